import { documentTypes, openTypes, shortTypes } from '../../data/document-types';
import { isCapital } from '../../text/capitals';
import { fold } from '../../text/fold';
import { allMatches, wordEnd, wordStart } from '../../text/match';
import { lettersBefore, type Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { type DocumentSymbol, readSymbols } from './symbol';

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

/** What a citation begins with: `Nghị định số 59/2023/NĐ-CP`. */
export interface Head {
  readonly start: number;
  readonly symbol: DocumentSymbol;
  /** Behind the symbol, also where it was typed twice. */
  readonly end: number;
  readonly type?: CitedType;
  readonly so?: Span;
  /** `(viết tắt là Nghị định số …)`. */
  readonly isAlias: boolean;
}

const withBothTones = (name: string): readonly string[] => [
  name,
  name.replace(/ủy/gu, 'uỷ').replace(/(?<first>[tT])hỏa/gu, '$<first>hoả'),
];
const anyOf = (names: readonly string[]): string =>
  [...new Set(names.flatMap(withBothTones))]
    .sort((a, b) => b.length - a.length)
    .map((it) => it.replace(/ /gu, '\\s+'))
    .join('|');

const typeNames = anyOf([...documentTypes.map((it) => it.name), ...openTypes]);
/** What may stand between a type and its number without being a name. */
const qualifiers = anyOf([
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
  'cá biệt',
  'chung',
  'kết luận',
]);
/** `Luật Phổ biến, giáo dục pháp luật số …`: the last word is no second law. */
const noLaw = '(?<!pháp\\s{1,3})';
/** What follows these is their name: `Luật Thanh tra số …`. */
const lawNames = anyOf(documentTypes.filter((it) => it.rank === 'law').map((it) => it.name));
const typeBefore = new RegExp(
  `${wordStart}${noLaw}(?<name>${typeNames})(?:(?<!${wordStart}(?:${lawNames}))(?:\\s+(?:${qualifiers})){1,2})?\\s*:?\\s*$`,
  'iu',
);
const shortBefore = new RegExp(`${wordStart}(?<name>${[...shortTypes.keys()].join('|')})\\s*$`, 'u');
const typeApart = new RegExp(`${wordStart}${noLaw}(?:${typeNames})${wordEnd}`, 'giu');
const soBefore = /(?<![\p{L}\p{M}\p{N}])(?<so>số|Số|SỐ)\s*:?\s*$/u;
const aliasBefore = /(?:(?:viết|gọi)(?:\s+tắt)?|gọi\s+chung)\s+là\s*:?\s*["“]?\s*(?:các\s+)?$/iu;
/** Behind a type: what it is about comes next. */
const issues =
  /^\s+(?:của\s+[^,:;]{2,60}\s+)?(?:về|ban hành|phê duyệt|thông qua|công bố|sửa đổi|bổ sung|điều chỉnh)\s/u;
const clauseEnd = /[;|]|[.!?…]["”)]*\s+(?=["“(]*\p{Lu})/gu;
export const sentenceEnd = /[.!?…]["”)]*\s+["“(]*\p{Lu}/u;

const nearby = 50;
export const clause = 260;

/** The symbols by which a document is cited. The number of the document itself is none. */
export function readHeads(paragraph: Paragraph): readonly Head[] {
  const heads: Head[] = [];
  for (const symbol of readSymbols(paragraph.text, paragraph.seams)) {
    const last = heads[heads.length - 1];
    if (last && isEcho(paragraph.text, last, symbol)) {
      heads[heads.length - 1] = { ...last, end: symbol.span.end };
      continue;
    }
    const head = readHead(paragraph, symbol, last);
    if (head) heads.push(head);
  }
  return heads;
}

/** `31/KH-UBND 31/KH-UBND`: one document, whose symbol was typed twice. */
const isEcho = (text: string, { symbol, end }: Head, { form, span }: DocumentSymbol): boolean =>
  symbol.form === form && /^\s+$/u.test(text.slice(end, span.start));

function readHead(paragraph: Paragraph, symbol: DocumentSymbol, previous: Head | undefined): Head | undefined {
  const { text } = paragraph;
  const from = previous?.symbol.span.end ?? 0;
  const { start } = symbol.span;
  const found = soBefore.exec(text.slice(Math.max(from, start - 12), start));
  const so = found && { start: start - found[0].length, end: start - found[0].length + 2 };
  // `Biên bản hội nghị (Mẫu số 03/HNMT)`: the number of a form.
  if (so && formBefore.test(lettersBefore(text, so.start, 8))) return undefined;
  const place: Place = { text, from, at: so ? so.start : start, symbol, hasSo: found !== null };
  const type = readType(place, previous);
  const isOwn = found?.groups?.so === 'Số' && paragraph.marker?.end !== place.at;
  if (type ? !found && (isNickname(type, symbol) || isForm(type, symbol)) : isOwn || !isWhole(symbol)) return undefined;
  const first = type && type.stands !== 'list' ? type.span.start : place.at;
  return {
    start: first,
    symbol,
    end: symbol.span.end,
    ...(type && { type }),
    ...(so && { so }),
    isAlias: aliasBefore.test(lettersBefore(text, first, 40)),
  };
}

const formBefore = /(?<![\p{L}\p{M}])(?:mẫu|biểu|phiếu)\s$/iu;

/** Letters of two kinds, or a year: what has less is a symbol only where a type says so. */
const isWhole = ({ year, code, offices }: DocumentSymbol): boolean =>
  year !== undefined || code !== undefined || 1 < offices.length;

const named = new Set(['Đề án', 'Chương trình', 'Dự án']);

/** `Đề án 06/CP` and `Đề án 06/QĐ-TTg` are names that people gave them. */
const isNickname = (type: CitedType, symbol: DocumentSymbol): boolean =>
  named.has(type.name ?? '') && (symbol.code === 'QĐ' || !isWhole(symbol));

/** `thông báo 07/QLN`, `biên bản 01/BBKT`: a printed form, which bears no code of the type it is called. */
const isForm = ({ text, name }: CitedType, symbol: DocumentSymbol): boolean =>
  /^\p{Ll}/u.test(text) && !isWhole(symbol) && name !== undefined && name !== 'Công văn';

/** A number without its type: what it is is said in `text` between `from` and `at`, if at all. */
interface Place {
  readonly text: string;
  readonly from: number;
  readonly at: number;
  readonly symbol: DocumentSymbol;
  readonly hasSo: boolean;
}

function readType(place: Place, previous: Head | undefined): CitedType | undefined {
  const before = readTypeBefore(place);
  if (before && (before.name === undefined || agrees(before.name, place.symbol))) return before;
  const apart = readTypeApart(place);
  // "Quyết định ban hành Quy chế số 12/QĐ-UBND": the number is that of the Quyết định.
  const isOfApart = apart && isCapital(apart.text) && agrees(apart.name, place.symbol);
  if (before) {
    if (!isOfApart) return before;
    // Nothing but a law bears such a symbol: `Luật … theo hợp đồng số 69/2020/QH14`.
    const isOf = isOfAssembly(place.symbol) || issues.test(place.text.slice(apart.span.end, before.span.start));
    return isOf ? apart : before;
  }
  if (apart) return apart;
  return previous?.type && isListed(place, previous) ? { ...previous.type, stands: 'list' } : undefined;
}

function readTypeBefore({ text, from, at }: Place): CitedType | undefined {
  const near = text.slice(Math.max(from, at - nearby), at);
  const found = typeBefore.exec(near) ?? shortBefore.exec(near);
  if (!found?.groups) return undefined;
  const words = found[0].replace(/\s*:?\s*$/u, '');
  const start = at - found[0].length;
  const name = typeNamed(words) ?? typeNamed(found.groups.name as string);
  return { text: words, span: { start, end: start + words.length }, ...(name && { name }), stands: 'before' };
}

/** `Luật Hóa chất 69/2025/QH15`, `Quyết định thành lập Tổ công tác số 12/QĐ-UBND`: the clause has the type, then the number. */
function readTypeApart({ text, from, at, symbol, hasSo }: Place): CitedType | undefined {
  if (!hasSo && !isOfAssembly(symbol)) return undefined;
  const start = Math.max(from, at - clause);
  const before = text.slice(start, at);
  let begin = 0;
  for (const end of allMatches(before, clauseEnd)) begin = end.index + end[0].length;
  const found = allMatches(before.slice(begin), typeApart).map((match): CitedType => {
    const typeStart = start + begin + match.index;
    const name = typeNamed(match[0]);
    const span = { start: typeStart, end: typeStart + match[0].length };
    return { text: match[0], span, ...(name && { name }), stands: 'apart' };
  });
  const fitting = found.findLast((type) => agrees(type.name, symbol));
  if (fitting || !hasSo) return fitting;
  // In small letters the same words are verbs and common nouns; only the everyday words for a công văn are left.
  return found.findLast((it) => isCapital(it.text) || (symbol.code === undefined && letterWord.test(it.text)));
}

const letterWord = /^(?:văn bản|công văn)$/u;

/** What stands between two numbers of one list. */
export const listGap = /^\s*(?:[,;]|và|hoặc|,\s*và)?\s*(?:các\s+)?$/u;
/** `…, số 13/QĐ-UBND`; in `hóa đơn số 0012/HĐ-GTGT` the number is another thing's. */
const nextInList = /(?:^|[,;:)]|(?:^|\s)(?:và|hoặc|cùng|với))\s*(?:các\s+)?$/u;
const longestListGap = 400;

function isListed({ text, at, hasSo }: Place, previous: Head): boolean {
  const { end } = previous.symbol.span;
  if (longestListGap < at - end) return false;
  const gap = text.slice(end, at);
  return hasSo ? nextInList.test(gap) && !sentenceEnd.test(gap) : listGap.test(gap);
}

const rows = new Map(documentTypes.map((it) => [it.name, it]));
const nameByFold = new Map(documentTypes.map((it) => [fold(it.name), it.name]));

/** The type that a name as written stands for. */
const typeNamed = (written: string): string | undefined => nameByFold.get(fold(shortTypes.get(written) ?? written));

/** Quốc hội and its Standing Committee put no code before their own. */
export const isOfAssembly = ({ offices, code }: DocumentSymbol): boolean =>
  code === undefined && /^(?:QH|UBTVQH)\d{0,2}$/u.test(offices[0] ?? '');

/** True where type and symbol belong together, as far as the table knows. */
function agrees(name: string | undefined, symbol: DocumentSymbol): boolean {
  const row = rows.get(name ?? '');
  if (!row) return false;
  if (isOfAssembly(symbol)) return row.rank === 'law' || row.name === 'Nghị quyết';
  return symbol.code !== undefined && row[symbol.style].includes(symbol.code);
}
