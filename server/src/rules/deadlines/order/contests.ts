import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { type Entry, entryLists } from '../_entries';
import type { Event } from './whole';

const round =
  /^(?:tổ chức )?(?:(?:hội )?thi (?=vòng)|thi đấu|chấm )?(?:vòng (?:\d|i{1,3}(?!\p{L})|sơ|chung|bán)|(?:sơ|chung) khảo|(?:bán|chung) kết)/u;
const enrolling = /^(?:(?:tiếp )?nhận|nộp|thu)?(?: (?:phiếu|đơn|hồ sơ))? ?đăng ký(?! nhu cầu)/u;

/** A contest or an examination whose rounds stand in one list: `Vòng 1: từ ngày …`, `Vòng 2: từ ngày …`. */
export function contestOf(plan: Plan): Event | undefined {
  const lists = entryLists(plan).filter((it) => it.some(({ name }) => round.test(name)));
  const [list] = lists;
  if (!list || lists.length !== 1) return undefined;
  const rounds = list.filter(({ name }) => round.test(name)).map(({ time }) => time);
  const [first, last] = [Math.min(...rounds.map((it) => it.earliest)), Math.max(...rounds.map((it) => it.latest))];
  const begin = rounds.find((it) => it.earliest === first);
  return begin && { first, last, span: begin.span, said: sayTime(begin), isVisit: true };
}

/** The one line that tells until when one may enrol. */
export function enrolmentOf(plan: Plan): Entry['time'] | undefined {
  const found = entryLists(plan)
    .flat()
    .filter(({ name, time }) => time.start && enrolling.test(name));
  return found.length === 1 ? found[0]?.time : undefined;
}
