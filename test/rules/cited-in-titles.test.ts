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
