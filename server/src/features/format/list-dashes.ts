import { bulletGroups, glyphOf, isDash, isPrivate } from '../../plan/numbering/bullets';
import type { Plan } from '../../plan/plan';
import { type Block, place } from '../../syntax/paragraph';
import { type Edit, replace } from '../../text/edit';
import { countBy, mostFrequent } from '../../text/grouped';
import type { Draft } from './draft';
import { textBefore } from './list-habits';

/**
 * One dash for all lists: the decree's own, or another that the draft has throughout. A list that is all bullets or stars gets
 * it too, unless it stands below an item with a dash and so is of another level. Lists of several kinds are for the rules to judge.
 */
export function* listDashes({ plan }: Draft): Generator<Edit> {
  const groups = [...bulletGroups(plan)];
  const main = mainDash(groups);
  if (main === undefined) return;
  for (const group of [...groups, ...starLists(plan)]) {
    const [first] = group;
    const glyph = glyphOf(first);
    if (!first || glyph === main || group.some((it) => glyphOf(it) !== glyph)) continue;
    if (!isDash(glyph) && isBelowItem(plan, first)) continue;
    for (const it of group) yield replace(place(it, it.paragraph.marker?.ordinal ?? { start: 0, end: 1 }), main);
  }
}

function mainDash(groups: readonly (readonly Block[])[]): string | undefined {
  const counts = countBy(groups.flat(), glyphOf);
  // The key that every keyboard has, and the decree's own.
  if (counts.has('-')) return '-';
  const most = mostFrequent(counts);
  return most !== undefined && isDash(most) && !isPrivate(most) ? most : undefined;
}

const isBelowItem = (plan: Plan, block: Block): boolean => {
  const kind = textBefore(plan, block)?.paragraph.marker?.kind;
  return kind === 'dash' || kind === 'plus' || kind === 'bullet';
};

/** Items with stars that follow each other and end as items do; a star alone is a heading. */
function* starLists(plan: Plan): Generator<readonly Block[]> {
  let list: Block[] = [];
  for (let i = plan.layout.opening.start; i <= plan.layout.body.end; i++) {
    const block = i < plan.layout.body.end ? plan.blocks[i] : undefined;
    if (block?.paragraph.kind === 'comment') continue;
    if (block?.paragraph.marker?.kind === 'star') {
      list.push(block);
      continue;
    }
    const isClosed = (it: Block, at: number): boolean =>
      at === list.length - 1 ? /[.;]$/u.test(it.paragraph.text) : it.paragraph.text.endsWith(';');
    if (1 < list.length && list.every(isClosed)) yield list;
    list = [];
  }
}
