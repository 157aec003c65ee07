import type { TextEdit } from 'vscode-languageserver';
import { toTextEdits } from '../convert';
import { calledBack, type Feature } from '../host';
import { whenAsked } from '../late';

/** What happens by itself while a plan is typed: after a line break, and at no other key. */
export const typing: Feature = {
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  answer: ({ connection, analyst, documents, guard }) => {
    connection.onDocumentOnTypeFormatting(async ({ ch, position, textDocument: { uri } }, token) => {
      const document = documents.get(uri);
      const { enter } = await whenAsked();
      await whatHasCome();
      if (token.isCancellationRequested) return calledBack();
      // Who types on has another text by now, for which these edits would not be.
      if (ch !== '\n' || !document || documents.get(uri) !== document) return [];
      const { source } = document;
      const answer = (): TextEdit[] => toTextEdits(document, enter(source, source.offsetAt(position), analyst.planOf));
      return guard([], answer);
    });
  },
};

/**
 * Over when the messages that came together with this one have been heard. A timer that is set while they are heard may be due before
 * the next of them; one that is set by a timer is not.
 */
async function whatHasCome(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
