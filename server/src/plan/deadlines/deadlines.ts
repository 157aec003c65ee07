import type { Day } from '../../syntax/days/date';
import { termsOf } from '../../syntax/days/term';
import { type Block, type Paragraph, place, placeAll, remember } from '../../syntax/paragraph';
import { selectBlocks, within } from '../../syntax/selection';
import { matchLength } from '../../text/match';
import { firstFrom, lastUpTo } from '../../text/sorted';
import { contains, type Span, shift, span, textOf } from '../../text/span';
import type { Citation } from '../citations/citations';
import { placesOfDates } from '../citations/cited-dates';
import type { Header } from '../head/header';
import type { Layout } from '../layout';
import type { Phrase } from '../phrase';
import type { Outline } from '../sections/sections';
import { actionOfLabel, type DeadlineAction } from '../tasks/actions';
import { readTimeLabel, untimed } from '../tasks/clauses';
import { contentWords, type Duty, dutiesOf } from '../tasks/duties';
import { type Owner, type Owners, type Party, partyAt, phraseAt, roomsOf } from '../tasks/owners';
import { reportPeriodIn } from '../tasks/report-periods';
import type { Task } from '../tasks/task';
import { type DeadlineOperator, type DeadlineTime, daysOf, operatorOf, type Placing, timesOf } from './deadline-times';

export type { DeadlineAction } from '../tasks/actions';
export type { Party } from '../tasks/owners';

/** When something is due, by whom, to whom: read, not judged. */
export interface Deadline {
  readonly operator: DeadlineOperator;
  readonly action: DeadlineAction;
  /** The operator and the date: `trước ngày 05/11/2026`. */
  readonly span: Span;
  /**
   * The days that are named, the last as written: `trước ngày 05/11/2026` gives 05/11/2026 twice, and leaves to the operator that
   * this day is too late. Absent for what recurs or goes on, and where no calendar has the day.
   */
  readonly earliest?: Day;
  readonly latest?: Day;
  readonly start?: DeadlineTime;
  /** Absent for what goes on. */
  readonly end?: DeadlineTime;
  /** No year is written: the plan's is meant. */
  readonly isYearAssumed: boolean;
  readonly actor?: Party;
  readonly target?: Party;
  /** What is reported on; the key is the same for `6 tháng` and `06 tháng đầu năm`. */
  readonly period?: Phrase & { readonly key: string };
  /** The words that say what is asked, folded, without those that any duty has. */
  readonly matter: readonly string[];
  /** The label before it: `Thời gian thực hiện`. */
  readonly label?: Phrase;
  /** The sentence that it stands in, or the part between semicolons. */
  readonly clause: Span;
  readonly isUnclear: boolean;
  /** The task whose time it is. */
  readonly task?: Task;
  readonly block: Block;
}

export interface DeadlineContext {
  readonly layout: Layout;
  readonly header: Header;
  readonly outline: Outline;
  readonly citations: readonly Citation[];
  readonly tasks: readonly Task[];
  readonly owners: Owners;
}

export function readDeadlines(blocks: readonly Block[], context: DeadlineContext): readonly Deadline[] {
  const cited = placesOfDates(context.citations);
  const year = context.header.year ?? context.header.years?.first;
  const found: Deadline[] = [];
  const telling = timed(blocks);
  for (const [range] of roomsOf(context.layout, context.outline)) {
    for (const block of within(telling, range)) {
      const owner = context.owners[block.index] ?? {};
      for (const duty of dutiesOf(block.paragraph)) {
        const deadline = toDeadline(duty, { block, year, owner });
        if (!isCited(deadline, cited)) found.push(deadline);
      }
      const value = untimedOf(block.paragraph);
      if (value) found.push(fromLabel(block, value, owner));
    }
  }
  const told = context.tasks.filter((it) => it.form !== 'sentence');
  const labelled = told.flatMap((task) =>
    !isInLines(task) && hasTime(found, task) ? [] : fromTask(task, { year, cited }),
  );
  const own = found.map((it) => withTask(it, told)).filter((it) => !isTimeOfRow(it));
  return [...own, ...labelled].sort((a, b) => a.span.start - b.span.start);
}

const timed = selectBlocks((it) => dutiesOf(it).length !== 0 || untimedOf(it) !== undefined);

type Places = ReadonlySet<number>;

const isCited = (deadline: Deadline, cited: Places): boolean =>
  [deadline.start, deadline.end].some((it) => it?.date && cited.has(it.date.span.start));

function toDeadline(duty: Duty, { block, year, owner }: Placing & { readonly owner: Owner }): Deadline {
  const { lead } = owner;
  const isBare = duty.action === 'other' || (duty.action === 'complete' && duty.matter.length === 0) || isTerse(duty);
  const heading = !duty.label && duty.term.span.start === duty.clause.start ? owner.label : undefined;
  const action = heading ? actionOfLabel(heading.text, '') : lead && isBare ? lead.action : duty.action;
  const isSent = action === 'report' || action === 'submit';
  const { start, end } = timesOf(duty.term, { block, year });
  const operator = operatorOf(duty.term, end);
  const { earliest, latest } = daysOf(operator, start, end);
  return {
    operator,
    action,
    span: place(block, duty.term.span),
    earliest,
    latest,
    start,
    end,
    isYearAssumed: end.year === undefined,
    actor: duty.actor ? partyAt(block, duty.actor) : (lead?.actor ?? owner.actor),
    target: isSent ? (duty.target ? partyAt(block, duty.target) : lead?.target) : undefined,
    period: duty.period && { ...phraseAt(block, duty.period.span), key: duty.period.key },
    matter: duty.matter,
    label: duty.label ? phraseAt(block, duty.label) : heading,
    clause: place(block, wordsAround(duty)),
    isUnclear: duty.isUnclear,
    block,
  };
}

/** A sentence as long as a book says nothing of a day that stands pages away. */
const wordsAround = ({ clause, term }: Duty): Span =>
  span(Math.max(clause.start, term.span.start - aPage), Math.min(clause.end, term.span.end + aPage));

/** In characters. */
const aPage = 2000;

/** `6 tháng: trước ngày 10/6` below a line that says what is to be done until then. */
const isTerse = (duty: Duty): boolean =>
  duty.action === 'complete' && duty.period !== undefined && duty.matter.length < 2;

/** True where the words behind the label were already read as a sentence; `deadlines` stand in the order of the text. */
function hasTime(deadlines: readonly Deadline[], { time }: Task): boolean {
  const next = time && deadlines[firstFrom(deadlines, time.span.start, (it) => it.span.start)];
  return time !== undefined && next !== undefined && next.span.end <= time.span.end;
}

/** A time behind a label is that of its task and about what that is, and who leads the task is who acts. */
function withTask(deadline: Deadline, tasks: readonly Task[]): Deadline {
  const task = taskAt(tasks, deadline.span.start);
  if (!task) return deadline;
  const lead = task.leads[0];
  const isOwn = deadline.label !== undefined || deadline.actor === undefined;
  const isCell = task.form === 'row' && task.time !== undefined && contains(task.time.span, deadline.span);
  const isWhole =
    isCell || (deadline.label !== undefined && deadline.action === 'complete' && deadline.matter.length === 0);
  return {
    ...deadline,
    task,
    ...(lead && isOwn && { actor: lead }),
    ...(isWhole && { matter: task.matter }),
  };
}

/** A row whose cells stand on lines of their own: what one says below the head of its column is no sentence. */
const isInLines = ({ form, block, timeBlock }: Task): boolean => form === 'row' && timeBlock !== block;

const isTimeOfRow = ({ task, span: at }: Deadline): boolean =>
  task?.time !== undefined && isInLines(task) && contains(task.time.span, at);

function taskAt(tasks: readonly Task[], at: number): Task | undefined {
  const task = lastUpTo(tasks, at, (it) => it.span.start);
  return task && at < task.span.end ? task : undefined;
}

/** `Thời gian thực hiện: Thường xuyên`, `Thời gian báo cáo: Hằng quý`: no day is named. */
interface UntimedWords {
  readonly operator: 'ongoing' | 'recurring';
  readonly label: Span;
  readonly value: Span;
  readonly isReport: boolean;
}

const untimedOf: (paragraph: Paragraph) => UntimedWords | undefined = remember((paragraph) => {
  const { text, marker, kind } = paragraph;
  const label = kind === 'text' ? readTimeLabel(text, marker?.end ?? 0) : undefined;
  if (!label || dutiesOf(paragraph).length !== 0) return undefined;
  const start = label.end + matchLength(text.slice(label.end, label.end + 40), /^:\s*/u);
  const operator = untimed(text.slice(start, start + 40));
  if (!operator) return undefined;
  const end = start + (/^[^.;]*/u.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  return { operator, label, value: { start, end }, isReport: /báo cáo/iu.test(textOf(text, label)) };
});

function fromLabel(block: Block, { operator, label, value, isReport }: UntimedWords, { actor }: Owner): Deadline {
  return {
    operator,
    action: isReport ? 'report' : 'complete',
    span: place(block, value),
    isYearAssumed: true,
    ...(actor && { actor }),
    matter: [],
    label: phraseAt(block, label),
    clause: placeAll(block),
    isUnclear: false,
    block,
  };
}

/** `Báo cáo 6 tháng` in a cell: a report on a period of the year, and nothing else. */
function reportIn({ title }: Task): Deadline['period'] {
  const words = /^báo cáo\s/iu.test(title?.text ?? '') ? title : undefined;
  const period = words && reportPeriodIn(words.text);
  if (!words || !period || contentWords(words.text.slice(period.span.end)).length !== 0) return undefined;
  const { start, end } = shift(period.span, words.span.start);
  return { span: { start, end }, text: textOf(words.text, period.span), key: period.key };
}

/** The time of a task as its label or its cell says it: dates without an operator, `Thường xuyên`, `Hằng quý`. */
function fromTask(
  task: Task,
  { year, cited }: { readonly year: number | undefined; readonly cited: Places },
): readonly Deadline[] {
  const { time, timeBlock: block, leads } = task;
  if (!time || !block) return [];
  const lead = leads[0];
  const report = task.form === 'row' ? reportIn(task) : undefined;
  const common = {
    action: report ? ('report' as const) : ('complete' as const),
    ...(report && { period: report }),
    ...(lead && { actor: lead }),
    matter: report ? [] : task.matter,
    label: task.labels.find((it) => it.role === 'time')?.name ?? time,
    clause: time.span,
    isUnclear: false,
    task,
    block,
  };
  const terms = termsOf(block.paragraph).filter((it) => {
    const at = place(block, it.span);
    return time.span.start <= at.start && at.end <= time.span.end;
  });
  const operator = untimed(time.text);
  if (operator) {
    return [{ ...common, operator, span: time.span, isYearAssumed: terms.every((it) => !it.end.period?.year) }];
  }
  return terms.flatMap((term): readonly Deadline[] => {
    const { start, end } = timesOf(term, { block, year });
    const operator = operatorOf(term, end);
    const deadline = {
      ...common,
      operator,
      span: place(block, term.span),
      ...daysOf(operator, start, end),
      ...(start && { start }),
      end,
      isYearAssumed: end.year === undefined,
    };
    return isCited(deadline, cited) ? [] : [deadline];
  });
}
