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

  it('is not told of words that only stand elsewhere in the subject', () => {
    const subject = 'Huấn luyện an toàn cho người quản lý vật liệu nổ công nghiệp, tiền chất nổ';
    const text = plan('Kế hoạch', subject).replace(
      /huấn luyện an.*\./u,
      'huấn luyện an toàn vật liệu nổ công nghiệp cho người quản lý./.',
    );
    const [finding, ...others] = told(text);
    assert.equal(finding?.message, 'Câu kết thiếu “tiền chất nổ” của trích yếu');
    assert.deepEqual(others, []);
    assert.equal(applyEdits(text, finding?.fixes?.[0]?.edits ?? []), plan('Kế hoạch', subject));
  });

  it('may tell of the document that the plan is for', () => {
    assert.deepEqual(told(plan('nội dung Chương trình', 'Thực hiện Chương trình giữ rừng năm 2027')), []);
    assert.deepEqual(told(plan('Kế hoạch')), []);
  });

  it('may shorten words and the document that the subject cites', () => {
    const basis = 'theo Thông tư số 12/2026/TT-BYT';
    const text = plan('Kế hoạch', `Hỗ trợ khám bệnh, chữa bệnh ${basis} ngày 10/02/2026 của Bộ Y tế`);
    const short = text.replace(/hỗ trợ khám.*\./u, `hỗ trợ KCB ${basis}, đề nghị các trạm thực hiện./.`);
    assert.notEqual(short, text);
    assert.deepEqual(told(short), []);
  });

  it('is told words that are no short form of those of the subject', () => {
    const subject = 'Hỗ trợ chi phí điện của hộ nghèo';
    const text = plan('Kế hoạch', subject).replace('hỗ trợ chi phí', 'hỗ trợ tiền');
    const [finding, ...others] = told(text);
    assert.equal(finding?.message, 'Câu kết ghi “tiền”, trích yếu ghi “chi phí”');
    assert.deepEqual(others, []);
    assert.equal(applyEdits(text, finding?.fixes?.[0]?.edits ?? []), plan('Kế hoạch', subject));
  });
});
