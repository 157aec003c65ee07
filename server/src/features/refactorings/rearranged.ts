import { mistakesOf } from '../../plan/numbering/numbering';
import { inCase, plainLabel } from '../../plan/numbering/relabel';
import type { Plan } from '../../plan/plan';
import { type OwnReference, resolvedReferences } from '../../plan/references/references';
import type { Section } from '../../plan/sections/sections';
import { isCapitals } from '../../syntax/line';
import { type Block, place } from '../../syntax/paragraph';
import type { ReferencePart } from '../../syntax/reference';
import { type Edit, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { countBy } from '../../text/grouped';
import { type Span, spanOver, textOf } from '../../text/span';
import { sectionsOf } from './places';
import type { Change } from './refactoring';
import { keepsReferences, leftReferences, ordinalsLabel, referencesLabel } from './references';
import type { Style } from './styles';

/** A section where it is to stand; those that keep their style have none. */
export interface Placing {
  readonly section: Section;
  readonly label: string;
  readonly style?: Style;
}

/** How the outline is to be: new places of sections, and new parents of those that get one. */
export interface NewOutline {
  readonly placings: ReadonlyMap<Section, Placing>;
  readonly parents: ReadonlyMap<Section, Section | undefined>;
}

/** The edits that give sections other places in the outline; nothing where the result would be none. */
export function rearranged(plan: Plan, section: Section, outline: NewOutline): Change | undefined {
  const { placings, parents } = outline;
  const heading = inCapitals(plan, section, outline);
  const ordinals: Edit[] = [];
  for (const it of placings.values()) {
    const edit = markerEdit(it);
    if (!edit) return undefined;
    if (edit !== 'same') ordinals.push(edit);
  }
  return {
    groups: [
      { label: ordinalsLabel, edits: ordinals },
      { label: 'Chữ hoa của tên mục', edits: heading },
      { label: referencesLabel, edits: referenceEdits(plan, outline) },
    ],
    left: leftReferences(plan, placings.keys()),
    isSound: (after) =>
      keepsOutline(plan, after, parents) &&
      keepsReferences(plan, after) &&
      mistakesOf(after).length <= mistakesOf(plan).length,
  };
}

function markerEdit({ section, label, style }: Placing): Edit | 'same' | undefined {
  const { block, marker } = section;
  if (!style) return label === plainLabel(section) ? 'same' : replace(section.ordinal, inCase(section, label));
  const at = place(block, marker.span);
  // A sign of emphasis inside the marker would be lost.
  if (at.end - at.start !== marker.span.end - marker.span.start) return undefined;
  return replace(at, style.before + label + style.after);
}

const longestHeading = 150;
const isHeading = ({ block: { paragraph }, marker }: Section): boolean =>
  paragraph.text.length <= longestHeading && marker.end < paragraph.text.length && !/[.;:]$/u.test(paragraph.text);

const words = ({ block: { paragraph }, marker }: Section): string => paragraph.text.slice(marker.end);

const isGreat = (section: Section, { placings }: NewOutline): boolean => {
  const kind = placings.get(section)?.style?.kind;
  return kind === 'roman' || kind === 'capital';
};

/** Prose can become none of the great sections. */
export const mayBecome = (section: Section, outline: NewOutline): boolean =>
  !isGreat(section, outline) || isHeading(section);

/** What becomes one of the great sections has its heading in capitals, as the others have. */
function inCapitals(plan: Plan, section: Section, outline: NewOutline): readonly Edit[] {
  if (!isGreat(section, outline)) return [];
  const beside = section.parent?.list.items ?? [];
  if (isCapitals(words(section)) || !beside.every((it) => isCapitals(words(it)))) return [];
  const { block, marker } = section;
  const at = place(block, { start: marker.end, end: block.paragraph.text.length });
  return [replace(at, textOf(plan.source.text, at).toLocaleUpperCase('vi'))];
}

/** The same sections in the same order, each under the one that it is to stand under. */
function keepsOutline(before: Plan, after: Plan, parents: NewOutline['parents']): boolean {
  const [old, fresh] = [sectionsOf(before), sectionsOf(after)];
  if (old.length !== fresh.length) return false;
  const places = new Map(fresh.map((it, i) => [it, i]));
  const oldPlaces = new Map(old.map((it, i) => [it, i]));
  return old.every((it, i) => {
    const now = fresh[i] as Section;
    const parent = parents.has(it) ? parents.get(it) : it.parent;
    const isUnder = (parent && oldPlaces.get(parent)) === (now.parent && places.get(now.parent));
    return isUnder && fold(words(it)) === fold(words(now));
  });
}

function* pathOf(section: Section, { parents }: NewOutline): Generator<Section> {
  for (let it: Section | undefined = section; it; it = parents.has(it) ? parents.get(it) : it.parent) yield it;
}

/** References to what only has another number keep their words; those to what stands elsewhere name the new way to it. */
function referenceEdits(plan: Plan, outline: NewOutline): readonly Edit[] {
  const { placings, parents } = outline;
  const edits = new Map<number, Edit>();
  const add = (block: Block, span: Span, text: string): void => {
    const at = place(block, span);
    edits.set(at.start, replace(at, text));
  };
  const all = resolvedReferences(plan);
  const uses = countBy(
    all.flatMap(({ reference }) => reference.parts),
    (it) => it,
  );
  for (const it of all) {
    const { reference, block, sections } = it;
    const target = sections[0];
    const isMoved =
      target !== undefined &&
      ([...pathOf(target, outline)].some((one) => placings.get(one)?.style !== undefined || parents.has(one)) ||
        sections.some((one) => one && placings.get(one)?.style !== undefined));
    if (isMoved) {
      const own = reference.parts.every((part) => uses.get(part) === 1) ? spanOf(it) : undefined;
      if (own) add(block, own, wayTo(target, { outline, from: it }));
      continue;
    }
    reference.parts.forEach((part, i) => {
      const label = sections[i] && placings.get(sections[i])?.label;
      // `III.2` in one word names two sections.
      if (label !== undefined && part.label === sections[i]?.marker.label) add(block, part.span, label);
      else if (label !== undefined && part.label.includes('.'))
        add(block, part.span, combined(part.label, sections[i], outline));
    });
  }
  return [...edits.values()];
}

/** From the first word of a reference to its last ordinal; nothing where an ordinal has no word of its own: `điểm a, b`. */
function spanOf({ reference: { parts }, block }: OwnReference): Span | undefined {
  const spans = parts.flatMap((part) => {
    const word = wordOf(part, block);
    return word === undefined ? [] : [{ start: word.start, end: part.span.end }];
  });
  return spans.length === parts.length ? spanOver(spans) : undefined;
}

function wordOf(
  { word, span }: ReferencePart,
  { paragraph: { text } }: Block,
): (Span & { readonly text: string }) | undefined {
  const found = new RegExp(`${word}(?=\\s+$)`, 'iu').exec(text.slice(0, span.start));
  return found ? { text: found[0], start: found.index, end: found.index + found[0].length } : undefined;
}

function combined(written: string, section: Section | undefined, { placings }: NewOutline): string {
  const labels = written.split('.');
  let it = section;
  for (let i = labels.length - 1; 0 <= i && it; i--, it = it.parent)
    labels[i] = placings.get(it)?.label ?? (labels[i] as string);
  return labels.join('.');
}

/** `điểm a khoản 2 Mục II`, in the words that were used before where they fit. */
function wayTo(
  target: Section,
  { outline, from }: { readonly outline: NewOutline; readonly from: OwnReference },
): string {
  const { reference, block, sections } = from;
  const known = new Map<string, string>();
  reference.parts.forEach((part, i) => {
    const section = sections[i];
    const word = wordOf(part, block)?.text;
    if (section && word) known.set(kindOf(section.marker), word);
  });
  const steps: string[] = [];
  let depth = 0;
  for (const section of pathOf(target, outline)) {
    const placing = outline.placings.get(section);
    const marker = placing?.style ?? section.marker;
    const numbers = placing?.style?.depth ?? section.marker.numbers.length;
    // `1.2` says `1` itself.
    if (marker.kind === 'number' && numbers < depth) continue;
    depth = marker.kind === 'number' ? numbers : 0;
    const kind = placing?.style
      ? kindOf({ kind: marker.kind, numbers: { length: numbers }, word: marker.word })
      : kindOf(section.marker);
    steps.push(`${known.get(kind) ?? usualWords[kind] ?? kind} ${placing?.label ?? plainLabel(section)}`);
  }
  return steps.join(' ');
}

const usualWords: Readonly<Record<string, string>> = {
  roman: 'Mục',
  capital: 'Phần',
  clause: 'khoản',
  outline: 'mục',
  letter: 'điểm',
};

const kindOf = (it: {
  readonly kind: string;
  readonly numbers: { readonly length: number };
  readonly word?: string | undefined;
}): string => (it.kind === 'number' ? (it.numbers.length < 2 ? 'clause' : 'outline') : (it.word ?? it.kind));
