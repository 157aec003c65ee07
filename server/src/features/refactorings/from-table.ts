import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { type Cell, cellsOf, labelsOf } from '../../plan/tasks/assignments';
import { starsOf } from '../../syntax/emphasis';
import { type Block, makeParagraph } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { countBreaks } from '../../text/match';
import { type Span, span } from '../../text/span';
import { paragraphAt, sectionAround } from './places';
import { type Change, type Refactoring, refactoringKinds } from './refactoring';
import { clause, type Style, styleBelow, styleOf } from './styles';
import { sameTasks } from './tasks';

/** The rows of a table of tasks become numbered items with a line for each label. */
export function* tableToTasks(plan: Plan, at: Span): Generator<Refactoring> {
  const block = paragraphAt(plan, at.start);
  if (block?.paragraph.kind !== 'row') return;
  const rows = tableAround(plan, block);
  const table = readTable(rows);
  const style = table && styleAt(plan, block);
  if (!table || !style || style.label(table.tasks.length, '') === undefined) return;
  yield {
    id: `from-table ${rows[0]?.index}`,
    title: 'Chuyển bảng thành các nhiệm vụ',
    kind: refactoringKinds.table,
    change: () => toTasks(plan, { rows, table, style }),
  };
}

function tableAround({ blocks }: Plan, { index }: Block): readonly Block[] {
  const isRow = (i: number): boolean => blocks[i]?.paragraph.kind === 'row';
  let [start, end] = [index, index + 1];
  while (isRow(start - 1)) start--;
  while (isRow(end)) end++;
  return blocks.slice(start, end);
}

interface TaskTable {
  readonly tasks: readonly {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly labels: readonly string[];
  }[];
}

const ordinalHead = /^(?:s?tt|số tt|số thứ tự)\.?$/iu;
const titleHead = /nhiệm vụ|nội dung|công việc|hoạt động|đầu việc/iu;

const fewest = 3;

/** Nothing where a cell would not be told: no plain number, a column that is no label, a row without a title. */
function readTable(rows: readonly Block[]): TaskTable | undefined {
  const [heads, ...lines] = rows.map((it) => cellsOf(it.paragraph)).filter((it) => it.length !== 0);
  if (!heads || lines.length === 0 || lines.some((it) => it.length !== heads.length)) return undefined;
  const hasOrdinals = ordinalHead.test(heads[0]?.text ?? '');
  const titleAt = heads.findIndex((it) => titleHead.test(it.text) && roleOf(it) === undefined);
  const isLabel = (it: Cell, i: number): boolean =>
    i === titleAt || (hasOrdinals && i === 0) || roleOf(it) !== undefined;
  if (titleAt === -1 || !heads.every(isLabel) || !heads.some((it) => roleOf(it) === 'lead')) return undefined;
  // What most rows say is missed in a task that does not; an empty cell is not.
  const isAsked = (at: number): boolean =>
    fewest <= lines.length && lines.length < 2 * lines.filter((it) => it[at]?.text !== '').length;
  const tasks = lines.flatMap((cells, i) => {
    const isNumbered = !hasOrdinals || new RegExp(`^\\(?0?${i + 1}[.)]?$`, 'u').test(cells[0]?.text ?? '');
    const [title, ...paragraphs] = linesOf(cells[titleAt]?.text ?? '');
    const labels = cells.flatMap((it, at) => {
      const head = heads[at];
      if (!head || at === titleAt || (hasOrdinals && at === 0)) return [];
      if (it.text !== '') return [`${head.text}: ${unescaped(it.text)}`];
      return isAsked(at) ? [`${head.text}: …`] : [];
    });
    const isTold = cells.every((it, at) => at === titleAt || !/<br/iu.test(it.text));
    return title && isNumbered && isTold && labels.length !== 0 ? [{ title, paragraphs, labels }] : [];
  });
  return tasks.length === lines.length ? { tasks } : undefined;
}

function roleOf({ text }: Cell): string | undefined {
  const line = `${text}: …`;
  const [label, more] = labelsOf(makeParagraph('text', line, [{ start: 0, end: line.length, blankLinesBefore: 0 }]));
  return label && !more && label.name.end === text.length ? label.role : undefined;
}

const unescaped = (words: string): string => words.replace(/\\\|/gu, '|');
const linesOf = (cell: string): readonly string[] =>
  unescaped(cell)
    .split(/\s*<br\s*\/?>\s*/iu)
    .map((it) => it.trim());

/** How items are numbered where the table stands; nothing where others stand there already. */
function styleAt(plan: Plan, block: Block): Style | undefined {
  const section = sectionAround(plan, block);
  if (!section) return roomOf(block, plan.layout) === 'body' && plan.outline.sections.length !== 0 ? undefined : clause;
  return section.children.length === 0 ? styleBelow(plan, styleOf(section), { room: section.list.room }) : undefined;
}

function toTasks(
  plan: Plan,
  { rows, table, style }: { readonly rows: readonly Block[]; readonly table: TaskTable; readonly style: Style },
): Change {
  const { source } = plan;
  const between = source.newline.repeat(isSpaced(plan) ? 2 : 1);
  const text = table.tasks
    .flatMap(({ title, paragraphs, labels }, i) => {
      const stars = starsOf(title);
      const number = `${style.before}${style.label(i + 1, '')}${style.after}`;
      return [`${stars}${number} ${title.slice(stars.length)}`, ...paragraphs, ...labels.map(closed)];
    })
    .join(between);
  const start = source.lineSpanAt((rows[0] as Block).start).start;
  const { end } = source.lineSpanAt((rows.at(-1) as Block).end);
  return {
    groups: [{ label: 'Các nhiệm vụ', edits: [replace(span(start, end), text)] }],
    isSound: (now) => sameTasks(plan, now),
  };
}

const closed = (line: string): string => (/[.;:!?…]$/u.test(line) ? line : `${line}.`);

/** True where most paragraphs of the draft have an empty line between them. */
function isSpaced({ blocks, source, layout }: Plan): boolean {
  let spaced = 0;
  for (let i = layout.opening.start + 1; i < layout.body.end; i++) {
    const [before, block] = [blocks[i - 1], blocks[i]];
    if (before?.paragraph.kind !== 'text' || block?.paragraph.kind !== 'text') continue;
    spaced += 1 < countBreaks(source.text.slice(before.end, block.start)) ? 1 : -1;
  }
  return 0 < spaced;
}
