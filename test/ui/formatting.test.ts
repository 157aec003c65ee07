import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inWindow } from './window';
import * as ui from './workbench';

const name = 'ke-hoach-loi.kehoach';

describe('a clerk who has her plan put in order', () => {
  const workbench = inWindow({
    folder: 'test/workspace',
    // In a browser VS Code saves by itself, without formatting.
    settings: { 'files.autoSave': 'off', '[kehoach]': { 'editor.formatOnSave': true } },
  });
  let written: string;

  before(async () => {
    await ui.openFile(workbench, name);
    await ui.expectStatus(workbench, 'Thảo thấy');
    written = await ui.editorText(workbench);
  });

  const tidy = (): string =>
    written
      .replace('Số : 64/KH - SVHTTDL', 'Số: 64/KH-SVHTTDL')
      .replace(/(Luật Thư viện)\n(?=Căn cứ)/u, '$1;\n')
      .replace('thiết thực ,tiết kiệm', 'thiết thực, tiết kiệm')
      .replace('4.Xây', '4. Xây')
      .replace('– Ủy ban nhân dân tỉnh', '- Ủy ban nhân dân tỉnh')
      .replace('UBND các huyện, thành phố.\nBan', 'UBND các huyện, thành phố;\n- Ban')
      .replace('đơn vị thuộc Sở\n- Lưu VT, QLVH', 'đơn vị thuộc Sở;\n- Lưu VT, QLVH.');

  it('does it by the command that every program has, and takes it back at once', async () => {
    await ui.command(workbench, 'Format Document');
    // To read the text is to select it, and VS Code formats no text in which something is selected meanwhile.
    await ui.until(async () => (await ui.visibleText(workbench)).includes('Số: 64/KH-SVHTTDL'));
    await ui.expectText(workbench, tidy());
    await ui.goTo(workbench, 20);
    await ui.screenshot(workbench, 'formatting');
    await ui.undo(workbench);
    await ui.expectText(workbench, written);
  });

  it('has it done whenever she saves, if she wants', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    await ui.expectText(workbench, tidy());
    const file = path.join(workbench.folder, name);
    await ui.until(async () => readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === tidy());
    await page.keyboard.press('Control+S');
    assert.equal(await ui.editorText(workbench), tidy());
  });
});
