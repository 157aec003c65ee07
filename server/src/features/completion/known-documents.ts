import { documentTypes } from '../../data/document-types';
import type { Citation } from '../../plan/citations';
import { isRefuted } from '../../plan/cited-dates';
import { issuerPlaces, mayBeOne, nameOf, placeOfIssuer, yearOf } from '../../plan/cited-document';
import type { CitedFact, HeaderFacts } from '../../plan/facts';
import type { Header } from '../../plan/header';
import type { Plan } from '../../plan/plan';
import { recipientKey } from '../../plan/recipients';
import { rightTypes } from '../../rules/citations/_right-types';
import { type Day, fromDay } from '../../syntax/date';
import { remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import type { Folder, KnownPlan } from '../../workspace/folder';
import { closenessTo, officeOf } from './closeness';
import type { Place } from './offer';
import { homeOfPlan, issuerAbroad, ownFactOf } from './own-plans';
import { type Searched, searched } from './search';
import { cleanTitle } from './titles';

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
export function knownDocuments({ plan, folder, analysis, caret }: Place): readonly KnownDocument[] {
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
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return 0;
}

interface Ranked {
  readonly tally: Tally;
  readonly here: readonly Citation[];
}

interface Votes {
  readonly text: string;
  count: number;
}

/** What is said of one document, by how many. */
interface Tally {
  readonly key: string;
  readonly style: Citation['style'];
  readonly isCentral: boolean;
  /** The place of a local office; the year of a number that begins anew every year. */
  readonly home: string | undefined;
  readonly year: number | undefined;
  readonly names: Map<string, Votes>;
  readonly days: Map<Day, number>;
  readonly issuers: Map<string, Votes>;
  readonly titles: Map<string, Votes>;
  /** How many plans of each office name it. */
  readonly offices: Map<string, number>;
  plans: number;
}

type Fact = Pick<CitedFact, 'key' | 'style' | 'symbol' | 'type' | 'date' | 'dateWords' | 'issuer' | 'title'>;

const newTally = (it: Fact, home?: string): Tally => ({
  key: it.key,
  style: it.style,
  isCentral: it.symbol.isCentral,
  home,
  year: yearOfNumber(it),
  names: new Map(),
  days: new Map(),
  issuers: new Map(),
  titles: new Map(),
  offices: new Map(),
  plans: 0,
});

/** Of `29/KH-UBND` there is one in every year. */
const yearOfNumber = (it: Fact): number | undefined =>
  yearOf(it) ?? (it.date?.at === undefined ? undefined : fromDay(it.date.at).year);

function vote(votes: Map<string, Votes>, text: string, by = 1): void {
  const key = fold(text);
  const known = votes.get(key);
  if (known) known.count += by;
  else votes.set(key, { text, count: by });
}

interface Counting {
  readonly header: HeaderFacts | Header;
  readonly by: 1 | -1;
}

function count(tally: Tally, it: Fact, { header, by }: Counting): void {
  vote(tally.names, nameOf(it), by);
  const at = it.dateWords ? it.date?.at : undefined;
  if (at !== undefined && !isRefuted(at, it, { header })) tally.days.set(at, (tally.days.get(at) ?? 0) + by);
  if (it.issuer) vote(tally.issuers, it.issuer.text, by);
  const title = it.title && cleanTitle(it.title.text);
  if (title) vote(tally.titles, title, by);
}

function merge(tally: Tally, other: Tally): void {
  for (const [day, votes] of other.days) tally.days.set(day, (tally.days.get(day) ?? 0) + votes);
  for (const { text, count: votes } of other.titles.values()) vote(tally.titles, text, votes);
  for (const { text, count: votes } of other.issuers.values()) vote(tally.issuers, text, votes);
  for (const [office, votes] of other.offices) tally.offices.set(office, (tally.offices.get(office) ?? 0) + votes);
  tally.plans += other.plans;
}

/** What of the folder is the document of this draft: where there are several with its number, only what is certain. */
function sameIn(all: readonly Tally[], { isCentral, home, year }: Tally): readonly Tally[] {
  const sameYear = all.filter((it) => it.year === undefined || year === undefined || it.year === year);
  if (isCentral) return sameYear.length === 1 || year !== undefined ? sameYear : [];
  const atHome = home === undefined ? sameYear : sameYear.filter((it) => it.home === home);
  return atHome.length === 1 ? atHome : [];
}

const laws = new Set(documentTypes.filter((it) => it.rank === 'law').map((it) => it.name));
const isListed = (it: Fact & { readonly isOwn: boolean; readonly isAlias: boolean }): boolean =>
  it.type !== undefined &&
  !it.isOwn &&
  !it.isAlias &&
  !laws.has(it.type.name ?? '') &&
  // A slip of the hand is not to be written again.
  rightTypes(it).length === 0;

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

type Told = Map<string, Tally[]>;

/** What the other plans of a folder say, and which they are. */
interface Telling {
  readonly uri: string;
  readonly plans: Set<KnownPlan>;
  readonly told: Told;
}

/** Kept from one question to the next: only plans that are new or no longer there are counted. */
const kept = new WeakMap<Folder, Telling>();

function toldInFolder(folder: Folder, uri: string): Told {
  const known = kept.get(folder);
  const telling: Telling = known?.uri === uri ? known : { uri, plans: new Set(), told: new Map() };
  kept.set(folder, telling);
  const others = new Set([...folder.plans()].filter((it) => it.uri !== uri));
  for (const it of telling.plans) {
    if (others.has(it)) continue;
    tell(telling.told, it, -1);
    telling.plans.delete(it);
  }
  for (const it of others) {
    if (telling.plans.has(it)) continue;
    tell(telling.told, it, 1);
    telling.plans.add(it);
  }
  return telling.told;
}

/** Counts what a plan says, or takes it back. */
function tell(told: Told, { facts }: KnownPlan, by: 1 | -1): void {
  const { header, citations, ownKey } = facts;
  const named = new Set<Tally>();
  const add = (it: Fact, home: string | undefined): void => {
    const tally = tallyIn(told, it, home);
    if (!tally) return;
    count(tally, it, { header, by });
    named.add(tally);
  };
  const own = ownKey === undefined ? undefined : ownFactOf(header, ownKey);
  if (own) {
    const home = homeOfPlan(header);
    add(own, home);
    const abroad = issuerAbroad(header, home);
    const tally = tallyIn(told, own, home);
    if (tally && abroad !== undefined) vote(tally.issuers, abroad, by);
  }
  for (const it of citations) {
    // What only names the document says nothing of it.
    const isTold = it.title !== undefined || it.dateWords !== undefined;
    if (isTold && isListed(it)) add(it, placeOfIssuer({ citation: it, plan: { header } }).name);
  }
  const office = officeOf(header);
  for (const it of named) {
    it.plans += by;
    it.offices.set(office, (it.offices.get(office) ?? 0) + by);
  }
}

/** The tally of a document; none where it is not known which of several with its number is meant. */
function tallyIn(told: Told, it: Fact, place: string | undefined): Tally | undefined {
  const year = yearOfNumber(it);
  if (year === undefined) return undefined;
  const home = it.symbol.isCentral ? undefined : place;
  const tallies = told.get(it.key) ?? [];
  const known = tallies.find((one) => one.home === home && one.year === year);
  if (known) return known;
  const made = newTally(it, home);
  told.set(it.key, [...tallies, made]);
  return made;
}

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
  const name = most([...tally.names.values()])?.text ?? '';
  // Where the draft contradicts itself, it is not for us to say which day is right.
  const days = new Set(here.flatMap((it) => (it.dateWords ? (it.date?.at ?? []) : [])));
  const day = 1 < days.size ? undefined : dayOf(tally, plan);
  const issuers = here.length === 0 ? fitIssuers(tally, places) : [...tally.issuers.values()];
  const issuer = most(issuers)?.text;
  const title = most([...tally.titles.values()])?.text;
  const isPlan = /^Kế hoạch/u.test(name);
  const isInOpening = here.some((it) => it.room === 'opening' || it.room === 'subject');
  const isFromAbove = issuer !== undefined && superiors.has(recipientKey(issuer));
  return {
    name,
    style: tally.style,
    ...(day !== undefined && { day }),
    ...(issuer !== undefined && { issuer }),
    ...(title !== undefined && { title }),
    here,
    plans: tally.plans,
    isSuperior: isPlan && (isInOpening || isFromAbove),
    search: searched(name, issuer, title),
  };
}

/** Of several that as many say the shorter: how far a title goes is not always to be seen. */
const most = (votes: readonly Votes[]): Votes | undefined =>
  votes
    .filter((it) => 0 < it.count)
    .reduce<Votes | undefined>(
      (best, it) =>
        !best || best.count < it.count || (best.count === it.count && it.text.length < best.text.length) ? it : best,
      undefined,
    );

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
