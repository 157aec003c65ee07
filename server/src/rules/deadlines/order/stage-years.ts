import { isLookingBack } from '../../../plan/deadlines/looking-back';
import type { Plan } from '../../../plan/plan';
import { writtenValue } from '../../../syntax/marker';
import { isContent, type Paragraph, place, remember } from '../../../syntax/paragraph';
import { selectBlocks } from '../../../syntax/selection';
import { groupSpan } from '../../../text/match';
import { type Span, shift } from '../../../text/span';

/** `2. Giai đoạn 2 (từ năm 2028 đến năm 2029): …`, `1. Mục tiêu đến hết năm 2026`. */
export interface NamedYears {
  /** As a message begins. */
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** The number of the stage; absent for an aim. */
  readonly stage?: number;
}

const stageForm =
  /^\s*(?<name>Giai đoạn\s+(?<number>[1-9]|I{1,3}|IV|V))\s*[(:,]\s*(?<years>(?:từ\s+)?(?:năm\s+)?(?<first>20\d\d)(?:\s*(?:[-–]|đến(?:\s+hết)?(?:\s+năm)?)\s*(?<last>20\d\d))?)(?=\s*[):])/diu;
const aimForm = /^\s*(?<name>Mục tiêu(?:\s(?:chung|cụ thể|phấn đấu))?) (?<years>đến (?:hết )?năm (?<first>20\d\d))/diu;

const yearsIn: (paragraph: Paragraph) => NamedYears | undefined = remember((paragraph) => {
  const { text, marker } = paragraph;
  if (!isContent(paragraph)) return undefined;
  const from = marker?.end ?? 0;
  const words = text.slice(from, from + 100);
  const found = stageForm.exec(words) ?? aimForm.exec(words);
  const { name = '', number, first, last = first } = found?.groups ?? {};
  const at = found && groupSpan(found, 'years');
  if (!at) return undefined;
  const stage = number && writtenValue(number);
  return {
    name,
    first: Number(first),
    last: Number(last),
    span: shift(at, from),
    ...(stage && { stage }),
  };
});

const naming = selectBlocks((it) => yearsIn(it) !== undefined);

/** The stages and the aims of the plan with the years that they are for. */
export const stagesIn = (plan: Plan): readonly NamedYears[] =>
  naming(plan.blocks).flatMap((block) => {
    const it = yearsIn(block.paragraph);
    return it && !isLookingBack(plan, { block }) ? [{ ...it, span: place(block, it.span) }] : [];
  });

/** A stage, and the one with the number before that ends more than a year too early for it. */
export function findHoles(plan: Plan): readonly (readonly [before: NamedYears, after: NamedYears])[] {
  const end = plan.header.years?.last ?? Number.POSITIVE_INFINITY;
  const stages = stagesIn(plan).filter((it) => it.stage !== undefined && it.first <= it.last && it.last <= end);
  return stages.flatMap((after, i) => {
    const before = stages[i - 1];
    return before && before.stage === (after.stage ?? 0) - 1 && before.last + 1 < after.first ? [[before, after]] : [];
  });
}
