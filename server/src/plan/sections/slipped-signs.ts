import { isCapitals } from '../../syntax/line';
import { isNumbering, letterValue, type Marker, romanValue } from '../../syntax/marker';
import type { Block, Paragraph } from '../../syntax/paragraph';
import { isCapital } from '../../text/capitals';
import type { OpenList } from './section-lists';

/**
 * A number that no line is known by, in the place where the next one is due: its sign was left out or is a comma.
 *
 *     1. Mục đích    2.1. Chuẩn bị    I. MỤC ĐÍCH
 *     2 Yêu cầu      2,2. Ra quân     II, NỘI DUNG
 */
export function asSlipped(open: readonly OpenList[], blocks: readonly Block[], at: number): Marker | undefined {
  const { text, marker } = (blocks[at] as Block).paragraph;
  if (marker) return undefined;
  const first = text.charCodeAt(0);
  if (firstForm.test(text.slice(0, 5))) {
    const opening = asFirst(open, blocks, at);
    if (opening) return opening;
  }
  if (open.length === 0) return undefined;
  if (48 < first && first < 58) return asOutline(open, text) ?? asMissigned(open, text) ?? asClause(open, blocks, at);
  return 'IVX'.includes(text[0] ?? ' ') ? asNumeral(open, text) : asMissigned(open, text);
}

const firstForm = /^(?<ordinal>[1I])(?<separator>\s?[,;]|\.[-–])?\s+(?=[\p{L}“])/u;

/** `1 Mục đích` and `1, Mục đích`, `1.- Mục đích`, where nothing is numbered so yet and the next to be is `2. Yêu cầu`; `I MỤC ĐÍCH` too. */
function asFirst(open: readonly OpenList[], blocks: readonly Block[], at: number): Marker | undefined {
  const { paragraph } = blocks[at] as Block;
  const { text } = paragraph;
  const found = firstForm.exec(text.slice(0, 8));
  const written = found?.groups?.ordinal;
  if (!found || written === undefined || longest < text.length) return undefined;
  const kind = written === '1' ? 'number' : 'roman';
  if (kind === 'roman' ? !isCapitals(text) : !isCapital(text.slice(found[0].length))) return undefined;
  if (kind === 'roman' && 0 < open.length) return undefined;
  const isOpen = ({ items }: OpenList): boolean =>
    items.at(-1)?.marker.kind === kind && items.at(-1)?.marker.numbers.length === 1;
  if (open.some(isOpen)) return undefined;
  const near = textFrom(blocks, at, 1);
  if (near === undefined || bareNumber.test(near)) return undefined;
  const second = nextOf(kind, blocks, at, 2);
  const separator = found.groups?.separator?.slice(-1) ?? '';
  // Without any sign it may be a quantity, or a note at the foot of a page.
  const isNote = note.test(text) && /\d/u.test(text.slice(1));
  if (!second || (separator === '' && (isNote || isSentence(second) !== isSentence(paragraph)))) return undefined;
  return toMarker(kind, { found, written, numbers: [1], separator });
}

/** The next that is numbered so, if it has this value, and no part of a higher level begins before it. */
function nextOf(kind: 'number' | 'roman', blocks: readonly Block[], at: number, value: number): Paragraph | undefined {
  const last = Math.min(blocks.length, at + farthest);
  for (let i = at + 1; i < last; i++) {
    const { paragraph } = blocks[i] as Block;
    const { marker } = paragraph;
    if (!marker || marker.isBracketed || !isNumbering(marker)) continue;
    if (marker.kind === kind && marker.numbers.length === 1) {
      return /^[./-]$/u.test(marker.separator) && marker.numbers[0] === value ? paragraph : undefined;
    }
    const isBelow = kind === 'roman' || marker.kind === 'letter' || 1 < marker.numbers.length;
    if (!isBelow) return undefined;
  }
  return undefined;
}

/** The next that is numbered is its first part: `5.1.` below `5 Phân công`. */
function opensOutline(blocks: readonly Block[], at: number, value: number): boolean {
  const next = blocks.slice(at + 1, at + nearOutline).find((it) => it.paragraph.marker?.kind === 'number');
  return next?.paragraph.marker?.numbers.join('.') === `${value}.1`;
}

const nearOutline = 8;

const missignedForm =
  /^(?<ordinal>\d{1,2}(?=\s?[,;]|\.[-–])|[a-zđ](?!\s?,))(?<separator>\s?[,;:]|\.[-–]|\)\)|\s-)?\s+(?=[\p{Lu}“])/u;

/** `2, Yêu cầu` behind `1. Mục đích`; `b; Báo cáo`, `b: Báo cáo`, `b - Báo cáo`, `b Báo cáo` behind `a) Trực ban`. */
function asMissigned(open: readonly OpenList[], text: string): Marker | undefined {
  const found = missignedForm.exec(text.slice(0, 12));
  const written = found?.groups?.ordinal;
  if (!found || written === undefined) return undefined;
  const isLetter = /^\D/u.test(written);
  const value = isLetter ? letterValue(written) : Number(written);
  const isDue = open.some(
    (it) =>
      it.last + 1 === value &&
      (isLetter ? it.form.startsWith('letter') : it.form === 'number 1 .' || it.form === 'number 1 /'),
  );
  const separator =
    found.groups?.separator
      ?.trim()
      .replace(/^\.(?=.)/u, '')
      .slice(0, 1) ?? '';
  return isDue ? toMarker(isLetter ? 'letter' : 'number', { found, written, numbers: [value], separator }) : undefined;
}

const outlineForm =
  /^(?<ordinal>\d{1,2}(?:[,-]\d{1,2}|\.\s\d{1,2}(?=\.\s)|\.\d{1,2}){1,3})(?<separator>[.)-])?\s+(?=[\p{Lu}“])/u;

/** `2,2.` and `2. 2.` behind `2.1.`; `1,2.` behind `1.`. */
function asOutline(open: readonly OpenList[], text: string): Marker | undefined {
  const found = outlineForm.exec(text);
  const written = found?.groups?.ordinal;
  if (!found || written === undefined || !/[-,\s]/u.test(written)) return undefined;
  const numbers = written.split(/[-,.]\s?/u).map(Number);
  const separator = found.groups?.separator ?? '';
  const isDue = (own: readonly number[]): boolean => open.some((it) => asksFor(it, own));
  if (isDue(numbers)) return toMarker('number', { found, written, numbers, separator });
  const last = numbers.slice(-1);
  const isDoubled = numbers.length === 2 && last[0] === (numbers[0] as number) + 1 && separator === '.';
  return isDoubled && isDue(last) ? toMarker('number', { found, written, numbers: last, separator }) : undefined;
}

/** The next of its siblings, or the first under one of them. */
function asksFor(list: OpenList, numbers: readonly number[]): boolean {
  const { kind, numbers: own, isBracketed } = (list.items.at(-1) as OpenList['items'][number]).marker;
  if (kind !== 'number' || isBracketed) return false;
  const last = numbers.at(-1) as number;
  const isBeside = own.length === numbers.length && list.last + 1 === last;
  const isBelow = own.length === numbers.length - 1 && last === 1;
  return (isBeside || isBelow) && numbers.slice(0, -1).every((it, i) => it === own[i]);
}

const clauseForm = /^(?<ordinal>\d{1,2})\s+(?=\p{Lu})/u;
const bareNumber = /^\d{1,3}\s+[\p{L}“]/u;

/** What a note at the foot of a page begins with. */
const note =
  /^\d{1,2}\s+(?:Bộ luật|Luật|Hiến pháp|Nghị|Quyết|Kết luận|Kế hoạch|Công|Thông|Chỉ thị|Chương trình|Hướng dẫn|Quy|Báo cáo|Tờ trình|Văn bản|Theo|Tại|Gồm|Trong|Xem|Đề án|Điều|Khoản|Mục(?! (?:tiêu|đích))|Tháng|Ngày|Năm)(?![\p{L}\p{M}])/u;

const longest = 300;
const shortItem = 40;

/** `2 Yêu cầu` behind `1. Mục đích`, no row of a list whose numbers bear no sign, and no note. */
function asClause(open: readonly OpenList[], blocks: readonly Block[], at: number): Marker | undefined {
  const { text } = (blocks[at] as Block).paragraph;
  const found = longest < text.length || note.test(text) ? null : clauseForm.exec(text);
  const written = found?.groups?.ordinal;
  if (!found || written === undefined) return undefined;
  const list = open.find((it) => it.form === 'number 1 .' || it.form === 'number 1 /');
  const sibling = list?.items.at(-1);
  if (!list || !sibling || list.last + 1 !== Number(written) || !asksFor(list, [Number(written)])) return undefined;
  const near = [textFrom(blocks, at, -1), textFrom(blocks, at, 1)];
  const isRow = text.includes('\t') || near.some((it) => it && [list.last, list.last + 2].includes(numberOf(it)));
  // Where the next bears the number behind it, what stands around it is no list of such numbers.
  if (isRow || !(nextOf('number', blocks, at, list.last + 2) || opensOutline(blocks, at, list.last + 1))) {
    // `2 Đội nam.` below a heading is a quantity.
    const isHeading = !isSentence((blocks[at] as Block).paragraph);
    if (isSentence(sibling.block.paragraph) ? isHeading : !isHeading && text.length < shortItem) return undefined;
    if (near.some((it) => it !== undefined && bareNumber.test(it))) return undefined;
  }
  return toMarker('number', { found, written, numbers: [Number(written)], separator: '' });
}

const numberOf = (row: string): number => (bareNumber.test(row) ? Number.parseInt(row, 10) : 0);

const isSentence = ({ text }: Pick<Paragraph, 'text'>): boolean => /[.;:,]$/u.test(text);

/** The text of the nearest paragraph on one side. */
function textFrom(blocks: readonly Block[], at: number, step: 1 | -1): string | undefined {
  for (let i = at + step; 0 <= i && i < blocks.length; i += step) {
    const { paragraph } = blocks[i] as Block;
    if (paragraph.kind === 'row') return '1 A';
    if (paragraph.kind === 'text') return paragraph.text;
  }
  return undefined;
}

const farthest = 200;

/** A list may be long, and is asked for each of its items. */
const lastOnes = ({ items }: OpenList): OpenList['items'] => items.slice(-5);

/**
 * `II. Yêu cầu` behind `1. Mục đích`, where the sections are in capitals: a clause that was given a numeral. Where that numeral is
 * the next one too, a section in capitals must follow that bears it.
 */
export function asArabic(open: readonly OpenList[], blocks: readonly Block[], at: number): Marker | undefined {
  const { text, marker } = (blocks[at] as Block).paragraph;
  if (marker?.kind !== 'roman' || !/^[IVX]/u.test(marker.label) || isCapitals(text)) return undefined;
  const numerals = open.find((it) => it.form === 'roman');
  const clauses = open.find((it) => it.form === 'number 1 .');
  const value = romanValue(marker.label);
  if (!numerals || !clauses || clauses.last + 1 !== value || open.indexOf(clauses) < open.indexOf(numerals)) {
    return undefined;
  }
  if (lastOnes(clauses).some((it) => isCapitals(it.title.text))) return undefined;
  if (lastOnes(numerals).some((it) => !isCapitals(it.title.text))) return undefined;
  const isNext = numerals.last + 1 === value;
  const follows = ({ paragraph }: Block): boolean =>
    paragraph.marker?.label === marker.label && isCapitals(paragraph.text);
  if (isNext && !blocks.slice(at + 1, at + farthest).some(follows)) return undefined;
  return { ...marker, kind: 'number', label: String(value), numbers: [value] };
}

const numeralForm = /^(?<ordinal>[IVX]{1,5})(?<separator>\s?[,;]|\.\s?[-–])?\s+(?=\p{Lu}{2}|(?<=[IVX]{2}\s+)\p{Lu})/u;

/** `II NỘI DUNG` and `II, NỘI DUNG` behind `I. MỤC ĐÍCH`, `II Nội dung` behind `I. Mục đích`. */
function asNumeral(open: readonly OpenList[], text: string): Marker | undefined {
  const found = numeralForm.exec(text);
  const written = found?.groups?.ordinal;
  if (!found || written === undefined || longest < text.length || isSentence({ text })) return undefined;
  const list = open.find((it) => it.form === 'roman');
  const value = romanValue(written);
  if (!list || list.last + 1 !== value || lastOnes(list).some((it) => isCapitals(text) !== isCapitals(it.title.text)))
    return undefined;
  return toMarker('roman', {
    found,
    written,
    numbers: [value],
    separator: found.groups?.separator?.trim().slice(-1) ?? '',
  });
}

interface Reading {
  readonly found: RegExpExecArray;
  readonly written: string;
  readonly numbers: readonly number[];
  readonly separator: string;
}

function toMarker(kind: 'number' | 'roman' | 'letter', { found, written, numbers, separator }: Reading): Marker {
  return {
    kind,
    label: kind !== 'number' ? written : numbers.join('.'),
    numbers,
    isBracketed: false,
    separator,
    span: { start: 0, end: found[0].trimEnd().length },
    ordinal: { start: 0, end: written.length },
    end: found[0].length,
  };
}
