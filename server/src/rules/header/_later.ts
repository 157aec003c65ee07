import { type Dated, isDated } from '../../plan/citations/cited-dates';
import type { Plan } from '../../plan/plan';

/**
 * The cited documents that are dated after the plan itself. One alone has a wrong date of its own, which citation-future-date tells;
 * where there are more it is the date in the head that is wrong, and header-date-before-basis tells it once.
 */
export function laterDocuments({ header: { issued }, citations }: Plan): {
  readonly all: readonly Dated[];
  readonly blamesHead: boolean;
} {
  const all = citations
    .filter(isDated)
    .filter(({ date, isOwn }) => !isOwn && issued !== undefined && issued.latest < date.at);
  // The date of one whose number names another year is wrong by itself, and says nothing against the head.
  const isSure = ({ within, symbol, date }: Dated): boolean =>
    !within && (symbol.year === undefined || symbol.year.value === date.year?.value);
  const documents = new Set(all.filter(isSure).map((it) => it.key));
  return { all, blamesHead: 1 < documents.size };
}
