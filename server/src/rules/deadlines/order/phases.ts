import { isBackwards, lastDay } from '../../../plan/deadlines/bounds';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import type { Section } from '../../../plan/sections/sections';
import { isFurniture } from '../../../plan/tasks/task';
import { type Day, datesOf, toDay, writeDay } from '../../../syntax/days/date';
import { romanValue } from '../../../syntax/marker';
import { type Block, place, remember } from '../../../syntax/paragraph';
import { decapitalized } from '../../../text/capitals';
import { fold } from '../../../text/fold';
import { firstFrom } from '../../../text/sorted';
import { type Span, span } from '../../../text/span';
import { type Entry, itemEntries } from '../_entries';
import { isStageLed, type MixedStages } from './stages';

/** What is to be done at a time that the heading above it does not cover: `1. Giai đoạn 1 (2026 - 2027)`, `c) Năm 2029: …`. */
export interface OutsidePhase {
  readonly span: Span;
  readonly said: string;
  readonly phase: Span;
  readonly phaseSaid: string;
  /** It is one of several. */
  readonly isWhole?: boolean;
}

interface Phase {
  readonly section: Section;
  readonly first: Day;
  /** What takes a stretch of time begins no earlier; what is only due may be got ready before. */
  readonly begun?: Day | undefined;
  readonly last: Day;
  readonly span: Span;
  readonly said: string;
}

const years = /^giai đoạn\s[^()]{0,60}\((?:từ\s)?(?:năm\s)?(?<first>20\d\d)\s*[-–]\s*(?<last>20\d\d)\)/iu;
/** What comes behind the work or is got ready before it, and what is only looked ahead to. */
const another =
  /(?<![\p{L}\p{M}])(?:báo cáo|tổng kết|sơ kết|quyết toán|thanh toán|nghiệm thu|bàn giao|bảo hành|chuẩn bị|duy trì|tiếp tục|đã|phúc tra|bổ sung|vét|bù|dự phòng|(?<!còn )lại)(?![\p{L}\p{M}])/u;
/** What may begin before all else. */
const before = /(?<![\p{L}\p{M}])(?:chuẩn bị|duy trì|tiếp tục|đã)(?![\p{L}\p{M}])/u;
const reach = 200;

export const findOutsidePhases: (plan: Plan) => readonly OutsidePhase[] = remember((plan) => [
  ...plan.deadlines.flatMap((it) => partsOutside(plan, it)),
  ...outsideSections(plan),
]);

const divided =
  /^[,;.]?\s*(?:và\s)?(?:được\s)?(?:chia\s(?:thành\s|làm\s|ra\s)?[^.;:]{1,40}|theo lịch[^.;:]{0,30}|lịch cụ thể[^.;:]{0,20})\s*[:.]?\s*$/u;
/** `từ ngày 04/6 đến ngày 06/6/2026, tại nhà thi đấu, cụ thể:`; below it stand its days. */
const listed = /^[,;.:)]*\s*(?:tại\s[^.;:\d]{3,60})?[,;.:]?\s*(?:cụ thể|như sau)?\s*[:.]?\s*$/u;
/** What takes longer has no days of which each is told. */
const longestListed = 31;
/** Behind a time in a long paragraph much may stand, and each of its times is asked. */
const longestDivision = 240;
/** How many paragraphs the parts of a stretch of time may take up. */
const farthest = 14;
const partDay =
  /^(?:(?:khai mạc|bế mạc|lễ (?:khai|bế) mạc|khai giảng|bế giảng|buổi \p{L}+|ngày thứ \p{L}+|chung kết|bán kết)\s?:\s)?(?:(?:thứ\s\S+|chủ nhật|sáng|chiều|\d{1,2}\s?(?:giờ|h)(?:\s?\d{2})?(?:\sphút)?)[\s,]+){0,3}(?:ngày)?\s*$/u;

/** `từ ngày 11/01 đến ngày 28/02/2027, chia thành 03 giai đoạn:` and below it `c) Giai đoạn 3 (từ ngày 22/02/2027 đến ngày 05/3/2027)`. */
function partsOutside(plan: Plan, whole: Deadline): readonly OutsidePhase[] {
  const { blocks, deadlines, source } = plan;
  const { block, earliest: first, latest: last, start, end, span: at } = whole;
  if (first === undefined || last === undefined || isBackwards(whole) || (end?.kind === 'day' && !start)) return [];
  if (longestDivision < block.end - at.end) return [];
  const tail = fold(source.text.slice(at.end, block.end));
  // What stands below a sentence that no colon ends and no number begins is not told by it.
  if (!block.paragraph.marker && !/:\s*$/u.test(tail)) return [];
  if (!divided.test(tail) && !(end?.kind === 'day' && last - first < longestListed && listed.test(tail))) return [];
  const found: OutsidePhase[] = [];
  for (const part of blocks.slice(block.index + 1, block.index + farthest)) {
    const { text, marker, kind } = part.paragraph;
    if (isFurniture(part)) continue;
    if (kind !== 'text' || !marker || marker.kind === block.paragraph.marker?.kind) break;
    const due = deadlines[firstFrom(deadlines, part.start, (it) => it.span.start)];
    const isStage = due?.block === part && due.start && !isBackwards(due) && isStageLed(plan, due);
    const [day] = datesOf(part.paragraph);
    const isDay =
      day?.at !== undefined &&
      !another.test(fold(text)) &&
      partDay.test(`${fold(text.slice(marker.end, day.span.start))} `);
    const [from, to] = isStage ? [due.earliest, due.latest] : isDay ? [day.at, day.at] : [];
    if (from === undefined || to === undefined || (first <= from && to <= last)) continue;
    // What is past at the issue is told as that.
    if (to < (plan.header.issued?.earliest ?? to)) continue;
    found.push({
      span: isStage ? due.span : place(part, day?.span ?? at),
      said: isStage ? sayTime(due) : writeDay(from),
      phase: at,
      phaseSaid: sayTime(whole),
    });
  }
  return found;
}

function outsideSections(plan: Plan): readonly OutsidePhase[] {
  return plan.outline.sections
    .flatMap((it) => phasesIn(plan, it))
    .flatMap(({ section, first, begun = first, last, span, said }): readonly OutsidePhase[] => {
      const outside = timesBelow(plan, section).filter((it) => {
        if ((it.isStretch ? begun : first) <= it.first && it.last <= last) return false;
        const words = plan.source.text.slice(Math.max(it.block.start, it.span.start - reach), it.block.end);
        return !(it.last <= last ? before : another).test(fold(words.slice(0, 2 * reach)));
      });
      const [odd, ...more] = outside.map((it) => ({ span: it.span, said: it.said, phase: span, phaseSaid: said }));
      // Where so much stands outside it is the time of the heading that is wrong.
      if (odd && fewestOutside <= more.length + 1) return [{ ...odd, isWhole: true }];
      return odd ? [odd, ...more] : [];
    });
}

const fewestOutside = 3;

const fewestStages = 3;

/** Of stages that follow each other without numbers the two that lie over each other, where no others do. */
export const findOverlaps = (plan: Plan): readonly MixedStages[] =>
  [plan.outline.sections, ...allSections(plan.outline.sections).map((it) => it.children)].flatMap((list) => {
    const stages = list.flatMap((section) => stageOf(plan, section) ?? []);
    if (stages.length < fewestStages) return [];
    const found = stages.flatMap((it, i): readonly MixedStages[] => {
      const before = stages[i - 1];
      return before && (it.stage.earliest ?? 0) < (before.stage.latest ?? 0)
        ? [{ ...it, before: { ...before, name: decapitalized(before.name) }, slip: 'mixed' }]
        : [];
    });
    return found.length === 1 ? found : [];
  });

const allSections = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((it) => [it, ...allSections(it.children)]);

/** `2. Giai đoạn diễn tập (từ ngày … đến ngày …)`; those with numbers are compared as such. */
function stageOf(plan: Plan, { block, title }: Section): Pick<MixedStages, 'name' | 'stage'> | undefined {
  const { source } = plan;
  const stage = timeIn(plan, block);
  const name = /^(?:giai đoạn (?!\d|I)|bước )[^:;.()]{1,60}/iu.exec(title.text)?.[0].trim();
  if (!name || !stage?.start || stage.latest === undefined || isBackwards(stage)) return undefined;
  return isNamed(plan, stage, source.text.slice(stage.span.end, block.end)) || isStageLed(plan, stage)
    ? { name, stage }
    : undefined;
}

function phasesIn(plan: Plan, section: Section): readonly Phase[] {
  if (section.blocks.end - section.blocks.start < 2) return [];
  const phase = phaseOf(plan, section);
  return phase ? [phase] : section.children.flatMap((it) => phasesIn(plan, it));
}

function phaseOf(plan: Plan, section: Section): Phase | undefined {
  const { source } = plan;
  const { block, title } = section;
  const named = years.exec(title.text);
  if (named) {
    const [first = 0, last = 0] = [named.groups?.first, named.groups?.last].map(Number);
    return {
      section,
      first: toDay(first, 1, 1),
      last: toDay(last, 12, 31),
      span: title.span,
      said: `${first} - ${last}`,
    };
  }
  const months = headed.exec(title.text);
  if (months?.groups) {
    const [first, last] = monthsOf(months.groups);
    return { section, first, last: last + mayRunOver, span: title.span, said: decapitalized(title.text) };
  }
  const due = timeIn(plan, block);
  if (!due) return namesake(plan, section);
  if (due.latest === undefined) return undefined;
  const tail = source.text.slice(due.span.end, block.end);
  const isStage = due.start !== undefined && !isBackwards(due) && (isStageLed(plan, due) || isNamed(plan, due, tail));
  const lead = source.text.slice(Math.max(block.start, due.span.start - 40), due.span.start).normalize('NFC');
  const isLimit =
    !due.start &&
    due.end?.kind === 'day' &&
    /\((?:cần\s)?(?:hoàn thành|xong)\s*$/iu.test(lead) &&
    /^\)[:.]?\s*$/u.test(tail);
  if (!isStage && !isLimit) return undefined;
  const begun = isStage ? due.earliest : undefined;
  return { section, first: Number.NEGATIVE_INFINITY, begun, last: due.latest, span: due.span, said: sayTime(due) };
}

/** `- Các môn thi đấu: từ ngày 01/11 đến ngày 15/11/2026` above `2. Các môn thi đấu`, whose items have days of their own. */
function namesake(plan: Plan, section: Section): Phase | undefined {
  const entry = entriesByName(plan).get(fold(section.title.text).replace(/[\s:.]+$/u, ''));
  if (!entry?.time.start || entry.time.block === section.block) return undefined;
  const { earliest: first, latest: last, span: at } = entry.time;
  return { section, first: Number.NEGATIVE_INFINITY, begun: first, last, span: at, said: sayTime(entry.time) };
}

/** Nothing for a name that several have. */
const entriesByName = remember((plan: Plan): ReadonlyMap<string, Entry | undefined> => {
  const found = new Map<string, Entry | undefined>();
  for (const it of itemEntries(plan).flat()) found.set(it.name, found.has(it.name) ? undefined : it);
  return found;
});

/** `1. Quý I/2026` as the whole heading; what it holds may run a few days over its end. */
const headed =
  /^(?:quý\s(?<quarter>I{1,3}|IV)(?:\/|\snăm\s)|tháng\s(?<month>0?[1-9]|1[0-2])(?:\/|\snăm\s))(?<year>20\d\d)[.:]?$/iu;
const mayRunOver = 10;

/** `1. Công tác chuẩn bị: từ ngày 20/8 đến ngày 14/9/2026.`, with nothing else in the line: what stands below it is part of it. */
const isNamed = ({ source }: Plan, { block, span: at, start, end }: Deadline, tail: string): boolean =>
  start?.kind === 'day' &&
  end?.kind === 'day' &&
  at.start - block.start < longestName &&
  /^[\s).:;*]*$/u.test(tail) &&
  name.test(fold(source.text.slice(block.start, at.start)));
const longestName = 160;
const name = /^[\s#*]*\p{L}?\d{0,2}[.)]\s+(?!thời (?:gian|hạn))[^.;:()\d]{3,80}[:(]\s*$/u;

interface Below {
  readonly block: Block;
  readonly span: Span;
  readonly said: string;
  readonly first: Day;
  readonly last: Day;
  readonly isStretch?: boolean;
}

/** The first time of a paragraph. */
const timeIn = (plan: Plan, block: Block): Deadline | undefined =>
  [plan.deadlines, timesOfItems(plan)]
    .map((all) => all[firstFrom(all, block.start, (it) => it.span.start)])
    .find((it) => it?.block === block);

/** With those that no verb makes a deadline: `b) Hợp luyện: ngày 22/6/2026`. */
const timesOfItems: (plan: Plan) => readonly Deadline[] = remember((plan) =>
  itemEntries(plan)
    .flat()
    .map((it) => it.time),
);

/** The deadlines below a heading, and the periods with which its items begin: `a) Quý III/2026: …`. */
function timesBelow(plan: Plan, { blocks: { start, end } }: Section): readonly Below[] {
  const { deadlines, blocks } = plan;
  const indexOf = (it: { readonly block: Block }): number => it.block.index;
  const inside = (all: readonly Deadline[]): readonly Deadline[] =>
    all.slice(firstFrom(all, start + 1, indexOf), firstFrom(all, end, indexOf));
  const told = inside(deadlines);
  const known = new Set(told.map((it) => it.span.end));
  const due = [...told, ...inside(timesOfItems(plan)).filter((it) => !known.has(it.span.end))].flatMap(
    (it): readonly Below[] => {
      // Of a month or a quarter any day may be meant.
      const last = it.end?.kind === 'day' ? lastDay(it) : it.earliest;
      const isWork = it.action === 'complete' || it.action === 'hold' || it.action === 'other';
      if (!isWork || last === undefined || it.earliest === undefined || it.period || isBackwards(it)) return [];
      const isStretch = it.start?.kind === 'day' && it.end?.kind === 'day' && it.block.paragraph.marker !== undefined;
      return [
        { block: it.block, span: it.span, said: sayTime(it), first: Math.min(it.earliest, last), last, isStretch },
      ];
    },
  );
  const opened = blocks.slice(start + 1, end).flatMap((block): readonly Below[] => {
    const { text, marker } = block.paragraph;
    const from = marker?.end ?? 0;
    const match = marker && opener.exec(text.slice(from, from + 40));
    const [first, last] = match ? monthsOf(match.groups ?? {}) : [];
    if (!match || first === undefined || last === undefined) return [];
    const at = place(block, span(from + match.index, from + match.index + (match.groups?.said ?? '').length));
    return [{ block, span: at, said: decapitalized(match.groups?.said ?? ''), first, last }];
  });
  return [...due, ...opened];
}

const opener =
  /^(?<said>(?:năm|(?:quý\s(?<quarter>I{1,3}|IV))(?:\/|\snăm\s)|(?<half>(?:sáu|0?6)\stháng\s(?:đầu|cuối)\snăm))\s?(?<year>20\d\d)):/iu;

function monthsOf({ quarter, month, half, year }: Record<string, string>): readonly [Day, Day] {
  const length = month ? 1 : quarter ? 3 : half ? 6 : 12;
  const last = month
    ? Number(month)
    : quarter
      ? 3 * romanValue(quarter.toUpperCase())
      : half && /đầu/iu.test(half)
        ? 6
        : 12;
  return [toDay(Number(year), last - length + 1, 1), toDay(Number(year), last + 1, 1) - 1];
}
