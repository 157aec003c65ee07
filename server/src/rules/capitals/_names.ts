import { fold } from '../../text/fold';
import type { Span } from '../../text/span';

/** A known name as a text has it, in whatever case. */
export interface FoundName<T> {
  readonly row: T;
  readonly syllables: readonly FoundSyllable[];
  /** The syllables with only a space between them and the name, folded. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The sign behind the name, or the end of the paragraph. */
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
  readonly heads: RegExp;
  readonly root: Node<T>;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  found?: { readonly row: T; readonly capitals: readonly (boolean | undefined)[] };
}

const syllable = /(?<joint>[\s,;–-]{0,4})(?<either>~?)(?<letters>[\p{L}\p{M}\p{N}]+)/uy;

export function makeNames<T>(rows: readonly T[], nameOf: (row: T) => string): Names<T> {
  const root: Node<T> = { next: new Map() };
  const heads = new Set<string>();
  for (const row of rows) {
    let node = root;
    const capitals: (boolean | undefined)[] = [];
    for (const { key, letters, isEither } of readSyllables(nameOf(row), 0)) {
      if (node === root)
        heads
          .add(letters.toLowerCase())
          .add(fold(letters))
          .add(newTone(fold(letters)));
      const next: Node<T> = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
      capitals.push(isEither ? undefined : isUpper(letters));
    }
    node.found = { row, capitals };
  }
  const edge = '[\\p{L}\\p{M}\\p{N}]';
  return { root, heads: new RegExp(`(?<!${edge})(?:${[...heads].join('|')})(?!${edge})`, 'giu') };
}

/** The heads are searched before anything is folded; `ủy` and `tòa` are the only ones with two ways to put the tone. */
const newTone = (key: string): string => key.replace(/^ủy$/u, 'uỷ').replace(/^tòa$/u, 'toà').replace(/^hòa$/u, 'hoà');

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

export function* findNames<T>(text: string, { heads, root }: Names<T>): Generator<FoundName<T>> {
  let end = 0;
  for (const { index } of text.matchAll(heads)) {
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
    end = syllables[syllables.length - 1]?.span.end ?? index;
    yield { row, syllables, ...around(text, index, end) };
  }
}

const wordBefore = /(?<word>[\p{L}\p{M}\p{N}]+)\s+$/u;
const wordAfter = /^\s+(?<word>[\p{L}\p{M}\p{N}]+)/u;

function around(text: string, start: number, end: number): Pick<FoundName<unknown>, 'before' | 'after' | 'next'> {
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
