import { misread } from '../../plan/encodings/mojibake';
import { endInRaw, type Paragraph, remember, startInRaw } from '../../syntax/paragraph';
import { type Edit, insert, replace } from '../../text/edit';
import { isDecomposed } from '../../text/fold';
import { allMatches, spanOf } from '../../text/match';
import { type Cover, coverOf, covers, firstFrom, lastUpTo } from '../../text/sorted';
import { lettersBefore, type Span, span } from '../../text/span';

const signNames: Readonly<Record<string, string>> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  ':': 'dấu hai chấm',
  '.': 'dấu chấm',
  '?': 'dấu hỏi',
  '!': 'dấu chấm than',
  '(': 'dấu ngoặc đơn mở',
  ')': 'dấu ngoặc đơn đóng',
  '“': 'dấu ngoặc kép mở',
  '”': 'dấu ngoặc kép đóng',
};

export const signName = (sign: string): string => signNames[sign] ?? `dấu ${sign}`;

const address = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s“”"<>]+/giu;
const mailbox = /(?:mailto:)?[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,100}/giu;
const code = /`[^`]{1,200}`|<[^<>]{1,200}>|\]\([^()]{1,300}\)|&#?[a-z\d]{2,8};/giu;

/** Addresses, letters' addresses, code and markup: what is written there follows rules of its own. */
const foreignSpans: (paragraph: Paragraph) => Cover = remember(({ text }) => {
  const found: Span[] = [];
  const read = (pattern: RegExp): void => {
    for (const it of allMatches(text, pattern)) found.push(spanOf(it));
  };
  if (/:\/\/|www\./iu.test(text)) read(address);
  if (text.includes('@')) read(mailbox);
  if (/[`<&]|\]\(/u.test(text)) read(code);
  return coverOf(found);
});

export const isForeign = (paragraph: Paragraph, at: number): boolean => covers(foreignSpans(paragraph), at);

/** Words that can be read as prose: no ruled line, no page number, no row of dashes under a table's head, no broken letters. */
export const isProse = ({ kind, text }: Paragraph): boolean =>
  (kind === 'text' || kind === 'footnote' || (kind === 'row' && !/^[|:\-–—\s]+$/u.test(text))) && !misread.test(text);

/** The white space at an offset of the text was a line's end. */
export const isSeam = ({ seams }: Paragraph, at: number): boolean => lastUpTo(seams, at, (it) => it.at)?.at === at;

const isDecomposedIn: (paragraph: Paragraph) => boolean = remember(({ raw }) => isDecomposed(raw));

/** A stretch of the text stands in the draft as it is, with no emphasis mark or line's end within. */
export function isWhole(paragraph: Paragraph, it: Span): boolean {
  const { map, kind } = paragraph;
  if (!map) return true;
  if (kind !== 'row' && isDecomposedIn(paragraph)) return true;
  return (endInRaw(paragraph, it.end - 1) ?? 0) - (startInRaw(paragraph, it.start) ?? 0) === it.end - it.start;
}

/** Where they begin in the draft. */
const emphasisMarks: (paragraph: Paragraph) => readonly number[] = remember(({ raw }) =>
  [...allMatches(raw, /\*+/gu)].map((it) => it.index),
);

/**
 * A space between two characters of the text. Emphasis marks may stand between them in the draft: the space goes outside of
 * them, where it leaves them what they are.
 */
export function spaceAt(paragraph: Paragraph, at: number): Edit {
  const { map, text } = paragraph;
  const before = map && endInRaw(paragraph, at - 1);
  const after = map && startInRaw(paragraph, at);
  if (before === undefined || after === undefined || before === after) return insert(at, ' ');
  const closes = firstFrom(emphasisMarks(paragraph), before, (it) => it) % 2 === 1;
  return closes ? insert(at, ' ') : replace(span(at - 1, at), `${text[at - 1]} `);
}

/** The word that ends at an offset. */
export const wordBefore = (text: string, at: number): string =>
  /[\p{L}\p{M}\p{N}]+$/u.exec(lettersBefore(text, at, 30))?.[0] ?? '';

/** The word that begins at an offset. */
export const wordAfter = (text: string, at: number): string =>
  /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(at, at + 30))?.[0] ?? '';

const blankBefore = /^(?:ngày|tháng|năm|số|quý|giờ|lúc|phút|hồi|khóa|kỳ)$/iu;
const blankAfter = /^(?:tháng|năm|quý|giờ|phút|người|đồng|xã|lượt)$/iu;

/** White space that is left to be filled in, as in `ngày    tháng    năm 2026`. */
export function isBlank(text: string, it: Span): boolean {
  const length = it.end - it.start;
  if (widestSlip < length) return true;
  const before = wordBefore(text, it.start);
  const after = wordAfter(text, it.end);
  if (blankBefore.test(before) && (blankAfter.test(after) || 2 < length || (after === '' && length === 2))) return true;
  return 2 < length && blankAfter.test(after);
}

/** More white space than this is no slip of the hand. */
const widestSlip = 5;
