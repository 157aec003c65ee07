import type { CitedFact, Mention } from '../facts';
import { type Cited, issuersAgree, mayBeOne } from './cited-document';

/** More mentions than any plan has of one number; what is built to be slow ends here. */
const mostMentions = 200;

/**
 * A mention with the day, the office and the title that the other mentions of its plan give, so that `Kế hoạch số 15/KH-UBND` in the
 * body is known to be the one of which the opening tells all. Where the others do not agree it is left as it is.
 */
export function inFull<C extends Cited>(citation: C, mentions: readonly Cited[]): C {
  if (isFull(citation)) return citation;
  const all = mentions.slice(0, mostMentions).filter((it) => it !== citation && mayBeOne(citation, it));
  const days = new Set(all.flatMap((it) => it.date?.at ?? []));
  const dated = days.size === 1 ? all.find((it) => it.date?.at !== undefined) : undefined;
  const named = all.filter((it) => it.issuer);
  const [first] = named;
  const isOneOffice = named.every((it) => issuersAgree(it, first as Cited) !== false);
  const longest = named.reduce<Cited | undefined>(
    (best, it) => (best?.issuer && (it.issuer?.text.length ?? 0) <= best.issuer.text.length ? best : it),
    undefined,
  );
  const isOne = isOneOffice && days.size <= 1;
  const title = isOne ? all.find((it) => it.title)?.title : undefined;
  return {
    ...citation,
    ...(citation.date?.at === undefined && isOneOffice && dated?.date && { date: dated.date }),
    ...(!citation.issuer && isOne && longest?.issuer && { issuer: longest.issuer }),
    ...(!citation.title && title && { title }),
  };
}

/** The same of a mention in another plan, of which nothing is kept. */
export const inFullThere = ({ plan, citation }: Mention): CitedFact =>
  isFull(citation)
    ? citation
    : inFull(
        citation,
        plan.facts.citations.filter((it) => it.key === citation.key),
      );

const isFull = ({ date, issuer, title }: Cited): boolean => Boolean(date?.at !== undefined && issuer && title);
