import { chooseFixes } from '../../lint/fix';
import type { LintFinding } from '../../lint/lint';
import type { Fix } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { bulletGlyphs } from '../../syntax/marker';
import { diff } from '../../text/diff';
import { applyEdits, type Edit } from '../../text/edit';
import { Source } from '../../text/source';
import { contains, type Span, shift, span, spanOver } from '../../text/span';
import type { Draft, FormatOptions } from './draft';
import { listDashes } from './list-dashes';
import { blankLines, lineEnds, markGaps, plainSpaces, textEnd } from './spaces';
import { tables } from './tables';

/** How a text is read that is not open: what is wrong in it, and what it is. */
export interface Reading {
  readonly planOf: (source: Source) => Plan;
  readonly lint: (text: string) => readonly LintFinding[];
}

/** Sound by themselves: each finds its edits in the text as the one before has left it. */
type Pass = (draft: Draft, reading: Reading) => Iterable<Edit>;

const always: readonly Pass[] = [lineEnds, textEnd];
/** Lines that were wrapped by hand are to be joined first, which is more than formatting. */
const whereNotWrapped: readonly Pass[] = [plainSpaces, markGaps, listDashes, blankLines, tables, repairs];

const mostRounds = 8;

/**
 * Few and small edits that put white space in order, and the dashes and signs of lists. No letter, no digit and no other sign
 * changes; columns that are set by spaces stay; what is right already is left alone.
 */
export function format(source: Source, reading: Reading, options: FormatOptions = {}): readonly Edit[] {
  const { text: before } = source;
  const whole = span(0, before.length);
  let area = options.range ? withWholeParagraphs(reading.planOf(source), options.range) : whole;
  let draft: Draft = { source, plan: reading.planOf(source), options, isToEnd: area.end === before.length };
  const run = (pass: Pass): boolean => {
    const edits = [...pass(draft, reading)].filter((it) => contains(area, it.span));
    if (edits.length === 0) return false;
    const next = new Source(applyEdits(draft.source.text, edits));
    if (next.text === draft.source.text) return false;
    area = span(area.start, area.end + next.text.length - draft.source.text.length);
    draft = { ...draft, source: next, plan: reading.planOf(next) };
    return true;
  };
  const passes = draft.plan.hardWrapped ? always : [...always, ...whereNotWrapped];
  for (let round = 0; round < mostRounds; round++) {
    if (passes.filter(run).length === 0) break;
  }
  return diff(before, draft.source.text);
}

/** The range with the whole of the lines, paragraphs and tables that it touches. */
function withWholeParagraphs({ blocks, source }: Plan, range: Span): Span {
  let { start } = source.lineSpanAt(range.start);
  // A selection that ends before the first letter of a line has nothing of that line.
  const last = source.lineAt(range.end);
  const isBefore = source.lineSpan(last).start === range.end && range.start < range.end;
  let { end } = source.lineSpan(isBefore ? last - 1 : last);
  const touched = blocks.filter((it) => it.start <= end && start <= it.end);
  for (const it of touched) {
    let from = it.index;
    let to = it.index;
    const isRow = (i: number): boolean => it.paragraph.kind === 'row' && blocks[i]?.paragraph.kind === 'row';
    while (isRow(from - 1)) from--;
    while (isRow(to + 1)) to++;
    start = Math.min(start, source.lineSpanAt(blocks[from]?.start ?? start).start);
    end = Math.max(end, source.lineSpanAt(blocks[to]?.end ?? end).end);
  }
  return span(start, end);
}

/** What the rules repair without a question, as far as it is white space or a sign of a list. */
function repairs({ source: { text } }: Draft, { lint }: Reading): readonly Edit[] {
  const findings = lint(text).flatMap((it): LintFinding[] => {
    const fixes = it.fixes?.filter((fix) => fix.safe && isFormatting(text, it.rule, fix));
    return fixes && 0 < fixes.length ? [{ ...it, fixes }] : [];
  });
  return chooseFixes(findings, { unsafe: false }).flatMap((it) => it.edits);
}

const blanks = '\\s\\u00ad\\u200b\\u2060\\ufeff';
const invisible = new RegExp(`[${blanks}]`, 'gu');
const dashes = new RegExp(`[${blanks}${bulletGlyphs}]`, 'gu');
const listEnds = new RegExp(`[${blanks};.,:]`, 'gu');

/** The rules whose repair changes more than white space, and the signs that it may change. */
const signs: Readonly<Record<string, RegExp>> = {
  'bullet-glyph-mixed': dashes,
  'recipients-item-dash': dashes,
  'recipients-item-punct': listEnds,
  'recipients-last-punct': listEnds,
  'legal-basis-punct': listEnds,
};

function isFormatting(text: string, rule: string, { edits }: Fix): boolean {
  const { start, end } = spanOver(edits.map((it) => it.span));
  const before = text.slice(start, end);
  const after = applyEdits(
    before,
    edits.map((it) => ({ ...it, span: shift(it.span, -start) })),
  );
  if (signs[rule] === listEnds && !isAtLineEnd(text, end)) return false;
  const free = signs[rule] ?? invisible;
  return before.replace(free, '') === after.replace(free, '');
}

/** The line ends here, or its column does. */
const isAtLineEnd = (text: string, at: number): boolean =>
  /^[*_”"]{0,3}(?:[^\S\n\r]{3}|[^\S\n\r]*(?:$|[\n\r]))/u.test(text.slice(at, at + 200));
