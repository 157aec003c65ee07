import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Analysis } from '../features/analysis';
import type { LintFinding } from '../lint/lint';

/** What an editor has been shown of a document. */
export interface Presented {
  /** The same as long as the diagnostics are. */
  readonly id: string;
  readonly analysis: Analysis;
  readonly shown: readonly LintFinding[];
  readonly diagnostics: Diagnostic[];
}

export const areSame = (before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean =>
  before.length === now.length && before.every((it, i) => isSameValue(it, now[i]));

/** Of what is sent as JSON. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => isSameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** For when there is no new report: what is shown stays. */
export const asBefore = (previousResultId: string | undefined): DocumentDiagnosticReport =>
  previousResultId === undefined
    ? { kind: DocumentDiagnosticReportKind.Full, items: [] }
    : { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };

export function reportOf(now: Presented | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
  if (!now) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  return now.id === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: now.id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: now.id, items: now.diagnostics };
}
