import type { Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import type { Block } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import { spanOfBlocks, spanOfRecipients } from './outline';

/** A stretch of the draft that can be folded under its first line. */
export interface Fold {
  readonly span: Span;
  readonly kind?: 'comment' | 'region';
}

/** Sections, bases, recipients, appendices, tables, comments, footnotes and the regions that the drafter marks, in the order of the text. */
export function folds(plan: Plan): readonly Fold[] {
  const spans = [
    spanOfBlocks(plan.blocks, plan.layout.opening),
    ...sectionSpans(plan),
    plan.recipients && spanOfRecipients(plan.recipients),
    ...plan.appendices.map((it) => spanOfBlocks(plan.blocks, it.blocks)),
    ...runsOf(plan, 'row'),
    ...runsOf(plan, 'footnote'),
  ];
  const all: Fold[] = [
    ...spans.filter((it) => it !== undefined).map((span) => ({ span })),
    ...runsOf(plan, 'comment').map((span): Fold => ({ span, kind: 'comment' })),
    ...regionSpans(plan).map((span): Fold => ({ span, kind: 'region' })),
  ];
  const { source } = plan;
  return all
    .filter(({ span }) => source.lineAt(span.start) < source.lineAt(span.end))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function sectionSpans(plan: Plan): readonly (Span | undefined)[] {
  const collect = (section: Section): readonly (Span | undefined)[] => [
    spanOfBlocks(plan.blocks, section.blocks),
    ...section.children.flatMap(collect),
  ];
  return [...plan.outline.sections, ...plan.outline.appendices.flat()].flatMap(collect);
}

/** Blocks of one kind that stand one after the other; regions' marks are not comments to be folded. */
function runsOf({ blocks }: Plan, kind: 'row' | 'comment' | 'footnote'): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  let before = -2;
  for (const { paragraph, start, end, index } of blocks) {
    if (paragraph.kind !== kind || regionMark.test(paragraph.text)) continue;
    const run = runs[runs.length - 1];
    if (run && before === index - 1) run.end = end;
    else runs.push({ start, end });
    before = index;
  }
  return runs;
}

const regionMark = /^<!--\s*#(?<closes>end)?region(?![\p{L}\p{N}])/u;

/** `<!-- #region Nhiệm vụ -->` … `<!-- #endregion -->`, one inside another. */
function regionSpans({ blocks }: Plan): readonly Span[] {
  const spans: Span[] = [];
  const open: Block[] = [];
  for (const block of blocks) {
    const mark = block.paragraph.kind === 'comment' ? regionMark.exec(block.paragraph.text) : null;
    if (!mark) continue;
    if (!mark.groups?.closes) {
      open.push(block);
      continue;
    }
    const start = open.pop();
    if (start) spans.push({ start: start.start, end: block.end });
  }
  return spans;
}
