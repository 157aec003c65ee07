import { type Edit, replace } from '../../text/edit';
import type { Plan } from '../plan';
import { type ReferenceUse, usesOf } from '../references/references';
import type { Section } from '../sections/sections';
import type { Row } from './numbering-rows';

/** The label without what does not change its value: `01` is `1`, `THỨ HAI` is `thứ hai`. */
export function plainLabel({ marker }: Section): string {
  if (marker.kind === 'number') return marker.numbers.join('.');
  return marker.kind === 'division' && /^thứ /iu.test(marker.label) ? marker.label.toLowerCase() : marker.label;
}

/** `THỨ HAI` stays in capitals. */
export const inCase = ({ marker }: Section, label: string): string =>
  marker.label.startsWith('THỨ') ? label.toUpperCase() : label;

/** `1.2.` under `1.` becomes `3.2.` when that becomes `3.`. */
export function carryPrefix(
  section: Section,
  label: string,
  { below, changed }: { readonly below: ReadonlyMap<Section, readonly Row[]>; readonly changed: Map<Section, string> },
): void {
  if (section.marker.kind !== 'number') return;
  const old = section.marker.numbers;
  for (const { items } of below.get(section) ?? []) {
    for (const it of items) {
      const { numbers, kind } = it.marker;
      if (kind !== 'number' || numbers.length <= old.length || old.some((own, i) => own !== numbers[i])) continue;
      const next = [label, ...numbers.slice(old.length)].join('.');
      changed.set(it, next);
      carryPrefix(it, next, { below, changed });
    }
  }
}

/** What the prose must say instead where it names sections that have new ordinals. */
export function changedReferences(plan: Plan, changed: ReadonlyMap<Section, string>): readonly Edit[] {
  const uses: ReadonlyMap<Section, readonly ReferenceUse[]> = usesOf(plan);
  const edits = new Map<number, Edit>();
  for (const section of changed.keys()) {
    for (const use of uses.get(section) ?? []) {
      const text = use.steps.map((it) => changed.get(it.section) ?? it.label).join('.');
      edits.set(use.span.start, replace(use.span, text));
    }
  }
  return [...edits.values()];
}
