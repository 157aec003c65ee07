import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inWindow } from './window';
import * as ui from './workbench';

describe('a clerk who looks around in a draft', () => {
  const workbench = inWindow({ folder: 'test/workspace', alter: () => {} });

  before(async () => {
    await ui.openFile(workbench, 'ke-hoach-loi.kehoach');
    await ui.expectStatus(workbench, 'Thảo thấy');
  });

  it('reads in the Problems panel as many findings as the status bar counts', async () => {
    const rows = await ui.problems(workbench);
    const [, counted = ''] = /Thảo thấy (.*?),? next:/u.exec(await ui.status(workbench)) ?? [];
    // VS Code keeps hints out of its list.
    const listed = [...counted.matchAll(/(\d+) (?:lỗi|cảnh báo|thông tin)/gu)];
    const sum = listed.reduce((all, [, count]) => all + Number(count), 0);
    assert.equal(rows.length, sum, counted);
    assert.ok(rows.some((it) => it.includes('Sau Mục I là Mục III, thiếu Mục II')));
  });

  it('comes from the status bar to the Problems panel', async () => {
    const { page } = workbench;
    // What is told anew of the draft meanwhile draws the words under the hand anew, and the click is lost.
    await ui.until(async () => {
      await page.locator('[id="status.languageStatus"]').hover();
      await page.locator('.hover-language-status').getByText('Xem từng lỗi').click();
      return page
        .locator('.markers-panel-container')
        .waitFor({ timeout: 3_000 })
        .then(
          () => true,
          () => false,
        );
    });
    await ui.command(workbench, 'View: Hide Panel');
  });

  it('walks from one grave finding to the next with F8', async () => {
    await ui.goTo(workbench, 20);
    for (const message of ['Ngày bắt đầu 25/4/2026 sau', 'Tháng 4 chỉ có 30 ngày', 'Tháng 02/2026 chỉ có 28']) {
      await workbench.page.keyboard.press('F8');
      await workbench.page.locator('.marker-widget', { hasText: message }).waitFor();
    }
    await ui.screenshot(workbench, 'walk');
    await workbench.page.keyboard.press('Escape');
  });

  it('sees where she is, and goes where she wants', async () => {
    const { page } = workbench;
    await ui.goTo(workbench, 40);
    const breadcrumbs = page.locator('.breadcrumbs-control');
    for (const name of ['III. NỘI DUNG THỰC HIỆN', '1. Tuyên truyền, vận động', 'e) Biên soạn']) {
      await breadcrumbs.getByText(name).waitFor();
    }
    await ui.goTo(workbench, 72);
    await page.locator('.sticky-widget', { hasText: 'III. NỘI DUNG THỰC HIỆN' }).waitFor();
    await ui.command(workbench, 'Explorer: Focus on Outline View');
    const outline = page.locator('.outline-pane .monaco-list-row');
    await outline.getByText('I. MỤC ĐÍCH, YÊU CẦU').waitFor();
    await page.keyboard.press('End');
    await outline.getByText('KT GIÁM ĐỐC').waitFor();
    await ui.screenshot(workbench, 'outline');
    await page.keyboard.press('Enter');
    await ui.expectCursor(workbench, 'Ln 108, Col 1');
  });

  it('folds a section, and all of them', async () => {
    const inSection = 'Mở chuyên mục giới thiệu sách';
    await ui.goTo(workbench, 32);
    await workbench.page.keyboard.press('Control+Shift+BracketLeft');
    await ui.until(async () => !(await ui.visibleText(workbench)).includes(inSection));
    await workbench.page.keyboard.press('Control+Shift+BracketRight');
    await ui.until(async () => (await ui.visibleText(workbench)).includes(inSection));
    await ui.command(workbench, 'Fold All');
    await ui.until(async () => (await ui.visibleText(workbench)).includes('Nơi nhận'));
    await ui.screenshot(workbench, 'folded');
    await ui.command(workbench, 'Unfold All');
  });

  it('is told when Thảo does not run, and has it run again', async () => {
    const server = path.join(workbench.extension, 'out', 'server', 'node.js');
    renameSync(server, `${server}.kept`);
    writeFileSync(server, 'process.exit(1)');
    await ui.command(workbench, 'Thảo: Khởi động lại');
    await ui.expectStatus(workbench, 'Thảo không chạy');
    await workbench.page.locator('[id="status.languageStatus"]').hover();
    const restart = workbench.page.locator('.hover-language-status').getByText('Khởi động lại');
    await restart.waitFor();
    await ui.screenshot(workbench, 'not-running');
    renameSync(`${server}.kept`, server);
    await restart.click();
    await ui.expectStatus(workbench, 'Thảo thấy');
  });
});
