import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { messy, ruleOf, until } from '../drafts';

describe('two folders', () => {
  it('have findings each by its own settings', async () => {
    const [first, second] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first && second);
    const settings = vscode.workspace.getConfiguration('thao', first.uri);
    await settings.update('rules', { 'numbering-gap': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder);
    for (const folder of [first, second]) {
      const uri = vscode.Uri.joinPath(folder.uri, 'kế hoạch.kehoach');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(messy));
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
      const hasGap = (found: readonly vscode.Diagnostic[]): boolean =>
        found.some((it) => ruleOf(it) === 'numbering-gap');
      await until(uri, (found) => found.length > 0 && hasGap(found) === (folder === second));
    }
  });
});
