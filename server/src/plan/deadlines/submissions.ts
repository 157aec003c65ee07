import type { Deadline } from './deadlines';

/** Something to be handed in by one day: neither a range nor what comes again, and not a day whose name the drafter wrote. */
export function isSubmission({ action, operator, start, end, label, block, span }: Deadline): boolean {
  if ((action !== 'report' && action !== 'submit') || start || end?.kind !== 'day') return false;
  if (operator !== 'before' && operator !== 'by' && operator !== 'until' && !(operator === 'on' && label)) return false;
  const { raw } = block.paragraph;
  const at = end.span.start - block.start;
  if (
    handingOver.test(raw.slice(Math.max(0, span.start - block.start - 60), span.start - block.start).normalize('NFC'))
  )
    return false;
  const around = raw.slice(Math.max(0, at - 24), at + end.span.end - end.span.start + 14).normalize('NFC');
  return !/(?<![\p{L}\p{M}])(?:thứ\s+(?:[Bb]ảy|7)|[Cc]hủ\s+nhật)(?![\p{L}\p{M}\p{N}])/iu.test(around);
}

/** `bàn giao mặt bằng trước ngày …`, `nghiệm thu, bàn giao: trước ngày …`: works and land, no papers. */
const handingOver =
  /(?<![\p{L}\p{M}])bàn giao(?!\s(?:[\p{L}\p{M}]+\s){0,2}(?:hồ sơ|tài liệu|số liệu|dữ liệu|biên bản|danh sách|báo cáo|bài|sổ|phiếu))[^,;.]{0,40}$/u;
