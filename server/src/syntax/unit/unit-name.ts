import { isCapital } from '../../text/capitals';
import { wordEnd } from '../../text/match';
import { lettersBefore } from '../../text/span';
import { runAt, startsUnit } from './unit-words';

const placeForm =
  /(?<!tác)\s+(?:tỉnh|[Tt]hành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã(?!\s+hội)|phường|đặc khu|Trung ương|Việt Nam|[Kk]hu vực|số(?=\s+\d))(?![\p{L}\p{M}])/uy;
/** `6 tháng đầu năm`, `2 lần`: what is counted, and not `Quận 6 tháng 5/2026`. */
const counted = String.raw`\s+(?:(?:giờ|ngày|tuần|tháng|quý|năm)(?!\s*\d)|lần|người|bản|bộ)(?![\p{L}\p{M}])`;
const properWord = new RegExp(
  String.raw`\s+(?:\p{Lu}[\p{L}\p{M}]*|[IVX]+|\d{1,2}(?!${counted}))(?![\p{L}\p{M}\p{N}])`,
  'uy',
);

/** ` tỉnh Lạng Sơn`, ` xã`, ` khu vực II`; the end of what is not there is where it would begin. */
export function endOfPlace(text: string, at: number): number {
  const place = runAt(placeForm, text, at);
  if (place === undefined) return at;
  let end = at + place.length;
  for (let i = 0; i < 4; i++) {
    const word = runAt(properWord, text, end);
    if (word === undefined || startsUnit(text, end + word.length - word.trimStart().length)) break;
    end += word.length;
  }
  return end;
}

const wordForm = new RegExp(
  String.raw`(?<joint>\s*[-–&]\s*|\s*,\s*|\s+)(?!\d{1,3}${counted})(?<word>[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{N}]+)*)`,
  'uy',
);
const longestPlainRun = 8;
const longestName = 24;

/** Takes words into a name for as long as they can belong to it; nothing where none does. */
export function endOfName(text: string, start: number): number | undefined {
  let end = start;
  let proper = start;
  let plainRun = 0;
  let before = '';
  for (let i = 0; i < longestName; i++) {
    const place = endOfPlace(text, end);
    if (place !== end && i !== 0) return place;
    wordForm.lastIndex = end;
    const match = wordForm.exec(text);
    if (!match?.groups) break;
    const joint = match.groups.joint as string;
    const word = match.groups.word as string;
    const wordAt = match.index + joint.length;
    const isProper = /^(?:\p{Lu}|\d)/u.test(word);
    if (joint.includes(',') && !isListed(text, wordAt, isProper)) break;
    if (word === 'và') {
      if (!goesOnAfterAnd(text, wordAt + word.length)) break;
    } else if (isProper) {
      const committee = i === 0 ? undefined : runAt(committeeForm, text, wordAt);
      if (committee !== undefined) return wordAt + committee.length;
      if (startsUnit(text, wordAt) && i !== 0) break;
    } else if (stops(text, wordAt) && (isWhole(text, end) || !(isLoose(text, wordAt) && isGoverned(before, joint, i))))
      break;
    end = match.index + match[0].length;
    plainRun = isProper ? 0 : plainRun + 1;
    if (isProper) proper = end;
    if (longestPlainRun < plainRun) return proper === start ? undefined : proper;
    before = word;
  }
  return end === start ? undefined : end;
}

const firmStops =
  'trước|để|đến|từ|muộn nhất|trễ nhất|hạn|thời hạn|vào|ngày|quý|năm|gồm|khi|nếu|đã|sẽ|phải|cần|được|là|làm|gửi|trình|nộp|nêu|giao(?! thông| dịch)|cùng|với|cho|của|hoặc|như|nhằm|tại|trong|trên|theo|về|qua|có|chịu|thuộc|trực thuộc|các|những|mỗi|này|khẩn|hằng|hàng (?:năm|quý|tháng|tuần)|chậm|đồng thời|(?<!trợ )giúp|đưa|không|do|bằng|ngay|sau|còn|tiếp (?:tục|nhận|thu)|đôn|tùy|mở|(?<!đăng )ký|báo ngay|chọn|lập (?:kế|danh|hồ|dự|biên|phương|báo)|nắm|cử|mời|in|phản ánh|đang|việc(?! làm)|thì|mà|nhận|lấy|bàn giao|chuyển(?! đổi| giao)';
const firmPairs =
  'chủ trì|chủ động|phối hợp|tham mưu|tham gia|thực hiện|theo dõi|triển khai|tăng cường|chỉ đạo|phân công|căn cứ|bố trí|cân đối|cung cấp|thông báo|công bố|công khai|chuẩn bị|kịp thời|định kỳ|hoàn thành|hoàn thiện|đề xuất|đề nghị|phê duyệt|ban hành|quán triệt|vận động|thành lập|yêu cầu|bảo đảm|đảm bảo|đẩy mạnh|nâng cao|cập nhật|phát hiện|tập trung|trực tiếp|lựa chọn|duy trì|khảo sát|đánh giá|sử dụng|liên hệ|báo cáo|hướng dẫn|biên soạn|cụ thể|thường trực|tổng kết|sơ kết|tập huấn|hỗ trợ|rà soát|nghiệm thu|lồng ghép|phát huy|tích cực|nghiêm túc|khắc phục|bổ sung|tiến hành|làm đầu|kết quả|tình hình|danh sách|số liệu';
/** Verbs that are also the field of an office: `Phòng Quản lý xây dựng` and `Văn phòng Sở xây dựng kế hoạch`. */
const looseStops =
  'tổng hợp|xây dựng|tổ chức|kiểm tra|giám sát|thẩm định|nghiên cứu|tuyên truyền|phổ biến|xử lý|giải quyết|đăng ký|thống kê|quản lý|tư vấn|thanh toán|điều hành|kiểm soát|đào tạo|thường xuyên|thanh tra|bảo vệ|truyền thông';
const stopForm = new RegExp(`(?:${firmStops}|${firmPairs}|${looseStops})${wordEnd}`, 'uy');
const looseForm = new RegExp(`(?:${looseStops})${wordEnd}`, 'uy');

export const stops = (text: string, at: number): boolean => runAt(stopForm, text, at) !== undefined;
const isLoose = (text: string, at: number): boolean => runAt(looseForm, text, at) !== undefined;

/** `Ban Tuyên giáo và Dân vận Tỉnh ủy`: the body that a Party office belongs to ends its name. */
const committeeForm = /(?:Tỉnh|Thành|Huyện|Đảng) (?:ủy|uỷ)(?![\p{L}\p{M}])/uy;

const governing = /^(?:phòng|lý|vụ|và|tư|tâm|ban|Ban|Phòng|Chi|cục|Sở|dục|trợ|Đội|Đoàn|án|Lý|viện|môi|sách)$/u;

/** `Sở Nội vụ tổng hợp` is no `Trung tâm Dịch vụ tổng hợp`. */
const isWhole = (text: string, end: number): boolean => /(?:Nội|Thường) vụ$/u.test(lettersBefore(text, end, 10));

/** A loose verb is a part of the name where a word before it asks for one. */
function isGoverned(before: string, joint: string, index: number): boolean {
  if (joint.includes('-') || joint.includes('–') || joint.includes('&') || joint.includes(',')) return true;
  return index === 0 || governing.test(before);
}

const listed =
  /(?:lưu trữ|giáo dục|khuyến nông|phát thanh|báo chí|thi đua|hạ tầng|đô thị|môi trường|dân tộc|đối ngoại|sinh viên|tư tưởng|chống|truyền hình|thể thao|du lịch|chữa cháy|cứu nạn|khen thưởng|kiểm soát|pháp chế|trẻ em|xã hội|bồi dưỡng|tôn giáo|điều phối|giám định|gia đình|khoáng sản|cứu hộ|hải đảo|đảng viên|đoàn thể)(?![\p{L}\p{M}])/uy;

/** After a comma a name goes on in `Văn hóa, Thể thao và Du lịch` and `Văn thư, lưu trữ`, and ends before `Sở Y tế` or a verb. */
function isListed(text: string, at: number, isProper: boolean): boolean {
  if (!isProper) return runAt(listed, text, at) !== undefined;
  if (startsUnit(text, at)) return false;
  return /^[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+){0,4}\s+(?:và|-)\s+\p{Lu}/u.test(text.slice(at, at + 80));
}

function goesOnAfterAnd(text: string, at: number): boolean {
  const space = runAt(/\s+/uy, text, at);
  if (space === undefined) return false;
  const next = at + space.length;
  if (startsUnit(text, next)) return false;
  if (isCapital(text.slice(next, next + 2))) return true;
  return /^\p{Ll}/u.test(text.slice(next, next + 2)) && !(stops(text, next) && !isLoose(text, next));
}
