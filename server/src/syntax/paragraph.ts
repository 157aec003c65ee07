import { isDecomposed, toNfc } from '../text/fold';
import type { Span } from '../text/span';
import { type Marker, readMarker } from './marker';

/**
 * What a paragraph is by its own look: words; a row of a table between bars; a comment; a ruled line; a page number between
 * two pages; the body of a footnote.
 */
export type ParagraphKind = 'text' | 'row' | 'comment' | 'rule' | 'page-number' | 'footnote';

/**
 * A paragraph is a value without a place: the same writing is the same object in every version of every file, so what is
 * found in it once is kept in WeakMaps. `raw` is the writing, over one or many lines; `text` is what it says: NFC, lines
 * joined, page numbers between them left out, emphasis marks stripped. Rules read `text`; `toRaw` leads back.
 */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly raw: string;
  readonly text: string;
  readonly marker: Marker | undefined;
  /** Where lines were joined, as offsets in `text`. */
  readonly seams: readonly Seam[];
  /** For each unit of `text` its stretch in `raw`; absent when `text` stands in `raw` as it is, from `lead` on. */
  readonly map: OffsetMap | undefined;
  readonly lead: number;
}

export interface OffsetMap {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface Seam {
  readonly at: number;
  /** A symbol was broken here and is joined without a space. */
  readonly glued: boolean;
  readonly blankLines: number;
}

/** A paragraph in its place in one text. */
export interface Block {
  readonly paragraph: Paragraph;
  /** Where `paragraph.raw` begins in the text. */
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/** From a span in `text` to the same span in `raw`. */
export function toRaw(paragraph: Paragraph, it: Span): Span {
  const { map, lead } = paragraph;
  if (!map) return { start: it.start + lead, end: it.end + lead };
  const last = map.ends.length - 1;
  const start = map.starts[it.start] ?? map.ends[last] ?? 0;
  const end = it.end <= it.start ? start : (map.ends[it.end - 1] ?? map.ends[last] ?? start);
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
    if (raw < (map.ends[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From a span in the paragraph's `text` to the span in the whole text. */
export function place(block: Block, it: Span): Span {
  const raw = toRaw(block.paragraph, it);
  return { start: block.start + raw.start, end: block.start + raw.end };
}

export const placeAll = (block: Block): Span => place(block, { start: 0, end: block.paragraph.text.length });

/** One physical line of a paragraph: where it stands in `raw`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly blankLinesBefore: number;
}

const emphasis = /\*{1,3}/gu;
const emphasised = /\*/u;
const heading = /^#{1,6}\s+/u;
const brokenSymbol = /[\p{L}\d]([-/])$/u;
const symbolHead = /(?:^|[\s(“"])(?:\d{1,5}[-/][\p{L}\d&/-]*|\d{1,5}(?:\/\d{4})?\/[\p{L}\d&/-]*[-/])$/u;
const symbolTail = /^[\p{Lu}\d]/u;

export function makeParagraph(kind: ParagraphKind, raw: string, pieces: readonly Piece[]): Paragraph {
  const first = pieces[0] as Piece;
  if (pieces.length === 1) {
    const line = raw.slice(first.start, first.end);
    const isPlain = isVerbatim(kind) || (!emphasised.test(line) && line[0] !== '#');
    if (isPlain && !isDecomposed(line) && !strange.test(line)) {
      return finish({ kind, raw, text: line, seams: [], map: undefined, lead: first.start });
    }
  }
  return join(kind, raw, pieces);
}

const hidden = /[\u00ad\u200b\u2060\ufeff]/u;
const eth = /[ÐƉ](?=\p{Ll})|[ðɖ]/gu;
const strange = /[ÐƉðɖ\u00ad\u200b\u2060\ufeff]/u;

/** `Ð` of Icelandic in a word is read as Đ, letter for letter; in symbols it is left to those who read symbols. */
const withoutEth = (text: string): string => text.replace(eth, (it) => (it === 'Ð' || it === 'Ɖ' ? 'Đ' : 'đ'));

/** The words without signs that never print, and with Đ for its foreign twin: rules of their own find both. */
export const withoutStrangers = (text: string): string =>
  strange.test(text) ? withoutEth(text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')) : text;

/** In comments and tables a star is a star. */
const isVerbatim = (kind: ParagraphKind): boolean => kind === 'comment' || kind === 'row';

function join(kind: ParagraphKind, raw: string, pieces: readonly Piece[]): Paragraph {
  const starts: number[] = [];
  const ends: number[] = [];
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
        text += ' ';
        starts.push(ends[ends.length - 1] as number);
        ends.push(line.starts[0] as number);
      }
    }
    text += line.text;
    before = line.text || before;
    for (const it of line.starts) starts.push(it);
    for (const it of line.ends) ends.push(it);
  }
  return finish({ kind, raw, text, seams, map: { starts, ends }, lead: starts[0] ?? 0 });
}

/** A symbol cut at a hyphen or slash when the line was full: `60-` and `NQ/TU`. */
export function isBrokenSymbol(before: string, after: string): boolean {
  const tail = before.slice(-40);
  return brokenSymbol.test(tail) && symbolHead.test(tail) && symbolTail.test(after);
}

function readPiece(kind: ParagraphKind, raw: string, piece: Piece): { text: string } & OffsetMap {
  const nfc = toNfc(raw.slice(piece.start, piece.end));
  const words = withoutEth(nfc.text);
  const dropped = isVerbatim(kind) ? new Set<number>() : markdownMarks(words);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let i = 0; i < words.length; i++) {
    const letter = words[i] as string;
    if (dropped.has(i) || hidden.test(letter)) continue;
    text += letter;
    starts.push(piece.start + (nfc.map ? (nfc.map.starts[i] as number) : i));
    ends.push(piece.start + (nfc.map ? (nfc.map.ends[i] as number) : i + 1));
  }
  return { text, starts, ends };
}

/** The line as it reads, without emphasis and heading marks. */
export function withoutEmphasis(line: string): string {
  if (!emphasised.test(line) && line[0] !== '#') return line;
  const dropped = markdownMarks(line);
  return dropped.size === 0
    ? line
    : line
        .split('')
        .filter((_, i) => !dropped.has(i))
        .join('');
}

/** The offsets of emphasis and heading marks, which are not part of what the paragraph says. */
function markdownMarks(line: string): Set<number> {
  const dropped = new Set<number>();
  const hashes = heading.exec(line);
  for (let i = 0; hashes && i < hashes[0].length; i++) dropped.add(i);
  for (const found of line.matchAll(emphasis)) {
    const before = line[found.index - 1] ?? ' ';
    const after = line[found.index + found[0].length] ?? ' ';
    const isLoose = /\s/u.test(before) && /\s/u.test(after);
    const isProduct = /\d/u.test(before) && /\d/u.test(after);
    const isReference = before === '(' && after === ')';
    if (isLoose || isProduct || isReference) continue;
    for (let i = 0; i < found[0].length; i++) dropped.add(found.index + i);
  }
  return dropped;
}

function finish(it: Omit<Paragraph, 'marker'>): Paragraph {
  const hasMarker = it.kind === 'text';
  return { ...it, marker: hasMarker ? readMarker(it.text) : undefined };
}

/** What all the pure functions have found in one object, each at its own place. */
const memory = Symbol('memory');
type Memory = unknown[];

const nothing = Symbol('nothing');
let readers = 0;
/** Those that come with the modules are fewer; what is made later, and may end before its objects do, is kept apart. */
const mostReaders = 400;

/**
 * Keeps what a pure function found in an object for as long as the object lives. It is kept with the object, unseen by who copies
 * or compares it: a keystroke asks a hundred thousand times, and a WeakMap takes ten times as long to answer.
 */
export function remember<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const reader = readers++;
  if (mostReaders <= reader) return rememberApart(read);
  return (key) => {
    const kept = (key as { readonly [memory]?: Memory })[memory] ?? openMemory(key);
    const known = kept[reader];
    if (known !== undefined) return (known === nothing ? undefined : known) as V;
    const value = read(key);
    kept[reader] = value === undefined ? nothing : value;
    return value;
  };
}

function openMemory(key: object): Memory {
  const kept: Memory = [];
  Object.defineProperty(key, memory, { value: kept });
  return kept;
}

function rememberApart<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = read(key);
    kept.set(key, { value });
    return value;
  };
}
