import { type CitedFact, factsOf, type PlanFacts } from '../plan/facts';
import type { Plan } from '../plan/plan';
import type { Source } from '../text/source';

/** A plan of the folder, or one that is open. */
export interface KnownPlan {
  readonly uri: string;
  readonly facts: PlanFacts;
  /** Where the spans of the facts stand: its text, or only where its lines begin. */
  readonly lines: Pick<Source, 'positionAt'>;
}

/** A mention of a document, and the plan that it stands in. */
export interface Mention {
  readonly plan: KnownPlan;
  readonly citation: CitedFact;
}

/** All plans that are known here; those that are open as they are in the editor, not as they were saved. */
export interface Folder {
  readonly plans: () => Iterable<KnownPlan>;
  readonly plan: (uri: string) => KnownPlan | undefined;
  /** Every mention of the documents with this key, whatever office numbers so. */
  readonly mentions: (key: string) => readonly Mention[];
  /** The plans that have this number themselves, whatever their office. */
  readonly numbered: (key: string) => readonly KnownPlan[];
}

/** What is open in the editor, which knows best. */
export interface OpenPlans {
  readonly all: () => Iterable<{ readonly uri: string; readonly source: Source }>;
  readonly planOf: (source: Source) => Plan;
}

export function openFolder({ all, planOf }: OpenPlans): Folder {
  const plans = function* (): Generator<KnownPlan> {
    for (const { uri, source } of all()) yield { uri, facts: factsOf(planOf(source)), lines: source };
  };
  return {
    plans,
    plan: (uri) => [...plans()].find((it) => it.uri === uri),
    mentions: (key) =>
      [...plans()].flatMap((plan) =>
        plan.facts.citations.filter((it) => it.key === key).map((citation) => ({ plan, citation })),
      ),
    numbered: (key) => [...plans()].filter((it) => it.facts.ownKey === key),
  };
}
