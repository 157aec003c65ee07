import { asChoice, defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { datesElsewhere, mayBeSet, mostMentions, type Plans, sayDate } from '../../plan/citations/cited-dates';
import { mentionsOf, nameOf } from '../../plan/citations/cited-document';
import { type DateMention, type Day, isRealDate, toDay } from '../../syntax/days/date';
import { replace } from '../../text/edit';

export const guide = defineGuide({
  why:
    'Số, ký hiệu của văn bản quy phạm pháp luật mang năm ban hành, nên năm trong số, ký hiệu và năm của ngày phải là một; khác nhau thì một chỗ đã gõ nhầm. ' +
    'Văn bản lấy số cuối năm mà ký vào tháng 01 năm sau là chuyện có thật, nên chỉ được nhắc nhẹ.',
  examples: [
    {
      text: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/⟦2024⟧ của Chính phủ;',
      fixed: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ;',
      says: 'mang năm 2023 mà đề ngày của năm 2024',
    },
    {
      text: 'Căn cứ Thông tư số 07/2024/TT-BNV ngày 05 tháng 01 năm ⟦2025⟧ của Bộ trưởng Bộ Nội vụ;',
      says: 'mang năm 2024 mà đề ngày của năm 2025',
    },
    {
      text:
        'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/⟦2032⟧ của Chính phủ;\n\n' +
        'Phổ biến Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ.',
      fixed:
        'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ;\n\n' +
        'Phổ biến Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ.',
    },
    { text: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ;' },
    {
      text: 'Trả lại hồ sơ kèm theo Tờ trình số 70/TTr-NP ngày 05/5/2026 để Chi nhánh phê duyệt thiết kế quy định tại Luật Xây dựng số 135/2025/QH15.',
    },
    { text: 'Căn cứ Chỉ thị số 16/CT-TTg ngày 27/5/2023 của Thủ tướng Chính phủ;' },
    { text: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày …/…/2024 của Chính phủ;' },
  ],
});

export default defineRule({
  id: 'citation-year-symbol-mismatch',
  severity: 'warning',
  title: 'Năm trong số, ký hiệu khác năm của ngày ban hành',
  *check({ plan, others }): Iterable<Finding> {
    for (const citation of plan.citations) {
      const { symbol, date, dateWords } = citation;
      // What it shares with the next of its list says nothing of its own.
      if (!dateWords) continue;
      const [inSymbol, inDate] = [symbol.year, date?.year];
      if (!inSymbol || !inDate || date?.at === undefined || inSymbol.value === inDate.value) continue;
      const isNextJanuary = inDate.value === inSymbol.value + 1 && date.month?.value === 1;
      const fixes = isNextJanuary ? [] : repair(citation, { plan, others });
      yield {
        span: inDate.span,
        message: `${nameOf(citation)} mang năm ${inSymbol.value} mà đề ngày của năm ${inDate.value}`,
        related: [{ span: inSymbol.span, message: `Năm trong số, ký hiệu là ${inSymbol.value}` }],
        ...(isNextJanuary && { severity: 'information' as const }),
        fixes,
      };
    }
  },
});

/** Which of the two years is wrong is for the drafter to say, unless another mention has the day. */
function repair(citation: Citation, plans: Plans): readonly Fix[] {
  const { symbol, date, dateWords, key } = citation;
  const known = datesElsewhere(citation, plans);
  const mentions = mentionsOf(plans.plan, key);
  if (mostMentions < mentions.length) return [];
  const alike = mentions.filter((it) => it.date?.at !== undefined && it.date.at === date?.at);
  if (dateWords && known.length !== 0) {
    return known.map((it) => {
      const said = sayDate(it);
      const edits = alike.flatMap((other) => (other.dateWords ? [replace(other.dateWords.span, said)] : []));
      return { title: `Đổi thành ngày ${said}`, edits, safe: false, isChoice: 1 < known.length };
    });
  }
  const [right, wrong] = [String(symbol.year?.value), String(date?.year?.value)];
  const fixes: Fix[] = [];
  const day = sameDayOf(Number(right), date);
  if (day !== undefined && mayBeSet(alike, day, plans)) {
    const edits = alike.flatMap((it) => (it.date?.year ? [replace(it.date.year.span, right)] : []));
    fixes.push({ title: `Đổi năm của ngày thành ${right}`, edits, safe: false });
  }
  const newKey = key.replace(`/${right}/`, `/${wrong}/`);
  const isTaken = mentionsOf(plans.plan, newKey).length !== 0 || plans.others.mentions(newKey).length !== 0;
  const issued = plans.plan.header.issued;
  // Where the day is later than that of the plan, it is the day that is wrong.
  const isLater = issued !== undefined && date?.at !== undefined && issued.latest < date.at;
  if (alike.length === mentions.length && !isTaken && !isLater) {
    const form = symbol.form.replace(`/${right}/`, `/${wrong}/`);
    const edits = alike.flatMap((it) => (it.symbol.year ? [replace(it.symbol.year.span, wrong)] : []));
    fixes.push({ title: `Đổi số, ký hiệu thành ${form}`, edits, safe: false });
  }
  return asChoice(fixes);
}

function sameDayOf(year: number, date: DateMention | undefined): Day | undefined {
  const [month, day] = [date?.month?.value ?? 0, date?.day?.value ?? 0];
  return isRealDate(year, month, day) ? toDay(year, month, day) : undefined;
}
