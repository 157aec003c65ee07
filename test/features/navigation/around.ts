import type { Around, Place } from '../../../server/src/features/navigation/navigation';
import { factsOf, mentionIn } from '../../../server/src/plan/facts';
import type { Plan } from '../../../server/src/plan/plan';
import type { KnownPlan } from '../../../server/src/workspace/folder';
import { planOf } from '../../rules/workbench';

/** A draft among other plans, each by its name; as all who look for plans, it finds itself among them. */
export function amid(draft: Plan, others: Readonly<Record<string, string>> = {}): Around {
  const plans: KnownPlan[] = [
    { uri: 'draft', facts: factsOf(draft), lines: draft.source },
    ...Object.entries(others).map(([uri, text]) => {
      const plan = planOf(text);
      return { uri, facts: factsOf(plan), lines: plan.source };
    }),
  ];
  return {
    uri: 'draft',
    folder: {
      plans: () => plans,
      plan: (uri) => plans.find((it) => it.uri === uri),
      mentions: (key) =>
        plans.flatMap((plan) => plan.facts.citations.filter((it) => it.key === key).map((it) => mentionIn(plan, it))),
      numbered: (key) => plans.filter((it) => it.facts.ownKey === key),
    },
  };
}

/** `tinh: Số: 214/KH-UBND`, or the words alone where they stand in the draft itself. */
export function wordsAt(
  places: readonly Place[],
  draft: string,
  others: Readonly<Record<string, string>> = {},
): readonly string[] {
  return places.map(({ plan, span }) => {
    const text = plan ? (others[plan.uri] ?? '') : draft;
    const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    return plan ? `${plan.uri}: ${words}` : words;
  });
}
