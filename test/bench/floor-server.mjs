// The least that any language server does: it takes every change and answers that nothing is there.
import { createConnection, TextDocumentSyncKind } from 'vscode-languageserver/node';

const answered = [
  'completion',
  'hover',
  'documentSymbol',
  'documentHighlight',
  'definition',
  'codeAction',
  'semanticTokens',
  'inlayHint',
  'codeLens',
  'foldingRange',
];
const connection = createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    ...Object.fromEntries(answered.map((it) => [`${it}Provider`, true])),
  },
}));
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
connection.onRequest(() => null);
connection.listen();
