import { type Block, place } from '../../syntax/paragraph';
import { allMatches } from '../../text/match';
import type { Span } from '../../text/span';
import { numberTail } from '../lines/lines';
import { type Phrase, phrase } from '../phrase';

/** A line of the head, or one cell or column of it: `start` counts in the text of its block. */
export interface HeadPiece {
  readonly block: Block;
  readonly text: string;
  readonly start: number;
}

/** The number as written: `Số: 05/KH-STP`, or blank as in every draft: `Số:     /KH-STP`. */
export interface OwnNumber {
  readonly span: Span;
  /** The digits, absent while blank. */
  readonly number?: Phrase;
  /** `KH-STP`, or `KH/ĐU` of a Party file, without the sign that joins it to the number. */
  readonly code?: Phrase;
  /** `KH` and `STP` of the code. */
  readonly groups: readonly Phrase[];
  /** `12-KH/ĐU`, not `12/KH-UBND`. */
  readonly isPartyStyle: boolean;
  /** From the word `Số` on; absent where the number was broken over two lines. */
  readonly line?: HeadPiece;
}

/** `168/2025/QĐ-UBND`: laws have a form of their own, which cites others by their numbers alone. */
export const isOfLaw = ({ line, groups }: OwnNumber): boolean =>
  /^(?:QĐ|NQ|TT|NĐ)$/u.test(groups[0]?.text ?? '') && /\/\s?(?:19|20)\d\d\s?\//u.test(line?.text ?? '');

const letters = '\\p{L}[\\p{L}\\d]*';
const code = `(?<code>(?:\\p{Lu}[\\p{L}\\d]*|\\p{Ll}{2,3}(?=\\s?[-–/]\\s?\\p{L}{2}))(?:\\s?[-–/&+]\\s?${letters}){0,5})`;
/** What may stand for a number that is not known yet. */
const blank = '[.…_\\s]*(?:[[<(][^[\\]<>()/]{0,12}[\\]>)][.…_\\s]*)?';
const numberParts = new RegExp(
  `^[Ss][ốỐ]\\s*:?\\s*${blank}(?<number>\\d{1,5}(?:[a-z](?=\\s*[-/]))?)?[.…_\\s]*(?:\\/\\s*(?:19|20)\\d\\d(?=\\/))?(?:(?<join>[-–/])\\s*${code})?`,
  'u',
);
const tailParts = new RegExp(`^\\s*(?<number>\\d{1,5})?\\s*(?<join>[-–/])\\s*${code}`, 'u');

/** The number of one line, or of two when it was broken after `Số`. */
export function readNumber(piece: HeadPiece, next: Block | undefined): OwnNumber | undefined {
  const { block, text, start } = piece;
  const found = numberParts.exec(text);
  if (!found) return undefined;
  const own = toNumber(block, start, found);
  const tail =
    !own.code && next && numberTail.test(next.paragraph.text) ? tailParts.exec(next.paragraph.text) : undefined;
  if (!tail || !next) return { ...own, line: piece };
  const rest = toNumber(next, 0, tail);
  return { ...own, ...rest, span: { start: own.span.start, end: rest.span.end } };
}

function toNumber(block: Block, start: number, found: RegExpExecArray): OwnNumber {
  const { number, code, join } = found.groups as { number?: string; code?: string; join?: string };
  const whole = found[0].trimEnd();
  const codeStart = code === undefined ? -1 : start + found[0].lastIndexOf(code);
  const numberStart = number === undefined ? -1 : start + found[0].indexOf(number);
  return {
    span: place(block, { start, end: start + whole.length }),
    ...(number && { number: phrase(block, numberStart, numberStart + number.length) }),
    ...(code && { code: phrase(block, codeStart, codeStart + code.length) }),
    groups: allMatches(code ?? '', /[\p{L}\d]+/gu).map((it) =>
      phrase(block, codeStart + it.index, codeStart + it.index + it[0].length),
    ),
    isPartyStyle: join !== undefined && join !== '/' && code?.includes('/') === true,
  };
}
