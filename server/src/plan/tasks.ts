import type { Block } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Phrase } from './header';
import type { Layout } from './layout';
import type { Outline } from './sections';

/** A piece of work given to somebody: by its labels, by a sentence `Giao X chủ trì …`, or as a row of a table. */
export interface Task {
  readonly form: 'labels' | 'sentence' | 'row';
  readonly block: Block;
  readonly span: Span;
  readonly leads: readonly Phrase[];
  readonly supports: readonly Phrase[];
  readonly time?: Phrase;
}

export function readTasks(
  _blocks: readonly Block[],
  _context: { readonly layout: Layout; readonly outline: Outline },
): readonly Task[] {
  return [];
}
