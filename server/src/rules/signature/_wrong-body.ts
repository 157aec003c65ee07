import { changeTo, type Finding, offer } from '../../lint/rule';
import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { insert } from '../../text/edit';
import { fold } from '../../text/fold';
import { textOf } from '../../text/span';
import { authorityOf } from './_signature';

const bodies = [
  { name: 'ủy ban nhân dân', forms: /^(?:ủy ban nhân dân|ubnd)(?:\s|$)/u },
  { name: 'hội đồng nhân dân', forms: /^(?:thường trực )?(?:hội đồng nhân dân|hđnd)(?:\s|$)/u },
];
const bodyOf = (text: string): string | undefined => bodies.find(({ forms }) => forms.test(fold(text)))?.name;

/** Who leads no committee. */
const otherHead =
  /^(?:(?:tổng )?giám đốc|hiệu trưởng|viện trưởng|(?:chi )?cục trưởng|trưởng phòng|chánh văn phòng|bí thư)$/u;

/** The one signature under a plan of a committee: for another body, by the head of an office, or without the body. */
export function* wrongBodies({ header, signatures, source, blocks }: Plan): Generator<Finding> {
  const [signature, ...others] = signatures;
  const issuer = header.issuer && bodyOf(header.issuer.text);
  const [first, second] = signature?.lines ?? [];
  if (!header.issuer || !issuer || !first || others.length !== 0) return;
  const authority = authorityOf(first);
  if (authority?.right === 'TM') {
    const signed = bodyOf(authority.position);
    if (signed && signed !== issuer) {
      yield { span: first.span, message: `Ký thay mặt ${signed}, trong khi văn bản này của ${header.issuer.text}` };
    } else if (second && otherHead.test(fold(second.text))) {
      yield { span: second.span, message: `${second.text} không ký thay mặt ${issuer}: phải là CHỦ TỊCH` };
    } else yield* shortened(first, source.text);
    return;
  }
  const isOfHead = /^(?:chủ tịch|kt\. chủ tịch)$/u.test(fold(first.text));
  if (!isOfHead || header.number?.code?.text !== 'KH-UBND') return;
  if (blocks.some((it) => byHead.test(it.paragraph.text))) return;
  const isPlain = textOf(source.text, first.span) === first.text && isLine(source.text, first);
  yield {
    span: first.span,
    message: 'Trên chức vụ thiếu dòng “TM. ỦY BAN NHÂN DÂN”',
    severity: 'information',
    ...(isPlain && {
      fixes: offer('Thêm dòng “TM. ỦY BAN NHÂN DÂN”', insert(first.span.start, `TM. ỦY BAN NHÂN DÂN${source.newline}`)),
    }),
  };
}

/** What the chairman issues is signed by the chairman alone. */
const byHead =
  /(?:^|,\s)Chủ tịch (?:UBND|[ỦU][yỷ] ban nhân dân)(?=\s)[^,;:.]{0,50}\s(?:ban hành|xây dựng) (?:Kế|kế) hoạch\s/u;

/** `TM. UBND XÃ` */
function* shortened({ text, span: at }: Phrase, source: string): Generator<Finding> {
  const start = at.start + text.search(/(?<=\s)UBND(?=\s|$)/u);
  const span = { start, end: start + 'UBND'.length };
  if (start < at.start || textOf(source, span) !== 'UBND') return;
  yield {
    span,
    message: 'Phần ký đang viết tắt “UBND”, phải là ỦY BAN NHÂN DÂN',
    severity: 'information',
    fixes: changeTo(span, 'ỦY BAN NHÂN DÂN'),
  };
}

/** With nothing else on its line. */
const isLine = (source: string, { span: { start, end } }: Phrase): boolean =>
  /(?:^|[\r\n])$/u.test(source.slice(0, start).slice(-1)) && /^\s*(?:[\r\n]|$)/u.test(source.slice(end, end + 20));
