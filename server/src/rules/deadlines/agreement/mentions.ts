import type { Deadline } from '../../../plan/deadlines/deadlines';
import type { Plan } from '../../../plan/plan';
import { type Term, termsOf } from '../../../syntax/days/term';
import { selectBlocks } from '../../../syntax/selection';
import { fold } from '../../../text/fold';
import { lettersBefore } from '../../../text/span';
import { entryOf } from '../_entries';
import { briefEvent, wholeOf } from '../order/whole';
import { isPastAtIssue, type Pair } from './agreement';
import { namedTimes } from './rows-of-sections';

/** `Lễ phát động: 7 giờ 30, ngày 23/4/2026`, and elsewhere `cử đoàn viên dự Lễ phát động ngày 26/4/2026`: one event, two days. */
export function findMentionsApart(plan: Plan): readonly Pair[] {
  const events = eventsOf(plan);
  if (events.size === 0) return [];
  return mentioning(plan.blocks).flatMap((block): readonly Pair[] => {
    const { paragraph } = block;
    return termsOf(paragraph).flatMap((term): readonly Pair[] => {
      if (!term.end.date?.year || !isOfDays.has(term.operator)) return [];
      const lead = lettersBefore(paragraph.text, term.span.start, reach).replace(when, '');
      const other = eventAtEnd(lead, events);
      if (!other || other.block === block) return [];
      const odd = entryOf(plan, { block, term, name: '' })?.time;
      if (!odd || isWithin(odd, other) || farthest < distance(other, odd.latest)) return [];
      if (ofOthers.test(fold(paragraph.text.slice(term.span.end, term.span.end + 40)))) return [];
      return isPastAtIssue(odd, plan.header) ? [] : [{ odd, other, isMention: true }];
    });
  });
}

const isOfDays = new Set<Term['operator']>(['on', 'bare', 'from-to']);

const isWithin = (it: Deadline, { earliest = 0, latest = 0 }: Deadline): boolean =>
  earliest <= (it.earliest ?? 0) && (it.latest ?? 0) <= latest;
const distance = ({ earliest = 0, latest = 0 }: Deadline, day: number): number =>
  Math.max(earliest - day, day - latest);
/** In days; what is further away is another event of the name. */
const farthest = 62;
const ofOthers = /^[\s,]*(?:do|của|tại|cấp|ở)\s/u;

/** What may be called by its name alone, and what by the one word for what it is. */
const event =
  /^(?:lễ|hội (?:nghị|thi|thao|chợ|diễn|thảo)|ngày hội|đại hội|giải|họp báo|tổng duyệt|diễn tập|liên hoan|chung kết)(?=\s|$)/u;
const named = /(?<!\p{L})(?:hội (?:nghị|thi|thao|chợ|diễn|thảo|trại)|ngày hội|đại hội|liên hoan)(?!\p{L})/gu;
const alone = /^(?:đại hội|tổng duyệt|diễn tập|chung kết)$/u;
const fewestWords = 3;
const mostWords = 12;

const organized = /^(?:(?:tham mưu|phối hợp|chủ trì)\s)*tổ chức\s/u;

/** By their whole names, and by the first words of a longer name where those are of no other. */
function eventsOf(plan: Plan): ReadonlyMap<string, Deadline> {
  const events = new Map<string, Deadline>();
  const shared = new Set<string>();
  for (const [said, time] of namedTimes(plan)) {
    const name = said.replace(organized, '');
    const kind = event.exec(name)?.[0];
    if (kind === undefined) continue;
    const short = name.split(' ').slice(0, fewestWords).join(' ');
    for (const key of new Set([name, short, ...(alone.test(kind) ? [kind] : [])])) {
      if (key.split(' ').length < fewestWords && !alone.test(key) && key !== name) continue;
      if (events.has(key) || !time || !isEvent(time)) shared.add(key);
      if (time) events.set(key, time);
    }
  }
  for (const key of shared) events.delete(key);
  const own = ownEventOf(plan);
  return own ? new Map([[own.kind, own.time], ...events]) : events;
}

/** What the plan as a whole is for, by the one word for it in its name: `Tổ chức Hội thao …`. */
function ownEventOf(plan: Plan): { readonly kind: string; readonly time: Deadline } | undefined {
  const [kind, ...others] = new Set(fold(plan.header.subject?.text ?? '').match(named));
  const whole = kind !== undefined && others.length === 0 ? wholeOf(plan) : undefined;
  return kind !== undefined && whole && whole.last - whole.first <= briefEvent ? { kind, time: whole.due } : undefined;
}

/** On its days, not up to one. */
const isEvent = ({ operator }: Deadline): boolean => operator === 'on' || operator === 'from-to';

const reach = 100;
/** What may stand between the name of an event and its time. */
const when =
  /\s*[,(]?(?:\s?(?:tổ chức|diễn ra|vào|lúc|sáng|chiều|tối|\d{1,2}\s?(?:giờ|h)\s?(?:\d{2})?(?:\sphút)?|thứ\s\p{L}+|chủ nhật|ngày),?)*\s*$/iu;
const mentioning = selectBlocks((it) => it.kind === 'text' && /gày\s\d{1,2}[/-]\d{1,2}[/-]20\d\d/u.test(it.text));

/** What is done before an event or behind it has a day of its own. */
const aboutIt =
  /(?<!\p{L})(?:sau|trước|tổng kết|kinh nghiệm|chuẩn bị|đăng ký|tổng duyệt|họp|gửi|nộp|báo cáo|kết quả|công bố|phát động|thành lập|kế hoạch|về việc)(?!\p{L})[^;.]*$|(?<!\p{L})(?:các|từng|mỗi)\s[^;.,]{2,40}\stổ chức\s*$/iu;

/** What is called by the word for what it is alone has a capital letter: `dự Ngày hội`. */
function eventAtEnd(lead: string, events: ReadonlyMap<string, Deadline>): Deadline | undefined {
  const words = lead.normalize('NFC').trimEnd().split(/\s+/u);
  for (let count = Math.min(words.length, mostWords); 1 < count; count--) {
    const name = words.slice(-count);
    const found = events.get(fold(name.join(' ')));
    if (!found) continue;
    const isNamed = fewestWords <= count || /^\p{Lu}/u.test(name[0] ?? '');
    return isNamed && !aboutIt.test(words.slice(0, -count).join(' ')) ? found : undefined;
  }
  return undefined;
}
