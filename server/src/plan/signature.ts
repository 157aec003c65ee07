import type { Block } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Phrase } from './header';
import type { Layout } from './layout';

/** Who signs: `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC` / name. */
export interface Signature {
  readonly span: Span;
  /** The lines in capitals, in their order. */
  readonly lines: readonly Phrase[];
  readonly name?: Phrase;
}

export function readSignature(_blocks: readonly Block[], _layout: Layout): Signature | undefined {
  return undefined;
}
