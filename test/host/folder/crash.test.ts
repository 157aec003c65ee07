import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { change, clean, has, messy, open, until } from '../drafts';

/** The servers that this window has started. */
function servers(): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [pid, parent, ...args] = line.trim().split(/\s+/u);
    const isOurs = Number(parent) === process.pid && /[\\/]server[\\/]node\.js/u.test(args.join(' '));
    return isOurs ? [Number(pid)] : [];
  });
}

function killServer(): void {
  const [pid, ...others] = servers();
  assert.ok(pid !== undefined, 'no server runs');
  assert.deepEqual(others, [], 'one server runs');
  process.kill(pid, 'SIGKILL');
}

/** What VS Code asks of a server that is dead already, before anybody knows. */
function askMuch(uri: vscode.Uri): void {
  for (let i = 0; i < 8; i++) {
    void vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(i, 0));
    void vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
  }
}

const lacks =
  (rule: string) =>
  (found: readonly vscode.Diagnostic[]): boolean =>
    0 < found.length && !has(rule)(found);

describe('a server that is killed', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder?.uri as vscode.Uri, name);

  before(function () {
    // There is no `ps` on Windows, and processes are ended in another way.
    if (process.platform === 'win32') this.skip();
  });
  // Whoever was killed before counts for three minutes.
  beforeEach(() => vscode.commands.executeCommand('thao.restart'));
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
  after(() => vscode.commands.executeCommand('thao.restart'));

  it('is followed by another that has the findings, of what was typed meanwhile as well', async () => {
    const editor = await open(messy);
    const { uri } = editor.document;
    await until(uri, has('numbering-gap'));
    const [before] = servers();
    killServer();
    askMuch(uri);
    await change(editor, 'III. NỘI DUNG', 'II. NỘI DUNG');
    await until(uri, lacks('numbering-gap'));
    await change(editor, 'II. NỘI DUNG', 'IV. NỘI DUNG');
    await until(uri, has('numbering-gap'));
    const [after, ...others] = servers();
    assert.ok(after !== undefined && after !== before);
    assert.deepEqual(others, []);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(0, 0, editor.document.lineCount, 0),
      'quickfix',
    );
    assert.ok(0 < actions.length);
  });

  it('while a command is given is followed by another that does it', async () => {
    const editor = await open(messy);
    await until(editor.document.uri, has('numbering-gap'));
    killServer();
    await vscode.commands.executeCommand('thao.renumber');
    assert.ok(editor.document.getText().includes('\nII. NỘI DUNG'), editor.document.getText());
  });

  it('in the middle of a check of the folder is followed by another that checks it, and keeps it checked', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `lô/kế hoạch ${i}.kehoach`);
    const write = (name: string, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    for (const name of names) await write(name, messy);
    try {
      const checking = vscode.commands.executeCommand<{ readonly plans: number; readonly isStopped: boolean }>(
        'thao.checkFolder',
      );
      await until(uriOf(names[0] as string), has('numbering-gap'));
      killServer();
      const checked = await checking;
      assert.equal(checked.isStopped, false);
      assert.ok(names.length <= checked.plans, `${checked.plans}`);
      const last = uriOf(names[names.length - 1] as string);
      await until(last, has('numbering-gap'));
      killServer();
      await until(last, (found) => found.length === 0);
      await until(last, has('numbering-gap'));
      await write(names[names.length - 1] as string, clean);
      await until(last, (found) => !has('numbering-gap')(found));
    } finally {
      await vscode.commands.executeCommand('thao.clearFolder');
      await vscode.workspace.fs.delete(uriOf('lô'), { recursive: true });
    }
  });

  it('again and again is given up with a message, whose button brings it back', async () => {
    const editor = await open(messy);
    const { uri } = editor.document;
    await until(uri, has('numbering-gap'));
    const { showErrorMessage } = vscode.window;
    const window = vscode.window as { showErrorMessage: unknown };
    try {
      const shown = new Promise<readonly [string, readonly vscode.MessageItem[]]>((resolve) => {
        window.showErrorMessage = async (message: string, ...items: readonly vscode.MessageItem[]) => {
          resolve([message, items]);
          return items[0];
        };
      });
      let isOver = false;
      void shown.then(() => {
        isOver = true;
      });
      // As often as the library allows, and once more.
      for (let i = 0; i < 5; i++) {
        assert.ok(!isOver, `given up after ${i}`);
        killServer();
        if (i === 4) break;
        const [from, to, isThere] = i % 2 === 0 ? ['III. ', 'II. ', lacks] : ['II. ', 'III. ', has];
        await change(editor, `${from}NỘI DUNG`, `${to}NỘI DUNG`);
        await until(uri, isThere('numbering-gap'));
      }
      const [message, items] = await shown;
      assert.equal(message, 'Thảo dừng nhiều lần liên tiếp nên không chạy nữa, bản thảo không được kiểm tra');
      assert.deepEqual(
        items.map((it) => it.title),
        ['Khởi động lại', 'Xem nhật ký'],
      );
      // The first of them was chosen; what was found before may still be shown for a moment.
      await change(editor, 'III. NỘI DUNG', 'II. NỘI DUNG');
      await until(uri, lacks('numbering-gap'));
      assert.equal(servers().length, 1);
    } finally {
      window.showErrorMessage = showErrorMessage;
    }
  });
});
