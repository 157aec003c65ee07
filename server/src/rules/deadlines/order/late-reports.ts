import type { Deadline } from '../../../plan/deadlines/deadlines';
import { compareParties, comparePeriods, isSameMatter, ownWords } from '../../../plan/deadlines/same-duty';
import type { Plan } from '../../../plan/plan';
import { contentWords } from '../../../plan/tasks/duties';
import { fold } from '../../../text/fold';
import { isInward, isPastAtIssue, mostCompared, nearUnknownPeriod, type Told } from '../agreement/agreement';

type Whole = Told & Pick<Plan, 'blocks'>;

/** What comes in to a unit, with what the same unit sends on of it, and its name where it is not among the parties of either. */
export type LateReport = readonly [inward: Deadline, outward: Deadline, collector?: string];

export function findLateReports(plan: Whole): readonly LateReport[] {
  const own = ownWords(plan);
  const outwardBy = new Map<string, Deadline[]>();
  const reports = plan.deadlines.filter((it) => isDatedReport(it) && !isPastAtIssue(it, plan.header));
  for (const it of reports) {
    if (!it.target && !sumsUp(it)) continue;
    for (const unit of it.actor?.units ?? []) {
      const key = officeOf(unit.key);
      const known = outwardBy.get(key);
      if (!known) outwardBy.set(key, [it]);
      else if (known.length < mostCompared) known.push(it);
    }
  }
  const inOneBreath = [...sentOnLate(plan), ...passedUpLate(reports)];
  const upward = reports.filter((it) => isUpward(it, plan.header)).slice(0, mostCompared);
  const found = reports.flatMap((inward, i): readonly LateReport[] => {
    const candidates = collectorsOf(inward).flatMap((key) => sentBy(officeOf(key), outwardBy));
    const outward =
      candidates.find((it) => isPassedOn(inward, it, own)) ??
      lastOfAll(inward, candidates, own) ??
      besideIt(reports, i).find((it) => isInOneItem(inward, it, own));
    if (outward) return [[inward, outward]];
    const next = reports[i + 1];
    const collector = next && collectorOf(inward, next);
    if (next && collector !== undefined) return [[inward, next, collector]];
    const to = addressOf(inward);
    const nameless = to && { ...inward, matter: inward.matter.filter((word) => !contentWords(to).includes(word)) };
    const isSent = (it: Deadline): boolean => it !== inward && to !== undefined && isSentOnBy(to, it, plan);
    const literal =
      nameless && reports.slice(0, mostCompared).find((it) => isSent(it) && isPassedOn(nameless, it, own));
    if (literal) return [[inward, literal, to]];
    const above = isWholeReport(inward, plan.header)
      ? upward.find((it) => isBelow(inward, it, { own, header: plan.header }))
      : undefined;
    return above ? [[inward, above, inward.target?.text ?? theIssuer]] : [];
  });
  const told = new Set(inOneBreath.map(([it]) => it));
  return [...found.filter(([it]) => !told.has(it)), ...inOneBreath];
}

/**
 * `Phòng Văn hóa - Xã hội` of a plan is its `Phòng Văn hóa - Xã hội phường`, `Văn phòng xã` its `Văn phòng HĐND và UBND xã`, `Ủy ban
 * Kiểm tra` its `Ủy ban Kiểm tra Đảng ủy`.
 */
const officeOf = (key: string): string =>
  key
    .replace(/^văn phòng hđnd và ubnd(?= |$)/u, 'văn phòng')
    .replace(/ (?:phường|xã|huyện|sở)$|(?<=^ủy ban kiểm tra) .+$/u, '');

/** Who is named as target, or behind the time: `trước ngày 10/11/2026 để Sở tổng hợp`. */
function collectorsOf({ target, block, span }: Deadline): readonly string[] {
  if (target) return target.units.map(({ key }) => key);
  const by = /^\s*,? để (?<by>[^;.,]{2,60}?) tổng hợp(?![\p{L}\p{M}])/iu.exec(
    wordsFrom(block, span.end, span.end + farthest),
  )?.groups?.by;
  return by === undefined ? [] : [fold(by)];
}

/** `Phòng Kinh tế` is the one office of the plan whose name begins so: `Phòng Kinh tế, Hạ tầng và Đô thị`. */
function sentBy(office: string, outwardBy: ReadonlyMap<string, readonly Deadline[]>): readonly Deadline[] {
  const known = outwardBy.get(office);
  if (known || !/^(?:(?:văn phòng|sở)$|(?:văn phòng|phòng|trung tâm|trạm|đội|hạt) )/u.test(office)) return known ?? [];
  const longer = [...outwardBy].filter(([key]) => key.startsWith(office) && /^[ ,]/u.test(key.slice(office.length)));
  return longer.length === 1 ? (longer[0]?.[1] ?? []) : [];
}

/** What is reported with no word of which matter is late for all where the last report of who collects is out before. */
function lastOfAll(inward: Deadline, sent: readonly Deadline[], own: ReadonlySet<string>): Deadline | undefined {
  if (inward.action !== 'report' || inward.matter.some((it) => !own.has(it))) return undefined;
  const reports = sent.filter(
    (it) => it.action === 'report' && it.target && comparePeriods(inward, it) !== 'different',
  );
  const [last, ...others] = [...reports].sort((a, b) => (b.latest ?? 0) - (a.latest ?? 0));
  if (!last || others.some((it) => it.latest === undefined) || !sumsUpAll(last)) return undefined;
  const late = latenessOf(inward, last);
  if (late === undefined || late <= 0 || nearUnknownPeriod < late) return undefined;
  return compareParties(inward.actor, last.actor) === 'different' ? last : undefined;
}

const sumsUpAll = (it: Deadline): boolean => /(?<![\p{L}\p{M}])kết quả(?![\p{L}\p{M}])/iu.test(wordsOf(it));

/** Who collects where nobody is named. */
export const theIssuer = 'cơ quan ban hành';

/** A report of the plan as a whole to those above, neither on one matter nor before its end. */
const isUpward = ({ action, target, operator, end }: Deadline, { issuer }: Told['header']): boolean =>
  action === 'report' &&
  target !== undefined &&
  !isInward({ target }) &&
  !isHead({ target }) &&
  (operator === 'before' || operator === 'by') &&
  end?.kind === 'day' &&
  fold(issuer?.text ?? '') !== fold(target.text);

/** The head of who issues the plan. */
const isHead = ({ target }: Pick<Deadline, 'target'>): boolean =>
  (target?.units ?? []).some(({ key }) =>
    /^(?:giám đốc|tổng giám đốc|hiệu trưởng|thủ trưởng|chi cục trưởng|cục trưởng|trưởng ban)(?:\s|$)/u.test(key),
  );

/** `báo cáo năm trước ngày 25/12` with no word to whom, or to the head: to who issues the plan, and reports on it before. */
function isBelow(
  inward: Deadline,
  upward: Deadline,
  { own, header }: { readonly own: ReadonlySet<string>; readonly header: Told['header'] },
): boolean {
  const periods = comparePeriods(inward, upward);
  const isOnePeriod = periods === 'same' || (periods === 'unknown' && isToIssuer(inward, header));
  if (inward.block === upward.block || !isOnePeriod || isToIssuer(upward, header)) return false;
  if (compareParties(inward.actor, upward.actor) !== 'different') return false;
  const late = latenessOf(inward, upward);
  return late !== undefined && 0 < late && late <= nearUnknownPeriod && isOneMatter(inward, upward, own);
}

const isWholeReport = (it: Deadline, header: Told['header']): boolean =>
  it.action === 'report' &&
  it.actor !== undefined &&
  (!it.target || isHead(it) || isToIssuer(it, header)) &&
  (it.operator === 'before' || it.operator === 'by') &&
  (wholePeriods.has(it.period?.key ?? '') || (!it.period && isToIssuer(it, header))) &&
  !sumsUp(it);

/** `UBND xã` of a plan of `ỦY BAN NHÂN DÂN XÃ BÌNH AN`. */
function isToIssuer({ target }: Deadline, { issuer }: Told['header']): boolean {
  const name = fold(issuer?.text ?? '').replace(/^(?:ủy|uỷ) ban nhân dân(?= )/u, 'ubnd');
  return (target?.units ?? []).some(({ key }) => `${name} `.startsWith(`${key} `));
}

const wholePeriods = new Set(['năm', '6 tháng đầu năm', 'tổng kết']);

/** No name of a body and what is done with its papers is longer. */
const farthest = 200;

const handedIn =
  /(?:gửi|nộp|báo cáo)\s(?:[^;.]{0,80}\s)?(?:về|cho|đến)\s(?<to>[^;.,:()\d]{3,60}?)\s*(?:\([^()]{0,60}\)\s*)?$/iu;

const summingUp =
  /^(?<who>(?:Văn phòng|Phòng|Ban|Sở|Trung tâm|Tổ|Đội)(?:\s[^;.,:()\d]{2,50})?) tổng hợp(?![\p{L}\p{M}])/u;

/** `… gửi về Chi cục trước ngày …; Chi cục tổng hợp, báo cáo trước ngày …`: one name for who collects, whatever body it is. */
function collectorOf(inward: Deadline, outward: Deadline): string | undefined {
  if (inward.block !== outward.block || (outward.period && outward.period.key !== inward.period?.key)) return undefined;
  const late = latenessOf(inward, outward);
  if (late === undefined || late < 0 || nearUnknownPeriod < late) return undefined;
  const lead = leadOf(inward).slice(-farthest);
  const to = handedIn.exec(lead)?.groups?.to?.trim();
  const next = leadOf(outward)
    .slice(0, farthest)
    .replace(/^[\s;.,]+/u, '');
  if (to !== undefined) return fold(next).startsWith(fold(`${to} tổng hợp`)) ? to : undefined;
  const isFromAll = !inward.target && /(?<!\p{L})các\s[^;.]*(?:báo cáo|gửi|nộp)(?!\p{L})/iu.test(lead);
  return isFromAll && 0 < late ? summingUp.exec(next)?.groups?.who : undefined;
}

/** `… trước ngày 25/10 để Sở tổng hợp, báo cáo tỉnh trước ngày 05/10`: what comes in and what is sent on, in one breath. */
const sentOnLate = ({ deadlines }: Told): readonly LateReport[] =>
  deadlines.flatMap((it, i): readonly LateReport[] => {
    const next = deadlines[i + 1];
    if (!next || next.block !== it.block || it.end?.kind !== 'day' || next.end?.kind !== 'day') return [];
    const by = toSendOn.exec(wordsFrom(it.block, it.span.end, next.span.start))?.groups?.by;
    return by !== undefined && 0 < (latenessOf(it, next) ?? 0) ? [[it, next, by]] : [];
  });

/** `Xã báo cáo sơ bộ: trước ngày 12/11. Huyện báo cáo sơ bộ về tỉnh: trước ngày 07/11`: up from one level to the next. */
const passedUpLate = (reports: readonly Deadline[]): readonly LateReport[] =>
  reports.flatMap((it, i): readonly LateReport[] => {
    const next = reports[i + 1];
    if (!next || next.block !== it.block || comparePeriods(it, next) === 'different') return [];
    const late = latenessOf(it, next);
    if (late === undefined || late < 0 || nearUnknownPeriod < late || !isSameMatter(it.matter, next.matter)) return [];
    const [low, high] = [levelOf(it), levelOf(next)];
    return low && high && low.level < high.level ? [[it, next, high.name]] : [];
  });

/** From the lowest up. */
const levels = ['tổ dân phố|khu phố|thôn|ấp|bản|xóm', 'xã|phường|thị trấn', 'huyện|quận|thị xã', 'tỉnh|thành phố'].map(
  (names) => new RegExp(`^(?:${names})(?=\\s(?:tổng hợp|báo cáo|gửi))`, 'u'),
);

/** Whose report it is, where the clause begins with a level: `UBND các xã báo cáo …`, `Huyện tổng hợp …`. */
function levelOf(it: Deadline): { readonly level: number; readonly name: string } | undefined {
  const words = fold(leadOf(it).slice(0, farthest)).replace(
    /^[.;-]*(?:[\p{L}\d]{1,2}[.)]\s+)?(?:(?:ubnd|ủy ban nhân dân|cấp)\s)?(?:các\s)?/u,
    '',
  );
  const level = levels.findIndex((it) => it.test(words));
  return level < 0 ? undefined : { level, name: levels[level]?.exec(words)?.[0] ?? '' };
}

const toSendOn = /^\s*,? để (?<by>[^;.]{2,80}?) (?:tổng hợp|báo cáo) [^;.]{0,80}$/iu;

/** What its clause says before the time. */
const leadOf = ({ block, clause, span }: Deadline): string => wordsFrom(block, clause.start, span.start);

const wordsFrom = ({ paragraph, start }: Deadline['block'], from: number, end: number): string =>
  paragraph.raw
    .slice(from - start, end - start)
    .normalize('NFC')
    .replace(/\s+/gu, ' ');

/** `… về Chi ủy`: whatever body it is. */
const addressOf = (it: Deadline): string | undefined =>
  handedIn
    .exec(leadOf(it).slice(-farthest))
    ?.groups?.to?.replace(/\s(?:để|nhằm|qua)\s.*$/u, '')
    .trim();

/** `Chi ủy tổng hợp, báo cáo Đảng ủy …`, or the same words below the heading `1. Chi ủy`. */
function isSentOnBy(name: string, it: Deadline, { blocks }: Whole): boolean {
  if (!sumsUp(it)) return false;
  const key = fold(name);
  if (fold(leadOf(it).slice(0, farthest)).startsWith(`${key} tổng hợp`)) return true;
  if (it.block.paragraph.marker?.kind !== 'dash') return false;
  const items = blocks.slice(Math.max(0, it.block.index - mostItems), it.block.index);
  const over = items.findLast(
    ({ paragraph: { kind, marker } }) => kind === 'text' && marker?.kind !== 'dash',
  )?.paragraph;
  return fold(over?.text.slice(over.marker?.end ?? 0) ?? '').replace(/[\s:.]+$/u, '') === key;
}

const mostItems = 12;

const besideIt = (all: readonly Deadline[], i: number): readonly Deadline[] =>
  [all[i - 1], all[i + 1]].filter((it) => it !== undefined);

/** `Báo cáo gửi UBND tỉnh trước ngày …; các phòng gửi về Văn phòng trước ngày …`: who is not named in an item is the one who collects. */
function isInOneItem(inward: Deadline, outward: Deadline, own: ReadonlySet<string>): boolean {
  const isCollected = inward.actor && inward.target && isInward(inward) && outward.target && !isInward(outward);
  if (inward.block !== outward.block || !isCollected || outward.actor) return false;
  const late = latenessOf(inward, outward);
  if (late === undefined || late < 0 || nearUnknownPeriod < late) return false;
  // The period is said once for both.
  if (inward.period && outward.period && inward.period.key !== outward.period.key) return false;
  return isOneMatter(inward, outward, own);
}

const isDatedReport = (it: Deadline): boolean =>
  (it.action === 'report' || (it.action === 'submit' && telling.test(wordsOf(it)))) &&
  !it.isUnclear &&
  it.end?.kind === 'day' &&
  (it.latest !== undefined || it.end.turn !== undefined || it.end.date?.month !== undefined);

/** `gửi số liệu về Văn phòng Sở` is summed up and sent on as a report is, and so is `tổng hợp, trình Giám đốc`. */
const telling = /(?<![\p{L}\p{M}])(?:(?:gửi|nộp)\s(?:kết quả|số liệu)|tổng hợp)(?![\p{L}\p{M}])/iu;

/** By how many days the first comes after the second; undefined where that cannot be said. */
export function latenessOf(a: Deadline, b: Deadline): number | undefined {
  if (a.operator !== 'recurring' && b.operator !== 'recurring') {
    return a.latest === undefined || b.latest === undefined ? undefined : a.latest - b.latest;
  }
  const [turn, other] = [turnOf(a, b), turnOf(b, a)];
  if (!turn || turn.length !== other?.length) return undefined;
  const [[day = 0, month = 0], [otherDay = 0, otherMonth = 0]] = [turn, other];
  // Of a month that no year has nothing can be said.
  return 12 < Math.max(month, otherMonth) ? undefined : day - otherDay + 31 * (month - otherMonth);
}

/** Day and month of what comes again as the other does; beside `10/12 hằng năm`, `05/12` comes each year too. */
function turnOf({ end }: Deadline, { end: other }: Deadline): readonly number[] | undefined {
  if (!end || end.recurrence === other?.recurrence) return end?.turn;
  const { day, month, year } = end.date ?? {};
  if (end.recurrence !== undefined || other?.recurrence !== 'year') {
    return end.recurrence === 'year' && other?.recurrence === undefined ? end.turn : undefined;
  }
  return day && month && !year ? [day.value, month.value] : undefined;
}

/** `Văn phòng Sở tổng hợp, báo cáo trước ngày …`: who sums up reports outside, though it does not say to whom. */
const sumsUp = (it: Deadline): boolean => /(?<![\p{L}\p{M}])tổng hợp(?![\p{L}\p{M}])/iu.test(wordsOf(it));

const wordsOf = ({ block, clause }: Deadline): string =>
  block.paragraph.raw.slice(clause.start - block.start, clause.end - block.start).normalize('NFC');

function isPassedOn(inward: Deadline, outward: Deadline, own: ReadonlySet<string>): boolean {
  const late = latenessOf(inward, outward);
  if (inward === outward || late === undefined || late < 0) return false;
  // In one item the period is said once for both.
  const isOneSaid = inward.block === outward.block && (!inward.period || !outward.period);
  const periods = isOneSaid ? 'unknown' : comparePeriods(inward, outward);
  if (periods === 'different' || (periods === 'unknown' && nearUnknownPeriod < late)) return false;
  if (compareParties(inward.actor, outward.actor) === 'same') return false;
  if (compareParties(inward.target, outward.target) === 'same') return false;
  return isOneMatter(inward, outward, own);
}

function isOneMatter(a: Deadline, b: Deadline, own: ReadonlySet<string>): boolean {
  const words = (it: Deadline): readonly string[] => {
    const to = it.target ? [] : contentWords(addressee.exec(leadOf(it).slice(-farthest))?.groups?.to ?? '');
    return it.matter.filter((word) => !own.has(word) && !to.includes(word));
  };
  return isSameMatter(words(a), words(b));
}

/** `báo cáo Chánh án trước ngày …`: a name that is no known body's is none of what is reported on either. */
const addressee =
  /(?:báo cáo|trình|gửi|về)\s(?<to>\p{Lu}\p{L}*(?:\s(?!(?:danh|số|tình|tiến|phương|dự|kinh|kế|hồ|nhu|kết|nội|chương) )\p{L}+){0,4})\s*$/u;
