import assert from 'node:assert/strict';
import rule from '../../server/src/rules/citations/citation-missing-date';
import { findingsOf } from './workbench';

describe('a document without its day', () => {
  const severities = (text: string): readonly string[] =>
    findingsOf(text, { rules: [rule], profile: 'phat-hanh' }).map((it) => it.severity);
  const inner = 'Chỉ thị số 32-CT/TU của Ban Thường vụ Tỉnh ủy về phổ biến pháp luật';

  it('is an error where the plan names it, and information in the title of another document', () => {
    assert.deepEqual(severities(`Thực hiện ${inner}.`), ['error']);
    const outer = 'Kết luận số 80-KL/TU ngày 20/6/2027 của Ban Thường vụ Tỉnh ủy về việc tiếp tục thực hiện';
    assert.deepEqual(severities(`Thực hiện ${outer} ${inner}.`), ['information']);
  });
});

describe('a document that is named for another', () => {
  const lacking = (text: string): readonly string[] =>
    findingsOf(text, { rules: [rule] }).map(({ span }) => text.slice(span.start, span.end));

  it('has not the day of the other', () => {
    const inner = 'thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về khoa học';
    assert.deepEqual(lacking(`Nghị quyết số 71/NQ-CP về việc cập nhật chương trình ${inner}.`), ['71/NQ-CP']);
    assert.deepEqual(lacking(`Nghị quyết số 71/NQ-CP ngày 01/4/2025 về việc cập nhật chương trình ${inner}.`), []);
    assert.deepEqual(lacking('Công văn số 41/UBND-VX về việc văn thư ngày 12/3/2026 của Ủy ban nhân dân xã.'), []);
  });
});

describe('a document from above with the number of the plan itself', () => {
  const plan = (issuer: string): string =>
    `ỦY BAN NHÂN DÂN\nXÃ HẠ KHUÊ\n\nSố: 45/KH-UBND\n\nKẾ HOẠCH\nGiữ rừng năm 2027\n\nI. NỘI DUNG\n\nThực hiện Kế hoạch số 45/KH-UBND của ${issuer} về giữ rừng.\n`;
  const lacksDate = (text: string): boolean => findingsOf(text).some((it) => it.rule === 'citation-missing-date');

  it('is cited like any other', () => {
    assert.ok(lacksDate(plan('Ủy ban nhân dân tỉnh')));
    assert.ok(!lacksDate(plan('Ủy ban nhân dân xã')));
  });
});
