import { allMatches, wordEnd } from '../../text/match';
import type { Span } from '../../text/span';
import type { DateMention } from '../days/date';
import type { Words } from './citation-head';

/**
 * How the day of issue is given: whole; left blank or said in part (`ngày …/…/2026`, `năm 2022`); in digits that are no date
 * (`ngày 15/5/20226`); not at all.
 */
export type Dating = 'whole' | 'partial' | 'unreadable' | 'missing';

/** What a citation goes on with: ` ngày 14/8/2023 của Chính phủ quy định chi tiết …`. */
export interface Tail {
  readonly dating: Dating;
  readonly date?: DateMention;
  /** What is given of the day; the word `ngày` where nothing stands behind it. */
  readonly dateSpan?: Span;
  /** `cùng ngày 15/5/2026`: the citation before has it too. */
  readonly isCommon?: boolean;
  readonly issuer?: Words;
  readonly title?: Words;
}

/** The dates of a paragraph by where they begin. */
export type Dates = ReadonlyMap<number, DateMention>;

interface Room {
  readonly text: string;
  /** Where the next citation begins. */
  readonly limit: number;
  readonly dates: Dates;
  /** The year that the symbol carries. */
  readonly year?: number;
}

interface Day extends Pick<Tail, 'dating' | 'date' | 'dateSpan' | 'isCommon'> {
  readonly end: number;
}

export function readTail(symbolEnd: number, room: Room): Tail {
  const at = skipNotes(symbolEnd, room.text);
  let day = readDay(at, room);
  const isDated = day.dating !== 'missing';
  let issuer = readIssuer(day.end, room, isDated);
  if (issuer && !isDated) {
    const wider = withMoreIssuers(issuer.words, room);
    const late = readDay((wider ?? issuer.words).span.end, room);
    if (late.dating !== 'missing' || late.dateSpan) {
      day = late;
      if (wider) issuer = { ...issuer, words: wider };
    } else if (issuer.needsDate) issuer = undefined;
  }
  const end = Math.max(day.end, issuer?.words.span.end ?? 0);
  const title = readTitle(room.text, end, { isNamed: issuer !== undefined || day.dating !== 'missing' });
  if (title && day.dating === 'missing') day = readDayInBrackets(end, room) ?? readDayBehind(title, room) ?? day;
  const { dating, date, dateSpan, isCommon } = day;
  return {
    dating,
    ...(isCommon && { isCommon }),
    ...(date && { date }),
    ...(dateSpan && { dateSpan }),
    ...(issuer && { issuer: issuer.words }),
    ...(title && { title }),
  };
}

const notes =
  /(?:\d{1,2}(?=[\s,;.:)])|-\d{1,3}(?=[\s,;.:)])|(?:\s\p{Lu}\p{L}{0,5}){1,2}(?=,?\sngày\s))?(?:\s{0,3}\([^()\d][^()]{0,60}\)(?=,?\s{1,3}ngày\s))?/uy;

/**
 * What may stand before the day: the mark of a footnote, a serial number (`93/CT-05`), the rest of an office (`03/LĐVVN BTh ngày …`), and
 * a bracket: `29-NQ/TW (khóa XI) ngày 04/11/2013`.
 */
const skipNotes = (at: number, text: string): number => at + (from(notes, text, at)?.[0].length ?? 0);

const s = '\\s{0,9}';
const hour = '(?:hồi|lúc)\\s+\\d{1,2}\\s?(?:giờ|h|:)(?:\\s?\\d{1,2}(?:\\s?phút)?)?,?\\s+';
/** `752/PGDĐT. Ngày 04/9/2024 của …`: a full stop that has no business there. */
const stop = `\\.(?=${s}ngày\\s\\d{1,2}/\\d{1,2}/\\d{4}\\s+của\\s)`;
const dayLead = new RegExp(
  `${s}["”'’]?${s}(?:[,(–-]|${stop})?${s}(?:(?:được\\s+)?(?:ban hành|ký ban hành|ký|đề)\\s+)?(?:vào\\s+|${hour})?(?<same>cùng\\s+)?` +
    '(?:ngày\\s+(?=ngày\\s))?ng(?:ày|ay(?=\\s+\\d{1,2}(?:/|\\s+th)))(?![\\p{L}\\p{M}])(?::(?=\\s\\d))?',
  'iuy',
);
const bareLead = new RegExp(`${s}["”'’]?${s}[,(]?${s}(?=\\d{1,2}${s}(?:[/.-]|tháng))`, 'uy');
const partLead = new RegExp(
  `${s}[,(]?${s}(?<part>(?:tháng\\s{1,9}\\d{1,2}(?:\\s{1,9}năm\\s{1,9}|/)|năm\\s{1,9})\\d{4})${wordEnd}`,
  'iuy',
);
const blankStart = `…|\\.{2}|_|\\[|/|tháng${wordEnd}|\\d{1,2}${s}(?:tháng|[/.-])${s}(?:[…_/[]|\\.{2}|năm|\\s)`;
const blankDay = new RegExp(
  `(?:\\s{2,9}|\\s?(?=${blankStart}))(?:[\\s\\d…._/-]|\\[[^\\]\\n]{0,30}\\]|(?:tháng|năm)${wordEnd})*`,
  'iuy',
);
/** `15/01/…`, `15 tháng 01 năm …`: the year is still to come. */
const openYear = /\s?(?:\/|năm)\s?(?:…|\.{2,9}|_{1,9})/uy;
/** `5x`, which is no month. */
const tornWord = /(?<=\d)[\p{L}\p{M}\p{N}]+/uy;
const digits = /\s?(?<digits>\d[\d\s/.-]{0,30})/uy;
/** A day alone, a month and a year, a range of days, a date with a space in it. */
const saysSomeDay = /^\d{1,2}(?:[/.-]\d{4})?$|(?:^|\D)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/u;
const wordLength = 4;

/** The date right behind: `ngày 14/8/2023`, `, ngày …`, `(ngày …)`, `14/8/2023`, `năm 2022`, or the blank left for it. */
function readDay(at: number, room: Room): Day {
  const { text, limit, dates } = room;
  const lead = from(dayLead, text, at);
  const wordEnd = dayLead.lastIndex;
  if (!lead || limit < wordEnd) return readBareDay(at, room);
  const word = { start: wordEnd - wordLength, end: wordEnd };
  const numberStart = wordEnd + spacesAt(text, wordEnd);
  const found = dates.get(numberStart);
  if (found && !found.year && everyYear.test(text.slice(found.span.end, found.span.end + 10))) {
    return { dating: 'missing', end: at };
  }
  if (found) {
    const open = found.year ? undefined : from(openYear, text, found.span.end)?.[0].length;
    const end = found.span.end + (open ?? 0);
    return {
      ...ofDate(found),
      ...(open !== undefined && { dateSpan: { start: numberStart, end }, end }),
      ...(lead.groups?.same && { isCommon: true }),
    };
  }
  if (lead.groups?.same) return { dating: 'partial', dateSpan: word, end: wordEnd };
  const blank = from(blankDay, text, wordEnd);
  if (blank) {
    const words = blank[0].trim();
    const start = words === '' ? wordEnd : numberStart;
    const torn = from(tornWord, text, start + words.length)?.[0].length ?? 0;
    const end = start + words.length + torn;
    return { dating: torn === 0 ? 'partial' : 'unreadable', dateSpan: { start, end }, end };
  }
  const numbers = from(digits, text, wordEnd)?.groups?.digits?.replace(/[\s/.-]+$/u, '');
  // The word alone: the date behind it was lost.
  if (numbers === undefined) return { dating: 'missing', dateSpan: word, end: wordEnd };
  const span = { start: numberStart, end: numberStart + numbers.length };
  const dating = saysSomeDay.test(numbers.replace(/\s/gu, '')) ? 'partial' : 'unreadable';
  return { dating, dateSpan: span, end: span.end };
}

/** `Nghị quyết số 06-NQ/TU, ngày 26/3 hằng năm là …`: the day of something else. */
const everyYear = /^\sh[àằ]ng năm/u;

function readBareDay(at: number, { text, dates }: Room): Day {
  const bare = from(bareLead, text, at) && dates.get(bareLead.lastIndex);
  if (bare?.year) return ofDate(bare);
  const part = from(partLead, text, at)?.groups?.part;
  if (part === undefined) return { dating: 'missing', end: at };
  const end = partLead.lastIndex;
  return { dating: 'partial', dateSpan: { start: end - part.length, end }, end };
}

const ofDate = (date: DateMention): Day => ({
  dating: date.day && date.month && date.year ? 'whole' : 'partial',
  date,
  dateSpan: date.span,
  end: date.span.end,
});

const spacesAt = (text: string, at: number): number => {
  let count = 0;
  while (count < 9 && /\s/u.test(text[at + count] ?? '')) count++;
  return count;
};

function from(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** `cảu`, `cũa`, `cuả`, `cùa`, `củaUBND`: the word misspelt, which another rule tells. */
const issuerLead = /\)?\s{0,9},?\s{0,9}(?:c(?:ủa|ảu|ũa|uả|ùa|ua)|do)(?:\s{1,9}|(?<=của)(?=(?:UBND|HĐND)))/uy;
const meetingLead = /\s{0,9},?\s{1,9}(?=Hội nghị|[Kk]ỳ họp)/uy;
const bareIssuer =
  /\s{1,9}(?:(?:đã\s)?được\s{1,9})?(?=UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Quốc hội|Bộ\s|Ban\s|(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ)|Sở\s)/uy;
/** What the words of a title begin with. */
const titleWord =
  'về|[vV]/[vV]|quy định|quy chế|ban hành|phê duyệt|thực hiện|triển khai|hướng dẫn|sửa đổi|bổ sung|thông qua|giao|công bố|chấp thuận|' +
  'điều chỉnh|thành lập|kiện toàn|thí điểm|bãi bỏ|thay thế|đính chính|phân công|phân cấp|công nhận|' +
  'Về|Quy định|Thực hiện|Triển khai|Hướng dẫn|Ban hành|Phê duyệt|Quy chế';
/** What no name of an office goes on with. */
const stopWord =
  'tổ chức|xây dựng|tăng cường|đẩy mạnh|phát triển|chi tiết|nâng cao|tiếp tục|một số|ngày|tại|trong|theo|để|nhằm|cho|đối với|từ|' +
  'đến|trước|sau|khi|vào|đã|được|có|là|yêu cầu|đề nghị|(?<!Ban\\s)chỉ đạo|thông báo|gửi|báo cáo|hoàn thành|kèm theo|nêu trên|này|trên|như|gồm|bao gồm|do|' +
  'đôn đốc|nhắc nhở|chấn chỉnh|khẩn trương|hay|kịp thời|nghiêm túc|chủ động|góp ý|xin ý kiến|lấy ý kiến|cho ý kiến|trả lời|phúc đáp|liên quan|' +
  'bảo đảm|đảm bảo|tập trung|gia hạn|mời|hưởng ứng|phát động|kết quả|với|bằng|qua|họp|số|thì|và (?:các|Kế hoạch|Quyết định|Nghị|Chỉ thị|Kết luận|Luật|Công văn|Văn bản|Thông|Hướng dẫn|Dự án|Đề án)';
const term = 'kh(?:óa|oá)';
/** What goes on the name of a body behind its comma: `Ban Chỉ đạo phòng, chống tham nhũng, lãng phí`. */
const nameGoesOn =
  'Thể thao|Chủ nhiệm|(?:chống|lãng phí|tiêu cực|chiến lược|đổi mới sáng tạo|chuyển đổi số|công nghệ|gian lận thương mại|hàng giả|cứu nạn|cứu hộ)(?![\\p{L}\\p{M}])';
const issuerEnd = new RegExp(
  `,(?! (?:${nameGoesOn}))|[;:|“”"!?…]|(?<!TP)\\.|\\((?!${term})|(?<!${term} [IVXLC\\d]{1,6})\\)|\\s[-–—]\\s(?!Thương)|` +
    `\\s(?:${titleWord}|${stopWord})${wordEnd}`,
  'u',
);
const longestIssuer = 160;
/** The place left for a name, `của …`, or for the end of one, `của Ủy ban nhân dân …`. */
const blankName = /^(?:…|\.{3,}|_{3,}|\[[^\]\n]{1,40}\])/u;
const blankEnd = /^\s…/u;
export const danglingEnd = /(?:[\s,;]|\s(?:và|hoặc|cùng))+$/u;

/** `của Chính phủ`, `, Hội nghị lần thứ Tám …`; without `của` only where a date follows. */
function readIssuer(
  at: number,
  { text, limit }: Room,
  isDated: boolean,
): { readonly words: Words; readonly needsDate: boolean } | undefined {
  const named = from(issuerLead, text, at) ?? from(meetingLead, text, at);
  const lead = named ?? (isDated ? null : from(bareIssuer, text, at));
  if (!lead) return undefined;
  const start = at + lead[0].length;
  const room = text.slice(start, Math.min(limit, start + longestIssuer));
  const name = upToEnd(room);
  const words = name + ((name === '' ? blankName : blankEnd).exec(room.slice(name.length))?.[0] ?? '');
  if (words === '') return undefined;
  return { words: { text: words, span: { start, end: start + words.length } }, needsDate: !named };
}

/** `Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” tỉnh`: the quotation is no title, but what it leads. */
const ofMovement = /\s(?:[Pp]hong trào|[Cc]uộc vận động|[Cc]hương trình|[Đđ]ề án|[Dd]ự án)$/u;

function upToEnd(room: string): string {
  const name = room.slice(0, issuerEnd.exec(room)?.index).replace(danglingEnd, '');
  const quotation = ofMovement.test(name) ? /^\s“[^”]{1,100}”/u.exec(room.slice(name.length))?.[0] : undefined;
  if (quotation === undefined) return name;
  const rest = room.slice(name.length + quotation.length);
  return name + quotation + rest.slice(0, issuerEnd.exec(rest)?.index).replace(danglingEnd, '');
}

const nextIssuer =
  /,\s{1,3}(?=(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Quốc hội|Bộ|Ban|Sở)\s)[^,;:.()“"]{3,80}?(?=,?\s{1,3}ngày\s)/uy;

/** `của Bộ Chính trị, Ban Bí thư ngày 28/02/2025`: several who issued it together, where the day stands behind them. */
function withMoreIssuers({ span }: Words, { text, limit }: Room): Words | undefined {
  const more = from(nextIssuer, text, span.end)?.[0];
  const end = span.end + (more?.length ?? 0);
  return more !== undefined && end <= limit ? { text: text.slice(span.start, end), span: { ...span, end } } : undefined;
}

const titleLead = new RegExp(
  `${s},?${s}(?<quote>["“])|${s},?${s}(?=(?:về|[vV]/[vV])${wordEnd})|\\s{1,9}(?=(?:${titleWord})${wordEnd})`,
  'uy',
);
const aboutLead = new RegExp(`^(?:["“]|(?:về|v/v)${wordEnd})`, 'iu');
const longestTitle = 700;
const office =
  'UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Sở|Bộ|Ban|Văn phòng|Phòng|Chi cục|Cục|Trung tâm|Trường|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Chủ tịch|Giám đốc|Công an';
/** `Bệnh viện Đa khoa Hoài Lĩnh xây dựng Kế hoạch`: whoever issues this document, by whatever name. */
const issuing = `\\p{Lu}[^,;.:]{2,110}\\s(?:xây dựng|ban hành|lập)\\s+[Kk]ế hoạch${wordEnd}`;
const titleEnd = new RegExp(
  `[;|]|:\\s*$|[.!?…]+["”)]*(?=\\s+["“(]*\\p{Lu}|\\s*$|/)|[()]|,\\s(?=(?:${office})\\s|${issuing})|,?\\s(?:với |có )?(?:các )?(?:nội dung )?` +
    `(?:cụ thể )?như sau${wordEnd}|,?\\scụ thể(?=\\s?:)`,
  'gu',
);

function readTitle(text: string, at: number, { isNamed }: { readonly isNamed: boolean }): Words | undefined {
  const lead = from(titleLead, text, at);
  if (!lead) return undefined;
  const quote = lead.groups?.quote;
  const start = titleLead.lastIndex - (quote ? 1 : 0);
  const room = text.slice(start, start + longestTitle);
  if (!isNamed && !aboutLead.test(room)) return undefined;
  const length = quote ? closingOf(room) : titleLength(room);
  const words = room.slice(0, length).trimEnd();
  return { text: words, span: { start, end: start + words.length } };
}

function closingOf(room: string): number {
  const close = room.slice(1).search(/[”"]/u);
  return close === -1 ? room.length : close + 2;
}

function titleLength(room: string): number {
  let depth = 0;
  for (const found of allMatches(room, titleEnd)) {
    if (found[0] === '(') depth++;
    else if (found[0] === ')' && 0 < depth) depth--;
    else if (depth === 0) return found.index;
  }
  return room.length;
}

const bracketedDay = /\((?:được\s+)?(?:ban hành|ký)\s+ngày\s*/u;

/** `… về X (ban hành ngày 14/8/2023)`. */
function readDayInBrackets(at: number, { text, limit, dates }: Room): Day | undefined {
  const found = bracketedDay.exec(text.slice(at, Math.min(limit, at + longestTitle)));
  const date = found && dates.get(at + found.index + found[0].length);
  return date ? ofDate(date) : undefined;
}

const dayAtEnd = /(?<!(?:trước|từ|đến|sau|hết|kể|vào)\s{1,3})(?<=\s)ngày\s{1,3}(?=\d[^\p{Lu};]{0,40}$)/u;

const officeAtEnd = /\s(?:của|do)\s(?:UBND|HĐND|Ủy ban|Uỷ ban|Chính phủ|Thủ tướng|Bộ|Sở|Tỉnh|Đảng)[^,;]{0,60}$/u;

/**
 * `Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư ngày 05/3/2020`. That the day is not one which the title speaks
 * of is certain where no other year can be meant, in what carries its year, and behind the office that issued it.
 */
function readDayBehind({ text: title, span }: Words, { dates, year, limit }: Room): Day | undefined {
  // Behind another document it is the day of that one.
  const found = limit < span.end ? null : dayAtEnd.exec(title);
  const date = found && dates.get(span.start + found.index + found[0].length);
  if (date?.span.end !== span.end || !date.year) return undefined;
  const isCertain =
    year === undefined ? officeAtEnd.test(title.slice(0, found?.index).trimEnd()) : date.year.value === year;
  return isCertain ? ofDate(date) : undefined;
}
