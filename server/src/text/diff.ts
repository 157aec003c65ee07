import type { Edit } from './edit';
import { type Span, span } from './span';

/**
 * Few and small edits that lead from one text to another, so that carets, folds and marks of an editor stay where they are.
 * Lines are aligned first, then the words of the lines that differ; what cannot be aligned is replaced without its common ends.
 */
export function diff(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  const inWords = (old: Span, fresh: Span): void => {
    const texts = { before: before.slice(old.start, old.end), after: after.slice(fresh.start, fresh.end) };
    const words = cut(texts, word);
    for (const it of differences(words.before, words.after)) {
      const edit = trim(texts, {
        old: spanOf(words.beforeStarts, it.old),
        fresh: spanOf(words.afterStarts, it.fresh),
      });
      edits.push({ span: span(old.start + edit.span.start, old.start + edit.span.end), text: edit.text });
    }
  };
  const lines = cut({ before, after }, line);
  for (const it of differences(lines.before, lines.after)) {
    inWords(spanOf(lines.beforeStarts, it.old), spanOf(lines.afterStarts, it.fresh));
  }
  return edits;
}

const line = /[^\n]*\n|[^\n]+/gu;
const word = /[\p{L}\p{M}\p{N}]+|[^\S\n]+|./gsu;

interface Texts {
  readonly before: string;
  readonly after: string;
}

interface Pieces {
  /** The same piece is the same number in both. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** One more than pieces: the last is the end. */
  readonly beforeStarts: readonly number[];
  readonly afterStarts: readonly number[];
}

function cut({ before, after }: Texts, piece: RegExp): Pieces {
  const numbers = new Map<string, number>();
  const read = (text: string): { readonly numbers: number[]; readonly starts: number[] } => {
    const found: number[] = [];
    const starts: number[] = [];
    for (const match of text.matchAll(piece)) {
      const number = numbers.get(match[0]) ?? numbers.size;
      numbers.set(match[0], number);
      found.push(number);
      starts.push(match.index);
    }
    starts.push(text.length);
    return { numbers: found, starts };
  };
  const old = read(before);
  const fresh = read(after);
  return { before: old.numbers, after: fresh.numbers, beforeStarts: old.starts, afterStarts: fresh.starts };
}

const spanOf = (starts: readonly number[], it: Span): Span => span(starts[it.start] ?? 0, starts[it.end] ?? 0);

/** A stretch of pieces and what stands in its place afterwards. */
interface Difference {
  readonly old: Span;
  readonly fresh: Span;
}

/** In their order. Pieces that occur once in both texts are the anchors, so the work grows with the text and no faster. */
function differences(before: readonly number[], after: readonly number[]): readonly Difference[] {
  const found: Difference[] = [];
  const open: Difference[] = [{ old: span(0, before.length), fresh: span(0, after.length) }];
  for (let next = open.pop(); next; next = open.pop()) {
    const it = withoutCommonEnds(before, after, next);
    if (it.old.start === it.old.end && it.fresh.start === it.fresh.end) continue;
    const parts = it.old.start === it.old.end || it.fresh.start === it.fresh.end ? [] : splitAt(before, after, it);
    if (parts.length === 0) found.push(it);
    // Spread as arguments, many thousand parts would not fit the stack.
    else for (const part of parts.reverse()) open.push(part);
  }
  return found;
}

function withoutCommonEnds(before: readonly number[], after: readonly number[], it: Difference): Difference {
  let { start: oldStart, end: oldEnd } = it.old;
  let { start: freshStart, end: freshEnd } = it.fresh;
  while (oldStart < oldEnd && freshStart < freshEnd && before[oldStart] === after[freshStart]) {
    oldStart++;
    freshStart++;
  }
  while (oldStart < oldEnd && freshStart < freshEnd && before[oldEnd - 1] === after[freshEnd - 1]) {
    oldEnd--;
    freshEnd--;
  }
  return { old: span(oldStart, oldEnd), fresh: span(freshStart, freshEnd) };
}

/** The stretches between the anchors; where there is none, pieces are paired one by one if they are as many. */
function splitAt(before: readonly number[], after: readonly number[], it: Difference): Difference[] {
  const anchors = longestRising(commonOnce(before, after, it));
  const size = it.old.end - it.old.start;
  if (anchors.length === 0 && (size === 1 || size !== it.fresh.end - it.fresh.start)) return [];
  const parts: Difference[] = [];
  let { start: old } = it.old;
  let { start: fresh } = it.fresh;
  const part = (oldEnd: number, freshEnd: number): void => {
    parts.push({ old: span(old, oldEnd), fresh: span(fresh, freshEnd) });
  };
  if (anchors.length === 0) {
    for (; old < it.old.end; old++, fresh++) part(old + 1, fresh + 1);
    return parts;
  }
  for (const anchor of anchors) {
    part(anchor.old, anchor.fresh);
    old = anchor.old + 1;
    fresh = anchor.fresh + 1;
  }
  part(it.old.end, it.fresh.end);
  return parts;
}

interface Anchor {
  readonly old: number;
  readonly fresh: number;
}

function commonOnce(before: readonly number[], after: readonly number[], it: Difference): Anchor[] {
  const once = (pieces: readonly number[], at: Span): Map<number, number> => {
    const places = new Map<number, number>();
    for (let i = at.start; i < at.end; i++) {
      const piece = pieces[i] as number;
      places.set(piece, places.has(piece) ? -1 : i);
    }
    return places;
  };
  const olds = once(before, it.old);
  const anchors: Anchor[] = [];
  for (const [piece, fresh] of once(after, it.fresh)) {
    const old = olds.get(piece) ?? -1;
    if (fresh !== -1 && old !== -1) anchors.push({ old, fresh });
  }
  return anchors.sort((a, b) => a.fresh - b.fresh);
}

/** The most anchors that keep their order in both texts. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const previous: number[] = [];
  anchors.forEach((anchor, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tails[middle] as number] as Anchor).old < anchor.old) low = middle + 1;
      else high = middle;
    }
    previous[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const chosen: Anchor[] = [];
  for (let i = tails[tails.length - 1] ?? -1; i !== -1; i = previous[i] as number) chosen.push(anchors[i] as Anchor);
  return chosen.reverse();
}

/** The replacement without the letters that both sides share at their ends; no pair of surrogates is torn. */
function trim(texts: Texts, { old, fresh }: Difference): Edit {
  const from = texts.before.slice(old.start, old.end);
  const to = texts.after.slice(fresh.start, fresh.end);
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  if (isTorn(from, start) || isTorn(to, start)) start--;
  let end = 0;
  while (end < most - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  if (isTorn(from, from.length - end) || isTorn(to, to.length - end)) end--;
  return { span: span(old.start + start, old.end - end), text: to.slice(start, to.length - end) };
}

const isTorn = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
