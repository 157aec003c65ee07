import { type Block, place } from '../syntax/paragraph';
import { readUnits, type Unit, unitsOf } from '../syntax/unit';
import { type Span, span } from '../text/span';
import { contentWords, dutiesOf, type Named } from './duties';
import type { Phrase } from './header';
import type { Layout } from './layout';
import { ownersOf, type Party, phraseAt, roomsOf } from './owners';
import type { BlockRange } from './plan';
import type { Outline, Section } from './sections';

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
  /** The labels in their order; none in a sentence. */
  readonly labels: readonly TaskLabel[];
}

export interface TaskLabel {
  readonly role: 'lead' | 'support' | 'time' | 'other';
  readonly name: Phrase;
  /** Empty where nothing follows the colon. */
  readonly value: Phrase;
  readonly block: Block;
}

export function readTasks(
  blocks: readonly Block[],
  { layout, outline }: { readonly layout: Layout; readonly outline: Outline },
): readonly Task[] {
  const tasks = roomsOf(layout, outline).flatMap(([range, sections]) => [
    ...readLabelled(blocks, range, sections),
    ...readSentences(blocks, range, sections),
    ...readRows(blocks, range),
  ]);
  return tasks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const who =
  '(?:Đơn vị|Cơ quan|Bộ phận|Phòng|Tổ chức|Người|Cá nhân|Đồng chí)(?:,\\s*(?:đơn vị|cá nhân|cơ quan|bộ phận|địa phương|tổ chức))*';
const roles: readonly (readonly [TaskLabel['role'], string])[] = [
  [
    'lead',
    `${who}\\s+(?:được giao\\s+)?(?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm|tham mưu)(?:\\s+(?:thực hiện|tham mưu|triển khai|tổ chức|chính))?|Chủ trì(?:\\s+(?:thực hiện|tham mưu))?|Phân công(?:\\s+(?:chủ trì|thực hiện))?`,
  ],
  [
    'support',
    `${who}\\s+(?:cùng\\s+)?(?:phối hợp|tham gia)(?:\\s+(?:thực hiện|triển khai))?|Phối hợp(?:\\s+(?:thực hiện|triển khai))?`,
  ],
  [
    'time',
    '(?:Thời gian|Thời hạn|Thời điểm|Tiến độ|Lộ trình)(?:\\s+(?:thực hiện|hoàn thành|tổ chức|triển khai|tiến hành|và tiến độ))*|Hoàn thành',
  ],
  [
    'other',
    '(?:Lãnh đạo|Người|Đồng chí)(?:\\s+Sở)?\\s+(?:phụ trách|chỉ đạo)|Sản phẩm(?:\\s+(?:đầu ra|dự kiến))?|Kết quả(?:\\s+(?:đầu ra|dự kiến))?|Kinh phí(?:\\s+thực hiện)?|Nguồn kinh phí|Địa điểm|Đối tượng|Thành phần',
  ],
];
const labelForm = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${roles.map(([role, words]) => `(?<${role}>${words})`).join('|')})\\s*:\\s*`,
  'giu',
);

/** The labels of a paragraph, each with what stands behind it up to the next. */
function labelsOf(block: Block): readonly TaskLabel[] {
  const { text, kind, marker } = block.paragraph;
  if (kind !== 'text' || !text.includes(':')) return [];
  const from =
    marker && (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'bullet') ? marker.end : 0;
  const found = [...text.slice(from).matchAll(labelForm)].filter(
    (it, i) =>
      (i === 0 ? it.index === 0 : true) && /(?:^|[;.]\s{1,3})$/u.test(text.slice(from, from + it.index).slice(-4)),
  );
  if (found[0]?.index !== 0) return [];
  return found.map((match, i): TaskLabel => {
    const start = from + match.index;
    const name = match[0].replace(/\s*:\s*$/u, '');
    const next = found[i + 1];
    const end = next ? from + next.index : text.length;
    const begin = start + match[0].length;
    const value = text.slice(begin, end).replace(/[\s.;,]+$/u, '');
    const role = roles.find(([it]) => match.groups?.[it] !== undefined)?.[0] ?? 'other';
    return {
      role,
      name: phraseAt(block, span(start, start + name.length)),
      value: phraseAt(block, span(begin, begin + value.length)),
      block,
    };
  });
}

const isFurniture = (block: Block): boolean =>
  block.paragraph.kind === 'page-number' || block.paragraph.kind === 'comment' || block.paragraph.kind === 'rule';

/** Runs of label lines; a label that comes again begins the next task. */
function readLabelled(blocks: readonly Block[], range: BlockRange, sections: readonly Section[]): readonly Task[] {
  const tasks: Task[] = [];
  let run: TaskLabel[] = [];
  let taken = range.start;
  const close = (index: number): void => {
    if (run.some((it) => it.role === 'lead' || it.role === 'support')) {
      tasks.push(toTask(run, { blocks, from: taken, sections }));
      taken = index;
    }
    run = [];
  };
  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    if (isFurniture(block)) continue;
    const labels = labelsOf(block);
    if (labels.length === 0 && isListedValue(run, block)) {
      run.push({ ...(run.at(-1) as TaskLabel), value: phraseAt(block, wordsOf(block)) });
      continue;
    }
    if (labels.length === 0) close(i);
    for (const label of labels) {
      if (
        label.role !== 'other' &&
        run.some((it) => it.role === label.role && it.name.span.start !== label.name.span.start)
      ) {
        close(i);
      }
      run.push(label);
    }
  }
  close(range.end);
  return tasks;
}

/** A unit on a line of its own below a label whose line ends with the colon. */
const isListedValue = (run: readonly TaskLabel[], block: Block): boolean => {
  const last = run.at(-1);
  const kind = block.paragraph.marker?.kind;
  if (!last || (kind !== 'dash' && kind !== 'plus' && kind !== 'bullet')) return false;
  const first = run.find((it) => it.name.span.start === last.name.span.start);
  return first?.value.text === '';
};

const wordsOf = ({ paragraph: { text, marker } }: Block): Span => {
  const start = marker?.end ?? 0;
  return span(start, start + text.slice(start).replace(/[\s.;,]+$/u, '').length);
};

function toTask(
  labels: readonly TaskLabel[],
  {
    blocks,
    from,
    sections,
  }: { readonly blocks: readonly Block[]; readonly from: number; readonly sections: readonly Section[] },
): Task {
  const first = labels[0] as TaskLabel;
  const last = labels[labels.length - 1] as TaskLabel;
  const section = wholeOf(sectionWith(sections, first.block.index), from);
  const start = Math.max(from, section?.block.index ?? from);
  const titleBlock = start < first.block.index ? blocks[start] : undefined;
  const title = titleBlock && phraseAt(titleBlock, wordsOf(titleBlock));
  const time = labels.find((it) => it.role === 'time' && it.value.text !== '');
  const partiesOf = (role: TaskLabel['role']): readonly Party[] =>
    labels.filter((it) => it.role === role && it.value.text !== '').flatMap((it) => partiesIn(it.value));
  return {
    form: 'labels',
    block: first.block,
    span: span(titleBlock?.start ?? first.name.span.start, Math.max(last.value.span.end, last.name.span.end)),
    ...(title && { title }),
    matter: title ? contentWords(title.text) : [],
    leads: partiesOf('lead'),
    supports: partiesOf('support'),
    ...(time && { time: time.value, timeBlock: time.block }),
    labels,
  };
}

/** Labels on lines of their own below `a)`, `b)`, `c)` belong to what these are parts of. */
function wholeOf(section: Section | undefined, from: number): Section | undefined {
  const parent = section?.parent;
  const isPart = section?.marker.kind === 'letter' || 1 < (section?.marker.numbers.length ?? 0);
  return parent && isPart && from <= parent.block.index ? wholeOf(parent, from) : section;
}

/** The deepest section that holds a block; siblings stand in the order of the text. */
function sectionWith(sections: readonly Section[], index: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).blocks.start <= index) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  if (!section || section.blocks.end <= index) return undefined;
  return sectionWith(section.children, index) ?? section;
}

/** `Sở Y tế; Công an tỉnh, UBND các xã` are three; words that no unit is found in are one party as they stand. */
function partiesIn({ text, span: at }: Phrase): readonly Party[] {
  const whole = at.end - at.start === text.length;
  const units = readUnits(text);
  if (units.length === 0 || !whole) {
    return [{ text, span: at, units: units.length === 0 ? [{ key: text.toLowerCase(), kinds: [] }] : units }];
  }
  return units.map((it) => ({
    text: it.text,
    span: span(at.start + it.span.start, at.start + it.span.end),
    units: [it],
  }));
}

const leading = /(?<![\p{L}\p{M}])chủ trì(?![\p{L}\p{M}])/giu;
const nounBefore = /(?:đơn vị|cơ quan|bộ phận|vai trò|rõ|người|đồng)\s*$/iu;
const supporting = /phối hợp(?:\s+chặt chẽ)?(?:\s+(?:với|cùng(?:\s+với)?))\s+/iu;
const given = /^(?:Giao|Phân công)\s+/u;

function readSentences(blocks: readonly Block[], range: BlockRange, sections: readonly Section[]): readonly Task[] {
  const owners = ownersOf(blocks, range, sections);
  const tasks: Task[] = [];
  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    const { text, kind, marker } = block.paragraph;
    const isWords = kind === 'text' && labelsOf(block).length === 0;
    const from = marker?.end ?? 0;
    const isGiven = isWords && given.test(text.slice(from));
    const owner = owners.at(i);
    if (isWords && (isGiven || /chủ trì/iu.test(text)))
      tasks.push(...sentencesOf(block, { from, isGiven, owner: owner.actor }));
    owners.read(i);
  }
  return tasks;
}

function sentencesOf(
  block: Block,
  { from, isGiven, owner }: { readonly from: number; readonly isGiven: boolean; readonly owner: Party | undefined },
): readonly Task[] {
  const { text } = block.paragraph;
  const units = unitsOf(block.paragraph);
  const verbs = [...text.matchAll(leading)]
    .filter((it) => from <= it.index && !nounBefore.test(text.slice(Math.max(0, it.index - 20), it.index)))
    .map((it) => it.index);
  if (verbs.length === 0 && isGiven) verbs.push(from);
  const tasks: Task[] = [];
  for (const [i, at] of verbs.entries()) {
    const end = verbs[i + 1] ?? text.length;
    const lead = leadBefore(text, units, { at, from, isGiven: isGiven && i === 0 });
    const leads = lead ? lead.units.map((it) => partyAt(block, it)) : owner && i === 0 ? [owner] : [];
    if (leads.length === 0) continue;
    const support = supporting.exec(text.slice(at, end));
    const supportAt = support ? at + support.index + support[0].length : end;
    const duty = dutiesOf(block.paragraph).find((it) => at <= it.term.span.start && it.term.span.end <= end);
    const start = lead?.span.start ?? at;
    tasks.push({
      form: 'sentence',
      block,
      span: place(block, span(start, end)),
      title: phraseAt(block, span(start, end)),
      matter: contentWords(text.slice(at, end)),
      leads,
      supports: chainFrom(text, units, supportAt).map((it) => partyAt(block, it)),
      ...(duty && { time: phraseAt(block, duty.term.span), timeBlock: block }),
      labels: [],
    });
  }
  return tasks;
}

const partyAt = (block: Block, unit: Unit): Party => ({ ...phraseAt(block, unit.span), units: [unit] });

const joint = /^\s*(?:,|;|và|,\s*và|cùng|-)\s*$/u;

/** The units that stand right before `chủ trì`, or right behind `Giao` where no `chủ trì` follows. */
function leadBefore(
  text: string,
  units: readonly Unit[],
  { at, from, isGiven }: { readonly at: number; readonly from: number; readonly isGiven: boolean },
): Named | undefined {
  if (isGiven) {
    const start = from + (given.exec(text.slice(from))?.[0].length ?? 0);
    const chain = chainFrom(text, units, start);
    return chain.length === 0 ? undefined : { span: span(start, chain.at(-1)?.span.end ?? start), units: chain };
  }
  const before = units.filter((it) => it.span.end <= at);
  const last = before.at(-1);
  if (
    !last ||
    !/^\s*(?:,|là đơn vị|làm đầu mối,?|:|có trách nhiệm|:?\s*Là đầu mối)?\s*$/iu.test(text.slice(last.span.end, at))
  ) {
    return undefined;
  }
  let first = before.length - 1;
  while (0 < first && joint.test(text.slice((before[first - 1] as Unit).span.end, (before[first] as Unit).span.start)))
    first--;
  const chain = before.slice(first);
  return { span: span((chain[0] as Unit).span.start, last.span.end), units: chain };
}

/** The units named one after another from a place on. */
function chainFrom(text: string, units: readonly Unit[], at: number): readonly Unit[] {
  const chain: Unit[] = [];
  let end = at;
  for (const unit of units) {
    if (unit.span.start < at) continue;
    const between = text.slice(end, unit.span.start);
    if (chain.length === 0 ? between.trim() !== '' : !joint.test(between)) break;
    chain.push(unit);
    end = unit.span.end;
  }
  return chain;
}

interface Column {
  readonly role: TaskLabel['role'] | 'title';
  readonly name: Phrase;
}

const columnRoles: readonly (readonly [Column['role'], RegExp])[] = [
  ['support', /phối hợp/iu],
  ['lead', /chủ trì|(?:đơn vị|cơ quan|người|bộ phận)\s+(?:thực hiện|chịu trách nhiệm|đầu mối|tham mưu)|phân công/iu],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|thời điểm/iu],
  ['title', /nhiệm vụ|nội dung|công việc|hoạt động|đầu việc/iu],
];
const ruler = /^[\s|:-]+$/u;

function readRows(blocks: readonly Block[], range: BlockRange): readonly Task[] {
  const tasks: Task[] = [];
  let columns: readonly (Column | undefined)[] | undefined;
  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    if (block.paragraph.kind !== 'row') {
      if (!isFurniture(block)) columns = undefined;
      continue;
    }
    if (ruler.test(block.paragraph.text)) continue;
    const cells = cellsOf(block);
    if (!columns) {
      columns = columnsOf(cells);
      continue;
    }
    const task = rowTask(block, cells, columns);
    if (task) tasks.push(task);
  }
  return tasks;
}

function cellsOf(block: Block): readonly Phrase[] {
  const { text } = block.paragraph;
  const cells: Phrase[] = [];
  let start = text.startsWith('|') ? 1 : 0;
  for (let i = start; i <= text.length; i++) {
    if (i < text.length && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    if (i === text.length && text.slice(start).trim() === '') break;
    const cell = text.slice(start, i);
    const lead = cell.length - cell.trimStart().length;
    cells.push(
      phraseAt(block, span(start + Math.min(lead, cell.length), start + Math.max(lead, cell.trimEnd().length))),
    );
    start = i + 1;
  }
  return cells;
}

function columnsOf(cells: readonly Phrase[]): readonly (Column | undefined)[] {
  const taken = new Set<Column['role']>();
  return cells.map((name) => {
    const role = columnRoles.find(([it, form]) => !taken.has(it) && form.test(name.text))?.[0];
    if (!role || 80 < name.text.length) return undefined;
    taken.add(role);
    return { role, name };
  });
}

function rowTask(block: Block, cells: readonly Phrase[], columns: readonly (Column | undefined)[]): Task | undefined {
  const of = (role: Column['role']): Phrase | undefined => {
    const cell = cells[columns.findIndex((it) => it?.role === role)];
    return cell && cell.text !== '' ? cell : undefined;
  };
  const [title, lead, support, time] = [of('title'), of('lead'), of('support'), of('time')];
  if (!title || (!lead && !time)) return undefined;
  const labels = columns.flatMap((column, i): readonly TaskLabel[] => {
    const value = cells[i];
    return column && column.role !== 'title' && value ? [{ role: column.role, name: column.name, value, block }] : [];
  });
  return {
    form: 'row',
    block,
    span: place(block, span(0, block.paragraph.text.length)),
    title,
    matter: contentWords(title.text),
    leads: lead ? partiesIn(lead) : [],
    supports: support ? partiesIn(support) : [],
    ...(time && { time, timeBlock: block }),
    labels,
  };
}
