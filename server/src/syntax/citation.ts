import { documentTypes, openTypes, shortTypes } from '../data/document-types';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { type DateMention, datesOf } from './date';
import { type Paragraph, remember } from './paragraph';
import { type DocumentSymbol, readSymbols } from './symbol';

/**
 * How the day of issue is given: whole; left blank or said in part (`ngày …/…/2026`, `năm 2022`); in digits that are no date
 * (`ngày 15/5/20226`); not at all.
 */
export type Dating = 'whole' | 'partial' | 'unreadable' | 'missing';

/** Words of a paragraph where they stand in its `text`. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

export interface CitedType extends Words {
  /** The type as the law names it, `Thông báo kết luận`; absent where it is an everyday word such as `Văn bản`. */
  readonly name?: string;
  /**
   * `before`: right before the number. `apart`: with its name or other words between (`Luật Hóa chất số …`). `list`: said once
   * for several (`các Công văn số … và số …`).
   */
  readonly stands: 'before' | 'apart' | 'list';
}

/**
 * A document cited by its symbol, as one paragraph has it; spans count in the paragraph's `text`.
 *
 *     Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết …
 *     type      so symbol        date           issuer        title
 */
export interface CitationMention {
  /** From the type to the end of the title. */
  readonly span: Span;
  readonly symbol: DocumentSymbol;
  readonly type?: CitedType;
  /** The word `số`. */
  readonly so?: Span;
  readonly dating: Dating;
  readonly date?: DateMention;
  /** What is given of the day, without the word `ngày`; that word itself where nothing stands behind it. */
  readonly dateWords?: Words;
  readonly issuer?: Words;
  readonly title?: Words;
  /** `(viết tắt là Nghị định số …)`: a name given to what was cited before. */
  readonly isAlias: boolean;
  /** Between quotation marks: the words are another's. */
  readonly isQuoted: boolean;
  /** The mention in whose title this one stands, by its place in the list. */
  readonly outer?: number;
}

/** Every document that the paragraph cites by its symbol, in order. The document's own number is none. */
export const citationsOf: (paragraph: Paragraph) => readonly CitationMention[] = remember((paragraph) => {
  const { kind, text } = paragraph;
  if (kind !== 'text' && kind !== 'row' && kind !== 'footnote') return [];
  if (!/\d[^\n]{0,12}[/\-\u2010-\u2014]/u.test(text)) return [];
  return readCitationMentions(paragraph);
});

function readCitationMentions(paragraph: Paragraph): readonly CitationMention[] {
  const { text } = paragraph;
  const heads = readHeads(paragraph);
  if (heads.length === 0) return [];
  const dates = new Map(datesOf(paragraph).map((it) => [it.span.start, it]));
  const tails = heads.map((head, i) => readTail(text, { head, limit: heads[i + 1]?.start ?? text.length, dates }));
  shareDates(text, heads, tails);
  takeDatesBefore(text, { heads, tails, dates: [...dates.values()] });
  return nest(text, heads, tails);
}

// What stands before the symbol

interface Head {
  readonly start: number;
  readonly symbol: DocumentSymbol;
  readonly type?: CitedType;
  readonly so?: Span;
  readonly isAlias: boolean;
}

const edge = '(?<![\\p{L}\\p{M}\\p{N}])';
const edgeAfter = '(?![\\p{L}\\p{M}\\p{N}])';
const spaced = (names: readonly string[]): string =>
  [
    ...new Set(
      names.flatMap((it) => [it, it.replace(/ủy/gu, 'uỷ').replace(/thỏa/gu, 'thoả').replace(/Thỏa/gu, 'Thoả')]),
    ),
  ]
    .sort((a, b) => b.length - a.length)
    .map((it) => it.replace(/ /gu, '\\s+'))
    .join('|');
const typeNames = [...documentTypes.map((it) => it.name), ...openTypes];
const qualifiers = spaced([
  'liên tịch',
  'liên ngành',
  'phối hợp',
  'hành động',
  'công tác',
  'thanh tra',
  'kiểm tra',
  'thẩm định',
  'thẩm tra',
  'tổng kết',
  'sơ kết',
  'chỉ đạo',
  'chuyên đề',
  'khẩn',
  'hỏa tốc',
  'hoả tốc',
  'cá biệt',
  'chung',
  'kết luận',
]);
const typeBefore = new RegExp(`${edge}(?<name>${spaced(typeNames)})(?:\\s+(?:${qualifiers})){0,2}\\s*:?\\s*$`, 'iu');
const shortBefore = new RegExp(`${edge}(?<name>${[...shortTypes.keys()].join('|')})\\s*$`, 'u');
const typeApart = new RegExp(`${edge}(?:${spaced(typeNames)})${edgeAfter}`, 'gu');
const soBefore = /(?<![\p{L}\p{M}\p{N}])(?<so>số|Số|SỐ)\s*:?\s*$/u;
const aliasBefore = /(?:(?:viết|gọi)(?:\s+tắt)?|gọi\s+chung)\s+là\s*:?\s*["“]?\s*(?:các\s+)?$/iu;
const sentenceEnd = /[.!?…]["”)]*\s+["“(]*\p{Lu}/u;
const clauseEnd = /;|[.!?…]["”)]*\s+(?=["“(]*\p{Lu})/gu;

const typeByFold = new Map(documentTypes.map((it) => [fold(it.name), it]));
const lawNames = new Set(documentTypes.filter((it) => it.rank === 'law').map((it) => it.name));

/** The type that a name as written stands for. */
function typeNamed(written: string): string | undefined {
  const key = fold(shortTypes.get(written) ?? written);
  return typeByFold.get(key)?.name;
}

const isOfAssembly = (symbol: DocumentSymbol): boolean => /^(?:QH|UBTVQH)\d{0,2}$/u.test(symbol.offices[0] ?? '');

/** True where the type and the code of the symbol belong together, as far as the table knows. */
function agrees(name: string | undefined, symbol: DocumentSymbol): boolean {
  if (name === undefined) return false;
  if (isOfAssembly(symbol)) return lawNames.has(name) || name === 'Nghị quyết';
  const row = documentTypes.find((it) => it.name === name);
  return symbol.code !== undefined && row !== undefined && [...row.state, ...row.party].includes(symbol.code);
}

function readHeads(paragraph: Paragraph): readonly Head[] {
  const { text } = paragraph;
  const heads: Head[] = [];
  for (const symbol of readSymbols(text, paragraph.seams)) {
    const head = readHead(paragraph, symbol, heads[heads.length - 1]);
    if (head) heads.push(head);
  }
  return heads;
}

const nearby = 80;
const clause = 260;

function readHead({ text, marker }: Paragraph, symbol: DocumentSymbol, previous: Head | undefined): Head | undefined {
  const from = previous?.symbol.span.end ?? 0;
  const { start } = symbol.span;
  const soFound = soBefore.exec(text.slice(Math.max(from, start - 12), start));
  const so = soFound && { start: start - soFound[0].length, end: start - soFound[0].length + 2 };
  const at = so ? so.start : start;
  const near = text.slice(Math.max(from, at - nearby), at);
  const isStrong = symbol.year !== undefined || symbol.code !== undefined;
  const adjacent = typeBefore.exec(near) ?? shortBefore.exec(near);
  const apart = readTypeApart(text, { from: Math.max(from, at - clause), at, symbol, hasSo: Boolean(so) });
  const listed = previous && isListed(text, { previous, at, hasSo: Boolean(so) }) ? previous.type : undefined;

  let type: CitedType | undefined;
  if (adjacent?.groups) {
    const words = adjacent[0].trimEnd().replace(/\s*:$/u, '');
    const typeStart = at - adjacent[0].length;
    const name = typeNamed(words) ?? typeNamed(adjacent.groups.name as string);
    type = {
      text: words,
      span: { start: typeStart, end: typeStart + words.length },
      ...(name && { name }),
      stands: 'before',
    };
    // "Quyết định ban hành Quy chế số 12/QĐ-UBND": the number is that of the Quyết định.
    if (
      name !== undefined &&
      symbol.code !== undefined &&
      !agrees(name, symbol) &&
      apart &&
      agrees(apart.name, symbol)
    ) {
      type = apart;
    }
  } else if (apart) type = apart;
  else if (listed) type = { ...listed, stands: 'list' };

  if (!type && !isStrong) return undefined;
  if (!type && soFound?.groups?.so === 'Số' && marker?.end !== at) return undefined;
  const first = type && type.stands !== 'list' ? type.span.start : at;
  return {
    start: first,
    symbol,
    ...(type && { type }),
    ...(so && { so }),
    isAlias: aliasBefore.test(text.slice(Math.max(0, first - 40), first)),
  };
}

/** `Luật Hóa chất 69/2025/QH15`, `Quyết định thành lập Tổ công tác số 12/QĐ-UBND`: the type begins the clause, the number ends it. */
function readTypeApart(
  text: string,
  it: { readonly from: number; readonly at: number; readonly symbol: DocumentSymbol; readonly hasSo: boolean },
): CitedType | undefined {
  if (!it.hasSo && !isOfAssembly(it.symbol)) return undefined;
  const before = text.slice(it.from, it.at);
  let begin = 0;
  for (const end of before.matchAll(clauseEnd)) begin = end.index + end[0].length;
  const found = [...before.slice(begin).matchAll(typeApart)].map((match): CitedType => {
    const start = it.from + begin + match.index;
    const name = typeNamed(match[0]);
    return { text: match[0], span: { start, end: start + match[0].length }, ...(name && { name }), stands: 'apart' };
  });
  const fitting = found.filter((type) => agrees(type.name, it.symbol));
  if (!it.hasSo) return fitting[fitting.length - 1];
  return fitting[fitting.length - 1] ?? found[found.length - 1];
}

const listGap = /^\s*(?:[,;]|và|hoặc|,\s*và)?\s*(?:các\s+)?$/u;

function isListed(
  text: string,
  it: { readonly previous: Head; readonly at: number; readonly hasSo: boolean },
): boolean {
  const gap = text.slice(it.previous.symbol.span.end, it.at);
  if (it.hasSo) return gap.length < 400 && !sentenceEnd.test(gap);
  return listGap.test(gap);
}

// What stands behind it

interface Tail {
  dating: Dating;
  date?: DateMention;
  dateSpan?: Span;
  issuer?: Words;
  title?: Words;
  /** The end of what is read so far. */
  end: number;
  /** The date stands before the citation, and goes on for the next of its list. */
  hasDateBefore?: boolean;
}

type Dates = ReadonlyMap<number, DateMention>;

const dayLead =
  /["”'’]?\s*[,(–-]?\s*(?:(?:được\s+)?(?:ban hành|ký ban hành|ký)\s+)?(?<same>cùng\s+)?(?<word>ngày)(?![\p{L}\p{M}\p{N}])/iuy;
const bareLead = /["”'’]?\s*[,(]?\s*(?=\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|tháng))/uy;
const partLead = /\s*[,(]?\s*(?<part>(?:tháng\s+\d{1,2}(?:\s+năm\s+|\/)?|năm\s+)\d{4})(?![\p{L}\p{M}\p{N}])/uy;
const blankDay =
  /(?:\s{2,}|\s*(?=…|\.{2}|_|\[|\/|tháng(?![\p{L}\p{M}\p{N}])|\d{1,2}\s*(?:tháng|[/.-])\s*(?:[…_/[]|\.{2}|năm|\s)))(?:[\s\d…._/-]|\[[^\]\n]{0,30}\]|tháng(?![\p{L}\p{M}\p{N}])|năm(?![\p{L}\p{M}\p{N}]))*/iuy;
/** A day alone, a month and a year, a range of days, a date with a space in it. */
const saysSomeDay = /^\d{1,2}(?:[/.-]\d{4})?$|(?:^|\D)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/u;
const digits = /\s*(?<digits>\d[\d\s/.-]*)/uy;

const issuerLead = /\s*,?\s*(?:của|do)\s+/uy;
const meetingLead = /\s*,?\s+(?=Hội nghị|[Kk]ỳ họp)/uy;
const bareIssuer =
  /\s+(?=UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Quốc hội|Bộ\s|Ban\s|Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]|Đảng [uủ][ỷy]|Sở\s)/uy;
const titleWord =
  'về|v\\/v|quy định|quy chế|ban hành|phê duyệt|thực hiện|triển khai|hướng dẫn|sửa đổi|bổ sung|thông qua|giao|công bố|chấp thuận|điều chỉnh|thành lập|kiện toàn|thí điểm|bãi bỏ|thay thế|đính chính|phân công|phân cấp|công nhận|Về|Quy định|Thực hiện|Triển khai|Hướng dẫn|Ban hành|Phê duyệt|Quy chế';
const stopWord =
  'tổ chức|xây dựng|tăng cường|đẩy mạnh|phát triển|chi tiết|nâng cao|tiếp tục|một số|ngày|tại|trong|theo|để|nhằm|cho|đối với|từ|đến|trước|sau|khi|đã|được|có|là|yêu cầu|đề nghị|chỉ đạo|gửi|báo cáo|hoàn thành|kèm theo|nêu trên|này|trên|như|gồm|bao gồm|do|với|bằng|qua|họp|số|thì|và các|và Kế hoạch|và Quyết định|và Nghị|và Chỉ thị|và Kết luận|và Luật|và Công văn|và Văn bản|và Thông|và Hướng dẫn';
const issuerEnd = new RegExp(
  `,(?!\\s+Thể thao)|[;:“”"!?…]|(?<!TP)\\.|\\((?!\\s*kh(?:óa|oá))|(?<!kh(?:óa|oá)\\s+[IVXLC\\d]{1,6})\\)|\\s[-–]\\s(?!Thương)|\\s(?:${titleWord}|${stopWord})${edgeAfter}`,
  'gu',
);
const longestIssuer = 160;
const danglingEnd = /(?:[\s,;]|\s(?:và|hoặc|cùng))+$/u;
const titleLead = new RegExp(
  `\\s*(?:,\\s*)?(?<quote>["“])|\\s*,?\\s*(?=(?:về|Về|v\\/v|V\\/v)${edgeAfter})|\\s+(?=(?:${titleWord})${edgeAfter})`,
  'uy',
);
const longestTitle = 700;
const titleEnd = new RegExp(
  `;|:\\s*$|[.!?…]+["”)]*(?=\\s+["“(]*\\p{Lu}|\\s*$|\\/)|\\(|\\)|,\\s+(?=(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Sở|Bộ|Ban|Văn phòng|Phòng|Chi cục|Cục|Trung tâm|Trường|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Chủ tịch|Giám đốc|Công an)\\s)|,?\\s+cụ thể(?=\\s*:|\\s+như sau)|,?\\s+(?:với\\s+|có\\s+)?(?:các\\s+)?(?:nội dung\\s+)?(?:cụ thể\\s+)?như sau${edgeAfter}`,
  'gu',
);

function sticky(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

function readTail(
  text: string,
  { head, limit, dates }: { readonly head: Head; readonly limit: number; readonly dates: Dates },
): Tail {
  const tail: Tail = { dating: 'missing', end: head.symbol.span.end };
  readDay(text, { tail, limit, dates });
  const issuer = readIssuer(text, { at: tail.end, limit, isLoose: tail.dating === 'missing' });
  if (issuer) {
    const before = { ...tail };
    tail.end = issuer.words.span.end;
    if (tail.dating === 'missing') readDay(text, { tail, limit, dates });
    if (issuer.isLoose && tail.dating === 'missing') Object.assign(tail, before);
    else tail.issuer = issuer.words;
  }
  const title = readTitle(text, tail);
  if (title) {
    tail.title = title;
    if (tail.dating === 'missing') readDayInBrackets(text, { tail, from: tail.end, limit, dates });
    tail.end = title.span.end;
  }
  return tail;
}

/** The date right behind: `ngày 14/8/2023`, `, ngày …`, `(ngày …)`, `14/8/2023`, `năm 2022`, or the blank left for it. */
function readDay(
  text: string,
  { tail, limit, dates }: { readonly tail: Tail; readonly limit: number; readonly dates: Dates },
): void {
  const lead = sticky(dayLead, text, tail.end + leadingSpaces(text, tail.end));
  if (!lead || limit < dayLead.lastIndex) {
    const bare = sticky(bareLead, text, tail.end + leadingSpaces(text, tail.end));
    const found = bare && dates.get(bareLead.lastIndex);
    if (found) setDate(tail, found);
    const part = found ? null : sticky(partLead, text, tail.end);
    if (part?.groups) {
      const end = partLead.lastIndex;
      tail.dating = 'partial';
      tail.dateSpan = { start: end - (part.groups.part as string).length, end };
      tail.end = end;
    }
    return;
  }
  const wordEnd = dayLead.lastIndex;
  const word = { start: wordEnd - 4, end: wordEnd };
  if (lead.groups?.same) {
    tail.dating = 'partial';
    tail.dateSpan = word;
    tail.end = wordEnd;
    const whole = dates.get(wordEnd + leadingSpaces(text, wordEnd));
    if (whole?.at !== undefined) setDate(tail, whole);
    return;
  }
  const found = dates.get(wordEnd + leadingSpaces(text, wordEnd));
  if (found) {
    setDate(tail, found);
    return;
  }
  const blank = sticky(blankDay, text, wordEnd);
  if (blank) {
    tail.dating = 'partial';
    tail.dateSpan = { start: wordEnd, end: wordEnd + blank[0].trimEnd().length };
    tail.end = tail.dateSpan.end;
    return;
  }
  const numbers = sticky(digits, text, wordEnd)?.groups?.digits?.replace(/[\s/.-]+$/u, '');
  if (numbers !== undefined) {
    const start = wordEnd + leadingSpaces(text, wordEnd);
    tail.dating = saysSomeDay.test(numbers.replace(/\s/gu, '')) ? 'partial' : 'unreadable';
    tail.dateSpan = { start, end: start + numbers.length };
    tail.end = tail.dateSpan.end;
    return;
  }
  // The word alone: the date behind it was lost.
  tail.dateSpan = word;
  tail.end = wordEnd;
}

function setDate(tail: Tail, date: DateMention): void {
  const isWhole = date.day && date.month && date.year;
  tail.dating = isWhole ? 'whole' : 'partial';
  tail.date = date;
  tail.dateSpan = date.span;
  tail.end = date.span.end;
}

const leadingSpaces = (text: string, at: number): number => {
  let count = 0;
  while (count < 12 && /\s/u.test(text[at + count] ?? '')) count++;
  return count;
};

function readIssuer(
  text: string,
  { at, limit, isLoose }: { readonly at: number; readonly limit: number; readonly isLoose: boolean },
): { readonly words: Words; readonly isLoose: boolean } | undefined {
  const strict = sticky(issuerLead, text, at) ?? sticky(meetingLead, text, at);
  const lead = strict ?? (isLoose ? sticky(bareIssuer, text, at) : null);
  if (!lead) return undefined;
  const start = at + lead[0].length;
  const room = text.slice(start, Math.min(limit, start + longestIssuer));
  issuerEnd.lastIndex = 0;
  const words = room.slice(0, issuerEnd.exec(room)?.index ?? room.length).replace(danglingEnd, '');
  if (words === '') return undefined;
  return { words: { text: words, span: { start, end: start + words.length } }, isLoose: !strict };
}

function readTitle(text: string, tail: Tail): Words | undefined {
  const lead = sticky(titleLead, text, tail.end);
  if (!lead) return undefined;
  const quote = lead.groups?.quote;
  const start = tail.end + lead[0].length - (quote ? 1 : 0);
  const isNamed = quote !== undefined || /^(?:về|v\/v)/iu.test(text.slice(start, start + 3));
  if (!isNamed && tail.dating === 'missing' && !tail.issuer) return undefined;
  const room = text.slice(start, start + longestTitle);
  if (quote) {
    const close = room.slice(1).search(/[”"]/u);
    const end = close === -1 ? room.length : close + 2;
    return { text: room.slice(0, end), span: { start, end: start + end } };
  }
  let depth = 0;
  let end = room.length;
  for (const found of room.matchAll(titleEnd)) {
    if (found[0] === '(') depth++;
    else if (found[0] === ')' && 0 < depth) depth--;
    else if (depth === 0) {
      end = found.index;
      break;
    }
  }
  const words = room.slice(0, end).trimEnd();
  return { text: words, span: { start, end: start + words.length } };
}

const bracketedDay = /\((?:được\s+)?(?:ban hành|ký)\s+ngày\s*/gu;

/** `… về X (ban hành ngày 14/8/2023)`. */
function readDayInBrackets(
  text: string,
  it: { readonly tail: Tail; readonly from: number; readonly limit: number; readonly dates: Dates },
): void {
  const room = text.slice(it.from, Math.min(it.limit, it.from + longestTitle));
  for (const found of room.matchAll(bracketedDay)) {
    const date = it.dates.get(it.from + found.index + found[0].length);
    if (date) setDate(it.tail, date);
    return;
  }
}

// What several share

/** `các Quyết định số 12/QĐ-UBND và 13/QĐ-UBND ngày 15/5/2026`: one date for the whole list. */
function shareDates(text: string, heads: readonly Head[], tails: readonly Tail[]): void {
  for (let i = heads.length - 2; 0 <= i; i--) {
    const tail = tails[i] as Tail;
    const next = heads[i + 1] as Head;
    const following = tails[i + 1] as Tail;
    if (tail.dating !== 'missing' || tail.dateSpan || following.dating === 'missing') continue;
    if (next.type && next.type.stands !== 'list') continue;
    const gap = text.slice((heads[i] as Head).symbol.span.end, next.so?.start ?? next.symbol.span.start);
    if (!listGap.test(gap)) continue;
    tail.dating = following.dating;
    if (following.date) tail.date = following.date;
  }
}

const issuing =
  /(?:^|\s)(?:ban hành|phát hành|ký|ra|có|gửi|trình|công bố|nhận được|thông qua|xây dựng|phê duyệt)\s+(?:các\s+|những\s+)?$/u;
const approving =
  /(?:ban hành|phê duyệt|thông qua|giao|công nhận|chấp thuận|quyết định|ký|cho phép|xác nhận|thành lập)/u;
const byMeans = /\s(?:tại|bằng)\s+(?:các\s+)?$/u;
const dayBefore = /(?<![\p{L}\p{M}])(?<limit>(?:trước|sau|từ|đến|tới|chậm nhất|hạn|qua|hết)\s+)?ngày\s*$/iu;

/** `Ngày 10/4/2026, Sở … ban hành Văn bản số …`; `được phê duyệt ngày 10/4/2026 tại Quyết định số …`. */
function takeDatesBefore(
  text: string,
  it: { readonly heads: readonly Head[]; readonly tails: readonly Tail[]; readonly dates: readonly DateMention[] },
): void {
  const whole = it.dates.filter((date) => date.at !== undefined);
  let next = 0;
  it.heads.forEach((head, i) => {
    while (next < whole.length && (whole[next] as DateMention).span.end <= head.start) next++;
    const tail = it.tails[i] as Tail;
    if (tail.dating !== 'missing' || tail.dateSpan) return;
    const inside = whole[next];
    if (inside && head.start < inside.span.start && inside.span.end <= head.symbol.span.start) {
      takeDate(tail, inside);
      return;
    }
    const before = it.tails[i - 1];
    const gapStart = it.heads[i - 1]?.symbol.span.end ?? 0;
    const gap = text.slice(Math.max(gapStart, head.start - clause), head.start);
    if (
      before?.hasDateBefore &&
      before.date &&
      /(?:,|và)\s*$/u.test(gap) &&
      !sentenceEnd.test(gap) &&
      !gap.includes(';')
    ) {
      takeDate(tail, before.date);
      return;
    }
    const date = whole[next - 1];
    if (!date || date.span.end < gapStart || clause < head.start - date.span.end) return;
    const between = text.slice(date.span.end, head.start);
    if (between.includes(';') || sentenceEnd.test(between)) return;
    const lead = dayBefore.exec(text.slice(Math.max(0, date.span.start - 30), date.span.start));
    if (!lead || lead.groups?.limit) return;
    const earlier = text.slice(Math.max(0, date.span.start - 100), head.start);
    const isGiven = byMeans.test(between) ? approving.test(earlier) : issuing.test(between);
    if (isGiven) takeDate(tail, date);
  });
}

function takeDate(tail: Tail, date: DateMention): void {
  tail.dating = 'whole';
  tail.date = date;
  tail.dateSpan = date.span;
  tail.hasDateBefore = true;
}

// One inside the title of another

const sameLevel = /(?:[,;]|(?:^|\s)(?:và|hoặc))\s*(?:các\s+)?$/u;

function nest(text: string, heads: readonly Head[], tails: readonly Tail[]): readonly CitationMention[] {
  const outers = heads.map((): number | undefined => undefined);
  const ends = tails.map((it) => it.title?.span.end ?? 0);
  heads.forEach((_, i) => {
    const title = tails[i]?.title;
    if (!title) return;
    const isQuoted = /^["“]/u.test(title.text);
    for (let j = i + 1; j < heads.length && (heads[j] as Head).start < title.span.end; j++) {
      const { start } = heads[j] as Head;
      if (start < title.span.start) continue;
      if (!isQuoted && sameLevel.test(text.slice(Math.max(title.span.start, start - 12), start))) {
        ends[i] = start;
        break;
      }
      outers[j] = i;
    }
  });
  const isQuotedAt = quotations(text);
  return heads.map((head, i): CitationMention => {
    const tail = tails[i] as Tail;
    const { dating, date, dateSpan, issuer, title } = tail;
    const words =
      title && text.slice(title.span.start, Math.max(title.span.start, ends[i] as number)).replace(danglingEnd, '');
    const end = Math.max(
      head.symbol.span.end,
      dateSpan && head.start < dateSpan.start ? dateSpan.end : 0,
      issuer?.span.end ?? 0,
      title && words !== undefined ? title.span.start + words.length : 0,
    );
    const outer = outers[i];
    return {
      span: { start: head.start, end },
      symbol: head.symbol,
      ...(head.type && { type: head.type }),
      ...(head.so && { so: head.so }),
      isAlias: head.isAlias,
      isQuoted: isQuotedAt(head.start),
      dating,
      ...(date && { date }),
      ...(dateSpan && { dateWords: { text: text.slice(dateSpan.start, dateSpan.end), span: dateSpan } }),
      ...(issuer && { issuer }),
      ...(title &&
        words !== undefined &&
        words !== '' && {
          title: { text: words, span: { start: title.span.start, end: title.span.start + words.length } },
        }),
      ...(outer !== undefined && { outer }),
    };
  });
}

/** Whether a place stands between quotation marks that are closed. Asked from left to right. */
function quotations(text: string): (at: number) => boolean {
  const marks = [...text.matchAll(/["“”]/gu)];
  const lastOf = (sign: string): number => marks.findLast((it) => it[0] === sign)?.index ?? -1;
  const [lastStraight, lastClosing] = [lastOf('"'), lastOf('”')];
  let next = 0;
  let isOpen = false;
  let isStraightOpen = false;
  return (at) => {
    for (; next < marks.length && (marks[next] as RegExpExecArray).index < at; next++) {
      const sign = (marks[next] as RegExpExecArray)[0];
      if (sign === '"') isStraightOpen = !isStraightOpen;
      else isOpen = sign === '“';
    }
    return (isOpen && at <= lastClosing) || (isStraightOpen && at <= lastStraight);
  };
}
