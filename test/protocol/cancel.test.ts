import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
} from 'vscode-languageserver/node';
import { type Editor, endServers, modern, startEditor } from './client';
import { messy } from './drafts';

const uri = 'file:///ke-hoach.kehoach';
const textDocument = { uri };
const position: Position = { line: 14, character: 20 };
const range: Range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } };
const options = { tabSize: 2, insertSpaces: true };

/** A question for everything that a server may say it can do. */
const questions: Readonly<Record<string, readonly (readonly [method: string, params: object])[]>> = {
  diagnosticProvider: [['textDocument/diagnostic', { textDocument }]],
  documentSymbolProvider: [['textDocument/documentSymbol', { textDocument }]],
  foldingRangeProvider: [['textDocument/foldingRange', { textDocument }]],
  selectionRangeProvider: [['textDocument/selectionRange', { textDocument, positions: [position] }]],
  hoverProvider: [['textDocument/hover', { textDocument, position }]],
  completionProvider: [['textDocument/completion', { textDocument, position }]],
  codeActionProvider: [['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }]],
  codeLensProvider: [['textDocument/codeLens', { textDocument }]],
  declarationProvider: [['textDocument/declaration', { textDocument, position }]],
  executeCommandProvider: [['workspace/executeCommand', { command: 'thao.checkFolder' }]],
  definitionProvider: [['textDocument/definition', { textDocument, position }]],
  referencesProvider: [['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }]],
  documentHighlightProvider: [['textDocument/documentHighlight', { textDocument, position }]],
  documentLinkProvider: [['textDocument/documentLink', { textDocument }]],
  workspaceSymbolProvider: [['workspace/symbol', { query: 'kế' }]],
  renameProvider: [
    ['textDocument/prepareRename', { textDocument, position }],
    ['textDocument/rename', { textDocument, position, newName: 'Sở Y tế' }],
  ],
  documentFormattingProvider: [['textDocument/formatting', { textDocument, options }]],
  documentRangeFormattingProvider: [['textDocument/rangeFormatting', { textDocument, range, options }]],
  documentOnTypeFormattingProvider: [['textDocument/onTypeFormatting', { textDocument, position, ch: '\n', options }]],
  inlayHintProvider: [['textDocument/inlayHint', { textDocument, range }]],
  semanticTokensProvider: [
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/semanticTokens/range', { textDocument, range }],
  ],
};

/** What comes of a question that is asked and called back while the server is busy with the one before. */
async function outcome(editor: Editor, method: string, params: object): Promise<unknown> {
  editor.replace(uri, 'KẾ HOẠCH', 'KẾ HOẠCH');
  const before = editor.pull(uri);
  const calling = new CancellationTokenSource();
  const answer = editor.connection.sendRequest(method, params, calling.token).then(
    () => 'answered',
    (error: unknown) => (error instanceof ResponseError ? error.code : error),
  );
  calling.cancel();
  await before;
  return answer;
}

/** On a machine that is busy with others, a question may be answered before its calling back has come. */
const mostTries = 5;

describe('a question that is called back', () => {
  afterEach(endServers);

  it('is told to be so, whatever was asked, and what is asked next is answered', async () => {
    const editor = await startEditor({ capabilities: modern });
    const offered = Object.keys(editor.initialized.capabilities).filter((it) => it.endsWith('Provider'));
    assert.deepEqual(
      offered.filter((it) => !(it in questions)),
      [],
      'add a question for what the server can do now',
    );
    editor.open(uri, messy);
    for (const [method, params] of offered.flatMap((it) => questions[it] ?? [])) {
      let told = await outcome(editor, method, params);
      for (let again = 0; told === 'answered' && again < mostTries; again++) {
        told = await outcome(editor, method, params);
      }
      assert.equal(told, LSPErrorCodes.RequestCancelled, method);
    }
    assert.ok(0 < (await editor.pulled(uri)).length);
    await editor.quit();
  });
});
