import type { Plan } from '../../plan/plan';
import { resolvedReferences, unclearReferences } from '../../plan/references';
import type { Section } from '../../plan/sections';
import { remember } from '../../syntax/paragraph';
import { sectionsOf } from './places';
import type { LeftPlaces } from './refactoring';

export const ordinalsLabel = 'Số mục';
export const referencesLabel = 'Chỗ viện dẫn';

/** For each reference the section that it names, by its place in the text; -1 where that is not certain. */
const targetsOf: (plan: Plan) => readonly number[] = remember((plan) => {
  const places = new Map(sectionsOf(plan).map((it, i) => [it, i]));
  return resolvedReferences(plan).map(({ sections: [section] }) => (section && places.get(section)) ?? -1);
});

/** True where what was certain before still leads to the same sections, which may have moved. */
export function keepsReferences(
  before: Plan,
  after: Plan,
  moved: (index: number) => number = (index) => index,
): boolean {
  const [old, fresh] = [targetsOf(before), targetsOf(after)];
  return old.length === fresh.length && old.every((it, i) => it === -1 || moved(it) === fresh[i]);
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
