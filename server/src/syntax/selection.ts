import { firstFrom } from '../text/sorted';
import type { Block, Paragraph, ParagraphKind } from './paragraph';

/** The blocks of a text that somebody looks at, in their order. */
export type Selection = (blocks: readonly Block[]) => readonly Block[];

type Test = (paragraph: Paragraph) => boolean;

/** Which blocks were chosen, by index; or those of the text before, and how far its paragraphs are still there. */
interface Choice {
  readonly indices?: readonly number[];
  readonly blocks?: readonly Block[];
  readonly before?: Inheritance;
}

interface Inheritance {
  readonly indices: readonly number[];
  /** So many paragraphs at the beginning and at the end are the same. */
  readonly head: number;
  readonly tail: number;
  readonly length: number;
}

const kept = new WeakMap<readonly Block[], Map<Test, Choice>>();

/**
 * The blocks whose paragraph passes a test, which must be a pure function of the paragraph. Of a text that is made of another only
 * the paragraphs that are not the same objects in both are asked: whoever looks for what few paragraphs have walks through few.
 */
export function selectBlocks(test: Test): Selection {
  return (blocks) => {
    const choices = kept.get(blocks) ?? new Map<Test, Choice>();
    const known = choices.get(test);
    if (known?.blocks) return known.blocks;
    const indices = known?.before
      ? chosenAgain(blocks, test, known.before)
      : chosen(blocks, test, { from: 0, end: blocks.length });
    const found = indices.map((it) => blocks[it] as Block);
    choices.set(test, { indices, blocks: found });
    kept.set(blocks, choices);
    return found;
  };
}

interface Range {
  readonly from: number;
  readonly end: number;
}

function chosen(blocks: readonly Block[], test: Test, { from, end }: Range, indices: number[] = []): number[] {
  for (let i = from; i < end; i++) if (test((blocks[i] as Block).paragraph)) indices.push(i);
  return indices;
}

function chosenAgain(blocks: readonly Block[], test: Test, { indices, head, tail, length }: Inheritance): number[] {
  const by = blocks.length - length;
  const found: number[] = [];
  let next = 0;
  for (; next < indices.length && (indices[next] as number) < head; next++) found.push(indices[next] as number);
  chosen(blocks, test, { from: head, end: blocks.length - tail }, found);
  while (next < indices.length && (indices[next] as number) < length - tail) next++;
  for (; next < indices.length; next++) found.push((indices[next] as number) + by);
  return found;
}

/** What was chosen in a text holds for the next one as far as it has the same paragraphs; nothing of the one before is kept but numbers. */
export function inheritSelections(before: readonly Block[], blocks: readonly Block[]): void {
  const choices = kept.get(before);
  if (!choices) return;
  const most = Math.min(before.length, blocks.length);
  let head = 0;
  while (head < most && before[head]?.paragraph === blocks[head]?.paragraph) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail)?.paragraph === blocks.at(-1 - tail)?.paragraph) tail++;
  const inherited = new Map<Test, Choice>();
  for (const [test, { indices }] of choices) {
    if (indices) inherited.set(test, { before: { indices, head, tail, length: before.length } });
  }
  kept.set(blocks, inherited);
}

/** Those of a selection that stand in a range of blocks. */
export const within = (
  selected: readonly Block[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Block[] => {
  const indexOf = (it: Block): number => it.index;
  return selected.slice(firstFrom(selected, start, indexOf), firstFrom(selected, end, indexOf));
};

export const comments = ofKind('comment');
export const footnotes = ofKind('footnote');
export const rows = ofKind('row');
export const pageNumbers = ofKind('page-number');

function ofKind(kind: ParagraphKind): Selection {
  return selectBlocks((it) => it.kind === kind);
}
