import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  change,
  clean,
  findings,
  messy,
  mistakes,
  open,
  openAndSee,
  ruleOf,
  rulesOf,
  until,
} from '../drafts';

const severe = (found: readonly vscode.Diagnostic[]): readonly string[] =>
  found.filter((it) => it.severity <= vscode.DiagnosticSeverity.Warning).map(ruleOf);

describe('findings', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are shown for each of the four families', async () => {
    const { document } = await open(messy);
    await until(document.uri, (found) => mistakes.every(([, , rule]) => found.some((it) => ruleOf(it) === rule)));
  });

  it('go when the mistakes are repaired by hand, and come back with them', async () => {
    const editor = await openAndSee(messy, 'citation-missing-date');
    for (const [right, wrong] of mistakes) await change(editor, wrong, right);
    await until(editor.document.uri, (found) => severe(found).length === 0);
    assert.equal(editor.document.getText(), clean);
    await change(editor, 'II. NỘI DUNG', 'III. NỘI DUNG');
    await until(editor.document.uri, (found) => found.some((it) => ruleOf(it) === 'numbering-gap'));
  });

  it('are each repaired by what the light bulb prefers', async () => {
    for (const [, , rule] of mistakes) {
      const { document } = await openAndSee(messy, rule);
      const finding = findings(document.uri).find((it) => ruleOf(it) === rule);
      assert.ok(finding);
      const actions = await actionsAt(document.uri, finding.range, 'quickfix');
      const preferred =
        actions.find((it) => it.isPreferred && it.diagnostics?.some((that) => ruleOf(that) === rule)) ?? actions[0];
      assert.ok(preferred?.edit, `nothing is offered for ${rule}`);
      assert.equal(await vscode.workspace.applyEdit(preferred.edit), true);
      await until(document.uri, (found) => found.every((it) => ruleOf(it) !== rule));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('are each silenced in the draft, for the paragraph and for the file', async () => {
    for (const place of ['đoạn', 'tệp']) {
      const { document } = await openAndSee(messy, 'deadline-range-reversed');
      const finding = findings(document.uri).find((it) => ruleOf(it) === 'deadline-range-reversed');
      assert.ok(finding);
      const silence = (await actionsAt(document.uri, finding.range)).find(
        (it) => it.title.startsWith('Bỏ qua') && it.title.includes(place),
      );
      assert.ok(silence?.edit, `no silence for ${place}`);
      await vscode.workspace.applyEdit(silence.edit);
      await until(
        document.uri,
        (found) => found.length > 0 && found.every((it) => ruleOf(it) !== 'deadline-range-reversed'),
      );
      assert.ok(document.getText().includes('<!-- thảo: bỏ qua deadline-range-reversed'));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('that are safe to repair are repaired all at once, and nothing else is', async () => {
    const editor = await openAndSee(messy, 'recipients-archive-line');
    await vscode.commands.executeCommand('thao.fixAll');
    await until(editor.document.uri, (found) => found.every((it) => !ruleOf(it).startsWith('recipients-')));
    const expected = messy.replace('- Lưu VT, VP', '- Lưu: VT, VP.');
    assert.equal(editor.document.getText(), expected);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), messy);
  });

  it('obey settings as they change', async () => {
    const { document } = await openAndSee(messy, 'numbering-gap');
    const settings = vscode.workspace.getConfiguration('thao');
    try {
      await settings.update('rules', { 'numbering-gap': 'off' }, vscode.ConfigurationTarget.Global);
      await until(document.uri, (found) => found.length > 0 && found.every((it) => ruleOf(it) !== 'numbering-gap'));
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await until(document.uri, (found) => found.some((it) => ruleOf(it) === 'numbering-gap'));
  });

  it('come back after a restart', async () => {
    const { document } = await openAndSee(messy, 'citation-missing-date');
    const before = rulesOf(document.uri);
    await vscode.commands.executeCommand('thao.restart');
    await until(document.uri, (found) => found.length === before.length);
    assert.deepEqual(rulesOf(document.uri), before);
  });
});
