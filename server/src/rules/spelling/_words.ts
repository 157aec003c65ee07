import { type Paragraph, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { oldTonePlacement } from '../../text/fold';
import type { Span } from '../../text/span';

/** A word of a paragraph: its letters as written, and their key for comparing. */
export interface Word extends Span {
  readonly text: string;
  readonly key: string;
  /** Parted from the word before by nothing but one space or more. */
  readonly follows: boolean;
}

const letters = /[\p{L}\p{M}]+/gu;
const foldable = /[òóỏõọùúủũụ]|[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/u;

/** The words of running text; what holds a digit, a dot, a slash or an at sign is a symbol or an address and has none. */
export const wordsOf: (paragraph: Paragraph) => readonly Word[] = remember(({ text }) => {
  const found: Word[] = [];
  for (const { 0: word, index } of text.matchAll(letters)) {
    const end = index + word.length;
    if (isPartOfCode(text, index, end)) continue;
    const last = found.at(-1);
    const lower = word.toLowerCase();
    found.push({
      start: index,
      end,
      text: word,
      key: foldable.test(lower) ? oldTonePlacement(lower) : lower,
      follows: last !== undefined && last.end < index && text.slice(last.end, index).trim() === '',
    });
  }
  return found;
});

const codeSign = /[\p{N}@/_&\\]/u;

function isPartOfCode(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  if (codeSign.test(before) || codeSign.test(after)) return true;
  const isDotted = (sign: string, beyond: string | undefined): boolean =>
    sign === '.' && /[\p{L}\p{N}]/u.test(beyond ?? ' ');
  return isDotted(before, text[start - 2]) || isDotted(after, text[end + 1]);
}

/** Whether the words at this place are another's and stay as they are. */
export const isQuoted = (paragraph: Paragraph, at: number): boolean => isQuotedAt(quotationsOf(paragraph), at);

/** The new words in the case of the old ones: first letters, or all letters. */
export function inCaseOf(model: string, words: string): string {
  if (model === model.toLocaleUpperCase('vi') && 1 < model.length) return words.toLocaleUpperCase('vi');
  const capitals = model.split(/\s+/u).map((it) => /^\p{Lu}/u.test(it));
  return words
    .split(' ')
    .map((it, i) => (capitals[i] ? it.slice(0, 1).toLocaleUpperCase('vi') + it.slice(1) : it))
    .join(' ');
}
