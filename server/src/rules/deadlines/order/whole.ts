import { isBackwards } from '../../../plan/deadlines/bounds';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { type Section, sectionsAround } from '../../../plan/sections/sections';
import { type Day, writeDay } from '../../../syntax/days/date';
import { fold } from '../../../text/fold';
import { firstFrom } from '../../../text/sorted';
import { type Span, within } from '../../../text/span';
import { type Held, heldIn, saidBefore } from '../_events';

/** What a plan is for, where that takes its days and is over. */
export interface Event {
  readonly first: Day;
  readonly last: Day;
  readonly span: Span;
  readonly said: string;
  /** Of a month or a quarter any day may be meant. */
  readonly isVague?: boolean;
  /** A visit or a contest: who inspects or judges is named before it begins. */
  readonly isVisit?: boolean;
}

interface Whole extends Event {
  readonly due: Deadline;
}

/** Longer than that is no event. */
export const longestEvent = 40;
/** What takes so few days is prepared before them. */
export const briefEvent = 7;

const timePart = /(?:^|[\s,])thời gian(?:[\s,]|$)/u;
const timeLabel = /^thời gian(?:$| (?:thực hiện|triển khai|tổ chức|tiến hành|kiểm tra|giám sát|thanh tra|khảo sát))/iu;

/** The time that a plan tells of the whole of what it is for. */
export function wholeOf(plan: Plan): Whole | undefined {
  const { outline, deadlines, header } = plan;
  const own = outline.sections.filter((it) => timePart.test(fold(it.title.text)));
  const parts = own.length === 0 ? partsBelow(plan) : own;
  const [only] = parts;
  if (1 < parts.length) return undefined;
  const inPart = only && deadlines.filter((it) => within(only.blocks, it.block.index));
  const inside = (inPart ?? deadlines.filter(isOwnItem)).filter(
    (it) => !isBackwards(it) && (header.issued?.earliest ?? Number.NEGATIVE_INFINITY) <= (it.latest ?? 0),
  );
  const ofDays = inside.filter(
    (it) => it.end?.kind === 'day' && (it.start || (it.operator === 'on' && isCalledTime(it))),
  );
  const told = 0 < ofDays.length ? ofDays : inside.filter((it) => isCalledTime(it) && areMonths(it));
  const [whole] = told;
  if (told.length !== 1 || whole?.earliest === undefined || whole.latest === undefined) return undefined;
  // Work that goes on for weeks is not all that the plan is for because a part of it says when.
  if (own.length === 0 && inPart && briefEvent < whole.latest - whole.earliest) return undefined;
  // Among other times in its part, as in a list of steps, a range is that of the whole only where it is called so.
  if (inPart && 1 < inPart.length && !isCalledTime(whole)) return undefined;
  // `- Thời gian: …` below `1. Vòng cấp thôn` is the time of that round.
  const above = inPart && sectionsAround(outline.sections, whole.block.index).at(-1);
  if (above && above !== only && above.block !== whole.block && !timePart.test(fold(above.title.text)))
    return undefined;
  // `13 và 20/11/2027`: the last of several days.
  if (!whole.start && /\d(?:\s*[,&]|\s+và)\s*(?:ngày\s*)?$/iu.test(textBefore(plan, whole))) return undefined;
  return { first: whole.earliest, last: whole.latest, span: whole.span, said: sayTime(whole), due: whole };
}

/** `2. Thời gian, địa điểm` below `II. NỘI DUNG`, where nothing else has a time that is called so. */
function partsBelow({ outline, deadlines }: Plan): readonly Section[] {
  const found = outline.sections.flatMap(({ title, children }) =>
    /^nội dung(?!\p{L})/u.test(fold(title.text))
      ? children.filter((it) => /^thời gian(?: tổ chức)?(?:$|,? (?:và )?địa điểm)/u.test(fold(it.title.text)))
      : [],
  );
  const isOnly = deadlines.every(
    ({ label, task, block }) =>
      task?.form === 'row' ||
      !/^thời gian/iu.test(label?.text ?? '') ||
      found.some((it) => within(it.blocks, block.index)),
  );
  return isOnly ? found : [];
}

/** `từ tháng 4 đến hết tháng 9 năm 2026` */
const areMonths = ({ end, earliest = 0, latest = 0 }: Deadline): boolean =>
  (end?.kind === 'month' || end?.kind === 'months') && longestEvent < latest - earliest;

const textBefore = ({ source }: Plan, { span }: Deadline): string =>
  source.text.slice(Math.max(0, span.start - 20), span.start).normalize('NFC');

export const isCalledTime = ({ task, block: { paragraph } }: Deadline): boolean =>
  task?.form !== 'row' && /^thời gian(?![\p{L}\p{M}])/iu.test(paragraph.text.slice(paragraph.marker?.end ?? 0));

/** `1. Thời gian thực hiện: từ ngày … đến ngày …`, beside the other items of its part. */
const isOwnItem = (it: Deadline): boolean => {
  const { label, task, block } = it;
  const { marker } = block.paragraph;
  return (
    label !== undefined &&
    !task &&
    timeLabel.test(label.text) &&
    saidBefore(it) === '' &&
    marker?.kind === 'number' &&
    marker.numbers.length === 1
  );
};

export interface SectionEvent extends Event {
  /** The deadlines of the section. */
  readonly inside: readonly Deadline[];
}

/** `1. Kiểm tra Chi bộ Trường Tiểu học`, `- Thời gian: từ ngày 05/5/2026 đến ngày 25/5/2026`: sections with one time each. */
export const eventsOfSections = (plan: Plan): readonly SectionEvent[] =>
  plan.outline.sections.flatMap((it) => eventsIn(plan.deadlines, it));

function eventsIn(all: readonly Deadline[], section: Section): readonly SectionEvent[] {
  const { blocks, children, title } = section;
  const indexOf = (it: Deadline): number => it.block.index;
  const inside = all.slice(firstFrom(all, blocks.start, indexOf), firstFrom(all, blocks.end, indexOf));
  if (inside.length === 0) return [];
  const below = children.flatMap((it) => eventsIn(inside, it));
  const [time, ...more] = inside.filter(isCalledTime);
  const { block, earliest: first, latest: last, span, end, label } = time ?? {};
  if (!time || !block || !span || more.length !== 0 || first === undefined || last === undefined) return below;
  const isBelow = children.some((it) => it.block !== block && within(it.blocks, block.index));
  if (isBelow || block === section.block || isBackwards(time) || isRecurring(time)) return below;
  const isVisit = visiting.test(`${label?.text ?? ''} ${title.text}`);
  return [...below, { first, last, span, said: sayTime(time), isVague: end?.kind !== 'day', isVisit, inside }];
}

export const visiting = /(?:kiểm tra|giám sát|thanh tra|khảo sát)/iu;

const isRecurring = ({ operator }: Deadline): boolean => operator === 'recurring' || operator === 'ongoing';

/** The one day it opens on, where its whole time is not told. */
export function openingOf(plan: Plan): Event | undefined {
  const found = heldIn(plan).filter((it: Held) => opening.test(it.name));
  const [only] = found;
  if (!only || found.length !== 1) return undefined;
  return { first: only.day, last: only.day, span: only.span, said: writeDay(only.day) };
}

export const opening = /^(?:[\p{L}\d.]{1,7}[.)]\s+|[-+*•]\s*)?(?:tổ chức\s+)?(?:lễ\s+)?khai mạc(?![\p{L}\p{M}])/iu;
