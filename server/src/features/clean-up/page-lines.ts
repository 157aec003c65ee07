import { createLooker, cutsSymbol } from '../../syntax/line';
import { type Line, readLines } from '../../syntax/reading/page';
import { type Edit, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { addTo } from '../../text/grouped';
import type { Change, Rewriting } from '../../text/rewriting';
import type { Source } from '../../text/source';
import { span } from '../../text/span';

/**
 * What the head or the foot of each page has put between the lines: numbers of pages, in whatever dress, and lines that come
 * again on every page. A form feed takes their place, which tells the reader of paragraphs that a page ends there.
 */
export function dropPageLines(source: Source): Rewriting {
  const lines = readLines(source, createLooker().look);
  const page: Lines = { lines, again: saidAgain(lines) };
  const numbers = pageNumbers(page);
  const running = runningLines(page, numbers);
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const drop = (i: number, kind: Change['kind']): void => {
    const { start, end } = lines[i] as Line;
    edits.push(replace(span(start, end), '\f'));
    changes.push({ kind, at: span(start, end), before: source.text.slice(start, end), after: '' });
  };
  for (const i of [...numbers].sort((a, b) => a - b)) drop(i, 'page-number');
  for (const i of running) if (!numbers.has(i)) drop(i, 'page-line');
  return { edits, changes };
}

interface Lines {
  readonly lines: readonly Line[];
  /** Lines that are said more than once, by what they say. */
  readonly again: ReadonlyMap<string, readonly number[]>;
}

const shortest = 4;
const longest = 120;

/** What a line says, whatever numbers it has; absent for what cannot run from page to page. */
function sayingOf({ look }: Line): string | undefined {
  if (look.form !== 'words' || look.text.length < shortest || longest < look.text.length) return undefined;
  if (look.marker || look.isOpening || look.isTagged || !/\p{L}{2}/u.test(look.text) || isDressed(look.text))
    return undefined;
  return fold(look.text).replace(/\d+/gu, '#');
}

function saidAgain(lines: readonly Line[]): ReadonlyMap<string, readonly number[]> {
  const bySaying = new Map<string, number[]>();
  lines.forEach((line, i) => {
    const key = sayingOf(line);
    if (key !== undefined) addTo(bySaying, key, i);
  });
  for (const [key, all] of bySaying) if (all.length < 2) bySaying.delete(key);
  return bySaying;
}

const dresses: readonly RegExp[] = [
  /^(?<value>\d{1,3})$/u,
  /^[-–—]\s?(?<value>\d{1,3})\s?[-–—]$/u,
  /^(?:trang|page|tr\.)\s*:?\s*(?<value>\d{1,3})(?:\s*(?:\/|trên|of)\s*\d{1,3})?\.?$/iu,
  /^(?<value>\d{1,3})\s?\/\s?\d{1,3}$/u,
];
const longestDress = 20;
const isDressed = (text: string): boolean => text.length < longestDress && dresses.some((it) => it.test(text));

/** In these dresses a number is a page's wherever it stands. */
const told: ReadonlySet<number> = new Set([1, 2]);

/** A page has more lines than this, and its number stands that far from the next. */
const shortestPage = 12;
const longestPage = 70;
const longLine = 40;

/** So far in, and its neighbours are not. */
const centred = 20;

interface Candidate {
  readonly line: number;
  readonly value: number;
  readonly isCertain: boolean;
  /** It stands beside a line of prose; among short lines it may be a cell of a table. */
  readonly isLikely: boolean;
}

/** Numbers that rise from page to page, or one that stands in the middle of a sentence. */
function pageNumbers(page: Lines): ReadonlySet<number> {
  const found = new Set<number>();
  dresses.forEach((dress, kind) => {
    let chain: Candidate[] = [];
    const close = (): void => {
      if (chain.some((it) => it.isCertain) || areRegular(chain)) for (const it of chain) found.add(it.line);
      chain = [];
    };
    for (const it of candidates(page, { dress, isTold: told.has(kind) })) {
      const last = chain[chain.length - 1];
      if (last && follows(last, it)) {
        chain.push(it);
        continue;
      }
      // What does not go on with the pages is something else, unless it is the better beginning.
      if (!it.isCertain && (!it.isLikely || 1 < chain.length)) continue;
      close();
      chain.push(it);
    }
    close();
  });
  return found;
}

/** What does not look like a page's number is one all the same where it stands as far from the last as that from the beginning. */
function follows(last: Candidate, it: Candidate): boolean {
  const distance = it.line - last.line;
  if (it.value <= last.value || last.value + 2 < it.value || distance < shortestPage) return false;
  if (it.isLikely || it.isCertain) return true;
  const page = last.line / (last.value - 1);
  return Math.abs(distance / (it.value - last.value) - page) <= regular * page;
}

const regular = 0.35;

/** Numbers that stand where those of pages of one length do: 2 behind one of them, 3 behind two. */
function areRegular(chain: readonly Candidate[]): boolean {
  const [first, last] = [chain[0], chain[chain.length - 1]];
  if (!first || !last || first === last || first.value < 2) return false;
  const page = (last.line - first.line) / (last.value - first.value);
  if (page < 2 * shortestPage || 2 * chain.filter((it) => it.isLikely).length < chain.length) return false;
  return chain.every((it) => Math.abs(it.line / (it.value - 1) - page) <= regular * page);
}

function candidates(
  page: Lines,
  { dress, isTold }: { readonly dress: RegExp; readonly isTold: boolean },
): readonly Candidate[] {
  const found = page.lines.flatMap(({ look: { text } }, line) => {
    const value = text.length < longestDress ? dress.exec(text)?.groups?.value : undefined;
    return value === undefined ? [] : [{ line, value: Number(value) }];
  });
  const hasFeeds = page.lines.some((it) => it.pageBefore);
  const all = found.map((it): Candidate => {
    const { pageBefore, pageAfter, indent } = page.lines[it.line] as Line;
    const [before, after] = [neighbour(page, it.line, -1), neighbour(page, it.line, 1)];
    const isLong = (one: Line | undefined): boolean => one !== undefined && longLine <= one.look.text.length;
    const isLikely = isTold || isLong(before) || isLong(after);
    const isAtFeed = pageBefore || pageAfter || isBesideFeed(page, it.line);
    const isCentred = centred <= indent && [before, after].every((one) => one === undefined || one.indent < centred);
    // The only number of all, where a first page may end, and nothing that a sentence above or below could lack.
    const isOnly = found.length === 1 && it.value === 2 && shortestPage <= it.line && it.line <= longestPage;
    const isBetween = isOnly && isLikely && before?.look.isEnded === true && after?.look.startsLower === false;
    return {
      ...it,
      isLikely,
      isCertain: isTold || isAtFeed || isCentred || isBetween || cutsSentence(page, it.line),
    };
  });
  // Where feeds part the pages, a number among short lines and far from them is a cell of a table.
  return hasFeeds ? all.filter((it) => it.isLikely || it.isCertain) : all;
}

/** The running head stands between the form feed and the number. */
function isBesideFeed({ lines, again }: Lines, i: number): boolean {
  return [lines[i - 1], lines[i + 1]].some((it) => {
    const key = it?.pageBefore || it?.pageAfter ? sayingOf(it) : undefined;
    return key !== undefined && again.has(key);
  });
}

const farthest = 3;

/** The next line that does not look as if each page had it. */
function neighbour({ lines, again }: Lines, from: number, step: number): Line | undefined {
  for (let i = from + step, left = farthest; 0 < left; i += step, left--) {
    const line = lines[i];
    if (!line) return undefined;
    const key = sayingOf(line);
    if (!isDressed(line.look.text) && (key === undefined || !again.has(key))) return line;
  }
  return undefined;
}

function cutsSentence(page: Lines, i: number): boolean {
  const [before, after] = [neighbour(page, aboveNotes(page, i), -1)?.look, neighbour(page, i, 1)?.look];
  if (before && after && cutsSymbol(before, after)) return true;
  if (!before || !after || before.isEnded || before.isCapitals || before.text.length < longLine) return false;
  return (after.startsLower || before.isUnfinished) && !after.marker && longLine / 2 < after.text.length;
}

const mostNoteLines = 6;

/** Footnotes stand between a page's last line and its number: the first line of theirs. */
function aboveNotes({ lines }: Lines, i: number): number {
  let above = i;
  for (let at = i - 1; 0 <= at && i - mostNoteLines <= at; at--) if (lines[at]?.look.footnote) above = at;
  return above;
}

const fewest = 2;
const mostEnds = 0.6;

/** The same line at most ends of pages; or wherever it stands, where it cuts sentences, far from where it does so again. */
function runningLines(page: Lines, numbers: ReadonlySet<number>): readonly number[] {
  const { lines, again } = page;
  const ends = pageEnds(lines, numbers);
  const found: number[] = [];
  for (const all of again.values()) {
    const near = all.filter((i) => ends.near.has(i));
    const isRunning = (some: readonly number[]): boolean =>
      fewest <= some.length && areSameButForPages(lines, some) && areFarApart(some);
    const cutting = all.filter((i) => cutsSentence(page, i)).length;
    const isCutting = all.length === fewest ? cutting === fewest : all.length <= 2 * cutting;
    if (mostEnds * ends.count <= near.length && isRunning(near)) for (const i of near) found.push(i);
    else if ((isCutting || areEvenlySpread(all)) && isRunning(all)) for (const i of all) found.push(i);
  }
  return found.sort((a, b) => a - b);
}

const areFarApart = (all: readonly number[]): boolean =>
  all.every((line, i) => i === 0 || shortestPage <= line - (all[i - 1] as number));

const fewestSpread = 3;
const spread = 0.1;

/** As far apart as pages of one length are. */
function areEvenlySpread(all: readonly number[]): boolean {
  if (all.length < fewestSpread) return false;
  const gaps = all.slice(1).map((line, i) => line - (all[i] as number));
  const least = gaps.reduce((it, gap) => Math.min(it, gap));
  const most = gaps.reduce((it, gap) => Math.max(it, gap));
  return 2 * shortestPage <= least && most - least <= spread * most;
}

/** No numbers, the same ones, or such as rise by one from page to page. */
function areSameButForPages(lines: readonly Line[], all: readonly number[]): boolean {
  const numbers = all.map((i) => (lines[i] as Line).look.text.match(/\d+/gu) ?? []);
  return (numbers[0] ?? []).every((_, place) => {
    const values = numbers.map((it) => Number(it[place]));
    return (
      values.every((it) => it === values[0]) || values.every((it, i) => i === 0 || it === (values[i - 1] as number) + 1)
    );
  });
}

const nearest = 2;

/** The lines of words next to where a page ends, and how many pages end. */
function pageEnds(
  lines: readonly Line[],
  numbers: ReadonlySet<number>,
): { readonly near: ReadonlySet<number>; readonly count: number } {
  const near = new Set<number>();
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  const note = (from: number, step: number): void => {
    for (let i = from, left = nearest; 0 < left && Math.abs(i - from) < farthest + nearest; i += step) {
      if (numbers.has(i) || lines[i]?.look.form === 'number') continue;
      near.add(i);
      left--;
    }
  };
  lines.forEach((line, i) => {
    if (!numbers.has(i) && !line.pageBefore) return;
    note(i - 1, -1);
    note(line.pageBefore ? i : i + 1, 1);
    // A number stands beside the form feed, and both are one end.
    if (nearest < i - last) count++;
    last = i;
  });
  return { near, count };
}
