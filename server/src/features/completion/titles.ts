/** Signs at its end belong to the sentence; a bracket or quotation that is not closed was cut. */
export function cleanTitle(text: string): string | undefined {
  const title = text
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:…]+$/u, '')
    .trim();
  const isWhole = (open: RegExp, close: RegExp): boolean =>
    (title.match(open)?.length ?? 0) === (title.match(close)?.length ?? 0);
  if (!isWhole(/“/gu, /”/gu) || !isWhole(/\(/gu, /\)/gu) || /["\n|]/u.test(title)) return undefined;
  return title.includes(' ') && !/\[|…|\.{3}/u.test(title) ? title : undefined;
}
