import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, messy, ruleOf, until } from '../drafts';

describe('saving', () => {
  it('repairs what is safe when the drafter has asked for it, and writes nothing else', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'bản nháp có dấu.kehoach');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(messy));
    const configuration = vscode.workspace.getConfiguration('editor', { uri, languageId: 'kehoach' });
    await configuration.update(
      'codeActionsOnSave',
      { 'source.fixAll.thao': 'explicit' },
      vscode.ConfigurationTarget.Workspace,
      true,
    );
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await until(uri, (found) => found.some((it) => ruleOf(it) === 'recipients-archive-line'));
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '\n'));
    await document.save();
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert.equal(written, `${messy.replace('- Lưu VT, VP', '- Lưu: VT, VP.')}\n`);
    await until(uri, (found) => found.every((it) => !ruleOf(it).startsWith('recipients-')));
    assert.ok(findings(uri).length > 0, 'what is not safe is left');
  });
});
