import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';

/** What an editor can do, as far as it matters here. */
export interface Client {
  readonly options: InitializationOptions;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly asksSettings: boolean;
  readonly registersSettings: boolean;
  readonly showsRelated: boolean;
  readonly showsMarkdown: boolean;
  /** Our own, which only our own client has. */
  readonly hasCommands: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  readonly symbolTree: boolean;
  readonly foldsWholeLines: boolean;
}

export function readClient({ capabilities, initializationOptions }: Partial<InitializeParams>): Client {
  const { textDocument, workspace } = capabilities ?? {};
  const isObject = typeof initializationOptions === 'object' && initializationOptions !== null;
  const options = isObject ? (initializationOptions as InitializationOptions) : {};
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  return {
    options,
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    asksSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    showsRelated:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    hasCommands: options.commands === true,
    versionedEdits,
    snippetEdits: versionedEdits && workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldsWholeLines: textDocument?.foldingRange?.lineFoldingOnly === true,
  };
}
