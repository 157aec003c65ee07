import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit';
import { findingsOf } from './workbench';

describe('a sign that is wrong throughout', () => {
  it('is set right in all places at once, and where none stands as well', () => {
    const text = 'I. CHUẨN BỊ\n\n1/ Sắm bàn ghế.\n\n2/ Sửa bếp.\n\nII. NỘI DUNG\n\n1/ Khai mạc.\n\n2 Thi nấu ăn.\n';
    const [all, unsigned, ...others] = findingsOf(text).filter((it) => it.rule === 'numbering-format');
    assert.deepEqual(others, []);
    assert.equal(applyEdits(text, all?.fixes?.[0]?.edits ?? []), text.replaceAll('/', '.').replace('2 Thi', '2. Thi'));
    assert.equal(applyEdits(text, unsigned?.fixes?.[0]?.edits ?? []), text.replace('2 Thi', '2/ Thi'));
  });
});
