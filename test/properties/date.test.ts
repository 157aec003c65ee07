import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  daysInMonth,
  fromDay,
  isNeverReal,
  isRealDate,
  padDates,
  readDates,
  toDay,
  weekday,
  writeDate,
} from '../../server/src/syntax/days/date';
import { intervalOf, readPeriods } from '../../server/src/syntax/days/period';
import { readTerms } from '../../server/src/syntax/days/term';
import { cases } from './drafts';

const day = fc.integer({ min: toDay(1900, 1, 1), max: toDay(2099, 12, 31) });

describe('a civil day', () => {
  it('is the day that the calendar of JavaScript has', () => {
    fc.assert(
      fc.property(day, (it) => {
        const { year, month, day: date } = fromDay(it);
        assert.equal(toDay(year, month, date), it);
        assert.equal(weekday(it), new Date(Date.UTC(year, month - 1, date)).getUTCDay());
        assert.ok(isRealDate(year, month, date) && !isNeverReal(month, date));
        assert.ok(date <= daysInMonth(year, month) && !isRealDate(year, month, daysInMonth(year, month) + 1));
      }),
      cases(300),
    );
  });

  it('is read back however it is written', () => {
    fc.assert(
      fc.property(day, fc.nat(3), (it, form) => {
        const { year, month, day: date } = fromDay(it);
        const padded = String(date).padStart(2, '0');
        const written = [
          writeDate({ year, month, day: date }),
          `${date}/${month}/${year}`,
          `ngày ${padded} tháng ${month} năm ${year}`,
          `${padded}-${month}-${year}`,
        ][form] as string;
        const text = `Gửi báo cáo (trước ngày ${written.replace(/^ngày /u, '')}), sau đó họp.`;
        for (const dressed of [text, text.normalize('NFD').normalize('NFC')]) {
          assert.deepEqual(
            readDates(dressed).map((mention) => mention.at),
            [it],
            dressed,
          );
        }
      }),
      cases(300),
    );
  });
});

/** Text, then what is read in it: dates as written, with `!` where no calendar has them. */
const dates: readonly (readonly [string, ...string[]])[] = [
  ['ngày 15/5/2026 và 05/11', '15/5/2026', '05/11'],
  ['ngày 27 tháng 9 năm 2021', '27 tháng 9 năm 2021'],
  ['ngày 14 tháng11 năm 2025', '14 tháng11 năm 2025'],
  ['ngày 05 tháng 6/2026, ngày 15 tháng 7', '05 tháng 6/2026', '15 tháng 7'],
  ['ngày     tháng 5 năm 2026', 'tháng 5 năm 2026'],
  ['ngày … tháng … năm 2026', '… tháng … năm 2026'],
  ['(15/10/1930-15/10/2021)', '15/10/1930', '15/10/2021'],
  ['từ 15-20/6/2026', '20/6/2026'],
  ['ngày 31/4/2026, 30/02/2026, 29/02/2028', '31/4/2026!', '30/02/2026!', '29/02/2028'],
  ['ngày 20.7.2026 và 20-7-2026', '20.7.2026', '20-7-2026'],
  ['số 59/2023/NĐ-CP, 653/KH-UBND, 16/2026/QĐ-UBND, tỷ lệ 1/500'],
  ['13.421.100.000 đồng, 3.6620.700.000 đồng, khoản 1.2.2026a'],
  ['các ngày, tháng trong năm'],
];

describe('dates in a text', () => {
  for (const [text, ...expected] of dates) {
    it(`of “${text}”`, () => {
      const found = readDates(text);
      assert.deepEqual(
        found.map((it) => text.slice(it.span.start, it.span.end) + (it.isImpossible ? '!' : '')),
        expected,
      );
    });
  }

  it('get their zeros, and months from March on none', () => {
    assert.equal(
      padDates('5/6/2026, 14/2/2008, 05/11/2026, ngày 9 tháng 1 năm 2027'),
      '05/6/2026, 14/02/2008, 05/11/2026, ngày 09 tháng 01 năm 2027',
    );
  });
});

/** Text, then its periods: first and last month, and the year where one is written. */
const periods: readonly (readonly [string, ...string[]])[] = [
  ['trong tháng 5; tháng Năm; tháng 02/2026', '5-5', '5-5', '2-2 2026'],
  ['tháng 9 năm 2026', '9-9 2026'],
  ['tháng 4, 5 và tháng 6 năm 2026', '4-6 2026'],
  ['từ tháng 3 đến tháng 9/2026', '3-9 2026'],
  ['từ tháng 11 đến tháng 3/2027', '11-3 2027'],
  ['quý II; Quý 2/2026; quý III năm 2026', '4-6', '4-6 2026', '7-9 2026'],
  ['Quý II và quý III năm 2027', '4-9 2027'],
  ['6 tháng đầu năm, 06 tháng cuối năm 2026', '1-6', '7-12 2026'],
  ['9 tháng đầu năm; 9 tháng năm 2026; cuối năm 2026', '1-9', '1-9 2026', '9-12 2026'],
  ['năm 2026; năm học 2025 - 2026; giai đoạn năm 2026 - 2030', '1-12 2026'],
  ['ngày 15 tháng 5 năm 2026'],
  ['trong 6 tháng, tháng trước, một quý'],
];

describe('periods of a year', () => {
  for (const [text, ...expected] of periods) {
    it(`of “${text}”`, () => {
      const found = readPeriods(text).map(
        (it) => `${it.firstMonth}-${it.lastMonth}${it.year ? ` ${it.year.value}` : ''}`,
      );
      assert.deepEqual(found, expected);
    });
  }

  it('are whole months, and run over the end of a year where they must', () => {
    const quarter = intervalOf({ firstMonth: 4, lastMonth: 6 }, 2026);
    assert.deepEqual([quarter.earliest, quarter.latest], [toDay(2026, 4, 1), toDay(2026, 6, 30)]);
    const winter = intervalOf({ firstMonth: 11, lastMonth: 3 }, 2027);
    assert.deepEqual([winter.earliest, winter.latest], [toDay(2026, 11, 1), toDay(2027, 3, 31)]);
  });
});

/** Text, then its terms: operator and words. */
const terms: readonly (readonly [string, ...string[]])[] = [
  ['xong trước ngày 05/11/2026', 'before trước ngày 05/11/2026'],
  [
    'chậm nhất là ngày 30/6/2026; muộn nhất đến hết ngày 05/7',
    'by chậm nhất là ngày 30/6/2026',
    'by muộn nhất đến hết ngày 05/7',
  ],
  ['hạn cuối: 30/6/2026, không quá ngày 01/7/2026', 'by hạn cuối: 30/6/2026', 'by không quá ngày 01/7/2026'],
  ['đến hết ngày 31/12/2026; đến hết năm 2026', 'until đến hết ngày 31/12/2026', 'until đến hết năm 2026'],
  ['trước 16 giờ 30 phút, thứ Sáu, ngày 22/5/2026', 'before trước 16 giờ 30 phút, thứ Sáu, ngày 22/5/2026'],
  ['từ ngày 01 đến ngày 15/6/2026', 'from-to từ ngày 01 đến ngày 15/6/2026'],
  ['từ 01/10/2021 đến 30/10/2021', 'from-to từ 01/10/2021 đến 30/10/2021'],
  [
    'từ 07 giờ ngày 10/6/2026 đến hết 17 giờ ngày 12/6/2026',
    'from-to từ 07 giờ ngày 10/6/2026 đến hết 17 giờ ngày 12/6/2026',
  ],
  ['từ tháng 3 đến tháng 9/2026; hoàn thành trong quý II', 'within từ tháng 3 đến tháng 9/2026', 'within trong quý II'],
  ['trước ngày 15/6 và 15/12 hằng năm', 'before trước ngày 15/6', 'before 15/12 hằng năm'],
  [
    'trước ngày 18 hằng tháng; ngày 15 của tháng cuối quý',
    'before trước ngày 18 hằng tháng',
    'bare ngày 15 của tháng cuối quý',
  ],
  ['tổ chức vào thứ Bảy, ngày 05/12/2026', 'on vào thứ Bảy, ngày 05/12/2026'],
  ['có hiệu lực từ ngày 01/7/2026, kể từ ngày ký, trước 30 ngày làm việc, trước hết, trước khi họp'],
];

describe('terms', () => {
  for (const [text, ...expected] of terms) {
    it(`of “${text}”`, () => {
      const found = readTerms(text, readDates(text));
      assert.deepEqual(
        found.map((it) => `${it.operator} ${text.slice(it.span.start, it.span.end)}`),
        expected,
      );
    });
  }
});
