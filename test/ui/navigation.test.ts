import assert from 'node:assert/strict';
import { inWindow } from './window';
import * as ui from './workbench';

const subordinate = 'cap-duoi/ke-hoach-so.kehoach';

describe('a clerk who follows names through the plans of a folder', () => {
  const workbench = inWindow({ folder: 'test/workspace' });

  const tab = (name: string): Promise<void> => workbench.page.locator('.tab.active', { hasText: name }).waitFor();
  const peek = () => workbench.page.locator('.peekview-widget');
  const rows = () => workbench.page.locator('.quick-input-widget .monaco-list-row');

  /** Ctrl+T, and what it lists once this name is among it. */
  async function search(query: string, name: string): Promise<readonly string[]> {
    const { page } = workbench;
    await page.keyboard.press('Control+T');
    await page.locator('.quick-input-widget input[type="text"]').waitFor();
    await page.keyboard.type(query);
    let listed: readonly string[] = [];
    await ui
      .until(async () => {
        listed = (await rows().allInnerTexts()).map((it) =>
          it.normalize('NFC').replaceAll('d\u0335', 'đ').replaceAll('D\u0335', 'Đ').replaceAll(/\s+/gu, ' ').trim(),
        );
        return listed.some((it) => it.includes(name));
      })
      .catch(() => {
        throw new Error(`${query} lists ${JSON.stringify(listed)}`);
      });
    return listed;
  }

  before(async () => {
    await ui.openFile(workbench, subordinate);
    await ui.expectStatus(workbench, 'Thảo');
  });

  afterEach(async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
  });

  it('sees one plan underlined, where it is cited in full, and opens it from there', async () => {
    const { page } = workbench;
    const link = page.locator('.view-lines .detected-link');
    await link.first().waitFor();
    const words = (await link.allInnerTexts()).join('').replaceAll('\u00a0', ' ');
    assert.equal(words, 'Kế hoạch số 214/KH-UBND');
    await ui.screenshot(workbench, 'link');
    await ui.goTo(workbench, 14, 25);
    await page.keyboard.press('F12');
    await tab('ke-hoach-ubnd-tinh.kehoach');
    await ui.expectCursor(workbench, 'Ln 7, Col 1');
    assert.equal(await page.locator('.tab').count(), 2);
  });

  it('is shown the cited plan and the full mention from a later one', async () => {
    await ui.openFile(workbench, subordinate);
    await ui.goTo(workbench, 20, 70);
    await workbench.page.keyboard.press('F12');
    await peek().getByText('Definitions (2)').waitFor();
    await ui.screenshot(workbench, 'definitions');
  });

  it('comes from a part of a cited plan to that part', async () => {
    await ui.openFile(workbench, subordinate);
    await ui.goTo(workbench, 20, 40);
    await workbench.page.keyboard.press('F12');
    await tab('ke-hoach-ubnd-tinh.kehoach');
    await ui.expectCursor(workbench, 'Ln 66, Col 1');
  });

  it('sees where a body is named, in all plans of the folder', async () => {
    await ui.openFile(workbench, 'ke-hoach-loi.kehoach');
    await ui.goTo(workbench, 42, 22);
    await workbench.page.keyboard.press('Shift+F12');
    await peek().getByText('ke-hoach-thang.kehoach').waitFor();
    await ui.screenshot(workbench, 'references');
  });

  it('sees a unit marked wherever it stands, and no mark at ordinary words', async () => {
    const { page } = workbench;
    const marks = page.locator(
      '.view-overlays .wordHighlight, .view-overlays .wordHighlightText, .view-overlays .wordHighlightStrong',
    );
    await ui.openFile(workbench, 'ke-hoach-loi.kehoach');
    await ui.goTo(workbench, 85, 6);
    // Only where a person has gone does VS Code look for what to mark.
    await page.keyboard.press('ArrowRight');
    await marks.first().waitFor();
    assert.ok(2 <= (await marks.count()));
    await ui.screenshot(workbench, 'highlights');
    await ui.goTo(workbench, 40, 12);
    await page.keyboard.press('ArrowRight');
    await ui.until(async () => (await marks.count()) === 0);
    await ui.screenshot(workbench, 'no-highlights');
  });

  it('takes more and more of the text with Shift+Alt+Right', async () => {
    const { page } = workbench;
    await ui.openFile(workbench, subordinate);
    await ui.goTo(workbench, 14, 25);
    const status = page.locator('[id="status.editor.selection"]');
    const seen: string[] = [];
    // VS Code may put steps of its own between, such as brackets.
    for (let step = 1; step <= 5; step++) {
      const before = await status.innerText();
      await page.keyboard.press('Shift+Alt+ArrowRight');
      await ui.until(async () => (await status.innerText()) !== before);
      seen.push(/\((\d+) selected\)/u.exec(await status.innerText())?.[1] ?? '');
    }
    for (const count of ['3', '11', '23']) assert.ok(seen.includes(count), JSON.stringify(seen));
  });

  it('finds sections of all plans without accents, in any order', async () => {
    const found = await search('nhiem vu', 'NHIỆM VỤ VÀ GIẢI PHÁP');
    await ui.screenshot(workbench, 'symbols');
    assert.ok(
      found.some((it) => it.startsWith('II. NHIỆM VỤKế hoạch số 214/KH-UBND')),
      JSON.stringify(found),
    );
    await workbench.page.keyboard.press('Escape');
    for (const [query, name] of [
      ['giai phap nhiem vu', 'NHIỆM VỤ VÀ GIẢI PHÁP'],
      ['nhiệm vụ', 'NHIỆM VỤ VÀ GIẢI PHÁP'],
      ['ban quan ly duong', 'Ban Quản lý bảo trì đường bộ'],
      ['Ban Quản lý', 'Ban Quản lý bảo trì đường bộ'],
      ['boi an toan 214', 'Dạy bơi an toàn'],
    ] as const) {
      await search(query, name);
      await workbench.page.keyboard.press('Escape');
    }
    await search('duong thuy', 'đường thủy');
    await ui.screenshot(workbench, 'symbols-without-accents');
    await workbench.page.keyboard.press('Enter');
    await tab('ke-hoach-ubnd-tinh.kehoach');
  });

  it('sees where she stands, down to the point, and each basis in the outline', async () => {
    const { page } = workbench;
    await ui.openFile(workbench, 'cap-tren/ke-hoach-ubnd-tinh.kehoach');
    await ui.goTo(workbench, 74, 10);
    const breadcrumbs = page.locator('.breadcrumbs-control');
    for (const name of ['IV. TỔ CHỨC THỰC HIỆN', '3. Sở Văn hóa, Thể thao và Du lịch', 'a)']) {
      await breadcrumbs.getByText(name).first().waitFor();
    }
    await ui.command(workbench, 'Explorer: Focus on Outline View');
    const outline = page.locator('.outline-pane .monaco-list-row');
    await outline.getByText('Căn cứ ban hành').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await outline.getByText('Quyết định số 1248/QĐ-TTg').waitFor();
    await page.locator('.sticky-widget', { hasText: 'IV. TỔ CHỨC THỰC HIỆN' }).waitFor();
    await ui.screenshot(workbench, 'outline-bases');
  });
});
