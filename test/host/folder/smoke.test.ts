import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a window with a folder', () => {
  it('opens the drafts of a folder whose name has spaces and accents', async () => {
    const [folder, ...others] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    assert.deepEqual(others, []);
    assert.equal(folder.name, 'kế hoạch năm 2026');
    const [draft] = await vscode.workspace.findFiles('**/*.kehoach');
    assert.ok(draft, 'no draft in the folder');
    const document = await vscode.workspace.openTextDocument(draft);
    assert.equal(document.languageId, 'kehoach');
  });
});
