import { type Block, place } from '../syntax/paragraph';
import type { Span } from '../text/span';
import type { Phrase } from './header';
import type { Layout } from './layout';
import { columnsOf, isCapitalName, isLowerSignatureLine, isName, isRecipientsLabel, isSignatureLine } from './lines';

/** Who signs: `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC` / name. Of several who sign together, the first. */
export interface Signature {
  readonly span: Span;
  /** The lines of authority and position, in their order. */
  readonly lines: readonly Phrase[];
  readonly name?: Phrase;
}

export function readSignature(blocks: readonly Block[], { closing }: Layout): Signature | undefined {
  const lines: Phrase[] = [];
  let name: Phrase | undefined;
  for (let i = closing.start; i < closing.end && !name; i++) {
    const block = blocks[i] as Block;
    const { text, kind, marker } = block.paragraph;
    if (kind !== 'text') continue;
    const isList = marker !== undefined || isRecipientsLabel(text);
    const columns = columnsOf(text);
    // Of a line of the recipients only the right column can be the signature's.
    for (const { text: column, start } of isList ? columns.slice(1) : columns) {
      const phrase = { text: column, span: place(block, { start, end: start + column.length }) };
      if (isSignatureLine(column) || (lines.length === 0 && isLowerSignatureLine(column))) lines.push(phrase);
      else if (lines.length !== 0 && (isName(column) || isCapitalName(column))) name = phrase;
    }
  }
  const first = lines[0];
  if (!first) return undefined;
  const last = name ?? (lines[lines.length - 1] as Phrase);
  return { span: { start: first.span.start, end: last.span.end }, lines, ...(name && { name }) };
}
