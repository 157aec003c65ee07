import type { DateMention, Day } from '../syntax/date';
import type { Block } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Layout } from './layout';

/** What the document is, by its tên loại, its `Kính gửi` or `V/v`. Rules for plans are silent on the others. */
export type DocumentKind = 'plan' | 'decision' | 'report' | 'letter' | 'notice' | 'other' | 'fragment';

/** A word or phrase where it stands. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
}

/** The number as written: `Số: 05/KH-STP`, or blank as in every draft: `Số:     /KH-STP`. */
export interface OwnNumber {
  readonly span: Span;
  /** The digits, absent while blank. */
  readonly number?: Phrase;
  /** `KH-STP`, or `KH/ĐU` of a Party file. */
  readonly code?: Phrase;
}

export interface Header {
  readonly kind: DocumentKind;
  /** A Party body's own document: its form differs from the State's. */
  readonly isParty: boolean;
  /** Issued with a decision (Mẫu 1.3): number, date, recipients and signature stand in that decision. */
  readonly isAttached: boolean;
  readonly title?: Phrase;
  readonly subject?: Phrase;
  /** The agency lines in their order: parent first, issuer last. */
  readonly agencies: readonly Phrase[];
  readonly number?: OwnNumber;
  readonly place?: Phrase;
  readonly date?: DateMention;
  /** The days on which the document may have been issued: one day, or the whole month or year while the day is blank. */
  readonly issued?: { readonly earliest: Day; readonly latest: Day };
  /** The year the document is about: of the subject (`năm 2026`), else of its date. */
  readonly year?: number;
}

export function readHeader(_blocks: readonly Block[], _layout: Layout): Header {
  return { kind: 'fragment', isParty: false, isAttached: false, agencies: [] };
}
