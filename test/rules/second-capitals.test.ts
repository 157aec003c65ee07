import assert from 'node:assert/strict';
import { findingsOf } from './workbench';

/** What is said of capitals in a sentence. */
const told = (sentence: string): readonly string[] =>
  findingsOf(sentence).flatMap((it) => (it.rule === 'cap-agency-name' ? [it.message] : []));

describe('a title or an office of two syllables', () => {
  for (const [sentence, right] of [
    ['Do Chủ Tịch UBND xã chỉ đạo.', 'Chủ tịch'],
    ['Do Phó Chủ Tịch UBND xã chỉ đạo.', 'Phó Chủ tịch'],
    ['Giao Giám Đốc Sở chỉ đạo.', 'Giám đốc'],
    ['Giao Hiệu Trưởng các trường.', 'Hiệu trưởng'],
    ['Giao Văn Phòng HĐND và UBND.', 'Văn phòng'],
    ['Giao Chi Cục Thuế phối hợp.', 'Chi cục'],
    ['Giao Công An xã phối hợp.', 'Công an xã'],
    ['Trung Ương chỉ đạo.', 'Trung ương'],
  ] as const) {
    it(`has one capital: ${right}`, () => {
      assert.equal(told(sentence).length, 1, sentence);
      assert.match(told(sentence)[0] ?? '', new RegExp(`phải viết “${right}”`, 'u'));
    });
  }
  it('is right with one capital, without any and in capitals', () => {
    for (const it of [
      'Do Chủ tịch UBND xã chỉ đạo; các chủ tịch, giám đốc, hiệu trưởng dự họp.',
      'Giao Công an xã phối hợp; công an xã trực; lực lượng công an, văn phòng các đơn vị, chi cục, trung ương và địa phương.',
      'Ông Nguyễn Công An, ông Lê Trung Tâm dự.',
      'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    ])
      assert.deepEqual(told(it), [], it);
  });
});
