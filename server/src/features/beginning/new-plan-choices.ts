import { type IssuerKind, issuerKinds } from '../../data/issuer-kinds';
import type { CitedFact, PlanFacts } from '../../plan/facts';
import { writeDay } from '../../syntax/days/date';
import { isCapitals } from '../../syntax/line';
import { capitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import type { Folder } from '../../workspace/folder';
import { fullName, inSentence, kindOf, type NewPlanAnswers, type SuperiorDocument, tidy } from './new-plan';

export interface NewPlanChoices {
  readonly thisYear: number;
  readonly kinds: readonly NewPlanKind[];
  /** Who issues the plans of the folder. */
  readonly issuers: readonly KnownIssuer[];
  /** Where the plan may be dated from. */
  readonly places: readonly string[];
  /** Who may stand above who issues it. */
  readonly parents: readonly string[];
  /** The plans of the folder and what is cited in them. */
  readonly superiors: readonly SuperiorChoice[];
}

export type NewPlanKind = Pick<IssuerKind, 'id' | 'label' | 'detail' | 'name' | 'parent'>;
export type { Asked as AskedName } from '../../data/issuer-kinds';

export type KnownIssuer = Pick<NewPlanAnswers, 'kind' | 'name' | 'parent' | 'code' | 'place'>;

export interface SuperiorChoice {
  readonly label: string;
  readonly description: string;
  readonly document: SuperiorDocument;
  /** What a plan that carries it out may be called. */
  readonly subject?: string;
}

const mostPlans = 2000;
const mostChoices = 300;

/** What a new plan may be made of, from the plans that are known and the answers given so far. */
export function newPlanChoices(
  folder: Pick<Folder, 'plans'>,
  { thisYear, answers }: { readonly thisYear: number; readonly answers: Partial<NewPlanAnswers> },
): NewPlanChoices {
  const facts: PlanFacts[] = [];
  for (const it of folder.plans()) {
    facts.push(it.facts);
    if (mostPlans <= facts.length) break;
  }
  const issuers = known(facts);
  return {
    thisYear,
    kinds: issuerKinds.map(({ id, label, detail, name, parent }) => ({
      id,
      label,
      detail,
      name,
      ...(parent && { parent }),
    })),
    issuers,
    places: unique([...placesOf(answers), ...issuers.flatMap((it) => it.place ?? [])]),
    parents: unique(
      issuers.flatMap((it) =>
        it.kind === answers.kind ? (it.parent ?? []) : isAbove(it, answers.kind) ? it.name : [],
      ),
    ),
    superiors: superiorsOf(facts, answers),
  };
}

const unique = (names: readonly string[]): readonly string[] => {
  const byKey = new Map<string, string>();
  for (const it of names) if (!byKey.has(keyOf(it))) byKey.set(keyOf(it), it);
  return [...byKey.values()].slice(0, mostChoices);
};

/** The kind of body that a name is of, by its first words. */
function kindOfName(name: string, isParty: boolean): string | undefined {
  const key = fold(name).replace(/^ubnd/u, 'ủy ban nhân dân');
  if (isParty || /^(?:tỉnh ủy|thành ủy|đảng ủy|đảng bộ|chi bộ)(?:\s|$)/u.test(key)) return 'party';
  if (/^ủy ban nhân dân (?:tỉnh|thành phố)(?:\s|$)/u.test(key)) return 'province';
  if (/^ủy ban nhân dân (?:xã|phường|đặc khu)(?:\s|$)/u.test(key)) return 'commune';
  if (/^(?:sở|thanh tra tỉnh|ban quản lý|văn phòng (?:ủy ban|ubnd))(?:\s|$)/u.test(key)) return 'department';
  if (/^trường(?:\s|$)/u.test(key)) return 'school';
  if (/^(?:bệnh viện|trung tâm y tế|trạm y tế)(?:\s|$)/u.test(key)) return 'hospital';
  if (/^bộ(?:\s|$)/u.test(key)) return 'ministry';
  if (/^(?:phòng|trung tâm|chi cục|ban|thư viện|bảo tàng)(?:\s|$)/u.test(key)) return 'unit';
  return undefined;
}

const above: ReadonlyMap<string, readonly string[]> = new Map([
  ['department', ['province']],
  ['unit', ['department', 'commune']],
  ['school', ['department', 'commune']],
  ['hospital', ['department']],
  ['other', ['province', 'department']],
]);

const isAbove = ({ kind }: KnownIssuer, asked: string | undefined): boolean =>
  above.get(asked ?? '')?.includes(kind) === true;

/** Who issues these plans, each once, those that do so most often first. */
function known(facts: readonly PlanFacts[]): readonly KnownIssuer[] {
  const counted = new Map<string, { readonly issuer: KnownIssuer; count: number }>();
  for (const it of facts) {
    const issuer = issuerOf(it);
    if (!issuer) continue;
    const key = fold(`${issuer.kind} ${issuer.name} ${issuer.parent ?? ''}`);
    const same = counted.get(key);
    if (same) same.count++;
    else counted.set(key, { issuer, count: 1 });
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostChoices)
    .map((it) => it.issuer);
}

/** Who issues a plan, where its head says it and its text writes it as sentences do. */
function issuerOf({ header, units }: PlanFacts): KnownIssuer | undefined {
  const { agencies, place, code, isParty } = header;
  const agency = agencies[agencies.length - 1];
  if (!agency || header.kind !== 'plan') return undefined;
  const kind = kindOfName(agency.text, isParty);
  if (kind === undefined) return undefined;
  const name = sentenceName(agency.text, kind, [header.issuer?.text ?? '', ...units.map((it) => it.text)]);
  if (name === undefined) return undefined;
  const above = 1 < agencies.length && kindOf(kind).parent ? agencies[0]?.text : undefined;
  const parent = above && parentName(above, units);
  const own = /^KH[-/](?<code>.+)$/u.exec(code ?? '')?.groups?.code;
  return {
    kind,
    name,
    ...(parent && { parent }),
    ...(own && { code: own }),
    ...(place && { place: place.text }),
  };
}

/** `SỞ NỘI VỤ` as the plan itself writes it elsewhere; a place's name is no more than its words with capitals. */
function sentenceName(agency: string, kind: string, written: readonly string[]): string | undefined {
  const key = keyOf(agency);
  const name = written.find((it) => !isCapitals(it) && keyOf(it) === key) ?? placeName(key);
  return name && fullName(kindOf(kind), name);
}

/** `UBND TỈNH HOÀI LĨNH` as `UBND tỉnh Hoài Lĩnh`; whom the text does not name keeps the capitals of the head. */
function parentName(agency: string, units: PlanFacts['units']): string {
  const isShort = /^UBND\s/u.test(agency);
  const key = keyOf(agency);
  const name = units.find((it) => !isCapitals(it.text) && keyOf(it.text) === key)?.text ?? placeName(key);
  if (name === undefined) return agency;
  return isShort ? name.replace(/^Ủy ban nhân dân/u, 'UBND') : name;
}

const keyOf = (name: string): string => fold(name).replace(/^ubnd/u, 'ủy ban nhân dân');

const ofPlace =
  /^(?<head>ủy ban nhân dân (?:tỉnh|thành phố|xã|phường|đặc khu)|đảng (?:ủy|bộ) (?:tỉnh|thành phố|xã|phường)|tỉnh ủy|thành ủy) (?<place>[\p{L}\p{M} ]+)$/u;

function placeName(key: string): string | undefined {
  const { head, place } = ofPlace.exec(key)?.groups ?? {};
  if (!head || !place) return undefined;
  const capital = (it: string): string => it.toLocaleUpperCase('vi');
  const name = place.replace(/(?<!\p{L})\p{L}/gu, capital);
  return `${capital(head.charAt(0))}${head.slice(1)} ${name}`;
}

/** From where the papers of a body are dated that is named after its place. */
function placesOf({ name, parent, place }: Partial<NewPlanAnswers>): readonly string[] {
  const found = [tidy(name), tidy(parent)].flatMap((it) => {
    const { kind = '', place: named } = placeForm.exec(it)?.groups ?? {};
    if (!named) return [];
    // Named after a person: the kind is part of the name (Phụ lục I, Phần I, mục II.4.a).
    return /^Hồ Chí Minh/u.test(named) ? [`Thành phố ${named}`] : kind === '' ? [] : [named];
  });
  return [...(place ? [tidy(place)] : []), ...found];
}

const placeForm =
  /(?<![\p{L}\p{M}])(?<kind>[Tt]ỉnh(?:\s+ủy|\s+uỷ)?|TỈNH|[Tt]hành phố|THÀNH PHỐ|[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu)\s+(?<place>\p{Lu}\p{Ll}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){0,3})/u;

/** The plans of who stands above, then what is cited, then all other plans; each document once, as it is told most fully. */
function superiorsOf(facts: readonly PlanFacts[], { kind, name }: Partial<NewPlanAnswers>): readonly SuperiorChoice[] {
  const found = new Map<string, SuperiorChoice & { readonly order: number }>();
  const add = (key: string, choice: SuperiorChoice, order: number): void => {
    const before = found.get(key);
    const first = Math.min(order, before?.order ?? order);
    const [fuller, other] = before && fullness(choice) <= fullness(before) ? [before, choice] : [choice, before];
    // The first mention tells what it is about, another one its day.
    const date = fuller.document.date ?? other?.document.date;
    found.set(key, { ...fuller, document: { ...fuller.document, ...(date && { date }) }, order: first });
  };
  for (const it of facts) {
    const issuer = issuerOf(it);
    const choice = issuer && keyOf(issuer.name) === keyOf(tidy(name)) ? undefined : ofPlan(it, issuer);
    const order = issuer && isAbove(issuer, kind) ? 0 : 2;
    if (choice) add(it.ownKey ?? `${choice.document.issuer} ${choice.document.title}`, choice, order);
  }
  for (const it of facts) {
    for (const citation of it.citations) {
      const choice = citation.isQuoted || citation.isOwn ? undefined : ofCitation(citation);
      if (choice) add(citation.key, choice, 1);
    }
  }
  const byDate = (it: SuperiorChoice): string =>
    (it.document.date ?? '')
      .split('/')
      .reverse()
      .map((part) => part.padStart(2, '0'))
      .join('');
  return [...found.values()]
    .sort((a, b) => a.order - b.order || (byDate(b) < byDate(a) ? -1 : byDate(a) < byDate(b) ? 1 : 0))
    .slice(0, mostChoices)
    .map(({ order, ...choice }) => choice);
}

const fullness = ({ document: { date, issuer, title } }: SuperiorChoice): number =>
  [date, issuer, title].filter((it) => it !== undefined).length;

function ofPlan({ header }: PlanFacts, by: KnownIssuer | undefined): SuperiorChoice | undefined {
  const { kind, subject, issued } = header;
  if (kind !== 'plan' || !subject) return undefined;
  const issuer = by?.name;
  const symbol = header.number?.text.replace(/\s+/gu, '');
  const day = issued && issued.earliest === issued.latest ? writeDay(issued.earliest) : undefined;
  const title = isCapitals(subject.text) ? undefined : titleOf(subject.text);
  const document = {
    type: 'Kế hoạch',
    ...(symbol && { symbol }),
    ...(day && { date: day }),
    ...(issuer && { issuer }),
    ...(title && { title }),
  };
  return {
    label: symbol ? `Kế hoạch số ${symbol}` : 'Kế hoạch chưa có số',
    description: issuer ? `${issuer}: ${subject.text}` : subject.text,
    document,
    ...(title && { subject: subjectFrom(subject.text) }),
  };
}

/** How a subject follows the name of who issued: `thực hiện …` as it is, `về công tác …` where it begins with no verb. */
function titleOf(subject: string): string {
  const words = inSentence(tidy(subject));
  return /^(?:về|thực hiện|triển khai|tổ chức|phát động|hưởng ứng|tăng cường|đẩy mạnh|nâng cao|phòng|xây dựng|phát triển|hành động|kiểm tra|tuyên truyền|tiếp tục|cụ thể|bảo đảm|quản lý)(?![\p{L}\p{M}])/iu.test(
    words,
  )
    ? words
    : `về ${words}`;
}

const openWords = new Set(['văn bản', 'công văn']);

function ofCitation({ type, symbol, date, issuer, title }: CitedFact): SuperiorChoice | undefined {
  const name = type?.name ?? (type && openWords.has(fold(type.text)) ? type.text : undefined);
  if (!name) return undefined;
  const day = date?.at === undefined ? undefined : writeDay(date.at);
  const about = title && tidy(title.text);
  const document = {
    type: name,
    symbol: symbol.form,
    ...(day && { date: day }),
    ...(issuer && { issuer: tidy(issuer.text) }),
    ...(about && { title: about }),
  };
  return {
    label: `${name} số ${symbol.form}`,
    description: [document.issuer, about].filter((it) => it !== undefined).join(' '),
    document,
    ...(about && { subject: subjectFrom(about) }),
  };
}

/** What is asked for below is called alike: without its introduction, its place and its year. */
export function subjectFrom(title: string): string {
  const words = tidy(title)
    .replace(/^(?:về việc|về|ban hành)\s+/iu, '')
    .replace(/\s+(?:trên địa bàn\s+(?:toàn\s+)?)(?:tỉnh|thành phố|xã|phường)(?:\s+\p{Lu}[\p{L}\p{M}]*)*/u, '')
    .replace(/[\s,]+năm\s+(?:19|20)\d\d$/u, '');
  return capitalized(words);
}
