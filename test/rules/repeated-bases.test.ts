import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit';
import { findingsOf } from './workbench';

describe('a basis written twice', () => {
  it('is deleted so that the last basis keeps its full stop, and nothing new is said', () => {
    const last = 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024';
    const draft = (bases: string): string =>
      `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ tình hình thực tế;\n${bases}\n\nSở Nội vụ ban hành Kế hoạch như sau:\n`;
    const text = draft(`${last};\n${last}.`);
    const found = findingsOf(text).find((it) => it.rule === 'citation-repeat-full');
    const [fix] = found?.fixes ?? [];
    assert.ok(fix);
    const repaired = applyEdits(text, fix.edits);
    assert.equal(repaired, draft(`${last}.`));
    assert.ok(!findingsOf(repaired).some((it) => it.rule === 'legal-basis-punct'));
  });
});
