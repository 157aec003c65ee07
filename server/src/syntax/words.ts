import { oldTonePlacement } from '../text/fold';
import type { Span } from '../text/span';
import { type Paragraph, remember } from './paragraph';
import { rememberApart } from './remember';

/**
 * A word as it is written: letters, their marks and digits. The same writing is the same object in all texts, so what is found out
 * about it once is known wherever it stands again: a plan has few words, and many of each.
 */
export interface Word {
  readonly text: string;
  /** For comparing: in small letters, the tone in its old place. */
  readonly key: string;
  readonly hasDigit: boolean;
  /** What `rememberWord` has found out about it. */
  readonly known: unknown[];
}

/** The words of a paragraph in their order. */
export interface Words {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
}

export const wordsIn: (paragraph: Paragraph) => Words = remember(({ text }) => readWords(text));

export function readWords(text: string): Words {
  const words: Word[] = [];
  const starts: number[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let kind = kinds[code] || kindAt(text, at);
    if (kind === other) {
      at++;
      continue;
    }
    const start = at;
    let hasDigit = false;
    let hash = 0;
    do {
      if (kind === digit) hasDigit = true;
      hash = Math.imul(hash ^ code, 0x01000193);
      at += kind === pair ? 2 : 1;
      if (length <= at) break;
      code = text.charCodeAt(at);
      kind = kinds[code] || kindAt(text, at);
    } while (kind !== other);
    words.push(
      at - start <= longest
        ? find(text, { start, end: at, hash, hasDigit })
        : makeWord(text.slice(start, at), hasDigit),
    );
    starts.push(start);
  }
  // What has grown is half empty, and would be for as long as it is kept.
  return { words: words.slice(), starts: starts.slice() };
}

const other = 1;
const letter = 2;
const digit = 3;
/** A letter in two units, from beyond the letters that Vietnamese knows. */
const pair = 4;

/** What each unit is, looked up once: 0 stands for those that no text has had yet. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (0xd800 <= code && code < 0xdc00) return isPair(text.slice(at, at + 2)) ? pair : other;
  const sign = text[at] as string;
  const kind = isLetter.test(sign) ? letter : isDigit.test(sign) ? digit : other;
  kinds[code] = kind;
  return kind;
}

const isLetter = /^[\p{L}\p{M}]/u;
const isDigit = /^\p{N}/u;
/**
 * By their long names, which the build does not write out: written out they would have no letter in two units. All of Unicode is looked
 * through for them, and few texts have one: the pattern is made where it is met.
 */
const isPair = (sign: string): boolean => /^[\p{Letter}\p{Mark}\p{Number}]/u.test(sign);

/** What is longer is no word of ours, and cut out of a text it would keep all of it. */
const longest = 12;
/** Half of the places may be taken; then all words are forgotten, which costs less than to keep count of them. */
const places = 16384;
let table: (Word | undefined)[] = new Array(places);
let taken = 0;

/** The word at a place of a text, without cutting it out first: nearly all of them are known. */
function find(text: string, it: Found): Word {
  const { start, end, hash, hasDigit } = it;
  let place = (hash ^ (hash >>> 15)) & (places - 1);
  for (let word = table[place]; word; word = table[place]) {
    if (isAt(text, it, word.text)) return word;
    place = (place + 1) & (places - 1);
  }
  const made = makeWord(text.slice(start, end), hasDigit);
  if (places <= 2 * taken) {
    table = new Array(places);
    taken = 0;
    return made;
  }
  table[place] = made;
  taken++;
  return made;
}

interface Found extends Span {
  readonly hash: number;
  readonly hasDigit: boolean;
}

function isAt(text: string, { start, end }: Span, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const makeWord = (text: string, hasDigit: boolean): Word => ({ text, key: keyOf(text), hasDigit, known: [] });

const foldable = /[òóỏõọùúủũụ]|[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/u;

function keyOf(text: string): string {
  const lower = text.toLowerCase();
  return foldable.test(lower) ? oldTonePlacement(lower) : lower;
}

let readers = 0;
/** Those that come with the modules are fewer. */
const mostReaders = 24;

/** Keeps what a pure function found out about a word, as long as the word is kept. */
export function rememberWord<V>(read: (word: Word) => V): (word: Word) => V {
  const reader = readers++;
  if (mostReaders <= reader) return rememberApart(read);
  return (word) => {
    const kept = word.known[reader];
    if (kept !== undefined) return (kept === nothing ? undefined : kept) as V;
    const value = read(word);
    word.known[reader] = value === undefined ? nothing : value;
    return value;
  };
}

const nothing = Symbol('nothing');
