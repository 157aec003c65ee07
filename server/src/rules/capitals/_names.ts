import { fold } from '../../text/fold';
import type { Span } from '../../text/span';

/** A known name as a text has it, in whatever case. */
export interface FoundName<T> {
  readonly row: T;
  readonly syllables: readonly FoundSyllable[];
}

/** What stands beside a name. */
export interface Neighbours {
  /** The syllables with only a space between them and the name, folded. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The sign behind the name; nothing at the end of the paragraph. */
  readonly next: string;
}

export interface FoundSyllable {
  readonly text: string;
  readonly span: Span;
  /** What the table asks of its first letter; absent where both ways are in use. */
  readonly isCapital: boolean | undefined;
}

/** Names by their syllables, so that a text is compared with all of them in one walk and the longest wins. */
export interface Names<T> {
  /** To the first syllable of each, as it may be written, the second ones. */
  readonly beginnings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly root: Node<T>;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  found?: { readonly row: T; readonly capitals: readonly (boolean | undefined)[] };
}

const syllable = /(?<joint>[\s,;–-]{0,4})(?<either>~?)(?<letters>[\p{L}\p{M}\p{N}]+)/uy;

export function makeNames<T>(rows: readonly T[], nameOf: (row: T) => string): Names<T> {
  const root: Node<T> = { next: new Map() };
  const beginnings = new Map<string, Set<string>>();
  for (const row of rows) {
    let node = root;
    const capitals: (boolean | undefined)[] = [];
    const read = [...readSyllables(nameOf(row), 0)];
    for (const { key, letters, isEither } of read) {
      const next: Node<T> = node.next.get(key) ?? { next: new Map() };
      for (const it of tonesOf(key)) node.next.set(it, next);
      node = next;
      capitals.push(isEither ? undefined : isUpper(letters));
    }
    node.found = { row, capitals };
    const [first = '', second = ''] = read.map((it) => it.letters);
    for (const it of spellings(fold(first))) {
      const known = beginnings.get(it) ?? new Set();
      for (const other of spellings(fold(second))) known.add(other);
      beginnings.set(it, known);
    }
  }
  return { root, beginnings };
}

const toneBehind: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  ọa: 'oạ',
  ủy: 'uỷ',
  úy: 'uý',
  ỏe: 'oẻ',
};

/** A syllable with a small or a capital letter and either place of its tone, so that a text is searched before anything is folded. */
function spellings(syllable: string): readonly string[] {
  return tonesOf(syllable).flatMap((it) => [it, inCase(it, true)]);
}

function tonesOf(syllable: string): readonly string[] {
  const tone = Object.keys(toneBehind).find((it) => syllable.endsWith(it));
  return tone === undefined ? [syllable] : [syllable, syllable.slice(0, -2) + (toneBehind[tone] as string)];
}

/** Where the first two syllables of a name stand, read word by word: a pattern of all of them would take ten times as long. */
function* findBeginnings(written: string, beginnings: Names<unknown>['beginnings']): Generator<number> {
  const text = written.replace(/[\t\u00a0]/gu, ' ');
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    if (space === -1) return;
    let start = at;
    // A bracket or a quotation mark before the word.
    while (start < space && !isLetter(text.charCodeAt(start))) start++;
    const seconds = space - start <= longestWord ? beginnings.get(text.slice(start, space)) : undefined;
    at = space + 1;
    if (!seconds) continue;
    while (text[at] === ' ') at++;
    const second = /^\p{L}+/u.exec(text.slice(at, at + longestWord))?.[0];
    if (second !== undefined && seconds.has(second)) yield start;
  }
}

const longestWord = 12;
const isLetter = (code: number): boolean => (0x41 <= code && code < 0x2000) || 0x2100 <= code;

export const isUpper = (letters: string): boolean => /^\p{Lu}/u.test(letters);

interface Read {
  readonly key: string;
  readonly letters: string;
  readonly span: Span;
  readonly isEither: boolean;
}

function* readSyllables(text: string, from: number): Generator<Read> {
  for (let at = from, isFirst = true; ; isFirst = false) {
    syllable.lastIndex = at;
    const groups = syllable.exec(text)?.groups;
    if (!groups) return;
    at = syllable.lastIndex;
    const { joint = '', either = '', letters = '' } = groups;
    const sign = isFirst ? '' : joint.replace(/\s/gu, '').replace(/–/gu, '-');
    if (!isFirst && joint === '' && either === '') return;
    yield {
      key: sign + fold(letters),
      letters,
      span: { start: at - letters.length, end: at },
      isEither: either !== '',
    };
  }
}

/** Names in a text; one that is `refused` leaves its words to a name that begins within them. */
export function* findNames<T>(
  text: string,
  { beginnings, root }: Names<T>,
  refused?: (found: FoundName<T>) => boolean,
): Generator<FoundName<T>> {
  let end = 0;
  for (const index of findBeginnings(text, beginnings)) {
    if (index < end) continue;
    const read: Read[] = [];
    let node: Node<T> | undefined = root;
    let found: { readonly at: NonNullable<Node<T>['found']>; readonly length: number } | undefined;
    for (const it of readSyllables(text, index)) {
      node = node.next.get(it.key);
      if (!node) break;
      read.push(it);
      if (node.found) found = { at: node.found, length: read.length };
    }
    if (!found) continue;
    const { row, capitals } = found.at;
    const syllables = read
      .slice(0, found.length)
      .map(({ letters, span }, i): FoundSyllable => ({ text: letters, span, isCapital: capitals[i] }));
    if (refused?.({ row, syllables })) continue;
    end = syllables[syllables.length - 1]?.span.end ?? index;
    yield { row, syllables };
  }
}

const wordBefore = /(?<word>[\p{L}\p{M}\p{N}]+)\s+$/u;
const wordAfter = /^\s+(?<word>[\p{L}\p{M}\p{N}]+)/u;

export function neighboursOf(text: string, { syllables }: FoundName<unknown>): Neighbours {
  const start = syllables[0]?.span.start ?? 0;
  const end = syllables[syllables.length - 1]?.span.end ?? start;
  const before = wordBefore.exec(text.slice(Math.max(0, start - 20), start))?.groups?.word;
  const after = wordAfter.exec(text.slice(end, end + 20))?.groups?.word;
  return {
    before: before === undefined ? undefined : fold(before),
    after: after === undefined ? undefined : fold(after),
    next: text.slice(end, end + 8).trimStart()[0] ?? '',
  };
}

/** Set in capitals as a whole or in part: a heading, an abbreviation, a signature. */
export const isSetInCapitals = (syllables: readonly FoundSyllable[]): boolean =>
  syllables.some((it) => /^.\P{Ll}*\p{Lu}/u.test(it.text)) || syllables.every((it) => !/\p{Ll}/u.test(it.text));

export const isWrong = ({ text, isCapital }: FoundSyllable): boolean =>
  isCapital !== undefined && isUpper(text) !== isCapital;

export const inCase = (word: string, isCapital: boolean): string =>
  (isCapital ? word.charAt(0).toLocaleUpperCase('vi') : word.charAt(0).toLocaleLowerCase('vi')) + word.slice(1);
