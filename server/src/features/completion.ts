import { type Snippet, snippets } from '../data/snippets';
import { unaccent } from '../text/fold';
import type { Source } from '../text/source';
import { type Span, span } from '../text/span';

/** A standard piece that may be put in the place of what has been typed so far. */
export interface Completion {
  readonly snippet: Snippet;
  readonly span: Span;
  /** What editors compare the typed letters with: found with accents and without. */
  readonly filter: string;
  /** In snippet syntax, and as the text that is left when nothing is typed over. */
  readonly body: string;
  readonly text: string;
}

const typedWord = /(?<word>[\p{L}\p{M}\p{N}-]*)$/u;
const longestWord = 60;

/** All pieces where a line begins, elsewhere those whose prefix has been begun: prose is not interrupted. */
export function complete(
  source: Source,
  { at, year }: { readonly at: number; readonly year: number },
): readonly Completion[] {
  const { start } = source.lineSpanAt(at);
  const before = source.text.slice(Math.max(start, at - longestWord), at);
  const word = typedWord.exec(before)?.groups?.word ?? '';
  const isLineStart = before.trim() === word;
  return snippets
    .filter((it) => isLineStart || (word.includes('-') && it.prefix.startsWith(word)))
    .map((it) => {
      const body = it.body.replaceAll('$CURRENT_YEAR', String(year)).replaceAll('\n', source.newline);
      return {
        snippet: it,
        span: span(at - word.length, at),
        filter: `${it.prefix} ${unaccent(it.name)} ${it.name}`,
        body,
        text: plainText(body),
      };
    });
}

const stop =
  /\\(?<escaped>[$}\\])|\$\{(?<number>\d+)(?::(?<value>(?:[^}\\]|\\.)*)|\|(?<choice>(?:[^,|\\]|\\.)*)[^|]*\|)?\}|\$(?<again>\d+)/gsu;

const unescaped = (text: string): string => text.replace(/\\(?<it>.)/gsu, '$<it>');

/** A snippet for editors that know none: the first choice, the proposed value, each repeated where the snippet repeats it. */
export function plainText(body: string): string {
  const values = new Map<string, string>();
  for (const { groups } of body.matchAll(stop)) {
    const value = groups?.value ?? groups?.choice;
    if (groups?.number && value !== undefined && !values.has(groups.number)) {
      values.set(groups.number, unescaped(value));
    }
  }
  return body.replace(
    stop,
    (_all, escaped: string, number: string, _value, _choice, again: string) =>
      escaped ?? values.get(number ?? again) ?? '',
  );
}
