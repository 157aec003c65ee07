import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { shownFor } from './symbol-labels';

/** Lets what the server has found through the filter of the editor. */
export const showingWhatIsFound: Middleware = {
  provideWorkspaceSymbols: async (query, token, next) => {
    const found = await next(query, token);
    const [word = ''] = query.split(' ');
    return found?.map((it) => {
      const { name, container } = shownFor(word, { name: it.name, container: it.containerName });
      return new vscode.SymbolInformation(name, it.kind, container, it.location);
    });
  },
};
