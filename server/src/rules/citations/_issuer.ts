import { issuerOf } from '../../data/issuers';
import type { Citation } from '../../plan/citations/citations';
import { mayBeOne, mentionsOf } from '../../plan/citations/cited-document';
import type { Plan } from '../../plan/plan';
import { citationsOf } from '../../syntax/citation/citation';
import { fold } from '../../text/fold';
import { lettersBefore } from '../../text/span';
import { isToBeTold } from './_first';
import { contradicts } from './_issuing-body';
import { nextInList, opensClause, sentenceBefore } from './_sentence';

const office =
  /(?<![\p{L}\p{M}])(?:UBND|HĐND|TTg|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ [tT]ướng|Quốc hội|Chủ tịch|Trưởng|Hiệu trưởng|Viện trưởng|Chánh|Bộ|Ban|Sở|Tổng cục|Cục|Chi cục|Vụ|Văn phòng|Phòng|Trung tâm|Trường|Học viện|Viện|Bệnh viện|Chi nhánh|Hợp tác xã|HTX|Doanh nghiệp|Xí nghiệp|Nhà máy|Hiệp hội|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Công an|Tòa án|Hội|(?:Tổng )?Liên đoàn|Liên minh|Liên hiệp|Đoàn|Mặt trận|Giám đốc|Thanh tra|Kho bạc|Thuế|Bảo hiểm|Trung ương)(?![\p{L}\p{M}])/u;
/** What joins the office before to the document that it issued. */
const link =
  /(?:^|[\s(])(?:tại|bằng|theo|ban hành|phát hành|công bố|ký|ra|có|gửi|trình|kèm theo|thông qua|phê duyệt|xây dựng|nhận được|của)\s*:?\s*(?:các\s+)?$/u;

/** `UBND tỉnh đã ban hành một số văn bản như: …`; what only names many offices before its list says nothing of each. */
const listLink = /\s(?:ban hành|phát hành|có|gửi|ký|nhận được)\s[^;]{0,200}(?:như|gồm|là|:)[\s;,:]*$/u;

/** `các Thông tư của Bộ Y tế: số …; số …`, `Theo đề nghị của Sở Nội vụ (Tờ trình số …)`. */
const heading =
  /(?:các\s(?:văn bản|(?:nghị|quyết|thông|công|chỉ|kế|kết|hướng|báo|tờ)\s\p{L}+)\s(?:sau\s)?của\s[^:;.]{4,180}:\s(?:[^:.]*[;,]\s)?(?:\p{L}[\p{L}\s]{3,20}\s)?|(?:đề (?:nghị|xuất)|ý kiến)\s(?:của\s)?[^:;.()]{4,120}(?:\(|:\s(?:Tại\s)?)\p{L}[\p{L}\s]{3,20}\s)(?:số\s)?$/iu;

/** A mention that is to be told in full and says nowhere who issued the document. */
export function lacksIssuer(citation: Citation, plan: Plan): boolean {
  if (citation.issuer || citation.within || citation.room === 'appendix' || isMutual(citation)) return false;
  if (citation.block.paragraph.kind === 'row' || !isToBeTold(citation, plan)) return false;
  const { mention, block } = citation;
  const at = Math.max(mention.symbol.span.end, mention.dateWords?.span.end ?? 0);
  if (issuerApart.test(block.paragraph.text.slice(at, at + farthest))) return false;
  return (
    !sharesIssuer(citation, plan) &&
    !isSaidBefore(citation) &&
    !continuesList(citation, plan) &&
    !isSaidBehind(citation) &&
    !opensClause(citation) &&
    !amendsTold(citation, plan)
  );
}

/** `Nghị định số … của Chính phủ …, được sửa đổi bởi Nghị định số …`: what amends it is the same body's. */
const amends = /(?:sửa đổi|bổ sung|thay thế|đính chính)[^;.:]{0,160}$/iu;

const amendsTold = (citation: Citation, { citations }: Plan): boolean =>
  (amends.test(lettersBefore(citation.block.paragraph.text, citation.mention.span.start, 200)) ||
    /^.{0,12}sửa đổi/u.test(citation.title?.text ?? '')) &&
  citations.some(
    (it) =>
      it.block === citation.block &&
      it.issuer !== undefined &&
      it.span.start < citation.span.start &&
      it.symbol.code === citation.symbol.code &&
      it.symbol.offices.join() === citation.symbol.offices.join(),
  );

/**
 * The line was broken right behind `của`, and who issued it stands in the next; or what became of the document comes first: `ngày
 * 28/12/2016 (được sửa đổi bởi Thông tư số 42/2022/TT-BTC) của Bộ trưởng Bộ Tài chính`.
 */
const issuerApart =
  /^\s*của\s*$|^\s*\((?:đã\s)?(?:được\s)?(?:sửa đổi|bổ sung|thay thế|đính chính|gia hạn|sau đây|gọi tắt|viết tắt)[^()]*\)\s*,?\s*của\s+\p{L}/u;
const farthest = 600;

/** `Quyết định số … và Quyết định số … của Ủy ban nhân dân tỉnh`: the issuer of the next is that of both. */
export function sharesIssuer(citation: Citation, plan: Plan): boolean {
  const next = citation.title || citation.issuer ? undefined : nextInList(citation, plan);
  if (next?.symbol.offices[0] !== citation.symbol.offices[0]) return false;
  return next?.issuer !== undefined || (next !== undefined && sharesIssuer(next, plan));
}

/** What two sides sign is issued by neither: `Bản ghi nhớ số … giữa hai bên`. */
const isMutual = ({ type }: Citation): boolean =>
  /^(?:biên bản|bản ghi nhớ|bản th[ỏo][ảa]|th[ỏo][ảa]|hợp đồng|giao ước)/iu.test(type?.text ?? '');

/** Who issued it, as another mention says it or its code tells, with `…` for what is not known. */
export function issuerFor(citation: Citation, plan: Plan): string {
  const told = mentionsOf(plan, citation.key).find(
    (it) =>
      it.issuer &&
      !it.issuer.text.includes('…') &&
      mayBeOne(citation, it) &&
      !contradicts(it.issuer.text, citation.mention.symbol),
  );
  if (told?.issuer) return told.issuer.text;
  const name = nameByCode(citation);
  return name === '…' ? (ownIssuer(citation, plan) ?? name) : name;
}

/** Bodies of several levels, or of several kinds, share these letters. */
const manifold =
  /^(?:ĐU|ĐU.*|BCĐ|BTC|BCH|BTV|CB|VP|BQL|HĐ|TTr?|BHXH|KBNN|NHNN|TA(?:ND)?|VKS(?:ND)?|CA|LĐLĐ|(?:UB)?MTTQ.*|HND|H?LHPN|(?:B?CH)?QS)$/u;

/** Who issues this plan, where the document bears the same code as the plan and no other office would. */
function ownIssuer({ symbol }: Citation, { header, blocks }: Plan): string | undefined {
  const [office = ''] = symbol.offices;
  const own = header.number?.groups.map((it) => it.text) ?? [];
  if (symbol.offices.length !== 1 || manifold.test(office) || own.at(-1) !== office || own.length !== 2)
    return undefined;
  const name = header.issuer?.text ?? '';
  if (/\p{Ll}/u.test(name)) return name;
  // In capitals a name does not tell how it is written: the text below does.
  const key = fold(name);
  if (key === '') return undefined;
  for (const { paragraph } of blocks) {
    const at = fold(paragraph.text).indexOf(key);
    const words = at === -1 ? '' : paragraph.text.slice(at, at + key.length);
    if (fold(words) === key && /\p{Ll}/u.test(words)) return words;
  }
  return undefined;
}

/** `UBND tỉnh đã ban hành …`, `ý kiến của Bộ … tại …`, also where others of the same list stand between. */
function isSaidBefore(citation: Citation): boolean {
  if (citation.type?.stands === 'list' || isSaidBetween(citation)) return true;
  const before = sentenceBefore(citation);
  if (heading.test(lettersBefore(citation.block.paragraph.text, citation.mention.symbol.span.start, 600))) return true;
  const words = before.replace(/[\s,;)(]*(?:và|hoặc)?\s*(?:các\s+)?$/u, '');
  const issuer = issuerOf(citation.symbol.offices[0] ?? '');
  const only = issuer?.reach === 'central' && issuer.side === 'state' ? fold(issuer.name) : undefined;
  if ((only !== undefined && fold(before).endsWith(only)) || isProof(citation, before)) return true;
  if (!link.test(before) && !link.test(`${words} `) && !listLink.test(words)) return false;
  return only === undefined
    ? office.test(before)
    : fold(before).includes(only) || /(?<![\p{L}\p{M}])Bộ\s/u.test(before);
}

/** `UBND tỉnh ban hành Kế hoạch số … về …; Kế hoạch số … về …`: with the first it is said of all that a semicolon adds. */
function continuesList({ mention: { span, symbol }, block }: Citation, { citations }: Plan): boolean {
  const { text } = block.paragraph;
  if (!/;\s(?:và\s)?$|\sđến\s$/u.test(lettersBefore(text, span.start, 5))) return false;
  return citations.some(
    (it) =>
      it.block === block &&
      it.mention.span.end < span.start &&
      it.symbol.offices[0] === symbol.offices[0] &&
      !/[.!?]\s+\p{Lu}/u.test(text.slice(it.mention.span.end, span.start)) &&
      isSaidBefore(it),
  );
}

/** `Sở Nội vụ đã trình hồ sơ (Tờ trình số 12/TTr-SNV …)`: the bracket says by what its office did so. */
function isProof({ symbol: { offices } }: Citation, before: string): boolean {
  const [code = ''] = offices;
  const { name = '' } = issuerOf(code) ?? {};
  const words = /^(?<words>.*)\([^()]*$/su.exec(before)?.groups?.words ?? '';
  return words.includes(code) || (name !== '' && fold(words).includes(fold(name)));
}

/** An office that lost its capital is named all the same: `của sở Tư pháp`. */
const small =
  '(?:chính phủ|thủ tướng|quốc hội|chủ tịch|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|(?:tỉnh|thành|huyện|đảng) (?:ủy|uỷ)|' +
  '(?:bộ|sở|ban|cục|chi cục|vụ|phòng|văn phòng|trung tâm|trường|viện|công an|hội|đoàn)(?=\\s\\p{Lu}))(?![\\p{L}\\p{M}])';
const ofOffice = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:của|do|giữa)\\s+(?:${office.source}|(?:hai|ba|các)\\s|${small})|^\\s*(?:(?:đã\\s)?được\\s)?${office.source}`,
  'u',
);

/** `các Nghị định của Chính phủ: số 42/2022/NĐ-CP …`. */
const isSaidBetween = ({ mention: { type, symbol }, block }: Citation): boolean =>
  type?.stands === 'apart' && ofOffice.test(block.paragraph.text.slice(type.span.end, symbol.span.start));

/** The order is not the law's, but the office is named: `… ngày 05/3/2020 về công tác văn thư của Chính phủ`. */
function isSaidBehind({ mention, block }: Citation): boolean {
  const { text } = block.paragraph;
  const next = citationsOf(block.paragraph).find((it) => mention.symbol.span.end < it.span.start);
  const end = Math.min(next?.span.start ?? text.length, mention.title?.span.end ?? mention.span.end + 60);
  const { title, dateWords } = mention;
  // `… về công tác văn thư của Chính phủ ngày 05/3/2020`.
  if (title && dateWords && title.span.start < dateWords.span.start)
    return ofOffice.test(text.slice(title.span.start, dateWords.span.start).trimEnd());
  const from = Math.max(mention.symbol.span.end, dateWords?.span.end ?? 0);
  return ofOffice.test(text.slice(Math.min(from, end), end));
}

/** Of what a ministry issues these are signed by the minister as such. */
const byMinister = new Set(['TT', 'QĐ', 'CT']);

/** As far as the code tells; whose Ủy ban nhân dân it is it does not. */
export function nameByCode({ symbol }: { readonly symbol: Pick<Citation['symbol'], 'offices' | 'code'> }): string {
  const issuer = issuerOf(symbol.offices[0] ?? '');
  // What several issue together bears no one's name.
  if (!issuer || issuer.name === '' || symbol.code?.endsWith('LT')) return '…';
  if (issuer.code === 'UBND' || issuer.code === 'HĐND') return `${issuer.name} …`;
  return issuer.name.startsWith('Bộ ') && byMinister.has(symbol.code ?? '') ? `Bộ trưởng ${issuer.name}` : issuer.name;
}
