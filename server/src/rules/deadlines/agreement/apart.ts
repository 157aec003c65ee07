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
  const inWords = [...findDisagreements({ ...plan, deadlines: all }), ...findTaskDisagreements(plan)].filter(
    (it) => !areOfTwoStages(plan, it),
  );
  const told = new Set(inWords.flatMap(({ odd, other }) => [odd.span.end, other.span.end]));
  const byName = [...findRowsApart(plan), ...findMentionsApart(plan), ...findReviewsApart(plan)];
  const outside = new Set(findOutsidePhases(plan).map(({ span }) => span.end));
  const found = byName.filter(({ odd }) => !told.has(odd.span.end));
  // Of the two the one that its own heading does not hold is to be mended.
  return [...inWords, ...found.map((it) => (outside.has(it.other.span.end) ? { odd: it.other, other: it.odd } : it))];
});

const stage =
  /^(?:[*+–-]\s?|\p{L}\)\s|\d{1,2}[.)]\s)?(?:Giai đoạn|Đợt|Vòng)\s+(?<number>\d{1,2}|[IVX]{1,4})(?=\s*(?:[:(.–-]|$))/u;

/** `* Giai đoạn 1: …` and `* Giai đoạn 2: …`, and under each of them the same works. */
function areOfTwoStages({ blocks }: Plan, { odd, other }: Pair): boolean {
  const [from, to] = [odd.block.index, other.block.index].sort((a, b) => a - b) as [number, number];
  const stageOf = (index: number): string | undefined => {
    for (let i = index; 0 <= i && blocks[i]?.paragraph.marker?.kind !== 'roman'; i--) {
      const number = stage.exec(blocks[i]?.paragraph.text ?? '')?.groups?.number;
      if (number) return number;
    }
    return undefined;
  };
  const [first, second] = [stageOf(from), stageOf(to)];
  const isOneSection = blocks.slice(from + 1, to).every((it) => it.paragraph.marker?.kind !== 'roman');
  return isOneSection && first !== undefined && second !== undefined && first !== second;
}
