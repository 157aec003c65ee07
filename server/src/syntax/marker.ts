import { isCapital } from '../text/capitals';
import type { Span } from '../text/span';

export type MarkerKind =
  | 'roman'
  | 'capital'
  | 'number'
  | 'letter'
  | 'division'
  | 'step'
  | 'dash'
  | 'plus'
  | 'star'
  | 'bullet';

/**
 * What a line begins with, or is: `II.`, `1.2.`, `đ)`, `Điều 5.`, `-`. Read from the line alone; whether it is numbering at all
 * (a footnote, a table cell) is for the plan to say.
 */
export interface Marker {
  readonly kind: MarkerKind;
  /** The ordinal as written, without brackets and separator: `II`, `1.2`, `đ`, `5`. */
  readonly label: string;
  /** The numbers in it (`1.2` gives 1, 2; `II` and `ii` 2; `đ` its place in the alphabet of the form); NaN where it is none. */
  readonly numbers: readonly number[];
  /** `Phần`, `Chương`, `Mục`, `Điều`, `Bước` of a division or step. */
  readonly word?: string;
  /** Brackets stand on both sides: `(1)`, `(a)`, also `(1).`. */
  readonly isBracketed: boolean;
  /** What stands after the ordinal: `.`, `)`, `/`, `-`, `:` or nothing. */
  readonly separator: string;
  /** The whole marker with its separator, without the white space behind it. */
  readonly span: Span;
  /** Only the ordinal. */
  readonly ordinal: Span;
  /** Where the words begin. */
  readonly end: number;
}

/** The order of điểm in use: the decree's own lists skip f j w z and the letters with a hat or a horn, and đ follows d. */
export const letterOrder = 'abcdđeghiklmnopqrstuvxy';

/** Also as it is often mistyped: small letters, a small L or a one for `I`. */
const romanForm =
  /^(?<ordinal>[IVXLC]{1,7}|[ivx]{1,5}|(?=[1l]{0,3}[IVX]|l)[IVX1l]{1,5}|111(?=(?:\.\s?|[–/-]\s)\p{Lu}{2}))(?<space>\s?)(?<separator>\.\.(?=\s)|\/\.|[.\-–/):])(?<gap>\s*)/u;
const numberForm =
  /^(?<open>\()?(?<ordinal>\d{1,2}(?:\.\d{1,2}){0,5})(?<space>\s?)(?<separator>\.\.(?=\s)|\.?\)\.?|\/\.|[./:-])?(?<gap>\s*)/u;
const letterForm = /^(?<open>\()?(?<ordinal>[a-zđA-ZĐ])(?<space>\s?)(?<separator>\.?\)\.?|\/\.|[.,/-])(?<gap>\s*)/u;
const divisionForm =
  /^(?<word>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Điều|ĐIỀU)\s+(?<ordinal>\d{1,3}|[IVXLC]{1,7}|thứ \p{Ll}{2,4}|THỨ \p{Lu}{2,4})(?![\p{L}\p{M}\p{N}])(?<space>\s?)(?<separator>[.:-]|\/(?=\s|$))?(?<gap>\s*)/u;
const stepForm = /^(?<word>Bước|BƯỚC|Đợt|Giai đoạn)\s+(?<ordinal>\d{1,2})(?<space>\s?)(?<separator>[.:])(?<gap>\s*)/u;
/** What items begin with that have no number, as it stands in brackets of a pattern; the last ones are of Word's symbol font. */
export const bulletGlyphs = '\\-–—−+*•▪●○◦‣∙·\uF0B7\uF0A7\uF0D8\uF02D';
const bulletForm = new RegExp(`^(?<glyph>[${bulletGlyphs}])(?<gap>\\s*)`, 'u');

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral written as it must be, else NaN: `IIII` and `VIV` are none. */
export function romanValue(label: string): number {
  let value = 0;
  for (let i = 0; i < label.length; i++) {
    const here = romanDigits[label[i] as string] ?? Number.NaN;
    const next = romanDigits[label[i + 1] as string] ?? 0;
    value += here < next ? -here : here;
  }
  return toRoman(value) === label ? value : Number.NaN;
}

const romanSteps: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function toRoman(value: number): string {
  let rest = value;
  let result = '';
  for (const [size, sign] of romanSteps) {
    for (; size <= rest; rest -= size) result += sign;
  }
  return result;
}

export const letterValue = (label: string): number => {
  const place = letterOrder.indexOf(label.toLowerCase());
  return place === -1 ? Number.NaN : place + 1;
};

const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The value of `thứ nhất`, `thứ hai`, as in `Phần thứ nhất`. */
export const wordedValue = (label: string): number => {
  const place = ordinalWords.indexOf(label.slice('thứ '.length).toLowerCase());
  return place === -1 ? Number.NaN : place + 1;
};

/** What `3`, `III`, `iii` or `thứ ba` stands for, else NaN. */
export const writtenValue = (ordinal: string): number =>
  /^\d/u.test(ordinal) ? Number(ordinal) : isWorded(ordinal) ? wordedValue(ordinal) : romanValue(ordinal.toUpperCase());

/** `thứ ba` for 3, as far as ten. */
export const toWorded = (value: number): string | undefined => {
  const word = ordinalWords[value - 1];
  return word && `thứ ${word}`;
};

/** The number within its list: 2 for `II.`, `1.2.` and `b)`; NaN for what is no number. */
export const ordinalValue = ({ numbers }: Marker): number => numbers[numbers.length - 1] ?? Number.NaN;

/** It numbers a part of the document; dashes, bullets and steps do not. */
export const isNumbering = ({ kind }: Marker): boolean =>
  kind === 'roman' || kind === 'capital' || kind === 'number' || kind === 'letter' || kind === 'division';

/** The marker that the text of a line or paragraph begins with. */
export function readMarker(text: string): Marker | undefined {
  const first = text[0];
  if (first === undefined) return undefined;
  if ('PCMTĐBG'.includes(first)) {
    const divided = readDivision(text) ?? readStep(text);
    if (divided) return divided;
  }
  if (('0' <= first && first <= '9') || first === '(') {
    const numbered = readNumber(text);
    if (numbered) return numbered;
  }
  const roman = romanStart.includes(first) ? readRoman(text) : undefined;
  return roman ?? readLetter(text) ?? readBullet(text);
}

const romanStart = 'IVXLCivx1l';

type Groups = Record<string, string | undefined>;

const longestTitle = 200;

/** "Điều 5 Nghị định …" at a wrapped line's start is prose; a heading has a separator, stands alone or goes on in capitals. */
function readDivision(text: string): Marker | undefined {
  const found = divisionForm.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  const isHeading = found.groups?.separator !== undefined || rest === '' || isUpper(rest);
  const label = found.groups?.ordinal as string;
  if (!isHeading || (isWorded(label) && Number.isNaN(wordedValue(label)))) return undefined;
  return toWordedMarker(found, 'division');
}

function readStep(text: string): Marker | undefined {
  const found = stepForm.exec(text);
  return found ? toWordedMarker(found, 'step') : undefined;
}

const isWorded = (label: string): boolean => /^thứ /iu.test(label);
const isUpper = (text: string): boolean => text.length < longestTitle && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

function toWordedMarker(found: RegExpExecArray, kind: 'division' | 'step'): Marker {
  const { word = '', ordinal = '', space = '', separator = '' } = found.groups as Groups;
  const start = found[0].indexOf(ordinal, word.length);
  const end = start + ordinal.length;
  const value = /^\d/u.test(ordinal) ? Number(ordinal) : isWorded(ordinal) ? wordedValue(ordinal) : romanValue(ordinal);
  return {
    kind,
    label: ordinal,
    numbers: [value],
    word,
    isBracketed: false,
    separator,
    span: { start: 0, end: separator === '' ? end : end + space.length + separator.length },
    ordinal: { start, end },
    end: found[0].length,
  };
}

/**
 * A quantity, a day or a sign may begin an item, where white space parts it from the number: `2. 100% cán bộ`, `3. ≥ 05 xã`,
 * `4. 02/9: mít tinh`, `5. «Xanh - Sạch»`.
 */
const quantity =
  /^(?:(?:[≥≤<>≈~±+-]\s?)?\d{1,4}(?:\s?[.,/:–-]\s?\d{1,4}){0,5}(?:%|[,:]?\s?\p{L})|[«@#§&+<–-]\s?[\p{L}“"(]|[._]{3})/u;
/** `1/ 100% trẻ ăn bán trú`, `2/ 05 lớp`: no fraction and no day. */
const share = /^(?:[≥>]\s?)?(?:\d{1,3}(?:,\d{1,2})?%|0\d\s\p{L})/u;
const words = /^[\p{L}“"‘'([…]/u;
/** `1/Kéo co`, `II/Thời gian`: the space is missing; `12/KH` is the number of a document. */
const capitalized = /^\p{Lu}\p{M}?\p{Ll}/u;

function readNumber(text: string): Marker | undefined {
  const found = numberForm.exec(text);
  if (!found) return undefined;
  const { open, ordinal = '', space = '', separator = '', gap = '' } = found.groups as Groups;
  const rest = text.slice(found[0].length, found[0].length + 20);
  const numbers = ordinal.split('.').map(Number);
  const closes = separator.includes(')');
  const isPlain = closes || separator === '.';
  const isAlone = rest === '' && isPlain;
  const isDoubled = rest.startsWith(`${ordinal}${separator} `);
  const isQuantity = (isPlain && (quantity.test(rest) || isDoubled)) || (separator === '/' && share.test(rest));
  if (!isAlone && !words.test(rest) && !(isQuantity && gap !== '')) return undefined;
  if (open && !closes) return undefined;
  if (separator === '') {
    // `1.1 Nội dung` has lost its dot; `2 Kết luận` is a footnote and `10 trường` is prose.
    const isOutline = 1 < numbers.length && space !== '' && isCapital(rest);
    if (!isOutline) return undefined;
  }
  const isLoose = separator === '-' || separator[0] === '/' || separator === ':';
  const isGlued = separator[0] === '/' && capitalized.test(rest);
  if (isLoose && ((gap === '' && !isGlued) || space !== '')) return undefined;
  const start = open ? 1 : 0;
  const end = start + ordinal.length;
  return {
    kind: 'number',
    label: ordinal,
    numbers,
    isBracketed: Boolean(open),
    separator: open && separator === ').' ? '.' : closes ? ')' : separator.slice(0, 1),
    span: { start: 0, end: separator === '' ? end : found[0].length - gap.length },
    ordinal: { start, end },
    end: found[0].length,
  };
}

export const isDashSign = (separator: string): boolean => separator === '-' || separator === '–';

/** `V/V BAN HÀNH …`: about what a decision is. */
const about = /^V\s?\/\s?V(?![\p{L}\p{M}])/u;

function readRoman(text: string): Marker | undefined {
  const found = romanForm.exec(text);
  if (!found || about.test(text)) return undefined;
  const { ordinal = '', space = '', separator = '', gap = '' } = found.groups as Groups;
  const next = text[found[0].length] ?? '';
  // `I-MỤC ĐÍCH` is a heading, `V-League` a name.
  const isTitle = isUpper(text.slice(found[0].length)) && /\s/u.test(text);
  const isGlued = separator[0] === '/' && capitalized.test(text.slice(found[0].length));
  if (separator !== '.' && gap === '' && !isTitle && !isGlued) return undefined;
  // "V.I. Lênin", "C.Mác" are names.
  if (gap === '' && (text[found[0].length + 1] === '.' || /^[CL]$/u.test(ordinal))) return undefined;
  const isAlone = next === '' && separator === '.' && !Number.isNaN(romanValue(ordinal));
  if (!isAlone && !/^[\p{Lu}“"‘([…]/u.test(next) && !(gap !== '' && /^\d/u.test(next))) return undefined;
  // One small letter may be a điểm: `i.` and `v.` are taken as such where they stand in a list of letters.
  const isSmall = /^[ivx]/u.test(ordinal);
  if (isSmall && separator !== '.' && !(isDashSign(separator) && isTitle)) return undefined;
  return {
    kind: 'roman',
    label: ordinal,
    numbers: [romanValue(isSmall ? ordinal.toUpperCase() : ordinal)],
    isBracketed: false,
    separator: separator[0] as string,
    span: { start: 0, end: ordinal.length + space.length + separator.length },
    ordinal: { start: 0, end: ordinal.length },
    end: found[0].length,
  };
}

/** What a point stands in. */
const larger = /^(?:Tiểu mục|Mục|Điều|Khoản|Phần|Chương|Luật|Nghị|Thông tư|Quyết định)(?![\p{L}\p{M}])/u;

/** Who signs for an office that has no head: `Q. GIÁM ĐỐC`. */
const acting =
  /^Q\s?[./]\s?(?:(?:Tổng|Phó|Giám đốc|Chủ tịch|Trưởng|Chánh|Hiệu trưởng|Viện trưởng|(?:Chi )?[Cc]ục trưởng|Vụ trưởng|Bí thư|Bộ trưởng)(?![\p{L}\p{M}])|\p{Lu}{2}[^\p{Ll}]*$)/u;

/** `T. ỦY BAN NHÂN DÂN`, `K. GIÁM ĐỐC`: half of the letters by which somebody signs; `P. HIỆU TRƯỞNG`. */
const tornRight =
  /^[TMKP]\s?[./]\s?(?:[UỦ][YỶ] BAN|UBND|HỘI ĐỒNG|HĐND|BAN (?:THƯỜNG VỤ|CHẤP HÀNH|CHỈ ĐẠO|TỔ CHỨC)|(?:TỔNG )?GIÁM ĐỐC|CHỦ TỊCH|(?:HIỆU |CỤC |CHI CỤC |VIỆN |VỤ |BỘ )?TRƯỞNG|BÍ THƯ|CHÁNH)(?![\p{L}\p{M}])[^\p{Ll}]*$/u;

function readLetter(text: string): Marker | undefined {
  const found = letterForm.exec(text);
  if (!found || (text.startsWith('Q') && acting.test(text)) || tornRight.test(text)) return undefined;
  const { open, ordinal = '', space = '', separator = '', gap = '' } = found.groups as Groups;
  const next = text[found[0].length] ?? '';
  const closes = separator.includes(')');
  if (open && !closes) return undefined;
  const isGlued =
    separator[0] === '/' && ordinal !== ordinal.toUpperCase() && capitalized.test(text.slice(found[0].length));
  if (!closes && ((gap === '' && !isGlued) || space !== '' || !/^[\p{Lu}“"‘([…]/u.test(next))) return undefined;
  // `a, Trực ban`: a comma for the bracket; behind a capital, and in `điểm a, Mục II`, it parts words.
  const isComma = separator === ',';
  if (isComma && (ordinal !== ordinal.toLowerCase() || larger.test(text.slice(found[0].length)))) return undefined;
  if (closes && gap === '' && next !== '' && !/^\p{L}/u.test(next)) return undefined;
  const start = open ? 1 : 0;
  return {
    kind: ordinal === ordinal.toLowerCase() ? 'letter' : 'capital',
    label: ordinal,
    numbers: [letterValue(ordinal)],
    isBracketed: Boolean(open),
    separator: closes ? ')' : (separator[0] as string),
    span: { start: 0, end: start + 1 + space.length + separator.length },
    ordinal: { start, end: start + 1 },
    end: found[0].length,
  };
}

/** A marker of one letter, which may be a numeral, read as a letter: `C.` after `B.`, `i.` after `h.`. */
export function asLetter(marker: Marker): Marker {
  const kind = marker.label === marker.label.toLowerCase() ? 'letter' : 'capital';
  return { ...marker, kind, numbers: [letterValue(marker.label)] };
}

function readBullet(text: string): Marker | undefined {
  const found = bulletForm.exec(text);
  if (!found) return undefined;
  const { glyph = '', gap = '' } = found.groups as Groups;
  const kind = '-–—−\uF02D'.includes(glyph) ? 'dash' : glyph === '+' ? 'plus' : glyph === '*' ? 'star' : 'bullet';
  const next = text[found[0].length];
  if (next === undefined) return undefined;
  if (gap === '' && (kind === 'star' || !/^[\p{L}“"(]/u.test(next))) return undefined;
  return {
    kind,
    label: glyph,
    numbers: [],
    isBracketed: false,
    separator: '',
    span: { start: 0, end: 1 },
    ordinal: { start: 0, end: 1 },
    end: found[0].length,
  };
}
