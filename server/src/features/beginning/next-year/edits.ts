import { isLookingBack } from '../../../plan/deadlines/looking-back';
import { lineOf } from '../../../plan/lines/lines';
import type { Plan } from '../../../plan/plan';
import { setAside } from '../../../plan/references/self-references';
import { type DateMention, daysInMonth, readDates } from '../../../syntax/days/date';
import { type Block, place } from '../../../syntax/paragraph';
import { type Edit, replace } from '../../../text/edit';
import { lettersBefore, type Span, span, textOf, within } from '../../../text/span';
import { twoYears, type YearOf } from './period';

export interface Moved {
  readonly edits: readonly Edit[];
  /** Where a 29/02 became 28/02. */
  readonly shortened: readonly number[];
}

export type Move = YearOf & { readonly to: number };

/** The years of the head, of the subject and of the deadlines moved; number and day of issue made blank. */
export function moved(plan: Plan, move: Move): Moved {
  const edits = new Map<number, Edit>();
  const add = (it: Edit): void => {
    if (!edits.has(it.span.start)) edits.set(it.span.start, it);
  };
  for (const it of blankHead(plan, move)) add(it);
  for (const it of blankAttributions(plan, move)) add(it);
  for (const it of subjectYears(plan, move)) add(it);
  for (const it of pairsOfYears(plan, move)) add(it);
  for (const it of monthsOfSchedule(plan, move)) add(it);
  const shortened: number[] = [];
  for (const { edit, isShortened } of deadlineYears(plan, move)) {
    add(edit);
    if (isShortened) shortened.push(edit.span.start);
  }
  return { edits: [...edits.values()], shortened };
}

const blankNumber = '    ';
const blankPart = '   ';

function* blankHead({ header, source }: Plan, move: Move): Generator<Edit> {
  const number = header.number?.number;
  if (number) {
    yield replace(number.span, blankNumber);
    yield* symbolYear(source.text, number.span.end, move);
  }
  if (header.date) yield* blankDate(header.date, move, source.text);
}

/** `05/2026/KH-KT`: a number that begins anew each year names it. */
function* symbolYear(text: string, at: number, { from, to }: Move): Generator<Edit> {
  const found = /^\s*\/\s*(?<year>20\d\d)(?=\s*\/)/du.exec(text.slice(at, at + 20))?.indices?.groups?.year;
  if (!found) return;
  const year = span(at + found[0], at + found[1]);
  yield replace(year, String(Number(textOf(text, year)) + to - from));
}

function* blankDate({ form, day, month, year }: DateMention, { from, to }: Move, text: string): Generator<Edit> {
  // A blank in `ngày 05/3/2026` is seen only with a sign in it.
  const blank = form === 'words' ? blankPart : '…';
  if (day) yield replace(day.span, blank);
  if (month) yield replace(month.span, blank);
  if (year && textOf(text, year.span) === String(year.value)) {
    yield replace(year.span, String(year.value + to - from));
  }
}

const attributedNumber = /(?<![\p{L}\p{M}])số\s*:?\s*(?<number>\d{1,5})(?=\s*[-/])/diu;

const blankDay = /ngày[\s….]*\/\s*(?<month>\d{1,2})?[\s….]*\/\s*(?<year>20\d\d)(?!\d)/diu;

/** `(Kèm theo Kế hoạch số 12/KH-STP ngày 05/3/2026 của Sở Tư pháp)`: the plan, or its decision, is not issued yet. */
function* blankAttributions({ blocks, source }: Plan, move: Move): Generator<Edit> {
  for (const block of blocks) {
    if (!lineOf(block.paragraph).isAttribution) continue;
    const { text } = block.paragraph;
    const at = attributedNumber.exec(text)?.indices?.groups?.number;
    if (at) {
      const number = place(block, span(at[0], at[1]));
      yield replace(number, blankNumber);
      yield* symbolYear(source.text, number.end, move);
    }
    const date = readDates(text)[0];
    if (date) {
      yield* blankDate(placed(block, date), move, source.text);
      continue;
    }
    // `ngày     /6/2026`: no date yet, and its month and year are last year's.
    const { month, year } = blankDay.exec(text)?.indices?.groups ?? {};
    if (month) yield replace(place(block, span(month[0], month[1])), blankPart);
    if (year) {
      const next = Number(text.slice(year[0], year[1])) + move.to - move.from;
      yield replace(place(block, span(year[0], year[1])), String(next));
    }
  }
}

function placed(block: Block, date: DateMention): DateMention {
  const part = (name: 'day' | 'month' | 'year'): Partial<DateMention> => {
    const it = date[name];
    return it ? { [name]: { ...it, span: place(block, it.span) } } : {};
  };
  return { ...date, span: place(block, date.span), ...part('day'), ...part('month'), ...part('year') };
}

const rangeBefore = /(?:19|20)\d\d\s*(?:[-–—]|đến(?:\s+năm)?)\s*$/u;
const rangeAfter = /^\s*(?:[-–—]|đến(?:\s+năm)?)\s*(?:19|20)\d\d(?!\d)/u;

/** A year that is no part of a row of years, of a symbol or of a day. */
export function* ownYears(text: string, { start, end }: Span, year: number): Generator<Span> {
  const form = new RegExp(`(?<![\\p{N}/.])${year}(?![\\p{N}]|[/.]\\p{N}|/\\p{L})`, 'gu');
  for (const { index } of text.slice(start, end).matchAll(form)) {
    const at = start + index;
    const before = text.slice(Math.max(start, at - 20), at);
    const after = text.slice(at + 4, Math.min(end, at + 24));
    if (!rangeBefore.test(before) && !rangeAfter.test(after)) yield span(at, at + 4);
  }
}

function* subjectYears({ header, source }: Plan, { from, to }: Move): Generator<Edit> {
  const { subject } = header;
  if (!subject) return;
  const named = textOf(source.text, subject.span).normalize('NFC');
  // `thi hành Luật Đất đai năm 2024`: the year is the law's.
  if (/(?:Luật|Pháp lệnh|Hiến pháp)(?![^,;]*\s(?:trong|giai đoạn)\s)[^,;]*\snăm\s+\d{4}$/u.test(named)) return;
  for (const at of ownYears(source.text, subject.span, from)) yield replace(at, String(to));
}

/** In a plan for a school year or a season wherever its two years are named; documents and quotations keep theirs. */
function* pairsOfYears({ blocks }: Plan, { from, to, isOverTwoYears }: Move): Generator<Edit> {
  if (!isOverTwoYears) return;
  for (const block of blocks) {
    const { text, kind } = block.paragraph;
    if (kind === 'comment' || !text.includes(String(from))) continue;
    const aside = setAside(block.paragraph);
    for (const { groups, indices, index } of text.matchAll(twoYears)) {
      const isOwn = Number(groups?.first) === from && Number(groups?.last) === from + 1;
      if (!isOwn || aside.some((it) => within(it, index))) continue;
      for (const name of ['first', 'last']) {
        const at = indices?.groups?.[name];
        if (at) yield replace(place(block, span(at[0], at[1])), String(Number(groups?.[name]) + to - from));
      }
    }
  }
}

/** `Tháng 9/2026` over what is done in it, `9+10/2026` in a cell of its own. */
const monthAlone =
  /^[\s*+–-]*(?:\d{1,2}[.)]\s*)?tháng\s+\d{1,2}(?:\s*[-–+,&]\s*\d{1,2}){0,3}(?:\s*\/\s*|\s+năm\s+)(?<year>20\d\d)[\s*]*(?::|$)/diu;
const monthCell =
  /(?<=\|\s*)(?:\*\*)?(?:tháng\s+)?\d{1,2}(?:\s*[-–+,&]\s*\d{1,2}){0,3}\s*\/\s*(?<year>20\d\d)(?=[\s*]*\|)/diu;

function* monthsOfSchedule({ blocks, source }: Plan, { from, to, isOverTwoYears }: Move): Generator<Edit> {
  for (const block of blocks) {
    const { text, kind } = block.paragraph;
    const form = kind === 'row' ? monthCell : kind === 'text' ? monthAlone : undefined;
    const at = form?.exec(kind === 'row' ? textOf(source.text, block) : text)?.indices?.groups?.year;
    if (!at) continue;
    const year = kind === 'row' ? span(block.start + at[0], block.start + at[1]) : place(block, span(at[0], at[1]));
    const value = Number(textOf(source.text, year));
    if (value === from || (isOverTwoYears && value === from + 1)) yield replace(year, String(value + to - from));
  }
}

interface DeadlineEdit {
  readonly edit: Edit;
  readonly isShortened: boolean;
}

function* deadlineYears(plan: Plan, move: Move): Generator<DeadlineEdit> {
  const { text } = plan.source;
  const { issued } = plan.header;
  for (const deadline of plan.deadlines) {
    if (isLookingBack(plan, deadline)) continue;
    const isAhead = issued !== undefined && deadline.latest !== undefined && issued.earliest <= deadline.latest;
    for (const time of [deadline.start, deadline.end]) {
      const { year, date } = time ?? {};
      if (!year || textOf(text, year.span) !== String(year.value)) continue;
      // Of what is looked at from last December to February both days move.
      const isStart =
        time === deadline.start && year.value === move.from - 1 && deadline.end?.year?.value === move.from;
      if (!isStart && !isOfPlan(year.value, move, isAhead)) continue;
      const next = year.value + move.to - move.from;
      yield { edit: replace(year.span, String(next)), isShortened: false };
      const open = date && openYear(lettersBefore(text, date.span.start, longestOpening));
      if (open && open.year === year.value) {
        const start = date.span.start - open.back;
        yield { edit: replace({ start, end: start + 4 }, String(next)), isShortened: false };
      }
      if (date?.day?.value === 29 && date.month?.value === 2 && daysInMonth(next, 2) === 28) {
        yield { edit: replace(date.day.span, '28'), isShortened: true };
      }
    }
  }
}

const longestOpening = 90;

/** `Từ 17h00 ngày 04/02/2027 (28 tháng Chạp) đến hết ngày 12/02/2027`: the day before, which a bracket parts from its range. */
function openYear(before: string): { readonly year: number; readonly back: number } | undefined {
  const found = /\/(?<year>20\d\d)\s\([^()]{1,40}\)\s(?:đến|tới|[-–])\s(?:hết\s)?(?:ngày\s)?$/u.exec(before);
  return found ? { year: Number(found.groups?.year), back: before.length - found.index - 1 } : undefined;
}

/** In the plan's year, in the months after it in which its year is closed, or before it but after its issue. */
function isOfPlan(year: number, { from, isOverTwoYears }: YearOf, isAhead: boolean): boolean {
  if (year === from || year === from + 1) return true;
  return year === from - 1 ? isAhead : isOverTwoYears && year === from + 2;
}
