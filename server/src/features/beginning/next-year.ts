import type { LintFinding } from '../../lint/lint';
import type { Calendar } from '../../plan/deadlines/calendar';
import type { Plan } from '../../plan/plan';
import weekdayDateMismatch from '../../rules/dates/weekday-date-mismatch';
import { staleYears } from '../../rules/leftovers/_stale-years';
import { applyEdits, areApart, type Edit, replace } from '../../text/edit';
import { lastUpTo } from '../../text/sorted';
import { moved } from './next-year/edits';
import { marksFor, mentionsOfYear } from './next-year/marks';
import { readPeriod, type YearOf } from './next-year/period';

export interface NextYearPlan {
  readonly text: string;
  readonly from: number;
  readonly year: number;
  /** How many places are marked for the drafter to look at. */
  readonly marks: number;
}

export interface NextYearAnswer {
  /** Why there is none, for the drafter to read. */
  readonly problem?: string;
  /** The years among which the drafter must choose first. */
  readonly choose?: readonly number[];
  readonly plan?: NextYearPlan;
}

export interface NextYearContext {
  readonly thisYear: number;
  /** The year asked for; otherwise it is the one after the plan's. */
  readonly year?: number;
  readonly calendar: Calendar;
  readonly planOf: (text: string) => Plan;
  readonly lint: (text: string) => readonly LintFinding[];
}

/**
 * Last year's plan as the draft of a later one: years that are the plan's own and the deadlines in them move, number and day become
 * blank, what only the drafter can know anew is marked. All the rest stays as it is, letter for letter.
 */
export function nextYear(plan: Plan, context: NextYearContext): NextYearAnswer {
  const period = readPeriod(plan);
  if ('problem' in period) return period;
  const { thisYear } = context;
  const { from } = period;
  if (thisYear < from) {
    return { problem: `Kế hoạch này đã là của năm ${from}, chưa cần lập kế hoạch năm ${from + 1}` };
  }
  if (context.year === undefined && from + 1 < thisYear) return { choose: [thisYear, thisYear + 1] };
  const year = context.year ?? from + 1;
  if (!Number.isInteger(year) || year <= from || 2099 < year) {
    return { problem: `Năm ${year} không ở sau năm ${from} của kế hoạch này` };
  }
  return { plan: roll(plan, { ...period, to: year }, context) };
}

function roll(plan: Plan, span: YearOf & { readonly to: number }, context: NextYearContext): NextYearPlan {
  const { from, to } = span;
  const first = moved(plan, span);
  const steps = [afterEdits(first.edits)];
  let text = applyEdits(plan.source.text, first.edits);
  const step = (edits: readonly Edit[]): void => {
    if (!areApart(edits)) return;
    steps.push(afterEdits(edits));
    text = applyEdits(text, edits);
  };
  step(staleYears(context.planOf(text), from).map((it) => replace(it.span, String(to))));
  step(weekdays(plan, text, context));
  const now = (at: number): number => steps.reduce((moved, after) => after(moved), at);
  // The years beside its own are meant from it: results of last year, the budget of the next.
  const left = [from, from - 1, from + 1].flatMap((named) =>
    [...mentionsOfYear(plan, named)].map((it) => ({ at: now(it.at), year: named })),
  );
  const marks = marksFor(context.planOf(text), {
    ...span,
    calendar: context.calendar,
    shortened: first.shortened.map(now),
    left: left.filter((it) => text.startsWith(String(it.year), it.at)),
  });
  return { text: applyEdits(text, marks), from, year: to, marks: marks.reduce((sum, it) => sum + countOf(it), 0) };
}

const countOf = ({ text }: Edit): number => [...text.matchAll(/<!--/gu)].length;

/** Tells where an offset of the text stands after the edits. */
function afterEdits(edits: readonly Edit[]): (at: number) => number {
  let by = 0;
  const shifts = [...edits]
    .sort((a, b) => a.span.end - b.span.end)
    .map(({ span: { start, end }, text }) => {
      by += text.length - (end - start);
      return { end, by };
    });
  return (at) => at + (lastUpTo(shifts, at, (it) => it.end)?.by ?? 0);
}

/** A day that has moved falls on another weekday: where the two were right together they are again. */
function weekdays(before: Plan, text: string, { lint }: NextYearContext): readonly Edit[] {
  const isOwn = (it: LintFinding): boolean => it.rule === weekdayDateMismatch.id;
  const wrong = lint(text).filter(isOwn);
  if (wrong.length === 0) return [];
  const known = lint(before.source.text).filter(isOwn).length;
  return known === 0 ? wrong.flatMap((it) => it.fixes?.[0]?.edits ?? []) : [];
}
