import { oldTonePlacement } from '../text/fold';
import { type Paragraph, remember } from './paragraph';

/**
 * A word as it is written: letters, their marks and digits. The same writing is the same object in all texts, so what is found out
 * about it once is known wherever it stands again: a plan has few words, and many of each.
 */
export interface Word {
  readonly text: string;
  /** For comparing: in small letters, the tone in its old place. */
  readonly key: string;
  readonly hasDigit: boolean;
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
    let kind = kindAt(text, at);
    if (kind === other) {
      at++;
      continue;
    }
    const start = at;
    let hasDigit = false;
    do {
      if (kind === digit) hasDigit = true;
      at += kind === pair ? 2 : 1;
      kind = at < length ? kindAt(text, at) : other;
    } while (kind !== other);
    words.push(wordOf(text.slice(start, at), hasDigit));
    starts.push(start);
  }
  return { words, starts };
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
  const known = kinds[code] as number;
  if (known !== 0) return known;
  if (0xd800 <= code && code < 0xdc00) return isPair.test(text.slice(at, at + 2)) ? pair : other;
  const sign = text[at] as string;
  const kind = isLetter.test(sign) ? letter : isDigit.test(sign) ? digit : other;
  kinds[code] = kind;
  return kind;
}

const isLetter = /^[\p{L}\p{M}]/u;
const isDigit = /^\p{N}/u;
const isPair = /^[\p{L}\p{M}\p{N}]/u;

/** So many are kept; then all are forgotten, which costs less than to keep count of them. */
const most = 8192;
/** What is longer is no word of ours, and cut out of a text it would keep all of it. */
const longest = 12;
const known = new Map<string, Word>();

function wordOf(text: string, hasDigit: boolean): Word {
  const kept = known.get(text);
  if (kept) return kept;
  const made = { text, key: keyOf(text), hasDigit };
  if (longest < text.length) return made;
  if (known.size === most) known.clear();
  known.set(text, made);
  return made;
}

const foldable = /[òóỏõọùúủũụ]|[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/u;

function keyOf(text: string): string {
  const lower = text.toLowerCase();
  return foldable.test(lower) ? oldTonePlacement(lower) : lower;
}
