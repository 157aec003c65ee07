import { type Block, remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { within } from '../../text/span';
import type { Plan } from '../plan';
import type { Section } from '../sections/sections';
import type { Deadline } from './deadlines';

/** A part of the plan that tells how things were: `I. ĐÁNH GIÁ KẾT QUẢ NĂM 2025`, `1. Kết quả năm trước: …`. */
export function isLookingBack({ outline }: Plan, { block }: Pick<Deadline, 'block'>): boolean {
  if (opensWithPast(block)) return true;
  const section = outline.sections.find((it) => within(it.blocks, block.index));
  return section !== undefined && tellsOfThePast(section);
}

const opensWithPast = remember(({ paragraph: { text } }: Block): boolean =>
  /^(?:[-–+\d.]+\s+)?(?:kết quả|tình hình)\s[^:;.]{0,60}(?:năm (?:trước|qua|ngoái)|vừa qua):/iu.test(text),
);

const tellsOfThePast = remember(({ title }: Section): boolean =>
  /^(?:đánh giá|kết quả|tình hình|thực trạng|khái quát|đặc điểm|diễn biến|thiệt hại)/u.test(fold(title.text)),
);

/** `chậm nhất ngày 04/01/2026, đã hoàn thành`, `Đợt 1 (từ tháng 9/2025 đến tháng 12/2025) đã lắp 12 trạm`. */
export const isDone = ({ source }: Pick<Plan, 'source'>, { span }: Pick<Deadline, 'span'>): boolean =>
  /^\s*(?:\([^()]{0,60}\))?(?:[\s,:–-]*\(?đã (?:hoàn thành|thực hiện|tổ chức|xong|thành lập|ban hành|họp|làm|gửi|nộp)(?![\p{L}\p{M}])|\)\s*đã \p{L})/u.test(
    source.text.slice(span.end, span.end + 110).normalize('NFC'),
  );
