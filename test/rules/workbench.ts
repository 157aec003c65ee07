import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import { createLinter, type LintFinding, type LintSettings } from '../../server/src/lint/lint';
import type { Profile, Rule } from '../../server/src/lint/rule';
import { buildPlan } from '../../server/src/plan/build';
import { factsOf, type KnownPlan } from '../../server/src/plan/facts';
import { othersOf } from '../../server/src/plan/others';
import type { Plan } from '../../server/src/plan/plan';
import { rules as allRules } from '../../server/src/rules/index';
import { createReader } from '../../server/src/syntax/reading/read';
import { Source } from '../../server/src/text/source';
import { mark, unmark } from './marked';

export const read = createReader();

export const planOf = (text: string): Plan => buildPlan(new Source(text), read);

/** A plan beside the one that is looked at. */
export const known = (text: string, i: number): KnownPlan => {
  const plan = planOf(text);
  return { uri: `file:///ke-hoach-${i + 1}.kehoach`, facts: factsOf(plan), lines: plan.source };
};

export const settings = (profile: Profile = 'du-thao'): LintSettings => ({
  profile,
  rules: {},
  options: { externalTemplate: false },
});

/** All the findings of some rules in a text; a rule that throws fails the test. */
export function findingsOf(
  text: string,
  {
    rules = allRules,
    others = [],
    profile = 'du-thao',
  }: { readonly rules?: readonly Rule[]; readonly others?: readonly string[]; readonly profile?: Profile } = {},
): readonly LintFinding[] {
  const linter = rules === allRules ? fullLinter : createLinter(rules);
  // A rule that is shipped switched off is tried as if it were on, when it is asked for.
  const asked = rules === allRules ? [] : rules.filter((it) => it.isOff);
  const switchedOn = Object.fromEntries(asked.map((it) => [it.id, it.severity]));
  const result = linter(planOf(text), { ...settings(profile), rules: switchedOn }, othersOf(others.map(known)));
  const crash = result.crashes[0];
  if (crash) throw new Error(`${crash.rule} threw`, { cause: crash.error });
  return result.findings;
}

/** The rules that are asked say what stands between the marks of a draft, and nothing else. */
export function expectMarks(draft: string, isAsked: (rule: string) => boolean): void {
  const { text } = unmark(draft);
  const spans = findingsOf(text)
    .filter((it) => isAsked(it.rule))
    .map((it) => it.span);
  assert.equal(mark(text, spans), draft);
}

const fullLinter = createLinter(allRules);

/** The same with choices made: the first repair of each may be taken, whether or not it takes one fact for another. */
export const chosen = (findings: readonly LintFinding[]): readonly LintFinding[] =>
  findings.map((it) => ({ ...it, fixes: it.fixes?.map((fix) => ({ ...fix, isChoice: false })) }));

export const fixed = (text: string, rules?: readonly Rule[], others?: readonly string[], profile?: Profile): string =>
  fixText(text, {
    unsafe: true,
    lint: (it) =>
      chosen(findingsOf(it, { ...(rules && { rules }), ...(others && { others }), ...(profile && { profile }) })),
  }).text;
