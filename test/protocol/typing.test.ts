import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import type { TextEdit } from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { type Editor, endServers, startEditor, transports } from './client';
import { spawnServer } from './servers';

const uri = 'untitled:Untitled-1';
const list = 'I. NỘI DUNG\n1. Trực ban.\n2. Báo cáo, theo khoản 2 Mục này.\n';
const broken = '1. Trực ban.\n\n2.';

/** Breaks the line after the words, and asks what is to follow. */
function pressEnter(editor: Editor, after: string, { ch = '\n', token = new CancellationTokenSource().token } = {}) {
  const { end } = editor.rangeOf(uri, after);
  editor.change(uri, [{ range: { start: end, end }, text: '\n' }]);
  return editor.connection.sendRequest<TextEdit[]>(
    'textDocument/onTypeFormatting',
    {
      textDocument: { uri },
      position: { line: end.line + 1, character: 0 },
      ch,
      options: { tabSize: 4, insertSpaces: true },
    },
    token,
  );
}

const apply = (editor: Editor, edits: readonly TextEdit[]): void => editor.apply({ changes: { [uri]: [...edits] } });

describe('an editor that breaks a line', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('asks after a line break only', async () => {
    const { capabilities } = (await startEditor()).initialized;
    assert.deepEqual(capabilities.documentOnTypeFormattingProvider, { firstTriggerCharacter: '\n' });
  });

  for (const transport of transports) {
    it(`gets the next number, and room for it, over ${transport}`, async () => {
      const editor = await startEditor({ transport });
      editor.open(uri, list);
      apply(editor, await pressEnter(editor, '1. Trực ban.'));
      assert.equal(editor.text(uri), 'I. NỘI DUNG\n1. Trực ban.\n2. \n3. Báo cáo, theo khoản 3 Mục này.\n');
    });
  }

  it('gets nothing at another key, or about a document that is not open', async () => {
    const editor = await startEditor();
    editor.open(uri, list);
    assert.deepEqual(await pressEnter(editor, '1. Trực ban.', { ch: ';' }), []);
    const elsewhere = await editor.connection.sendRequest('textDocument/onTypeFormatting', {
      textDocument: { uri: 'untitled:Untitled-2' },
      position: { line: 1, character: 0 },
      ch: '\n',
      options: { tabSize: 4, insertSpaces: true },
    });
    assert.deepEqual(elsewhere, []);
  });

  describe('and goes on before it is answered', () => {
    let server: ChildProcess;
    let editor: Editor;
    before(function () {
      // Windows has no signal that holds a process.
      if (process.platform === 'win32') this.skip();
    });
    beforeEach(async () => {
      server = spawnServer();
      editor = await startEditor({ process: server });
      editor.open(uri, list);
      await editor.pull(uri);
    });

    /** What is sent meanwhile comes to the server at one time. */
    async function atOnce(send: () => void): Promise<void> {
      server.kill('SIGSTOP');
      send();
      await editor.connection.sendNotification('$/allIsWritten', {});
      server.kill('SIGCONT');
    }

    it('gets nothing when it has typed on', async () => {
      let answer: unknown;
      await atOnce(() => {
        answer = pressEnter(editor, '1. Trực ban.');
        editor.replace(uri, broken, broken.replace('\n\n', '\nG\n'));
      });
      assert.deepEqual(await answer, []);
      assert.equal(editor.text(uri), list.replace('ban.\n', 'ban.\nG\n'));
    });

    it('may call its question back', async () => {
      const source = new CancellationTokenSource();
      let answer: Promise<unknown> = Promise.resolve();
      await atOnce(() => {
        answer = pressEnter(editor, '1. Trực ban.', { token: source.token });
        source.cancel();
      });
      await assert.rejects(answer, { code: -32800 });
    });
  });
});
