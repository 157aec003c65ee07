import { isCapitals } from '../../syntax/line';
import type { Block } from '../../syntax/paragraph';
import type { Plan } from '../plan';
import type { Section, SectionList } from '../sections/sections';
import {
  type Between,
  isCounted,
  isLike,
  isProse,
  isTight,
  nearby,
  nextText,
  onlyHeading,
  onlyProse,
} from './heading-likeness';
import { labelOf, valueIn } from './ordinals';
import { lostBehind } from './unnumbered-last';

/** A heading, or an item that is prose, that has lost the number its siblings bear, and the number that belongs there. */
export interface UnnumberedHeading {
  readonly block: Block;
  readonly like: Section;
  readonly label: string;
  /** No sibling behind it says that a number is lost. */
  readonly isGuess?: boolean;
}

/** Those of one list: where it leaves a number out, and behind its last section. */
export function* unnumberedIn(plan: Plan, { items, room, parent }: SectionList): Generator<UnnumberedHeading> {
  const [first] = items;
  const last = items.at(-1);
  if (room !== 0 || !first || !last) return;
  if (valueIn(first) === 2) {
    const block = lostBefore(plan, parent, first);
    const label = block && labelOf(first, 1);
    if (block && label !== undefined) yield { block, like: first, label };
  }
  for (const [i, section] of items.entries()) {
    const next = items[i + 1];
    const between = next && lostBetween(plan, section, next);
    const found = next ? between && { block: between } : lostBehind(plan, items);
    const label = found && labelOf(section, valueIn(section) + 1);
    if (found && label !== undefined) yield { ...found, like: section, label };
  }
}

/** The only line between two sections, of which the second leaves one number out, that looks as they do. */
export function lostBetween({ blocks }: Plan, before: Section, section: Section): Block | undefined {
  if (valueIn(section) !== valueIn(before) + 2) return undefined;
  const between = { from: before.block.index, to: section.block.index };
  if (section.marker.kind === 'roman') {
    if (!isCapitals(before.title.text) || !isCapitals(section.title.text)) return undefined;
    return onlyHeading(blocks, { ...between, holds: isCapitals });
  }
  if (!isCounted(section) || isProse(before) !== isProse(section)) return undefined;
  if (isProse(section)) return isTight(blocks, section.list, before) ? onlyProse(blocks, between) : undefined;
  return onlyHeading(blocks, { ...between, holds: isLike(section) });
}

/** The heading or the sentence that opens a section whose first clause bears a 2, or the plan whose first part bears a II. */
export function lostBefore(plan: Plan, parent: Section | undefined, section: Section): Block | undefined {
  const { blocks, opening, layout } = plan;
  if (valueIn(section) !== 2) return undefined;
  if (section.marker.kind === 'roman') {
    const from = opening.formula?.index ?? layout.body.start - 1;
    const isWhole = !parent && isCapitals(section.title.text);
    return isWhole
      ? onlyHeading(blocks, { from, to: section.block.index, holds: isCapitals, isFirst: true })
      : undefined;
  }
  if (!parent || !isCounted(section)) return undefined;
  const between = { from: parent.block.index, to: section.block.index };
  if (isProse(section)) return proseBefore(blocks, section, between);
  const found = onlyHeading(blocks, { ...between, holds: isLike(section), isFirst: true });
  return found?.index === nextText(blocks, between)?.index ? found : undefined;
}

/** Below the heading one sentence and no other, which leads up to nothing and is not much longer than the next ones. */
function proseBefore(blocks: readonly Block[], section: Section, between: Between): Block | undefined {
  const found = onlyProse(blocks, between);
  const lengths = section.list.items.slice(0, nearby).map((it) => it.block.paragraph.text.length);
  const isLead = found && leads.test(found.paragraph.text);
  return found && !isLead && found.paragraph.text.length <= 2 * Math.max(...lengths) ? found : undefined;
}

const leads =
  /(?<![\p{L}\p{M}])(?:sau|sau đây|dưới đây|gồm|trên đây|(?:hai|ba|bốn|\d{1,2}) (?:nội dung|nhóm|nhiệm vụ|giai đoạn|đợt|phần|bước))\s*[.;]$/iu;
