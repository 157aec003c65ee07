import assert from 'node:assert/strict';
import rule from '../../server/src/rules/recipients/recipients-item-dash';
import { fixed } from './workbench';

describe('a recipient in bold letters without its dash', () => {
  it('is given one before the marks', () => {
    const list = (line: string): string => `Nơi nhận:\n- Sở Nội vụ;\n${line};\n- Lưu: VT.\n`;
    assert.equal(fixed(list('**Các phòng** thuộc Sở'), [rule]), list('- **Các phòng** thuộc Sở'));
    assert.equal(fixed(list('Các **phòng** thuộc Sở'), [rule]), list('- Các **phòng** thuộc Sở'));
  });
});
