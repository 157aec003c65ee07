import { allMatches } from '../../text/match';
import type { Span } from '../../text/span';
import { meets, type Need } from '../needs';
import { type Paragraph, remember } from '../paragraph';

/** A number in which letters stand for the digits that they look like: `1O/5/2026`, `năm 2O26`, `số l5/KH-UBND`. */
export interface SlippedNumber {
  readonly span: Span;
  readonly written: string;
  readonly meant: string;
}

/** A letter for each digit that it looks like. */
const twins = /[OolI]/gu;
const digitOf = (twin: string): string => (twin === 'O' || twin === 'o' ? '0' : '1');

const sign = '[\\dOolI]';
const year = '[12lI][09Oo][\\dOolI]{2}';
const inWords = `\\s{1,3}tháng\\s{1,3}${sign}{1,2}(?:\\s{1,3}năm\\s{1,3}${year})?`;
const date = `${sign}{1,2}(?:(?<gap>[/.-])${sign}{1,2}\\k<gap>${year}|${inWords})`;
const edgeBefore = '(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{N}][/.-])';
const edgeAfter = '(?![\\p{L}\\p{M}\\p{N}]|[/.-]\\p{N})';
const counted = 'triệu|tỷ|đồng|người|lượt|hộ|lớp|cuộc';

/** Each where nothing but a number can stand: `15o` may be a slope, and `20 l` are litres. */
const numbers = new RegExp(
  `${edgeBefore}(?:${[
    date,
    `(?<=[nN]gày\\s{1,3})${sign}{1,2}/${sign}{1,2}`,
    `(?<=[tT]háng\\s{1,3})${sign}{1,2}(?:/${year}|\\s{1,3}năm\\s{1,3}${year})?`,
    `(?<=(?<![\\p{L}\\p{M}])[nN]ăm\\s{1,3})${year}`,
    `(?<=(?<![\\p{L}\\p{M}])[sS]ố\\s?:?\\s{0,3})${sign}{1,5}(?:/${year})?(?=/)`,
    `\\d[\\dO]{0,5}(?:[.,][\\dO]{1,3}){0,4}(?=\\s?%|\\s(?:${counted})(?![\\p{L}\\p{M}]))`,
  ].join('|')})${edgeAfter}`,
  'gu',
);

function findSlipped(text: string): readonly SlippedNumber[] {
  const found: SlippedNumber[] = [];
  for (const { 0: written, index } of allMatches(text, numbers)) {
    if (!isSlipped(written)) continue;
    found.push({
      span: { start: index, end: index + written.length },
      written,
      meant: written.replace(signs, toDigits),
    });
  }
  return found;
}

/** What nearly no paragraph has. */
export const aSlippedNumber: Need = {
  word: ({ text }) => text.length < 7 && /[OolI]/u.test(text) && /^[\dOolI]+$/u.test(text),
};
const mayHave = meets(aSlippedNumber);

export const slippedNumbersOf: (paragraph: Paragraph) => readonly SlippedNumber[] = remember((paragraph) =>
  mayHave(paragraph) ? findSlipped(paragraph.text) : [],
);

/** The paragraph as it was meant, each sign in its place: whoever reads its numbers reads this one. */
export function inDigits(paragraph: Paragraph): Paragraph {
  const slipped = slippedNumbersOf(paragraph);
  if (slipped.length === 0) return paragraph;
  const { text: written } = paragraph;
  let text = '';
  let from = 0;
  for (const { span, meant } of slipped) {
    text += written.slice(from, span.start) + meant;
    from = span.end;
  }
  text += written.slice(from);
  return { ...paragraph, text };
}

const signs = /(?<![\p{L}\p{M}\p{N}])[\dOolI]+(?![\p{L}\p{M}\p{N}])/gu;
const toDigits = (number: string): string => number.replace(twins, digitOf);

/** There are digits beside the letters; letters alone, without an `l`, might be a Roman number or a blank. */
const isSlipped = (written: string): boolean => {
  const groups = written.match(signs) ?? [];
  return (
    groups.some((it) => /[OolI]/u.test(it)) &&
    groups.some((it) => /\d/u.test(it)) &&
    groups.every((it) => /^(?:[lO]*l[lO]*|OOO)$|\d/u.test(it))
  );
};
