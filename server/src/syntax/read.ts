import type { Source } from '../text/source';
import { readMarker } from './marker';
import { type Block, isBrokenSymbol, makeParagraph, type Paragraph, type ParagraphKind, type Piece } from './paragraph';

/** The text as paragraphs in their places. */
export interface Reading {
  readonly blocks: readonly Block[];
  /** Lines end where a page's width did, as in text out of a PDF. */
  readonly hardWrapped: boolean;
}

/** Reads texts; the same writing gives the same paragraph object in every one of them. */
export type Reader = (source: Source) => Reading;

/** A reader keeps its paragraphs weakly: those of no text in use are forgotten. */
export function createReader(): Reader {
  const known = new Map<string, WeakRef<Paragraph>>();
  const forgotten = new FinalizationRegistry<string>((key) => {
    if (!known.get(key)?.deref()) known.delete(key);
  });
  const intern = (kind: ParagraphKind, raw: string, pieces: readonly Piece[]): Paragraph => {
    const key = keyOf(kind, raw, pieces);
    const kept = known.get(key)?.deref();
    if (kept) return kept;
    const made = makeParagraph(kind, raw, pieces);
    known.set(key, new WeakRef(made));
    forgotten.register(made, key);
    return made;
  };
  return (source) => readSource(source, intern);
}

type Intern = (kind: ParagraphKind, raw: string, pieces: readonly Piece[]) => Paragraph;

/** Which lines belong to a paragraph is not always to be seen from its writing: page numbers and footnotes are left out. */
function keyOf(kind: ParagraphKind, raw: string, pieces: readonly Piece[]): string {
  if (kind === 'text' && pieces.length === 1) return raw;
  return `${kind}\u0000${pieces.map((it) => `${it.start}-${it.end}`).join()}\u0000${raw}`;
}

/** A line that says something, without the white space at its ends. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blankBefore: number;
  /** A new page begins at this line or after it. */
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
}

function readSource(source: Source, intern: Intern): Reading {
  const lines = readLines(source);
  const page = measure(lines);
  const blocks: Block[] = [];
  const emit = (kind: ParagraphKind, members: readonly Line[]): void => {
    const first = members[0] as Line;
    const last = members[members.length - 1] as Line;
    const pieces = members.map((it, i) => ({
      start: it.start - first.start,
      end: it.end - first.start,
      blankLinesBefore: i === 0 ? 0 : it.blankBefore,
    }));
    const paragraph = intern(kind, source.text.slice(first.start, last.end), pieces);
    blocks.push({ paragraph, start: first.start, end: last.end, index: 0 });
  };
  for (const group of groupLines(lines, page)) emit(group.kind, group.lines);
  blocks.sort((a, b) => a.start - b.start);
  return { blocks: blocks.map((it, index) => ({ ...it, index })), hardWrapped: page.hardWrapped };
}

const isSpace = (code: number): boolean =>
  code === 32 || (9 <= code && code <= 13) || code === 160 || code === 0xfeff || code === 0x200b || code === 0x3000;

function readLines(source: Source): Line[] {
  const { text } = source;
  const lines: Line[] = [];
  let blankBefore = 0;
  let pageBefore = false;
  const count = source.lineStarts.length;
  for (let i = 0; i < count; i++) {
    const span = source.lineSpan(i);
    let { start, end } = span;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (start < end && isSpace(text.charCodeAt(end - 1))) end--;
    const feed = text.slice(span.start, start).includes('\f');
    if (start === end) {
      blankBefore++;
      if (feed) {
        pageBefore = true;
        markPageEnd(lines);
      }
      continue;
    }
    if (feed) markPageEnd(lines);
    lines.push({
      start,
      end,
      text: text.slice(start, end),
      blankBefore,
      pageBefore: pageBefore || feed,
      pageAfter: text.slice(end, span.end).includes('\f'),
    });
    blankBefore = 0;
    pageBefore = false;
  }
  return lines;
}

function markPageEnd(lines: Line[]): void {
  const last = lines.pop();
  if (last) lines.push({ ...last, pageAfter: true });
}

interface Page {
  readonly hardWrapped: boolean;
  /** A blank line stands between any two lines and says nothing. */
  readonly blankLinesAreNoise: boolean;
  /** A line that could have held this much with the next word, and did not, was ended on purpose. */
  readonly full: number;
  readonly hasFormFeeds: boolean;
}

const lowerStart = /^\p{Ll}/u;
const wrappedLine = 130;

/** Text out of a PDF: many lines begin in the middle of a sentence, and hardly any is longer than a page is wide. */
function measure(lines: readonly Line[]): Page {
  const wide = lines.filter((it) => wrappedLine < it.text.length).length;
  const isLower = (it: Line): boolean => lowerStart.test(it.text) && !readMarker(it.text);
  const couldHaveHeld = lines
    .flatMap((it, i) => (0 < i && isLower(it) ? [reach(lines[i - 1] as Line, it)] : []))
    .sort((a, b) => a - b);
  const hardWrapped = 15 <= lines.length && 0.15 * lines.length <= couldHaveHeld.length && wide <= 0.05 * lines.length;
  const typical = quantile(couldHaveHeld, 0.8);
  const separated = lines.filter((it) => 0 < it.blankBefore).length;
  return {
    hardWrapped,
    blankLinesAreNoise: hardWrapped && 0.6 * lines.length <= separated,
    full: quantile(
      couldHaveHeld.filter((it) => 0.7 * typical < it),
      0.03,
    ),
    hasFormFeeds: lines.some((it) => it.pageBefore || it.pageAfter),
  };
}

const quantile = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;

/** How long the line would be with the first word of the next. */
const reach = (line: Line, next: Line): number => line.text.length + 1 + next.text.search(/\s|$/u);

interface Group {
  readonly kind: ParagraphKind;
  readonly lines: Line[];
}

const commentStart = /^<!--/u;
const commentEnd = /-->$/u;
const ruledLine = /^[_\-=–—*·.\s]{3,}$/u;
const loneNumber = /^\d{1,3}$/u;
const footnoteStart = /^(?:\[\^(?<name>[^\]\s]{1,20})\]:|(?<number>\d{1,2})\s+(?=[\p{Lu}“"]))/u;
const footnoteMark = /(?<=[\p{L}”"».,;:)])\d{1,2}(?=$|[\s,.;:)])/gu;

/** Which lines make one paragraph. Page numbers and footnotes interrupt a paragraph without ending it. */
function groupLines(lines: readonly Line[], page: Page): Group[] {
  const groups: Group[] = [];
  let main: Group | undefined;
  let open: Group | undefined;
  let lastPage = 0;
  let sincePage = 0;
  const marks = new Set<string>();

  const start = (kind: ParagraphKind, line: Line): Group => {
    const group = { kind, lines: [line] };
    groups.push(group);
    return group;
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    sincePage++;
    if (commentStart.test(line.text)) {
      const comment = start('comment', line);
      const close = commentEnd.test(line.text) ? i : findCommentEnd(lines, i);
      for (i++; i <= close; i++) comment.lines.push(lines[i] as Line);
      i = Math.max(i - 1, close);
      main = open = undefined;
      continue;
    }
    if (line.text.startsWith('|')) {
      start('row', line);
      main = open = undefined;
      continue;
    }
    if (ruledLine.test(line.text) && !/^\.{3,}$/u.test(line.text)) {
      start('rule', line);
      main = open = undefined;
      continue;
    }
    if (isPageNumber(lines, i, { page, lastPage, since: sincePage })) {
      lastPage = Number(line.text);
      sincePage = 0;
      start('page-number', line);
      continue;
    }
    const note = footnoteStart.exec(line.text);
    const isNote =
      note?.groups && (note.groups.name !== undefined || (page.hardWrapped && marks.has(note.groups.number as string)));
    if (isNote) {
      if (note.groups?.number) marks.delete(note.groups.number);
      open = start('footnote', line);
      continue;
    }
    if (open && goesOn(open, line, page)) {
      open.lines.push(line);
    } else if (main && main !== open && goesOn(main, line, page) && open?.kind === 'footnote') {
      main.lines.push(line);
      open = main;
    } else {
      main = open = start('text', line);
    }
    if (page.hardWrapped && open.kind !== 'footnote') {
      for (const found of line.text.matchAll(footnoteMark)) marks.add(found[0]);
    }
  }
  return groups;
}

/** A comment that is never closed hides nothing but its own line. */
function findCommentEnd(lines: readonly Line[], from: number): number {
  const limit = Math.min(lines.length, from + 50);
  for (let i = from + 1; i < limit; i++) {
    if (commentEnd.test((lines[i] as Line).text)) return i;
  }
  return from;
}

function isPageNumber(
  lines: readonly Line[],
  i: number,
  context: { readonly page: Page; readonly lastPage: number; readonly since: number },
): boolean {
  const line = lines[i] as Line;
  if (!loneNumber.test(line.text)) return false;
  if (line.pageBefore || line.pageAfter) return true;
  if (!context.page.hardWrapped || context.page.hasFormFeeds) return false;
  const next = lines[i + 1];
  const blankAfter = next?.blankBefore ?? 1;
  const isApart = context.page.blankLinesAreNoise
    ? 1 < line.blankBefore || 1 < blankAfter
    : 0 < line.blankBefore && 0 < blankAfter;
  const value = Number(line.text);
  const follows = context.lastPage === 0 ? 2 <= value : context.lastPage < value && value <= context.lastPage + 3;
  return isApart && follows && 15 < context.since;
}

const sentenceEnd = /[.;:!?…][”"»)]*$|[”"»]$/u;
const lowerOrDigit = /^[\p{Ll}\d]/u;
const label =
  /^(?:Nơi nhận|NƠI NHẬN|Kính gửi|KÍNH GỬI|Lưu ý|Ghi chú|(?:Đơn vị|Cơ quan|Bộ phận) (?:chủ trì|phối hợp|thực hiện)|Chủ trì|Phối hợp|Thời gian|Thời hạn|Tiến độ|Lãnh đạo phụ trách|Sản phẩm|Kết quả|Kinh phí|Địa điểm)[^:.;]{0,60}:/u;
const formula = /^(?:Căn cứ|Xét đề nghị|Theo đề nghị|Trên đây là|Nơi nhận|Số\s*:)/u;
const placeAndDate = /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày/u;

/** True when the line continues the paragraph that the group has so far. */
function goesOn(group: Group, line: Line, page: Page): boolean {
  const before = group.lines[group.lines.length - 1] as Line;
  if (group.lines.length === 1 && isStandalone(before.text, line.text)) return false;
  if (formula.test(line.text) || label.test(line.text) || placeAndDate.test(line.text)) return false;
  if (isBrokenSymbol(before.text, line.text)) return true;
  if (isCapitals(line.text))
    return isCapitals(before.text) && isRomanHeading(group) && line.blankBefore <= (page.blankLinesAreNoise ? 1 : 0);
  if (isRomanHeading(group) && isCapitals(before.text)) return false;
  return page.hardWrapped ? goesOnWrapped(group, line, page) : goesOnFlowing(group, line);
}

/** In flowing text a paragraph is a line, but for those that a page's end has cut in two. */
function goesOnFlowing(group: Group, line: Line): boolean {
  const before = group.lines[group.lines.length - 1] as Line;
  if (2 < line.blankBefore) return false;
  if (sentenceEnd.test(before.text)) return false;
  if (readMarker(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return (
    before.text.endsWith(',') && /^[\p{Lu}“"(]/u.test(line.text) && 60 < before.text.length && line.blankBefore !== 0
  );
}

const openCitation =
  /(?:^|[\s(])(?:Điều|khoản|Khoản|Mục|Phần|Chương|lần thứ|khóa|khoá|(?:tại|theo|và|các|của) (?:điều|điểm|mục|phần|số))$/u;
/** No sentence and no title ends with one of these words. */
const unfinished =
  /(?:^|\s)(?:của|và|về|tại|các|những|với|cho|do|từ|đến|trong|theo|là|ngày|số|hoặc|thuộc|trên|bằng|để|khi)$/u;
/** 1.27 cm, in letters. */
const firstLineIndent = 8;
/** What a sentence or an item begins with where a line before it was full: verbs of duty, seldom inside a name. */
const beginning =
  /^(?:Thực hiện|Tiếp tục|Tăng cường|Đẩy mạnh|Tập trung|Tuyên truyền|Triển khai|Chủ động|Xây dựng|Nâng cao|Kịp thời|Làm tốt|Bảo đảm|Đảm bảo|Việc|Tích cực|Tham mưu|Rà soát|Đôn đốc|Quán triệt|Phát huy|Chỉ đạo|Thường xuyên|Định kỳ|Hằng|Trong quá trình|Trên cơ sở|Nhằm|Các phòng|Các đơn vị|Giao|Yêu cầu)(?![\p{L}\p{M}])/u;

function goesOnWrapped(group: Group, line: Line, page: Page): boolean {
  const before = group.lines[group.lines.length - 1] as Line;
  const marker = readMarker(line.text);
  const ended = sentenceEnd.test(before.text);
  if (marker && !isAccident(before.text, line.text, { ended, kind: marker.kind })) return false;
  if (!page.blankLinesAreNoise && 0 < line.blankBefore && !line.pageBefore && !lowerStart.test(line.text)) return false;
  if (lowerOrDigit.test(line.text) || unfinished.test(before.text)) return true;
  if (ended) return false;
  const indent = group.lines.length === 1 ? firstLineIndent : 0;
  if (reach(before, line) < page.full - indent) return false;
  const isTitleSoFar = readMarker((group.lines[0] as Line).text)?.kind === 'number' && !/[.;:]\s/u.test(words(group));
  return !(isTitleSoFar && beginning.test(line.text));
}

const words = (group: Group): string => {
  const first = (group.lines[0] as Line).text;
  return (
    first.slice(readMarker(first)?.end ?? 0) +
    group.lines
      .slice(1)
      .map((it) => ` ${it.text}`)
      .join('')
  );
};

/** A line begins like an item only because the line before was full: `2026` and `- 2030`, `lần thứ` and `XIV. …`. */
function isAccident(before: string, line: string, marker: { readonly ended: boolean; readonly kind: string }): boolean {
  if (marker.kind !== 'dash' && marker.kind !== 'plus') return openCitation.test(before);
  if (/^[-–+]\s*\d/u.test(line)) return /\d$/u.test(before);
  return !marker.ended && /^[-–]\s+\p{Ll}/u.test(line) && !before.endsWith(',');
}

const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** At least two words, all in capitals: a title, a heading, a line of the head or of the signature. */
export function isCapitals(text: string): boolean {
  return capitals.test(text) && /\p{Lu}\S*\s+\S*\p{Lu}/u.test(text) && !/[;,]$/u.test(text);
}

const isRomanHeading = (group: Group): boolean => {
  const marker = readMarker((group.lines[0] as Line).text);
  return marker?.kind === 'roman' || marker?.kind === 'capital' || marker?.kind === 'division';
};

/** A line in capitals, or a line of the document's head, is a paragraph of its own unless it is a numbered heading. */
function isStandalone(before: string, line: string): boolean {
  if (/^(?:\*\*)?(?:Nơi nhận|NƠI NHẬN)/u.test(before)) return true;
  if (/^Số(?:\s*:|$)/u.test(before)) return true;
  if (isCapitals(before) && !readMarker(before)) return true;
  return placeAndDate.test(before) && !/^(?:tháng|năm)/u.test(line);
}
