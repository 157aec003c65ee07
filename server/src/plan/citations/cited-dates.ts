import { type DateMention, type Day, fromDay, writeDate, writeDateInWords } from '../../syntax/days/date';
import { countBy } from '../../text/grouped';
import type { Span } from '../../text/span';
import type { CitedFact, KnownPlan } from '../facts';
import type { Others } from '../others';
import type { Plan } from '../plan';
import type { Citation } from './citations';
import { type CitationOf, type Cited, isOneAcross, mayBeOne, mentionsOf, titlesAgree, yearOf } from './cited-document';

interface WithDay {
  readonly date: DateMention & { readonly at: Day };
}

/** A mention with the whole of its day. */
export type Dated = Citation & WithDay;

/** The same in another plan. */
export interface DatedElsewhere {
  readonly citation: CitedFact & WithDay;
  readonly plan: KnownPlan;
}

/** A date shared with the next of a list is not the mention's own. */
export const isDated = <C extends Pick<Citation, 'date' | 'dateWords'>>(it: C): it is C & WithDay =>
  it.date?.at !== undefined && it.dateWords !== undefined;

/** Where the days of cited documents stand in the whole text. */
export const placesOfDates = (citations: readonly Citation[]): ReadonlySet<number> =>
  new Set(citations.flatMap((it) => (it.date ? [it.date.span.start] : [])));

/** The plan that cites, and those around it. */
export interface Plans {
  readonly plan: Plan;
  readonly others: Others;
}

/** True where the day cannot be that of the document: its number has another year, or the plan that cites it is older. */
export function isRefuted(at: Day, citation: Cited, { header }: CitationOf['plan']): boolean {
  const year = yearOf(citation);
  if (year !== undefined && year !== fromDay(at).year) return true;
  return header.issued !== undefined && header.issued.latest < at;
}

/**
 * Two days of what is one document, as far as the year in the number, the same year, or the titles prove it; where a title is not
 * given, the same day of another year is a slip of the hand.
 */
function contradict(a: Cited & WithDay, b: Cited & WithDay): boolean {
  if (a.date.at === b.date.at || !mayBeOne(a, b) || isOpen(a, b)) return false;
  if (yearOf(a) !== undefined) return true;
  const [one, other] = [fromDay(a.date.at), fromDay(b.date.at)];
  if (one.year === other.year) return true;
  const agree = titlesAgree(a, b);
  return agree === true || (agree === undefined && one.day === other.day && one.month === other.month);
}

/** Which office issued the one is still to be filled in: it may be another than that of the other. */
const isOpen = (a: Cited, b: Cited): boolean =>
  !a.symbol.isCentral &&
  a.issuer !== undefined &&
  b.issuer !== undefined &&
  a.issuer.text.includes('…') !== b.issuer.text.includes('…');

/** A mention whose day another one contradicts. */
export interface Contradiction {
  readonly mention: Dated;
  readonly reference: WithDay;
  /** Where the reference stands, if in another plan. */
  readonly elsewhere?: DatedElsewhere;
  /** Every mention of this plan with the day of the reference; none where that is another plan's. */
  readonly right: readonly Dated[];
}

/** So many offices may number alike in one text. */
const mostNamesakes = 12;

/** The contradictions among the mentions of one key. */
export function contradictions(mentions: readonly Dated[], plans: Plans): readonly Contradiction[] {
  const lists: Dated[][] = [];
  for (const mention of mentions) {
    const list = lists.find((it) => it.every((other, i) => 3 < i || mayBeOne(other, mention)));
    if (list) list.push(mention);
    else if (lists.length < mostNamesakes) lists.push([mention]);
  }
  return lists.flatMap((it) => contradictionsAmong(it, plans));
}

function contradictionsAmong(mentions: readonly Dated[], plans: Plans): readonly Contradiction[] {
  const elsewhere = dayOfOthers(mentions[0] as Dated, plans);
  const day = elsewhere?.citation.date.at;
  const reference = mentions.find((it) => it.date.at === day) ?? likeliest(mentions, plans.plan);
  const right = mentions.filter((it) => it.date.at === reference.date.at);
  const wrong = mentions.filter((it) => contradict(reference, it));
  if (wrong.length !== 0) return wrong.map((mention) => ({ mention, reference, right }));
  return elsewhere && contradict(reference, elsewhere.citation)
    ? [{ mention: reference, reference: elsewhere.citation, elsewhere, right: [] }]
    : [];
}

/** The day that most mentions give; one that is refuted counts for nothing. */
function likeliest(mentions: readonly Dated[], plan: Plan): Dated {
  const votes = countBy(mentions, (it) => it.date.at);
  const weigh = (it: Dated): number => (isRefuted(it.date.at, it, plan) ? 0 : (votes.get(it.date.at) ?? 0));
  return mentions.reduce((best, it) => (weigh(it) <= weigh(best) ? best : it));
}

/** More mentions than any plan has of one document; what is built to be slow ends here. */
export const mostMentions = 40;

/** Other plans are believed where all of them give one day, and it may be the right one. */
function dayOfOthers(citation: Citation, { plan, others }: Plans): DatedElsewhere | undefined {
  let first: DatedElsewhere | undefined;
  for (const mention of others.mentions(citation.key)) {
    const { plan: other, day } = mention;
    if (day === undefined || day === first?.citation.date.at || isRefuted(day, citation, plan)) continue;
    const it = mention.citation;
    if (!isDated(it) || !isOneAcross({ citation, plan }, { citation: it, plan: other.facts })) continue;
    if (isRefuted(day, it, other.facts)) continue;
    if (first) return undefined;
    first = { citation: it, plan: other };
  }
  return first;
}

export interface KnownDate {
  readonly date: DateMention;
  readonly at: Day;
  /** Where it is given. */
  readonly span?: Span;
  /** The plan in which it is, if it is another one. */
  readonly plan?: KnownPlan;
}

/** The days that may be set in the mention because others of the document give them: those of the same plan, or else other plans'. */
export function datesElsewhere(citation: Citation, plans: Plans): readonly KnownDate[] {
  const mentions = mentionsOf(plans.plan, citation.key);
  if (mostMentions < mentions.length) return [];
  const known = new Map<Day, KnownDate>();
  for (const { date, dateWords } of mentions
    .filter((it) => it !== citation && mayBeOne(citation, it))
    .filter(isDated)) {
    if (!known.has(date.at) && mayBeSet([citation], date.at, plans)) {
      known.set(date.at, { date, at: date.at, ...(dateWords && { span: dateWords.span }) });
    }
  }
  if (known.size !== 0) return [...known.values()];
  const elsewhere = dayOfOthers(citation, plans);
  if (!elsewhere) return [];
  const { date, dateWords } = elsewhere.citation;
  if (!mayBeSet([citation], date.at, plans)) return [];
  return [{ date, at: date.at, ...(dateWords && { span: dateWords.span }), plan: elsewhere.plan }];
}

/** True where the mentions can be given the day, and nothing is contradicted that was not before. */
export function mayBeSet(mentions: readonly Citation[], at: Day, plans: Plans): boolean {
  const counts = countsWith(mentions, at, plans);
  return counts !== undefined && counts.after <= counts.before;
}

/** True where giving the mentions the day leaves fewer contradictions. */
export function settles(mentions: readonly Citation[], at: Day, plans: Plans): boolean {
  const counts = countsWith(mentions, at, plans);
  return counts !== undefined && counts.after < counts.before;
}

function countsWith(
  mentions: readonly Citation[],
  at: Day,
  plans: Plans,
): { readonly before: number; readonly after: number } | undefined {
  const [first] = mentions;
  if (!first || isRefuted(at, first, plans.plan)) return undefined;
  const all = mentionsOf(plans.plan, first.key);
  if (mostMentions < all.length) return undefined;
  const before = contradictions(all.filter(isDated), plans).length;
  return { before, after: contradictions(withDay(all, mentions, at), plans).length };
}

const withDay = (all: readonly Citation[], changed: readonly Citation[], at: Day): readonly Dated[] =>
  all.flatMap((it): readonly Dated[] => {
    if (changed.includes(it))
      return [{ ...it, date: { form: 'slash', span: it.span, isImpossible: false, ...it.date, at } }];
    return isDated(it) ? [it] : [];
  });

/** The date in the manner of the mention: in words or with strokes. */
export function sayDate({ date, at }: KnownDate): string {
  const civil = fromDay(at);
  return date.form === 'words' ? writeDateInWords(civil) : writeDate(civil);
}
