import { valueIn } from '../../plan/numbering/ordinals';
import { plainLabel } from '../../plan/numbering/relabel';
import type { Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import type { Span } from '../../text/span';
import { headingAt } from './places';
import { mayBecome, type NewOutline, type Placing, rearranged } from './rearranged';
import { type Refactoring, refactoringKinds } from './refactoring';
import { type Style, styleBelow, styleOf } from './styles';

/** A section goes a level up or down with all that stands under it; those behind it close up or make room. */
export function* changeLevel(plan: Plan, at: Span): Generator<Refactoring> {
  const section = headingAt(plan, at);
  if (!section) return;
  const kind = refactoringKinds.level;
  const up = promoted(section);
  if (up && mayBecome(section, up)) {
    yield { id: 'promote', title: 'Nâng mục lên một cấp', kind, change: () => rearranged(plan, section, up) };
  }
  const down = demoted(plan, section);
  if (down) yield { id: 'demote', title: 'Hạ mục xuống một cấp', kind, change: () => rearranged(plan, section, down) };
}

interface Making {
  readonly placings: Map<Section, Placing>;
  readonly parents: Map<Section, Section | undefined>;
}

/** Puts a section under an ordinal of a style, and what stands under it likewise; false where there is none. */
function put(
  made: Making,
  { section, style, value, above }: { section: Section; style: Style; value: number; above: string },
  styleOfChild: (style: Style, child: Section) => Style | undefined,
): boolean {
  const label = Number.isNaN(value) ? undefined : style.label(value, above);
  if (label === undefined) return false;
  made.placings.set(section, { section, label, style });
  return section.children.every((child) => {
    const next = styleOfChild(style, child);
    return next && put(made, { section: child, style: next, value: valueIn(child), above: label }, styleOfChild);
  });
}

/** A new value in the old style; numbers below that begin with its own follow. */
function relabel(made: Making, section: Section, label: string): void {
  made.placings.set(section, { section, label });
  const own = section.marker.kind === 'number' ? section.marker.numbers : [];
  if (own.length === 0) return;
  for (const child of section.children) {
    const { kind, numbers } = child.marker;
    if (kind !== 'number' || numbers.length <= own.length || own.some((it, i) => it !== numbers[i])) continue;
    relabel(made, child, [label, ...numbers.slice(own.length)].join('.'));
  }
}

function shift(made: Making, sections: readonly Section[], by: number): boolean {
  return sections.every((it) => {
    const label = styleOf(it).label(valueIn(it) + by, prefixLabel(it));
    if (label === undefined) return false;
    relabel(made, it, label);
    return true;
  });
}

const prefixLabel = ({ marker }: Section): string => marker.numbers.slice(0, -1).join('.');

/** It becomes the last child of the sibling before it. */
function demoted(plan: Plan, section: Section): NewOutline | undefined {
  const { items, room } = section.list;
  const before = items[section.index - 1];
  if (!before || before.blocks.end !== section.blocks.start) return undefined;
  const made: Making = { placings: new Map(), parents: new Map([[section, before]]) };
  const last = before.children.at(-1);
  const find = (style: Style): Style | undefined => styleBelow(plan, style, { room, moving: section });
  const style = last ? styleOf(last) : find(styleOf(section));
  const value = last ? valueIn(last) + 1 : 1;
  if (!style || !put(made, { section, style, value, above: plainLabel(before) }, find)) return undefined;
  return shift(made, items.slice(section.index + 1), -1) ? made : undefined;
}

/** It becomes the next sibling of its parent; what stood behind it there stands under it now. */
function promoted(section: Section): NewOutline | undefined {
  const { parent, list } = section;
  if (!parent) return undefined;
  const made: Making = { placings: new Map(), parents: new Map([[section, parent.parent]]) };
  const style = styleOf(parent);
  const value = valueIn(parent) + 1;
  const asParent = (_: Style, child: Section): Style | undefined => child.parent && styleOf(child.parent);
  if (!put(made, { section, style, value, above: prefixLabel(parent) }, asParent)) return undefined;
  if (!shift(made, parent.list.items.slice(parent.index + 1), 1)) return undefined;
  const above = made.placings.get(section)?.label ?? '';
  const behind = list.items.slice(section.index + 1);
  const others = parent.children.filter((it) => it.list !== list && section.block.index < it.block.index);
  const isOneList = new Set(section.children.map((it) => it.list)).size < 2;
  if (!isOneList && behind.length !== 0) return undefined;
  const first = section.children.length;
  const isAdded = behind.every((it, i) => {
    const label = styleOf(it).label(first + i + 1, above);
    if (label === undefined) return false;
    relabel(made, it, label);
    return true;
  });
  if (!isAdded) return undefined;
  for (const it of [...behind, ...others]) made.parents.set(it, section);
  return made;
}
