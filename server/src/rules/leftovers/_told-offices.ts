import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { type SelfReference, sayWhere, selfReferences, setAside } from '../../plan/references/self-references';
import { place, remember } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { allMatches, groupSpan } from '../../text/match';
import { within } from '../../text/span';

/** A name with the place where it is said. */
export interface Told {
  readonly phrase: Phrase;
  readonly where: string;
}

/** The offices by which a plan calls itself: in its subject, where it is issued, at its end, below the titles of its appendices. */
export const offices: (plan: Plan) => readonly Told[] = remember((plan) => {
  const { issuer, subject, agencies } = plan.header;
  const told: Told[] = [];
  if (agencies.length === 0 && subject) {
    const [, office] =
      /(?<![\p{L}\p{M}])của (Sở\s\p{Lu}[^,;.:()]{2,60}?)(?=\s+(?:năm|giai đoạn|trên)\s|$)/u.exec(subject.text) ?? [];
    if (office) told.push({ phrase: { text: office, span: subject.span }, where: 'Trích yếu' });
  }
  if (issuer && !agencies.some((it) => it.span.start === issuer.span.start))
    told.push({ phrase: issuer, where: 'Câu mở đầu' });
  for (const self of selfReferences(plan)) {
    for (const phrase of officesIn(self)) told.push({ phrase, where: capitalized(sayWhere(self)) });
  }
  return told;
});

/** `GIÁM ĐỐC SỞ TƯ PHÁP`, `CHỦ TỊCH UBND XÃ TÂN LẬP`. */
export function* signedBy({ signature }: Plan): Generator<Told> {
  for (const { text, span: at } of signature?.lines ?? []) {
    const match =
      /(?<!VĂN\s)(?:SỞ|PHÒNG|TRƯỜNG|TRUNG TÂM|UBND|[ỦU][ỶY] BAN NHÂN DÂN|ĐẢNG ỦY)\s[\p{Lu}\p{M}\s,–-]+$/u.exec(text);
    if (match) yield { phrase: { text: match[0], span: at }, where: 'Chỗ ký' };
  }
}

const officeWords =
  '(?:(?:Sở|Phòng|Trung tâm|Trường|Chi cục|Bệnh viện|Ban Quản lý|Ban quản lý)\\s(?=\\p{Lu})|(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Đảng ủy|Đảng uỷ)\\s(?=(?:tỉnh|thành phố|xã|phường|đặc khu)\\s\\p{Lu}))[^,;.:()]{2,80}?';
const ofOffice = new RegExp(
  `(?<![\\p{L}\\p{M}])của\\s+(?<office>${officeWords})(?=\\s*(?:[,;.:()]|$|\\s(?:năm|giai đoạn|trên|về|tại|và|trong)\\s))`,
  'dgu',
);
const asks = new RegExp(
  `[;,.]\\s+(?:Giám đốc\\s+|Chủ tịch\\s+|Trưởng\\s+)?(?<office>${officeWords})(?=\\s+(?:yêu cầu|đề nghị|giao)(?![\\p{L}\\p{M}]))`,
  'dgu',
);

const belonging =
  /(?<=(?:yêu cầu|đề nghị)[^;.]{0,80}\s(?:thuộc|trực thuộc)\s)(?<office>Sở\s\p{Lu}[^,;.:()]{2,60}?)(?=\s*(?:[,;.:()]|$|\s(?:nghiêm túc|tổ chức|triển khai|thực hiện|căn cứ|khẩn trương|phối hợp|chủ động)(?![\p{L}\p{M}])))/dgu;

/** Who issues, as the closing or an appendix says it: `của Sở Tư pháp`, `Sở Tư pháp yêu cầu các phòng …`. */
function* officesIn({ kind, block, name }: SelfReference): Generator<Phrase> {
  if (kind === 'opening') return;
  const { text } = block.paragraph;
  const cited = kind === 'appendix' ? [] : setAside(block.paragraph);
  const told = [
    ...allMatches(text.slice(0, name.end), ofOffice),
    ...(kind === 'closing' ? [...allMatches(text, asks), ...allMatches(text, belonging)] : []),
  ];
  for (const match of told) {
    const at = groupSpan(match, 'office');
    if (!at || at.start < name.start || cited.some((it) => within(it, at.start))) continue;
    yield { text: text.slice(at.start, at.end), span: place(block, at) };
  }
}
