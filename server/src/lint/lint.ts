import { nobody, type Others } from '../plan/others';
import type { Plan } from '../plan/plan';
import { keepLast } from '../text/memo';
import { startCollecting } from './collecting';
import {
  type Finding,
  isParagraphRule,
  type PlanRule,
  type Profile,
  type Rule,
  type RuleContext,
  type RuleOptions,
  type Severity,
} from './rule';
import { atPlace, keepSayings } from './sayings';
import { silence } from './silence';
import { usualSeverity } from './words';

/** A finding with the rule that made it and how grave it is here. */
export interface LintFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Those that it stands for, itself the first, where many of the same are shown as one. */
  readonly members?: readonly LintFinding[];
}

/** What the drafter's settings say about rules. */
export interface LintSettings {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly options: RuleOptions;
}

export interface LintResult {
  /** All of them, in the order of the text: repairs are chosen from these. What is shown of them, `digest` says. */
  readonly findings: readonly LintFinding[];
  /** How many there are beside these in a text that is nothing but mistakes: they come as the others are repaired. */
  readonly unkept?: Readonly<Record<Severity, number>>;
  /** Rules that threw: our bugs. The others went on. Those whose repairs throw join them when these are asked for. */
  readonly crashes: readonly RuleCrash[];
}

export interface RuleCrash {
  readonly rule: string;
  readonly error: unknown;
}

export type Linter = (plan: Plan, settings: LintSettings, others?: Others) => LintResult;

/** A linter keeps what its paragraph rules said of a paragraph for as long as that paragraph is in use. */
export function createLinter(rules: readonly Rule[]): Linter {
  const ids = new Set(rules.map((it) => it.id));
  const planRules = rules.filter((it) => !isParagraphRule(it)) as readonly PlanRule[];
  const sayings = keepSayings(rules.filter(isParagraphRule));
  const severities = keepLast(
    (settings: LintSettings): ReadonlyMap<Rule, Severity | 'off'> =>
      new Map(rules.map((rule) => [rule, severityOf(rule, settings)])),
  );
  return (plan, settings, others = nobody) => {
    const context: RuleContext = { plan, others, profile: settings.profile, options: settings.options };
    const active = severities(settings);
    const { findings, crashes, unkept, attempt, say } = startCollecting({
      length: plan.source.text.length,
      severityOf: (rule, finding) => {
        const severity = active.get(rule) as Severity;
        const isChosen = settings.rules[rule.id] !== undefined;
        return isChosen ? severity : (finding.severity ?? severity);
      },
    });
    const isPlan = plan.header.kind === 'plan' || plan.header.kind === 'fragment';
    const speaks = (rule: Rule): boolean => active.get(rule) !== 'off' && (isPlan || rule.onlyPlans !== true);
    for (const rule of planRules) {
      if (!speaks(rule)) continue;
      attempt(rule, () => {
        for (const it of rule.check(context)) say(rule, it);
      });
    }
    for (const block of sayings.spokenOf(plan.blocks)) {
      for (const { rule, finding, error, unkept: more = 0 } of sayings.of(block.paragraph)) {
        if (!speaks(rule)) continue;
        unkept[active.get(rule) as Severity] += more;
        attempt(rule, () => {
          if (0 < more) return;
          if (!finding) throw error;
          const placed = atPlace(block, finding);
          if (rule.holds?.(placed, block, context) ?? true) say(rule, placed);
        });
      }
    }
    const spoken = silence(findings, { blocks: plan.blocks, source: plan.source, active, ids });
    const blinding = spoken.filter((it) => it.blinds);
    return { findings: (0 < blinding.length ? blinding : spoken).sort(byPlace), unkept, crashes };
  };
}

const byPlace = (a: LintFinding, b: LintFinding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

function severityOf(rule: Rule, settings: LintSettings): Severity | 'off' {
  return settings.rules[rule.id] ?? usualSeverity(rule, settings.profile);
}
