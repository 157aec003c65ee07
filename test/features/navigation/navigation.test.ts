import assert from 'node:assert/strict';
import fc from 'fast-check';
import { links } from '../../../server/src/features/navigation/links';
import { namedAt } from '../../../server/src/features/navigation/named';
import { declaration, definition } from '../../../server/src/features/navigation/navigation';
import { highlights, references } from '../../../server/src/features/navigation/references';
import { anyText, cases, place } from '../../properties/drafts';
import { planOf } from '../../rules/workbench';
import { cited, elsewhere, head, province } from '../beginning/provinces';
import { mark, readMarked } from '../marked';
import { amid, wordsAt } from './around';

/** What F12 leads to from the caret, as words. */
function goesTo(marked: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const { text, at } = readMarked(head + marked);
  const plan = planOf(text);
  return wordsAt(definition(plan, at, amid(plan, others))?.targets ?? [], text, others);
}

describe('F12', () => {
  it('leads from a later mention to the first, and from the first to itself', () => {
    const later = `${cited}I. VIỆC\n\n1. Báo cáo theo Kế hoạch số 71/‸KH-UBND.\n`;
    assert.deepEqual(goesTo(later), ['Kế hoạch số 71/KH-UBND']);
    const { text, at } = readMarked(head + later);
    const plan = planOf(text);
    const found = definition(plan, at, amid(plan));
    assert.equal(text.slice(found?.origin.start, found?.origin.end), 'Kế hoạch số 71/KH-UBND');
    assert.ok((found?.targets[0]?.span.start ?? 0) < (found?.origin.start ?? 0));
    assert.deepEqual(goesTo(cited.replace('số 71', 's‸ố 71')), ['Kế hoạch số 71/KH-UBND']);
  });

  it('leads to the file of a cited plan, and from a later mention to the first as well', () => {
    const others = { tinh: province };
    assert.deepEqual(goesTo(cited.replace('71/', '7‸1/'), others), ['tinh: Số: 71/KH-UBND']);
    const later = `${cited}I. VIỆC\n\n1. Báo cáo theo Kế hoạch số 71/KH-UBND‸.\n`;
    assert.deepEqual(goesTo(later, others), ['tinh: Số: 71/KH-UBND', 'Kế hoạch số 71/KH-UBND']);
  });

  it('does not take the plan of another province for the one that is cited', () => {
    assert.deepEqual(goesTo(cited.replace('71/', '7‸1/'), { hoai: elsewhere }), ['Kế hoạch số 71/KH-UBND']);
    const dated = cited.replace('12/01/2027', '15/01/2027').replace('71/', '7‸1/');
    assert.deepEqual(goesTo(dated, { tinh: province }), ['Kế hoạch số 71/KH-UBND']);
  });

  it('knows at a short mention which of two years and of two places is meant', () => {
    const later = `${cited}I. VIỆC\n\n1. Báo cáo theo Kế hoạch số 71/KH-UBND‸.\n`;
    const others = { nay: province, cu: province.replaceAll('2027', '2026'), hoai: elsewhere };
    assert.deepEqual(goesTo(later, others), ['nay: Số: 71/KH-UBND', 'Kế hoạch số 71/KH-UBND']);
    const citing = { moi: `${head}${later.replace('‸', '')}` };
    const who = (text: string): readonly string[] => {
      const plan = planOf(text);
      const at = text.indexOf('71/KH');
      return wordsAt(references(plan, { at, around: amid(plan, citing), withDeclaration: false }), text, citing);
    };
    assert.equal(who(province).length, 2);
    assert.deepEqual(who(others.cu), []);
  });

  it('leads from a part of a cited plan to that part in its file', () => {
    const text = (part: string): string => `${cited}I. VIỆC\n\n1. Theo ${part} Kế hoạch số 71/KH-UBND, rà soát.\n`;
    const others = { tinh: province };
    assert.deepEqual(goesTo(text('khoản ‸2 Mục II'), others), ['tinh: 2. Tuần tra']);
    assert.deepEqual(goesTo(text('điểm b‸ khoản 2 Mục II'), others), ['tinh: b) Sở Y tế chủ trì cấp cứu.']);
    assert.deepEqual(goesTo(text('khoản 2 M‸ục II'), others), ['tinh: II. NHIỆM VỤ']);
    // What is not there cannot be shown: the plan is.
    assert.deepEqual(goesTo(text('khoản ‸9 Mục II'), others), ['tinh: Số: 71/KH-UBND']);
    assert.deepEqual(goesTo(text('khoản ‸2 Mục II')), ['Kế hoạch số 71/KH-UBND']);
  });

  const sections =
    'I. MỤC ĐÍCH\n\n1. Giữ rừng.\n\nII. NHIỆM VỤ\n\n1. Tuần tra\n\na) Ban ngày.\n\nb) Ban đêm.\n\n2. Trực\n\nIII. TỔ CHỨC\n\n';

  it('leads from a reference to its section', () => {
    const from = (words: string): readonly string[] => goesTo(`${sections}1. Thực hiện ${words}.\n`);
    assert.deepEqual(from('Mục ‸II Kế hoạch này'), ['II. NHIỆM VỤ']);
    assert.deepEqual(from('M‸ục II Kế hoạch này'), ['II. NHIỆM VỤ']);
    assert.deepEqual(from('khoản 2 Mục I‸I Kế hoạch này'), ['II. NHIỆM VỤ']);
    assert.deepEqual(from('kho‸ản 2 Mục II'), ['2. Trực']);
    assert.deepEqual(from('điểm ‸b khoản 1 Mục II'), ['b) Ban đêm.']);
    assert.deepEqual(from('Mục ‸V Kế hoạch này'), []);
  });

  it('leads from a heading to itself, so that the editor shows who refers to it', () => {
    assert.deepEqual(goesTo(sections.replace('II. NHIỆM', 'I‸I. NHIỆM')), ['II. NHIỆM VỤ']);
    assert.deepEqual(goesTo(sections.replace('NHIỆM', 'NH‸IỆM')), ['II. NHIỆM VỤ']);
  });

  it('leads from a mention of an appendix to it', () => {
    const appendices =
      'I. VIỆC\n\n1. Lực lượng nêu tại Phụ lục @ kèm theo Kế hoạch này.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n\nPhụ lục I\nLỰC LƯỢNG\n\nDân quân.\n\nPhụ lục II\nXE\n\nXe tải.\n';
    assert.deepEqual(goesTo(appendices.replace('@', '‸II')), ['Phụ lục II']);
    assert.deepEqual(goesTo(appendices.replace('Phụ lục @', 'Phụ ‸lục I')), ['Phụ lục I']);
    assert.deepEqual(goesTo(appendices.replace('@', '‸III')), []);
  });

  it('leads from a footnote mark to its note and back', () => {
    const note = 'I. VIỆC\n\n1. Thu gom bao gói[^a] và chai lọ.\n\n[^a]: Gồm cả nắp.\n';
    assert.deepEqual(goesTo(note.replace('gói[^', 'gói[‸^')), ['[^a]']);
    const { text, at } = readMarked(head + note.replace('[^a]:', '[^‸a]:'));
    const plan = planOf(text);
    const [target] = definition(plan, at, amid(plan))?.targets ?? [];
    assert.equal(mark(text, target ? [target.span] : []), text.replace('gói[^a]', 'gói⟦[^a]⟧'));
  });

  it('leads from a short name to where it is given', () => {
    const text =
      'I. VIỆC\n\n1. Lập Ban Chỉ đạo phòng cháy rừng (sau đây gọi tắt là Ban Chỉ đạo); rà soát thủ tục hành chính (TTHC).\n\n2. Ban Chỉ ‸đạo họp hằng quý; mỗi TTHC một quy trình.\n';
    assert.deepEqual(goesTo(text), ['Ban Chỉ đạo']);
    assert.deepEqual(goesTo(text.replace('‸', '').replace('mỗi TTHC', 'mỗi TTH‸C')), ['TTHC']);
    const { text: draft, at } = readMarked(head + text);
    const plan = planOf(draft);
    assert.equal(
      mark(draft, [definition(plan, at, amid(plan))?.targets[0]?.span ?? { start: 0, end: 0 }]).slice(head.length),
      text.replace('‸', '').replace('là Ban Chỉ đạo', 'là ⟦Ban Chỉ đạo⟧'),
    );
  });

  it('leads nowhere from ordinary words, silences and what is unknown', () => {
    for (const text of [
      'I. VIỆC\n\n1. Giữ ‸rừng.\n',
      '<!-- thảo: bỏ qua date-in‸valid: thử -->\nI. VIỆC\n',
      'I. VIỆC\n\n1. Theo khoản ‸2 Điều 5 Luật Lâm nghiệp.\n',
      'I. VIỆC\n\n1. Thực hiện Mục IV của Đề án đó.\n‸',
    ]) {
      assert.deepEqual(goesTo(text), [], text);
    }
  });

  it('reads NFD, CRLF and hard-wrapped drafts alike', () => {
    const text = `${cited}I. VIỆC\n\n1. Báo cáo theo Kế hoạch số 71/KH-UBND.\n`;
    for (const form of [(it: string) => it.normalize('NFD'), (it: string) => it.replaceAll('\n', '\r\n')]) {
      const draft = form(head + text);
      const plan = planOf(draft);
      const last = draft.lastIndexOf('71/KH-UBND');
      const found = definition(plan, last, amid(plan, { tinh: form(province) }));
      assert.deepEqual(
        found?.targets.map((it) => it.plan?.uri),
        ['tinh', undefined],
      );
      const target = found?.targets[1]?.span;
      assert.equal(draft.slice(target?.start, target?.end).normalize('NFC'), 'Kế hoạch số 71/KH-UBND');
    }
    const filler = Array.from(
      { length: 12 },
      () => 'các xã, phường tiếp tục rà soát, thống kê và bố trí kinh phí theo dự toán,',
    );
    const wrapped = [
      'Triển khai các nhiệm vụ được giao tại Nghị quyết số 60-',
      'NQ/TU ngày 24/8/2026 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế số',
      ...filler,
      'tiếp tục thực hiện các chỉ tiêu đã đề ra trong Nghị quyết số 60-',
      'NQ/TU và các văn bản hướng dẫn.',
    ].join(' \n\n');
    const plan = planOf(wrapped);
    assert.ok(plan.hardWrapped);
    const found = definition(plan, wrapped.lastIndexOf('NQ/TU'), amid(plan));
    assert.deepEqual(wordsAt(found?.targets ?? [], wrapped), ['Nghị quyết số 60- NQ/TU']);
    assert.equal(found?.targets[0]?.span.start, wrapped.indexOf('Nghị quyết số 60'));
  });
});

describe('"Go to declaration"', () => {
  it('stays in the draft, at the full mention', () => {
    const { text, at } = readMarked(`${head}${cited}I. VIỆC\n\n1. Theo khoản 1 Mục II Kế hoạch số 71/KH-U‸BND.\n`);
    const found = declaration(planOf(text), at);
    assert.deepEqual(wordsAt(found?.targets ?? [], text), ['Kế hoạch số 71/KH-UBND']);
    assert.ok((found?.targets[0]?.span.start ?? at) < at - 40);
  });
});

describe('links', () => {
  it('stand at the full mention of a plan that is in the folder, and only there', () => {
    const text = `${head}${cited}I. VIỆC\n\n1. Báo cáo theo Kế hoạch số 71/KH-UBND; Nghị định số 30/2020/NĐ-CP.\n`;
    const plan = planOf(text);
    const found = links(plan, amid(plan, { tinh: province }));
    assert.equal(
      mark(
        text,
        found.map((it) => it.span),
      ),
      text.replace('Kế hoạch số 71/KH-UBND', '⟦Kế hoạch số 71/KH-UBND⟧'),
    );
    assert.equal(found[0]?.plan.uri, 'tinh');
    assert.deepEqual(links(plan, amid(plan, { hoai: elsewhere })), []);
  });
});

describe('at any place of any text', () => {
  it('names, targets, references and highlights are stretches of it', () => {
    fc.assert(
      fc.property(anyText, place, (text, share) => {
        const plan = planOf(text);
        const at = Math.floor(share * (text.length + 1));
        const around = amid(plan, { tinh: province });
        const isInside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
          0 <= start && start <= end && end <= text.length;
        const named = namedAt(plan, at);
        if (named) assert.ok(isInside(named.span) && named.span.start <= at && at <= named.span.end, 'the name');
        for (const found of [definition(plan, at, around), declaration(plan, at)]) {
          for (const target of found?.targets ?? []) {
            if (!target.plan) assert.ok(isInside(target.span) && (!target.whole || isInside(target.whole)), 'a target');
          }
        }
        for (const it of references(plan, { at, around, withDeclaration: true })) {
          if (!it.plan) assert.ok(isInside(it.span), 'a reference');
        }
        const marked = highlights(plan, at);
        for (const it of marked) assert.ok(isInside(it.span), 'a highlight');
        assert.equal(new Set(marked.map((it) => it.span.start)).size, marked.length, 'no place twice');
      }),
      cases(200),
    );
  });
});
