import { labelOf } from '../../plan/numbering/ordinals';
import type { Plan } from '../../plan/plan';
import { formOf } from '../../plan/sections/section-lists';
import type { Section } from '../../plan/sections/sections';
import { letterOrder, type MarkerKind } from '../../syntax/marker';

/** How the sections of one level are marked: `I.`, `1.`, `a)`, `1.1.`, `Điều 1.`. */
export interface Style {
  /** Sections of one form may stand in one list. */
  readonly form: string;
  readonly kind: MarkerKind;
  readonly word: string | undefined;
  /** How many numbers it has: 2 for `1.1.`. */
  readonly depth: number;
  readonly before: string;
  readonly after: string;
  /** The ordinal for a value below a section with that label. */
  readonly label: (value: number, above: string) => string | undefined;
}

/** The style of a section, for its siblings. */
export function styleOf(section: Section): Style {
  const { block, marker } = section;
  const { text } = block.paragraph;
  const depth = Math.max(1, marker.numbers.length);
  return {
    form: formOf(marker),
    kind: marker.kind,
    word: marker.word,
    depth,
    before: text.slice(0, marker.ordinal.start),
    after: text.slice(marker.ordinal.end, marker.span.end),
    label: (value, above) => (1 < depth ? below(above, value, depth) : labelOf(section, value)),
  };
}

const below = (above: string, value: number, depth: number): string | undefined =>
  above.split('.').length === depth - 1 && /^[\d.]+$/u.test(above) ? `${above}.${value}` : undefined;

export const clause: Style = {
  form: 'number 1 .',
  kind: 'number',
  word: undefined,
  depth: 1,
  before: '',
  after: '.',
  label: (value) => String(value),
};

const point: Style = {
  form: 'letter )',
  kind: 'letter',
  word: undefined,
  depth: 1,
  before: '',
  after: ')',
  label: (value) => letterOrder[value - 1],
};

const outline = (depth: number): Style => ({
  ...clause,
  form: `number ${depth} .`,
  depth,
  label: (value, above) => below(above, value, depth),
});

/**
 * How this draft marks what stands below sections of a style; `moving` says nothing of that. Where it has none, as the decree
 * does: `I.`, `1.`, `a)`; nothing stands below points.
 */
export function styleBelow(
  plan: Plan,
  style: Style,
  { room, moving }: { readonly room: number; readonly moving?: Section },
): Style | undefined {
  for (const { items, parent, room: own } of plan.outline.lists) {
    const first = items[0] as Section;
    if (own === room && parent && formOf(parent.marker) === style.form && !(moving && isWithin(first, moving)))
      return styleOf(first);
  }
  if (style.kind === 'roman' || style.kind === 'capital' || style.kind === 'division') return clause;
  if (style.kind !== 'number' || style.after !== '.') return undefined;
  const isOutline = moving?.children.some((it) => 1 < it.marker.numbers.length) === true;
  return 1 < style.depth || isOutline ? outline(style.depth + 1) : point;
}

export function isWithin(section: Section | undefined, outer: Section): boolean {
  for (let it = section; it; it = it.parent) if (it === outer) return true;
  return false;
}
