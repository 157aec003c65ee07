import assert from 'node:assert/strict';
import { inWindow } from './window';
import * as ui from './workbench';

describe('the page of the installed package', () => {
  if (!process.env.THAO_VSIX) return;
  const workbench = inWindow();

  it('shows its name, its icon and what it is for, and no broken picture', async () => {
    const { page } = workbench;
    await ui.command(workbench, 'Extensions: Show Installed Extensions');
    const row = page.locator('.extensions-viewlet .monaco-list-row', { hasText: 'Thảo – Soạn thảo kế hoạch' });
    await row.click();
    await page.locator('.extension-editor .header .name', { hasText: 'Thảo – Soạn thảo kế hoạch' }).waitFor();
    const icon = page.locator('.extension-editor .header img.icon, .extension-editor .header .icon-container img');
    await ui.until(async () => icon.first().evaluate((it: { naturalWidth: number }) => 128 <= it.naturalWidth));
    const readme = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
    await readme.getByRole('heading', { level: 1, name: 'Thảo' }).waitFor();
    assert.equal(await readme.locator('img').count(), 0, 'no picture may be a broken one');
    await ui.screenshot(workbench, 'installed');
  });
});
