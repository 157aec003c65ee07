/** Reads JSON as people write it in settings: with comments, and with a comma after the last item. Throws as `JSON.parse` does. */
export function parseRelaxed(text: string): unknown {
  const strict = text.replace(/^\uFEFF/u, '').replace(token, (all, word: string | undefined) => word ?? blank(all));
  if (strict.trim() === '') return {};
  return JSON.parse(strict.replace(lastComma, (_, word: string | undefined) => word ?? ' '));
}

const string = String.raw`"(?:[^"\\\n]|\\.)*"`;
const token = new RegExp(String.raw`(${string})|//[^\n\r]*|/\*[^]*?(?:\*/|$)`, 'gu');
const lastComma = new RegExp(String.raw`(${string})|,(?=\s*[}\]])`, 'gu');

/** Lines stay where they are, so that an error is named at its own. */
const blank = (comment: string): string => comment.replace(/[^\n\r]/gu, ' ');
