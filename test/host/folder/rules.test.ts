import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, findings, messy, openAndSee, ruleOf, until } from '../drafts';

const turnOff = (it: vscode.CodeAction): boolean => it.command?.command === 'thao.turnOffRule';

/** Presses what the light bulb offers for switching the rule off. */
async function switchOff(uri: vscode.Uri, rule: string): Promise<void> {
  const finding = findings(uri).find((it) => ruleOf(it) === rule);
  assert.ok(finding, rule);
  const action = (await actionsAt(uri, finding.range)).find((it) => turnOff(it) && it.command?.arguments?.[1] === rule);
  assert.match(action?.title ?? '', /^Tắt “.*” trong cả thư mục$/u);
  await vscode.commands.executeCommand('thao.turnOffRule', ...(action?.command?.arguments ?? []));
}

describe('a rule', () => {
  it('is switched off in the settings of the folder, beside what stands there', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'kế hoạch tắt quy tắc.kehoach');
    const file = vscode.Uri.joinPath(folder.uri, '.vscode', 'settings.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(messy));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const settings = vscode.workspace.getConfiguration('thao', folder);
    const weigh = { 'date-leading-zero': 'hint' };
    await settings.update('rules', weigh, vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      const rules = ['numbering-gap', 'deadline-range-reversed'];
      await until(uri, (found) => rules.every((rule) => found.some((it) => ruleOf(it) === rule)));
      for (const rule of rules) {
        await switchOff(uri, rule);
        await until(uri, (found) => found.length > 0 && found.every((it) => ruleOf(it) !== rule));
      }
      const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
      const off = Object.fromEntries(rules.map((rule) => [rule, 'off']));
      assert.deepEqual(written['thao.rules'], { ...weigh, ...off });
      assert.equal(settings.inspect('rules')?.globalValue, undefined);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
  });

  it('is not offered to be switched off in a folder where the draft has none', async () => {
    const { document } = await openAndSee(messy, 'numbering-gap');
    const finding = findings(document.uri).find((it) => ruleOf(it) === 'numbering-gap');
    assert.ok(finding);
    const actions = await actionsAt(document.uri, finding.range);
    assert.ok(actions.some((it) => it.title.startsWith('Bỏ qua')));
    assert.ok(!actions.some(turnOff));
  });
});
