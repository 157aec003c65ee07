import type { Block } from '../../syntax/paragraph';
import type { Line } from './lines';

/** Blocks and what each looks like, by the same index. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
}

export const textAt = ({ blocks }: Page, i: number): string => blocks[i]?.paragraph.text ?? '';
export const kindAt = ({ blocks }: Page, i: number): string | undefined => blocks[i]?.paragraph.kind;
export const markerAt = ({ blocks }: Page, i: number): string | undefined => blocks[i]?.paragraph.marker?.kind;
export const lineAt = ({ lines }: Page, i: number): Line | undefined => lines[i];

export const isNumbered = (page: Page, i: number): boolean => {
  const kind = markerAt(page, i);
  return kind === 'roman' || kind === 'capital' || kind === 'number' || kind === 'division' || kind === 'letter';
};

export const isSection = (page: Page, i: number): boolean => {
  const kind = markerAt(page, i);
  return kind === 'roman' || kind === 'division';
};

/** The next block of words or of a table from `i` on. */
export function nextWords(page: Page, i: number): number {
  let at = i;
  while (at < page.blocks.length && kindAt(page, at) !== 'text' && kindAt(page, at) !== 'row') at++;
  return at;
}
