import { nobody, type Others } from '../plan/others';
import type { Plan } from '../plan/plan';
import { createSieve } from '../syntax/needs';
import { type Block, inPassing, type Paragraph, place, remember } from '../syntax/paragraph';
import { selectBlocks } from '../syntax/selection';
import { keepLast } from '../text/memo';
import { firstFrom } from '../text/sorted';
import type { Source } from '../text/source';
import type { Span } from '../text/span';
import {
  type Finding,
  type Fix,
  isMade,
  isParagraphRule,
  isRepaired,
  type ParagraphRule,
  type PlanRule,
  type Profile,
  type Rule,
  type RuleContext,
  type RuleOptions,
  ruled,
  type Severity,
  withEdits,
} from './rule';
import { readSuppressions, type Suppression } from './suppression';
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

export const unusedSuppression = 'unused-suppression';

/** A linter keeps what its paragraph rules said of a paragraph for as long as that paragraph is in use. */
export function createLinter(rules: readonly Rule[]): Linter {
  const ids = new Set(rules.map((it) => it.id));
  const planRules = rules.filter((it) => !isParagraphRule(it)) as readonly PlanRule[];
  const paragraphRules = rules.filter(isParagraphRule);
  const severities = keepLast(
    (settings: LintSettings): ReadonlyMap<Rule, Severity | 'off'> =>
      new Map(rules.map((rule) => [rule, severityOf(rule, settings)])),
  );
  const sieve = createSieve(paragraphRules);
  const sayingsOf = remember((paragraph: Paragraph) => inPassing(paragraph, () => readParagraph(paragraph, sieve)));
  const spokenOf = selectBlocks((it) => sayingsOf(it).length !== 0);
  return (plan, settings, others = nobody) => {
    const context: RuleContext = { plan, others, profile: settings.profile, options: settings.options };
    const findings: LintFinding[] = [];
    const crashes: RuleCrash[] = [];
    const active = severities(settings);
    const isPlan = plan.header.kind === 'plan' || plan.header.kind === 'fragment';
    const speaks = (rule: Rule): boolean => active.get(rule) !== 'off' && (isPlan || rule.onlyPlans !== true);
    const fence = createFence(plan.source.text.length);
    const most = mostOf(plan.source.text.length);
    const counts = new Map<Rule, number>();
    const unkept: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    const attempt = (rule: Rule, run: () => void): void => {
      try {
        run();
      } catch (error) {
        if (crashes.every((it) => it.rule !== rule.id)) crashes.push({ rule: rule.id, error });
      }
    };
    const guardOf = (rule: Rule) => (look: () => readonly Fix[]) => {
      let fixes: readonly Fix[] = [];
      attempt(rule, () => {
        const found = look();
        if (!found.every(fence.isSound)) throw new RangeError(`${rule.id}: ${JSON.stringify(found)}`);
        fixes = found;
      });
      return fixes;
    };
    const say = (rule: Rule, finding: Finding): void => {
      if (!fence.isInside(finding)) throw new RangeError(`${rule.id}: ${JSON.stringify(finding)}`);
      const severity = active.get(rule) as Severity;
      const isChosen = settings.rules[rule.id] !== undefined;
      const ruling = { rule: rule.id, severity: isChosen ? severity : (finding.severity ?? severity) };
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      if (count <= most) findings.push(ruled(finding, ruling, guardOf(rule)));
      else unkept[ruling.severity]++;
    };
    for (const rule of planRules) {
      if (!speaks(rule)) continue;
      attempt(rule, () => {
        for (const it of rule.check(context)) say(rule, it);
      });
    }
    for (const block of spokenOf(plan.blocks)) {
      for (const { rule, finding, error, unkept: more = 0 } of sayingsOf(block.paragraph)) {
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

/** So many findings of one rule are kept of a text or a paragraph: no draft comes near, and a million signs must not take all memory. */
const mostOf = (length: number): number => 10_000 + length / 64;

/** So many edits are looked at sooner than it is known that they have been. */
const fewEdits = 4;

/**
 * A place that is none would put all findings out of order, and no editor takes it. One repair may be that of many findings: a long
 * one is looked at once.
 */
function createFence(length: number): Fence {
  const isPlace = (it: Span): boolean => 0 <= it.start && it.start <= it.end && it.end <= length;
  const sound = new Set<Fix>();
  const isSound = (fix: Fix): boolean => {
    if (!isMade(fix) || sound.has(fix)) return true;
    const isSoundNow = fix.edits.every((edit) => isPlace(edit.span));
    if (isSoundNow && fewEdits < fix.edits.length) sound.add(fix);
    return isSoundNow;
  };
  const isInside = (finding: Finding): boolean =>
    isPlace(finding.span) &&
    (finding.related?.every((it) => it.plan !== undefined || isPlace(it.span)) ?? true) &&
    (!isRepaired(finding) || (finding.fixes?.every(isSound) ?? true));
  return { isInside, isSound };
}

interface Fence {
  readonly isInside: (finding: Finding) => boolean;
  readonly isSound: (fix: Fix) => boolean;
}

const byPlace = (a: LintFinding, b: LintFinding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

function severityOf(rule: Rule, settings: LintSettings): Severity | 'off' {
  return settings.rules[rule.id] ?? usualSeverity(rule, settings.profile);
}

/** What one rule says of a paragraph, or how it failed there. */
interface Saying {
  readonly rule: ParagraphRule;
  readonly finding?: Finding;
  readonly error?: unknown;
  /** How many more it says that are not kept. */
  readonly unkept?: number;
}

const silent: readonly Saying[] = [];

/** All that the rules say of a paragraph, kept as one: most say nothing of most paragraphs. */
function readParagraph(
  paragraph: Paragraph,
  sieve: (paragraph: Paragraph) => readonly ParagraphRule[],
): readonly Saying[] {
  if (paragraph.kind === 'comment') return silent;
  const sayings: Saying[] = [];
  const most = mostOf(paragraph.text.length);
  for (const rule of sieve(paragraph)) {
    let count = 0;
    try {
      for (const finding of rule.checkParagraph(paragraph)) if (++count <= most) sayings.push({ rule, finding });
      if (most < count) sayings.push({ rule, unkept: count - Math.floor(most) });
    } catch (error) {
      sayings.push({ rule, error });
    }
  }
  return sayings.length === 0 ? silent : sayings;
}

function atPlace(block: Block, finding: Finding): Finding {
  const move = (it: Span): Span => place(block, it);
  return {
    ...finding,
    span: move(finding.span),
    ...(finding.related && { related: finding.related.map((it) => ({ ...it, span: move(it.span) })) }),
    ...(finding.fixes && { fixes: finding.fixes.map((it) => moveFix(it, move)) }),
  };
}

const moveFix = (fix: Fix, move: (it: Span) => Span): Fix =>
  withEdits(fix, (edits) => edits.map((it) => ({ ...it, span: move(it.span) })));

interface Silencing {
  readonly blocks: readonly Block[];
  readonly source: Source;
  readonly active: ReadonlyMap<Rule, Severity | 'off'>;
  readonly ids: ReadonlySet<string>;
}

/** Takes out what the draft itself silences; a silence that silences nothing is a finding that removes itself. */
function silence(findings: LintFinding[], context: Silencing): LintFinding[] {
  const suppressions = readSuppressions(context.blocks);
  if (suppressions.length === 0) return findings;
  const silencer = createSilencer(suppressions);
  const active = new Set([...context.active].filter((it) => it[1] !== 'off').map((it) => it[0].id));
  const used = new Set<Suppression>();
  const spoken = findings.filter((finding) => {
    const by = silencer(finding);
    if (by) used.add(by);
    return !by;
  });
  const inComment = new Map<number, number>();
  for (const { comment } of suppressions) inComment.set(comment.start, (inComment.get(comment.start) ?? 0) + 1);
  for (const it of suppressions) {
    if (used.has(it) || (context.ids.has(it.id) && !active.has(it.id))) continue;
    spoken.push(unused(it, { ...context, isAlone: inComment.get(it.comment.start) === 1 }));
  }
  return spoken;
}

/** Finds what silences a finding: for the whole file, or for the paragraph in which it begins. */
function createSilencer(suppressions: readonly Suppression[]): (finding: LintFinding) => Suppression | undefined {
  const forFile = new Map<string, Suppression>();
  const forParagraphs = new Map<string, Suppression[]>();
  for (const it of suppressions) {
    if (!it.holdsFor) {
      if (!forFile.has(it.id)) forFile.set(it.id, it);
      continue;
    }
    const same = forParagraphs.get(it.id) ?? [];
    if (same[same.length - 1]?.holdsFor?.start !== it.holdsFor.start) same.push(it);
    forParagraphs.set(it.id, same);
  }
  return ({ rule, span: { start } }) => {
    const known = forFile.get(rule);
    const candidates = forParagraphs.get(rule);
    if (known || !candidates) return known;
    const last = candidates[countBefore(candidates, start + 1) - 1];
    return last?.holdsFor && start <= last.holdsFor.end ? last : undefined;
  };
}

/** How many hold for a paragraph that begins before `at`; they stand in the order of their paragraphs. */
const countBefore = (candidates: readonly Suppression[], at: number): number =>
  firstFrom(candidates, at, (it) => it.holdsFor?.start ?? 0);

function unused(it: Suppression, { source, ids, isAlone }: Silencing & { readonly isAlone: boolean }): LintFinding {
  return {
    rule: unusedSuppression,
    severity: 'hint',
    span: it.idSpan,
    message: ids.has(it.id)
      ? `Dòng bỏ qua này không còn che quy tắc “${it.id}” ở đâu cả`
      : `Không có quy tắc nào tên “${it.id}” để bỏ qua`,
    fixes: [
      {
        title: isAlone ? 'Xóa dòng bỏ qua này' : `Xóa “${it.id}” khỏi dòng bỏ qua`,
        edits: [{ span: isAlone ? wholeLine(source, it.comment) : withComma(source.text, it.idSpan), text: '' }],
        safe: false,
      },
    ],
  };
}

export function wholeLine(source: Source, it: Span): Span {
  const first = source.lineAt(it.start);
  const next = source.lineStarts[source.lineAt(it.end) + 1];
  return { start: source.lineStarts[first] ?? it.start, end: next ?? it.end };
}

function withComma(text: string, it: Span): Span {
  const after = /^\s*,\s*/u.exec(text.slice(it.end, it.end + 20));
  if (after) return { start: it.start, end: it.end + after[0].length };
  const before = /\s*,\s*$/u.exec(text.slice(Math.max(0, it.start - 20), it.start));
  return { start: it.start - (before?.[0].length ?? 0), end: it.end };
}
