import { changeTo, defineGuide, defineRule } from '../../lint/rule';
import { lostHeadingsOf } from '../../plan/numbering/numbering';
import { hasOrganisation, isInTheMaking, isWhole, mainSections } from '../../plan/sections/main-sections';
import type { Section } from '../../plan/sections/sections';
import { isCapitals } from '../../syntax/line';
import { placeAll } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { appendAfter, headingOver } from './_new-section';

const sample = (last: string, closing = ''): string => `KẾ HOẠCH
Chống rét cho trâu bò vụ đông năm 2026 - 2027

Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch chống rét cho trâu bò vụ đông năm 2026 - 2027 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Không để trâu bò chết rét.

2. Hộ nào cũng có chuồng kín gió.

II. NỘI DUNG

1. Dự trữ rơm, cỏ ủ chua.

2. Gia cố chuồng trại trước ngày 15/12/2026.

${last}
${closing}
Nơi nhận:
- Các thôn;
- Thú y xã;
- Phòng Kinh tế;
- Lưu: VT.

CHỦ TỊCH
`;

export const guide = defineGuide({
  why: 'Không có mục Tổ chức thực hiện thì không rõ ai chủ trì, ai phối hợp, báo cáo về đâu; Nghị định 30 không bắt buộc, nên đây chỉ là lời nhắc. Phân công nhiệm vụ, trách nhiệm của các cơ quan cũng được tính; bản thảo chưa có Nơi nhận, kế hoạch ngắn và kế hoạch ban hành kèm theo quyết định không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.c',
  examples: [
    {
      text: sample('⟦III. KINH PHÍ⟧\n\nNgân sách xã hỗ trợ bạt che./.'),
      fixed: sample('III. KINH PHÍ\n\nNgân sách xã hỗ trợ bạt che.\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. …\n\n2. …./.'),
      says: 'chưa có mục Tổ chức thực hiện',
    },
    {
      text: sample('⟦III. KINH PHÍ⟧\n\nNgân sách xã hỗ trợ bạt che.', '\nTrên đây là Kế hoạch của xã./.\n'),
      fixed: sample(
        'III. KINH PHÍ\n\nNgân sách xã hỗ trợ bạt che.\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. …\n\n2. …',
        '\nTrên đây là Kế hoạch của xã./.\n',
      ),
    },
    {
      text: sample('⟦1⟧. Thú y xã trực chốt.\n\n2. Các thôn đôn đốc từng hộ./.'),
      fixed: sample('III. TỔ CHỨC THỰC HIỆN\n\n1. Thú y xã trực chốt.\n\n2. Các thôn đôn đốc từng hộ./.'),
      says: 'thiếu đề mục',
    },
    {
      text: sample('III. ⟦TỔ CHỨC THỰC⟧\n\nThú y xã trực./.'),
      fixed: sample('III. TỔ CHỨC THỰC HIỆN\n\nThú y xã trực./.'),
      says: 'thiếu chữ',
    },
    { text: sample('III. TỔ CHỨC VÀ NHIỆM VỤ\n\nThú y xã trực./.') },
    { text: sample('III. PHÂN CÔNG NHIỆM VỤ\n\nThú y xã trực./.') },
    { text: sample('III. KINH PHÍ\n\n1. Nguồn\n\nNgân sách xã.\n\n2. Trách nhiệm của các thôn\n\nĐôn đốc từng hộ./.') },
    { text: sample('III. KINH PHÍ\n\nNgân sách xã hỗ trợ bạt che.').replace(/Nơi nhận.*/su, '') },
  ],
});

export default defineRule({
  id: 'missing-implementation-section',
  severity: 'information',
  onlyPlans: true,
  title: 'Thiếu mục Tổ chức thực hiện',
  *check({ plan }) {
    if (isInTheMaking(plan) || !isWhole(plan)) return;
    const last = mainSections(plan).at(-1);
    if (!last || hasOrganisation(plan)) return;
    if (isMutilated(last)) {
      const right = isCapitals(last.title.text) ? name.toUpperCase() : name;
      yield {
        span: last.title.span,
        message: `Tên mục thiếu chữ, phải là “${right}”`,
        severity: 'warning',
        fixes: changeTo(last.title.span, right),
      };
      return;
    }
    const first = lostHeadingsOf(plan).behindLast;
    const fix = first
      ? headingOver(plan, last, first, name.toUpperCase())
      : appendAfter(plan, last, { title: name.toUpperCase(), lines: ['1. …', '2. …'] });
    yield {
      span: first ? first.ordinal : placeAll(last.block),
      message: first
        ? 'Số thứ tự bắt đầu lại từ đây, có lẽ phía trên thiếu đề mục Tổ chức thực hiện'
        : 'Kế hoạch chưa có mục Tổ chức thực hiện sau mục này',
      ...(first && { severity: 'warning' as const }),
      ...(fix && { fixes: [fix] }),
    };
  },
});

const name = 'Tổ chức thực hiện';
const words = fold(name).split(' ');

/** `TỔ CHỨC THỰC`: the name of this very section without one of its words. */
function isMutilated({ title }: Section): boolean {
  const own = fold(title.text).split(/\s+/u);
  return words.some((_, i) => words.toSpliced(i, 1).join(' ') === own.join(' '));
}
