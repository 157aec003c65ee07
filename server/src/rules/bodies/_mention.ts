import type { Need } from '../../syntax/needs';
import type { Words } from '../../syntax/words';
import type { Span } from '../../text/span';

export type BodyRule =
  | 'obsolete-district-level'
  | 'obsolete-province'
  | 'obsolete-ministry'
  | 'obsolete-department'
  | 'obsolete-party-body'
  | 'recipients-obsolete'
  | 'city-status';

/** A body that is no more, as one paragraph names it; spans count in the paragraph's `text`. */
export interface Mention {
  readonly rule: BodyRule;
  /** What must change. */
  readonly span: Span;
  /** Where the whole name begins and ends, with what it belongs to: `UBND` before `các huyện`. */
  readonly whole: Span;
  /** No more from this day on: `2025-07-01`. */
  readonly from: string;
  readonly message: (day: string) => string;
  /** What to write instead on a day of the plan, in the manner of the old words. */
  readonly replacement?: (day: string) => string | undefined;
  /** Right unless it looks back; the others are wrong only where work is given, reported or sent. */
  readonly isPlain?: boolean;
  /** Weighs less where nobody is given work. */
  readonly isLight?: boolean;
}

/** Finds bodies of one sort; in a paragraph without the words that it needs there are none. */
export interface MentionReader {
  readonly needs: readonly Need[];
  /** A closer look at its words. */
  readonly mayFind?: (words: Words) => boolean;
  /** `key` is the text in one case and one tone placement. */
  readonly read: (text: string, key: string) => Iterable<Mention>;
}
