import type { Block } from '../../syntax/paragraph';
import type { Plan } from '../plan';

/** Bullets between two headings, numbered items or rows of a table; one alone is no list. */
export function* bulletGroups({ blocks, layout }: Plan): Generator<readonly Block[]> {
  let group: Block[] = [];
  let before: Block | undefined;
  for (let i = layout.opening.start; i < layout.body.end; i++) {
    const block = blocks[i] as Block;
    const { kind, marker } = block.paragraph;
    if (kind === 'comment') continue;
    const isNext = isItem(before);
    before = block;
    if (kind !== 'text' && kind !== 'row') continue;
    if (marker?.kind === 'dash' || marker?.kind === 'bullet') {
      if (isNext) group.push(block);
    } else if (kind === 'row' || (marker && marker.kind !== 'plus')) {
      if (1 < group.length) yield group;
      group = [];
    }
  }
  if (1 < group.length) yield group;
}

/** Behind words that do not end a line may begin with a dash of theirs: a cell of a table, a name. */
const isItem = (before: Block | undefined): boolean =>
  !before || before.paragraph.marker !== undefined || /[.;:,…”)]$/u.test(before.paragraph.text);

const dashes = '-–—−';

export const glyphOf = (block: Block | undefined): string => block?.paragraph.marker?.label ?? '';
export const isDash = (glyph: string): boolean => glyph !== '' && dashes.includes(glyph);

/** A bullet of Word's symbol font, lost on the way out of its file. */
export const isPrivate = (glyph: string): boolean => '\uE000' <= glyph && glyph < '\uF900';
