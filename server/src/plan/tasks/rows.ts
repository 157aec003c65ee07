import { type Block, placeAll } from '../../syntax/paragraph';
import { rows, selectBlocks, within } from '../../syntax/selection';
import { span } from '../../text/span';
import type { BlockRange } from '../plan';
import { cellAt, cellsOf } from './assignments';
import { type Columns, type PlacedCell, readColumns, rowTask } from './columns';
import { isFurniture, type Task } from './task';

/** Those of tables between bars. */
export function readRows(blocks: readonly Block[], range: BlockRange): readonly Task[] {
  const tasks: Task[] = [];
  let columns: Columns | undefined;
  if (within(rows(blocks), range).length === 0) return tasks;
  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    if (block.paragraph.kind !== 'row') {
      if (!isFurniture(block)) columns = undefined;
      continue;
    }
    const cells = cellsOf(block.paragraph).map((it) => ({ ...it, block }));
    if (cells.length === 0) continue;
    if (!columns) {
      columns = readColumns(cells);
      continue;
    }
    const task = rowTask({ block, span: placeAll(block), cells }, columns);
    if (task) tasks.push(task);
  }
  return tasks;
}

const tabbedHeads = selectBlocks(
  ({ kind, text }) => kind === 'text' && /^(?:STT|Stt|TT|Số TT|Số thứ tự)\t/u.test(text),
);

/** Those of tables whose cells tabs part, as Word copies them. */
export function readTabbedRows(blocks: readonly Block[], range: BlockRange): readonly Task[] {
  const tasks: Task[] = [];
  const found = within(tabbedHeads(blocks), range);
  found.forEach((head, k) => {
    const heads = tabbedCells(head);
    const columns = readColumns(heads);
    const end = found[k + 1]?.index ?? range.end;
    for (let i = head.index + 1; i < end; i++) {
      const block = blocks[i] as Block;
      const cells = tabbedCells(block);
      if (cells.length === 1) break;
      // The tabs at the end of a line are lost where its last cells are empty; what begins with words goes on with the row above.
      if (heads.length < cells.length || !/^\d{1,3}[.)]?$/u.test(cells[0]?.text ?? '')) continue;
      const task = rowTask({ block, span: placeAll(block), cells }, columns);
      if (task) tasks.push(task);
    }
  });
  return tasks;
}

function tabbedCells(block: Block): readonly PlacedCell[] {
  let end = -1;
  return block.paragraph.text.split('\t').map((words) => {
    const start = end + 1 + words.length - words.trimStart().length;
    end += 1 + words.length;
    return { ...cellAt(block.paragraph, span(start, start + words.trim().length)), block };
  });
}
