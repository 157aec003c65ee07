import { type Block, place, placeAll } from '../../syntax/paragraph';
import { rows, selectBlocks, within } from '../../syntax/selection';
import type { Unit } from '../../syntax/unit/unit';
import { fold } from '../../text/fold';
import { lastUpTo } from '../../text/sorted';
import { type Span, span } from '../../text/span';
import type { Layout } from '../layout';
import type { Phrase } from '../phrase';
import type { BlockRange } from '../plan';
import type { Outline, Section } from '../sections/sections';
import {
  type Cell,
  cellsOf,
  type LabelWords,
  labelsOf,
  sentencesOf,
  type TaskRole,
  type TitleWords,
  titleOf,
} from './assignments';
import { type Owners, type Party, partyAt, phraseAt, roomsOf } from './owners';

/**
 * A piece of work given to somebody:
 *
 *     labels     1. Tổ chức tuyên truyền …      Đơn vị chủ trì: … / Đơn vị phối hợp: … / Thời gian thực hiện: …
 *     sentence   Giao Văn phòng Sở chủ trì, phối hợp với … trước ngày …
 *     row        | 1 | Tổ chức tuyên truyền | Văn phòng Sở | Các phòng | Quý II |
 */
export interface Task {
  readonly form: 'labels' | 'sentence' | 'row';
  /** Where it is given: the block of its first label, its sentence, its row. */
  readonly block: Block;
  /** From the words that say what is to be done to its last label. */
  readonly span: Span;
  /** What is to be done: the heading or item that the labels follow, the sentence, the cell. */
  readonly title?: Phrase;
  /** The words of the title, folded, without those that any duty has. */
  readonly matter: readonly string[];
  readonly leads: readonly Party[];
  readonly supports: readonly Party[];
  readonly time?: Phrase;
  readonly timeBlock?: Block;
  /** The labels in their order, or the cells of a row under their heads; none in a sentence. */
  readonly labels: readonly TaskLabel[];
}

export interface TaskLabel {
  readonly role: TaskRole;
  readonly name: Phrase;
  /** Empty where nothing follows the colon. */
  readonly value: Phrase;
  readonly parties: readonly Party[];
  readonly block: Block;
}

export interface TaskContext {
  readonly layout: Layout;
  readonly outline: Outline;
  readonly owners: Owners;
}

export function readTasks(blocks: readonly Block[], { layout, outline, owners }: TaskContext): readonly Task[] {
  const tasks = roomsOf(layout, outline).flatMap(([range, sections]) => [
    ...readLabelled(blocks, range, sections),
    ...readSentences(blocks, range, owners),
    ...readRows(blocks, range),
  ]);
  return tasks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const isFurniture = ({ paragraph: { kind } }: Block): boolean =>
  kind === 'page-number' || kind === 'comment' || kind === 'rule';

/** `Sở Y tế; Công an tỉnh, UBND các xã` are three; words that no unit is found in are one party as they stand. */
function partiesIn(block: Block, at: Span, units: readonly Unit[]): readonly Party[] {
  if (at.end <= at.start) return [];
  if (units.length !== 0) return units.map((it) => partyAt(block, { span: it.span, units: [it] }));
  const phrase = phraseAt(block, at);
  return [{ ...phrase, units: [{ key: fold(phrase.text), kinds: [] }] }];
}

const labelAt = (block: Block, { role, name, value, units }: LabelWords): TaskLabel => ({
  role,
  name: phraseAt(block, name),
  value: phraseAt(block, value),
  parties: role === 'lead' || role === 'support' ? partiesIn(block, value, units) : [],
  block,
});

/** Runs of label lines; a label that comes again begins the next task. */
function readLabelled(blocks: readonly Block[], range: BlockRange, sections: readonly Section[]): readonly Task[] {
  const tasks: Task[] = [];
  let run: TaskLabel[] = [];
  let taken = range.start;
  const close = (index: number): void => {
    if (run.some((it) => it.role === 'lead' || it.role === 'support')) {
      tasks.push(labelledTask(run, { blocks, from: taken, sections }));
      taken = index;
    }
    run = [];
  };
  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    if (isFurniture(block)) continue;
    const labels = labelsOf(block.paragraph);
    const open = run.at(-1);
    if (labels.length === 0) {
      if (open && isListed(run, block)) run.push(listedValue(open, block));
      else close(i);
      continue;
    }
    for (const label of labels) {
      if (label.role !== 'other' && run.some((it) => it.role === label.role)) close(i);
      run.push(labelAt(block, label));
    }
  }
  close(range.end);
  return tasks;
}

/** A unit on a line of its own below a label whose line ends with the colon. */
function isListed(run: readonly TaskLabel[], { paragraph: { marker } }: Block): boolean {
  const last = run.at(-1);
  const isBullet = marker?.kind === 'dash' || marker?.kind === 'plus' || marker?.kind === 'bullet';
  return isBullet && run.find((it) => it.name === last?.name)?.value.text === '';
}

function listedValue({ role, name }: TaskLabel, block: Block): TaskLabel {
  const { span: at, units } = titleOf(block.paragraph);
  return { role, name, value: phraseAt(block, at), parties: partiesIn(block, at, units), block };
}

interface RunContext {
  readonly blocks: readonly Block[];
  /** Where the task before it ended, by index. */
  readonly from: number;
  readonly sections: readonly Section[];
}

function labelledTask(labels: readonly TaskLabel[], { blocks, from, sections }: RunContext): Task {
  const first = labels[0] as TaskLabel;
  const last = labels[labels.length - 1] as TaskLabel;
  const section = wholeOf(sectionWith(sections, first.block.index), from);
  const start = Math.max(from, section?.block.index ?? from);
  const block = start < first.block.index ? blocks[start] : undefined;
  const title = block && titleOf(block.paragraph);
  const time = labels.find((it) => it.role === 'time' && it.value.text !== '');
  const partiesOf = (role: TaskRole): readonly Party[] =>
    labels.filter((it) => it.role === role).flatMap((it) => it.parties);
  return {
    form: 'labels',
    block: first.block,
    span: span(block?.start ?? first.name.span.start, Math.max(last.value.span.end, last.name.span.end)),
    ...(block && title && { title: phraseAt(block, title.span) }),
    matter: title?.matter ?? [],
    leads: partiesOf('lead'),
    supports: partiesOf('support'),
    ...(time && { time: time.value, timeBlock: time.block }),
    labels,
  };
}

/** Labels on lines of their own below the last of `a)`, `b)`, `c)` belong to what these are parts of. */
function wholeOf(section: Section | undefined, from: number): Section | undefined {
  const parent = section?.parent;
  const isPart = section?.marker.kind === 'letter' || 1 < (section?.marker.numbers.length ?? 0);
  const isLast = parent?.children.at(-1) === section;
  return parent && isPart && isLast && from <= parent.block.index ? wholeOf(parent, from) : section;
}

/** The deepest section that holds a block; siblings stand in the order of the text. */
function sectionWith(sections: readonly Section[], index: number): Section | undefined {
  const section = lastUpTo(sections, index, (it) => it.blocks.start);
  if (!section || section.blocks.end <= index) return undefined;
  return sectionWith(section.children, index) ?? section;
}

const sentences = selectBlocks((it) => sentencesOf(it).length !== 0);

function readSentences(blocks: readonly Block[], range: BlockRange, owners: Owners): readonly Task[] {
  const tasks: Task[] = [];
  for (const block of within(sentences(blocks), range)) {
    for (const { span: at, leads, supports, time, matter } of sentencesOf(block.paragraph)) {
      const party = (unit: Unit): Party => partyAt(block, { span: unit.span, units: [unit] });
      const owner = owners[block.index]?.actor;
      if (leads.length === 0 && !owner) continue;
      tasks.push({
        form: 'sentence',
        block,
        span: place(block, at),
        title: phraseAt(block, at),
        matter,
        leads: leads.length === 0 && owner ? [owner] : leads.map(party),
        supports: supports.map(party),
        ...(time && { time: phraseAt(block, time), timeBlock: block }),
        labels: [],
      });
    }
  }
  return tasks;
}

interface Column {
  readonly role: TaskRole | 'title';
  readonly name: Phrase;
}

type Columns = readonly (Column | undefined)[];

const columnRoles: readonly (readonly [Column['role'], RegExp])[] = [
  ['support', /phối hợp/iu],
  ['lead', /chủ trì|(?:đơn vị|cơ quan|người|bộ phận)\s+(?:thực hiện|chịu trách nhiệm|đầu mối|tham mưu)|phân công/iu],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|^ngày (?:kiểm tra|giám sát|làm việc|tổ chức|thực hiện)$/iu],
  ['title', /nhiệm vụ|nội dung|công việc|hoạt động|đầu việc/iu],
];

/** What the cells of a column say, by the heads of the table. */
export function columnRoleOf(heads: readonly string[], column: number): Column['role'] | undefined {
  return rolesOf(heads)[column];
}

function readRows(blocks: readonly Block[], range: BlockRange): readonly Task[] {
  const tasks: Task[] = [];
  let columns: Columns | undefined;
  if (within(rows(blocks), range).length === 0) return tasks;
  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    if (block.paragraph.kind !== 'row') {
      if (!isFurniture(block)) columns = undefined;
      continue;
    }
    const cells = cellsOf(block.paragraph);
    if (cells.length === 0) continue;
    if (!columns) {
      columns = columnsOf(block, cells);
      continue;
    }
    const task = rowTask(block, cells, columns);
    if (task) tasks.push(task);
  }
  return tasks;
}

function columnsOf(block: Block, cells: readonly Cell[]): Columns {
  const roles = rolesOf(cells.map((it) => it.text));
  const isDue = cells.some(({ text }, i) => roles[i] === 'time' && /hạn|hoàn thành|^ngày/iu.test(text));
  // `Môn | Giáo viên | Hoàn thành`: what is to be done by then is what the first column with words has.
  const first =
    roles.includes('title') || !isDue ? -1 : cells.findIndex(({ text }, i) => !roles[i] && named.test(text));
  return cells.map(({ span: at }, i) => {
    const role = i === first ? 'title' : roles[i];
    return role && { role, name: phraseAt(block, at) };
  });
}

const named = /^(?!STT|TT|Stt|Số|Ghi chú|Họ|Ngày|Mã|Ký)\p{L}/u;

/** One column has each role: the first whose head fits. */
function rolesOf(heads: readonly string[]): readonly (Column['role'] | undefined)[] {
  const taken = new Set<Column['role']>();
  return heads.map((text) => {
    const role = columnRoles.find(([it, form]) => !taken.has(it) && form.test(text))?.[0];
    if (!role || 80 < text.length) return undefined;
    taken.add(role);
    return role;
  });
}

function rowTask(block: Block, cells: readonly Cell[], columns: Columns): Task | undefined {
  const of = (role: Column['role']): TitleWords | undefined => {
    const cell = cells[columns.findIndex((it) => it?.role === role)];
    return cell && cell.text !== '' ? cell : undefined;
  };
  const [title, lead, support, time] = [of('title'), of('lead'), of('support'), of('time')];
  if (!title || (!lead && !time)) return undefined;
  const parties = (cell: TitleWords | undefined): readonly Party[] =>
    cell ? partiesIn(block, cell.span, cell.units) : [];
  const labels = columns.flatMap((column, i): readonly TaskLabel[] => {
    const cell = cells[i];
    if (!column || column.role === 'title' || !cell) return [];
    const { role, name } = column;
    const isParty = role === 'lead' || role === 'support';
    return [{ role, name, value: phraseAt(block, cell.span), parties: isParty ? parties(cell) : [], block }];
  });
  return {
    form: 'row',
    block,
    span: placeAll(block),
    title: phraseAt(block, title.span),
    matter: title.matter,
    leads: parties(lead),
    supports: parties(support),
    ...(time && { time: phraseAt(block, time.span), timeBlock: block }),
    labels,
  };
}
