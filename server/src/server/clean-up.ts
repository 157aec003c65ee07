import { cleanUp as cleanUpText } from '../features/clean-up/clean-up';
import { cleanLines, linesOf } from '../features/clean-up/lines';
import { report, summary } from '../features/clean-up/report';
import { isTooLong } from '../lint/limit';
import { type CleanUpAnswer, type CleanUpParams, cleanUpRequest } from '../protocol';
import { Source } from '../text/source';
import { toRange, toSpan } from './convert';
import type { Feature, Host } from './host';

/** Text that was copied from elsewhere becomes paragraphs: that of the clipboard, or lines of a document. */
export const cleanUp: Feature = {
  capabilities: () => ({}),
  answer: ({ connection, documents }) => {
    connection.onRequest(cleanUpRequest, (params: CleanUpParams | undefined): CleanUpAnswer | null => {
      if (typeof params?.text === 'string') return cleanPasted(params.text, params.isAsked === true);
      return params?.textDocument ? cleanDocument(documents, params) : null;
    });
  },
};

function cleanPasted(text: string, isAsked: boolean): CleanUpAnswer | null {
  if (isTooLong(text)) return null;
  const { text: clean, changes } = cleanUpText(text, isAsked ? 'wrapped' : 'excerpt');
  if (clean === text) return null;
  const page = report(changes, { source: new Source(text), linesAbove: 0 });
  return { text: clean, edits: [], summary: summary(changes), page };
}

function cleanDocument(documents: Host['documents'], { textDocument, range }: CleanUpParams): CleanUpAnswer | null {
  const document = documents.get(String(textDocument?.uri));
  if (!document || isTooLong(document.source.text)) return null;
  const clean = cleanLines(document.source, range && linesOf(document.source, toSpan(document, range)));
  if (!clean) return null;
  return {
    edits: clean.edits.map((it) => ({ range: toRange(document, it.span), newText: it.text })),
    version: document.version,
    summary: summary(clean.changes),
    page: report(clean.changes, clean.of),
  };
}
