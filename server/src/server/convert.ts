import type {
  AnnotatedTextEdit,
  Diagnostic,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Document } from '../features/analysis';
import type { Place } from '../features/hover/hover';
import { describedRule } from '../features/pages/described-rules';
import type { Settled } from '../features/refactorings/refactoring';
import type { LintFinding } from '../lint/lint';
import type { Related, Severity } from '../lint/rule';
import { fileName } from '../plan/others';
import { pageAddress, showPlaceCommand, showRuleCommand } from '../protocol';
import type { Edit } from '../text/edit';
import type { Source } from '../text/source';
import { type Span, span } from '../text/span';
import type { Client } from './client';
import { DiagnosticSeverity } from './protocol-kinds';

export const toRange = ({ source }: Document, it: Span): Range => rangeIn(source, it);

export const rangeIn = (lines: Pick<Source, 'positionAt'>, it: Span): Range => ({
  start: lines.positionAt(it.start),
  end: lines.positionAt(it.end),
});

/** `dòng 12`, `ke-hoach.kehoach dòng 12`. */
function sayWhere({ span: at, plan }: Related, source: Source): string {
  const line = `dòng ${(plan?.lines ?? source).positionAt(at.start).line + 1}`;
  return plan ? `${fileName(plan.uri)} ${line}` : line;
}

export const toSpan = ({ source }: Document, it: Range): Span => {
  const start = source.offsetAt(it.start);
  return span(start, Math.max(start, source.offsetAt(it.end)));
};

const toSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Where the code of a finding leads: to a document of our own client, without the network and without asking. It cannot be a
 * command, which newer editors do not run from there.
 */
const pageOf = (id: string, { hasCommands }: Client): string | undefined =>
  hasCommands ? pageAddress(id, describedRule(id)?.title ?? id) : undefined;

/** The same from a text that our client trusts: it opens beside the draft. */
export const linkTo = (id: string, { hasCommands }: Client): string | undefined =>
  hasCommands ? `command:${showRuleCommand}?${encodeURIComponent(JSON.stringify([id]))}` : undefined;

/** Where a place in a draft is: for our own client as a command, which also leads into a draft that was never saved. */
export function linkToPlace({ uri, position }: Place, { hasCommands }: Client): string | undefined {
  if (hasCommands) return closed(`command:${showPlaceCommand}?${encodeURIComponent(JSON.stringify([uri, position]))}`);
  return uri.startsWith('file:') ? closed(`${uri}#L${position.line + 1}`) : undefined;
}

/** A bracket would end the address in Markdown. */
const closed = (address: string): string => address.replaceAll('(', '%28').replaceAll(')', '%29');

export function toDiagnostic(document: Document, it: LintFinding, client: Client): Diagnostic {
  const { uri, source } = document;
  const { showsRelated } = client;
  const href = pageOf(it.rule, client);
  const related = it.related ?? [];
  const told = showsRelated ? '' : related.map((other) => ` (${sayWhere(other, source)}: ${other.message})`).join('');
  return {
    range: toRange(document, it.span),
    severity: toSeverity[it.severity],
    code: it.rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'thảo',
    message: it.message + told,
    ...(showsRelated &&
      0 < related.length && {
        relatedInformation: related.map((other) => ({
          location: other.plan
            ? { uri: other.plan.uri, range: rangeIn(other.plan.lines, other.span) }
            : { uri, range: toRange(document, other.span) },
          message: other.message,
        })),
      }),
  };
}

const toTextEdit = (document: Document, it: Edit): TextEdit => ({
  range: toRange(document, it.span),
  newText: it.text,
});

export const toTextEdits = (document: Document, edits: readonly Edit[]): TextEdit[] =>
  edits.map((it) => toTextEdit(document, it));

export function toWorkspaceEdit(document: Document, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.versionedEdits) return { changes: { [uri]: toTextEdits(document, edits) } };
  const toEdit = (it: Edit): TextEdit | SnippetTextEdit =>
    client.snippetEdits && it.snippet !== undefined
      ? { range: toRange(document, it.span), snippet: { kind: 'snippet', value: it.snippet } }
      : toTextEdit(document, it);
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(toEdit) }] };
}

/** What an editor says over the edits that it shows before it makes them; VS Code's own words beside it are English. */
const invitation = 'Bấm Apply để sửa những chỗ đã đánh dấu, Discard để thôi';

/**
 * Edits in groups under their names. An editor unticks what needs to be confirmed, and half of such a change would be worse than
 * none: so it is an edit of nothing at `showAt` that needs it, which only has the others shown first; and the places that are left.
 */
export function toGroupedEdit(
  document: Document,
  { groups, left }: Settled,
  { client, showAt }: { readonly client: Client; readonly showAt: number | undefined },
): WorkspaceEdit {
  const edits = groups.flatMap((it) => it.edits);
  if (!client.annotatedEdits) return toWorkspaceEdit(document, edits, client);
  const { uri, version } = document;
  const annotate = (it: Edit, annotationId: string): AnnotatedTextEdit | SnippetTextEdit =>
    client.snippetEdits && it.snippet !== undefined
      ? { range: toRange(document, it.span), snippet: { kind: 'snippet', value: it.snippet }, annotationId }
      : { range: toRange(document, it.span), newText: it.text, annotationId };
  const asking = showAt === undefined ? [] : [{ label: invitation, edits: [{ span: span(showAt, showAt), text: '' }] }];
  const kept = left.map(({ label, spans }) => ({
    label,
    edits: spans.map((it) => ({ span: span(it.start, it.start), text: '' })),
  }));
  const unconfirmed = showAt === undefined ? [] : [...asking, ...kept];
  const all = [...unconfirmed, ...groups];
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: all.flatMap((group, i) => group.edits.map((it) => annotate(it, String(i)))),
      },
    ],
    changeAnnotations: Object.fromEntries(
      all.map(({ label }, i) => [String(i), { label, needsConfirmation: i < unconfirmed.length }]),
    ),
  };
}
