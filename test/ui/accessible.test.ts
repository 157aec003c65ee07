import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { frameWith, seriousFaults } from './axe';
import { chooseTheme, inWindow, themes } from './window';
import * as ui from './workbench';

/** README.md with the pictures that it shows, as a folder: VS Code's own preview is what a page of extensions shows it with. */
function pagesOf(folder: string): string {
  mkdirSync(path.join(folder, 'client'));
  cpSync('README.md', path.join(folder, 'README.md'));
  cpSync('client/media', path.join(folder, 'client', 'media'), { recursive: true });
  return folder;
}

describe('who uses no mouse, or no screen', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thao-pages-'));
  const workbench = inWindow(() => ({ folder: pagesOf(folder) }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const faultsOf = async (element: string): Promise<readonly string[]> => {
    const { page } = workbench;
    return seriousFaults(await frameWith(page, element), 'body');
  };

  it('goes by keys alone from one mistake to the next, to its reason and to its repair', async () => {
    const { page } = workbench;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await ui.command(workbench, 'Thảo: Mở bản thảo mẫu có lỗi');
    await ui.expectStatus(workbench, 'Thảo thấy 1 lỗi, 6 cảnh báo, 1 thông tin, 1 gợi ý');
    await press('F8');
    const told = page.locator('.zone-widget');
    await told.waitFor();
    assert.match(await told.innerText(), /Tháng 4 chỉ có 30 ngày/u);
    await press('Escape');
    await ui.hoverHere(workbench);
    await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Ngày không có trên lịch' }).first().waitFor();
    await press('Escape');
    assert.equal((await ui.quickFixes(workbench))[0], 'Đổi thành ngày 30');
    await press('Enter');
    await ui.expectStatus(workbench, 'Thảo thấy 6 cảnh báo, 1 thông tin, 1 gợi ý');
  });

  it('hears in the status bar what is found, at which stage, and what the buttons do', async () => {
    const words = 'Thảo thấy 6 cảnh báo, 1 thông tin, 1 gợi ý, Xem từng lỗi';
    await ui.expectStatus(workbench, words);
    await ui.expectStatus(workbench, 'Giai đoạn: dự thảo, Đổi');
  });

  for (const [name, [theme, sign]] of Object.entries(themes)) {
    it(`reads our pages in ${name} colours without a serious fault of axe`, async () => {
      const { page } = workbench;
      await chooseTheme(workbench, theme);
      await page.locator(`.monaco-workbench.${sign}`).waitFor();
      await ui.command(workbench, 'Thảo: Xem quy tắc');
      await ui.choose(workbench, 'date-invalid', 'Ngày không có trên lịch');
      await ui.expectPage(workbench, 'Ngày không có trên lịch');
      await ui.screenshot(workbench, `page-rule-${name}`);
      assert.deepEqual(await faultsOf('h1:text-is("Ngày không có trên lịch")'), []);
      await ui.command(workbench, 'View: Close Editor');
    });
  }

  it('reads README.md as the page of the extension shows it without a serious fault of axe', async () => {
    await ui.openFile(workbench, 'README.md');
    await ui.command(workbench, 'Markdown: Open Preview');
    await ui.expectPage(workbench, 'Thảo – Soạn thảo kế hoạch');
    const frame = await frameWith(workbench.page, 'img[src*="screenshot.png"]');
    await ui.until(() => frame.evaluate('0 < document.querySelector(\'img[src*="screenshot.png"]\').naturalWidth'));
    await ui.screenshot(workbench, 'page-readme');
    await frame.evaluate('document.querySelectorAll("details").forEach((it) => { it.open = true; })');
    assert.deepEqual(await faultsOf('img[src*="screenshot.png"]'), []);
  });
});
