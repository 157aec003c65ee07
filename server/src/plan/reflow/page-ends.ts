import { type Block, endInRaw, type Seam, startInRaw } from '../../syntax/paragraph';
import { type Edit, replace } from '../../text/edit';
import { type Span, span } from '../../text/span';
import type { PlanText } from '../plan';

/** What stands in the draft between the two lines that a seam joins: white space, and what a page's end has put there. */
export function gapOf({ paragraph, start }: Pick<Block, 'paragraph' | 'start'>, seam: Seam): Span {
  if (!paragraph.map) return span(start, start);
  const before = endInRaw(paragraph, seam.at - 1) ?? 0;
  const after = startInRaw(paragraph, seam.at + (seam.glued ? 0 : 1)) ?? before;
  return span(start + before, start + after);
}

const deepest = 8;

/** The paragraph that something which is no part of it, a page number say, stands in the middle of. */
export function paragraphAround({ blocks }: PlanText, { index, start, end }: Block): Block | undefined {
  for (let i = index - 1; 0 <= i && index - deepest < i; i--) {
    const block = blocks[i] as Block;
    if (block.start < start && end < block.end) return block;
  }
  return undefined;
}

const feeds = (text: string): string => text.replace(/[^\f]/gu, '');

/**
 * Takes out a line that a page's end has put there. Where it cut a paragraph, the paragraph is one again: in a line of its own,
 * or from line to line in text that is wrapped.
 */
export function deleteLine(plan: PlanText, block: Block): Edit {
  const { source, hardWrapped } = plan;
  const { text } = source;
  const line = source.lineAt(block.start);
  const { start } = source.lineSpan(line);
  const around = paragraphAround(plan, block);
  if (around) {
    const before = text.slice(0, start).trimEnd().length;
    const rest = text.slice(block.end);
    const gap = rest.length - rest.trimStart().length;
    const all = span(before, block.end + gap);
    const [first, last] = [text.slice(before, block.start), text.slice(block.end, all.end)];
    return replace(all, hardWrapped ? `${source.newline}${feeds(first + last)}` : ' ');
  }
  const end = source.lineStarts[source.lineAt(block.end) + 1] ?? text.length;
  return replace(span(start, end), feeds(text.slice(start, end)));
}
