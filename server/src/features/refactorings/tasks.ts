import type { Plan } from '../../plan/plan';
import type { Task } from '../../plan/tasks/task';
import { fold } from '../../text/fold';

const saidOf = ({ leads, supports, time }: Task): string =>
  fold(
    [...leads, ...supports]
      .map((it) => it.text)
      // An empty cell, told as a label that waits for its words.
      .filter((it) => it !== '…')
      .concat(time?.text ?? '')
      .join('; '),
  );

/** The same work given to the same in the same time, whether as rows or with labels. */
export function sameTasks(before: Plan, after: Plan): boolean {
  const given = ({ tasks }: Plan): string =>
    tasks
      .filter((it) => it.form !== 'sentence')
      .map(saidOf)
      .join('\n');
  return given(before) === given(after);
}
