import type { Block } from '../syntax/paragraph';
import { fold } from '../text/fold';
import {
  isAddressee,
  isCapitalName,
  isFormHeading,
  isLowerSignatureLine,
  isMotto,
  type Line,
  lineOf,
  numberLine,
  placeAndDate,
} from './lines';
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

export function layOut(blocks: readonly Block[]): Layout {
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

/** Blocks and what each looks like, by the same index. */
interface Page {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
}

const textAt = ({ blocks }: Page, i: number): string => blocks[i]?.paragraph.text ?? '';
const kindAt = ({ blocks }: Page, i: number): string | undefined => blocks[i]?.paragraph.kind;
const markerAt = ({ blocks }: Page, i: number): string | undefined => blocks[i]?.paragraph.marker?.kind;
const lineAt = ({ lines }: Page, i: number): Line | undefined => lines[i];

const isNumbered = (page: Page, i: number): boolean => {
  const kind = markerAt(page, i);
  return kind === 'roman' || kind === 'capital' || kind === 'number' || kind === 'division' || kind === 'letter';
};

const isSection = (page: Page, i: number): boolean => {
  const kind = markerAt(page, i);
  return kind === 'roman' || kind === 'division';
};

/** The next block of words or of a table from `i` on. */
function nextWords(page: Page, i: number): number {
  let at = i;
  while (at < page.blocks.length && kindAt(page, at) !== 'text' && kindAt(page, at) !== 'row') at++;
  return at;
}

const deepestTitle = 40;

function findTitle(page: Page): number | undefined {
  const limit = Math.min(page.blocks.length, deepestTitle);
  for (let i = 0; i < limit; i++) {
    if (kindAt(page, i) !== 'text') continue;
    if (markerAt(page, i) && !lineAt(page, i)?.isHead && markerAt(page, i) !== 'dash') return undefined;
    if (lineAt(page, i)?.title) return i;
  }
  return undefined;
}

const deepestAttribution = 5;

/** A file that holds nothing but an appendix: `Phụ lục II`, or a title over `(Kèm theo Kế hoạch số …)` that is no plan's. */
function startsAsAppendix(page: Page): boolean {
  const first = nextWords(page, 0);
  if (lineAt(page, first)?.isAppendixHeading) return true;
  for (let i = first; i < first + deepestAttribution; i++) {
    const line = lineAt(page, i);
    if (line?.isAttribution) return first < i;
    if (!line || isNumbered(page, i) || line.title || (i === first && !line.isCapitals)) return false;
  }
  return false;
}

/**
 * Where the first appendix begins, or the end. Before the document has come to its end a line `Phụ lục I: …` may be one of a
 * list; it begins an appendix when a title, an attribution or a table follows.
 */
function findAppendix(page: Page, from: number): number {
  let hasEnded = false;
  let hasSections = false;
  const first = nextWords(page, 0);
  for (let i = from; i < page.blocks.length; i++) {
    const line = page.lines[i] as Line;
    if (line.isAppendixHeading && (hasEnded || i === first || isFollowedByTitle(page, i))) return i;
    if (line.isAttribution && i !== first && (hasEnded || hasSections || from === 0)) {
      const start = titleAbove(page, i, from);
      if (start !== undefined) return start;
    }
    if (line.isEnd || line.isRecipientsLabel) hasEnded = true;
    if (line.isSignature && lineAt(page, nextWords(page, i + 1))?.isName) hasEnded = true;
    if (isSection(page, i)) hasSections = true;
  }
  return page.blocks.length;
}

function isFollowedByTitle(page: Page, i: number): boolean {
  const next = nextWords(page, i + 1);
  const line = lineAt(page, next);
  if (!line || isNumbered(page, next)) return false;
  return line.isCapitals || line.isAttribution || kindAt(page, next) === 'row';
}

const longestTitle = 6;

/** The first line of the title in capitals that stands over an attribution, with the head of an attached document. */
function titleAbove(page: Page, attribution: number, from: number): number | undefined {
  let start: number | undefined;
  for (let i = attribution - 1; from <= i && attribution - longestTitle <= i; i--) {
    const line = page.lines[i] as Line;
    if (kindAt(page, i) !== 'text') continue;
    if (line.isEnd || line.isSignature || line.isRecipientsLabel || line.isName || isNumbered(page, i)) break;
    if (line.isCapitals || line.isAppendixHeading || (start !== undefined && isMotto(textAt(page, i)))) start = i;
    else if (start !== undefined || /[.;:]$/u.test(textAt(page, i))) break;
  }
  return start;
}

interface Closing {
  readonly closing: BlockRange;
  readonly label: number | undefined;
}

/** The closing inside what is no appendix. */
function findClosing(page: Page, within: BlockRange): Closing {
  const label = findLabel(page, within);
  const start = label === undefined ? closingWithoutLabel(page, within) : signatureAbove(page, label, within.start);
  return { closing: { start, end: closingEnd(page, { start, end: within.end }, label) }, label };
}

/**
 * The label with its items below, or with the signature between. A line that only resembles it (a cell `Nơi nhận` of a table,
 * `Nơi nhận: Bộ phận Một cửa` in a task) counts where no section comes after it.
 */
function findLabel(page: Page, { start, end }: BlockRange): number | undefined {
  let lastSection = start - 1;
  for (let i = start; i < end; i++) if (isSection(page, i)) lastSection = i;
  for (let i = start; i < end; i++) {
    if (!page.lines[i]?.isRecipientsLabel) continue;
    const next = nextWords(page, i + 1);
    const hasItems =
      /^[^:]*:?$/u.test(textAt(page, i)) && (markerAt(page, next) === 'dash' || page.lines[next]?.isSignature);
    if (hasItems || lastSection < i) return i;
  }
  return undefined;
}

const highestSignature = 7;

/** In two columns the signature may come out first: its lines and the name stand right above the label. */
function signatureAbove(page: Page, label: number, from: number): number {
  let start = label;
  for (let i = label - 1; from <= i && label - highestSignature <= i; i--) {
    const line = page.lines[i] as Line;
    if (kindAt(page, i) !== 'text') continue;
    if (line.isSignature && !line.isEnd) start = i;
    else if (!line.isName && !isCapitalName(textAt(page, i))) break;
  }
  return start;
}

/** Without a label the closing begins after `./.`, else where a signature ends the text, else behind everything. */
function closingWithoutLabel(page: Page, { start, end }: BlockRange): number {
  let afterEnd: number | undefined;
  for (let i = start; i < end; i++) {
    if (page.lines[i]?.isEnd) {
      afterEnd = skipBrackets(page, i + 1, end);
      if (isSignatureNext(page, afterEnd, end)) break;
    } else if (isSection(page, i)) {
      afterEnd = undefined;
    }
  }
  return afterEnd ?? signatureAtEnd(page, { start, end });
}

/** `(Hồ sơ kèm theo: …)` after the last sentence belongs to the text. */
function skipBrackets(page: Page, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    textAt(page, at).startsWith('(') &&
    /\)[./]*$/u.test(textAt(page, at)) &&
    60 < textAt(page, at).length
  )
    at++;
  return at;
}

const isLong = (page: Page, i: number): boolean => 120 < textAt(page, i).length;

const longestList = 60;
const longestRecipient = 40;

function isSignatureNext(page: Page, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + longestList); i++) {
    if (page.lines[i]?.isSignature) return true;
    if (isNumbered(page, i) || 200 < textAt(page, i).length) return false;
  }
  return false;
}

/** The signature that nothing but names and stamps follows, with the recipients that stand unlabelled above it. */
function signatureAtEnd(page: Page, { start, end }: BlockRange): number {
  let found = end;
  let isInList = false;
  for (let i = end - 1; start <= i && end - longestList <= i; i--) {
    const line = page.lines[i] as Line;
    const text = textAt(page, i);
    if (kindAt(page, i) !== 'text') continue;
    if (line.isSignature || isLowerSignatureLine(text)) {
      found = i;
    } else if (found < end) {
      const isLast = isArchive(text);
      isInList ||= isLast;
      // A bullet of the text may stand right above the list: it is a sentence, no name.
      const isSentence = !isLast && longestRecipient < text.length && /\.$/u.test(text);
      if (isInList && isItem(page, i) && !isSentence) found = i;
      else if (!line.isName) break;
    } else if (!isShort(page, i)) {
      break;
    }
  }
  return found;
}

const isArchive = (text: string): boolean =>
  /^-?\s*lưu\s*(?::|(?:vt|vp|văn phòng|văn thư)(?!\p{L}))/u.test(fold(text.slice(0, 40)));

const isItem = (page: Page, i: number): boolean =>
  !isLong(page, i) && (markerAt(page, i) === 'dash' || (!markerAt(page, i) && /;$/u.test(textAt(page, i))));

/** A name, a stamp, or a recipient that the other column left behind. */
const isShort = (page: Page, i: number): boolean =>
  markerAt(page, i) === 'dash' ||
  (!isNumbered(page, i) && textAt(page, i).length <= 60 && !/[.;:]$/u.test(textAt(page, i)));

/** After the name, a title in capitals, a table or a section begins something else, whatever it is called. */
function closingEnd(page: Page, { start, end }: BlockRange, label: number | undefined): number {
  let hasPosition = false;
  let hasName = false;
  for (let i = start; i < end; i++) {
    const line = page.lines[i] as Line;
    const text = textAt(page, i);
    if (line.isSignature) {
      hasPosition = true;
      continue;
    }
    const isAfterLabel = label === undefined || label < i;
    if (hasPosition && isAfterLabel && hasName && kindAt(page, i) !== 'footnote') {
      const opensAnother = line.isCapitals && !/^[[(]/u.test(text) && !isOfficeNext(page, i, end);
      if (opensAnother || kindAt(page, i) === 'row' || isSection(page, i)) return i;
    }
    if (hasPosition && (line.isName || isCapitalName(text))) hasName = true;
  }
  return end;
}

/** Two bodies that sign together: `SỞ TÀI CHÍNH` over `GIÁM ĐỐC`. */
const isOfficeNext = (page: Page, i: number, end: number): boolean => {
  const next = nextWords(page, i + 1);
  return next < end && page.lines[next]?.isSignature === true;
};

function findAppendices(page: Page, from: number): BlockRange[] {
  const starts: number[] = [];
  let hasLabels = false;
  let headingEnd = -1;
  for (let i = from; i < page.blocks.length; i++) {
    const line = page.lines[i] as Line;
    const opens = line.isAppendixHeading && !(hasLabels && isFormHeading(textAt(page, i)));
    const first = line.isAttribution && headingEnd < i - 1 ? titleAbove(page, i, from) : undefined;
    if (opens || (i === from && kindAt(page, i) === 'text')) {
      starts.push(i);
      headingEnd = endOfHeading(page, i);
    } else if (first !== undefined && headingEnd < first) {
      starts.push(first);
      headingEnd = i;
    }
    if (opens && !isFormHeading(textAt(page, i))) hasLabels = true;
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? page.blocks.length }));
}

/** The last line of an appendix's heading: its title and `(Kèm theo …)`. */
function endOfHeading(page: Page, start: number): number {
  let end = start;
  for (let i = start + 1; i < start + longestTitle; i++) {
    const line = lineAt(page, i);
    if (!line || isNumbered(page, i)) break;
    if (line.isAttribution) return i;
    const isTitle = line.isCapitals || /^\p{Ll}/u.test(textAt(page, i)) || lineAt(page, i + 1)?.isAttribution;
    if (!isTitle) break;
    end = i;
  }
  return end;
}

const deepestHead = 25;

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
  for (let i = start + 1; i < Math.min(limit, start + longestList); i++) {
    const text = textAt(page, i);
    const isName = markerAt(page, i) === 'dash' || (text.length < 120 && /[;,.]$/u.test(text));
    if (!isName && kindAt(page, i) === 'text') break;
    end = i + 1;
    if (/\.$/u.test(text)) break;
  }
  return end;
}

const mostSubjectLines = 8;
const basis = /^(?:Căn cứ|CĂN CỨ|Kính gửi|Xét|Theo đề nghị|Để|Nhằm|Trên cơ sở|Ngày \d)(?![\p{L}\p{M}])/u;
const issuing =
  /(?<![\p{L}\p{M}\p{N}])(?:xây dựng|ban hành|hướng dẫn|đề ra|lập)\s+(?:(?:bản|dự thảo)\s+)?(?:kế hoạch|chương trình|hướng dẫn|phương án|đề án)(?![\p{L}\p{M}\p{N}])/u;
const leadIn = /(?:như sau|sau đây|nội dung sau|cụ thể|như|gồm)\s*:?$|sau\s*:$/u;

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
    if (line.isCapitals && (!isUpper || line.isSignature || line.title)) break;
    if (!line.isCapitals) isUpper = false;
    if (/[.;:]$/u.test(text) || 700 < text.length || isOpening(text, start < end)) break;
  }
  return { start, end };
}

const isOpening = (text: string, hasSubject: boolean): boolean => {
  const key = fold(text);
  if (leadIn.test(key) && 60 < text.length) return true;
  return hasSubject && 120 < text.length && (issuing.test(key) || /^(?:Thực hiện|Triển khai|Tiếp tục)\s/u.test(text));
};

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
    if (basis.test(text) || /^-?\s*(?:Căn cứ|Thực hiện)\s/u.test(text)) lastBasis = i + 1;
  }
  return { start, end: lastBasis };
}
