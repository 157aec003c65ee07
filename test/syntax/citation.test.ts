import assert from 'node:assert/strict';
import { citationsOf } from '../../server/src/syntax/citation/citation';
import { readSymbols } from '../../server/src/syntax/citation/symbol';
import { makeParagraph, type Paragraph } from '../../server/src/syntax/paragraph';

const paragraph = (raw: string): Paragraph =>
  makeParagraph('text', raw, [{ start: 0, end: raw.length, blankLinesBefore: 0 }]);

/** Type, `số`, symbol as it must be; how the day is given; who issued; in brackets the one it stands in. */
function brief(it: Paragraph): readonly string[] {
  const mentions = citationsOf(it);
  return mentions.map((mention) => {
    const { type, so, symbol, dating, dateWords, date, issuer, outer } = mention;
    const name = `${type?.text ?? '?'}${so ? ' số' : ''} ${symbol.form}`;
    const day = dating === 'whole' ? (dateWords?.text ?? `= ${date?.year?.value}`) : dating;
    const within = outer === undefined ? '' : ` [${mentions[outer]?.symbol.form}]`;
    return `${name} | ${day} | ${issuer?.text ?? ''}${within}`;
  });
}

const readings: readonly (readonly [string, ...string[]])[] = [
  [
    'Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của luật.',
    'Nghị định số 59/2023/NĐ-CP | 14/8/2023 | Chính phủ',
  ],
  [
    'Thực hiện Kết luận số 88-KL/TU, ngày 09 tháng 02 năm 2026 của Ban Thường vụ Tỉnh ủy về chuyển đổi số.',
    'Kết luận số 88-KL/TU | 09 tháng 02 năm 2026 | Ban Thường vụ Tỉnh ủy',
  ],
  ['theo Công văn số 927/BNV-CTTN&BĐG (ngày 30/01/2026)', 'Công văn số 927/BNV-CTTN&BĐG | 30/01/2026 | '],
  [
    'Căn cứ Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh An Bình ngày 05/3/2026 về giao biên chế;',
    'Quyết định số 12/QĐ-UBND | 05/3/2026 | Ủy ban nhân dân tỉnh An Bình',
  ],
  ['Quyết định số 12/QĐ-UBND do Sở Nội vụ ký ngày 05/3/2026', 'Quyết định số 12/QĐ-UBND | 05/3/2026 | Sở Nội vụ ký'],
  [
    'Quyết định số 12/QĐ-UBND đã được UBND tỉnh ban hành ngày 05/3/2026',
    'Quyết định số 12/QĐ-UBND | 05/3/2026 | UBND tỉnh',
  ],
  ['Kế hoạch số 7/KH-SNV về tập huấn (ban hành ngày 05/3/2026)', 'Kế hoạch số 7/KH-SNV | 05/3/2026 | '],
  [
    'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư ngày 05/3/2020',
    'Nghị định số 30/2020/NĐ-CP | 05/3/2020 | Chính phủ',
  ],
  [
    'Nghị định số 30/2020/NĐ-CP về công tác văn thư, Kế hoạch số 12/KH-UBND ngày 05/3/2020',
    'Nghị định số 30/2020/NĐ-CP | missing | ',
    'Kế hoạch số 12/KH-UBND | 05/3/2020 | ',
  ],
  // The date before it.
  ['Ngày 10/4/2026, Sở Nội vụ đã ban hành Văn bản số 15/SNV-VP.', 'Văn bản số 15/SNV-VP | 10/4/2026 | '],
  [
    'Ngày 10/4/2026, UBND tỉnh ban hành Quyết định số 1/QĐ-UBND và Quyết định số 2/QĐ-UBND.',
    'Quyết định số 1/QĐ-UBND | 10/4/2026 | ',
    'Quyết định số 2/QĐ-UBND | 10/4/2026 | ',
  ],
  ['được phê duyệt ngày 10/4/2026 tại Quyết định số 34/QĐ-TTg', 'Quyết định số 34/QĐ-TTg | 10/4/2026 | '],
  ['Quyết định ngày 10/4/2026 của UBND tỉnh số 35/QĐ-UBND', 'Quyết định số 35/QĐ-UBND | 10/4/2026 | '],
  ['Trước ngày 10/4/2026, Sở Nội vụ ban hành Văn bản số 15/SNV-VP.', 'Văn bản số 15/SNV-VP | missing | '],
  ['Ngày 10/4/2026, Sở tổ chức học tập Nghị định số 30/2020/NĐ-CP.', 'Nghị định số 30/2020/NĐ-CP | missing | '],
  ['Ngày 10/4/2026 họp Ban; Sở ban hành Văn bản số 15/SNV-VP.', 'Văn bản số 15/SNV-VP | missing | '],
  // Left blank, said in part, spoilt.
  ['Kế hoạch số 25/KH-UBND ngày …/…/2026 của UBND tỉnh', 'Kế hoạch số 25/KH-UBND | partial | UBND tỉnh'],
  ['Kế hoạch số 25/KH-UBND ngày     tháng … năm 2026 của UBND tỉnh', 'Kế hoạch số 25/KH-UBND | partial | UBND tỉnh'],
  ['Kế hoạch số 25/KH-UBND ngày      /3/2026 của UBND tỉnh', 'Kế hoạch số 25/KH-UBND | partial | UBND tỉnh'],
  ['Kế hoạch số 25/KH-UBND ngày [ngày ban hành] của UBND tỉnh', 'Kế hoạch số 25/KH-UBND | partial | UBND tỉnh'],
  ['Nghị quyết số 57-NQ/TW năm 2024 của Bộ Chính trị', 'Nghị quyết số 57-NQ/TW | partial | Bộ Chính trị'],
  ['Kế hoạch số 25/KH-UBND ngày của UBND tỉnh', 'Kế hoạch số 25/KH-UBND | missing | UBND tỉnh'],
  ['Kế hoạch số 25/KH-UBND ngày 15/5/20266 của UBND tỉnh', 'Kế hoạch số 25/KH-UBND | 15/5/20266 | UBND tỉnh'],
  ['Kế hoạch số 25/KH-UBND ngày 15/ 5/2026 của UBND tỉnh', 'Kế hoạch số 25/KH-UBND | partial | UBND tỉnh'],
  // Lists.
  [
    'các Công văn số 12/STC-NS ngày 25/10/2025 và số 13/STC-NS ngày 31/10/2025',
    'Công văn số 12/STC-NS | 25/10/2025 | ',
    'Công văn số 13/STC-NS | 31/10/2025 | ',
  ],
  [
    'các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và 14/QĐ-UBND ngày 15/5/2026',
    'Quyết định số 12/QĐ-UBND | = 2026 | ',
    'Quyết định 13/QĐ-UBND | = 2026 | ',
    'Quyết định 14/QĐ-UBND | 15/5/2026 | ',
  ],
  [
    'các nghị quyết của Tỉnh ủy: số 26-NQ/TU ngày 11/02/2026; số 27-NQ/TU',
    'nghị quyết số 26-NQ/TU | 11/02/2026 | ',
    'nghị quyết số 27-NQ/TU | missing | ',
  ],
  // Laws, joint documents, a type said apart from its number.
  [
    'Luật Lưu trữ 33/2024/QH15 và Luật số 64/2025/QH15',
    'Luật 33/2024/QH15 | missing | ',
    'Luật số 64/2025/QH15 | missing | ',
  ],
  ['Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14/6/2025;', 'Luật số 71/2025/QH15 | 14/6/2025 | '],
  [
    'Nghị quyết liên tịch số 19/2008/NQLT/CP-UBTUMTTQVN ngày 28/8/2008',
    'Nghị quyết liên tịch số 19/2008/NQLT/CP-UBTUMTTQVN | 28/8/2008 | ',
  ],
  ['Quyết định thành lập Tổ công tác số 12/QĐ-SNV ngày 05/3/2026', 'Quyết định số 12/QĐ-SNV | 05/3/2026 | '],
  ['Quyết định ban hành Quy chế số 65/QĐ-UBND ngày 05/02/2026', 'Quyết định số 65/QĐ-UBND | 05/02/2026 | '],
  ['NĐ 30/2020/NĐ-CP, CV số 12/UBND-NC', 'NĐ 30/2020/NĐ-CP | missing | ', 'CV số 12/UBND-NC | missing | '],
  // One inside the title of another, and one after it.
  [
    'Kế hoạch số 8-KH/TU ngày 26/3/2026 của Tỉnh ủy thực hiện Kết luận số 236-KL/TW của Ban Bí thư',
    'Kế hoạch số 8-KH/TU | 26/3/2026 | Tỉnh ủy',
    'Kết luận số 236-KL/TW | missing | Ban Bí thư [8-KH/TU]',
  ],
  [
    'Kế hoạch số 8/KH-UBND ngày 26/3/2026 của UBND tỉnh về văn thư và Kế hoạch số 9/KH-SNV của Sở Nội vụ',
    'Kế hoạch số 8/KH-UBND | 26/3/2026 | UBND tỉnh',
    'Kế hoạch số 9/KH-SNV | missing | Sở Nội vụ',
  ],
  // What is none.
  ['Địa chỉ: Số 12/5A đường Lê Lợi; lớp 10/A1; tỷ lệ 1/500; khối 5/Tổ 3; căn hộ 12/B2; 04/04 Đoàn'],
  ['TCVN 5574:2018/BXD, QCVN 05A:2020/BCT; Văn bản số 01.6/GĐN/ĐX ngày 10/6/2026'],
  ['Số: 2858 /QĐ-UBND'],
  ['Số 18-KH/TU'],
  ['Kế hoạch số     /KH-SNV ngày     /6/2026; Kế hoạch số …/KH-SNV'],
  ['Đề án 06/CP, Đề án 06/QĐ-TTg, Đề án số 06'],
];

describe('citations of a paragraph', () => {
  for (const [text, ...expected] of readings) {
    it(text, () => assert.deepEqual(brief(paragraph(text)), expected));
  }

  it('are the same in NFD', () => {
    for (const [text, ...expected] of readings) assert.deepEqual(brief(paragraph(text.normalize('NFD'))), expected);
  });

  it('are the same wherever the line ends', () => {
    for (const [text, ...expected] of readings) {
      // Where the line ends inside `15/ 5/2026` it is joined as the date it was.
      if (text.includes('/ 5/')) continue;
      for (const gap of text.matchAll(/(?<=\S) (?=\S)/gu)) {
        const raw = `${text.slice(0, gap.index)}\n${text.slice(gap.index + 1)}`;
        const pieces = [
          { start: 0, end: gap.index, blankLinesBefore: 0 },
          { start: gap.index + 1, end: raw.length, blankLinesBefore: 0 },
        ];
        assert.deepEqual(brief(makeParagraph('text', raw, pieces)), expected, raw);
      }
    }
  });
});

const symbols: readonly (readonly [string, string, ...string[]])[] = [
  ['653/KH-UBND', '653/KH-UBND'],
  ['18-KH/TU', '18-KH/TU'],
  ['24-KH/BTGDVTU-ĐU', '24-KH/BTGDVTU-ĐU'],
  ['45/TTr-MTTW-BTT', '45/TTr-MTTW-BTT'],
  ['30-KH/TWĐTN-BTG', '30-KH/TWĐTN-BTG'],
  ['12\u2011KH/TU', '12-KH/TU'],
  ['123/QĐ-UBND.HC', '123/QĐ-UBND.HC'],
  ['12- HD/BTCTW', '12-HD/BTCTW', 'space'],
  ['06 -HD/TW', '06-HD/TW', 'space'],
  ['08 –HD/BTCTU', '08-HD/BTCTU', 'space', 'dash'],
  ['2858 /QĐ-UBND', '2858/QĐ-UBND', 'space'],
  ['59/ 2023/NĐ-CP', '59/2023/NĐ-CP', 'space'],
  ['12/KH - UBND', '12/KH-UBND', 'space'],
  ['12/KH UBND', '12/KH-UBND', 'space', 'hyphen'],
  ['1626/QĐTTg', '1626/QĐ-TTg', 'hyphen'],
  ['05/2024/TTBNV', '05/2024/TT-BNV', 'hyphen'],
  ['26/NQTW', '26-NQ/TW', 'hyphen', 'party-as-state'],
  ['18/KH-TU', '18-KH/TU', 'party-as-state'],
  ['24/KH-BTGDVTU-ĐU', '24-KH/BTGDVTU-ĐU', 'party-as-state'],
  ['653-KH/UBND', '653/KH-UBND', 'state-as-party'],
  ['84/Q\u00d0-UBND', '84/QĐ-UBND', 'eth'],
];

describe('symbols', () => {
  for (const [written, form, ...faults] of symbols) {
    it(`${written} is ${form}`, () => {
      const text = `số ${written} ngày`;
      const [symbol] = readSymbols(text, []);
      assert.ok(symbol);
      assert.equal(text.slice(symbol.span.start, symbol.span.end), written);
      assert.equal(symbol.form, form);
      assert.deepEqual([...symbol.faults].sort(), [...faults].sort());
      let repaired = text;
      for (const { span, text: by } of [...symbol.repairs].sort((a, b) => b.span.start - a.span.start)) {
        repaired = repaired.slice(0, span.start) + by + repaired.slice(span.end);
      }
      // A hyphen that does not break is a hyphen.
      assert.equal(repaired.replace(/\u2011/gu, '-'), `số ${form} ngày`);
    });
  }
});
