import assert from 'node:assert/strict';
import { type Holiday, holidays, workingSaturdays, yearlyHolidays } from '../../server/src/data/holidays';
import { calendarOf, workingDayBefore } from '../../server/src/plan/deadlines/calendar';
import { type Day, fromDay, toDay, weekday } from '../../server/src/syntax/days/date';

const all: readonly Holiday[] = [...holidays, ...workingSaturdays];
const dayOf = (date: string): Day => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
const degrees = Math.PI / 180;

/** The civil day in Việt Nam of the new moon that is the `k`-th after that of January 1900 (Meeus, Astronomical Formulae). */
function newMoon(k: number): Day {
  const t = k / 1236.85;
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t * t) * degrees;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t) * degrees;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t * t) * degrees;
  const mean =
    2415020.75933 + 29.53058868 * k + 0.0001178 * t * t + 0.00033 * Math.sin((166.56 + 132.87 * t) * degrees);
  const shift =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.001 * Math.sin(2 * node - moon);
  return Math.floor(mean + shift + 0.5 + 7 / 24) - 2440588;
}

/** In which twelfth of the year the sun stands when the day begins in Việt Nam; 0 begins with the spring equinox. */
function sunSign(day: Day): number {
  const t = (day + 2440588 - 0.5 - 7 / 24 - 2451545) / 36525;
  const mean = (357.5291 + 35999.0503 * t) * degrees;
  const length = 280.46645 + 36000.76983 * t + (1.9146 - 0.004817 * t) * Math.sin(mean) + 0.019993 * Math.sin(2 * mean);
  return Math.floor((((length % 360) + 360) % 360) / 30);
}

/** The first day of the lunar month in which the sun enters a sign: 11 for tháng Giêng, 1 for tháng Ba. */
function lunarMonth(year: number, sign: number): Day {
  const from = Math.floor((year - 1900) * 12.3685);
  for (let k = from; k < from + 8; k++) {
    const [first, next] = [newMoon(k), newMoon(k + 1)];
    if (sunSign(first) !== sign && sunSign(next) === sign && year === fromDay(first).year) return first;
  }
  throw new Error(`no such month in ${year}`);
}

const named = (name: RegExp, year: number): readonly Day[] =>
  holidays.filter((it) => name.test(it.name) && it.date.startsWith(String(year))).map((it) => dayOf(it.date));

describe('the public holidays', () => {
  it('are real days, each once, with their sources', () => {
    assert.equal(new Set(all.map((it) => it.date)).size, all.length);
    for (const { date, name, source } of all) {
      assert.match(date, /^202[5-7]-\d\d-\d\d$/u);
      assert.equal(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), date);
      assert.ok(name !== '' && source !== '', date);
    }
    for (const date of Object.keys(yearlyHolidays)) assert.match(date, /^\d\d-\d\d$/u);
  });

  it('hold the lunar days where sun and moon put them', () => {
    const expected = {
      2025: ['2025-01-29', '2025-04-07'],
      2026: ['2026-02-17', '2026-04-26'],
      2027: ['2027-02-06', '2027-04-16'],
    };
    for (const [name, [newYear = '', kings = '']] of Object.entries(expected)) {
      const year = Number(name);
      assert.equal(lunarMonth(year, 11), dayOf(newYear), `Tết ${year}`);
      assert.equal(lunarMonth(year, 1) + 9, dayOf(kings), `Giỗ Tổ ${year}`);
      assert.ok(named(/^nghỉ Tết/u, year).includes(dayOf(newYear)));
      assert.ok(named(/^Giỗ Tổ/u, year).includes(dayOf(kings)));
    }
  });

  it('exchange Saturdays only', () => {
    for (const { date } of workingSaturdays) assert.equal(weekday(dayOf(date)), 6, date);
  });

  it('make up for what falls on a weekend', () => {
    for (const { date, name } of holidays.filter((it) => /^nghỉ (?:bù|hoán đổi)/u.test(it.name))) {
      assert.ok(![0, 6].includes(weekday(dayOf(date))), `${name} ${date}`);
    }
  });
});

describe('working days', () => {
  const closed = (options: { readonly holidays?: readonly string[] } = {}) => calendarOf({ ...options });

  it('are none on weekends and holidays, but on a Saturday that is worked', () => {
    const { closedBy } = closed();
    assert.equal(closedBy(toDay(2026, 11, 1)), 'Chủ nhật');
    assert.equal(closedBy(toDay(2024, 9, 2)), 'ngày Quốc khánh 02/9');
    assert.equal(closedBy(toDay(2026, 8, 22)), undefined);
    assert.equal(closedBy(toDay(2026, 11, 24)), undefined);
  });

  it('are found behind a long holiday', () => {
    assert.equal(workingDayBefore(toDay(2026, 2, 22), closed()), toDay(2026, 2, 13));
    assert.equal(workingDayBefore(toDay(2026, 5, 3), closed()), toDay(2026, 4, 29));
  });

  it('follow the settings', () => {
    const { closedBy } = closed({ holidays: ['24/11/2026 nghỉ', '7/11/2026 làm việc', 'mai'] });
    assert.equal(closedBy(toDay(2026, 11, 24)), 'ngày nghỉ của cơ quan');
    assert.equal(closedBy(toDay(2026, 11, 7)), undefined);
    assert.equal(closedBy(toDay(2026, 11, 8)), 'Chủ nhật');
  });
});
