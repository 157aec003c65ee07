import { defineGuide, defineRule } from '../../lint/rule';
import { growing } from './_head';

export const guide = defineGuide({
  why:
    'Số của văn bản do văn thư cấp sau khi ký, nên trong bản dự thảo để trống là đúng và chỉ được nhắc nhẹ; văn bản phát hành mà chưa có số là lỗi. ' +
    'Kế hoạch ban hành kèm theo quyết định không có số riêng.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 15; Phụ lục I, Phần I, mục II.3',
  examples: [
    { text: '⟦Số:      /KH-SNV⟧\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n', says: 'chưa có số' },
    {
      text: 'UBND TỈNH AN BÌNH        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ        Độc lập - Tự do - Hạnh phúc\n⟦Số: …/KH-SNV⟧        An Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      profile: 'phat-hanh',
      says: 'phát hành mà chưa có số',
    },
    { text: '⟦Số……⟧KH/Liên tịch\n\nKẾ HOẠCH\nHội khỏe năm 2027\n' },
    { text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n', profile: 'phat-hanh' },
    {
      text: 'KẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n(Kèm theo Quyết định số      /QĐ-SNV ngày      tháng 3 năm 2027 của Sở Nội vụ)\n',
      profile: 'phat-hanh',
    },
  ],
});

export default defineRule({
  id: 'header-number-blank',
  severity: 'hint',
  profiles: growing,
  title: 'Số văn bản còn để trống',
  *check({ plan, profile }) {
    const { number } = plan.header;
    if (!number || number.number) return;
    const isIssued = profile === 'phat-hanh';
    yield {
      span: number.span,
      message: isIssued ? 'Văn bản phát hành mà chưa có số' : 'Văn bản chưa có số; văn thư cấp số khi ký',
    };
  },
});
