import { digest } from '../lint/flood';
import { isTooLong, tooLong, utf8Length } from '../lint/limit';
import { createLinter, type LintFinding, type LintResult, type LintSettings, type RuleCrash } from '../lint/lint';
import type { Rule } from '../lint/rule';
import { buildPlan } from '../plan/build';
import type { Plan } from '../plan/plan';
import { remember } from '../syntax/paragraph';
import { createReader } from '../syntax/read';
import { Source } from '../text/source';

/** One version of a draft that is open in an editor. */
export interface Document {
  readonly uri: string;
  readonly version: number;
  readonly source: Source;
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
  /** The other drafts that are open: facts may be copied from them. Only their texts, or each version would keep the one before. */
  readonly others: readonly Source[];
}

/** Keeps what it has found for as long as the document, its text or its paragraphs are in use. */
export interface Analyst {
  /** A text as a plan; empty where it is too long. */
  readonly planOf: (source: Source) => Plan;
  readonly analyse: (document: Document, context: AnalysisContext) => Analysis;
  /** The findings of a text that is not open: of a document as it would be after a repair. */
  readonly lint: (text: string, context: AnalysisContext) => readonly LintFinding[];
}

/** A text as a plan, or what is to be said of it instead. */
interface Reading {
  readonly plan: Plan;
  readonly instead?: LintFinding;
  readonly crashes: readonly RuleCrash[];
}

const empty = buildPlan(new Source(''), createReader());
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
    if (isTooLong(source.text)) return { plan: empty, instead: tooLong(utf8Length(source.text)), crashes: [] };
    try {
      return { plan: buildPlan(source, read), crashes: [] };
    } catch (error) {
      return { plan: empty, instead: unread, crashes: [{ rule: readingFailed, error }] };
    }
  });
  const kept = new WeakMap<Document, { readonly context: AnalysisContext; readonly analysis: Analysis }>();
  const lintSource = (source: Source, { settings, others }: AnalysisContext): LintResult & { readonly plan: Plan } => {
    const { plan, instead, crashes } = readingOf(source);
    if (instead) return { plan, findings: [instead], crashes };
    const plans = others.map(readingOf).filter((it) => !it.instead);
    return {
      plan,
      ...linter(
        plan,
        settings,
        plans.map((it) => it.plan),
      ),
    };
  };
  return {
    planOf: (source) => readingOf(source).plan,
    analyse: (document, context) => {
      const known = kept.get(document);
      if (known && isSame(known.context, context)) return known.analysis;
      const result = lintSource(document.source, context);
      const analysis = { ...result, document, shown: digest(result.findings, document.source.text.length) };
      kept.set(document, { context, analysis });
      return analysis;
    },
    lint: (text, context) => lintSource(new Source(text), context).findings,
  };
}

const isSame = (a: AnalysisContext, b: AnalysisContext): boolean =>
  a.settings === b.settings && a.others.length === b.others.length && a.others.every((it, i) => it === b.others[i]);
