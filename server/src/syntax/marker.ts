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
 * What a line begins with: `II.`, `1.2.`, `đ)`, `Điều 5.`, `-`. Read from the line alone; whether it is numbering at all
 * (a footnote, a table cell) is for the plan to say.
 */
export interface Marker {
  readonly kind: MarkerKind;
  /** The ordinal as written, without brackets and separator: `II`, `1.2`, `đ`, `5`. */
  readonly label: string;
  /** The numbers in it (`1.2` gives 1, 2; `II` gives 2; `đ` its place in the alphabet of the form); NaN where it is none. */
  readonly numbers: readonly number[];
  /** `Phần`, `Chương`, `Mục`, `Điều`, `Bước` of a division or step. */
  readonly word?: string;
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

const romanForm =
  /^(?<open>\()?(?<ordinal>[IVXLC]{1,7}|[ivx]{1,5}|I{0,3}l{1,3})(?<close>\))?(?<space>\s?)(?<separator>[.\-–/):])?(?<gap>\s*)/u;
const numberForm =
  /^(?<open>\()?(?<ordinal>\d{1,2}(?:\.\d{1,2}){0,5})(?<close>\))?(?<space>\s?)(?<separator>[.)/:-])?(?<gap>\s*)(?=[\p{L}“"‘'([])/u;
const letterForm = /^(?<open>\()?(?<ordinal>[a-zđA-ZĐ])(?<space>\s?)(?<separator>[.)/])(?<gap>\s*)(?=\S)/u;
const divisionForm =
  /^(?<word>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Điều|ĐIỀU)\s+(?<ordinal>\d{1,3}|[IVXLC]{1,7})(?![\p{L}\p{M}\p{N}])(?<separator>[.:-])?(?<gap>\s*)/u;
const stepForm = /^(?<word>Bước|BƯỚC|Đợt|Giai đoạn)\s+(?<ordinal>\d{1,2})(?<separator>[.:])(?<gap>\s*)/u;
const bulletForm = /^(?<glyph>[-–—−+*•▪●○◦‣∙·\uF0B7\uF0A7\uF0D8\uF02D])(?<gap>\s*)/u;

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

export function toRoman(value: number): string {
  const steps: readonly [number, string][] = [
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
  let rest = value;
  let result = '';
  for (const [size, sign] of steps) {
    for (; size <= rest; rest -= size) result += sign;
  }
  return result;
}

export const letterValue = (label: string): number => {
  const place = letterOrder.indexOf(label.toLowerCase());
  return place === -1 ? Number.NaN : place + 1;
};

/** The marker that the text of a line or paragraph begins with. */
export function readMarker(text: string): Marker | undefined {
  const first = text[0];
  if (first === undefined) return undefined;
  if (
    first === 'P' ||
    first === 'C' ||
    first === 'M' ||
    first === 'T' ||
    first === 'Đ' ||
    first === 'B' ||
    first === 'G'
  ) {
    const worded = readWorded(text);
    if (worded) return worded;
  }
  if (('0' <= first && first <= '9') || first === '(') {
    const numbered = readNumber(text);
    if (numbered || first !== '(') return numbered;
  }
  return readRoman(text) ?? readLetter(text) ?? readBullet(text);
}

function readWorded(text: string): Marker | undefined {
  const division = divisionForm.exec(text);
  const found = division ?? stepForm.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const word = groups.word as string;
  const label = groups.ordinal as string;
  const separator = groups.separator ?? '';
  const rest = text[found[0].length];
  // "Điều 5 Nghị định …" at a wrapped line's start is prose; a heading has a separator, stands alone or is followed by a capital.
  if (division && separator === '' && rest !== undefined) return undefined;
  const start = text.indexOf(label, word.length);
  const end = start + label.length + separator.length;
  return {
    kind: division ? 'division' : 'step',
    label,
    numbers: [/^\d/u.test(label) ? Number(label) : romanValue(label)],
    word,
    separator,
    span: { start: 0, end },
    ordinal: { start, end: start + label.length },
    end: found[0].length,
  };
}

function readNumber(text: string): Marker | undefined {
  const found = numberForm.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const { open, ordinal = '', close, space = '', gap = '' } = groups;
  const separator = groups.separator ?? '';
  const numbers = ordinal.split('.').map(Number);
  if (Boolean(open) !== Boolean(close)) {
    if (open || separator === '') return undefined;
  }
  if (!close && separator === '') {
    // `1.1 Nội dung` has lost its dot; `2 Kết luận` is a footnote and `10 trường` is prose.
    const isOutline = 1 < numbers.length && space !== '' && /^\p{Lu}/u.test(text.slice(found[0].length));
    if (!isOutline) return undefined;
  }
  if (separator === '-' && gap === '') return undefined;
  if ((separator === '/' || separator === ':') && gap === '') return undefined;
  if (space !== '' && separator === '-') return undefined;
  const start = open ? 1 : 0;
  const ordinalEnd = start + ordinal.length;
  const separatorEnd = separator === '' ? ordinalEnd + (close ? 1 : 0) : found[0].length - gap.length;
  return {
    kind: 'number',
    label: ordinal,
    numbers,
    separator: close && separator === '' ? ')' : separator,
    span: { start: 0, end: separatorEnd },
    ordinal: { start, end: ordinalEnd },
    end: found[0].length,
  };
}

function readRoman(text: string): Marker | undefined {
  const found = romanForm.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const { open, ordinal = '', close, space = '', gap = '' } = groups;
  const separator = groups.separator ?? '';
  if (open || close) return undefined;
  if (separator === '' || separator === ')') return undefined;
  const next = text[found[0].length];
  if (next === undefined) return undefined;
  if (separator !== '.' && gap === '') return undefined;
  if (!/^[\p{Lu}“"(]/u.test(next)) return undefined;
  const lower = ordinal === ordinal.toLowerCase();
  // One lower-case letter may be a điểm: `i.` and `v.` are taken as such where they stand in a list of letters.
  if (lower && separator !== '.') return undefined;
  const value = romanValue(ordinal);
  return {
    kind: 'roman',
    label: ordinal,
    numbers: [value],
    separator,
    span: { start: 0, end: ordinal.length + space.length + separator.length },
    ordinal: { start: 0, end: ordinal.length },
    end: found[0].length,
  };
}

function readLetter(text: string): Marker | undefined {
  const found = letterForm.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const { open, ordinal = '', space = '', gap = '' } = groups;
  const separator = groups.separator as string;
  const next = text[found[0].length] as string;
  const isCapital = ordinal !== ordinal.toLowerCase();
  if (separator !== ')' && (gap === '' || !/^[\p{Lu}“"(]/u.test(next))) return undefined;
  if (separator === ')' && gap === '' && !/^\p{L}/u.test(next)) return undefined;
  const start = open ? 1 : 0;
  return {
    kind: isCapital ? 'capital' : 'letter',
    label: ordinal,
    numbers: [letterValue(ordinal)],
    separator,
    span: { start: 0, end: start + 1 + space.length + 1 },
    ordinal: { start, end: start + 1 },
    end: found[0].length,
  };
}

function readBullet(text: string): Marker | undefined {
  const found = bulletForm.exec(text);
  if (!found?.groups) return undefined;
  const glyph = found.groups.glyph as string;
  const gap = found.groups.gap as string;
  const kind = '-–—−\uF02D'.includes(glyph) ? 'dash' : glyph === '+' ? 'plus' : glyph === '*' ? 'star' : 'bullet';
  const next = text[found[0].length];
  if (next === undefined) return undefined;
  if (gap === '' && !/^[\p{L}“"(]/u.test(next)) return undefined;
  if (gap === '' && kind === 'star') return undefined;
  return {
    kind,
    label: glyph,
    numbers: [],
    separator: '',
    span: { start: 0, end: 1 },
    ordinal: { start: 0, end: 1 },
    end: found[0].length,
  };
}
