import type { KnownPlan } from '../plan/facts';
import type { Others } from '../plan/others';
import type { Plan } from '../plan/plan';
import type { Need } from '../syntax/needs';
import type { Block, Paragraph } from '../syntax/paragraph';
import type { Edit } from '../text/edit';
import { lazily } from '../text/memo';
import type { Span } from '../text/span';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

export const profiles = ['du-thao', 'trinh-ky', 'phat-hanh'] as const;
export type Profile = (typeof profiles)[number];

/**
 * A repair as data. Safe: it never changes what the draft says, and may run on save. A choice: it takes one fact of the draft for
 * another (a day, a name), where only who knows which holds may choose; it is offered and never made with others. The first repair
 * of a finding is preferred, unless it is a choice.
 */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
  readonly isChoice?: boolean | undefined;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
  /** The other plan that the span counts in; absent: the draft itself. */
  readonly plan?: Elsewhere;
}

export type Elsewhere = Pick<KnownPlan, 'uri' | 'lines'>;

/** One thing that is wrong in one place. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** Where this one is graver or lighter than its rule. */
  readonly severity?: Severity;
  /** The letters are not those that were meant: nothing else that is said of this text can be believed. */
  readonly blinds?: boolean;
}

/** What a rule may know beside the draft itself. The clock and the file system are not among it. */
export interface RuleContext {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly options: RuleOptions;
  /** What the plans of the folder, and those open beside this one, say: facts may be copied from them. */
  readonly others: Others;
}

/** The settings that change what rules say, beyond their severity. */
export interface RuleOptions {
  /** Quốc hiệu, Tiêu ngữ and the agency stand in a template outside the draft. */
  readonly externalTemplate: boolean;
  /** Days off and working days beside the public ones: `24/11/2026`, `22/8/2026 làm việc`. */
  readonly holidays?: readonly string[];
}

/**
 * A draft (or a piece of one) as text in which `⟦` and `⟧` stand around each finding; `fixed` is the whole text after the
 * first fix of each, be it a choice. Without marks the example is innocent, and the nearest one that a reader might suspect.
 */
export interface Example {
  readonly text: string;
  readonly fixed?: string;
  /** What one of the messages must contain. */
  readonly says?: string;
  /** Other plans around it, named `ke-hoach-1.kehoach` and so on. */
  readonly others?: readonly string[];
  readonly profile?: Profile;
}

export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** In profiles where it weighs otherwise; `off` switches it off there. */
  readonly profiles?: Partial<Record<Profile, Severity | 'off'>>;
  /** Shipped switched off: worth having, too often a matter of taste. */
  readonly isOff?: boolean;
  /** Only in a plan: a letter, a report or a decision has its own form. */
  readonly onlyPlans?: boolean;
  /** In Vietnamese, for the drafter: what the rule is about, in a few words. */
  readonly title: string;
}

/** What is told of a rule to whoever asks. It stands beside the rule and not in it: checking a draft does without. */
export interface Guide {
  /** In Vietnamese: why it matters and where it stays silent, in one to four sentences. */
  readonly why: string;
  /** The clause it stands on: `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b`; absent for habit and logic. */
  readonly law?: string;
  readonly examples: readonly Example[];
}

/** By the rule's id. */
export type Guides = ReadonlyMap<string, Guide>;

/** A rule that reads the whole plan. */
export interface PlanRule extends RuleInfo {
  readonly check: (context: RuleContext) => Iterable<Finding>;
}

/**
 * A rule that reads one paragraph at a time; spans count in the paragraph's `text`, and what it says is kept with it. Comments are
 * not among the paragraphs: they never print.
 */
export interface ParagraphRule extends RuleInfo {
  /** All of them must be met by a paragraph, or nothing is found in it: the rule is asked about no other. Absent: about all. */
  readonly needs?: readonly Need[];
  readonly checkParagraph: (paragraph: Paragraph) => Iterable<Finding>;
  /** Whether what is said of a paragraph holds where it stands: in the head, say, or in an appendix. Spans count in the text. */
  readonly holds?: (finding: Finding, block: Block, context: RuleContext) => boolean;
}

export type Rule = PlanRule | ParagraphRule;

export const isParagraphRule = (rule: Rule): rule is ParagraphRule => 'checkParagraph' in rule;

/** A fix whose edits take some work: they are made when somebody asks for them, which for most findings nobody does. */
export function laterFix({
  title,
  safe,
  isChoice,
  edits,
}: Omit<Fix, 'edits'> & { readonly edits: () => readonly Edit[] }): Fix {
  const made = lazily(edits);
  const fix: Fix = {
    title,
    safe,
    isChoice,
    get edits() {
      return made();
    },
  };
  later.add(fix);
  return fix;
}

const later = new WeakSet<Fix>();

/** Its edits are at hand. */
export const isMade = (fix: Fix): boolean => !later.has(fix);

/** A finding whose repairs take some work. */
export type Repairable = Omit<Finding, 'fixes'> & { readonly repair: () => readonly Fix[] };

/** Repairs of one rule, some of which rest on those before: they are looked for in this order when somebody asks for those of one. */
export function repairLater(found: readonly Repairable[]): readonly Finding[] {
  const repairs = lazily(() => found.map((it) => it.repair()));
  return found.map(({ repair: _, ...bare }, i) => withLaterFixes({ bare, fixes: () => repairs()[i] ?? [] }));
}

interface Unrepaired<F> {
  readonly bare: F;
  readonly fixes: () => readonly Fix[];
}

const unrepaired = new WeakMap<Finding, Unrepaired<Omit<Finding, 'fixes'>>>();

function withLaterFixes<F extends Omit<Finding, 'fixes'>>({ bare, fixes }: Unrepaired<F>): F & Finding {
  const finding = {
    ...bare,
    get fixes() {
      return fixes();
    },
  };
  unrepaired.set(finding, { bare, fixes });
  return finding;
}

/** Its repairs are at hand. */
export const isRepaired = (finding: Finding): boolean => !unrepaired.has(finding);

/** What looks for repairs, with what becomes of those that fail or lead nowhere. */
export type RepairGuard = (look: () => readonly Fix[]) => readonly Fix[];

/** What the linter adds to what a rule says. */
export interface Ruling {
  readonly rule: string;
  readonly severity: Severity;
}

/** The same with its rule and severity, its repairs still to be looked for, under a guard, where they were. */
export function ruled(finding: Finding, { rule, severity }: Ruling, guard: RepairGuard): Finding & Ruling {
  const known = unrepaired.get(finding);
  if (known) {
    const fixes = lazily(() => guard(known.fixes).map((it) => guarded(it, guard)));
    return withLaterFixes({ bare: { ...known.bare, rule, severity }, fixes });
  }
  const { span, message, related, blinds } = finding;
  const fixes = finding.fixes?.every(isMade) === false ? finding.fixes.map((it) => guarded(it, guard)) : finding.fixes;
  // Written out: there may be hundreds of thousands, and a spread object takes three times the room.
  return { rule, severity, span, message, fixes, related, blinds };
}

/** A fix whose edits fail when they are made, or lead out of the text, has none. */
const guarded = (fix: Fix, guard: RepairGuard): Fix =>
  isMade(fix) ? fix : laterFix({ ...named(fix), edits: () => guard(() => [{ ...fix }])[0]?.edits ?? [] });

/** All of a fix but its edits, which are not asked for. */
const named = ({ title, safe, isChoice }: Fix): Omit<Fix, 'edits'> => ({ title, safe, isChoice });

/** Repairs that only who knows the facts may choose from. */
export const asChoice = (fixes: readonly Fix[]): readonly Fix[] => fixes.map((it) => ({ ...it, isChoice: true }));

/** The one repair, of one edit, that is offered; the one that may be made on saving; the one that writes these words instead. */
export const offer = (title: string, edit: Edit): readonly [Fix] => [{ title, edits: [edit], safe: false }];
export const safely = (title: string, edit: Edit): readonly [Fix] => [{ title, edits: [edit], safe: true }];
export const changeTo = (at: Span, text: string): readonly [Fix] => offer(`Đổi thành “${text}”`, { span: at, text });

/** The same fix with its edits changed, when they are asked for if they are made then. */
export const withEdits = (fix: Fix, change: (edits: readonly Edit[]) => readonly Edit[]): Fix =>
  isMade(fix) ? { ...fix, edits: change(fix.edits) } : laterFix({ ...named(fix), edits: () => change(fix.edits) });

/** These two give a rule and its guide their types where they are written. */
export const defineRule = <R extends Rule>(rule: R): R => rule;
export const defineGuide = (guide: Guide): Guide => guide;
