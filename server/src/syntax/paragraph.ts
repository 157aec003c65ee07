import { toNfc } from '../text/fold';
import { type Span, textOf } from '../text/span';
import { type Marker, readMarker } from './marker';
import { entitiesIn, isMarked, markupIn } from './markup';
import { Remembering } from './remember';

export { withoutMarkup } from './markup';
export { inPassing, remember } from './remember';

/**
 * What a paragraph is by its own look: words; a row of a table between bars; a comment; a ruled line; a page number between
 * two pages; the body of a footnote.
 */
export type ParagraphKind = 'text' | 'row' | 'comment' | 'rule' | 'page-number' | 'footnote';

/**
 * A paragraph is a value without a place: the same writing is the same object in every version of every file, and what is
 * found in it once is kept with it. `raw` is the writing, over one or many lines; `text` is what it says: NFC, lines
 * joined, page numbers between them left out, emphasis marks stripped. Rules read `text`; `toRaw` leads back.
 */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly raw: string;
  readonly text: string;
  readonly marker: Marker | undefined;
  /** Where lines were joined, as offsets in `text`. */
  readonly seams: readonly Seam[];
  /** Which stretch of `raw` each unit of `text` stands for; absent when `text` stands in `raw` as it is, from `lead` on. */
  readonly map: OffsetMap | undefined;
  readonly lead: number;
}

/**
 * Runs of units, three numbers each: where the run begins in `text`, and from where to where it stands in `raw`. Where both are as
 * long, unit stands for unit; else each unit of the run stands for all of it: a letter for its parts, a space for a line's end.
 */
export type OffsetMap = readonly number[];

export interface Seam {
  readonly at: number;
  /** A symbol was broken here and is joined without a space. */
  readonly glued: boolean;
  readonly blankLines: number;
}

/** A part of what the draft says, in lines or in a table: no comment, and nothing that a page or a note adds. */
export const isContent = ({ kind }: Paragraph): boolean => kind === 'text' || kind === 'row';

/** A paragraph in its place in one text. */
export interface Block {
  readonly paragraph: Paragraph;
  /** Where `paragraph.raw` begins in the text. */
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/** Where the unit at an offset of `text` begins in `raw`; absent behind the last. */
export function startInRaw({ map, lead, text }: Paragraph, at: number): number | undefined {
  if (at < 0 || text.length <= at) return undefined;
  if (!map) return at + lead;
  const run = runAt(map, at);
  const first = map[run] as number;
  const from = map[run + 1] as number;
  const to = map[run + 2] as number;
  return to - from === (map[run + 3] ?? text.length) - first ? from + at - first : from;
}

/** Where the unit at an offset of `text` ends in `raw`; absent behind the last. */
export function endInRaw({ map, lead, text }: Paragraph, at: number): number | undefined {
  if (at < 0 || text.length <= at) return undefined;
  if (!map) return at + lead + 1;
  const run = runAt(map, at);
  const first = map[run] as number;
  const from = map[run + 1] as number;
  const to = map[run + 2] as number;
  return to - from === (map[run + 3] ?? text.length) - first ? from + at - first + 1 : to;
}

/** The place in the map of the run that a unit is in. */
function runAt(map: OffsetMap, at: number): number {
  let low = 0;
  let high = map.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[3 * middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return 3 * low;
}

/** From a span in `text` to the same span in `raw`. */
export function toRaw(paragraph: Paragraph, it: Span): Span {
  const { map, lead, text } = paragraph;
  if (!map) return { start: it.start + lead, end: it.end + lead };
  const last = endInRaw(paragraph, text.length - 1);
  const start = startInRaw(paragraph, it.start) ?? last ?? 0;
  const end = it.end <= it.start ? start : (endInRaw(paragraph, it.end - 1) ?? last ?? start);
  return { start, end };
}

/** From an offset in the whole text to the one in the paragraph's `text`; inside what the words leave out, the next of them. */
export function offsetIn({ paragraph, start }: Block, at: number): number {
  const { map, lead, text } = paragraph;
  const raw = at - start;
  if (!map) return Math.min(Math.max(raw - lead, 0), text.length);
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (raw < (endInRaw(paragraph, middle) as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From a span in the paragraph's `text` to the span in the whole text. */
export function place(block: Block, it: Span): Span {
  const { map, lead } = block.paragraph;
  if (!map) return { start: block.start + lead + it.start, end: block.start + lead + it.end };
  const raw = toRaw(block.paragraph, it);
  return { start: block.start + raw.start, end: block.start + raw.end };
}

/** The next block above or below that prints: a comment between two lines does not part them. */
export function neighbour(blocks: readonly Block[], { index }: Block, step: 1 | -1): Block | undefined {
  let at = index + step;
  while (blocks[at]?.paragraph.kind === 'comment') at += step;
  return blocks[at];
}

export const placeAll = (block: Block): Span => place(block, { start: 0, end: block.paragraph.text.length });

/** One physical line of a paragraph: where it stands in `raw`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly blankLinesBefore: number;
}

const brokenSymbol = /[\p{L}\d][-/]$/u;
const symbolHead = /(?:^|[\s(“"])(?:\d{1,5}[-/][\p{L}\d&/-]*|\d{1,5}(?:\/\d{4})?\/[\p{L}\d&/-]*[-/])$/u;
/** `UBND`, `TTg`, `2021/NĐ-CP`; no `III. ` and no `2. `, as who types a date above a heading has them below it for a moment. */
const symbolTail = /^(?!(?:\p{Lu}+|\d{1,2}(?:\.\d{1,2})*)[.)]\s)(?:\d|\p{Lu}\p{Ll}?\p{Lu})/u;
const bareNumber = /(?:^|[^\p{L}\d])\d{1,5}.$/u;
const behindNumber = /^(?:\d{4}(?!\d)|\S*[-/][\p{L}\d])/u;
/** What makes a text say something else than its letters as they stand. */
const unusual = /[\u0300-\u036fÐƉðɖ\u00ad\u200b\u2060\ufeff\uff01-\uff5e]|&#?[a-z\d]{2,8};/iu;

/** True of a line that reads as it is written. */
export const isPlain = (line: string): boolean => !unusual.test(line) && !isMarked(line);

export function makeParagraph(kind: ParagraphKind, raw: string, pieces: readonly Piece[]): Paragraph {
  const first = pieces[0] as Piece;
  if (pieces.length === 1) {
    const line = textOf(raw, first);
    if (isVerbatim(kind) ? !unusual.test(line) : isPlain(line)) {
      return finish({ kind, raw, text: line, seams: [], map: undefined, lead: first.start });
    }
  }
  return join(kind, raw, pieces);
}

const hidden = /[\u00ad\u200b\u2060\ufeff]/u;
const eth = /[ÐƉ](?=\p{Ll})|[ðɖ]/gu;
const wide = /[\uff01-\uff5e]/gu;
const strange = /[ÐƉðɖ\u00ad\u200b\u2060\ufeff\uff01-\uff5e]/u;

/** `Ð` of Icelandic in a word is read as Đ, `０` of Japanese as 0, unit for unit; Ð in symbols is left to those who read symbols. */
const withoutTwins = (text: string): string =>
  text
    .replace(eth, (it) => (it === 'Ð' || it === 'Ɖ' ? 'Đ' : 'đ'))
    .replace(wide, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0));

/** The words without signs that never print, and with Đ for its foreign twin: rules of their own find both. */
export const withoutStrangers = (text: string): string =>
  strange.test(text) ? withoutTwins(text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')) : text;

const none: ReadonlySet<number> = new Set();
/** In comments and tables a star is a star. */
const isVerbatim = (kind: ParagraphKind): boolean => kind === 'comment' || kind === 'row';

function join(kind: ParagraphKind, raw: string, pieces: readonly Piece[]): Paragraph {
  const map: number[] = [];
  const seams: Seam[] = [];
  let text = '';
  // The end of what is joined so far: cutting it out of `text` each time would copy all of it.
  let before = '';
  for (const piece of pieces) {
    const line = readPiece(kind, raw, piece);
    if (before !== '' && line.text !== '') {
      const glued = isBrokenSymbol(before, line.text);
      seams.push({ at: text.length, glued, blankLines: piece.blankLinesBefore });
      if (!glued) {
        map.push(text.length, map[map.length - 1] as number, line.map[1] as number);
        text += ' ';
      }
    }
    for (let i = 0; i < line.map.length; i += 3) {
      map.push(text.length + (line.map[i] as number), line.map[i + 1] as number, line.map[i + 2] as number);
    }
    text += line.text;
    before = line.text || before;
  }
  return finish({ kind, raw, text, seams, map, lead: map[1] ?? 0 });
}

const hyphen = 45;
const slash = 47;

/** A symbol cut at a hyphen or slash when the line was full: `60-` and `NQ/TU`. */
export function isBrokenSymbol(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  if (last !== hyphen && last !== slash) return false;
  const tail = before.slice(-40);
  if (!brokenSymbol.test(tail) || !symbolHead.test(tail) || !symbolTail.test(after)) return false;
  return !bareNumber.test(tail) || behindNumber.test(after);
}

function readPiece(kind: ParagraphKind, raw: string, piece: Piece): { readonly text: string; readonly map: OffsetMap } {
  const line = textOf(raw, piece);
  if (isPlain(line)) return { text: line, map: [0, piece.start, piece.end] };
  const nfc = toNfc(line);
  const words = withoutTwins(nfc.text);
  const dropped = isVerbatim(kind) ? none : markupIn(words);
  const entities = entitiesIn(words);
  const hides = hidden.test(words);
  const map: number[] = [];
  let text = '';
  // One run as long as unit stands for unit and nothing is left out.
  let open: { readonly at: number; readonly from: number; to: number } | undefined;
  for (let i = 0; i < words.length; i++) {
    const entity = entities.get(i);
    const letter = entity?.sign ?? (words[i] as string);
    if (dropped.has(i) || (hides && hidden.test(letter))) continue;
    const from = piece.start + (nfc.map?.starts[i] ?? i);
    if (entity) i += entity.length - 1;
    const to = piece.start + (nfc.map?.ends[i] ?? i + 1);
    const goesOn = open !== undefined && open.to === from && to === from + 1;
    if (open && goesOn) open.to = to;
    else {
      if (open) map.push(open.at, open.from, open.to);
      open = { at: text.length, from, to };
      if (to !== from + 1) {
        map.push(open.at, from, to);
        open = undefined;
      }
    }
    text += letter;
  }
  if (open) map.push(open.at, open.from, open.to);
  return { text, map };
}

const finish = (it: Omit<Paragraph, 'marker'>): Paragraph => new Made(it);

class Made extends Remembering implements Paragraph {
  readonly kind: ParagraphKind;
  readonly raw: string;
  readonly text: string;
  readonly marker: Marker | undefined;
  readonly seams: readonly Seam[];
  readonly map: OffsetMap | undefined;
  readonly lead: number;

  constructor({ kind, raw, text, seams, map, lead }: Omit<Paragraph, 'marker'>) {
    super();
    this.kind = kind;
    this.raw = raw;
    this.text = text;
    this.marker = kind === 'text' ? readMarker(text) : undefined;
    this.seams = seams;
    this.map = map;
    this.lead = lead;
  }
}
