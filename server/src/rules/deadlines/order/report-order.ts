import type { DeadlineTime } from '../../../plan/deadlines/deadline-times';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { compareParties } from '../../../plan/deadlines/same-duty';
import type { Plan } from '../../../plan/plan';
import { type Day, fromDay } from '../../../syntax/days/date';

/** How far a report reaches: `6 tháng` before `năm`, `giai đoạn 1` before `giai đoạn 2`, what sums up after all. */
interface Reach {
  readonly scale: string;
  readonly value: number;
}

const summing = 100;

const months = new Map([
  ['6 tháng đầu năm', 6],
  ['9 tháng', 9],
  ['năm', 12],
]);
const ordinals = new Map(Object.entries({ i: 1, ii: 2, iii: 3, iv: 4, v: 5, một: 1, hai: 2, ba: 3, nhất: 1 }));

function reachesOf(key: string): readonly Reach[] {
  const ofYear = months.get(key) ?? (/^quý (?<n>[1-4])$/u.test(key) ? 3 * Number(key.slice(4)) : undefined);
  if (ofYear !== undefined) return [{ scale: 'năm', value: ofYear }];
  if (key === 'sơ kết') return [{ scale: 'kết', value: 1 }];
  if (key === 'tổng kết') return ['kết', 'giai đoạn', 'đợt', 'năm'].map((scale) => ({ scale, value: summing }));
  const { scale, which } = /^(?<scale>giai đoạn|đợt) (?:thứ )?(?<which>\S+)$/u.exec(key)?.groups ?? {};
  const value = which === undefined ? undefined : (ordinals.get(which) ?? Number(which));
  return scale === undefined || value === undefined || Number.isNaN(value) ? [] : [{ scale, value }];
}

/** Reports that reach further and are due before those that reach less far, each with one of these; in one item, or in two alike. */
export function findEarlyReports({
  deadlines,
  source,
}: Pick<Plan, 'deadlines' | 'source'>): readonly (readonly [Deadline, Deadline])[] {
  const found: (readonly [Deadline, Deadline])[] = [];
  for (const [i, late] of deadlines.entries()) {
    if (!isReport(late) || !late.period || isAhead(late, source)) continue;
    const between = source.text.slice(late.period.span.end, Math.max(late.period.span.end, late.span.start));
    if (another.test(between.normalize('NFC'))) continue;
    // `báo cáo quý IV năm 2025 trước ngày 15/01/2026` is of the year before.
    if ((namedYearOf(late, source) ?? Number.POSITIVE_INFINITY) < fromDay(late.latest ?? 0).year) continue;
    const all = deadlines.slice(Math.max(0, i - nearest), i + nearest);
    const early = all.find((it) => it !== late && isBeside(it, late) && isReport(it) && isAfter(late, it));
    const near = early ?? deadlines.slice(Math.max(0, i - nearest), i + nearest).find((it) => isSummed(late, it));
    if (near) found.push([late, near]);
  }
  return found;
}

const reportItem = /^\s*báo cáo[^:;.,]{0,30}[:(]/iu;

/** In one item, in rows of one table, or in two items of one list of reports: `- Báo cáo 6 tháng: trước ngày 15/6`. */
function isBeside(a: Deadline, b: Deadline): boolean {
  if (a.block === b.block) return true;
  if (nextItems < Math.abs(a.block.index - b.block.index)) return false;
  if (a.task?.form === 'row' && b.task?.form === 'row') return true;
  return (
    reportItem.test(itemOf(a)) &&
    reportItem.test(itemOf(b)) &&
    a.block.paragraph.marker?.kind === b.block.paragraph.marker?.kind
  );
}

/** The year that is named with the period of a report. */
export function namedYearOf({ period }: Deadline, source: Plan['source']): number | undefined {
  const words = period && source.text.slice(period.span.start, period.span.end + 12).normalize('NFC');
  const year = /(?:năm\s+|[/-]\s?)(20\d\d)(?!\d)/u.exec(words ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

const summary = /^\s*báo cáo\s(?:sơ|tổng)\skết(?![\p{L}\p{M}])[^:;.]{0,40}:/iu;
/** Two items for one list of reports stand so near. */
const nextItems = 3;

/** `3. Báo cáo sơ kết: trước ngày 15/6`, `4. Báo cáo tổng kết: trước ngày 10/5`. */
function isSummed(far: Deadline, near: Deadline): boolean {
  const apart = Math.abs(far.block.index - near.block.index);
  if (apart === 0 || nextItems < apart || !isTotal(far) || near.period?.key !== 'sơ kết') return false;
  if (![far, near].every((it) => isReport(it) && summary.test(itemOf(it)))) return false;
  return !another.test(itemOf(near).slice(0, 60)) && isAfter(far, { ...near, matter: [] });
}

const itemOf = ({ block: { paragraph } }: Deadline): string => paragraph.text.slice(paragraph.marker?.end ?? 0);

/** `tổng kết Chương trình …`: one matter among others, of which each has its own time. */
const another =
  /(?<![\p{L}\p{M}])(?:chương trình|đề án|dự án|nghị quyết|chỉ thị|kết luận|luật|phong trào|cuộc vận động|công tác|mô hình)(?![\p{L}\p{M}])/iu;

const nearest = 6;

/** `báo cáo danh sách đăng ký đợt 2`: what is told before the period, not of it. */
const isAhead = ({ period, clause }: Deadline, { text }: Plan['source']): boolean =>
  /(?<![\p{L}\p{M}])(?:đăng ký|danh sách|kế hoạch|nhu cầu|dự kiến)\s[^;.:]{0,30}$/iu.test(
    text.slice(clause.start, period?.span.start ?? clause.start).normalize('NFC'),
  );

const isReport = ({ action, period, end, isUnclear, operator }: Deadline): boolean =>
  (action === 'report' || action === 'submit') &&
  period !== undefined &&
  !isUnclear &&
  (end?.kind === 'day' ||
    end?.kind === 'month' ||
    end?.kind === 'quarter' ||
    (end?.kind === 'year' && isSummary(period.key))) &&
  (operator !== 'recurring' || yearlyTurn(end) !== undefined);

/** `sơ kết vào năm 2028, tổng kết vào năm 2030`. */
const isSummary = (key: string): boolean => key === 'sơ kết' || key === 'tổng kết';

/** 610 for `10/6 hằng năm`. */
function yearlyTurn({ recurrence, turn }: DeadlineTime): number | undefined {
  const [day, month] = turn ?? [];
  return recurrence === 'year' && turn?.length === 2 && day !== undefined && month !== undefined
    ? 100 * month + day
    : undefined;
}

/** Day and month of what comes again each year, or is meant to: `6 tháng trước ngày 15/6, năm trước ngày 10/12 hằng năm`. */
function turnOf({ end }: Deadline): number | undefined {
  const own = end && yearlyTurn(end);
  const { day, month, year } = end?.date ?? {};
  return own !== undefined || !day || !month || year ? own : 100 * month.value + day.value;
}

/** True where the first is due after the second. */
function isLater(a: Deadline, b: Deadline): boolean {
  if (a.operator !== 'recurring' && b.operator !== 'recurring') {
    return a.latest !== undefined && b.latest !== undefined && b.latest < a.latest;
  }
  const [first, second] = [turnOf(a), turnOf(b)];
  // What can not be compared is in order.
  return first === undefined || second === undefined || second < first;
}

const isTotal = ({ period }: Deadline): boolean => period?.key === 'tổng kết';

/** Within one month or quarter the one may well follow the other. */
const isOneTime = (a: Deadline, b: Deadline): boolean =>
  (a.end?.kind !== 'day' || b.end?.kind !== 'day') &&
  a.earliest !== undefined &&
  b.latest !== undefined &&
  a.latest !== undefined &&
  b.earliest !== undefined &&
  a.earliest <= b.latest &&
  b.earliest <= a.latest;

/** True where the first reaches further and yet is due first. */
function isAfter(far: Deadline, near: Deadline): boolean {
  const isComing = far.operator === 'recurring' || near.operator === 'recurring';
  if (!isComing && (far.latest === undefined || near.latest === undefined)) return false;
  if (isLater(far, near) || isOneTime(far, near)) return false;
  if (compareParties(far.actor, near.actor) === 'different' || compareParties(far.target, near.target) === 'different')
    return false;
  const [words, others] = [far, near].map((it) => it.matter.filter((word) => word !== 'cả')) as [string[], string[]];
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  if (!fewer.every((it) => more.includes(it))) return false;
  // A report on the year that is due in its first months is on the year before.
  const month = isComing ? Math.floor((turnOf(far) ?? 0) / 100) : fromDay(far.latest as Day).month;
  const isYearly = far.period?.key === 'năm' || (isTotal(far) && months.has(near.period?.key ?? ''));
  if (isYearly && (month < 3 || (!isComing && far.isYearAssumed !== near.isYearAssumed))) return false;
  // What sums up a matter of its own says nothing of the reports on the year.
  if (isYearly && isTotal(far) && words.length !== 0) return false;
  const reaches = reachesOf(far.period?.key ?? '');
  return reachesOf(near.period?.key ?? '').some(({ scale, value }) =>
    reaches.some((it) => it.scale === scale && value < it.value),
  );
}
