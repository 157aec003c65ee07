import type { Deadline } from './deadlines';

/** Something to be handed in by one day: neither a range nor what comes again, and not a day whose name the drafter wrote. */
export function isSubmission({ action, operator, start, end, label, block }: Deadline): boolean {
  if ((action !== 'report' && action !== 'submit') || start || end?.kind !== 'day') return false;
  if (operator !== 'before' && operator !== 'by' && operator !== 'until' && !(operator === 'on' && label)) return false;
  const { raw } = block.paragraph;
  const at = end.span.start - block.start;
  const around = raw.slice(Math.max(0, at - 24), at + end.span.end - end.span.start + 14).normalize('NFC');
  return !/(?<![\p{L}\p{M}])(?:thứ\s+(?:[Bb]ảy|7)|[Cc]hủ\s+nhật)(?![\p{L}\p{M}\p{N}])/iu.test(around);
}
