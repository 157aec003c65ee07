import { isCapitals } from '../../syntax/line';
import type { Block } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { readSignatures } from '../closing/signature';
import type { Layout } from '../layout';
import { findParty } from '../lines/head-words';
import type { Head } from './head';
import { isMassOrganisation } from './own-rules';

/** What the document is, by its tên loại, its code, its `Kính gửi` or `V/v`. Rules for plans are silent on the others. */
export type DocumentKind = 'plan' | 'decision' | 'report' | 'letter' | 'notice' | 'other' | 'fragment';

const codeKinds: ReadonlyMap<string, DocumentKind> = new Map([
  ['KH', 'plan'],
  ['QĐ', 'decision'],
  ['BC', 'report'],
  ['TB', 'notice'],
]);
const typeCode = /^(?:NQ|CT|QC|QyĐ|HD|CTr|PA|ĐA|BB|TTr|CĐ|TT|NĐ|KL|GM)(?=[-–/\s])/u;

export function kindOf({
  title,
  head,
  isPlanByText,
}: {
  readonly title: string | undefined;
  readonly head: Head;
  readonly isPlanByText: boolean;
}): DocumentKind {
  if (title !== undefined) {
    if (title.startsWith('kế hoạch')) return 'plan';
    if (title === 'quyết định') return 'decision';
    if (title === 'báo cáo') return 'report';
    return title.startsWith('thông báo') ? 'notice' : 'other';
  }
  const code = head.number?.code?.text ?? '';
  const kind = codeKinds.get(/^\p{L}+/u.exec(code)?.[0] ?? '');
  if (kind) return kind;
  if (head.isLetter) return 'letter';
  if (typeCode.test(code)) return 'other';
  return isPlanByText ? 'plan' : 'fragment';
}

/** What the youth union, its pioneers and the farmers' union write in the place of the Quốc hiệu: their own rules govern the rest as well. */
const youth = /^(?:đoàn (?:tncs|thanh niên cộng sản)|đội (?:tntp|thiếu niên tiền phong)) hồ chí minh(?:\s|$)/u;
const union = /^hội (?:nông dân|liên hiệp phụ nữ|liên hiệp thanh niên|cựu chiến binh) việt nam$/u;
const ofParty = /^(?:đảng|tỉnh ủy|thành ủy|huyện ủy|chi bộ|ban thường vụ|ban chấp hành)(?:\s|$)/u;
const namesParty = /(?<!\p{L})(?:đảng|chi bộ|chính trị|(?:tỉnh|thành|huyện|quận|thị|chi) ủy)(?!\p{L})/u;

/** What the head says of whose document it is; nothing where it says neither. */
export function isPartyHead(head: Head): boolean | undefined {
  const { party, nation, motto, number, agencies } = head;
  const names = agencies.map((it) => fold(it.text));
  const last = names[names.length - 1] ?? '';
  const isUnion = isMassOrganisation(head);
  // The name of the Party over the number of an office was taken from another document.
  if (party && number?.code && !number.isPartyStyle && last !== '') return !isUnion && names.some(isOfParty);
  if (party) return true;
  // So was the Quốc hiệu over the number of a committee of the Party.
  if (0 < nation.length || motto) {
    return number?.isPartyStyle === true && !isUnion && names.some((it) => ofParty.test(it));
  }
  const isBelow = number !== undefined && number.span.start < (agencies[agencies.length - 1]?.span.start ?? 0);
  if (names.some((it) => youth.test(it)) || (isBelow && union.test(last))) return true;
  if (number?.code) return number.isPartyStyle;
  return last === '' ? undefined : ofParty.test(last);
}

const isOfParty = (name: string): boolean => ofParty.test(name) || namesParty.test(name);

/** Without a head the signature tells: `T/M BAN THƯỜNG VỤ`, `PHÓ BÍ THƯ`; or the head's right column, wherever it fell. */
export function isPartySignature(blocks: readonly Block[], layout: Layout): boolean {
  const lines = readSignatures(blocks, layout)[0]?.lines ?? [];
  if (
    blocks.some(
      ({ paragraph: { text } }) => isCapitals(text) && findParty(text)?.end === text.length && text.length < 25,
    )
  )
    return true;
  return lines.some(({ text }) =>
    /^t[./]?m[./]?\s*(?:ban (?:thường vụ|chấp hành)|đảng ủy|chi bộ|chi ủy)|(?:^|\s)bí thư$/u.test(fold(text)),
  );
}
