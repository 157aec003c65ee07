import { letterValue, ordinalValue } from '../../syntax/marker';
import type { Block } from '../../syntax/paragraph';
import { labelKind, labelValue, type ReferencePart } from '../../syntax/reference';
import type { Plan } from '../plan';
import type { Section } from '../sections/sections';

/** What a step of a reference and a section share. */
type Key = string;

/** For each parent its sections by what they answer to; two that answer to the same thing are none. */
export interface Index {
  readonly under: ReadonlyMap<Section | number, ReadonlyMap<Key, Section | 'several'>>;
  readonly inRoom: ReadonlyMap<Key, Section | 'several'>;
  /** The innermost section around each block. */
  readonly around: readonly (Section | undefined)[];
  /** The appendix around each block, from 1. */
  readonly rooms: readonly (number | undefined)[];
  /** The words of its divisions, and `capital` where parts bear letters. */
  readonly words: ReadonlySet<string>;
}

export function indexOf(plan: Plan): Index {
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
      if (section.marker.kind === 'capital') words.add('capital');
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

export function keysIn(room: number, { inRoom }: Index): readonly Key[] {
  const prefix = `${room} `;
  return [...inRoom.keys()].filter((it) => it.startsWith(prefix)).map((it) => it.slice(prefix.length));
}

export function keysBelow(scope: Section, index: Index): readonly Key[] {
  const keys = [...(index.under.get(scope)?.keys() ?? [])];
  return [...keys, ...scope.children.slice(0, mostBelow).flatMap((it) => keysBelow(it, index))];
}

/** What two keys of one form share: `number`, `roman`, `letter`, `mục`. */
export const formOf = (key: Key): string => key.slice(0, key.lastIndexOf(' '));

function keyOf({ marker }: Section): Key {
  const value = ordinalValue(marker);
  if (marker.kind === 'division') return `${marker.word?.toLowerCase()} ${value}`;
  if (marker.kind === 'number') return `number ${marker.numbers.join('.')}`;
  return `${marker.kind} ${value}`;
}

/** `Phần II` is a part where the plan has parts, else the section `II.`; `Phần C` the part `C.`. */
export function keyFor(part: ReferencePart, label: string, words: ReadonlySet<string>): Key {
  const kind = labelKind(label);
  const isLettered = kind === 'capital' || (label === 'C' && part.word === 'phần' && words.has('capital'));
  if (isLettered) return `capital ${letterValue(label)}`;
  const isDivision = part.word === 'điều' || (words.has(part.word) && kind !== 'letter' && !label.includes('.'));
  if (isDivision) return `${part.word} ${labelValue(label)}`;
  if (kind === 'number') return `number ${label.split('.').map(Number).join('.')}`;
  return `${kind} ${labelValue(label)}`;
}

export interface Place {
  readonly scope: Section | undefined;
  readonly block: Block;
  readonly index: Index;
  /** `Kế hoạch này` was said: the place where it is said does not matter. */
  readonly isOwn: boolean;
}

/** The appendix in which something is looked for, from 1, or 0 for the plan itself. */
export const roomAround = (block: Block, { index, isOwn }: Pick<Place, 'index' | 'isOwn'>): number =>
  (isOwn ? undefined : index.rooms[block.index]) ?? 0;

/** One step of the way that a label names: `III` and then `2` of `Mục III.2`. */
export interface Step {
  readonly label: string;
  readonly section: Section;
}

/** The whole label may be an ordinal (`2.1`), or a way down (`III.2`, `II.2.1`, `2.1` for the first under the second). */
export const resolvePart = (part: ReferencePart, place: Place): readonly Step[] | undefined =>
  descend(part, part.label.split('.'), place);

const deepest = 6;

function descend(part: ReferencePart, labels: readonly string[], place: Place): readonly Step[] | undefined {
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
  const room = roomAround(block, { index, isOwn });
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
