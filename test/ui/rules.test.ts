import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inWindow } from './window';
import * as ui from './workbench';

const name = 'ke-hoach-loi.kehoach';
const text = readFileSync(`test/workspace/${name}`, 'utf8');
const place = (words: string): [line: number, column: number] => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return [before.length, 1 + (before.at(-1)?.length ?? 0)];
};
const title = 'Ngày bắt đầu sau ngày kết thúc';
const wrong = 'ngày 15/4/2026';

describe('a clerk who wants to know why', () => {
  const workbench = inWindow({ folder: 'test/workspace' });

  before(async () => {
    await ui.openFile(workbench, name);
    await ui.expectStatus(workbench, 'Thảo thấy');
  });

  it('clicks the code of a finding and reads its page', async () => {
    await ui.goTo(workbench, ...place(wrong));
    const { page } = workbench;
    const code = page.locator('.monaco-hover .code-link', { hasText: 'deadline-range-reversed' }).first();
    // What is told anew of the draft while it is being read takes an open hover away.
    await ui.until(async () => {
      await ui.hoverAt(workbench, wrong);
      await ui.screenshot(workbench, 'rule-hover');
      return code.click({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    });
    await ui.expectPage(workbench, title);
    await ui.screenshot(workbench, 'rule-page');
    await ui.command(workbench, 'View: Close Editor');
  });

  it('finds the page in the light bulb and in the list of commands as well', async () => {
    await ui.goTo(workbench, ...place(wrong));
    const offered = await ui.quickFixes(workbench);
    await ui.screenshot(workbench, 'rule-fixes');
    await workbench.page.keyboard.press('Escape');
    assert.ok(offered.includes(`Xem quy tắc “${title}”`), offered.join('\n'));
    await ui.command(workbench, 'Thảo: Xem quy tắc');
    await ui.choose(workbench, 'recipients-last', 'Dòng cuối của Nơi nhận không kết thúc bằng dấu chấm');
    await ui.expectPage(workbench, 'Dòng cuối của Nơi nhận không kết thúc bằng dấu chấm');
    await ui.screenshot(workbench, 'rule-page-recipients');
  });

  it('chooses the stage, which stays with the folder', async () => {
    await ui.command(workbench, 'View: Close All Editors in Group');
    await ui.expectStatus(workbench, 'Giai đoạn: dự thảo');
    await ui.command(workbench, 'Thảo: Chọn giai đoạn (dự thảo, trình ký, phát hành)');
    await ui.choose(workbench, 'Trình', 'Trình ký');
    await ui.expectStatus(workbench, 'Giai đoạn: trình ký');
    await ui.until(async () => settings()['thao.profile'] === 'trinh-ky');
  });

  it('switches a rule off in the folder', async () => {
    await ui.goTo(workbench, ...place(wrong));
    await ui.quickFix(workbench, `Tắt “${title}” trong cả thư mục`);
    await ui.until(async () => settings()['thao.rules'] !== undefined);
    assert.deepEqual(settings()['thao.rules'], { 'deadline-range-reversed': 'off' });
    await ui.until(async () => !(await ui.squiggles(workbench)).some((it) => it.text.includes('15/4/2026')));
    await ui.screenshot(workbench, 'rule-off');
  });

  const settings = (): Record<string, unknown> =>
    JSON.parse(readFileSync(path.join(workbench.folder, '.vscode', 'settings.json'), 'utf8'));
});
