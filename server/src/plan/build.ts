import type { Extent } from '../syntax/page';
import { place } from '../syntax/paragraph';
import type { Reader } from '../syntax/read';
import { footnotes } from '../syntax/selection';
import type { Source } from '../text/source';
import { readCitations } from './citations';
import { readDeadlines } from './deadlines';
import { readHeader } from './header';
import { layOut } from './layout';
import { readOpening } from './opening';
import { readOwners } from './owners';
import type { Appendix, Plan, PlanText } from './plan';
import { readRecipients } from './recipients';
import { readOutline } from './sections';
import { readSignatures } from './signature';
import { readTasks } from './tasks';

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
