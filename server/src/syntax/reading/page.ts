import { firstFrom } from '../../text/sorted';
import type { Kinship, Source } from '../../text/source';
import type { Look } from '../line';
import type { Cell } from './cells';

/** A line that says something, without the white space at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
  readonly blankBefore: number;
  /** How many columns of white space it begins with. */
  readonly indent: number;
  /** A new page begins at this line or after it. */
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
  /** Where it stands in a table that a head or a closing is set in: between its lines stand those of the other columns. */
  readonly cell?: Cell;
}

const isSpace = (code: number): boolean =>
  code === 32 || (9 <= code && code <= 13) || code === 160 || code === 0xfeff || code === 0x200b || code === 0x3000;

/** 1.27 cm, in letters. */
export const firstLineIndent = 8;

const formFeed = 12;
const tab = 9;

export function readLines(source: Source, look: (raw: string) => Look): Line[] {
  return goThrough(source, { look, lines: [], from: 0, enough: () => false });
}

/** What was read of an earlier text. */
export interface ReadLines {
  readonly kinship: Kinship;
  readonly lines: readonly Line[];
}

/** The same, where most of the text was read before: only the lines that changed, and their neighbours, are looked at. */
export function readLinesAgain(
  source: Source,
  look: (raw: string) => Look,
  { kinship, lines: old }: ReadLines,
): Line[] {
  const { start, end, from } = kinship;
  const by = end - from;
  // The line before the change may end with another one than before, and what stands between them is of its look.
  const same = Math.max(0, countUntil(old, start) - 2);
  const kept = old[same - 1];
  const lines = goThrough(source, {
    look,
    lines: old.slice(0, same),
    from: kept ? source.lineAt(kept.end) + 1 : 0,
    // What stands behind a line that neither changed nor moved against the rest is known.
    enough: (line) => end < line.start && old[countUntil(old, line.start - by)]?.start === line.start - by,
  });
  const last = lines[lines.length - 1];
  const met = last && end < last.start ? countUntil(old, last.start - by) : old.length;
  if (!last || old.length <= met || old[met]?.start !== last.start - by) return lines;
  if ((old[met] as Line).pageAfter) lines[lines.length - 1] = { ...last, pageAfter: true };
  for (let i = met + 1; i < old.length; i++) lines.push(by === 0 ? (old[i] as Line) : moved(old[i] as Line, by));
  return lines;
}

const moved = ({ start, end, look, blankBefore, indent, pageBefore, pageAfter }: Line, by: number): Line => ({
  start: start + by,
  end: end + by,
  look,
  blankBefore,
  indent,
  pageBefore,
  pageAfter,
});

/** How many lines begin before a place. */
const countUntil = (lines: readonly Line[], at: number): number => firstFrom(lines, at, (it) => it.start);

interface Going {
  readonly look: (raw: string) => Look;
  readonly lines: Line[];
  /** The first line to be read, counted with those that say nothing. */
  readonly from: number;
  readonly enough: (last: Line) => boolean;
}

function goThrough(source: Source, { look, lines, from, enough }: Going): Line[] {
  const { text, lineStarts } = source;
  let blankBefore = 0;
  let pageBefore = false;
  for (let i = from; i < lineStarts.length; i++) {
    let start = lineStarts[i] as number;
    let end = lineStarts[i + 1] ?? text.length;
    let feed = false;
    let indent = 0;
    for (; start < end && isSpace(text.charCodeAt(start)); start++) {
      const code = text.charCodeAt(start);
      if (code === 10 || code === 13) break;
      feed ||= code === formFeed;
      indent += code === tab ? firstLineIndent : code === formFeed ? 0 : 1;
    }
    const last = lines[lines.length - 1];
    if (feed && last && !last.pageAfter) lines[lines.length - 1] = { ...last, pageAfter: true };
    pageBefore ||= feed;
    let pageAfter = false;
    for (; start < end && isSpace(text.charCodeAt(end - 1)); end--) pageAfter ||= text.charCodeAt(end - 1) === formFeed;
    if (start === end) {
      blankBefore++;
      continue;
    }
    const line: Line = { start, end, look: look(text.slice(start, end)), blankBefore, indent, pageBefore, pageAfter };
    lines.push(line);
    if (enough(line)) return lines;
    blankBefore = 0;
    pageBefore = false;
  }
  return lines;
}

export interface Page {
  readonly hardWrapped: boolean;
  /** A blank line stands between any two lines and says nothing. */
  readonly blankLinesAreNoise: boolean;
  /** A line that could have held this much with the next word, and did not, was ended on purpose. */
  readonly lineLength: number;
  readonly hasFormFeeds: boolean;
  /** The columns that first lines are set in by, where the others are not. */
  readonly firstLine: number | undefined;
}

const wrappedLine = 130;
/** In a plan of many short items few lines are cut, but then each of them where the page was full. */
const fewBreaks = 4;
export const fewLines = 15;

/**
 * What is read: a document; a piece of one, which may be a few lines; or lines of which the drafter says that they are to be
 * joined.
 */
export type Extent = 'document' | 'excerpt' | 'wrapped';

/** Text out of a PDF: many lines begin in the middle of a sentence, and hardly any is longer than a page is wide. */
export function measure(lines: readonly Line[], extent: Extent = 'document'): Page {
  const reaches: number[] = [];
  let wide = 0;
  let separated = 0;
  let parted = 0;
  let hasFormFeeds = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (wrappedLine < line.look.text.length) wide++;
    if (0 < line.blankBefore) separated++;
    hasFormFeeds ||= line.pageBefore || line.pageAfter;
    if (i === 0 || !(goesOnBelow(line) || isDateBelow(lines[i - 1] as Line, line))) continue;
    reaches.push(reach(lines[i - 1] as Line, line));
    if (0 < line.blankBefore) parted++;
  }
  /** A blank line stands between most, also within a sentence. */
  const isSpaced = 0.6 * lines.length <= separated && 0.8 * reaches.length <= parted;
  const isMostlyWrapped = 0.15 * lines.length <= reaches.length && wide <= 0.05 * lines.length;
  const isSeldomWrapped =
    !isMostlyWrapped &&
    wide === 0 &&
    Math.max(fewBreaks, 0.05 * lines.length) <= reaches.length &&
    cutsTightly(lines, { all: reaches.length, gap: isSpaced ? 1 : 0 });
  const isShort = extent !== 'document' && lines.length < fewLines;
  const hardWrapped = isShort
    ? (isMostlyWrapped && breaksWhereFull(lines)) ||
      (extent === 'wrapped' && wide === 0 && (isWide(lines) || isOneSentence(lines)))
    : fewLines <= lines.length && (isMostlyWrapped || isSeldomWrapped);
  return {
    hardWrapped,
    blankLinesAreNoise: hardWrapped && 0.6 * lines.length <= separated && (isMostlyWrapped || isSpaced),
    lineLength: !hardWrapped ? 0 : reaches.length === 0 ? nearlyFull * longestOf(lines) : fullReach(reaches),
    hasFormFeeds,
    firstLine: hardWrapped ? findFirstLine(lines) : undefined,
  };
}

/** Narrower than any page: the lines of a poem, the cells of a table. */
const narrow = 50;
const nearlyFull = 0.75;
/** Text out of a web page that was wrapped twice. */
const ragged = 0.6;

const longestOf = (lines: readonly Line[]): number =>
  lines.reduce((most, it) => Math.max(most, it.look.text.length), 0);

const isWide = (lines: readonly Line[]): boolean => 1 < lines.length && narrow <= longestOf(lines);

/** Out of a column or a message: each line is full and goes on with what the one above has begun, and the last one ends it. */
function isOneSentence(lines: readonly Line[]): boolean {
  const longest = longestOf(lines);
  return (
    longestCell < longest &&
    lines.at(-1)?.look.isEnded === true &&
    lines.every((line, i) => {
      const above = lines[i - 1];
      return above === undefined || (goesOnBelow(line) && isFull(above, { next: line, longest, share: 1 }));
    })
  );
}

const longestCell = 25;

/** Of a few lines the share says little; but where a page's width has cut them, each was full and in the middle of a sentence. */
function breaksWhereFull(lines: readonly Line[]): boolean {
  const longest = longestOf(lines);
  return (
    narrow <= longest &&
    lines.every(
      (line, i) =>
        !goesOnBelow(line) || i === 0 || isFull(lines[i - 1] as Line, { next: line, longest, share: nearlyFull }),
    )
  );
}

/** Most of the lines that go on with a sentence stand right below a full one. */
function cutsTightly(lines: readonly Line[], { all, gap }: { readonly all: number; readonly gap: number }): boolean {
  const longest = longestOf(lines);
  if (longest < narrow) return false;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (
      goesOnBelow(line) &&
      line.blankBefore <= gap &&
      isFull(lines[i - 1] as Line, { next: line, longest, share: ragged })
    )
      full++;
  }
  return 0.8 * all <= full;
}

const goesOnBelow = ({ look }: Line): boolean => look.startsLower && !look.marker;

/** `Căn cứ Chỉ thị số 07-CT/TW ngày` and `06/7/2021 của …`. */
export const isDateBelow = ({ look: above }: Line, { look }: Line): boolean =>
  above.asksForNumber && /^\d{1,2}(?:\/\d{1,2}\/|\s+tháng\s)/u.test(look.text);

const isFull = (
  line: Line,
  { next, longest, share }: { readonly next: Line; readonly longest: number; readonly share: number },
): boolean => !line.look.isEnded && share * longest <= reach(line, next);

const fewItems = 5;

/** Items are set in alike, and the lines that go on with a sentence are not. */
function findFirstLine(lines: readonly Line[]): number | undefined {
  const items = lines.filter(({ look }) => look.marker && look.form === 'words').map((it) => it.indent);
  const others = lines.filter(({ look }) => look.startsLower && !look.marker).map((it) => it.indent);
  const usual = (indents: readonly number[]): number => quantile(Int32Array.from(indents).sort(), 0.5);
  const [first, next] = [usual(items), usual(others)];
  const share = (indents: readonly number[], value: number): number =>
    indents.filter((it) => it === value).length / indents.length;
  const isSetIn =
    fewItems <= items.length && next + 3 <= first && 0.6 <= share(items, first) && 0.6 <= share(others, next);
  return isSetIn ? first : undefined;
}

/** Nearly all full lines reach this far; the cells of a table among them, which are narrow, do not count. */
function fullReach(unsorted: readonly number[]): number {
  const reaches = Int32Array.from(unsorted).sort();
  const typical = quantile(reaches, 0.8);
  return quantile(
    reaches.filter((it) => 0.7 * typical < it),
    0.03,
  );
}

const quantile = (sorted: ArrayLike<number>, part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;

/** How long the line would be with the first word of the next. */
export const reach = (line: Line, next: Line): number => line.look.text.length + 1 + next.look.firstWordLength;
