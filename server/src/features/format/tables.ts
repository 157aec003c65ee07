import { roomOf } from '../../plan/room';
import type { Block } from '../../syntax/paragraph';
import { type Edit, replace } from '../../text/edit';
import { type Span, span, textOf } from '../../text/span';
import type { Draft } from './draft';

/** A wider table does not fit the window, and its bars would not stand below each other. */
const widest = 120;

/** The bars of a table stand below each other; where its cells are too long for that, one space is on either side of them. */
export function* tables({ source, plan }: Draft): Generator<Edit> {
  for (const rows of tablesOf(plan.blocks)) {
    const room = roomOf(rows[0] as Block, plan.layout);
    const read = rows.map((it) => cellsOf(it.paragraph.raw));
    const count = read[0]?.length ?? 0;
    const isSound = read.every((it) => it?.length === count) && read[1]?.every((it) => /^:?-+:?$/u.test(it.text));
    if ((room !== 'body' && room !== 'appendix') || !isSound) continue;
    const widths = Array.from({ length: count }, (_, i) =>
      read.reduce((most, it) => Math.max(most, widthOf(it?.[i]?.text ?? '')), 0),
    );
    const isNarrow = widths.reduce((sum, it) => sum + it + 3, 1) <= widest;
    for (const [i, { start }] of rows.entries()) {
      for (const [column, { text, span: at }] of (read[i] ?? []).entries()) {
        const fill = isNarrow ? ' '.repeat((widths[column] as number) - widthOf(text)) : '';
        const isRight = read[1]?.[column]?.text.endsWith('-:') && !read[1][column]?.text.startsWith(':');
        const filled = isRight ? `${fill}${text}` : `${text}${fill}`;
        const wanted = filled === '' ? ' ' : ` ${filled} `;
        const there = span(start + at.start, start + at.end);
        if (textOf(source.text, there) !== wanted) yield replace(there, wanted);
      }
    }
  }
}

/** Rows on lines that follow each other. */
function* tablesOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  let rows: Block[] = [];
  for (const it of blocks) {
    if (it.paragraph.kind === 'row') {
      rows.push(it);
      continue;
    }
    if (1 < rows.length) yield rows;
    rows = [];
  }
  if (1 < rows.length) yield rows;
}

interface Cell {
  readonly text: string;
  /** Between its two bars. */
  readonly span: Span;
}

/** Undefined where the row does not end with a bar. A bar behind a backslash or in code parts no cells. */
function cellsOf(row: string): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  let from = 1;
  for (const { 0: sign, index } of row.slice(1).matchAll(/\\.|`[^`]*`|\|/gsu)) {
    if (sign !== '|') continue;
    const inner = row.slice(from, index + 1);
    cells.push({ text: inner.trim(), span: span(from, index + 1) });
    from = index + 2;
  }
  return from === row.length ? cells : undefined;
}

/** How many columns it takes: marks stand over their letters, and pictures are as wide as two. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.normalize('NFC')) {
    if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
    width += /[\p{Extended_Pictographic}\p{Script=Han}]/u.test(sign) ? 2 : 1;
  }
  return width;
}
