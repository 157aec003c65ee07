import { documentTypes } from '../../data/document-types';
import { headsOfBodies, type IssuerKind, issuerKinds, partyCommittees } from '../../data/issuer-kinds';
import { issuers } from '../../data/issuers';
import {
  executes,
  type Filling,
  heads,
  numbered,
  partyBodies,
  planParts,
  signature,
  usualWording,
  type Wording,
} from '../../data/plan-parts';
import { capitalized, decapitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { plainText } from '../../text/snippet';

/** A document as it is cited: `Kế hoạch số 57/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh về …`; what is absent is asked for. */
export interface SuperiorDocument {
  readonly type: string;
  readonly symbol?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
}

/** What whoever starts a plan has said; nothing of it need make sense, what is empty becomes a stop. */
export interface NewPlanAnswers {
  readonly kind: string;
  readonly name: string;
  readonly parent?: string;
  readonly code?: string;
  readonly place?: string;
  readonly year: number;
  /** Typed words, or one of the choices. */
  readonly superior?: string | SuperiorDocument;
  readonly subject?: string;
}

export interface NewPlanText {
  /** In the syntax of snippets, with a stop wherever something is to be filled in. */
  readonly snippet: string;
  /** The same as it stands when nothing is typed. */
  readonly text: string;
}

export const kindOf = (id: unknown): IssuerKind =>
  issuerKinds.find((it) => it.id === id) ?? (issuerKinds[issuerKinds.length - 1] as IssuerKind);

/** A whole plan for who has answered the questions, of the same pieces as the standard sections. */
export function newPlan(answers: NewPlanAnswers): NewPlanText {
  const kind = kindOf(answers.kind);
  const name = fullName(kind, tidy(answers.name, middling));
  const subject = subjectOf(answers);
  const superior = superiorOf(answers.superior);
  const wording: Wording = {
    ...usualWording,
    ...subject.wording,
    agencies: agencyLines(kind, tidy(answers.parent, middling)),
    ground: superior.ground,
    ...(kind.isParty && { divisionSign: '-', endMark: '.' }),
  };
  const parts = planParts(wording);
  // Who carries out a document of its own sends itself no report.
  const isOwn = name !== '' && fold(superior.values.superior ?? '') === fold(name);
  const recipients = (kind.isParty ? parts.partyRecipients : parts.recipients).filter(
    (it) => !(isOwn && it.includes('⟨superior')),
  );
  const lines = [
    ...(kind.isParty ? parts.partyHeader : parts.stateHeader),
    '',
    parts.opening,
    '',
    ...parts.purpose,
    '',
    ...parts.content,
    '',
    ...(kind.isParty ? [] : [...parts.funding('III'), '']),
    ...parts.organisation(kind.isParty ? 'III' : 'IV'),
    '',
    parts.closing,
    '',
    ...recipients,
    '',
    ...signatureOf(kind, name),
    '',
  ];
  const code = tidy(answers.code, short) || codeOf(kind, name);
  const filling: Filling = {
    values: present({
      ...superior.values,
      ...subject.values,
      issuer: name,
      agency: agencyOf(kind, name),
      parent: tidy(answers.parent, middling).toLocaleUpperCase('vi'),
      code,
      place: placeOf(answers.place),
      year: String(yearOf(answers.year)),
    }),
    proposals: proposalsOf(kind, name),
  };
  const snippet = numbered(lines, filling);
  return { snippet, text: plainText(snippet) };
}

/** How long an answer may be: a name of an office, a place, a symbol; a subject or a title. */
const long = 300;
const middling = 150;
const short = 60;
/** What breaks lines, and halves of letters. */
const unwritable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** An answer as one line of a document: NFC, single spaces, no sign at its end that the sentence around it has. */
export function tidy(answer: unknown, longest = long): string {
  const words = typeof answer === 'string' ? answer.slice(0, 4 * long).normalize('NFC') : '';
  const line = words.replace(unwritable, ' ').replace(/\s+/gu, ' ').trim();
  const cut =
    line.length <= longest
      ? line
      : line
          .slice(0, longest + 1)
          .replace(/\s\S*$/u, '')
          .slice(0, longest);
  return cut.replace(unwritable, '').replace(/[\s.,;:]+$/u, '');
}

const yearOf = (year: number): number => (Number.isInteger(year) && 1900 <= year && year <= 2099 ? year : 2000);

const present = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([, it]) => it !== ''));

/** `xã Thượng Khuê, ngày …`, `TP. Hồ Chí Minh`: the name as it stands before the day of issue. */
function placeOf(answer: unknown): string {
  const name = tidy(answer, short)
    .replace(/\s*,\s*ngày(?![\p{L}\p{M}]).*$/iu, '')
    .replace(/^(?:tp|t\.p|thành phố)?\s*\.?\s*(?:hcm|hồ chí minh)$/iu, 'Thành phố Hồ Chí Minh');
  return capitalized(name);
}

const shortOffice = /^(?:Sở|Bộ)\s+[\p{Lu}&]{2,12}(?![\p{L}\p{M}&])/u;

/** `Sở NN&MT`: who issues a document has its name in full. */
function inFull(name: string): string {
  const [word = '', letters = ''] = name.split(/\s+/u);
  const code = word.charAt(0) + letters.replaceAll('&', '');
  return issuers.find((it) => it.code === code && it.name.startsWith(word))?.name ?? name;
}

/** The name in full, as the law wants that of who issues: `Ủy ban nhân dân xã Thượng Khuê` of `xã Thượng Khuê`. */
export function fullName(kind: IssuerKind, name: string): string {
  if (name === '') return '';
  const whole = name.replace(/^(?:UBND|Uỷ ban nhân dân|Ủy ban nhân dân)(?![\p{L}\p{M}])/iu, 'Ủy ban nhân dân');
  if (!kind.signsFor || whole.startsWith('Ủy ban nhân dân')) return capitalized(whole.replace(shortOffice, inFull));
  const head = /^(?:tỉnh|xã|phường|đặc khu|thành phố(?! Hồ Chí Minh))(?![\p{L}\p{M}])/iu;
  return `Ủy ban nhân dân ${whole.replace(head, (it) => it.toLocaleLowerCase('vi'))}`;
}

/** The capitals at the head without the words that stand on a line of their own. */
const agencyOf = ({ signsFor }: IssuerKind, name: string): string =>
  (signsFor ? name.replace(/^Ủy ban nhân dân\s*/u, '') : name).toLocaleUpperCase('vi');

/** A committee's name fills two lines, as in the decree's models; the others have their superior above them. */
function agencyLines({ signsFor, parent, isParty }: IssuerKind, above: string): readonly string[] {
  const [first, agency] = usualWording.agencies as readonly [string, string];
  if (signsFor) return ['ỦY BAN NHÂN DÂN', agency];
  // Only who has nobody above it leaves the line of the superior out: a ministry, a provincial committee of the Party.
  const isHighest = !parent || (isParty && above === '');
  return isHighest ? [agency] : [first, agency];
}

function subjectOf({ subject, year }: NewPlanAnswers): {
  readonly wording: Partial<Wording>;
  readonly values: Readonly<Record<string, string>>;
} {
  // `V/v` is for letters.
  const words = tidy(subject).replace(/^(?:kế hoạch\s+)?(?:v\/v\s+)?/iu, '');
  if (words === '') return { wording: {}, values: {} };
  const isShouted = !/\p{Ll}/u.test(words) && /\s/u.test(words);
  const dated = /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(words)
    ? words
    : `${words} ${isShouted ? 'NĂM' : 'năm'} ${yearOf(year)}`;
  return {
    wording: { subject: '⟨ownSubject⟩', name: '⟨ownName⟩' },
    values: { ownSubject: capitalized(dated), ownName: inSentence(dated) },
  };
}

const typeNames = new Set(documentTypes.map((it) => fold(it.name)));

/** `Tổ chức ngày hội` goes on in small letters behind `Kế hoạch`; `Hội Nông dân`, `Luật Đất đai`, `ISO` are names. */
export function inSentence(words: string): string {
  const [first = '', second = ''] = words.split(' ');
  const isName =
    /^\P{L}/u.test(first) ||
    /\p{Lu}/u.test(first.slice(1)) ||
    /^(?:\p{Lu}|\d)/u.test(second) ||
    typeNames.has(fold(first));
  const isType = typeNames.has(fold(`${first} ${second}`));
  return isName || isType ? words : decapitalized(words);
}

interface Ground {
  readonly ground: string;
  readonly values: Readonly<Record<string, string>>;
}

const verb = /^(?:Thực hiện|Triển khai|Căn cứ|Tiếp tục|Theo|Xét|Trên cơ sở|Hưởng ứng|Nhằm|Để)\s/u;

function superiorOf(superior: NewPlanAnswers['superior']): Ground {
  if (typeof superior === 'object' && superior !== null) return citing(superior);
  const words = capitalized(tidy(superior));
  if (words === '') return { ground: 'Căn cứ ⟨ground:[văn bản làm căn cứ]⟩', values: {} };
  return { ground: verb.test(words) ? '⟨ground⟩' : executes('⟨ground⟩'), values: { ground: words } };
}

/** The document in full, as at its first mention: type, number, day, who issued it, what about. */
function citing({ type, symbol, date, issuer, title }: SuperiorDocument): Ground {
  const about = tidy(title).replace(/^(?:về việc|về)\s+/iu, (it) => it.toLocaleLowerCase('vi'));
  const isParty = /^\d*-\p{L}/u.test(symbol ?? '');
  const document =
    `⟨basis⟩ số ⟨symbol:…/…⟩${isParty ? ',' : ''} ngày ⟨date:…/…/…⟩ của ⟨superior:[Cơ quan cấp trên]⟩ ` +
    (about === '' ? 'về ⟨title:[trích yếu]⟩' : '⟨title⟩');
  return {
    ground: executes(document),
    values: {
      basis: tidy(type, short) || 'Kế hoạch',
      symbol: tidy(symbol, short),
      date: tidy(date, short),
      superior: tidy(issuer, middling),
      title: about,
    },
  };
}

const startsWith = (name: string, begin: string): boolean => fold(name).startsWith(begin);

/** The code that ends the number, where it is known for certain. */
export function codeOf(kind: IssuerKind, name: string): string {
  if (kind.isParty) return partyCommittees.find((it) => startsWith(name, it.begin))?.code ?? '';
  if (kind.signsFor) return 'UBND';
  const plain = fold(name).replace(/\s(?:tỉnh|thành phố)(?:\s.*)?$/u, '');
  return issuers.find((it) => fold(it.name) === plain)?.code ?? '';
}

function signatureOf(kind: IssuerKind, name: string): readonly string[] {
  if (kind.isParty) {
    const signs = partyCommittees.find((it) => startsWith(name, it.begin))?.signs;
    return signature(`T/M ⟨body|${signs ? first(signs, partyBodies) : partyBodies}|⟩`, '⟨position|BÍ THƯ,PHÓ BÍ THƯ|⟩');
  }
  const position = `⟨position|${first(headOf(kind, name), heads)}|⟩`;
  return kind.signsFor ? signature(kind.signsFor, position) : signature(position);
}

const headOf = ({ proposals }: IssuerKind, name: string): string | undefined =>
  proposals.position ?? headsOfBodies.find(([begin]) => startsWith(name, begin))?.[1];

/** The choices with this one before the others. */
const first = (choice: string | undefined, others: string): string =>
  choice === undefined ? others : [choice, ...others.split(',').filter((it) => it !== choice)].join(',');

function proposalsOf({ proposals, proposesTo, isParty }: IssuerKind, name: string): Readonly<Record<string, string>> {
  if (proposesTo !== undefined && name !== '' && !startsWith(name, proposesTo)) return {};
  const { position, ...others } = proposals;
  const level = /(?<![\p{L}\p{M}])(?<level>thành phố|phường|đặc khu)(?![\p{L}\p{M}])/iu.exec(name)?.groups?.level;
  const placed = Object.entries(others).map(([stop, words]): [string, string] => [
    stop,
    level === undefined ? words : words.replace(/(?:(?<=UBND )tỉnh|(?<=(?:UBND|thuộc) )xã)$/u, fold(level)),
  ]);
  const committee = isParty ? partyCommittees.find((it) => startsWith(name, it.begin)) : undefined;
  return {
    ...Object.fromEntries(placed),
    ...(committee && officeOf(committee)),
  };
}

/** A cell of the Party has no office, and nothing below it but its members. */
function officeOf({ begin, code }: (typeof partyCommittees)[number]): Readonly<Record<string, string>> {
  if (code === 'CB') return { archive: 'Chi bộ', units: 'Các đảng viên trong chi bộ' };
  const office = `Văn phòng ${capitalized(begin)}`;
  return { office, archive: office };
}
