import { type NextYearAnswer, nextYear } from '../../../server/src/features/beginning/next-year';
import { calendarOf } from '../../../server/src/plan/deadlines/calendar';
import { findingsOf, planOf } from '../../rules/workbench';

const calendar = calendarOf({});

/** The plan of the year after, as the editor asks for it. */
export const next = (
  text: string,
  { thisYear = 2026, year }: { thisYear?: number; year?: number } = {},
): NextYearAnswer =>
  nextYear(planOf(text), {
    thisYear,
    calendar,
    planOf,
    lint: (it) => findingsOf(it),
    ...(year !== undefined && { year }),
  });
