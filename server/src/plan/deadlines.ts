import type { Day } from '../syntax/date';
import type { Block } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Header, Phrase } from './header';
import type { Layout } from './layout';
import type { Outline } from './sections';

/** How a deadline is put: `trước ngày` leaves the day out, `chậm nhất` and `đến hết` take it in. */
export type DeadlineOperator = 'before' | 'by' | 'until' | 'from-to' | 'within' | 'recurring' | 'ongoing';

export type DeadlineAction = 'report' | 'submit' | 'complete' | 'start' | 'hold' | 'other';

/** When something is due, by whom, to whom: read, not judged. */
export interface Deadline {
  readonly operator: DeadlineOperator;
  readonly action: DeadlineAction;
  /** The operator and the date: `trước ngày 05/11/2026`. */
  readonly span: Span;
  /** Where a year, a month or a day is missing, the days it may mean; absent for `hằng tháng` and `thường xuyên`. */
  readonly earliest?: Day;
  readonly latest?: Day;
  readonly actor?: Phrase;
  readonly target?: Phrase;
  /** What is reported on: `6 tháng đầu năm`, `năm`, `quý I`. */
  readonly period?: Phrase;
  readonly block: Block;
}

export function readDeadlines(
  _blocks: readonly Block[],
  _context: { readonly layout: Layout; readonly header: Header; readonly outline: Outline },
): readonly Deadline[] {
  return [];
}
