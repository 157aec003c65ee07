import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixText } from '../../server/src/lint/fix';
import type { LintFinding } from '../../server/src/lint/lint';
import { rulesByGroup } from '../../server/src/rules/index';
import { applyEdits } from '../../server/src/text/edit';
import { findingsOf, planOf } from '../rules/workbench';

const rules = rulesByGroup.filter((it) => it.group === 'recipients').map((it) => it.rule);

/** Each item in one line: its dash, its words, its sign. */
function itemsOf(text: string): readonly string[] {
  const items = planOf(text).recipients?.items ?? [];
  return items.map((it) => `${it.dash?.text ?? '_'} ${it.name.text} ${it.mark?.text ?? '_'}`);
}

const lists: readonly { readonly of: string; readonly text: string; readonly items: readonly string[] }[] = [
  {
    of: 'wrapped items',
    text: 'Nơi nhận:\n- Các bộ, cơ quan ngang bộ,\n   cơ quan thuộc Chính phủ;\n- VPCP: BTCN, các PCN, Trợ lý TTg,\n TGĐ Cổng TTĐT;\n- Lưu: VT.\n',
    items: [
      '- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ ;',
      '- VPCP: BTCN, các PCN, Trợ lý TTg, TGĐ Cổng TTĐT ;',
      '- Lưu: VT .',
    ],
  },
  {
    of: 'items beside the signature',
    text: 'Nơi nhận:                         TM. ỦY BAN NHÂN DÂN\n- Lãnh đạo UBND xã;                    CHỦ TỊCH\n- Lưu: VT,   KT.\n\n                                  Hoàng Seo Lử\n',
    items: ['- Lãnh đạo UBND xã ;', '- Lưu: VT,   KT .'],
  },
  {
    of: 'items beside the signature, where the page lost the space between its columns',
    text: 'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Sở Y tế (b/c); KT. CHỦ TỊCH\n- Các ban HĐND xã; PHÓ CHỦ TỊCH\n- Lưu: VT, VX.\n',
    items: ['- Sở Y tế (b/c) ;', '- Các ban HĐND xã ;', '- Lưu: VT, VX .'],
  },
  {
    of: 'a bracket for several of them in a column of its own',
    text: 'Nơi nhận:\n- Tỉnh ủy;\n- HĐND tỉnh;             (để báo cáo)\n- Sở Y tế;\n- Báo và Đài tỉnh (để\n  tuyên truyền);\n- Lưu: VT.\n',
    items: ['- Tỉnh ủy ;', '- HĐND tỉnh ;', '- Sở Y tế ;', '- Báo và Đài tỉnh (để tuyên truyền) ;', '- Lưu: VT .'],
  },
  {
    of: 'no more of them after a heading of Markdown',
    text: '**Nơi nhận:**\n- Sở Y tế;\n- Lưu: VT.\n\n## Ghi chú\n\nHỏi lại Phòng Kế toán.\n',
    items: ['- Sở Y tế ;', '- Lưu: VT .'],
  },
  {
    of: 'items below the signature',
    text: 'Nơi nhận:\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n- Thường trực Thành ủy (để báo cáo),\nCác Ban Đảng,\n- Lưu VP, P.TH.\n\nTriệu Thị Minh\n',
    items: ['- Thường trực Thành ủy (để báo cáo) ,', '_ Các Ban Đảng ,', '- Lưu VP, P.TH .'],
  },
  {
    of: 'emphasised and numbered items',
    text: '***Nơi nhận:***\n- *Sở Y tế (b/c);*\n2. Lãnh đạo Sở;\n• Các phòng\n- **Lưu: VT, VP.**\n\n**GIÁM ĐỐC**\n',
    items: ['- Sở Y tế (b/c) ;', '2. Lãnh đạo Sở ;', '• Các phòng _', '- Lưu: VT, VP .'],
  },
  {
    of: 'items on the line of the label, and a dash that waits for its words',
    text: 'Nơi nhận: Lãnh đạo Sở; các phòng; Lưu: VT.\n- \n\nGIÁM ĐỐC\n',
    items: ['_ Lãnh đạo Sở ;', '_ các phòng ;', '_ Lưu: VT .'],
  },
];

describe('the recipients', () => {
  for (const { of, text, items } of lists) {
    it(`of a list with ${of}`, () => {
      assert.deepEqual(itemsOf(text), items);
      assert.deepEqual(itemsOf(text.normalize('NFD')), items, 'in NFD');
      assert.deepEqual(itemsOf(text.replace(/\n/gu, '\r\n')), items, 'with CRLF');
    });
  }

  it('are proposed from what the plan names, with a stop at each', () => {
    const text =
      'SỞ NỘI VỤ\nSố: /KH-SNV\n\nKẾ HOẠCH\nVăn thư, lưu trữ năm 2027\n\nThực hiện Kế hoạch số 231/KH-UBND ngày 05/11/2026 của Ủy ban nhân dân tỉnh về văn thư, lưu trữ năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Số hóa tài liệu\n\nĐơn vị chủ trì: Trung tâm Lưu trữ lịch sử tỉnh.\n\nĐơn vị phối hợp: Phòng Cải cách {hành} chính.\n\nThời gian thực hiện: Quý II năm 2027.\n\nTrên đây là Kế hoạch văn thư, lưu trữ năm 2027./.\n\nGIÁM ĐỐC\n\nLường Thị Vân Hà\n';
    const edit = findingsOf(text, { rules })[0]?.fixes?.[0]?.edits[0];
    const lines = edit?.text.split('\n') ?? [];
    assert.equal(lines[0], 'Nơi nhận:');
    assert.equal(lines[1], '- Ủy ban nhân dân tỉnh (b/c);');
    assert.ok(lines.includes('- Trung tâm Lưu trữ lịch sử tỉnh;'), edit?.text);
    assert.ok(!lines.some((it) => it.includes('Sở Nội vụ')), 'not the office itself');
    assert.equal(lines.filter((it) => it !== '').at(-1), '- Lưu: VT, ….');
    const stops = [...(edit?.snippet ?? '').matchAll(/\$\{(?<stop>\d+)[:|]/gu)].map((it) => Number(it.groups?.stop));
    assert.deepEqual(
      stops,
      stops.map((_, i) => i + 1),
    );
    assert.ok(3 <= stops.length);
    assert.doesNotMatch(edit?.snippet ?? '', /(?<!\\)hành\}/u, 'a brace in a name is escaped');
  });

  it('are proposed in the line ends of the file', () => {
    const text = 'Số: 15/KH-SNV\r\n\r\nKẾ HOẠCH\r\nHọc tập năm 2027\r\n\r\nCác phòng thực hiện./.\r\n\r\nGIÁM ĐỐC\r\n';
    const edit = findingsOf(text, { rules })[0]?.fixes?.[0]?.edits[0];
    assert.equal(edit?.text, 'Nơi nhận:\r\n- …;\r\n- Lưu: VT, ….\r\n\r\n');
  });
});

/** A list with any of the mistakes of the family at once. */
const mistakenList = fc.record({
  label: fc.constantFrom(
    'Nơi nhận:',
    'Nơi nhận',
    'NƠI NHẬN:',
    'nơi nhân',
    '**Nơi nhận**:',
    '  *Nơi nhận:*  ',
    '- Nơi nhận:',
  ),
  items: fc.array(
    fc.record({
      dash: fc.constantFrom('- ', '- ', '- ', '', '– ', '+ ', '-', '• '),
      mark: fc.constantFrom(';', ';', ';', '', '.', ',', ' ;', ';;'),
      tail: fc.constantFrom('', '', ' ', '\t'),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  archive: fc.option(
    fc.constantFrom(
      'Lưu: VT, VP',
      'Lưu VT, VP',
      'Lưu: VP',
      'Lưu: VT; VP',
      'Lưu: VT,VP',
      'Lưu:VT',
      'Lưu: vt, VP(02b)',
      'Lưu',
    ),
  ),
  place: fc.nat(5),
  gap: fc.constantFrom('\n', '\n', '\n\n', '\r\n'),
});

const names = ['Sở Y tế (b/c)', 'Lãnh đạo Sở', 'Các phòng thuộc Sở', 'Công an tỉnh', 'Đoàn Thanh niên Sở'];
const above = 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nCác phòng thực hiện Kế hoạch này./.\n\n';
const below = '\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n';

describe('repairs in one list of recipients', () => {
  const lint = (text: string) => findingsOf(text, { rules });

  it('leave it clean, keep every name, and touch nothing around it', () => {
    fc.assert(
      fc.property(mistakenList, ({ label, items, archive, place, gap }) => {
        const lines = items.map((it, i) => `${it.dash}${names[i]}${it.mark}${it.tail}`);
        if (archive !== null) lines.splice(Math.min(place, lines.length), 0, `- ${archive}.`);
        const text = `${above}${label}${gap}${lines.join(gap)}${below}`;
        const { text: repaired } = fixText(text, { lint, unsafe: true });
        assert.deepEqual(lint(repaired), [], repaired);
        assert.ok(repaired.startsWith(above) && repaired.endsWith(below), 'what stands around it');
        for (let i = 0; i < items.length; i++) assert.ok(repaired.includes(`- ${names[i]}`), names[i]);
      }),
      { numRuns: 400 },
    );
  });

  it('taken one by one repair their finding and add none', () => {
    fc.assert(
      fc.property(mistakenList, ({ label, items, archive, place, gap }) => {
        const lines = items.map((it, i) => `${it.dash}${names[i]}${it.mark}${it.tail}`);
        if (archive !== null) lines.splice(Math.min(place, lines.length), 0, `- ${archive}.`);
        const text = `${above}${label}${gap}${lines.join(gap)}${below}`;
        const before = lint(text);
        const count = (of: readonly LintFinding[], rule: string): number => of.filter((it) => it.rule === rule).length;
        for (const finding of before) {
          const repaired = applyEdits(text, finding.fixes?.[0]?.edits ?? []);
          const after = lint(repaired);
          assert.ok(count(after, finding.rule) < count(before, finding.rule), `${finding.rule} in ${text}`);
          for (const { rule } of after) assert.ok(count(after, rule) <= count(before, rule), `${rule} in ${repaired}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that are safe add no line and no word', () => {
    fc.assert(
      fc.property(mistakenList, ({ label, items, gap }) => {
        const lines = items.map((it, i) => `${it.dash}${names[i]}${it.mark}${it.tail}`);
        const text = `${above}${label}${gap}${lines.join(gap)}${below}`;
        const { text: repaired } = fixText(text, { lint, unsafe: false });
        const words = (it: string): string =>
          it
            .toLowerCase()
            .replace(/nơi nh[âậ]n/gu, '')
            .replace(/[^\p{L}\d]+/gu, ' ')
            .trim();
        assert.equal(words(repaired), words(text));
      }),
      { numRuns: 200 },
    );
  });
});
