import type { Plan } from '../../server/src/plan/plan';
import type { Section, SectionList } from '../../server/src/plan/sections/sections';
import { letterOrder, ordinalValue, toRoman } from '../../server/src/syntax/marker';
import { type Edit, insert, replace } from '../../server/src/text/edit';

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
    for (const section of list.items) {
      if (2 <= list.items.length) yield* plantInItem(plan, list, section);
      yield* plantSign(section);
    }
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
  yield* plantCopy(plan, section);
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

/** The sign behind the ordinal is another, or stands apart from it, or close to the words. */
function* plantSign(section: Section): Generator<PlantedNumbering> {
  const { marker, ordinal, block } = section;
  const sign = { start: ordinal.end, end: ordinal.end + marker.separator.length };
  const isPlain = marker.separator !== '' && marker.span.end === marker.ordinal.end + 1 && !marker.isBracketed;
  if (!isPlain || marker.end === block.paragraph.text.length) return;
  const common = { rules: ['numbering-format'], places: [ordinal.start], isRestored: true };
  yield { ...common, kind: 'space before the sign', edits: [replace(sign, ` ${marker.separator}`)] };
  const gap = { start: sign.end, end: sign.end + 1 };
  const isSpaced = marker.end === marker.span.end + 1 && /^\p{L}/u.test(block.paragraph.text.slice(marker.end));
  if (isSpaced) yield { ...common, kind: 'no space behind the sign', edits: [replace(gap, '')] };
  if (marker.kind === 'roman' && marker.separator === '.') {
    yield { ...common, kind: 'numeral with a slash', edits: [replace(sign, '/')] };
  }
  if (marker.kind === 'division' && marker.separator === '.') {
    yield { ...common, kind: 'article with a colon', edits: [replace(sign, ':')] };
  }
  const isClause = section.parent?.marker.kind === 'roman' && section.list.opener === undefined;
  if (marker.kind === 'number' && isClause && 0 < section.index && marker.numbers.length === 1) {
    yield { ...common, kind: 'clause with a bracket', edits: [replace(sign, ')')] };
  }
}

/** A section stands there twice, as when last year's is copied to be changed. */
function* plantCopy({ blocks, source }: Plan, section: Section): Generator<PlantedNumbering> {
  if (section.children.length !== 0 || section.list.opener !== undefined) return;
  const start = blocks[section.blocks.start]?.start ?? 0;
  const end = blocks[section.blocks.end]?.start ?? source.text.length;
  yield {
    kind: `${section.marker.kind} copied`,
    edits: [insert(end, source.text.slice(start, end))],
    rules: ['numbering-duplicate'],
    places: [end],
    isRestored: false,
  };
}

/** The heading is gone, what stood under it stays; or all of it is gone. */
function* plantRemoval(plan: Plan, section: Section, next: Section | undefined): Generator<PlantedNumbering> {
  const { block, list, index } = section;
  const whole = plan.blocks[section.blocks.end]?.start;
  if (next && whole !== undefined && next.block.index === section.blocks.end) {
    yield {
      kind: `${section.marker.kind} taken out whole`,
      edits: [{ span: { start: block.start, end: whole }, text: '' }],
      rules: ['numbering-gap', 'letter-order-vi'],
      places: [ordinalAt(next)],
      isRestored: false,
    };
  }
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
