import { isCapitals } from '../../syntax/line';
import { type Block, type Paragraph, remember, type Seam } from '../../syntax/paragraph';
import type { PlanText } from '../plan';
import { roomOf } from '../room';
import { gapOf } from './page-ends';

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
    if (seams.length === 0 || kind === 'comment' || hasBars(block.paragraph)) continue;
    const room = roomOf(block, text.layout);
    if (room === 'head' || room === 'subject' || room === 'closing') continue;
    for (const { seam, isSure } of breaksOf(block.paragraph)) {
      if (isLastBasis(text, block, seam) || isTitle(text, block)) continue;
      if (isSure || hasLineParagraphs(text)) yield { block, seam };
    }
  }
}

/** What looks like rows of a table is joined with nothing, not even one by one. */
export const hasBars = ({ raw }: Paragraph): boolean => raw.includes('|');

/** A seam where the paragraph is broken: surely, or only where each paragraph is one line. */
interface Break {
  readonly seam: Seam;
  readonly isSure: boolean;
}

const breaksOf: (paragraph: Paragraph) => readonly Break[] = remember((paragraph) =>
  paragraph.seams.flatMap((seam): readonly Break[] => {
    if (seam.at < cellLength || isUsual(paragraph, seam)) return [];
    const { start, end } = gapOf({ paragraph, start: 0 }, seam);
    const gap = paragraph.raw.slice(start, end);
    // What stands between the halves is found by itself, and its repair joins them.
    if (/[^\s*]/u.test(gap)) return [];
    if (0 < seam.blankLines || gap.includes('\f')) return [{ seam, isSure: true }];
    // Lines of one paragraph without a blank line between are a way to write, but not where each paragraph is one line.
    return paragraph.seams.length === 1 && fullLine < seam.at ? [{ seam, isSure: false }] : [];
  }),
);

const fullLine = 60;
/** A shorter line may be a cell of a table. */
const cellLength = 20;

/**
 * Many offices end their last legal basis with a comma and begin the issuing clause anew, and set the bracket below the title, which
 * says what it is attached to, in two lines.
 */
function isUsual({ text }: Paragraph, { at, blankLines }: Seam): boolean {
  if (/^\s*[(]/u.test(text) && blankLines === 0 && !text.slice(0, at).includes(')')) return true;
  return /^[\s\-–+*]*Căn cứ\s/u.test(text) && isBeforeIssuing(text, at);
}

const isBeforeIssuing = (text: string, at: number): boolean =>
  /,$/u.test(text.slice(0, at)) && /^\s*\p{Lu}/u.test(text.slice(at));

const basis = /^[\s\-–+*]*(?:Căn cứ|Thực hiện|Theo|Xét|Triển khai)\s.*[;,]\s*$/su;
const lastBasis = /^[\s\-–+*]*(?:Thực hiện|Theo|Xét|Triển khai)\s/u;

/** The same for `Thực hiện …,` where others stand before it, each with its semicolon. */
function isLastBasis({ blocks }: PlanText, { index, paragraph: { text } }: Block, { at }: Seam): boolean {
  const before = blocks[index - 1]?.paragraph.text;
  return before !== undefined && basis.test(before) && lastBasis.test(text) && isBeforeIssuing(text, at);
}

/** `ĐỀ CƯƠNG BÁO CÁO` and below it, over several lines, of what: not a sentence. */
function isTitle({ blocks }: PlanText, { index, paragraph: { text } }: Block): boolean {
  const before = blocks[index - 1]?.paragraph;
  return before !== undefined && !before.marker && isCapitals(before.text) && !/[.;:,]$/u.test(text);
}

/** Most paragraphs follow each other without a blank line; a comment is none of them. */
const hasLineParagraphs = remember(({ blocks, source: { text } }: PlanText): boolean => {
  let tight = 0;
  let count = 0;
  let before: Block | undefined;
  for (const block of blocks) {
    const isContent = block.paragraph.kind !== 'comment';
    if (isContent) count++;
    if (isContent && before && lineBreak.test(text.slice(before.end, block.start))) tight++;
    before = isContent ? block : undefined;
  }
  return 0.7 * count < tight;
});

const lineBreak = /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/u;
