import { lawDays } from '../../data/law-days';
import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { isOfLaw } from '../../plan/head/own-number';
import { datesOf, writeDay } from '../../syntax/days/date';
import { type Block, place } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import { lazily } from '../../text/memo';
import { insertWithBlanks } from '../../text/snippet';
import { isNumberedBasis } from './_basis';

export const guide = defineGuide({
  why:
    'Trong căn cứ ban hành, Luật và Pháp lệnh được miễn số, ký hiệu và cơ quan ban hành, không được miễn ngày: Nghị định 30 tự viết “Căn cứ Luật Tổ chức ' +
    'Chính phủ ngày 19 tháng 6 năm 2015”. Quy tắc chỉ xem dòng căn cứ, không xét dòng có năm ban hành, Hiến pháp, luật nêu ' +
    'trong nội dung và luật ghi số, ký hiệu: chỗ ấy đã được báo. Với những luật hay làm căn cứ nhất, ngày ghi lệch ngày Quốc hội thông qua cũng được nhắc.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
  examples: [
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ ⟦Luật Lưu trữ⟧;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
      fixed:
        'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày … tháng … năm …;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
      says: 'Luật Lưu trữ chưa có ngày ban hành',
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ⟦ngày 21 tháng 6⟧;\n',
      fixed: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm …;\n',
      says: 'chưa có năm',
    },
    { text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ ⟦Luật Hóa chất⟧ được Quốc hội thông qua;' },
    { text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Hóa chất số 69/2025/QH15;' },
    { text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;' },
    { text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022;' },
    { text: 'I. NỘI DUNG\n\nCăn cứ Luật Lưu trữ, các phòng rà soát hồ sơ.' },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ và chức năng, nhiệm vụ được giao, Sở Nội vụ ban hành Kế hoạch như sau:',
    },
  ],
});

export default defineRule({
  id: 'legal-basis-law-date',
  severity: 'hint',
  profiles: { 'phat-hanh': 'information' },
  title: 'Ngày của Luật, Pháp lệnh trong căn cứ ban hành chưa có hoặc sai',
  *check({ plan }): Iterable<Finding> {
    if (plan.header.number && isOfLaw(plan.header.number)) return;
    const numbered = new Set(plan.citations.filter(isNumberedBasis).map((it) => it.block));
    for (const block of plan.opening.bases) {
      yield* readDays(block);
      if (numbered.has(block)) continue;
      const finding = readBasis(block);
      if (finding) yield finding;
    }
  },
});

const law =
  /^(?:[-–]\s*)?Căn cứ\s+(?<name>(?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[^;:.(]{2,200}?)(?<rest>\s*[;.,]?\s*$|\s*[;(.])/u;
/** Where its name ends is not to be seen. */
const goesOn =
  /,?\s(?:được|đã được|sửa đổi|quy định|của|(?:số\s)?\d|và\s(?:chức năng|nhiệm vụ|tình hình|các|Luật|Bộ luật|Nghị|Quyết|yêu cầu)).{0,200}$/u;

const days = lazily(
  () => new Map(lawDays.map((it): [string, string] => [fold(it.replace(/\s[\d/ ]+$/u, '')), it.replace(/^\D+/u, '')])),
);

/** `Luật Ngân sách nhà nước ngày 25/6/2016`: no such law was passed then, and one on nearly that day. */
function* readDays(block: Block): Generator<Finding> {
  const { text } = block.paragraph;
  for (const { index, 0: all, groups } of allMatches(text, dated)) {
    const known = days()
      .get(fold(groups?.name ?? ''))
      ?.split(' ');
    const date = datesOf(block.paragraph).find((it) => it.span.start <= index + all.length && index < it.span.start);
    if (date?.at === undefined || !known || 2024 < (date.year?.value ?? 0)) continue;
    const said = writeDay(date.at);
    const near = known.filter((it) => it.slice(-5) === said.slice(-5) || it.slice(0, -4) === said.slice(0, -4));
    if (known.includes(said) || near.length !== 1) continue;
    yield {
      span: place(block, date.span),
      message: `Luật ${groups?.name} được thông qua ngày ${near[0]}, không phải ngày này`,
      severity: 'information',
    };
  }
}

const dated = /(?:^(?:[-–]\s*)?Căn cứ|;)\s+Luật\s+(?<name>[^;:.()\d]{5,120}?),?\s+ngày\s+(?=\d)/gu;

function readBasis(block: Block): Finding | undefined {
  const { text } = block.paragraph;
  const { name, rest } = law.exec(text)?.groups ?? {};
  if (name === undefined || rest === undefined) return undefined;
  const start = text.indexOf(name);
  const words = name.replace(/\s*,$/u, '');
  const end = start + words.length;
  const yearless = /\sngày\s+\d{1,2}(?<month>\/\d{1,2}|\s+tháng\s+\d{1,2})$/u.exec(words);
  if (yearless) {
    const at = place(block, { start: start + yearless.index + 1, end });
    return {
      span: at,
      message: `Ngày ban hành của ${words.slice(0, yearless.index)} chưa có năm`,
      fixes: offer(
        'Thêm chỗ để điền năm',
        insertWithBlanks(at.end, yearless.groups?.month?.startsWith('/') ? '/…' : ' năm …'),
      ),
    };
  }
  const isDated =
    /(?:ngày|năm)\s+[\d…._]/u.test(words) || datesOf(block.paragraph).some((it) => it.span.start < end + 12);
  if (isDated) return undefined;
  const title = words.replace(goesOn, '');
  const isWhole = title === words;
  return {
    span: place(block, { start, end: start + title.length }),
    message: `Căn cứ ${title} chưa có ngày ban hành`,
    ...(isWhole && {
      fixes: offer(
        'Thêm chỗ để điền ngày',
        insertWithBlanks(place(block, { start, end }).end, ' ngày … tháng … năm …'),
      ),
    }),
  };
}
