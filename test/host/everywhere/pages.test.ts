import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, messy, openAndSee, ruleOf } from '../drafts';

const rule = 'deadline-range-reversed';

const pages = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all.flatMap((it) => it.tabs).filter((it) => it.input instanceof vscode.TabInputCustom);

/** Waits until a page with this in its title is open. */
async function pageOf(title: string): Promise<void> {
  const isOpen = (): boolean => pages().some((it) => it.label.includes(title));
  if (isOpen()) return;
  await new Promise<void>((resolve) => {
    const listening = vscode.window.tabGroups.onDidChangeTabs(() => {
      if (!isOpen()) return;
      listening.dispose();
      resolve();
    });
  });
}

describe('the page of a rule', () => {
  afterEach(async () => {
    await vscode.window.tabGroups.close(pages());
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('opens from the code of a finding, without the network and without a question', async () => {
    const { document } = await openAndSee(messy, rule);
    const code = findings(document.uri).find((it) => ruleOf(it) === rule)?.code;
    assert.ok(typeof code === 'object');
    assert.equal(code.target.scheme, 'thao');
    await vscode.commands.executeCommand('vscode.open', code.target);
    await pageOf('Ngày bắt đầu sau ngày kết thúc');
    const text = await vscode.workspace.openTextDocument(code.target);
    assert.match(text.getText(), /^# Ngày bắt đầu sau ngày kết thúc\n/u);
    assert.match(text.getText(), /\n## Vì sao\n/u);
    assert.match(text.getText(), /<!-- thảo: bỏ qua deadline-range-reversed: lý do -->/u);
  });

  it('makes room for that of another rule, beside the draft', async () => {
    await openAndSee(messy, rule);
    await vscode.commands.executeCommand('thao.showRule', rule);
    await pageOf('Ngày bắt đầu sau ngày kết thúc');
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('thao.showRule', 'missing-noi-nhan');
    await pageOf('Thiếu phần Nơi nhận');
    assert.equal(pages().length, 1);
  });

  it('is told over the words of a finding', async () => {
    const { document } = await openAndSee(messy, rule);
    const range = findings(document.uri).find((it) => ruleOf(it) === rule)?.range;
    assert.ok(range);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const texts = hovers.flatMap((it) => it.contents as vscode.MarkdownString[]).map((it) => it.value);
    assert.ok(
      texts.some((it) => it.includes('**Ngày bắt đầu sau ngày kết thúc**') && it.includes('command:thao.showRule')),
      texts.join('\n'),
    );
  });
});
