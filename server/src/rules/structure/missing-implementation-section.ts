import { defineGuide, defineRule } from '../../lint/rule';
import { hasHeading, isInTheMaking, isWhole, mainSections, topicsOf } from '../../plan/sections/main-sections';
import { placeAll } from '../../syntax/paragraph';
import { appendAfter } from './_new-section';

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
    const sections = mainSections(plan);
    const last = sections[sections.length - 1];
    if (!last || sections.some((it) => topicsOf(it).has('organisation')) || hasHeading(plan, words)) return;
    const fix = appendAfter(plan, last, { title: 'TỔ CHỨC THỰC HIỆN', lines: ['1. …', '2. …'] });
    yield {
      span: placeAll(last.block),
      message: 'Kế hoạch chưa có mục Tổ chức thực hiện sau mục này',
      ...(fix && { fixes: [fix] }),
    };
  },
});

const words = /^(?:tổ chức (?:thực hiện|triển khai)|phân công|trách nhiệm|biện pháp thực hiện)/u;
