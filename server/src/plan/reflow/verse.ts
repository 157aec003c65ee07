import type { Paragraph } from '../../syntax/paragraph';

const fewLines = 3;
const shortLine = 0.6;

/** Lines that all end long before the page's width does were ended on purpose: a poem, the cells of a table. */
export function isVerse({ text, seams }: Paragraph, lineLength: number): boolean {
  if (seams.length + 1 < fewLines) return false;
  let start = 0;
  for (const { at } of [...seams, { at: text.length }]) {
    if (shortLine * lineLength <= at - start) return false;
    start = at;
  }
  return true;
}
