import { isCapitals } from '../../syntax/line';
import { letterOrder, type Marker, ordinalValue } from '../../syntax/marker';
import { type Block, type Paragraph, remember } from '../../syntax/paragraph';
import { formOf, type OpenList, rankOf } from './section-lists';

/**
 * An ordinal with one wrong stroke, which then reads as another level's or as none. What stands around it says what it is: the
 * sibling before it, and the one behind.
 *
 *     l. Mục đích     11. Rà soát      A) Trực ban    6) Báo cáo     3.3. Ra quân
 *     2. Yêu cầu      1.2. Cắm biển    b) Báo cáo     c) Tổng kết    4. Tổng kết
 */
export function asMistyped(
  open: readonly OpenList[],
  blocks: readonly Block[],
  { at, end, read }: { readonly at: number; readonly end: number; readonly read: Marker | undefined },
): Marker | undefined {
  const { paragraph } = blocks[at] as Block;
  const written = tokenOf(paragraph);
  if (open.length === 0 || written === undefined || (read && isNextOf(open, read))) return undefined;
  const { text } = paragraph;
  if (read?.kind === 'roman' && isCapitals(text) && goesOnFrom(blocks, { at, end, read })) return undefined;
  const behind = followers(blocks, at, end);
  if (read && isFirstOf(open, read, behind.get(formOf(read)))) return undefined;
  for (const [form, next] of behind) {
    const value = ordinalValue(next) - 1;
    const isDue = open.findLast((it) => it.form === form && isUnderSame(it, next));
    if (isDue ? isDue.last + 1 !== value : value !== 1 || !mayBegin(open, next)) continue;
    const right = { ...next, numbers: [...next.numbers.slice(0, -1), value] };
    if (isAnotherSign(read, right)) return undefined;
    if (isLike(written, signed(right), next)) return toMarker(right, written, text);
  }
  for (const list of open.toReversed()) {
    const last = list.items.at(-1)?.marker;
    if (!last || !/^(?:letter|number)$/u.test(last.kind) || behind.has(list.form)) continue;
    const right = { ...last, numbers: [...last.numbers.slice(0, -1), list.last + 1] };
    if (isAnotherSign(read, right)) return undefined;
    // `1. Ra quân` between `1.2.` and `2.` cannot be one of the outer ones.
    const isAgain = read && open.some((it) => it.form === formOf(read) && it.last === ordinalValue(read));
    const outer = isAgain ? behind.get(formOf(read)) : undefined;
    const isBetween = outer && read && ordinalValue(outer) === ordinalValue(read) + 1;
    if (isLike(written, signed(right), isBetween ? outer : undefined)) return toMarker(right, written, text);
  }
  return undefined;
}

const longestToken = 8;
/** What may be an ordinal: one letter, or few letters and digits with a sign. */
const tokenForm = /^(?:[a-zđ]|(?=\S{0,6}[\d.,;:)\](}])\(?[\p{L}\d|.,;:]{1,6}[)\](}]{0,2})(?=\s)/u;
const tokenOf: (paragraph: Paragraph) => string | undefined = remember(
  ({ text }) => tokenForm.exec(text.slice(0, longestToken))?.[0],
);
const farthest = 100;

const labelled = ({ kind, numbers }: Marker): string =>
  kind === 'letter' ? (letterOrder[(numbers[0] ?? 0) - 1] ?? '') : numbers.join('.');

const signed = (marker: Marker): string =>
  `${marker.isBracketed ? '(' : ''}${labelled(marker)}${marker.separator === '' ? '.' : marker.separator}`;

const isNextOf = (open: readonly OpenList[], marker: Marker): boolean =>
  open.some((it) => it.form === formOf(marker) && it.last + 1 === ordinalValue(marker) && isUnderSame(it, marker));

/** `b.` beside `a)` and `c)`: only the sign is another. */
const isAnotherSign = (read: Marker | undefined, { kind, numbers }: Marker): boolean =>
  read?.kind === kind && read.numbers.join('.') === numbers.join('.');

/** `I. MỤC TIÊU`, and after some items that lost their first number `II. NHIỆM VỤ`. */
function goesOnFrom(
  blocks: readonly Block[],
  { at, end, read }: { readonly at: number; readonly end: number; readonly read: Marker },
): boolean {
  for (let i = at + 1; i < Math.min(end, at + farthest); i++) {
    const { marker, text } = (blocks[i] as Block).paragraph;
    if (marker?.kind === 'roman' && isCapitals(text)) return ordinalValue(marker) === ordinalValue(read) + 1;
  }
  return false;
}

/** It begins a list of its own, as the next of its form shows. */
function isFirstOf(open: readonly OpenList[], marker: Marker, next: Marker | undefined): boolean {
  const isStart = ordinalValue(marker) === 1 && !open.some((it) => it.form === formOf(marker));
  return isStart && next !== undefined && ordinalValue(next) === 2;
}

const isUnderSame = ({ items }: OpenList, { numbers }: Marker): boolean =>
  items.at(-1)?.marker.numbers.slice(0, -1).join('.') === numbers.slice(0, -1).join('.');

/** `1.1.` below `1.`; the others below any section. */
function mayBegin(open: readonly OpenList[], { numbers }: Marker): boolean {
  const prefix = numbers.slice(0, -1).join('.');
  return prefix === '' || open.some((it) => it.items.at(-1)?.marker.label === prefix);
}

/** The first of each form behind a paragraph, letters and numbers, as far as they stand under the same heading. */
function followers(blocks: readonly Block[], at: number, end: number): ReadonlyMap<string, Marker> {
  const found = new Map<string, Marker>();
  const last = Math.min(end, at + farthest);
  let depth = Number.POSITIVE_INFINITY;
  for (let i = at + 1; i < last; i++) {
    const { marker, kind } = (blocks[i] as Block).paragraph;
    if (kind !== 'text' || !marker || Number.isNaN(ordinalValue(marker))) continue;
    if (marker.kind !== 'number' && marker.kind !== 'letter') {
      if (rankOf(marker) <= 5) break;
      continue;
    }
    const own = marker.kind === 'letter' || rankOf(marker) === 7 ? 9 : marker.numbers.length;
    if (depth < own) continue;
    depth = own;
    const form = formOf(marker);
    if (!found.has(form)) found.set(form, marker);
  }
  return found;
}

const twins: Readonly<Record<string, string>> = {
  l: '1',
  i: '1',
  '|': '1',
  o: '0',
  z: '2',
  s: '5',
  b: '6',
  g: '9',
  q: '9',
};

/** Letters and digits that look alike are one, capitals and small letters too. */
const look = (text: string): string => [...text.toLowerCase()].map((it) => twins[it] ?? it).join('');

const bare = (text: string): string => look(text).replace(/[^\p{L}\d]/gu, '');

/** With the next of the list behind it, less need be right. */
function isLike(written: string, right: string, next?: Marker): boolean {
  if (written === right) return false;
  if (look(written) === look(right)) return true;
  const label = right.replace(/[().]+$/u, '');
  const isFollowed = next !== undefined;
  if (/\p{L}/u.test(label)) {
    const isSlip = written[0] === label && /^(?:[\](}09]|\)\))$/u.test(written.slice(1));
    const isOther =
      isFollowed && (written === label || (written.normalize('NFD')[0] === label && written.endsWith(')')));
    return isSlip || isOther || written === label + right;
  }
  const parts = label.split('.');
  if (parts.length === 1) return written === `${label}.${right}`;
  const isHalf = isFollowed && written === `${parts.slice(0, -1).join('.')}.`;
  const isTooLong = isFollowed && written === `${label}.1.`;
  return (
    isHalf || isTooLong || written === `.${parts.at(-1)}.` || (bare(written) === bare(right) && /[.,]/u.test(written))
  );
}

function toMarker(right: Marker, written: string, text: string): Marker {
  const label = labelled(right);
  const isSlip = right.kind === 'letter' && written.startsWith(label) && written.length === 2;
  const start = written.startsWith('(') ? 1 : 0;
  return {
    ...right,
    label,
    separator: written === label ? '' : right.separator,
    span: { start: 0, end: written.length },
    ordinal: { start, end: isSlip ? 1 : written.replace(/[.,;:)\](}]+$/u, '').length },
    end: text.length - text.slice(written.length).trimStart().length,
  };
}
