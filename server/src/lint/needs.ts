import type { Paragraph } from '../syntax/paragraph';
import { rememberWord, type Word, wordsIn } from '../syntax/words';

/**
 * What a paragraph must have for a rule to find anything in it: a word, or signs between two words, of a certain look. Each word
 * is looked at once, wherever it stands, so a rule that names its needs costs nothing in a paragraph without them.
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
  const needs = [...new Set(all.flatMap((it) => it.needs ?? []))];
  const asked = all.map((it) => ({ it, needs: (it.needs ?? []).map((need) => needs.indexOf(need)) }));
  const hitsOf = rememberWord(createHits(needs));
  const hitsOfSigns = rememberSigns((signs) => needs.flatMap((it, i) => (it.signs?.(signs) ? [i] : [])));
  /** For each need the number of the last paragraph that met it. */
  const met = new Int32Array(needs.length);
  let number = 0;
  const meet = (hits: readonly number[]): void => {
    for (let i = 0; i < hits.length; i++) met[hits[i] as number] = number;
  };
  const meetSigns = (signs: string): void => meet(hitsOfSigns(signs));
  return (paragraph) => {
    number++;
    const { text } = paragraph;
    const { words, starts } = wordsIn(paragraph);
    let end = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word;
      const start = starts[i] as number;
      const isSpace = start === end + 1 && text.charCodeAt(end) === 0x20;
      if (!isSpace && end < start) meetSigns(i === 0 ? `\n${text.slice(0, start)}` : text.slice(end, start));
      meet(hitsOf(word));
      end = start + word.text.length;
    }
    if (end < text.length) meetSigns(`${end === 0 ? '\n' : ''}${text.slice(end)}\n`);
    const left: T[] = [];
    for (const rule of asked) {
      let isMet = true;
      for (let i = 0; isMet && i < rule.needs.length; i++) isMet = met[rule.needs[i] as number] === number;
      if (isMet) left.push(rule.it);
    }
    return left;
  };
}

const none: readonly number[] = [];

/** Tells which needs a word meets, by index: most are asked about all at once. */
function createHits(needs: readonly Need[]): (word: Word) => readonly number[] {
  const byKey = new Map<string, number[]>();
  const byText = new Map<string, number[]>();
  const add = (rows: Map<string, number[]>, words: readonly string[] | undefined, need: number): void => {
    for (const it of new Set(words)) {
      const known = rows.get(it);
      if (known) known.push(need);
      else rows.set(it, [need]);
    }
  };
  for (const [i, { keys, texts }] of needs.entries()) {
    add(byKey, keys, i);
    add(byText, texts, i);
  }
  const judges = needs.flatMap(({ word }, i) => (word ? [{ word, i }] : []));
  return (word) => {
    const ofKey = byKey.get(word.key) ?? none;
    const ofText = byText.get(word.text) ?? none;
    const judged = judges.filter((it) => it.word(word)).map((it) => it.i);
    if (judged.length === 0 && (ofKey === none || ofText === none)) return ofKey === none ? ofText : ofKey;
    return [...ofKey, ...ofText, ...judged];
  };
}

/** So many are kept, then all are forgotten; longer ones hardly come again. */
const most = 4096;
const longest = 12;

function rememberSigns<V>(read: (signs: string) => V): (signs: string) => V {
  const known = new Map<string, V>();
  return (signs) => {
    const kept = known.get(signs);
    if (kept !== undefined) return kept;
    const made = read(signs);
    if (longest < signs.length) return made;
    if (known.size === most) known.clear();
    known.set(signs, made);
    return made;
  };
}
