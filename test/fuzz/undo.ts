import fc from 'fast-check';
import { changed } from '../../server/src/text/change';
import { Source } from '../../server/src/text/source';
import { grammarPlan, token } from './grammar';

export interface Change {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** From where, how much of what follows, and what stands there instead. */
export type Wanted = readonly [at: number, length: number, text: string];
export const wanted: fc.Arbitrary<Wanted> = fc.tuple(part, fc.nat({ max: 80 }), fc.oneof(token, fc.constant('')));

/** As an editor holds it: the ends of its lines are all of one kind. */
export const editorText: fc.Arbitrary<string> = fc
  .tuple(grammarPlan, fc.constantFrom('\n', '\r\n'))
  .map(([text, newline]) =>
    text
      .replace(/\r\n?|\n/gu, '\n')
      .slice(0, 1200)
      .replace(/\n/gu, newline),
  );

export interface Done {
  readonly source: Source;
  /** What has been done, and what takes it back. */
  readonly change: Change;
  readonly undo: Change;
}

/** One edit as an editor makes it, and the one by which it would take that back. */
export function edit(source: Source, [at, length, text]: Wanted): Done {
  const newline = source.newline;
  const inserted = text.replace(/\r\n?|\n/gu, newline);
  const from = source.positionAt(Math.floor(at * source.text.length));
  const to = source.positionAt(source.offsetAt(from) + length);
  const [start, end] = [source.offsetAt(from), source.offsetAt(to)];
  const change = { range: { start: from, end: to }, text: inserted };
  const after = changed(source, [change]);
  const back = { start: after.positionAt(start), end: after.positionAt(start + inserted.length) };
  return { source: after, change, undo: { range: back, text: source.text.slice(start, end) } };
}

export const begin = (text: string): Source => new Source(text);
