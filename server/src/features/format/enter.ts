import { lineOf } from '../../plan/lines/lines';
import { labelOf } from '../../plan/numbering/ordinals';
import { labelAfter, moveFrom, moveThoseBehind } from '../../plan/numbering/renumber';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import type { Section } from '../../plan/sections/sections';
import { isCapitals } from '../../syntax/line';
import type { Marker } from '../../syntax/marker';
import { type Block, remember } from '../../syntax/paragraph';
import type { Edit } from '../../text/edit';
import { Source } from '../../text/source';
import { type Span, shift, span, textOf } from '../../text/span';
import { childMark, stand, textAfter, textBefore } from './list-habits';

/** What a list goes on with, and what moves to make room for it. */
interface Continuation {
  /** `2. `, `- `; empty where the list does not go on. */
  readonly mark: string;
  /** In the text before the line was broken. */
  readonly moves: readonly Edit[];
}

/**
 * What a line break that was just typed asks for; the caret stands at `at`, on the new line. An editor may have begun the line
 * with a mark of its own, as ours does for dashes and letters: it is left, corrected or taken away. Nothing is done in the middle
 * of a paragraph, nor in text whose lines are wrapped by hand.
 */
export function enter(source: Source, at: number, planOf: (source: Source) => Plan): readonly Edit[] {
  const typed = typedAgain(source, at);
  if (!typed) return goOnBelow(source, at, planOf);
  const { start, end } = typed.span;
  const longer = end - start - typed.text.length;
  const mended = new Source(source.text.slice(0, start) + typed.text + source.text.slice(end));
  const edits = goOnBelow(mended, at - longer, planOf);
  return [typed, ...edits.map((it) => (it.span.start < start ? it : { ...it, span: shift(it.span, longer) }))];
}

/**
 * The line that was just ended had its mark before anything was typed. Whoever typed one all the same meant that one alone, and whoever
 * pressed Tab behind a dash meant an item of the level below.
 */
function typedAgain(source: Source, at: number): Edit | undefined {
  const line = source.lineAt(at);
  if (line < 2) return undefined;
  const { start, end } = source.lineSpan(line - 1);
  const text = source.text.slice(start, Math.min(end, start + longestBeginning));
  const { indent = '', dash, label, tab } = again.exec(text)?.groups ?? {};
  const own = dash ?? label;
  if (own === undefined && tab === undefined) return undefined;
  let previous = line - 2;
  while (0 < previous && isBlank(source.text, source.lineSpan(previous))) previous--;
  const above = source.text.slice(source.lineSpan(previous).start, source.lineSpan(previous).end);
  if (!(tab === undefined ? listed : dashed).test(above)) return undefined;
  const from = start + indent.length;
  return { span: span(from, from + (own ?? tab ?? '').length), text: own === undefined ? '+ ' : '' };
}

const longestBeginning = 60;
const again =
  /^(?<indent>[ \t]*)(?:(?<dash>[-+] )[-+] \S|(?<label>(?:\d{1,2}[.)]|[a-zđ]\)) )\k<label>\S|(?<tab>- (?:\t| {2}))\S)/u;
const listed = /^[ \t]{0,40}(?:[-+]|\d{1,2}[.)]|[a-zđ]\)) \S/u;
const dashed = /^[ \t]{0,40}- \S/u;

function goOnBelow(source: Source, at: number, planOf: (source: Source) => Plan): readonly Edit[] {
  const line = source.lineAt(at);
  if (line === 0) return [];
  const { text } = source;
  const here = source.lineSpan(line);
  const above = source.lineSpan(line - 1);
  const put = begun.exec(text.slice(here.start, at))?.groups;
  if (!put || !isBlank(text, { start: at, end: here.end })) return [];
  const before = new Source(text.slice(0, above.end) + text.slice(here.end));
  const left = emptyItem.exec(textOf(text, above))?.groups;
  if (!left && isBlank(text, above)) return [];
  const plan = planOf(before);
  if (plan.hardWrapped) return [];
  const moved = (it: Edit): Edit =>
    it.span.start < above.end ? it : { ...it, span: shift(it.span, here.end - above.end) };
  const indent = put.indent ?? '';
  if (left) {
    const start = above.start + (left.indent ?? '').length;
    const moves = leaveItem(plan, start);
    return moves ? [{ span: span(start, at), text: '' }, ...moves.map(moved)] : [];
  }
  const block = blockEndingAt(plan, above);
  const next = block && goOn(plan, block);
  if (!block || !next) return [];
  const gap = next.mark !== '' && stand(plan, block) === 'apart' ? source.newline : '';
  const wanted = `${gap}${indent}${next.mark}`;
  const own = wanted === text.slice(here.start, at) ? [] : [{ span: span(here.start, at), text: wanted }];
  return [...own, ...next.moves.map(moved)];
}

/** The line up to the caret: what it is set in by, and the mark that the editor has put there. */
const begun = /^(?<indent>[ \t]*)(?<mark>(?:[-+*]|[a-zđ]\)) )?$/u;
const emptyItem = /^(?<indent>[ \t]*)(?:[-–—+*•]|\(?[a-zđ]\)|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)])[ \t\u00a0]+$/u;

const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === '';

/** The paragraph that the line is, or is the end of. */
function blockEndingAt(plan: Plan, line: Span): Block | undefined {
  const found = plan.blocks.findLast((it) => it.start < line.end);
  return found && line.start < found.end && found.end <= line.end ? found : undefined;
}

/** Who breaks the line of an empty item has done with the list, as in every other program; those behind it close up. */
function leaveItem(plan: Plan, at: number): readonly Edit[] | undefined {
  const before = plan.blocks.findLast((it) => it.end <= at && it.paragraph.kind === 'text');
  if (!before || !(before.paragraph.marker || before.paragraph.text.endsWith(':'))) return undefined;
  const section = sectionsOf(plan).get(at);
  return section ? moveThoseBehind(plan, section, -1) : [];
}

/** The numbered parts by where they begin. */
const sectionsOf: (plan: Plan) => ReadonlyMap<number, Section> = remember(
  ({ outline }) => new Map(outline.lists.flatMap((list) => list.items.map((it) => [it.block.start, it] as const))),
);

/** Undefined where nothing is known of lists: what the editor has done is left as it is. */
function goOn(plan: Plan, block: Block): Continuation | undefined {
  const { marker, kind, raw, text } = block.paragraph;
  const room = roomOf(block, plan.layout);
  // Set in bold or as a heading of Markdown it is no item.
  if (kind !== 'text' || !marker || raw[0] !== text[0]) return undefined;
  if (room !== 'body' && room !== 'appendix' && room !== 'closing') return undefined;
  if (lineOf(block.paragraph).isEnd) return nothing;
  switch (marker.kind) {
    case 'number':
    case 'letter': {
      const section = sectionsOf(plan).get(block.start);
      // `i)` of `i)`, `ii)`, `iii)`: no `k)` follows.
      if (!section && marker.label === 'i') return nothing;
      return section && room !== 'closing' ? goOnNumbered(plan, section) : undefined;
    }
    case 'dash':
    case 'plus':
    case 'star':
    case 'bullet':
      return goOnDashed(plan, block, marker);
    default:
      return undefined;
  }
}

const nothing: Continuation = { mark: '', moves: [] };

function goOnDashed(plan: Plan, block: Block, marker: Marker): Continuation | undefined {
  const { text } = block.paragraph;
  // Who is not spaced may be a word that was broken, or a quantity.
  if (marker.end === marker.span.end) return undefined;
  if (plan.recipients?.items.some((it) => it.block === block && it.isArchive)) return nothing;
  if (/^-\s+Lưu(?:\s*:|\s+V)/u.test(text)) return nothing;
  const before = textBefore(plan, block);
  const isBeside = before?.paragraph.marker?.label === marker.label;
  if (isBeside && closes(before, text)) return nothing;
  if (text.endsWith(':') && marker.kind === 'dash') return { mark: childMark(plan, block) ?? '+ ', moves: [] };
  return { mark: `${marker.label} `, moves: [] };
}

function goOnNumbered(plan: Plan, section: Section): Continuation {
  const { block, marker, list, index } = section;
  const { text } = block.paragraph;
  if (text.endsWith(':')) return goDown(plan, section);
  if (isCapitals(text) || hasContent(plan, section)) return nothing;
  if (!/;["”)]*$/u.test(text)) {
    // A heading has no full stop, or its siblings have words below them.
    const before = list.items[index - 1];
    const isEnded = ended.test(text);
    if (closes(before?.block, text)) return nothing;
    if (before ? isOtherwise(plan, before, isEnded) : !isEnded) return nothing;
  }
  const label = labelAfter(section);
  if (label === undefined) return nothing;
  return { mark: markLike(block, marker, label), moves: moveThoseBehind(plan, section, 1) };
}

/** An item that ends with a colon has a list below it: before the first of its items, or a new one of the kind that this draft has there. */
function goDown(plan: Plan, section: Section): Continuation {
  const next = textAfter(plan, section.block);
  const first = next && sectionsOf(plan).get(next.start);
  if (first?.parent === section) {
    const label = labelOf(first, 1);
    return label === undefined
      ? nothing
      : { mark: markLike(first.block, first.marker, label), moves: moveFrom(plan, first, 1) };
  }
  const usual = section.marker.kind === 'letter' ? '- ' : 'a) ';
  return { mark: childMark(plan, section.block) ?? usual, moves: [] };
}

/** The sibling before is no example of an item that stands alone: it has words below it, or alone of the two a full stop. */
function isOtherwise(plan: Plan, before: Section, isEnded: boolean): boolean {
  const wasEnded = ended.test(before.block.paragraph.text);
  return hasContent(plan, before) ? wasEnded || !isEnded : wasEnded && !isEnded;
}

/** The last item of a list has a full stop, and the one before it has not. */
const closes = (before: Block | undefined, text: string): boolean =>
  text.endsWith('.') && before?.paragraph.text.endsWith(';') === true;

const ended = /[.;!?…]["”)]*$/u;

/** It has items, sentences or a table of its own below it. */
const hasContent = (plan: Plan, { block, blocks }: Section): boolean => {
  const next = textAfter(plan, block);
  return next !== undefined && next.index < blocks.end;
};

/** The mark of an item with another ordinal. */
const markLike = ({ paragraph: { text } }: Block, { ordinal, span: all }: Marker, label: string): string =>
  `${text.slice(0, ordinal.start)}${label}${text.slice(ordinal.end, all.end)} `;
