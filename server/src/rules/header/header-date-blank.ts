import { defineGuide, defineRule } from '../../lint/rule';
import { place } from '../../syntax/paragraph';
import { growing } from './_head';

/** As out of a page with narrow columns. */
const narrow =
  'Các phòng rà soát tài liệu còn tồn đọng\ntrong kho, lập danh mục và gửi về bộ phận\nvăn thư để tổng hợp.\n'.repeat(
    5,
  );

export const guide = defineGuide({
  why:
    'Ngày ban hành là ngày ký, nên trong bản dự thảo để trống là đúng và chỉ được nhắc nhẹ; văn bản phát hành mà thiếu ngày, tháng hoặc năm là lỗi. ' +
    'Ngày để trống trong dòng “(Kèm theo Quyết định số …)” không xét.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 15; Phụ lục I, Phần I, mục II.4.b',
  examples: [
    {
      text: 'Số: 15/KH-SNV\nAn Bình, ⟦ngày      tháng 3 năm 2027⟧\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      says: 'chưa có ngày;',
    },
    {
      text: 'Số: 15/KH-SNV\nAn Bình, ⟦ngày … tháng … năm 2027⟧\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      says: 'phát hành mà chưa có ngày, tháng',
      profile: 'phat-hanh',
    },
    {
      text: 'Số: 15/KH-SNV\nAn Bình, ngày 05 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      profile: 'phat-hanh',
    },
    {
      text: `Số: 15/KH-SNV\nAn Bình, ngày\n05 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\n${narrow}`,
      profile: 'phat-hanh',
    },
    {
      text: 'Số: 15/KH-SNV\nHoài\nLĩnh, ngày 05 tháng\n3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
    },
    {
      text: 'Số: 15/KH-SNV\n…………, ⟦ngày…..tháng….năm 2027⟧\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
    },
    {
      text: 'Số: 15/KH-SNV\nAn Bình, ngày 05 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nBáo cáo trước ngày … tháng … năm 2027.\n',
      profile: 'phat-hanh',
    },
  ],
});

export default defineRule({
  id: 'header-date-blank',
  severity: 'hint',
  profiles: growing,
  title: 'Ngày ban hành còn để trống',
  *check({ plan, profile }) {
    const { dateline } = plan.header;
    if (!dateline) return;
    const { line, date, dateStart } = dateline;
    const parts = [...(date?.day ? [] : ['ngày']), ...(date?.month ? [] : ['tháng']), ...(date?.year ? [] : ['năm'])];
    if (parts.length === 0) return;
    const missing = parts.join(', ');
    const isIssued = profile === 'phat-hanh';
    yield {
      span: place(line.block, { start: dateStart, end: line.start + line.text.trimEnd().length }),
      message: isIssued ? `Văn bản phát hành mà chưa có ${missing}` : `Văn bản chưa có ${missing}; văn thư ghi khi ký`,
    };
  },
});
