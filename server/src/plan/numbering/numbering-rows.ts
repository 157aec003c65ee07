import { letterOrder, ordinalValue } from '../../syntax/marker';
import type { Block } from '../../syntax/paragraph';
import { groupBy } from '../../text/grouped';
import type { Plan } from '../plan';
import type { Section, SectionList } from '../sections/sections';
import { gluedBefore, gluedBehind } from './glued';
import { isSmallList, isSmallRoman, labelOf, valueIn } from './ordinals';
import { lostBefore, lostBetween } from './unnumbered-headings';

export type MistakeKind = 'gap' | 'duplicate' | 'restart' | 'parent-mismatch' | 'roman-invalid' | 'letter-order';

/** A list with more mistakes than this is not numbered at all, or not a list. */
export const mostMistakes = 10;

/** What is wrong in a row, seen from its values alone. */
export interface Slip {
  readonly kind: MistakeKind;
  /** By index in the row. */
  readonly at: number;
  readonly witness?: number;
  /** How many ordinals are left out before it. */
  readonly missing: number;
}

/** Siblings that are numbered in one row, each with the value it has: a list, or a part of one where it rightly begins again. */
export interface Row {
  readonly list: SectionList;
  readonly items: readonly Section[];
  readonly values: readonly number[];
  /** What the numbering goes on from: 0, or the last number of the list before where it runs through the sections. */
  readonly base: number;
  readonly slips: readonly Slip[];
  /** Numbers that are left out and are not to be closed up: the items from this index on count on from there. */
  readonly holes: { readonly at: number; readonly size: number }[];
}

/** The value that an item must have. */
export const expectedValue = ({ base, holes }: Row, at: number): number =>
  base + at + 1 + holes.reduce((sum, it) => sum + (it.at <= at ? it.size : 0), 0);

/** Every row of the plan, the body's first. */
export function readRows(plan: Plan): readonly Row[] {
  const lastByForm = new Map<string, readonly number[]>();
  return plan.outline.lists.flatMap((list) =>
    splitList(plan, list).map((items) => {
      const first = items[0] as Section;
      const values = items.map(valueIn);
      const { kind, word } = first.marker;
      const form = `${kind} ${word?.toLowerCase() ?? first.level} ${list.room}`;
      const base = baseOf(first, values, lastByForm.get(form));
      lastByForm.set(form, values);
      return toRow(plan, { list, items, values, base });
    }),
  );
}

/**
 * Where Word numbered the headings over the lists, their numbers are gone, and each list begins again under plain words:
 * what then looks like one list is several.
 */
function splitList(plan: Plan, list: SectionList): readonly (readonly Section[])[] {
  const { items, opener } = list;
  const kind = items[0]?.marker.kind;
  const overFirst = wordsOver(plan, items[0] as Section);
  const isHeading = overFirst && overFirst !== opener && plan.layout.body.start <= overFirst.index;
  if ((kind !== 'number' && kind !== 'letter') || !isHeading) return [items];
  const begins = (i: number): boolean =>
    ordinalValue((items[i] as Section).marker) === 1 &&
    items[i + 1] !== undefined &&
    ordinalValue((items[i + 1] as Section).marker) === 2 &&
    wordsOver(plan, items[i] as Section) !== undefined;
  const starts = items.flatMap((_, i) => (i === 0 || begins(i) ? [i] : []));
  return starts.map((start, i) => items.slice(start, starts[i + 1]));
}

/** The paragraph without number that stands right before the section. */
function wordsOver(plan: Plan, section: Section): Block | undefined {
  for (let i = section.block.index - 1; 0 <= i; i--) {
    const block = plan.blocks[i] as Block;
    const { kind, marker } = block.paragraph;
    if (kind === 'text') return marker ? undefined : block;
    if (kind === 'row') return undefined;
  }
  return undefined;
}

/** Articles run through the chapters; clauses may run through the sections, which shows where nearly all of them do. */
function baseOf(first: Section, values: readonly number[], before: readonly number[] | undefined): number {
  const last = before?.findLast((it) => !Number.isNaN(it)) ?? 0;
  if (!before || last === 0 || values[0] === 1) return 0;
  const { kind, word, numbers } = first.marker;
  if (word?.toLowerCase() === 'điều') return last;
  const mayRunOn = kind === 'division' || (kind === 'number' && numbers.length === 1);
  if (before.length < 2 || !mayRunOn) return 0;
  const fits = (base: number): number => values.filter((it, i) => it === base + i + 1).length;
  return fits(0) < fits(last) ? last : 0;
}

function toRow(plan: Plan, row: Omit<Row, 'slips' | 'holes'>): Row {
  if (isInOrder(row)) return { ...row, slips: [], holes: [] };
  const slips: Slip[] = [];
  const holes: { at: number; size: number }[] = [];
  const sequence = sequenceSlips(row);
  const [first] = sequence;
  // Behind a first heading that only lost its number, `2 3 3 4` has a 3 too many; else the first two are one too high.
  const isBehind = first?.at === 0 && first.kind === 'gap' && isAccountedFor(plan, row, 0);
  const rest = isBehind ? [first, ...sequenceSlips({ ...row, base: row.base + first.missing })] : sequence;
  for (const slip of [...mistypedSlips(row), ...rest].sort((a, b) => a.at - b.at)) {
    if (slip.kind === 'gap' && isAccountedFor(plan, row, slip.at)) holes.push({ at: slip.at, size: slip.missing });
    else slips.push(asLetterOrder(row, slip));
  }
  return { ...row, slips, holes };
}

/** Nearly all are, and each is asked again at every letter. */
const isInOrder = ({ items, values, base }: Pick<Row, 'items' | 'values' | 'base'>): boolean =>
  values.every((it, i) => it === base + i + 1) && !items.some(isSmallRoman);

/** Numerals and letters that are none, and numerals in small letters where they number the sections of a plan. */
function mistypedSlips({ list, items, values }: Pick<Row, 'list' | 'items' | 'values'>): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < items.length; at++) {
    const section = items[at] as Section;
    const { kind } = section.marker;
    const isNone = Number.isNaN(values[at]) && kind !== 'capital' && kind !== 'number';
    const isTooSmall = isSmallRoman(section) && (!isSmallList(list) || (at === 0 && list.parent === undefined));
    if (!isNone && !isTooSmall) continue;
    slips.push({ kind: kind === 'letter' ? 'letter-order' : 'roman-invalid', at, missing: 0 });
    if (slips.length === mostMistakes) break;
  }
  return slips;
}

/**
 * Where the values leave their row. An item that alone is off is the one to be changed; where the row goes on from it, items
 * were put in or taken out.
 *
 *     1 2 4 4 5    one is off: a gap before the first 4, and two with the same number
 *     1 2 4 5      one was taken out
 *     1 3 2 4      two were exchanged
 */
function sequenceSlips({ values, base }: Pick<Row, 'values' | 'base'>): readonly Slip[] {
  const slips: Slip[] = [];
  const offset = (at: number): number => (values[at] as number) - (base + at + 1);
  const exchanged = new Set<number>();
  let level = 0;
  for (let at = 0; at < values.length && slips.length < mostMistakes; ) {
    const here = offset(at);
    if (Number.isNaN(here) || here === level || exchanged.has(at)) {
      at++;
      continue;
    }
    const partner = (values[at] as number) - base - level - 1;
    if (at < partner && offset(partner) - level === at - partner) {
      exchanged.add(partner);
      slips.push({ kind: 'restart', at: partner, witness: at, missing: 0 });
      at++;
      continue;
    }
    // Behind a letter that is none the alphabet goes on, and behind a 0 at the head the numbers.
    if (here === level - 1 && Number.isNaN(offset(at - 1))) {
      level = here;
      continue;
    }
    let end = at + 1;
    while (end < values.length && (offset(end) === here || Number.isNaN(offset(end)))) end++;
    const isOff = end < values.length ? offset(end) === level : end === at + 1;
    if (here < level) slips.push(...stepBack(values, at));
    else slips.push({ kind: 'gap', at, missing: here - level });
    // The one that is off may have taken the number of the next; at the head of the row that is one mistake.
    const isDoubled = 0 < at && isOff && level < here && values[end] === values[end - 1];
    if (isDoubled) slips.push({ kind: 'duplicate', at: end, witness: end - 1, missing: 0 });
    if (!isOff) level = here;
    at = end;
  }
  return slips;
}

function stepBack(values: readonly number[], at: number): readonly Slip[] {
  const value = values[at] as number;
  if (at === 0) return [];
  if (value === values[at - 1]) return [{ kind: 'duplicate', at, witness: at - 1, missing: 0 }];
  const same = value === 1 ? -1 : values.lastIndexOf(value, at - 1);
  const isNew = same === -1;
  return [{ kind: isNew ? 'restart' : 'duplicate', at, witness: isNew ? at - 1 : same, missing: 0 }];
}

const afterD = letterOrder.indexOf('e') + 1;

/** After `d)` comes `đ)`: an alphabet that is not ours, not an item left out. */
function asLetterOrder({ items, values }: Pick<Row, 'items' | 'values'>, slip: Slip): Slip {
  const isAfterD = slip.kind === 'gap' && slip.missing === 1 && values[slip.at] === afterD;
  return isAfterD && items[0]?.marker.kind === 'letter' ? { ...slip, kind: 'letter-order' } : slip;
}

/** The number that seems to be left out stands elsewhere, or may stand outside the text. */
function isAccountedFor(
  plan: Plan,
  { list, items, values }: Pick<Row, 'list' | 'items' | 'values'>,
  at: number,
): boolean {
  const section = items[at] as Section;
  const before = items[at - 1];
  if (!before && !list.parent && isPiece(plan)) return true;
  if (list.room === 0 && (before ? lostBetween(plan, before, section) : lostBefore(plan, list.parent, section))) {
    return true;
  }
  if (before ? gluedBehind(plan, before) : gluedBefore(plan, section)) return true;
  const label = labelOf(section, (values[at] as number) - 1);
  return label !== undefined && standsInline(plan, label, { after: before ?? section.parent, section });
}

/** A piece of a plan, as one pastes it to work on it, may begin with any section. */
const isPiece = ({ layout }: Plan): boolean =>
  layout.title === undefined && layout.opening.start === layout.opening.end && layout.head.start === layout.head.end;

const nearbyLetters = 4000;
/** How many paragraphs behind the sibling before and in front of the section. */
const nearby = 3;

/** The ordinal stands in the middle of a paragraph: `Gồm: a) …` before `b) …`, two items run into one. */
function standsInline(
  { blocks }: Plan,
  label: string,
  { after, section }: { readonly after: Section | undefined; readonly section: Section },
): boolean {
  const inside = inlineForm(section, label);
  const to = section.block.index;
  const from = after?.block.index ?? to;
  const near = [...blocks.slice(from, Math.min(from + nearby, to)), ...blocks.slice(Math.max(0, to - nearby), to)];
  return near.some((it) => inside.test(it.paragraph.text.slice(-nearbyLetters)));
}

/** A lone number in a sentence is one of its items only behind a sign; `a)` and `2.1.` are wherever they stand. */
function inlineForm({ marker }: Section, label: string): RegExp {
  const { kind, word, numbers, separator } = marker;
  const ordinal = label.replace(/\./gu, '\\.');
  if (kind === 'division') return new RegExp(`(?<![\\p{L}\\p{M}])${word}\\s+${ordinal}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
  const isClear = kind === 'letter' || 1 < numbers.length;
  const before = isClear ? '\\s' : '[.;:,)\\]]\\s{1,3}';
  return new RegExp(`(?<=${before}|\\()${ordinal}${separator === ')' ? '\\)' : '\\.'}\\s*[\\p{L}“"(]`, 'u');
}

/** The rows under each section. */
export const rowsBelow = (rows: readonly Row[]): ReadonlyMap<Section, readonly Row[]> =>
  groupBy(rows, ({ list }) => list.parent);
