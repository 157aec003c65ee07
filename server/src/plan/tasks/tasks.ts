import { type Block, place } from '../../syntax/paragraph';
import { selectBlocks, within } from '../../syntax/selection';
import type { Unit } from '../../syntax/unit/unit';
import { lastUpTo } from '../../text/sorted';
import { span } from '../../text/span';
import type { Layout } from '../layout';
import type { BlockRange } from '../plan';
import type { Outline, Section } from '../sections/sections';
import { type LabelWords, labelsOf, sentencesOf, type TaskRole, titleOf } from './assignments';
import { readLineRows } from './line-rows';
import { type Owners, type Party, partyAt, phraseAt, roomsOf } from './owners';
import { readRows, readTabbedRows } from './rows';
import { isFurniture, partiesIn, type Task, type TaskLabel } from './task';

export interface TaskContext {
  readonly layout: Layout;
  readonly outline: Outline;
  readonly owners: Owners;
}

export function readTasks(blocks: readonly Block[], { layout, outline, owners }: TaskContext): readonly Task[] {
  const tasks = roomsOf(layout, outline).flatMap(([range, sections]) => [
    ...readLabelled(blocks, range, sections),
    ...readSentences(blocks, range, owners),
    ...readRows(blocks, range),
    ...readTabbedRows(blocks, range),
    ...readLineRows(blocks, range),
  ]);
  return tasks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const labelAt = (block: Block, { role, name, value, units }: LabelWords): TaskLabel => ({
  role,
  name: phraseAt(block, name),
  value: phraseAt(block, value),
  parties: role === 'lead' || role === 'support' ? partiesIn(block, value, units) : [],
  block,
});

/** Runs of label lines; a label that comes again begins the next task. */
function readLabelled(blocks: readonly Block[], range: BlockRange, sections: readonly Section[]): readonly Task[] {
  const tasks: Task[] = [];
  let run: TaskLabel[] = [];
  let taken = range.start;
  const close = (index: number): void => {
    if (run.some((it) => it.role === 'lead' || it.role === 'support')) {
      tasks.push(labelledTask(run, { blocks, from: taken, sections }));
      taken = index;
    }
    run = [];
  };
  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    if (isFurniture(block)) continue;
    const labels = labelsOf(block.paragraph);
    const open = run.at(-1);
    if (labels.length === 0) {
      if (open && isListed(run, block)) run.push(listedValue(open, block));
      else close(i);
      continue;
    }
    for (const label of labels) {
      if (label.role !== 'other' && run.some((it) => it.role === label.role)) close(i);
      run.push(labelAt(block, label));
    }
  }
  close(range.end);
  return tasks;
}

/** A unit on a line of its own below a label whose line ends with the colon. */
function isListed(run: readonly TaskLabel[], { paragraph: { marker } }: Block): boolean {
  const last = run.at(-1);
  const isBullet = marker?.kind === 'dash' || marker?.kind === 'plus' || marker?.kind === 'bullet';
  return isBullet && run.find((it) => it.name === last?.name)?.value.text === '';
}

function listedValue({ role, name }: TaskLabel, block: Block): TaskLabel {
  const { span: at, units } = titleOf(block.paragraph);
  return { role, name, value: phraseAt(block, at), parties: partiesIn(block, at, units), block };
}

interface RunContext {
  readonly blocks: readonly Block[];
  /** Where the task before it ended, by index. */
  readonly from: number;
  readonly sections: readonly Section[];
}

function labelledTask(labels: readonly TaskLabel[], { blocks, from, sections }: RunContext): Task {
  const first = labels[0] as TaskLabel;
  const last = labels[labels.length - 1] as TaskLabel;
  const section = wholeOf(sectionWith(sections, first.block.index), from);
  const start = Math.max(from, section?.block.index ?? from);
  const block = start < first.block.index ? blocks[start] : undefined;
  const title = block && titleOf(block.paragraph);
  const time = labels.find((it) => it.role === 'time' && it.value.text !== '');
  const partiesOf = (role: TaskRole): readonly Party[] =>
    labels.filter((it) => it.role === role).flatMap((it) => it.parties);
  return {
    form: 'labels',
    block: first.block,
    span: span(block?.start ?? first.name.span.start, Math.max(last.value.span.end, last.name.span.end)),
    ...(block && title && { title: phraseAt(block, title.span) }),
    matter: title?.matter ?? [],
    leads: partiesOf('lead'),
    supports: partiesOf('support'),
    ...(time && { time: time.value, timeBlock: time.block }),
    labels,
  };
}

/** Labels on lines of their own below the last of `a)`, `b)`, `c)` belong to what these are parts of. */
function wholeOf(section: Section | undefined, from: number): Section | undefined {
  const parent = section?.parent;
  const isPart = section?.marker.kind === 'letter' || 1 < (section?.marker.numbers.length ?? 0);
  const isLast = parent?.children.at(-1) === section;
  return parent && isPart && isLast && from <= parent.block.index ? wholeOf(parent, from) : section;
}

/** The deepest section that holds a block; siblings stand in the order of the text. */
function sectionWith(sections: readonly Section[], index: number): Section | undefined {
  const section = lastUpTo(sections, index, (it) => it.blocks.start);
  if (!section || section.blocks.end <= index) return undefined;
  return sectionWith(section.children, index) ?? section;
}

const sentences = selectBlocks((it) => sentencesOf(it).length !== 0);

function readSentences(blocks: readonly Block[], range: BlockRange, owners: Owners): readonly Task[] {
  const tasks: Task[] = [];
  for (const block of within(sentences(blocks), range)) {
    for (const { span: at, leads, supports, time, matter } of sentencesOf(block.paragraph)) {
      const party = (unit: Unit): Party => partyAt(block, { span: unit.span, units: [unit] });
      const owner = owners[block.index]?.actor;
      if (leads.length === 0 && !owner) continue;
      tasks.push({
        form: 'sentence',
        block,
        span: place(block, at),
        title: phraseAt(block, at),
        matter,
        leads: leads.length === 0 && owner ? [owner] : leads.map(party),
        supports: supports.map(party),
        ...(time && { time: phraseAt(block, time), timeBlock: block }),
        labels: [],
      });
    }
  }
  return tasks;
}
