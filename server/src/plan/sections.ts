import { isCapitals } from '../syntax/line';
import { asLetter, type Marker } from '../syntax/marker';
import { type Block, type Paragraph, place } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Phrase } from './header';
import type { Layout } from './layout';
import type { BlockRange } from './plan';

/** A numbered part of the plan, from `I.` down to `đ)`; dashes and bullets are no sections. */
export interface Section {
  readonly block: Block;
  readonly marker: Marker;
  /** The ordinal in the text: `II`, `1.2`, `đ`. */
  readonly ordinal: Span;
  /** The words of the heading, or the first clause of an item that is prose. */
  readonly title: Phrase;
  /** 1 is the outermost. */
  readonly level: number;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** Its siblings and itself, and its place among them from 0. */
  readonly list: SectionList;
  readonly index: number;
  /** From its heading to the next of its level or above, by index of blocks. */
  readonly blocks: BlockRange;
}

/**
 * Siblings in the order of the text, numbered in one row. A section may have several lists below it:
 *
 *     b) Hình thức tham gia
 *     Bước 1:            opens a list
 *     1. …  2. …
 *     Bước 2:            opens another
 *     1. …
 */
export interface SectionList {
  readonly items: readonly Section[];
  readonly parent: Section | undefined;
  /** The unnumbered heading or lead-in that it stands under. */
  readonly opener: Block | undefined;
  /** 0 in the body, 1 in the first appendix. */
  readonly room: number;
}

/** The numbering of a document: the body's tree, and one for each appendix. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly appendices: readonly (readonly Section[])[];
  /** Every list of siblings, those of the body first, each in the order of its first item. */
  readonly lists: readonly SectionList[];
}

export function readOutline(blocks: readonly Block[], layout: Layout): Outline {
  const body = readTree(blocks, { start: layout.body.start, end: findContentEnd(blocks, layout.body) }, 0);
  const appendices = layout.appendices.map((range, i) => readTree(blocks, range, i + 1));
  return {
    sections: body.sections,
    appendices: appendices.map((it) => it.sections),
    lists: [body, ...appendices].flatMap((it) => it.lists),
  };
}

/** The closing sentence belongs to no section: `Trên đây là …`, or words that end the document after an item that is prose. */
function findContentEnd(blocks: readonly Block[], { start, end }: BlockRange): number {
  let last: number | undefined;
  const first = Math.max(start, end - 6);
  for (let i = end - 1; first <= i; i--) {
    const { text, marker, kind } = (blocks[i] as Block).paragraph;
    if (kind !== 'text') continue;
    if (/^Trên đây là(?![\p{L}\p{M}])/u.test(text)) return i;
    if (last === undefined && !marker && /\.\s?\/\s?\.?$/u.test(text)) {
      last = i;
      continue;
    }
    if (!marker) continue;
    const isProse = marker.kind === 'number' && /[.;]$/u.test(text);
    return isProse && last !== undefined && isNextText(blocks, i, last) ? last : end;
  }
  return end;
}

const isNextText = (blocks: readonly Block[], from: number, to: number): boolean =>
  blocks.slice(from + 1, to).every((it) => it.paragraph.kind !== 'text');

/** The number within its list: 2 for `II.`, `1.2.` and `b)`; NaN for what is no number. */
export const ordinalValue = ({ numbers }: Marker): number => numbers[numbers.length - 1] ?? Number.NaN;

export const isNumbering = ({ kind }: Marker): boolean =>
  kind === 'roman' || kind === 'capital' || kind === 'number' || kind === 'letter' || kind === 'division';

type Open<T> = { -readonly [K in keyof T]: T[K] };

interface OpenList extends Open<SectionList> {
  items: OpenSection[];
  parent: OpenSection | undefined;
  readonly form: string;
  readonly rank: number;
  readonly openedBy: Lead['kind'] | undefined;
  /** The number of the last item; a numeral that is none stands where the next one would. */
  last: number;
}

interface OpenSection extends Open<Section> {
  list: OpenList;
  children: OpenSection[];
}

/** What stands before a list and makes it a new one. */
interface Lead {
  /** A numbered item that ends with a colon, a heading without number, a sentence that ends with a colon. */
  readonly kind: 'item' | 'heading' | 'sentence';
  readonly block: Block;
}

interface Tree {
  readonly sections: readonly Section[];
  readonly lists: readonly SectionList[];
}

const deepest = 12;

function readTree(blocks: readonly Block[], range: BlockRange, room: number): Tree {
  const open: OpenList[] = [];
  const lists: OpenList[] = [];
  const all: OpenSection[] = [];
  const ends: number[] = [];
  const quoted = findQuotations(blocks, range);
  let lead: Lead | undefined;
  let cells: Map<string, number> | undefined;

  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    const { paragraph } = block;
    if (paragraph.kind !== 'text' || quoted.has(i)) continue;
    if (0 < room && formHeading.test(paragraph.text)) {
      open.length = 0;
      ends.push(i);
      lead = cells = undefined;
      continue;
    }
    if (isTableHead(paragraph.text)) {
      cells = new Map();
      continue;
    }
    const marker = chooseReading(open, paragraph);
    if (!marker || (cells && isCell(cells, { open, marker, paragraph }))) {
      if (!cells) lead = nextLead(lead, block);
      continue;
    }
    cells = undefined;
    const list = findList(open, lists, { marker, lead, room });
    const section: OpenSection = {
      block,
      marker,
      ordinal: place(block, marker.ordinal),
      title: readTitle(blocks, i, marker),
      level: (list.parent?.level ?? 0) + 1,
      parent: list.parent,
      children: [],
      list,
      index: list.items.length,
      blocks: { start: i, end: range.end },
    };
    list.items.push(section);
    list.last = Number.isNaN(ordinalValue(marker)) ? list.last + 1 : ordinalValue(marker);
    list.parent?.children.push(section);
    all.push(section);
    lead = endsWithColon(paragraph.text) ? { kind: 'item', block } : undefined;
    if (block.end <= section.title.span.start) i++;
  }
  closeSections(all, ends);
  return { sections: all.filter((it) => !it.parent), lists };
}

/** `Biểu 02: …` in an appendix begins a form of its own. */
const formHeading = /^(?:Biểu|BIỂU|Mẫu|MẪU|Bảng|BẢNG)(?:\s+(?:số|SỐ))?\s+\d{1,2}(?![\p{L}\p{M}\p{N}])/u;

/** Each section ends where the next of its level or above begins, or the unnumbered heading over that one. */
function closeSections(all: readonly OpenSection[], ends: readonly number[]): void {
  const waiting: OpenSection[] = [];
  const close = (level: number, at: number): void => {
    for (let last = waiting.at(-1); last && level <= last.level; last = waiting.at(-1)) {
      last.blocks = { start: last.blocks.start, end: Math.max(last.blocks.start + 1, at) };
      waiting.pop();
    }
  };
  let next = 0;
  for (const section of all) {
    const { start } = section.blocks;
    for (; next < ends.length && (ends[next] as number) < start; next++) close(0, ends[next] as number);
    close(section.level, (section.index === 0 ? section.list.opener?.index : undefined) ?? start);
    waiting.push(section);
  }
  for (; next < ends.length; next++) close(0, ends[next] as number);
}

const lastOf = (list: OpenList): OpenSection => list.items[list.items.length - 1] as OpenSection;

const goesOnFrom = (list: OpenList, marker: Marker): boolean => {
  const value = ordinalValue(marker);
  return Number.isNaN(value) || value === list.last + 1;
};

/**
 * How the marker is to be read here: `C.` is a letter after `B.`, `i.` one after `h.`; `(i)` is a numeral inside a sentence
 * unless `(h)` stands before it; `1.5 Tỷ` is a quantity unless `1.4` or `1.` stands before it.
 */
function chooseReading(open: readonly OpenList[], { marker, text }: Paragraph): Marker | undefined {
  if (!marker || !isNumbering(marker) || isTableRow(text, marker)) return undefined;
  if (marker.kind === 'roman' && marker.label.length === 1) {
    const letter = asLetter(marker);
    const letters = open.filter((it) => it.form === formOf(letter));
    if (letters.some((it) => goesOnFrom(it, letter)) && !Number.isNaN(ordinalValue(letter))) return letter;
    const isRarelyNumeral = marker.label === 'C' || marker.label === 'L';
    const isNumeral = open.some((it) => it.form === 'roman' && goesOnFrom(it, marker));
    const isNear = letters.some((it) => Math.abs(ordinalValue(letter) - it.last - 1) < 3);
    const read = (isRarelyNumeral || isNear) && !isNumeral ? letter : marker;
    return isInitial(open, read, text) ? undefined : read;
  }
  if (isInitial(open, marker, text)) return undefined;
  if (marker.kind === 'letter' && 'ivx'.includes(marker.label) && marker.separator === ')') {
    const isLetter = open.some((it) => it.form === formOf(marker) && goesOnFrom(it, marker));
    if (!isLetter && (marker.isBracketed || !open.some((it) => it.form === formOf(marker)))) return undefined;
  }
  if (marker.kind === 'number' && marker.separator === '' && !open.some((it) => asksFor(it, marker))) return undefined;
  return marker;
}

/** `C. Mác …`: a name, unless a list of such letters has come near it or the words are a heading in capitals. */
function isInitial(open: readonly OpenList[], marker: Marker, text: string): boolean {
  const isName = marker.kind === 'capital' ? marker.label !== 'A' : /^[VXLC]$/u.test(marker.label);
  if (!isName || isCapitals(text)) return false;
  const list = open.find((it) => it.form === formOf(marker));
  return list === undefined || (marker.kind === 'capital' && list.last + 3 < ordinalValue(marker));
}

/** `1.5` goes on from `1.4.`, `1.1` begins below `1.`. */
function asksFor(list: OpenList, { numbers }: Marker): boolean {
  const { numbers: own, kind } = lastOf(list).marker;
  if (kind !== 'number') return false;
  const last = numbers[numbers.length - 1] as number;
  const isBeside = own.length === numbers.length && list.last < last && last <= list.last + 3;
  const isBelow = own.length === numbers.length - 1 && last === 1;
  return (isBeside || isBelow) && numbers.slice(0, -1).every((it, i) => it === own[i]);
}

/** Markers of one form may stand in one list. */
export function formOf(marker: Marker): string {
  const brackets = marker.isBracketed ? '()' : marker.separator === ')' ? ')' : '.';
  switch (marker.kind) {
    case 'division':
      return `division ${divisionRank(marker)}`;
    case 'number':
      return `number ${marker.numbers.length} ${brackets}`;
    case 'letter':
      return `letter ${brackets}`;
    case 'roman':
      return /^[ivx]/u.test(marker.label) ? 'small roman' : 'roman';
    default:
      return marker.kind;
  }
}

/** The same but for brackets and size: `1.` and `1)`, `iv.` and `IV.`. */
const looseFormOf = (form: string): string => form.replace(/ [.()]{1,2}$|^small /u, '');

const divisions = ['phần', 'chương', 'mục', 'tiểu mục', 'điều'];
const divisionRank = ({ word }: Marker): number => divisions.indexOf((word ?? '').toLowerCase());

/** Parts outrank chapters, chapters articles, these numerals and capitals, and these numbers. The rest nests as it comes. */
function rankOf(marker: Marker): number {
  if (marker.kind === 'division') return divisionRank(marker);
  if (formOf(marker) === 'roman' || marker.kind === 'capital') return 5;
  return marker.kind === 'number' && !marker.isBracketed && marker.separator !== ')' ? 6 : 7;
}

/** The list that a marker goes on, or the new one that it opens; the lists below it are closed. */
function findList(
  open: OpenList[],
  lists: OpenList[],
  { marker, lead, room }: { readonly marker: Marker; readonly lead: Lead | undefined; readonly room: number },
): OpenList {
  const form = formOf(marker);
  const isStart = ordinalValue(marker) === 1;
  const same = lastIndexWhere(open, (it) => it.form === form);
  const start = (parentAt: number, opener = lead): OpenList => {
    open.length = parentAt + 1;
    const parent = open[parentAt];
    const list: OpenList = {
      items: [],
      parent: parent && lastOf(parent),
      opener: opener?.kind === 'item' ? undefined : opener?.block,
      room,
      form,
      rank: rankOf(marker),
      openedBy: opener?.kind,
      last: 0,
    };
    open.push(list);
    lists.push(list);
    return list;
  };
  const join = (at: number): OpenList => {
    open.length = at + 1;
    return open[at] as OpenList;
  };

  // `1.1.` says itself where it belongs; over numerals only a title in capitals stands.
  const mayBegin = marker.numbers.length < 2 && (5 < rankOf(marker) || (lead && isCapitals(lead.block.paragraph.text)));
  if (isStart && lead && mayBegin && same !== -1) {
    const beside = open[same] as OpenList;
    const isBeside = lead.kind === 'heading' || (lead.kind === 'sentence' && beside.openedBy === lead.kind);
    if (isBeside || deepest <= open.length) return start(same - 1);
    if (5 < rankOf(marker)) return start(open.length - 1);
  }
  if (isStart && 1 < marker.numbers.length && same !== -1 && !isUnderSame(lastOf(open[same] as OpenList), marker)) {
    return start(parentOfOutline(open, marker), undefined);
  }
  const next = lastIndexWhere(open, (it) => it.form === form && goesOnFrom(it, marker));
  if (next !== -1) return join(next);
  if (same !== -1) return join(same);
  const alike = lastIndexWhere(open, (it) => looseFormOf(it.form) === looseFormOf(form));
  const goesOn = alike !== -1 && goesOnFrom(open[alike] as OpenList, marker);
  if (alike !== -1 && (goesOn || (!isStart && !marker.isBracketed))) return join(alike);
  return start(parentOf(open, { marker, isStart, lead }));
}

const isUnderSame = (sibling: OpenSection, marker: Marker): boolean =>
  sibling.marker.numbers.slice(0, -1).join('.') === marker.numbers.slice(0, -1).join('.');

/** The list, by index, whose last section is to be the parent of a new list. */
function parentOf(
  open: readonly OpenList[],
  { marker, isStart, lead }: { readonly marker: Marker; readonly isStart: boolean; readonly lead: Lead | undefined },
): number {
  const top = Math.min(open.length, deepest) - 1;
  const rank = rankOf(marker);
  if (marker.kind === 'number' && 1 < marker.numbers.length) return parentOfOutline(open, marker);
  if (rank === 5) {
    // Capitals may stand over numerals or below them: whichever came first is the outer one.
    return lastIndexWhere(open, (it) => it.rank <= 5);
  }
  if (rank < 5 || (rank === 6 && !isStart && lead === undefined)) return lastIndexWhere(open, (it) => it.rank < rank);
  return top;
}

/** `1.2.` stands under `1.`, else under the nearest number, else under the nearest heading. */
function parentOfOutline(open: readonly OpenList[], marker: Marker): number {
  const depth = marker.numbers.length;
  const isAbove = (it: OpenList): boolean =>
    it.form.startsWith('number') && lastOf(it).marker.numbers.length < depth && it.rank === 6;
  const isPrefix = (it: OpenList): boolean => lastOf(it).marker.numbers.every((own, i) => own === marker.numbers[i]);
  const exact = lastIndexWhere(open, (it) => isAbove(it) && isPrefix(it));
  if (exact !== -1) return exact;
  const number = lastIndexWhere(open, isAbove);
  return number !== -1 ? number : lastIndexWhere(open, (it) => it.rank <= 5);
}

function lastIndexWhere<T>(items: readonly T[], holds: (it: T) => boolean): number {
  for (let i = items.length - 1; 0 <= i; i--) {
    if (holds(items[i] as T)) return i;
  }
  return -1;
}

const endsWithColon = (text: string): boolean => /:$|(?:như sau|sau đây|sau)[.;]?$/u.test(text.slice(-12));

const longestHeading = 100;
/** What a task's label says is its value, not a heading over what follows. */
const taskLabel =
  /^(?:(?:Đơn vị|Cơ quan|Bộ phận|Người|Lãnh đạo)\s|Chủ trì|Phối hợp|Thời (?:gian|hạn)|Tiến độ|Hoàn thành|Sản phẩm|Kết quả|Kinh phí|Địa điểm|Lưu ý|Ghi chú|Điện thoại|Email)[^:]{0,60}:/u;

/** A heading without number holds until the next number; a sentence that ends with a colon only for what comes right after it. */
function nextLead(lead: Lead | undefined, block: Block): Lead | undefined {
  const { text, marker } = block.paragraph;
  if (isHeading(text, marker)) return { kind: 'heading', block };
  if (lead?.kind === 'heading') return lead;
  return endsWithColon(text) ? { kind: 'sentence', block } : undefined;
}

/** `Nhiệm vụ 1: …`, `Nhóm 2. …`, `Thứ nhất, …`: numbered in words, over lists of their own. */
const wordedHeading =
  /^(?:\p{Lu}\p{L}*(?:\s\p{L}+){0,5}\s\d{1,2}\s*[:.]|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}])|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là(?![\p{L}\p{M}]))/u;

function isHeading(text: string, marker: Marker | undefined): boolean {
  if (marker?.kind === 'star' || marker?.kind === 'step') return true;
  if (marker) return false;
  if (wordedHeading.test(text)) return true;
  if (longestHeading < text.length) return false;
  if (isCapitals(text)) return true;
  return /^[\p{Lu}“"]/u.test(text) && /[\p{L}\p{N})”"]$/u.test(text) && !taskLabel.test(text) && 2 < text.length;
}

const tableHead = /^(?:STT|Stt|TT|Số TT|Số thứ tự)(?:\t|$)/u;

const isTableHead = (text: string): boolean => tableHead.test(text);

/** A line with two tabs or more behind its number is a row of a table. */
const isTableRow = (text: string, marker: Marker): boolean => /\t[^\t]*\t/u.test(text.slice(marker.end));

/**
 * Cells come one a line, and may be numbered among themselves. What goes on with a list from above the table, or is a heading
 * in capitals, ends it.
 */
function isCell(
  cells: Map<string, number>,
  {
    open,
    marker,
    paragraph,
  }: { readonly open: readonly OpenList[]; readonly marker: Marker; readonly paragraph: Paragraph },
): boolean {
  if (marker.kind === 'division' || (rankOf(marker) <= 5 && isCapitals(paragraph.text))) return false;
  const form = formOf(marker);
  const value = ordinalValue(marker);
  const last = open.findLast((it) => it.form === form)?.last;
  const ahead = last === undefined ? Number.NaN : value - last;
  const isNext = value === (cells.get(form) ?? 0) + 1;
  const isNear = marker.kind === 'letter' ? last !== undefined : 0 <= ahead && ahead <= 3;
  if (!isNext && isNear) return false;
  cells.set(form, value);
  return true;
}

const longestQuotation = 40;

/**
 * The paragraphs that stand inside a quotation of several paragraphs, as when a text to be amended is quoted: one begins with
 * a quotation mark that it does not close, a later one ends with the mark that closes it.
 */
function findQuotations(blocks: readonly Block[], range: BlockRange): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = range.start; i < range.end; i++) {
    if (!opensQuotation((blocks[i] as Block).paragraph.text)) continue;
    const limit = Math.min(range.end, i + longestQuotation);
    for (let end = i + 1; end < limit; end++) {
      const { text } = (blocks[end] as Block).paragraph;
      if (opensQuotation(text)) break;
      if (!closesQuotation(text)) continue;
      for (let k = i; k <= end; k++) inside.add(k);
      i = end;
      break;
    }
  }
  return inside;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function opensQuotation(text: string): boolean {
  const last = text.lastIndexOf('“');
  if (last !== -1 && text.indexOf('”', last) === -1) {
    const before = text.slice(Math.max(0, last - 3), last).trimEnd();
    return (before === '' || before.endsWith(':')) && count(text, '”') < count(text, '“');
  }
  return text.startsWith('"') && count(text, '"') % 2 === 1;
}

const closesQuotation = (text: string): boolean =>
  /[”"][.;,]{0,2}$/u.test(text) &&
  (count(text, '“') < count(text, '”') || (!text.startsWith('"') && count(text, '"') % 2 === 1));

const longestTitle = 200;

/** The words of a heading; of prose its first clause. A division's title may stand on the next line. */
function readTitle(blocks: readonly Block[], index: number, marker: Marker): Phrase {
  const block = blocks[index] as Block;
  const { text } = block.paragraph;
  if (marker.end === text.length) {
    const next = blocks[index + 1];
    const isTitle =
      next?.paragraph.kind === 'text' && !next.paragraph.marker && next.paragraph.text.length < longestTitle;
    return isTitle
      ? phrase(next, 0, next.paragraph.text.length)
      : phrase(block, marker.ordinal.start, marker.ordinal.end);
  }
  const rest = text.slice(marker.end);
  if (rest.length < longestTitle) return phrase(block, marker.end, text.length);
  const clause = rest.slice(0, longestTitle).search(/[.;:](?=\s)/u);
  const length = clause !== -1 ? clause : rest.lastIndexOf(' ', longestTitle);
  return phrase(block, marker.end, marker.end + Math.max(1, length));
}

const phrase = (block: Block, start: number, end: number): Phrase => ({
  text: block.paragraph.text.slice(start, end),
  span: place(block, { start, end }),
});
