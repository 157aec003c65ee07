import type { Plan } from '../../plan/plan';
import type { Task } from '../../plan/tasks/task';
import { place, remember } from '../../syntax/paragraph';
import { unitsOf } from '../../syntax/unit/unit';
import { type Asked, type Fact, isAt, linesOf } from './facts';
import { type Line, strong } from './said';

/** A unit that is given work here: what it leads, and where it supports. */
export function unitFact(asked: Asked): Fact | undefined {
  const { analysis, block, at } = asked;
  const unit = unitsOf(block.paragraph).find((it) => isAt(place(block, it.span), at));
  // Groups are asked for everything, which says nothing.
  if (!unit || 0 < unit.kinds.length) return undefined;
  const { leads = [], supports = [] } = workOf(analysis.plan).get(unit.key) ?? {};
  if (leads.length + supports.length < 2) return undefined;
  const line = (word: string, tasks: readonly Task[]): readonly Line[] =>
    tasks.length === 0
      ? []
      : [
          [
            `${word} ${tasks.length} nhiệm vụ: `,
            ...linesOf(
              asked,
              tasks.map((it) => it.title?.span ?? it.span),
            ),
          ],
        ];
  return {
    span: place(block, unit.span),
    lines: [[strong(unit.text)], ...line('Chủ trì', leads), ...line('Phối hợp', supports)],
  };
}

interface Work {
  readonly leads: Task[];
  readonly supports: Task[];
}

/** By the key of the unit. */
const workOf: (plan: Plan) => ReadonlyMap<string, Work> = remember(({ tasks }: Plan) => {
  const found = new Map<string, Work>();
  for (const task of tasks) {
    for (const role of ['leads', 'supports'] as const) {
      const keys = new Set(task[role].flatMap((it) => it.units).flatMap((it) => (it.kinds.length === 0 ? it.key : [])));
      for (const key of keys) {
        const known = found.get(key) ?? { leads: [], supports: [] };
        known[role].push(task);
        found.set(key, known);
      }
    }
  }
  return found;
});
