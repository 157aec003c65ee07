import type { Source } from '../../text/source';
import { spanOver } from '../../text/span';
import { editsOf, type Settled } from './refactoring';

const linesInSight = 20;

/** True where the edits reach farther than one sees at a glance: then they are shown before they are made. */
export function isWideApart(source: Source, settled: Pick<Settled, 'groups'>): boolean {
  const edits = editsOf(settled);
  if (edits.length < 2 || edits.some((it) => it.snippet !== undefined)) return false;
  const { start, end } = spanOver(edits.map((it) => it.span));
  return linesInSight < source.lineAt(end) - source.lineAt(start);
}
