import type { Position } from '../../text/source';
import { escapeMarkdown } from '../pages/pages';

/** A place in a draft that words lead to. */
export interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** A piece of what is said: plain words, words that stand out, or words that lead to a place. */
export type Piece = string | { readonly strong: string } | { readonly words: string; readonly place: Place };

/** One line, never broken by hand. */
export type Line = readonly Piece[];

export const strong = (words: string): Piece => ({ strong: words });

/** `15, 45 và 60`; of more than so many the rest is counted: `15, 45 và 3 dòng nữa`. */
export function listedUpTo(most: number, pieces: readonly Piece[], word: string): readonly Piece[] {
  const named = pieces.slice(0, most);
  const rest = pieces.length - named.length;
  const all = rest === 0 ? named : [...named, `${rest} ${word} nữa`];
  return all.flatMap((it, i) => (i === 0 ? [it] : [i + 1 === all.length ? ' và ' : ', ', it]));
}

export type LinkTo = (place: Place) => string | undefined;

const breaks = /\s+/gu;

/** The lines as one paragraph of Markdown; a place without an address is told in words only. */
export const linesToMarkdown = (lines: readonly Line[], linkTo: LinkTo): string =>
  lines.map((line) => line.map((it) => pieceToMarkdown(it, linkTo)).join('')).join('  \n');

function pieceToMarkdown(it: Piece, linkTo: LinkTo): string {
  if (typeof it === 'string') return escapeMarkdown(it.replace(breaks, ' '));
  if ('strong' in it) return `**${escapeMarkdown(it.strong.replace(breaks, ' ').trim())}**`;
  const words = escapeMarkdown(it.words.replace(breaks, ' '));
  const address = linkTo(it.place);
  return address === undefined ? words : `[${words}](${address})`;
}

export const linesToText = (lines: readonly Line[]): string =>
  lines.map((line) => line.map(wordsOf).join('').replace(breaks, ' ')).join('\n');

function wordsOf(it: Piece): string {
  if (typeof it === 'string') return it;
  return 'strong' in it ? it.strong : it.words;
}
