import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Analysis, Document } from '../../features/analysis';
import type { LintFinding } from '../../lint/lint';
import { holdBack, type Quiet } from '../../lint/quiet';
import { toDiagnostic } from '../convert';
import type { Host } from '../host';

/** What an editor has been shown of a document. */
export interface Presented {
  /** The same as long as the diagnostics are. */
  readonly id: string;
  readonly analysis: Analysis;
  readonly shown: readonly LintFinding[];
  readonly diagnostics: Diagnostic[];
}

/** What an editor is shown of each of its documents. */
export interface Presenting {
  readonly last: (uri: string) => Presented | undefined;
  /** As it is now, without what waits until the typing pauses. */
  readonly present: (uri: string) => Promise<Presented | undefined>;
  readonly forget: (uri: string) => void;
}

interface Parts extends Pick<Host, 'check' | 'client'> {
  /** Where somebody is typing. */
  readonly quietIn: (document: Document) => Quiet | undefined;
  /** Something waits. */
  readonly onHeld: () => void;
}

export function createPresenting({ check, client, quietIn, onHeld }: Parts): Presenting {
  const presented = new Map<string, Presented>();
  let results = 0;
  return {
    last: (uri) => presented.get(uri),
    present: async (uri) => {
      const checked = await check(uri);
      if (!checked) return undefined;
      const { analysis, settings } = checked;
      const { document } = analysis;
      // Who cannot be told later is told at once.
      const mayWait = settings.quietWhileTyping && (!client().pulls || client().refreshes);
      const { shown, held } = holdBack(analysis.shown, mayWait ? quietIn(document) : undefined);
      if (0 < held) onHeld();
      const diagnostics = shown.map((it) => toDiagnostic(document, it, client()));
      const before = presented.get(uri);
      const isSame = before !== undefined && areSame(before.diagnostics, diagnostics);
      const now = { id: isSame ? before.id : String(++results), analysis, shown, diagnostics };
      presented.set(uri, now);
      return now;
    },
    forget: (uri) => presented.delete(uri),
  };
}

const areSame = (before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean =>
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
