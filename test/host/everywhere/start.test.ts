import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, findings, open, ruleOf, until } from '../drafts';

const answers = {
  kind: 'department',
  name: 'Sở Nội vụ',
  parent: 'UBND tỉnh Hoài Lĩnh',
  place: 'Hoài Lĩnh',
  year: 2027,
  superior: 'Kế hoạch số 57/KH-UBND ngày 10/02/2027 của Ủy ban nhân dân tỉnh Hoài Lĩnh về văn hóa đọc năm 2027',
  subject: 'Tổ chức ngày hội đọc sách',
};

const errors = (uri: vscode.Uri): readonly string[] =>
  findings(uri)
    .filter((it) => it.severity === vscode.DiagnosticSeverity.Error)
    .map((it) => it.message);

describe('starting a plan', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens an untitled plan without an error, its first stop selected', async () => {
    await vscode.commands.executeCommand('thao.newPlan', answers);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.languageId, 'kehoach');
    assert.ok(editor.document.isUntitled);
    await until(editor.document.uri, (found) => found.some((it) => ruleOf(it) === 'header-number-blank'));
    assert.deepEqual(errors(editor.document.uri), []);
    assert.match(editor.document.getText(), /\nTổ chức ngày hội đọc sách năm 2027\n/u);
    assert.match(editor.document.getText(editor.selection), /^ *$/u);
    assert.ok(editor.document.lineAt(editor.selection.start).text.includes('tháng'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('opens the plan alone where VS Code brings back what was closed under the same name', async () => {
    const { openTextDocument } = vscode.workspace;
    const bringBack = (): Thenable<vscode.TextDocument> =>
      openTextDocument({ language: 'kehoach', content: 'Chữ của bản thảo đã đóng\n' });
    for (const [command, given] of [['thao.newPlan', answers], ['thao.openSample']] as const) {
      Object.assign(vscode.workspace, { openTextDocument: bringBack });
      try {
        await vscode.commands.executeCommand(command, given);
      } finally {
        Object.assign(vscode.workspace, { openTextDocument });
      }
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      assert.match(editor.document.getText(), /^KẾ HOẠCH$/mu);
      assert.ok(!editor.document.getText().includes('đã đóng'), command);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('makes next year’s plan of one and shows what has become other', async () => {
    const thisYear = new Date().getFullYear();
    const before = await open(clean.replaceAll('2026', String(thisYear)));
    await vscode.commands.executeCommand('thao.nextYear', before.document.uri);
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.equal(String(input.original), String(before.document.uri));
    const document = vscode.workspace.textDocuments.find((it) => String(it.uri) === String(input.modified));
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'kehoach');
    assert.match(document.getText(), new RegExp(`\\nTổ chức ngày hội đọc sách năm ${thisYear + 1}\\n`, 'u'));
    assert.ok(document.getText().includes('<!-- xem lại: Kế hoạch số 57/KH-UBND là của năm'));
    await until(document.uri, (found) => found.some((it) => ruleOf(it) === 'reminder-left'));
    assert.deepEqual(errors(document.uri), []);
    assert.ok(!before.document.getText().includes('xem lại'));
  });

  it('gives next year’s plan of a file the name of the file with its year moved, and writes nothing', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (folder?.uri.scheme !== 'file') return;
    const thisYear = new Date().getFullYear();
    const uri = vscode.Uri.joinPath(folder.uri, `ngày hội ${thisYear}.kehoach`);
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode(clean.replaceAll('2026', String(thisYear)).replaceAll('\n', '\r\n')),
    );
    try {
      const names = async (): Promise<readonly string[]> =>
        (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name).sort();
      const before = await names();
      await vscode.commands.executeCommand('thao.nextYear', uri);
      const document = vscode.workspace.textDocuments.find(
        (it) => it.isUntitled && it.uri.path.endsWith(`/ngày hội ${thisYear + 1}.kehoach`),
      );
      assert.ok(document, vscode.workspace.textDocuments.map((it) => String(it.uri)).join());
      assert.equal(document.eol, vscode.EndOfLine.CRLF);
      assert.ok(document.isDirty);
      assert.deepEqual(await names(), before);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});
