import type { Block, Paragraph } from '../../syntax/paragraph';
import type { Plan } from '../plan';

/** The last paragraph of words in the main text; none where a table ends it. */
export function lastParagraph({ blocks, layout }: Plan): Block | undefined {
  for (let i = layout.body.end - 1; layout.body.start <= i; i--) {
    const block = blocks[i] as Block;
    const { kind } = block.paragraph;
    if (kind === 'row' || (kind === 'text' && isTabbed(block.paragraph))) return undefined;
    if (kind === 'text' && !isEndnote(block.paragraph)) return block;
  }
  return undefined;
}

/** `[1] Trong đó: …`: a footnote of Word, which its text on the web has at the end. */
export const isEndnote = ({ text }: Paragraph): boolean => /^\[\d{1,2}\]\s/u.test(text);

/** A row of a table as it comes out of a word processor; a number of a list may have a tab behind it as well. */
const isTabbed = ({ text, marker }: Paragraph): boolean =>
  /\S\t+\S[^\t]*\t|\S\t{2,}\S/u.test(text.slice(marker?.end ?? 0));
