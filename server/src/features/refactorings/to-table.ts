import type { Plan } from '../../plan/plan';
import { usesOf } from '../../plan/references/references';
import type { Section } from '../../plan/sections/sections';
import { type LabelWords, labelsOf } from '../../plan/tasks/assignments';
import { starsOf } from '../../syntax/emphasis';
import { type Block, toRaw } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { type Span, span, textOf } from '../../text/span';
import { headingAt, paragraphAt, sectionAround } from './places';
import { type Change, type Refactoring, refactoringKinds } from './refactoring';
import { sameTasks } from './tasks';

/** The tasks of a section, each with its labels, become the rows of a table. */
export function* tasksToTable(plan: Plan, at: Span): Generator<Refactoring> {
  for (const items of listsAt(plan, at)) {
    if (items.length < 2) continue;
    const tasks = items.flatMap((it) => readTask(plan, it) ?? []);
    if (tasks.length !== items.length || isNamed(plan, items)) continue;
    const columns = columnsOf(tasks);
    if (mostColumns < columns.length) continue;
    yield {
      id: `to-table ${tasks[0]?.section.block.index}`,
      title: 'Chuyển các nhiệm vụ thành bảng',
      kind: refactoringKinds.table,
      change: () => toTable(plan, tasks, columns),
    };
    return;
  }
}

const mostColumns = 6;

/** The list whose item or label the caret is at, or that stands under the heading there. */
function* listsAt(plan: Plan, at: Span): Generator<readonly Section[]> {
  const heading = headingAt(plan, at);
  if (heading) {
    yield heading.list.items;
    yield heading.children[0]?.list.items ?? [];
    return;
  }
  const block = paragraphAt(plan, at.start);
  if (!block || labelsOf(block.paragraph).length === 0) return;
  // Labels on lines of their own below `a)`, `b)`, `c)` belong to what these are parts of.
  for (let it = sectionAround(plan, block); it; it = it.parent) yield it.list.items;
}

interface LabelledTask {
  readonly section: Section;
  readonly title: string;
  /** What is said of it below its title. */
  readonly paragraphs: readonly Block[];
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  readonly last: Block;
}

/** A title, paragraphs, then a label on each line; nothing where there is anything else, of which a table would lose something. */
function readTask({ blocks }: Plan, section: Section): LabelledTask | undefined {
  const own = blocks.slice(section.blocks.start, section.blocks.end);
  const [heading, ...rest] = own;
  const count = rest.length - (rest.findLastIndex((it) => labelsOf(it.paragraph).length === 0) + 1);
  const labelled = rest.slice(rest.length - count);
  const paragraphs = rest.slice(0, rest.length - count);
  const isPlain = own.every((it) => it.paragraph.kind === 'text' && !/<br/iu.test(it.paragraph.raw));
  const isTask = labelled.length !== 0 && paragraphs.every((it) => labelsOf(it.paragraph).length === 0);
  if (!heading || !isPlain || !isTask || heading.paragraph.text.length <= section.marker.end) return undefined;
  const labels = labelled.flatMap((it) => {
    const [label, more] = labelsOf(it.paragraph);
    return label && !more ? [toLabel(it, label)] : [];
  });
  const names = new Set(labels.map((it) => fold(it.name)));
  const isWhole = labels.length === labelled.length && names.size === labels.length;
  if (!isWhole || labels.some((it) => it.value === '') || !labelled.some(isParty)) return undefined;
  return { section, title: titleOf(section), paragraphs, labels, last: labelled.at(-1) as Block };
}

const isParty = ({ paragraph }: Block): boolean =>
  labelsOf(paragraph).some((it) => it.role === 'lead' || it.role === 'support');

const toLabel = (block: Block, { name, value }: LabelWords): LabelledTask['labels'][number] => ({
  name: textOf(block.paragraph.text, name),
  value: textOf(block.paragraph.text, value),
});

/** Without its number; what is set off by stars as a whole stays so. */
function titleOf({ block: { paragraph }, marker }: Section): string {
  const { raw, text } = paragraph;
  if (/[\r\n]/u.test(raw)) return text.slice(marker.end);
  const stars = starsOf(raw);
  return stars + raw.slice(toRaw(paragraph, { start: marker.end, end: text.length }).start).trimEnd();
}

/** In one line; of several lines the words, of one all signs. */
const wordsOf = ({ paragraph: { raw, text } }: Block): string => (/[\r\n]/u.test(raw) ? text : raw.trim());

/** No prose names one of these sections: as rows they would have no number. */
function isNamed(plan: Plan, items: readonly Section[]): boolean {
  const uses = usesOf(plan);
  const isUsed = (it: Section): boolean => uses.has(it) || it.children.some(isUsed);
  return items.some(isUsed);
}

/** The labels in the order in which they come first. */
function columnsOf(tasks: readonly LabelledTask[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { labels } of [...tasks].sort((a, b) => b.labels.length - a.labels.length)) {
    for (const { name } of labels) if (!names.has(fold(name))) names.set(fold(name), name);
  }
  return [...names.values()];
}

function toTable(plan: Plan, tasks: readonly LabelledTask[], columns: readonly string[]): Change {
  const { source } = plan;
  const { newline } = source;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = ['TT', 'Nhiệm vụ', ...columns];
  const rows = tasks.map(({ title, paragraphs, labels }, i) => {
    const told = [title, ...paragraphs.map(wordsOf)].map(escaped).join('<br>');
    const cells = columns.map((name) => escaped(labels.find((it) => fold(it.name) === fold(name))?.value ?? ''));
    return row([String(i + 1), told, ...cells]);
  });
  const ruler = `|:---:|${'---|'.repeat(head.length - 1)}`;
  const start = source.lineSpanAt((tasks[0] as LabelledTask).section.block.start).start;
  const { end } = source.lineSpanAt((tasks.at(-1) as LabelledTask).last.end);
  const isApart = (line: Span): boolean => textOf(source.text, line).trim() === '';
  const before = start === 0 || isApart(source.lineSpan(source.lineAt(start) - 1)) ? '' : newline;
  const after = source.text.length <= end || isApart(source.lineSpan(source.lineAt(end) + 1)) ? '' : newline;
  const text = before + [row(head.map(escaped)), ruler, ...rows].join(newline) + after;
  return {
    groups: [{ label: 'Bảng nhiệm vụ', edits: [replace(span(start, end), text)] }],
    isSound: (now) => sameTasks(plan, now),
  };
}

const escaped = (words: string): string => words.replace(/(?<!\\)\|/gu, '\\|');
