import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit';
import { findingsOf } from './workbench';

const plan = (closing: string, subject = 'Giữ rừng năm 2027'): string =>
  `KẾ HOẠCH\n${subject}\n\nI. MỤC ĐÍCH\n\nGiữ rừng.\n\nTrên đây là ${closing} ${subject.toLowerCase()}./.\n`;
const told = (text: string) => findingsOf(text).filter((it) => it.rule === 'closing-title-mismatch');

describe('a closing sentence', () => {
  it('that calls the plan another kind of document is set right', () => {
    const [finding, ...others] = told(plan('Báo cáo'));
    assert.equal(finding?.message, 'Câu kết ghi “Báo cáo”, văn bản này là kế hoạch');
    assert.deepEqual(others, []);
    assert.equal(applyEdits(plan('Báo cáo'), finding?.fixes?.[0]?.edits ?? []), plan('Kế hoạch'));
  });

  it('is told the words that contradict, and is set right without the “V/v” of a subject', () => {
    const text = plan('Kế hoạch', 'V/v tăng cường công tác giữ rừng ngập mặn năm 2027').replace(
      'v/v tăng cường công tác giữ rừng ngập mặn',
      'giữ rừng đầu nguồn',
    );
    const [finding, ...others] = told(text);
    assert.equal(finding?.message, 'Câu kết ghi “đầu nguồn”, trích yếu ghi “ngập mặn”');
    assert.deepEqual(others, []);
    assert.equal(
      applyEdits(text, finding?.fixes?.[0]?.edits ?? []),
      text.replace('giữ rừng đầu nguồn', 'tăng cường công tác giữ rừng ngập mặn'),
    );
  });

  it('may tell of the document that the plan is for', () => {
    assert.deepEqual(told(plan('nội dung Chương trình', 'Thực hiện Chương trình giữ rừng năm 2027')), []);
    assert.deepEqual(told(plan('Kế hoạch')), []);
  });
});
