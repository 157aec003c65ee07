import type { Deadline } from '../../../plan/deadlines/deadlines';
import type { Plan } from '../../../plan/plan';
import { fromDay } from '../../../syntax/days/date';
import { namedYearOf } from './report-order';

/** Reports on a part of a year that are due long before it is over, or in another year than the one that is named with it. */
export function findUnseasonable({ deadlines, source }: Pick<Plan, 'deadlines' | 'source'>): readonly Deadline[] {
  return deadlines.filter((it, i) => {
    const { period, latest, operator, action, end, isUnclear } = it;
    if (action !== 'report' || !period || isUnclear || (end?.kind !== 'day' && end?.kind !== 'month')) return false;
    const ends = endOf(period.key);
    const turn =
      operator === 'recurring' && end.recurrence === 'year' && end.turn?.length === 2 ? end.turn[1] : undefined;
    const month = turn ?? (operator === 'recurring' || latest === undefined ? undefined : fromDay(latest).month);
    if (ends === undefined || month === undefined) return false;
    // Beside a report on the year, six months are the first six; a year that ends in autumn is one of its own.
    const isBeside = [deadlines[i - 1], deadlines[i + 1]].some(
      (next) => next?.period?.key === 'năm' && isBesideIt(next, it) && endsInWinter(next),
    );
    if (!/đầu năm|quý|9 tháng/iu.test(period.text) && !isBeside && !isReview(it, source)) return false;
    const year = namedYearOf(it, source) ?? Number.NaN;
    // Months from a little before the end of the period.
    const late = (month - ends + 12 + soonest) % 12;
    if ((period.key.startsWith('quý') ? mostLateQuarter : mostLate) + soonest < late) return true;
    if (turn !== undefined || latest === undefined) return false;
    const due = fromDay(latest).year;
    return due < year || year + (month < ends ? 1 : 0) < due;
  });
}

const endsInWinter = ({ end }: Deadline): boolean => [11, 12].includes(end?.date?.month?.value ?? 0);

const isBesideIt = ({ block, task }: Deadline, it: Deadline): boolean =>
  block === it.block || (task?.form === 'row' && it.task?.form === 'row');

/** `Sơ kết 6 tháng`: what is looked at half-way are the first six. */
const isReview = ({ clause, span }: Deadline, source: Plan['source']): boolean =>
  /sơ kết(?:\s\p{L}+){0,4}\s0?6 tháng(?!\s(?:thực hiện|triển khai|thi hành|áp dụng|vận hành|hoạt động|kể từ|sau))/iu.test(
    source.text.slice(clause.start, span.start).normalize('NFC'),
  );

const soonest = 1;
const mostLate = 3;
/** By then the next quarter is over. */
const mostLateQuarter = 2;

/** The month in which the period ends. */
const endOf = (key: string): number | undefined =>
  key === '6 tháng đầu năm'
    ? 6
    : key === '9 tháng'
      ? 9
      : /^quý [1-4]$/u.test(key)
        ? 3 * Number(key.slice(4))
        : undefined;
