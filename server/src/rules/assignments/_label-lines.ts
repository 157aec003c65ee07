import type { Plan } from '../../plan/plan';
import type { Task, TaskLabel } from '../../plan/tasks/task';
import type { Edit } from '../../text/edit';
import { insertWithBlanks } from '../../text/snippet';
import { textOf } from '../../text/span';
import type { CommonLabel } from './_label-sets';

/** What nobody but the drafter can know. */
const placeholder = '…';

/** How the labels of a task stand: what comes before each, between two of them, and behind the last. */
interface LineForm {
  readonly prefix: string;
  readonly joint: string;
  readonly end: string;
}

/** The lines as they stand after a label and the task it belongs to: the same bullet, blank lines and full stop. */
function formOf({ source }: Plan, model: Task): LineForm {
  const { text } = source;
  const [first, second] = model.labels as readonly [TaskLabel, TaskLabel | undefined];
  const line = source.lineSpanAt(first.name.span.start);
  const prefix = text.slice(line.start, first.name.span.start);
  const mark = /^\*{0,2}[.;]?/u.exec(text.slice(first.value.span.end, first.value.span.end + 3))?.[0] ?? '';
  const gap = second ? text.slice(first.value.span.end + mark.length, second.name.span.start - prefix.length) : '';
  const isOnLine = /^[\s]*$/u.test(gap) && /[\r\n]/u.test(gap);
  return { prefix, joint: isOnLine ? gap.replace(/^[ \t]+/u, '') : source.newline, end: mark };
}

/** Labels to be written like those of a model, behind the end of a line or before the label that must follow them. */
export interface NewLabels {
  readonly labels: readonly CommonLabel[];
  readonly model: Task;
  readonly at: number;
  readonly isBefore?: boolean;
}

/** Puts the labels that are missing where they belong, with a place to fill in behind each. */
export function insertLabels(plan: Plan, { labels, model, at, isBefore = false }: NewLabels): Edit {
  const { prefix, joint, end } = formOf(plan, model);
  const bare = prefix.includes('*') && !/^\s*\*\s+$/u.test(prefix) ? prefix.replace(/\*+/gu, '') : prefix;
  const line = (name: string, value: string): string => {
    const words = `${bare}${name}: ${value}${end.replace(/\*/gu, '')}`;
    return isBefore ? `${words}${joint}` : `${joint}${words}`;
  };
  return insertWithBlanks(at, labels.map((it) => line(it.name, placeholder)).join(''));
}

/** Where the line ends on which an offset stands, white space at its end left out. */
export function endOfLine({ source }: Plan, at: number): number {
  const line = source.lineSpanAt(at);
  return line.start + textOf(source.text, line).trimEnd().length;
}
