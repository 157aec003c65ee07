import type { Deadline } from '../../plan/deadlines';
import type { Plan } from '../../plan/plan';
import { compareParties } from '../../plan/same-duty';
import { fromDay } from '../../syntax/date';

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
  if (key === 'tổng kết') return ['kết', 'giai đoạn', 'đợt'].map((scale) => ({ scale, value: summing }));
  const { scale, which } = /^(?<scale>giai đoạn|đợt) (?:thứ )?(?<which>\S+)$/u.exec(key)?.groups ?? {};
  const value = which === undefined ? undefined : (ordinals.get(which) ?? Number(which));
  return scale === undefined || value === undefined || Number.isNaN(value) ? [] : [{ scale, value }];
}

/** Reports that reach further and are due before those that reach less far, each with one of these; in one item only. */
export function findEarlyReports({
  deadlines,
  source,
}: Pick<Plan, 'deadlines' | 'source'>): readonly (readonly [Deadline, Deadline])[] {
  const found: (readonly [Deadline, Deadline])[] = [];
  let from = 0;
  for (const [i, late] of deadlines.entries()) {
    while (deadlines[from]?.block !== late.block) from++;
    if (!isReport(late) || !late.period) continue;
    const between = source.text.slice(late.period.span.end, Math.max(late.period.span.end, late.span.start));
    if (another.test(between.normalize('NFC'))) continue;
    const all = deadlines.slice(Math.max(from, i - nearest), i + nearest);
    const early = all.find((it) => it !== late && it.block === late.block && isReport(it) && isAfter(late, it));
    if (early) found.push([late, early]);
  }
  return found;
}

/** `tổng kết Chương trình …`: one matter among others, of which each has its own time. */
const another =
  /(?<![\p{L}\p{M}])(?:chương trình|đề án|dự án|nghị quyết|chỉ thị|kết luận|luật|phong trào|cuộc vận động|công tác|mô hình)(?![\p{L}\p{M}])/iu;

const nearest = 6;

const isReport = ({ action, period, end, isUnclear, operator }: Deadline): boolean =>
  (action === 'report' || action === 'submit') &&
  period !== undefined &&
  !isUnclear &&
  end?.kind === 'day' &&
  operator !== 'recurring';

/** True where the first reaches further and yet is due first. */
function isAfter(far: Deadline, near: Deadline): boolean {
  if (far.latest === undefined || near.latest === undefined || near.latest < far.latest) return false;
  if (compareParties(far.actor, near.actor) === 'different' || compareParties(far.target, near.target) === 'different')
    return false;
  const [words, others] = [far, near].map((it) => it.matter.filter((word) => word !== 'cả')) as [string[], string[]];
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  if (!fewer.every((it) => more.includes(it))) return false;
  // A report on the year that is due in its first months is on the year before.
  if (far.period?.key === 'năm' && (fromDay(far.latest).month < 3 || far.isYearAssumed !== near.isYearAssumed))
    return false;
  const reaches = reachesOf(far.period?.key ?? '');
  return reachesOf(near.period?.key ?? '').some(({ scale, value }) =>
    reaches.some((it) => it.scale === scale && value < it.value),
  );
}
