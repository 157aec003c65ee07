import assert from 'node:assert/strict';
import { inWindow } from './window';
import * as ui from './workbench';

// The pictures lie in out/screenshots/ to be looked at.
describe('a clerk who points at a draft', () => {
  const workbench = inWindow({ folder: 'test/workspace' });

  before(async () => {
    await ui.openFile(workbench, 'ke-hoach-sach.kehoach');
    await ui.expectStatus(workbench, 'Thảo');
  });

  const lens = (): ReturnType<ui.Workbench['page']['locator']> =>
    workbench.page.locator('.codelens-decoration a, .codelens-decoration span');

  for (const theme of ['light', 'dark']) {
    it(`sees the sum of the tasks, the weekdays and what a citation is, in ${theme} colours`, async () => {
      const { page } = workbench;
      if (theme === 'dark') await ui.command(workbench, 'Preferences: Toggle between Light/Dark Themes');
      await page.locator(`.monaco-workbench.vs${theme === 'dark' ? '-dark' : ''}`).waitFor();
      await ui.openFile(workbench, 'ke-hoach-sach.kehoach');
      await ui.goTo(workbench, 14);
      await lens().first().waitFor({ state: 'attached' });
      await ui.screenshot(workbench, `${theme}-hover-bases`);
      await ui.goTo(workbench, 38);
      await lens().getByText('5 nhiệm vụ · 5 có đơn vị chủ trì · 2 có thời hạn ngày').waitFor();
      await ui.until(async () => (await ui.visibleText(workbench)).includes('T6, còn'));
      await ui.screenshot(workbench, `${theme}-hover-tasks`);
      await ui.goTo(workbench, 56);
      const citation = await ui.hoverAt(workbench, '30/2020/NĐ-CP');
      assert.match(citation, /ngày 05\/3\/2020 của Chính phủ về công tác văn thư/u);
      await ui.screenshot(workbench, `${theme}-hover-citation`);
      await page.keyboard.press('Escape');
      await ui.goTo(workbench, 104);
      await ui.screenshot(workbench, `${theme}-hover-reports`);
      await ui.goTo(workbench, 130);
      await ui.screenshot(workbench, `${theme}-hover-recipients`);
      await ui.openFile(workbench, 'ke-hoach-loi.kehoach');
      await ui.goTo(workbench, 93, 110);
      await ui.hoverHere(workbench, 'Hạn cuối: Chủ nhật, 29/11/2026');
      await ui.screenshot(workbench, `${theme}-hover-deadline`);
      await page.keyboard.press('Escape');
      await ui.openFile(workbench, 'ke-hoach-phu-luc.kh.md');
      await ui.goTo(workbench, 85);
      await ui.screenshot(workbench, `${theme}-hover-table`);
    });
  }
});
