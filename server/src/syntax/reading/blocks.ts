import { ownText } from '../../text/memo';
import type { Kinship, Source } from '../../text/source';
import type { Look } from '../line';
import { type Block, makeParagraph, type Paragraph, type ParagraphKind, type Piece, remember } from '../paragraph';
import type { Line } from './page';

/** The lines of one paragraph. */
export interface Group {
  readonly kind: ParagraphKind;
  readonly lines: Line[];
  /** A line in capitals stands right above it, as `KẾ HOẠCH` does above the trích yếu. */
  readonly isBelowCapitals: boolean;
}

/** The groups of an earlier text, where they became blocks, and what the text has in common with it. */
export interface Before {
  readonly kinship: Kinship;
  readonly groups: readonly Group[];
  readonly blocks: readonly Block[];
}

/**
 * What has stayed where it was is the same object, so that what is known of its place is known again; what has only moved is the
 * same paragraph.
 */
export function placeGroups(source: Source, groups: readonly Group[], before: Before | undefined): Block[] {
  const blocks: Block[] = [];
  const by = before ? before.kinship.end - before.kinship.from : 0;
  const later = before ? before.groups.length - groups.length : 0;
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] as Group;
    const start = startOf(group);
    const same = before?.groups[index];
    if (before && same && areSame(same, group)) {
      blocks.push(before.blocks[index] as Block);
      continue;
    }
    const moved = before && before.kinship.end < start ? before.groups[index + later] : undefined;
    const paragraph =
      before && moved && isMoved(moved, group, by)
        ? (before.blocks[index + later] as Block).paragraph
        : paragraphOf(source, group);
    blocks.push({ paragraph, start, end: lastOf(group).end, index });
  }
  return blocks;
}

function areSame(a: Group, b: Group): boolean {
  if (a.kind !== b.kind || a.lines.length !== b.lines.length) return false;
  for (let i = 0; i < a.lines.length; i++) if (a.lines[i] !== b.lines[i]) return false;
  return true;
}

function isMoved(from: Group, to: Group, by: number): boolean {
  if (from.kind !== to.kind || from.lines.length !== to.lines.length) return false;
  for (let i = 0; i < to.lines.length; i++) {
    const [before, line] = [from.lines[i] as Line, to.lines[i] as Line];
    if (before.start + by !== line.start || before.end + by !== line.end) return false;
  }
  return true;
}

/** A paragraph of one kind, and how its lines stood. */
interface Begun {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
}

/** As many paragraphs that begin and end alike are kept with these lines: whoever types between them makes many. */
const mostBegun = 8;

/** By their last line those of several lines, or of another kind than words. */
const begunWith: (look: Look) => WeakMap<Look, readonly Begun[]> = remember(() => new WeakMap());

/** Most paragraphs are one line of words. */
const aloneOf: (look: Look) => Paragraph = remember(({ raw }) =>
  makeParagraph('text', raw, [{ start: 0, end: raw.length, blankLinesBefore: 0 }]),
);

/** The same writing in the same lines is the same paragraph. */
function paragraphOf(source: Source, group: Group): Paragraph {
  const { kind, lines } = group;
  const { look } = lines[0] as Line;
  if (kind === 'text' && lines.length === 1) return aloneOf(look);
  const start = startOf(group);
  const last = lastOf(group);
  const raw = source.text.slice(start, last.end);
  const begun = begunWith(look);
  const alike = begun.get(last.look) ?? [];
  const known = alike.find(({ paragraph, pieces }) => {
    return paragraph.kind === kind && paragraph.raw === raw && stoodAlike(pieces, lines);
  });
  if (known) return known.paragraph;
  const pieces = lines.map((it, i) => ({
    start: it.start - start,
    end: it.end - start,
    blankLinesBefore: i === 0 ? 0 : it.blankBefore,
  }));
  const paragraph = makeParagraph(kind, ownText(raw), pieces);
  begun.set(last.look, [{ paragraph, pieces }, ...alike.slice(0, mostBegun - 1)]);
  return paragraph;
}

/** Which lines belong to a paragraph is not always to be seen from its writing: page numbers and footnotes are left out. */
function stoodAlike(pieces: readonly Piece[], lines: readonly Line[]): boolean {
  const start = (lines[0] as Line).start;
  return (
    pieces.length === lines.length &&
    pieces.every((it, i) => {
      const line = lines[i] as Line;
      return it.start === line.start - start && it.end === line.end - start;
    })
  );
}

export const startOf = (group: Group): number => (group.lines[0] as Line).start;

export const lastOf = (group: Group): Line => group.lines[group.lines.length - 1] as Line;

/** Some blocks that follow each other, and perhaps the one behind them, where there is one. */
export type Run = readonly (Block | undefined)[];

/** Keeps what a pure function found in a run, for as long as the same blocks stand in the same places: those above what is typed do. */
export function rememberRun<V>(read: (run: Run) => V): (run: Run) => V {
  const kept = remember((_: Block): { last?: { readonly run: Run; readonly value: V } } => ({}));
  return (run) => {
    const first = run[0];
    if (!first) return read(run);
    const known = kept(first);
    if (!known.last || !isSameRun(known.last.run, run)) known.last = { run, value: read(run) };
    return known.last.value;
  };
}

const isSameRun = (a: Run, b: Run): boolean => a.length === b.length && a.every((it, i) => it === b[i]);
