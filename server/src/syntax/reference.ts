import { allMatches } from '../text/match';
import { lettersBefore, type Span } from '../text/span';
import { letterValue, romanValue, wordedValue } from './marker';
import { type Paragraph, remember } from './paragraph';

/** One part of a document as prose names it: `Mục II`, `khoản 2`, `điểm đ`, `mục 1.1`. */
export interface ReferencePart {
  /** In small letters: `phần`, `chương`, `mục`, `tiểu mục`, `điều`, `khoản`, `điểm`, `tiết`, `ý`. */
  readonly word: string;
  /** As written: `II`, `2`, `đ`, `1.1`, `III.2`. */
  readonly label: string;
  /** Only the ordinal. */
  readonly span: Span;
}

/**
 * A place in a document, from the smallest part to the largest:
 *
 *     điểm a khoản 2 Mục I Kế hoạch này
 *     khoản 1, khoản 3 và khoản 5 Mục II      gives three, which share `Mục II`
 */
export interface Reference {
  readonly parts: readonly [ReferencePart, ...ReferencePart[]];
  /** From the first word to the last ordinal of what was read in one go. */
  readonly span: Span;
  /**
   * Whose part it is: this document's (`Kế hoạch này`, `nêu trên`), that of another one named beside it, that of nobody named
   * (as a rule this one's), or of one named before it in the clause, where only the sense could tell.
   */
  readonly target: 'this' | 'other' | 'unsaid' | 'unclear';
}

/** Every reference to parts of a document in the paragraph, in order. */
export const referencesOf: (paragraph: Paragraph) => readonly Reference[] = remember((paragraph) =>
  readReferences(paragraph.text),
);

const sizes: Record<string, number> = {
  ý: 0,
  tiết: 0,
  điểm: 1,
  khoản: 2,
  điều: 3,
  'tiểu mục': 4,
  mục: 5,
  chương: 6,
  phần: 7,
};

const word = '(?<word>[Pp]hần|[Cc]hương|[Tt]iểu mục|[Mm]ục|[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Tt]iết|[Ýý])';
/** Only parts are lettered in capitals, or told in words: `Phần B`, `Phần thứ hai`; but `Mục C` may be a numeral. */
const ofPart = '(?<=[Pp]hần\\s{1,3})(?:[ABDĐEGH]|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))';
const ordinal = `(?<ordinal>[IVXLC]{1,7}(?:\\.\\d{1,2}){0,3}|\\d{1,3}(?:\\.\\d{1,2}){0,5}|${ofPart}|[a-zđ])(?:\\.(?<letter>[a-zđ]))?`;
const nextOrdinal = ordinal.replace(ofPart, '[ABDĐEGH]');
const boundary = '(?![\\p{L}\\p{M}\\p{N}%]|[./-]\\d)';

const start =
  /(?<![\p{L}\p{M}\p{N}])(?:[Pp]hần|[Cc]hương|[Mm]ục|[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Tt]iết|[Tt]iểu mục|[Ýý])\s+(?=[A-EĐGHIVXL\p{Nd}a-zđ])/gu;
const partForm = new RegExp(`${word}\\s+${ordinal}${boundary}`, 'uy');
const moreForm = new RegExp(`(?:\\s*,\\s*(?:và |hoặc )?|\\s+(?:và|hoặc|đến)\\s+)${nextOrdinal}${boundary}`, 'uy');
const linkForm = /(?:\s*[,;]\s*|\s+)(?:(?<and>và|hoặc|đến)\s+)?(?:của |thuộc |trong |tại |ở |các )?/uy;

/** After a lone number: `khoản 50 triệu đồng` and `mục 3 người` are quantities. */
const isQuantity =
  /^\s+(?:triệu|tỷ|nghìn|đồng|năm|tháng|ngày|giờ|phút|người|lần|đơn vị|xã|phường|ha|km)(?![\p{L}\p{M}])/u;

const types =
  'Bộ luật|Luật|Pháp lệnh|Hiến pháp|Điều lệ|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Quy định|Quy chế|Thông tư|Thông báo|Thông tri|Hướng dẫn|Chương trình|Kế hoạch|Đề án|Dự án|Phương án|Báo cáo|Tờ trình|Công văn|Công điện|Văn bản|Phụ lục|Biểu|Mẫu|Hợp đồng|Quy hoạch|Chiến lược';
/** `khoản 4 Điều 2, báo cáo kết quả`: what is to be done. */
const nameBehind = new RegExp(
  `^(?!\\s*,\\s*(?:báo cáo|thông báo|hướng dẫn)(?!\\s+(?:số|của|này)))(?:\\s*,|\\s*\\()?\\s*(?:(?:của|tại|theo|thuộc|trong|ban hành kèm theo|kèm theo|ở)\\s+)?(?:bản\\s+)?(?:${types})(?![\\p{L}\\p{M}])`,
  'iu',
);
const ownBehind = new RegExp(
  `^(?:\\s*,)?\\s*(?:(?:của|tại|theo|thuộc|trong|ở)\\s+)?(?:bản\\s+)?(?:${types})(?:\\s+(?!này)\\p{L}+){0,4}?\\s+này(?![\\p{L}\\p{M}])`,
  'iu',
);
const pointing =
  /^\s*,?\s*(?:đã\s+)?(?:(?:nêu|nói|quy định|ghi)\s+(?:ở\s+)?trên|ở\s+trên|trên đây|dưới đây|trên(?=\s*[.,;)]|$)|này)(?![\p{L}\p{M}])/iu;
const nameBefore = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${types})\\s+(?:liên tịch\\s+|hành động\\s+)?(?:số\\s+)?\\d|(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Điều lệ)\\s+\\p{Lu}|\\d{1,5}[-/]\\p{Lu})`,
  'u',
);

function readReferences(text: string): readonly Reference[] {
  const found: Reference[] = [];
  let behind = 0;
  for (const match of allMatches(text, start)) {
    if (match.index < behind) continue;
    const chain = readChain(text, match.index);
    if (!chain) continue;
    behind = chain.end;
    const span = { start: match.index, end: chain.end };
    const target = findTarget(text, span);
    for (const parts of combine(chain.links)) found.push({ parts, span, target });
  }
  return found;
}

interface Link {
  readonly part: ReferencePart;
  /** `và`, `hoặc`, `đến` or a comma stands before it; else it is joined to the part before. */
  readonly isApart: boolean;
}

/** Parts one after the other, as long as they go on: `điểm a, b khoản 2 và khoản 3 Mục II`. */
function readChain(text: string, from: number): { readonly links: readonly Link[]; readonly end: number } | undefined {
  const links: Link[] = [];
  let at = from;
  let end = from;
  for (let isApart = false; ; ) {
    partForm.lastIndex = at;
    const found = partForm.exec(text);
    if (!found || isQuantity.test(text.slice(partForm.lastIndex, partForm.lastIndex + 12))) break;
    const name = (found.groups?.word ?? '').toLowerCase();
    end = partForm.lastIndex;
    const first = toPart(found, name);
    links.push({ part: first, isApart });
    for (;;) {
      moreForm.lastIndex = end;
      const more = moreForm.exec(text);
      if (!more) break;
      const part = toPart(more, name);
      if (!isLike(first, part) || isQuantity.test(text.slice(moreForm.lastIndex, moreForm.lastIndex + 12))) break;
      links.push({ part, isApart: true });
      end = moreForm.lastIndex;
    }
    linkForm.lastIndex = end;
    const link = linkForm.exec(text);
    if (!link) break;
    isApart = link.groups?.and !== undefined || /[,;]/u.test(link[0]);
    at = linkForm.lastIndex;
  }
  return links.length === 0 ? undefined : { links, end };
}

function toPart(found: RegExpExecArray, name: string): ReferencePart {
  const { ordinal: label = '', letter } = found.groups as Record<string, string | undefined>;
  const whole = letter === undefined ? label : `${label}.${letter}`;
  const from = found.index + found[0].length - whole.length;
  return { word: name, label: whole, span: { start: from, end: from + whole.length } };
}

/** Numerals go on with numerals, numbers with numbers, letters with letters. */
const isLike = (a: ReferencePart, b: ReferencePart): boolean => labelKind(a.label) === labelKind(b.label);

export type LabelKind = 'roman' | 'number' | 'letter' | 'capital' | 'worded';

export function labelKind(label: string): LabelKind {
  if (/^[IVXLC]/u.test(label)) return 'roman';
  if (/^\d/u.test(label)) return 'number';
  if (/^[ABDĐEGH]$/u.test(label)) return 'capital';
  return label.startsWith('thứ ') ? 'worded' : 'letter';
}

/** The value of one step of a label: 2 for `II`, `2`, `b`, `B` and `thứ hai`. */
export function labelValue(label: string): number {
  const kind = labelKind(label);
  if (kind === 'roman') return romanValue(label);
  if (kind === 'worded') return wordedValue(label);
  return kind === 'number' ? Number(label) : letterValue(label);
}

/**
 * Each smallest part with the larger ones it stands in. Read from the end, a part is inside the larger ones behind it; where
 * parts go from large to small (`Mục II khoản 2`), inside those before it.
 */
function combine(links: readonly Link[]): readonly (readonly [ReferencePart, ...ReferencePart[]])[] {
  const sizeOf = (part: ReferencePart): number =>
    (sizes[part.word] ?? 0) + (labelKind(part.label) === 'roman' ? 0.5 : 0);
  const falls = links.some((it, i) => {
    const before = links[i - 1];
    return before !== undefined && !it.isApart && sizeOf(it.part) < sizeOf(before.part);
  });
  const ordered = falls ? links : [...links].reverse();
  const result: [ReferencePart, ...ReferencePart[]][] = [];
  const around: ReferencePart[] = [];
  ordered.forEach(({ part }, i) => {
    while (around[0] && sizeOf(around[0]) <= sizeOf(part)) around.shift();
    const next = ordered[i + 1]?.part;
    if (!next || sizeOf(part) <= sizeOf(next)) result.push([part, ...around]);
    around.unshift(part);
  });
  return falls ? result : result.reverse();
}

const reach = 120;

/** `Mục V của Kế hoạch.`: this one, where no other plan is named before it. */
const bareName = /^\s+(?:của|tại|trong|ở)\s+Kế hoạch\s*(?:[.,;)]|$)/u;

function findTarget(text: string, span: Span): Reference['target'] {
  const after = text.slice(span.end, span.end + reach);
  if (ownBehind.test(after) || pointing.test(after)) return 'this';
  if (bareName.test(after) && !/kế hoạch|dự thảo/iu.test(text.slice(0, span.start))) return 'unsaid';
  if (nameBehind.test(after)) return 'other';
  const before = lettersBefore(text, span.start, 4 * reach);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  return nameBefore.test(clause) ? 'unclear' : 'unsaid';
}
