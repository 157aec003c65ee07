import assert from 'node:assert/strict';
import { highlights, references } from '../../../server/src/features/navigation/references';
import { planOf } from '../../rules/workbench';
import { cited, head, province } from '../beginning/provinces';
import { mark, readMarked } from '../marked';
import { amid, wordsAt } from './around';

function namedBy(marked: string, others: Readonly<Record<string, string>> = {}, withDeclaration = true) {
  const { text, at } = readMarked(head + marked);
  const plan = planOf(text);
  return wordsAt(references(plan, { at, around: amid(plan, others), withDeclaration }), text, others);
}

describe('Shift+F12', () => {
  const other = `${head.replace('SỞ XÂY DỰNG', 'SỞ Y TẾ').replace('/KH-SXD', '/KH-SYT')}Thực hiện Kế hoạch số 71/KH-UBND ngày 12/01/2027 của Ủy ban nhân dân tỉnh An Bình, Sở Y tế ban hành Kế hoạch như sau:\n\nI. VIỆC\n\n1. Thực hiện điểm b khoản 2 Mục II Kế hoạch số 71/KH-UBND; phối hợp với Sở Xây dựng.\n`;

  it('finds the mentions of one document in all plans, and its file', () => {
    const others = { tinh: province, yte: other };
    assert.deepEqual(namedBy(cited.replace('71/', '7‸1/'), others), [
      'tinh: Số: 71/KH-UBND',
      'Kế hoạch số 71/KH-UBND',
      'yte: Kế hoạch số 71/KH-UBND',
      'yte: Kế hoạch số 71/KH-UBND',
    ]);
    assert.deepEqual(namedBy(cited.replace('71/', '7‸1/'), others, false), [
      'Kế hoạch số 71/KH-UBND',
      'yte: Kế hoạch số 71/KH-UBND',
      'yte: Kế hoạch số 71/KH-UBND',
    ]);
  });

  it('keeps apart what two provinces number alike', () => {
    const far = other.replaceAll('AN BÌNH', 'HOÀI LĨNH').replaceAll('An Bình', 'Hoài Lĩnh');
    assert.deepEqual(namedBy(cited.replace('71/', '7‸1/'), { far }), ['Kế hoạch số 71/KH-UBND']);
  });

  it('leaves the first mention out where declarations are not asked for', () => {
    const text = `${cited}I. VIỆC\n\n1. Báo cáo theo Kế hoạch số 71/KH-U‸BND.\n`;
    assert.equal(namedBy(text).length, 2);
    assert.equal(namedBy(text, {}, false).length, 1);
  });

  it('tells a plan who cites it, and a section who refers to it', () => {
    const find = (at: number, withDeclaration = true): readonly string[] => {
      const plan = planOf(province);
      return wordsAt(references(plan, { at, around: amid(plan, { yte: other }), withDeclaration }), province, {
        yte: other,
      });
    };
    const citing = ['yte: Kế hoạch số 71/KH-UBND', 'yte: Kế hoạch số 71/KH-UBND'];
    assert.deepEqual(find(province.indexOf('71/KH')), ['Số: 71/KH-UBND', ...citing]);
    assert.deepEqual(find(province.indexOf('KẾ HOẠCH'), false), citing);
    assert.deepEqual(find(province.indexOf('II. NHIỆM VỤ')), ['II.', 'yte: Mục II']);
    assert.deepEqual(find(province.indexOf('b) Sở Y tế')), ['b)', 'yte: điểm b']);
  });

  it('finds every mention of a unit, in other plans where it means the same body', () => {
    const text = 'I. VIỆC\n\n1. Giao Sở Y‸ tế chủ trì; Sở Y tế báo cáo Văn phòng Sở.\n';
    const others = { tinh: province, yte: other };
    assert.deepEqual(namedBy(text, others), ['Sở Y tế', 'Sở Y tế', 'tinh: Sở Y tế', 'yte: Sở Y tế']);
    const own = 'I. VIỆC\n\n1. Báo cáo Văn phòng‸ Sở.\n';
    const office = { yte: `${other}\n2. Văn phòng Sở tổng hợp.\n`, xd: `${head}I. VIỆC\n\n1. Văn phòng Sở in ấn.\n` };
    assert.deepEqual(namedBy(own, office), ['Văn phòng Sở', 'xd: Văn phòng Sở']);
  });
});

describe('what the caret is at', () => {
  const shown = (marked: string): string => {
    const { text, at } = readMarked(head + marked);
    const found = highlights(planOf(text), at);
    return mark(
      text,
      found.map((it) => it.span),
    ).slice(head.length);
  };

  it('is highlighted wherever the draft names it', () => {
    assert.equal(
      shown('I. VIỆC\n\n1. Giao Phòng Kiến t‸rúc lập danh mục; phòng khác phối hợp.\n\n2. Phòng Kiến trúc báo cáo.\n'),
      'I. VIỆC\n\n1. Giao ⟦Phòng Kiến trúc⟧ lập danh mục; phòng khác phối hợp.\n\n2. ⟦Phòng Kiến trúc⟧ báo cáo.\n',
    );
    assert.equal(
      shown('I. VIỆC\n\n1. Một.\n\nII. KHÁC\n\n1. Theo Mục I‸ Kế hoạch này và khoản 1 Mục I.\n'),
      '⟦I.⟧ VIỆC\n\n1. Một.\n\nII. KHÁC\n\n1. Theo ⟦Mục I⟧ Kế hoạch này và khoản 1 ⟦Mục I⟧.\n',
    );
  });

  it('is nothing at ordinary words', () => {
    assert.equal(shown('I. VIỆC\n\n1. Giữ ‸rừng, giữ đất.\n'), 'I. VIỆC\n\n1. Giữ rừng, giữ đất.\n');
  });

  it('is declared in one place', () => {
    const { text, at } = readMarked(`${head}${cited}I. VIỆC\n\n1. Báo cáo theo Kế hoạch số ‸71/KH-UBND.\n`);
    assert.deepEqual(
      highlights(planOf(text), at).map((it) => it.declares),
      [true, false],
    );
  });
});
