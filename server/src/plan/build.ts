import { place } from '../syntax/paragraph';
import type { Extent } from '../syntax/reading/page';
import type { Reader } from '../syntax/reading/read';
import { footnotes } from '../syntax/selection';
import type { Source } from '../text/source';
import { readCitations } from './citations/citations';
import { readRecipients } from './closing/recipients';
import { readSignatures } from './closing/signature';
import { readDeadlines } from './deadlines/deadlines';
import { readHeader } from './head/header';
import { readOpening } from './head/opening';
import { layOut } from './layout';
import type { Appendix, Plan, PlanText } from './plan';
import { readOutline } from './sections/sections';
import { readOwners } from './tasks/owners';
import { readTasks } from './tasks/tasks';

/** Reads the paragraphs of a text and where they stand, and no more. */
export function readText(
  source: Source,
  { read, extent }: { readonly read: Reader; readonly extent?: Extent },
): PlanText {
  const reading = read(source, extent);
  const { blocks } = reading;
  return { ...reading, source, layout: layOut(blocks), footnotes: footnotes(blocks) };
}

/** Reads a text as a plan. It never fails: what is not there is absent, what is not understood is left as paragraphs. */
export function buildPlan(source: Source, read: Reader): Plan {
  const text = readText(source, { read });
  const { blocks, layout } = text;
  const header = readHeader(blocks, layout);
  const outline = readOutline(blocks, layout);
  const citations = readCitations(blocks, layout);
  const owners = readOwners(blocks, layout, outline);
  const tasks = readTasks(blocks, { layout, outline, owners });
  const signatures = readSignatures(blocks, layout);
  const appendices = layout.appendices.map((range): Appendix => {
    const block = blocks[range.start] as (typeof blocks)[number];
    const { text } = block.paragraph;
    return { heading: place(block, { start: 0, end: text.length }), label: text, blocks: range };
  });
  return {
    ...text,
    header,
    opening: readOpening(blocks, layout),
    outline,
    tasks,
    deadlines: readDeadlines(blocks, { layout, header, outline, citations, tasks, owners }),
    citations,
    recipients: readRecipients(blocks, layout),
    signature: signatures[0],
    signatures,
    appendices,
  };
}
