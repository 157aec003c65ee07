import type { BlockRange, Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import type { Task } from '../../plan/tasks/task';
import { type Block, placeAll } from '../../syntax/paragraph';
import type { Span } from '../../text/span';

/** What stands over a section of tasks: `6 nhiệm vụ · 6 có đơn vị chủ trì · 0 có thời hạn ngày`. */
export interface Lens {
  /** The heading. */
  readonly span: Span;
  readonly title: string;
  /** Where each of the tasks stands. */
  readonly places: readonly Span[];
  readonly part: Part;
}

/** A part of the draft that may hold tasks: a section, or an appendix. */
interface Part {
  readonly block: Block;
  readonly span: Span;
  readonly blocks: BlockRange;
  /** Its place in the tree, so that it is known again when its heading is written anew: `0/1/2`. */
  readonly path: string;
  readonly children: readonly Part[];
}

/** One task needs no sum. */
const fewest = 2;

/** One over each group of tasks: over the innermost heading that holds them all, and none again above it or below. */
export function lenses(plan: Plan): readonly Lens[] {
  const { tasks, dated } = told(plan);
  return partsOf(plan).flatMap((it) => chosenIn(it, tasks).map((part) => lensOver(part, { tasks, dated })));
}

/**
 * The same headings as before, with what is to be said of them now: while somebody types, no line may move because a task has got
 * its second label, or lost a colon.
 */
export function lensesAsBefore(plan: Plan, before: readonly Lens[]): readonly Lens[] {
  const { tasks, dated } = told(plan);
  const byPath = new Map<string, Part>();
  const byHeading = new Map<string, Part>();
  const visit = (part: Part): void => {
    byPath.set(part.path, part);
    byHeading.set(part.block.paragraph.raw, part);
    part.children.forEach(visit);
  };
  partsOf(plan).forEach(visit);
  const parts = before.flatMap(({ part }) => byHeading.get(part.block.paragraph.raw) ?? byPath.get(part.path) ?? []);
  return [...new Set(parts)].map((it) => lensOver(it, { tasks, dated })).sort((a, b) => a.span.start - b.span.start);
}

/** True where both stand over the same headings. */
export const areAlike = (a: readonly Lens[], b: readonly Lens[]): boolean =>
  a.length === b.length && a.every((it, i) => it.part.block === b[i]?.part.block);

interface Told {
  /** Those with labels or in the row of a table; what a sentence asks for is too loose to be counted. */
  readonly tasks: readonly Task[];
  /** Those whose time is a day. */
  readonly dated: ReadonlySet<Task>;
}

function told({ tasks, deadlines }: Plan): Told {
  const dated = new Set<Task>();
  for (const { task, end } of deadlines) if (task && end?.kind === 'day') dated.add(task);
  return { tasks: tasks.filter((it) => it.form !== 'sentence'), dated };
}

const tasksIn = ({ blocks: { start, end } }: Part, tasks: readonly Task[]): readonly Task[] =>
  tasks.filter((it) => start <= it.block.index && it.block.index < end);

function chosenIn(part: Part, tasks: readonly Task[]): readonly Part[] {
  const own = tasksIn(part, tasks);
  if (own.length < fewest) return [];
  const child = part.children.find((it) => tasksIn(it, own).length === own.length);
  return child ? chosenIn(child, own) : [part];
}

function lensOver(part: Part, { tasks, dated }: Told): Lens {
  const own = tasksIn(part, tasks);
  const led = own.filter((it) => it.leads.length !== 0).length;
  const due = own.filter((it) => dated.has(it)).length;
  return {
    span: part.span,
    title: `${own.length} nhiệm vụ · ${led} có đơn vị chủ trì · ${due} có thời hạn ngày`,
    places: own.map((it) => it.title?.span ?? it.span),
    part,
  };
}

function partsOf({ outline, appendices, blocks }: Plan): readonly Part[] {
  const sections = (all: readonly Section[], path: string): readonly Part[] =>
    all.map((it, i) => ({
      block: it.block,
      span: { start: it.ordinal.start, end: Math.max(it.ordinal.end, Math.min(it.title.span.end, it.block.end)) },
      blocks: it.blocks,
      path: `${path}/${i}`,
      children: sections(it.children, `${path}/${i}`),
    }));
  return [
    ...sections(outline.sections, '0'),
    ...appendices.map((it, i) => {
      const block = blocks[it.blocks.start] as Block;
      const path = String(i + 1);
      const children = sections(outline.appendices[i] ?? [], path);
      return { block, span: placeAll(block), blocks: it.blocks, path, children };
    }),
  ];
}
