import { firstFrom } from './sorted';
import type { Span } from './span';

/** A place as LSP counts it: lines from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** True when `a` stands before `b` or is the same place. */
export const isUpTo = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

/** What a text has in common with an earlier one: its first `start` units, and all from `end` on, which were `from` on before. */
export interface Kinship {
  readonly before: Source;
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** Where a text differs from the one before it: what stands from `start` to `end` stood from `start` to `from` before. */
export type Difference = Omit<Kinship, 'before'>;

/**
 * A text as a value. Offsets are the inner currency; lines are found once, when first asked for.
 * Invariant: `lineStarts` ascends, begins with 0, and CRLF, LF and a lone CR each end one line.
 */
export class Source {
  readonly text: string;
  #lineStarts: readonly number[] | undefined;
  #kinship: Kinship | undefined;

  /**
   * The text that this one was made of says where to look for what has not changed, and nothing else. Who knows where they differ
   * says so: else all of both is compared.
   */
  constructor(text: string, before?: Source, difference?: Difference) {
    this.text = text;
    // One that was never read leads back to the one that was: no line of ancestors is kept.
    const known = before && (before.#kinship?.before ?? before);
    if (known) this.#kinship = known === before && difference ? { before, ...difference } : kinshipOf(text, known);
  }

  /** How much of the text is that of the one before it, until it is forgotten. */
  get kinship(): Kinship | undefined {
    return this.#kinship;
  }

  /** What is known of the text stands for itself now: the one before it need not be kept. */
  forgetKinship(): void {
    this.lineStarts;
    this.#kinship = undefined;
  }

  get lineStarts(): readonly number[] {
    this.#lineStarts ??= this.#kinship ? lineStartsFrom(this.text, this.#kinship) : findLineStarts(this.text);
    return this.#lineStarts;
  }

  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The line without what ends it. */
  lineSpan(line: number): Span {
    const starts = this.lineStarts;
    const start = starts[line] ?? this.text.length;
    let end = starts[line + 1] ?? this.text.length;
    if (start < end && this.text.charCodeAt(end - 1) === 10) end--;
    if (start < end && this.text.charCodeAt(end - 1) === 13) end--;
    return { start, end };
  }

  /** The line that an offset stands on, without what ends it. */
  lineSpanAt(offset: number): Span {
    return this.lineSpan(this.lineAt(offset));
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(at);
    const { start, end } = this.lineSpan(line);
    return { line, character: Math.min(at, end) - start };
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (this.lineStarts.length <= position.line) return this.text.length;
    const { start, end } = this.lineSpan(position.line);
    return Math.min(start + Math.max(0, position.character), end);
  }

  /** What ends the lines of this text: new lines are written the same way. */
  get newline(): '\n' | '\r\n' | '\r' {
    const first = /\r\n|\n|\r/u.exec(this.text)?.[0];
    return first === '\r\n' || first === '\r' ? first : '\n';
  }
}

/** The lines that it touches, with what ends them. */
export function wholeLines(source: Source, it: Span): Span {
  const first = source.lineAt(it.start);
  const next = source.lineStarts[source.lineAt(it.end) + 1];
  return { start: source.lineStarts[first] ?? it.start, end: next ?? it.end };
}

/** So many units are compared at once, which costs a small part of what comparing them one by one does. */
const stretch = 4096;

function kinshipOf(text: string, before: Source): Kinship {
  const old = before.text;
  const most = Math.min(text.length, old.length);
  let start = 0;
  while (start + stretch <= most && text.slice(start, start + stretch) === old.slice(start, start + stretch)) {
    start += stretch;
  }
  while (start < most && text.charCodeAt(start) === old.charCodeAt(start)) start++;
  const rest = most - start;
  let tail = 0;
  while (tail + stretch <= rest && sameTail(text, old, tail)) tail += stretch;
  while (tail < rest && text.charCodeAt(text.length - 1 - tail) === old.charCodeAt(old.length - 1 - tail)) tail++;
  return { before, start, end: text.length - tail, from: old.length - tail };
}

const sameTail = (text: string, old: string, tail: number): boolean =>
  text.slice(text.length - tail - stretch, text.length - tail) ===
  old.slice(old.length - tail - stretch, old.length - tail);

/** Where the lines begin: looked for only where the text differs, for a line begins by what stands right before it. */
function lineStartsFrom(text: string, { before, start, end, from }: Kinship): number[] {
  const old = before.lineStarts;
  // A line end next to the change may have become a part of another one.
  const first = firstFrom(old, start, itself);
  const last = firstFrom(old, from + 2, itself);
  const starts = old.slice(0, Math.max(1, first));
  const begin = starts[starts.length - 1] as number;
  const stop = last < old.length ? (old[last] as number) + end - from : text.length;
  for (const it of findLineStarts(text.slice(begin, stop))) if (0 < it) starts.push(begin + it);
  // Where the stretch stops at a line's beginning, that line is the first of the old ones.
  if (last < old.length && starts[starts.length - 1] === stop) starts.pop();
  for (let i = last; i < old.length; i++) starts.push((old[i] as number) + end - from);
  return starts;
}

const itself = (it: number): number => it;

function findLineStarts(text: string): number[] {
  const starts = [0];
  const hasReturn = text.includes('\r');
  if (!hasReturn) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (code === 10 || code === 13) starts.push(at + 1);
  }
  return starts;
}
