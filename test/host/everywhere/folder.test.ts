import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, clean, findings, has, messy, ruleOf, until } from '../drafts';

interface Checked {
  readonly plans: number;
  readonly withErrors: number;
  readonly unread: readonly string[];
  readonly isStopped: boolean;
}

const superior = clean
  .replace('SỞ NỘI VỤ\n', '')
  .replace('UBND TỈNH HOÀI LĨNH', 'ỦY BAN NHÂN DÂN\nTỈNH HOÀI LĨNH')
  .replace('Số:       /KH-SNV', 'Số: 57/KH-UBND')
  .replace('ngày     tháng 3', 'ngày 10 tháng 02')
  .replace('KẾ HOẠCH\nTổ chức ngày hội đọc sách', 'KẾ HOẠCH\nPhát triển văn hóa nghe');

/** Not through a document of the extension's own, which the editor would keep open for minutes after its tab is closed. */
async function openAsDrafter(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri);
  const editor = vscode.window.activeTextEditor;
  assert.equal(String(editor?.document.uri), String(uri));
  return editor as vscode.TextEditor;
}

/** Not by VS Code's search, which looks only where somebody has made one for the kind of folder. */
async function plansIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) found.push(...(await plansIn(uri)));
    else if (/\.(?:kehoach|kh\.md|kh\.txt)$/u.test(name)) found.push(uri);
  }
  return found;
}

describe('the whole folder', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder?.uri as vscode.Uri, name);
  const write = (name: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  const check = async (): Promise<Checked | undefined> => vscode.commands.executeCommand('thao.checkFolder');
  const [above, below] = ['cấp trên/kế hoạch số 57.kehoach', 'kế hoạch chưa mở.kehoach'];

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('thao.clearFolder');
    if (!folder) return;
    for (const name of ['cấp trên', below]) {
      await Promise.resolve(vscode.workspace.fs.delete(uriOf(name), { recursive: true })).catch(() => {});
    }
  });

  it('is checked, also where no plan is open', async () => {
    const checked = await check();
    if (!folder) {
      assert.equal(checked, undefined);
      return;
    }
    await write(below, messy);
    const again = await check();
    const roots = vscode.workspace.workspaceFolders ?? [];
    const plans = (await Promise.all(roots.map((it) => plansIn(it.uri)))).flat();
    assert.ok(again);
    assert.equal(again.plans, plans.length);
    assert.deepEqual([again.unread, again.isStopped], [[], false]);
    await until(uriOf(below), has('numbering-gap'));
    await vscode.commands.executeCommand('thao.clearFolder');
    await until(uriOf(below), (found) => found.length === 0);
  });

  it('hands its findings over to the editor that opens a plan, and takes them back', async () => {
    if (!folder) return;
    await write(below, messy);
    await check();
    await until(uriOf(below), has('numbering-gap'));
    const editor = await openAsDrafter(uriOf(below));
    await change(editor, 'III. NỘI DUNG', 'II. NỘI DUNG');
    // What the check of the folder had said would stand for ever.
    await until(uriOf(below), (found) => 0 < found.length && !has('numbering-gap')(found));
    const twice = findings(uriOf(below)).map(
      (it) => `${ruleOf(it)} ${it.range.start.line} ${it.range.start.character}`,
    );
    assert.deepEqual(twice, [...new Set(twice)]);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(uriOf(below), has('numbering-gap'));
    await write(below, clean);
    await until(uriOf(below), (found) => !has('numbering-gap')(found));
    await vscode.workspace.fs.delete(uriOf(below));
    await until(uriOf(below), (found) => found.length === 0);
  });

  it('is what an open plan is compared with, and the place in the other file is told', async () => {
    if (!folder) return;
    await write(above, superior);
    await write(below, clean);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(below)));
    await until(uriOf(below), has('cross-title-mismatch'));
    const finding = findings(uriOf(below)).find((it) => ruleOf(it) === 'cross-title-mismatch');
    const [there] = finding?.relatedInformation ?? [];
    assert.equal(String(there?.location.uri), String(uriOf(above)));
    const other = await vscode.workspace.openTextDocument(uriOf(above));
    assert.equal(other.getText(there?.location.range), 'Phát triển văn hóa nghe năm 2026');
  });
});
