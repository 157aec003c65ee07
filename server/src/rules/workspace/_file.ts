import type { Citation } from '../../plan/citations/citations';
import { mentionsOf } from '../../plan/citations/cited-document';
import { inFull } from '../../plan/citations/cited-in-full';
import type { KnownPlan } from '../../plan/facts';
import { isNumberedSo } from '../../plan/head/own-document';
import { headOf, type Others } from '../../plan/others';
import type { Plan } from '../../plan/plan';
import { fold } from '../../text/fold';

/** The plans that are the one that is cited, as far as their heads tell: the one that is called so first. */
export function filesOf(citation: Citation, plan: Plan, others: Others): readonly KnownPlan[] {
  const told = inFull(citation, mentionsOf(plan, citation.key));
  const found = others.numbered(citation.key).filter((it) => isNumberedSo({ citation: told, plan }, headOf(it)));
  if (found.length < 2) return found;
  const title = told.title?.text ?? '';
  const likeness = new Map(found.map((it) => [it, shareOf(title, it.facts.header.subject?.text ?? '')]));
  return [...found].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0));
}

/** The plan itself that is cited, where it is known. */
export const fileOf = (citation: Citation, plan: Plan, others: Others): KnownPlan | undefined =>
  filesOf(citation, plan, others)[0];

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** How many of the words of the shorter text the other has, from 0 to 1. */
export function shareOf(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((it) => other.has(it)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** As far as a message has room for it; no word is torn. */
export const cutShort = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
