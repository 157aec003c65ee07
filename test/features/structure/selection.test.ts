import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selections } from '../../../server/src/features/structure/selection';
import { contains } from '../../../server/src/text/span';
import { anyText, cases, place } from '../../properties/drafts';
import { planOf } from '../../rules/workbench';
import { readMarked } from '../marked';

/** Each step of "expand selection" from the caret, its white space as single spaces. */
function steps(marked: string): readonly string[] {
  const { text, at } = readMarked(marked);
  return selections(planOf(text), at).map((it) => text.slice(it.start, it.end).replace(/\s+/gu, ' '));
}

const items =
  '1. Thu gom\n\nChia theo tuyến; giao Sở Y tế, Sở Xây dựng chủ trì, có sổ ‸theo dõi; báo cáo hằng tháng. Không đốt.\n\n- Không chôn.';

describe('"expand selection"', () => {
  it('takes word, phrase, clause, sentence, paragraph, item, section, document', () => {
    const one = 'có sổ theo dõi';
    const clause = `giao Sở Y tế, Sở Xây dựng chủ trì, ${one}`;
    const sentence = `Chia theo tuyến; ${clause}; báo cáo hằng tháng.`;
    const item = `1. Thu gom ${sentence} Không đốt. - Không chôn.`;
    const text = `I. VIỆC\n\n${items}\n\n2. Bàn giao\n\nII. TIỀN\n\nCó.\n`;
    assert.deepEqual(steps(text), [
      'theo',
      one,
      clause,
      sentence,
      `${sentence} Không đốt.`,
      item,
      `I. VIỆC ${item} 2. Bàn giao`,
      `I. VIỆC ${item} 2. Bàn giao II. TIỀN Có.`,
      `I. VIỆC ${item} 2. Bàn giao II. TIỀN Có. `,
    ]);
  });

  it('takes the lines of an item alone before those of the items below it', () => {
    assert.deepEqual(steps('I. VIỆC\n\n1. Chuẩn b‸ị\n\nDựng lán.\n\na) Mua củi.\n').slice(0, 5), [
      'bị',
      'Chuẩn bị',
      '1. Chuẩn bị',
      '1. Chuẩn bị Dựng lán.',
      '1. Chuẩn bị Dựng lán. a) Mua củi.',
    ]);
  });

  it('takes names whole: symbols, units, dates, quotations', () => {
    const text = (words: string): string => `I. VIỆC\n\n1. Giao ${words} trước.\n`;
    assert.deepEqual(steps(text('Kế hoạch số 71/KH-UB‸ND ngày 12/01/2027')).slice(0, 3), [
      'UBND',
      '71/KH-UBND',
      'Kế hoạch số 71/KH-UBND',
    ]);
    assert.deepEqual(steps(text('UBND các ‸xã, phường, đặc khu')).slice(0, 2), ['xã', 'UBND các xã, phường, đặc khu']);
    assert.deepEqual(steps(text('“Rừng ‸xanh, đất lành”')).slice(0, 4), [
      'xanh',
      'Rừng xanh, đất lành',
      '“Rừng xanh, đất lành”',
      'Giao “Rừng xanh, đất lành” trước.',
    ]);
    assert.deepEqual(steps(text('cán bộ (có tên ‸sau)')).slice(1, 3), ['có tên sau', '(có tên sau)']);
  });

  it('takes cell, row and table', () => {
    assert.deepEqual(steps('I. VIỆC\n\n| STT | Việc |\n| --- | --- |\n| 1 | Mua ‸củi |\n').slice(0, 4), [
      'củi',
      'Mua củi',
      '| 1 | Mua củi |',
      '| STT | Việc | | --- | --- | | 1 | Mua củi |',
    ]);
  });

  it('takes a recipient, then all of them', () => {
    const text = 'I. VIỆC\n\n1. Giữ rừng./.\n\nNơi nhận:\n- Sở Y ‸tế (p/h);\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n';
    const found = steps(text);
    assert.ok(found.includes('- Sở Y tế (p/h);'));
    assert.ok(found.includes('Nơi nhận: - Sở Y tế (p/h); - Lưu: VT.'));
  });

  it('does the same in NFD, with CRLF, and over lines that a page has cut', () => {
    const text = `I. VIỆC\n\n${items}\n\n2. Bàn giao\n`;
    const plain = steps(text);
    assert.deepEqual(
      steps(text.normalize('NFD')).map((it) => it.normalize('NFC')),
      plain,
    );
    assert.deepEqual(steps(text.replaceAll('\n', '\r\n')), plain);
    const long = Array.from({ length: 15 }, () => 'các xã rà soát, thống kê và bố trí kinh phí theo dự toán').join(
      '\n',
    );
    const found = steps(`Sở giao\n${long}; giữ rừng phòng\nh‸ộ đầu nguồn. Không đốt.`);
    assert.deepEqual(found.slice(0, 2), ['hộ', 'giữ rừng phòng hộ đầu nguồn']);
  });

  it('gives the document where nothing is', () => {
    assert.deepEqual(selections(planOf(''), 0), [{ start: 0, end: 0 }]);
    assert.deepEqual(steps('\n\n‸\n'), [' ']);
  });

  it('grows with each step and never leaves the place, in any text', () => {
    fc.assert(
      fc.property(anyText, place, (text, share) => {
        const at = Math.floor(share * (text.length + 1));
        const found = selections(planOf(text), at);
        assert.deepEqual(found[found.length - 1], { start: 0, end: text.length });
        for (const [i, it] of found.entries()) {
          assert.ok(it.start <= at && at <= it.end, 'the place is inside');
          const inner = found[i - 1];
          if (inner) assert.ok(contains(it, inner) && inner.end - inner.start < it.end - it.start, 'it grows');
        }
      }),
      cases(300),
    );
  });
});
