import type { Marker } from '../syntax/marker';
import type { Block } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Layout } from './layout';

/** A numbered part of the plan, from `I.` down to `đ)`; dashes and bullets are no sections. */
export interface Section {
  readonly block: Block;
  readonly marker: Marker;
  /** The ordinal in the text: `II`, `1.2`, `đ`. */
  readonly ordinal: Span;
  /** The words of the heading, or the first words of an item that is prose. */
  readonly title: Span;
  /** 1 is the outermost. */
  readonly level: number;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** From its heading to the next of its level or above, by index of blocks. */
  readonly blocks: { readonly start: number; readonly end: number };
}

/** The numbering of a document: the body's tree, and one for each appendix. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly appendices: readonly (readonly Section[])[];
}

export function readOutline(_blocks: readonly Block[], _layout: Layout): Outline {
  return { sections: [], appendices: [] };
}
