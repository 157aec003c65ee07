import type { DateMention } from '../syntax/date';
import type { Block } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Phrase } from './header';
import type { Layout } from './layout';

/**
 * One mention of a numbered document, with all that is said of it here:
 *
 *     Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết …
 *     type      so symbol        date           issuer        title
 */
export interface Citation {
  /** What two mentions of one document share: the symbol, case and spaces folded. */
  readonly key: string;
  readonly style: 'state' | 'party';
  /** From the type to the end of the title. */
  readonly span: Span;
  readonly symbol: Phrase;
  readonly type?: Phrase;
  /** The word `số`. */
  readonly so?: Span;
  readonly date?: DateMention;
  readonly issuer?: Phrase;
  readonly title?: Phrase;
  readonly block: Block;
  readonly room: Room;
  /** The first mention in document order outside head and subject; the others may be short. */
  readonly isFirst: boolean;
  /** Named inside the title of this other citation. */
  readonly within?: Citation;
}

export type Room = 'head' | 'subject' | 'opening' | 'body' | 'closing' | 'appendix' | 'footnote';

export function readCitations(_blocks: readonly Block[], _layout: Layout): readonly Citation[] {
  return [];
}
