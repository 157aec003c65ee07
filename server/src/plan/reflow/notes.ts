import { type Block, place, remember } from '../../syntax/paragraph';
import { allMatches, spanOf } from '../../text/match';
import type { Span } from '../../text/span';
import type { Plan } from '../plan';
import { plainNotes } from './plain-notes';

/** A footnote with the marks that lead to it: `[^1]` and `[^1]: …`, or numbers glued to words in text out of a PDF. */
export interface Note {
  readonly name: string;
  readonly block: Block;
  /** The mark that its body begins with. */
  readonly own: Span;
  readonly marks: readonly Span[];
}

/** Every footnote of the draft; a name that is given twice is the first one's. */
export const notesOf: (plan: Plan) => readonly Note[] = remember((plan) => [
  ...markdownNotes(plan),
  ...(plan.hardWrapped
    ? plainNotes(plan).map(({ name, block, number, mark }) => ({ name, block, own: number, marks: mark ? [mark] : [] }))
    : []),
]);

/** Where a text has a note, or the note itself: `[^1]`. */
export const noteMark = /\[\^(?<name>[^\]\s]{1,20})\]/gu;

function markdownNotes({ blocks, source, footnotes }: Plan): readonly Note[] {
  if (footnotes.length === 0 || !source.text.includes('[^')) return [];
  const notes = new Map<string, { name: string; block: Block; own: Span; marks: Span[] }>();
  const marks: { readonly name: string; readonly at: Span }[] = [];
  for (const block of blocks) {
    const { text, kind } = block.paragraph;
    if (kind === 'comment' || !text.includes('[^')) continue;
    for (const it of allMatches(text, noteMark)) {
      const name = it.groups?.name as string;
      const at = place(block, spanOf(it));
      if (kind !== 'footnote' || it.index !== 0) marks.push({ name, at });
      else if (!notes.has(name)) notes.set(name, { name, block, own: at, marks: [] });
    }
  }
  for (const { name, at } of marks) notes.get(name)?.marks.push(at);
  return [...notes.values()];
}
