import assert from 'node:assert/strict';
import charEth from '../../server/src/rules/characters/char-eth';
import rule from '../../server/src/rules/deadlines/deadline-before-issue';
import deputy from '../../server/src/rules/signature/signature-kt-without-deputy';
import { findingsOf, fixed } from './workbench';

const head = 'Hạ Khuê, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTập huấn năm 2026\n\nII. NỘI DUNG\n\n';

/** More than the arguments that a call takes. */
const many = 140_000;

const lists: Readonly<Record<string, string>> = {
  column: `| TT | Thời gian |\n| --- | --- |\n| 0 | 15/3/2025 |\n${'| 1 | 15/3/2026 |\n'.repeat(many)}`,
  list: `- Lớp A: ngày 15/3/2025\n${'- Lớp B: ngày 15/3/2026\n'.repeat(many)}`,
};

describe('a list as long as a file', function () {
  this.timeout(120_000);

  for (const [name, text] of Object.entries(lists)) {
    it(`hides no day of last year in a ${name}`, () => {
      const [first, ...others] = findingsOf(head + text, { rules: [rule] });
      assert.deepEqual(others, []);
      assert.match(first?.message ?? '', /^Ngày 15\/3\/2025 trước ngày ban hành kế hoạch/u);
    });
  }
});

describe('a letter that a font or a keyboard writes wrong throughout', () => {
  const text = (letter: string): string => `Đề nghị các ${letter}ảng ủy xã, `.repeat(10);

  it('is one mistake, which one repair mends', () => {
    const [first, ...others] = findingsOf(text('Ð'), { rules: [charEth] });
    assert.deepEqual(others, []);
    assert.match(first?.message ?? '', /^“Ðảng” .* \(và 9 chữ nữa như vậy\)$/u);
    assert.equal(first?.related?.length, 5);
    assert.equal(fixed(text('Ð'), [charEth]), text('Đ'));
  });
});

describe('a table of signatures as long as a file', function () {
  this.timeout(60_000);

  it('is gone through once, not once for each of them', () => {
    const row = '| - Lưu: VT. | **KT. GIÁM ĐỐC**<br>Lý Thị Na |\n';
    assert.ok(0 < findingsOf(`${head}Họp./.\n\nNơi nhận:\n\n${row.repeat(60_000)}`, { rules: [deputy] }).length);
  });
});
