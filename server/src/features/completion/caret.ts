import type { Plan } from '../../plan/plan';
import { blockAt } from '../../plan/room';
import { toNfc } from '../../text/fold';

/** Where the drafter is writing. All words are in NFC, whatever the file has; an index counts in `before`. */
export interface Caret {
  readonly at: number;
  /** Its line up to the caret, and what stands behind it. */
  readonly before: string;
  readonly after: string;
  /** In hard-wrapped text the words of its paragraph on the lines above, with a space at their end; empty where a line is a paragraph. */
  readonly lead: string;
  /** The place in the text of an index in `before`. */
  readonly placeOf: (index: number) => number;
  /** Nothing but white space stands before it on its line. */
  readonly isLineStart: boolean;
}

/** No line that people write is longer; what is built to be slow ends here. */
const longestLine = 6000;
const longestLead = 400;

export function readCaret(plan: Plan, at: number): Caret | undefined {
  const { source } = plan;
  const { start, end } = source.lineSpanAt(at);
  if (longestLine < end - start) return undefined;
  const before = toNfc(source.text.slice(start, at));
  const { map } = before;
  return {
    at,
    before: before.text,
    after: source.text.slice(at, end).normalize('NFC'),
    lead: readLead(plan, start),
    placeOf: (index) => start + (map ? (map.starts[index] ?? at - start) : index),
    isLineStart: before.text.trim() === '',
  };
}

/** What the paragraph says before a line that goes on with it. */
function readLead(plan: Plan, lineStart: number): string {
  const block = blockAt(plan, lineStart);
  if (!block || lineStart <= block.start || block.end <= lineStart || block.paragraph.kind !== 'text') return '';
  const from = Math.max(block.start, lineStart - longestLead);
  const words = plan.source.text.slice(from, lineStart).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return words === '' ? '' : `${words} `;
}

/** The end of the word that the caret stands in, as a place in the text: an editor that replaces whole words takes it along. */
export function endOfWord({ at, after }: Caret, word: RegExp = /^[\p{L}\p{M}\p{N}]+/u): number {
  const rest = word.exec(after)?.[0] ?? '';
  // In NFD the rest is longer than it is in NFC: nothing is replaced that is not certain.
  return rest === rest.normalize('NFD') ? at + rest.length : at;
}
