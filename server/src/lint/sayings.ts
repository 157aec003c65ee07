import { createSieve } from '../syntax/needs';
import { type Block, inPassing, type Paragraph, place, remember } from '../syntax/paragraph';
import { selectBlocks } from '../syntax/selection';
import type { Span } from '../text/span';
import { mostOf } from './collecting';
import { type Finding, type Fix, type ParagraphRule, withEdits } from './rule';

/** What one rule says of a paragraph, or how it failed there. */
export interface Saying {
  readonly rule: ParagraphRule;
  readonly finding?: Finding;
  readonly error?: unknown;
  /** How many more it says that are not kept. */
  readonly unkept?: number;
}

/** What is said of paragraphs, kept for as long as these are in use. */
export interface Sayings {
  readonly of: (paragraph: Paragraph) => readonly Saying[];
  /** The blocks of which anything is said. */
  readonly spokenOf: (blocks: readonly Block[]) => readonly Block[];
}

export function keepSayings(rules: readonly ParagraphRule[]): Sayings {
  const sieve = createSieve(rules);
  const of = remember((paragraph: Paragraph) => inPassing(paragraph, () => readParagraph(paragraph, sieve)));
  return { of, spokenOf: selectBlocks((it) => of(it).length !== 0) };
}

const silent: readonly Saying[] = [];

/** All that the rules say of a paragraph, kept as one: most say nothing of most paragraphs. */
function readParagraph(
  paragraph: Paragraph,
  sieve: (paragraph: Paragraph) => readonly ParagraphRule[],
): readonly Saying[] {
  if (paragraph.kind === 'comment') return silent;
  const sayings: Saying[] = [];
  const most = mostOf(paragraph.text.length);
  for (const rule of sieve(paragraph)) {
    let count = 0;
    try {
      for (const finding of rule.checkParagraph(paragraph)) if (++count <= most) sayings.push({ rule, finding });
      if (most < count) sayings.push({ rule, unkept: count - Math.floor(most) });
    } catch (error) {
      sayings.push({ rule, error });
    }
  }
  return sayings.length === 0 ? silent : sayings;
}

/** The same with its places in the text. */
export function atPlace(block: Block, finding: Finding): Finding {
  const move = (it: Span): Span => place(block, it);
  return {
    ...finding,
    span: move(finding.span),
    ...(finding.related && { related: finding.related.map((it) => ({ ...it, span: move(it.span) })) }),
    ...(finding.fixes && { fixes: finding.fixes.map((it) => moveFix(it, move)) }),
  };
}

const moveFix = (fix: Fix, move: (it: Span) => Span): Fix =>
  withEdits(fix, (edits) => edits.map((it) => ({ ...it, span: move(it.span) })));
