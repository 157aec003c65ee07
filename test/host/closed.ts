// Plans that are files of the folder and not open: the same on the desktop and in a browser.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scheme as virtualScheme } from './memory-files';

/** Not by VS Code's search, which looks only where somebody has made one for the kind of folder. */
async function fileNamed(
  name: string,
  folder = vscode.workspace.workspaceFolders?.[0]?.uri,
): Promise<vscode.Uri | undefined> {
  assert.ok(folder);
  for (const [entry, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, entry);
    const found = type === vscode.FileType.Directory ? await fileNamed(name, uri) : entry === name ? uri : undefined;
    if (found) return found;
  }
  return undefined;
}

const fileOf = async (name: string): Promise<vscode.Uri> => {
  const file = await fileNamed(name);
  assert.ok(file, name);
  return file;
};

export function describeClosedPlans(): void {
  describe('a plan of the folder that is not open', () => {
    it('is where a citation leads', async () => {
      const superior = await fileOf('ke-hoach-ubnd-tinh.kehoach');
      const document = await vscode.workspace.openTextDocument(await fileOf('ke-hoach-so.kehoach'));
      await vscode.window.showTextDocument(document);
      assert.ok(!vscode.workspace.textDocuments.some((it) => String(it.uri) === String(superior)));
      const at = document.positionAt(document.getText().indexOf('khoản 2 Mục IV'));
      const [found] = await until(
        () =>
          vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at),
        (it) => String(it[0]?.targetUri) === String(superior),
      );
      assert.ok(found?.targetSelectionRange);
      const target = await vscode.workspace.openTextDocument(found.targetUri);
      assert.equal(target.getText(found.targetSelectionRange), '2. Sở Giáo dục và Đào tạo');
      const citing = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        superior,
        target.positionAt(target.getText().indexOf('214/KH-UBND')),
      );
      assert.ok(citing.some((it) => String(it.uri) === String(document.uri)));
    });

    it('is searched', async function () {
      // VS Code's own Markdown, once it runs, waits for ever for somebody who can search such a folder.
      if (vscode.workspace.workspaceFolders?.[0]?.uri.scheme === virtualScheme) this.skip();
      const [symbol] = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'vat nuoi doi ret phong',
      );
      assert.match(String(symbol?.location.uri), /ke-hoach-ubnd-xa\.kehoach$/u);
    });
  });
}

/** The server may still be on its way when the first is asked. */
async function until<T>(ask: () => Thenable<T>, isReached: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await ask();
    if (isReached(found)) return found;
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }
}
