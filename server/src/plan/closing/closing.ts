import { isCapitals } from '../../syntax/line';
import { fold } from '../../text/fold';
import { beginsOffice } from '../lines/head-words';
import {
  columnsOf,
  isBlankDay,
  isCapitalName,
  isLowerSignatureLine,
  isName,
  isSignatureLine,
  type Line,
  placeAndDate,
} from '../lines/lines';
import { isNumbered, isSection, kindAt, lineAt, markerAt, nextWords, type Page, textAt } from '../lines/page';
import type { BlockRange } from '../plan';

export interface Closing {
  readonly closing: BlockRange;
  readonly label: number | undefined;
}

/** The closing inside what is no appendix. */
export function findClosing(page: Page, within: BlockRange): Closing {
  const label = findLabel(page, within);
  const start = label === undefined ? closingWithoutLabel(page, within) : signatureAbove(page, label, within.start);
  return { closing: { start, end: closingEnd(page, { start, end: within.end }, label) }, label };
}

/**
 * The label with its items below, or with the signature between. A line that only resembles it (a cell `Nơi nhận` of a table,
 * `Nơi nhận: Bộ phận Một cửa` in a task) counts where no section comes after it.
 */
function findLabel(page: Page, { start, end }: BlockRange): number | undefined {
  let firstSection = end;
  let lastSection = start - 1;
  let lastSigned = start - 1;
  for (let i = start; i < end; i++) {
    if (lineAt(page, i)?.isSignature && !markerAt(page, i)) lastSigned = i;
    if (!isSection(page, i)) continue;
    firstSection = Math.min(firstSection, i);
    lastSection = i;
  }
  for (let i = start; i < end; i++) {
    if (!page.lines[i]?.isRecipientsLabel) continue;
    const next = nextWords(page, i + 1);
    const hasItems =
      /^[^:]*:?$/u.test(textAt(page, i)) && (markerAt(page, next) === 'dash' || page.lines[next]?.isSignature);
    if (hasItems && isDisplaced(page, i, lastSigned)) continue;
    // A list above the first section stands in the head by mistake.
    if ((hasItems && firstSection < i) || lastSection < i) return i;
  }
  // `V. NƠI NHẬN`, numbered like a section, with its list and the signature below.
  const numbered = page.lines.findLastIndex(
    (_, i) => start <= i && i < end && isNumbered(page, i) && numberedLabel.test(textAt(page, i)),
  );
  const isLabel = 0 <= numbered && numbered < lastSigned && markerAt(page, nextWords(page, numbered + 1)) === 'dash';
  return isLabel ? numbered : undefined;
}

const numberedLabel = /^[\dIVX]{1,4}\s?[.)/-]\s*n[ơƠ]i nhận\s*:?$/iu;

const longestName = 60;

/** Behind the list the text goes on, and only then somebody signs: it stands in the middle by mistake. */
function isDisplaced(page: Page, label: number, lastSigned: number): boolean {
  let at = nextWords(page, label + 1);
  if (markerAt(page, at) !== 'dash' || lineAt(page, label - 1)?.isEnd) return false;
  while (at < lastSigned && (markerAt(page, at) === 'dash' || kindAt(page, at) !== 'text')) {
    if (kindAt(page, at) === 'row') return false;
    at++;
  }
  // A list that is whole ends with where the file lies.
  if (lastSigned <= at || !isArchive(textAt(page, at - 1))) return false;
  const text = textAt(page, at);
  const line = lineAt(page, at);
  if (line?.title) return !nextSigned(page, label, at);
  const isLong = longestName < text.length || /^(?:Căn cứ|Thực hiện)\s/u.test(text) || line?.isEnd === true;
  const isSentence = isLong && /\p{Ll}/u.test(text) && /[.;:,/]$/u.test(text);
  return (isNumbered(page, at) || isSentence) && !nextSigned(page, label, at);
}

/** Somebody signs between the two: in the other column. */
const nextSigned = (page: Page, from: number, to: number): boolean =>
  page.lines.slice(from, Math.min(to, from + longestList)).some((it) => it.isSignature);

const highestSignature = 24;

/**
 * In two columns the signature may come out first, and those who issue a plan together may sign above the label: offices,
 * positions and names stand right above it. Below `./.` a stamp for approval belongs to them too.
 */
function signatureAbove(page: Page, label: number, from: number): number {
  let start = label;
  let isOffice = false;
  for (let i = label - 1; from <= i && label - highestSignature <= i; i--) {
    const line = page.lines[i] as Line;
    const text = textAt(page, i);
    if (kindAt(page, i) !== 'text') continue;
    if (line.isEnd) return isOffice ? i + 1 : start;
    if (line.isSignature || isDayOfSigning(text)) start = i;
    else if (isOfficeLine(page, i)) {
      if (start !== label) start = i;
      isOffice = true;
    } else if (!line.isName && !isCapitalName(text) && !isStamp(text)) break;
  }
  return start;
}

/** `Hoài Lĩnh, ngày 12 tháng 4 năm 2026` above the position, as papers were dated once. */
const isDayOfSigning = (text: string): boolean => text.length <= 80 && placeAndDate.test(text);

const officeName =
  /^(?:đại diện|duyệt|phê duyệt|xác nhận|thủ trưởng|người lập|liên (?:bộ|sở|ban|ngành|phòng)|tỉnh|thành|huyện|thuế|khối)(?=\s|$)/u;

/** `SỞ NỘI VỤ`, `ĐẠI DIỆN SỞ Y TẾ⇥ĐẠI DIỆN CÔNG AN TỈNH`, `DUYỆT CỦA LÃNH ĐẠO SỞ`: over the position of who signs. */
function isOfficeLine(page: Page, i: number): boolean {
  const text = textAt(page, i);
  if (markerAt(page, i) || page.lines[i]?.title || longestStamp < text.length) return false;
  const columns = columnsOf(text).map((it) => it.text);
  return columns.some(isOffice) && columns.every((it) => isOffice(it) || isSignatureLine(it) || isStampColumn(it));
}

const longestStamp = 200;

const isOffice = (text: string): boolean =>
  !/[.;:]$/u.test(text) &&
  (isCapitals(text) ? officeName.test(fold(text)) || beginsOffice(fold(text)) : isApproval.test(text));

const isApproval = /^(?:Duyệt|Phê duyệt|Xác nhận)(?: của)?\s[\p{L}\s]{1,40}$|^Người lập(?: kế hoạch| biểu)?$/u;

const isStampColumn = (text: string): boolean =>
  (text.length <= 60 && /^[([].*[)\]]$/u.test(text)) || isBlankDay(text) || isName(text) || isSigned.test(text);

/** `Chữ ký số: …; thời gian ký: …`, as it is printed with what was signed on a screen. */
const isSigned = /^(?:Chữ ký số|Ký số|Ký (?:điện tử )?bởi|Người ký|Ngày ký|Thời gian ký)(?![\p{L}\p{M}])/iu;

/** `(Ký tên, đóng dấu)`, `Ngày ... tháng ... năm 2026`, and the names of two who sign beside each other. */
const isStamp = (text: string): boolean =>
  text.length <= longestStamp && columnsOf(text).every((it) => isStampColumn(it.text));

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
  return afterEnd === undefined ? signatureAtEnd(page, { start, end }) : skipSentences(page, afterEnd, end);
}

/** The last sentence of the text may stand behind an end mark that was set too early. */
function skipSentences(page: Page, from: number, end: number): number {
  let at = from;
  while (at < end && (/^Trên đây là\s/u.test(textAt(page, at)) || kindAt(page, at) === 'comment')) at++;
  return at;
}

const shortBracket = 60;

/** `(Hồ sơ kèm theo: …)` after the last sentence belongs to the text. */
function skipBrackets(page: Page, from: number, end: number): number {
  let at = from;
  while (at < end && shortBracket < textAt(page, at).length && /^\(.*\)[./]*$/u.test(textAt(page, at))) at++;
  return at;
}

const isLong = (page: Page, i: number): boolean => 120 < textAt(page, i).length;

const longestList = 60;
const longestRecipient = 40;

function isSignatureNext(page: Page, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + longestList); i++) {
    if (page.lines[i]?.isSignature) return true;
    if (page.lines[i]?.isEnd || isNumbered(page, i) || 200 < textAt(page, i).length) return false;
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
      else if (found === nextWords(page, i + 1) && (isOfficeLine(page, i) || isDayOfSigning(text))) found = i;
      else if (!line.isName && !isStamp(text)) break;
    } else if (!isShort(page, i)) {
      break;
    }
  }
  return found;
}

const isArchive = (text: string): boolean =>
  /^-?\s*lưu\s*(?::|(?:vt|vp\p{L}{0,4}|văn phòng|văn thư|hồ sơ|hs|chi bộ|chi ủy|đảng ủy|ủy ban|ban|cơ quan)(?!\p{L}))/u.test(
    fold(text.slice(0, 40)),
  ) || /^-?\s*Lưu\s+\p{Lu}{2}/u.test(text);

const isItem = (page: Page, i: number): boolean =>
  !isLong(page, i) && (markerAt(page, i) === 'dash' || (!markerAt(page, i) && /;$/u.test(textAt(page, i))));

/** A name, a stamp, or a recipient that the other column left behind. */
const isShort = (page: Page, i: number): boolean =>
  markerAt(page, i) === 'dash' ||
  (!isNumbered(page, i) &&
    !/[.;:]$/u.test(textAt(page, i)) &&
    (textAt(page, i).length <= 60 || isStamp(textAt(page, i))));

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
      const isOffice = isOfficeNext(page, i, end) || isOfficeOfSigner(page, i, end);
      const opensAnother = line.isCapitals && !/^[[(]/u.test(text) && !isOffice;
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

/** `TRƯỞNG BAN` / `BAN TUYÊN GIÁO TỈNH ỦY` / name: of those who sign together each may say whose head he is. */
const isOfficeOfSigner = (page: Page, i: number, end: number): boolean => {
  const next = nextWords(page, i + 1);
  const isBelowPosition = page.lines[i - 1]?.isSignature === true;
  return isBelowPosition && next < end && page.lines[next]?.isName === true;
};
