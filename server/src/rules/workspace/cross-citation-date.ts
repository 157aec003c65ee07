import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { contradictions, type Dated, isDated, type Plans } from '../../plan/citations/cited-dates';
import { issuerPlaces, mentionsByKey, nameOf, placeOfIssuer, titlesAgree } from '../../plan/citations/cited-document';
import type { KnownPlan } from '../../plan/facts';
import { isNumberedSo } from '../../plan/head/own-document';
import { fileName, headOf } from '../../plan/others';
import { type Day, fromDay, writeDay } from '../../syntax/days/date';
import { reportDays, rewriteDate } from '../citations/_days';

const superior = (day: string, place = 'An Bình'): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH ${place.toLocaleUpperCase('vi')}\nSố: 71/KH-UBND\n${place}, ${day}\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\n` +
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n';
const own = (date: string): string =>
  `Thực hiện Kế hoạch số 71/KH-UBND ngày ${date} của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm năm 2026.`;

export const guide = defineGuide({
  why:
    'Hai kế hoạch viện dẫn cùng một văn bản mà ghi hai ngày thì một kế hoạch chép sai. Quy tắc so với các kế hoạch trong thư mục và đang mở khi chúng cùng ghi một ngày, và với ngày trên chính kế hoạch ấy khi có trong thư mục; ' +
    'văn bản của cơ quan địa phương chỉ được so khi biết chắc là của cùng một cơ quan, vì số được đánh lại ở mỗi cơ quan và mỗi năm.',
  examples: [
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày ⟦20/4/2025⟧ của Thủ tướng Chính phủ về phòng cháy rừng.',
      others: ['Thực hiện Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.'],
      fixed: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      says: 'ở đây đề ngày 20/4/2025, trong tệp ke-hoach-1.kehoach đề ngày 21/4/2025',
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày ⟦15/5/2026⟧ của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.',
      others: ['Căn cứ Kế hoạch số 71/KH-UBND ngày 16/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm;'],
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.',
      others: ['Căn cứ Kế hoạch số 71/KH-UBND ngày 16/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về an toàn thực phẩm;'],
    },
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      others: [
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 20 tháng 4 năm 2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      ],
    },
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      others: ['Thực hiện Chỉ thị số 12/CT-TTg ngày 07/3/2022 của Thủ tướng Chính phủ về an toàn lao động.'],
    },
    {
      text: own('⟦16/5/2026⟧'),
      others: [superior('ngày 15 tháng 5 năm 2026')],
      fixed: own('15/5/2026'),
      says: 'ở đây đề ngày 16/5/2026, chính kế hoạch ấy (ke-hoach-1.kehoach) đề ngày 15/5/2026',
    },
    {
      text: own('15/5/2026'),
      others: [superior('ngày 15 tháng 5 năm 2026'), own('16/5/2026')],
    },
    { text: own('16/5/2026'), others: [superior('ngày 15 tháng 5 năm 2025')] },
    { text: own('16/5/2026'), others: [superior('ngày 15 tháng 5 năm 2026', 'Hoài Lĩnh')] },
  ],
});

export default defineRule({
  id: 'cross-citation-date',
  severity: 'warning',
  title: 'Ngày của văn bản được viện dẫn khác với kế hoạch khác trong thư mục',
  *check({ plan, others }): Iterable<Finding> {
    for (const mentions of mentionsByKey(plan).values()) {
      const dated = mentions.filter(isDated);
      const files = dated.map((it) => [it, fileCalled(it, { plan, others })] as const);
      for (const [mention, file] of files) {
        if (file && file.day !== mention.date.at) yield reportOwnDay(mention, file);
      }
      // The plan itself knows best, whatever others say of it.
      if (files.some(([, file]) => file)) continue;
      for (const found of contradictions(dated, { plan, others })) {
        // What the plan says in two ways itself is told by another rule.
        if (found.right.length === 0) yield reportDays(found, { plan, others });
      }
    }
  },
});

interface File {
  readonly plan: KnownPlan;
  readonly day: Day;
}

/** The plan of the folder that is cited here, whatever day is given: its number, its year, its office, and what it is about. */
function fileCalled(mention: Dated, { plan, others }: Plans): File | undefined {
  if (mention.isQuoted || mention.isOwn) return undefined;
  const numbered = others.numbered(mention.key);
  if (numbered.length === 0) return undefined;
  const { date, dateWords, ...undated } = mention;
  const { name } = placeOfIssuer({ citation: mention, plan });
  if (name === undefined && !mention.symbol.isCentral) return undefined;
  const files = numbered.flatMap((it): readonly File[] => {
    const { issued, subject } = it.facts.header;
    if (!issued || issued.earliest !== issued.latest || fromDay(issued.latest).year !== fromDay(date.at).year)
      return [];
    const isOfPlace = mention.symbol.isCentral || issuerPlaces(it.facts).names.includes(name ?? '');
    if (!isOfPlace || !isNumberedSo({ citation: undated, plan }, headOf(it))) return [];
    return titlesAgree(mention, { ...undated, title: subject }) === true ? [{ plan: it, day: issued.latest }] : [];
  });
  return files.find((it) => it.day === date.at) ?? files[0];
}

const reportOwnDay = (mention: Dated, { plan, day }: File): Finding => ({
  span: mention.date.span,
  message: `${nameOf(mention)} ở đây đề ngày ${writeDay(mention.date.at)}, chính kế hoạch ấy (${fileName(plan.uri)}) đề ngày ${writeDay(day)}`,
  related: [{ span: plan.facts.header.number?.span ?? { start: 0, end: 0 }, message: 'Chính kế hoạch ấy', plan }],
  fixes: [
    { title: `Đổi thành ngày ${writeDay(day)}`, edits: rewriteDate(mention.date, day), safe: false, isChoice: true },
  ],
});
