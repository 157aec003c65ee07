import assert from 'node:assert/strict';
import type { TokenType } from '../../../server/src/features/overlays/token-types';
import { tokensOf } from '../../../server/src/features/overlays/tokens';
import { planOf } from '../../rules/workbench';
import { mark } from '../marked';

const head =
  'UBND TỈNH HOÀI LĨNH\nSỞ NỘI VỤ\n\nSố: 12/KH-SNV\nHoài Lĩnh, ngày 20 tháng 10 năm 2026\n\nKẾ HOẠCH\nCông tác văn thư năm 2026\n\n';

/** The text behind the head, in which marks stand around the tokens of some types. */
function check(
  marked: string,
  ...types: readonly (TokenType | `${TokenType}.${'declaration' | 'definition'}`)[]
): void {
  const text = head + marked.replace(/[⟦⟧]/gu, '');
  const found = tokensOf(planOf(text)).filter(({ type, modifier }) =>
    types.some((it) => it === (modifier === undefined ? type : `${type}.${modifier}`)),
  );
  const inside = found.filter((it) => head.length <= it.span.start).map((it) => it.span);
  assert.equal(mark(text, inside).slice(head.length), marked);
}

describe('tokens', () => {
  it('part the first mention of a document from the later ones', () => {
    const text = (first: string, later: string): string =>
      `Căn cứ Nghị định số ${first} ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nI. NỘI DUNG\n\nTheo Nghị định số ${later}.\n`;
    check(text('⟦30/2020/NĐ-CP⟧', '30/2020/NĐ-CP'), 'type.declaration');
    check(text('30/2020/NĐ-CP', '⟦30/2020/NĐ-CP⟧'), 'type');
  });

  it('find the plan’s own number in its head', () => {
    const [first] = tokensOf(planOf(`${head}I. NỘI DUNG\n`));
    assert.deepEqual(first, {
      span: { start: head.indexOf('12/KH-SNV'), end: head.indexOf('12/KH-SNV') + 9 },
      type: 'type',
      modifier: 'definition',
    });
  });

  it('tell who leads from who supports', () => {
    const text = (lead: string, support: string): string =>
      `I. NHIỆM VỤ\n\n1. Rà soát quy chế\n\nĐơn vị chủ trì: ${lead}.\n\nĐơn vị phối hợp: ${support}; Sở Tài chính.\n`;
    check(text('⟦Văn phòng Sở⟧', 'Các phòng'), 'function');
    check(text('Văn phòng Sở', '⟦Các phòng⟧').replace('Sở Tài chính', '⟦Sở Tài chính⟧'), 'variable');
    // A heading keeps the colour of headings.
    check(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở\n\n- Chủ trì, phối hợp với các phòng rà soát quy chế.\n',
      'function',
    );
  });

  it('find deadlines, but neither the days of documents nor whole years', () => {
    check(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Các phòng gửi báo cáo về Văn phòng Sở ⟦trước ngày 05/11/2026⟧ theo Kế hoạch số 57/KH-UBND ngày 10/02/2026.\n\n2. Trong năm 2026, các phòng gửi báo cáo về Văn phòng Sở ⟦trước ngày 18 hằng tháng⟧.\n',
      'enumMember',
    );
  });

  it('find references that lead somewhere', () => {
    check(
      'I. NỘI DUNG\n\n1. Rà soát.\n\nII. KINH PHÍ\n\nKinh phí tại ⟦khoản 1⟧ ⟦Mục I⟧ Kế hoạch này, Mục V Kế hoạch này, khoản 2 Điều 5 Luật Lưu trữ.\n',
      'namespace',
    );
  });

  it('find abbreviations that the draft defines', () => {
    check(
      'I. NỘI DUNG\n\n1. Rà soát thủ tục hành chính (⟦TTHC⟧).\n\n2. Công bố TTHC của UBND xã.\n',
      'typeParameter.declaration',
    );
    check('I. NỘI DUNG\n\n1. Rà soát thủ tục hành chính (TTHC).\n\n2. Công bố ⟦TTHC⟧ của UBND xã.\n', 'typeParameter');
  });

  it('find who receives it', () => {
    check(
      'I. NỘI DUNG\n\nGọn nhẹ./.\n\nNơi nhận:\n- ⟦Ủy ban nhân dân tỉnh (b/c)⟧;\n- ⟦Các phòng⟧;\n- Lưu: VT.\n',
      'variable',
    );
  });
});
