import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Document } from '../features/analysis';
import { type Completion, complete } from '../features/completion';
import { fromDay } from '../syntax/date';
import type { Client } from './client';
import { toRange } from './convert';
import type { Feature } from './host';

/** What may be put where the drafter is typing. */
export const completion: Feature = {
  capabilities: (client) => (client.options.snippets === false ? {} : { completionProvider: {} }),
  answer: ({ connection, about, client, today }) => {
    connection.onCompletion(
      about([] as CompletionItem[], ({ analysis: { document } }, { position }) =>
        complete(document.source, {
          at: document.source.offsetAt(position),
          year: fromDay(today()).year,
        }).map((it, order) => toCompletionItem(document, it, { client: client(), order })),
      ),
    );
  },
};

function toCompletionItem(
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
