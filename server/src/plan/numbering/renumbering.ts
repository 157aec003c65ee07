import { place, remember } from '../../syntax/paragraph';
import { type Edit, replace } from '../../text/edit';
import { countBy, mostFrequent } from '../../text/grouped';
import type { Plan } from '../plan';
import type { Section, SectionList } from '../sections/sections';
import { findLostHeadings } from './lost-headings';
import { expectedValue, type Row, readRows, rowsBelow } from './numbering-rows';
import { labelOf, prefixOf } from './ordinals';
import { changedReferences, inCase, plainLabel } from './relabel';

/** What must change for a list, or all lists, to be numbered in one row and written in one way. */
export interface Renumbering {
  /** New ordinals, also of what bears the number of a section above it. */
  readonly labels: ReadonlyMap<Section, string>;
  readonly ordinals: readonly Edit[];
  readonly references: readonly Edit[];
}

export const renumberingOfPlan: (plan: Plan) => Renumbering = remember((plan) => renumberRows(plan, () => true));

export const renumberingOfList = (plan: Plan, list: SectionList): Renumbering =>
  renumberRows(plan, (it) => it.list === list);

/** Rows that begin under a heading that is lost wait for it. */
function renumberRows(plan: Plan, isAsked: (row: Row) => boolean): Renumbering {
  const rows = readRows(plan);
  const lost = findLostHeadings(plan, { rows, below: rowsBelow(rows) });
  const labels = new Map<Section, string>();
  const lasts = new Map<string, number>();
  const styles = new Map<Section, Style>();
  for (const row of rows) {
    const isLeft = !isAsked(row) || row.items.some((it) => lost.items.has(it));
    const base = row.base === 0 ? 0 : (lasts.get(formOf(row)) ?? row.base);
    const made = isLeft ? undefined : relabelRow({ ...row, base }, labels);
    lasts.set(formOf(row), made?.last ?? row.values.findLast((it) => !Number.isNaN(it)) ?? 0);
    for (const [section, label] of made?.labels ?? carriedPrefixes(row, labels)) {
      if (label !== plainLabel(section)) labels.set(section, label);
    }
    if (isLeft) continue;
    for (const [section, style] of mixedStyles(row.items)) styles.set(section, style);
  }
  const ordinals = [...new Set([...labels.keys(), ...styles.keys()])].map((it) =>
    rewrite(it, labels.get(it) ?? it.marker.label, styles.get(it)),
  );
  return { labels, ordinals, references: changedReferences(plan, labels) };
}

/** Rows of one form may run on from one another. */
function formOf({ list, items }: Row): string {
  const { marker, level } = items[0] as Section;
  return `${marker.kind} ${marker.word?.toLowerCase() ?? level} ${list.room}`;
}

interface Relabelled {
  readonly labels: readonly (readonly [Section, string])[];
  readonly last: number;
}

/** Nothing where the form has not so many ordinals. */
function relabelRow(row: Row, known: ReadonlyMap<Section, string>): Relabelled | undefined {
  const { items, list } = row;
  const isOutline = items.some((it) => 1 < it.marker.numbers.length);
  const prefix = isOutline ? prefixFor(items, list.parent, known) : '';
  const labels: (readonly [Section, string])[] = [];
  let last = row.base;
  for (const [at, section] of items.entries()) {
    last = expectedValue(row, at);
    const label = isOutline && prefix !== '' ? `${prefix}.${last}` : labelOf(section, last);
    if (label === undefined) return undefined;
    labels.push([section, label]);
  }
  return { labels, last };
}

/** The numbers before the last: those of the section above, where they are as deep; else what most of the items have. */
function prefixFor(
  items: readonly Section[],
  parent: Section | undefined,
  known: ReadonlyMap<Section, string>,
): string {
  const depth = items[0]?.marker.numbers.length ?? 0;
  if (parent?.marker.kind === 'number' && parent.marker.numbers.length + 1 === depth) {
    return known.get(parent) ?? plainLabel(parent);
  }
  return mostFrequent(countBy(items, prefixOf)) ?? '';
}

/** The items of a row that is left as it is follow the section above them. */
function carriedPrefixes({ items, list: { parent } }: Row, known: ReadonlyMap<Section, string>): Relabelled['labels'] {
  const label = parent && known.get(parent);
  if (label === undefined || parent?.marker.kind !== 'number') return [];
  const old = parent.marker.numbers;
  return items
    .filter(({ marker: { numbers } }) => old.length < numbers.length && old.every((own, i) => own === numbers[i]))
    .map((it) => [it, [label, ...it.marker.numbers.slice(old.length)].join('.')] as const);
}

type Style = '.' | ')' | '()';

function styleOf({ marker }: Section): Style | undefined {
  const isList = marker.kind === 'letter' || (marker.kind === 'number' && marker.numbers.length === 1);
  if (!isList) return undefined;
  if (marker.isBracketed) return marker.separator === ')' ? '()' : undefined;
  return marker.separator === '.' || marker.separator === ')' ? marker.separator : undefined;
}

/** Items that are written otherwise than most of their list: `2)` among `1.` and `3.`. */
function* mixedStyles(items: readonly Section[]): Generator<readonly [Section, Style]> {
  const counts = countBy(items, styleOf);
  if (counts.size < 2) return;
  const usual = items[0]?.marker.kind === 'letter' ? ')' : '.';
  const weight = ([style, count]: readonly [Style, number]): number => count + (style === usual ? 0.5 : 0);
  const main = [...counts].sort((a, b) => weight(b) - weight(a))[0]?.[0] as Style;
  for (const it of items) {
    const style = styleOf(it);
    if (style && style !== main) yield [it, main];
  }
}

function rewrite(section: Section, label: string, style: Style | undefined): Edit {
  const { block, marker } = section;
  const written = place(block, marker.span);
  // With a sign of emphasis inside the marker only the ordinal can be replaced.
  const isPlain = written.end - written.start === marker.span.end - marker.span.start;
  if (!style || !isPlain) return replace(section.ordinal, inCase(section, label));
  return replace(written, style === '()' ? `(${label})` : `${label}${style}`);
}
