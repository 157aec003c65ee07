import type { Block } from '../syntax/paragraph';
import { isCapitals } from '../syntax/read';
import { fold } from '../text/fold';
import type { BlockRange } from './plan';

/**
 * The rooms of a document, as ranges of blocks in their order:
 *
 *     head       UBND TỈNH … / Số: …/KH-… / …, ngày … / KẾ HOẠCH
 *     subject    Thực hiện … năm 2026 (Kèm theo …)
 *     opening    Căn cứ …; Thực hiện Kế hoạch số …, Sở … xây dựng Kế hoạch … như sau:
 *     body       I. … II. … Trên đây là …./.
 *     closing    Nơi nhận and signature, in whichever order the columns came out
 *     appendices Phụ lục I …
 *
 * A room that is not there is empty and stands where it would.
 */
export interface Layout {
  readonly head: BlockRange;
  /** The block with the tên loại, by index. */
  readonly title: number | undefined;
  readonly subject: BlockRange;
  readonly opening: BlockRange;
  readonly body: BlockRange;
  readonly closing: BlockRange;
  /** The block of the `Nơi nhận` label, by index. */
  readonly recipientsLabel: number | undefined;
  readonly appendices: readonly BlockRange[];
}

const titles = new Set(
  [
    'kế hoạch',
    'kế hoạch liên tịch',
    'quyết định',
    'nghị quyết',
    'chỉ thị',
    'quy chế',
    'quy định',
    'thông cáo',
    'thông báo',
    'hướng dẫn',
    'chương trình',
    'chương trình hành động',
    'phương án',
    'đề án',
    'dự án',
    'báo cáo',
    'biên bản',
    'tờ trình',
    'hợp đồng',
    'công điện',
    'bản ghi nhớ',
    'bản thỏa thuận',
    'giấy mời',
    'kết luận',
    'thông tri',
    'lệnh',
    'nghị định',
    'thông tư',
  ].map(fold),
);

/** `KẾ HOẠCH`, alone on its line or with the subject behind it. */
export function titleWords(text: string): string | undefined {
  const head = /^[^\p{Ll}]+?(?=\s+(?:\p{Lu}?\p{Ll}|“\p{Lu}\p{Ll})|$)/u.exec(text.replace(/[:.]\s*$/u, ''))?.[0].trim();
  if (!head) return undefined;
  const key = fold(head);
  return titles.has(key) ? key : undefined;
}

const recipientsLabel = /^nơi nh[âậ]n(?:\s*[:;.]|$)/u;
const appendixHeading =
  /^(?:phụ lục(?:\s+(?:số\s+)?(?:[ivxlc]+|\d{1,2}|[a-z]))?\s*(?:[:.-]|$)|phụ lục\s+\p{Lu}|(?:biểu|mẫu|bảng)(?:\s+số)?\s*\d{1,2}\s*[:.])/u;
const attribution = /^\((?:ban hành )?kèm theo/u;
const authority = /^(?:kt|tm|tl|tuq|q|t\/m|k\/t|t\/l|tt)\s*[./:]?\s+/u;
const position =
  /(?:^|\s)(?:giám đốc|chủ tịch|chánh văn phòng|trưởng|bí thư|chủ nhiệm|thủ trưởng|chánh án|chánh thanh tra|hiệu trưởng|tổng biên tập|thứ trưởng|bộ trưởng|phó|ủy viên|chỉ huy|chính ủy|tư lệnh)(?:\s|$|,)/u;

/** A line of a signature: the authority (`KT. GIÁM ĐỐC`) or the position of who signs, in capitals. */
export function isSignatureLine(text: string): boolean {
  if (120 < text.length || /[;:]$/u.test(text)) return false;
  const key = fold(text);
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isUpper = letters !== '' && letters === letters.toUpperCase();
  if (authority.test(key)) return isUpper || /^(?:KT|TM|TL|TUQ|T\/M|K\/T|T\/L)[./: ]/u.test(text);
  return isUpper && (isCapitals(text) || letters.length < 20) && position.test(key);
}

export const isRecipientsLabel = (text: string): boolean => recipientsLabel.test(fold(text));
export const isAppendixHeading = (text: string): boolean =>
  text.length < 300 && appendixHeading.test(fold(text)) && /^\p{Lu}/u.test(text);

const isHeading = (block: Block): boolean => {
  const kind = block.paragraph.marker?.kind;
  return kind === 'roman' || kind === 'capital' || kind === 'number' || kind === 'division' || kind === 'letter';
};

export function layOut(blocks: readonly Block[]): Layout {
  const text = (i: number): string => blocks[i]?.paragraph.text ?? '';
  const isWords = (i: number): boolean => blocks[i]?.paragraph.kind === 'text';
  const title = findTitle(blocks);
  const bodyEnd = findBodyEnd(blocks, title ?? 0);
  const subject = findSubject(blocks, title, bodyEnd.start);
  const opening = findOpening(blocks, subject.end, bodyEnd.start);
  const appendixStarts: number[] = [];
  for (let i = bodyEnd.end; i < blocks.length; i++) {
    if (!isWords(i)) continue;
    const isTitled = isAppendixHeading(text(i));
    const isAttributed = attribution.test(fold(text(i + 1))) && isCapitals(text(i)) && !isTitled;
    if (isTitled || isAttributed) appendixStarts.push(i);
  }
  // The lines from the closing to the first appendix are blank cells, stamps and names: they belong to the closing.
  const closingEnd = appendixStarts[0] ?? blocks.length;
  const hasClosing = bodyEnd.start < blocks.length;
  return {
    head: { start: 0, end: title === undefined ? subject.start : title + 1 },
    title,
    subject,
    opening,
    body: { start: opening.end, end: bodyEnd.start },
    closing: hasClosing ? { start: bodyEnd.start, end: closingEnd } : { start: blocks.length, end: blocks.length },
    recipientsLabel: bodyEnd.label,
    appendices: appendixStarts.map((start, i) => ({ start, end: appendixStarts[i + 1] ?? blocks.length })),
  };
}

function findTitle(blocks: readonly Block[]): number | undefined {
  const limit = Math.min(blocks.length, 40);
  for (let i = 0; i < limit; i++) {
    const block = blocks[i] as Block;
    if (block.paragraph.kind !== 'text') continue;
    if (block.paragraph.marker && block.paragraph.marker.kind !== 'dash') return undefined;
    if (titleWords(block.paragraph.text)) return i;
  }
  return undefined;
}

/** Where the body ends, and where the closing that follows it does. */
function findBodyEnd(
  blocks: readonly Block[],
  from: number,
): { readonly start: number; readonly end: number; readonly label: number | undefined } {
  const label = blocks.findIndex(
    (it, i) => from < i + 1 && it.paragraph.kind === 'text' && isRecipientsLabel(it.paragraph.text),
  );
  if (label !== -1) {
    let start = label;
    // In two columns the signature may come out first: its lines and the name stand right above the label.
    for (let i = label - 1; from < i && label - 6 <= i; i--) {
      const line = (blocks[i] as Block).paragraph;
      if (isSignatureLine(line.text)) start = i;
      else if (!isName(line.text)) break;
    }
    return { start, end: skipClosing(blocks, label + 1), label };
  }
  const last = lastContent(blocks, from);
  let start = last + 1;
  const limit = Math.min(blocks.length, last + 6);
  for (let i = last + 1; i < limit; i++) {
    if (isSignatureLine((blocks[i] as Block).paragraph.text)) break;
    if (isAppendixHeading((blocks[i] as Block).paragraph.text)) break;
    start = i + 1;
  }
  start = Math.min(start, blocks.length);
  return { start, end: skipClosing(blocks, start), label: undefined };
}

/** Without a label the body ends at `./.`, or before the first line of a signature, or before an appendix. */
function lastContent(blocks: readonly Block[], from: number): number {
  for (let i = from; i < blocks.length; i++) {
    const { paragraph } = blocks[i] as Block;
    if (paragraph.kind !== 'text') continue;
    if (/\.\s?\/\s?\.?$/u.test(paragraph.text)) return i;
    if (from < i && isSignatureLine(paragraph.text) && !paragraph.marker) return i - 1;
    if (from + 2 < i && isAppendixHeading(paragraph.text)) return i - 1;
  }
  return blocks.length - 1;
}

function skipClosing(blocks: readonly Block[], from: number): number {
  let end = from;
  for (let i = from; i < blocks.length; i++) {
    const { paragraph } = blocks[i] as Block;
    if (isAppendixHeading(paragraph.text) || attribution.test(fold(paragraph.text))) break;
    const belongs = paragraph.marker?.kind === 'dash' || isSignatureLine(paragraph.text) || isName(paragraph.text);
    if (belongs) end = i + 1;
  }
  return end;
}

/** `Nguyễn Thị Minh An`: two to six words, each with a capital, and nothing else. */
export function isName(text: string): boolean {
  return /^(?:\p{L}{1,4}\.\s*)*\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}$/u.test(text);
}

function findSubject(blocks: readonly Block[], title: number | undefined, limit: number): BlockRange {
  if (title === undefined) {
    const start = headWithoutTitle(blocks, limit);
    return { start, end: start };
  }
  const start = title + 1;
  let end = start;
  for (; end < limit && end < start + 8; end++) {
    const block = blocks[end] as Block;
    const { text, kind } = block.paragraph;
    if (kind === 'rule') continue;
    if (kind !== 'text' || isHeading(block)) break;
    if (/^(?:Căn cứ|Kính gửi|Xét|Theo đề nghị)(?![\p{L}\p{M}])/u.test(text) || isCapitals(text)) break;
    if (attribution.test(fold(text))) continue;
    if (/[.;:]$/u.test(text) || 700 < text.length) break;
  }
  return { start, end };
}

/** The lines of the head where no tên loại is: those in capitals, the number, the place and date, `Kính gửi`. */
function headWithoutTitle(blocks: readonly Block[], limit: number): number {
  let end = 0;
  for (let i = 0; i < Math.min(limit, 20); i++) {
    const { text } = (blocks[i] as Block).paragraph;
    const isHead =
      isCapitals(text) ||
      /^(?:Số|V\/v|Độc lập|Kính gửi)/u.test(text) ||
      /,\s*ngày[^.]*$/u.test(text.slice(0, 80)) ||
      text === '*';
    if (isHead && !isHeading(blocks[i] as Block)) end = i + 1;
    else if (3 < i - end) break;
  }
  return end;
}

function findOpening(blocks: readonly Block[], from: number, limit: number): BlockRange {
  let end = from;
  for (; end < limit; end++) {
    const block = blocks[end] as Block;
    if (isHeading(block)) break;
    if (/như sau\s*:?$|sau đây\s*:?$|sau\s*:$/u.test(fold(block.paragraph.text)) && end < from + 30) {
      end++;
      break;
    }
  }
  return { start: from, end };
}
