import type { CitationMention } from '../../syntax/citation/citation';
import type { Span } from '../../text/span';

const between = /^\s{0,3}(?:(?<comma>,)|(?<stop>\.))?\s{0,3}(?<day>[nN]gày)(?:\s|$)/u;

/** What stands between a symbol and the day right behind it, in the paragraph: a comma, a full stop that has no business there, or none, and the word `ngày`. */
export function commaOf(
  { symbol, dateWords, dating }: CitationMention,
  text: string,
): { readonly at: number | undefined; readonly stopAt: number | undefined; readonly day: Span } | undefined {
  const { end } = symbol.span;
  if (!dateWords || dateWords.span.start < end) return undefined;
  const found = between.exec(text.slice(end, dating === 'missing' ? dateWords.span.end : dateWords.span.start + 1));
  if (!found?.groups) return undefined;
  const { comma, stop, day = '' } = found.groups;
  const start = end + found[0].indexOf(day, comma === undefined ? 0 : found[0].indexOf(',') + 1);
  return {
    at: comma === undefined ? undefined : end + found[0].indexOf(','),
    stopAt: stop === undefined ? undefined : end + found[0].indexOf('.'),
    day: { start, end: start + day.length },
  };
}
