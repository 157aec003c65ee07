import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, messy, open, ruleOf, until } from '../drafts';

/** About 10 KB, of which every paragraph is another. */
const longer = messy.replace(
  'III. TỔ CHỨC THỰC HIỆN',
  [
    ...Array.from(
      { length: 60 },
      (_, i) =>
        `${i + 3}. Phòng số ${i + 1} chọn ${i + 11} cuốn sách, giới thiệu với bạn đọc và ghi lại ${i + 2} nhận xét.`,
    ),
    'III. TỔ CHỨC THỰC HIỆN',
  ].join('\n'),
);

// The name of this file puts it before all others: what it measures happens once in a window.
describe('a fresh window', () => {
  it('shows what is wrong with the first plan that is opened', async () => {
    const extension = vscode.extensions.getExtension('thao.thao');
    assert.ok(extension, 'the extension is not there');
    const isFresh = !extension.isActive;
    const start = performance.now();
    const opening = open(longer);
    const { document } = await opening;
    const opened = performance.now();
    await extension.activate();
    const active = performance.now();
    await until(document.uri, (found) => found.some((it) => ruleOf(it) === 'numbering-gap'));
    const found = performance.now();
    assert.ok(findings(document.uri).some((it) => ruleOf(it) === 'deadline-range-reversed'));
    const since = (from: number, to: number): string => `${Math.round(to - from)} ms`;
    console.log(
      `      ${isFresh ? 'opened' : 'opened, the extension being active already'} after ${since(start, opened)}, active ${since(opened, active)} later, findings ${since(active, found)} after that`,
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
