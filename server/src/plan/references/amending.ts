import type { Plan } from '../plan';

/**
 * `Điều chỉnh, bổ sung Kế hoạch số 12/KH-UBND ngày 18/01/2027`: such a plan repeats no purpose, and the sections that it names without
 * more words are those of the plan that it changes.
 */
export const amendsPlan = ({ header }: Pick<Plan, 'header'>): boolean => amends.test(header.subject?.text ?? '');

const amends =
  /^(?:(?:về\s+)?việc\s+)?(?:sửa đổi|điều chỉnh|bổ sung|thay thế|bãi bỏ|đính chính|gia hạn)(?:(?!\s(?:theo|thực hiện|để)\s)[^“”;.]){0,80}?\skế hoạch(?![\p{L}\p{M}])/iu;
