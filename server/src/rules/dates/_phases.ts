import type { Deadline } from '../../plan/deadlines/deadlines';
import { isBackwards, lastDay, sayTime } from '../../plan/deadlines/same-duty';
import type { Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import { isFurniture } from '../../plan/tasks/task';
import { type Day, datesOf, toDay, writeDay } from '../../syntax/days/date';
import { romanValue } from '../../syntax/marker';
import { type Block, place } from '../../syntax/paragraph';
import { decapitalized } from '../../text/capitals';
import { firstFrom } from '../../text/sorted';
import { type Span, span } from '../../text/span';
import { isStageLed } from './_stages';

/** What is to be done at a time that the heading above it does not cover: `1. Giai đoạn 1 (2026 - 2027)`, `c) Năm 2029: …`. */
export interface OutsidePhase {
  readonly span: Span;
  readonly said: string;
  readonly phase: Span;
  readonly phaseSaid: string;
}

interface Phase {
  readonly section: Section;
  readonly first: Day;
  readonly last: Day;
  readonly span: Span;
  readonly said: string;
}

const years = /^giai đoạn\s[^()]{0,60}\((?:từ\s)?(?:năm\s)?(?<first>20\d\d)\s*[-–]\s*(?<last>20\d\d)\)/iu;
/** What comes behind the work or is got ready before it, and what is only looked ahead to. */
const another =
  /(?<![\p{L}\p{M}])(?:báo cáo|tổng kết|sơ kết|quyết toán|thanh toán|nghiệm thu|bàn giao|bảo hành|chuẩn bị|duy trì|tiếp tục|đã)(?![\p{L}\p{M}])/iu;
const reach = 200;

export const findOutsidePhases = (plan: Plan): readonly OutsidePhase[] => [
  ...plan.deadlines.flatMap((it) => partsOutside(plan, it)),
  ...outsideSections(plan),
];

const divided =
  /^[,;.]?\s*(?:và\s)?(?:được\s)?(?:chia\s(?:thành|làm|ra)\s[^.;:]{1,40}|theo lịch[^.;:]{0,30}|lịch cụ thể[^.;:]{0,20})\s*[:.]?\s*$/iu;
/** Behind a time in a long paragraph much may stand, and each of its times is asked. */
const longestDivision = 240;
/** How many paragraphs the parts of a stretch of time may take up. */
const farthest = 14;
const partDay = /^(?:(?:thứ\s\S+|chủ nhật|sáng|chiều|\d{1,2}\s?(?:giờ|h)(?:\s?\d{2})?)[\s,]+){0,3}ngày\s$/iu;

/** `từ ngày 11/01 đến ngày 28/02/2027, chia thành 03 giai đoạn:` and below it `c) Giai đoạn 3 (từ ngày 22/02/2027 đến ngày 05/3/2027)`. */
function partsOutside(plan: Plan, whole: Deadline): readonly OutsidePhase[] {
  const { blocks, deadlines, source } = plan;
  const { block, earliest: first, latest: last, start, end, span: at } = whole;
  if (!start || end?.kind !== 'day' || first === undefined || last === undefined || isBackwards(whole)) return [];
  if (longestDivision < block.end - at.end) return [];
  if (!divided.test(source.text.slice(at.end, block.end).normalize('NFC'))) return [];
  const found: OutsidePhase[] = [];
  for (const part of blocks.slice(block.index + 1, block.index + farthest)) {
    const { text, marker, kind } = part.paragraph;
    if (isFurniture(part)) continue;
    if (kind !== 'text' || !marker || marker.kind === block.paragraph.marker?.kind) break;
    const due = deadlines[firstFrom(deadlines, part.start, (it) => it.span.start)];
    const isStage = due?.block === part && due.start && !isBackwards(due) && isStageLed(plan, due);
    const [day] = datesOf(part.paragraph);
    const isDay =
      day?.at !== undefined && !another.test(text) && partDay.test(text.slice(marker.end, day.span.start).trimStart());
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
    .flatMap(({ section, first, last, span, said }) => {
      return timesBelow(plan, section).flatMap((it): readonly OutsidePhase[] => {
        if (first <= it.first && it.last <= last) return [];
        const words = plan.source.text.slice(Math.max(it.block.start, it.span.start - reach), it.block.end);
        return another.test(words.slice(0, 2 * reach).normalize('NFC'))
          ? []
          : [{ ...it, phase: span, phaseSaid: said }];
      });
    });
}

function phasesIn(plan: Plan, section: Section): readonly Phase[] {
  if (section.blocks.end - section.blocks.start < 2) return [];
  const phase = phaseOf(plan, section);
  return phase ? [phase] : section.children.flatMap((it) => phasesIn(plan, it));
}

function phaseOf(plan: Plan, section: Section): Phase | undefined {
  const { deadlines, source } = plan;
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
  const due = deadlines[firstFrom(deadlines, block.start, (it) => it.span.start)];
  if (due?.block !== block || due.latest === undefined || due.end?.kind !== 'day') return undefined;
  const isStage = due.start !== undefined && !isBackwards(due) && isStageLed(plan, due);
  const lead = source.text.slice(Math.max(block.start, due.span.start - 40), due.span.start).normalize('NFC');
  const isLimit =
    !due.start &&
    /\((?:cần\s)?(?:hoàn thành|xong)\s*$/iu.test(lead) &&
    /^\)[:.]?\s*$/u.test(source.text.slice(due.span.end, block.end));
  if (!isStage && !isLimit) return undefined;
  return { section, first: Number.NEGATIVE_INFINITY, last: due.latest, span: due.span, said: sayTime(due) };
}

interface Below {
  readonly block: Block;
  readonly span: Span;
  readonly said: string;
  readonly first: Day;
  readonly last: Day;
}

/** The deadlines below a heading, and the periods with which its items begin: `a) Quý III/2026: …`. */
function timesBelow({ deadlines, blocks }: Plan, { blocks: { start, end } }: Section): readonly Below[] {
  const indexOf = (it: { readonly block: Block }): number => it.block.index;
  const due = deadlines
    .slice(firstFrom(deadlines, start + 1, indexOf), firstFrom(deadlines, end, indexOf))
    .flatMap((it): readonly Below[] => {
      // Of a month or a quarter any day may be meant.
      const last = it.end?.kind === 'day' ? lastDay(it) : it.earliest;
      const isWork = it.action === 'complete' || it.action === 'hold' || it.action === 'other';
      if (!isWork || last === undefined || it.earliest === undefined || it.period || isBackwards(it)) return [];
      return [{ block: it.block, span: it.span, said: sayTime(it), first: Math.min(it.earliest, last), last }];
    });
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

function monthsOf({ quarter, half, year }: Record<string, string>): readonly [Day, Day] {
  const length = quarter ? 3 : half ? 6 : 12;
  const last = quarter ? 3 * romanValue(quarter.toUpperCase()) : half && /đầu/iu.test(half) ? 6 : 12;
  return [toDay(Number(year), last - length + 1, 1), toDay(Number(year), last + 1, 1) - 1];
}
