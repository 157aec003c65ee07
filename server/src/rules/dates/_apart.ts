import type { Plan } from '../../plan/plan';
import { remember } from '../../syntax/paragraph';
import { findDisagreements, findTaskDisagreements, type Pair } from './_agreement';
import { asDeadline, heldIn } from './_events';
import { findMentionsApart } from './_mentions';
import { findRowsApart } from './_rows-of-sections';

/** All places of a plan that give one thing two times, each told once. */
export const placesApart: (plan: Plan) => readonly Pair[] = remember((plan) => {
  const all = [...plan.deadlines, ...heldIn(plan).map(asDeadline)].sort((a, b) => a.span.start - b.span.start);
  const inWords = [...findDisagreements({ ...plan, deadlines: all }), ...findTaskDisagreements(plan)];
  const told = new Set(inWords.flatMap(({ odd, other }) => [odd.span.end, other.span.end]));
  const byName = [...findRowsApart(plan), ...findMentionsApart(plan)];
  return [...inWords, ...byName.filter(({ odd }) => !told.has(odd.span.end))];
});
