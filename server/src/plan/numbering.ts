import { letterOrder, toRoman, toWorded } from '../syntax/marker';
import { type Block, remember } from '../syntax/paragraph';
import { type Edit, insert, replace } from '../text/edit';
import type { Plan } from './plan';
import { type ReferenceUse, usesOf } from './references';
import { ordinalValue, type Section, type SectionList } from './sections';

export type MistakeKind = 'gap' | 'duplicate' | 'restart' | 'parent-mismatch' | 'roman-invalid' | 'letter-order';

/** One place where the numbering of a list does not go on as it must. */
export interface Mistake {
  readonly kind: MistakeKind;
  /** Whose ordinal shows it. */
  readonly section: Section;
  /** The sibling before it, or the parent for a number that does not fit under it. */
  readonly before: Section | undefined;
  /** The ordinal that belongs here. */
  readonly expected: string;
  /** Ordinals that are left out before this one. */
  readonly missing: readonly string[];
  /** Other places that say the same: the sibling with the same number, the items of a heading that is lost. */
  readonly witnesses: readonly Section[];
  readonly repair: Repair | undefined;
}

/** Renumbers the siblings, what stands under them and what refers to them. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Every mistake in the numbering of a plan, list by list. */
export const mistakesOf: (plan: Plan) => readonly Mistake[] = remember((plan) => findMistakes(plan));

/** A list with more mistakes than this is not numbered at all, or not a list. */
const mostMistakes = 10;

/** What is wrong in a list, seen from its values alone. */
interface Slip {
  readonly kind: MistakeKind;
  /** By index in the list. */
  readonly at: number;
  readonly witness?: number;
  readonly isExchange?: boolean;
  /** How many ordinals are left out before it. */
  readonly missing: number;
}

/** A list with the value that each of its items has, and the one it must have. */
interface Row {
  readonly list: SectionList;
  readonly values: readonly number[];
  /** What the numbering goes on from: 0, or the last number of the list before where it runs through the sections. */
  readonly base: number;
  readonly slips: readonly Slip[];
  /** Where headings are lost, what they leave out is not to be closed up: items after this index count on from it. */
  readonly holes: { readonly at: number; readonly size: number }[];
}

function findMistakes(plan: Plan): readonly Mistake[] {
  const rows = readRows(plan);
  if (rows.every((it) => it.slips.length === 0 && !hasForeignPrefix(it.list))) return [];
  const rowOf = new Map(rows.map((it) => [it.list, it]));
  const below = new Map<Section, Row[]>();
  for (const row of rows) {
    const { parent } = row.list;
    if (!parent) continue;
    const known = below.get(parent);
    if (known) known.push(row);
    else below.set(parent, [row]);
  }
  const lost = findLostHeadings(plan, { rows, below });
  const context: Context = { plan, rowOf, below, lost };
  return rows.flatMap((row) => [...judgePrefixes(row, context), ...judgeRow(row, context)]);
}

interface Context {
  readonly plan: Plan;
  readonly rowOf: ReadonlyMap<SectionList, Row>;
  readonly below: ReadonlyMap<Section, readonly Row[]>;
  readonly lost: LostHeadings;
}

const isSmallRoman = ({ marker }: Section): boolean => marker.kind === 'roman' && /^[ivx]+$/u.test(marker.label);

/** Numerals in small letters may number a list of points; beside others, or at the top, they are mistyped. */
const isSmallList = remember(({ items }: SectionList): boolean => items.every(isSmallRoman));

const plainCapitals = [...letterOrder.toUpperCase()].filter((it) => it !== 'Đ').join('');

function valueIn(section: Section): number {
  const { marker, list } = section;
  if (marker.kind === 'capital') {
    const place = capitalOrder(list).indexOf(marker.label);
    return place === -1 ? Number.NaN : place + 1;
  }
  return ordinalValue(marker);
}

/** Parts are lettered A, B, C, D, E as often as with Đ after D. */
const capitalOrder = remember(({ items }: SectionList): string =>
  items.some((it) => it.marker.label === 'Đ') ? letterOrder.toUpperCase() : plainCapitals,
);

function readRows(plan: Plan): readonly Row[] {
  const rows: Row[] = [];
  const lastByForm = new Map<string, readonly number[]>();
  for (const list of plan.outline.lists) {
    const first = list.items[0] as Section;
    const values = list.items.map(valueIn);
    const { kind, word } = first.marker;
    const form = `${kind} ${word?.toLowerCase() ?? first.level} ${list.room}`;
    const base = baseOf(first, values, lastByForm.get(form));
    rows.push({ list, values, base, slips: findSlips(plan, { list, values, base }), holes: [] });
    lastByForm.set(form, values);
  }
  return rows;
}

/** Articles run through the chapters; clauses may run through the sections, which shows where nearly all of them do. */
function baseOf(first: Section, values: readonly number[], before: readonly number[] | undefined): number {
  const last = before?.findLast((it) => !Number.isNaN(it)) ?? 0;
  if (last === 0 || values[0] === 1) return 0;
  if (first.marker.word?.toLowerCase() === 'điều') return last;
  if (!before || before.length < 2 || first.marker.kind !== 'number') return 0;
  const fits = (base: number): number => values.filter((it, i) => it === base + i + 1).length;
  return fits(0) < fits(last) ? last : 0;
}

/**
 * Where the values leave their row. An item that alone is off is the one to be changed; where the row goes on from it, items
 * were put in or taken out.
 *
 *     1 2 4 4 5    one is off: a gap before the first 4, and two with the same number
 *     1 2 4 5      one was taken out
 *     1 3 2 4      two were exchanged
 */
function findSlips(plan: Plan, row: Pick<Row, 'list' | 'values' | 'base'>): readonly Slip[] {
  const { list, values, base } = row;
  const kind = (list.items[0] as Section).marker.kind;
  const slips: Slip[] = [];
  const offset = (i: number): number => (values[i] as number) - (base + i + 1);
  const isSmall = isSmallList(list);
  for (let i = 0; i < values.length && slips.length < mostMistakes; i++) {
    const isMistyped = Number.isNaN(values[i]) && kind !== 'capital' && kind !== 'number';
    const isTooSmall =
      isSmallRoman(list.items[i] as Section) && (isSmall ? i === 0 && list.parent === undefined : true);
    if (!isMistyped && !isTooSmall) continue;
    slips.push({ kind: kind === 'letter' ? 'letter-order' : 'roman-invalid', at: i, missing: 0 });
  }
  const exchanged = new Set<number>();
  let level = 0;
  for (let i = 0; i < values.length && slips.length < 2 * mostMistakes; ) {
    const here = offset(i);
    if (Number.isNaN(here) || here === level || exchanged.has(i)) {
      i++;
      continue;
    }
    const partner = (values[i] as number) - base - level - 1;
    if (i < partner && offset(partner) - level === i - partner) {
      exchanged.add(partner);
      slips.push({ kind: 'restart', at: partner, witness: i, isExchange: true, missing: 0 });
      i++;
      continue;
    }
    let end = i + 1;
    while (end < values.length && (offset(end) === here || Number.isNaN(offset(end)))) end++;
    const isOff = end < values.length ? offset(end) === level : end === i + 1;
    if (level < here) {
      slips.push({ kind: 'gap', at: i, missing: here - level });
      const isDoubled = isOff && end < values.length && values[end] === values[end - 1];
      if (isDoubled) slips.push({ kind: 'duplicate', at: end, witness: end - 1, missing: 0 });
    } else {
      slips.push(...stepBack(values, i));
    }
    if (!isOff) level = here;
    i = end;
  }
  const guilty = slips.filter((it) => !isInnocent(plan, row, it)).sort((a, b) => a.at - b.at);
  return kind === 'letter' ? guilty.map((it) => asLetterOrder(row, it)) : guilty;
}

function stepBack(values: readonly number[], at: number): readonly Slip[] {
  const value = values[at] as number;
  if (at === 0) return [];
  if (value === values[at - 1]) return [{ kind: 'duplicate', at, witness: at - 1, missing: 0 }];
  const restart: Slip = { kind: 'restart', at, witness: at - 1, missing: 0 };
  const same = values.lastIndexOf(value, at - 1);
  return same === -1 || value === 1 ? [restart] : [{ kind: 'duplicate', at, witness: same, missing: 0 }, restart];
}

const afterD = letterOrder.indexOf('e') + 1;

/** After `d)` comes `đ)`: an alphabet that is not ours, not an item left out. */
function asLetterOrder({ values }: Pick<Row, 'values'>, slip: Slip): Slip {
  const isAfterD = slip.kind === 'gap' && slip.missing === 1 && values[slip.at] === afterD;
  return isAfterD ? { ...slip, kind: 'letter-order' } : slip;
}

function isInnocent(plan: Plan, { list, values }: Pick<Row, 'list' | 'values'>, slip: Slip): boolean {
  const section = list.items[slip.at] as Section;
  const before = list.items[slip.at - 1];
  if (slip.kind === 'gap') {
    if (!before && !list.parent && isPiece(plan)) return true;
    const value = (values[slip.at] as number) - 1;
    const label = labelOf(section, value);
    return label !== undefined && standsInline(plan, label, { after: before ?? section.parent, section });
  }
  if (slip.kind !== 'restart' || slip.isExchange || values[slip.at] !== 1 || values[slip.at + 1] !== 2) return false;
  // Where Word numbered the headings over them, these numbers are gone: each list begins again under plain words.
  const { kind } = section.marker;
  const overFirst = wordsOver(plan, list.items[0] as Section);
  const mayBeLost = (kind === 'number' || kind === 'letter') && overFirst !== undefined && overFirst !== list.opener;
  return mayBeLost && wordsOver(plan, section) !== undefined;
}

/** A piece of a plan, as one pastes it to work on it, may begin with any section. */
const isPiece = ({ layout }: Plan): boolean =>
  layout.title === undefined && layout.opening.start === layout.opening.end && layout.head.start === layout.head.end;

const nearby = 4000;

/** The ordinal stands in the middle of a paragraph: `Gồm: a) …` before `b) …`, two items run into one. */
function standsInline(
  plan: Plan,
  label: string,
  { after, section }: { readonly after: Section | undefined; readonly section: Section },
): boolean {
  const sign = section.marker.separator === ')' ? '\\)' : '\\.';
  const inside = new RegExp(`(?<=[.;:,]\\s{1,3}|\\()${label.replace(/\./gu, '\\.')}${sign}\\s*[\\p{L}“"(]`, 'u');
  const right = plan.blocks[section.block.index - 1];
  return [after?.block, right].some((it) => it !== undefined && inside.test(it.paragraph.text.slice(-nearby)));
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

/** The ordinal for a value, in the form of the section's own; undefined beyond the end of the alphabet. */
function labelOf(section: Section, value: number): string | undefined {
  const { marker, list } = section;
  switch (marker.kind) {
    case 'roman':
      return isSmallList(list) && 1 < section.level ? toRoman(value).toLowerCase() : toRoman(value);
    case 'capital':
      return capitalOrder(list)[value - 1];
    case 'letter':
      return letterOrder[value - 1];
    case 'division':
      if (/^thứ /iu.test(marker.label)) return toWorded(value);
      return /^\d/u.test(marker.label) ? String(value) : toRoman(value);
    default:
      return [...marker.numbers.slice(0, -1), value].join('.');
  }
}

const prefixOf = (section: Section): string => section.marker.numbers.slice(0, -1).join('.');

/** `2.3.` under `1.`: the numbers before the last are not the parent's. */
function hasForeignPrefix(list: SectionList): boolean {
  const { parent } = list;
  if (list.items.every((it) => it.marker.numbers.length < 2)) return false;
  if (parent?.marker.kind !== 'number') return new Set(list.items.map(prefixOf)).size !== 1;
  const own = parent.marker.numbers;
  return list.items.some((it) => own.some((number, i) => it.marker.numbers[i] !== number));
}

/** Items whose heading is not there, by what shows it: the next heading that leaves a number out, or they themselves. */
interface LostHeadings {
  /** The first item under each lost heading, by the section after the gap. */
  readonly byGap: ReadonlyMap<Section, readonly Section[]>;
  /** Items that begin under a lost heading: their own rule is silent. */
  readonly items: ReadonlySet<Section>;
}

/**
 * A heading that was deleted leaves its items to the one before: they begin again at 1 there, or bear a prefix that is not
 * its own, and the next heading leaves a number out. That is one mistake.
 */
function findLostHeadings(
  plan: Plan,
  { rows, below }: { readonly rows: readonly Row[]; readonly below: ReadonlyMap<Section, readonly Row[]> },
): LostHeadings {
  const byGap = new Map<Section, readonly Section[]>();
  const items = new Set<Section>();
  const firsts = firstLists(plan);
  for (const row of rows) {
    for (const slip of row.slips) {
      if (slip.kind !== 'gap') continue;
      const section = row.list.items[slip.at] as Section;
      const before = row.list.items[slip.at - 1];
      const orphans = before ? orphansUnder(before, below.get(before) ?? []) : orphansBefore(row, firsts);
      if (orphans.length !== slip.missing) continue;
      byGap.set(section, orphans);
      for (const it of orphans) items.add(it);
      row.holes.push({ at: slip.at, size: slip.missing });
    }
  }
  return { byGap, items };
}

/** The first list under each parent. */
function firstLists(plan: Plan): ReadonlyMap<Section | number, SectionList> {
  const firsts = new Map<Section | number, SectionList>();
  for (const list of plan.outline.lists) {
    const key = list.parent ?? list.room;
    if (!firsts.has(key)) firsts.set(key, list);
  }
  return firsts;
}

function orphansUnder(parent: Section, rows: readonly Row[]): readonly Section[] {
  const again = rows.flatMap(({ list, slips, values }) =>
    slips.filter((it) => it.kind === 'restart' && values[it.at] === 1).map((it) => list.items[it.at] as Section),
  );
  const strange = rows.filter((it) => isStrangeTo(parent, it.list)).map((it) => it.list.items[0] as Section);
  return [...again, ...strange].sort((a, b) => a.block.index - b.block.index);
}

/** All items bear the number of a later sibling of their parent. */
function isStrangeTo(parent: Section, { items }: SectionList): boolean {
  const { numbers } = (items[0] as Section).marker;
  const prefix = prefixOf(items[0] as Section);
  if (numbers.length !== parent.marker.numbers.length + 1 || parent.marker.kind !== 'number') return false;
  const isLater = ordinalValue(parent.marker) < (numbers[numbers.length - 2] as number);
  return isLater && numbers[numbers.length - 1] === 1 && items.every((it) => prefixOf(it) === prefix);
}

/** The first of the headings is lost: its items stand before the second, where that one stands. */
function orphansBefore({ list }: Row, firsts: ReadonlyMap<Section | number, SectionList>): readonly Section[] {
  const first = firsts.get(list.parent ?? list.room);
  const item = first?.items[0];
  const isBefore = item && item.block.index < (list.items[0] as Section).block.index;
  return isBefore && first.opener === undefined ? [item] : [];
}

/** The value that an item must have. */
const expectedValue = ({ base, holes }: Row, at: number): number =>
  base + at + 1 + holes.reduce((sum, it) => sum + (it.at <= at ? it.size : 0), 0);

function* judgeRow(row: Row, context: Context): Generator<Mistake> {
  const { list, slips } = row;
  const repair = keepOnce(() => renumber(row, context));
  let isForeignAlphabet = false;
  for (const slip of slips) {
    const section = list.items[slip.at] as Section;
    const orphans = context.lost.byGap.get(section);
    if (slip.kind === 'gap' && orphans) {
      yield toMistake(row, slip, {
        witnesses: orphans,
        repair: addHeadings(row, { slip, orphans, plan: context.plan }),
      });
      continue;
    }
    if (context.lost.items.has(section)) continue;
    // An alphabet that is used throughout is one mistake.
    if (isForeignAlphabet && (slip.kind === 'letter-order' || isEnglish(list))) continue;
    isForeignAlphabet ||= slip.kind === 'letter-order';
    yield toMistake(row, slip, { repair: repair() });
  }
}

function keepOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** a, b, c, d, e, f, g … as on a keyboard. */
const isEnglish = ({ items }: SectionList): boolean =>
  items.every((it, i) => it.marker.label.toLowerCase() === String.fromCharCode(97 + i));

function toMistake(
  row: Row,
  slip: Slip,
  { witnesses, repair }: { readonly witnesses?: readonly Section[]; readonly repair: Repair | undefined },
): Mistake {
  const { items } = row.list;
  const section = items[slip.at] as Section;
  const value = row.values[slip.at] as number;
  const missing = Array.from({ length: Math.min(slip.missing, 100) }, (_, i) =>
    labelOf(section, value - slip.missing + i),
  );
  const witness = slip.witness === undefined ? undefined : items[slip.witness];
  return {
    kind: slip.kind,
    section,
    before: items[slip.at - 1],
    expected: labelOf(section, expectedValue(row, slip.at)) ?? '',
    missing: missing.filter((it) => it !== undefined),
    witnesses: witnesses ?? (witness ? [witness] : []),
    repair,
  };
}

/** The numbers that the items of a list must begin with; undefined where nothing says it. */
function rightPrefix({ list }: Row, context: Context): string | undefined {
  const { parent, items } = list;
  const own = mostFrequent(items.map(prefixOf));
  if (parent?.marker.kind !== 'number' || context.lost.items.has(items[0] as Section)) return own;
  if (parent.marker.numbers.length + 1 !== (items[0] as Section).marker.numbers.length) return own;
  const said = parent.marker.numbers.join('.');
  const row = context.rowOf.get(parent.list) as Row;
  const right = labelOf(parent, expectedValue(row, parent.index));
  // Items that agree with what their heading ought to be show that it is the heading that is wrong.
  return row.slips.length !== 0 && own === right ? own : said;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const it of values) counts.set(it, (counts.get(it) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function* judgePrefixes(row: Row, context: Context): Generator<Mistake> {
  const { list } = row;
  if (!hasForeignPrefix(list) || context.lost.items.has(list.items[0] as Section)) return;
  const prefix = rightPrefix(row, context);
  const strangers = list.items.filter((it) => prefixOf(it) !== prefix);
  if (prefix === undefined || strangers.length === 0) return;
  const { parent } = list;
  const isHeadingLost =
    parent !== undefined &&
    isStrangeTo(parent, list) &&
    parent === parent.list.items[parent.list.items.length - 1] &&
    prefixOf(strangers[0] as Section) === labelOf(parent, ordinalValue(parent.marker) + 1);
  const repair = isHeadingLost
    ? addHeading(context.plan, {
        like: parent,
        label: prefixOf(strangers[0] as Section),
        before: strangers[0] as Section,
      })
    : renumber(row, context);
  const isAll = strangers.length === list.items.length && 1 < strangers.length;
  for (const section of isAll ? strangers.slice(0, 1) : strangers.slice(0, mostMistakes)) {
    yield {
      kind: 'parent-mismatch',
      section,
      before: parent,
      expected: `${prefix}.${ordinalValue(section.marker)}`,
      missing: [],
      witnesses: isAll ? strangers.slice(1, mostMistakes) : [],
      repair,
    };
  }
}

/** New ordinals for the list, for what stands under it, and in the references to them; one edit list. */
function renumber(row: Row, context: Context): Repair | undefined {
  const { list } = row;
  const prefix = (list.items[0] as Section).marker.numbers.length < 2 ? undefined : rightPrefix(row, context);
  const changed = new Map<Section, string>();
  for (const [at, section] of list.items.entries()) {
    const value = expectedValue(row, at);
    const label = prefix === undefined ? labelOf(section, value) : `${prefix}.${value}`;
    if (label === undefined) return undefined;
    if (label !== plainLabel(section)) changed.set(section, label);
  }
  const own = [...changed];
  const first = own[0];
  if (!first) return undefined;
  for (const [section, label] of own) carryPrefix(section, label, { below: context.below, changed });
  const references = changedReferences(usesOf(context.plan), changed);
  const edits = [...changed].map(([section, label]) => replace(section.ordinal, inCase(section, label)));
  return {
    title: titleOf(first[0], first[1], { isOne: own.length === 1, references: references.length }),
    edits: [...edits, ...references].sort((a, b) => a.span.start - b.span.start),
  };
}

/** The label without what does not change its value: `01` is `1`, `THỨ HAI` is `thứ hai`. */
function plainLabel({ marker }: Section): string {
  if (marker.kind === 'number') return marker.numbers.join('.');
  return marker.kind === 'division' && /^thứ /iu.test(marker.label) ? marker.label.toLowerCase() : marker.label;
}

/** `THỨ HAI` stays in capitals. */
const inCase = ({ marker }: Section, label: string): string =>
  marker.label.startsWith('THỨ') ? label.toUpperCase() : label;

/** `1.2.` under `1.` becomes `3.2.` when that becomes `3.`. */
function carryPrefix(
  section: Section,
  label: string,
  { below, changed }: { readonly below: Context['below']; readonly changed: Map<Section, string> },
): void {
  if (section.marker.kind !== 'number') return;
  const old = section.marker.numbers;
  for (const { list } of below.get(section) ?? []) {
    for (const it of list.items) {
      const { numbers, kind } = it.marker;
      if (kind !== 'number' || numbers.length <= old.length || old.some((own, i) => own !== numbers[i])) continue;
      const next = [label, ...numbers.slice(old.length)].join('.');
      changed.set(it, next);
      carryPrefix(it, next, { below, changed });
    }
  }
}

function changedReferences(
  uses: ReadonlyMap<Section, readonly ReferenceUse[]>,
  changed: ReadonlyMap<Section, string>,
): readonly Edit[] {
  const edits = new Map<number, Edit>();
  for (const section of changed.keys()) {
    for (const use of uses.get(section) ?? []) {
      const text = use.steps.map((it) => changed.get(it.section) ?? it.label).join('.');
      edits.set(use.span.start, replace(use.span, text));
    }
  }
  return [...edits.values()];
}

const withSeparator = ({ marker }: Section, label: string): string => {
  if (marker.kind === 'division') return `${marker.word} ${label}`;
  const sign = marker.separator === ')' ? ')' : '.';
  return marker.isBracketed ? `(${label})` : `${label}${sign}`;
};

function titleOf(
  section: Section,
  label: string,
  { isOne, references }: { readonly isOne: boolean; readonly references: number },
): string {
  const also = references === 0 ? '' : `, sửa ${references} chỗ viện dẫn`;
  if (isOne) return `Đổi thành ${withSeparator(section, label)}${also}`;
  return `Đánh số lại các ${nounOf(section)} từ ${label}${also}`;
}

/** What an ordinal of this form is called. */
export function nounOf({ marker }: Section): string {
  if (marker.kind === 'letter') return 'điểm';
  if (marker.kind === 'division')
    return marker.word?.toLowerCase() === 'điều' ? 'Điều' : (marker.word ?? 'mục').toLowerCase();
  return marker.kind === 'capital' ? 'phần' : 'mục';
}

function addHeadings(
  row: Row,
  { slip, orphans, plan }: { readonly slip: Slip; readonly orphans: readonly Section[]; readonly plan: Plan },
): Repair | undefined {
  const section = row.list.items[slip.at] as Section;
  const value = (row.values[slip.at] as number) - slip.missing;
  const added = orphans.map((before, i) =>
    addHeading(plan, { like: section, label: labelOf(section, value + i) ?? '', before }),
  );
  const first = added[0];
  return first && { title: first.title, edits: added.flatMap((it) => it.edits) };
}

/** A heading whose words only the drafter knows. */
function addHeading(
  { source }: Plan,
  { like, label, before }: { readonly like: Section; readonly label: string; readonly before: Section },
): Repair {
  const { text } = like.block.paragraph;
  const isCapital = !/\p{Ll}/u.test(text.slice(like.marker.end));
  const words = isCapital ? '[TÊN MỤC]' : '[tên mục]';
  const { span, ordinal } = like.marker;
  const marker = `${text.slice(0, ordinal.start)}${label}${text.slice(ordinal.end, span.end)}`;
  const stars = /^\*{2,3}(?=.*\*$)/su.exec(like.block.paragraph.raw)?.[0] ?? '';
  const { start } = before.block;
  const isApart = /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/u.test(
    source.text.slice(Math.max(0, start - 40), start),
  );
  const gap = source.newline.repeat(isApart ? 2 : 1);
  const edit = insert(start, `${stars}${marker} ${words}${stars}${gap}`);
  const snippet = `${stars}${marker} \${1:${words}}${stars}${gap}`;
  return { title: `Thêm ${nounOf(like)} ${label} còn thiếu`, edits: [{ ...edit, snippet }] };
}
