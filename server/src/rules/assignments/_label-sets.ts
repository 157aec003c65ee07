import type { Plan } from '../../plan/plan';
import type { Task, TaskLabel } from '../../plan/tasks/task';
import { remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';

/** A label that most labelled tasks of a plan bear, as most of them write it. */
export interface CommonLabel {
  readonly key: string;
  readonly name: string;
  /** How many of the tasks bear it. */
  readonly count: number;
}

/** The labels that the tasks of a plan share, in their order. */
export interface LabelSet {
  readonly tasks: readonly Task[];
  readonly labels: readonly CommonLabel[];
}

/** `Đơn vị chủ trì` and `Cơ quan chủ trì` are one label; what is neither lead, support nor time is told by its own words. */
export const keyOfLabel = ({ role, name }: TaskLabel): string =>
  role === 'other' ? fold(name.text).split(' ').slice(0, 2).join(' ') : role;

/**
 * Labels that more than half of the labelled tasks bear, two at least: a plan that labels its tasks in one way by habit. The
 * text says nothing about how it must be done, so there is nothing to hold a plan to that has no habit.
 */
export const labelSetOf: (plan: Plan) => LabelSet = remember((plan) => {
  const tasks = plan.tasks.filter((it) => it.form === 'labels');
  const uses = usesOf(tasks);
  const labels = [...uses].flatMap(([key, { count, names }]): readonly CommonLabel[] =>
    count < 2 || 2 * count <= tasks.length ? [] : [{ key, name: mostWritten(names), count }],
  );
  return { tasks, labels: inOrder(labels, tasks) };
});

/** How many tasks bear a label, and how often it is written in which words. */
interface Use {
  count: number;
  readonly names: Map<string, number>;
}

/** By the keys of the labels, in the order of the text. */
function usesOf(tasks: readonly Task[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { labels } of tasks) {
    const seen = new Set<string>();
    for (const label of labels) {
      const key = keyOfLabel(label);
      const use = uses.get(key) ?? { count: 0, names: new Map() };
      uses.set(key, use);
      if (!seen.has(key)) use.count++;
      seen.add(key);
      use.names.set(label.name.text, (use.names.get(label.name.text) ?? 0) + 1);
    }
  }
  return uses;
}

const mostWritten = (names: ReadonlyMap<string, number>): string =>
  [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';

/** As in the task that bears most of them. */
function inOrder(labels: readonly CommonLabel[], tasks: readonly Task[]): readonly CommonLabel[] {
  const fullest = [...tasks].sort((a, b) => b.labels.length - a.labels.length)[0];
  const place = (it: CommonLabel): number => {
    const at = fullest?.labels.findIndex((label) => keyOfLabel(label) === it.key) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return [...labels].sort((a, b) => (place(a) < place(b) ? -1 : place(b) < place(a) ? 1 : 0));
}
