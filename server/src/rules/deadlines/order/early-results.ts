import type { Finding } from '../../../lint/rule';
import { isBackwards } from '../../../plan/deadlines/bounds';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { contentWords } from '../../../plan/tasks/duties';
import { type Day, writeDay } from '../../../syntax/days/date';
import type { Block } from '../../../syntax/paragraph';
import { lastUpTo } from '../../../text/sorted';
import { type Span, textOf } from '../../../text/span';
import { type Entry, entryLists } from '../_entries';
import { heldIn } from '../_events';
import { stretchOf } from './stages';

/** What is done or held, and when. */
export interface Work {
  readonly span: Span;
  readonly block: Block;
  readonly earliest: Day;
  readonly latest: Day;
  readonly words: readonly string[];
  readonly said: string;
}

export interface EarlyResult {
  readonly result: Deadline;
  readonly work: Work;
  /** The work is going on by then, not still to be begun. */
  readonly isDuring: boolean;
}

export const earlyResult = ({ result, work, isDuring }: EarlyResult): Finding => ({
  span: result.span,
  message: `Hạn ${names[result.action as keyof typeof names]} ${sayTime(result)} trước ${isDuring ? 'khi xong việc ấy' : 'thời gian làm việc ấy'}: ${work.said}`,
  related: [{ span: work.span, message: 'Thời gian làm việc ấy ghi ở đây' }],
  ...(isDuring && { severity: 'information' }),
});

/** Of `thông báo kết quả kiểm tra`, `công bố kết quả kiểm tra`. */
const telling = new Set(['thông', 'công', 'bố']);
const names = { submit: 'gửi', report: 'báo cáo kết quả', complete: 'thông báo kết quả' };

/** Results that are due before the work is begun or done of which they are: both are said in one breath. */
export function findEarlyResults(plan: Plan): readonly EarlyResult[] {
  const found: EarlyResult[] = [...resultsOfPhases(plan), ...resultsOfItems(plan)];
  const held = heldIn(plan);
  for (const [i, result] of plan.deadlines.entries()) {
    if (!isResult(result)) continue;
    const event = lastUpTo(held, result.span.start, (it) => it.span.start);
    const due = plan.deadlines[i - 1];
    const works = [
      due && workOf(due),
      event && { ...event, earliest: event.day, latest: event.day, said: writeDay(event.day) },
    ];
    for (const work of works) {
      if (work?.block !== result.block || work.latest <= (result.latest as number)) continue;
      const between = plan.source.text.slice(work.span.end, result.span.start).normalize('NFC');
      const isMade = due && work.span === due.span && (due.action === 'complete' || due.operator === 'from-to');
      if (!rightAfter.test(between) && !(isMade && sentOn.test(between))) continue;
      const isSame = result.matter.every((it) => work.words.includes(it) || telling.has(it));
      if (!/^\s*,/u.test(between) && !isSame) continue;
      // What was only got ready has no results.
      if (result.matter.length === 0 && work.words.includes('chuẩn')) continue;
      found.push({ result, work, isDuring: work.earliest <= (result.latest as number) });
      break;
    }
  }
  return found;
}

/** `Tổng hợp kết quả đợt 1, báo cáo … trước ngày 15/5/2026`, where the one row of days that is called so ends later. */
function* resultsOfPhases({ deadlines, source }: Plan): Generator<EarlyResult> {
  const phases = new Map<string, Deadline | undefined>();
  for (const it of deadlines) {
    const key = it.period?.key ?? '';
    if (!phase.test(key) || it.operator !== 'from-to' || it.start?.kind !== 'day') continue;
    phases.set(key, phases.has(key) ? undefined : it);
  }
  for (const result of deadlines) {
    const { action, period, operator, latest, clause, span, isUnclear } = result;
    const held = period && phases.get(period.key);
    const work = held && workOf(held);
    if (!work || action !== 'report' || isUnclear || latest === undefined || work.latest <= latest) continue;
    if (operator !== 'before' && operator !== 'by') continue;
    const words = source.text.slice(clause.start, span.start).normalize('NFC');
    if (!/kết quả|báo cáo\s+(?:đợt|vòng)\s\S{1,4}\s+$/iu.test(words) || isBackwards(held)) continue;
    yield { result, work, isDuring: work.earliest <= latest };
  }
}

/** `3. Huấn luyện dân quân cơ động: từ ngày …`, and elsewhere `báo cáo kết quả huấn luyện dân quân cơ động trước ngày …`. */
function* resultsOfItems(plan: Plan): Generator<EarlyResult> {
  const results = plan.deadlines.filter(
    (it) =>
      isResult(it) &&
      fewestWords <= it.matter.length &&
      ofResults.test(textOf(plan.source.text, it.clause).normalize('NFC')),
  );
  if (results.length === 0) return;
  const items = new Map<string, Entry | undefined>();
  for (const it of entryLists(plan).flat()) {
    const key = keyOf(contentWords(it.name.replace(/:.*$/u, '')));
    items.set(key, items.has(key) ? undefined : it);
  }
  for (const result of results) {
    const time = items.get(keyOf(result.matter))?.time;
    const latest = result.latest ?? 0;
    if (!time || time.block === result.block || time.latest <= latest) continue;
    yield { result, work: { ...time, words: result.matter, said: sayTime(time) }, isDuring: time.earliest <= latest };
  }
}

const keyOf = (words: readonly string[]): string => [...words].sort().join(' ');
const fewestWords = 3;
const ofResults = /(?:báo cáo(?:\s[^;.]{1,60})?|,)\skết quả/iu;

const phase = /^(?:đợt|giai đoạn|vòng) /u;

function workOf(it: Deadline): Work | undefined {
  const { action, operator, earliest, latest, span, block, matter } = it;
  const isWork = action === 'complete' || action === 'hold' || (action === 'submit' && operator === 'from-to');
  if (!isWork || earliest === undefined || latest === undefined) return undefined;
  // Of a month or a quarter any day may be meant.
  return { span, block, earliest, latest: stretchOf(it)?.ended ?? earliest, words: matter, said: sayTime(it) };
}

const isResult = ({ action, latest, period, operator }: Deadline): boolean =>
  (action === 'report' || action === 'submit' || action === 'complete') &&
  latest !== undefined &&
  period === undefined &&
  (operator === 'before' || operator === 'by');

/** `lập danh sách xong trước ngày 20/5, gửi về Văn phòng`: what has just been made. */
const sentOn = /^\s*,\s*(?:gửi|nộp)(?:\s(?:(?:về|cho|đến)(?:\s[^,;.:\d]{1,60})?|\p{Lu}[^,;.:\d]{1,60}))?\s*$/u;

/** `, báo cáo kết quả về Văn phòng Sở`: of that work, and of no other that is named. */
const rightAfter =
  /^(?:\s+tại\s[^,;.\d]{1,60})?\s*(?:[,;.]|và)\s*(?:và\s+|kết thúc\s[^,;.\d]{1,30},\s*)?(?:tổng hợp,?\s+)?(?:báo cáo|gửi|thông báo|công bố)\s+(?:báo cáo\s+)?kết quả(?:\s[^,;.:\d]{1,60})?\s*$/iu;
