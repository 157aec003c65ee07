import { addTo } from '../text/grouped';
import { type Paragraph, remember } from './paragraph';
import { rememberWord, type Word, wordsIn } from './words';

/**
 * What a paragraph must have for anything to be found in it: a word, or signs between two words, of a certain look. Each word is
 * asked about once, wherever it stands again, and all needs are looked for in one walk: what names its needs costs nothing in a
 * paragraph without them.
 */
export interface Need {
  /** One of these words, in small letters, in whatever case it stands. */
  readonly keys?: readonly string[];
  /** One of these words as it is written here. */
  readonly texts?: readonly string[];
  readonly word?: (word: Word) => boolean;
  /** All that stands between two words; the beginning and the end of a paragraph are line ends here. One space is never asked about. */
  readonly signs?: (signs: string) => boolean;
}

export const wordOf = (...keys: readonly string[]): Need => ({ keys });
export const written = (...texts: readonly string[]): Need => ({ texts });
export const signsLike = (pattern: RegExp): Need => ({ signs: (it) => pattern.test(it) });

export const aDigit: Need = { word: (it) => it.hasDigit };

/** What stands between the parts of a document's number: `12/KH-UBND`. */
export const aSymbolSign = signsLike(/[/\-\u2010-\u2014]/u);

/** What has needs, and those of whom they all are met by a paragraph; what names none is always among them. */
export function createSieve<T extends { readonly needs?: readonly Need[] }>(
  all: readonly T[],
): (paragraph: Paragraph) => readonly T[] {
  const asked = all.map((it) => ({ it, needs: (it.needs ?? []).map(register) }));
  return (paragraph) => {
    const met = metIn(paragraph);
    const found: T[] = [];
    for (const { it, needs } of asked) if (areMet(needs, met)) found.push(it);
    return found;
  };
}

function areMet(needs: readonly number[], met: Met): boolean {
  for (let i = 0; i < needs.length; i++) if (!isMet(met, needs[i] as number)) return false;
  return true;
}

/** Whether a paragraph has what is needed. */
export function meets(need: Need): (paragraph: Paragraph) => boolean {
  const index = register(need);
  return (paragraph) => isMet(metIn(paragraph), index);
}

/** All needs that anybody has named, by their number: they come with the modules, so that each text is walked through once for all. */
const numbers = new Map<Need, number>();
const byKey = new Map<string, number[]>();
const byText = new Map<string, number[]>();
const judges: { readonly need: number; readonly word: NonNullable<Need['word']> }[] = [];
const readers: { readonly need: number; readonly signs: NonNullable<Need['signs']> }[] = [];

function register(need: Need): number {
  const known = numbers.get(need);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(need, number);
  const { keys, texts, word, signs } = need;
  for (const it of new Set(keys)) addTo(byKey, it, number);
  for (const it of new Set(texts)) addTo(byText, it, number);
  if (word) judges.push({ need: number, word });
  if (signs) readers.push({ need: number, signs });
  return number;
}

/**
 * For each need whether the paragraph meets it, as a bit: each paragraph has such a list. First stands how many needs there were;
 * more may have come since.
 */
type Met = number[];

const bits = 16;
const isMet = (met: Met, need: number): boolean =>
  ((met[1 + (need >> 4)] as number) & (1 << (need & (bits - 1)))) !== 0;

function metIn(paragraph: Paragraph): Met {
  const met = answers(paragraph);
  if (met[0] !== numbers.size) walk(paragraph, met);
  return met;
}

const answers = remember((_: Paragraph): Met => new Array(1 + Math.ceil(numbers.size / bits)).fill(0));

function walk(paragraph: Paragraph, met: Met): void {
  const { text } = paragraph;
  const { words, starts } = wordsIn(paragraph);
  met[0] = numbers.size;
  for (let i = 1; i <= Math.ceil(numbers.size / bits); i++) met[i] = 0;
  const mark = (needs: readonly number[]): void => {
    for (let i = 0; i < needs.length; i++) {
      const need = needs[i] as number;
      met[1 + (need >> 4)] = (met[1 + (need >> 4)] as number) | (1 << (need & (bits - 1)));
    }
  };
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const start = starts[i] as number;
    const isSpace = start === end + 1 && text.charCodeAt(end) === 0x20;
    if (!isSpace && end < start) mark(needsOfSigns(i === 0 ? `\n${text.slice(0, start)}` : text.slice(end, start)));
    const needs = needsOfWord(word);
    if (needs !== none) mark(needs);
    end = start + word.text.length;
  }
  if (end < text.length) mark(needsOfSigns(`${end === 0 ? '\n' : ''}${text.slice(end)}\n`));
}

const none: readonly number[] = [];

interface Answer {
  /** How many needs there were. */
  asked: number;
  needs: readonly number[];
}

const answerOf = rememberWord((_): Answer => ({ asked: 0, needs: none }));

function needsOfWord(word: Word): readonly number[] {
  const answer = answerOf(word);
  return answer.asked === numbers.size ? answer.needs : askAbout(word, answer);
}

function askAbout(word: Word, answer: Answer): readonly number[] {
  const judged = judges.filter((it) => it.word(word)).map((it) => it.need);
  const all = [...(byKey.get(word.key) ?? none), ...(byText.get(word.text) ?? none), ...judged];
  answer.needs = all.length === 0 ? none : all;
  answer.asked = numbers.size;
  return answer.needs;
}

/** So many signs are kept, then all are forgotten; longer ones hardly come again. */
const most = 4096;
const longest = 12;
const answersToSigns = new Map<string, Answer>();

function needsOfSigns(signs: string): readonly number[] {
  const known = answersToSigns.get(signs);
  if (known?.asked === numbers.size) return known.needs;
  const needs = readers.filter((it) => it.signs(signs)).map((it) => it.need);
  if (signs.length <= longest) {
    if (answersToSigns.size === most) answersToSigns.clear();
    answersToSigns.set(signs, { asked: numbers.size, needs });
  }
  return needs;
}
