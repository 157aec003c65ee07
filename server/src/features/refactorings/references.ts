import type { Plan } from '../../plan/plan';
import { resolvedReferences, unclearReferences } from '../../plan/references/references';
import type { Section } from '../../plan/sections/sections';
import { place, remember } from '../../syntax/paragraph';
import { sectionsOf } from './places';
import type { LeftPlaces } from './refactoring';

export const ordinalsLabel = 'Số mục';
export const referencesLabel = 'Chỗ viện dẫn';

interface Target {
  readonly at: number;
  /** The section that the reference names, by its place among all; -1 where that is not certain. */
  readonly section: number;
}

const targetsOf: (plan: Plan) => readonly Target[] = remember((plan) => {
  const places = new Map(sectionsOf(plan).map((it, i) => [it, i]));
  return resolvedReferences(plan).map(({ reference, block, sections: [section] }) => ({
    at: place(block, reference.span).start,
    section: (section && places.get(section)) ?? -1,
  }));
});

/** Where things stand afterwards: sections by their place among all, and offsets so far as their order tells. */
export interface Moves {
  readonly section: (index: number) => number;
  readonly offset: (at: number) => number;
}

/** True where what was certain before still leads to the same sections. */
export function keepsReferences(before: Plan, after: Plan, moves?: Moves): boolean {
  const [old, fresh] = [targetsOf(before), targetsOf(after)];
  if (old.length !== fresh.length) return false;
  const inOrder = moves ? [...old].sort((a, b) => moves.offset(a.at) - moves.offset(b.at)) : old;
  return inOrder.every(
    ({ section }, i) => section === -1 || (moves ? moves.section(section) : section) === fresh[i]?.section,
  );
}

const mostLeft = 50;

/** References like those that change, of which only the drafter can tell what they name. */
export function leftReferences(plan: Plan, changed: Iterable<Section>): readonly LeftPlaces[] {
  const forms = new Set<string>();
  for (const { marker } of changed) forms.add(marker.word?.toLowerCase() ?? marker.kind);
  const spans = unclearReferences(plan)
    .filter((it) => forms.has(it.form))
    .slice(0, mostLeft)
    .map((it) => it.span);
  return [{ label: 'Viện dẫn chưa rõ mục nào, giữ nguyên', spans }];
}
