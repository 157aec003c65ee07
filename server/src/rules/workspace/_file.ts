import type { Citation } from '../../plan/citations';
import type { KnownPlan } from '../../plan/facts';
import { headOf, type Others } from '../../plan/others';
import { isNumberedSo } from '../../plan/own-document';
import type { Plan } from '../../plan/plan';

/** The plan itself that is cited, where it is known. */
export const fileOf = (citation: Citation, plan: Plan, others: Others): KnownPlan | undefined =>
  others.numbered(citation.key).find((it) => isNumberedSo({ citation, plan }, headOf(it)));
