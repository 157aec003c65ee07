import assert from 'node:assert/strict';
import * as ui from './workbench';

for (const version of Object.values(ui.versions)) {
  describe(`VS Code ${version}`, () => {
    let workbench: ui.Workbench;

    before(async () => {
      workbench = await ui.openWorkbench({ version, folder: 'test/workspace' });
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed')
        await ui.screenshot(workbench, `failed-${this.currentTest.fullTitle()}`);
    });

    after(async () => {
      await workbench?.close();
    });

    it('opens a draft as a plan', async () => {
      await ui.openFile(workbench, 'ke-hoach-sach.kehoach');
      await workbench.page.locator('[id="status.editor.mode"]', { hasText: 'Kế hoạch' }).waitFor();
      assert.match(await ui.visibleText(workbench), /^KẾ HOẠCH$/mu);
      await ui.screenshot(workbench, `draft-${version}`);
    });

    it('takes what an Unikey user types', async () => {
      await ui.newUntitled(workbench, 'Kế hoạch');
      const text = 'KẾ HOẠCH\nTriển khai tạo lập dữ liệu số, đường thủy nội địa năm 2026\n';
      await ui.typeTelex(workbench, text);
      assert.equal(await ui.editorText(workbench), text);
    });
  });
}
