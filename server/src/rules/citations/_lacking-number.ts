import { documentTypes } from '../../data/document-types';
import { type CitationMention, citationsOf } from '../../syntax/citation/citation';
import { isCapitals } from '../../syntax/line';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { capitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { allMatches, groupSpan, spanOf } from '../../text/match';
import { firstFrom } from '../../text/sorted';
import { lettersBefore, type Span, span } from '../../text/span';
import { slippedNumbers } from './_slipped-number';

/** The digits of a number by which it is known. */
export const plainNumber = (form: string): string => (/^\d+/u.exec(form)?.[0] ?? '').replace(/^0+/u, '');

/** A citation in which something of its number is missing; `number` is the number that it has. */
export interface Lacking {
  readonly span: Span;
  readonly message: string;
  readonly title: string;
  readonly number: string;
  readonly severity?: 'hint' | 'information';
  /** Nothing of its number and day is there: once a document of this type is cited in full, it may be that one. */
  readonly type?: string;
  /** Its day, where nothing says whose it is: it may be a document of that day that is cited in full. */
  readonly day?: string;
  /** Told where the plan begins: later on a document may be called by its number alone. */
  readonly isOfOpening?: boolean;
  /** `to` where what stands up to there goes. */
  readonly edits: readonly { readonly at: number; readonly text: string; readonly to?: number }[];
}

/** Types that nobody names with a day but where a document is meant; of the others a word before must say so. */
const sure = [
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Quyết định',
  'Chỉ thị',
  'Nghị quyết',
  'Công điện',
  'Công văn',
  'Tờ trình',
];
const others = [
  ...['Kế hoạch liên tịch', 'Chương trình phối hợp', 'Nghị quyết liên tịch', 'Mệnh lệnh'],
  ...['Kế hoạch', 'Kết luận', 'Chương trình', 'Hướng dẫn', 'Thông báo', 'Đề án', 'Quy định', 'Báo cáo'],
];
/** Written so they are read where a number and a day follow. */
const shortTypes = ['QĐ', 'NQ', 'KH', 'CV', 'CT', 'TB', 'NĐ', 'TT', 'HD', 'KL', 'TTr', 'CTr'];
const anyOf = (names: readonly string[]): string => names.join('|').replace(/ /gu, '\\s+');
const typeOf = (names: readonly string[]): string => `(?<![\\p{L}\\p{M}])(?<type>${anyOf(names)})(?![\\p{L}\\p{M}])`;
const type = typeOf([...sure, ...others]);
const day = '(?<day>,?\\s+ngày\\s+\\d{1,2}(?:\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}|\\/\\d{1,2}\\/\\d{4}))(?!\\d)';
const issuer =
  '\\s+(?:của|giữa)\\s+(?<issuer>Chính phủ|Thủ tướng|Quốc hội|Bộ\\s\\p{Lu}|Bộ trưởng|Ban\\s\\p{Lu}|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chủ tịch|Tỉnh|Thành|Đảng|(?:Sở|Cục|Chi cục|Kho bạc|Ngân hàng|Bảo hiểm|Văn phòng|Viện|Tòa|Hội|Liên đoàn|Trường|Thuế|Hải quan|Bệnh viện|Công ty|Trung tâm)\\s\\p{L}|Đoàn Chủ tịch|Giám đốc|Thống đốc|Tổng|Công an|Trung ương|VKSND|TAND)';
const numberless = new RegExp(`${type}(?<so>\\s+số)?${day}(?:${issuer}|(?<other>\\s+(?:của|giữa)\\s+\\p{Lu}))?`, 'dgu');
const dated = new RegExp(
  `${typeOf([...sure, ...others, ...shortTypes])}\\s+(?<so>số\\s*:?\\s*)?(?<number>\\d{1,5})(?<year>\\/(?:19|20)\\d\\d)?(?<cut>\\/)?(?:${day})(?:${issuer})?`,
  'dgu',
);
const undated = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<type>${anyOf(['Nghị định', 'Thông tư', 'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Công văn', 'Công điện', 'Kế hoạch', 'Kết luận'])})\\s+(?<so>(?:số\\s+(?=\\d+\\/))?)(?!(?:19|20)\\d\\d\\s)(?<number>\\d{1,4})(?<year>\\/(?:19|20)\\d\\d)?${issuer}`,
  'dgu',
);
/** With its number alone where the plan begins: nobody has named it before. */
const opening = new RegExp(
  `^(?:[-–]\\s*)?(?:Căn cứ|Thực hiện|Triển khai(?: thực hiện)?)\\s+(?<type>${anyOf([...sure, ...others])})\\s+(?<so>số\\s*:?\\s*)(?<number>\\d{1,5})(?<year>)${issuer}`,
  'du',
);
const blank = new RegExp(
  `${typeOf([...sure, ...others, '[Vv]ăn bản'])}\\s+số\\s*:?\\s*(?<symbol>\\/\\s?(?:\\d{4}\\/)?\\p{Lu}[\\p{L}\\d&-]{1,50}|-\\s?\\p{Lu}\\p{L}{1,3}\\/\\p{Lu}[\\p{L}-]{1,14}|(?<code>\\p{Lu}\\p{L}{1,3}[-/]\\p{Lu}[\\p{L}-]{1,14}))${day}`,
  'dgu',
);

const wholly = new RegExp(
  `^(?:[-–]\\s*)?(?<lead>Căn cứ|Thực hiện|Triển khai(?: thực hiện)?)\\s+(?<type>${anyOf([...sure.slice(0, -1), 'Kết luận', 'Hướng dẫn', 'Quy định', 'Chương trình', 'Kế hoạch'])})(?<so>\\s+số)?${issuer}[^;.\\d]{0,120}?\\s(?:về|quy định|ban hành|hướng dẫn|phê duyệt)\\s`,
  'du',
);

/** Without its title there is more to fill in than its number. */
const titled = /^[^.;]{0,80}?\s(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi)\s/u;
const leads =
  /(?:[Cc]ăn cứ|Theo|(?:[Tt]hực hiện|[Tt]riển khai)(?:,?\s(?:có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|đầy đủ|kịp thời))*|quy định của|(?<said>tại|trong|theo|thay thế)|(?<next>và|;))\s+$/u;
/** The number may stand behind the issuer; behind the name of a type it is another document's. */
const numberLater = new RegExp(
  `^[^.;]{0,60}(?<!(?:${documentTypes.map((it) => it.name).join('|')}|[Vv]ăn bản))\\ssố\\s+\\d`,
  'u',
);
const entitled = /^\s(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi)\s/u;
const listed = /(?:các|những)\s+$/u;

export const lackingIn: (paragraph: Paragraph) => readonly Lacking[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind !== 'text' && kind !== 'footnote') return [];
  const bare = withoutAny(paragraph);
  if (!/\d/u.test(text) || (text.length < longestHeading && isCapitals(text))) return bare;
  return [
    ...bare,
    ...withoutNumber(paragraph),
    ...withoutSymbol(paragraph),
    ...withBlank(paragraph),
    ...slippedNumbers(paragraph),
  ];
});

const longestHeading = 400;

/** `Căn cứ Quy định của Ban Chấp hành Trung ương về …`: neither number nor day. */
function withoutAny(paragraph: Paragraph): readonly Lacking[] {
  const match = wholly.exec(paragraph.text);
  const at = match && groupSpan(match, 'type');
  if (!match || !at || !isFree(paragraph, spanOf(match))) return [];
  const { type: name = '', lead, so } = match.groups ?? {};
  return [
    {
      span: at,
      message: `Viện dẫn ${name} mà chưa có số, ký hiệu và ngày ban hành`,
      title: 'Thêm chỗ để điền số, ký hiệu và ngày',
      number: '',
      ...(so === undefined && { type: fold(name) }),
      ...(lead !== 'Căn cứ' && { severity: 'information' as const }),
      edits: [{ at: at.end, text: ' số … ngày …/…/…', ...soIn(match) }],
    },
  ];
}

/** `Nghị định ngày 06/7/2021 của Chính phủ`. */
function* withoutNumber(paragraph: Paragraph): Generator<Lacking> {
  const { text } = paragraph;
  for (const match of allMatches(text, numberless)) {
    const { type: name = '', day: said = '', issuer: office, other } = match.groups ?? {};
    const at = groupSpan(match, 'type');
    if (!at || !isFree(paragraph, spanOf(match), headsIn) || numberLater.test(behind(text, match, 70))) continue;
    const lead = leads.exec(lettersBefore(text, match.index, 40));
    const isNamed = office !== undefined || other !== undefined;
    const isTitled = lead !== null && isSure(name) && entitled.test(behind(text, match, 20));
    if (!isNamed && !isTitled && !lead?.groups?.said) continue;
    if (!isSure(name) && (!lead || (lead.groups?.next && !office))) continue;
    yield {
      span: at,
      message: `Viện dẫn ${name}${said.replace(/^,/u, '').replace(/\s+/gu, ' ')} mà chưa có số, ký hiệu`,
      title: 'Thêm chỗ để điền số, ký hiệu',
      number: '',
      // Inside the name of another document, which may have been given so.
      ...((!isNamed || (!lead?.groups?.next && !isFree(paragraph, spanOf(match)))) && {
        severity: 'information' as const,
      }),
      ...(!isNamed && { day: digitsOf(said) }),
      edits: [{ at: at.end, text: ' số …', ...soIn(match) }],
    };
  }
}

/** The word `số` that stands there without its number goes. */
const soIn = (match: RegExpExecArray): { readonly to?: number } => {
  const so = groupSpan(match, 'so');
  return so ? { to: so.end } : {};
};

/** `22/1/2026`, however a day is written. */
export const digitsOf = (day: string): string => (day.match(/\d+/gu) ?? []).map(Number).join('/');

/** `Nghị định số 66/2021 ngày 06/7/2021`, `Nghị định 66 của Chính phủ`. */
function* withoutSymbol(paragraph: Paragraph): Generator<Lacking> {
  const { text } = paragraph;
  for (const match of [...allMatches(text, dated), ...allMatches(text, undated), ...firstIn(text, opening)]) {
    const { type: name = '', so = '', number = '', year = '', day: said = '' } = match.groups ?? {};
    const [at, atYear, cut, office] = ['number', 'year', 'cut', 'issuer'].map((it) => groupSpan(match, it));
    if (!at || (so === '' && !office) || !isFree(paragraph, spanOf(match))) continue;
    const { end } = atYear ?? at;
    const by = office ? text.slice(office.start, office.start + 40) : '';
    const whole = `${wholeOf(name, { year, said, by })}${said === '' ? ' ngày …/…/…' : ''}`;
    const lead = so === '' ? [{ at: at.start, text: 'số ' }] : [];
    const isUndated = said === '' && so !== '' && year === '';
    const canFill = said !== '' || titled.test(behind(text, match, 120));
    yield {
      span: span(at.start, end),
      message: `${name} số ${number}${year} chưa có ký hiệu${isUndated ? ' và ngày ban hành' : ''}`,
      title: `Viết đủ thành số ${number}${year}${whole}`,
      number: plainNumber(number),
      // Many call a well-known document so.
      ...(isUndated && { isOfOpening: true }),
      ...(said === '' && { severity: isUndated ? ('information' as const) : ('hint' as const) }),
      edits: canFill ? [...lead, { at: end, text: whole, ...(cut && { to: cut.end }) }] : [],
    };
  }
}

function* firstIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  const found = pattern.exec(text);
  if (found) yield found;
}

/** `Tờ trình số /TTr-SNV ngày 09/3/2026`: the day is there, so the number is known as well. */
function* withBlank(paragraph: Paragraph): Generator<Lacking> {
  for (const match of allMatches(paragraph.text, blank)) {
    const at = groupSpan(match, 'symbol');
    if (!at || isQuotedAt(quotationsOf(paragraph), match.index)) continue;
    // `số KH-UBND`: the sign behind the number is gone with it.
    const { type: name, code } = match.groups ?? {};
    const sign = code === undefined ? '' : code.includes('-') ? '/' : '-';
    yield {
      span: at,
      message: `${capitalized(name ?? '')} này chưa có số`,
      title: 'Thêm chỗ để điền số',
      number: '',
      edits: [{ at: at.start, text: `…${sign}` }],
    };
  }
}

/** Neither quoted, nor one of a list of numbers, nor in a citation that was read. */
const isFree = (paragraph: Paragraph, it: Span, taken = wholesIn): boolean =>
  !isQuotedAt(quotationsOf(paragraph), it.start) &&
  !listed.test(lettersBefore(paragraph.text, it.start, 8)) &&
  !isTaken(taken(paragraph), it);

/** Where citations begin, in order, and how far the text up to there and from there on is taken by them. */
interface Taken {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const createTaken = (endOf: (it: CitationMention) => number): ((paragraph: Paragraph) => Taken) =>
  remember((paragraph) => {
    const spans = citationsOf(paragraph).flatMap((it) => {
      const taken = span(it.span.start, endOf(it));
      return it.type ? [taken, it.type.span] : [taken];
    });
    spans.sort((a, b) => a.start - b.start);
    let end = 0;
    return { starts: spans.map((it) => it.start), ends: spans.map((it) => (end = Math.max(end, it.end))) };
  });

const wholesIn = createTaken((it) => it.span.end);
/** Up to the title, in which another document may be named. */
const headsIn = createTaken((it) => it.title?.span.start ?? it.span.end);

/** One that begins before the end of the span ends behind its start. */
const isTaken = ({ starts, ends }: Taken, { start, end }: Span): boolean =>
  start < (ends[firstFrom(starts, end, (it) => it) - 1] ?? 0);

const behind = (text: string, match: RegExpExecArray, length: number): string =>
  text.slice(spanOf(match).end, spanOf(match).end + length);

const isSure = (name: string): boolean => sure.includes(name.replace(/\s+/gu, ' '));

/** What the symbol goes on with, as far as the words around tell: `/NĐ-CP`, `/KH-UBND`, `/QĐ-…`. */
function wholeOf(
  name: string,
  { year, said, by }: { readonly year: string; readonly said: string; readonly by: string },
): string {
  const type = documentTypes.find((it) => it.name === name.replace(/\s+/gu, ' ') || it.state.includes(name));
  const code = type?.state[0];
  const party = partyOffices.find(([form]) => form.test(fold(by)))?.[1];
  if (party !== undefined) return code === undefined ? '-…' : `-${code}/${party}`;
  const own = offices.find(([form]) => form.test(fold(by)))?.[1];
  const isNormative = code === 'NĐ' || code === 'TT';
  const of = isNormative && year === '' ? `/${/\d{4}$/u.exec(said)?.[0] ?? '…'}` : '';
  // A code without its office would be read as a number of its own.
  return code === undefined || own === undefined || /^C(?:ông|V)/u.test(name) ? `${of}/…` : `${of}/${code}-${own}`;
}

const partyOffices: readonly (readonly [RegExp, string])[] = [
  [/^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương(?! đoàn| hội))/u, 'TW'],
  [/^(?:ban thường vụ |ban chấp hành đảng bộ )?(?:tỉnh|thành) ủy/u, 'TU'],
];

const offices: readonly (readonly [RegExp, string])[] = [
  [/^chính phủ/u, 'CP'],
  [/^thủ tướng/u, 'TTg'],
  [/^(?:ubnd|ủy ban)/u, 'UBND'],
  [/^(?:hđnd|hội đồng)/u, 'HĐND'],
];
