import { nameOf } from '../../plan/citations/cited-document';
import { lastDay } from '../../plan/deadlines/bounds';
import { workingDayBefore } from '../../plan/deadlines/calendar';
import type { DeadlineFact } from '../../plan/facts';
import { isNumberedSo } from '../../plan/head/own-document';
import type { Plan } from '../../plan/plan';
import { blockAt, roomOf } from '../../plan/room';
import { type Day, daysInMonth, fromDay, readDates, sayWeekday, toDay, twoDigits } from '../../syntax/days/date';
import { endOfWord } from './caret';
import type { Offering, Place, Proposal } from './offer';
import { searched } from './search';
import { type DayStyle, dayInStyle, mostly } from './write-citation';

/** Days on which something may be due: working days behind the plan's own, with what speaks for each. */
export const offerDates: Offering = (place) => {
  const { caret, isQuiet } = place;
  // A day is written with digits, which open no list: it is there for who asks.
  if (isQuiet) return [];
  const words = `${caret.lead}${caret.before}`;
  const found = asked.exec(words)?.groups;
  const typed = found?.typed;
  if (!found || typed === undefined || caret.before.length < typed.length || !isDuty(place)) return [];
  const since = readDates(words.slice(0, words.length - typed.length)).at(-1)?.at;
  const isEnd = /^(?:đến|đến hết)$/iu.test((found.operator ?? '').trim());
  const style = dayStyle(place.plan);
  const isInSeason = seasonOf(words);
  const proposals = [...plausible(place, isEnd ? since : undefined)]
    .sort(([one, a], [other, b]) => isInSeason(one) - isInSeason(other) || a.rank - b.rank || one - other)
    .map(([day, { why, about }]): Proposal => {
      const text = dayInStyle(day, style);
      const detail = `${sayWeekday(day)}, ${why}`;
      return {
        kind: 'date',
        label: text,
        detail,
        ...(about !== undefined && { about }),
        text,
        search: searched(text),
      };
    })
    // `3` begins no month.
    .filter((it) => it.text.startsWith(typed));
  return [{ from: caret.before.length - typed.length, to: endOfWord(caret, /^[\d/]+/u), proposals }];
};

const asked =
  /(?<![\p{L}\p{M}\p{N}])(?<operator>(?:trước|chậm nhất(?: là| vào)?|muộn nhất(?: là| vào)?|đến hết|đến|từ|vào|xong|hết|hạn)\s+)?ngày\s+(?<typed>\d{1,2}(?:[/\d]|\s+tháng\s+\d{0,2}){0,8}|)$/iu;

const periods: readonly (readonly [RegExp, readonly number[]])[] = [
  [/0?6 tháng|sơ kết/iu, [5, 6, 7]],
  [/quý I(?![IV])/u, [3, 4]],
  [/quý II(?!I)/u, [6, 7]],
  [/quý III/u, [9, 10]],
  [/(?:báo cáo|kết quả|tổng kết)(?: cả)? năm|tổng kết/iu, [11, 12]],
];

/** Days about the end of what the sentence speaks of come first: 0 for them, 1 for others. */
function seasonOf(words: string): (day: Day) => 0 | 1 {
  const sentence = words.split(/[;.]\s/u).at(-1) ?? '';
  const last = periods
    .map(([form, months]) => ({
      at: [...sentence.matchAll(new RegExp(form, `${form.flags}g`))].at(-1)?.index ?? -1,
      months,
    }))
    .filter((it) => it.at !== -1)
    .sort((a, b) => b.at - a.at)[0];
  return (day) => (last && !last.months.includes(fromDay(day).month) ? 1 : 0);
}

/** Not in the head, in the bases, behind the number of a document or in the list of recipients. */
function isDuty({ plan, caret }: Place): boolean {
  if (/\d[/-][\p{L}\p{N}&/-]+,?\s+ngày\s+[\d/]*$/u.test(`${caret.lead}${caret.before}`)) return false;
  if (/^\s*(?:-\s+)?Căn cứ/u.test(caret.before)) return false;
  const block = blockAt(plan, caret.at);
  const room = block && roomOf(block, plan.layout);
  return room !== 'head' && room !== 'subject' && room !== 'closing';
}

/** As most deadlines of the draft are written. */
const dayStyle = ({ deadlines }: Plan): DayStyle => mostly(deadlines.flatMap((it) => it.end?.date ?? []));

interface Reason {
  readonly rank: number;
  /** A few words for the list, and the same at length. */
  readonly why: string;
  readonly about?: string;
}

/** Each day with the best that speaks for it. */
function plausible(place: Place, since: Day | undefined): ReadonlyMap<Day, Reason> {
  const { plan, calendar, today } = place;
  const found = new Map<Day, Reason>();
  const from = Math.max(plan.header.issued?.latest ?? today, since ?? 0);
  const until = lastDayOfPlan(plan, from);
  const add = (day: Day | undefined, { rank, why, about }: Reason): void => {
    if (day === undefined || day <= from || until < day || calendar.closedBy(day) !== undefined) return;
    const known = found.get(day);
    if (!known || rank < known.rank) found.set(day, { rank, why, ...(about !== undefined && { about }) });
  };
  const back = (day: Day, days: number): Day | undefined => {
    let at: Day | undefined = day;
    for (let i = 0; i < days && at !== undefined; i++) at = workingDayBefore(at, calendar);
    return at;
  };
  for (const { deadline, name } of givenFromAbove(place)) {
    const last = deadline.latest;
    if (last === undefined) continue;
    const due = lastDay(deadline) ?? last;
    const whole = `hạn ${dayInStyle(last, 'slash')} của ${name}`;
    add(last, { rank: 0, why: 'đúng hạn cấp trên giao', about: `Đúng ${whole}` });
    add(back(due + 1, 1), { rank: 1, why: 'kịp hạn cấp trên giao', about: `Ngày làm việc cuối cùng kịp ${whole}` });
    for (const days of [2, 5]) {
      const about = `Trước ${whole} ${days} ngày làm việc`;
      add(back(last, days), { rank: days === 2 ? 1 : 2, why: `trước hạn cấp trên ${days} ngày`, about });
    }
  }
  for (const { latest: day, end, action } of plan.deadlines) {
    if (day === undefined || end?.kind !== 'day') continue;
    add(day, { rank: 3, why: 'đã có trong bản này' });
    if (action !== 'report' && action !== 'submit') continue;
    const { day: date, month } = fromDay(day);
    const said = `${twoDigits(date)}/${month < 3 ? twoDigits(month) : month}`;
    for (const days of [2, 5]) add(back(day, days), { rank: 5, why: `trước ${said} ${days} ngày làm việc` });
  }
  for (const { day, why, rank } of endsOfPeriods(from, until)) add(back(day + 1, 1), { rank, why });
  return found;
}

/** The last day of the last year that the plan is for. */
function lastDayOfPlan({ header }: Plan, from: Day): Day {
  const { year, month } = fromDay(from);
  const last = header.years?.last;
  const own = last === undefined || !Number.isFinite(last) ? (10 < month ? year + 1 : year) : Math.max(last, year);
  return toDay(own, 12, 31);
}

const mostMonths = 18;

function* endsOfPeriods(
  from: Day,
  until: Day,
): Generator<{ readonly day: Day; readonly why: string; readonly rank: number }> {
  let { year, month } = fromDay(from);
  for (let i = 0; i < mostMonths; i++) {
    const day = toDay(year, month, daysInMonth(year, month));
    if (until < day) return;
    if (month === 12) yield { day, rank: 4, why: `cuối năm ${year}` };
    else if (month === 6) yield { day, rank: 4, why: 'cuối 6 tháng đầu năm' };
    else if (month % 3 === 0) yield { day, rank: 6, why: `cuối quý ${['I', 'II', 'III'][month / 3 - 1]}` };
    else yield { day, rank: 7 + i / 100, why: `cuối tháng ${month}` };
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
}

/** What the plans ask that this one carries out: the reports that are due there. */
function* givenFromAbove({
  plan,
  folder,
}: Place): Generator<{ readonly deadline: DeadlineFact; readonly name: string }> {
  const seen = new Set<string>();
  for (const citation of plan.citations) {
    if ((citation.room !== 'opening' && citation.room !== 'subject') || citation.isOwn || citation.within) continue;
    if (seen.has(citation.key)) continue;
    seen.add(citation.key);
    for (const { facts } of folder.numbered(citation.key)) {
      if (!isNumberedSo({ citation, plan }, { ownKey: facts.ownKey, header: facts.header })) continue;
      for (const deadline of facts.deadlines) {
        const isReport = deadline.action === 'report' || deadline.action === 'submit';
        if (isReport && deadline.end?.kind === 'day') yield { deadline, name: nameOf(citation) };
      }
    }
  }
}
