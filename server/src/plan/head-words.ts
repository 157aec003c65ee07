import { unaccent } from '../text/fold';
import type { Span } from '../text/span';

/** What stands at the top of every document of the State, of the Party. */
export const nationName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const mottoWords = 'Độc lập - Tự do - Hạnh phúc';
export const partyName = 'ĐẢNG CỘNG SẢN VIỆT NAM';

interface Wanted {
  readonly words: readonly string[];
  /** How many neighbours of the phrase must be found side by side before a line is taken for it. */
  readonly least: number;
}

const wanted = (phrase: string, least: number): Wanted => ({ words: wordsOf(phrase).map((it) => it.key), least });

const nation = wanted(nationName, 3);
const motto = wanted(mottoWords, 2);
const party = wanted(partyName, 3);

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map((it) => ({
    key: unaccent(it[0]),
    start: it.index,
    end: it.index + it[0].length,
  }));
}

/** Longer lines are no lines of a head, even with both columns on them. */
const longest = 200;

/** Where the phrase stands, also mistyped, cut short or behind the text of the other column. */
function find(text: string, { words, least }: Wanted): Span | undefined {
  if (longest < text.length) return undefined;
  const all = wordsOf(text);
  let pairs = 0;
  let first: { readonly at: number; readonly place: number } | undefined;
  let last = { at: 0, place: 0 };
  for (let i = 0; i + 1 < all.length; i++) {
    const place = words.findIndex((it, k) => it === all[i]?.key && words[k + 1] === all[i + 1]?.key);
    if (place === -1) continue;
    pairs++;
    first ??= { at: i, place };
    last = { at: i + 1, place: place + 1 };
  }
  if (!first || pairs < least) return undefined;
  let start = first.at;
  for (let k = first.place - 1; 0 <= k && isAlike(all[start - 1]?.key, words[k]); k--) start--;
  let end = last.at;
  for (let k = last.place + 1; k < words.length && isAlike(all[end + 1]?.key, words[k]); k++) end++;
  // In a sentence the words are no part of a head; the other column of one is in capitals.
  const around = text.slice(0, (all[start] as Word).start) + text.slice((all[end] as Word).end);
  if (/\p{Ll}/u.test(around)) return undefined;
  const stop = /^[.,;:!]+/u.exec(text.slice((all[end] as Word).end))?.[0].length ?? 0;
  return { start: (all[start] as Word).start, end: (all[end] as Word).end + stop };
}

/** The same word with a letter wrong. */
const isAlike = (word: string | undefined, other: string | undefined): boolean =>
  word !== undefined && other !== undefined && (word[0] === other[0] || word.slice(-2) === other.slice(-2));

export const findNation = (text: string): Span | undefined => find(text, nation);
export const findMotto = (text: string): Span | undefined => (mayBeMotto.test(text) ? find(text, motto) : undefined);
export const findParty = (text: string): Span | undefined => find(text, party);

const mayBeMotto = /do|phúc|phuc/iu;

/** `VIỆT NAM`: the end of the name that its line had no room for. */
export function endsNation(text: string): boolean {
  const words = wordsOf(text).map((it) => it.key);
  return 0 < words.length && words.length < nation.words.length && nation.words.join(' ').endsWith(words.join(' '));
}
