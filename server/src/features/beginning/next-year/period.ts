import type { Plan } from '../../../plan/plan';
import { countBy } from '../../../text/grouped';

/** The year a plan is for; a school year by its first. */
export interface YearOf {
  readonly from: number;
  /** `năm học 2025 - 2026`, `vụ đông xuân 2026 - 2027`: both years move together. */
  readonly isOverTwoYears: boolean;
}

/** Two years that stand together and are no stage of several. */
export const twoYears =
  /(?<!(?:giai đoạn|nhiệm kỳ|thời kỳ|(?<!đông\s?(?:[-–]\s?)?xuân\s)năm|từ)\s{1,3})(?<![\p{N}/])(?<first>20\d\d)\s*[-–—]\s*(?<last>20\d\d)(?![\p{N}/])/dgiu;
const oneYear =
  /(?<!(?:đến|tới|hết|từ)\s{1,3})(?<![\p{L}\p{M}])năm\s+(?<year>20\d\d)(?!\s*(?:[-–—/]|đến)\s*(?:năm\s+)?(?:20)?\d|\p{N})/iu;

/** For which year the plan is, or why that cannot be told. */
export function readPeriod(plan: Plan): YearOf | { readonly problem: string } {
  const { kind, years, year, yearFrom, subject } = plan.header;
  if (plan.source.text.trim() === '') {
    return { problem: 'Tệp này trống hoặc quá dài nên không lập được kế hoạch năm sau' };
  }
  if (kind !== 'plan' && kind !== 'fragment') {
    return { problem: 'Văn bản này không phải kế hoạch nên không lập được kế hoạch năm sau' };
  }
  const said = subject?.text.normalize('NFC') ?? '';
  const season = [...said.matchAll(twoYears)].find(({ groups }) => Number(groups?.last) === Number(groups?.first) + 1);
  if (season) return { from: Number(season.groups?.first), isOverTwoYears: true };
  if (year !== undefined && yearFrom !== 'date') return { from: year, isOverTwoYears: false };
  const named = Number(oneYear.exec(said)?.groups?.year);
  if (named) return { from: named, isOverTwoYears: false };
  if (years && yearFrom !== 'date') {
    const last = Number.isFinite(years.last) ? `${years.first} - ${years.last}` : `từ năm ${years.first}`;
    return { problem: `Đây là kế hoạch giai đoạn ${last}, không phải của một năm, nên không chuyển sang năm sau được` };
  }
  const guess = year === undefined ? mostDue(plan) : dueInOf(plan, year);
  return guess === undefined
    ? { problem: 'Kế hoạch này không ghi năm nào nên không biết năm sau là năm nào' }
    : { from: guess, isOverTwoYears: false };
}

/** A plan of December is for the next year; one of June is so only where most is due then. */
function dueInOf(plan: Plan, year: number): number {
  const counts = countDue(plan);
  const [own, next] = [counts.get(year) ?? 0, counts.get(year + 1) ?? 0];
  const isLate = 10 <= (plan.header.date?.month?.value ?? 0);
  return own < next || (isLate && own === next && 0 < next) ? year + 1 : year;
}

/** The year in which most of what is asked is due. */
const mostDue = (plan: Plan): number | undefined =>
  [...countDue(plan)].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];

const countDue = ({ deadlines }: Plan): ReadonlyMap<number, number> =>
  countBy(deadlines, ({ end }) => {
    const year = end?.year?.value;
    return year === undefined || year < 2000 || 2099 < year ? undefined : year;
  });
