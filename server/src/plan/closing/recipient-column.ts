import { allMatches } from '../../text/match';
import { type Column, columnsOf, isCapitalName, isName, isSignatureLine } from '../lines/lines';
import { positionAndName } from './signature';

/** No recipient is longer. */
export const longestItem = 250;

/**
 * Where the left column of the line ends: beside the recipients may stand the signature, or the bracket that says for several
 * of them what they receive it for.
 */
export function endOfColumn(text: string, from: number): number {
  const columns = columnsOf(text);
  for (const [i, { text: column, start }] of columns.entries()) {
    if (i === 0 || start < from || /^[-–+•*]\s*$/u.test(text.slice(0, start))) continue;
    const isSignature = isSignatureLine(column) || isName(column) || isCapitalName(column);
    const isBracket = /[;.,]\s+$/u.test(text.slice(0, start)) && /^\([^()]*\)[;.,]?$/u.test(column);
    if (isSignature || isBracket) return endOf(columns[i - 1] as Column);
  }
  // A table without its rules leaves a bar at the end of the line.
  const last = columns[columns.length - 1];
  return last && text.endsWith('|') ? endOf(last) : endBeforeSignature(text, from);
}

const endOf = ({ start, text }: Column): number => start + text.replace(/[\s\\]+$/u, '').length;

const afterSign = /[;:.]\s+(?=\p{Lu}{2})/gu;

/** A page's two columns may have been run together with a single space: `- Sở Y tế (b/c); KT. CHỦ TỊCH`. */
function endBeforeSignature(text: string, from: number): number {
  if (longestItem < text.length) return text.length;
  for (const gap of allMatches(text, afterSign)) {
    const start = gap.index + gap[0].length;
    const isSigned = isSignatureLine(text.slice(start)) || positionAndName(text, start).length !== 0;
    if (from <= start && isSigned) return gap.index + 1;
  }
  return text.length;
}
