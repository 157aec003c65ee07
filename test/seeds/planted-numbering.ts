import type { Plan } from '../../server/src/plan/plan';
import { ordinalValue, type Section, type SectionList } from '../../server/src/plan/sections';
import { letterOrder, toRoman } from '../../server/src/syntax/marker';
import { type Edit, replace } from '../../server/src/text/edit';

/** One mistake put into the numbering of a plan. */
export interface PlantedNumbering {
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** One of these rules must speak, on the line of one of these offsets of the plan before the mistake. */
  readonly rules: readonly string[];
  readonly places: readonly number[];
  /** The repair is the text as it was before. */
  readonly isRestored: boolean;
}

/** Every mistake of our kinds that a plan has room for: one number changed, one heading taken out, two exchanged. */
export function* plantNumbering(plan: Plan): Generator<PlantedNumbering> {
  for (const list of plan.outline.lists) {
    if (2 <= list.items.length) for (const section of list.items) yield* plantInItem(plan, list, section);
    yield* plantPrefix(list);
  }
}

const ordinalAt = (section: Section): number => section.ordinal.start;

function labelFor({ marker }: Section, value: number): string | undefined {
  switch (marker.kind) {
    case 'roman':
      return toRoman(value);
    case 'letter':
      return letterOrder[value - 1];
    case 'capital':
      return 'ABCDEGHIK'[value - 1];
    case 'division':
      return /^\d/u.test(marker.label) ? String(value) : toRoman(value);
    default:
      return [...marker.numbers.slice(0, -1), value].join('.');
  }
}

function* plantInItem(plan: Plan, list: SectionList, section: Section): Generator<PlantedNumbering> {
  const value = ordinalValue(section.marker);
  const next = list.items[section.index + 1];
  const here = ordinalAt(section);
  const sequence = ['numbering-gap', 'numbering-duplicate', 'numbering-restart', 'letter-order-vi'];
  for (const other of [value + 1, value - 1, value + 3, 1]) {
    const label = labelFor(section, other);
    const isOther = 0 < other && other !== value && label !== undefined && label !== '';
    if (!isOther) continue;
    const isRestored = other === 1 ? 1 < section.index : true;
    yield {
      kind: `${section.marker.kind} changed by ${other === 1 ? 'a restart' : other - value}`,
      edits: [replace(section.ordinal, label)],
      rules: sequence,
      places: next ? [here, ordinalAt(next)] : [here],
      isRestored,
    };
  }
  if (next) {
    yield {
      kind: `${section.marker.kind} exchanged with the next`,
      edits: [replace(section.ordinal, next.marker.label), replace(next.ordinal, section.marker.label)],
      rules: ['numbering-restart'],
      places: [here, ordinalAt(next)],
      isRestored: false,
    };
  }
  yield* plantForm(section);
  yield* plantRemoval(plan, section, next);
}

function* plantForm(section: Section): Generator<PlantedNumbering> {
  const { marker, ordinal } = section;
  const common = { places: [ordinal.start], isRestored: true };
  if (marker.kind === 'roman') {
    const forms = [`${marker.label}IIII`, marker.label.toLowerCase(), marker.label.replace(/I/u, 'l')];
    for (const form of forms) {
      if (form === marker.label || form.length === 1) continue;
      yield { ...common, kind: 'numeral that is none', edits: [replace(ordinal, form)], rules: ['roman-invalid'] };
    }
  }
  if (marker.kind === 'letter') {
    for (const form of ['f', 'w']) {
      yield { ...common, kind: 'letter not in use', edits: [replace(ordinal, form)], rules: ['letter-order-vi'] };
    }
  }
}

/** The heading is gone, what stood under it stays. */
function* plantRemoval(plan: Plan, section: Section, next: Section | undefined): Generator<PlantedNumbering> {
  const { block, list, index } = section;
  const child = section.children[0];
  const earlier = list.items[index - 1]?.children;
  const isShownBelow =
    child !== undefined &&
    (earlier?.some((it) => it.marker.kind === child.marker.kind) || 1 < child.marker.numbers.length);
  if (!next && !(isShownBelow && 0 < index)) return;
  const end = plan.blocks[block.index + 1]?.start ?? plan.source.text.length;
  yield {
    kind: `${section.marker.kind} heading taken out`,
    edits: [{ span: { start: block.start, end }, text: '' }],
    rules: ['numbering-gap', 'numbering-restart', 'numbering-parent-mismatch', 'letter-order-vi'],
    places: next ? [ordinalAt(next)] : child ? [ordinalAt(child)] : [],
    isRestored: false,
  };
}

function* plantPrefix(list: SectionList): Generator<PlantedNumbering> {
  const { parent, items } = list;
  if (parent?.marker.kind !== 'number') return;
  for (const { marker, ordinal } of items) {
    if (marker.kind !== 'number' || marker.numbers.length < 2) continue;
    const numbers = [...marker.numbers];
    const at = numbers.length - 2;
    for (const by of [1, 4]) {
      const label = numbers.map((it, i) => (i === at ? it + by : it)).join('.');
      yield {
        kind: `prefix changed by ${by}`,
        edits: [replace(ordinal, label)],
        rules: ['numbering-parent-mismatch'],
        places: [ordinal.start],
        isRestored: true,
      };
    }
  }
}
