import type { Plan } from '../../plan/plan';
import { type Block, place } from '../../syntax/paragraph';
import { allMatches, matchLength } from '../../text/match';
import type { Span } from '../../text/span';

const blank = '(?<!\\s)\\s{1,40}';
const before = (what: string, after = ''): RegExp => new RegExp(`${after}${blank}(?=${what})`, 'gu');
const behind = (what: string): RegExp => new RegExp(`(?<=${what})\\s{1,40}(?=\\S)`, 'gu');

const motto = 'Độc lập\\s?[-–—]\\s?Tự do\\s?[-–—]\\s?Hạnh phúc';
const state = 'CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const name = '\\p{Lu}\\p{Ll}+';
const kinds = 'Luật|Bộ luật|Nghị|Quyết|Chỉ thị|Kế hoạch|Chương trình|Công văn|Thông|Hướng dẫn|Đề án|Kết luận';

/** What the parts of a plan begin and end with where its head is over with the first section. */
const inHead: readonly RegExp[] = [
  before(`${state}|ĐẢNG CỘNG SẢN VIỆT NAM|${motto}`),
  behind(`${state}|ĐẢNG CỘNG SẢN VIỆT NAM|${motto}`),
  before('(?:SỞ|ĐẢNG ỦY|CHI CỤC|TRƯỜNG|TRUNG TÂM|(?<!VĂN )PHÒNG) \\p{Lu}', '(?<=^(?:UBND|ỦY BAN|BỘ|ĐẢNG BỘ) .{4,60})'),
  before('Số\\s{0,2}:?[\\s\\d._…]{0,20}(?:/\\p{Lu}|-\\p{Lu}{2})'),
  before(
    `(?:Thành phố |TP\\. ?)?(?:${name} ){0,4}${name}, ngày[\\s\\d.…]{1,16}tháng[\\s\\d.…]{1,16}năm`,
    '(?<!\\p{Lu}\\p{Ll}{1,9}|phố|TP\\.)',
  ),
  before('KẾ HOẠCH \\p{Lu}', '(?<=[\\p{Ll}\\d.…/])'),
  new RegExp(`(?<=(?:^|[\\p{Ll}\\d.…/]\\s{1,40})KẾ HOẠCH)${blank}(?=\\p{Lu}\\p{Ll})`, 'gu'),
  before(`(?:Thực hiện|Triển khai) (?:${kinds})`, '(?<=\\d|[.;”"])'),
  before('(?:Ủy ban|UBND|Sở|Phòng|Ban|Đảng ủy) [^.;:]{2,90}(?:ban hành|xây dựng) Kế hoạch', '(?<=[.;])'),
];

const anywhere: readonly RegExp[] = [
  before('Căn cứ (?:\\p{Lu}|chức năng)', '(?<=[\\p{Ll}\\d.;,”")])(?<!\\d\\.)'),
  before('Theo đề nghị của ', '(?<=[.;,])'),
  behind('như sau:|\\./\\.'),
  before('Trên đây là ', '(?<=[.;])'),
  before('[-–+•] ?\\p{L}', '(?<=[.;:])'),
  before('[a-zđ]\\) ?[\\p{L}\\d]', '(?<=[.;:])'),
  before('a\\) \\p{Lu}', '(?<=\\d\\. \\p{Lu}[\\p{Ll} ,]{2,60})'),
  before('\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.? \\p{Lu}', '(?<=[.;:])'),
  before('Nơi nhận\\s?[:–-]'),
];

const atEnd: readonly RegExp[] = [
  before('(?:(?:TM|KT|TL|TUQ|Q)\\.|T/M|T/L|K/T) ?\\p{Lu}{2}'),
  before('PHÓ \\p{Lu}{2}', '(?<=\\p{Lu})(?<!KT\\.)'),
  before('CHỦ TỊCH', '(?<=NHÂN DÂN)'),
  before('- ?\\p{L}', '(?<=,)'),
  before('\\p{Lu}{2,} \\p{Lu}{2}', '(?<=[.;])(?<!(?<!\\p{L})(?:TM|KT|TL|TUQ|Q)\\.)'),
  new RegExp(`(?<=\\p{Lu}{2})${blank}(?=${name}(?: ${name}){1,4}\\.?$)`, 'gu'),
];

/** A heading in capitals, before its first paragraph. */
const heading = /\s{1,40}[IVX]{1,5}\s?[.–-]\s?[\p{Lu}\p{N},– -]{4,160}[\p{Lu}\p{N}] (?=(?:[-+] )?\p{Lu}\p{Ll})/uy;
const roman =
  /(?<!\s|(?:Mục|mục|Phần|phần|Chương|số|kỳ|quý|Quý|hạng|cấp))\s{1,40}(?=(?<label>[IVX]{1,5})\s?[.–-]\s?\p{Lu})/gu;
const numbered = /(?<!\s)\s{1,40}(?=(?<label>\d{1,2})\s?[.–-]\s(?:\p{Lu}|\d+%))/gu;
const numerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** Where the lines of a plan ended that stands in one line: the blanks before what can only begin a line. None where it is no plan. */
export function lostBreaks(raw: string): readonly Span[] {
  const text = raw.replace(/\s/gu, ' ');
  const found = new Map<number, Span>();
  const take = ({ index, 0: it }: RegExpExecArray, from = 0): void => {
    found.set(from + index, { start: from + index, end: from + index + it.length });
  };
  const sections = inOrder(text);
  const first = sections[0]?.index ?? text.length;
  const closing = text.lastIndexOf('Nơi nhận');
  for (const form of inHead) for (const it of allMatches(text.slice(0, first), form)) take(it);
  for (const form of anywhere) for (const it of allMatches(text, form)) take(it);
  if (closing !== -1)
    for (const form of atEnd) for (const it of allMatches(text.slice(closing), form)) take(it, closing);
  for (const it of sections) {
    take(it);
    heading.lastIndex = it.index;
    const title = matchLength(text, heading);
    if (0 < title) found.set(it.index + title - 1, { start: it.index + title - 1, end: it.index + title });
  }
  for (const it of numbers(text, sections)) take(it);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** I, II and so on, each after the one before; one may be left out. */
function inOrder(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let next = 0;
  for (const it of allMatches(text, roman)) {
    const at = numerals.indexOf(it.groups?.label ?? '');
    if (at !== next && (at !== next + 1 || next === 0)) continue;
    next = at + 1;
    found.push(it);
  }
  return found.length < 2 ? [] : found;
}

const shortestHead = 120;
const longestHead = 1200;
const fewestBreaks = 5;
const headOfPlan = /H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u;

/** The whole head of a plan on one line, from the issuer to `KẾ HOẠCH` and its subject, and where its lines ended. */
export function headInOneLine({
  blocks,
}: Plan): { readonly block: Block; readonly breaks: readonly Span[] } | undefined {
  const block = blocks.find((it) => it.paragraph.kind === 'text');
  if (!block) return undefined;
  const { text, raw } = block.paragraph;
  const isHead = shortestHead < text.length && text.length < longestHead && !/[\n\r]/u.test(raw);
  if (!isHead || !headOfPlan.test(text) || !/\sKẾ HOẠCH\s/u.test(text)) return undefined;
  const breaks = lostBreaks(text).map((it) => place(block, it));
  return breaks.length < fewestBreaks ? undefined : { block, breaks };
}

const longestHeading = 120;

/** 1, 2 and so on in each section: behind the end of a sentence, or behind the heading. */
function* numbers(text: string, sections: readonly RegExpExecArray[]): Generator<RegExpExecArray> {
  let section = 0;
  let last = 0;
  for (const it of allMatches(text, numbered)) {
    for (let next = sections[section]; next && next.index < it.index; next = sections[++section]) last = 0;
    const number = Number(it.groups?.label);
    const start = sections[section - 1]?.index ?? 0;
    const isFirst =
      number === 1 && it.index - start < longestHeading && !/[.;:]\s/u.test(text.slice(start + 6, it.index));
    if (!isFirst && (!'.;:/'.includes(text[it.index - 1] as string) || (number !== last + 1 && number !== 1))) continue;
    last = number;
    yield it;
  }
}
