import { isBackwards, lastDay } from '../../../plan/deadlines/bounds';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import type { Plan } from '../../../plan/plan';
import { type Day, fromDay, toDay } from '../../../syntax/days/date';
import { writtenValue } from '../../../syntax/marker';
import { capitalized, decapitalized } from '../../../text/capitals';
import { isPastAtIssue } from '../agreement/agreement';

/** `Giai đoạn 1 (từ tháng 01/2026 đến tháng 6/2027)`. */
interface Stage {
  readonly name: string;
  readonly noun: string;
  readonly value: number;
  readonly stage: Deadline;
}

export interface MixedStages extends Pick<Stage, 'name' | 'stage'> {
  readonly before: Pick<Stage, 'name' | 'stage'>;
  /** It begins before the other begins, or only before that one ends, or has to be done before that one has. */
  readonly slip: 'reversed' | 'mixed' | 'due';
}

const named =
  /(?<![\p{L}\p{M}\p{N}])(?<noun>giai đoạn|đợt|vòng|bước|(?<=^(?:[\p{L}\d]{1,2}[.)]\s|[-+*•]\s?)?)(?:lần|học kỳ)|lần(?=\s\d\s*:?\s*$))\s+(?<number>\d|I{1,3}|IV|V)(?![\p{L}\p{M}\p{N}/])[.:]?(?:[^.;\d]|(?<!\d)\d{1,3} ngày){0,90}$/iu;

const nearest = 120;
/** How many paragraphs one stage may take up. */
const farthest = 12;

/** Stages that begin before the one with the number before has ended; a month or a day that both share is none. */
export function findMixedStages(plan: Plan): readonly MixedStages[] {
  const found: MixedStages[] = [];
  const last = new Map<string, Stage>();
  for (const deadline of plan.deadlines) {
    if (deadline.isUnclear || isBackwards(deadline) || isPastAtIssue(deadline, plan.header)) continue;
    const stage = stageOf(plan, deadline);
    if (!stage) continue;
    const before = last.get(stage.noun);
    // `Sơ kết giai đoạn 1: trước ngày …` below the stage is not its time.
    if (before?.value === stage.value && isDue(deadline) && stretchOf(before.stage)) continue;
    last.set(stage.noun, stage);
    if (!before || stage.value <= before.value) continue;
    // A step between may have no time of its own.
    if (stage.noun !== 'bước' && before.value + 1 !== stage.value) continue;
    if (farthest < deadline.block.index - before.stage.block.index || !isBeside(plan, before.stage, deadline)) continue;
    if (deadline.isYearAssumed !== before.stage.isYearAssumed) continue;
    const slip = slipOf(deadline, before.stage);
    if (slip && !(slip === 'mixed' && stage.noun === 'bước'))
      found.push({ ...stage, before: { ...before, name: decapitalized(before.name) }, slip });
  }
  return found;
}

function slipOf(stage: Deadline, before: Deadline): MixedStages['slip'] | undefined {
  const [own, earlier] = [stretchOf(stage), stretchOf(before)];
  if (own && earlier) return own.begun < earlier.first ? 'reversed' : own.begun < earlier.ended ? 'mixed' : undefined;
  const [due, last] = [lastDay(stage), before.latest];
  if (due === undefined || last === undefined || !(isDue(stage) || (stage.start && isDue(before)))) return undefined;
  // Of a month or a quarter any day may be meant.
  const other = isDue(before) ? last - 1 : before.end?.kind === 'day' ? last : (before.earliest ?? last);
  return due < other ? 'due' : undefined;
}

/** Of `từ tháng 02 đến tháng 4/2026` it may begin on any day of the first month, and end on any of the last. */
export function stretchOf({ start, end, operator, earliest, latest }: Deadline): Stretch | undefined {
  if (start?.latest !== undefined && start.earliest !== undefined && end?.earliest !== undefined) {
    return { begun: start.latest, ended: end.earliest, first: start.earliest };
  }
  if (
    operator !== 'within' ||
    (end?.kind !== 'months' && end?.kind !== 'month') ||
    earliest === undefined ||
    latest === undefined
  )
    return undefined;
  const [from, to] = [fromDay(earliest), fromDay(latest)];
  return { begun: toDay(from.year, from.month + 1, 1) - 1, ended: toDay(to.year, to.month, 1), first: earliest };
}

interface Stretch {
  readonly first: Day;
  readonly begun: Day;
  readonly ended: Day;
}

const isDue = ({ operator, end }: Deadline): boolean =>
  end?.kind === 'day' && (operator === 'before' || operator === 'by' || operator === 'until');

/** `- Cuộc 1: trong tháng 5/2025`, in a paragraph that begins with its stage and tells of nothing done. */
export function isStageLed({ source }: Plan, { block, span }: Deadline): boolean {
  const lead = source.text.slice(block.start, span.start);
  const tail = source.text.slice(span.end, Math.min(block.end, span.end + nearest));
  return (
    lead.length < nearest &&
    led.test(lead.normalize('NFC')) &&
    !/(?<!\p{L})(?:đã|kết quả)\s/iu.test(tail.normalize('NFC'))
  );
}

const led =
  /^[\s#*]*(?:[\p{L}\d]{1,2}[.)]\s+|[-+•]\s*)?(?:giai đoạn|đợt|vòng|bước|lần|cuộc|lớp|học kỳ)\s+(?:\d|I{1,3}|IV|V)(?![\p{L}\p{M}\p{N}/])(?:[.:(]|\s\()(?!.*(?<!\p{L})(?:đã|từng|tổng kết|kết quả)\s)/isu;

function stageOf({ source }: Plan, deadline: Deadline): Stage | undefined {
  const { block, span } = deadline;
  const words = source.text.slice(Math.max(block.start, span.start - nearest), span.start);
  // In whole letters or in parts, what is not there need not be looked for.
  if (!/giai|đ[ợo]|v[òo]|b[ưu]|l[ầa]|h[ọo]c/iu.test(words)) return undefined;
  const lead = words.normalize('NFC').replace(/\s+/gu, ' ');
  const found = named.exec(lead);
  const { noun, number } = found?.groups ?? {};
  if (noun === undefined || number === undefined || isAhead.test(lead.slice(0, found?.index))) return undefined;
  const value = writtenValue(number);
  const name = `${capitalized(noun.toLowerCase())} ${number}`;
  return { name, noun: noun.toLowerCase(), value, stage: deadline };
}

/** `danh sách đăng ký đợt 2`: what comes before the stage. */
const isAhead = /(?<![\p{L}\p{M}])(?:đăng ký|danh sách|nhu cầu)\s(?:[^;.:,]{0,20}\s)?$/iu;

/** In one paragraph, or in two of the same kind below one heading. */
function isBeside({ blocks }: Plan, a: Deadline, b: Deadline): boolean {
  if (a.block === b.block) return true;
  const kind = a.block.paragraph.marker?.kind;
  if (kind !== b.block.paragraph.marker?.kind) return false;
  const between = blocks.slice(a.block.index + 1, b.block.index);
  return between.every((it) => it.paragraph.marker?.kind !== 'roman');
}
