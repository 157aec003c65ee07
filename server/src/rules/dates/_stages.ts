import type { Deadline } from '../../plan/deadlines/deadlines';
import { isBackwards } from '../../plan/deadlines/same-duty';
import type { Plan } from '../../plan/plan';
import { romanValue } from '../../syntax/marker';
import { decapitalized } from '../../text/capitals';

/** `Giai đoạn 1 (từ tháng 01/2026 đến tháng 6/2027)`. */
interface Stage {
  readonly name: string;
  readonly noun: string;
  readonly value: number;
  readonly stage: Deadline;
}

export interface MixedStages extends Pick<Stage, 'name' | 'stage'> {
  readonly before: Pick<Stage, 'name' | 'stage'>;
  /** It begins before the other begins, not only before that one ends. */
  readonly isReversed: boolean;
}

const named =
  /(?<![\p{L}\p{M}\p{N}])(?<noun>giai đoạn|đợt|vòng)\s+(?<number>\d|I{1,3}|IV|V)(?![\p{L}\p{M}\p{N}/])[^.;\d]{0,40}$/iu;

const nearest = 120;
/** How many paragraphs one stage may take up. */
const farthest = 12;

/** Stages that begin before the one with the number before has ended; a month or a day that both share is none. */
export function findMixedStages(plan: Plan): readonly MixedStages[] {
  const found: MixedStages[] = [];
  const last = new Map<string, Stage>();
  for (const deadline of plan.deadlines) {
    if (!deadline.start || deadline.isUnclear || isBackwards(deadline)) continue;
    const stage = stageOf(plan, deadline);
    if (!stage) continue;
    const before = last.get(stage.noun);
    last.set(stage.noun, stage);
    if (!before || before.value + 1 !== stage.value) continue;
    if (farthest < deadline.block.index - before.stage.block.index || !isBeside(plan, before.stage, deadline)) continue;
    const [begun, ended] = [deadline.start.latest, before.stage.end?.earliest];
    const first = before.stage.start?.earliest;
    if (begun === undefined || ended === undefined || first === undefined || ended <= begun) continue;
    if (deadline.isYearAssumed !== before.stage.isYearAssumed) continue;
    found.push({ ...stage, before: { ...before, name: decapitalized(before.name) }, isReversed: begun < first });
  }
  return found;
}

function stageOf({ source }: Plan, deadline: Deadline): Stage | undefined {
  const { block, span } = deadline;
  const lead = source.text
    .slice(Math.max(block.start, span.start - nearest), span.start)
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
  const { noun, number } = named.exec(lead)?.groups ?? {};
  if (noun === undefined || number === undefined) return undefined;
  const value = /\d/u.test(number) ? Number(number) : romanValue(number.toUpperCase());
  const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1).toLowerCase()} ${number}`;
  return { name, noun: noun.toLowerCase(), value, stage: deadline };
}

/** In one paragraph, or in two of the same kind below one heading. */
function isBeside({ blocks }: Plan, a: Deadline, b: Deadline): boolean {
  if (a.block === b.block) return true;
  const kind = a.block.paragraph.marker?.kind;
  if (kind !== b.block.paragraph.marker?.kind) return false;
  const between = blocks.slice(a.block.index + 1, b.block.index);
  return between.every((it) => it.paragraph.marker?.kind !== 'roman');
}
