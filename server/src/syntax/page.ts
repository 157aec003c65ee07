import type { Source } from '../text/source';
import type { Look } from './line';

/** A line that says something, without the white space at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
  readonly blankBefore: number;
  /** How many columns of white space it begins with. */
  readonly indent: number;
  /** A new page begins at this line or after it. */
  pageBefore: boolean;
  pageAfter: boolean;
}

const isSpace = (code: number): boolean =>
  code === 32 || (9 <= code && code <= 13) || code === 160 || code === 0xfeff || code === 0x200b || code === 0x3000;

/** 1.27 cm, in letters. */
export const firstLineIndent = 8;

const formFeed = 12;
const tab = 9;

export function readLines(source: Source, look: (raw: string) => Look): Line[] {
  const { text } = source;
  const lines: Line[] = [];
  let blankBefore = 0;
  let pageBefore = false;
  const count = source.lineStarts.length;
  for (let i = 0; i < count; i++) {
    let { start, end } = source.lineSpan(i);
    let feed = false;
    let indent = 0;
    for (; start < end && isSpace(text.charCodeAt(start)); start++) {
      const code = text.charCodeAt(start);
      feed ||= code === formFeed;
      indent += code === tab ? firstLineIndent : code === formFeed ? 0 : 1;
    }
    const last = lines[lines.length - 1];
    if (feed && last) last.pageAfter = true;
    pageBefore ||= feed;
    if (start === end) {
      blankBefore++;
      continue;
    }
    let pageAfter = false;
    for (; isSpace(text.charCodeAt(end - 1)); end--) pageAfter ||= text.charCodeAt(end - 1) === formFeed;
    lines.push({ start, end, look: look(text.slice(start, end)), blankBefore, indent, pageBefore, pageAfter });
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
  readonly full: number;
  readonly hasFormFeeds: boolean;
  /** The columns that first lines are set in by, where the others are not. */
  readonly firstLine: number | undefined;
}

const wrappedLine = 130;
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
  let hasFormFeeds = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (wrappedLine < line.look.text.length) wide++;
    if (0 < line.blankBefore) separated++;
    hasFormFeeds ||= line.pageBefore || line.pageAfter;
    if (0 < i && line.look.startsLower && !line.look.marker) reaches.push(reach(lines[i - 1] as Line, line));
  }
  const isMostlyWrapped = 0.15 * lines.length <= reaches.length && wide <= 0.05 * lines.length;
  const isShort = extent !== 'document' && lines.length < fewLines;
  const hardWrapped = isShort
    ? (isMostlyWrapped && breaksWhereFull(lines)) || (extent === 'wrapped' && wide === 0 && isWide(lines))
    : fewLines <= lines.length && isMostlyWrapped;
  return {
    hardWrapped,
    blankLinesAreNoise: hardWrapped && 0.6 * lines.length <= separated,
    full: !hardWrapped ? 0 : reaches.length === 0 ? nearlyFull * longestOf(lines) : fullReach(reaches),
    hasFormFeeds,
    firstLine: hardWrapped ? findFirstLine(lines) : undefined,
  };
}

/** Narrower than any page: the lines of a poem, the cells of a table. */
const narrow = 50;
const nearlyFull = 0.75;

const longestOf = (lines: readonly Line[]): number =>
  lines.reduce((most, it) => Math.max(most, it.look.text.length), 0);

const isWide = (lines: readonly Line[]): boolean => 1 < lines.length && narrow <= longestOf(lines);

/** Of a few lines the share says little; but where a page's width has cut them, each was full and in the middle of a sentence. */
function breaksWhereFull(lines: readonly Line[]): boolean {
  const longest = longestOf(lines);
  return (
    narrow <= longest &&
    lines.every((line, i) => {
      const before = lines[i - 1];
      if (!before || !line.look.startsLower || line.look.marker) return true;
      return !before.look.isEnded && nearlyFull * longest <= reach(before, line);
    })
  );
}

const fewItems = 5;

/** Items are set in alike, and the lines that go on with a sentence are not. */
function findFirstLine(lines: readonly Line[]): number | undefined {
  const items = lines.filter(({ look }) => look.marker && look.form === 'words').map((it) => it.indent);
  const others = lines.filter(({ look }) => look.startsLower && !look.marker).map((it) => it.indent);
  const usual = (indents: readonly number[]): number =>
    quantile(
      [...indents].sort((a, b) => a - b),
      0.5,
    );
  const [first, next] = [usual(items), usual(others)];
  const share = (indents: readonly number[], value: number): number =>
    indents.filter((it) => it === value).length / indents.length;
  const isSetIn =
    fewItems <= items.length && next + 3 <= first && 0.6 <= share(items, first) && 0.6 <= share(others, next);
  return isSetIn ? first : undefined;
}

/** Nearly all full lines reach this far; the cells of a table among them, which are narrow, do not count. */
function fullReach(reaches: number[]): number {
  reaches.sort((a, b) => a - b);
  const typical = quantile(reaches, 0.8);
  return quantile(
    reaches.filter((it) => 0.7 * typical < it),
    0.03,
  );
}

const quantile = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;

/** How long the line would be with the first word of the next. */
export const reach = (line: Line, next: Line): number => line.look.text.length + 1 + next.look.firstWordLength;
