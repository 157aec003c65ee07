import type { Deadline } from '../../../plan/deadlines/deadlines';
import {
  compareParties,
  comparePeriods,
  isSameMatter,
  isSameTime,
  type Likeness,
  ownWords,
} from '../../../plan/deadlines/same-duty';
import type { Plan } from '../../../plan/plan';
import { readClauses } from '../../../plan/tasks/clauses';
import type { Task } from '../../../plan/tasks/task';
import type { Day } from '../../../syntax/days/date';
import { fold } from '../../../text/fold';
import { addTo } from '../../../text/grouped';

/** What a plan says of its duties, as far as they are compared here. */
export type Told = Pick<Plan, 'deadlines' | 'header'>;

/** Two places that speak of one duty. */
export interface Pair {
  /** The one to mend: the later, or the one that stands alone against several. */
  readonly odd: Deadline;
  readonly other: Deadline;
  /** The other is the time of a whole task, the odd one that of a step in it. */
  readonly isStep?: boolean;
  /** The odd one only names an event whose time is told elsewhere. */
  readonly isMention?: boolean;
}

/** With how many of the deadlines behind it, and alike in action and period, a deadline is compared. */
export const mostCompared = 60;

/** Without a period a date some weeks away may be another report. */
export const nearUnknownPeriod = 45;

/** A deadline with those words of its matter that tell it from others. */
interface Telling {
  readonly deadline: Deadline;
  /** Without the plan's own name. */
  readonly words: readonly string[];
  /** Without what may go before any work. */
  readonly core: readonly string[];
  /** How many there are before the dull ones are taken out. */
  readonly count: number;
  readonly matter: readonly string[];
  readonly isRow: boolean;
  readonly isWork: boolean;
}

export function findDisagreements(plan: Told): readonly Pair[] {
  const own = ownWords(plan);
  const groups = new Map<string, Telling[]>();
  const hasRows = plan.deadlines.some(isRow);
  for (const deadline of plan.deadlines) {
    const key = groupOf(deadline);
    if (key === undefined) continue;
    // What was past at the issue is told as such, and once is enough.
    if (isPastAtIssue(deadline, plan.header)) continue;
    const { matter } = deadline;
    const words = matter.filter((it) => !own.has(it));
    const is = { isRow: isRow(deadline), isWork: isWork(deadline) };
    if (is.isWork && words.length < fewestWords && !hasRows) continue;
    if (is.isWork && matter.length < (isHeld(deadline) || is.isRow ? fewestInName : fewestWords)) continue;
    const told = telling(words);
    const core = told.filter((it) => !light.has(it));
    addTo(groups, key, { deadline, words: told, core, count: words.length, matter: telling(matter), ...is });
  }
  return [...groups.values()].flatMap(pairsIn);
}

/** Deadlines are compared only with those of their group. */
export const groupOf = (it: Deadline): string | undefined =>
  isReport(it) ? `${it.action} ${it.period?.key}` : isWork(it) ? 'work' : undefined;

function pairsIn(group: readonly Telling[]): readonly Pair[] {
  const deadlines = group.map((it) => it.deadline);
  const alike = findAlike(group);
  const agreeing = deadlines.map((it, i) => alike(i).filter((at) => isSameTime(it, deadlines[at] as Deadline)).length);
  const collectors = new Set(deadlines.flatMap((it) => (it.target?.units ?? []).map(({ key }) => key)));
  const isCollector = (at: number): boolean =>
    deadlines[at]?.actor?.units.some(({ key }) => collectors.has(key)) === true;
  const isSpokenFor = (at: number): boolean => isOpen(deadlines[at] as Deadline) && agreeing[at] !== 0;
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  const pairUp = (i: number): void => {
    const it = deadlines[i] as Deadline;
    if (isSpokenFor(i) || taken.has(i)) return;
    const partners = alike(i).filter(
      (at) => !taken.has(at) && !isSpokenFor(at) && !isSameTime(it, deadlines[at] as Deadline),
    );
    // What is said for the whole plan is meant for who reports outside.
    const at = partners.find(isCollector) ?? partners[0];
    if (at === undefined) return;
    const [here, there] = [agreeing[i] as number, agreeing[at] as number];
    const isOdd = here === there ? at < i : here < there;
    const [odd, other] = isOdd ? [i, at] : [at, i];
    taken.add(odd);
    if (isOpen(deadlines[other] as Deadline)) taken.add(other);
    pairs.push({ odd: deadlines[odd] as Deadline, other: deadlines[other] as Deadline });
  };
  // What is open goes with one place only, and chooses first.
  const order = [...deadlines.keys()];
  for (const i of order.filter((it) => isOpen(deadlines[it] as Deadline))) pairUp(i);
  for (const i of order.filter((it) => !isOpen(deadlines[it] as Deadline))) pairUp(i);
  return pairs;
}

/** For each deadline of a group those that may speak of the same duty, by index. */
function findAlike(group: readonly Telling[]): (i: number) => readonly number[] {
  const found = new Map<number, number[]>();
  const none: readonly number[] = [];
  group.forEach((it, i) => {
    const end = Math.min(group.length, i + 1 + mostCompared);
    for (let at = i + 1; at < end; at++) {
      if (!isOneDuty(it, group[at] as Telling)) continue;
      addTo(found, i, at);
      addTo(found, at, i);
    }
  });
  return (i) => found.get(i) ?? none;
}

/** It leaves open who reports or to whom, and agrees with the plan where it agrees with any place that it may speak of. */
const isOpen = (it: Deadline): boolean => !it.actor || (isReport(it) && !it.target);

const isReport = (it: Deadline): boolean => (it.action === 'report' || it.action === 'submit') && !it.isUnclear;
const isWork = (it: Deadline): boolean =>
  (it.action === 'complete' || it.action === 'hold') && it.operator !== 'ongoing' && it.operator !== 'recurring';

function isOneDuty(one: Telling, other: Telling): boolean {
  const { deadline: a, matter, isWork: areWork } = one;
  const { deadline: b, matter: otherMatter } = other;
  // A row of a table says in short what a sentence says at length.
  const isShortened = one.isRow !== other.isRow;
  if (a.clause.start === b.clause.start) return false;
  const fewest = isShortened && fewestWords <= Math.min(matter.length, otherMatter.length) ? fewestInRow : fewestWords;
  const isTold = !areWork || fewest <= Math.min(one.count, other.count);
  const isAlike =
    isTold &&
    (isSameMatter(one.words, other.words, isShortened ? 1.5 : undefined) || (areWork && isSameAtCore(one, other)));
  // In the very same words it is the same work, whatever the plan is called.
  const isNamed = (): boolean =>
    (isHeld(a) !== isHeld(b) || fewestInRow <= matter.length) && isSameMatter(matter, otherMatter, 1);
  if (!isAlike && !(isShortened && areWork && isNamed())) return false;
  if (isHeld(a) !== isHeld(b) && isWithin(isHeld(a) ? a : b, isHeld(a) ? b : a)) return false;
  // The times of a task and its steps are looked at apart.
  if (areWork && (a.block === b.block || (a.task && a.task === b.task))) return false;
  if (areWork && isForOthers(a, b)) return false;
  const actors = compareParties(a.actor, b.actor);
  const targets = compareParties(a.target, b.target);
  if (actors === 'different' || targets === 'different') return false;
  // `hiệp thương lần thứ nhất` and `hiệp thương lần thứ hai` are two.
  if (areWork) return !a.period || !b.period || comparePeriods(a, b) === 'same';
  if (comparePeriods(a, b) === 'unknown' && nearUnknownPeriod < daysBetween(a, b)) return false;
  if (isReview(a) !== isReview(b)) return false;
  return isSaidEnough(a, b, { actors, targets });
}

/** `Các thôn kiện toàn đội xung kích` and `rà soát, kiện toàn đội xung kích … tại các thôn`. */
function isSameAtCore(one: Telling, other: Telling): boolean {
  const [fewer, more] = one.core.length <= other.core.length ? [one.core, other.core] : [other.core, one.core];
  if (fewer.length <= fewestWords || !fewer.every((it) => more.includes(it))) return false;
  const units = [one.deadline.actor, other.deadline.actor].flatMap((it) => it?.units ?? []);
  const parties = new Set(units.flatMap(({ key }) => key.split(' ')));
  return isSameMatter(
    fewer,
    more.filter((it) => !parties.has(it)),
  );
}

/** `tập huấn ngày 20/5/2026 cho công chức` and `… cho trưởng thôn`; `các thôn tổ chức lễ phát động` beside the one of all. */
function isForOthers(a: Deadline, b: Deadline): boolean {
  const [one, other] = [audienceOf(a), audienceOf(b)];
  return (one !== undefined && other !== undefined && one !== other) || isOfEach(a) !== isOfEach(b);
}

const audienceOf = ({ block, span }: Deadline): string | undefined =>
  /^\s*,?\s*(?:dành )?cho\s(?<whom>[^.;,:\d]{3,60})/u
    .exec(fold(block.paragraph.raw.slice(span.end - block.start, span.end - block.start + nearSpan)))
    ?.groups?.whom?.trim();

const isOfEach = ({ block, span }: Deadline): boolean =>
  /(?:^|[.;]\s)(?:[-+]\s*|\p{N}+[.)]\s*|\p{L}\)\s*)?(?:các|từng|mỗi)\s(?:thôn|bản|ấp|tổ|khu|xã|phường|trường|phòng|chi|đơn vị|địa phương)[^.,;:]{0,30}\stổ chức[^.;]*$/u.test(
    fold(block.paragraph.raw.slice(Math.max(0, span.start - block.start - aSentence), span.start - block.start)),
  );

/** In characters. */
const aSentence = 500;

/** `sơ kết 6 tháng trong tháng 7` is a meeting; `báo cáo (sơ kết) 6 tháng trước ngày 25/6` a paper. */
const isReview = ({ block, clause, span }: Deadline): boolean => {
  const from = Math.max(clause.start, span.start - nearSpan);
  return review.test(fold(block.paragraph.raw.slice(from - block.start, span.start - block.start)));
};
const nearSpan = 200;
const review =
  /(?<!báo cáo\s)(?<![\p{L}\p{M}])(?:sơ kết|tổng kết)(?![\p{L}\p{M}])(?!.*(?<![\p{L}\p{M}])(?:báo cáo|gửi|nộp|sơ kết|tổng kết)(?![\p{L}\p{M}]))/u;

const isRow = ({ task }: Deadline): boolean => task?.form === 'row';

/** What is left open may be something else, unless one of the two speaks for the whole plan. */
function isSaidEnough(
  a: Deadline,
  b: Deadline,
  { actors, targets }: { readonly actors: Likeness; readonly targets: Likeness },
): boolean {
  if (actors === 'same' && targets === 'same') return true;
  if (a.block === b.block) {
    // Within one item whoever is not named anew goes on acting.
    return targets === 'same' && !a.actor && !b.actor && comparePeriods(a, b) === 'same';
  }
  if (actors === 'unknown' && targets === 'unknown') {
    const [general, own] = isGeneral(a) ? [a, b] : [b, a];
    // Without a label it may be said of who reports outside, and then the others may be earlier.
    const isMeant = general.label !== undefined || (general.latest ?? 0) < (own.latest ?? 0);
    return isGeneral(a) !== isGeneral(b) && isMeant && !isInward(own);
  }
  return [a, b].every((it) => it.target || !isDraft(it));
}

const daysBetween = (a: Deadline, b: Deadline): number =>
  a.latest === undefined || b.latest === undefined ? 0 : Math.abs(a.latest - b.latest);

const isGeneral = (it: Deadline): boolean => (it.label ?? it.period) !== undefined && !it.actor && !it.target;
/** What an office says of its reports is said of those that leave it. */
export const isInward = ({ target }: Pick<Deadline, 'target'>): boolean =>
  (target?.units ?? []).some(({ key }) => /^(?:văn phòng|phòng|bộ phận|tổ|chi cục|trung tâm)(?:\s|$)/u.test(key));
/** Writing a report comes before sending it. */
const isDraft = (it: Deadline): boolean => ['thảo', 'dựng', 'bị', 'thiện'].some((word) => it.matter.includes(word));

/** Work is known again by no fewer words; what a row names in the very same, by less. */
const fewestWords = 4;
const fewestInRow = 3;
const fewestInName = 2;
const dull = new Set(['tổ', 'chức']);
/** What may go before any work. */
const light = new Set('rà soát củng cố tiếp tục chủ động'.split(' '));
const telling = (words: readonly string[]): readonly string[] => words.filter((it) => !dull.has(it));

/** What is held on a day that no deadline names. */
const isHeld = ({ action, operator, label }: Deadline): boolean => action === 'hold' && operator === 'on' && !label;
const isWithin = (held: Deadline, due: Deadline): boolean =>
  !due.start && due.operator !== 'on' && due.operator !== 'within' && (held.latest ?? 0) <= (due.latest ?? 0);

/** The time of a task and a time in its own words: a step may come before the end of the whole, not after it. */
export function findTaskDisagreements({ deadlines }: Told): readonly Pair[] {
  const wholes = new Map<Task, Deadline[]>();
  for (const it of deadlines) {
    if (it.task && it.label && it.latest !== undefined)
      wholes.set(it.task, [...(wholes.get(it.task) ?? []), it].slice(-10));
  }
  return deadlines.flatMap((step): readonly Pair[] => {
    const rounds = (step.task && !step.label && wholes.get(step.task)) || [];
    const whole = rounds.at(-1);
    if (!whole || !isWork(step) || step.latest === undefined || rounds.some((it) => isSameTime(it, step))) return [];
    const end = Math.max(...rounds.map((it) => it.latest as Day));
    return end + 1 < step.latest || isOneClause(step, whole) ? [{ odd: step, other: whole, isStep: true }] : [];
  });
}

/** The task is one sentence, so that its time is the time of all. */
function isOneClause({ block, task }: Deadline, whole: Deadline): boolean {
  const { text, marker } = block.paragraph;
  return (
    task?.form === 'labels' &&
    task.span.start === block.start &&
    whole.block.index - block.index <= 3 &&
    readClauses(text, marker?.end ?? 0).length === 1
  );
}

/** A time that was past at any day on which the document may have been issued. */
export const isPastAtIssue = ({ latest, action, label }: Deadline, { issued }: Plan['header']): boolean =>
  issued !== undefined &&
  latest !== undefined &&
  latest < issued.earliest &&
  (action !== 'other' || label !== undefined);
