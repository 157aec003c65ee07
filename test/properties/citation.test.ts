import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rulesByGroup } from '../../server/src/rules/index';
import { citationsOf } from '../../server/src/syntax/citation/citation';
import { makeParagraph, type Paragraph } from '../../server/src/syntax/paragraph';
import { applyEdits } from '../../server/src/text/edit';
import { findingsOf, planOf } from '../rules/workbench';
import { cases } from './drafts';

const paragraph = (raw: string): Paragraph =>
  makeParagraph('text', raw, [{ start: 0, end: raw.length, blankLinesBefore: 0 }]);

describe('citations of a plan', () => {
  const firsts = (text: string): readonly string[] =>
    planOf(text).citations.map(
      (it) => `${it.symbol.form} ${it.room}${it.isFirst ? ' first' : ''}${it.isOwn ? ' own' : ''}`,
    );
  const plan = [
    'ỦY BAN NHÂN DÂN TỈNH AN BÌNH',
    'SỞ NỘI VỤ',
    'Số: 41/KH-SNV',
    'An Bình, ngày 10 tháng 3 năm 2026',
    'KẾ HOẠCH',
    'Thực hiện Nghị quyết số 26-NQ/TU về công tác văn thư',
    'Thực hiện Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình, Sở Nội vụ ban hành Kế hoạch như sau:',
    'I. THỰC HIỆN NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP',
    '1. Phổ biến Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ và Nghị quyết số 26-NQ/TU.',
    '2. Sơ kết Kế hoạch số 41/KH-SNV vào cuối năm./.',
    'Nơi nhận:',
    '- Lưu: VT, VTLT.',
    'GIÁM ĐỐC',
    'Lê Văn An',
    'Phụ lục',
    'DANH MỤC VĂN BẢN',
    'Nghị định số 45/2020/NĐ-CP',
  ].join('\n\n');

  it('know where they stand, and which is the first', () => {
    assert.deepEqual(firsts(plan), [
      '26-NQ/TU subject',
      '26-NQ/TU opening first',
      '30/2020/NĐ-CP body',
      '30/2020/NĐ-CP body first',
      '26-NQ/TU body',
      '41/KH-SNV body first own',
      '45/2020/NĐ-CP appendix first',
    ]);
  });

  it('are two where two offices number alike', () => {
    const text =
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh; Quyết định số 12/QĐ-UBND của Ủy ban nhân dân xã Phú Lộc; Quyết định số 12/QĐ-UBND nêu trên.';
    assert.deepEqual(
      planOf(text).citations.map((it) => it.isFirst),
      [true, true, false],
    );
  });
});

describe('repairs of citations', function () {
  this.timeout(60_000);
  const own = rulesByGroup.filter((it) => it.group === 'citations').map((it) => it.rule);
  const count = (text: string, others: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { rule } of findingsOf(text, { rules: own, others })) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
  };
  const type = fc.constantFrom('Kế hoạch', 'Nghị định', 'Quyết định', 'Nghị quyết', 'Luật', 'Văn bản', 'Quy định');
  const so = fc.constantFrom(' số ', ' số ', ' ');
  const symbol = fc.constantFrom(
    ...[
      '12/KH-UBND',
      '12-KH/TU',
      '12/KH-TU',
      '5/2024/NĐ-CP',
      '5/2023/NĐ-CP',
      '5/NĐ-CP',
      '7/QĐTTg',
      '7/QĐ-TTg',
      '7 /QĐ-UBND',
      '9-NQ/TW',
    ],
  );
  const day = fc.constantFrom(
    ...[
      '',
      ' ngày',
      ' ngày …/…/…',
      ' ngày 05/3/2024',
      ' ngày 06/3/2024',
      ' ngày 05/3/2023',
      ', ngày 05 tháng 3 năm 2024',
    ],
    ...[' ngày 31/4/2024', ' ngày 05/01/2025', ' ngày 05/3/2027', ' ngày 05/3/20244'],
  );
  const rest = fc.constantFrom(
    '',
    ' của Chính phủ',
    ' của UBND tỉnh An Bình',
    ' của UBND xã Phú Lộc',
    ' về văn thư',
    ' của Tỉnh ủy về du lịch',
  );
  const end = fc.constantFrom('; ', '. ', ' và ', ', ', ' thực hiện ', '.\n\n');
  const sentence = fc.tuple(type, so, symbol, day, rest, end).map((it) => it.join(''));
  const head = fc.constantFrom(
    '',
    'SỞ NỘI VỤ\nSố:    /KH-SNV\nAn Bình, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nCông tác năm 2026\n\n',
  );
  const text = fc
    .tuple(head, fc.array(sentence, { minLength: 1, maxLength: 6 }))
    .map(([it, all]) => `${it}Căn cứ ${all.join('')}`);

  it('take their finding away and add none', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 1 }), (draft, others) => {
        const before = count(draft, others);
        for (const finding of findingsOf(draft, { rules: own, others })) {
          for (const fix of finding.fixes ?? []) {
            const after = count(applyEdits(draft, fix.edits), others);
            const what = `“${fix.title}” of ${finding.rule}`;
            assert.ok((after.get(finding.rule) ?? 0) < (before.get(finding.rule) ?? 0), `${what} repairs nothing`);
            for (const [rule, many] of after) assert.ok(many <= (before.get(rule) ?? 0), `${what} adds ${rule}`);
          }
        }
      }),
      cases(300),
    );
  });
});

describe('citations of anything', () => {
  const piece = fc.constantFrom(
    ...[
      'Kế hoạch',
      'Luật',
      'số',
      ' ',
      '  ',
      '\n',
      ',',
      ';',
      '.',
      '“',
      '”',
      '"',
      '(',
      ')',
      '|',
      'ngày',
      'của',
      'Chính phủ',
      'về',
    ],
    ...[
      '15/5/2026',
      '31/4/2026',
      '…/…/2026',
      'tháng',
      'năm 2026',
      'và',
      '12/KH-UBND',
      '18-KH/TU',
      '59/2023/NĐ-CP',
      '1626/QĐTTg',
    ],
    ...[
      '12',
      '/',
      '-',
      '–',
      'KH',
      'UBND',
      'TU',
      'QH15',
      '&',
      '\u0301',
      '\u00d0',
      '\u00a0',
      '\u2011',
      '😀',
      '\ud800',
      'thực hiện',
    ],
  );

  it('have spans inside the text, in order, and repairs inside their symbols', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const it = paragraph(pieces.join('').replace(/^\s+|\s+$/gu, ''));
        let last = 0;
        for (const { span, symbol, type, dateWords, issuer, title } of citationsOf(it)) {
          assert.ok(last <= symbol.span.start);
          last = symbol.span.end;
          assert.ok(0 <= span.start && span.start <= symbol.span.start);
          assert.ok(symbol.span.end <= span.end && span.end <= it.text.length);
          for (const words of [type, dateWords, issuer, title]) {
            if (words) assert.equal(it.text.slice(words.span.start, words.span.end), words.text);
          }
          for (const repair of symbol.repairs) {
            assert.ok(symbol.span.start <= repair.span.start && repair.span.end <= symbol.span.end);
          }
        }
      }),
      cases(500),
    );
  });
});
