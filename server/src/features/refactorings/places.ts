import type { Plan } from '../../plan/plan';
import { blockAt } from '../../plan/room';
import { type Section, sectionsAround } from '../../plan/sections/sections';
import { type Block, place, remember } from '../../syntax/paragraph';
import type { Span } from '../../text/span';

/** The paragraph at a place; a caret right behind it is in it. */
export function paragraphAt(plan: Plan, at: number): Block | undefined {
  const block = blockAt(plan, at);
  return block && at <= block.end ? block : undefined;
}

/** All sections in the order of the text. */
export const sectionsOf: (plan: Plan) => readonly Section[] = remember(({ outline }) =>
  outline.lists.flatMap((it) => it.items).sort((a, b) => a.block.start - b.block.start),
);

const byBlock: (plan: Plan) => ReadonlyMap<number, Section> = remember(
  (plan) => new Map(sectionsOf(plan).map((it) => [it.block.index, it])),
);

const sectionOf = (plan: Plan, block: Block): Section | undefined => byBlock(plan).get(block.index);

/** The innermost section that a paragraph stands in. */
export function sectionAround(plan: Plan, { index }: Block): Section | undefined {
  const { sections, appendices } = plan.outline;
  return sectionsAround([...sections, ...appendices.flat()], index).at(-1);
}

const longestHeading = 160;

/** The section whose heading or number the caret stands on; in an item that is prose only its number counts. */
export function headingAt(plan: Plan, { start, end }: Span): Section | undefined {
  const block = paragraphAt(plan, start);
  const section = block && sectionOf(plan, block);
  if (!section || block.end < end) return undefined;
  const isHeading = block.paragraph.text.length <= longestHeading && !/[.;:]$/u.test(block.paragraph.text);
  return isHeading || end <= place(block, section.marker.span).end + 1 ? section : undefined;
}
