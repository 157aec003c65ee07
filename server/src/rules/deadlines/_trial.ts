import { isBackwards } from '../../plan/deadlines/bounds';
import type { DeadlineTime } from '../../plan/deadlines/deadline-times';
import type { Deadline } from '../../plan/deadlines/deadlines';
import type { Plan } from '../../plan/plan';
import type { Day } from '../../syntax/days/date';
import { findDisagreements, findTaskDisagreements, groupOf, isPastAtIssue, type Told } from './agreement/agreement';
import { findLateReports } from './order/late-reports';
import { findEarlyReports } from './order/report-order';
import { findUnseasonable } from './order/seasons';
import { findMixedStages } from './order/stages';

/** In how large a plan, and how often, a repair is tried on all that the plan says. */
const largest = 400;
const mostTried = 20;

/** Asks whether these deadlines may stand in place of those. */
export type Trial = (changed: ReadonlyMap<Deadline, Deadline>) => boolean;

/**
 * Tries repairs: true for one after which the plan contradicts itself, or the day of its issue, in nothing that it did not before.
 * A date that no calendar has hides what it would contradict, and the repair of one place may be the mistake of another.
 */
export function createTrial(plan: Plan): Trial {
  const pairsBefore = new Map<string, number>();
  let lateBefore: number | undefined;
  let orderBefore: number | undefined;
  let tried = 0;
  return (changed) => {
    if (largest < plan.deadlines.length || mostTried < ++tried) return true;
    const [olds, news] = [[...changed.keys()], [...changed.values()]];
    if (isMore(olds, news, (it) => isPast(it, plan.header)) || isMore(olds, news, isBackwards)) return false;
    const after = { ...plan, deadlines: plan.deadlines.map((it) => changed.get(it) ?? it) };
    orderBefore ??= disorderIn(plan);
    if (orderBefore < disorderIn(after)) return false;
    // Only what is compared with those that changed can come out otherwise.
    const concerned = [...olds, ...news];
    const groups = new Set(concerned.map(groupOf));
    const tasks = new Set(concerned.map((it) => it.task));
    const pairsIn = (told: Told): number => findDisagreements(only(told, (it) => groups.has(groupOf(it)))).length;
    const stepsIn = (told: Told): number => findTaskDisagreements(only(told, (it) => tasks.has(it.task))).length;
    const key = [...groups].join();
    const pairs = pairsBefore.get(key) ?? pairsIn(plan);
    pairsBefore.set(key, pairs);
    if (pairs + stepsIn(plan) < pairsIn(after) + stepsIn(after)) return false;
    if (!concerned.some((it) => it.action === 'report')) return true;
    lateBefore ??= findLateReports(plan).length;
    return findLateReports(after).length <= lateBefore;
  };
}

/** Reports and stages that are out of their order or season. */
const disorderIn = (plan: Plan): number =>
  findEarlyReports(plan).length + findMixedStages(plan).length + findUnseasonable(plan).length;

const isPast = (it: Deadline, header: Plan['header']): boolean => isPastAtIssue(it, header) && !isBackwards(it);

const isMore = (a: readonly Deadline[], b: readonly Deadline[], is: (it: Deadline) => boolean): boolean =>
  a.filter(is).length < b.filter(is).length;

const only = ({ header, deadlines }: Told, is: (it: Deadline) => boolean): Told => ({
  header,
  deadlines: deadlines.filter(is),
});

/** True where a plan issued on this day has no more deadlines past than it has now. */
export function mayBeIssued(plan: Told, day: Day): boolean {
  const header = { ...plan.header, issued: { earliest: day, latest: day } };
  const past = (it: Plan['header']): number => plan.deadlines.filter((deadline) => isPastAtIssue(deadline, it)).length;
  return past(header) <= past(plan.header);
}

/** The deadline with another day for one of its times. */
export function withDay(deadline: Deadline, time: DeadlineTime, day: Day): Deadline {
  const moved = { ...time, earliest: day, latest: day };
  const start = deadline.start === time ? moved : deadline.start;
  const end = deadline.end === time ? moved : deadline.end;
  if (deadline.operator === 'recurring' || !end) return { ...deadline, start, end };
  return { ...deadline, start, end, earliest: start?.earliest ?? end.earliest, latest: end.latest };
}
