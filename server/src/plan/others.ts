import { remember } from '../syntax/paragraph';
import { addTo } from '../text/grouped';
import { homeOf } from './citations/cited-document';
import { type CitedFact, type KnownPlan, type Mention, mentionIn } from './facts';

/** What a plan may ask of those around it: by key, so that it does not matter how many they are. */
export interface Others {
  /**
   * How the others mention the documents with this key, whatever office numbers so, in the order of their addresses; of mentions
   * that say the same, one.
   */
  readonly mentions: (key: string) => readonly Mention[];
  /** The plans that have this number themselves, whatever their office, in the order of their addresses. */
  readonly numbered: (key: string) => readonly KnownPlan[];
}

export const nobody: Others = { mentions: () => [], numbered: () => [] };

/** A few plans, each of which is looked into whenever something is asked. */
export const othersOf = (plans: readonly KnownPlan[]): Others => ({
  mentions: (key) => plans.flatMap((it) => mentionsIn(it).get(key) ?? []),
  numbered: (key) => plans.filter((it) => it.facts.ownKey === key),
});

/** The mentions of a plan by their keys; for a plan whose facts stay. */
export const mentionsIn: (plan: KnownPlan) => ReadonlyMap<string, readonly Mention[]> = remember((plan) => {
  const map = new Map<string, Mention[]>();
  for (const citation of plan.facts.citations) addTo(map, citation.key, mentionIn(plan, citation));
  return map;
});

/** What a mention says that another one may contradict, as one text: the same for two that say the same. */
export function sayingOf(citation: CitedFact, plan: Pick<KnownPlan['facts'], 'header'>): string {
  const { date, dateWords, title, issuer, isQuoted, isOwn, symbol } = citation;
  const latest = plan.header.issued?.latest;
  const isLater = date?.at !== undefined && latest !== undefined && latest < date.at;
  return JSON.stringify([
    date?.at,
    date?.form,
    dateWords === undefined,
    isLater,
    isQuoted,
    isOwn,
    issuer?.text,
    title?.text,
    symbol.isCentral ? '' : homeOf({ citation, plan }),
  ]);
}

/** As much of a plan as tells whether a citation means it. */
export const headOf = ({
  facts: { header, ownKey },
}: KnownPlan): Pick<KnownPlan['facts'], 'header'> & { readonly ownKey: string | undefined } => ({ header, ownKey });

/** `Kế hoạch số 71/KH-UBND (ke-hoach.kehoach)`, `tệp ke-hoach.kehoach`: a plan as its drafter would look for it. */
export function sayPlan({ uri, facts: { header } }: KnownPlan): string {
  const file = fileName(uri);
  if (!header.number || header.kind !== 'plan') return `tệp ${file}`;
  return `Kế hoạch số ${header.number.text} (${file})`;
}

export function fileName(uri: string): string {
  // What was never saved has no folder: `untitled:Untitled-1`.
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
