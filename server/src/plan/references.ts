import { ordinalValue } from '../syntax/marker';
import { type Block, type Paragraph, place, remember } from '../syntax/paragraph';
import { labelKind, labelValue, type Reference, type ReferencePart, referencesOf } from '../syntax/reference';
import { selectBlocks } from '../syntax/selection';
import { allMatches } from '../text/match';
import { contains, type Span } from '../text/span';
import type { Plan } from './plan';
import type { Section } from './sections';

/** An ordinal in prose that names sections of this plan: `III` in `Mục III`, two of them in `Mục III.2`. */
export interface ReferenceUse {
  readonly span: Span;
  readonly steps: readonly { readonly label: string; readonly section: Section }[];
}

/**
 * Where the prose names each section. Parts of other documents, what stands in quotations and in the titles of documents, and
 * what two sections answer to are not among them.
 */
export const usesOf: (plan: Plan) => ReadonlyMap<Section, readonly ReferenceUse[]> = remember((plan) => findUses(plan));

function findUses(plan: Plan): ReadonlyMap<Section, readonly ReferenceUse[]> {
  const index = indexOf(plan);
  const uses = new Map<Section, ReferenceUse[]>();
  const seen = new Set<number>();
  for (const { reference, block } of ownReferences(plan)) {
    for (const use of resolve(reference, block, index)) {
      if (seen.has(use.span.start)) continue;
      seen.add(use.span.start);
      for (const { section } of use.steps) {
        const known = uses.get(section);
        if (known) known.push(use);
        else uses.set(section, [use]);
      }
    }
  }
  return uses;
}

/** A part of this plan that the prose names and that is not there. */
export interface LostReference {
  /** Only the ordinal that answers to nothing. */
  readonly span: Span;
  readonly part: ReferencePart;
  readonly block: Block;
  /** The section in which it is looked for; absent where it is one of the outermost. */
  readonly scope: Section | undefined;
  /** The largest part of those named with it: `Mục II` of `điểm d khoản 1 Mục II`. */
  readonly largest: ReferencePart;
  /** `Kế hoạch này` was said; else it only stands to reason. */
  readonly isSaid: boolean;
}

/**
 * Where the prose names parts of this plan that it has not. It has none of that number although it has others numbered so;
 * where several answer to a name, or the numbers may be lost, nothing is said.
 */
export function lostReferences(plan: Plan): readonly LostReference[] {
  const lost: LostReference[] = [];
  let index: Index | undefined;
  for (const { reference, block } of ownReferences(plan)) {
    index ??= indexOf(plan);
    const found = lostPart(reference, block, index);
    if (found) lost.push(found);
  }
  return lost;
}

/** An ordinal in prose that several sections answer to, or none. */
export interface UnclearReference {
  readonly span: Span;
  /** What it answers to: `number`, `roman`, `letter`, `mục`. */
  readonly form: string;
  readonly answers: 'none' | 'several';
}

/** Where only the drafter can tell which section the prose names; parts of other documents are not among them. */
export const unclearReferences: (plan: Plan) => readonly UnclearReference[] = remember((plan) => {
  const unclear: UnclearReference[] = [];
  const index = indexOf(plan);
  for (const { reference, block } of ownReferences(plan)) {
    const isOwn = reference.target === 'this';
    let scope: Section | undefined;
    for (const part of [...reference.parts].reverse()) {
      const steps = resolvePart(part, { scope, block, index, isOwn });
      scope = steps?.[steps.length - 1]?.section;
      if (scope) continue;
      const key = keyFor(part, part.label, index.words);
      const form = key.slice(0, key.lastIndexOf(' '));
      const room = (isOwn ? undefined : index.rooms[block.index]) ?? 0;
      const answers = index.inRoom.get(`${room} ${key}`) === 'several' ? 'several' : 'none';
      unclear.push({ span: place(block, part.span), form, answers });
      break;
    }
  }
  return unclear;
});

/** A reference to a part of this plan, with the sections that its parts name; the smallest part is the first. */
export interface OwnReference {
  readonly reference: Reference;
  readonly block: Block;
  /** As many as the parts; those that nothing or several sections answer to are absent. */
  readonly sections: readonly (Section | undefined)[];
}

/** Every reference to parts of this plan, in the order of the text. */
export const resolvedReferences: (plan: Plan) => readonly OwnReference[] = remember((plan) => {
  const index = indexOf(plan);
  return [...ownReferences(plan)].map(({ reference, block }): OwnReference => {
    const sections: (Section | undefined)[] = reference.parts.map(() => undefined);
    let scope: Section | undefined;
    for (let i = reference.parts.length - 1; 0 <= i; i--) {
      const part = reference.parts[i] as ReferencePart;
      const steps = resolvePart(part, { scope, block, index, isOwn: reference.target === 'this' });
      scope = steps?.[steps.length - 1]?.section;
      if (!scope) break;
      sections[i] = scope;
    }
    return { reference, block, sections };
  });
});

const referring = selectBlocks((it) => {
  const isRead = it.kind === 'text' || it.kind === 'row' || it.kind === 'footnote';
  return isRead && referencesOf(it).length !== 0;
});

function* ownReferences(plan: Plan): Generator<{ readonly reference: Reference; readonly block: Block }> {
  const citations = plan.citations.map((it) => it.span).sort((a, b) => a.start - b.start);
  for (const block of referring(plan.blocks)) {
    for (const reference of referencesOf(block.paragraph)) {
      if (reference.target !== 'this' && reference.target !== 'unsaid') continue;
      if (isOwnName(reference, block.paragraph) || isForeign(reference, block, citations)) continue;
      yield { reference, block };
    }
  }
}

function lostPart({ parts, target }: Reference, block: Block, index: Index): LostReference | undefined {
  const isSaid = target === 'this';
  const largest = parts.at(-1) as ReferencePart;
  let scope: Section | undefined;
  for (let i = parts.length - 1; 0 <= i; i--) {
    const part = parts[i] as ReferencePart;
    const steps = resolvePart(part, { scope, block, index, isOwn: isSaid });
    const last = steps?.[steps.length - 1];
    if (last) {
      scope = last.section;
      continue;
    }
    const key = keyFor(part, part.label, index.words);
    const form = key.slice(0, key.lastIndexOf(' '));
    const keys = scope ? keysBelow(scope, index) : keysIn(isSaid ? 0 : (index.rooms[block.index] ?? 0), index);
    const alike = keys.filter((it) => it.slice(0, it.lastIndexOf(' ')) === form);
    // `Mục C` may be a numeral or a letter.
    const isThere = keys.includes(key) || part.label.includes('.') || /^[CL]$/u.test(part.label);
    return isThere || alike.length < 2
      ? undefined
      : { span: place(block, part.span), part, block, scope, largest, isSaid };
  }
  return undefined;
}

/**
 * `Điều 5.` at the head of an article is its own number; `- Phần IV: Tổ chức thực hiện` says what some document has, this one
 * or another, and so does `gồm: Phần I: …; Phần II: …`.
 */
function isOwnName({ span }: Reference, { text, marker }: Paragraph): boolean {
  const from = marker?.end ?? 0;
  if (span.start < from) return true;
  const isFirst = span.start === from || /[;:]\s$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
  return isFirst && (marker ? /^\s?[:.–-](?:\s|$)/u : /^\s?:/u).test(text.slice(span.end, span.end + 3));
}

function keysIn(room: number, { inRoom }: Index): readonly Key[] {
  const prefix = `${room} `;
  return [...inRoom.keys()].filter((it) => it.startsWith(prefix)).map((it) => it.slice(prefix.length));
}

function keysBelow(scope: Section, index: Index): readonly Key[] {
  const keys = [...(index.under.get(scope)?.keys() ?? [])];
  return [...keys, ...scope.children.slice(0, mostBelow).flatMap((it) => keysBelow(it, index))];
}

/** It stands in a quotation or in the title of a document; no title speaks of `Kế hoạch này`. */
function isForeign({ span, target }: Reference, block: Block, citations: readonly Span[]): boolean {
  if (isWithin(span, quotationsOf(block.paragraph))) return true;
  const isNamed =
    target === 'this' && /^[^.;()]{0,60}?\snày(?![\p{L}\p{M}])/u.test(block.paragraph.text.slice(span.end));
  return !isNamed && isWithin(place(block, span), citations);
}

/** How many of the spans, which are in order, begin before the place or at it. */
function countBefore(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One of the last spans that begin before the place reaches over it; citations may stand inside one another. */
function isWithin(at: Span, spans: readonly Span[]): boolean {
  const count = countBefore(spans, at.start);
  return spans.slice(Math.max(0, count - 3), count).some((it) => contains(it, at));
}

const quotation = /“[^”]*”|"[^"]*"/gu;

const quotationsOf = remember((paragraph: Paragraph): readonly Span[] =>
  Array.from(allMatches(paragraph.text, quotation), (it) => ({ start: it.index, end: it.index + it[0].length })),
);

/** What a step of a reference and a section share. */
type Key = string;

/** For each parent its sections by what they answer to; two that answer to the same thing are none. */
interface Index {
  readonly under: ReadonlyMap<Section | number, ReadonlyMap<Key, Section | 'several'>>;
  readonly inRoom: ReadonlyMap<Key, Section | 'several'>;
  /** The innermost section around each block. */
  readonly around: readonly (Section | undefined)[];
  /** The appendix around each block, from 1. */
  readonly rooms: readonly (number | undefined)[];
  readonly words: ReadonlySet<string>;
}

function indexOf(plan: Plan): Index {
  const under = new Map<Section | number, Map<Key, Section | 'several'>>();
  const inRoom = new Map<Key, Section | 'several'>();
  const words = new Set<string>();
  const around: (Section | undefined)[] = [];
  const add = <K>(map: Map<K, Section | 'several'>, key: K, section: Section): void => {
    map.set(key, map.has(key) ? 'several' : section);
  };
  for (const list of plan.outline.lists) {
    const { room } = list;
    const parent = list.parent ?? room;
    const siblings = under.get(parent) ?? new Map<Key, Section | 'several'>();
    under.set(parent, siblings);
    for (const section of list.items) {
      const key = keyOf(section);
      if (section.marker.word) words.add(section.marker.word.toLowerCase());
      add(siblings, key, section);
      add(inRoom, `${room} ${key}`, section);
    }
  }
  const visit = (section: Section): void => {
    for (let i = section.blocks.start; i < section.blocks.end; i++) around[i] = section;
    section.children.forEach(visit);
  };
  plan.outline.sections.forEach(visit);
  for (const sections of plan.outline.appendices) sections.forEach(visit);
  const rooms: number[] = [];
  plan.layout.appendices.forEach(({ start, end }, i) => {
    for (let at = start; at < end; at++) rooms[at] = i + 1;
  });
  return { under, inRoom, around, rooms, words };
}

function keyOf({ marker }: Section): Key {
  const value = ordinalValue(marker);
  if (marker.kind === 'division') return `${marker.word?.toLowerCase()} ${value}`;
  if (marker.kind === 'number') return `number ${marker.numbers.join('.')}`;
  return `${marker.kind} ${value}`;
}

/** `Phần II` is a part where the plan has parts, else the section `II.`. */
function keyFor(part: ReferencePart, label: string, words: ReadonlySet<string>): Key {
  const kind = labelKind(label);
  const isDivision = part.word === 'điều' || (words.has(part.word) && kind !== 'letter' && !label.includes('.'));
  if (isDivision) return `${part.word} ${labelValue(label)}`;
  if (kind === 'number') return `number ${label.split('.').map(Number).join('.')}`;
  return `${kind} ${labelValue(label)}`;
}

function* resolve({ parts, target }: Reference, block: Block, index: Index): Generator<ReferenceUse> {
  let scope: Section | undefined;
  for (let i = parts.length - 1; 0 <= i; i--) {
    const part = parts[i] as ReferencePart;
    const steps = resolvePart(part, { scope, block, index, isOwn: target === 'this' });
    const last = steps?.[steps.length - 1];
    if (!steps || !last) return;
    yield { span: place(block, part.span), steps };
    scope = last.section;
  }
}

interface Place {
  readonly scope: Section | undefined;
  readonly block: Block;
  readonly index: Index;
  /** `Kế hoạch này` was said: the place where it is said does not matter. */
  readonly isOwn: boolean;
}

/** The whole label may be an ordinal (`2.1`), or a way down (`III.2`, `II.2.1`, `2.1` for the first under the second). */
const resolvePart = (part: ReferencePart, place: Place): ReferenceUse['steps'] | undefined =>
  descend(part, part.label.split('.'), place);

const deepest = 6;

function descend(part: ReferencePart, labels: readonly string[], place: Place): ReferenceUse['steps'] | undefined {
  if (labels.length === 0) return [];
  if (deepest < labels.length) return undefined;
  for (let count = labels.length; 0 < count; count--) {
    const label = labels.slice(0, count).join('.');
    // A numeral is a step by itself.
    if (1 < count && /^\p{L}/u.test(label)) continue;
    const section = find(part, label, place);
    const rest = section && descend(part, labels.slice(count), { ...place, scope: section });
    if (rest) return [{ label, section }, ...rest];
  }
  return undefined;
}

function find(part: ReferencePart, label: string, { scope, block, index, isOwn }: Place): Section | undefined {
  const key = keyFor(part, label, index.words);
  if (scope) return findBelow(scope, key, index);
  const room = (isOwn ? undefined : index.rooms[block.index]) ?? 0;
  for (let at = isOwn ? undefined : index.around[block.index]; at; at = at.parent) {
    const found = index.under.get(at)?.get(key);
    if (found) return found === 'several' ? undefined : found;
  }
  const found = index.under.get(room)?.get(key) ?? index.inRoom.get(`${room} ${key}`);
  return found === 'several' ? undefined : found;
}

const mostBelow = 200;

/** Among the children, else deeper where only one answers: levels may be skipped. */
function findBelow(scope: Section, key: Key, { under }: Index): Section | undefined {
  let level: readonly Section[] = [scope];
  for (let seen = 0; level.length !== 0 && seen <= mostBelow; seen += level.length) {
    const found = level.flatMap((it) => under.get(it)?.get(key) ?? []);
    if (found.length !== 0) return found.length === 1 && found[0] !== 'several' ? found[0] : undefined;
    level = level.flatMap((it) => it.children.slice(0, mostBelow)).slice(0, mostBelow);
  }
  return undefined;
}
