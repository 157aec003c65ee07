import assert from 'node:assert/strict';
import { isBrokenSymbol } from '../../server/src/syntax/paragraph';
import { planOf } from '../rules/workbench';

describe('a date that is being typed at the end of a line', () => {
  const below = ['III. NỘI DUNG', '2. Yêu cầu', 'Nơi nhận:', 'UBND xã báo cáo kết quả.', 'Các thôn thực hiện.'];

  for (const next of below) {
    it(`leaves what stands below alone: ${next}`, () => {
      for (const typed of ['15/', '15/5/', '15/5/20']) {
        const text = `II. NHIỆM VỤ\n\n1. Mục đích\n\nPhân công rõ trách nhiệm, hoàn thành trước ngày ${typed}\n\n${next}\n`;
        assert.ok(
          planOf(text).blocks.some((it) => it.paragraph.text === next),
          typed,
        );
      }
    });
  }
});

describe('a reference that is being typed at the end of a line', () => {
  const outline = (typed: string) =>
    planOf(
      `I. MỤC ĐÍCH\n\nGiữ rừng theo ${typed}\n\nII. NHIỆM VỤ\n\na) Trồng cây;\n\nb) Phát dọn theo ${typed}\n\nc) Tuần tra.\n\nIII. TỔ CHỨC\n\n1. Xã giữ rừng theo ${typed}\n\n2. Thôn\n`,
    ).outline.sections.map((it) => [it.title.text, it.children.length]);

  for (const typed of ['khoản', 'khoản 2', 'khoản 2 Mục', 'Phần', 'Điều']) {
    it(`leaves the sections below alone: ${typed}`, () =>
      assert.deepEqual(outline(typed), [
        ['MỤC ĐÍCH', 0],
        ['NHIỆM VỤ', 3],
        ['TỔ CHỨC', 2],
      ]));
  }
});

describe('a symbol that was cut at the end of a line', () => {
  it('goes on below', () => {
    const cut: readonly (readonly [string, string])[] = [
      ['Căn cứ Kế hoạch số 29/KH-', 'UBND ngày 30/01/2026'],
      ['Nghị định số 66/', '2021/NĐ-CP ngày 06/7/2021'],
      ['Kế hoạch số 29/', 'KH-UBND ngày 30/01/2026'],
      ['Nghị quyết số 60-', 'NQ/TU ngày 05/6/2026'],
      ['Kế hoạch số 12-KH/', 'ĐU ngày 05/6/2026'],
      ['Quyết định số 131/QĐ-', 'TTg ngày 25/01/2022'],
      ['giai đoạn 2026-', '2030, đăng tại'],
      ['trước ngày 15/5/', '2026 để tổng hợp'],
      ['trước ngày 15/', '5/2026 để tổng hợp'],
    ];
    for (const [before, after] of cut) assert.ok(isBrokenSymbol(before, after), `${before}⏎${after}`);
  });
});
