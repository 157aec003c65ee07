import { documentTypes } from '../../data/document-types';
import type { Citation } from '../../plan/citations/citations';
import { isRefuted } from '../../plan/citations/cited-dates';
import { nameOf, yearOf } from '../../plan/citations/cited-document';
import type { CitedFact, HeaderFacts } from '../../plan/facts';
import type { Header } from '../../plan/head/header';
import { rightTypes } from '../../plan/head/right-types';
import { type Day, fromDay } from '../../syntax/days/date';
import { fold } from '../../text/fold';
import { type Searched, searched } from './search';
import { cleanTitle } from './titles';

export interface Votes {
  readonly text: string;
  count: number;
}

/** What is said of one document, by how many. */
export interface Tally {
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
  /** What has been made of them, until another plan says something else. */
  summary?: Summary;
}

interface Summary {
  readonly name: string;
  readonly title: string | undefined;
  readonly issuer: string | undefined;
  readonly search: Searched;
}

export type Fact = Pick<CitedFact, 'key' | 'style' | 'symbol' | 'type' | 'date' | 'dateWords' | 'issuer' | 'title'>;

export const newTally = (it: Fact, home?: string): Tally => ({
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
export const yearOfNumber = (it: Fact): number | undefined =>
  yearOf(it) ?? (it.date?.at === undefined ? undefined : fromDay(it.date.at).year);

export function vote(votes: Map<string, Votes>, text: string, by: number): void {
  const key = fold(text);
  const known = votes.get(key);
  if (known) known.count += by;
  else votes.set(key, { text, count: by });
}

interface Counting {
  readonly header: HeaderFacts | Header;
  readonly by: 1 | -1;
}

export function count(tally: Tally, it: Fact, { header, by }: Counting): void {
  vote(tally.names, nameOf(it), by);
  const at = it.dateWords ? it.date?.at : undefined;
  if (at !== undefined && !isRefuted(at, it, { header })) tally.days.set(at, (tally.days.get(at) ?? 0) + by);
  if (it.issuer) vote(tally.issuers, it.issuer.text, by);
  const title = it.title && cleanTitle(it.title.text);
  if (title) vote(tally.titles, title, by);
}

export function merge(tally: Tally, other: Tally): void {
  for (const [day, votes] of other.days) tally.days.set(day, (tally.days.get(day) ?? 0) + votes);
  for (const { text, count: votes } of other.titles.values()) vote(tally.titles, text, votes);
  for (const { text, count: votes } of other.issuers.values()) vote(tally.issuers, text, votes);
  for (const [office, votes] of other.offices) tally.offices.set(office, (tally.offices.get(office) ?? 0) + votes);
  tally.plans += other.plans;
}

const laws = new Set(documentTypes.filter((it) => it.rank === 'law').map((it) => it.name));

/** Named by its number, and by another hand than its own. */
export const isListed = (it: Fact & { readonly isOwn: boolean; readonly isAlias: boolean }): boolean =>
  it.type !== undefined &&
  !it.isOwn &&
  !it.isAlias &&
  !laws.has(it.type.name ?? '') &&
  // A slip of the hand is not to be written again.
  rightTypes(it).length === 0;

/** What most say of it. */
export function summarize({ names, titles, issuers }: Tally): Summary {
  const name = most([...names.values()])?.text ?? '';
  const title = most([...titles.values()])?.text;
  const issuer = most([...issuers.values()])?.text;
  return { name, title, issuer, search: searched(name, issuer, title) };
}

/** Of several that as many say the shorter: how far a title goes is not always to be seen. */
export const most = (votes: readonly Votes[]): Votes | undefined =>
  votes
    .filter((it) => 0 < it.count)
    .reduce<Votes | undefined>(
      (best, it) =>
        !best || best.count < it.count || (best.count === it.count && it.text.length < best.text.length) ? it : best,
      undefined,
    );
