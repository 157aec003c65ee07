import { placesOfDates } from '../../plan/citations/cited-dates';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isLookingBack } from '../../plan/deadlines/same-duty';
import type { Plan } from '../../plan/plan';
import { datesOf } from '../../syntax/days/date';
import { place } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { fold } from '../../text/fold';
import { lettersBefore } from '../../text/span';
import { isPastAtIssue, type Pair } from './_agreement';
import { asDeadline } from './_events';
import { namedTimes } from './_rows-of-sections';

/** `Lễ phát động: 7 giờ 30, ngày 23/4/2026`, and elsewhere `cử đoàn viên dự Lễ phát động ngày 26/4/2026`: one event, two days. */
export function findMentionsApart(plan: Plan): readonly Pair[] {
  const events = eventsOf(plan);
  if (events.size === 0) return [];
  const cited = placesOfDates(plan.citations);
  return mentioning(plan.blocks).flatMap((block): readonly Pair[] => {
    const { paragraph } = block;
    return datesOf(paragraph).flatMap((date): readonly Pair[] => {
      const { at: day, year } = date;
      const span = place(block, date.span);
      if (day === undefined || !year || cited.has(span.start) || isLookingBack(plan, { block })) return [];
      const lead = fold(lettersBefore(paragraph.text, date.span.start, reach));
      const name = when.test(lead) ? nameAtEnd(lead.replace(when, ''), events) : undefined;
      const other = events.get(name ?? '');
      if (!other || other.block === block || isOn(other, day) || farthest < distance(other, day)) return [];
      if (ofOthers.test(fold(paragraph.text.slice(date.span.end, date.span.end + 40)))) return [];
      const written = { ...year, span: place(block, year.span) };
      const odd = asDeadline({ span, day, year: written, name: '', words: [], isExpected: false, block });
      return isPastAtIssue(odd, plan.header) ? [] : [{ odd, other, isMention: true }];
    });
  });
}

const isOn = ({ earliest = 0, latest = 0 }: Deadline, day: number): boolean => earliest <= day && day <= latest;
const distance = ({ earliest = 0, latest = 0 }: Deadline, day: number): number =>
  Math.max(earliest - day, day - latest);
/** In days; what is further away is another event of the name. */
const farthest = 62;
const ofOthers = /^[\s,]*(?:do|của|tại|cấp|ở)\s/u;

/** What may be called by its name alone, and what by the one word for what it is. */
const event =
  /^(?:lễ|hội (?:nghị|thi|thao|chợ|diễn|thảo)|ngày hội|đại hội|giải|họp báo|tổng duyệt|diễn tập|liên hoan|chung kết)(?=\s|$)/u;
const alone = /^(?:đại hội|tổng duyệt|diễn tập|chung kết)$/u;
const fewestWords = 3;
const mostWords = 12;

/** By their whole names, and by the first words of a longer name where those are of no other. */
function eventsOf(plan: Plan): ReadonlyMap<string, Deadline> {
  const events = new Map<string, Deadline>();
  const shared = new Set<string>();
  for (const [name, time] of namedTimes(plan)) {
    const kind = event.exec(name)?.[0];
    if (kind === undefined) continue;
    const short = name.split(' ').slice(0, fewestWords).join(' ');
    for (const key of new Set([name, short, ...(alone.test(kind) ? [kind] : [])])) {
      if (key.split(' ').length < fewestWords && !alone.test(key)) continue;
      if (events.has(key) || !time || !isEvent(time)) shared.add(key);
      if (time) events.set(key, time);
    }
  }
  for (const key of shared) events.delete(key);
  return events;
}

/** On its days, not up to one. */
const isEvent = ({ operator }: Deadline): boolean => operator === 'on' || operator === 'from-to';

const reach = 100;
/** What may stand between the name of an event and its day. */
const when =
  /\s*[,(]?(?:\s?(?:tổ chức|diễn ra|vào|lúc|sáng|chiều|tối|\d{1,2}\s?(?:giờ|h)\s?(?:\d{2})?(?:\sphút)?|thứ\s\p{L}+|chủ nhật),?)*\s?ngày\s*$/u;
const mentioning = selectBlocks((it) => it.kind === 'text' && /gày\s\d{1,2}[/-]\d{1,2}[/-]20\d\d/u.test(it.text));

function nameAtEnd(lead: string, events: ReadonlyMap<string, Deadline>): string | undefined {
  const words = lead.trimEnd().split(/\s+/u);
  for (let count = Math.min(words.length, mostWords); 1 < count; count--) {
    const name = words.slice(-count).join(' ');
    if (events.has(name)) return name;
  }
  return undefined;
}
