import { type Dated, isDated } from '../../plan/citations/cited-dates';
import type { Header } from '../../plan/head/header';
import type { Plan } from '../../plan/plan';
import { type Day, toDay } from '../../syntax/days/date';

/** The last day on which the plan may have been issued: without a date, that of the year after its own, when it is still reported on. */
export const latestDay = ({ issued, year }: Header): Day =>
  issued?.latest ?? (year === undefined ? Number.POSITIVE_INFINITY : toDay(year + 1, 12, 31));

/**
 * The cited documents that are dated after the plan itself. One alone has a wrong date of its own, which citation-future-date tells;
 * where there are more it is the date in the head that is wrong, and header-date-before-basis tells it once.
 */
export function laterDocuments({ header, citations }: Plan): {
  readonly all: readonly Dated[];
  readonly blamesHead: boolean;
} {
  const latest = latestDay(header);
  const all = citations.filter(isDated).filter(({ date, isOwn }) => !isOwn && latest < date.at);
  // The date of one whose number names another year is wrong by itself, and says nothing against the head.
  const isSure = ({ within, symbol, date }: Dated): boolean =>
    !within && (symbol.year === undefined || symbol.year.value === date.year?.value);
  const documents = new Set(all.filter(isSure).map((it) => it.key));
  return { all, blamesHead: 1 < documents.size };
}
