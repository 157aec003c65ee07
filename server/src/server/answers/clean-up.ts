import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { Document } from '../../features/analysis';
import { isTooLong } from '../../lint/limit';
import { type CleanUpAnswer, type CleanUpParams, cleanUpRequest } from '../../protocol';
import { Source } from '../../text/source';
import type { Client } from '../client';
import { toSpan, toTextEdits, toWorkspaceEdit } from '../convert';
import type { Feature, Host } from '../host';
import { whenAsked } from '../late';
import { CodeActionTriggerKind } from '../protocol-kinds';

/** Text that was copied from elsewhere becomes paragraphs: that of the clipboard, or lines of a document. */
export const cleanUp: Feature = {
  capabilities: () => ({}),
  answer: ({ connection, documents, admit }) => {
    const clean = async (params: CleanUpParams | undefined): Promise<CleanUpAnswer | null> => {
      if (typeof params?.text === 'string') return cleanPasted(params.text, params);
      return params?.textDocument ? cleanDocument(documents, params) : null;
    };
    connection.onRequest(cleanUpRequest, (params: CleanUpParams | undefined) => admit(() => clean(params)));
  },
};

export const joinLinesKind = 'refactor.rewrite.thao.joinLines';

/** A selection that grows is asked about at each step: more than this is not read for a glance. */
const mostForGlance = 16 * 1024;

/** For editors that do not know our request: the lines that are selected, where they are to be joined. */
export async function joinSelected(
  document: Document,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  client: Client,
): Promise<CodeAction[]> {
  const selected = toSpan(document, range);
  const { source } = document;
  const isGlance = context.triggerKind !== CodeActionTriggerKind.Invoked;
  if (selected.start === selected.end || (isGlance && mostForGlance < selected.end - selected.start)) return [];
  const { cleanLines, linesOf } = await whenAsked();
  const lines = linesOf(source, selected);
  if (source.lineAt(lines.start) === source.lineAt(lines.end) || isTooLong(source.text)) return [];
  const clean = cleanLines(source, lines);
  if (!clean) return [];
  return [{ title: 'Nối các dòng đã chọn', kind: joinLinesKind, edit: toWorkspaceEdit(document, clean.edits, client) }];
}

async function cleanPasted(text: string, { isAsked, only }: CleanUpParams): Promise<CleanUpAnswer | null> {
  if (isTooLong(text)) return null;
  const { cleanBullets, cleanUp: cleanUpText, report, summary } = await whenAsked();
  const cleaned = only === 'bullets' ? cleanBullets(text) : cleanUpText(text, isAsked === true ? 'wrapped' : 'excerpt');
  const { text: clean, changes } = cleaned;
  if (clean === text) return null;
  const page = report(changes, { source: new Source(text), linesAbove: 0 });
  return { text: clean, edits: [], summary: summary(changes), page };
}

async function cleanDocument(
  documents: Host['documents'],
  { textDocument, range }: CleanUpParams,
): Promise<CleanUpAnswer | null> {
  const document = documents.get(String(textDocument?.uri));
  if (!document || isTooLong(document.source.text)) return null;
  const { cleanLines, linesOf, report, summary } = await whenAsked();
  const clean = cleanLines(document.source, range && linesOf(document.source, toSpan(document, range)));
  if (!clean) return null;
  return {
    edits: toTextEdits(document, clean.edits),
    version: document.version,
    summary: summary(clean.changes),
    page: report(clean.changes, clean.of),
  };
}
