import type { Block } from '../syntax/paragraph';
import { lastUpTo } from '../text/sorted';
import { within } from '../text/span';
import type { Layout } from './layout';
import type { BlockRange, Plan } from './plan';

/** Where in a document a paragraph stands: the same words may be right in one room and wrong in another. */
export type Room = 'head' | 'subject' | 'opening' | 'body' | 'closing' | 'appendix' | 'footnote';

export function roomOf(block: Block, layout: Layout): Room {
  if (block.paragraph.kind === 'footnote') return 'footnote';
  const isIn = (range: BlockRange): boolean => within(range, block.index);
  if (isIn(layout.head)) return 'head';
  if (isIn(layout.subject)) return 'subject';
  if (isIn(layout.opening)) return 'opening';
  if (isIn(layout.closing)) return 'closing';
  return layout.appendices.some(isIn) ? 'appendix' : 'body';
}

/** The last block that begins at or before an offset of the text. */
export const blockAt = ({ blocks }: Pick<Plan, 'blocks'>, at: number): Block | undefined =>
  lastUpTo(blocks, at, (it) => it.start);
