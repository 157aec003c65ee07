import { type Paragraph, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { type Words, type Word as WrittenWord, wordsIn } from '../../syntax/words';
import { capitalized, isCapital } from '../../text/capitals';
import type { Span } from '../../text/span';

/** A word of a paragraph: its letters as written, and their key for comparing. */
export interface Word extends Span {
  readonly text: string;
  readonly key: string;
  readonly word: WrittenWord;
  /** Parted from the word before by nothing but one space or more. */
  readonly follows: boolean;
}

/** The words of running text; what holds a digit, a dot, a slash or an at sign is a symbol or an address and has none. */
export const wordsOf: (paragraph: Paragraph) => readonly Word[] = remember((paragraph) =>
  wordsIn(paragraph).words.flatMap((_, i) => wordAt(paragraph, i) ?? []),
);

/** The word with this number among all that look like words; `undefined` for a part of a symbol or of an address. */
export function wordAt(paragraph: Paragraph, i: number): Word | undefined {
  const { words, starts } = wordsIn(paragraph);
  const word = words[i];
  const start = starts[i] ?? 0;
  if (!word || !isWord(paragraph.text, { words, starts }, i)) return undefined;
  const last = i === 0 ? 0 : (starts[i - 1] as number) + (words[i - 1] as WrittenWord).text.length;
  const follows = 0 < i && isSpace(paragraph.text, last, start) && isWord(paragraph.text, { words, starts }, i - 1);
  return { start, end: start + word.text.length, text: word.text, key: word.key, word, follows };
}

function isWord(text: string, { words, starts }: Words, i: number): boolean {
  const word = words[i] as WrittenWord;
  const start = starts[i] as number;
  const before = i === 0 ? -1 : (starts[i - 1] as number) + (words[i - 1] as WrittenWord).text.length;
  return (
    !word.hasDigit && !isCodeSign(text, start - 1, before) && !isCodeSign(text, start + word.text.length, starts[i + 1])
  );
}

const isSpace = (text: string, start: number, end: number): boolean =>
  end === start + 1
    ? text.charCodeAt(start) === 0x20 || text[start]?.trim() === ''
    : text.slice(start, end).trim() === '';

/** A sign right beside a word that makes it a part of a symbol; a dot does with the next word right behind it. */
function isCodeSign(text: string, at: number, beyond: number | undefined): boolean {
  const sign = text.charCodeAt(at);
  if (sign === 0x20) return false;
  if (sign === 0x2e) return beyond === at || beyond === at + 1;
  return sign === 0x40 || sign === 0x2f || sign === 0x5f || sign === 0x26 || sign === 0x5c;
}

/** Whether the words at this place are another's and stay as they are. */
export const isQuoted = (paragraph: Paragraph, at: number): boolean => isQuotedAt(quotationsOf(paragraph), at);

/** In capitals throughout; of a single letter that cannot be told. */
export const isInCapitals = (word: string): boolean => 1 < word.length && word === word.toLocaleUpperCase('vi');

/** The new words in the case of the old ones: first letters, or all letters. */
export function inCaseOf(model: string, words: string): string {
  if (isInCapitals(model)) return words.toLocaleUpperCase('vi');
  const capitals = model.split(/\s+/u).map(isCapital);
  return words
    .split(' ')
    .map((it, i) => (capitals[i] ? capitalized(it) : it))
    .join(' ');
}
