import { type Block, place } from '../syntax/paragraph';
import { comments } from '../syntax/selection';
import type { Span } from '../text/span';

/**
 * A silence that stands in the draft and never prints:
 *
 *     <!-- thảo: bỏ qua citation-missing-date: văn bản mật -->
 *
 * It holds for the paragraph after it, or for the whole file when nothing but comments stands before it.
 */
export interface Suppression {
  readonly id: string;
  readonly idSpan: Span;
  readonly comment: Span;
  /** Absent: the whole file. */
  readonly holdsFor?: Span;
}

const form = /^<!--\s*th[ảa]o\s*:\s*b[ỏo]\s+qua\s+(?<ids>[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\s*(?::.*)?-->$/u;

export function readSuppressions(blocks: readonly Block[]): readonly Suppression[] {
  if (comments(blocks).length === 0) return [];
  const found: Suppression[] = [];
  const targets = nextParagraphs(blocks);
  let onlyComments = true;
  for (const block of blocks) {
    const { kind, text } = block.paragraph;
    if (kind !== 'comment') {
      onlyComments = false;
      continue;
    }
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const target = onlyComments ? undefined : targets[block.index];
    const ids = groups.ids as string;
    const from = text.indexOf(ids);
    for (const match of ids.matchAll(/[a-z0-9-]+/gu)) {
      const start = from + match.index;
      found.push({
        id: match[0],
        idSpan: place(block, { start, end: start + match[0].length }),
        comment: { start: block.start, end: block.end },
        ...(target && { holdsFor: { start: target.start, end: target.end } }),
      });
    }
  }
  return found;
}

/** For each block the paragraph after it; page numbers are passed over. */
function nextParagraphs(blocks: readonly Block[]): readonly (Block | undefined)[] {
  const found: (Block | undefined)[] = [];
  let next: Block | undefined;
  for (let i = blocks.length - 1; 0 <= i; i--) {
    const block = blocks[i] as Block;
    found[i] = next;
    if (block.paragraph.kind !== 'comment' && block.paragraph.kind !== 'page-number') next = block;
  }
  return found;
}
