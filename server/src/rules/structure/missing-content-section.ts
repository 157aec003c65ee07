import { defineGuide, defineRule } from '../../lint/rule';
import { gluedBehind } from '../../plan/numbering/glued';
import { lostHeadingsOf, mistakesOf } from '../../plan/numbering/numbering';
import { lostBetween } from '../../plan/numbering/unnumbered-headings';
import { isInTheMaking, isWhole, mainSections, topicsOf } from '../../plan/sections/main-sections';
import { placeAll } from '../../syntax/paragraph';
import { insertBefore } from './_new-section';

const sample = (middle: string, last: string): string => `KẾ HOẠCH
Trồng cây phân tán năm 2027

Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch trồng cây phân tán năm 2027 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Phủ xanh đất trống ven đường.

2. Cây sống trên 90%.

3. Không trồng cây che khuất biển báo.

${middle}${last}

1. Các thôn nhận cây giống, phân công hộ chăm sóc.

2. Đoàn Thanh niên ra quân ngày 12/02/2027.

3. Kiểm lâm địa bàn hướng dẫn kỹ thuật.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH
`;

export const guide = defineGuide({
  why: 'Kế hoạch chỉ có mục đích, kinh phí, thời gian và tổ chức thực hiện thì chưa nói phải làm những việc gì. Mục mang bất cứ tên nào khác đều được coi là nội dung; kế hoạch để nội dung ở phụ lục, kế hoạch ngắn và kế hoạch ban hành kèm theo quyết định không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.c',
  examples: [
    {
      text: sample('', '⟦II. TỔ CHỨC THỰC HIỆN⟧'),
      fixed: sample('II. NỘI DUNG\n\n1. …\n\n2. …\n\n', 'III. TỔ CHỨC THỰC HIỆN'),
      says: 'chưa có mục nội dung',
    },
    { text: sample('', 'II. PHÂN CÔNG NHIỆM VỤ') },
    { text: sample('II. SỐ LƯỢNG, LOÀI CÂY\n\nBàng, sao đen: 1.200 cây.\n\n', 'III. TỔ CHỨC THỰC HIỆN') },
    {
      text: `${sample('', 'II. TỔ CHỨC THỰC HIỆN')}\nPhụ lục\nDANH MỤC VIỆC PHẢI LÀM\n`.replace(
        'Không trồng',
        'Theo Phụ lục kèm theo, không trồng',
      ),
    },
  ],
});

export default defineRule({
  id: 'missing-content-section',
  severity: 'hint',
  onlyPlans: true,
  title: 'Thiếu mục nội dung, nhiệm vụ',
  *check({ plan }) {
    if (isInTheMaking(plan) || plan.appendices.length !== 0 || !isWhole(plan)) return;
    const sections = mainSections(plan);
    const hasContent = sections.some((it) => topicsOf(it).has('content'));
    const hasPurpose = sections.some((it) => topicsOf(it).has('purpose'));
    const next = sections.find((it) => !topicsOf(it).has('purpose'));
    if (hasContent || !hasPurpose || !next || !topicsOf(next).has('organisation')) return;
    // Where only its heading was lost, has another's number or is stuck to a paragraph, that is told by its number.
    if (mistakesOf(plan).some((it) => it.isDisguised)) return;
    const before = sections[sections.indexOf(next) - 1];
    if (
      lostHeadingsOf(plan).byGap.has(next) ||
      (before && (gluedBehind(plan, before) || lostBetween(plan, before, next)))
    )
      return;
    // The tasks may stand where they are given out.
    if (/(?<!\p{L})nhiệm vụ(?!\p{L})/iu.test(next.title.text)) return;
    const fix = insertBefore(plan, next, { title: 'NỘI DUNG', lines: ['1. …', '2. …'] });
    yield {
      span: placeAll(next.block),
      message: 'Kế hoạch chưa có mục nội dung, nhiệm vụ trước mục này',
      ...(fix && { fixes: [fix] }),
    };
  },
});
