import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { inWindow } from './window';
import * as ui from './workbench';

const thisYear = new Date().getFullYear();

/** Our draft without a mistake, as one of this year. */
const draft = readFileSync('test/workspace/ke-hoach-sach.kehoach', 'utf8').replace(
  /20(?<last>2[67])(?!\d)/gu,
  (_all, last: string) => String(thisYear + Number(last) - 27),
);

describe('a clerk who begins a plan', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thao-start-'));
  const workbench = inWindow(() => {
    cpSync('test/workspace', folder, { recursive: true });
    for (const name of [`van-thu-${thisYear}.kehoach`, 'ban-thao.txt', 'ban-khac.md']) {
      writeFileSync(path.join(folder, name), draft);
    }
    writeFileSync(path.join(folder, 'thu.txt'), 'Chị Hoa ơi, chiều nay họp về kế hoạch đọc sách nhé.\n');
    return { folder };
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

  /** What the questions are headed by, with the step. */
  const asked = (words: string): Promise<void> =>
    workbench.page.locator('.quick-input-widget .quick-input-title', { hasText: words }).waitFor();

  const inBox = (): Promise<string> => workbench.page.locator('.quick-input-widget input[type="text"]').inputValue();

  const answer = async (words: string): Promise<void> => {
    await ui.typeTelex(workbench, words);
    await press('Enter');
  };

  const back = (): Promise<void> =>
    workbench.page.locator('.quick-input-widget .codicon-quick-input-back').first().click();

  /** Toasts do not come up under a driver: what they would say stands in the list behind the bell. */
  const told = async (words: string): Promise<Locator> => {
    const { page } = workbench;
    if ((await page.locator('.notifications-center.visible').count()) === 0) {
      await ui.command(workbench, 'Notifications: Show Notifications');
    }
    return page.locator('.notifications-center .notification-list-item', { hasText: words });
  };

  const clear = async (): Promise<void> => {
    await ui.command(workbench, 'Notifications: Clear All Notifications');
  };

  it('is asked step by step, goes back without losing an answer, and gets a plan without a mistake', async () => {
    // VS Code's own list of new files is made a while after the window, and asked before it is silent or complains.
    const list = workbench.page.locator('.quick-input-widget', { hasText: 'Kế hoạch mới…' });
    await ui.until(async () => {
      await ui.command(workbench, 'Create: New File...');
      const isThere = await list.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (!isThere) await press('Escape');
      return isThere;
    });
    await ui.choose(workbench, 'Kế hoạch', 'Kế hoạch mới…');
    await asked('Kế hoạch mới: Cơ quan ban hành (1/');
    await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Sở Nội vụ' }).first().waitFor();
    await ui.screenshot(workbench, 'new-plan-issuer');
    await ui.typeTelex(workbench, 'so, ban, nganh');
    await press('Enter');
    await asked('Tên sở, ban, ngành (2/7)');
    await press('Enter');
    await workbench.page.locator('.quick-input-message', { hasText: 'Gõ tên cơ quan ban hành' }).waitFor();
    await answer('Sở Khoa học và Công nghệ');
    await asked('Cơ quan chủ quản (3/7)');
    await answer('UBND tỉnh Hoài Lĩnh');
    await asked('Địa danh (4/7)');
    await back();
    await asked('Cơ quan chủ quản (3/7)');
    // What was typed is one of the list: it is ready to be taken again.
    await workbench.page
      .locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'tỉnh Hoài Lĩnh' })
      .waitFor();
    await back();
    await asked('Tên sở, ban, ngành (2/7)');
    assert.equal(await inBox(), 'Sở Khoa học và Công nghệ');
    await ui.screenshot(workbench, 'new-plan-name');
    await press('Enter');
    await asked('Cơ quan chủ quản (3/7)');
    await press('Enter');
    await asked('Địa danh (4/7)');
    await ui.screenshot(workbench, 'new-plan-place');
    await press('Enter');
    await asked('Năm của kế hoạch (5/7)');
    await press('ArrowDown');
    await press('Enter');
    await asked('Thực hiện văn bản nào của cấp trên? (6/7)');
    await ui.screenshot(workbench, 'new-plan-superiors');
    await ui.typeTelex(workbench, 'duoi nuoc');
    await ui.screenshot(workbench, 'new-plan-superior');
    await press('Enter');
    await asked('Trích yếu (7/7)');
    assert.match(await inBox(), /^Triển khai công tác phòng, chống đuối nước/u);
    await press('Enter');
    await ui.expectStatus(workbench, 'Thảo thấy 2 gợi ý');
    await ui.screenshot(workbench, 'new-plan');
    const seen = await ui.visibleText(workbench);
    assert.match(seen, /^UBND TỈNH HOÀI LĨNH\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nSố: {5}\/KH-SKHCN\n/u);
    await press('Tab');
    await ui.typeTelex(workbench, 'Trẻ em biết bơi');
    await ui.until(async () => (await ui.visibleText(workbench)).includes('\n- Trẻ em biết bơi;\n'));
    await ui.command(workbench, 'View: Revert and Close Editor');
    // An older VS Code that knows of no other kind of file yet opens an empty text instead of its list.
    await ui.command(workbench, 'View: Close All Editors');
  });

  it('is let go at any question by Escape', async () => {
    await ui.command(workbench, 'Thảo: Kế hoạch mới…');
    await asked('Cơ quan ban hành');
    await press('Enter');
    await asked('Địa danh');
    await press('Escape');
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.equal(await workbench.page.locator('.tab', { hasText: 'Untitled' }).count(), 0);
  });

  it('makes next year’s plan of a file and sees in a comparison what has changed', async () => {
    await ui.openFile(workbench, `van-thu-${thisYear}.kehoach`);
    await ui.expectStatus(workbench, 'Thảo');
    await ui.command(workbench, 'Thảo: Kế hoạch năm sau từ tệp này');
    await workbench.page.locator('.tab', { hasText: `van-thu-${thisYear + 1}.kehoach` }).waitFor();
    await workbench.page.locator('.diffOverview').waitFor();
    await workbench.page
      .locator('.tab.active', { hasText: `Kế hoạch năm ${thisYear} ↔ năm ${thisYear + 1}` })
      .waitFor();
    await ui.screenshot(workbench, 'next-year');
    await press('F8');
    await workbench.page.locator('.zone-widget', { hasText: 'Cần xem lại' }).waitFor();
    await ui.screenshot(workbench, 'next-year-f8');
    await press('Escape');
    await (await told('chỗ cần xem lại, bấm F8')).waitFor();
    await clear();
    await ui.command(workbench, 'View: Close All Editors');
    // An older VS Code that a program drives does not ask and saves nothing.
    const forget = workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" });
    await ui.until(async () => {
      if (0 < (await forget.count())) await forget.click();
      return (await workbench.page.locator('.tabs-container .tab').count()) === 0;
    });
  });

  it('opens a text file that is a plan, is asked once, and finds it checked ever after', async () => {
    const { page } = workbench;
    const question = (): Promise<Locator> => told('Tệp này trông như một kế hoạch');
    const mode = (words: string): Promise<void> =>
      page.locator('[id="status.editor.mode"]', { hasText: words }).waitFor();

    await ui.openFile(workbench, 'ban-thao.txt');
    await (await question()).waitFor();
    await ui.screenshot(workbench, 'offer');
    await (await question()).getByText('Có', { exact: true }).click();
    await mode('Kế hoạch');
    await ui.expectStatus(workbench, 'Thảo');
    await ui.command(workbench, 'View: Close All Editors');
    await ui.openFile(workbench, 'ban-thao.txt');
    await mode('Kế hoạch');
    assert.equal(await (await question()).count(), 0);

    await ui.openFile(workbench, 'ban-khac.md');
    await (await question()).waitFor();
    await (await question()).getByText('Không', { exact: true }).click();
    await ui.command(workbench, 'View: Close All Editors');
    await ui.openFile(workbench, 'ban-khac.md');
    await mode('Markdown');
    await ui.openFile(workbench, 'thu.txt');
    await mode('Plain Text');
    // Had it been asked about either, the question would stand before this answer.
    await ui.openFile(workbench, 'ban-thao.txt');
    await mode('Kế hoạch');
    assert.equal(await (await question()).count(), 0);
  });

  it('puts the language back by hand, and it stays so', async () => {
    const { page } = workbench;
    await ui.command(workbench, 'Change Language Mode');
    await ui.choose(workbench, 'Plain Text', 'Plain Text');
    await page.locator('[id="status.editor.mode"]', { hasText: 'Plain Text' }).waitFor();
    await ui.command(workbench, 'View: Close All Editors');
    await ui.openFile(workbench, 'ban-thao.txt');
    await page.locator('[id="status.editor.mode"]', { hasText: 'Plain Text' }).waitFor();
    await ui.openFile(workbench, 'thu.txt');
    await ui.openFile(workbench, 'ban-thao.txt');
    await page.locator('[id="status.editor.mode"]', { hasText: 'Plain Text' }).waitFor();
    assert.equal(await (await told('Tệp này trông như một kế hoạch')).count(), 0);
  });
});

describe('a clerk with an empty window, whose Thảo does not run', () => {
  const workbench = inWindow({
    alter: (extension) => writeFileSync(path.join(extension, 'out', 'server', 'node.js'), 'process.exit(1)'),
  });

  it('finds a way to begin in the Explorer, and gets the standard plan to fill in', async () => {
    const { page } = workbench;
    await ui.command(workbench, 'View: Show Explorer');
    const begin = page.locator('.welcome-view-content .monaco-button', { hasText: 'Kế hoạch mới' });
    await begin.waitFor();
    await ui.screenshot(workbench, 'empty-window');
    await begin.click();
    await page.locator('.tab', { hasText: 'Untitled-1' }).waitFor();
    await ui.until(async () =>
      (await ui.visibleText(workbench)).startsWith('[CƠ QUAN CHỦ QUẢN]\n[CƠ QUAN BAN HÀNH]\n'),
    );
    await ui.command(workbench, 'Notifications: Show Notifications');
    await page.locator('.notification-list-item', { hasText: 'đây là mẫu kế hoạch còn trống' }).waitFor();
    await ui.screenshot(workbench, 'new-plan-without-server');
    const told = await page.locator('.notification-list-item').allInnerTexts();
    assert.deepEqual(
      told.filter((it) => /server|connection/iu.test(it)),
      [],
    );
    await ui.command(workbench, 'Notifications: Clear All Notifications');
  });

  it('pastes a plan into a new text file and is asked whether it is one', async () => {
    const { page } = workbench;
    await ui.command(workbench, 'File: New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled-2' }).waitFor();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(draft)})`);
    await page.keyboard.press('Control+V');
    await ui.command(workbench, 'Notifications: Show Notifications');
    const question = page.locator('.notification-list-item', { hasText: 'Tệp này trông như một kế hoạch' });
    await question.getByText('Có', { exact: true }).click();
    await page.locator('[id="status.editor.mode"]', { hasText: 'Kế hoạch' }).waitFor();
  });
});
