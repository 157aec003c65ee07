import assert from 'node:assert/strict';
import * as ui from './workbench';

describe('a clerk who follows names through the plans of a folder', () => {
  let workbench: ui.Workbench;

  before(async () => {
    workbench = await ui.openWorkbench({ folder: 'test/workspace' });
    await ui.openFile(workbench, 'cap-duoi/ke-hoach-so.kehoach');
    await ui.expectStatus(workbench, 'Thảo');
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await ui.screenshot(workbench, `failed-${this.currentTest.fullTitle()}`);
  });

  after(async () => {
    await workbench?.close();
  });

  it('peeks', async () => {
    const { page } = workbench;
    await ui.goTo(workbench, 20, 70);
    await page.keyboard.press('F12');
    await page.locator('.peekview-widget').waitFor();
    await ui.screenshot(workbench, 'nav-f12');
    await page.keyboard.press('Escape');
    await ui.goTo(workbench, 14, 20);
    await page.keyboard.press('Shift+F12');
    await page.locator('.peekview-widget').waitFor();
    await ui.screenshot(workbench, 'nav-refs');
    await page.keyboard.press('Escape');
    await ui.screenshot(workbench, 'nav-links');
    for (const query of ['nhiem vu', 'dia ban', 'duong thuy', 'giai phap nhiem vu', 'nhiệm vụ']) {
      await page.keyboard.press('Control+T');
      await page.keyboard.type(query);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await ui.screenshot(workbench, `nav-t-${query}`);
      await page.keyboard.press('Escape');
    }
    assert.ok(true);
  });
});
