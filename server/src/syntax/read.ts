import type { Source } from '../text/source';
import { createLooker, cutsSymbol, type Look } from './line';
import { type Extent, fewLines, firstLineIndent, type Line, measure, type Page, reach, readLines } from './page';
import { type Block, makeParagraph, type Paragraph, type ParagraphKind, type Piece } from './paragraph';

/** The text as paragraphs in their places. */
export interface Reading {
  readonly blocks: readonly Block[];
  /** Lines end where a page's width did, as in text out of a PDF. */
  readonly hardWrapped: boolean;
  /** A blank line stands between any two lines and says nothing. */
  readonly blankLinesAreNoise: boolean;
  /** How long a full line is; 0 where lines are not wrapped. */
  readonly full: number;
}

/** Reads texts; the same writing gives the same paragraph object in every one of them. */
export type Reader = (source: Source, extent?: Extent) => Reading;

/** A reader keeps its paragraphs weakly: those of no text in use are forgotten. */
export const createReader = (): Reader => readerWith(createWeakShelf(), createLooker());

/** For texts that are read one after another and not again: keeps what the last ones said, as far as the next may say it too. */
export const createPassingReader = (): Reader => readerWith(createShelf(), createLooker());

/** Where paragraphs are kept by their writing. */
interface Shelf {
  readonly get: (key: string) => Paragraph | undefined;
  readonly put: (key: string, paragraph: Paragraph) => void;
}

function createWeakShelf(): Shelf {
  const known = new Map<string, WeakRef<Paragraph>>();
  const forgotten = new FinalizationRegistry<string>((key) => {
    if (!known.get(key)?.deref()) known.delete(key);
  });
  return {
    get: (key) => known.get(key)?.deref(),
    put: (key, paragraph) => {
      known.set(key, new WeakRef(paragraph));
      forgotten.register(paragraph, key);
    },
  };
}

/** In two generations. What is held weakly would be looked through by the collector of garbage as often as it goes round. */
function createShelf(): Shelf {
  const most = 1000;
  let young = new Map<string, Paragraph>();
  let old = young;
  return {
    get: (key) => young.get(key) ?? old.get(key),
    put: (key, paragraph) => {
      if (most < young.size) {
        old = young;
        young = new Map();
      }
      young.set(key, paragraph);
    },
  };
}

function readerWith(shelf: Shelf, looker: ReturnType<typeof createLooker>): Reader {
  const intern = (kind: ParagraphKind, raw: string, pieces: readonly Piece[]): Paragraph => {
    const key = keyOf(kind, raw, pieces);
    const kept = shelf.get(key);
    if (kept) return kept;
    const made = makeParagraph(kind, raw, pieces);
    shelf.put(key, made);
    return made;
  };
  /** Most paragraphs are one line of words, and its look is at hand. */
  const lineParagraphs = new WeakMap<Look, Paragraph>();
  const paragraphOf = (source: Source, { kind, lines }: Group): Paragraph => {
    const first = lines[0] as Line;
    const last = lines[lines.length - 1] as Line;
    const isLine = kind === 'text' && lines.length === 1;
    const kept = isLine ? lineParagraphs.get(first.look) : undefined;
    if (kept) return kept;
    const made = intern(kind, source.text.slice(first.start, last.end), piecesOf(lines));
    if (isLine) lineParagraphs.set(first.look, made);
    return made;
  };
  return (source, extent) => {
    const lines = readLines(source, looker.look);
    looker.rest(lines.length);
    const page = measure(lines, extent);
    const groups = groupLines(lines, page).sort((a, b) => startOf(a) - startOf(b));
    const blocks = groups.map((group, index) => ({
      paragraph: paragraphOf(source, group),
      start: startOf(group),
      end: lastOf(group).end,
      index,
    }));
    return { blocks, hardWrapped: page.hardWrapped, blankLinesAreNoise: page.blankLinesAreNoise, full: page.full };
  };
}

const startOf = (group: Group): number => (group.lines[0] as Line).start;

function piecesOf(lines: readonly Line[]): Piece[] {
  const start = (lines[0] as Line).start;
  return lines.map((it, i) => ({
    start: it.start - start,
    end: it.end - start,
    blankLinesBefore: i === 0 ? 0 : it.blankBefore,
  }));
}

/** Which lines belong to a paragraph is not always to be seen from its writing: page numbers and footnotes are left out. */
function keyOf(kind: ParagraphKind, raw: string, pieces: readonly Piece[]): string {
  if (kind === 'text' && pieces.length === 1) return raw;
  return `${kind}\u0000${pieces.map((it) => `${it.start}-${it.end}`).join()}\u0000${raw}`;
}

interface Group {
  readonly kind: ParagraphKind;
  readonly lines: Line[];
  /** A line in capitals stands right above it, as `KẾ HOẠCH` does above the trích yếu. */
  readonly isBelowCapitals: boolean;
}

/** Which lines make one paragraph. Page numbers and footnotes interrupt a paragraph without ending it. */
function groupLines(lines: readonly Line[], page: Page): Group[] {
  const groups: Group[] = [];
  let main: Group | undefined;
  let open: Group | undefined;
  let lastPage = 0;
  let sincePage = 0;
  const marks = new Set<string>();

  const start = (kind: ParagraphKind, ...members: Line[]): Group => {
    const above = groups[groups.length - 1]?.lines.at(-1)?.look;
    const group = { kind, lines: members, isBelowCapitals: above?.isCapitals === true && !above.marker };
    groups.push(group);
    return group;
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const { form, footnote } = line.look;
    sincePage++;
    if (form === 'comment' || form === 'row' || form === 'rule') {
      const last = form === 'comment' ? findCommentEnd(lines, i) : i;
      start(form, ...lines.slice(i, last + 1));
      i = last;
      main = open = undefined;
      continue;
    }
    const isBelowNote = open?.kind === 'footnote' && page.hardWrapped && centred <= line.indent;
    if (form === 'number' && (isBelowNote || isPageNumber(lines, i, { page, lastPage, since: sincePage }))) {
      lastPage = Number(line.look.text);
      sincePage = 0;
      start('page-number', line);
      const next = lines[i + 1];
      if (next?.look.form === 'words') next.pageBefore = true;
      continue;
    }
    if (footnote && (footnote.isMarkdown || (page.hardWrapped && marks.delete(footnote.name)))) {
      open = start('footnote', line);
      continue;
    }
    const isBackInMain = open?.kind === 'footnote' && main && isCutShort(main, open) && goesOn(main, line, page);
    if (isBackInMain) open = main;
    if (open && (isBackInMain || goesOn(open, line, page))) {
      open.lines.push(line);
    } else if (main && open?.kind === 'footnote' && goesOn(main, line, page)) {
      main.lines.push(line);
      open = main;
    } else {
      main = open = start('text', line);
    }
    if (page.hardWrapped && open.kind !== 'footnote') for (const it of line.look.marks) marks.add(it);
  }
  return groups;
}

const lastOf = (group: Group): Line => group.lines[group.lines.length - 1] as Line;

/** The footnote is complete and the sentence above it is not: what follows is the rest of the sentence. */
const isCutShort = (main: Group, note: Group): boolean => lastOf(note).look.isEnded && !lastOf(main).look.isEnded;

/** So far in, a number alone below the footnotes of a page is its number. */
const centred = 20;

const longestComment = 20;

/** A comment that is never closed, or not before the next one, hides nothing but its own line. */
function findCommentEnd(lines: readonly Line[], from: number): number {
  const limit = Math.min(lines.length, from + longestComment);
  for (let i = from; i < limit; i++) {
    const { look } = lines[i] as Line;
    if (from < i && look.form === 'comment') break;
    if (look.text.includes('-->')) return i;
  }
  return from;
}

function isPageNumber(
  lines: readonly Line[],
  i: number,
  { page, lastPage, since }: { readonly page: Page; readonly lastPage: number; readonly since: number },
): boolean {
  const line = lines[i] as Line;
  if (line.pageBefore || line.pageAfter) return true;
  if (!page.hardWrapped) return cutsParagraph(lines, i);
  const { blankBefore } = line;
  const blankAfter = lines[i + 1]?.blankBefore ?? 1;
  const isFarApart = 1 < blankBefore && 1 < blankAfter;
  const isLikelyApart = page.blankLinesAreNoise
    ? 1 < Math.max(blankBefore, blankAfter)
    : 0 < blankBefore && 0 < blankAfter;
  const isApart = isFarApart || (isLikelyApart && !page.hasFormFeeds);
  const value = Number(line.look.text);
  const follows = lastPage === 0 ? 2 <= value : lastPage < value && value <= lastPage + 3;
  return isApart && follows && fewLines < since;
}

/** In flowing text a number alone between the halves of a sentence; what stands beside cells of a table is shorter. */
function cutsParagraph(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1]?.look;
  const next = lines[i + 1];
  if (!before || !next || lines[i]?.blankBefore === 0 || next.blankBefore === 0) return false;
  if (before.form !== 'words' || before.isEnded || before.isCapitals || before.text.length <= longLine) return false;
  return next.look.form === 'words' && next.look.startsLower && !next.look.marker && fewLetters < next.look.text.length;
}

const fewLetters = 20;

/** True when the line continues the paragraph that the group has so far. */
function goesOn(group: Group, line: Line, page: Page): boolean {
  const before = lastOf(group);
  if (group.lines.length === 1 && isStandalone(before.look, line.look)) return false;
  if (line.look.isOpening) return false;
  if (cutsSymbol(before.look, line.look)) return true;
  const isHeading = isHeadingInCapitals(group) && before.look.isCapitals;
  if (line.look.isCapitals) {
    const isItem = line.look.marker && !isAccident(before.look, line.look);
    return isHeading && !isItem && line.blankBefore <= (page.blankLinesAreNoise ? 1 : 0);
  }
  if (isHeading) return false;
  return page.hardWrapped ? goesOnWrapped(group, line, page) : goesOnFlowing(group, line);
}

const longLine = 60;

/** In flowing text a paragraph is a line, but for those that a page's end has cut in two. */
function goesOnFlowing(group: Group, line: Line): boolean {
  const before = lastOf(group).look;
  if (2 < line.blankBefore || before.isEnded || line.look.marker) return false;
  if (line.look.startsLower) return true;
  if (before.text.length <= longLine || line.blankBefore === 0) return false;
  const isCut = before.text.endsWith(',') || before.isUnfinished || before.asksForNumber;
  return isCut && /^[\p{Lu}\d“"(]/u.test(line.look.text);
}

function goesOnWrapped(group: Group, line: Line, page: Page): boolean {
  const before = lastOf(group);
  if (line.look.marker && !isAccident(before.look, line.look)) return false;
  if (line.indent === page.firstLine && !line.look.startsLowerOrDigit) return false;
  // A number alone behind the end of a sentence is that of a page, or a cell.
  if (line.look.form === 'number' && before.look.isEnded) return false;
  const isApart = !page.blankLinesAreNoise && 0 < line.blankBefore && !line.pageBefore;
  if (isApart && !line.look.startsLower) return false;
  if (line.look.form === 'number' && before.look.isEnded) return false;
  if (line.look.startsLowerOrDigit || before.look.isUnfinished) return true;
  if (before.look.isEnded) return false;
  const indent = group.lines.length === 1 ? firstLineIndent : 0;
  if (reach(before, line) < page.full - indent) return false;
  return !(line.look.isDuty && (group.isBelowCapitals || isTitleSoFar(group)));
}

const longestTitleInLines = 4;

/** `1. Tăng cường công tác …`, so far without the end of a sentence. */
function isTitleSoFar(group: Group): boolean {
  const [first, ...rest] = group.lines.map((it) => it.look) as [Look, ...Look[]];
  if (first.marker?.kind !== 'number' || longestTitleInLines < group.lines.length) return false;
  return !/[.;:]\s/u.test([first.text.slice(first.marker.end), ...rest.map((it) => it.text)].join(' '));
}

/** A line begins like an item only because the line before was full: `2026` and `- 2030`, `lần thứ` and `XIV. …`. */
function isAccident(before: Look, line: Look): boolean {
  const kind = line.marker?.kind;
  if (kind !== 'dash' && kind !== 'plus') return before.asksForNumber;
  if (/^[-–+]\s*\d/u.test(line.text)) return /\d$/u.test(before.text);
  return !before.isEnded && /^[-–]\s+\p{Ll}/u.test(line.text) && !before.text.endsWith(',');
}

function isHeadingInCapitals(group: Group): boolean {
  const kind = (group.lines[0] as Line).look.marker?.kind;
  return kind === 'roman' || kind === 'capital' || kind === 'division';
}

/** A line in capitals, or a line of the document's head, is a paragraph of its own unless it is a numbered heading. */
function isStandalone(before: Look, line: Look): boolean {
  if (before.isAlone || (before.isCapitals && !before.marker)) return true;
  return before.isPlaceAndDate && !/^(?:tháng|năm)/u.test(line.text);
}
