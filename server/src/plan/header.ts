import { type DateMention, type Day, daysInMonth, isRealDate, readDates, toDay } from '../syntax/date';
import { isCapitals } from '../syntax/line';
import { type Block, type Paragraph, place, remember } from '../syntax/paragraph';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import type { Layout } from './layout';
import {
  columnsOf,
  isAddressee,
  isLetterSubject,
  isMotto,
  lineOf,
  numberLine,
  numberTail,
  placeAndDate,
} from './lines';
import { readSignature } from './signature';

/** What the document is, by its tên loại, its code, its `Kính gửi` or `V/v`. Rules for plans are silent on the others. */
export type DocumentKind = 'plan' | 'decision' | 'report' | 'letter' | 'notice' | 'other' | 'fragment';

/** A word or phrase where it stands. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
}

/** The number as written: `Số: 05/KH-STP`, or blank as in every draft: `Số:     /KH-STP`. */
export interface OwnNumber {
  readonly span: Span;
  /** The digits, absent while blank. */
  readonly number?: Phrase;
  /** `KH-STP`, or `KH/ĐU` of a Party file, without the sign that joins it to the number. */
  readonly code?: Phrase;
  /** `12-KH/ĐU`, not `12/KH-UBND`. */
  readonly isPartyStyle: boolean;
}

/** The years a plan is about, both included; `năm 2026 và những năm tiếp theo` has no last one (infinity). */
export interface Years {
  readonly first: number;
  readonly last: number;
}

export interface Header {
  readonly kind: DocumentKind;
  /** A Party body's own document: its form differs from the State's. */
  readonly isParty: boolean;
  /** Issued with a decision (Mẫu 1.3): number, date, recipients and signature stand in that decision. */
  readonly isAttached: boolean;
  readonly title?: Phrase;
  /** The trích yếu without its bracket; of a letter what stands after `V/v`. */
  readonly subject?: Phrase;
  /** `(Kèm theo Quyết định số …)` under the subject. */
  readonly attribution?: Phrase;
  /** The agency lines in their order: parent first, issuer last; a name over two lines is one. */
  readonly agencies: readonly Phrase[];
  /** Who issues, as the opening says it (`Sở Tư pháp` xây dựng Kế hoạch …), else as the head does (`SỞ TƯ PHÁP`). */
  readonly issuer?: Phrase;
  readonly number?: OwnNumber;
  readonly place?: Phrase;
  readonly date?: DateMention;
  /** The days on which the document may have been issued: one day, or the whole month or year while the day is blank. */
  readonly issued?: { readonly earliest: Day; readonly latest: Day };
  /** The years of the subject, else of the plan's name in the opening or at the end, else of the header's date. */
  readonly years?: Years;
  /** The year the document is about, where it is one. */
  readonly year?: number;
  /** Where the years were read: what a date alone says is a guess (a plan of December is for the next year). */
  readonly yearFrom?: 'subject' | 'text' | 'date';
}

export function readHeader(blocks: readonly Block[], layout: Layout): Header {
  const head = readHead(blocks, layout);
  const own = readTitle(blocks, layout);
  const formula = findFormula(blocks, layout);
  const agencies = joinAgencies(head.agencies);
  const subject = own.subject ?? head.letterSubject;
  const issuer = formula?.issuer ?? agencies[agencies.length - 1];
  const issued = issuedOn(head.date);
  const isParty = isPartyHead(head) ?? isPartySignature(blocks, layout);
  return {
    kind: kindOf({ title: own.key, head, isPlanByText: formula?.isPlan === true }),
    isParty,
    isAttached: own.attribution !== undefined && !head.number,
    ...(own.title && { title: own.title }),
    ...(subject && { subject }),
    ...(own.attribution && { attribution: own.attribution }),
    agencies,
    ...(issuer && { issuer }),
    ...(head.number && { number: head.number }),
    ...(head.place && { place: head.place }),
    ...(head.date && { date: head.date }),
    ...(issued && { issued }),
    ...readPlanYears([
      { text: own.subject?.text, from: 'subject' },
      { text: formula?.name, from: 'text' },
      { text: head.date?.year && `năm ${head.date.year.value}`, from: 'date' },
    ]),
  };
}

interface Head {
  readonly agencies: readonly AgencyLine[];
  readonly number?: OwnNumber;
  readonly place?: Phrase;
  readonly date?: DateMention;
  readonly letterSubject?: Phrase;
  readonly isLetter: boolean;
  readonly hasStateName: boolean;
  readonly hasPartyName: boolean;
}

interface AgencyLine extends Phrase {
  /** Only the other column of the head stands between this line and the one before. */
  readonly isNext: boolean;
}

const secrecy =
  /^(?:tuyệt mật|tối mật|mật|hỏa tốc|thượng khẩn|khẩn|dự thảo.*|xem xong trả lại|lưu hành nội bộ|bản gốc|bản sao|sao y|\*+)$/u;

function readHead(blocks: readonly Block[], layout: Layout): Head {
  const end = layout.title ?? layout.head.end;
  const agencies: AgencyLine[] = [];
  let number: OwnNumber | undefined;
  let numberedAt = -1;
  let issued: { readonly place: Phrase; readonly date: DateMention | undefined } | undefined;
  let letterSubject: Phrase | undefined;
  let isLetter = false;
  let hasStateName = false;
  let hasPartyName = false;
  for (let i = layout.head.start; i < end; i++) {
    const block = blocks[i] as Block;
    const { text, kind } = block.paragraph;
    if (kind !== 'text' && kind !== 'row') continue;
    for (const cell of kind === 'row' ? cellsOf(text) : [{ text, start: 0 }]) {
      const at = (start: number, end: number): Phrase => phrase(block, cell.start + start, cell.start + end);
      if (numberLine.test(cell.text)) {
        number ??= readNumber(blocks, i, cell);
        numberedAt = block.start;
      }
      issued ??= readPlaceAndDate(block, cell);
      if (isLetterSubject(cell.text)) {
        isLetter = true;
        letterSubject ??= at(/^V\/v\s*:?\s*/iu.exec(cell.text)?.[0].length ?? 0, cell.text.length);
      }
      isLetter ||= isAddressee(cell.text);
      for (const column of columnsOf(cell.text)) {
        const key = fold(column.text);
        hasStateName ||= /^cộng hòa xã hội/u.test(key) || isMotto(column.text);
        hasPartyName ||= /^đảng cộng sản việt nam/u.test(key);
        const isName = isCapitals(column.text) && !/^(?:cộng hòa xã hội|chủ nghĩa việt nam|đảng cộng sản)/u.test(key);
        if (!isName || isMotto(column.text) || secrecy.test(key) || /^số\s*:/u.test(key)) continue;
        const line = at(column.start, column.start + column.text.length);
        const last = agencies[agencies.length - 1];
        agencies.push({ ...line, isNext: last === undefined || numberedAt < last.span.end });
      }
    }
  }
  return {
    agencies,
    ...(number && { number }),
    ...(issued && { place: issued.place }),
    ...(issued?.date && { date: issued.date }),
    ...(letterSubject && { letterSubject }),
    isLetter,
    hasStateName,
    hasPartyName,
  };
}

const phrase = (block: Block, start: number, end: number): Phrase => ({
  text: block.paragraph.text.slice(start, end),
  span: place(block, { start, end }),
});

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The head may be set as a Markdown table of two columns. */
function cellsOf(row: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (const found of row.matchAll(/[^|]+/gu)) {
    const lead = /^[\s*_]*/u.exec(found[0])?.[0].length ?? 0;
    const text = found[0].slice(lead).replace(/[\s*_]+$/u, '');
    if (text !== '') cells.push({ text, start: found.index + lead });
  }
  return cells;
}

const newOrgan =
  /^(?:ubnd|hđnd|ủy ban|hội|sở|ban|bộ|cục|chi cục|tổng cục|vụ|phòng|văn phòng|trung tâm|trường|viện|bệnh viện|học viện|công an|công ty|tổng công ty|thanh tra|đảng bộ|đảng ủy|chi bộ|tỉnh ủy|thành ủy|huyện ủy|đảng đoàn|đoàn|liên đoàn|liên hiệp|mặt trận|tòa án|viện kiểm sát|kho bạc|bảo hiểm|ngân hàng|quân khu|bộ chỉ huy|trạm|hạt|quỹ|báo|đài|nhà|thư viện|bảo tàng|chính phủ|thủ tướng|chủ tịch|giám đốc|ngành)(?:\s|$)/u;

/** `ỦY BAN NHÂN DÂN` / `TỈNH LÀO CAI` is one name, so is `SỞ NÔNG NGHIỆP` / `VÀ MÔI TRƯỜNG`. */
function joinAgencies(lines: readonly AgencyLine[]): Phrase[] {
  const agencies: Phrase[] = [];
  for (const line of lines) {
    const before = agencies[agencies.length - 1];
    if (before && line.isNext && !newOrgan.test(fold(line.text))) {
      const joined = { text: `${before.text} ${line.text}`, span: { start: before.span.start, end: line.span.end } };
      agencies[agencies.length - 1] = joined;
    } else {
      agencies.push({ text: line.text, span: line.span });
    }
  }
  return agencies;
}

const numberParts =
  /^Số\s*:?\s*(?<blank>[.…_\s]*)(?<number>\d{1,5})?[.…_\s]*(?:\/\s*(?:19|20)\d\d(?=\/))?(?:(?<join>[-–/])\s*(?<code>\p{Lu}[\p{L}\d]*(?:\s?[-–/&]\s?\p{L}[\p{L}\d]*){0,5}))?/u;
const tailParts =
  /^\s*(?<number>\d{1,5})?\s*(?<join>[-–/])\s*(?<code>\p{Lu}[\p{L}\d]*(?:\s?[-–/&]\s?\p{L}[\p{L}\d]*){0,5})/u;

/** The number of one line, or of two when it was broken after `Số`. */
function readNumber(blocks: readonly Block[], index: number, cell: Cell): OwnNumber | undefined {
  const block = blocks[index] as Block;
  const found = numberParts.exec(cell.text);
  if (!found) return undefined;
  const own = toNumber(block, cell.start, found);
  const next = blocks[index + 1];
  if (own.code || !next || !numberTail.test(next.paragraph.text)) return own;
  const tail = tailParts.exec(next.paragraph.text);
  if (!tail) return own;
  const rest = toNumber(next, 0, tail);
  return { ...own, ...rest, span: { start: own.span.start, end: rest.span.end } };
}

function toNumber(block: Block, start: number, found: RegExpExecArray): OwnNumber {
  const { number, code, join } = found.groups as { number?: string; code?: string; join?: string };
  const whole = found[0].trimEnd();
  const codeStart = code === undefined ? -1 : start + found[0].lastIndexOf(code);
  const numberStart = number === undefined ? -1 : start + found[0].indexOf(number);
  return {
    span: place(block, { start, end: start + whole.length }),
    ...(number && { number: phrase(block, numberStart, numberStart + number.length) }),
    ...(code && { code: phrase(block, codeStart, codeStart + code.length) }),
    isPartyStyle: join !== undefined && join !== '/' && code?.includes('/') === true,
  };
}

const looseParts = /tháng\D{0,12}?(?<month>\d{1,2})?\D{0,12}?năm\D{0,8}(?<year>(?:19|20)\d\d)/u;

function readPlaceAndDate(
  block: Block,
  cell: Cell,
): { readonly place: Phrase; readonly date: DateMention | undefined } | undefined {
  if (120 < cell.text.length) return undefined;
  const found = placeAndDate.exec(cell.text);
  const name = found?.groups?.place;
  if (!found || name === undefined) return undefined;
  const start = cell.start + found.index + found[0].indexOf(name);
  const from = found.index + found[0].length;
  return {
    place: phrase(block, start, start + name.length),
    date: readOwnDate(block, { text: cell.text.slice(from), start: cell.start + from }),
  };
}

function readOwnDate(block: Block, cell: Cell): DateMention | undefined {
  const whole = readDates(cell.text)[0];
  if (whole) return placeDate(block, whole, cell.start);
  const loose = looseParts.exec(cell.text);
  if (!loose?.groups) return undefined;
  const part = (value: string | undefined, from: number) => {
    if (value === undefined) return undefined;
    const start = cell.start + cell.text.indexOf(value, from);
    return { value: Number(value), span: place(block, { start, end: start + value.length }) };
  };
  const month = part(loose.groups.month, loose.index);
  const year = part(loose.groups.year, loose.index + loose[0].length - 4);
  return {
    form: 'words',
    span: place(block, { start: cell.start, end: cell.start + loose.index + loose[0].length }),
    ...(month && { month }),
    ...(year && { year }),
    isImpossible: false,
  };
}

/** The mention with its spans in the whole text. */
function placeDate(block: Block, it: DateMention, by: number): DateMention {
  const move = (span: Span): Span => place(block, { start: span.start + by, end: span.end + by });
  return {
    ...it,
    span: move(it.span),
    ...(it.day && { day: { ...it.day, span: move(it.day.span) } }),
    ...(it.month && { month: { ...it.month, span: move(it.month.span) } }),
    ...(it.year && { year: { ...it.year, span: move(it.year.span) } }),
  };
}

/** The days that the date may mean; what cannot be a date says nothing below its month or its year. */
function issuedOn(date: DateMention | undefined): Header['issued'] {
  if (date?.at !== undefined) return { earliest: date.at, latest: date.at };
  const year = date?.year?.value;
  if (year === undefined) return undefined;
  const month = date?.month?.value;
  if (month !== undefined && isRealDate(year, month, 1)) {
    return { earliest: toDay(year, month, 1), latest: toDay(year, month, daysInMonth(year, month)) };
  }
  return { earliest: toDay(year, 1, 1), latest: toDay(year, 12, 31) };
}

interface Title {
  readonly key?: string;
  readonly title?: Phrase;
  readonly subject?: Phrase;
  readonly attribution?: Phrase;
}

function readTitle(blocks: readonly Block[], { title: index, subject }: Layout): Title {
  if (index === undefined) return {};
  const block = blocks[index] as Block;
  const key = lineOf(block.paragraph).title ?? '';
  const { text } = block.paragraph;
  const wordCount = key.split(' ').length;
  const words = [...text.matchAll(/\S+/gu)][wordCount - 1];
  const wordsEnd = words ? words.index + words[0].length : text.length;
  const end = text.slice(0, wordsEnd).replace(/[\d*:.]+$/u, '').length;
  const lines: Phrase[] = [];
  const restStart = wordsEnd + (/^[\s:.-]*/u.exec(text.slice(wordsEnd))?.[0].length ?? 0);
  if (restStart < text.length) lines.push(phrase(block, restStart, text.length));
  let attribution: Phrase | undefined;
  for (let i = subject.start; i < subject.end; i++) {
    const line = blocks[i] as Block;
    if (line.paragraph.kind !== 'text') continue;
    const whole = phrase(line, 0, line.paragraph.text.length);
    if (lineOf(line.paragraph).isAttribution) attribution = whole;
    else lines.push(whole);
  }
  const first = lines[0];
  const last = lines[lines.length - 1];
  return {
    key,
    title: phrase(block, 0, end),
    ...(first &&
      last && {
        subject: { text: lines.map((it) => it.text).join(' '), span: { start: first.span.start, end: last.span.end } },
      }),
    ...(attribution && { attribution }),
  };
}

const codeKinds: Readonly<Record<string, DocumentKind>> = {
  KH: 'plan',
  QĐ: 'decision',
  BC: 'report',
  TB: 'notice',
};
const typeCode = /^(?:NQ|CT|QC|QyĐ|HD|CTr|PA|ĐA|BB|TTr|CĐ|TT|NĐ|KL)(?=[-–/\s])/u;

function kindOf({
  title,
  head,
  isPlanByText,
}: {
  readonly title: string | undefined;
  readonly head: Head;
  readonly isPlanByText: boolean;
}): DocumentKind {
  if (title !== undefined) {
    if (title.startsWith('kế hoạch')) return 'plan';
    if (title === 'quyết định') return 'decision';
    if (title === 'báo cáo') return 'report';
    return title.startsWith('thông báo') ? 'notice' : 'other';
  }
  const code = head.number?.code?.text ?? '';
  const kind = codeKinds[/^\p{L}+/u.exec(code)?.[0] ?? ''];
  if (kind) return kind;
  if (head.isLetter) return 'letter';
  if (typeCode.test(code)) return 'other';
  return isPlanByText ? 'plan' : 'fragment';
}

/** What the head says of whose document it is; nothing where it says neither. */
function isPartyHead(head: Head): boolean | undefined {
  if (head.hasPartyName) return true;
  if (head.hasStateName) return false;
  if (head.number?.code) return head.number.isPartyStyle;
  const issuer = head.agencies[head.agencies.length - 1];
  if (!issuer) return undefined;
  return /^(?:đảng|tỉnh ủy|thành ủy|huyện ủy|chi bộ|ban thường vụ|ban chấp hành)(?:\s|$)/u.test(fold(issuer.text));
}

/** Without a head the signature tells: `T/M BAN THƯỜNG VỤ`, `PHÓ BÍ THƯ`. */
function isPartySignature(blocks: readonly Block[], layout: Layout): boolean {
  const lines = readSignature(blocks, layout)?.lines ?? [];
  return lines.some(({ text }) =>
    /^t[./]?m[./]?\s*(?:ban (?:thường vụ|chấp hành)|đảng ủy|chi bộ|chi ủy)|(?:^|\s)bí thư$/u.test(fold(text)),
  );
}

interface Formula {
  readonly issuer?: Phrase;
  /** What stands between `Kế hoạch` and `như sau`. */
  readonly name: string;
  readonly isPlan: boolean;
}

/** Who issues what, from the sentence of issue or else from the last sentence of the text. */
function findFormula(blocks: readonly Block[], { opening, body }: Layout): Formula | undefined {
  for (let i = opening.end - 1; opening.start <= i; i--) {
    const block = blocks[i] as Block;
    const found = formulaOf(block.paragraph);
    if (!found) continue;
    const { issuer } = found;
    return {
      name: found.name,
      isPlan: found.isPlan,
      ...(issuer && { issuer: phrase(block, issuer.start, issuer.end) }),
    };
  }
  const deepest = 5;
  for (let i = body.end - 1; body.start <= i && body.end - deepest <= i; i--) {
    const text = (blocks[i] as Block).paragraph.text.slice(0, 400);
    const found = /^Trên đây là (?<type>kế hoạch)\s+(?<name>[^;.]*)/iu.exec(text);
    if (found?.groups?.name) return { name: found.groups.name, isPlan: true };
  }
  return undefined;
}

const issues =
  /(?<![\p{L}\p{M}\p{N}])(?:xây dựng|ban hành|hướng dẫn|triển khai|đề ra|lập)\s+(?:(?:nội dung|bản|dự thảo)\s+)?(?<type>kế hoạch|chương trình|hướng dẫn|phương án|đề án|báo cáo|thông báo)(?![\p{L}\p{M}\p{N}])/giu;
const issuerHead =
  /(?:^|[.,;:]\s+|\t\s*)(?=(?:Ủy ban|UBND|HĐND|Hội đồng|Thường trực|Sở|Ban|Bộ|Cục|Chi cục|Tổng cục|Phòng|Văn phòng|Trung tâm|Trường|Viện|Bệnh viện|Học viện|Công an|Công ty|Thanh tra|Đảng bộ|Đảng ủy|Chi bộ|Tỉnh ủy|Thành ủy|Đoàn|Liên đoàn|Hội|Mặt trận|Tòa án|Kho bạc|Bảo hiểm|Ngân hàng|Thư viện|Bảo tàng|Trạm|Hạt|Quỹ|Báo|Đài)(?![\p{L}\p{M}]))/gu;
const longestIssuer = 110;

const formulaOf: (
  paragraph: Paragraph,
) => { readonly issuer?: Span; readonly name: string; readonly isPlan: boolean } | undefined = remember(({ text }) => {
  const found = [...text.matchAll(issues)].pop();
  if (!found) return undefined;
  const before = text.slice(Math.max(0, found.index - longestIssuer), found.index);
  const head = [...before.matchAll(issuerHead)].pop();
  const start = head ? found.index - before.length + head.index + head[0].length : undefined;
  const end = found.index - (/\s*$/u.exec(before)?.[0].length ?? 0);
  const name = text.slice(found.index + found[0].length).trim();
  const isPlan = fold(found.groups?.type ?? '') === 'kế hoạch';
  return { name, isPlan, ...(start !== undefined && start < end && { issuer: { start, end } }) };
});

type YearSource = NonNullable<Header['yearFrom']>;

function readPlanYears(
  sources: readonly { readonly text: string | number | undefined; readonly from: YearSource }[],
): Pick<Header, 'years' | 'year' | 'yearFrom'> {
  for (const { text, from } of sources) {
    const years = text === undefined ? undefined : readYears(String(text));
    if (years) return { years, yearFrom: from, ...(years.first === years.last && { year: years.first }) };
  }
  return {};
}

const yearRange =
  /(?<![\p{N}/])(?<first>(?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+(?:hết\s+)?năm)?|và(?:\s+(?:các\s+)?năm)?|,\s*năm|,)\s*(?<last>(?:19|20)\d\d)(?![\p{N}/])/gu;
const farYear =
  /(?:định hướng|tầm nhìn|đến|tới|hết)(?:\s+(?:đến|tới))?(?:\s+hết)?\s+năm\s+(?<last>(?:19|20)\d\d)(?!\p{N})/gu;
const singleYear =
  /(?:(?:năm|quý\s+[IVX\d]{1,3}|tháng\s*\d{1,2})\s*[-/]?\s*|(?:^|\s)\d{1,2}\/)(?<year>(?:19|20)\d\d)(?![\p{N}/])/giu;
const openEnd = /(?:những|các)\s+năm\s+(?:tiếp theo|tiếp sau|sau)/u;

/** The years that a subject names: `năm 2026`, `giai đoạn 2026 - 2030`, `năm học 2025 - 2026`, `năm 2026, định hướng đến 2030`. */
export function readYears(subject: string): Years | undefined {
  let text = subject.normalize('NFC');
  for (const date of [...readDates(text)].reverse()) {
    if (date.day) text = `${text.slice(0, date.span.start)} ${text.slice(date.span.end)}`;
  }
  const named: number[] = [];
  for (const it of text.matchAll(yearRange)) named.push(Number(it.groups?.first), Number(it.groups?.last));
  for (const it of text.matchAll(farYear)) named.push(Number(it.groups?.last));
  for (const it of text.matchAll(singleYear)) named.push(Number(it.groups?.year));
  if (named.length === 0) return undefined;
  const first = Math.min(...named);
  return { first, last: openEnd.test(text) ? Number.POSITIVE_INFINITY : Math.max(...named) };
}
