import assert from 'node:assert/strict';
import { inWindow } from './window';
import * as ui from './workbench';

const copied = `I. MỤC ĐÍCH
Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân
tham gia bảo hiểm y tế tự nguyện theo Kế hoạch số 29/KH-
2
UBND ngày 30/01/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh, bảo đảm chỉ tiêu
được giao trong năm.
\uf0b7 Thôn Bản Mây: trước ngày 15/5/2026;
\uf0b7 Thôn Bản Sương: trước ngày 29/5/2026.`;
const joined = `I. MỤC ĐÍCH
Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân tham gia bảo hiểm y tế tự nguyện theo Kế hoạch số 29/KH-UBND ngày 30/01/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh, bảo đảm chỉ tiêu được giao trong năm.
- Thôn Bản Mây: trước ngày 15/5/2026;
- Thôn Bản Sương: trước ngày 29/5/2026.`;
/** As the ordinary paste puts it down: only the bullets of Word's own font are others. */
const pasted = copied.replaceAll('\uf0b7', '-');
const summary = 'Đã nối 3 dòng, bỏ 1 số trang, đổi 2 dấu đầu dòng';

describe('a clerk who copies out of a PDF', () => {
  const workbench = inWindow();

  before(async () => {
    await ui.newUntitled(workbench, 'Kế hoạch');
  });

  const copy = (text: string): Promise<void> =>
    workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  const clear = async (): Promise<void> => {
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.press('Delete');
  };

  it('pastes it as it is but for bullets that would be boxes, and has it as paragraphs when she chooses so in the list below', async () => {
    const { page } = workbench;
    await ui.expectStatus(workbench, 'Thảo không thấy lỗi');
    await copy(copied);
    await page.keyboard.press('Control+V');
    const choice = page.locator('.post-edit-widget');
    await choice.waitFor();
    assert.equal(await ui.visibleText(workbench).then((it) => it.includes('29/KH-\n')), true);
    await page.locator('.part.statusbar', { hasText: 'đổi 2 dấu đầu dòng' }).waitFor();
    await ui.screenshot(workbench, 'paste-plain');
    await choice.click();
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: 'Dán và nối dòng' });
    await entry.waitFor();
    await ui.screenshot(workbench, 'paste-choice');
    const rows = await page.locator('.action-widget .monaco-list-row').allInnerTexts();
    assert.ok(rows.findIndex((it) => it.includes('Dán và nối dòng')) > 0, rows.join(' | '));
    // An older VS Code lets no mouse click into the list that has not moved there.
    await entry.hover({ force: true });
    await entry.click();
    await page.locator('.part.statusbar', { hasText: summary }).waitFor();
    await ui.screenshot(workbench, 'paste-joined');
    await ui.expectText(workbench, joined);
    await ui.undo(workbench);
    await ui.expectText(workbench, '');
  });

  it('pastes a list of Word with dashes, of both levels, and as it was copied when she chooses so', async () => {
    const { page } = workbench;
    const list = '·\tTuyên truyền:\no\tQua loa truyền thanh;\no\tTại nhà văn hóa;\n§\tVận động.';
    await copy(list);
    await page.keyboard.press('Control+V');
    await page.locator('.post-edit-widget').waitFor();
    await page.locator('.part.statusbar', { hasText: 'đổi 4 dấu đầu dòng' }).waitFor();
    await page.locator('.post-edit-widget').click();
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: 'Insert Plain Text' });
    await entry.waitFor();
    await ui.screenshot(workbench, 'paste-bullets');
    await page.keyboard.press('Escape');
    await ui.expectText(workbench, '- Tuyên truyền:\n+ Qua loa truyền thanh;\n+ Tại nhà văn hóa;\n- Vận động.');
    await ui.undo(workbench);
    await ui.expectText(workbench, '');
  });

  it('pastes a list behind the dash that a line break has put there, without a second dash', async () => {
    const { page } = workbench;
    await ui.insert(workbench, '- Tuyên truyền;');
    await page.keyboard.press('Enter');
    await ui.expectCursor(workbench, 'Ln 2, Col 3');
    await copy('- Vận động;\n- Tổng kết.');
    await page.keyboard.press('Control+V');
    await page.locator('.post-edit-widget').waitFor();
    await ui.expectText(workbench, '- Tuyên truyền;\n- Vận động;\n- Tổng kết.');
    await ui.undo(workbench);
    await ui.expectText(workbench, '- Tuyên truyền;\n- ');
    await clear();
  });

  it('pastes what needs nothing without a choice', async () => {
    const { page } = workbench;
    await copy('Giao Phòng Nội vụ chủ trì, phối hợp với Văn phòng Sở.');
    await page.keyboard.press('Control+V');
    await ui.expectText(workbench, 'Giao Phòng Nội vụ chủ trì, phối hợp với Văn phòng Sở.');
    assert.equal(await page.locator('.post-edit-widget').count(), 0);
    await clear();
  });

  it('pastes it as paragraphs by the command, sees what was dropped, and takes it back at once', async () => {
    const { page } = workbench;
    await copy(copied);
    await ui.command(workbench, 'Thảo: Dán và nối dòng');
    // To read the whole text empties the clipboard, which must have been pasted by then.
    await ui.until(async () => (await ui.visibleText(workbench)).includes('Thôn Bản Sương'));
    await ui.expectText(workbench, joined);
    // Toasts do not come up under a driver: what they would say stands in the list behind the bell.
    await ui.command(workbench, 'Notifications: Show Notifications');
    const message = page.locator('.notifications-center .notification-list-item', { hasText: summary });
    await message.waitFor();
    await message.hover();
    await ui.screenshot(workbench, 'paste-told');
    await message.getByText('Xem những gì đã bỏ', { exact: true }).click();
    await ui.expectPage(workbench, 'Những gì đã bỏ và đổi khi nối dòng');
    await ui.screenshot(workbench, 'paste-dropped');
    await ui.command(workbench, 'View: Close Editor');
    await ui.expectText(workbench, joined);
    await ui.undo(workbench);
    await ui.expectText(workbench, '');
  });

  it('joins what stands in the draft by the command, only where she has selected', async () => {
    const { page } = workbench;
    await copy(`${copied}\n`);
    await page.keyboard.press('Control+V');
    await ui.expectText(workbench, `${pasted}\n`);
    await ui.goTo(workbench, 2);
    for (let line = 0; line < 5; line++) await page.keyboard.press('Shift+ArrowDown');
    await ui.command(workbench, 'Thảo: Nối dòng');
    const [head, paragraph] = joined.split('\n');
    const rest = pasted.split('\n').slice(6).join('\n');
    await ui.expectText(workbench, `${head}\n${paragraph}\n${rest}\n`);
    await ui.undo(workbench);
    await ui.expectText(workbench, `${pasted}\n`);
  });
});
