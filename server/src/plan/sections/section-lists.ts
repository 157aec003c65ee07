import { starsOf } from '../../syntax/emphasis';
import { isCapitals } from '../../syntax/line';
import { asLetter, isNumbering, type Marker, ordinalValue } from '../../syntax/marker';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { matchLength } from '../../text/match';
import type { Lead } from './leads';
import type { Section, SectionList } from './sections';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A list that may still go on; while the text is read its last section is open. */
export interface OpenList extends Open<SectionList> {
  items: OpenSection[];
  parent: OpenSection | undefined;
  readonly form: string;
  /** The signs of a heading in Markdown: 3 for `### 1. Ra quân`, 0 for the items `1.` below it. */
  readonly signs: number;
  readonly rank: number;
  readonly openedBy: Lead['kind'] | undefined;
  /** The number of the last item; a numeral that is none stands where the next one would. */
  last: number;
}

export interface OpenSection extends Open<Section> {
  list: OpenList;
  children: OpenSection[];
}

const deepest = 12;

const lastOf = (list: OpenList): OpenSection => list.items[list.items.length - 1] as OpenSection;

const goesOnFrom = (list: OpenList, marker: Marker): boolean => {
  const value = ordinalValue(marker);
  return Number.isNaN(value) || value === list.last + 1;
};

/**
 * How the marker is to be read here: `C.` is a letter after `B.`, `i.` one after `h.`; `(i)` is a numeral inside a sentence
 * unless `(h)` stands before it; `B)` after `a)` is a `b)`; `1.5 Tỷ` is a quantity unless `1.4` or `1.` stands before it.
 */
export function chooseReading(open: readonly OpenList[], { marker, text }: Paragraph): Marker | undefined {
  if (!marker || !isNumbering(marker)) return undefined;
  if ((marker.separator === ')' || marker.separator === '/') && /^\p{Lu}$/u.test(marker.label)) {
    const letter = asLetter({ ...marker, label: marker.label.toLowerCase() });
    // `C/ TỔ CHỨC` behind `B/ NỘI DUNG` is a part.
    const isPart = marker.separator === '/' && (isCapitals(text) || open.some((it) => it.form === 'capital'));
    if (!isPart && open.some((it) => it.form === formOf(letter) && it.last + 1 === ordinalValue(letter))) return letter;
  }
  if (marker.kind === 'roman' && marker.label.length === 1) {
    const letter = asLetter(marker);
    const letters = open.filter((it) => it.form === formOf(letter));
    if (letters.some((it) => goesOnFrom(it, letter)) && !Number.isNaN(ordinalValue(letter))) return letter;
    const isRarelyNumeral = marker.label === 'C' || marker.label === 'L';
    const isNumeral = open.some((it) => it.form === 'roman' && goesOnFrom(it, marker));
    const isNear = marker.label !== 'I' && letters.some((it) => Math.abs(ordinalValue(letter) - it.last - 1) < 3);
    const read = (isRarelyNumeral || isNear) && !isNumeral ? letter : marker;
    return isInitial(open, read, text) ? undefined : read;
  }
  if (isInitial(open, marker, text) || isNamedPart(open, marker, text)) return undefined;
  if (marker.kind === 'letter' && 'ivx'.includes(marker.label) && marker.separator === ')') {
    const isLetter = open.some((it) => it.form === formOf(marker) && goesOnFrom(it, marker));
    if (!isLetter && (marker.isBracketed || !open.some((it) => it.form === formOf(marker)))) return undefined;
  }
  if (marker.kind === 'number' && marker.separator === '' && !open.some((it) => asksFor(it, marker))) return undefined;
  return marker;
}

/**
 * `11. NỘI DUNG` after `I. MỤC ĐÍCH`: the numeral typed with ones, which is no eleventh clause; and `B. NỘI DUNG`, where no part is
 * called A; `Phần II. NỘI DUNG` between I. and III. `behind` gives the numeral that comes next, as far as one does.
 */
export function asNumeral(
  open: readonly OpenList[],
  { marker, text }: Paragraph,
  behind: () => number | undefined,
): Marker | undefined {
  const numerals = open.find((it) => it.form === 'roman');
  if (marker?.kind === 'division' && divisionRank(marker) === 0 && /^[IVX]/u.test(marker.label)) {
    const value = ordinalValue(marker);
    if (numerals?.last !== value - 1 || open.some((it) => it.rank === 0) || behind() !== value + 1) return undefined;
    const { end } = marker.ordinal;
    const label = `${marker.word} ${marker.label}`;
    return { ...marker, kind: 'roman', label, numbers: [Number.NaN], ordinal: { start: 0, end } };
  }
  if (!marker || marker.isBracketed || !/^(?:1{1,3}|[ABCDĐ])$/u.test(marker.label) || !isCapitals(text))
    return undefined;
  const isLetter = marker.kind !== 'number';
  if (isLetter && (marker.separator !== '.' || open.some((it) => it.form === 'capital'))) return undefined;
  const value = isLetter ? 1 + partLetters.indexOf(marker.label) : marker.label.length;
  const isNext = numerals
    ? numerals.last + 1 === value && 1 < value && !(isLetter && behind() === value)
    : value === 1 && behind() === 2;
  if (!isNext || open.some((it) => it.form === formOf(marker) && goesOnFrom(it, marker))) return undefined;
  return { ...marker, kind: 'roman', numbers: [Number.NaN] };
}

const partLetters = 'ABCDĐ';

/** `C. Mác …`: a name, unless a list of such letters has come near it or the words are a heading in capitals. */
function isInitial(open: readonly OpenList[], marker: Marker, text: string): boolean {
  const isName = marker.kind === 'capital' ? marker.label !== 'A' : /^[VXLC]$/u.test(marker.label);
  if (!isName || isCapitals(text)) return false;
  const list = open.find((it) => it.form === formOf(marker));
  return list === undefined || (marker.kind === 'capital' && list.last + 3 < ordinalValue(marker));
}

/** `Phần 1: Khởi động` of a contest, below `III. NỘI DUNG`: a heading that divides no document. */
function isNamedPart(open: readonly OpenList[], marker: Marker, text: string): boolean {
  if (marker.kind !== 'division' || divisionRank(marker) !== 0 || open.length === 0) return false;
  const isLabel = /^\d/u.test(marker.label) && marker.end < text.length && !isCapitals(text);
  return isLabel && !open.some((it) => it.rank === 0);
}

/** `2.` where one of the lists has come to `1.` */
export const isNext = (open: readonly OpenList[], marker: Marker | undefined): boolean =>
  open.some(
    (it) => marker?.numbers.length === lastOf(it).marker.numbers.length && marker.numbers.at(-1) === it.last + 1,
  );

/** `1.5` goes on from `1.4.`, `1.1` begins below `1.`. */
function asksFor(list: OpenList, { numbers }: Marker): boolean {
  const { numbers: own, kind } = lastOf(list).marker;
  if (kind !== 'number') return false;
  const last = numbers[numbers.length - 1] as number;
  const isBeside = own.length === numbers.length && list.last < last && last <= list.last + 3;
  const isBelow = own.length === numbers.length - 1 && last === 1;
  return (isBeside || isBelow) && numbers.slice(0, -1).every((it, i) => it === own[i]);
}

/** Markers of one form may stand in one list. */
export const formOf: (marker: Marker) => string = remember((marker) => {
  const brackets = marker.isBracketed ? '()' : /^[)/]$/u.test(marker.separator) ? marker.separator : '.';
  switch (marker.kind) {
    case 'division':
      return `division ${divisionRank(marker)}`;
    case 'number':
      return `number ${marker.numbers.length} ${brackets}`;
    case 'letter':
      return `letter ${brackets}`;
    case 'roman':
      return /^[ivx]/u.test(marker.label) ? 'small roman' : 'roman';
    default:
      return marker.kind;
  }
});

/** The same but for brackets and size: `1.` and `1)`, `iv.` and `IV.`. */
const looseFormOf = (form: string): string => form.replace(/ [.()/]{1,2}$|^small /u, '');

const divisions = ['phần', 'chương', 'mục', 'tiểu mục', 'điều'];
const divisionRank = ({ word }: Marker): number => divisions.indexOf((word ?? '').toLowerCase());

/** Parts outrank chapters, chapters articles, these numerals and capitals, and these numbers. The rest nests as it comes. */
export function rankOf(marker: Marker): number {
  if (marker.kind === 'division') return divisionRank(marker);
  if (formOf(marker) === 'roman' || marker.kind === 'capital') return 5;
  return marker.kind === 'number' && !marker.isBracketed && marker.separator !== ')' ? 6 : 7;
}

/** A marker for which its list is looked for, and what its line says besides. */
interface Newcomer {
  readonly marker: Marker;
  readonly form: string;
  readonly signs: number;
  readonly isStart: boolean;
  /** Stars stand around the line. */
  readonly isSetOff: boolean;
  readonly lead: Lead | undefined;
}

/** An open list goes on, or a new one stands below the last section of an open one; -1 is below none. */
type Place = { readonly joins: number } | { readonly below: number; readonly opener?: Lead | undefined };

/** The list that a marker goes on, or the new one that it opens; the lists below it are closed. */
export function findList(
  open: OpenList[],
  lists: OpenList[],
  {
    marker,
    raw,
    lead,
    room,
  }: { readonly marker: Marker; readonly raw: string; readonly lead: Lead | undefined; readonly room: number },
): OpenList {
  const newcomer: Newcomer = {
    ...{ marker, lead },
    form: formOf(marker),
    signs: raw[0] === '#' ? matchLength(raw, /^#{1,6}(?=\s)/u) : 0,
    isStart: ordinalValue(marker) === 1,
    isSetOff: starsOf(raw) !== '',
  };
  const top = open[open.length - 1];
  // Most markers go on with the list that is open, and need no more looking.
  if (top && !newcomer.isStart && isAlike(top, newcomer) && goesOnFrom(top, marker) && !isOther(top, newcomer))
    return top;
  const place = placeOf(open, newcomer);
  if ('joins' in place) {
    open.length = place.joins + 1;
    return open[place.joins] as OpenList;
  }
  const { below, opener } = place;
  const parent = open[below];
  const list: OpenList = {
    items: [],
    parent: parent && lastOf(parent),
    opener: opener?.kind === 'item' || opener?.kind === 'dash' ? undefined : opener?.block,
    room,
    form: newcomer.form,
    signs: newcomer.signs,
    rank: rankOf(marker),
    openedBy: opener?.kind,
    last: 0,
  };
  open.splice(below + 1, open.length, list);
  lists.push(list);
  return list;
}

const isAlike = (list: OpenList, { form, signs }: Newcomer): boolean => list.form === form && list.signs === signs;

/** One is set off by stars, the other is not. */
const isOther = (list: OpenList, { isSetOff }: Newcomer): boolean =>
  (starsOf(lastOf(list).block.paragraph.raw) !== '') !== isSetOff;

function placeOf(open: readonly OpenList[], newcomer: Newcomer): Place {
  const { marker, form, signs, isStart, lead } = newcomer;
  const same = lastIndexWhere(open, (it) => isAlike(it, newcomer));
  const begun = isStart && same !== -1 ? placeOfStart(open, newcomer, same) : undefined;
  if (begun) return begun;
  const goesOnHere = (it: OpenList): boolean => isAlike(it, newcomer) && goesOnFrom(it, marker);
  const beside = lastIndexWhere(open, (it) => goesOnHere(it) && !isOther(it, newcomer));
  const next = beside === -1 ? lastIndexWhere(open, goesOnHere) : beside;
  if (next !== -1) return { joins: next };
  if (same !== -1) return { joins: same };
  const near = lastIndexWhere(open, (it) => looseFormOf(it.form) === looseFormOf(form));
  const goesOn = near !== -1 && goesOnFrom(open[near] as OpenList, marker);
  if (near !== -1 && (goesOn || (!isStart && !marker.isBracketed))) return { joins: near };
  // No heading of Markdown stands below an item of a plain list.
  const isBelowPlain = signs !== 0 && near !== -1 && open[near]?.signs === 0;
  return { below: isBelowPlain ? near - 1 : parentOf(open, { marker, isStart, lead }), opener: lead };
}

/** Where a first item begins a list anew although one of its form, the same, is still open. */
function placeOfStart(open: readonly OpenList[], newcomer: Newcomer, same: number): Place | undefined {
  const { marker, isSetOff, lead } = newcomer;
  const other = open[same] as OpenList;
  const isNumeral = rankOf(marker) <= 5;
  // `1.1.` says itself where it belongs; over numerals only a title in capitals stands.
  if (lead && marker.numbers.length < 2 && (!isNumeral || isCapitals(lead.block.paragraph.text))) {
    const isBeside = lead.kind === 'heading' || (lead.kind !== 'item' && other.openedBy === lead.kind);
    if (isBeside || deepest <= open.length) return { below: same - 1, opener: lead };
    if (!isNumeral && lead.kind !== 'dash') return { below: open.length - 1, opener: lead };
  }
  if (1 < marker.numbers.length && !isUnderSame(lastOf(other), marker)) return { below: parentOfOutline(open, marker) };
  // `1.` in plain letters stands below `**4. Tuyên truyền**`, and `**5. Kinh phí**` beside that.
  return !isSetOff && isOther(other, newcomer) ? { below: same, opener: lead } : undefined;
}

const isUnderSame = (sibling: OpenSection, marker: Marker): boolean =>
  sibling.marker.numbers.slice(0, -1).join('.') === marker.numbers.slice(0, -1).join('.');

/** The list, by index, whose last section is to be the parent of a new list. */
function parentOf(
  open: readonly OpenList[],
  { marker, isStart, lead }: { readonly marker: Marker; readonly isStart: boolean; readonly lead: Lead | undefined },
): number {
  const top = Math.min(open.length, deepest) - 1;
  const rank = rankOf(marker);
  if (marker.kind === 'number' && 1 < marker.numbers.length) return parentOfOutline(open, marker);
  if (rank === 5) {
    // Capitals may stand over numerals or below them: whichever came first is the outer one.
    return lastIndexWhere(open, (it) => it.rank <= 5);
  }
  // `Điều 1.` of a set of rules below `II. NỘI DUNG`.
  const isArticle = rank === divisions.length - 1;
  if (rank < 5 || (rank === 6 && !isStart && lead === undefined))
    return lastIndexWhere(open, (it) => it.rank < rank || (isArticle && it.form === 'roman'));
  return top;
}

/** `1.2.` stands under `1.`, else under the nearest number, else under the nearest heading. */
function parentOfOutline(open: readonly OpenList[], marker: Marker): number {
  const depth = marker.numbers.length;
  const isAbove = (it: OpenList): boolean =>
    it.form.startsWith('number') && lastOf(it).marker.numbers.length < depth && it.rank === 6;
  const isPrefix = (it: OpenList): boolean => lastOf(it).marker.numbers.every((own, i) => own === marker.numbers[i]);
  const exact = lastIndexWhere(open, (it) => isAbove(it) && isPrefix(it));
  // `1.1.1.` once more below `1.2.`, whose number it ought to bear.
  const prefix = marker.numbers.slice(0, -1).join('.');
  const again = lastIndexWhere(
    open,
    (it) =>
      isAbove(it) && 2 < depth && it.items.slice(0, -1).some(({ marker: { numbers } }) => numbers.join('.') === prefix),
  );
  if (exact !== -1) return Math.max(exact, again);
  // `1.1)` under `1)`.
  const isOfPlain = (it: OpenList): boolean =>
    it.form === 'number 1 )' && marker.separator === ')' && !marker.isBracketed;
  const plain = lastIndexWhere(open, (it) => isOfPlain(it) && isPrefix(it));
  if (plain !== -1) return plain;
  const number = lastIndexWhere(open, isAbove);
  return number !== -1 ? number : lastIndexWhere(open, (it) => it.rank <= 5);
}

function lastIndexWhere<T>(items: readonly T[], holds: (it: T) => boolean): number {
  for (let i = items.length - 1; 0 <= i; i--) {
    if (holds(items[i] as T)) return i;
  }
  return -1;
}
