import { commonAbbreviations } from '../../data/abbreviations';
import { isCapitals } from '../../syntax/line';
import { meets } from '../../syntax/needs';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { allMatches } from '../../text/match';
import { lettersBefore, type Span, textOf } from '../../text/span';
import type { Phrase } from '../phrase';
import type { Plan } from '../plan';

/** A word in capitals that stands for others: `TTHC`; its span counts in the paragraph's text. */
export interface AbbreviationMention {
  readonly key: string;
  readonly span: Span;
  /** It stands in brackets, or behind `viết tắt là`. */
  readonly isDefinition: boolean;
  /** Everybody in an office reads it. */
  readonly isCommon: boolean;
}

/** `HDND` is misspelt, which another rule tells. */
const common = new Set([...[...commonAbbreviations.values()].flat(), 'HDND']);
const capitals = /(?<![\p{L}\p{M}\p{N}@._/&-])\p{Lu}{3,8}(?![\p{L}\p{M}\p{N}@_/&])(?!-\p{L})/gu;
const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** `(TTHC)`, `(viết tắt là TTHC)`, `(TTHC, KCN)`, `“TTHC”`. */
const definitionBefore = /[([][^()[\]]{0,60}$|(?:viết tắt|gọi tắt|gọi chung)(?:\s+là)?\s*:?\s*[“"]?$/u;

const hasCapitals = meets({ word: ({ text }) => /^\p{Lu}{3,8}$/u.test(text) && !roman.test(text) });

export const abbreviationsOf: (paragraph: Paragraph) => readonly AbbreviationMention[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  // Cells of a table, which tabs part, have no room for whole names.
  if ((kind !== 'text' && kind !== 'footnote') || !hasCapitals(paragraph) || text.includes('\t')) return [];
  const found: AbbreviationMention[] = [];
  for (const { 0: key, index } of allMatches(text, capitals)) {
    if (roman.test(key)) continue;
    const isCommon = common.has(key);
    if (!isCommon && !isAbbreviation(key)) continue;
    const end = index + key.length;
    const isDefinition =
      definitionBefore.test(lettersBefore(text, index, 70)) || isSpelledOut(key, text.slice(end, end + reach));
    if (!isCommon && !isDefinition && isInName(text, index, end)) continue;
    found.push({ key, span: { start: index, end }, isDefinition, isCommon });
  }
  // A line in capitals has no other: there all words look alike.
  return found.length !== 0 && isCapitals(text) ? found.filter((it) => isDefinedIn(text, it)) : found;
});

/** `CÔNG TÁC HÒA GIẢI CƠ SỞ (HGCS)`. */
const isDefinedIn = (text: string, { key, span, isDefinition }: AbbreviationMention): boolean => {
  const gap = isDefinition && joint.exec(lettersBefore(text, span.start, reach))?.[0];
  return !!gap && wordsBefore(text, span.start - gap.length, key) !== undefined;
};

/** `IUU (Illegal, Unreported and Unregulated fishing)`: the words stand behind it, in whatever language. */
function isSpelledOut(key: string, behind: string): boolean {
  const words = /^\s*\((?<words>[^()]{5,150})\)/u.exec(behind)?.groups?.words;
  const initials = (words?.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((it) =>
    /^(?:and|of|the|for|in|on|to|và|của)$/iu.test(it) ? [] : [it.slice(0, 1).toLocaleUpperCase('vi')],
  );
  return initials.join('').startsWith(key);
}

/** Initials bear no tone; a word with vowels between its consonants is a name to be read aloud, and J, F, W, Z begin foreign ones. */
function isAbbreviation(word: string): boolean {
  if (/[\u0300\u0301\u0303\u0309\u0323]/u.test(word.normalize('NFD')) || /[JFWZ]/u.test(word)) return false;
  const vowels = word.normalize('NFD').match(/[AEIOUY]/gu)?.length ?? 0;
  return vowels === 0 || word.length <= 3 || 5 <= word.length - vowels;
}

const nameWord =
  /(?:[Cc]ông ty|[Tt]ập đoàn|[Dd]oanh nghiệp|[Nn]gân hàng|[Nn]hãn hiệu|[Tt]hương hiệu|[Pp]hần mềm|[Hh]ệ thống|[Nn]ền tảng|[Ứứ]ng dụng|[Gg]iải|[Cc]úp|[Cc]hứng chỉ|[Tt]iêu chuẩn|[Mm]ã|[Ll]oại|[Ll]ớp|[Kk]hối|[Ll]ô|[Tt]hửa|[Hh]ạng|[Nn]hóm|[Mm]ẫu|[Dd]ự án|[Tt]ên)\s+(?:\p{Lu}\S*\s+){0,4}$/u;

/** `Công ty cổ phần Khoáng sản VPG`: small letters in between, but no verb. */
const companyName =
  /(?<!\p{L})(?:[Cc]ông ty|[Tt]ập đoàn|[Ll]iên danh|[Hh]ợp tác xã|HTX|[Xx]í nghiệp)(?:\s(?!(?:tại|có|của|về|để|được|là|và|theo|do|sử|cung|thực|trong|trên|bằng|cho|với|phải|đã)\s)[\p{L}\p{M}]+){0,11}\s$/u;

/** `Công ty Cổ phần Than Nậm Pù - TKV`: the group that a company belongs to, in its name. */
const ofGroup = /(?:[Cc]ông ty|[Tt]ập đoàn|[Xx]í nghiệp|[Nn]hà máy|[Cc]hi nhánh)(?=\s)[^,;:.()]{1,50}\s[-–]\s$/u;

/** Beside another word in capitals, behind a word that names things, or in quotation marks. */
function isInName(text: string, start: number, end: number): boolean {
  const before = lettersBefore(text, start, 60);
  const after = text.slice(end, end + 20);
  if (/\p{Lu}{2,}[\s-]{1,3}$/u.test(before) || /^[\s-]{1,3}\p{Lu}{2,}(?![\p{Ll}\p{M}])/u.test(after)) return true;
  if (/[“"]$/u.test(before) && /^(?:\s\d{1,4})?[”"]/u.test(after)) return true;
  // A grade behind it makes it the name of goods: `xăng RON 95-III`.
  if (/^ \d{2,}-/u.test(after)) return true;
  return nameWord.test(before) || companyName.test(before) || ofGroup.test(before);
}

/** Where a draft says what an abbreviation stands for: `thủ tục hành chính (TTHC)`. */
export interface Definition {
  readonly key: string;
  /** The abbreviation where it is defined. */
  readonly span: Span;
  /** The words that it stands for; absent where it cannot be told where they begin. */
  readonly words?: Phrase;
}

const defining = selectBlocks((it) => definedIn(it).length !== 0);

/** The abbreviations that the draft defines itself, each where it does so first. */
export const definitionsOf: (plan: Plan) => ReadonlyMap<string, Definition> = remember(({ blocks }: Plan) => {
  const found = new Map<string, Definition>();
  for (const block of defining(blocks)) {
    for (const { key, span, words } of definedIn(block.paragraph)) {
      if (found.has(key)) continue;
      const at = words && place(block, words);
      const phrase = words && at && { text: textOf(block.paragraph.text, words), span: at };
      found.set(key, { key, span: place(block, span), ...(phrase && { words: phrase }) });
    }
  }
  return found;
});

interface Defined {
  readonly key: string;
  readonly span: Span;
  readonly words?: Span;
}

/** Between the words and their short form: `(`, `(sau đây viết tắt là `, `, viết tắt là “`. */
const joint =
  /(?:\s*[,;]?\s*[([]?\s*(?:sau đây\s+)?(?:được\s+)?(?:viết tắt|gọi tắt|gọi chung)(?:\s+là)?\s*:?\s*[“"]?|\s*[([]\s*[“"]?)$/u;
const isClosed = /^\s*[”"]?\s*[)\]]/u;

const definedIn: (paragraph: Paragraph) => readonly Defined[] = remember((paragraph) => {
  const { text } = paragraph;
  return abbreviationsOf(paragraph).flatMap(({ key, span, isDefinition }): readonly Defined[] => {
    if (!isDefinition) return [];
    const before = lettersBefore(text, span.start, reach);
    const match = joint.exec(before);
    if (!match) return [];
    const isSaid = /tắt|gọi chung/u.test(match[0]);
    const words = wordsBefore(text, span.start - match[0].length, key);
    // A name alone in brackets explains the words before it; else it may be anything.
    if (!words && !isSaid) return [];
    if (!isSaid && !isClosed.test(text.slice(span.end, span.end + 8))) return [];
    return [{ key, span, ...(words && { words }) }];
  });
});

/** How far back the words of an abbreviation are looked for; the longest names have eight letters. */
const reach = 160;
const link = /^(?:và|của|các|về|cho|với|trong)$/u;

/** The words whose first letters are those of the abbreviation: `thủ tục hành chính` before `TTHC`. */
function wordsBefore(text: string, end: number, key: string): Span | undefined {
  const from = Math.max(0, end - reach);
  const words = allMatches(text.slice(from, end), /[\p{L}\p{M}]+/gu);
  const last = words.at(-1);
  if (!last || from + last.index + last[0].length !== end) return undefined;
  const letters = [...key];
  let at = words.length - 1;
  for (let i = letters.length - 1; 0 <= i; i--) {
    while (0 <= at && link.test(words[at]?.[0] ?? '') && !startsWith(words[at]?.[0], letters[i])) at--;
    if (!startsWith(words[at]?.[0], letters[i])) return undefined;
    at--;
  }
  const first = words[at + 1] as RegExpExecArray;
  const between = text.slice(from + first.index, end);
  return /[.;:()]/u.test(between) ? undefined : { start: from + first.index, end };
}

const startsWith = (word: string | undefined, letter: string | undefined): boolean =>
  word !== undefined && letter !== undefined && word.slice(0, 1).toLocaleUpperCase('vi') === letter;
