import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { type Paragraph, remember } from './paragraph';

/**
 * A body that is given work, asked for a report or told of a plan: `Văn phòng Sở`, `UBND các xã, phường`, `Các phòng, đơn vị thuộc
 * Sở`, `Thủ trưởng các sở, ban, ngành`. Recognised by its first words; where its name ends is told by what cannot belong to it.
 */
export interface Unit {
  readonly span: Span;
  readonly text: string;
  /** What two mentions of one unit share: case, `UBND`, the name of the province and who leads it are folded away. */
  readonly key: string;
  /** For a group the kinds that it gathers (`phòng`, `đơn vị`); empty for one unit. */
  readonly kinds: readonly string[];
}

export const unitsOf: (paragraph: Paragraph) => readonly Unit[] = remember((paragraph) => readUnits(paragraph.text));

/** True when the two may be the same reporters: the same unit, or groups that have a kind in common. */
export function isSameUnit(a: Pick<Unit, 'key' | 'kinds'>, b: Pick<Unit, 'key' | 'kinds'>): boolean {
  return a.key === b.key || a.kinds.some((it) => b.kinds.includes(it));
}

/** Every unit that the text names, in order, none inside another. */
export function readUnits(text: string): readonly Unit[] {
  const found: Unit[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const unit = readUnitAt(text, match.index);
    if (!unit) continue;
    found.push(unit);
    candidate.lastIndex = Math.max(unit.span.end, match.index + 1);
  }
  return found;
}

/** The unit that begins at this place, if one does. */
export function readUnitAt(text: string, at: number): Unit | undefined {
  const parsed = parse(text, at, 0);
  if (!parsed || parsed.end <= at) return undefined;
  const words = text.slice(at, parsed.end);
  return { span: { start: at, end: parsed.end }, text: words, key: keyOf(words, parsed), kinds: parsed.kinds ?? [] };
}

interface Parsed {
  readonly end: number;
  readonly kinds?: readonly string[];
  /** Where the unit itself begins, behind who leads it. */
  readonly from: number;
}

const edge = '(?![\\p{L}\\p{M}\\p{N}])';

const leaders =
  'Thủ trưởng|Lãnh đạo|Người đứng đầu|Phó Giám đốc|Giám đốc|Chánh|Trưởng|Phó Chủ tịch|Chủ tịch|Phó Bí thư|Bí thư|Hiệu trưởng|Đại diện|Chỉ huy trưởng';
const placeHeads =
  'Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Đoàn ĐBQH và HĐND|Đoàn ĐBQH|Hội đồng nhân dân và Ủy ban nhân dân|HĐND và UBND|HĐND[-&, ]+UBND|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND';
/** They carry another unit or a place behind them: `Văn phòng Sở`, `Đảng ủy Ủy ban nhân dân tỉnh`. */
const carriers =
  'Văn phòng|Thường trực|Ban Thường vụ|Ban Chấp hành|Đảng ủy|Đảng uỷ|Đảng bộ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Thanh tra|Công an|Tỉnh đoàn|Thành đoàn|Kho bạc Nhà nước|Kho bạc nhà nước|Bảo hiểm xã hội|Thư viện|Bảo tàng|Trạm Y tế|Tòa án nhân dân|Viện kiểm sát nhân dân|Viện Kiểm sát nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban MTTQ Việt Nam|Ủy ban MTTQ|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn Thanh niên|Hội Nông dân|Hội Cựu chiến binh|Hội Liên hiệp Phụ nữ|Hội Liên hiệp phụ nữ|Liên đoàn Lao động|Bộ đội Biên phòng|Thuế|Trang thông tin điện tử|Trang Thông tin điện tử|Cổng thông tin điện tử|Cổng Thông tin điện tử|Báo và Phát thanh, Truyền hình|Báo và phát thanh, truyền hình|Báo và Đài Phát thanh và Truyền hình|Đài Phát thanh và Truyền hình|Đài Phát thanh - Truyền hình';
/** They need a name: `Sở Nội vụ`, `Chi cục Thủy lợi`; those of one syllable need one that begins with a capital. */
const shortHeads = 'Sở|sở|Phòng|phòng|Ban|Bộ|Cục|Vụ|Trường|Viện|Trạm|Đội|Tổ|Hội|Đoàn|Quỹ|Báo|Đài|Hạt';
const longHeads =
  'Tổ chuyển đổi số|Tổ công nghệ số|Tổ khuyến nông|Tổ tự quản|Tổ giúp việc|Tổ biên tập|Đồn Biên phòng|Chi nhánh|Vườn quốc gia|Khu bảo tồn|Cảng vụ|Ban Chỉ đạo|Ban Chỉ huy|Ban Quản lý|Ban Tổ chức|Bộ Chỉ huy|Bộ Tư lệnh|Bộ phận|Tổ công tác|Tổ Công tác|Chi cục|Tổng cục|Trung tâm|Bệnh viện|Hiệp hội|Liên đoàn|Liên hiệp|Liên minh|Tổng công ty|Công ty|Tập đoàn|Hợp tác xã|Ngân hàng|Hội đồng|Ủy ban|Uỷ ban|Xí nghiệp|Nhà máy|Nhà khách|Nhà văn hóa|Học viện|Chi bộ|Chi đoàn|Công đoàn|Câu lạc bộ';
const groupNouns =
  'trường trung học phổ thông|trường trung học cơ sở|trường tiểu học|trường mầm non|trường phổ thông|trung học phổ thông|trung học cơ sở|tiểu học|mầm non|mẫu giáo|tổ chức chính trị - xã hội|tổ chức đoàn thể|đơn vị sự nghiệp|tổ chức sự nghiệp|đơn vị trực thuộc|cơ sở giáo dục|cơ quan chuyên môn|phòng chuyên môn|phòng nghiệp vụ|phòng chức năng|tổ chức tham mưu|chủ đầu tư|hợp tác xã|doanh nghiệp|tổ dân phố|khu dân cư|trưởng thôn|nhà trường|trường học|cơ quan|đơn vị|địa phương|tổ chức|đoàn thể|hội đoàn thể|chi bộ|đảng bộ|đảng ủy|đảng uỷ|chi đoàn|công đoàn|trung tâm|bệnh viện|thị trấn|thị xã|thành phố|đặc khu|cấp ủy|cấp uỷ|chi cục|công ty|phòng|sở|ban|bộ|ngành|hội|huyện|quận|xã|phường|thôn|bản|ấp|trường|trạm|cục|vụ|viện|tổ|đội';

const heads = [
  leaders,
  placeHeads,
  carriers,
  longHeads,
  shortHeads,
  'các|Các|những|Những|Toàn thể|Tất cả|cấp trên|cấp có thẩm quyền|cơ quan cấp trên|thủ trưởng|lãnh đạo|người đứng đầu|trưởng',
].join('|');
const candidate = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${heads})${edge}`, 'gu');
const candidateHere = new RegExp(
  `(?:${leaders}|${placeHeads}|${carriers}|(?:${longHeads})(?=\\s+\\p{L})|(?:${shortHeads})(?=\\s+\\p{Lu}))${edge}`,
  'uy',
);

const leaderForm = new RegExp(
  `(?:${leaders}|thủ trưởng|lãnh đạo|người đứng đầu|trưởng)(?:,\\s*(?:các\\s+)?Phó (?:Giám đốc|Chủ tịch))?\\s+`,
  'uy',
);
const superiorForm = new RegExp(`(?:cơ quan\\s+)?cấp (?:trên|có thẩm quyền)${edge}`, 'uy');
const placeHeadForm = new RegExp(`(?:${placeHeads})${edge}`, 'uy');
const carrierForm = new RegExp(`(?:${carriers})${edge}`, 'uy');
const longHeadForm = new RegExp(`(?:${longHeads})\\s+`, 'uy');
const shortHeadForm = new RegExp(`(?:${shortHeads})\\s+(?=\\p{Lu})`, 'uy');
const groupForm = /(?:(?:Toàn thể|Tất cả)\s+)?(?:[Cc]ác|[Nn]hững)\s+/uy;
const groupNounForm = new RegExp(`(?:${groupNouns})${edge}`, 'iuy');
const groupJoinForm = /(?:\s*,\s*|\s+và\s+(?:các\s+)?|\s*;\s*(?:các\s+)|\s*-\s*)/uy;
const groupTailForm = new RegExp(
  `\\s*,?\\s+(?:chuyên môn(?:,\\s*nghiệp vụ)?|nghiệp vụ|công lập|có liên quan|liên quan|nêu trên|cấp (?:tỉnh|huyện|xã)|cơ sở|tổng hợp và chuyên môn, nghiệp vụ|(?:(?:thuộc|trực thuộc|thuộc, trực thuộc|thuộc và trực thuộc|của|trong|trên địa bàn)\\s+(?:toàn\\s+)?(?:(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)\\s+(?:tỉnh|thành phố|Thành phố|xã|phường|cấp xã)|Sở|Bộ|Ban|Tỉnh ủy|Thành ủy|Đảng bộ|Đảng ủy|Văn phòng|Phòng|cơ quan|ngành|tỉnh|thành phố|Thành phố|xã|phường|đặc khu))|trực thuộc|(?:tỉnh|Thành phố)(?=[\\s,;.:)]|$))${edge}`,
  'uy',
);
const placesOfGroup =
  /\s+(?:các\s+)?(?:huyện|quận|thị xã|thành phố|thị trấn|xã|phường|đặc khu|cấp)(?:(?:\s*,\s*|\s+và\s+|\s*-\s*)(?:huyện|quận|thị xã|thành phố|thị trấn|xã|phường|đặc khu)(?![\p{L}\p{M}]))+|\s+các\s+(?:cấp|huyện|quận|xã|phường|đặc khu)(?![\p{L}\p{M}])|\s+cấp\s+(?:tỉnh|huyện|xã)(?![\p{L}\p{M}])/uy;
const placeForm =
  /(?<!tác)\s+(?:tỉnh|[Tt]hành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã(?!\s+hội)|phường|đặc khu|Trung ương|Việt Nam|[Kk]hu vực|số(?=\s+\d))(?![\p{L}\p{M}])/uy;
const properWord = /\s+(?:\p{Lu}[\p{L}\p{M}]*|[IVX]+|\d{1,2})(?![\p{L}\p{M}\p{N}])/uy;

const runAt = (form: RegExp, text: string, at: number): string | undefined => {
  form.lastIndex = at;
  return form.exec(text)?.[0];
};

/** How many units may be nested in a name: `Chủ tịch Ủy ban nhân dân xã`, `Văn phòng Đảng ủy Sở`. */
const deepest = 3;

function parse(text: string, at: number, depth: number): Parsed | undefined {
  if (deepest < depth) return undefined;
  return (
    parseSuperior(text, at) ??
    parseLed(text, at, depth) ??
    parseGroup(text, at) ??
    parsePlace(text, at) ??
    parseCarrier(text, at, depth) ??
    parseNamed(text, at)
  );
}

function parseSuperior(text: string, at: number): Parsed | undefined {
  const words = runAt(superiorForm, text, at);
  return words === undefined ? undefined : { end: at + words.length, from: at };
}

function parseLed(text: string, at: number, depth: number): Parsed | undefined {
  const leader = runAt(leaderForm, text, at);
  if (leader === undefined) return undefined;
  const from = at + leader.length;
  const bare = /(?:Sở|Bộ|Ban|Phòng|cơ quan|đơn vị|phòng|chi bộ|cấp ủy|cấp uỷ)(?![\p{L}\p{M}])/uy;
  const inner = parse(text, from, depth + 1);
  if (inner) return { ...inner, from: /^Lãnh đạo|^Giám đốc|^Phó/u.test(leader) && !inner.kinds ? at : inner.from };
  const alone = runAt(bare, text, from);
  return alone === undefined ? undefined : { end: from + alone.length, from: at };
}

function parseGroup(text: string, at: number): Parsed | undefined {
  const many = runAt(groupForm, text, at);
  if (many === undefined) return undefined;
  const from = at + many.length;
  const kinds: string[] = [];
  let end = from;
  for (let next = from; ; ) {
    const noun = runAt(groupNounForm, text, next);
    if (noun === undefined || isNamed(text, next, noun)) break;
    kinds.push(kindOf(noun));
    end = next + noun.length;
    const join = runAt(groupJoinForm, text, end);
    if (join === undefined) break;
    next = end + join.length;
  }
  if (kinds.length === 0) return undefined;
  const list = /:\s*\p{Lu}[^;.]{0,200}?(?=[;.)]|$|\s+(?:chủ trì|phối hợp|tổ chức|và các|thực hiện|tham mưu))/uy;
  if (kinds.length === 1 && (kinds[0] === 'sở' || kinds[0] === 'ban' || kinds[0] === 'bộ')) {
    const named = runAt(list, text, end);
    if (named) return { end: end + named.trimEnd().length, from: at };
  }
  for (let i = 0; i < 3; i++) {
    const tail = runAt(groupTailForm, text, end);
    if (tail === undefined) break;
    end += tail.length;
  }
  return { end, kinds, from: at };
}

/** `các sở, ngành và Công ty Hoa Ban`: a name after the list of kinds is another unit. */
const isNamed = (text: string, at: number, noun: string): boolean =>
  /^\p{Lu}/u.test(noun) && /^\s+\p{Lu}/u.test(text.slice(at + noun.length, at + noun.length + 4));

const kindOf = (noun: string): string => {
  const key = fold(noun).replace(/ (?:chuyên môn|nghiệp vụ|chức năng|trực thuộc|tham mưu)$/u, '');
  return /^(?:xã|phường|đặc khu|thị trấn)$/u.test(key) ? 'ubnd xã' : key;
};

function parsePlace(text: string, at: number): Parsed | undefined {
  const head = runAt(placeHeadForm, text, at);
  if (head === undefined) return undefined;
  const from = at + head.length;
  const group = runAt(placesOfGroup, text, from);
  if (group !== undefined) {
    const isLow = /xã|phường|đặc khu|thị trấn/u.test(group);
    const isHigh = /huyện|quận|thành phố|thị xã/u.test(group);
    const kinds = [...(isLow ? ['ubnd xã'] : []), ...(isHigh ? ['ubnd huyện'] : [])];
    return { end: from + group.length, kinds: kinds.length === 0 ? ['ubnd các cấp'] : kinds, from: at };
  }
  const end = parsePlaceName(text, from);
  return { end, from: at };
}

/** ` tỉnh Lạng Sơn`, ` xã`, ` khu vực II`; the end of what is not there is where it would begin. */
function parsePlaceName(text: string, at: number): number {
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

const startsUnit = (text: string, at: number): boolean => runAt(candidateHere, text, at) !== undefined;

function parseCarrier(text: string, at: number, depth: number): Parsed | undefined {
  const head = runAt(carrierForm, text, at);
  if (head === undefined) return undefined;
  const from = at + head.length;
  const space = runAt(/\s+/uy, text, from);
  if (space !== undefined) {
    const inner = parse(text, from + space.length, depth + 1);
    if (inner && !inner.kinds) return { end: inner.end, from: at };
    const bare = runAt(/(?:Sở|Bộ|Ban|cơ quan|Thành phố|Trung ương)(?![\p{L}\p{M}])/uy, text, from + space.length);
    if (bare !== undefined) return { end: from + space.length + bare.length, from: at };
  }
  const end = parsePlaceName(text, from);
  if (end !== from) return { end, from: at };
  if (head === 'Thuế' || head === 'Thanh tra' || head === 'Công an' || head === 'Thư viện' || head === 'Bảo tàng') {
    return parseNameTail(text, { start: from, at });
  }
  return head === 'Thường trực' ? undefined : { end: from, from: at };
}

function parseNamed(text: string, at: number): Parsed | undefined {
  const long = runAt(longHeadForm, text, at);
  const head = long ?? runAt(shortHeadForm, text, at);
  if (head === undefined) return undefined;
  const from = at + head.length;
  if (long !== undefined && /^\P{Lu}/u.test(text.slice(from, from + 2)) && stops(text, from)) return undefined;
  return parseNameTail(text, { start: at + head.trimEnd().length, at });
}

const wordForm = /(?<joint>\s*[-–&]\s*|\s*,\s*|\s+)(?<word>[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{N}]+)*)/uy;
const longestPlainRun = 8;
const longestName = 24;

/** Takes words into a name for as long as they can belong to it. */
function parseNameTail(
  text: string,
  { start, at }: { readonly start: number; readonly at: number },
): Parsed | undefined {
  let end = start;
  let proper = start;
  let plainRun = 0;
  let before = '';
  for (let i = 0; i < longestName; i++) {
    const place = parsePlaceName(text, end);
    if (place !== end && i !== 0) return { end: place, from: at };
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
      if (committee !== undefined) return { end: wordAt + committee.length, from: at };
      if (startsUnit(text, wordAt) && i !== 0) break;
    } else if (stops(text, wordAt) && !(isLoose(text, wordAt) && isGoverned(before, joint, i))) break;
    end = match.index + match[0].length;
    plainRun = isProper ? 0 : plainRun + 1;
    if (isProper) proper = end;
    if (longestPlainRun < plainRun) return proper === start ? undefined : { end: proper, from: at };
    before = word;
  }
  return end === start ? undefined : { end, from: at };
}

const firmStops =
  'trước|để|đến|từ|muộn nhất|trễ nhất|hạn|thời hạn|vào|ngày|quý|năm|gồm|khi|nếu|đã|sẽ|phải|cần|được|là|làm|gửi|trình|nộp|nêu|giao(?! thông| dịch)|cùng|với|cho|của|hoặc|như|nhằm|tại|trong|trên|theo|về|qua|có|chịu|thuộc|trực thuộc|các|những|mỗi|này|khẩn|hằng|hàng (?:năm|quý|tháng|tuần)|chậm|đồng thời|(?<!trợ )giúp|đưa|không|do|bằng|ngay|sau|còn|tiếp (?:tục|nhận|thu)|đôn|tùy|mở|(?<!đăng )ký|báo ngay|chọn|lập (?:kế|danh|hồ|dự|biên|phương|báo)|nắm|cử|mời|in|phản ánh|đang|việc(?! làm)|thì|mà|nhận|lấy|bàn giao|chuyển(?! đổi| giao)';
const firmPairs =
  'chủ trì|chủ động|phối hợp|tham mưu|tham gia|thực hiện|theo dõi|triển khai|tăng cường|chỉ đạo|phân công|căn cứ|bố trí|cân đối|cung cấp|thông báo|công bố|công khai|chuẩn bị|kịp thời|định kỳ|hoàn thành|hoàn thiện|đề xuất|đề nghị|phê duyệt|ban hành|quán triệt|vận động|thành lập|yêu cầu|bảo đảm|đảm bảo|đẩy mạnh|nâng cao|cập nhật|phát hiện|tập trung|trực tiếp|lựa chọn|duy trì|khảo sát|đánh giá|sử dụng|liên hệ|báo cáo|hướng dẫn|biên soạn|cụ thể|thường trực|tổng kết|sơ kết|tập huấn|hỗ trợ|rà soát|nghiệm thu|lồng ghép|phát huy|tích cực|nghiêm túc|khắc phục|bổ sung|tiến hành|làm đầu|kết quả|tình hình|danh sách|số liệu';
/** Verbs that are also the field of an office: `Phòng Quản lý xây dựng` and `Văn phòng Sở xây dựng kế hoạch`. */
const looseStops =
  'tổng hợp|xây dựng|tổ chức|kiểm tra|giám sát|thẩm định|nghiên cứu|tuyên truyền|phổ biến|xử lý|giải quyết|đăng ký|thống kê|quản lý|tư vấn|thanh toán|điều hành|kiểm soát|đào tạo|thường xuyên|thanh tra|bảo vệ|truyền thông';
const stopForm = new RegExp(`(?:${firmStops}|${firmPairs}|${looseStops})${edge}`, 'uy');
const looseForm = new RegExp(`(?:${looseStops})${edge}`, 'uy');

const stops = (text: string, at: number): boolean => runAt(stopForm, text, at) !== undefined;
const isLoose = (text: string, at: number): boolean => runAt(looseForm, text, at) !== undefined;

/** `Ban Tuyên giáo và Dân vận Tỉnh ủy`: the body that a Party office belongs to ends its name. */
const committeeForm = /(?:Tỉnh|Thành|Huyện|Đảng) (?:ủy|uỷ)(?![\p{L}\p{M}])/uy;

const governing = /^(?:phòng|lý|vụ|và|tư|tâm|ban|Ban|Phòng|Chi|cục|Sở|dục|trợ|Đội|Đoàn|án|Lý|viện|nước|môi|sách)$/u;

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
  if (/^\p{Lu}/u.test(text.slice(next, next + 2))) return true;
  return /^\p{Ll}/u.test(text.slice(next, next + 2)) && !(stops(text, next) && !isLoose(text, next));
}

/** `UBND tỉnh Lạng Sơn` and `Ủy ban nhân dân tỉnh` are one; `Thủ trưởng các đơn vị` report as `các đơn vị`. */
function keyOf(words: string, parsed: Parsed): string {
  if (parsed.kinds) return `các ${[...new Set(parsed.kinds)].sort().join(', ')}`;
  return fold(words.replace(/(\s(?:tỉnh|[Tt]hành phố))(?:\s+\p{Lu}\p{Ll}[\p{L}\p{M}]*)+$/u, '$1'))
    .replace(/^(?:thủ trưởng|người đứng đầu|chánh|trưởng|hiệu trưởng|đại diện|chỉ huy trưởng|bí thư)\s+/u, '')
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/ubmttq|ủy ban mttq|ủy ban mặt trận tổ quốc/gu, 'mttq')
    .replace(/^(?:phó chủ tịch|chủ tịch)\s+(?=ubnd)/u, '')
    .replace(/^(sở .+) (?:tỉnh|thành phố)$/u, '$1')
    .replace(/[-–]/gu, '-')
    .trim();
}
