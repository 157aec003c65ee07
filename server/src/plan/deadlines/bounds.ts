import type { Day } from '../../syntax/days/date';
import type { Deadline } from './deadlines';

/** The last day on which the duty is done in time. */
export const lastDay = ({ operator, latest }: Pick<Deadline, 'operator' | 'latest'>): Day | undefined =>
  latest === undefined ? undefined : operator === 'before' ? latest - 1 : latest;

/** From a day to an earlier one: a range that no calendar holds, and that says nothing of when. */
export const isBackwards = ({ start, end }: Pick<Deadline, 'start' | 'end'>): boolean =>
  start?.earliest !== undefined && end?.latest !== undefined && end.latest < start.earliest;
