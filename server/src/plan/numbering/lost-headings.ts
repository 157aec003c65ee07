import { ordinalValue } from '../../syntax/marker';
import type { Plan } from '../plan';
import { hasOrganisation, isInTheMaking, isWhole, mainSections } from '../sections/main-sections';
import type { Section, SectionList } from '../sections/sections';
import { gluedBehind } from './glued';
import type { Row } from './numbering-rows';
import { labelOf, prefixOf, valueIn } from './ordinals';

/** Items whose heading is not there, by what shows it: the next heading that leaves a number out, or they themselves. */
export interface LostHeadings {
  /** The first item under each lost heading, by the section after the gap. */
  readonly byGap: ReadonlyMap<Section, readonly Section[]>;
  /** Items that begin under a lost heading: their own rule is silent. */
  readonly items: ReadonlySet<Section>;
  /** The first item under the lost heading of the last part. */
  readonly behindLast: Section | undefined;
}

/**
 * A heading that was deleted leaves its items to the one before: they begin again at 1 there, or bear a prefix that is not
 * its own, and the next heading leaves a number out. That is one mistake.
 */
export function findLostHeadings(
  plan: Plan,
  { rows, below }: { readonly rows: readonly Row[]; readonly below: ReadonlyMap<Section, readonly Row[]> },
): LostHeadings {
  const byGap = new Map<Section, readonly Section[]>();
  const items = new Set<Section>();
  const firsts = firstLists(plan);
  for (const row of rows) {
    // A heading that is stuck to the end of a paragraph leaves its items to the one before as well.
    for (const it of row.items) {
      if (gluedBehind(plan, it)) for (const orphan of orphansUnder(it, below.get(it) ?? [])) items.add(orphan);
    }
    for (const slip of row.slips) {
      if (slip.kind !== 'gap') continue;
      const section = row.items[slip.at] as Section;
      const before = row.items[slip.at - 1];
      const orphans = before ? orphansUnder(before, below.get(before) ?? []) : orphansBefore(row, firsts);
      if (orphans.length !== slip.missing) continue;
      byGap.set(section, orphans);
      for (const it of orphans) items.add(it);
      row.holes.push({ at: slip.at, size: slip.missing });
    }
  }
  const behindLast = lostLast(plan, below);
  if (behindLast) items.add(behindLast);
  return { byGap, items, behindLast };
}

/**
 * The last part has no heading: its items begin again at 1 under the part before, once, and no other part says who does what.
 */
function lostLast(plan: Plan, below: ReadonlyMap<Section, readonly Row[]>): Section | undefined {
  const last = mainSections(plan).at(-1);
  const isPart = last?.level === 1 && last.marker.kind === 'roman' && 0 < last.index;
  if (!isPart || isInTheMaking(plan) || !isWhole(plan)) return undefined;
  const again = orphansUnder(last, below.get(last) ?? []);
  return again.length === 1 && !hasOrganisation(plan) ? again[0] : undefined;
}

/** The first list under each parent. */
function firstLists(plan: Plan): ReadonlyMap<Section | number, SectionList> {
  const firsts = new Map<Section | number, SectionList>();
  for (const list of plan.outline.lists) {
    const key = list.parent ?? list.room;
    if (!firsts.has(key)) firsts.set(key, list);
  }
  return firsts;
}

function orphansUnder(parent: Section, rows: readonly Row[]): readonly Section[] {
  const again = rows.flatMap(({ items, slips, values }) =>
    slips.filter((it) => it.kind === 'restart' && values[it.at] === 1).map((it) => items[it.at] as Section),
  );
  const strange = rows
    .filter((it) => it.items[0]?.index === 0 && isStrangeTo(parent, it.list))
    .map((it) => it.items[0] as Section);
  return [...again, ...strange].sort((a, b) => a.block.index - b.block.index);
}

/** All items bear the number of a later sibling of their parent. */
function isStrangeTo(parent: Section, { items }: SectionList): boolean {
  const { numbers } = (items[0] as Section).marker;
  const prefix = prefixOf(items[0] as Section);
  if (numbers.length !== parent.marker.numbers.length + 1 || parent.marker.kind !== 'number') return false;
  const isLater = ordinalValue(parent.marker) < (numbers[numbers.length - 2] as number);
  return isLater && numbers[numbers.length - 1] === 1 && items.every((it) => prefixOf(it) === prefix);
}

/** The label of the heading that is lost after the last of its siblings, over a list that bears its number. */
export function lostAfter(parent: Section | undefined, list: SectionList): string | undefined {
  const isLast = parent !== undefined && parent.index === parent.list.items.length - 1;
  // Right below the heading they are its own, and only their numbers are wrong.
  if (!isLast || list.items[0]?.block.index === parent.block.index + 1 || !isStrangeTo(parent, list)) return undefined;
  const label = labelOf(parent, ordinalValue(parent.marker) + 1);
  return label === prefixOf(list.items[0] as Section) ? label : undefined;
}

/** The first of the headings is lost: its items stand before the second, where that one stands. */
function orphansBefore({ list, items }: Row, firsts: ReadonlyMap<Section | number, SectionList>): readonly Section[] {
  const first = firsts.get(list.parent ?? list.room);
  const item = first?.items[0];
  const heading = items[0] as Section;
  const isBefore = item && first.opener === undefined && item.block.index < heading.block.index;
  if (!isBefore || valueIn(item) !== 1) return [];
  const fits = item.marker.numbers.length < 2 || prefixOf(item) === labelOf(heading, valueIn(heading) - 1);
  return fits ? [item] : [];
}
