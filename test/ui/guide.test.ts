import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { frameWith, seriousFaults, seriousFaultsOfPicture } from './axe';
import { drawnContrasts } from './contrast.mjs';
import { chooseTheme, inWindow, themes } from './window';
import * as ui from './workbench';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly media: { readonly svg: string; readonly altText: string };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const steps: readonly Step[] = contributes.walkthroughs[0].steps;

describe('the guide for the first minutes', () => {
  // What moves takes the focus a moment after it is clicked, from whatever has come up by then.
  const workbench = inWindow({
    folder: path.resolve('test/workspace/cap-tren'),
    settings: { 'workbench.reduceMotion': 'on' },
  });
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

  const step = (id: string): Locator => workbench.page.locator(`.getting-started-step[data-step-id$="#start#${id}"]`);
  const done = (id: string): Locator => step(id).locator('.codicon.complete');

  const openGuide = async (id: string): Promise<void> => {
    if (!(await step(id).isVisible())) await ui.command(workbench, 'Thảo: Mở hướng dẫn');
    await step(id).waitFor();
    if ((await step(id).getAttribute('aria-expanded')) !== 'true') await step(id).locator('.step-title').click();
    await step(id).locator('.step-description-container').waitFor();
  };

  const pressButton = async (id: string, label: string): Promise<void> => {
    await openGuide(id);
    assert.equal(await done(id).count(), 0, `${id} is done before it is`);
    await step(id).locator('.monaco-button', { hasText: label }).click();
  };

  const isDone = async (id: string): Promise<void> => {
    await openGuide(id);
    await done(id).waitFor();
  };

  it('shows a draft with mistakes, which is written nowhere', async () => {
    await pressButton('sample', 'Mở bản thảo mẫu');
    await ui.expectStatus(workbench, 'Thảo thấy 1 lỗi, 6 cảnh báo, 1 thông tin, 1 gợi ý');
    await workbench.page.locator('.tab', { hasText: 'Untitled-1' }).waitFor();
    await ui.screenshot(workbench, 'guide-sample');
    await isDone('sample');
  });

  it('leads from one mistake to the next, with its repairs open', async () => {
    await pressButton('repair', 'Đến một lỗi và chọn cách sửa');
    const repairs = workbench.page.locator('.action-widget .monaco-list-row.action');
    await repairs.first().waitFor();
    await ui.screenshot(workbench, 'guide-repair');
    assert.match(await repairs.first().innerText(), /Đổi thành “dành thời gian”/u);
    await press('Enter');
    await ui.expectStatus(workbench, 'Thảo thấy 1 lỗi, 6 cảnh báo, 1 gợi ý');
    await isDone('repair');
  });

  it('asks for what a new plan is about', async () => {
    await pressButton('begin', 'Kế hoạch mới');
    await workbench.page.locator('.quick-input-title', { hasText: 'Kế hoạch mới: Cơ quan ban hành' }).waitFor();
    await press('Escape');
    await isDone('begin');
  });

  it('inserts a standard piece', async () => {
    const { page } = workbench;
    await pressButton('parts', 'Chèn phần mẫu');
    await page.locator('.quick-input-title', { hasText: 'Chèn phần nào?' }).waitFor();
    await ui.screenshot(workbench, 'guide-parts');
    await ui.typeTelex(workbench, 'noi nhan cua co quan');
    await press('Enter');
    await ui.until(async () => (await ui.visibleText(workbench)).includes('- [Cơ quan cấp trên] (b/c);'));
    await isDone('parts');
  });

  it('remembers the stage with the folder', async () => {
    const { page } = workbench;
    await pressButton('profile', 'Chọn giai đoạn');
    await page.locator('.quick-input-widget input[placeholder="Nhớ cho thư mục “kế hoạch năm 2026”"]').waitFor();
    await ui.screenshot(workbench, 'guide-profile');
    await ui.choose(workbench, 'Trình', 'Trình ký');
    await isDone('profile');
    const settings = readFileSync(path.join(workbench.folder, '.vscode', 'settings.json'), 'utf8');
    assert.equal(JSON.parse(settings)['thao.profile'], 'trinh-ky');
  });

  it('checks the folder', async () => {
    await pressButton('folder', 'Kiểm tra cả thư mục');
    await isDone('folder');
    // The drafts of the steps before are no longer needed, and the pictures want the whole window.
    await ui.command(workbench, 'View: Close All Editors');
    await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" }).click();
    await workbench.page.locator('.tab').first().waitFor({ state: 'detached' });
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  for (const [name, [theme, sign]] of Object.entries(themes)) {
    it(`can be seen and read in ${name} colours`, async () => {
      const { page } = workbench;
      await chooseTheme(workbench, theme);
      await page.locator(`.monaco-workbench.${sign}`).waitFor();
      for (const { id, media } of steps) {
        await openGuide(id);
        const picture = await frameWith(page, `svg[aria-label="${media.altText}"]`);
        await ui.screenshot(workbench, `guide-${name}-${id}`);
        for (const { what, isText, contrast } of await picture.evaluate(drawnContrasts)) {
          assert.ok((isText ? 4.5 : 3) <= contrast, `${id}: ${what} has ${contrast.toFixed(2)}`);
        }
        assert.deepEqual(await seriousFaultsOfPicture(picture), []);
        assert.deepEqual(
          await seriousFaults(page.mainFrame(), `.getting-started-step[data-step-id$="#${id}"] .step-container`),
          [],
        );
      }
    });
  }
});
