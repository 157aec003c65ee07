import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { sectionsAround } from '../../../plan/sections/sections';
import { fold } from '../../../text/fold';
import type { Span } from '../../../text/span';
import { type Entry, entryLists, openedLists } from '../_entries';
import { isPastAtIssue } from '../agreement/agreement';

/** The one line that stands out of a list or table in the order of time: `9. Thi vòng 2: ngày 07/9`, `10. Chấm thi: từ ngày 02/9`. */
export interface StrayEntry {
  readonly span: Span;
  readonly said: string;
  /** The line above, which is later, or the one below, which is earlier. */
  readonly beside: Span;
  readonly besideSaid: string;
  readonly isEarly: boolean;
}

/** By chance so many lines are rarely in order but for one; fewer, where their heading says that they follow each other. */
const fewest = 8;
const fewestInOrder = 4;
/** Of different days, beside the odd one. */
const fewestDays = 3;
const nearLimits = 2;

export const strayEntries = (plan: Plan): readonly StrayEntry[] => [
  ...strayOpeners(plan),
  ...strayLines(plan),
  ...earlyEnds(plan),
];

/** `Vòng 2: từ ngày 13/10 đến ngày 31/10/2026`, `Trao giải: ngày 20/10/2026`: what comes when the line above is over. */
const earlyEnds = (plan: Plan): readonly StrayEntry[] =>
  entryLists(plan).flatMap((entries) =>
    entries.flatMap(({ name, time }, i): readonly StrayEntry[] => {
      const before = entries[i - 1]?.time;
      if (!before?.start || time.start || before.latest <= time.latest || !ending.test(name)) return [];
      return isPastAtIssue(time, plan.header) ? [] : [{ ...strayOf(time, before), isEarly: true }];
    }),
  );

const ending =
  /^(?:(?:lễ )?(?:tổng kết|trao giải|bế mạc|công bố|tổng hợp kết quả|(?:dự thảo )?báo cáo (?:kết quả|tổng kết))|(?:thông báo|niêm yết) (?:danh sách|kết quả))(?!\p{L})/u;

const strayLines = (plan: Plan): readonly StrayEntry[] =>
  entryLists(plan).flatMap((entries): readonly StrayEntry[] => {
    if (entries.length < (isInOrder(plan, entries) ? fewestInOrder : fewest)) return [];
    const times = entries.map((it) => it.time);
    const [odd, beside] = oddOf(times) ?? [];
    if (!odd || !beside || new Set(times.map((it) => it.earliest)).size <= fewestDays) return [];
    if (isPastAtIssue(odd, plan.header) || isPastAtIssue(beside, plan.header)) return [];
    // What has to be ready by a day or two earlier may be told after what is.
    if (isLimit(odd) && isLimit(beside) && Math.abs(odd.latest - beside.latest) <= nearLimits) return [];
    if (isOverAll(odd, times) || isInCase(odd, beside)) return [];
    if (times.every((it) => it === odd || odd.latest < it.earliest) && isMeeting(entries, odd)) return [];
    return [strayOf(odd, beside)];
  });

/** `Thuê phần mềm: 01/01/2026 - 31/12/2027` goes on as long as all the others. */
const isOverAll = (odd: Time, times: readonly Time[]): boolean =>
  odd.start !== undefined && times.every((it) => odd.earliest <= it.earliest && it.latest <= odd.latest);

/** `Bầu cử thêm (nếu có): chậm nhất ngày 29/3/2026` */
const isInCase = (...times: readonly Time[]): boolean =>
  times.some(({ block }) => /nếu có/u.test(block.paragraph.text));

const fewestOpeners = 3;

/** `- Tháng 4: …`, `- Tháng 3: …`, `- Tháng 5: …`; from December to January a new year begins. */
const strayOpeners = (plan: Plan): readonly StrayEntry[] =>
  openedLists(plan).flatMap((times): readonly StrayEntry[] => {
    const [first, last] = [times[0], times.at(-1)];
    if (!first || !last || times.length < fewestOpeners) return [];
    const isTurn = last.earliest <= first.earliest && times.some((it) => it.isYearAssumed);
    const [odd, beside] = (isTurn ? undefined : oddOf(times)) ?? [];
    if (!odd || !beside || isPastAtIssue(odd, plan.header) || isPastAtIssue(beside, plan.header)) return [];
    return [strayOf(odd, beside)];
  });

const strayOf = (odd: Time, beside: Time): StrayEntry => ({
  span: odd.span,
  said: sayTime(odd),
  beside: beside.span,
  besideSaid: sayTime(beside),
  isEarly: odd.earliest < beside.earliest,
});

type Time = Entry['time'];

/** The one without which all the others are in order, and the one beside it that shows so. */
function oddOf(times: readonly Time[]): readonly [odd: Time, beside: Time] | undefined {
  const falls = times.flatMap((it, i) => (isBefore(it, times[i - 1]) ? [i] : []));
  const [fall] = falls;
  if (fall === undefined || falls.length !== 1) return undefined;
  for (const [odd, beside] of [
    [fall, fall - 1],
    [fall - 1, fall],
  ] as const) {
    const [before, it, after, other] = [times[odd - 1], times[odd], times[odd + 1], times[beside]];
    if (it && other && !(after && isBefore(after, before))) return [it, other];
  }
  return undefined;
}

/** Work may go on before the day by which something else is due. */
const isBefore = (it: Time, before: Time | undefined): boolean =>
  before !== undefined && (isLimit(before) && it.start ? it.latest : it.earliest) < before.earliest;

const isLimit = ({ operator }: Deadline): boolean => operator === 'before' || operator === 'by' || operator === 'until';

/** What is met for before all else may be told anywhere. */
const isMeeting = (entries: readonly Entry[], odd: Time): boolean =>
  entries.some(({ name, time }) => time === odd && /^(?:họp|tập huấn|tổng duyệt|chuẩn bị)(?!\p{L})/u.test(name));

const ordered = /(?:tiến độ|lộ trình|lịch|thời gian|các bước|chương trình|trình tự|quy trình)/u;
const byOffice = /(?:tổ chức thực hiện|phân công|nhiệm vụ|trách nhiệm)/u;

function isInOrder({ outline }: Plan, [entry]: readonly Entry[]): boolean {
  const titles = entry ? sectionsAround(outline.sections, entry.time.block.index).map((it) => fold(it.title.text)) : [];
  return titles.some((it) => ordered.test(it)) && !titles.some((it) => byOffice.test(it));
}
