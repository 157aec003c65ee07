import type { Block } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Layout } from './layout';

export interface RecipientItem {
  readonly block: Block;
  readonly span: Span;
  /** Without dash and closing punctuation. */
  readonly name: Span;
  readonly isArchive: boolean;
}

/** The block `Nơi nhận:` with its items, wherever the columns put them. */
export interface Recipients {
  readonly label: Span;
  readonly labelBlock: Block;
  readonly items: readonly RecipientItem[];
}

export function readRecipients(_blocks: readonly Block[], _layout: Layout): Recipients | undefined {
  return undefined;
}
