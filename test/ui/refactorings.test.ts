import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inWindow } from './window';
import * as ui from './workbench';

const name = 'ke-hoach-loi.kehoach';
const text = readFileSync(`test/workspace/${name}`, 'utf8');
const lineOf = (beginning: string): number => 1 + text.split('\n').findIndex((it) => it.startsWith(beginning));

/** Each list in order, and the references behind it. */
const renumbered = text
  .replace('III. NỘI DUNG', 'II. NỘI DUNG')
  .replace('iv. TỔ CHỨC', 'III. TỔ CHỨC')
  .replace('e) Biên soạn', 'đ) Biên soạn')
  .replace('4.Xây dựng', '5.Xây dựng')
  .replace('3. Chuyển đổi số', '4. Chuyển đổi số')
  .replace('2. Luân chuyển', '3. Luân chuyển')
  .replace('3.1. Số hóa', '4.1. Số hóa')
  .replaceAll('Mục III', 'Mục II');

describe('a clerk who changes the form of a draft', () => {
  const workbench = inWindow({ folder: 'test/workspace' });
  const button = (label: string) => workbench.page.locator('.panel .monaco-button', { hasText: label });
  const rows = () => workbench.page.locator('.panel .monaco-list-row');

  before(async () => {
    await ui.openFile(workbench, name);
    await ui.expectStatus(workbench, 'Thảo thấy');
  });

  afterEach(async () => {
    if (await button('Discard').isVisible()) await button('Discard').click();
  });

  it('sees all that would be renumbered before it is, and may leave it', async () => {
    await ui.goTo(workbench, lineOf('III. NỘI'));
    await ui.quickFix(workbench, 'Đánh số lại cả văn bản');
    await button('Discard').waitFor();
    await rows().filter({ hasText: 'Luân chuyển sách' }).waitFor();
    await ui.screenshot(workbench, 'refactor-preview');
    // What is to be changed is ticked, and what only the drafter can tell is not.
    const ticked = await rows().evaluateAll((all) =>
      all.map((it) => {
        // An older VS Code has boxes of the browser's own.
        const box = it.querySelector('[role="checkbox"]') as {
          readonly checked?: boolean;
          readonly ariaChecked: string;
        };
        return `${box.checked ?? box.ariaChecked} ${it.textContent}`;
      }),
    );
    assert.deepEqual(ticked.slice(1, 4), [
      'false KẾ HOẠCH',
      'true IIIII. NỘI DUNG THỰC HIỆN',
      'true eđ) Biên soạn, phát hành 5.000 tờ gấp “Đọc sách cùng con”.',
    ]);
    await button('Discard').click();
    await button('Discard').waitFor({ state: 'hidden' });
    await ui.expectText(workbench, text);
  });

  it('sees the changes in groups with Vietnamese names', async () => {
    await ui.command(workbench, 'Thảo: Đánh số lại cả văn bản');
    await button('Apply').waitFor();
    await workbench.page.locator('.panel .action-label[aria-label*="Group Changes By Type"]').first().click();
    for (const label of [
      'Bấm Apply để sửa những chỗ đã đánh dấu',
      'Viện dẫn chưa rõ mục nào, giữ nguyên',
      'Chỗ viện dẫn',
    ]) {
      await rows().filter({ hasText: label }).first().waitFor();
    }
    await ui.screenshot(workbench, 'refactor-groups');
    await workbench.page.locator('.panel .action-label[aria-label*="Group Changes By"]').first().click();
    await button('Discard').click();
    await button('Discard').waitFor({ state: 'hidden' });
  });

  it('applies it by a click, and takes it back at once', async () => {
    await ui.command(workbench, 'Thảo: Đánh số lại cả văn bản');
    await button('Apply').click();
    await ui.expectText(workbench, renumbered);
    await ui.screenshot(workbench, 'refactor-applied');
    await workbench.page.locator('.editor-instance .view-lines').first().click();
    await ui.undo(workbench);
    await ui.expectText(workbench, text);
  });

  it('gives a unit another name with F2, and takes it back at once', async () => {
    const line = text.split('\n').findIndex((it) => it.startsWith('Đơn vị chủ trì: Thư viện tỉnh'));
    await ui.goTo(workbench, line + 1, 'Đơn vị chủ trì: Th'.length + 1);
    await workbench.page.keyboard.press('F2');
    const box = workbench.page.locator('.rename-box input.rename-input, .rename-box input').first();
    await workbench.page.locator('.rename-box input:focus').waitFor();
    assert.equal(await box.inputValue(), 'Thư viện tỉnh');
    await ui.typeTelex(workbench, 'Trung tâm Thư viện');
    await ui.screenshot(workbench, 'rename-box');
    await workbench.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
    await ui.expectText(workbench, text.replaceAll('Thư viện tỉnh', 'Trung tâm Thư viện'));
    await ui.undo(workbench);
    await ui.expectText(workbench, text);
  });

  it('reads in Vietnamese why there is nothing to rename', async () => {
    await ui.goTo(workbench, lineOf('- Công khai'), 6);
    await workbench.page.keyboard.press('F2');
    await workbench.page
      .locator('.monaco-editor-overlaymessage', { hasText: 'Đặt con trỏ vào tên một đơn vị' })
      .waitFor();
    await ui.screenshot(workbench, 'rename-refused');
  });

  it('turns tasks into a table at once, and back by one undo', async () => {
    await ui.goTo(workbench, lineOf('III. NỘI'), 8);
    await ui.quickFix(workbench, 'Chuyển các nhiệm vụ thành bảng');
    await ui.until(async () => (await ui.editorText(workbench)).includes('| TT | Nhiệm vụ | Đơn vị chủ trì |'));
    await ui.screenshot(workbench, 'refactor-table');
    await ui.undo(workbench);
    await ui.expectText(workbench, text);
  });
});
