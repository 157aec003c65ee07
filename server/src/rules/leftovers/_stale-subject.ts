import { isBackwards } from '../../plan/deadlines/bounds';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import type { NamedYears } from '../../plan/references/self-references';
import { type Day, fromDay, toDay } from '../../syntax/days/date';
import { fold } from '../../text/fold';

/** What is done for a year when that is over, or has its year from something else. */
const looksBack =
  /(?<!\p{L})(?:tổng kết|sơ kết|đánh giá|kiểm điểm|xếp loại|xếp hạng|quyết toán|thanh toán|kiểm kê|kiểm toán|kiểm tra|giám sát|thanh tra|khảo sát|điều tra|thống kê|rà soát|báo cáo|kỷ niệm|khen thưởng|biểu dương|tuyên dương|công khai|khắc phục|kết luận|chỉ số|luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|nợ|chuyển tiếp|kéo dài|bổ sung|điều chỉnh)(?!\p{L})/u;

const fewest = 2;
const farAhead = 366;

/** `KẾ HOẠCH … NĂM 2025`, issued in 2026, and all that is to be done comes after that: the years that the subject should give. */
export function yearsDue(plan: Plan, own: NamedYears): Omit<NamedYears, 'spans'> | undefined {
  const { issued, subject } = plan.header;
  if (!issued || !subject) return undefined;
  const words = fold(subject.text);
  const isSchoolYear = own.last === own.first + 1 && words.includes(`năm học ${own.first}`);
  if ((own.first !== own.last && !isSchoolYear) || looksBack.test(words)) return undefined;
  const over = isSchoolYear ? toDay(own.last, 7, 31) : toDay(own.last, 12, 31);
  if (issued.earliest <= over || over + farAhead < issued.latest) return undefined;
  const days = daysOf(plan);
  if (days.size < fewest || [...days].some((it) => it < issued.earliest || it <= over)) return undefined;
  const next = { first: own.first + 1, last: own.last + 1 };
  return [...days].every((it) => it <= over + farAhead && fromDay(it).year <= next.last) ? next : undefined;
}

/** On which something is to be done; of a month its last. */
const daysOf = (plan: Plan): ReadonlySet<Day> =>
  new Set(
    plan.deadlines.flatMap((it): readonly Day[] =>
      it.latest === undefined || !it.end?.year || isBackwards(it) || isLookingBack(plan, it) ? [] : [it.latest],
    ),
  );
