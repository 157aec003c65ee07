import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { nameOf, yearOf } from '../../plan/citations/cited-document';
import type { Header } from '../../plan/head/header';
import type { Plan } from '../../plan/plan';
import { type DateMention, type Day, datesOf, fromDay, writeDate, writeDay } from '../../syntax/days/date';
import { place } from '../../syntax/paragraph';
import { laterDocuments, latestDay } from '../header/_later';

const head = 'ỦY BAN NHÂN DÂN TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố: 41/KH-SNV\n';

export const guide = defineGuide({
  why:
    'Kế hoạch không thể viện dẫn một văn bản chưa ban hành: một trong hai ngày đã gõ nhầm. Khi ngày hoặc tháng của kế hoạch còn để trống, ' +
    'quy tắc so với ngày cuối của tháng hoặc của năm; khi kế hoạch chưa có ngày tháng nào thì so với cuối năm sau năm của kế hoạch. Từ hai văn bản trở lên có ngày sau thì ngày ở phần đầu được báo.',
  examples: [
    {
      text: `${head}An Bình, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nThực hiện Kế hoạch số 215/KH-UBND ngày ⟦06/5/2026⟧ của Ủy ban nhân dân tỉnh về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:`,
      says: 'Kế hoạch số 215/KH-UBND đề ngày 06/5/2026, sau ngày của kế hoạch này (10/3/2026)',
    },
    {
      text: `${head}An Bình, ngày      tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nThực hiện Kế hoạch số 215/KH-UBND ngày ⟦01/4/2026⟧ của Ủy ban nhân dân tỉnh về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:`,
      says: '(tháng 3/2026)',
    },
    {
      text: `${head}An Bình, ngày      tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nThực hiện Kế hoạch số 215/KH-UBND ngày 31/3/2026 của Ủy ban nhân dân tỉnh về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:`,
    },
    {
      text: `${head}An Bình, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nThực hiện Nghị định số 18/2026/NĐ-CP ngày 14/01/2026 của Chính phủ có hiệu lực từ ngày 01/7/2026 về lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:`,
    },
    {
      text: `${head}An Bình, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nThực hiện Nghị định số 18/2024/NĐ-CP ngày 14/01/5024 của Chính phủ về lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:`,
    },
    {
      text: `${head}An Bình, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nCăn cứ Luật Lưu trữ ngày ⟦21 tháng 6 năm 2034⟧;\n\nCăn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;\n\nSở Nội vụ ban hành Kế hoạch như sau:`,
      says: 'Luật này đề ngày 21/6/2034',
    },
    { text: 'Thực hiện Kế hoạch số 215/KH-UBND ngày 06/5/2036 của Ủy ban nhân dân tỉnh về công tác văn thư.' },
    {
      text: 'KẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\nThực hiện Kế hoạch số 215/KH-UBND ngày ⟦06/5/2036⟧ của Ủy ban nhân dân tỉnh về công tác văn thư.',
      says: 'đề ngày 06/5/2036, sau năm 2026 của kế hoạch này',
    },
    {
      text: 'KẾ HOẠCH\nTổng kết chỉnh lý tài liệu năm 2026\n\nThực hiện Kế hoạch số 215/KH-UBND ngày 06/5/2027 của Ủy ban nhân dân tỉnh về công tác văn thư.',
    },
  ],
});

export default defineRule({
  id: 'citation-future-date',
  severity: 'warning',
  title: 'Văn bản được viện dẫn có ngày ban hành sau ngày của kế hoạch',
  *check({ plan }): Iterable<Finding> {
    const { header } = plan;
    const latest = latestDay(header);
    const { all, blamesHead } = laterDocuments(plan);
    if (blamesHead) return;
    const tell = (name: string, { span, at }: Pick<DateMention, 'span'> & { readonly at: Day }): Finding => ({
      span,
      message: `${name} đề ngày ${writeDay(at)}, sau ${sayLatest(header)} của kế hoạch này${sayIssued(header)}`,
      ...(header.issued && header.date && { related: [{ span: header.date.span, message: 'Ngày của kế hoạch này' }] }),
    });
    for (const { block, date, at } of laterLaws(plan, latest)) {
      yield tell('Luật này', { span: place(block, date.span), at });
    }
    for (const citation of all) {
      const { date } = citation;
      // A slip of the year, `5014`, which is told where the number has the right one.
      if (yearOf(citation) !== undefined && fromDay(latest).year + 100 < fromDay(date.at).year) continue;
      yield tell(nameOf(citation), date);
    }
  },
});

const law = /^(?:[-–]\s*)?Căn cứ\s+(?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[^;:.()]{2,200}?\sngày\s(?=\d)/u;

/** Laws are cited by their names and days: `Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;`. */
function* laterLaws({ opening }: Plan, latest: Day) {
  for (const block of opening.bases) {
    const lead = law.exec(block.paragraph.text)?.[0];
    const date = lead === undefined ? undefined : datesOf(block.paragraph).find((it) => it.span.start === lead.length);
    if (date?.at !== undefined && latest < date.at) yield { block, date, at: date.at };
  }
}

const sayLatest = ({ issued, year }: Header): string => (issued ? 'ngày' : `năm ${year}`);

function sayIssued({ issued }: Header): string {
  if (!issued) return '';
  const { year, month, day } = fromDay(issued.latest);
  if (issued.earliest === issued.latest) return ` (${writeDate({ year, month, day })})`;
  return fromDay(issued.earliest).month === month ? ` (tháng ${month}/${year})` : ` (năm ${year})`;
}
