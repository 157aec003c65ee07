import { type Block, place } from '../syntax/paragraph';
import type { Span } from '../text/span';

/** A word or phrase where it stands. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
}

/** The phrase between two offsets of a block's text. */
export const phrase = (block: Block, start: number, end: number): Phrase => ({
  text: block.paragraph.text.slice(start, end),
  span: place(block, { start, end }),
});
