import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('knows the language of plans', async () => {
    assert.ok((await vscode.languages.getLanguages()).includes('kehoach'));
  });

  it('is active once a plan is open', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'kehoach', content: 'KẾ HOẠCH\n' });
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension('thao.thao');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
