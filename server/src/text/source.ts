import type { Span } from './span';

/** A place as LSP counts it: lines from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** True when `a` stands before `b` or is the same place. */
export const isUpTo = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

/**
 * A text as a value. Offsets are the inner currency; lines are found once, when first asked for.
 * Invariant: `lineStarts` ascends, begins with 0, and CRLF, LF and a lone CR each end one line.
 */
export class Source {
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
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
