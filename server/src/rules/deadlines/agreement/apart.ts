import type { Plan } from '../../../plan/plan';
import { remember } from '../../../syntax/paragraph';
import { asDeadline, heldIn } from '../_events';
import { findOutsidePhases } from '../order/phases';
import { findReviewsApart } from '../order/rounds';
import { findDisagreements, findTaskDisagreements, type Pair } from './agreement';
import { findMentionsApart } from './mentions';
import { findRowsApart } from './rows-of-sections';

/** All places of a plan that give one thing two times, each told once. */
export const placesApart: (plan: Plan) => readonly Pair[] = remember((plan) => {
  const all = [...plan.deadlines, ...heldIn(plan).map(asDeadline)].sort((a, b) => a.span.start - b.span.start);
  const inWords = [...findDisagreements({ ...plan, deadlines: all }), ...findTaskDisagreements(plan)];
  const told = new Set(inWords.flatMap(({ odd, other }) => [odd.span.end, other.span.end]));
  const byName = [...findRowsApart(plan), ...findMentionsApart(plan), ...findReviewsApart(plan)];
  const outside = new Set(findOutsidePhases(plan).map(({ span }) => span.end));
  const found = byName.filter(({ odd }) => !told.has(odd.span.end));
  // Of the two the one that its own heading does not hold is to be mended.
  return [...inWords, ...found.map((it) => (outside.has(it.other.span.end) ? { odd: it.other, other: it.odd } : it))];
});
