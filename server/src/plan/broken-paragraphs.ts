import { type Block, remember, type Seam } from '../syntax/paragraph';
import { gapOf } from './page-ends';
import type { PlanText } from './plan';
import { roomOf } from './room';

/** A paragraph of a flowing text that a page's end has cut in two, and where. */
export interface BrokenParagraph {
  readonly block: Block;
  readonly seam: Seam;
}

/** Where lines end at the page's width, every paragraph is broken, and that is another matter. */
export function* brokenParagraphs(text: PlanText): Generator<BrokenParagraph> {
  if (text.hardWrapped) return;
  for (const block of text.blocks) {
    const { seams, kind } = block.paragraph;
    if (seams.length === 0 || kind === 'comment') continue;
    const room = roomOf(block, text.layout);
    if (room === 'head' || room === 'subject' || room === 'closing') continue;
    for (const seam of seams) {
      if (isBreak(text, block, seam)) yield { block, seam };
    }
  }
}

const fullLine = 60;
/** A shorter line may be a cell of a table. */
const cellLength = 20;

function isBreak(plan: PlanText, block: Block, seam: Seam): boolean {
  if (seam.at < cellLength || isUsual(block, seam)) return false;
  const { start, end } = gapOf(block, seam);
  const gap = plan.source.text.slice(start, end);
  // What stands between the halves is found by itself, and its repair joins them.
  if (/[^\s*]/u.test(gap)) return false;
  if (0 < seam.blankLines || gap.includes('\f')) return true;
  // Lines of one paragraph without a blank line between are a way to write, but not where each paragraph is one line.
  return block.paragraph.seams.length === 1 && fullLine < seam.at && hasLineParagraphs(plan);
}

/**
 * Many offices end their last legal basis with a comma and begin the issuing clause anew, and set the bracket below the title, which
 * says what it is attached to, in two lines.
 */
function isUsual({ paragraph: { text } }: Block, { at, blankLines }: Seam): boolean {
  if (/^\s*[(]/u.test(text) && blankLines === 0 && !text.slice(0, at).includes(')')) return true;
  return /^[\s\-–+*]*Căn cứ\s/u.test(text) && /,$/u.test(text.slice(0, at)) && /^\s*\p{Lu}/u.test(text.slice(at));
}

/** Most paragraphs follow each other without a blank line. */
const hasLineParagraphs = remember(({ blocks, source: { text } }: PlanText): boolean => {
  let tight = 0;
  for (let i = 1; i < blocks.length; i++) {
    const gap = text.slice((blocks[i - 1] as Block).end, (blocks[i] as Block).start);
    if (/^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/u.test(gap)) tight++;
  }
  return 0.7 * blocks.length < tight;
});
