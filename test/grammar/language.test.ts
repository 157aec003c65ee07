import { strict as assert } from 'node:assert';
import { letterOrder } from '../../server/src/syntax/marker';
import { afterEnter, configuration, toRegExp } from './enter-rules';

function words(text: string): string[] {
  return [...text.matchAll(toRegExp(configuration.wordPattern, 'g'))].map(([word]) => word);
}

describe('the language configuration', () => {
  it('continues a list with its own sign', () => {
    assert.equal(afterEnter('- Tuyên truyền tới hộ dân;'), '- ');
    assert.equal(afterEnter('  + Phát tờ rơi;'), '+ ');
    assert.equal(afterEnter('* Quyền hạn'), '* ');
  });

  it('goes one level down after a colon', () => {
    assert.equal(afterEnter('- Các đơn vị thực hiện:'), '+ ');
    assert.equal(afterEnter('đ) Các đơn vị thực hiện: '), '- ');
  });

  it('continues điểm in the order of the form', () => {
    const letters = [...letterOrder];
    letters.forEach((letter, i) => {
      const next = letters[i + 1];
      assert.equal(afterEnter(`${letter}) Nội dung`), next ? `${next}) ` : '');
    });
    assert.equal(afterEnter('f) Nội dung'), '');
  });

  it('ends a list at an empty item, after the archive line and at the end mark', () => {
    for (const before of [
      '- ',
      '-',
      '+ ',
      'a) ',
      'a)',
      '- Lưu: VT, VP.',
      '- Lưu VT, VP.',
      '- Thực hiện nghiêm túc./.',
    ]) {
      assert.equal(afterEnter(before.normalize('NFC')), '', before);
      assert.equal(afterEnter(before.normalize('NFD')), '', before);
    }
    assert.equal(afterEnter('- Lưu ý các đơn vị'), '- ');
  });

  it('ends a list of which only the last item has a full stop', () => {
    assert.equal(afterEnter('- Báo cáo.', { above: '- Trực ban;' }), '');
    assert.equal(afterEnter('- Báo cáo.', { above: '- Trực ban.' }), '- ');
    assert.equal(afterEnter('b) Báo cáo.', { above: 'a) Trực ban;' }), '');
    assert.equal(afterEnter('b) Báo cáo.', { above: 'a) Trực ban.' }), 'c) ');
    assert.equal(afterEnter('- Báo cáo;', { above: '- Trực ban;' }), '- ');
  });

  it('splits a line and does no more', () => {
    for (const before of ['- Trực ban;', 'a) Trực', '+ Họp:'])
      assert.equal(afterEnter(before, { after: ' báo cáo' }), '');
    assert.equal(afterEnter('- Trực ban;', { after: ' ' }), '- ');
  });

  it('leaves other lines alone', () => {
    for (const before of ['', 'Nơi nhận:', '1. Mục đích', 'I. MỤC ĐÍCH', '-5 độ', '**đậm** và', '(a) mục nhỏ', 'a)b']) {
      assert.equal(afterEnter(before), '', before);
    }
  });

  it('keeps a syllable whole in NFC and NFD', () => {
    for (const form of ['NFC', 'NFD']) {
      const syllables = ['Ủy', 'ban', 'nhân', 'dân', 'Đắk', 'Lắk', 'nghiêng'].map((it) => it.normalize(form));
      assert.deepEqual(words(`“${syllables.join(' ')}”.`), syllables);
    }
  });

  it('keeps symbols, dates and the prefixes of snippets whole', () => {
    const whole = ['653/KH-UBND', '59/2023/NĐ-CP', '24-KH/BTGDVTU-ĐU', '927/BNV-CTTN&BĐG', '05/6/2026', '2026-2030'];
    for (const word of [...whole, 'kh-noinhan', 'kh-', 'numbering-gap']) {
      assert.deepEqual(words(`(${word};`), [word]);
    }
    assert.deepEqual(words('tinh - gọn, 2026 - 2030'), ['tinh', 'gọn', '2026', '2030']);
  });

  it('closes and surrounds with “ ”, ( ) and [ ]', () => {
    for (const [open, close] of ['“”', '()', '[]'].map((it) => [...it])) {
      assert.ok(configuration.autoClosingPairs.some((it) => it.open === open && it.close === close));
      assert.ok(configuration.surroundingPairs.some((it) => it[0] === open && it[1] === close));
    }
  });

  it('takes no `)` for a bracket that lacks its other half: VS Code would paint `a)` red', () => {
    assert.ok(configuration.brackets.every((pair) => !pair.includes(')')));
  });

  it('folds between region comments', () => {
    const { start, end } = configuration.folding.markers;
    assert.match('<!-- #region Phụ lục -->', toRegExp(start));
    assert.match('  <!-- #endregion -->', toRegExp(end));
    assert.doesNotMatch('<!-- regional -->', toRegExp(start));
  });
});
