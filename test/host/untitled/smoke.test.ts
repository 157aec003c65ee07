import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a window without a folder', () => {
  it('edits a plan that has no file', async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    const document = await vscode.workspace.openTextDocument({ language: 'kehoach' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'KẾ HOẠCH'));
    assert.equal(document.getText(), 'KẾ HOẠCH');
    assert.equal(document.isUntitled, true);
  });
});
