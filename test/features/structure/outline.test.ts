import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OutlineNode, outline, shorten } from '../../../server/src/features/structure/outline';
import { contains } from '../../../server/src/text/span';
import { anyText, cases } from '../../properties/drafts';
import { planOf } from '../../rules/workbench';

const draft = `UBND TỈNH HOÀI LĨNH
SỞ CÔNG THƯƠNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-SCT

Hoài Lĩnh, ngày      tháng 01 năm 2027

**KẾ HOẠCH**
**Đưa hàng Việt về vùng cao năm 2027**

Căn cứ Luật Thương mại ngày 14 tháng 6 năm 2005;

Căn cứ Kế hoạch số 251/KH-UBND ngày 20 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh về phát triển thương mại vùng cao năm 2027;

Sở Công Thương ban hành Kế hoạch đưa hàng Việt về vùng cao năm 2027 như sau:

**I . MỤC ĐÍCH, YÊU CẦU**

II. NỘI DUNG

1. Tổ chức 12 phiên chợ lưu động tại các xã chưa có chợ; mỗi phiên có ít nhất 20 gian hàng, ưu tiên nông cụ, thuốc chữa bệnh, sách vở.

a) Khảo sát địa điểm.

b) Mời doanh nghiệp.

2. Phiên chợ cuối năm

III. TỔ CHỨC THỰC HIỆN

1. Phòng Quản lý thương mại theo dõi, báo cáo kết quả.

Trên đây là Kế hoạch đưa hàng Việt về vùng cao năm 2027./.

Nơi nhận:
- UBND tỉnh (b/c);
- Các phòng thuộc Sở;
- Lưu: VT, QLTM.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lò Văn Sinh

Phụ lục I
DANH MỤC PHIÊN CHỢ
(Kèm theo Kế hoạch số      /KH-SCT ngày      tháng 01 năm 2027 của Sở Công Thương)

A. VÙNG CAO

1. Xã Ngàn Sương

Chương IV
VÙNG BIÊN
`;

function* lines(nodes: readonly OutlineNode[], text: string, indent = ''): Generator<string> {
  for (const { name, detail, kind, selectionSpan, children } of nodes) {
    const selected = text.slice(selectionSpan.start, selectionSpan.end);
    yield `${indent}${kind}: ${name}${detail === '' ? '' : ` | ${detail}`} <${selected.slice(0, 20)}>`;
    yield* lines(children, text, `${indent}  `);
  }
}

describe('the outline', () => {
  it('has every part of a draft, its words shortened at a word', () => {
    assert.deepEqual(
      [...lines(outline(planOf(draft)), draft)],
      [
        'title: KẾ HOẠCH | Đưa hàng Việt về vùng cao năm 2027 <KẾ HOẠCH>',
        'opening: Căn cứ ban hành | 2 căn cứ <Căn cứ Luật Thương m>',
        '  basis: Luật Thương mại ngày 14 tháng 6 năm 2005 <Căn cứ Luật Thương m>',
        '  basis: Kế hoạch số 251/KH-UBND | phát triển thương mại vùng cao năm 2027 <Căn cứ Kế hoạch số 2>',
        'section: I . MỤC ĐÍCH, YÊU CẦU <I . MỤC ĐÍCH, YÊU CẦ>',
        'section: II. NỘI DUNG <II. NỘI DUNG>',
        '  clause: 1. Tổ chức 12 phiên chợ lưu động tại các xã chưa có chợ; mỗi phiên có ít nhất… <1. Tổ chức 12 phiên >',
        '    point: a) Khảo sát địa điểm. <a) Khảo sát địa điểm>',
        '    point: b) Mời doanh nghiệp. <b) Mời doanh nghiệp.>',
        '  clause: 2. Phiên chợ cuối năm <2. Phiên chợ cuối nă>',
        'section: III. TỔ CHỨC THỰC HIỆN <III. TỔ CHỨC THỰC HI>',
        '  clause: 1. Phòng Quản lý thương mại theo dõi, báo cáo kết quả. <1. Phòng Quản lý thư>',
        'recipients: Nơi nhận | 3 nơi <Nơi nhận:>',
        'signature: KT. GIÁM ĐỐC | Lò Văn Sinh <KT. GIÁM ĐỐC>',
        'appendix: Phụ lục I | DANH MỤC PHIÊN CHỢ <Phụ lục I>',
        '  section: A. VÙNG CAO <A. VÙNG CAO>',
        '    clause: 1. Xã Ngàn Sương <1. Xã Ngàn Sương>',
        '  section: Chương IV VÙNG BIÊN <Chương IV>',
      ],
    );
  });

  it('ends each section before the next, and the last before the closing sentence', () => {
    const nodes = outline(planOf(draft));
    const texts = nodes.filter((it) => it.kind === 'section').map((it) => draft.slice(it.span.start, it.span.end));
    assert.match(texts[1] ?? '', /^II\. NỘI DUNG.*2\. Phiên chợ cuối năm$/su);
    assert.match(texts[2] ?? '', /báo cáo kết quả\.$/u);
  });

  it('is empty where nothing is, and has sections where nothing else is', () => {
    assert.deepEqual(outline(planOf('')), []);
    assert.deepEqual([...lines(outline(planOf('1. Một việc')), '1. Một việc')], ['clause: 1. Một việc <1. Một việc>']);
  });

  it('shortens at a word, or within one that is too long', () => {
    assert.equal(shorten('ngắn'), 'ngắn');
    assert.equal(shorten(`${'chữ '.repeat(30)}`), `${'chữ '.repeat(19)}chữ…`);
    assert.equal(shorten('x'.repeat(200)).length, 80);
  });

  it('keeps what is selected inside its part, and each part inside its parent, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const visit = (nodes: readonly OutlineNode[], parent: OutlineNode | undefined): void => {
          for (const it of nodes) {
            assert.ok(0 <= it.span.start && it.span.start <= it.span.end && it.span.end <= text.length);
            assert.ok(contains(it.span, it.selectionSpan), `${it.name} is selected inside itself`);
            assert.notEqual(it.name.trim(), '');
            if (parent) assert.ok(contains(parent.span, it.span), `${it.name} is inside ${parent.name}`);
            visit(it.children, it);
          }
        };
        visit(outline(planOf(text)), undefined);
      }),
      cases(300),
    );
  });
});
