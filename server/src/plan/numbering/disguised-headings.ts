import { isCapitals } from '../../syntax/line';
import { ordinalValue } from '../../syntax/marker';
import type { Section } from '../sections/sections';
import type { Row } from './numbering-rows';
import { valueIn } from './ordinals';

/**
 * A heading of the outer list that was given a number of the inner one:
 *
 *     I. MỤC ĐÍCH     1. …  2. …
 *     2. NỘI DUNG     for `II.`
 *     III. TỔ CHỨC
 *
 * Each by the heading behind it, which shows that its number is left out.
 */
export function disguisedHeadings(rows: readonly Row[]): ReadonlyMap<Section, Section> {
  const found = new Map<Section, Section>();
  for (const { items, slips } of rows) {
    for (const { kind, at, missing } of slips) {
      const [before, behind] = [items[at - 1], items[at]];
      if (kind !== 'gap' || missing !== 1 || !before || behind?.marker.kind !== 'roman') continue;
      if (!isCapitals(behind.title.text) || !isCapitals(before.title.text)) continue;
      const value = valueIn(behind) - 1;
      const headings = before.children.filter(
        ({ marker, title }) =>
          marker.kind === 'number' &&
          marker.numbers.length === 1 &&
          ordinalValue(marker) === value &&
          title.text.length < 150 &&
          isCapitals(title.text),
      );
      const [only] = headings;
      if (only && headings.length === 1) found.set(behind, only);
    }
  }
  return found;
}
