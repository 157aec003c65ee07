import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inWindow } from './window';
import * as ui from './workbench';

describe('a clerk with a folder of plans', () => {
  const workbench = inWindow({ folder: 'test/workspace' });

  before(async () => {
    await ui.openFile(workbench, 'ke-hoach-sach.kehoach');
    await ui.expectStatus(workbench, 'Thảo');
  });

  it('checks them all, is told what was found, and goes to it', async () => {
    await ui.command(workbench, 'Thảo: Kiểm tra cả thư mục');
    const { page } = workbench;
    // Toasts do not come up under a driver: what they would say stands in the list behind the bell.
    await ui.command(workbench, 'Notifications: Show Notifications');
    const told = page.locator('.notifications-center .notification-list-item', { hasText: 'Đã kiểm tra 10 kế hoạch' });
    await told.waitFor();
    await ui.screenshot(workbench, 'folder-checked');
    assert.match((await told.innerText()).replace(/\s+/gu, ' '), /Đã kiểm tra 10 kế hoạch: \d+ kế hoạch có lỗi/u);
    await told.getByText('Xem từng lỗi').click();
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'ke-hoach-loi.kehoach' }).first().waitFor();
    await ui.screenshot(workbench, 'folder-problems');
  });

  it('takes the findings back, and sees where the superior’s plan gives another day', async () => {
    await ui.command(workbench, 'Thảo: Xóa kết quả kiểm tra cả thư mục');
    const name = 'cap-duoi/ke-hoach-so.kehoach';
    const file = path.join(workbench.folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace('trước ngày 11/6/2027', 'trước ngày 18/6/2027'));
    await ui.openFile(workbench, 'ke-hoach-so.kehoach');
    await ui.command(workbench, 'Problems: Focus on Problems View');
    const { page } = workbench;
    const late = page.locator('.markers-panel .monaco-list-row', {
      hasText: 'sau hạn 15/6/2027 mà Kế hoạch số 214/KH-UBND',
    });
    await late.first().waitFor();
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'ke-hoach-ubnd-tinh.kehoach' }).first().waitFor();
    await ui.screenshot(workbench, 'folder-late');
  });
});
