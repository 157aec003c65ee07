import assert from 'node:assert/strict';
import { quickFixes } from '../../server/src/features/actions';
import { createAnalyst } from '../../server/src/features/analysis';
import { fixText } from '../../server/src/lint/fix';
import { othersOf } from '../../server/src/plan/others';
import { rules } from '../../server/src/rules/index';
import { Source } from '../../server/src/text/source';
import { unmark } from './marked';
import { findingsOf, settings } from './workbench';

/** Two facts of a draft that cannot both hold: what is offered, and that nobody takes a side unasked. */
const choices: Record<string, readonly [text: string, ...offered: string[]]> = {
  'two days of one report': [
    'III. TỔ CHỨC THỰC HIỆN\n\n1. Các phòng gửi báo cáo 6 tháng về Văn phòng Sở trước ngày 05/6/2026.\n\n2. Chế độ báo cáo: các phòng gửi báo cáo 6 tháng về Văn phòng Sở ⟦trước ngày 12/6/2026⟧.',
    'Đổi thành trước ngày 05/6/2026 như ở khoản 1 Mục III',
    'Sửa khoản 1 Mục III thành trước ngày 12/6/2026',
  ],
  'two days of one document': [
    'Căn cứ Quyết định số 88/QĐ-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu;\n\nThực hiện Quyết định số 88/QĐ-UBND ngày ⟦03/3/2026⟧ của Ủy ban nhân dân tỉnh về giao chỉ tiêu.',
    'Đổi thành ngày 02/3/2026',
    'Đổi nơi kia thành ngày 03/3/2026',
  ],
  'the year of a number and that of its day': [
    'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/⟦2024⟧ của Chính phủ;',
    'Đổi năm của ngày thành 2023',
    'Đổi số, ký hiệu thành 59/2024/NĐ-CP',
  ],
  'a day that does not exist': [
    'Nộp hồ sơ về Văn phòng Sở trước ngày ⟦31/4⟧/2026.',
    'Đổi thành ngày 29, ngày làm việc cuối cùng của tháng',
  ],
  'a day and its name': ['1. Họp vào ⟦thứ Hai⟧, ngày 10/6/2026.', 'Đổi thành “thứ Tư”'],
  'a day off': ['Các đơn vị gửi báo cáo về Văn phòng Sở ⟦trước ngày 01/11/2026⟧.', 'Đổi thành 30/10/2026 (thứ Sáu)'],
  'an end before its beginning': [
    '1. Thi công từ ngày ⟦19/6/2026 đến ngày 15/6/2026⟧.',
    'Đổi chỗ 19/6/2026 và 15/6/2026',
  ],
};

describe('a repair that chooses between two facts', () => {
  for (const [name, [marked, ...offered]] of Object.entries(choices)) {
    it(`is offered and never taken: ${name}`, () => {
      const { text, spans } = unmark(marked);
      const analysis = createAnalyst(rules).analyse(
        { uri: '', version: 1, source: new Source(text) },
        { settings: settings(), others: othersOf([]) },
      );
      const [span] = spans;
      assert.ok(span);
      const told = findingsOf(text).find((it) => it.span.start === span.start && it.span.end === span.end);
      const lint = (it: string) => findingsOf(it).filter(({ rule }) => rule === told?.rule);
      assert.equal(fixText(text, { unsafe: true, lint }).text, text);
      const offers = quickFixes(analysis, span, findingsOf).filter((it) => it.repairs[0]?.rule === told?.rule);
      const actions = offers.filter((it) => it.edits.some((edit) => !edit.text.includes('<!--')));
      assert.deepEqual(
        actions.map((it) => [it.title, it.isPreferred]),
        offered.map((it) => [it, false]),
      );
    });
  }
});
