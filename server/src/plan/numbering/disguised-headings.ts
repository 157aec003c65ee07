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
      if (lookOf(behind) !== lookOf(before)) continue;
      const inner = before.children.filter(isNumbered);
      // Where small letters are all that both have in common, nothing else may be numbered there, or the numbers begin again.
      const isTold = (it: Section): boolean => lookOf(behind) !== plain || inner.length === 1 || beginsAgain(inner, it);
      const [only, ...more] = inner.filter(
        (it) => ordinalValue(it.marker) === valueIn(behind) - 1 && isLike(it, behind) && isTold(it),
      );
      if (only && more.length === 0) found.set(behind, only);
    }
  }
  return found;
}

/** The same at the end, by the heading before it: `III. NỘI DUNG`, `4. TỔ CHỨC THỰC HIỆN` and below it `1.` again. */
export function disguisedLast(rows: readonly Row[]): ReadonlyMap<Section, Section> {
  const found = new Map<Section, Section>();
  for (const { items } of rows) {
    const last = items.at(-1);
    if (!last || items.length < 2 || last.marker.kind !== 'roman') continue;
    const inner = last.children.filter(isNumbered);
    const [only, ...more] = inner.filter(
      (it) =>
        ordinalValue(it.marker) === valueIn(last) + 1 &&
        isLike(it, last) &&
        (beginsAgain(inner, it) || (it === inner.at(-1) && lookOf(it) !== plain)),
    );
    const others = inner.filter((it) => it !== only && isLike(it, last));
    if (only && more.length === 0 && others.length === 0) found.set(last, only);
  }
  return found;
}

/** Behind it the numbers begin again. */
const beginsAgain = (inner: readonly Section[], it: Section | undefined): boolean => {
  const next = it && inner[inner.indexOf(it) + 1];
  return next !== undefined && ordinalValue(next.marker) === 1;
};

const isNumbered = ({ marker }: Section): boolean => marker.kind === 'number' && marker.numbers.length === 1;

/** The level of its heading in Markdown, and whether it is in capitals. */
const lookOf = ({ block, title }: Section): string =>
  `${/^\s*(?:#*)/u.exec(block.paragraph.raw)?.[0].trim()}${isCapitals(title.text)}`;

const plain = 'false';

const isLike = (it: Section, heading: Section): boolean =>
  it.title.text.length < 150 && lookOf(it) === lookOf(heading) && !/[.;:,]$/u.test(it.title.text.trimEnd());
