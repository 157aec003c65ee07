import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeClosedPlans } from '../closed';
import { actionsAt, findings, ruleOf, until } from '../drafts';
import { fill, memoryFiles, scheme } from '../memory-files';

// For every test of this window, those that run everywhere included.
before(async () => {
  vscode.workspace.registerFileSystemProvider(scheme, memoryFiles(), { isCaseSensitive: true });
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const { workspaceFile } = vscode.workspace;
  assert.ok(folder && workspaceFile);
  await fill(folder.uri, vscode.Uri.joinPath(workspaceFile, '..'));
  await searchedForSnippets();
});

/** VS Code looks for snippets in the folder before somebody is there to read it, and tells so whoever first asks for completions. */
async function searchedForSnippets(): Promise<void> {
  const { uri } = await vscode.workspace.openTextDocument({ language: 'kehoach', content: 'Giao ' });
  const position = new vscode.Position(0, 5);
  await Promise.resolve(vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, position)).catch(
    () => {},
  );
}

describeClosedPlans();

describe('a folder that is on no disk', () => {
  const uriOf = (name: string): vscode.Uri => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    return vscode.Uri.joinPath(folder?.uri as vscode.Uri, name);
  };

  it('is all that is open', () => {
    assert.deepEqual(
      (vscode.workspace.workspaceFolders ?? []).map((it) => it.uri.scheme),
      [scheme],
    );
  });

  it('has its plans checked, repaired and saved', async () => {
    const uri = uriOf('sửa.kehoach');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('KẾ HOẠCH\nNơi nhận:\n- Như trên ;\n- Lưu: VT.\n'),
    );
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await until(uri, (found) => found.some((it) => ruleOf(it) === 'space-before-punct'));
    const [finding] = findings(uri).filter((it) => ruleOf(it) === 'space-before-punct');
    assert.ok(finding);
    const [fix] = (await actionsAt(uri, finding.range, 'quickfix')).filter((it) => it.edit);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await until(uri, (found) => !found.some((it) => ruleOf(it) === 'space-before-punct'));
    assert.ok(await document.save());
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert.match(saved, /- Như trên;\n/u);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
  });
});
