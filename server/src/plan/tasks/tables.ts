import { type DateMention, datesOf } from '../../syntax/days/date';
import type { Block } from '../../syntax/paragraph';
import { rows } from '../../syntax/selection';
import { contains } from '../../text/span';
import type { Plan } from '../plan';
import { cellsOf } from './assignments';

/** The tables of a plan, each with its head first: their rows stand on lines that follow each other, or with a comment between. */
export function tablesOf({ blocks, source }: Plan): readonly (readonly [head: Block, ...rows: Block[]])[] {
  const found: [Block, ...Block[]][] = [];
  let end = -1;
  for (const row of rows(blocks)) {
    const table = found[found.length - 1];
    if (table && nextLine.test(source.text.slice(end, row.start))) table.push(row);
    else found.push([row]);
    end = row.end;
  }
  return found;
}

const nextLine = /^(?:\r\n?|\n)(?:<!--[^\r\n]*(?:\r\n?|\n))?$/u;

/** Which column of a table has a head like this; -1 where none has. */
export const columnLike = (head: Block, like: RegExp): number =>
  cellsOf(head.paragraph).findIndex(({ text }) => like.test(text));

/** All of those. */
export const columnsLike = (head: Block, like: RegExp): readonly number[] =>
  cellsOf(head.paragraph).flatMap(({ text }, i) => (like.test(text) ? [i] : []));

export function datesInCell({ paragraph }: Block, column: number): readonly DateMention[] {
  const cell = cellsOf(paragraph)[column];
  return cell ? datesOf(paragraph).filter((it) => contains(cell.span, it.span)) : [];
}
