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

/** Behind a colon a sentence may begin to count; a heading in capitals may not. */
const startOf = { roman: /:/u, number: /\p{Lu}/u } as const;

export function gluedBehind({ blocks }: Plan, section: Section): GluedItem | undefined {
  const { list, index } = section;
  const value = valueIn(section) + 1;
  const next = list.items[index + 1];
  if (next && valueIn(next) === value) return undefined;
  const end = Math.min(next?.block.index ?? section.blocks.end, section.blocks.end);
  const item = itemLike(section, value);
  if (!item) return undefined;
  for (let i = section.block.index; i < end; i++) {
    const found = findIn(blocks[i] as Block, item);
    if (found) return found;
  }
  return undefined;
}

/** `… như sau: I. MỤC ĐÍCH`, `I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích`: the first of the siblings, stuck to what they stand under. */
export function gluedBefore({ blocks, layout }: Plan, first: Section): GluedItem | undefined {
  const item = valueIn(first) === 2 ? itemLike(first, 1) : undefined;
  const { parent } = first.list;
  if (!item || item.kind !== (parent ? 'number' : 'roman')) return undefined;
  const over = parent ? [parent.block] : blocks.slice(layout.subject.start, first.block.index).slice(0, mostBases);
  for (const it of over) {
    const found = findIn(it, { ...item, isFirst: true });
    if (found) return found;
  }
  return undefined;
}

const mostBases = 40;

interface Wanted {
  readonly label: string;
  readonly sign: string;
  readonly kind: 'roman' | 'number' | 'letter';
  /** What comes before it is no sibling, and need not be a sentence. */
  readonly isFirst?: boolean;
}

function itemLike(section: Section, value: number): Wanted | undefined {
  const { kind, isBracketed, separator: sign } = section.marker;
  if (isBracketed || !/^[.)/-]$/u.test(sign)) return undefined;
  if (kind !== 'roman' && kind !== 'number' && kind !== 'letter') return undefined;
  const label = labelOf(section, value);
  return label === undefined ? undefined : { label, sign, kind };
}

function findIn(block: Block, { label, sign, kind, isFirst = false }: Wanted): GluedItem | undefined {
  const { text } = block.paragraph;
  const words = ` ${label}${sign} `;
  const at = text.indexOf(words);
  if (at <= 0 || (!isFirst && (!holdsOrdinal(block.paragraph) || begun.test(text)))) return undefined;
  const isItem = kind === 'roman' ? /^\p{Lu}{2}/u : /^\p{Lu}/u;
  const ends = isFirst && kind !== 'letter' ? startOf[kind] : endOf[kind];
  if (!ends.test(text[at - 1] as string) || !isItem.test(text.slice(at + words.length))) return undefined;
  return { block, label, gap: { start: at, end: at + 1 } };
}
