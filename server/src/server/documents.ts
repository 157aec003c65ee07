import type { Connection } from 'vscode-languageserver';
import type { Document } from '../features/analysis';
import { changed } from '../text/change';
import { Source } from '../text/source';
import type { WatchedFolder } from '../workspace/folder';
import type { Diagnostics } from './diagnostics/diagnostics';
import { endOf } from './diagnostics/typed-line';
import type { ChosenSettings } from './settings';

interface Parts {
  readonly connection: Connection;
  readonly documents: Map<string, Document>;
  readonly folder: WatchedFolder;
  readonly settings: ChosenSettings;
  readonly diagnostics: Diagnostics;
  /** The editor has told something. */
  readonly talked: () => void;
  /** Sees to it that what fails is said in the log. */
  readonly logged: (work: Promise<unknown>) => void;
}

/** Keeps the documents that are open as their editor has them. */
export function followDocuments(parts: Parts): void {
  const { connection, documents, folder, settings, diagnostics, talked, logged } = parts;
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    documents.set(uri, { uri, version, source: new Source(text) });
    folder.opened(uri);
    logged(settings.tell());
    diagnostics.opened(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    talked();
    const before = documents.get(uri);
    if (!before) return;
    const source = changed(before.source, contentChanges);
    const document = { uri, version, source, ...endOf(source, contentChanges) };
    documents.set(uri, document);
    diagnostics.changed(document, contentChanges);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    settings.forget(uri);
    folder.closed(uri);
    diagnostics.closed(uri);
  });
}
