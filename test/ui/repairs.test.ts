import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inWindow } from './window';
import * as ui from './workbench';

const sample = (name: string): string => readFileSync(`test/workspace/${name}`, 'utf8');

const lineOf = (text: string, beginning: string): number =>
  1 + text.split('\n').findIndex((it) => it.startsWith(beginning));

describe('a clerk with a draft that has faults', () => {
  const workbench = inWindow({ folder: 'test/workspace' });

  it('has the missing recipients put before the signature, and goes through them', async () => {
    const name = 'ke-hoach-thieu-noi-nhan.kehoach';
    const text = sample(name);
    await ui.openFile(workbench, name);
    await ui.expectStatus(workbench, 'Thảo thấy 1 lỗi');
    const line = lineOf(text, 'GIÁM ĐỐC');
    await ui.goTo(workbench, line);
    await ui.expectSquiggles(workbench, ['GIÁM ĐỐC']);
    await ui.quickFix(workbench, 'Chèn phần Nơi nhận trước chữ ký');
    const first = 'Ủy ban nhân dân tỉnh (b/c)';
    await ui.expectCursor(workbench, `Ln ${line + 1}, Col ${3 + first.length} (${first.length} selected)`);
    await ui.screenshot(workbench, 'repair-recipients');
    await ui.typeTelex(workbench, 'Ủy ban nhân dân tỉnh Hoài Lĩnh (b/c)');
    const block = `Nơi nhận:
- Ủy ban nhân dân tỉnh Hoài Lĩnh (b/c);
- Văn phòng Sở;
- Ban An toàn giao thông tỉnh;
- Phòng Quản lý kết cấu hạ tầng giao thông;
- Phòng Quản lý vận tải và phương tiện;
- Ban Quản lý bảo trì đường bộ;
- Ủy ban nhân dân các xã, phường;
- Công an tỉnh;
- Hiệp hội Vận tải ô tô tỉnh;
- Trung tâm Đăng kiểm phương tiện tỉnh;
- Báo và phát thanh, truyền hình tỉnh;
- Đoàn Thanh niên Sở;
- Lưu: VT, QLVT.

`;
    for (const _ of block.matchAll(/;\n/gu)) await workbench.page.keyboard.press('Tab');
    // What is offered is not taken by the key that goes on.
    await ui.typeForList(workbench, 'QLVT');
    assert.deepEqual(await ui.suggestions(workbench), ['QLVTPT']);
    await ui.screenshot(workbench, 'repair-archive');
    await workbench.page.keyboard.press('Tab');
    await ui.expectText(workbench, text.replace('GIÁM ĐỐC', `${block}GIÁM ĐỐC`));
    await ui.expectStatus(workbench, 'Thảo thấy 2 gợi ý');
    assert.deepEqual(await ui.squiggles(workbench), []);
  });

  it('renumbers the sections and what refers to them at once, and takes it back at once', async () => {
    const name = 'ke-hoach-loi.kehoach';
    const text = sample(name);
    await ui.openFile(workbench, name);
    await ui.goTo(workbench, lineOf(text, 'III. NỘI DUNG'));
    const underlined = async () => (await ui.squiggles(workbench)).map((it) => it.text);
    await ui.until(async () => (await underlined()).includes('III'));
    const before = await underlined();
    await ui.quickFix(workbench, 'Đánh số lại các mục từ II, sửa 2 chỗ viện dẫn');
    const renumbered = text
      .replace('III. NỘI DUNG', 'II. NỘI DUNG')
      .replace('iv. TỔ CHỨC', 'III. TỔ CHỨC')
      .replaceAll('Mục III', 'Mục II');
    await ui.expectText(workbench, renumbered);
    await ui.expectSquiggles(
      workbench,
      before.filter((it) => it !== 'III'),
    );
    await ui.undo(workbench);
    await ui.expectText(workbench, text);
    await ui.expectSquiggles(workbench, before);
  });

  it('has all repaired that is not in doubt, and takes it back at once', async () => {
    const text = sample('ke-hoach-loi.kehoach');
    await ui.command(workbench, 'Thảo: Sửa mọi lỗi trình bày');
    const block = 'Nơi nhận:\n- Ủy ban nhân dân tỉnh (b/c);\n- UBND các huyện, thành phố;\n- Ban Giám đốc Sở;\n';
    await ui.until(async () => (await ui.editorText(workbench)).includes(block));
    await ui.screenshot(workbench, 'repair-all');
    await ui.undo(workbench);
    await ui.expectText(workbench, text);
  });
});
