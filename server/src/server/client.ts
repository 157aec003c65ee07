import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';

/** What an editor can do, as far as it matters here. */
export interface Client {
  readonly options: InitializationOptions;
  /** The folders that are open at the start. */
  readonly roots: readonly string[];
  readonly changesRoots: boolean;
  readonly watchesFiles: boolean;
  /** Asks what is wrong in a document. */
  readonly pulls: boolean;
  /** Can be told to ask anew. */
  readonly refreshes: boolean;
  /** Is told what is wrong: who asks and could not be told of news would go on showing what was wrong once. */
  readonly pushed: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly asksSettings: boolean;
  readonly registersSettings: boolean;
  readonly showsRelated: boolean;
  readonly showsMarkdown: boolean;
  /** Our own, which only our own client has. */
  readonly hasCommands: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  /** Shows edits in groups under their names, and asks before it makes them. */
  readonly annotatedEdits: boolean;
  /** Asks for the edit of an action only when that is chosen. */
  readonly resolvesEdits: boolean;
  readonly preparesRename: boolean;
  readonly replacingCompletions: boolean;
  readonly labelledCompletions: boolean;
  readonly symbolTree: boolean;
  readonly foldsWholeLines: boolean;
  readonly definitionLinks: boolean;
  readonly linkTooltips: boolean;
}

export function readClient(params: Partial<InitializeParams>): Client {
  const { capabilities, initializationOptions, workspaceFolders, rootUri } = params;
  const { textDocument, workspace } = capabilities ?? {};
  const isObject = typeof initializationOptions === 'object' && initializationOptions !== null;
  const options = isObject ? (initializationOptions as InitializationOptions) : {};
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  const pulls = isThere(textDocument?.diagnostic);
  const refreshes =
    (workspace?.diagnostics ?? (workspace as Misspelt | undefined)?.diagnostic)?.refreshSupport === true;
  const folders = workspaceFolders?.map((it) => it.uri) ?? [];
  return {
    options,
    roots: folders.length === 0 && rootUri ? [rootUri] : folders,
    changesRoots: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    pulls,
    refreshes,
    pushed: !pulls || (!refreshes && isThere(textDocument?.publishDiagnostics)),
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
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
    annotatedEdits: versionedEdits && isThere(workspace?.workspaceEdit?.changeAnnotationSupport),
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties?.includes('edit') === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    replacingCompletions: textDocument?.completion?.completionItem?.insertReplaceSupport === true,
    labelledCompletions: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldsWholeLines: textDocument?.foldingRange?.lineFoldingOnly === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
  };
}

const isThere = (it: unknown): boolean => it !== undefined && it !== null;

/** As Helix and Zed write what the protocol calls `diagnostics`. */
interface Misspelt {
  readonly diagnostic?: { readonly refreshSupport?: boolean };
}
