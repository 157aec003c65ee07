import { type Edit, insert } from './edit';
/** In a snippet `$`, `}` and the backslash have a meaning of their own. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/gu, '\\$&');

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

/** Puts words in; each `…` among them is a blank, to which Tab leads. */
export function insertWithBlanks(at: number, text: string): Edit {
  let blanks = 0;
  const snippet = escapeSnippet(text).replace(/…/gu, () => `\${${++blanks}:…}`);
  return insert(at, text, blanks === 0 ? undefined : snippet);
}
