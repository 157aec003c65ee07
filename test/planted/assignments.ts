import type { Plan } from '../../server/src/plan/plan';
import type { Task, TaskLabel } from '../../server/src/plan/tasks/task';
import { remove } from '../../server/src/text/edit';
import { fold } from '../../server/src/text/fold';
import type { Span } from '../../server/src/text/span';
import type { Planted } from './planter';

/** Labels taken out, emptied, misspelt or given to the wrong unit, in plans that label their tasks in one way. */
export function* plantAssignments(plan: Plan): Generator<Planted> {
  const tasks = plan.tasks.filter((it) => it.form === 'labels');
  if (tasks.length < 3) return;
  for (const task of tasks) {
    for (const label of task.labels) yield* plantInLabel(plan, { task, label, tasks });
    yield* plantLeadTwice(task);
  }
  yield* plantWithoutLabels(plan, tasks);
}

interface Place {
  readonly task: Task;
  readonly label: TaskLabel;
  readonly tasks: readonly Task[];
}

function lineOf({ source }: Plan, { start, end }: Span): Span {
  const first = source.lineStarts[source.lineAt(start)] as number;
  return { start: first, end: source.lineStarts[source.lineAt(end) + 1] ?? source.text.length };
}

function* plantInLabel(plan: Plan, { task, label, tasks }: Place): Generator<Planted> {
  const line = lineOf(plan, { start: label.name.span.start, end: label.value.span.end });
  const isAlone = task.labels.every((it) => it === label || it.block !== label.block);
  const isShared = tasks.filter((it) =>
    it.labels.some((other) => fold(other.name.text) === fold(label.name.text)),
  ).length;
  const others = task.labels.filter((it) => it !== label && (it.role === 'lead' || it.role === 'support'));
  // A task is one by its lead or support, and the others must show the habit without it.
  if (isAlone && 0 < others.length && isShared === tasks.length) {
    const beside = task.labels[Math.max(0, task.labels.indexOf(label) - 1)] as TaskLabel;
    const at = beside === label ? (task.labels[1] as TaskLabel) : beside;
    yield {
      rule: 'assignment-incomplete',
      kind: `without ${label.role}`,
      edits: [remove(line)],
      at: at.name.span.start,
      also: ['double-space'],
    };
  }
  const next = plan.blocks[label.block.index + 1]?.paragraph;
  const isLast = task.labels.at(-1) === label;
  if (isAlone && label.value.text !== '' && (!isLast || next?.marker)) {
    yield {
      rule: 'assignment-empty-value',
      kind: `empty ${label.role}`,
      edits: [
        remove({
          start: label.value.span.start,
          end: line.start + plan.source.text.slice(line.start, line.end).trimEnd().length,
        }),
      ],
      at: label.name.span.start,
      also: ['assignment-time-missing-year', 'missing-end-mark'],
    };
  }
  for (const [right, wrong] of [
    ['chủ trì', 'chủ chì'],
    ['thực hiện', 'thực hiên'],
    ['phối hợp', 'phồi hợp'],
  ] as const) {
    const at = label.name.text.toLowerCase().indexOf(right);
    if (at < 0 || !/^(?:Đơn vị|Cơ quan|Thời gian)/u.test(label.name.text)) continue;
    const start = label.name.span.start + at;
    yield {
      rule: 'assignment-label-spelling',
      kind: wrong,
      edits: [{ span: { start, end: start + right.length }, text: wrong }],
      at: start,
      also: [
        'assignment-incomplete',
        'spelling-confusable',
        'spelling-tone-missing',
        'assignment-missing',
        'assignment-time-missing-year',
      ],
    };
  }
  if (label.role === 'time' && / năm \d{4}$/u.test(label.value.text) && /^(?:Quý|Tháng)/u.test(label.value.text)) {
    const { end } = label.value.span;
    const dated = tasks.filter((it) => /(?:19|20)\d\d/u.test(it.time?.text ?? '')).length;
    if (dated < 3) return;
    yield {
      rule: 'assignment-time-missing-year',
      kind: 'year taken out',
      edits: [remove({ start: end - 9, end })],
      at: label.value.span.start,
    };
  }
}

function* plantLeadTwice({ leads, supports }: Task): Generator<Planted> {
  const lead = leads[0];
  const support = supports.at(-1);
  if (!lead || !support || lead.units.length !== 1 || lead.units[0]?.kinds.length !== 0 || leads.length !== 1) return;
  if (!/^\p{Lu}/u.test(lead.text)) return;
  yield {
    rule: 'assignment-lead-also-coop',
    kind: 'lead supports',
    edits: [{ span: { start: support.span.end, end: support.span.end }, text: `, ${lead.text}` }],
    at: support.span.start,
  };
}

/** All the labels of one task are gone. */
function* plantWithoutLabels(plan: Plan, tasks: readonly Task[]): Generator<Planted> {
  for (const list of plan.outline.lists) {
    const inside = (task: Task): boolean =>
      list.items.some((it) => it.blocks.start <= task.block.index && task.block.index < it.blocks.end);
    const own = tasks.filter(inside);
    if (list.items.length < 3 || own.length !== list.items.length || own.length !== tasks.length) continue;
    if (own.some((it) => it.labels.length !== own[0]?.labels.length)) continue;
    for (const section of list.items) {
      const task = own.find((it) => section.blocks.start <= it.block.index && it.block.index < section.blocks.end);
      if (!task) continue;
      yield {
        rule: 'assignment-missing',
        kind: 'all labels gone',
        edits: task.labels.map((it) => remove(lineOf(plan, { start: it.name.span.start, end: it.value.span.end }))),
        at: section.title.span.start,
      };
    }
  }
}

/** Items of the recipients that should not be there, or not twice. */
export function* plantRecipients({ recipients, source, header, blocks }: Plan): Generator<Planted> {
  if (!recipients) return;
  const items = recipients.items.filter(
    (it) => !it.isArchive && !it.isInline && it.dash?.text === '-' && it.mark?.text === ';',
  );
  for (const item of items) {
    const end = source.lineStarts[source.lineAt(item.span.end) + 1];
    const last = items.at(-1);
    if (end === undefined || last !== item) continue;
    for (const twice of items) {
      const text = `- ${twice.name.text};${source.newline}`;
      yield { rule: 'recipients-duplicate', kind: 'item twice', edits: [{ span: { start: end, end }, text }], at: end };
    }
  }
  const first = items[0];
  const isLetter = blocks.some((it) => /^[\s-]*kính gửi/iu.test(it.paragraph.text)) || header.kind === 'letter';
  if (first && !isLetter) {
    const { start } = first.span;
    yield {
      rule: 'recipients-as-above-without-to',
      kind: 'as above',
      edits: [{ span: { start, end: start }, text: `- Như trên;${source.newline}` }],
      at: start,
    };
  }
}
