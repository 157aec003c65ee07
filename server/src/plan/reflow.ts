import type { Block } from '../syntax/paragraph';
import { applyEdits, type Edit, insert, replace } from '../text/edit';
import { type Span, span } from '../text/span';
import { deleteLine, gapOf, paragraphAround } from './page-ends';
import { plainNotes } from './plain-notes';
import type { Plan } from './plan';

/**
 * The edits that write each paragraph of a wrapped text in one line, as the reader reads it. Page numbers go, for nothing shows
 * them as such afterwards; a footnote that cuts a paragraph goes below it; its number and its mark take the form that keeps
 * them one: `[^1]`. All else stays, letter by letter.
 */
export function reflow(plan: Plan): readonly Edit[] {
  const { blocks } = plan;
  const names = nameNotes(plan);
  const inside = new Map<number, Block[]>();
  for (const block of blocks) {
    const { kind } = block.paragraph;
    if (kind !== 'page-number' && kind !== 'footnote') continue;
    const around = paragraphAround(plan, block);
    if (around) inside.set(around.index, [...(inside.get(around.index) ?? []), block]);
  }
  const moved = new Set([...inside.values()].flat());
  const edits: Edit[] = names.filter((it) => ![...moved].some((block) => isIn(block, it)));
  for (const block of blocks) {
    if (moved.has(block)) continue;
    const { kind, seams } = block.paragraph;
    if (kind === 'page-number') edits.push(deleteLine(plan, block));
    if (seams.length === 0 || (kind !== 'text' && kind !== 'footnote')) continue;
    edits.push(...joinLines(plan, block));
    const notes = (inside.get(block.index) ?? []).filter((it) => it.paragraph.kind === 'footnote');
    const newline = plan.source.newline.repeat(2);
    const below = notes.map((it) => newline + noteText(plan, it, names)).join('');
    if (below !== '') edits.push(insert(block.end, below));
  }
  return edits;
}

const isIn = (block: Block, { span: it }: Edit): boolean => block.start <= it.start && it.end <= block.end;

/** `1 Gồm …` becomes `[^1]: Gồm …` where its mark is known, and so does the mark. */
function nameNotes(plan: Plan): readonly Edit[] {
  const taken = new Set<number>();
  return plainNotes(plan).flatMap(({ name, number, mark }) => {
    if (!mark || taken.has(mark.start)) return [];
    taken.add(mark.start);
    return [replace(mark, `[^${name}]`), replace(number, `[^${name}]:`)];
  });
}

/** Each line's end within a paragraph becomes a space, or nothing where a symbol was cut. */
function joinLines({ source: { text } }: Plan, block: Block): readonly Edit[] {
  return block.paragraph.seams.map((seam) => {
    const gap = gapOf(block, seam);
    const between = text.slice(gap.start, gap.end);
    const isTight =
      seam.glued ||
      /[(“]$/u.test(text.slice(gap.start - 1, gap.start)) ||
      /^[)”.!?]/u.test(text.slice(gap.end, gap.end + 1));
    // A page number or a footnote stands between.
    const isCut = /[^\s*]/u.test(between);
    const [before, after] = isCut ? ['', ''] : [/^\*+/u.exec(between)?.[0] ?? '', /\*+$/u.exec(between)?.[0] ?? ''];
    return replace(span(gap.start + before.length, gap.end - after.length), isTight ? '' : ' ');
  });
}

/** A footnote in one line, to be written elsewhere. */
function noteText(plan: Plan, block: Block, names: readonly Edit[]): string {
  const edits = [...joinLines(plan, block), ...names.filter((it) => isIn(block, it))];
  const local = edits.map((it): Edit => ({ ...it, span: shifted(it.span, -block.start) }));
  return applyEdits(plan.source.text.slice(block.start, block.end), local);
}

const shifted = (it: Span, by: number): Span => span(it.start + by, it.end + by);
