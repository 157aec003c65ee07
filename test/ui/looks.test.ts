import assert from 'node:assert/strict';
import { inWindow } from './window';
import * as ui from './workbench';

// The pictures lie in out/screenshots/ to be looked at; here stands what a program can see.
describe('the look of Thảo', () => {
  const workbench = inWindow({ folder: 'test/workspace' });

  before(async () => {
    await ui.openFile(workbench, 'ke-hoach-loi.kehoach');
    await ui.expectStatus(workbench, 'Thảo thấy');
  });

  it('gives letters with two marks room above the first line', async () => {
    const { fontSize, lineHeight, above } = await ui.measure(workbench);
    assert.ok(1.5 * fontSize <= lineHeight, `a line of ${lineHeight} for letters of ${fontSize}`);
    assert.ok(lineHeight + above >= 1.8 * fontSize, `${above} above the first line`);
  });

  for (const theme of ['light', 'dark']) {
    it(`is calm in ${theme} colours`, async () => {
      const { page } = workbench;
      const picture = (name: string): Promise<void> => ui.screenshot(workbench, `${theme}-${name}`);
      if (theme === 'dark') await ui.command(workbench, 'Preferences: Toggle between Light/Dark Themes');
      await page.locator(`.monaco-workbench.vs${theme === 'dark' ? '-dark' : ''}`).waitFor();

      await ui.openFile(workbench, 'ke-hoach-loi.kehoach');
      for (const line of [1, 48, 72, 104]) {
        await ui.goTo(workbench, line);
        await ui.until(async () => 0 < (await ui.squiggles(workbench)).length);
        await picture(`messy-${line}`);
        const { boxed, red } = await ui.alarming(workbench);
        assert.deepEqual({ boxed, red }, { boxed: [], red: [] });
      }
      await ui.goTo(workbench, 97, 66);
      await ui.hoverAt(workbench, 'trước ngày 12/6/2026');
      await picture('hover');
      await page.keyboard.press('Escape');
      await ui.quickFixes(workbench);
      await picture('fixes');
      await page.keyboard.press('Escape');
      await ui.command(workbench, 'Problems: Focus on Problems View');
      await page.locator('.markers-panel-container').waitFor();
      await picture('problems');
      await ui.command(workbench, 'View: Hide Panel');

      // Number and day are left to the registry: two hints, and nothing that is underlined. What came out of a PDF has page
      // numbers and broken lines to tell of.
      for (const [name, line, seen, underlined] of [
        ['ke-hoach-ngat-dong.kh.txt', 60, '3 thông tin, 2 gợi ý', 1],
        ['ke-hoach-phu-luc.kh.md', 75, '2 gợi ý', 0],
      ] as const) {
        await ui.openFile(workbench, name);
        await ui.expectStatus(workbench, `Thảo thấy ${seen}`);
        await picture(`${name}-1`);
        await ui.goTo(workbench, line);
        await picture(`${name}-${line}`);
        assert.ok((await ui.squiggles(workbench)).length <= underlined);
        assert.deepEqual(await ui.alarming(workbench), { boxed: [], red: [] });
      }

      await ui.newUntitled(workbench, 'Kế hoạch');
      await ui.typeForList(workbench, 'kh-');
      await ui.suggestions(workbench);
      await picture('snippets');
      await page.keyboard.press('Escape');

      await ui.command(workbench, 'Preferences: Open Settings (UI)');
      await page.locator('.settings-editor .suggest-input-container').waitFor();
      await page.keyboard.type('thao');
      await page.locator('.settings-editor').getByText('Bản kế hoạch đang ở giai đoạn nào').waitFor();
      await picture('settings');
    });
  }
});
