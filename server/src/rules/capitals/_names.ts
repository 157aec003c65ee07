import type { Need } from '../../syntax/needs';
import type { Paragraph } from '../../syntax/paragraph';
import { readWords, rememberWord, type Word, type Words, wordsIn } from '../../syntax/words';
import { capitalized, decapitalized, isCapital } from '../../text/capitals';
import { fold } from '../../text/fold';
import { lazily } from '../../text/memo';
import { lettersBefore, type Span } from '../../text/span';

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
  readonly wantsCapital: boolean | undefined;
}

/** Names by their syllables, so that a text is compared with all of them in one walk and the longest wins; made when first asked for. */
export type Names<T> = () => Tree<T>;

interface Tree<T> {
  /** To the first word of each the second ones. */
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
export const beginningOf = (names: Names<unknown>): Need => ({
  word: (word) => names().beginnings.has(word.key) && isRunningCase(word),
});

/** In small letters, or with a capital first. */
const isRunningCase = rememberWord(({ text }) => text.slice(1) === text.slice(1).toLowerCase());

function makeTree<T>(rows: readonly T[], nameOf: (row: T) => string): Tree<T> {
  const root: Node<T> = { next: new Map() };
  const beginnings = new Map<string, Set<string>>();
  for (const row of rows) {
    const name = nameOf(row);
    const read = readWords(name);
    const { words, starts } = read;
    let node = root;
    const capitals: (boolean | undefined)[] = [];
    for (const [i, { text, key }] of words.entries()) {
      const sign = i === 0 ? '' : (jointBefore(name, read, i) ?? '');
      const next: Node<T> = node.next.get(sign + key) ?? { next: new Map() };
      node.next.set(sign + key, next);
      node = next;
      // Written with `~` before it in the table: both cases are in use.
      capitals.push(name[(starts[i] as number) - 1] === '~' ? undefined : isCapital(text));
    }
    node.found = { row, capitals };
    const [first, second] = words;
    if (!first || !second) continue;
    const seconds = beginnings.get(first.key);
    if (seconds) seconds.add(second.key);
    else beginnings.set(first.key, new Set([second.key]));
  }
  return { root, beginnings };
}

/** Whether the first two words of a name stand at a word, apart by spaces only and with none but signs right before them. */
function isBeginning(
  text: string,
  { words, starts }: Words,
  i: number,
  beginnings: Tree<unknown>['beginnings'],
): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  const seconds = beginnings.get(word.key);
  if (!next || !seconds?.has(next.key) || !isRunningCase(word) || !isRunningCase(next)) return false;
  const start = starts[i] as number;
  let at = start + word.text.length;
  if (!isSpace(text.charCodeAt(at))) return false;
  for (let k = start - 1; 0 <= k && !isSpace(text.charCodeAt(k)); k--) if (isLetter(text.charCodeAt(k))) return false;
  while (isSpace(text.charCodeAt(at))) at++;
  return starts[i + 1] === at;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0;
const isLetter = (code: number): boolean => (0x41 <= code && code < 0x2000) || 0x2100 <= code;

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
    const syllables = syllablesAt(all, i, capitals);
    if (refused?.({ row, syllables })) continue;
    end = (syllables[syllables.length - 1] as FoundSyllable).span.end;
    found.push({ row, syllables });
  }
  return found;
}

const syllablesAt = (
  { words, starts }: Words,
  first: number,
  capitals: readonly (boolean | undefined)[],
): readonly FoundSyllable[] =>
  capitals.map((wantsCapital, k) => {
    const { text } = words[first + k] as Word;
    const start = starts[first + k] as number;
    return { text, span: { start, end: start + text.length }, wantsCapital };
  });

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
  const before = wordBefore.exec(lettersBefore(text, start, 20))?.groups?.word;
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

export const isWrong = ({ text, wantsCapital }: FoundSyllable): boolean =>
  wantsCapital !== undefined && isCapital(text) !== wantsCapital;

export const inCase = (word: string, wantsCapital: boolean): string =>
  wantsCapital ? capitalized(word) : decapitalized(word);
