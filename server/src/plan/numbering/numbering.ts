import { ordinalValue } from '../../syntax/marker';
import { remember } from '../../syntax/paragraph';
import { remove, replace } from '../../text/edit';
import { countBy, mostFrequent } from '../../text/grouped';
import { lazily } from '../../text/memo';
import type { Plan } from '../plan';
import type { Section } from '../sections/sections';
import { disguisedHeadings, disguisedLast } from './disguised-headings';
import { findLostHeadings, type LostHeadings, lostAfter } from './lost-headings';
import {
  expectedValue,
  type MistakeKind,
  mostMistakes,
  type Row,
  readRows,
  rowsBelow,
  type Slip,
} from './numbering-rows';
import { labelOf, prefixOf, valueIn } from './ordinals';
import { addHeading, addHeadings, type Repair, renumber } from './renumber';
import { lostBetween } from './unnumbered-headings';
import { headingOver } from './unnumbered-last';

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
  /** The section bears a number of another list, and belongs into the one in which this number is left out. */
  readonly isDisguised?: boolean;
  /** Looked for when it is first asked for. */
  readonly repair: () => Repair | undefined;
}

/** Every mistake in the numbering of a plan, list by list. */
export const mistakesOf: (plan: Plan) => readonly Mistake[] = remember((plan) => findMistakes(plan));

function findMistakes(plan: Plan): readonly Mistake[] {
  const rows = readRows(plan);
  const last = disguisedLast(rows);
  const isRight = rows.every((it) => it.slips.length === 0 && !hasForeignPrefix(it) && !isTooDeep(it));
  if (isRight && last.size === 0) return [];
  const below = rowsBelow(rows);
  const rowOf = new Map<Section, Row>();
  for (const row of rows) for (const it of row.items) rowOf.set(it, row);
  const lost = findLostHeadings(plan, { rows, below });
  const disguised = disguisedHeadings(rows);
  const strangers = new Set([...disguised.values(), ...last.values()]);
  const context: Context = { plan, rowOf, below, lost, disguised, strangers };
  const behind = [...last].map(([before, section]): Mistake => {
    const expected = labelOf(before, valueIn(before) + 1) ?? '';
    const common = { section, before, expected, missing: [expected], witnesses: [], isDisguised: true };
    return { ...common, kind: 'gap', repair: () => rename(section, expected) };
  });
  return rows.flatMap((row) => [
    ...(isTooDeep(row) ? judgeDepth(row, context) : []),
    ...judgePrefixes(row, context),
    ...judgeRow(row, context),
    ...behind.filter((it) => it.section.list === row.list && row.items.includes(it.section)),
  ]);
}

/** For whoever looks for a part that is missing: its heading may be all that is. */
export const lostHeadingsOf = remember((plan: Plan): LostHeadings => {
  const rows = readRows(plan);
  return findLostHeadings(plan, { rows, below: rowsBelow(rows) });
});

interface Context {
  readonly plan: Plan;
  readonly rowOf: ReadonlyMap<Section, Row>;
  readonly below: ReadonlyMap<Section, readonly Row[]>;
  readonly lost: LostHeadings;
  readonly disguised: ReadonlyMap<Section, Section>;
  readonly strangers: ReadonlySet<Section>;
}

/** `2.3.` under `1.`: the numbers before the last are not the parent's. */
function hasForeignPrefix({ list: { parent }, items }: Row): boolean {
  if (items.every((it) => it.marker.numbers.length < 2)) return false;
  if (parent?.marker.kind !== 'number') return new Set(items.map(prefixOf)).size !== 1;
  const own = parent.marker.numbers;
  return items.some((it) => own.some((number, i) => it.marker.numbers[i] !== number));
}

/** `2.2.1.` right under `2.`, beside `2.1.`. */
function isTooDeep({ list: { parent }, items: [first] }: Row): boolean {
  if (first?.index !== 0 || parent?.marker.kind !== 'number') return false;
  return first.marker.numbers.length === parent.marker.numbers.length + 2;
}

/** `2.2.1.` behind `2.1.`, where no `2.2.` is: that was lost, or has a number too many. */
function* judgeDepth({ list, items }: Row, { plan, rowOf }: Context): Generator<Mistake> {
  const [first] = items;
  const above = (list.parent?.children ?? []).filter(({ marker: { kind, numbers } }) => {
    return kind === 'number' && numbers.length + 1 === first?.marker.numbers.length;
  });
  const before = above.findLast((it) => it.block.index < (first?.block.index ?? 0));
  if (!first || !before || rowOf.get(before)?.slips.length !== 0) return;
  const label = labelOf(before, ordinalValue(before.marker) + 1);
  const isNext = label === prefixOf(first) && ordinalValue(first.marker) === 1;
  if (!isNext || above.some((it) => it.marker.label === label) || before !== above.at(-1)) return;
  yield {
    ...{ kind: 'parent-mismatch', section: first, before, expected: label, missing: [label], witnesses: [] },
    repair: () =>
      items.length === 1 ? rename(first, label) : addHeading(plan, { like: before, label, before: first }),
  };
}

function* judgeRow(row: Row, context: Context): Generator<Mistake> {
  const { items, slips } = row;
  const repair = lazily(() => renumber(row, { ...context, prefix: rightPrefix(row, context) }));
  let isForeignAlphabet = false;
  for (const slip of slips) {
    const section = items[slip.at] as Section;
    // Behind a heading that belongs elsewhere nothing can be said of the list.
    if (items.slice(0, slip.at + 1).some((it) => context.strangers.has(it))) break;
    const stranger = slip.kind === 'gap' ? context.disguised.get(section) : undefined;
    if (stranger) {
      const mistake = toMistake(row, slip, { repair: () => rename(stranger, mistake.missing[0] ?? '') });
      yield { ...mistake, section: stranger, expected: mistake.missing[0] ?? '', isDisguised: true };
      continue;
    }
    const orphans = context.lost.byGap.get(section);
    if (slip.kind === 'gap' && orphans) {
      yield toMistake(row, slip, {
        witnesses: orphans,
        repair: lazily(() => addHeadings(row, { slip, orphans, plan: context.plan })),
      });
      continue;
    }
    if (context.lost.items.has(section) || (slip.kind === 'gap' && slip.at === 0 && isForeign(row, context))) continue;
    // An alphabet that is used throughout is one mistake.
    if (isForeignAlphabet && (slip.kind === 'letter-order' || isEnglish(row))) continue;
    isForeignAlphabet ||= slip.kind === 'letter-order';
    const before = items[slip.at - 1];
    const isTwice = slip.kind === 'duplicate' && before && isRepeated(before, section);
    yield toMistake(row, slip, { repair: isTwice ? () => removeRepeated(before, section) : repair });
  }
}

/** That none of them bears the number of its heading is told of the first. */
const isForeign = (row: Row, context: Context): boolean =>
  hasForeignPrefix(row) && prefixOf(row.items[0] as Section) !== rightPrefix(row, context);

/** The same line stands twice, one below the other. */
export const isRepeated = ({ block }: Section, { block: next }: Section): boolean =>
  next.index === block.index + 1 && next.paragraph.text === block.paragraph.text;

const removeRepeated = ({ block }: Section, { block: again }: Section): Repair => ({
  title: 'Xóa dòng lặp',
  edits: [remove({ start: block.end, end: again.end })],
});

const rename = ({ ordinal }: Section, label: string): Repair => ({
  title: `Đổi thành ${label}.`,
  edits: [replace(ordinal, label)],
});

/** a, b, c, d, e, f, g … as on a keyboard. */
const isEnglish = ({ items }: Row): boolean =>
  items.every((it, i) => it.marker.label.toLowerCase() === String.fromCharCode(97 + i));

function toMistake(
  row: Row,
  slip: Slip,
  { witnesses, repair }: Pick<Mistake, 'repair'> & { readonly witnesses?: readonly Section[] },
): Mistake {
  const { items } = row;
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
function rightPrefix({ list: { parent }, items }: Row, { rowOf, lost }: Context): string | undefined {
  const counts = countBy(items, prefixOf);
  const own = mostFrequent(counts);
  // Of `1.1.` and `2.2.` below `II.` it is the first that is wrong.
  const numeral = parent?.marker.kind === 'roman' ? String(ordinalValue(parent.marker)) : '';
  if (own !== undefined && counts.get(numeral) === counts.get(own)) return numeral;
  const first = items[0] as Section;
  if (parent?.marker.kind !== 'number' || lost.items.has(first)) return own;
  if (parent.marker.numbers.length + 1 !== first.marker.numbers.length) return own;
  const said = parent.marker.numbers.join('.');
  const row = rowOf.get(parent);
  if (!row || row.slips.length === 0) return said;
  // Items that agree with what their heading ought to be show that it is the heading that is wrong.
  return own === labelOf(parent, expectedValue(row, parent.index - (row.items[0]?.index ?? 0))) ? own : said;
}

/** The number that the heading behind a section has lost, which is told where it stands. */
function prefixBehind(plan: Plan, section: Section): string | undefined {
  const next = section.list.items[section.index + 1];
  return next && lostBetween(plan, section, next) ? labelOf(section, valueIn(section) + 1) : undefined;
}

function* judgePrefixes(row: Row, context: Context): Generator<Mistake> {
  const { list, items } = row;
  const { parent } = list;
  if (!hasForeignPrefix(row) || context.lost.items.has(items[0] as Section)) return;
  const prefix = rightPrefix(row, context);
  const strangers = items.filter((it) => prefixOf(it) !== prefix);
  const [first, ...rest] = strangers;
  if (prefix === undefined || !first) return;
  if (parent && prefixOf(first) === prefixBehind(context.plan, parent)) return;
  const lost = lostAfter(parent, list);
  // Its heading stands there and has lost its number, which is told where it stands.
  if (parent && lost !== undefined && headingOver(context.plan, parent)) return;
  const repair = lazily(() =>
    parent && lost !== undefined
      ? addHeading(context.plan, { like: parent, label: lost, before: first })
      : renumber(row, { ...context, prefix }),
  );
  // A prefix that all of them have is one mistake.
  const isShared = strangers.length === items.length;
  for (const section of isShared ? [first] : strangers.slice(0, mostMistakes)) {
    yield {
      kind: 'parent-mismatch',
      section,
      before: parent,
      expected: `${prefix}.${ordinalValue(section.marker)}`,
      missing: [],
      witnesses: isShared ? rest.slice(0, mostMistakes) : [],
      repair,
    };
  }
}
