import { isCapitals } from '../../syntax/line';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { isCapital } from '../../text/capitals';
import { fold, unaccent } from '../../text/fold';
import { allMatches, matchLength } from '../../text/match';
import { findMotto } from './head-words';

/** What a paragraph looks like by itself; whether it is what it looks like depends on where it stands. */
export interface Line {
  /** The tên loại, folded: `kế hoạch` of `KẾ HOẠCH` and of `KẾ HOẠCH Triển khai …`. */
  readonly title: string | undefined;
  /** Quốc hiệu, an agency, the number, place and date, `V/v`, `Kính gửi`. */
  readonly isHead: boolean;
  readonly isCapitals: boolean;
  readonly isRecipientsLabel: boolean;
  readonly isSignature: boolean;
  readonly isName: boolean;
  readonly isAppendixHeading: boolean;
  /** `(Kèm theo Quyết định số …)`. */
  readonly isAttribution: boolean;
  /** Ends `./.`, well written or not. */
  readonly isEnd: boolean;
}

const longestLine = 400;

const nothing: Line = {
  title: undefined,
  isHead: false,
  isCapitals: false,
  isRecipientsLabel: false,
  isSignature: false,
  isName: false,
  isAppendixHeading: false,
  isAttribution: false,
  isEnd: false,
};

export const lineOf: (paragraph: Paragraph) => Line = remember(({ kind, text }) => {
  if (kind === 'row') return { ...nothing, isRecipientsLabel: hasLabelCell(text) };
  if (kind !== 'text') return nothing;
  const isEnd = hasEndMark(text);
  if (longestLine < text.length) return { ...nothing, isEnd };
  return {
    title: titleWords(text),
    isHead: isHeadLine(text),
    isCapitals: isCapitals(text),
    isRecipientsLabel: isRecipientsLabel(text),
    isSignature: isSignatureLine(text),
    isName: isName(text),
    isAppendixHeading: isAppendixHeading(text),
    isAttribution: isAttribution(text),
    isEnd,
  };
});

const titles =
  /^(?:kế hoạch(?: (?:liên tịch|phối hợp|liên ngành|hành động))?|quyết định|nghị quyết(?: liên tịch)?|chỉ thị|quy chế(?: phối hợp)?|quy định|thông cáo|thông báo(?: kết luận)?|hướng dẫn|chương trình(?: hành động| phối hợp)?|phương án|(?:đề|dự) án|báo cáo|biên bản|tờ trình|hợp đồng|công điện|bản (?:ghi nhớ|thỏa thuận)|giấy (?:mời|ủy quyền|giới thiệu|nghỉ phép)|phiếu (?:gửi|chuyển|báo)|kết luận|thông tri|lệnh|nghị định|thông tư(?: liên tịch)?)$/u;
const mostTitleWords = 4;

/** `KẾ HOẠCH`, alone on its line or with the subject behind it, in capitals or not: `KẾ HOẠCH CÔNG TÁC NĂM 2026`. */
export function titleWords(line: string): string | undefined {
  const text = line.slice(draftWords(line));
  const words = text.replace(/(?<![\d*:.])[\d*:.]+$/u, '').split(/\s+/u, mostTitleWords + 1);
  const isWhole = words.length <= mostTitleWords;
  if (isWhole && titles.test(fold(words.join(' '))) && isCapital(text)) return fold(words.join(' '));
  for (let count = mostTitleWords; 0 < count; count--) {
    const head = words.slice(0, count).join(' ');
    if (!/\p{Ll}/u.test(head) && titles.test(fold(head))) return fold(head);
  }
  return isSlippedTitle(text) ? slippedTitle : undefined;
}

export const slippedTitle = fold('Kế hoạch');
const sorted = (text: string): string => [...unaccent(text)].sort().join('').trim();
const slippedLetters = sorted(slippedTitle);

/** `KẾ HOACH`, `KẾHOẠCH`, `KẾ HOẠHC` alone on its line: marks are missing, or two letters changed places. */
export const isSlippedTitle = (text: string): boolean =>
  /^K[\p{Lu}\p{M} ]{5,9}$/u.test(text) && fold(text) !== slippedTitle && sorted(text) === slippedLetters;

/** `DỰ THẢO` before the tên loại on the same line is no part of it. */
export const draftWords = (line: string): number =>
  matchLength(line, /^\(?(?:DỰ THẢO|Dự thảo)\)?[\s:.-]+(?=KẾ|\p{Lu}{2})/u);

/** Place and date: `Lào Cai, ngày     tháng 4 năm 2026`, alone or in the right column of its line. */
export const placeAndDate =
  /(?:^|\s{3,}|\t\s*|\|\s+)(?<place>\p{Lu}[^,.;:/\t|]{1,50}?)\s*,\s*(?=[nN]gày(?:[\s….]|$|\d)(?!\s*(?!tháng|[xdmy]+\s)\p{Ll}{2}))(?=[^;:]{0,80}$)/u;
/** `Số: 05/KH-STP`, `Số:      /KH-STP`, `Số 12-KH/ĐU`; the number may stand on the next line. */
export const numberLine = /^(?:(?:Số|SỐ)(?:\s*[:.…]|\s*$|\s+[-/_\d])|số\s*:?\s*\d{0,5}\s*[-/]\s*\p{L}[\p{L}\d]*[-/])/u;
/** What stands below the word `Số` when the line was broken there. */
export const numberTail = /^\s*\d{0,5}\s*[-/]\s*\p{Lu}[\p{L}\d]*[-/]\p{Lu}/u;
const letterSubject = /^(?:V\/v(?![\p{L}\p{M}\p{N}])|Về(?: việc)?\s?:)/iu;
const addressee = /^Kính gửi(?![\p{L}\p{M}\p{N}])/iu;

function isHeadLine(text: string): boolean {
  if (isCapitals(text) || text === '*') return true;
  if (letterSubject.test(text) || addressee.test(text)) return true;
  if (numberLine.test(text) || numberTail.test(text)) return text.length < 120;
  return text.length < 120 && (placeAndDate.test(text) || isMotto(text));
}

export const isLetterSubject = (text: string): boolean => letterSubject.test(text);
export const isAddressee = (text: string): boolean => addressee.test(text);
export const isMotto = (text: string): boolean => findMotto(text) !== undefined;

const label = /^[-–*“"(\s]*noi\s*nhan\s*(?:\([^()]{0,40}\)\s*)?(?:[:;.,…]|$)/u;
const otherLabel = /^noi\s*(?:gui|nhan\s+van\s+ban)\s*:\s*$/u;

/** The word itself, whatever became of its case, its tones and its colon. */
export function isRecipientsLabel(text: string): boolean {
  const first = columnsOf(text.slice(0, longestLine))[0];
  if (!first || !/^\P{L}*n/iu.test(first.text)) return false;
  const key = unaccent(first.text);
  return label.test(key) || otherLabel.test(key) || isSlipOfLabel(key);
}

const slip = /^n[\p{L}\s]{4,9}:\s*$/u;

/** `Nơi nhậm:`, `Nơi hnận:`: one letter more, less or otherwise, or two that changed places. */
function isSlipOfLabel(key: string): boolean {
  if (!slip.test(key)) return false;
  const [written, right] = [key.replace(/[\s:]/gu, ''), 'noinhan'];
  let start = 0;
  while (start < right.length && written[start] === right[start]) start++;
  let same = 0;
  while (same < Math.min(written.length, right.length) - start && written.at(-1 - same) === right.at(-1 - same)) same++;
  const [lost, put] = [right.length - start - same, written.length - start - same];
  const isTurned =
    lost === 2 && put === 2 && written[start] === right[start + 1] && written[start + 1] === right[start];
  return (lost <= 1 && put <= 1) || isTurned;
}

/** The closing set as a table of two cells. */
const hasLabelCell = (row: string): boolean => /\|[\s*_]*nơi nhận[\s*_]*:/iu.test(row.normalize('NFC'));

const appendixForm =
  /^(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?<number>\s+(?:(?:số|SỐ|Số)\s*:?\s*)?(?:[IVXLC]+|\d{1,2}|[A-Z]))?(?:\s*[:.–-]*\s*$|\s*[:.–-]\s+\S|\s*\(|(?<rest>\s+\p{Lu}[^\p{Ll}]*)$)/u;
const formForm = /^(?:Biểu|BIỂU|Mẫu|MẪU|Bảng|BẢNG)(?:\s+(?:số|SỐ|Số))?\s*:?\s*\d{1,2}[a-z]?\s*(?:[:.–-]|$)/u;

/** `Phụ lục I`, `PHỤ LỤC SỐ 02`, `Phụ lục: DANH SÁCH …`, `Biểu 01: …`. */
export const isAppendixHeading = (text: string): boolean =>
  text.length < 300 && (appendixForm.test(text) || formForm.test(text));

/** A form or a table inside an appendix looks like an appendix of its own. */
export const isFormHeading = (text: string): boolean => formForm.test(text);

const attribution = /^\(?\s*(?:ban hành\s+)?(?:kèm theo|đính kèm)\s/u;

export const isAttribution = (text: string): boolean => text[0] === '(' && attribution.test(fold(text.slice(0, 60)));

const endMark = /(?:\.\s?\/\s?\.{0,2}|\/\s?\.)["”»)\]]?$/u;

export const hasEndMark = (text: string): boolean => endMark.test(text.slice(-12));

const authority = /^(?:KT|TM|TL|TUQ|TT|Q|T\/M|K\/T|T\/L|T\/U|K\.T|T\.M|T\.L|T\.UQ)(?:\s*[./:]\s*|\s+)(?=\p{Lu}{2})/u;
const office =
  /^(?:quyền |p\. ?|phó |tổng |chánh |ủy viên |thường trực )*(?:giám đốc|chủ tịch|chánh văn phòng|văn phòng|trưởng|bí thư|chủ nhiệm|thủ trưởng|chánh án|chánh thanh tra|thanh tra|tổng biên tập|biên tập|viện trưởng|hiệu trưởng|cục trưởng|vụ trưởng|thứ trưởng|bộ trưởng|thủ tướng|chỉ huy|chính ủy|tư lệnh|phó|ủy viên|đội trưởng|trạm trưởng|hạt trưởng|người đứng đầu|phụ trách|tpt)(?:\s|$|,)/u;
const headOf =
  /^(?:\S+ ){1,3}(?:trưởng|phó)$|^(?:tổ|đội|nhóm|đoàn|trạm|hạt|cục|chi cục|tổng cục|vụ|viện|khoa|kế toán) (?:trưởng|phó)(?:\s|$)/u;

/** A line of a signature: the authority (`KT. GIÁM ĐỐC`) or the position of who signs, in capitals. */
export function isSignatureLine(text: string): boolean {
  if (120 < text.length || /\p{Ll}|[;:\d]$/u.test(text) || !/\p{Lu}{2}/u.test(text)) return false;
  if (authority.test(text)) return true;
  const key = fold(text.split(/\s{3,}|\t/u, 1)[0] ?? '');
  return office.test(key) || headOf.test(key);
}

const lowerOffice =
  /^(?:(?:kt|tm|tl|tuq|q|t\/m|k\/t|t\/l)\s*[./:]?\s+|(?:quyền |phó )?(?:giám đốc|chủ tịch|chánh văn phòng|trưởng (?:ban|phòng)|bí thư|hiệu trưởng|chánh thanh tra|(?:(?:chi |tổng )?cục|viện|vụ|trạm|hạt|đội|chỉ huy) trưởng|(?:viện|trạm|hạt|đội) phó|chánh án|chủ nhiệm|tổng biên tập)(?:$| (?:sở|ubnd|văn phòng|tỉnh|xã|phường)))/u;

/** The same written in small letters, which only the end of a document can tell from words: `Kt. Giám đốc`. */
export const isLowerSignatureLine = (text: string): boolean =>
  text.length <= 60 && isCapital(text) && !/[.;:,]$/u.test(text) && lowerOffice.test(fold(text));

const degree =
  /^(?:(?:PGS|GS|TSKH|TS|ThS|Ths|THS|BS|CKI{1,2}|DS|KS|CN|NGƯT|Thạc sĩ|Tiến sĩ|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy)[.,]*\s*)+/u;

/** `Nguyễn Thị Minh An`: two to six words, each with a capital, and nothing else. */
export function isName(text: string): boolean {
  if (60 < text.length) return false;
  return (
    /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}*(?:\s+\p{Lu}['’]?\p{L}*){1,5}$/u.test(text.replace(degree, '')) &&
    /\p{Ll}/u.test(text)
  );
}

/** `NGUYỄN VĂN AN`: to be told from a position or a title only by the line above it. */
export const isCapitalName = (text: string): boolean => /^\p{Lu}+(?:\s+\p{Lu}+){1,4}$/u.test(text);

/** `Ngày ... tháng ... năm 2026`, which is written by hand when it is signed. */
export const isBlankDay = (text: string): boolean =>
  text.length <= 80 &&
  /^(?:\p{Lu}[^,.;:]{1,40},\s)?[Nn]gày[\s….]{1,40}tháng\s?(?:[….\s]{1,40}|\d{1,2}\s)năm(?:[\s….]{0,40}|\s\d[\d….\s]{0,8})$/u.test(
    text,
  );

export interface Column {
  readonly text: string;
  readonly start: number;
}

/** What stands in the cells of a row of a table, line by line where a cell has several: `SỞ NỘI VỤ<br>Số: 15/KH-SNV`. */
export function cellLines(row: string): readonly Column[] {
  const lines: Column[] = [];
  let at = 0;
  const take = (end: number): void => {
    const lead = matchLength(row.slice(at, end), /^[\s*_]*/u);
    const text = row.slice(at + lead, end).replace(/(?<![\s*_])[\s*_]+$/u, '');
    if (text !== '') lines.push({ text, start: at + lead });
  };
  for (const border of allMatches(row, /\||<br\s{0,3}\/?>|\*\*\s{1,3}\*\*(?=\p{L})/giu)) {
    take(border.index);
    at = border.index + border[0].length;
  }
  take(row.length);
  return lines;
}

/** What stands beside each other on one line, as in text out of a page with two columns. */
export function columnsOf(text: string): readonly Column[] {
  const columns: Column[] = [];
  let at = 0;
  for (const gap of allMatches(text, /\s{3,}|\t\s*|\s\|(?:\s+|$)/gu)) {
    if (at < gap.index) columns.push({ text: text.slice(at, gap.index), start: at });
    at = gap.index + gap[0].length;
  }
  if (at < text.length) columns.push({ text: text.slice(at), start: at });
  return columns;
}

/** Whether one of two lines stands right above the other: marks of Markdown, of tables and comments between them do not print. */
export const isLineEnd = (gap: string): boolean =>
  gap.length <= longestLine &&
  /^[\s*_|]*\n[\s*_|]*$/u.test(
    gap
      .replace(/<!--[^\n]*-->/gu, '')
      .replace(/<\/?(?:br|p)\s?\/?>/gu, '\n')
      .replace(/<\/?[a-z]{1,6}>/gu, ''),
  );
