import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inWindow } from './window';
import * as ui from './workbench';

describe('a clerk with a folder from somebody she does not know', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thao-restricted-'));
  const workbench = inWindow(() => {
    cpSync('test/workspace', folder, { recursive: true });
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    const chosen = `{
      "thao.profile": "phat-hanh",
      "thao.rules": { "__proto__": "off", "constructor": "off", "[here](command:workbench.action.closeWindow)": "off" },
      "thao.holidays": ["(a+)+$"],
      "thao.inlayHints": ${'['.repeat(500)}${']'.repeat(500)}
    }`;
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), chosen);
    return { folder, isRestricted: true };
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is in restricted mode, and has her plan checked as the folder says', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await ui.openFile(workbench, 'ke-hoach-sach.kehoach');
    // Two hints of a draft are errors of what is to be issued.
    await ui.expectStatus(workbench, 'Thảo thấy 2 lỗi');
    await ui.screenshot(workbench, 'restricted');
  });

  it('is told in plain words what in the settings of the folder is no setting', async () => {
    const { page } = workbench;
    await ui.command(workbench, 'Notifications: Show Notifications');
    const told = page.locator('.notification-list-item', { hasText: 'Cài đặt chưa đúng' });
    await told.first().waitFor();
    assert.match((await told.first().textContent()) ?? '', /thao\.holidays/u);
    assert.equal(await told.locator('.notification-list-item-message a').count(), 0);
    await ui.screenshot(workbench, 'restricted-settings');
    await ui.command(workbench, 'Notifications: Clear All Notifications');
  });

  it('repairs what is found', async () => {
    await ui.openFile(workbench, 'ke-hoach-loi.kehoach');
    await ui.expectStatus(workbench, 'Thảo thấy');
    const seen = await ui.visibleText(workbench);
    const line = 1 + seen.split('\n').findIndex((it) => it.startsWith('Số : 64/KH - SVHTTDL'));
    assert.notEqual(line, 0, seen);
    await ui.command(workbench, 'Thảo: Sửa mọi lỗi trình bày');
    await ui.until(async () => !(await ui.visibleText(workbench)).includes('Số : 64'));
    await ui.undo(workbench);
    await ui.until(async () => (await ui.visibleText(workbench)).includes('Số : 64'));
  });

  it('has the whole folder checked, and begins a plan', async () => {
    const { page } = workbench;
    await ui.command(workbench, 'Thảo: Kiểm tra cả thư mục');
    await ui.command(workbench, 'Notifications: Show Notifications');
    await page.locator('.notification-list-item', { hasText: /Đã kiểm tra \d+ kế hoạch/u }).waitFor();
    await ui.command(workbench, 'Notifications: Clear All Notifications');
    await ui.command(workbench, 'Thảo: Kế hoạch mới…');
    await page.locator('.quick-input-widget .quick-input-title', { hasText: 'Cơ quan ban hành' }).waitFor();
    await page.keyboard.press('Escape');
  });
});
