import type { Extent } from '../../syntax/reading/page';
import { diff } from '../../text/diff';
import type { Edit } from '../../text/edit';
import type { Change } from '../../text/rewriting';
import { Source } from '../../text/source';
import { type Span, shift, span, textOf } from '../../text/span';
import { cleanUp } from './clean-up';
import type { ReportOf } from './report';

/** Lines of a document that are cleaned up, as few and small edits in it. */
export interface CleanLines {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  readonly of: ReportOf;
}

/** The lines that a selection touches; its last line not, where nothing of it is selected. */
export function linesOf(source: Source, it: Span): Span {
  const end = it.start < it.end && source.lineSpanAt(it.end).start === it.end ? it.end - 1 : it.end;
  return span(source.lineSpanAt(it.start).start, source.lineSpanAt(end).end);
}

/** Of a whole document where no lines are named; absent where nothing is to be done. */
export function cleanLines(source: Source, lines?: Span): CleanLines | undefined {
  const at = lines ?? span(0, source.text.length);
  const before = textOf(source.text, at);
  const extent: Extent = lines ? 'wrapped' : 'excerpt';
  const { text, changes } = cleanUp(before, extent);
  if (text === before) return undefined;
  return {
    edits: diff(before, text).map((it) => ({ ...it, span: shift(it.span, at.start) })),
    changes,
    of: { source: new Source(before), linesAbove: source.lineAt(at.start) },
  };
}
