import type { Citation } from '../../plan/citations/citations';
import { mentionsOf } from '../../plan/citations/cited-document';
import type { Plan } from '../../plan/plan';
import type { Block } from '../../syntax/paragraph';
import { lettersBefore } from '../../text/span';
import { isToBeTold } from './_first';
import { nextInList, opensClause, sentenceBefore } from './_sentence';

/** A first mention that surely has no title, and none told before it either. */
export function lacksTitle(citation: Citation, plan: Plan): boolean {
  const { title, within, room, block } = citation;
  if (title || within || citation.isQuoted) return false;
  // `Chương trình kiểm tra, giám sát năm 2026 số 04-CTr/UBKTTU`: what it is about stands before its number.
  if (citation.type?.stands === 'apart' || isProgramme(citation)) return false;
  // `Báo cáo số … của Sở Nội vụ kết quả thực hiện …`.
  if (/^báo cáo$/iu.test(citation.type?.text ?? '') && summing.test(citation.issuer?.text ?? '')) return false;
  // A congress passes one resolution, which is about everything.
  if (citation.issuer?.text.startsWith('Đại hội')) return false;
  if (room === 'appendix' || block.paragraph.kind === 'row' || !isToBeTold(citation, plan)) return false;
  if (isToldAbove(citation, plan) || isAmendment(citation) || opensClause(citation)) return false;
  return !goesOn(citation, plan) && !isNamedBefore(citation);
}

const summing = /\s(?:kết quả|tổng kết|sơ kết|đánh giá|công tác)\s/u;

/** `Chương trình công tác số …`, `Quy chế làm việc số …`: the name says it. */
const isProgramme = ({ block, mention }: Citation): boolean =>
  /(?:[Cc]hương trình công tác|[Qq]uy chế làm việc)(?:\s+\p{Ll}+\s+\d[\d/]*)?\s+số\s*$/u.test(
    lettersBefore(block.paragraph.text, mention.symbol.span.start, 60),
  );

const amended =
  /(?:được|đã)\s+(?:sửa đổi|bổ sung|thay thế)[^;:()]{0,60}\s(?:tại|bởi|theo|bằng)\s(?<between>[^;:]{0,260})$/u;

/** `(được sửa đổi, bổ sung tại Nghị định số … và Nghị định số …)`: it is about what the document that it changes is about. */
function isAmendment({ block, mention }: Citation): boolean {
  const before = lettersBefore(block.paragraph.text, mention.symbol.span.start, 400);
  const between = amended.exec(before)?.groups?.between;
  return between !== undefined && !between.includes(')');
}

/** The head or the subject of the plan names it: what it is about is said there. */
const isToldAbove = ({ key }: Citation, plan: Plan): boolean =>
  mentionsOf(plan, key).some(({ room }) => room === 'head' || room === 'subject');

const edge = '(?![\\p{L}\\p{M}])';
const titleWord =
  `(?:về|quy định|ban hành|phê duyệt|thực hiện|triển khai|hướng dẫn|sửa đổi|thông qua|giao|công bố|chấp thuận|điều chỉnh|thành lập|kiện toàn)${edge}` +
  '(?!\\s(?:số|tại|này|trên|theo))';
/** Behind a short name in brackets, or in brackets itself. */
const titleLater = new RegExp(
  `^(?:\\s*\\([^()]{1,120}\\))?(?:,?\\s(?:tại\\s)?[kK]ỳ họp[^,;:.()]{1,60}?(?=,?\\s${titleWord}))?(?:\\s*\\(|\\s*,)?\\s*(?:["“]|${titleWord})`,
  'u',
);
/** Others issued it as well, and then the title comes: `của Bộ Chính trị, Ban Bí thư về …`. */
const moreIssuers = new RegExp(
  `^(?:,|\\svà)\\s+(?:Bộ|Ban|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Sở|Đoàn|Liên đoàn|Quốc hội|Chính phủ|Trung ương|Tòa án|Viện)[\\s,](?<names>[^;.:]{2,200}?)\\s(?:về|quy định|hướng dẫn)${edge}`,
  'u',
);
/** `của Ủy ban phòng, chống AIDS và TNMT, MD về việc …`. */
const restOfName = /^,\s(?<names>\p{Lu}[^;.:,]{0,80}?)\svề việc\s/u;
const verb = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:yêu cầu|đề nghị|ban hành|xây dựng|giao|chỉ đạo|triển khai|thực hiện|báo cáo|tổ chức|đã|tiếp tục|phối hợp)${edge}`,
  'u',
);
/** What surely is no title. */
const stops =
  /^(?:\s*$|["”]|\s*[;.,)\]:…]|\s+(?:và|hoặc|cùng|với|để|nhằm|thì|đã|được|phải|có|theo|trong|tại(?!\s(?:hội nghị|cuộc họp|buổi|phiên|kỳ họp|Hội nghị|Kỳ họp))|đến|gửi|nêu|gồm|trên)(?![\p{L}\p{M}]))/u;

/** True where the words behind may be its title, or the title of the next in a list may be that of both. */
function goesOn(citation: Citation, plan: Plan): boolean {
  const { mention, block } = citation;
  const end = Math.max(mention.issuer?.span.end ?? 0, mention.dateWords?.span.end ?? 0, mention.symbol.span.end);
  const rest = block.paragraph.text.slice(end, end + 260);
  // `của Liên Bộ: Tài chính, Nội vụ hướng dẫn …`.
  if (/^liên bộ$/iu.test(mention.issuer?.text ?? '') && rest.startsWith(':')) return true;
  if (/^\s*(?:và|[-–])?\s*$/u.test(rest) && (plan.hardWrapped || isCutOff(block, plan))) return true;
  if (titleLater.test(rest)) return true;
  const names = (moreIssuers.exec(rest) ?? restOfName.exec(rest))?.groups?.names;
  if (names !== undefined && !verb.test(names)) return true;
  const isShared = nextInList(citation, plan)?.title !== undefined;
  return isShared || !stops.test(rest.replace(/^\s*\([^()]{1,120}\)/u, ''));
}

/** The paragraph was broken here: the next one goes on in the middle of a sentence, or in that of the issuer's name. */
const isCutOff = ({ index }: Block, { blocks }: Plan): boolean =>
  /^(?:\p{Ll}|V\/v\s|\p{Lu}[^,;.:]{0,40}\s(?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi)[\s,])/u.test(
    blocks[index + 1]?.paragraph.text ?? '',
  );

const named =
  /(?<![\p{L}\p{M}])(?:[Cc]hương trình|[Đđ]ề án|[Dd]ự (?:án|thảo)|[Qq]uy hoạch|[Cc]hiến lược|[Kk]ế hoạch|[Qq]uy chế|[Qq]uy định|[Đđ]iều lệ|[Pp]hong trào|[Cc]uộc (?:thi|vận động)|[Dd]anh mục|[Bb]ộ (?:[tT]iêu chí|[cC]hỉ số|[tT]hủ tục)|[Tt]iêu chí|[Tt]ổ công tác|Ban Chỉ đạo|[Hh]ội đồng|[Hh]ội nghị|[Cc]hỉ tiêu|[Dd]ự toán)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])[Vv]iệc (?!(?:thực hiện|triển khai|quán triệt)(?![\p{L}\p{M}]))[^,;.]{12,200}\stheo\s/u;
/** `Quy chế hoạt động của Ban Chỉ đạo (Quyết định số …)`: what it issued stands right before the bracket. */
const issuedIn = /[^;.()]{4,160}\((?:(?:theo|tại|ban hành theo|ban hành kèm theo|kèm theo)\s+)?$/u;
const approvedBy = /\s(?:theo|tại|bởi|bằng|kèm theo|trong)\s+(?:các\s+)?$/u;
/** `Xét đề nghị của Sở … tại Tờ trình số … và Báo cáo thẩm định số …`, the other documents left out. */
const proposedIn = /(?:Theo|Xét)\s+đề (?:nghị|xuất)\s[^;]{2,200}\stại(?:\s*,|\s+và)+\s+$/u;
const part = /(?:[Pp]hụ lục|[Mm]ẫu|[Bb]iểu|[Đđ]ề cương)[^;.]{0,80}$/u;

function isNamedBefore(citation: Citation): boolean {
  const before = sentenceBefore(citation);
  if (/^\s*\(\s*(?:[Bb]an hành\s+)?[Kk]èm theo\s*$/u.test(before)) return true;
  const bracket = issuedIn.exec(before)?.[0];
  if (bracket !== undefined && named.test(bracket) && !part.test(bracket)) return true;
  if (
    proposedIn.test(before) ||
    /(?:^|[;.]\s)Xét\s$/u.test(before) ||
    /(?:Theo|Xét)\s(?:đề (?:nghị|xuất))\s[^;()]{2,200}\($/u.test(before)
  )
    return isLetter(citation);
  if (!approvedBy.test(before) || part.test(before)) return false;
  return named.test(before) || isLetter(citation);
}

/** What a letter says is told by the sentence that refers to it. */
const isLetter = ({ type, symbol }: Citation): boolean =>
  symbol.code === undefined || /^(?:văn bản|công văn|công điện|thông báo|báo cáo|tờ trình)/iu.test(type?.text ?? '');
