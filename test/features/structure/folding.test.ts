import assert from 'node:assert/strict';
import fc from 'fast-check';
import { folds } from '../../../server/src/features/structure/folding';
import { anyText, cases } from '../../properties/drafts';
import { planOf } from '../../rules/workbench';

/** First and last line of each fold, counted from 1. */
function linesOf(text: string): readonly string[] {
  const plan = planOf(text);
  const lineOf = (offset: number): number => plan.source.lineAt(offset) + 1;
  return folds(plan).map(({ span, kind }) => `${lineOf(span.start)}-${lineOf(span.end)}${kind ? ` ${kind}` : ''}`);
}

const cut = (text: string): string => text.replace(/^\n/u, '');

describe('folding', () => {
  it('folds bases, sections, recipients and appendices, without the blank lines behind them', () => {
    const text = cut(`
KẾ HOẠCH
Chống rét cho trẻ mầm non năm 2027
Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
Căn cứ Kế hoạch số 260/KH-UBND ngày 02/12/2026 của Ủy ban nhân dân tỉnh về chống rét;
Phòng Văn hóa - Xã hội ban hành Kế hoạch chống rét cho trẻ mầm non năm 2027 như sau:

I. MỤC ĐÍCH

Giữ ấm cho trẻ ở mọi điểm trường.

II. NỘI DUNG
1. Sửa cửa, trải đệm
a) Điểm trường Nà Lềnh.
b) Điểm trường Nà Khoang.

2. Nấu nước ấm

Trên đây là Kế hoạch chống rét cho trẻ mầm non năm 2027./.

Nơi nhận:
- UBND xã (b/c);
- Lưu: VT.

TRƯỞNG PHÒNG

Vàng Thị Dợ

Phụ lục
DANH SÁCH ĐIỂM TRƯỜNG
Nà Lềnh, Nà Khoang.
`);
    assert.deepEqual(linesOf(text), ['3-5', '7-9', '11-16', '12-14', '20-22', '28-30']);
  });

  it('folds tables, comments and the regions that the drafter marks', () => {
    const text = cut(`
II. NỘI DUNG
<!-- #region Nhiệm vụ chung -->
1. Rà soát
<!-- ghi chú
để sau -->
<!-- #region Bảng -->
| TT | Việc |
|---|---|
| 1 | Họp |
<!-- #endregion -->
2. Tổng kết
<!-- #endregion -->
<!-- một dòng -->
<!-- #endregion không có chỗ mở -->
`);
    assert.deepEqual(linesOf(text), ['1-11', '2-12 region', '3-9', '4-5 comment', '6-10 region', '7-9']);
  });

  it('folds headings of every level, and the footnotes together', () => {
    const text =
      'Phần I\nCHUNG\n\nI. VIỆC[^1]\n\n1. Rà soát\n\n1.1. Lần một\n\na) Thôn Đoài;\n\nNhà ông Tư.\n\nb) Thôn Đông.[^2]\n\nII. TIỀN\n\nCó.\n\n[^1]: Gồm cả tổ.\n[^2]: Từ năm 2025.\n';
    assert.deepEqual(linesOf(text), ['1-18', '4-14', '6-14', '8-14', '10-12', '16-18', '20-21']);
  });

  it('folds nothing that stands on one line', () => {
    assert.deepEqual(linesOf('I. MỘT\nII. HAI\n<!-- ghi chú -->\n| a |'), ['2-4']);
    assert.deepEqual(linesOf(''), []);
  });

  it('folds inside the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { span } of folds(planOf(text))) {
          assert.ok(last <= span.start && span.start < span.end && span.end <= text.length);
          last = span.start;
        }
      }),
      cases(300),
    );
  });
});
