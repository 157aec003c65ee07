import { placeOfIssuer } from '../../plan/citations/cited-document';
import type { Folder, KnownPlan } from '../../workspace/folder';
import { officeOf } from './closeness';
import { homeOfPlan, issuerAbroad, ownFactOf } from './own-plans';
import { count, type Fact, isListed, newTally, type Tally, vote, yearOfNumber } from './tallies';

type Told = Map<string, Tally[]>;

/** What the other plans of a folder say, and which they are. */
interface Telling {
  readonly uri: string;
  readonly plans: Set<KnownPlan>;
  readonly told: Told;
}

/** Kept from one question to the next: only plans that are new or no longer there are counted. */
const kept = new WeakMap<Folder, Telling>();

/** Of a folder of thousands that has just been read so many are counted at a question, so that none waits. */
const mostAtOnce = 600;

export function toldInFolder(folder: Folder, uri: string): Told {
  const known = kept.get(folder);
  const telling: Telling = known?.uri === uri ? known : { uri, plans: new Set(), told: new Map() };
  kept.set(folder, telling);
  const others = new Set([...folder.plans()].filter((it) => it.uri !== uri));
  for (const it of telling.plans) {
    if (others.has(it)) continue;
    tell(telling.told, it, -1);
    telling.plans.delete(it);
  }
  let count = 0;
  for (const it of others) {
    if (telling.plans.has(it)) continue;
    if (mostAtOnce <= count++) break;
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
    delete it.summary;
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
