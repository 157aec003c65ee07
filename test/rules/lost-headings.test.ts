import assert from 'node:assert/strict';
import duplicate from '../../server/src/rules/numbering/numbering-duplicate';
import rule from '../../server/src/rules/numbering/numbering-format';
import { findingsOf, fixed } from './workbench';

const draft = (last: string, part: string): string =>
  `I. MỤC ĐÍCH\n\n1. Kho xã\n\nKho khô ráo.\n\n2. Kho thôn\n\nKho thoáng.\n\n${last}\n\nĐủ chỗ.\n\n${part}\n\n1. Sửa kho\n\nThay mái tôn.\n\n2. Quét vôi\n\nDanh sách kho\n\n- Kho xã.\n\n- Kho thôn.\n`;

describe('the last heading of a list', () => {
  it('may have lost its number, as only its form says', () => {
    const text = draft('Nhà để xe', 'GIẢI PHÁP THỰC HIỆN');
    const found = findingsOf(text, { rules: [rule] }).map(({ message, severity }) => `${severity}: ${message}`);
    const said = ['information: Đề mục này có lẽ thiếu số “3.”', 'information: Đề mục này có lẽ thiếu số “II.”'];
    assert.deepEqual(found.sort(), said.sort());
    assert.equal(fixed(text, [rule]), draft('3. Nhà để xe', 'II. GIẢI PHÁP THỰC HIỆN'));
  });

  it('is who is asked in the same words behind a lone first', () => {
    const list = (second: string): string =>
      `I. NỘI DUNG\n\nSửa kho.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế: lập dự toán.\n\n${second}\n`;
    const told = (text: string) => findingsOf(text, { rules: [rule] }).map(({ severity }) => severity);
    assert.deepEqual(told(list('Trạm Y tế: cử người trực.')), ['information']);
    assert.equal(fixed(list('Trạm Y tế: cử người trực.'), [rule]), list('2. Trạm Y tế: cử người trực.'));
    assert.deepEqual(told(list('Lưu ý: kho phải khô ráo.')), []);
    assert.deepEqual(told(list('Các thôn thực hiện tốt Kế hoạch này.')), []);
  });

  const innocent = {
    'one of two such lines': 'Bên trong\n\nKho thoáng.\n\nBên ngoài\n\nSân sạch.',
    'the title of a table':
      'Quét hai lớp.\n\nTiến độ quét vôi\n\n| Kho | Ngày |\n| --- | --- |\n| Kho xã | 05/5/2027 |',
    'who signs': 'Quét hai lớp.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  };
  for (const [name, words] of Object.entries(innocent)) {
    it(`is not ${name}`, () => {
      const text = `I. MỤC ĐÍCH\n\n1. Kho xã\n\nKho khô ráo.\n\n2. Kho thôn\n\n${words}\n`;
      assert.deepEqual(findingsOf(text, { rules: [rule] }), []);
    });
  }
});

describe('a first heading that has lost its number', () => {
  it('hides no number that stands twice behind it', () => {
    const list = (...numbers: readonly number[]): string =>
      `I. MỤC ĐÍCH\n\nSửa kho.\n\nII. NỘI DUNG\n\nThành phần tổ sửa chữa\n\n- Ông Lò Văn Ba.\n\n${numbers
        .map((it, i) => `${it}. Kho thứ ${'abcdef'[i]} của xã\n\n- Thay mái.\n\n- Quét vôi.`)
        .join('\n\n')}\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Giao tổ.\n\n2. Giao thôn.\n`;
    const text = list(2, 3, 3, 4);
    const told = findingsOf(text, { rules: [rule, duplicate] }).map((it) => it.message);
    assert.deepEqual(told, ['Đề mục này chưa có số, phải là “1.”', 'Đã có mục 3 ở trên, đây phải là mục 4']);
    const whole = list(2, 3, 4, 5).replace('Thành phần', '1. Thành phần');
    assert.equal(fixed(text, [rule, duplicate]), whole);
  });
});
