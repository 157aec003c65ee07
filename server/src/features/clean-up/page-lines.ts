import { createLooker } from '../../syntax/line';
import { type Line, readLines } from '../../syntax/page';
import { type Edit, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import type { Change, Rewriting } from '../../text/rewriting';
import type { Source } from '../../text/source';
import { span } from '../../text/span';

/**
 * What the head or the foot of each page has put between the lines: numbers of pages, in whatever dress, and lines that come
 * again on every page. A form feed takes their place, which tells the reader of paragraphs that a page ends there.
 */
export function dropPageLines(source: Source): Rewriting {
  const lines = readLines(source, createLooker().look);
  const numbers = pageNumbers(lines);
  const running = runningLines(lines, numbers);
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

const dresses: readonly RegExp[] = [
  /^(?<value>\d{1,3})$/u,
  /^[-–—]\s?(?<value>\d{1,3})\s?[-–—]$/u,
  /^(?:trang|page|tr\.)\s*:?\s*(?<value>\d{1,3})(?:\s*(?:\/|trên|of)\s*\d{1,3})?\.?$/iu,
  /^(?<value>\d{1,3})\s?\/\s?\d{1,3}$/u,
];
/** In this dress a number is a page's wherever it stands. */
const told = 2;

/** A page has more lines than this, and its number stands that far from the next. */
const shortestPage = 12;
const longLine = 40;

interface Candidate {
  readonly line: number;
  readonly value: number;
  readonly isCertain: boolean;
}

/** Numbers that rise from page to page, or one that stands in the middle of a sentence. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  dresses.forEach((dress, kind) => {
    let chain: Candidate[] = [];
    const close = (): void => {
      if (2 < chain.length || chain.some((it) => it.isCertain)) for (const it of chain) found.add(it.line);
      chain = [];
    };
    for (const it of candidates(lines, dress)) {
      const isCertain = it.isCertain || kind === told;
      const last = chain[chain.length - 1];
      if (last && last.value < it.value && it.value <= last.value + 2 && shortestPage <= it.line - last.line) {
        chain.push({ ...it, isCertain });
        continue;
      }
      // What does not go on with the pages is something else, unless it is the better beginning.
      if (last && 1 < chain.length && !isCertain) continue;
      close();
      chain.push({ ...it, isCertain });
    }
    close();
  });
  return found;
}

function* candidates(lines: readonly Line[], dress: RegExp): Generator<Candidate> {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const value = line.look.text.length < 20 ? dress.exec(line.look.text)?.groups?.value : undefined;
    if (value === undefined) continue;
    const [before, after] = [lines[i - 1], lines[i + 1]];
    // Beside a form feed the reader knows it for what it is; among short lines it is a cell of a table.
    const isAmongWords =
      (before && longLine <= before.look.text.length) || (after && longLine <= after.look.text.length);
    const isAtFeed = line.pageBefore || line.pageAfter;
    if (!isAmongWords && !isAtFeed) continue;
    yield { line: i, value: Number(value), isCertain: isAtFeed || cutsSentence(lines, i) };
  }
}

function cutsSentence(lines: readonly Line[], i: number): boolean {
  const [before, after] = [lines[i - 1]?.look, lines[i + 1]?.look];
  if (!before || !after || before.isEnded || before.isCapitals || before.text.length < longLine) return false;
  return after.startsLower && !after.marker && longLine / 2 < after.text.length;
}

const fewest = 3;
const shortest = 4;
const longest = 120;
const nearest = 2;

/** The same line on at least three pages: at their ends, or far apart and often in the middle of a sentence. */
function runningLines(lines: readonly Line[], numbers: ReadonlySet<number>): readonly number[] {
  const atEnds = nearPageEnds(lines, numbers);
  const bySaying = new Map<string, number[]>();
  lines.forEach(({ look }, i) => {
    if (look.form !== 'words' || look.text.length < shortest || longest < look.text.length || numbers.has(i)) return;
    if (look.marker || look.isOpening || !/\p{L}{2}/u.test(look.text)) return;
    const key = fold(look.text).replace(/\d+/gu, '#');
    const known = bySaying.get(key);
    if (known) known.push(i);
    else bySaying.set(key, [i]);
  });
  const found: number[] = [];
  for (const all of bySaying.values()) {
    if (all.length < fewest) continue;
    const ends = all.filter((i) => atEnds.has(i));
    const isRunning = (some: readonly number[]): boolean =>
      fewest <= some.length && areSameButForPages(lines, some) && areFarApart(some);
    if (isRunning(ends)) for (const i of ends) found.push(i);
    else if (isRunning(all) && all.length <= 2 * all.filter((i) => cutsSentence(lines, i)).length) {
      for (const i of all) found.push(i);
    }
  }
  return found.sort((a, b) => a - b);
}

const areFarApart = (all: readonly number[]): boolean =>
  all.every((line, i) => i === 0 || shortestPage <= line - (all[i - 1] as number));

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

/** The lines of words next to where a page ends. */
function nearPageEnds(lines: readonly Line[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  const note = (from: number, step: number): void => {
    for (let i = from, left = nearest; 0 < left && 0 <= i && i < lines.length; i += step) {
      if (numbers.has(i) || lines[i]?.look.form === 'number') continue;
      found.add(i);
      left--;
    }
  };
  lines.forEach((line, i) => {
    if (numbers.has(i)) {
      note(i - 1, -1);
      note(i + 1, 1);
    }
    if (line.pageBefore) {
      note(i - 1, -1);
      note(i, 1);
    }
  });
  return found;
}
