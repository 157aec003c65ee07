import assert from 'node:assert/strict';
import { CancellationTokenSource, type TextEdit } from 'vscode-languageserver/node';
import { bare, type Editor, endServers, startEditor, transports } from './client';
import { clean, messy } from './drafts';

const uri = 'untitled:Untitled-1';
const options = { tabSize: 4, insertSpaces: true };
const untidy = '1.Họp  giao ban ,trực ban. \n–\tMột;\n- Hai;\n- Ba.';
const tidy = '1. Họp giao ban, trực ban.\n- Một;\n- Hai;\n- Ba.\n';

const ask = (editor: Editor, more: object = {}): Promise<TextEdit[]> =>
  editor.connection.sendRequest('textDocument/formatting', { textDocument: { uri }, options, ...more });

const apply = (editor: Editor, edits: readonly TextEdit[]): string => {
  editor.apply({ changes: { [uri]: [...edits] } });
  return editor.text(uri);
};

describe('an editor that formats', function () {
  this.timeout(60_000);
  afterEach(endServers);

  for (const transport of transports) {
    it(`gets a tidy text over ${transport}`, async () => {
      const editor = await startEditor({ transport, ...(transport === 'stdio' && { capabilities: bare }) });
      const { capabilities } = editor.initialized;
      assert.equal(capabilities.documentFormattingProvider, true);
      assert.equal(capabilities.documentRangeFormattingProvider, true);
      editor.open(uri, untidy);
      assert.equal(apply(editor, await ask(editor)), tidy);
      assert.deepEqual(await ask(editor), []);
    });
  }

  it('gets small edits, and none for a plan that is in order', async () => {
    const editor = await startEditor();
    editor.open(uri, clean);
    assert.deepEqual(await ask(editor), []);
    editor.close(uri);
    editor.open(uri, messy);
    const edits = await ask(editor);
    assert.ok(
      5 < edits.length && edits.every((it) => it.newText.length <= 2 && it.range.start.line === it.range.end.line),
    );
  });

  it('gets the part that it has selected', async () => {
    const editor = await startEditor();
    editor.open(uri, `${untidy}\n2.Nghỉ  trưa.`);
    const edits = await editor.connection.sendRequest<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument: { uri },
      range: editor.rangeOf(uri, '2.Nghỉ'),
      options: { ...options, insertFinalNewline: false },
    });
    assert.equal(apply(editor, edits), `${untidy}\n2. Nghỉ trưa.`);
  });

  it('says what it wants at the ends', async () => {
    const editor = await startEditor();
    editor.open(uri, 'Họp  bàn. \n\n');
    const own = { ...options, trimTrailingWhitespace: false, trimFinalNewlines: false, insertFinalNewline: false };
    assert.equal(apply(editor, await ask(editor, { options: own })), 'Họp bàn. \n\n');
  });

  it('goes by its settings', async () => {
    const editor = await startEditor({ settings: { rules: { 'double-space': 'off' } } });
    editor.open(uri, untidy);
    assert.equal(apply(editor, await ask(editor)), tidy.replace('Họp giao', 'Họp  giao'));
  });

  it('may call its question back, and gets nothing for what is not open', async () => {
    const editor = await startEditor();
    assert.deepEqual(await ask(editor), []);
    editor.open(uri, untidy);
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(
      'textDocument/formatting',
      { textDocument: { uri }, options },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });
});
