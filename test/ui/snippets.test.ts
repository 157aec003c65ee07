import assert from 'node:assert/strict';
import { inWindow } from './window';
import * as ui from './workbench';

describe('a clerk who starts from the standard sections', () => {
  const workbench = inWindow();

  const emptyPage = async (): Promise<void> => {
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.press('Backspace');
  };

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

  before(async () => {
    await ui.newUntitled(workbench, 'Kế hoạch');
    await ui.expectStatus(workbench, 'Thảo không thấy lỗi');
  });

  it('types kh- and is shown them all, with their names', async () => {
    await ui.typeForList(workbench, 'kh-');
    const offers = await ui.suggestions(workbench);
    assert.ok(10 < offers.length, offers.join());
    assert.ok(offers.every((it) => it.startsWith('kh-')));
    assert.equal(offers[0], 'kh-full Toàn văn kế hoạch');
    await ui.screenshot(workbench, 'snippet-list');
  });

  it('goes from stop to stop of a task, in Vietnamese, and chooses where the law leaves a choice', async () => {
    await ui.insertSnippet(workbench, 'nhiemvu', 'kh-nhiemvu');
    await ui.expectCursor(workbench, 'Ln 1, Col 2 (1 selected)');
    await press('Tab');
    await ui.typeTelex(workbench, 'Khảo sát tuyến đường thủy');
    await press('Tab');
    await ui.typeTelex(workbench, 'Phòng Quản lý đô thị');
    await press('Tab');
    await ui.typeTelex(workbench, 'Văn phòng Sở');
    await press('Tab');
    const times = await ui.suggestions(workbench);
    assert.equal(times[0], 'Thường xuyên trong năm');
    await ui.screenshot(workbench, 'snippet-choice');
    await press('ArrowDown');
    await press('Tab');
    await ui.expectCursor(workbench, 'Ln 7, Col 39');
    await ui.expectText(
      workbench,
      `1. Khảo sát tuyến đường thủy

Đơn vị chủ trì: Phòng Quản lý đô thị.

Đơn vị phối hợp: Văn phòng Sở.

Thời gian thực hiện: Trước ngày …/…/….`,
    );
  });

  it('fills in the recipients', async () => {
    await emptyPage();
    await ui.insertSnippet(workbench, 'kh-noinhan');
    const filled = ['Ủy ban nhân dân tỉnh', 'Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở', 'QLĐT'];
    for (const words of filled) {
      await ui.typeTelex(workbench, words);
      await press('Tab');
    }
    await ui.type(workbench, '\n');
    await ui.expectText(
      workbench,
      `Nơi nhận:
- Ủy ban nhân dân tỉnh (b/c);
- Lãnh đạo Sở;
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, QLĐT.
`,
    );
  });

  it('writes cancu and presses Tab', async () => {
    await emptyPage();
    await ui.type(workbench, 'cancu\t');
    await ui.typeTelex(workbench, 'Thư viện');
    await press('Tab');
    await ui.type(workbench, '21/11/2019');
    const filled = /^Căn cứ Luật Thư viện ngày 21\/11\/2019;\nCăn cứ Nghị định số …/u;
    await ui.until(async () => filled.test(await ui.visibleText(workbench)));
  });

  it('is left alone where kh- is no beginning, and by lists', async () => {
    await emptyPage();
    await ui.expectSquiggles(workbench, []);
    const cameUp = await ui.watch(workbench);
    await ui.typeTelex(
      workbench,
      'Thực hiện Kế hoạch số 57/KH-UBND, giai đoạn 2026-2030, mẫu số 3/kh-sct\n- Cán bộ - công chức\n',
    );
    await ui.expectText(
      workbench,
      'Thực hiện Kế hoạch số 57/KH-UBND, giai đoạn 2026-2030, mẫu số 3/kh-sct\n- Cán bộ - công chức\n- ',
    );
    assert.deepEqual(await cameUp(), []);
  });
});
