import { type Span, span } from './span';

/** What stands at the edges of a whole word, in a pattern that is put together. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';

/**
 * All that a global pattern finds, in order. `matchAll` copies the pattern, and the copy has to be compiled anew whenever memory was
 * cleaned up; this one stays what it is.
 */
export function allMatches(text: string, form: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex += 0xffff < (text.codePointAt(form.lastIndex) ?? 0) ? 2 : 1;
  }
  return found;
}

/** The same one after the other, where there may be hundreds of thousands: a match takes as much room as many letters. */
export function forEachMatch(text: string, form: RegExp, take: (match: RegExpExecArray) => void): void {
  let at = 0;
  for (;;) {
    // Whoever takes one may look for others with the same pattern.
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) return;
    at = match.index + match[0].length;
    if (match[0] === '') at += 0xffff < (text.codePointAt(at) ?? 0) ? 2 : 1;
    take(match);
  }
}

export const spanOf = ({ 0: all, index }: Pick<RegExpExecArray, 0 | 'index'>): Span => span(index, index + all.length);

/** Where a named group stands, of a pattern that keeps its places (`d`); undefined where it took no part. */
export function groupSpan({ indices }: Pick<RegExpExecArray, 'indices'>, name: string): Span | undefined {
  const at = indices?.groups?.[name];
  return at && span(at[0], at[1]);
}

/** How many letters a pattern takes of a text; 0 where it is not there. */
export const matchLength = (text: string, form: RegExp): number => form.exec(text)?.[0].length ?? 0;

export const countBreaks = (text: string): number => text.match(/\r\n|\n|\r/gu)?.length ?? 0;
