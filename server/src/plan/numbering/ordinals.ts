import { letterOrder, ordinalValue, toRoman, toWorded } from '../../syntax/marker';
import { remember } from '../../syntax/paragraph';
import type { Section, SectionList } from '../sections/sections';

export const isSmallRoman = ({ marker }: Section): boolean => marker.kind === 'roman' && /^[ivx]+$/u.test(marker.label);

/** Numerals in small letters may number a list of points; beside others, or at the top, they are mistyped. */
export const isSmallList = remember(({ items }: SectionList): boolean => items.every(isSmallRoman));

const plainCapitals = [...letterOrder.toUpperCase()].filter((it) => it !== 'Đ').join('');

/** The number that a section has among its siblings; NaN for what is none. */
export function valueIn(section: Section): number {
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

/** The ordinal for a value, in the form of the section's own; undefined where the form has none. */
export function labelOf(section: Section, value: number): string | undefined {
  const { marker, list } = section;
  switch (marker.kind) {
    case 'roman': {
      const label = romanLabel(value);
      return isSmallList(list) && 1 < section.level ? label?.toLowerCase() : label;
    }
    case 'capital':
      return capitalOrder(list)[value - 1];
    case 'letter':
      return letterOrder[value - 1];
    case 'division':
      if (/^thứ /iu.test(marker.label)) return toWorded(value);
      return /^\d/u.test(marker.label) ? String(value) : romanLabel(value);
    default:
      return /^0\d$/u.test(marker.label)
        ? String(value).padStart(2, '0')
        : [...marker.numbers.slice(0, -1), value].join('.');
  }
}

const largestNumeral = 399;
const romanLabel = (value: number): string | undefined => (value <= largestNumeral ? toRoman(value) : undefined);

/** The numbers before the last: `2` of `2.3`. */
export const prefixOf = (section: Section): string => section.marker.numbers.slice(0, -1).join('.');

/** What an ordinal of this form is called. */
export function nounOf({ marker }: Section): string {
  if (marker.kind === 'letter') return 'điểm';
  if (marker.kind === 'division')
    return marker.word?.toLowerCase() === 'điều' ? 'Điều' : (marker.word ?? 'mục').toLowerCase();
  return marker.kind === 'capital' ? 'phần' : 'mục';
}

/** As the draft cites it, where a Roman number stands for a division of the whole: `Mục III`, `mục 2`, `điểm b`, `Điều 4`. */
export const nameOf = (section: Section, label = section.marker.label): string =>
  `${section.marker.kind === 'roman' ? 'Mục' : nounOf(section)} ${label}`;
