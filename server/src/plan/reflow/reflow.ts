import type { Block, Seam } from '../../syntax/paragraph';
import { applyEdits, type Edit, insert, replace } from '../../text/edit';
import { addTo } from '../../text/grouped';
import { allMatches } from '../../text/match';
import type { Change, Rewriting } from '../../text/rewriting';
import { firstFrom } from '../../text/sorted';
import { lettersBefore, type Span, shift, span, textOf } from '../../text/span';
import type { PlanText } from '../plan';
import { brokenParagraphs, hasBars } from './broken-paragraphs';
import { writeGaps } from './gaps';
import { nameNotes } from './note-names';
import { gapOf, paragraphAround } from './page-ends';
import { isVerse } from './verse';

/**
 * Writes each paragraph in one line, as the reader reads it. Page numbers go, for nothing shows them as such afterwards; a
 * footnote that cuts a paragraph goes below it; its number and its mark take the form that keeps them one: `[^1]`. Blank lines
 * that a page's end has left go too. All else stays, letter by letter.
 */
export function reflow(text: PlanText): Rewriting {
  const seams = seamsToJoin(text);
  const inside = blocksInside(text);
  const names = text.hardWrapped ? [...nameNotes(text)].sort((a, b) => a.span.start - b.span.start) : [];
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const moved = new Set([...inside.values()].flat());
  const elsewhere = new Set([...moved].flatMap((it) => editsIn(names, it)));
  for (const it of names) {
    changes.push(toChange(text, 'note', it));
    if (!elsewhere.has(it)) edits.push(it);
  }
  const writer: Writer = { text, seams, inside, names };
  const joined = text.blocks.flatMap((it) => (moved.has(it) ? [] : joinLines(writer, it)));
  const gaps = writeGaps(text, moved);
  return {
    edits: [...edits, ...joined.flatMap((it) => it.edits), ...gaps.edits],
    changes: [...changes, ...joined.flatMap((it) => it.changes), ...gaps.changes],
  };
}

interface Writer {
  readonly text: PlanText;
  /** What is joined of each paragraph, by its index. */
  readonly seams: ReadonlyMap<number, readonly Seam[]>;
  /** Page numbers and footnotes that stand between the lines of a paragraph, by its index. */
  readonly inside: ReadonlyMap<number, readonly Block[]>;
  readonly names: readonly Edit[];
}

const toChange = ({ source }: PlanText, kind: Change['kind'], { span: at, text }: Edit): Change => ({
  kind,
  at,
  before: textOf(source.text, at),
  after: text,
});

function seamsToJoin(text: PlanText): ReadonlyMap<number, readonly Seam[]> {
  const found = new Map<number, Seam[]>();
  if (!text.hardWrapped) {
    for (const { block, seam } of brokenParagraphs(text)) addTo(found, block.index, seam);
    for (const number of text.blocks) {
      const around = number.paragraph.kind === 'page-number' ? paragraphAround(text, number) : undefined;
      const seam = around?.paragraph.seams.find((it) => number.start < gapOf(around, it).end);
      if (around && seam) addTo(found, around.index, seam);
    }
    return found;
  }
  for (const { index, paragraph } of text.blocks) {
    const isPlain = !hasBars(paragraph) && !paragraph.raw.includes('<');
    const isWords = (paragraph.kind === 'text' && isPlain) || paragraph.kind === 'footnote';
    if (isWords && 0 < paragraph.seams.length && !isVerse(paragraph, text.lineLength))
      found.set(index, [...paragraph.seams]);
  }
  return found;
}

function blocksInside(text: PlanText): Map<number, Block[]> {
  const inside = new Map<number, Block[]>();
  for (const block of text.blocks) {
    const { kind } = block.paragraph;
    if (kind !== 'page-number' && kind !== 'footnote') continue;
    const around = paragraphAround(text, block);
    if (around) addTo(inside, around.index, block);
  }
  return inside;
}

/** Each line's end within a paragraph becomes a space, or nothing where a word goes on. */
function joinLines(writer: Writer, block: Block): Rewriting {
  const { text, seams, inside, names } = writer;
  const within = inside.get(block.index) ?? [];
  const edits: Edit[] = [];
  const changes: Change[] = [];
  let below = '';
  for (const seam of seams.get(block.index) ?? []) {
    const gap = gapOf(block, seam);
    const pieces = within.filter((it) => gap.start <= it.start && it.end <= gap.end);
    let at = gap.start;
    let isOpen = !isTight(text.source.text, gap, seam);
    const close = (end: number): void => {
      const between = text.source.text.slice(at, end);
      for (const blank of allMatches(between, /[\s\u200b]+/gu)) {
        const start = at + blank.index;
        edits.push(replace(span(start, start + blank[0].length), isOpen ? ' ' : ''));
        isOpen = false;
      }
    };
    for (const piece of pieces) {
      close(piece.start);
      at = piece.end;
      const all = span(piece.start, piece.end);
      edits.push(replace(all, ''));
      if (piece.paragraph.kind === 'page-number') {
        changes.push(toChange(text, 'page-number', replace(all, '')));
        continue;
      }
      const note = noteText(writer, piece);
      changes.push(...note.changes, toChange(text, 'note-moved', replace(all, note.text)));
      below += text.source.newline.repeat(2) + note.text;
    }
    close(gap.end);
    changes.push({ kind: 'joined', at: gap, before: '', after: '' });
  }
  if (below !== '') edits.push(insert(block.end, below));
  return { edits, changes };

  /** A footnote in one line, to be written elsewhere. */
  function noteText(at: Writer, note: Block): { readonly text: string; readonly changes: readonly Change[] } {
    const joined = joinLines(at, note);
    const own = editsIn(names, note);
    const local = [...joined.edits, ...own].map((it): Edit => ({ ...it, span: shift(it.span, -note.start) }));
    return {
      text: applyEdits(textOf(text.source.text, note), local),
      changes: joined.changes,
    };
  }
}

/** Those of the edits, which are in order, that stand within a span. */
function editsIn(edits: readonly Edit[], { start, end }: Span): readonly Edit[] {
  let next = firstFrom(edits, start, (it) => it.span.start);
  const found: Edit[] = [];
  for (let it = edits[next]; it && it.span.end <= end; it = edits[++next]) found.push(it);
  return found;
}

/** No space where a symbol was cut, a word with its hyphen or an address, and none inside of brackets. */
function isTight(text: string, { start, end }: Span, seam: Seam): boolean {
  const before = lettersBefore(text, start, 3);
  const after = text.slice(end, end + 3);
  return (
    seam.glued ||
    /[(“]$/u.test(before) ||
    /^(?:[)”]|\.\/\.|[.,;:!?](?![\p{L}\d./]))/u.test(after) ||
    (/[\p{L}\p{N}][-–/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))
  );
}
