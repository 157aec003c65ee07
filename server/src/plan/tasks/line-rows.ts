import { termsOf } from '../../syntax/days/term';
import { type Block, place } from '../../syntax/paragraph';
import { selectBlocks, within } from '../../syntax/selection';
import { firstFrom } from '../../text/sorted';
import { type Span, span, textOf } from '../../text/span';
import type { BlockRange } from '../plan';
import { cellAt } from './assignments';
import { untimed } from './clauses';
import { type Columns, type PlacedCell, readColumns, rowTask } from './columns';
import type { Task } from './task';

/** A line that may be a cell, as a table leaves them when it is copied out of a page. */
interface Line {
  readonly block: Block;
  /** In the text of its block. */
  readonly at: Span;
  readonly text: string;
}

type LineAt = (i: number) => Line | undefined;

const numberHead = /^(?:STT|Stt|TT|Số TT|Số thứ tự)$/u;
const headed = selectBlocks(({ kind, text }) => kind === 'text' && numberHead.test(text));

/**
 * The rows of tables whose cells stand each on a line of its own:
 *
 *     STT / Nội dung công việc / Đơn vị chủ trì / Thời gian / 1 / Lập danh sách / Văn phòng / Quý I / 2 / …
 *
 * Only the heads and rows of one length that are numbered one after the other say so beyond doubt; of a row of another length no more
 * is read than what it is about and its only time.
 */
export function readLineRows(blocks: readonly Block[], range: BlockRange): readonly Task[] {
  const tasks: Task[] = [];
  let end = range.start;
  for (const { index } of within(headed(blocks), range)) {
    if (index < end) continue;
    const lineAt = readerOf(blocks, { start: index, end: range.end });
    const heads = readHeads(lineAt);
    if (!heads) continue;
    const below = readBelow(lineAt, heads);
    end = below.end;
    for (const it of tasksIn(below.rows, heads.columns)) tasks.push(it);
  }
  return tasks;
}

/** The lines of a range by their number; no more are read than are asked for. */
function readerOf(blocks: readonly Block[], { start, end }: BlockRange): LineAt {
  const lines: Line[] = [];
  let next = start;
  return (i) => {
    for (; lines.length <= i && next < end; next++) {
      const block = blocks[next] as Block;
      const { kind } = block.paragraph;
      if (kind !== 'comment' && kind !== 'rule' && kind !== 'footnote') for (const it of linesIn(block)) lines.push(it);
    }
    return lines[i];
  };
}

/** Where the reader joined cells they are parted again: a line in small letters goes on with a cell, unless it is a time below words. */
function linesIn(block: Block): readonly Line[] {
  const { text, seams } = block.paragraph;
  const lines: Line[] = [];
  let start = 0;
  for (const { at: end, glued } of [...seams, { at: text.length, glued: false }]) {
    const own = lineIn(block, span(start, end));
    const above = lines.at(-1);
    if (above && /^\p{Ll}/u.test(own.text) && !(isTime(own) && !isTime(above))) {
      lines[lines.length - 1] = lineIn(block, span(above.at.start, end));
    } else lines.push(own);
    start = glued ? end : end + 1;
  }
  return lines;
}

const lineIn = (block: Block, at: Span): Line => ({ block, at, text: textOf(block.paragraph.text, at) });

/** It says when, and hardly more. */
function isTime({ block: { paragraph }, at, text }: Line): boolean {
  if (untimed(text)) return true;
  const terms = termsOf(paragraph);
  let rest = text.length;
  for (let i = firstFrom(terms, at.start, (it) => it.span.start); i < terms.length; i++) {
    const { start, end } = (terms[i] as (typeof terms)[number]).span;
    if (at.end <= start) break;
    rest -= Math.min(end, at.end) - start;
  }
  return rest < text.length && rest < fewLetters;
}

const fewLetters = 25;

interface Heads {
  readonly columns: Columns;
  readonly lines: readonly Line[];
  /** So many lines stand above the first row. */
  readonly count: number;
}

const mostColumns = 9;
/** One head, and no two on a line. */
const head = /^(?=\p{Lu}[^\d.;:]{1,50}$)(?!.*\p{Ll}\s+\p{Lu})/u;

function readHeads(lineAt: LineAt): Heads | undefined {
  const lines = [lineAt(0) as Line];
  let count = 1;
  for (let it = lineAt(count); it && numberOf(it) !== 1; it = lineAt(++count)) {
    // `(dự kiến)`, `(2)`
    if (/^\([^()]{1,30}\)$/u.test(it.text)) continue;
    if (groupAt(it)) break;
    if (!head.test(it.text) || lines.length === mostColumns) return undefined;
    lines.push(it);
  }
  if (lines.every((_, i) => numberOf(lineAt(count + i)) === i + 1)) count += lines.length;
  const columns = readColumns(lines.map(cellOf));
  const has = (role: 'title' | 'time'): boolean => columns.some((it) => it?.role === role);
  return has('title') && has('time') ? { columns, lines, count } : undefined;
}

const cellOf = ({ block, at }: Line): PlacedCell => ({ ...cellAt(block.paragraph, at), block });

/** `1`, `01`, `1.` */
const numberOf = (line: Line | undefined): number => Number(/^0?(\d{1,3})[.)]?$/u.exec(line?.text ?? '')?.[1]);

const loneGroup = /^(?:[IVX]{1,4}|[A-H])\.?$/u;

/** How many lines a heading among the rows has, below which they may be numbered anew: `II` above its words, or both on one line. */
function groupAt({ block, at, text }: Line): number {
  const { marker } = block.paragraph;
  if (loneGroup.test(text)) return 2;
  return marker && at.start === 0 && marker.kind !== 'dash' && marker.kind !== 'letter' ? 1 : 0;
}

const fewestCells = 3;

interface Below {
  readonly rows: readonly (readonly Line[])[];
  /** The block that the table ends at. */
  readonly end: number;
}

function readBelow(lineAt: LineAt, { lines, count }: Heads): Below {
  const rows: Line[][] = [];
  let row: Line[] | undefined;
  let next = 1;
  let isGrouped = false;
  let i = count;
  for (let line = lineAt(i); line; line = lineAt(++i)) {
    if (numberHead.test(line.text)) {
      // The heads come again at the top of a page.
      if (!lines.every((it, k) => k === 0 || it.text === lineAt(i + k)?.text)) break;
      // And the number of the one before may stand above them.
      if (row && 0 <= numberOf(row.at(-1))) row.pop();
      i += count - 1;
      continue;
    }
    const value = numberOf(line);
    const isNext = value === next || (isGrouped && value === 1);
    if (isNext && (!row || fewestCells <= row.length)) {
      row = [line];
      rows.push(row);
      next = value + 1;
      isGrouped = false;
      continue;
    }
    const { kind } = line.block.paragraph;
    if (kind === 'page-number') continue;
    const group = groupAt(line);
    if (group) {
      const below = numberOf(lineAt(i + group));
      if (below !== 1 && below !== next) break;
      row = undefined;
      isGrouped = true;
      i += group - 1;
      continue;
    }
    if (kind !== 'text' || !row || 2 * lines.length < row.length) break;
    row.push(line);
  }
  return { rows, end: lineAt(i)?.block.index ?? Number.POSITIVE_INFINITY };
}

function tasksIn(rows: Below['rows'], columns: Columns): readonly Task[] {
  const indexOf = (role: 'title' | 'time'): number => columns.findIndex((it) => it?.role === role);
  const timeAt = indexOf('time');
  const countOf = (length: number): number => rows.filter((it) => it.length === length).length;
  // The column for remarks is often empty.
  const isShort = !columns.at(-1) && countOf(columns.length) < countOf(columns.length - 1);
  const length = columns.length - (isShort ? 1 : 0);
  const read = rows.map((row, i) => {
    const isLast = i === rows.length - 1;
    // Below the last row nothing says where it ends but its time.
    const lines = isLast ? row.slice(0, length) : row;
    const times = lines.filter(isTime);
    const isWhole = lines.length === length;
    const isTimed = isWhole && isTime(lines[timeAt] as Line);
    return { lines, times, isTimed, isRead: isTimed || (isWhole && !isLast && times.length === 0) };
  });
  const timed = read.filter((it) => it.isTimed).length;
  if (timed < 2 || 2 * timed < rows.length) return [];
  return read.flatMap(({ lines, times, isRead }): readonly Task[] => {
    const cells: (PlacedCell | undefined)[] = [];
    const [first, title] = lines as [Line, Line];
    if (isRead) cells.push(...lines.map(cellOf));
    else if (indexOf('title') === 1 && times.length === 1 && title !== times[0]) {
      cells[1] = { ...cellOf(title), matter: [] };
      cells[timeAt] = cellOf(times[0] as Line);
    }
    const last = lines.at(-1) as Line;
    const all = span(place(first.block, first.at).start, place(last.block, last.at).end);
    const task = rowTask({ block: first.block, span: all, cells }, columns);
    return task ? [task] : [];
  });
}
