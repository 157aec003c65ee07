import { isCapitals } from '../../syntax/line';
import { type Marker, ordinalValue } from '../../syntax/marker';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { type Span, within } from '../../text/span';
import type { Layout } from '../layout';
import { type Phrase, phrase } from '../phrase';
import type { BlockRange } from '../plan';
import { itemLead, type Lead, nextLead } from './leads';
import { asMistyped } from './mistyped-ordinals';
import { asNumeral, chooseReading, findList, isNext, type OpenList, type OpenSection } from './section-lists';
import { findQuotations, isCell, isTableHead, isTableRow } from './set-aside';
import { asArabic, asSlipped } from './slipped-signs';

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

/** The sections that a paragraph stands in, by its index, the outermost first. */
export function sectionsAround(sections: readonly Section[], index: number): readonly Section[] {
  const here = sections.find((it) => within(it.blocks, index));
  return here ? [here, ...sectionsAround(here.children, index)] : [];
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

interface Tree {
  readonly sections: readonly Section[];
  readonly lists: readonly SectionList[];
}

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
    const look = lookOf(paragraph);
    if (0 < room && look.isFormHeading) {
      open.length = 0;
      ends.push(i);
      lead = cells = undefined;
      continue;
    }
    if (look.isTableHead) {
      cells = new Map();
      continue;
    }
    const before = blocks[i - 1]?.paragraph;
    const isCut = before && isRestOf(before, paragraph) && !(/\s/u.test(before.text) && isNext(open, paragraph.marker));
    const isAccident = look.isTableRow || isCut;
    const marker = isAccident
      ? undefined
      : readMarker(open, blocks, { i, end: range.end, isInTable: cells !== undefined });
    if (!marker || (cells && isCell(cells, { open, marker, paragraph }))) {
      if (!cells) lead = nextLead(lead, block);
      continue;
    }
    cells = undefined;
    const list = findList(open, lists, { marker, raw: paragraph.raw, lead, room });
    const section = addSection(list, blocks, { marker, start: i, end: range.end });
    all.push(section);
    const isTitleBelow = block.end <= section.title.span.start;
    if (isTitleBelow) i++;
    lead = itemLead(blocks[i] as Block);
  }
  closeSections(all, ends);
  return { sections: all.filter((it) => !it.parent), lists };
}

interface Standing {
  readonly i: number;
  /** Of all that is numbered together. */
  readonly end: number;
  readonly isInTable: boolean;
}

/** What a paragraph is numbered by, where it goes on with one of the lists that are open or begins another. */
function readMarker(open: OpenList[], blocks: readonly Block[], { i, end, isInTable }: Standing): Marker | undefined {
  const { paragraph } = blocks[i] as Block;
  if (!paragraph.marker && isInTable) return undefined;
  const read = paragraph.marker ? readOrdinal(open, blocks, { i, end }) : asSlipped(open, blocks, i);
  return isInTable ? read : (asMistyped(open, blocks, { at: i, end, read }) ?? read);
}

function readOrdinal(
  open: OpenList[],
  blocks: readonly Block[],
  { i, end }: Pick<Standing, 'i' | 'end'>,
): Marker | undefined {
  const { paragraph } = blocks[i] as Block;
  const numeral = asNumeral(open, paragraph, () => numeralFrom(blocks, i + 1, end));
  return numeral ?? asArabic(open, blocks, i) ?? chooseReading(open, paragraph);
}

/** The next section of a list, which is open to the end until it is known where it closes. */
function addSection(
  list: OpenList,
  blocks: readonly Block[],
  { marker, start, end }: BlockRange & { readonly marker: Marker },
): OpenSection {
  const block = blocks[start] as Block;
  const section: OpenSection = {
    block,
    marker,
    ordinal: place(block, marker.ordinal),
    title: readTitle(blocks, start, marker),
    level: (list.parent?.level ?? 0) + 1,
    parent: list.parent,
    children: [],
    list,
    index: list.items.length,
    blocks: { start, end },
  };
  list.items.push(section);
  list.last = Number.isNaN(ordinalValue(marker)) ? list.last + 1 : ordinalValue(marker);
  list.parent?.children.push(section);
  return section;
}

/** The value of the first numeral from here on, unless a second clause in capitals stands before it. */
function numeralFrom(blocks: readonly Block[], from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    const { marker, text } = (blocks[i] as Block).paragraph;
    if (marker?.kind === 'roman') return ordinalValue(marker);
    if (marker?.kind === 'number' && marker.label === '2' && isCapitals(text)) return undefined;
  }
  return undefined;
}

/** What is cut before its number: `Điều` on one line, `3. Giải thích từ ngữ` on the next; `danh mục` and `địa điểm` are whole. */
const numberAsked =
  /(?:^|\s)(?:Điều|(?<!(?:tài|chuyển|điều|các)\s)[Kk]hoản|(?<!(?:địa|thời|quan|đặc|trọng|nhược|ưu|khuyết|thí|cao|tâm|tổng|số)\s)[Đđ]iểm|(?<!(?:danh|hạng|chuyên|đề|thư|tiết)\s)[Mm]ục|Phần|Chương)$/u;

/** `khoản` and `2. …`, `điểm` and `d) …`: no heading in capitals, and not `d)` below `khoản`, which is still being typed. */
const isRestOf = (before: Paragraph, { text, marker }: Paragraph): boolean =>
  lookOf(before).asksForNumber && !isCapitals(text) && (marker?.kind === 'letter') === /iểm$/u.test(before.text);

/** What a paragraph is for the numbering by its own words. */
interface Look {
  readonly isFormHeading: boolean;
  readonly isTableHead: boolean;
  readonly isTableRow: boolean;
  readonly asksForNumber: boolean;
}

const plainLook: Look = { isFormHeading: false, isTableHead: false, isTableRow: false, asksForNumber: false };

const lookOf: (paragraph: Paragraph) => Look = remember((paragraph) => {
  const { text } = paragraph;
  const look: Look = {
    isFormHeading: formHeading.test(text),
    isTableHead: isTableHead(text),
    // `5).` is what is left of `(chiều thứ 3, 5).`.
    isTableRow: isTableRow(paragraph) || /^\d{1,3}\)[.;,]$/u.test(text),
    asksForNumber: numberAsked.test(text.slice(-12)),
  };
  return look.isFormHeading || look.isTableHead || look.isTableRow || look.asksForNumber ? look : plainLook;
});

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

const longestTitle = 200;

/** The words of a heading; of prose its first clause. Where the number stands alone, they stand on the next line. */
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
