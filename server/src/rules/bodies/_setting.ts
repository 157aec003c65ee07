import { isRealDate, toDay } from '../../syntax/days/date';
import type { Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { allMatches, wordEnd, wordStart } from '../../text/match';
import type { Mention } from './_mention';
import { dayOf, keyOf } from './_text';

/** What the words around a mention say of it. */
export interface Setting {
  /** Work is given to it, or something is asked of it or sent to it. */
  readonly isAddressed: boolean;
  /** It is told of as what it was: `nay là`, `(cũ)`, `trước hợp nhất`; or the words are another's. */
  readonly isPast: boolean;
  /** The sentence tells of what was done, of papers and houses left behind, or of the change itself. */
  readonly isTold: boolean;
  /** Somebody acts on its word: `theo hướng dẫn của Sở …`; which may have been given before the change. */
  readonly isHeeded: boolean;
  /** `trên địa bàn tỉnh …` */
  readonly isArea: boolean;
}

const kept = new WeakMap<Mention, Setting>();

export function settingOf(paragraph: Paragraph, mention: Mention): Setting {
  const known = kept.get(mention);
  if (known) return known;
  const setting = readSetting(paragraph, mention);
  kept.set(mention, setting);
  return setting;
}

/** Any of these, as whole words. */
const anyOf = (...list: readonly string[]): RegExp => new RegExp(`${wordStart}(?:${list.join('|')})${wordEnd}`, 'u');

/** `Sở Nông nghiệp và Môi trường, tiền thân là Sở Tài nguyên và Môi trường`. */
const formerly = anyOf(
  'nay là',
  'trước (?:khi )?(?:hợp nhất|sáp nhập|sắp xếp)',
  'trước đây',
  'tiền thân',
  'nguyên là',
  '(?:sau|từ) (?:khi )?(?:hợp nhất|sáp nhập)',
  'đổi tên',
);
/** `sau khi sáp nhập Sở …`, `không tổ chức cấp huyện`: the change is what is told of. */
const change = anyOf(
  'hợp nhất',
  'sáp nhập',
  'chia tách',
  'kết thúc hoạt động',
  'chấm dứt hoạt động',
  'giải thể',
  'không (?:còn )?(?:tổ chức )?(?:cấp|chính quyền cấp|đơn vị hành chính cấp)',
  'không (?:còn )?tổ chức',
  'bỏ cấp',
  'chuyển (?:đổi )?từ',
);
/** `Sở Tài nguyên và Môi trường (cũ)`. */
const old = /^[^,;.]{0,30}?(?<![\p{L}\p{M}])cũ(?![\p{L}\p{M}])/u;
/** Who moves, hands over or is done away with tells of what was. */
const telling = anyOf(
  'bàn giao',
  'chuyển giao',
  'tiếp nhận',
  'dôi dư',
  'sắp xếp',
  'tổ chức lại',
  'hai cấp',
  '0?2 cấp',
  'chuyển về',
  'chuyển lên',
  'điều động',
  'thay thế',
  'bãi bỏ',
  'hết hiệu lực',
);
/** An association keeps its name until it is changed, as do those of lawyers and notaries: `Đoàn Luật sư tỉnh Bình Thuận`. */
const association =
  /(?<![\p{L}\p{M}])(?:đoàn luật sư|hiệp hội|liên đoàn(?! lao động)|câu lạc bộ|quỹ|hội (?!đồng|liên hiệp|nông dân|phụ nữ|cựu|chữ thập|người))[^,;.:()]{0,50}$/u;
/** `hồ sơ của Sở …`, which outlives it; not `gửi hồ sơ cho Sở …`. */
const leftBehind =
  /(?:tài liệu|hồ sơ|phông|lưu trữ|tài sản|trụ sở|số liệu|dữ liệu|thẩm quyền|con dấu|bản đồ|quy hoạch|đồ án|kế hoạch sử dụng đất|văn bản)(?![\p{L}\p{M}])(?:(?! cho | đến | tới | với | về )[^.;]){0,150}$/u;
/** Who did it: `do UBND huyện đầu tư`; not who is to do it. */
const doer = /(?<![\p{L}\p{M}])do\s[^.;,]{0,50}(?:,\s?[^.;,]{0,20})?$/u;
/** `UBND huyện phối hợp …`: it is to do it after all. */
const toDo = /^[^,;.]{0,40}?\s(?:chủ trì|tổ chức|phối hợp|phụ trách|thực hiện)(?![\p{L}\p{M}])/u;
/** `nguyên Giám đốc Sở …`. */
const formerHead = /(?<![\p{L}\p{M}])(?:nguyên|cựu)\s[^,;.]{0,40}$/u;
/** A document or a programme that bears its name: `Quyết định của Sở …`. */
const named =
  /(?:luật|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|quy chế|chỉ thị|đề án|chương trình|dự án|cuộc vận động|bộ tiêu chí|quy định|chuẩn tiếp cận pháp luật)(?:(?! tại | ở | trên địa bàn | cho | đến | tới | với )[^.;,]){0,90}\s(?:(?:tại|ở|của|trong)\s+)?(?:các\s+)?$/u;
/** `trên địa bàn huyện …`. */
const area = /(?:địa bàn|phạm vi|toàn)\s+$/u;

/** What gives it work, or asks something of it. */
const verbs =
  '(?<!(?:bàn|chuyển|được|đã)\\s)giao(?!\\s+(?:thông|lưu|ban|dịch|tiếp|nộp))|phân công|yêu cầu|đề nghị|kiến nghị|chỉ đạo|' +
  'đôn đốc|hướng dẫn|(?:làm )?thủ tục\\s+(?:với|tại)|' +
  '(?:chủ động\\s+)?phối hợp(?:\\s+chặt chẽ)?(?:\\s+(?:với|cùng(?:\\s+với)?))?|cùng với|chủ trì|báo cáo|gửi(?:\\s+về)?|' +
  '(?<!(?:chương|quá|tờ|lộ|công|quy|trường|giáo)\\s)trình(?!\\s+(?:độ|tự|bày|diễn))|tham mưu|xin ý kiến|lấy ý kiến|mời|' +
  'thông báo(?:\\s+(?:cho|đến|tới))?|(?:liên hệ|hợp tác|liên kết|ký kết|trao đổi|làm việc|thống nhất)(?:\\s+với)?|đề xuất|' +
  'kết nối(?:\\s+với)?|cung cấp(?:\\s+cho)?|chuyển(?:\\s+(?:đến|tới|cho))|triển khai\\s+(?:đến|tới)|' +
  'theo đề nghị của(?:\\s+(?:giám đốc|trưởng ban|chủ tịch))?';
/** Behind one of these words it is no longer what the verb is about: `báo cáo kết quả của Sở …`. */
const notBetween =
  '(?:của|do|tại|theo|đã|bởi|được|là|từ|trong|ngày|năm|trên|việc|kết quả|nội dung|ở|quê|nguyên|sinh|đồng chí|ông|bà|người)';
const between = `(?:(?!${wordStart}${notBetween}${wordEnd})[^.;:()])`;
/** `Giao Sở …`, `gửi báo cáo về Sở …`: the verb, and nothing between that takes it away. */
const asked = new RegExp(`${wordStart}(?:${verbs})${wordEnd}${between}{0,160}$`, 'u');
/** `đã giao`. */
const done = /(?<![\p{L}\p{M}])(?:đã|vừa|từng)\s+[^,;.]{0,25}$/u;

/** With one of these begins a list of those who are given work. */
const bodies =
  'sở|bộ|ban|ubnd|hđnd|ủy ban|hội đồng|văn phòng|công an|các|giám đốc|thủ trưởng|chánh|lãnh đạo|cục|chi cục|trung tâm|hội|đoàn|liên đoàn|tỉnh|huyện|thành|đảng|mặt trận|mttq|trưởng|thanh tra|chủ tịch|phó|phòng|thường trực|báo|đài|kho bạc|bảo hiểm|tòa án|viện|trường|bí thư';
/** `Các Sở: Nội vụ, …`, from the beginning of the sentence up to the body. */
const chain = new RegExp(`^(?:(?:${bodies})${wordEnd}${between}{0,250})?$`, 'u');
/** `Sở … đã ban hành`: nothing is asked of it any more. */
const acted =
  /^[^,;.:]{0,40}?(?<![\p{L}\p{M}])(?:đã|vừa|từng)(?![\p{L}\p{M}])|^\s+(?:ban hành|phê duyệt|cấp)\s+(?:(?:quyết định|văn bản|kế hoạch|công văn|giấy phép|chỉ thị)\s)?(?:số|ngày)/u;
/** In the middle of a sentence: `…, Sở Tài chính chủ trì thẩm định`. */
const turn = /(?:^|,|và|do)\s*$/u;
/** What it is to do itself. */
const acting =
  /^\s*(?:(?:tỉnh|thành phố)\s+)?(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|hướng dẫn|tổng hợp|thẩm định|theo dõi|bố trí|cân đối|phụ trách|chủ động)(?![\p{L}\p{M}])/u;
/** `theo hướng dẫn của Sở …`. */
const heeded =
  /(?:chỉ đạo|hướng dẫn|yêu cầu|đề nghị|ý kiến|tham gia|phối hợp|hỗ trợ|kế hoạch)\s+của\s+(?:(?!đã|do|tại|năm|ngày)[\p{L}\s,]){0,80}$/u;
/** `hướng dẫn của Sở … tại Công văn số 12`: that was given. */
const since = /^\s*(?:\([^()]*\)\s*)?(?:tại|trong|ở|ngày|về việc|số|năm|giai đoạn)(?![\p{L}\p{M}])/u;
const sentenceEnd = /[.;](?=\s|$)|[:|](?=\s)|\t/gu;

function readSetting(paragraph: Paragraph, { whole, span, from }: Mention): Setting {
  const { marker, kind } = paragraph;
  const key = keyOf(paragraph);
  const { begin, end, isWhole } = sentenceAround(key, whole.start, marker?.end ?? 0);
  const sentence = key.slice(begin, end);
  const before = key.slice(begin, whole.start);
  const after = key.slice(span.end, Math.max(end, span.end));
  const near = `${before.slice(-70)} … ${after.slice(0, 70)}`;
  const isPast =
    isQuotedAt(quotationsOf(paragraph), span.start) ||
    formerly.test(sentence) ||
    formerHead.test(before) ||
    association.test(key.slice(begin, span.start)) ||
    sentence.includes('(cũ)') ||
    change.test(near) ||
    old.test(key.slice(span.end, span.end + 40)) ||
    /^\s*\(trước(?!\s+(?:ngày|tháng|\d))(?![\p{L}\p{M}])/u.test(after) ||
    isBeforeChange(sentence, from);
  const verb = asked.exec(before);
  const isDone = verb !== null && done.test(before.slice(0, verb.index));
  const begins = isWhole && chain.test(before.trimStart()) && !acted.test(after);
  const isTold =
    /(?<![\p{L}\p{M}])(?:đã|(?:vừa|thời gian|năm|những năm) qua|từng)(?![\p{L}\p{M}])/u.test(near) ||
    telling.test(sentence) ||
    leftBehind.test(before) ||
    (doer.test(before) && !toDo.test(after)) ||
    named.test(before) ||
    hasOldYear(sentence);
  const acts = !isTold && turn.test(before) && acting.test(after);
  // A row that lists documents says who issued them.
  const isList = (kind === 'row' || paragraph.text.includes('\t')) && (hasOldYear(key) || /\d\/[\p{L}\d]/u.test(key));
  return {
    isAddressed: !isList && ((verb !== null && !isDone) || begins || acts),
    isPast,
    isTold,
    isHeeded: !isTold && heeded.test(before) && !since.test(after),
    isArea: area.test(before),
  };
}

const until =
  /(?<![\p{L}\p{M}])trước\s+(?:ngày\s+|tháng\s+)?(?:(?:(?<day>\d{1,2})\/)?(?<month>\d{1,2})\/)?(?<year>20\d\d)(?![\d/])/gu;

/** `(trước ngày 01/3/2025)`: what was before the body was changed. */
function isBeforeChange(sentence: string, from: string): boolean {
  for (const { groups } of allMatches(sentence, until)) {
    const { day = '1', month = '1', year = '' } = groups ?? {};
    const date: [number, number, number] = [Number(year), Number(month), Number(day)];
    if (isRealDate(...date) && toDay(...date) <= dayOf(from)) return true;
  }
  return false;
}

/** More than any sentence needs; what is built to be slow ends here. */
const mostAround = 600;

/** The sentence as far as it is near; `isWhole` where its beginning is. */
function sentenceAround(
  key: string,
  at: number,
  from: number,
): { readonly begin: number; readonly end: number; readonly isWhole: boolean } {
  const first = Math.max(Math.min(from, at), at - mostAround);
  const begins = allMatches(key.slice(first, at), sentenceEnd);
  const last = begins[begins.length - 1];
  const rest = key.slice(at, at + mostAround);
  const next = /[.;](?=\s|$)/u.exec(rest);
  return {
    begin: last ? first + last.index + 1 : first,
    end: at + (next ? next.index : rest.length),
    isWhole: last !== undefined || at - mostAround <= from,
  };
}

const oldest = 2025;

/** Any change of these tables but two is of 2025 or later. */
function hasOldYear(sentence: string): boolean {
  for (const found of allMatches(sentence, /(?<![\d/.,])(?:\d{1,2}\/){0,2}(?<year>(?:19|20)\d\d)(?![\d])/gu)) {
    if (Number(found.groups?.year) < oldest) return true;
  }
  return false;
}
