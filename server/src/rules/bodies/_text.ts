import { type Day, isRealDate, toDay } from '../../syntax/days/date';
import { type Need, wordOf } from '../../syntax/needs';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { readWords } from '../../syntax/words';
import { isCapital } from '../../text/capitals';
import { oldTonePlacement } from '../../text/fold';
import { addTo } from '../../text/grouped';
import type { MentionReader } from './_mention';

/** The words of a paragraph in one case and one tone placement; offsets are those of its `text`. */
export const keyOf: (paragraph: Paragraph) => string = remember(({ text }) => toKey(text));

export function toKey(text: string): string {
  const key = oldTonePlacement(text).toLowerCase();
  return key.length === text.length ? key : text;
}

/** A name as a pattern over a key: any white space, any dash, `&` with or without spaces. */
export const patternOf = (name: string): string =>
  toKey(name)
    .replace(/[.()]/gu, '\\$&')
    .replace(/\s*[-–—]\s*/gu, '\\s{0,3}[-–—]\\s{0,3}')
    .replace(/\s*&\s*/gu, '\\s{0,3}&\\s{0,3}')
    .replace(/,\s+/gu, '\\s{0,3},\\s{0,3}')
    .replace(/\s+/gu, '\\s+');

interface Named {
  readonly name: string;
  readonly forms?: readonly string[];
}

/** Where the pattern of a name is cut: around what stands between two words. */
const joint = /(?=\\s[+{])|(?<=\\s(?:\+|\{0,3\}))/u;

/** Any of these names, the first that fits: those that begin alike are one branch, for a pattern of hundreds is long in the making. */
function oneOf(names: readonly (readonly string[])[]): string {
  const branches = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of names) addTo(branches, first, rest);
  const all = [...branches].map(
    ([first, rests]) => first + (1 < rests.length ? oneOf(rests) : (rests[0]?.join('') ?? '')),
  );
  return 1 < all.length ? `(?:${all.join('|')})` : all.join('');
}

/** Rows by the names and forms that may stand for them, with one pattern for all, the longest first. */
export class Names<T extends Named> {
  readonly pattern: string;
  private readonly rows = new Map<string, T>();

  constructor(rows: readonly T[]) {
    const names: string[] = [];
    for (const row of rows) {
      for (const name of [row.name, ...(row.forms ?? [])]) {
        const plain = squeeze(toKey(name));
        if (this.rows.has(plain)) continue;
        this.rows.set(plain, row);
        names.push(name);
      }
    }
    names.sort((a, b) => b.length - a.length);
    this.pattern = oneOf(names.map((it) => patternOf(it).split(joint)));
  }

  /** The row of what the pattern has found. */
  get(found: string): T | undefined {
    return this.rows.get(squeeze(found));
  }
}

/** A reader of these names: asked only where the first two words of one of them stand side by side, and what else it needs. */
export function readerOf(
  rows: readonly Named[],
  read: MentionReader['read'],
  ...needs: readonly Need[]
): MentionReader {
  const seconds = new Map<string, Set<string | undefined>>();
  for (const name of rows.flatMap((it) => [it.name, ...(it.forms ?? [])])) {
    const [first, second] = readWords(toKey(name)).words;
    if (!first) continue;
    const known = seconds.get(first.key) ?? new Set();
    seconds.set(first.key, known.add(second?.key));
  }
  return {
    needs: [wordOf(...seconds.keys()), ...needs],
    mayFind: ({ words }) =>
      words.some((it, i) => {
        const behind = seconds.get(it.key);
        return behind !== undefined && (behind.has(undefined) || behind.has(words[i + 1]?.key));
      }),
    read,
  };
}

const squeeze = (key: string): string =>
  key
    .replace(/[–—]/gu, '-')
    .replace(/\s*([-&,])\s*/gu, '$1')
    .replace(/\s+/gu, ' ');

export function dayOf(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return isRealDate(year, month, day) ? toDay(year, month, day) : Number.POSITIVE_INFINITY;
}

/** `2025-07-01` as it is written: 01/7/2025. */
export function sayDay(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** New words in the manner of the old: all capitals, or as the old ones begin. */
export function inManner(old: string, words: string): string {
  if (/\p{Lu}{2}/u.test(old) && !/\p{Ll}/u.test(old) && /\s/u.test(old)) return words.toLocaleUpperCase('vi');
  const first = words.charAt(0);
  if (isCapital(old)) return first.toLocaleUpperCase('vi') + words.slice(1);
  return /^(?:Sở|Bộ|Ban|Đảng)\s/u.test(words) ? first.toLocaleLowerCase('vi') + words.slice(1) : words;
}
