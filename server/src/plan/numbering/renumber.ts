import { starsOf } from '../../syntax/emphasis';
import { type Edit, insert, replace } from '../../text/edit';
import { escapeSnippet } from '../../text/snippet';
import { lettersBefore } from '../../text/span';
import type { Plan } from '../plan';
import type { Section } from '../sections/sections';
import { expectedValue, type Row, readRows, rowsBelow, type Slip } from './numbering-rows';
import { labelOf, nameOf, nounOf, valueIn } from './ordinals';
import { carryPrefix, changedReferences, inCase, plainLabel } from './relabel';

/** Renumbers the siblings, what stands under them and what refers to them. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What a repair must know beside the list itself. */
export interface Surroundings {
  readonly plan: Plan;
  readonly below: ReadonlyMap<Section, readonly Row[]>;
  /** The numbers that the items must begin with, where they have several. */
  readonly prefix: string | undefined;
}

/** New ordinals for the list, for what stands under it, and in the references to them; one edit list. */
export function renumber(row: Row, { plan, below, prefix }: Surroundings): Repair | undefined {
  const { items } = row;
  const isOutline = items.some((it) => 1 < it.marker.numbers.length);
  const changed = new Map<Section, string>();
  for (const [at, section] of items.entries()) {
    const value = expectedValue(row, at);
    const label = isOutline && prefix !== undefined ? `${prefix}.${value}` : labelOf(section, value);
    if (label === undefined) return undefined;
    if (label !== plainLabel(section)) changed.set(section, label);
  }
  const own = [...changed];
  const first = own[0];
  if (!first) return undefined;
  for (const [section, label] of own) carryPrefix(section, label, { below, changed });
  const references = changedReferences(plan, changed);
  const edits = [...changed].map(([section, label]) => replace(section.ordinal, inCase(section, label)));
  return {
    title: titleOf(first[0], first[1], { isOne: own.length === 1, references: references.length }),
    edits: [...edits, ...references].sort((a, b) => a.span.start - b.span.start),
  };
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

/** The ordinal that is free for a new section, and what makes it free. */
export interface FreeOrdinal {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** For a section before this one: a number that was left out there, or its own, and it and those behind it move on. */
export function freeOrdinalBefore(plan: Plan, section: Section): FreeOrdinal | undefined {
  const rows = readRows(plan);
  const row = rows.find((it) => it.items.includes(section));
  if (!row) return undefined;
  const at = row.items.indexOf(section);
  const before = at === 0 ? row.base : (row.values[at - 1] as number);
  const isFree = 2 <= valueIn(section) - before;
  const label = labelOf(section, before + 1);
  if (label === undefined) return undefined;
  if (isFree) return { label, edits: [] };
  const moved = { ...row, holes: [...row.holes, { at, size: 1 }] };
  const repair = renumber(moved, { plan, below: rowsBelow(rows), prefix: undefined });
  return { label, edits: repair?.edits ?? [] };
}

/** What makes room for one more behind a section, or closes the gap when it goes. */
export function moveThoseBehind(plan: Plan, section: Section, by: 1 | -1): readonly Edit[] {
  const next = section.list.items[section.index + 1];
  return next ? moveFrom(plan, next, by) : [];
}

/**
 * A section and the siblings behind it move on or back by one, with what stands under them and what refers to them. Nothing moves
 * in a list that is not in order, or where a number is free before the first of them.
 */
export function moveFrom(plan: Plan, section: Section, by: 1 | -1): readonly Edit[] {
  const rows = readRows(plan);
  const row = rows.find((it) => it.items.includes(section));
  if (!row || 0 < row.slips.length) return [];
  const at = row.items.indexOf(section);
  const isFirst = at === 0 && section.index !== 0;
  const before = at === 0 ? row.base : (row.values[at - 1] as number);
  if (isFirst || (row.values[at] as number) - before !== 1) return [];
  const moved = { ...row, holes: [...row.holes, { at, size: by }] };
  return renumber(moved, { plan, below: rowsBelow(rows), prefix: undefined })?.edits ?? [];
}

/** The ordinal after a section, the last of its siblings. */
export const labelAfter = (section: Section): string | undefined => labelOf(section, valueIn(section) + 1);

/** The headings that are lost between two others. */
export function addHeadings(
  row: Row,
  { slip, orphans, plan }: { readonly slip: Slip; readonly orphans: readonly Section[]; readonly plan: Plan },
): Repair | undefined {
  const section = row.items[slip.at] as Section;
  const value = (row.values[slip.at] as number) - slip.missing;
  const added = orphans.map((before, i) =>
    addHeading(plan, { like: section, label: labelOf(section, value + i) ?? '', before }),
  );
  const first = added[0];
  return first && { title: first.title, edits: added.flatMap((it) => it.edits) };
}

/** A heading whose words only the drafter knows. */
export function addHeading(
  { source }: Plan,
  { like, label, before }: { readonly like: Section; readonly label: string; readonly before: Section },
): Repair {
  const { text } = like.block.paragraph;
  const isCapital = !/\p{Ll}/u.test(text.slice(like.marker.end));
  const words = isCapital ? '[TÊN MỤC]' : '[tên mục]';
  const { span, ordinal } = like.marker;
  const marker = `${text.slice(0, ordinal.start)}${label}${text.slice(ordinal.end, span.end)}`;
  const stars = starsOf(like.block.paragraph.raw);
  const { start } = before.block;
  const isApart = /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/u.test(lettersBefore(source.text, start, 40));
  const gap = source.newline.repeat(isApart ? 2 : 1);
  const edit = insert(start, `${stars}${marker} ${words}${stars}${gap}`);
  const snippet = `${stars}${escapeSnippet(marker)} \${1:${words}}${stars}${gap}`;
  return { title: `Thêm ${nameOf(like, label)} còn thiếu`, edits: [{ ...edit, snippet }] };
}
