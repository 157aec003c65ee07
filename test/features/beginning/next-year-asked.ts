import assert from 'node:assert/strict';
import { type NextYearAnswer, nextYear } from '../../../server/src/features/beginning/next-year';
import { calendarOf } from '../../../server/src/plan/deadlines/calendar';
import { findingsOf, planOf } from '../../rules/workbench';

const calendar = calendarOf({});

/** The plan of the year after, as the editor asks for it. */
export const next = (
  text: string,
  { thisYear = 2026, year }: { thisYear?: number; year?: number } = {},
): NextYearAnswer =>
  nextYear(planOf(text), {
    thisYear,
    calendar,
    planOf,
    lint: (it) => findingsOf(it),
    ...(year !== undefined && { year }),
  });

export const rolled = (text: string, options?: Parameters<typeof next>[1]): string => {
  const answer = next(text, options);
  assert.ok(answer.plan, answer.problem ?? String(answer.choose));
  return answer.plan.text;
};

/** A plan of a department for 2026 with these lines as its content. */
export const plan = (...lines: readonly string[]): string =>
  [
    'UBND TỈNH HOÀI LĨNH',
    'SỞ NỘI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    'Số: 12/KH-SNV',
    'Hoài Lĩnh, ngày 05 tháng 02 năm 2026',
    '',
    'KẾ HOẠCH',
    'Tổ chức ngày hội đọc sách năm 2026',
    '',
    'Thực hiện Kế hoạch số 57/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về phát triển văn hóa đọc năm 2026, Sở Nội vụ xây dựng Kế hoạch tổ chức ngày hội đọc sách năm 2026 như sau:',
    '',
    'I. NỘI DUNG',
    '',
    ...lines,
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    '',
    '1. Các phòng báo cáo kết quả về Văn phòng Sở trước ngày 05/5/2026.',
    '',
    'Trên đây là Kế hoạch tổ chức ngày hội đọc sách năm 2026 của Sở Nội vụ./.',
    '',
    'Nơi nhận:',
    '- Ủy ban nhân dân tỉnh (b/c);',
    '- Lưu: VT, VP.',
    '',
    'GIÁM ĐỐC',
    '',
    'Lò Văn Sương',
    '',
  ].join('\n');

/** What has become of the lines of the content. */
export const content = (text: string, options?: Parameters<typeof next>[1]): readonly string[] => {
  const [, body = ''] = rolled(text, options).split(/^I\. NỘI DUNG\n\n/mu);
  return body.split('\n\nII. ')[0]?.split('\n') ?? [];
};

export const lines = (...given: readonly string[]): readonly string[] => content(plan(...given));
