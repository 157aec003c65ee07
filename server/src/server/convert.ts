import {
  type CodeAction,
  type Command,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  InsertTextFormat,
  MarkupKind,
  type Range,
  type SnippetTextEdit,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Action, EditorCommand } from '../features/actions';
import type { Document } from '../features/analysis';
import type { Completion } from '../features/completion';
import { describedRule } from '../features/described-rules';
import type { Fold } from '../features/folding';
import { type Hover as HoverText, toMarkdown, toText } from '../features/hover';
import type { OutlineNode } from '../features/outline';
import type { LintFinding } from '../lint/lint';
import type { Severity } from '../lint/rule';
import { pageAddress, showRuleCommand, turnOffRuleCommand } from '../protocol';
import type { Edit } from '../text/edit';
import { type Span, span } from '../text/span';
import type { Client } from './client';

const toRange = ({ source }: Document, it: Span): Range => ({
  start: source.positionAt(it.start),
  end: source.positionAt(it.end),
});

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
const linkTo = (id: string, { hasCommands }: Client): string | undefined =>
  hasCommands ? `command:${showRuleCommand}?${encodeURIComponent(JSON.stringify([id]))}` : undefined;

export function toDiagnostic(document: Document, it: LintFinding, client: Client): Diagnostic {
  const { uri, source } = document;
  const { showsRelated } = client;
  const href = pageOf(it.rule, client);
  const related = it.related ?? [];
  const lineOf = (at: Span): number => source.positionAt(at.start).line + 1;
  const told = showsRelated ? '' : related.map((other) => ` (dòng ${lineOf(other.span)}: ${other.message})`).join('');
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
          location: { uri, range: toRange(document, other.span) },
          message: other.message,
        })),
      }),
  };
}

export function toCodeAction(document: Document, it: Action, client: Client): CodeAction {
  return {
    title: it.title,
    kind: it.kind,
    ...(0 < it.repairs.length && { diagnostics: it.repairs.map((finding) => toDiagnostic(document, finding, client)) }),
    ...(it.isPreferred && { isPreferred: true }),
    ...(it.command
      ? { command: toCommand(document, it.title, it.command) }
      : { edit: toWorkspaceEdit(document, it.edits, client) }),
  };
}

const toCommand = ({ uri }: Document, title: string, { does, rule }: EditorCommand): Command =>
  does === 'show-rule'
    ? { title, command: showRuleCommand, arguments: [rule] }
    : { title, command: turnOffRuleCommand, arguments: [uri, rule] };

export function toHover(document: Document, it: HoverText, client: Client): Hover {
  const contents = client.showsMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(it, (id) => linkTo(id, client)) }
    : { kind: MarkupKind.PlainText, value: toText(it) };
  return { contents, range: toRange(document, it.span) };
}

function toWorkspaceEdit(document: Document, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { uri, version } = document;
  const toTextEdit = (it: Edit): TextEdit => ({ range: toRange(document, it.span), newText: it.text });
  if (!client.versionedEdits) return { changes: { [uri]: edits.map(toTextEdit) } };
  const toEdit = (it: Edit): TextEdit | SnippetTextEdit =>
    client.snippetEdits && it.snippet !== undefined
      ? { range: toRange(document, it.span), snippet: { kind: 'snippet', value: it.snippet } }
      : toTextEdit(it);
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(toEdit) }] };
}

const symbolKinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  opening: SymbolKind.Package,
  section: SymbolKind.Module,
  clause: SymbolKind.String,
  point: SymbolKind.String,
  recipients: SymbolKind.Array,
  signature: SymbolKind.Key,
  appendix: SymbolKind.Package,
};

/** Editors show no outline at all when one of its names is empty. */
const nameOf = (it: OutlineNode): string => it.name || '…';

export function toSymbol(document: Document, it: OutlineNode): DocumentSymbol {
  return {
    name: nameOf(it),
    ...(it.detail !== '' && { detail: it.detail }),
    kind: symbolKinds[it.kind],
    range: toRange(document, it.span),
    selectionRange: toRange(document, it.selectionSpan),
    children: it.children.map((child) => toSymbol(document, child)),
  };
}

export function* toSymbolList(document: Document, it: OutlineNode, parent?: OutlineNode): Generator<SymbolInformation> {
  yield {
    name: nameOf(it),
    kind: symbolKinds[it.kind],
    location: { uri: document.uri, range: toRange(document, it.span) },
    ...(parent && { containerName: nameOf(parent) }),
  };
  for (const child of it.children) yield* toSymbolList(document, child, it);
}

export function toFoldingRange(
  document: Document,
  { span: folded, kind }: Fold,
  { foldsWholeLines }: Client,
): FoldingRange {
  const { start, end } = toRange(document, folded);
  return {
    startLine: start.line,
    endLine: end.line,
    ...(!foldsWholeLines && { startCharacter: start.character, endCharacter: end.character }),
    ...(kind && { kind }),
  };
}

export function toCompletionItem(
  document: Document,
  it: Completion,
  { client: { snippetCompletions }, order }: { readonly client: Client; readonly order: number },
): CompletionItem {
  return {
    label: it.snippet.prefix,
    kind: CompletionItemKind.Snippet,
    detail: it.snippet.name,
    documentation: it.snippet.description,
    filterText: it.filter,
    sortText: String(order).padStart(3, '0'),
    insertTextFormat: snippetCompletions ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, it.span), newText: snippetCompletions ? it.body : it.text },
  };
}
