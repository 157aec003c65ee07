import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { allMatches, spanOf } from '../../text/match';
import { type Span, span, textOf } from '../../text/span';
import type { PlanText } from '../plan';

/** A footnote as text out of a PDF has it: `2 Kết luận số …` at the foot of the page, a 2 glued to a word above it. */
export interface PlainNote {
  readonly block: Block;
  readonly name: string;
  /** The number that its body begins with, in the draft. */
  readonly number: Span;
  /** The number at the word, in the draft. */
  readonly mark: Span | undefined;
}

/** As `CO2`, `m2` and `A4` are no marks, a mark stands behind a whole word, a sign or a closing bracket. */
const mark = /(?<=\p{Ll}{2}|[”"»)]|[\p{L}”"»)][.,;:])(?<name>\d{1,2})(?=$|[\s,.;:)])/gu;
const mayBeMark = /[\p{Ll}”"»).,;:]\d/u;
const body = /^(?<name>\d{1,2})\s+(?=[\p{Lu}“"])/u;

const marksOf: (paragraph: Paragraph) => readonly Span[] = remember(({ kind, text }) =>
  kind === 'text' && mayBeMark.test(text) ? allMatches(text, mark).map(spanOf) : [],
);

/** The numbers glued to words, in the order of the draft. */
export const gluedMarks = ({ blocks }: Pick<PlanText, 'blocks'>): readonly GluedMark[] => marksIn(blocks);

export interface GluedMark {
  readonly name: string;
  readonly at: Span;
}

const marked = selectBlocks((it) => marksOf(it).length !== 0);

const marksIn = remember((blocks: readonly Block[]): readonly GluedMark[] => {
  const found: GluedMark[] = [];
  for (const block of marked(blocks)) {
    for (const it of marksOf(block.paragraph)) {
      found.push({ name: textOf(block.paragraph.text, it), at: place(block, it) });
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
});

/** The footnotes with the nearest mark above each. */
export function plainNotes(plan: PlanText): readonly PlainNote[] {
  const marks = gluedMarks(plan);
  return plan.footnotes.flatMap((block) => {
    const name = body.exec(block.paragraph.text)?.groups?.name;
    if (name === undefined) return [];
    const number = place(block, span(0, name.length));
    const above = marks.findLast((it) => it.name === name && it.at.end <= number.start);
    return [{ block, name, number, mark: above?.at }];
  });
}
