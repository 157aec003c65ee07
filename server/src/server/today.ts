import { type Day, toDay } from '../syntax/days/date';

/** Where the drafter is; asked by the entries only. */
export function today(): Day {
  const now = new Date();
  return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
