import { type Block, placeAll } from '../../syntax/paragraph';
import { rows, within } from '../../syntax/selection';
import type { BlockRange } from '../plan';
import { cellsOf } from './assignments';
import { type Columns, columnsOf, rowTask } from './columns';
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
      columns = columnsOf(cells);
      continue;
    }
    const task = rowTask({ block, span: placeAll(block), cells }, columns);
    if (task) tasks.push(task);
  }
  return tasks;
}
