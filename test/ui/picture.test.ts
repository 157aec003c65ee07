import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sample } from '../../client/src/beginning/sample';
import { withPalette } from '../tools/palette.mjs';
import { inWindow } from './window';
import * as ui from './workbench';

const name = 'ngay-hoi-doc-sach.kehoach';

/** What README.md begins with. `npm run pictures` puts it there; each run of the tests sees that it can be taken. */
describe('the picture of README.md', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thao-picture-'));
  writeFileSync(path.join(folder, name), sample);
  const workbench = inWindow({
    folder,
    settings: {
      'breadcrumbs.enabled': false,
      'editor.fontSize': 15,
      'window.commandCenter': false,
      'window.title': 'Thảo',
      'workbench.layoutControl.enabled': false,
    },
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('shows a draft, what is wrong with it, and how that is repaired', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 1200, height: 750 });
    await ui.openFile(workbench, name);
    await ui.expectStatus(workbench, 'Thảo thấy 1 lỗi, 6 cảnh báo, 1 thông tin, 1 gợi ý');
    await ui.command(workbench, 'View: Toggle Primary Side Bar Visibility');
    await ui.command(workbench, 'Problems: Focus on Problems View');
    const panel = page.locator('.markers-panel-container');
    await panel.getByText('Tháng 4 chỉ có 30 ngày').waitFor();
    await ui.command(workbench, 'View: Focus Active Editor Group');
    await ui.goTo(workbench, 23, 34);
    await page.locator('.codelens-decoration').getByText('2 nhiệm vụ').waitFor();
    assert.equal((await ui.quickFixes(workbench))[0], 'Đổi thành ngày 30');
    await ui.screenshot(workbench, 'readme');
    const picture = withPalette(await page.screenshot());
    assert.ok(picture.length <= 150_000);
    if (process.env.PICTURES) writeFileSync(path.join('client', 'media', 'screenshot.png'), picture);
  });
});
