import { type Finding, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { selfReferences } from '../../plan/references/self-references';
import { datesOf, fromDay, padDates, writeDate, writeDateInWords } from '../../syntax/days/date';
import { place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';

/**
 * `(Kèm theo Kế hoạch số 92/KH-UBND ngày 26 tháng 3 năm 2026 của …)` of a plan that is issued on another day of that year; of
 * another year speaks the rule on years that are left over.
 */
export function* otherOwnDays(plan: Plan): Generator<Finding> {
  const { issued, date } = plan.header;
  if (!issued || issued.earliest !== issued.latest || date?.at === undefined) return;
  for (const { kind, block } of selfReferences(plan)) {
    if (kind !== 'appendix') continue;
    const dates = datesOf(block.paragraph);
    const [said] = dates;
    if (!said || dates.length !== 1 || said.at === undefined || said.at === issued.earliest) continue;
    const [own, here] = [fromDay(issued.earliest), fromDay(said.at)];
    if (own.year !== here.year) continue;
    const right = said.form === 'words' ? writeDateInWords(own) : padDates(writeDate(own));
    yield {
      span: place(block, said.span),
      message: `Phụ lục ghi kế hoạch ban hành ngày ${writeDate(here)}, phần đầu ghi ngày ${writeDate(own)}`,
      related: [{ span: date.span, message: 'Ngày ban hành ở phần đầu' }],
      fixes: offer(`Đổi thành ngày ${writeDate(own)}`, replace(place(block, said.span), right)),
    };
  }
}
