import { shortTypes } from '../../data/document-types';
import { issuerOf } from '../../data/issuers';
import { fromDay } from '../../syntax/days/date';
import { remember } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { groupBy } from '../../text/grouped';
import { allMatches } from '../../text/match';
import { rememberText } from '../../text/memo';
import type { Header } from '../head/header';
import type { Phrase } from '../phrase';
import type { Plan } from '../plan';
import type { Citation } from './citations';

/** As much of a mention as tells which document it means; so much is also known of the mentions in other plans. */
export type Cited = Pick<Citation, 'key' | 'symbol' | 'type' | 'date' | 'issuer' | 'title'>;

/** `Nghị định số 59/2023/NĐ-CP`: how a later mention names the document. */
export function nameOf({ type, symbol }: Pick<Cited, 'type' | 'symbol'>): string {
  const written = type && shortTypes.has(type.text) ? type.name : type?.text;
  const word = written?.replace(/\s+/gu, ' ') ?? 'Văn bản';
  return `${capitalized(word)} số ${symbol.form}`;
}

/** The year that the number carries, also where only the date beside it tells: `59/NĐ-CP ngày 14/8/2023`. */
export const yearOf = ({ key }: Pick<Cited, 'key'>): number | undefined => yearIn(key);

const yearIn = rememberText((key): number | undefined => {
  const year = /^\d+[a-z]?\/(?<year>\d{4})\//u.exec(key)?.groups?.year;
  return year === undefined ? undefined : Number(year);
});

/**
 * True unless what is said of the two shows two documents: numbers begin anew every year (Nghị định 30/2020/NĐ-CP, Điều 15) and in
 * every office, so `29/KH-UBND` of two years with two titles, or of a tỉnh and a xã, are two.
 */
export function mayBeOne(a: Cited, b: Cited): boolean {
  if (a.key !== b.key) return false;
  const hasYear = yearOf(a) !== undefined;
  if (a.symbol.isCentral && hasYear) return true;
  if (!a.symbol.isCentral && issuersAgree(a, b) === false) return false;
  if (hasYear || a.date?.at === undefined || b.date?.at === undefined) return true;
  const isSameYear = fromDay(a.date.at).year === fromDay(b.date.at).year;
  return isSameYear || titlesAgree(a, b) !== false;
}

export interface Locality {
  readonly level: string | undefined;
  readonly name: string | undefined;
}

const levelForm =
  /(?<![\p{L}\p{M}]|hợp tác )(?<level>tỉnh|thành phố|tp|huyện|quận|thị xã|xã(?!\s+hội)|phường|thị trấn|đặc khu|tỉnh ủy|thành ủy|huyện ủy|đảng ủy)(?![\p{L}\p{M}])\.?(?<name>(?:\s+\p{Lu}[\p{L}\p{M}]*){0,4})/giu;
const levels = new Map([
  ['tp', 'thành phố'],
  ['tỉnh ủy', 'tỉnh'],
  ['thành ủy', 'thành phố'],
  ['huyện ủy', 'huyện'],
]);

/** The place an issuer belongs to: the first level that the words name, which is its own. */
const localityAt = rememberText(readLocality);
const localityOf = ({ text }: Phrase): Locality => localityAt(text);

function readLocality(words: string): Locality {
  for (const found of allMatches(words.normalize('NFC').replace(/uỷ/gu, 'ủy'), levelForm)) {
    const { level = '', name = '' } = found.groups ?? {};
    // `i` makes \p{Lu} take small letters as well: the name is what has a capital.
    const proper = /^(?:\s+\p{Lu}[\p{L}\p{M}]*)+/u.exec(name)?.[0].trim();
    const key = levels.get(fold(level)) ?? fold(level);
    if (key === 'đảng ủy') continue;
    return { level: key, name: proper === undefined || proper === '' ? undefined : fold(proper) };
  }
  return { level: undefined, name: undefined };
}

/** Whether the issuers may be one office, as far as both are named; undefined where the words do not tell. */
export function issuersAgree(a: Cited, b: Cited): boolean | undefined {
  if (!a.issuer || !b.issuer) return undefined;
  const one = localityOf(a.issuer);
  const other = localityOf(b.issuer);
  if (one.level !== undefined && other.level !== undefined && one.level !== other.level) return false;
  if (one.name === undefined || other.name === undefined) return undefined;
  return one.name === other.name;
}

const introduction = /^["“]?\s*(?:về việc|về|v\/v)(?:\s+|$)/u;
interface TitleWords {
  readonly list: readonly string[];
  readonly years: readonly string[];
}

const wordsOf = rememberText((text): TitleWords => {
  const list = fold(text)
    .replace(introduction, '')
    .replace(/(?<=\p{L})[-/](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .split(/\s+/u)
    .filter((it) => it !== '');
  return { list, years: list.filter((it) => /^(?:19|20)\d\d$/u.test(it)) };
});

/**
 * Whether the titles are one. Where a title ends is not always to be seen, so those that begin alike agree, unless they are for
 * different years. Undefined where one is not given.
 */
export function titlesAgree(a: Cited, b: Cited): boolean | undefined {
  if (!a.title || !b.title) return undefined;
  const one = wordsOf(a.title.text);
  const other = wordsOf(b.title.text);
  const count = Math.min(one.list.length, other.list.length);
  if (count === 0) return undefined;
  const haveYears = one.years.length !== 0 && other.years.length !== 0;
  if (haveYears && !one.years.some((it) => other.years.includes(it))) return false;
  let alike = 0;
  while (alike < count && one.list[alike] === other.list[alike]) alike++;
  if (8 <= alike || (4 <= alike && 0.6 * count <= alike)) return true;
  const [these, those] = [new Set(one.list), new Set(other.list)];
  let shared = 0;
  for (const it of these) if (those.has(it)) shared++;
  return 0.75 <= shared / Math.max(these.size, those.size);
}

const provincial = new Set(['tỉnh', 'thành phố']);

/** The place of the office that issued it: as said with it, else the plan's own place of that level. */
export function homeOf({ citation, plan }: CitationOf): string | undefined {
  const said: Partial<Locality> = citation.issuer ? localityOf(citation.issuer) : {};
  if (said.name !== undefined) return said.name;
  const office = issuerOf(citation.symbol.offices[0] ?? '');
  const isProvincial = office?.code.startsWith('S') || /TU$/u.test(office?.code ?? '');
  const isOfLevel = (level: string | undefined): boolean =>
    level !== undefined && (said.level === undefined ? isProvincial && provincial.has(level) : level === said.level);
  const own = plan.header.agencies.map((it) => localityOf(it)).filter((it) => it.name !== undefined);
  const found = own.find((it) => isOfLevel(it.level));
  if (found) return found.name;
  const mayBePlace = own.length === 0 && (isProvincial || provincial.has(said.level ?? ''));
  return mayBePlace && plan.header.place ? fold(plan.header.place.text) : undefined;
}

/** Of which level and place the office is that issued what is cited here. */
export const placeOfIssuer = (it: CitationOf): Partial<Locality> => ({
  level: it.citation.issuer && localityOf(it.citation.issuer).level,
  name: homeOf(it),
});

/** The tỉnh or thành phố that the head names, folded. */
export const provinceOf = ({ header }: CitationOf['plan']): string | undefined =>
  header.agencies.map((it) => localityOf(it)).find((it) => provincial.has(it.level ?? '') && it.name !== undefined)
    ?.name;

/** The places that a plan's own head names, and the level of who issues it. */
export function issuerPlaces({ header }: CitationOf['plan']): {
  readonly level: string | undefined;
  readonly names: readonly string[];
} {
  const all = header.agencies.map((it) => localityOf(it));
  const names = all.flatMap((it) => it.name ?? []);
  const isDepartment = 1 < header.agencies.length;
  return {
    level: isDepartment ? undefined : all[0]?.level,
    names: header.place ? [...names, fold(header.place.text)] : names,
  };
}

/** The same document cited in two plans: what a local office issued is one only where the offices are known to be one. */
export function isOneAcross(a: CitationOf, b: CitationOf): boolean {
  if (!mayBeOne(a.citation, b.citation)) return false;
  if (a.citation.symbol.isCentral) return true;
  const home = homeOf(a);
  return home !== undefined && home === homeOf(b);
}

export interface CitationOf {
  readonly citation: Cited;
  readonly plan: { readonly header: Pick<Header, 'agencies' | 'place' | 'issued'> };
}

/** The mentions of a plan by the keys of what they mention. */
export const mentionsByKey: (plan: Plan) => ReadonlyMap<string, readonly Citation[]> = remember((plan) =>
  groupBy(plan.citations, (it) => it.key),
);

export const mentionsOf = (plan: Plan, key: string): readonly Citation[] => mentionsByKey(plan).get(key) ?? [];
