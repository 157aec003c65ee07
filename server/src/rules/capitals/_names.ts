import type { Need } from '../../syntax/needs';
import type { Paragraph } from '../../syntax/paragraph';
import { type Word, type Words, wordsIn } from '../../syntax/words';
import { fold } from '../../text/fold';
import { lazily } from '../../text/memo';
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

/** Names by their syllables, so that a text is compared with all of them in one walk and the longest wins; made when first asked for. */
export type Names<T> = () => Tree<T>;

interface Tree<T> {
  /** To the first syllable of each, as it may be written, the second ones. */
  readonly beginnings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly root: Node<T>;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  found?: { readonly row: T; readonly capitals: readonly (boolean | undefined)[] };
}

export function makeNames<T>(rows: readonly T[], nameOf: (row: T) => string): Names<T> {
  return lazily(() => makeTree(rows, nameOf));
}

/** A paragraph has none of the names without the first word of one. */
export const beginningOf = (names: Names<unknown>): Need => ({ word: ({ text }) => names().beginnings.has(text) });

function makeTree<T>(rows: readonly T[], nameOf: (row: T) => string): Tree<T> {
  const root: Node<T> = { next: new Map() };
  const beginnings = new Map<string, Set<string>>();
  for (const row of rows) {
    let node = root;
    const capitals: (boolean | undefined)[] = [];
    const read = readSyllables(nameOf(row));
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

/** Whether the first two syllables of a name stand at a word, apart by spaces only and with none but signs right before them. */
function isBeginning(
  text: string,
  { words, starts }: Words,
  i: number,
  beginnings: Tree<unknown>['beginnings'],
): boolean {
  const word = words[i] as Word;
  const seconds = beginnings.get(word.text);
  if (!seconds) return false;
  const start = starts[i] as number;
  let at = start + word.text.length;
  if (!isSpace(text.charCodeAt(at))) return false;
  for (let k = start - 1; 0 <= k && !isSpace(text.charCodeAt(k)); k--) if (isLetter(text.charCodeAt(k))) return false;
  while (isSpace(text.charCodeAt(at))) at++;
  const next = words[i + 1];
  if (!next || starts[i + 1] !== at) return false;
  return seconds.has(next.hasDigit ? (/^\p{L}+/u.exec(next.text)?.[0] ?? '') : next.text);
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0;
const isLetter = (code: number): boolean => (0x41 <= code && code < 0x2000) || 0x2100 <= code;

export const isUpper = (letters: string): boolean => /^\p{Lu}/u.test(letters);

const syllable = /(?<joint>[\s,;–-]{0,4})(?<either>~?)(?<letters>[\p{L}\p{M}\p{N}]+)/uy;

interface Read {
  readonly key: string;
  readonly letters: string;
  /** Written with `~` before it in the table: both cases are in use. */
  readonly isEither: boolean;
}

/** The syllables of a name in a table. */
function readSyllables(name: string): readonly Read[] {
  const read: Read[] = [];
  for (let at = 0; ; at = syllable.lastIndex) {
    syllable.lastIndex = at;
    const groups = syllable.exec(name)?.groups;
    if (!groups) return read;
    const { joint = '', either = '', letters = '' } = groups;
    if (0 < at && joint === '' && either === '') return read;
    read.push({ key: (at === 0 ? '' : signIn(joint)) + fold(letters), letters, isEither: either !== '' });
  }
}

const signIn = (joint: string): string => joint.replace(/\s/gu, '').replace(/–/gu, '-');
const joints = /^[\s,;–-]{0,4}~?$/u;

/** What joins a word of a text to the one before, as the table has it; `undefined` where nothing that stands in names does. */
function jointBefore(text: string, { words, starts }: Words, i: number): string | undefined {
  const end = (starts[i - 1] as number) + (words[i - 1] as Word).text.length;
  const start = starts[i] as number;
  if (start === end + 1 && text.charCodeAt(end) === 0x20) return '';
  const joint = text.slice(end, start);
  return joints.test(joint) ? signIn(joint.replace('~', '')) : undefined;
}

/** Names in a paragraph; one that is `refused` leaves its words to a name that begins within them. */
export function findNames<T>(
  paragraph: Paragraph,
  names: Names<T>,
  refused?: (found: FoundName<T>) => boolean,
): readonly FoundName<T>[] {
  const { text } = paragraph;
  const { beginnings, root } = names();
  const all = wordsIn(paragraph);
  const { words, starts } = all;
  const found: FoundName<T>[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    if ((starts[i] as number) < end || !isBeginning(text, all, i, beginnings)) continue;
    const longest = walk(text, all, i, root);
    if (!longest) continue;
    const { row, capitals } = longest;
    const syllables = capitals.map((isCapital, k): FoundSyllable => {
      const { text: letters } = words[i + k] as Word;
      const start = starts[i + k] as number;
      return { text: letters, span: { start, end: start + letters.length }, isCapital };
    });
    if (refused?.({ row, syllables })) continue;
    end = (syllables[syllables.length - 1] as FoundSyllable).span.end;
    found.push({ row, syllables });
  }
  return found;
}

/** The longest name that begins at a word. */
function walk<T>(text: string, all: Words, first: number, root: Node<T>): Node<T>['found'] {
  let node: Node<T> | undefined = root;
  let found: Node<T>['found'];
  for (let i = first; i < all.words.length; i++) {
    const joint = i === first ? '' : jointBefore(text, all, i);
    if (joint === undefined) break;
    node = node.next.get(joint + (all.words[i] as Word).key);
    if (!node) break;
    if (node.found) found = node.found;
  }
  return found;
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
