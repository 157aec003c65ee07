import assert from 'node:assert/strict';
import { inWindow } from './window';
import * as ui from './workbench';

/** As it is typed; where a list goes on by itself, its sign is not. */
const typed = `UBND TỈNH HOÀI LĨNH
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 61/KH-SNV
Hoài Lĩnh, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Tổ chức ngày hội đọc sách, quảng bá đường thủy nội địa năm 2026

Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
Thực hiện Kế hoạch số 57/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh về văn hóa đọc, Sở Nội vụ ban hành Kế hoạch như sau:

I. NỘI DUNG
a) Trưng bày sách, báo từ ngày 15/4/2026 đến ngày 25/4/2026.
Giao lưu với bạn đọc (có thư mời riêng), hoàn thành trước ngày 31/6/2026./.

Nơi nhận:
- Ủy ban nhân dân tỉnh (b/c);
Lưu: VT, VP.

GIÁM ĐỐC

Lò Văn Sương
`;

const text = typed.replace('\nGiao lưu', '\nb) Giao lưu').replace('\nLưu', '\n- Lưu');
const repaired = text.replace('31/6/2026', '30/6/2026');

describe('a clerk at an empty page', () => {
  const workbench = inWindow();

  before(async () => {
    await ui.newUntitled(workbench, 'Kế hoạch');
    await ui.expectStatus(workbench, 'Thảo không thấy lỗi');
  });

  it('types a plan with Unikey and is not interrupted', async () => {
    const cameUp = await ui.watch(workbench);
    const lists = typed.indexOf('I. NỘI DUNG');
    await ui.typeTelex(workbench, typed.slice(0, lists));
    // The editor adds the mark of a list behind a line that it has coloured, which it does while people type, not in one go.
    await ui.typeTelex(workbench, typed.slice(lists), { delay: 30 });
    await ui.expectText(workbench, text);
    // Lists are there where laws, titles and recipients are asked for, and take no key.
    assert.deepEqual(
      (await cameUp()).filter((it) => !it.startsWith('list ')),
      [],
    );
  });

  it('sees what is wrong when the typing is done, and reads why', async () => {
    await ui.expectSquiggles(workbench, ['31/6']);
    await ui.expectStatus(workbench, 'Thảo thấy 1 lỗi');
    const hover = await ui.hoverAt(workbench, '31/6');
    assert.match(hover, /^Tháng 6 chỉ có 30 ngày\s*thảo\(?date-invalid/u);
    await ui.screenshot(workbench, 'typing-hover');
    await workbench.page.keyboard.press('Escape');
  });

  it('repairs it with the first that is offered, and takes the repair back', async () => {
    const line = text.split('\n').findIndex((it) => it.includes('31/6'));
    await ui.goTo(workbench, line + 1, (text.split('\n')[line] ?? '').indexOf('31/6') + 2);
    const [first, ...others] = await ui.quickFixes(workbench);
    assert.equal(first, 'Đổi thành ngày 30');
    assert.deepEqual(
      others.map((it) => it.split(' “')[0]),
      ['Bỏ qua', 'Bỏ qua', 'Xem quy tắc'],
    );
    await ui.screenshot(workbench, 'typing-fixes');
    await workbench.page.keyboard.press('Enter');
    await ui.expectSquiggles(workbench, []);
    await ui.expectText(workbench, repaired);
    await ui.undo(workbench);
    await ui.expectText(workbench, text);
    await ui.expectSquiggles(workbench, ['31/6']);
  });
});
