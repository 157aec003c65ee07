import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, findings, messy, open, ruleOf, until } from '../drafts';

const active = (): vscode.TextEditor => {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
};

const close = async (): Promise<void> => {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
};

/** Takes the server longer than a moment. */
const long = `${messy}Rà soát từng thôn trong tháng 5.\n`.repeat(1000);

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

describe('the first minutes', () => {
  it('have a guide, which opens, and no button of it leads nowhere', async () => {
    await vscode.commands.executeCommand('thao.openGuide');
    const { packageJSON, id } = vscode.extensions.getExtension('thao.thao') ?? {};
    assert.equal(id, 'thao.thao');
    const all = new Set(await vscode.commands.getCommands());
    const [guide] = packageJSON.contributes.walkthroughs;
    for (const { description } of guide.steps) {
      for (const [, command = ''] of description.matchAll(/\(command:([\w.]+)\)/gu))
        assert.ok(all.has(command), command);
    }
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('have a sample that is written nowhere, and lead from one mistake of it to the next', async () => {
    await vscode.commands.executeCommand('thao.openSample');
    const { document } = active();
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'kehoach');
    await until(document.uri, (found) => found.length === 9);
    const places = findings(document.uri)
      .map((it) => it.range.start)
      .sort((a, b) => a.compareTo(b));
    // Nine mistakes at nine places, and then the first again.
    for (const place of [...places, places[0]]) {
      await vscode.commands.executeCommand('thao.repairNext');
      assert.deepEqual(active().selection.active, place);
      await vscode.commands.executeCommand('hideCodeActionWidget');
    }
    await close();
  });

  it('open the sample for who asks for a mistake and has no plan', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('thao.repairNext');
    const { document } = active();
    await vscode.commands.executeCommand('hideCodeActionWidget');
    assert.ok(document.isUntitled);
    await until(document.uri, (found) => found.some((it) => it.range.start.isEqual(active().selection.active)));
    await close();
  });

  it('wait for what Thảo says of a long draft, whatever is said of it before', async () => {
    const { document } = await open(long);
    const others = vscode.languages.createDiagnosticCollection('others');
    const repaired = vscode.commands.executeCommand('thao.repairNext');
    await aMoment();
    assert.deepEqual(findings(document.uri), []);
    others.set(document.uri, [new vscode.Diagnostic(new vscode.Range(0, 0, 0, 4), 'của một tiện ích khác')]);
    await repaired;
    assert.ok(findings(document.uri).some((it) => it.range.start.isEqual(active().selection.active)));
    others.dispose();
    await vscode.commands.executeCommand('hideCodeActionWidget');
    await close();
  });

  it('end with a draft that is closed before it was looked at', async () => {
    await open(long);
    const repaired = vscode.commands.executeCommand('thao.repairNext');
    await aMoment();
    await close();
    // VS Code may say that there is nothing to show any more: it is to end, well or not.
    await Promise.allSettled([repaired]);
  });

  it('leave the caret where it is in a plan that has nothing left', async () => {
    // No plan of a folder has this number: what is said of it is found in none.
    const signed = clean.replace(/ {2,}\/KH/u, ' 12/KH').replace(/ {2,}tháng 3/u, ' 12 tháng 3');
    const editor = await open(signed.replaceAll('57/KH-UBND', '85/KH-UBND'));
    editor.selection = new vscode.Selection(3, 2, 3, 2);
    await vscode.commands.executeCommand('thao.repairNext');
    assert.deepEqual(findings(editor.document.uri).map(ruleOf), []);
    assert.deepEqual(active().selection.active, new vscode.Position(3, 2));
    await close();
  });
});
