import type { Citation } from '../../plan/citations/citations';
import { issuerPlaces, mayBeOne } from '../../plan/citations/cited-document';
import { recipientKey } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { type Day, fromDay } from '../../syntax/days/date';
import { remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { closenessTo, officeOf } from './closeness';
import type { Place } from './offer';
import type { Searched } from './search';
import { count, isListed, merge, most, newTally, summarize, type Tally, type Votes } from './tallies';
import { toldInFolder } from './told-in-folder';

/** A document that this draft or a plan of the folder cites, or that is itself a plan of the folder. */
export interface KnownDocument {
  /** `Kế hoạch số 57/KH-UBND`. */
  readonly name: string;
  readonly style: Citation['style'];
  /** Absent where nobody says it, and where as many say one thing as another. */
  readonly day?: Day;
  readonly issuer?: string;
  readonly title?: string;
  /** Its mentions in this draft, in their order. */
  readonly here: readonly Citation[];
  /** How many other plans name it. */
  readonly plans: number;
  readonly isSuperior: boolean;
  readonly search: Searched;
}

/** Those cited here, then those of who stands above, then those that most plans cite, then the newest. */
export const knownDocuments: (place: Place) => readonly KnownDocument[] = remember((place) => {
  const { plan, folder, analysis, caret } = place;
  const own = ownDocuments(plan, caret.at);
  const told = toldInFolder(folder, analysis.document.uri);
  const places = new Set(issuerPlaces(plan).names);
  const superiors = superiorsOf(plan);
  const taken = new Set<Tally>();
  const here = own.map((mentions): Ranked => {
    const tally = newTally(mentions[0] as Citation);
    for (const it of mentions) count(tally, it, { header: plan.header, by: 1 });
    const known = (told.get(tally.key) ?? []).filter((it) => 0 < it.plans);
    for (const other of sameIn(known, tally)) {
      taken.add(other);
      merge(tally, other);
    }
    return { tally, here: mentions };
  });
  const others = [...told.values()]
    .flat()
    .filter((it) => 0 < it.plans && !taken.has(it) && !isOwnNumber(plan, it) && isFit(it, places))
    .map((tally): Ranked => ({ tally, here: [] }));
  const documents = [...here, ...others].map((it) => ({
    ...it,
    document: toDocument(it, { plan, places, superiors }),
  }));
  const office = officeOf(plan.header);
  const closenessOf = closenessTo(plan);
  const weigh = ({ tally, here, document }: Ranked & { readonly document: KnownDocument }): readonly number[] => [
    -Math.min(1, here.length),
    here.length !== 0 && document.isSuperior ? 0 : 1,
    -here.length,
    here.length === 0 ? -closenessOf({ ...document, home: tally.home, ofOffice: tally.offices.get(office) ?? 0 }) : 0,
    -document.plans,
    -(document.day ?? 0),
  ];
  return documents
    .map((it) => ({ it, weight: weigh(it) }))
    .sort((a, b) => compare(a.weight, b.weight))
    .map(({ it }) => it.document);
});

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return 0;
}

interface Ranked {
  readonly tally: Tally;
  readonly here: readonly Citation[];
}

/** What of the folder is the document of this draft: where there are several with its number, only what is certain. */
function sameIn(all: readonly Tally[], { isCentral, home, year }: Tally): readonly Tally[] {
  const sameYear = all.filter((it) => it.year === undefined || year === undefined || it.year === year);
  if (isCentral) return sameYear.length === 1 || year !== undefined ? sameYear : [];
  const atHome = home === undefined ? sameYear : sameYear.filter((it) => it.home === home);
  return atHome.length === 1 ? atHome : [];
}

/** The documents of this draft, each with its mentions; not the one that is being written. */
function ownDocuments(plan: Plan, at: number): readonly (readonly Citation[])[] {
  const written = (it: Citation): boolean => it.span.start <= at && at <= it.span.end;
  return documentsOf(plan)
    .map((mentions) => mentions.filter((it) => !written(it)))
    .filter((it) => it.length !== 0);
}

const documentsOf = remember((plan: Plan): readonly (readonly Citation[])[] => {
  const groups = new Map<string, Citation[][]>();
  for (const it of plan.citations) {
    if (!isListed(it)) continue;
    const lists = groups.get(it.key) ?? [];
    const list = lists.find(([first]) => first && mayBeOne(first, it));
    if (list) list.push(it);
    else lists.push([it]);
    groups.set(it.key, lists);
  }
  return [...groups.values()].flat();
});

/** What a local office of another place issued is offered only with the name of that place in it, never as if of this one. */
function isFit(tally: Tally, places: ReadonlySet<string>): boolean {
  if (tally.isCentral || places.size === 0) return true;
  if (tally.home !== undefined && places.has(tally.home)) return true;
  return fitIssuers(tally, places).length !== 0;
}

function fitIssuers({ issuers, isCentral, home }: Tally, places: ReadonlySet<string>): readonly Votes[] {
  const all = [...issuers.values()].filter((it) => 0 < it.count);
  if (isCentral || home === undefined || places.size === 0 || places.has(home)) {
    return home === undefined && !isCentral && places.size !== 0 ? [] : all;
  }
  return all.filter((it) => fold(it.text).endsWith(home));
}

const isOwnNumber = (plan: Plan, tally: Tally): boolean =>
  plan.citations.some((it) => it.isOwn && it.key === tally.key);

/** Who issued what the opening rests on, and the office above this one. */
const superiorsOf = remember((plan: Plan): ReadonlySet<string> => {
  const opening = plan.citations.filter((it) => it.room === 'opening' && it.issuer && !it.symbol.isCentral);
  const parents = plan.header.agencies.slice(0, -1);
  return new Set([...opening.flatMap((it) => it.issuer ?? []), ...parents].map((it) => recipientKey(it.text)));
});

interface Around {
  readonly plan: Plan;
  readonly places: ReadonlySet<string>;
  readonly superiors: ReadonlySet<string>;
}

function toDocument({ tally, here }: Ranked, { plan, places, superiors }: Around): KnownDocument {
  tally.summary ??= summarize(tally);
  const { name, title, search } = tally.summary;
  // Where the draft contradicts itself, it is not for us to say which day is right.
  const days = new Set(here.flatMap((it) => (it.dateWords ? (it.date?.at ?? []) : [])));
  const day = 1 < days.size ? undefined : dayOf(tally, plan);
  const isHome = here.length !== 0 || tally.isCentral || tally.home === undefined || places.has(tally.home);
  const issuer = isHome ? tally.summary.issuer : most(fitIssuers(tally, places))?.text;
  const isPlan = name.startsWith('Kế hoạch');
  const isInOpening = here.some((it) => it.room === 'opening' || it.room === 'subject');
  return {
    name,
    style: tally.style,
    ...(day !== undefined && { day }),
    ...(issuer !== undefined && { issuer }),
    ...(title !== undefined && { title }),
    here,
    plans: tally.plans,
    isSuperior: isPlan && (isInOpening || (issuer !== undefined && superiors.has(keyOfIssuer(issuer)))),
    search,
  };
}

const issuerKeys = new Map<string, string>();
const mostKeys = 5000;

/** The same few offices issue nearly all. */
function keyOfIssuer(issuer: string): string {
  const known = issuerKeys.get(issuer);
  if (known !== undefined) return known;
  if (mostKeys <= issuerKeys.size) issuerKeys.clear();
  const key = recipientKey(issuer);
  issuerKeys.set(issuer, key);
  return key;
}

/** The day that most give, if it can be right for this draft; none where two are given by as many. */
function dayOf({ days, year }: Tally, { header }: Plan): Day | undefined {
  const possible = [...days].filter(
    ([day, votes]) =>
      0 < votes &&
      (year === undefined || fromDay(day).year === year) &&
      (header.issued === undefined || day <= header.issued.latest),
  );
  const best = Math.max(...possible.map(([, votes]) => votes));
  const found = possible.filter(([, votes]) => votes === best);
  return found.length === 1 ? found[0]?.[0] : undefined;
}
