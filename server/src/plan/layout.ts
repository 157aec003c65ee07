import type { Block } from '../syntax/paragraph';
import { comments } from '../syntax/selection';
import { fold } from '../text/fold';
import { findAppendices, findAppendix, startsAsAppendix } from './appendices';
import { findClosing } from './closing/closing';
import { offices } from './head/formula';
import { considering } from './lines/head-words';
import { isAddressee, isMotto, type Line, lineOf, numberLine, placeAndDate } from './lines/lines';
import { isNumbered, kindAt, lineAt, markerAt, nextWords, type Page, textAt } from './lines/page';
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
 * A room that is not there is empty and stands where it would: the closing of a draft in the making stands behind its last
 * paragraph.
 */
export interface Layout {
  readonly head: BlockRange;
  /** The block with the tên loại, by index. */
  readonly title: number | undefined;
  /** The lines of the trích yếu and the bracket below it. */
  readonly subject: BlockRange;
  readonly opening: BlockRange;
  readonly body: BlockRange;
  readonly closing: BlockRange;
  /** The block of the `Nơi nhận` label, by index. */
  readonly recipientsLabel: number | undefined;
  readonly appendices: readonly BlockRange[];
}

/** Comments never print and stand in no room: where one is put, nothing else moves. */
export function layOut(blocks: readonly Block[]): Layout {
  if (comments(blocks).length === 0) return layOutPrinted(blocks);
  const printed = blocks.filter((it) => it.paragraph.kind !== 'comment');
  const layout = layOutPrinted(printed);
  const at = (i: number): number => printed[i]?.index ?? blocks.length;
  const range = ({ start, end }: BlockRange): BlockRange => ({ start: at(start), end: at(end) });
  return {
    head: range(layout.head),
    title: layout.title === undefined ? undefined : at(layout.title),
    subject: range(layout.subject),
    opening: range(layout.opening),
    body: range(layout.body),
    closing: range(layout.closing),
    recipientsLabel: layout.recipientsLabel === undefined ? undefined : at(layout.recipientsLabel),
    appendices: layout.appendices.map(range),
  };
}

function layOutPrinted(blocks: readonly Block[]): Layout {
  const page: Page = { blocks, lines: blocks.map((it) => lineOf(it.paragraph)) };
  const title = startsAsAppendix(page) ? undefined : findTitle(page);
  const from = title === undefined ? 0 : title + 1;
  const appendix = findAppendix(page, from);
  const { closing, label } = findClosing(page, { start: from, end: appendix });
  const head = { start: 0, end: title === undefined ? headWithoutTitle(page, closing.start) : title + 1 };
  const subject = title === undefined ? { start: head.end, end: head.end } : findSubject(page, title, closing.start);
  const opening = findOpening(page, subject.end, closing.start);
  return {
    head,
    title,
    subject,
    opening,
    body: { start: opening.end, end: closing.start },
    closing,
    recipientsLabel: label,
    appendices: findAppendices(page, closing.end),
  };
}

const deepestTitle = 40;

function findTitle(page: Page): number | undefined {
  const limit = Math.min(page.blocks.length, deepestTitle);
  for (let i = 0; i < limit; i++) {
    if (kindAt(page, i) !== 'text') continue;
    if (markerAt(page, i) && !lineAt(page, i)?.isHead && markerAt(page, i) !== 'dash') return undefined;
    if (lineAt(page, i)?.title) return i;
    // What is titled below the addressees or the end of a letter is only sent with it.
    const line = page.lines[i] as Line;
    const isEnd = line.isEnd || (line.isRecipientsLabel && hasSentence(page, i));
    if ((isAddressee(textAt(page, i)) && !isNumberedAsPlan(page, i)) || isEnd) return undefined;
  }
  return undefined;
}

/** `Số: 12/KH-UBND` is no letter, so that its `Kính gửi` only stands where none belongs. */
const isNumberedAsPlan = (page: Page, to: number): boolean =>
  page.blocks.slice(0, to).some((_, i) => /^Số\s?:?[\s\d]*[-/]\s?KH\s?[-/]/iu.test(textAt(page, i)));

/** Below the recipients of a letter; above the title of a plan they only stand in the wrong place. */
const hasSentence = ({ blocks }: Page, to: number): boolean =>
  blocks.slice(0, to).some(({ paragraph: { text } }) => 80 < text.length && /[.;:]$/u.test(text));

const deepestHead = 25;
const mostAddressees = 60;

/** The lines of the head where no tên loại is, in a letter with those whom it is addressed to. */
function headWithoutTitle(page: Page, limit: number): number {
  let end = 0;
  let isHead = false;
  for (let i = 0; i < Math.min(limit, deepestHead) && i < end + 3; i++) {
    const text = textAt(page, i);
    const line = page.lines[i] as Line;
    if (line.isHead && (!isNumbered(page, i) || numberLine.test(text))) {
      end = i + 1;
      isHead ||= isMotto(text) || numberLine.test(text) || placeAndDate.test(text) || /^(?:V\/v|Kính gửi)/iu.test(text);
      if (isAddressee(text)) return endOfAddressees(page, i, limit);
    } else if (isNumbered(page, i) || 200 < text.length || /[.;:]$/u.test(text)) {
      break;
    }
  }
  return isHead ? end : 0;
}

function endOfAddressees(page: Page, start: number, limit: number): number {
  if (/:\s*\S/u.test(textAt(page, start))) return start + 1;
  let end = start + 1;
  for (let i = start + 1; i < Math.min(limit, start + mostAddressees); i++) {
    const text = textAt(page, i);
    const isName = markerAt(page, i) === 'dash' || (text.length < 120 && /[;,.]$/u.test(text));
    if (!isName && kindAt(page, i) === 'text') break;
    end = i + 1;
    if (/\.$/u.test(text)) break;
  }
  return end;
}

const mostSubjectLines = 8;
const longestSubject = 700;
const longestStopped = 200;
const basis = new RegExp(
  `^[-–_\\s]*(?:Căn cứ|CĂN CỨ|Kính gửi|${considering}|Theo đề nghị|Để|Nhằm|Trên cơ sở|Ngày \\d)(?![\\p{L}\\p{M}])`,
  'u',
);
const issuing =
  /(?<![\p{L}\p{M}\p{N}])(?:xây dựng|ban hành|hướng dẫn|đề ra|lập)\s+(?:(?:bản|dự thảo)\s+)?(?:[kK]ế hoạch|[cC]hương trình|[hH]ướng dẫn|[pP]hương án|[đĐ]ề án)(?![\p{L}\p{M}\p{N}])/u;
const leadIn = /(?:như sau|sau đây|nội dung sau|cụ thể|như|gồm)\s*:?$|sau\s*:$|nh[ưu] s(?:au|ao|ua)\s*[:;.,]?$/u;

function findSubject(page: Page, title: number, limit: number): BlockRange {
  const start = title + 1;
  let end = start;
  let isUpper = true;
  for (; end < limit && end < start + mostSubjectLines; end++) {
    const line = page.lines[end] as Line;
    const text = textAt(page, end);
    if (kindAt(page, end) === 'rule') continue;
    if (kindAt(page, end) !== 'text' || isNumbered(page, end) || basis.test(text)) break;
    if (line.isAttribution) return { start, end: end + 1 };
    // The authority of a decision stands in capitals below the subject: `GIÁM ĐỐC SỞ …`.
    const isAuthority = (line.isSignature || line.title !== undefined) && !isUnfinished(page, start, end);
    if (line.isCapitals && (!isUpper || isAuthority || isDeciding(page, title, end))) break;
    if (!line.isCapitals && /\p{Ll}/u.test(text)) isUpper = false;
    // One sentence right below the title may be the subject with a full stop that does not belong there, in capitals several lines.
    const isStopped =
      (start === end || (line.isCapitals && /\.$/u.test(text))) &&
      text.length < longestStopped &&
      !line.isEnd &&
      (/\.$/u.test(text) || (isBasis(textAt(page, end + 1)) && !leadIn.test(fold(text))));
    // A report tells of two things: `Kết quả … 6 tháng đầu năm;` and on the next line `phương hướng, nhiệm vụ …`.
    const goesOn = /;$/u.test(text) && text.length < longestStopped && /^\p{Ll}/u.test(textAt(page, end + 1));
    const isEnded = /[.;:]$/u.test(text) && !isStopped && !goesOn;
    if (isEnded || longestSubject < text.length || isOpening(text, start < end)) break;
    if (start < end && isWrappedOpening(page, end, limit)) break;
  }
  return { start, end };
}

/** `ỦY BAN NHÂN DÂN TỈNH …` between the subject of a decision and what it is based on: who decides, whatever the letters. */
function isDeciding(page: Page, title: number, at: number): boolean {
  if (!/^(?:quyết định|nghị quyết)$/u.test(fold(textAt(page, title))) || at === title + 1) return false;
  if (!/^(?:ủy ban|hội đồng) nhân dân\s/u.test(fold(textAt(page, at))) || isUnfinished(page, title + 1, at))
    return false;
  const next = nextWords(page, at + 1);
  return isBasis(textAt(page, /^(?:KHÓA|KHOÁ|KỲ HỌP)\s/u.test(textAt(page, next)) ? nextWords(page, next + 1) : next));
}

/** A line of a subject in capitals that is cut inside a name: `… CỦA`, `… CỦA BAN`, and below it `BÍ THƯ VỀ …`. */
const isUnfinished = (page: Page, start: number, at: number): boolean =>
  start < at && /(?<![\p{L}\p{M}])(?:CỦA(?:\s+(?:BAN|ĐỒNG CHÍ))?|VÀ|CÁC|CÙNG|VỚI)$/u.test(textAt(page, at - 1));

/** `Ủy ban nhân dân xã ban hành Kế hoạch …`, which a page's width has cut before `như sau:`. */
const issuedByOffice = new RegExp(
  `^(?:${offices})\\s[^,;:.]{1,110}\\s(?:xây dựng|ban hành)\\s+[Kk]ế hoạch(?![\\p{L}\\p{M}])`,
  'u',
);

const isOpening = (text: string, hasSubject: boolean): boolean => {
  const key = fold(text);
  if (leadIn.test(key) && 60 < text.length) return true;
  if (hasSubject && issuedByOffice.test(text)) return true;
  return hasSubject && 120 < text.length && (issuing.test(key) || /^(?:Thực hiện|Triển khai|Tiếp tục)\s/u.test(text));
};

const mostOpeningLines = 6;
const clauseAndIssuer = new RegExp(`[,;]\\s\\p{Lu}[^,;:]{2,140}\\s${issuing.source}`, 'u');

/** `Thực hiện Kế hoạch số … của Ban Thường vụ` / `Tỉnh đoàn về …, Ban Thường vụ Đoàn xã xây dựng kế hoạch như sau:`, cut at the page's width. */
function isWrappedOpening(page: Page, at: number, limit: number): boolean {
  if (!/^(?:Thực hiện|Triển khai|Tiếp tục)\s.{40}/u.test(textAt(page, at))) return false;
  let words = textAt(page, at);
  for (let i = at + 1; i < Math.min(limit, at + mostOpeningLines); i++) {
    const text = textAt(page, i);
    if (isNumbered(page, i) || kindAt(page, i) !== 'text' || basis.test(text) || isBasis(text)) return false;
    words = `${words} ${text}`;
    if (leadIn.test(fold(text))) return clauseAndIssuer.test(words);
    if (/[.;:]$/u.test(text)) return false;
  }
  return false;
}

const isBasis = (text: string): boolean => /^-?\s*(?:Căn cứ|Thực hiện)\s/u.test(text);

const longestOpening = 40;

/** Up to `như sau:`, or to the first numbered heading; where neither comes, the bases at its beginning. */
function findOpening(page: Page, start: number, limit: number): BlockRange {
  let lastBasis = start;
  for (let i = start; i < Math.min(limit, start + longestOpening); i++) {
    const text = textAt(page, i);
    const line = page.lines[i] as Line;
    if (isNumbered(page, i)) return { start, end: i };
    if (leadIn.test(fold(text.slice(-40))) || /^QUYẾT ĐỊNH\s*:?$/u.test(text)) return { start, end: i + 1 };
    if (lastBasis !== start && line.isCapitals && !line.title) return { start, end: i };
    if (basis.test(text) || isBasis(text)) lastBasis = i + 1;
  }
  return { start, end: lastBasis };
}
