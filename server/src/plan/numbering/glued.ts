import { type Block, type Paragraph, remember } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import type { Plan } from '../plan';
import type { Section } from '../sections/sections';
import { labelOf, valueIn } from './ordinals';

/** The next of the siblings, stuck to the end of a paragraph above: `1. Giảm giấy tờ. 2. Nâng cao kỹ năng`. */
export interface GluedItem {
  readonly block: Block;
  readonly label: string;
  /** The blank before the label, in the text of the block. */
  readonly gap: Span;
}

/** What an enumeration inside one paragraph begins with. */
const begun = /(?<=[.;:]\s{1,3})(?:1[.)]|a\)|I\.)\s/u;
const longest = 3000;

/** An ordinal behind the end of a sentence, or of a point. */
const ordinal = /[.;”)] (?:[IVXLC]+|[ivxlc]+|[\d.]*\d|[a-zđ])[.)/-] /u;
const holdsOrdinal: (paragraph: Paragraph) => boolean = remember(
  ({ kind, text }) => kind === 'text' && text.length < longest && ordinal.test(text),
);

/** A sentence may count on behind a semicolon; points are parted by them. */
const endOf = { roman: /[.”)]/u, number: /[.”)]/u, letter: /[.;”)]/u } as const;

export function gluedBehind({ blocks }: Plan, section: Section): GluedItem | undefined {
  const { marker, list, index } = section;
  const value = valueIn(section) + 1;
  const next = list.items[index + 1];
  const sign = marker.separator;
  if ((next && valueIn(next) === value) || marker.isBracketed || !/^[.)/-]$/u.test(sign)) return undefined;
  const label = labelOf(section, value);
  const { kind } = marker;
  if (label === undefined || (kind !== 'roman' && kind !== 'number' && kind !== 'letter')) return undefined;
  const words = ` ${label}${sign} `;
  const end = Math.min(next?.block.index ?? section.blocks.end, section.blocks.end);
  for (let i = section.block.index; i < end; i++) {
    const block = blocks[i] as Block;
    if (!holdsOrdinal(block.paragraph)) continue;
    const { text } = block.paragraph;
    const at = text.indexOf(words);
    if (at <= 0 || begun.test(text)) continue;
    const isItem = kind === 'roman' ? /^\p{Lu}{2}/u : /^\p{Lu}/u;
    if (!endOf[kind].test(text[at - 1] as string) || !isItem.test(text.slice(at + words.length))) continue;
    return { block, label, gap: { start: at, end: at + 1 } };
  }
  return undefined;
}
