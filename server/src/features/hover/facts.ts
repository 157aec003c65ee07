import { type Calendar, calendarOf } from '../../plan/deadlines/calendar';
import { fileName } from '../../plan/others';
import { blockAt } from '../../plan/room';
import type { Day } from '../../syntax/days/date';
import type { Block } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import type { Folder, KnownPlan } from '../../workspace/folder';
import type { Analysis } from '../analysis';
import { type Base, baseOf } from './days';
import { type Line, listedUpTo, type Piece } from './said';

/** What is known beside the draft itself. */
export interface HoverContext {
  readonly analysis: Analysis;
  readonly folder: Folder;
  readonly today: Day;
  /** Days off and working days beside the public ones, as the settings have them. */
  readonly holidays: readonly string[];
}

/** What is known of one thing in the draft; its span is the thing. */
export interface Fact {
  readonly span: Span;
  readonly lines: readonly Line[];
}

/** A place in the draft, with what the readers of facts share. */
export interface Asked extends HoverContext {
  readonly at: number;
  readonly block: Block;
  readonly calendar: Calendar;
  readonly base: Base;
}

export type ReadFact = (asked: Asked) => Fact | undefined;

export function ask(context: HoverContext, at: number): Asked | undefined {
  const { plan } = context.analysis;
  const block = blockAt(plan, at);
  if (!block || block.end < at || block.paragraph.kind === 'comment') return undefined;
  return { ...context, at, block, calendar: calendarOf(context), base: baseOf(plan, context.today) };
}

/** A caret at the edge of a thing is at it. */
export const isAt = ({ start, end }: Span, at: number): boolean => start <= at && at <= end;

/** `dòng 15`, which leads there. */
export const lineOf = (context: HoverContext, it: Span): Piece => placeIn(context, it, 'dòng ');

function placeIn({ analysis: { document } }: HoverContext, it: Span, lead: string): Piece {
  const position = document.source.positionAt(it.start);
  return { words: `${lead}${position.line + 1}`, place: { uri: document.uri, position } };
}

/** So many lines are named; the rest is counted. */
const mostLines = 6;

/** `dòng 15, 45 và 60`, each of which leads there. */
export function linesOf(context: HoverContext, spans: readonly Span[]): readonly Piece[] {
  const { source } = context.analysis.document;
  const rows = [...new Map(spans.map((it) => [source.lineAt(it.start), it])).values()];
  return [
    'dòng ',
    ...listedUpTo(
      mostLines,
      rows.map((it) => placeIn(context, it, '')),
      'dòng',
    ),
  ];
}

/** The name of another plan's file, which leads to a place in it. */
export function fileOf({ uri, lines }: KnownPlan, it: Span | undefined): Piece {
  return { words: fileName(uri), place: { uri, position: lines.positionAt(it?.start ?? 0) } };
}
