/**
 * The days on which State offices are closed beside Saturdays and Sundays, and the Saturdays on which they work instead.
 *
 * Sources: Bộ luật Lao động số 45/2019/QH14, Điều 112 (the holidays: Tết Dương lịch 1 day, Tết Âm lịch 5, Giỗ Tổ Hùng Vương 1, 30/4, 01/5,
 * Quốc khánh 2) and Điều 111 khoản 3 (a holiday on a weekly day of rest is made up for on the next working day); the Prime Minister's yearly
 * choice of days and exchanges of working days, as the press reported it, in each row. Lunar days are checked against an
 * astronomical computation in `test/data/holidays.test.ts`. What is not decided yet is left out: for Tết 2027 stand the days
 * that every lawful choice has in common, for Quốc khánh 2027 only the day itself. Nghị quyết số 80-NQ/TW ngày 07/01/2026 wants 24/11 as a day off,
 * Điều 112 did not yet name it when this table was made (11/2026): who has it off puts it into the setting `thao.holidays`.
 */
export interface Holiday {
  /** As `2026-02-17`. */
  readonly date: string;
  readonly name: string;
  readonly source: string;
}

/** The same days of every year, as `month-day`. */
export const yearlyHolidays: Readonly<Record<string, string>> = {
  '01-01': 'Tết Dương lịch',
  '04-30': 'Ngày Chiến thắng 30/4',
  '05-01': 'Ngày Quốc tế lao động 01/5',
  '09-02': 'Quốc khánh 02/9',
};

const law = 'Bộ luật Lao động 45/2019/QH14, Điều 112';
const madeUp = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3';
const day = (date: string, name: string, source: string): Holiday => ({ date, name, source });
const row = (dates: readonly string[], name: string, source: string): readonly Holiday[] =>
  dates.map((it) => day(it, name, source));

export const holidays: readonly Holiday[] = [
  ...row(
    ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
    'nghỉ Tết Ất Tỵ',
    'thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2025 của Bộ Lao động - Thương binh và Xã hội, 12/2024',
  ),
  day('2025-04-07', 'Giỗ Tổ Hùng Vương', law),
  day('2025-05-02', 'nghỉ hoán đổi dịp 30/4', 'vietnamplus.vn/…-post1033115.vnp (TTXVN)'),
  day(
    '2025-09-01',
    'nghỉ Quốc khánh',
    'thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2025 của Bộ Lao động - Thương binh và Xã hội, 12/2024',
  ),
  day('2026-01-02', 'nghỉ hoán đổi dịp Tết Dương lịch', '24h.com.vn/…-c46a1724830.html, 26/12/2025'),
  ...row(
    ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    'nghỉ Tết Bính Ngọ',
    'vietnammedia.vnanet.vn/video/…-165342.htm (TTXVN), 17/10/2025',
  ),
  day('2026-04-26', 'Giỗ Tổ Hùng Vương', law),
  day('2026-04-27', 'nghỉ bù Giỗ Tổ Hùng Vương', madeUp),
  day('2026-08-31', 'nghỉ hoán đổi dịp Quốc khánh', 'thanhnien.vn/…-185260113172347178.htm (nghỉ 5 ngày), 13/01/2026'),
  day('2026-09-01', 'nghỉ Quốc khánh', 'thanhnien.vn/…-185260113172347178.htm (nghỉ 5 ngày), 13/01/2026'),
  ...row(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'], 'nghỉ Tết Đinh Mùi', law),
  day('2027-02-09', 'nghỉ bù Tết Đinh Mùi', madeUp),
  day('2027-04-16', 'Giỗ Tổ Hùng Vương', law),
  day('2027-05-03', 'nghỉ bù Ngày Quốc tế lao động', madeUp),
];

/** Saturdays on which State offices work for a day off beside a holiday. */
export const workingSaturdays: readonly Holiday[] = [
  day('2025-04-26', 'làm bù cho 02/5/2025', 'vietnamplus.vn/…-post1033115.vnp (TTXVN)'),
  day('2026-01-10', 'làm bù cho 02/01/2026', '24h.com.vn/…-c46a1724830.html, 26/12/2025'),
  day('2026-08-22', 'làm bù cho 31/8/2026', 'vietnammedia.vnanet.vn/video/…-165342.htm (TTXVN), 17/10/2025'),
];
