import type { Deadline } from '../../server/src/plan/deadlines/deadlines';
import type { Plan } from '../../server/src/plan/plan';
import { fromDay, isRealDate, toDay, writeDate } from '../../server/src/syntax/days/date';
import { type Edit, replace } from '../../server/src/text/edit';
import { type Span, span } from '../../server/src/text/span';

/** One mistake put into the dates of a plan. */
export interface PlantedDate {
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** One of these rules must speak on the line of `at`, an offset of the plan before the mistake. */
  readonly rules: readonly string[];
  readonly at: number;
}

/** Found by their looks alone, so that what our reader overlooks counts as a miss. */
const slashed = /(?<![\d/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?![\d/-])/dgu;
const worded = /ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})/dgu;
const due =
  /(?:trước|chậm nhất(?: là)?|xong trước|hạn cuối(?: là)?:?)\s+(?:(?:thứ \p{Lu}\p{Ll}+|Chủ nhật),?\s+)?(?:ngày\s+)?$/iu;
const range =
  /[Tt]ừ\s+(?:ngày\s+)?(?<first>\d{1,2}\/\d{1,2}\/\d{4})\s+đến\s+(?:hết\s+)?(?:ngày\s+)?(?<last>\d{1,2}\/\d{1,2}\/\d{4})/dgu;

/** Every mistake of our kinds that the plan has room for. */
export function* plantDates(plan: Plan): Generator<PlantedDate> {
  const { text } = plan.source;
  const comments = [...text.matchAll(/<!--[\s\S]*?-->/gu)].map((it) => span(it.index, it.index + it[0].length));
  for (const form of [slashed, worded]) {
    for (const match of text.matchAll(form)) {
      if (comments.some((it) => it.start <= match.index && match.index < it.end)) continue;
      yield* plantInDate(plan, match);
    }
  }
  for (const match of text.matchAll(range)) yield* plantInRange(match);
  yield* plantInDuties(plan);
}

const placeOf = (match: RegExpExecArray, name: string): Span => {
  const at = match.indices?.groups?.[name] ?? [match.index, match.index];
  return span(at[0], at[1]);
};

function* plantInDate(plan: Plan, match: RegExpExecArray): Generator<PlantedDate> {
  const { text } = plan.source;
  const at = match.index;
  const [day, month, year] = ['day', 'month', 'year'].map((it) => placeOf(match, it)) as [Span, Span, Span];
  const value = (name: string): number => Number(match.groups?.[name]);
  const invalid = ['date-invalid', 'citation-date-invalid'];
  for (const [wrongDay, wrongMonth] of [
    ['31', '4'],
    ['30', '02'],
    ['31', '9'],
  ] as const) {
    const edits = [replace(day, wrongDay), replace(month, wrongMonth)];
    yield { kind: 'a day that no calendar has', edits, rules: invalid, at };
  }
  const own = plan.header.date;
  const isOwn = own && own.span.start <= day.start && day.end <= own.span.end;
  const isQuoted = /“[^”]*$/u.test(text.slice(Math.max(0, at - 300), at));
  if (!isOwn && !isQuoted) {
    for (const part of [day, month]) {
      const written = text.slice(part.start, part.end);
      if (!/^0[1-9]$/u.test(written) || (part === month && 2 < Number(written))) continue;
      yield { kind: 'a zero left out', edits: [replace(part, written.slice(1))], rules: ['date-leading-zero'], at };
    }
  }
  if (!due.test(text.slice(Math.max(0, at - 60), at))) return;
  const { issued, year: planYear, yearFrom, years } = plan.header;
  const back = value('year') - 1;
  if (
    issued &&
    isRealDate(back, value('month'), value('day')) &&
    toDay(back, value('month'), value('day')) < issued.earliest
  ) {
    yield {
      kind: 'a deadline a year back',
      edits: [replace(year, String(back))],
      rules: ['deadline-before-issue'],
      at,
    };
  }
  const forth = value('year') + 1;
  const isOneYear = planYear !== undefined && years?.first === years?.last && yearFrom !== 'date';
  // Reports on a year, and the last one of a plan, are due in the months after it.
  const lead = text.slice(Math.max(0, at - 200), at);
  const mayBeNextYear =
    (value('month') <= 6 && /(?:báo cáo|kết quả) năm|tổng kết/u.test(lead.slice(-80))) ||
    (value('month') <= 3 && /báo cáo|gửi/u.test(lead));
  if (isOneYear && planYear < forth && !mayBeNextYear) {
    yield {
      kind: 'a deadline a year forth',
      edits: [replace(year, String(forth))],
      rules: ['deadline-year-mismatch'],
      at,
    };
  }
}

function* plantInRange(match: RegExpExecArray): Generator<PlantedDate> {
  const [first, last] = [match.groups?.first, match.groups?.last] as [string, string];
  const number = (it: string): number =>
    Number(
      it
        .split('/')
        .reverse()
        .map((part) => part.padStart(2, '0'))
        .join(''),
    );
  if (number(last) <= number(first)) return;
  yield {
    kind: 'a range turned round',
    edits: [replace(placeOf(match, 'first'), last), replace(placeOf(match, 'last'), first)],
    rules: ['deadline-range-reversed'],
    at: match.index,
  };
}

/** A duty told once more with another day, and a report that comes in after it was to be passed on. */
function* plantInDuties(plan: Plan): Generator<PlantedDate> {
  const end = plan.blocks[plan.layout.body.end - 1];
  const reports = plan.deadlines.filter(
    (it) => it.action === 'report' && it.actor && it.target && it.period && it.latest,
  );
  for (const it of reports) {
    const { actor, target, period, latest, operator } = it;
    if (!end || !actor || !target || !period || latest === undefined || operator === 'recurring') continue;
    for (const days of [-3, 4]) {
      const again = `${actor.text} gửi báo cáo ${sayPeriod(period.key)} về ${target.text} trước ngày ${writeDate(fromDay(latest + days))}.`;
      const text = `${again}${plan.source.newline}${plan.source.newline}`;
      yield {
        kind: 'a duty with two days',
        edits: [{ span: span(end.start, end.start), text }],
        rules: ['deadline-inconsistent'],
        at: end.start,
      };
    }
    const date = it.end?.date;
    const outward = date && reports.find((other) => passesOn(it, other));
    if (!date || !outward?.latest) continue;
    yield {
      kind: 'a report that comes in too late',
      edits: [replace(date.span, writeDate(fromDay(outward.latest + 3)))],
      rules: ['deadline-order'],
      at: date.span.start,
    };
  }
}

const sayPeriod = (key: string): string => (key === 'năm' ? 'năm' : `kết quả ${key}`);

const passesOn = (it: Deadline, other: Deadline): boolean =>
  it.period?.key === other.period?.key &&
  other.actor?.units[0]?.key === it.target?.units[0]?.key &&
  other.target?.units[0]?.key !== it.target?.units[0]?.key;
