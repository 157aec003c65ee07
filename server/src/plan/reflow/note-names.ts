import { type Edit, replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import type { PlanText } from '../plan';
import { plainNotes } from './plain-notes';

/**
 * `1 Gồm …` becomes `[^1]: Gồm …` where its mark is known, and so does the mark. Where the numbers begin anew on each page, they
 * are counted through: a name belongs to one note.
 */
export function nameNotes(text: PlanText): readonly Edit[] {
  const taken = new Set<number>();
  const found = plainNotes(text).flatMap(({ name, number, mark }) => {
    if (!mark || taken.has(mark.start)) return [];
    taken.add(mark.start);
    return [{ name, number, mark }];
  });
  const hasNames = /\[\^\d/u.test(text.source.text);
  const areApart = !hasNames && new Set(found.map((it) => it.name)).size === found.length;
  const free = freeNumber(text.source.text);
  return found.flatMap(({ name, number, mark }, i) => {
    const own = areApart ? name : String(free + i);
    return [replace(mark, `[^${own}]`), replace(number, `[^${own}]:`)];
  });
}

/** The first number that no note of the text has. */
const freeNumber = (text: string): number =>
  1 + allMatches(text, /\[\^(?<number>\d{1,4})\]/gu).reduce((most, it) => Math.max(most, Number(it.groups?.number)), 0);
