/** A stretch of text: UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shift = (it: Span, by: number): Span => ({ start: it.start + by, end: it.end + by });

/** True when the two share a character, or touch: a caret at the edge of a word is in it. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const within = (it: Span, at: number): boolean => it.start <= at && at < it.end;

/** From the first of them to the last, of which there must be one; they may be more than a call takes arguments. */
export const spanOver = (all: readonly Span[]): Span =>
  all.reduce((it, { start, end }) => span(Math.min(it.start, start), Math.max(it.end, end)));

export const textOf = (text: string, it: Span): string => text.slice(it.start, it.end);

/** The last letters before a place: no pattern that ends there has to look further back. */
export const lettersBefore = (text: string, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at);
