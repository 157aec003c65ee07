import type { Day } from '../../syntax/days/date';
import { remember } from '../../syntax/paragraph';
import { isSameUnit } from '../../syntax/unit/unit';
import { fold } from '../../text/fold';
import type { Plan } from '../plan';
import type { Party } from '../tasks/owners';
import { isBackwards, lastDay } from './bounds';
import type { Deadline } from './deadlines';

/** Whether two deadlines speak of one duty is asked part by part; a part that is not said is unknown, not different. */
export type Likeness = 'same' | 'different' | 'unknown';

export function compareParties(a: Party | undefined, b: Party | undefined): Likeness {
  if (!a || !b) return 'unknown';
  return a.units.some((it) => b.units.some((other) => isSameUnit(it, other))) ? 'same' : 'different';
}

export function comparePeriods(a: Pick<Deadline, 'period'>, b: Pick<Deadline, 'period'>): Likeness {
  if (!a.period && !b.period) return 'unknown';
  return a.period?.key === b.period?.key ? 'same' : 'different';
}

/** The words of the plan's own name say nothing about which of its duties is meant. */
export const ownWords = ({ header }: Pick<Plan, 'header'>): ReadonlySet<string> => wordsOf(header);

const wordsOf = remember(
  ({ subject }: Plan['header']): ReadonlySet<string> =>
    new Set(fold(subject?.text ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
);

/** True when the words of the one are all in the other, which says no more than a few beside them. */
export function isSameMatter(a: readonly string[], b: readonly string[], most = 1.15): boolean {
  const fewer = a.length <= b.length ? a : b;
  const more = fewer === a ? b : a;
  return more.length <= most * fewer.length && fewer.every((it) => more.includes(it));
}

/** True when both times may be kept at once: the same day, or a day within the month or quarter that the other names. */
export function isSameTime(a: Deadline, b: Deadline): boolean {
  if (a.operator === 'recurring' || b.operator === 'recurring') return isSameTurn(a, b);
  if (a.latest === undefined || b.latest === undefined || isBackwards(a) || isBackwards(b)) return true;
  if (a.start && b.start) return a.earliest === b.earliest && a.latest === b.latest;
  const isDay = (it: Deadline): boolean => it.end?.kind === 'day' && !it.start;
  if (isDay(a) && isDay(b)) return a.latest === b.latest || lastDay(a) === lastDay(b);
  // `trong quý II` and `trước ngày 01/7` may be the same.
  const first = (it: Deadline): Day => (isDay(it) ? lastDay(it) : it.earliest) ?? (it.latest as Day);
  return first(a) <= (b.latest as Day) && first(b) <= (a.latest as Day);
}

/** Times that come again are the same where they are written the same. */
function isSameTurn(a: Deadline, b: Deadline): boolean {
  if (a.operator !== b.operator || a.end?.recurrence !== b.end?.recurrence) return true;
  const written = (it: Deadline): string => (it.end?.turn ?? []).join('/');
  return written(a) === '' || written(b) === '' || written(a) === written(b);
}
