import { defineGuide, defineRule } from '../../lint/rule';
import { nameOf } from '../../plan/citations/cited-document';
import type { Issued } from '../../plan/head/dateline';
import { fromDay, writeDate, writeDay } from '../../syntax/days/date';
import { place } from '../../syntax/paragraph';
import { laterDocuments } from './_later';

const head = 'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố: 41/KH-SNV\n';
const opening = (date: string): string =>
  `\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nThực hiện Kế hoạch số 215/KH-UBND ngày ${date} của Ủy ban nhân dân tỉnh về công tác văn thư; Kế hoạch số 98/KH-SNV ngày ${date} của Sở Nội vụ về lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:\n`;

export const guide = defineGuide({
  why:
    'Kế hoạch không thể ban hành trước những văn bản mà nó viện dẫn: ngày, tháng hoặc năm ở phần đầu thường còn lại từ tệp cũ. Khi ngày hoặc tháng còn để trống, quy tắc ' +
    'so với ngày cuối của tháng hoặc của năm; ngày có hiệu lực và ngày của sự kiện không xét. Chỉ một văn bản có ngày sau thì chính ngày ấy được báo.',
  examples: [
    {
      text: `${head}An Bình, ⟦ngày 10 tháng 3 năm 2026⟧${opening('06/5/2026')}`,
      says: 'trước Kế hoạch số 215/KH-UBND (06/5/2026)',
    },
    { text: `${head}An Bình, ⟦ngày      tháng 4 năm 2026⟧${opening('06/5/2026')}`, says: 'Tháng 4/2026' },
    {
      text: `${head}An Bình, ngày 10 tháng 3 năm 2026${opening('06/5/2026').replace('98/KH-SNV ngày 06/5', '98/KH-SNV ngày 06/3')}`,
    },
    { text: `${head}An Bình, ngày      tháng 5 năm 2026${opening('06/5/2026')}` },
    { text: `${head}An Bình, ngày 06 tháng 5 năm 2026${opening('06/5/2026')}` },
    {
      text: `${head}An Bình, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nThực hiện Nghị định số 18/2026/NĐ-CP ngày 14/01/2026 của Chính phủ có hiệu lực từ ngày 01/7/2026 về lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:\n`,
    },
  ],
});

export default defineRule({
  id: 'header-date-before-basis',
  severity: 'warning',
  title: 'Ngày ban hành trước ngày của các văn bản được viện dẫn',
  *check({ plan }) {
    const { issued, date, dateline } = plan.header;
    if (!issued || !date || !dateline) return;
    const { all, blamesHead } = laterDocuments(plan);
    const later = all.filter((it) => !it.within);
    const [newest] = [...later].sort((a, b) => b.date.at - a.date.at);
    if (!newest || !blamesHead) return;
    const basis = later.find((it) => it.room === 'opening') ?? newest;
    const count = new Set(later.map((it) => it.key)).size;
    yield {
      span: {
        start: place(dateline.line.block, { start: dateline.dateStart, end: dateline.dateStart + 1 }).start,
        end: date.span.end,
      },
      message: `${sayIssued(issued)} trước ${nameOf(basis)} (${writeDay(basis.date.at)}) và ${count === 2 ? 'một' : count - 1} văn bản khác được viện dẫn`,
      related: [{ span: basis.date.span, message: 'Ngày của văn bản được viện dẫn' }],
    };
  },
});

function sayIssued({ earliest, latest }: Issued): string {
  const { year, month, day } = fromDay(latest);
  if (earliest === latest) return `Ngày ${writeDate({ year, month, day })}`;
  return fromDay(earliest).month === month ? `Tháng ${month}/${year}` : `Năm ${year}`;
}
