import { defineRule, type Finding, type Fix } from '../../lint/rule';
import { readClauses } from '../../plan/clauses';
import type { Deadline } from '../../plan/deadlines';
import type { Plan } from '../../plan/plan';
import {
  compareParties,
  comparePeriods,
  isSameMatter,
  isSameTime,
  type Likeness,
  ownWords,
  sayDeadline,
  sayPlace,
  sayTime,
} from '../../plan/same-duty';
import { type Day, padDates } from '../../syntax/date';

export default defineRule({
  id: 'deadline-inconsistent',
  severity: 'warning',
  title: 'Một việc có hai thời hạn khác nhau',
  why: 'Cùng một nơi báo cáo, cùng nơi nhận, cùng kỳ báo cáo mà hai chỗ ghi hai ngày khác nhau thì người thực hiện không biết theo ngày nào. Kỳ báo cáo khác nhau, đơn vị báo cáo khác nhau, hạn nội bộ và hạn gửi cấp trên khác nhau là bình thường.',
  examples: [
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các phòng, đơn vị thuộc Sở',
        '- Gửi báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 về Văn phòng Sở.',
        '2. Chế độ báo cáo',
        'Các phòng, đơn vị thuộc Sở gửi báo cáo kết quả 6 tháng đầu năm ⟦trước ngày 12/6/2026⟧ về Văn phòng Sở.',
      ].join('\n'),
      fixed: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các phòng, đơn vị thuộc Sở',
        '- Gửi báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 về Văn phòng Sở.',
        '2. Chế độ báo cáo',
        'Các phòng, đơn vị thuộc Sở gửi báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 về Văn phòng Sở.',
      ].join('\n'),
      says: 'Hạn báo cáo 12/6/2026 khác 05/6/2026 ở khoản 1 Mục III',
    },
    {
      text: [
        'II. THỜI GIAN',
        '1. Thời gian báo cáo kết quả: Trước ngày 05/11/2026.',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các tổ chức thuộc Sở báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 01/11/2026.',
        '2. Văn phòng Sở có trách nhiệm theo dõi, đôn đốc; tổng hợp báo cáo cấp trên ⟦trước ngày 06/11/2026⟧.',
      ].join('\n'),
      says: 'khác 05/11/2026 ở khoản 1 Mục II',
    },
    {
      text: [
        '1. Số hóa hồ sơ lưu trữ, hoàn thành ⟦trước ngày 20/9/2026⟧.',
        'Đơn vị chủ trì: Văn phòng Sở.',
        'Thời gian hoàn thành: Trước ngày 31/8/2026.',
      ].join('\n'),
      says: 'sau thời gian của nhiệm vụ',
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Giao Văn phòng Sở báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 và báo cáo năm trước ngày 05/11/2026 gửi về Sở Nội vụ.',
        '2. Phòng Thanh tra gửi báo cáo năm về Sở Nội vụ trước ngày 20/11/2026.',
      ].join('\n'),
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 01/11/2026; gửi danh sách khen thưởng về Văn phòng Sở trước ngày 15/11/2026.',
        '2. Văn phòng Sở báo cáo cấp trên trước ngày 05/11/2026.',
      ].join('\n'),
    },
    {
      text: [
        '1. Số hóa hồ sơ lưu trữ; lập danh mục hồ sơ, hoàn thành trước ngày 20/5/2026.',
        'Đơn vị chủ trì: Văn phòng Sở.',
        'Thời gian hoàn thành: Trước ngày 31/8/2026.',
      ].join('\n'),
    },
  ],
  *check({ plan }): Generator<Finding> {
    for (const pair of [...findPairs(plan), ...findTaskPairs(plan)]) yield toFinding(plan, pair);
  },
});

/** Two places that speak of one duty. */
interface Pair {
  /** The one to mend: the later, or the one that stands alone against several. */
  readonly odd: Deadline;
  readonly other: Deadline;
  /** The other is the time of a whole task, the odd one that of a step in it. */
  readonly isStep?: boolean;
}

/** With how many of the deadlines behind it, and alike in action and period, a deadline is compared. */
const mostCompared = 60;

/** Without a period a date some weeks away may be another report. */
const nearUnknownPeriod = 45;

/** A deadline with the words of its matter that are not the plan's own name. */
interface Telling {
  readonly deadline: Deadline;
  readonly words: readonly string[];
}

function findPairs(plan: Plan): readonly Pair[] {
  const own = ownWords(plan);
  const groups = new Map<string, Telling[]>();
  for (const deadline of plan.deadlines) {
    if (!isReport(deadline) && !isWork(deadline)) continue;
    const words = deadline.matter.filter((it) => !own.has(it));
    if (isWork(deadline) && words.length < fewestWords) continue;
    const key = isReport(deadline) ? `${deadline.action} ${deadline.period?.key}` : 'work';
    const group = groups.get(key);
    if (group) group.push({ deadline, words });
    else groups.set(key, [{ deadline, words }]);
  }
  return [...groups.values()].flatMap(pairsIn);
}

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
    const [here, there] = [agreeing[i] ?? 0, agreeing[at] ?? 0];
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
  const add = (i: number, at: number): void => {
    const known = found.get(i);
    if (known) known.push(at);
    else found.set(i, [at]);
  };
  group.forEach((it, i) => {
    const end = Math.min(group.length, i + 1 + mostCompared);
    for (let at = i + 1; at < end; at++) {
      if (!isOneDuty(it, group[at] as Telling)) continue;
      add(i, at);
      add(at, i);
    }
  });
  return (i) => found.get(i) ?? none;
}

/** It leaves open who reports or to whom, and agrees with the plan where it agrees with any place that it may speak of. */
const isOpen = (it: Deadline): boolean => !it.actor || (isReport(it) && !it.target);

const isReport = (it: Deadline): boolean => (it.action === 'report' || it.action === 'submit') && !it.isUnclear;
const isWork = (it: Deadline): boolean =>
  (it.action === 'complete' || it.action === 'hold') && it.operator !== 'ongoing' && it.operator !== 'recurring';

function isOneDuty({ deadline: a, words }: Telling, { deadline: b, words: others }: Telling): boolean {
  // A row of a table says in short what a sentence says at length.
  const isShortened = isRow(a) !== isRow(b);
  if (a.clause.start === b.clause.start || !isSameMatter(words, others, isShortened ? 1.5 : undefined)) return false;
  // The times of a task and its steps are looked at apart.
  if (isWork(a) && (a.block === b.block || (a.task && a.task === b.task))) return false;
  const [actors, targets] = [compareParties(a.actor, b.actor), compareParties(a.target, b.target)];
  if (actors === 'different' || targets === 'different') return false;
  if (isWork(a)) return true;
  if (comparePeriods(a, b) === 'unknown' && nearUnknownPeriod < daysBetween(a, b)) return false;
  return isSaidEnough(a, b, { actors, targets });
}

const isRow = ({ task }: Deadline): boolean => task?.form === 'row';

/** What is left open may be something else, unless one of the two speaks for the whole plan. */
function isSaidEnough(
  a: Deadline,
  b: Deadline,
  { actors, targets }: { readonly actors: Likeness; readonly targets: Likeness },
): boolean {
  if (actors === 'same' && targets === 'same') return true;
  if (a.block === b.block) return false;
  if (actors === 'unknown' && targets === 'unknown') {
    return isGeneral(a) !== isGeneral(b) && !isInward(isGeneral(a) ? b : a);
  }
  return [a, b].every((it) => it.target || !isDraft(it));
}

const daysBetween = (a: Deadline, b: Deadline): number =>
  a.latest === undefined || b.latest === undefined ? 0 : Math.abs(a.latest - b.latest);

const isGeneral = (it: Deadline): boolean => it.label !== undefined && !it.actor && !it.target;
/** What an office says of its reports is said of those that leave it. */
const isInward = ({ target }: Deadline): boolean =>
  (target?.units ?? []).some(({ key }) => /^(?:văn phòng|phòng|bộ phận|tổ|chi cục|trung tâm)\s/u.test(key));
/** Writing a report comes before sending it. */
const isDraft = (it: Deadline): boolean => ['thảo', 'dựng', 'bị', 'thiện'].some((word) => it.matter.includes(word));

/** Work is known again by no fewer words. */
const fewestWords = 4;

/** The time of a task and a time in its own words: a step may come before the end of the whole, not after it. */
function findTaskPairs({ deadlines }: Plan): readonly Pair[] {
  const wholes = new Map(deadlines.flatMap((it) => (it.task && it.label ? [[it.task, it] as const] : [])));
  return deadlines.flatMap((step): readonly Pair[] => {
    const whole = step.task && !step.label ? wholes.get(step.task) : undefined;
    if (!whole || !isWork(step) || whole.latest === undefined || step.latest === undefined) return [];
    if (isSameTime(whole, step)) return [];
    const isWhole = step.task?.title && isOneClause(step, whole);
    const isAfter = (whole.latest as Day) + 1 < step.latest;
    return isAfter || isWhole ? [{ odd: step, other: whole, isStep: true }] : [];
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

function toFinding(plan: Plan, { odd, other, isStep }: Pair): Finding {
  const there = sayPlace(plan, other.block.index);
  const where = there && there !== sayPlace(plan, odd.block.index) ? ` ở ${there}` : ' ở chỗ khác';
  const after = (other.latest ?? 0) < (odd.latest ?? 0) ? 'sau' : 'khác';
  return {
    span: odd.span,
    message: isStep
      ? `${sayDeadline(odd)} ${after} thời gian của nhiệm vụ (${sayTime(other)})`
      : `${sayDeadline(odd)} khác ${sayTime(other)}${where}`,
    related: [{ span: other.span, message: `${sayDeadline(other)} ghi ở đây` }],
    fixes: [
      ...fixOf(plan, { wrong: odd, right: other, title: (it) => `Đổi thành ${it} như ở ${there ?? 'chỗ kia'}` }),
      ...fixOf(plan, { wrong: other, right: odd, title: (it) => `Sửa ${there ?? 'chỗ kia'} thành ${it}` }),
    ],
  };
}

interface Choice {
  readonly wrong: Deadline;
  readonly right: Deadline;
  readonly title: (written: string) => string;
}

/** Writes the time of one place in the other, operator and all. */
function fixOf({ source }: Plan, { wrong, right, title }: Choice): readonly Fix[] {
  const [before, after] = [wrong, right].map((it) =>
    source.text.slice(it.span.start, it.span.end).replace(/\s*[\r\n]\s*/gu, ' '),
  ) as [string, string];
  if (/[*|]/u.test(before + after)) return [];
  const isPeriodAlone = right.label !== undefined && !wrong.label && /^(?:quý|tháng)\s/iu.test(after);
  const time = padDates(isPeriodAlone ? `trong ${matchCase(after, 'a')}` : after);
  const edits = [{ span: wrong.span, text: matchCase(time, before) }];
  return [{ title: title(matchCase(time, 'a')), edits, safe: false }];
}

function matchCase(text: string, model: string): string {
  const isUpper = /^\p{Lu}/u.test(model);
  const first = text.charAt(0);
  return (isUpper ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}
