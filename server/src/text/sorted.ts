import { type Span, span } from './span';

/** The first of a list in order that stands at this place or behind it, by index: as many as stand before it. */
export function firstFrom<T>(sorted: readonly T[], at: number, placeOf: (it: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(sorted[middle] as T) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of them that stands at this place or before it. */
export const lastUpTo = <T>(sorted: readonly T[], at: number, placeOf: (it: T) => number): T | undefined =>
  sorted[firstFrom(sorted, at + 1, placeOf) - 1];

/** Stretches of text in their order; those that lie over each other have become one. */
export type Cover = readonly Span[];

export function coverOf(spans: readonly Span[]): Cover {
  const all: Span[] = [];
  for (const it of [...spans].sort((a, b) => a.start - b.start)) {
    const before = all[all.length - 1];
    if (before && it.start < before.end) all[all.length - 1] = span(before.start, Math.max(before.end, it.end));
    else all.push(it);
  }
  return all;
}

export const covers = (cover: Cover, at: number): boolean => at < (lastUpTo(cover, at, (it) => it.start)?.end ?? at);
