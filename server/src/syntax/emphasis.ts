/** The stars that set off the whole of a text: two or three, of `**I. MỤC ĐÍCH**`; `__` where Word became Markdown. */
export const starsOf = (raw: string): string => /^(?:\*{2,3}(?=.*\*$)|__(?=.*__$))/su.exec(raw)?.[0] ?? '';

/** What Markdown has before a heading, and the stars behind it: `## ` and `**`. */
export function headingSignsOf(raw: string): { readonly signs: string; readonly stars: string } {
  const signs = /^#{1,6}\s+/u.exec(raw)?.[0] ?? '';
  return { signs, stars: starsOf(raw.slice(signs.length)) };
}
