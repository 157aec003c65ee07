import { isCapitals } from '../../syntax/line';
import type { Block } from '../../syntax/paragraph';
import { type Edit, replace } from '../../text/edit';
import type { Change, Rewriting } from '../../text/rewriting';
import { span, textOf } from '../../text/span';
import type { Layout } from '../layout';
import type { PlanText } from '../plan';
import { roomOf } from '../room';

/** What stands between two paragraphs, or before the first or behind the last. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly numbers: readonly Block[];
  readonly newlines: number;
  /** A page ends here. */
  readonly isPageEnd: boolean;
}

const lineEnd = /\r\n|\n|\r/gu;
const usualShare = 0.5;

/**
 * Writes what stands between paragraphs. Page numbers go, with the blank lines of a page's end; in wrapped text, where they say
 * nothing, so do blank lines between any two lines, white space at the ends of lines, and that before the body's first lines.
 */
export function writeGaps(text: PlanText, moved: ReadonlySet<Block>): Rewriting {
  const gaps = findGaps(text, moved);
  const usual = text.blankLinesAreNoise ? 1 : usualNewlines(gaps);
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (const gap of gaps) {
    if ((!gap.isPageEnd && !text.hardWrapped) || isDrawn(text, gap)) continue;
    const from = edits.length;
    const fresh = freshGap(text, gap, usual);
    let at = gap.start;
    let rest = fresh;
    const blank = (end: number): void => {
      if (text.source.text.slice(at, end) !== rest) edits.push(replace(span(at, end), rest));
      rest = '';
    };
    for (const it of gap.numbers) {
      blank(it.start);
      at = it.end;
      edits.push(replace(span(it.start, it.end), ''));
      changes.push({ kind: 'page-number', at: span(it.start, it.end), before: it.paragraph.raw, after: '' });
    }
    blank(gap.end);
    if (gap.numbers.length === 0 && from < edits.length)
      changes.push({ kind: 'space', at: span(gap.start, gap.end), before: '', after: '' });
  }
  return { edits, changes };
}

function findGaps({ source: { text }, blocks }: PlanText, moved: ReadonlySet<Block>): readonly Gap[] {
  const gaps: Gap[] = [];
  let before: Block | undefined;
  let numbers: Block[] = [];
  const close = (after: Block | undefined): void => {
    const [start, end] = [before?.end ?? 0, after?.start ?? text.length];
    const between = text.slice(start, end);
    gaps.push({
      ...{ start, end, before, after, numbers },
      newlines: between.match(lineEnd)?.length ?? 0,
      isPageEnd: 0 < numbers.length || between.includes('\f'),
    });
    numbers = [];
  };
  for (const block of blocks) {
    if (moved.has(block)) continue;
    if (block.paragraph.kind === 'page-number') {
      numbers.push(block);
      continue;
    }
    close(block);
    if (!before || before.end < block.end) before = block;
  }
  close(undefined);
  return gaps;
}

/** A table is drawn between them, by its bars or tags; or they are lines of one cell, or of cells beside each other. */
const isDrawn = ({ source }: PlanText, { start, end, before, after, newlines }: Gap): boolean =>
  (before !== undefined && after !== undefined && newlines === 0) ||
  /[|<+]/u.test(source.text.slice(start, Math.min(end, start + longestGap)));
const longestGap = 2000;

/** How many line ends stand between most paragraphs: one, or two where blank lines part them. */
function usualNewlines(gaps: readonly Gap[]): number {
  const inner = gaps.filter((it) => it.before && it.after && !it.isPageEnd);
  return usualShare * inner.length < inner.filter((it) => 1 < it.newlines).length ? 2 : 1;
}

function freshGap({ source, blankLinesAreNoise, hardWrapped, layout }: PlanText, gap: Gap, usual: number): string {
  const old = textOf(source.text, gap);
  if (!gap.after)
    return gap.newlines === 0 ? '' : source.newline.repeat(gap.isPageEnd || hardWrapped ? 1 : gap.newlines);
  // The tên loại stands in the middle as its subject does, which is joined; the other lines may be half of two columns.
  const isColumn = ['head', 'closing'].includes(roomOf(gap.after, layout)) && gap.after.index !== layout.title;
  const margin = /[^\S\n\r\f]*$/u.exec(old)?.[0] ?? '';
  const isMeant = leastIndent <= margin.length || / {3}/u.test(gap.after.paragraph.text);
  const indent = !hardWrapped || (isColumn && isMeant) ? margin : '';
  if (!gap.before) return (old.startsWith('\ufeff') ? '\ufeff' : '') + indent.replaceAll('\ufeff', '');
  const lines = (count: number): string => source.newline.repeat(Math.max(1, count)) + indent;
  if (gap.isPageEnd) return lines(Math.min(gap.newlines, usual));
  if (!blankLinesAreNoise) return lines(gap.newlines);
  return lines(2 < gap.newlines || isApart(gap.before, gap.after, layout) ? 2 : 1);
}

/** Less than this is what a page's end leaves before a line. */
const leastIndent = 3;

/** Where all lines are parted alike: the recipients and who signs stand apart all the same. */
function isApart(before: Block, after: Block, layout: Layout): boolean {
  if (after.index === layout.closing.start) return true;
  return roomOf(after, layout) === 'closing' && isCapitals(after.paragraph.text) && !isCapitals(before.paragraph.text);
}
