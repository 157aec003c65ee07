import type { Term } from '../../syntax/days/term';
import { allMatches } from '../../text/match';
import { lettersBefore, type Span, span, textOf } from '../../text/span';

const clauseEnd = /;\s*|[.!?…][”"»)]*\s+(?=[\p{Lu}“"(\d-])/gu;
const abbreviation = /(?:^|[\s(])(?:TP|Tp|TS|ThS|Th|PGS|GS|Ông|Bà|\p{Lu})\.\s+$/u;

/** The sentences, and the parts of each between semicolons. */
export function readClauses(text: string, from: number): readonly Span[] {
  const clauses: Span[] = [];
  let start = from;
  for (const match of allMatches(text, clauseEnd)) {
    const end = match.index + match[0].length;
    if (end <= start || abbreviation.test(lettersBefore(text, end, 8))) continue;
    clauses.push(span(start, end));
    start = end;
  }
  if (start < text.length) clauses.push(span(start, text.length));
  return clauses;
}

export const endsSentence = (text: string, clause: Span): boolean => !/;\s*$/u.test(textOf(text, clause).slice(-10));

const timeLabel =
  /^[\s*+–-]*(?:Thời gian|Thời hạn|Thời điểm|Tiến độ|Mốc thời gian|Hạn|Hoàn thành|Ngày (?:hoàn thành|báo cáo|nộp|gửi|tổ chức|thực hiện|họp|thi|kiểm tra|làm việc)|Lịch(?! sử))(?![\p{L}\p{M}])[^:;.\d]{0,70}:/iu;
const otherLabel =
  /số liệu|thời kỳ|niên độ|công tác|hưởng|đóng|sinh|bảo quản|lưu trữ|làm việc|hiệu lực|bầu cử|kiểm kê|chốt|thống kê|xảy ra|gần nhất|lần trước|bảo hành|sử dụng|(?<!(?:ký|ký kết|thanh lý) )hợp đồng|(?<!(?:cấp|gia hạn) )giấy phép/iu;

/** `Mốc thời gian giám sát: Từ 01/01/2025 đến 30/4/2026`: the days that are looked at, not those on which somebody does so. */
const lookedAt =
  /^[\s*+–-]*Mốc thời gian(?:\s+(?:được\s+)?(?:kiểm (?:tra|sát|toán)|giám sát|thanh tra|xem xét|xác minh|đánh giá|khảo sát)[^:;.\d]{0,50})?:\s*(?:tính\s+)?từ(?![\p{L}\p{M}])/iu;

/** `Thời gian giám sát: Từ ngày 01/01/2024 đến ngày 31/12/2026`: whole years are looked at, not spent on looking. */
const yearsLookedAt =
  /^[\s*+–-]*Thời (?:gian|điểm|hạn)\s+(?:được\s+)?(?:kiểm (?:tra|sát|toán)|giám sát|thanh tra|xem xét|xác minh|đánh giá|khảo sát|tổng kết|sơ kết|rà soát)[^:;.\d]{0,40}:\s*(?:tính\s+)?từ\s+(?:ngày\s+)?0?1\/0?1\/\d{4}\s+đến\s+(?:hết\s+)?(?:ngày\s+)?31\/12\/\d{4}(?!\d)/iu;

function isLookedAt(text: string, from: number): boolean {
  const lead = text.slice(from, from + 140);
  return lookedAt.test(lead) || yearsLookedAt.test(lead);
}

/** `Thời gian thực hiện` before its colon, where the words from a place on begin with such a label. */
export function readTimeLabel(text: string, from: number): Span | undefined {
  const match = timeLabel.exec(text.slice(from, from + 140));
  if (!match || otherLabel.test(match[0])) return undefined;
  if (isLookedAt(text, from)) return undefined;
  return span(from, from + match[0].length - 1);
}

/** How far around a time is read for what it means. */
const reach = 1200;

const finished =
  'ban hành|phê duyệt|cấp|ký|ký kết|thành lập|tiếp nhận|thụ lý|phát sinh|xảy ra|sinh|có hiệu lực|hình thành|tuyển dụng|bổ nhiệm|kết nạp|khởi công|thi hành|tồn đọng|nghỉ hưu|sáp nhập|hợp nhất|sắp xếp|đầu tư|giao|công nhận|vào Đảng|nhập học|nhập ngũ|đưa vào sử dụng|đi vào hoạt động';
const things =
  'hồ sơ|văn bản|vụ|vụ việc|dự án|công trình|trường hợp|đối tượng|người|trẻ em|trẻ|học sinh|đảng viên|cán bộ|công chức|viên chức|nhà|đất|thửa|giấy phép|giấy|hợp đồng|quyết định|văn bằng|bằng tốt nghiệp|chứng chỉ|phương tiện|cơ sở|doanh nghiệp|tổ chức|cá nhân|đơn thư|đơn|nợ|khoản|kinh phí|tài sản|diện tích|hộ|tài liệu|nghị quyết|kết luận|quy định|những|các|số|đã|được|do';
/** `hồ sơ tiếp nhận trước ngày …`: which things, not until when. */
const modifier = new RegExp(
  `(?:^|[\\s,(])(?:${things})\\s(?<between>[^,;.]{0,60}?\\s)?(?:${finished})(?:\\s+từ)?\\s*$`,
  'iu',
);
const asked =
  /(?:^|[\s,(])(?:trình|tham mưu|gửi|báo cáo|nộp|hoàn thành|hoàn tất|xong|phải|phấn đấu|dự kiến|yêu cầu)(?![\p{L}\p{M}])/iu;
const past = /(?:^|[\s,(])(?:đã|vừa|từng|vốn|(?:lần|đợt) trước)(?![\p{L}\p{M}])/iu;
const countedFrom =
  /(?:^|[\s,(:])(?:kể|tính|phần|so với|như|cùng kỳ|giá trị|(?:có|còn)(?: thời)? hạn|hạn sử dụng|có hiệu lực(?: thi hành)?(?: kể)?|hiệu lực|trở)\s*$|(?:thời kỳ|niên độ|giai đoạn(?!\s+(?:\d{1,2}|I{1,3}|IV|một|hai|ba)(?![\p{L}\p{N}]))|nhiệm kỳ|số liệu|kỳ báo cáo|(?<!(?:cắm|cột)\s)mốc(?!\s(?:giới|lộ|ranh|đường))|cùng kỳ|(?<![\p{L}\p{M}])kh[óo][áa]\s+(?:\d|[IVXLC]+(?![\p{L}\p{M}])))[^,;.]{0,40}$|(?:tầm nhìn|định hướng)\s*$/iu;
const lookingBack = /^\s*(?:[,(]\s*)?(?:có hiệu lực|trở về trước|trở đi|chưa được|mà\s|thì\s|đã\s)/iu;

/** Who was born when, who had been how long at work by then: whom it is for, not until when. */
const condition = new RegExp(
  '(?<!(?:học|vệ|tuyển|thí|khai|hy|hi|phát|sản|tái|an|(?<!công )dân)\\s)(?<![\\p{L}\\p{M}])sinh\\s*$|' +
    '(?:^|[\\s,(:])(?:người|công dân|thí sinh|học sinh|trẻ(?: em)?|đảng viên|hộ|đối tượng|trường hợp)\\s(?:[^,;.]{0,40}\\s)?có\\s' +
    '(?<between>[^,;.]{0,60})$',
  'iu',
);
const conditionLabel =
  /^[\s*+–-]*(?:Đối tượng|Điều kiện|Tiêu chuẩn|Độ tuổi|Thời kỳ|Niên độ|Phạm vi(?![^:]{0,40}(?:thực hiện|tổ chức|triển khai|tiến hành)))(?![\p{L}\p{M}])[^:;.\d]{0,40}:/u;
/** `Tác phẩm chưa đăng, phát trước ngày …`. */
const notYet =
  /(?<![\p{L}\p{M}])chưa(?:\s(?:được|từng|bị))?\s[\p{L}\p{M}]+((?:(?:[,/]|\s(?:và|hoặc))?\s?[\p{L}\p{M}]+){0,2})\s*$/u;
/** `Hồ sơ nộp trước ngày 01/01/2026 tiếp tục được giải quyết …`. */
const keepsOn =
  /^\s(?:tiếp tục|vẫn|được (?:tiếp tục|áp dụng|hưởng|giữ|bảo lưu|công nhận)|không (?:phải|thuộc|được|áp dụng))(?![\p{L}\p{M}])/iu;
const completed = /(?:^|[\s,(])(?:hoàn thành|hoàn tất|xong)(?![\p{L}\p{M}])/iu;

function isCondition(lead: string, tail: string): boolean {
  if (keepsOn.test(tail) && !completed.test(lead)) return true;
  if (conditionLabel.test(lead.slice(0, 80)) && !asked.test(lead)) return true;
  const [, undone] = notYet.exec(lead.slice(-60)) ?? [];
  if (undone !== undefined && !asked.test(undone)) return true;
  const found = condition.exec(lead.slice(-160));
  return found !== null && !asked.test(` ${found.groups?.between ?? ''} `);
}

/** True for a time by which something is asked; others are when things were, are counted from, or come into force. */
export function isDue(
  term: Term,
  { text, clause, label }: { readonly text: string; readonly clause: Span; readonly label: Span | undefined },
): boolean {
  const isBehindLabel = label !== undefined && clause.start < label.end;
  const start = Math.max(isBehindLabel ? label.end + 1 : clause.start, term.span.start - reach);
  const lead = text.slice(Math.min(start, term.span.start), term.span.start);
  const tail = text.slice(term.span.end, Math.min(clause.end, term.span.end + reach));
  if (label && (percent.test(lead) || percent.test(tail) || /^[\s:]*đã\s/iu.test(lead))) return false;
  if (term.operator === 'bare')
    return label ? !/\d{1,5}[-/]\p{Lu}|số\s+\d/u.test(lead) && !accordingTo.test(lead.slice(-60)) : isNamedLimit(lead);
  if (term.operator === 'from-to' && !isRange(textOf(text, term.span), label !== undefined)) return false;
  if (lookingBack.test(tail) || isCondition(lead, tail)) return false;
  if (term.operator === 'from-to' && isLookedAt(text, clause.start)) return false;
  const isFirst = lead.trim() === '';
  if (label && isFirst) return true;
  if (isFirst && past.test(tail)) return false;
  if (term.operator === 'on' && accordingTo.test(lead.slice(-60))) return false;
  if (term.operator === 'from-to' && (resultsOf.test(lead.slice(-80)) || thatEnded.test(lead.slice(-120))))
    return false;
  if (term.operator === 'until' && told.test(tail) && standing.test(lead.slice(-80))) return false;
  return (term.operator === 'by' || !countedFrom.test(lead.slice(-80)) || doneBy.test(lead)) && !isPast(lead);
}

/** `hồ sơ giai đoạn 2016 - 2025 xong trước ngày …`, `gửi số liệu về Sở trước ngày …`: something is to be done by then. */
const doneBy =
  /(?<![\p{L}\p{M}])(?:(?:hoàn thành|hoàn tất|xong)\s*|(?:gửi|nộp|cung cấp)\s(?:số liệu|kết quả)(?:\s[^,;.]{0,40})?)$/iu;
/** `Tổng hợp kết quả kiểm tra từ tháng 3 đến tháng 9`: what the results are of. */
const resultsOf = /(?<!báo cáo )kết quả\s[\p{L}\p{M}\s]{3,50}$/iu;

/** `Tiến độ: đến ngày 28/02/2026 đạt 40%`, `Hoàn thành: 85% (đến 28/02/2026)` */
const percent = /^[\s:,]*(?:mới\s|đã\s)?(?:đạt\s|được\s)?\d[\d,]*\s?%/iu;
/** `Ngày thi: theo thông báo của tỉnh ngày 05/3/2026` */
const accordingTo = /(?<![\p{L}\p{M}])theo\s[^,;.]{0,50}$/iu;
/** `vụ việc kết thúc từ ngày … đến ngày …`, `hợp đồng thời hạn 36 tháng, từ ngày … đến ngày …`: no work that takes those days. */
const thatEnded =
  /(?<![\p{L}\p{M}])(?:(?:hồ sơ|vụ|vụ việc|dự án|đơn)\s(?:[^,;.]{0,40}\s)?kết thúc|(?:(?:hợp đồng|giấy)[^;.]{0,60}thời hạn|bảo hành)(?:\s\d{1,3}\s(?:tháng|năm|ngày))?,?)\s*$/iu;

/** `Báo cáo kết quả cho vay đến 31/3/2026: dư nợ đạt …`: how things stood then. */
const standing = /(?:kết quả|tình hình|tiến độ|số liệu|tổng số|lũy kế|luỹ kế)\s[\p{L}\p{M}\s]{3,50}$/iu;
const told = /^\s*[:,]?\s*(?:[\p{L}\p{M}]+\s){0,4}?(?:đạt|là|ước|có|còn|chiếm|tăng|giảm)\s/iu;

/** `(15/10/1930-15/10/2021)` is no time to do anything in, unless a label says so. */
const isRange = (words: string, isLabelled: boolean): boolean =>
  !/^(?:tính|kể)/iu.test(words) && (isLabelled || /^(?:bắt đầu\s+)?từ|đến|tới/iu.test(words));

/** `Thời hạn … trao thưởng … là ngày 15/12/2025`. */
const isNamedLimit = (lead: string): boolean =>
  /(?:là|:)\s*$/u.test(lead.slice(-10)) &&
  /(?:^|[\s(])(?:thời\s+)?hạn(?:\s+(?:cuối|chót|nộp|gửi|báo cáo|đăng ký|hoàn thành))/iu.test(lead);

/** `thay thế quy định trước ngày …`: the rules of that time, where nothing is to be made. */
const replaced =
  /(?<![\p{L}\p{M}])(?:thay thế|thay cho|bãi bỏ|hủy bỏ|huỷ bỏ|áp dụng)\s+(?:các\s+)?(?:quy định|văn bản|chế độ|mức|chính sách|nội dung|kế hoạch|quy chế|quyết định)(?:\s+cũ)?\s*$/iu;
const making = /(?<![\p{L}\p{M}])(?:ban hành|xây dựng|soạn thảo|rà soát|tham mưu|trình|hoàn thành)(?![\p{L}\p{M}])/iu;

/** `UBND tỉnh đã giao trước ngày …`, `văn bản ban hành trước ngày …`; `báo cáo kết quả đã đạt trước ngày …` is asked. */
function isPast(lead: string): boolean {
  const part = lead.slice(Math.max(lead.lastIndexOf(', ') + 1, lead.lastIndexOf(': ') + 1));
  if (replaced.test(part) && !making.test(part) && !asked.test(part)) return true;
  const match = past.exec(part);
  if (match && !asked.test(part.slice(0, match.index))) return true;
  const modified = modifier.exec(part.slice(-120));
  return modified !== null && !asked.test(modified.groups?.between ?? '') && !asked.test(part.slice(-12));
}

const going = /^(?:thường xuyên|liên tục|cả năm|khi có|trong suốt)/iu;
const again = /^(?:định kỳ\s+)?(?:(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)|định kỳ)/iu;

/** How words begin that name no day: `Thường xuyên`, `Hằng quý`. */
export const untimed = (words: string): 'ongoing' | 'recurring' | undefined =>
  going.test(words) ? 'ongoing' : again.test(words) ? 'recurring' : undefined;
