import type { Plan } from '../../plan/plan';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';

export interface FormatOptions {
  /** What was selected; absent for the whole text. */
  readonly range?: Span;
  /** White space at the ends of lines is not taken away. */
  readonly keepsLineEnds?: boolean;
  /** A text that ends without a line's end stays so. */
  readonly keepsTextEnd?: boolean;
  /** Empty lines at the end stay. */
  readonly keepsLastLines?: boolean;
}

/** A text on its way to be in order. */
export interface Draft {
  readonly source: Source;
  readonly plan: Plan;
  readonly options: FormatOptions;
  /** The end of the text is in the range. */
  readonly isToEnd: boolean;
}
