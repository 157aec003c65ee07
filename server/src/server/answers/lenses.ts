import { type CodeLens, CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Document } from '../../features/analysis';
import type { Lens } from '../../features/overlays/lenses';
import { showPlacesCommand } from '../../protocol';
import type { Client } from '../client';
import { toRange } from '../convert';
import type { Feature } from '../host';
import { whenShown } from '../late';

/** What stands over the sections of tasks. */
export const lenses: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  answer: ({ connection, about, client, documents, isTyping, afterTyping }) => {
    const shown = new Map<string, readonly Lens[]>();
    const refresh = (): Promise<void> => connection.sendRequest(CodeLensRefreshRequest.type);
    connection.onCodeLens(
      about([] as CodeLens[], async ({ analysis: { document, plan } }) => {
        const { areAlike, lenses, lensesAsBefore } = await whenShown();
        for (const uri of shown.keys()) if (!documents.has(uri)) shown.delete(uri);
        const now = lenses(plan);
        const before = shown.get(document.uri);
        // Each lens is a line on the screen: what comes or goes waits until nobody types.
        const still = before && isTyping(document.uri) && client().refreshesLenses ? lensesAsBefore(plan, before) : now;
        if (!areAlike(still, now)) afterTyping(refresh);
        shown.set(document.uri, still);
        return still.map((it) => toCodeLens(document, it, client()));
      }),
    );
  },
};

function toCodeLens(document: Document, { span, title, places }: Lens, { hasCommands }: Client): CodeLens {
  const range = toRange(document, span);
  const ranges = places.map((it) => toRange(document, it));
  const command = hasCommands
    ? { title, command: showPlacesCommand, arguments: [document.uri, range.start, ranges] }
    : { title, command: '' };
  return { range, command };
}
