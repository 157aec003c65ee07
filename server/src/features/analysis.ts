import { digest } from '../lint/flood';
import { isTooLong, tooLong, utf8Length } from '../lint/limit';
import { createLinter, type LintFinding, type LintResult, type LintSettings, type RuleCrash } from '../lint/lint';
import type { Rule } from '../lint/rule';
import { buildPlan } from '../plan/build';
import type { Others } from '../plan/others';
import type { Plan } from '../plan/plan';
import { remember } from '../syntax/paragraph';
import { createReader } from '../syntax/reading/read';
import { lazily } from '../text/memo';
import { Source } from '../text/source';

/** One version of a draft that is open in an editor. */
export interface Document {
  readonly uri: string;
  readonly version: number;
  readonly source: Source;
  /** Where its last change ended, if it was one: there is the caret of who types. */
  readonly changedAt?: number;
}

/** What is known of a document: every feature reads it from here. */
export interface Analysis extends LintResult {
  readonly document: Document;
  /** What is shown of the findings: many of the same are one, and there is an end to them. */
  readonly shown: readonly LintFinding[];
  /** Empty where the text is too long to be checked. */
  readonly plan: Plan;
}

export interface AnalysisContext {
  readonly settings: LintSettings;
  /** What the plans around it say: facts may be copied from them. */
  readonly others: Others;
}

/** Keeps what it has found for as long as the document, its text or its paragraphs are in use. */
export interface Analyst {
  /** A text as a plan; empty where it is too long. */
  readonly planOf: (source: Source) => Plan;
  readonly analyse: (document: Document, context: AnalysisContext) => Analysis;
  /** Whether what was found still holds. */
  readonly isCurrent: (analysis: Analysis, context: AnalysisContext) => boolean;
  /** The same question for who keeps nothing else of the analysis. */
  readonly groundsOf: (analysis: Analysis) => Grounds;
  /** The findings of a text that is not open: of a document as it would be after a repair. */
  readonly lint: (text: string, context: AnalysisContext) => readonly LintFinding[];
}

/** Tells whether the settings, and what the plans around say, are still those that an analysis rests on. */
export type Grounds = (context: AnalysisContext) => boolean;

/** A text as a plan, or what is to be said of it instead. */
interface Reading {
  readonly plan: Plan;
  readonly instead?: LintFinding;
  readonly crashes: readonly RuleCrash[];
}

const empty = lazily(() => buildPlan(new Source(''), createReader()));
export const readingFailed = 'reading-failed';
const unread: LintFinding = {
  rule: readingFailed,
  severity: 'information',
  span: { start: 0, end: 0 },
  message: 'Thảo gặp lỗi khi đọc tệp này nên chưa kiểm tra được, chi tiết nằm trong nhật ký',
};

export function createAnalyst(rules: readonly Rule[]): Analyst {
  const read = createReader();
  const linter = createLinter(rules);
  const readingOf = remember((source: Source): Reading => {
    if (isTooLong(source.text)) return { plan: empty(), instead: tooLong(utf8Length(source.text)), crashes: [] };
    try {
      return { plan: buildPlan(source, read), crashes: [] };
    } catch (error) {
      return { plan: empty(), instead: unread, crashes: [{ rule: readingFailed, error }] };
    }
  });
  const last = new WeakMap<Document, Analysis>();
  const grounds = new WeakMap<Analysis, Grounds>();
  const groundsOf = (analysis: Analysis): Grounds => grounds.get(analysis) ?? (() => false);
  const isCurrent = (analysis: Analysis, context: AnalysisContext): boolean => groundsOf(analysis)(context);
  const lintSource = (source: Source, { settings, others }: AnalysisContext): LintResult & { readonly plan: Plan } => {
    const { plan, instead, crashes } = readingOf(source);
    if (instead) return { plan, findings: [instead], crashes };
    return { plan, ...linter(plan, settings, others) };
  };
  return {
    planOf: (source) => readingOf(source).plan,
    analyse: (document, context) => {
      const known = last.get(document);
      if (known && isCurrent(known, context)) return known;
      const { others, stillHolds } = listen(context);
      const result = lintSource(document.source, { ...context, others });
      const analysis = { ...result, document, shown: digest(result, document.source.text.length) };
      grounds.set(analysis, stillHolds);
      last.set(document, analysis);
      return analysis;
    },
    isCurrent,
    groundsOf,
    lint: (text, context) => lintSource(new Source(text), context).findings,
  };
}

/** Takes down what is asked, so that what rests on the answers holds for as long as they are the same. */
function listen({ settings, others }: AnalysisContext): { readonly others: Others; readonly stillHolds: Grounds } {
  const mentions = new Map<string, ReturnType<Others['mentions']>>();
  const numbered = new Map<string, ReturnType<Others['numbered']>>();
  return {
    others: {
      mentions: (key) => answer(mentions, key, others.mentions),
      numbered: (key) => answer(numbered, key, others.numbered),
    },
    stillHolds: (now) =>
      settings === now.settings &&
      [...mentions].every(([key, said]) => areSame(said, now.others.mentions(key))) &&
      [...numbered].every(([key, said]) => areSame(said, now.others.numbered(key))),
  };
}

function answer<T>(known: Map<string, T>, key: string, ask: (key: string) => T): T {
  const said = known.get(key) ?? ask(key);
  known.set(key, said);
  return said;
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((it, i) => it === b[i]));
