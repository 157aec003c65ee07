import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { datesElsewhere, sayDate } from '../../plan/citations/cited-dates';
import { nameOf } from '../../plan/citations/cited-document';
import { daysInMonth, fromDay, isRealDate, isYearSlip, sayYearSlip } from '../../syntax/days/date';
import { replace } from '../../text/edit';
import { shortYear, withWholeYear } from '../dates/_short-years';

export const guide = defineGuide({
  why: 'Ngày như 31/4 hay 30/02 không có thật: khi gõ đã nhầm ngày hoặc tháng, và người đọc không tra lại được văn bản.',
  examples: [
    {
      text:
        'Thực hiện Quyết định số 118/QĐ-UBND ngày ⟦15/4/1026⟧ của Ủy ban nhân dân tỉnh An Bình về dự toán năm 2026.\n\n' +
        'Sơ kết Quyết định số 118/QĐ-UBND ngày ⟦15/4/1026⟧ của Ủy ban nhân dân tỉnh An Bình.',
      fixed:
        'Thực hiện Quyết định số 118/QĐ-UBND ngày 15/4/1026 của Ủy ban nhân dân tỉnh An Bình về dự toán năm 2026.\n\n' +
        'Sơ kết Quyết định số 118/QĐ-UBND ngày 15/4/1026 của Ủy ban nhân dân tỉnh An Bình.',
    },
    {
      text: 'Thực hiện Quyết định số 118/QĐ-UBND ngày ⟦31/4/2026⟧ của Ủy ban nhân dân tỉnh An Bình về dự toán năm 2026.',
      says: 'Tháng 4 chỉ có 30 ngày',
    },
    {
      text: 'Căn cứ Công văn số 77/SNV-TCCC ngày ⟦29 tháng 02 năm 2026⟧ của Sở Nội vụ về vị trí việc làm;',
      says: 'Tháng 02/2026 chỉ có 28 ngày',
    },
    {
      text:
        'Thực hiện Chỉ thị số 09/CT-UBND ngày 13/02/2026 của Chủ tịch Ủy ban nhân dân tỉnh An Bình.\n\n' +
        'Báo cáo kết quả thực hiện Chỉ thị số 09/CT-UBND ngày ⟦13/20/2026⟧ của Chủ tịch Ủy ban nhân dân tỉnh An Bình.',
      fixed:
        'Thực hiện Chỉ thị số 09/CT-UBND ngày 13/02/2026 của Chủ tịch Ủy ban nhân dân tỉnh An Bình.\n\n' +
        'Báo cáo kết quả thực hiện Chỉ thị số 09/CT-UBND ngày 13/02/2026 của Chủ tịch Ủy ban nhân dân tỉnh An Bình.',
      says: 'Không có tháng 20',
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày ⟦15/5/20266⟧ của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.',
      says: 'Năm “20266” có 5 chữ số',
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày ⟦05/5/26⟧ của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.',
      fixed: 'Thực hiện Kế hoạch số 71/KH-UBND ngày 05/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.',
      says: 'Năm chỉ có hai chữ số, phải ghi đủ bốn',
    },
    {
      text: 'Thực hiện Kế hoạch số 71/KH-UBND ngày ⟦15 tháng 5 năm 202⟧ của Ủy ban nhân dân tỉnh An Bình.',
      says: 'Năm “202” có 3 chữ số, cần viết đúng bốn chữ số',
    },
    { text: 'Thực hiện Quyết định số 118/QĐ-UBND ngày 29/02/2024 của Ủy ban nhân dân tỉnh An Bình về dự toán.' },
    { text: 'Thực hiện Quyết định số 118/QĐ-UBND ngày 31 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh An Bình.' },
    { text: 'Thực hiện Quyết định số 118/QĐ-UBND ngày …/4/2026 của Ủy ban nhân dân tỉnh An Bình về dự toán.' },
  ],
});

export default defineRule({
  id: 'citation-date-invalid',
  severity: 'error',
  title: 'Ngày ban hành của văn bản được viện dẫn không có trong lịch',
  *check({ plan, others }): Iterable<Finding> {
    for (const citation of plan.citations) {
      const { dateWords } = citation;
      const message = dateWords && faultOf(citation, dateWords.text);
      if (!dateWords || message === undefined) continue;
      const whole = withWholeYear(dateWords.text);
      if (whole !== undefined) {
        yield shortYear({ said: whole, span: dateWords.span });
        continue;
      }
      const fixes = datesElsewhere(citation, { plan, others }).flatMap((known) => {
        const said = sayDate(known);
        // Another mention may bear the same slip.
        if (fromDay(known.at).year < earliestYear) return [];
        return offer(`Đổi thành ngày ${said}`, replace(dateWords.span, said));
      });
      yield { span: dateWords.span, message, fixes };
    }
  },
});

/** A year with 29 February, for a date that does not say its year. */
const anyYear = 2024;
const earliestYear = 1930;

function faultOf(citation: Citation, written: string): string | undefined {
  const { dating, date } = citation;
  if (dating === 'unreadable')
    return `${written} không phải là một ngày, cần xem lại ngày ban hành của ${nameOf(citation)}`;
  const day = date?.day?.value;
  const month = date?.month?.value;
  if (day === undefined || month === undefined) return undefined;
  if (date?.year && isYearSlip(date.year.value)) return sayYearSlip(String(date.year.value));
  const year = date?.year?.value ?? anyYear;
  if (year < earliestYear) return `Không văn bản nào ban hành năm ${year}, cần xem lại năm`;
  if (isRealDate(year, month, day)) return undefined;
  if (month < 1 || 12 < month) return `Không có tháng ${month}`;
  if (day < 1) return `Không có ngày ${day}`;
  const name = month === 2 && date?.year ? `02/${year}` : month;
  return `Tháng ${name} chỉ có ${daysInMonth(year, month)} ngày`;
}
