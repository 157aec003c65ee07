import type { Severity } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { isContent } from '../../syntax/paragraph';
import { spotAt } from '../../syntax/reading/spot';
import { matchLength } from '../../text/match';
import { type Span, textOf } from '../../text/span';

/** What grows stricter from draft to issue: a number and a day are given when the document is signed (Điều 15). */
export const growing: Readonly<Record<'trinh-ky' | 'phat-hanh', Severity>> = {
  'trinh-ky': 'warning',
  'phat-hanh': 'error',
};

const fewParagraphs = 3;

/** A document, not a piece kept for later nor an appendix alone: something stands below its head, or is signed. */
export function isDocument({ blocks, header, layout, recipients, signature }: Plan): boolean {
  if (layout.appendices[0]?.start === 0) return false;
  const words = blocks.slice(layout.opening.start, layout.closing.start).filter((it) => isContent(it.paragraph));
  const isLong = fewParagraphs <= words.length || words.some((it) => it.paragraph.marker?.kind === 'roman');
  if (!isLong) return false;
  return header.kind !== 'fragment' || (recipients !== undefined && signature !== undefined);
}

/** The line of the text that begins with this offset's block, without white space at its ends. */
export function lineAround({ source }: Plan, at: number): Span {
  const { line } = spotAt(source, at);
  const written = textOf(source.text, line);
  const start = line.start + matchLength(written, /^\s*/u);
  return { start, end: Math.max(start, line.start + written.trimEnd().length) };
}

/** The first line that prints. */
export function firstLine(plan: Plan): Span | undefined {
  const first = plan.blocks.find(({ paragraph }) => paragraph.kind !== 'comment' && paragraph.kind !== 'rule');
  return first && lineAround(plan, first.start);
}
