import { isBackwards, lastDay } from '../../../plan/deadlines/bounds';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import type { Plan } from '../../../plan/plan';
import { sectionsAround } from '../../../plan/sections/sections';
import { remember } from '../../../syntax/paragraph';
import { fold } from '../../../text/fold';
import { itemEntries, tableEntries } from '../_entries';
import { asDeadline, heldIn, saidBefore } from '../_events';
import { isPastAtIssue, type Pair } from './agreement';

/**
 * `1. Lễ phát động`, below it `a) Thời gian: ngày 06/5/2026`, or `Lễ phát động: ngày 06/5/2026`, and the row
 * `| Lễ phát động | … | 09/5/2026 |`: one thing, two days.
 */
export function findRowsApart(plan: Plan): readonly Pair[] {
  const { header } = plan;
  const rows = rowsOf(plan).filter(({ time }) => !isPastAtIssue(time, header));
  const known = namedTimes(plan);
  const inRows = rows.flatMap(({ name: key, time: row }): readonly Pair[] => {
    const other = key.includes(' ') ? known.get(key) : undefined;
    if (!other || isPastAtIssue(other, header) || agrees(row, other)) return [];
    // The cell has room for the day alone, not for all that the label says: which to write there is for the drafter.
    return [{ odd: { ...row, clause: row.span }, other }];
  });
  return [...inRows, ...shortenedApart(plan, rows)];
}

function agrees(row: Deadline, other: Deadline): boolean {
  const [first = 0, last = 0] = [other.earliest, other.latest];
  return isLimit(row) && isLimit(other)
    ? lastDay(row) === lastDay(other)
    : first <= (row.latest ?? first) && (isLimit(row) || (row.earliest ?? last) <= last) && !isOneEndMoved(row, other);
}

/** `tập huấn chữ ký số cho cán bộ thôn` is what another place calls `hội nghị tập huấn chữ ký số`, where it is held for nobody else. */
function shortenedApart({ header, ...plan }: Plan, rows: readonly Row[]): readonly Pair[] {
  const whole = new Map<string, Deadline | undefined>();
  const short: Row[] = [];
  const named = [...namedTimes({ header, ...plan })].flatMap(([name, time]) => (time ? [{ name, time }] : []));
  for (const it of [...named, ...rows]) {
    const { core = '', rest } = shortened.exec(it.name.replace(/ (?:diễn ra|được tổ chức)$/u, ''))?.groups ?? {};
    if (core === '') continue;
    if (rest === undefined) short.push({ ...it, name: core });
    else whole.set(core, whole.has(core) && whole.get(core)?.block !== it.time.block ? undefined : it.time);
  }
  return short.flatMap(({ name, time }): readonly Pair[] => {
    const other = whole.get(name);
    if (!other || other.block === time.block || isPastAtIssue(time, header) || isPastAtIssue(other, header)) return [];
    return agrees(time, other) ? [] : [{ odd: { ...time, clause: time.span }, other, isMention: true }];
  });
}

/** What is held for somebody, with no fewer than three words of what it is. */
const shortened =
  /^(?:(?:phối hợp )?tổ chức |mở )?(?:(?:hội nghị|lớp|khóa|buổi) )?(?<core>(?:tập huấn|bồi dưỡng|tọa đàm|tuyên truyền|phổ biến|quán triệt)(?: (?!cho |với |đối với |dành cho )\p{L}+){2,12})(?<rest> (?:cho|với|đối với|dành cho) .+)?$/u;

interface Row {
  readonly name: string;
  readonly time: Deadline;
}

/** The rows that are read as tasks, and those of tables that have a name and a time all the same. */
function rowsOf(plan: Plan): readonly Row[] {
  const told = plan.deadlines.filter((it) => it.task?.form === 'row' && isTimed(it));
  const known = new Set(told.map((it) => it.block));
  const others = tableEntries(plan).flat();
  return [
    ...told.map((time) => ({ name: fold(time.task?.title?.text ?? ''), time })),
    ...others.filter(({ time }) => !known.has(time.block) && isTimed(time)),
  ];
}

/** What the plan gives a name and a time, by the folded name; without a time where the name is given twice. */
export const namedTimes: (plan: Plan) => ReadonlyMap<string, Deadline | undefined> = remember((plan) => {
  const { deadlines, outline } = plan;
  const known = new Map<string, Deadline | undefined>();
  const keep = (name: string, it: Deadline): void => {
    const key = fold(name.replace(/^[\p{L}\d.]{1,7}[.)]\s+|^[-+*•]\s*/u, '').trim());
    known.set(key, known.has(key) ? undefined : it);
  };
  const kept = new Set<Deadline['block']>();
  for (const { name, time } of itemEntries(plan).flat()) {
    if (name === '' || !isTimed(time)) continue;
    keep(name, time);
    const rest = numbered.exec(name)?.groups?.rest;
    if (rest !== undefined) keep(rest, time);
    kept.add(time.block);
  }
  for (const it of heldIn(plan)) if (!kept.has(it.block)) keep(it.name, asDeadline(it));
  for (const it of deadlines) {
    if (it.task || !it.label || !/^thời gian/iu.test(it.label.text) || !isTimed(it)) continue;
    // The item of the time is itself a section.
    const around = sectionsAround(outline.sections, it.block.index).filter(({ block }) => block !== it.block);
    const named = /^thời gian (?:tổ chức|diễn ra)\s(?<name>.+)$/iu.exec(it.label.text)?.groups?.name;
    const said = saidBefore(it);
    const [above = '', title = ''] = [around.at(-2), around.at(-1)].map((section) => section?.title.text);
    keep(said || (named ?? title), it);
    if (said === '' && !named && doing.test(above)) keep(`${above} ${title}`, it);
  }
  for (const it of deadlines) {
    const name = it.task || it.label || kept.has(it.block) || !isTimed(it) ? undefined : nameOf(it);
    if (name !== undefined) keep(name, it);
  }
  return known;
});

/** `1. Kiểm tra`, and below it `1.1. Chi bộ Trường Tiểu học`. */
const doing = /^(?:kiểm tra|giám sát|thanh tra|khảo sát|tập huấn|huấn luyện|tuyên truyền|diễn tập)$/iu;

/** `trước ngày 15/10`, not a row of days. */
const isLimit = ({ operator }: Deadline): boolean => operator === 'before' || operator === 'by' || operator === 'until';

/** `19/11 - 24/11` and `19/11 - 25/11`; of two stretches that differ in both ends one may be a part of the other. */
const isOneEndMoved = (a: Deadline, b: Deadline): boolean =>
  a.start !== undefined && b.start !== undefined && (a.earliest === b.earliest) !== (a.latest === b.latest);

/** `lựa chọn đơn vị thi công` of `Tháng 10/2026: lựa chọn đơn vị thi công xong trước ngày …`: the clause is its name and its time. */
function nameOf({ block, clause, span }: Deadline): string | undefined {
  if (longestName < span.start - clause.start) return undefined;
  const lead = fold(block.paragraph.raw.slice(clause.start - block.start, span.start - block.start));
  const name = lead
    .replace(/^[\s*]*(?:[\p{L}\d]{1,3}[.)]\s+|[-+*•]\s*)?(?:(?:tháng|quý)\s[^:;.]{1,15}:\s*)?/u, '')
    .replace(/(?:\s(?:hoàn thành|xong))?\s*:?$/u, '');
  return /^[^:;.\d]+$/u.test(name) ? name : undefined;
}

const longestName = 200;

/** `kiểm tra 04 công trình trường học`, which a row calls `Công trình trường học`. */
const numbered = /^(?:\p{L}+\s){1,3}\d{1,3}\s(?<rest>\p{L}+(?:\s[^:;.]+){2,})$/u;

const isTimed = (it: Deadline): boolean =>
  it.end?.kind !== 'year' &&
  it.end?.latest !== undefined &&
  !it.isUnclear &&
  it.operator !== 'recurring' &&
  !isBackwards(it);
