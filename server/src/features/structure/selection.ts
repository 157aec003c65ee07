import type { Plan } from '../../plan/plan';
import { blockAt } from '../../plan/room';
import type { Section } from '../../plan/sections/sections';
import { endsSentence, readClauses } from '../../plan/tasks/clauses';
import { citationsOf } from '../../syntax/citation/citation';
import { datesOf } from '../../syntax/days/date';
import { type Block, offsetIn, type Paragraph, place, remember } from '../../syntax/paragraph';
import { quotationsOf } from '../../syntax/quotation';
import { unitsOf } from '../../syntax/unit/unit';
import { matchLength, spanOf } from '../../text/match';
import { contains, type Span, textOf } from '../../text/span';
import { spanOfBlocks, spanOfRecipients } from './outline';

/**
 * What "expand selection" takes from a place, each inside the next: word, name, phrase between commas, clause, sentence, paragraph,
 * item with its lines, section, … , the whole document.
 */
export function selections(plan: Plan, at: number): readonly Span[] {
  const { text } = plan.source;
  const spans = [...inBlock(plan, at), ...aroundBlocks(plan, at), { start: 0, end: text.length }];
  const holding = spans.filter((it) => it.start <= at && at <= it.end && it.start < it.end);
  holding.sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const it of holding) {
    const last = chain[chain.length - 1];
    if (!last || (contains(it, last) && it.end - it.start > last.end - last.start)) chain.push(it);
  }
  return 0 < chain.length ? chain : [{ start: 0, end: text.length }];
}

function inBlock(plan: Plan, at: number): readonly Span[] {
  const block = blockAt(plan, at);
  if (!block || block.end < at) return [];
  const { text, marker, kind } = block.paragraph;
  const all = place(block, { start: 0, end: text.length });
  if (kind === 'comment') return [all, ...lineIn(block, at)];
  const here = offsetIn(block, at);
  const pieces: Span[] = [
    ...wordAt(text, here),
    ...namesIn(block.paragraph).filter((it) => it.start <= here && here <= it.end),
    ...bracketsAt(text, here),
    ...(kind === 'row' ? cellAt(text, here) : clausesAt(block.paragraph, here)),
    { start: marker?.end ?? 0, end: text.trimEnd().length },
  ];
  return [...pieces.filter((it) => it.start < it.end).map((it) => place(block, it)), all];
}

const lineIn = (block: Block, at: number): readonly Span[] =>
  [...block.paragraph.raw.matchAll(/[^\r\n]+/gu)]
    .map((it) => ({ start: block.start + it.index, end: block.start + it.index + it[0].length }))
    .filter((it) => it.start <= at && at <= it.end);

const wordForm = /[\p{L}\p{M}\p{N}]+(?:[-/&.,:][\p{L}\p{M}\p{N}]+)*/gu;
const syllableForm = /[\p{L}\p{M}\p{N}]+/gu;
const longestWord = 80;

/** A syllable, then the symbol or number that it is a part of. */
function wordAt(text: string, at: number): readonly Span[] {
  const from = Math.max(0, at - longestWord);
  const near = text.slice(from, at + longestWord);
  return [syllableForm, wordForm].flatMap((form) =>
    [...near.matchAll(form)]
      .map((it) => ({ start: from + it.index, end: from + it.index + it[0].length }))
      .filter((it) => it.start <= at && at <= it.end)
      // Between two words that touch nothing else, the one behind the caret.
      .slice(-1),
  );
}

/** Names and dates that stand whole in the paragraph. */
const namesIn = remember((paragraph: Paragraph): readonly Span[] => [
  ...unitsOf(paragraph).map((it) => it.span),
  ...datesOf(paragraph).map((it) => it.span),
  ...citationsOf(paragraph).flatMap((it) => [
    it.symbol.span,
    { start: Math.min(it.span.start, it.symbol.span.start), end: it.symbol.span.end },
    it.span,
    ...(it.title ? [it.title.span] : []),
  ]),
  ...quotationsOf(paragraph).flatMap(({ start, end }) => [
    { start: start + 1, end: end - 1 },
    { start, end },
  ]),
]);

const longestBracket = 2000;

/** What stands in brackets, without them and with them. */
function bracketsAt(text: string, at: number): readonly Span[] {
  const open = text.lastIndexOf('(', at - 1);
  if (open === -1 || longestBracket < at - open) return [];
  const close = text.indexOf(')', open);
  if (close === -1 || close < at) return [];
  return [
    { start: open + 1, end: close },
    { start: open, end: close + 1 },
  ];
}

/** The phrase between commas, the clause between semicolons, and the sentence; none that differs by its last sign alone. */
function clausesAt(paragraph: Paragraph, at: number): readonly Span[] {
  const { text, marker } = paragraph;
  const clauses = readClauses(text, marker?.end ?? 0);
  const i = clauses.findIndex((it, i) => at < it.end || i === clauses.length - 1);
  const found = clauses[i];
  if (!found || at < found.start) return [];
  let first = i;
  while (0 < first && !endsSentence(text, clauses[first - 1] as Span)) first--;
  let last = i;
  while (last < clauses.length - 1 && !endsSentence(text, clauses[last] as Span)) last++;
  const sentence = trimmed(text, { start: (clauses[first] as Span).start, end: (clauses[last] as Span).end });
  const clause = withoutSign(text, trimmed(text, found));
  const phrase = phraseAt(paragraph, clause, at);
  const bare = withoutSign(text, sentence);
  return [
    ...(areSame(phrase, clause) || areSame(phrase, bare) ? [] : [phrase]),
    ...(areSame(clause, bare) ? [] : [clause]),
    sentence,
  ];
}

const areSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const bracketed = /\([^()]*\)/gu;

/** A comma within a name, a quotation or brackets parts nothing: `các xã, phường`. */
function phraseAt(paragraph: Paragraph, clause: Span, at: number): Span {
  const { text } = paragraph;
  const names = [
    ...[...unitsOf(paragraph), ...datesOf(paragraph)].map((it) => it.span),
    ...quotationsOf(paragraph),
    ...Array.from(text.matchAll(bracketed), spanOf),
  ].filter((it) => it.start <= clause.end && clause.start <= it.end);
  let { start, end } = clause;
  for (const it of textOf(text, clause).matchAll(/[,:](?=\s)/gu)) {
    const sign = clause.start + it.index;
    if (names.some((name) => name.start < sign && sign < name.end)) continue;
    if (at <= sign) {
      end = sign;
      break;
    }
    start = sign + 1;
  }
  return trimmed(text, { start, end });
}

const withoutSign = (text: string, it: Span): Span => ({
  start: it.start,
  end: it.end - matchLength(textOf(text, it), /[\s;.,:/]*$/u),
});

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

function cellAt(text: string, at: number): readonly Span[] {
  const start = text.lastIndexOf('|', at - 1) + 1;
  const end = text.indexOf('|', at);
  return [trimmed(text, { start, end: end === -1 ? text.length : end })];
}

/** Items, sections, lists and rooms around the place. */
function aroundBlocks(plan: Plan, at: number): readonly Span[] {
  const { blocks, layout, outline, recipients, signatures, appendices } = plan;
  const spans: (Span | undefined)[] = [
    spanOfBlocks(blocks, layout.head),
    spanOfBlocks(blocks, { start: layout.head.start, end: Math.max(layout.head.end, layout.subject.end) }),
    spanOfBlocks(blocks, layout.opening),
    spanOfBlocks(blocks, layout.body),
    ...signatures.map((it) => it.span),
    ...tableAround(plan, at),
  ];
  for (const it of outline.sections) spans.push(...sectionsAround(plan, it, at));
  appendices.forEach((it, i) => {
    spans.push(spanOfBlocks(blocks, it.blocks));
    for (const section of outline.appendices[i] ?? []) spans.push(...sectionsAround(plan, section, at));
  });
  for (const it of recipients?.items ?? []) spans.push(it.span);
  if (recipients) spans.push(spanOfRecipients(recipients));
  return spans.filter((it) => it !== undefined);
}

/** The head of an item with what belongs to it alone, then with all that is below it. */
function sectionsAround(plan: Plan, section: Section, at: number): readonly Span[] {
  const whole = spanOfBlocks(plan.blocks, section.blocks);
  if (!whole || at < whole.start || whole.end < at) return [];
  const below = section.children[0]?.blocks.start ?? section.blocks.end;
  const own = spanOfBlocks(plan.blocks, {
    start: section.blocks.start,
    end: Math.max(section.blocks.start + 1, below),
  });
  return [...(own ? [own] : []), whole, ...section.children.flatMap((it) => sectionsAround(plan, it, at))];
}

/** The rows that stand together. */
function tableAround(plan: Plan, at: number): readonly Span[] {
  const block = blockAt(plan, at);
  if (block?.paragraph.kind !== 'row') return [];
  const isRow = (i: number): boolean => plan.blocks[i]?.paragraph.kind === 'row';
  let { index: first, index: last } = block;
  while (isRow(first - 1)) first--;
  while (isRow(last + 1)) last++;
  return [{ start: (plan.blocks[first] as Block).start, end: (plan.blocks[last] as Block).end }];
}
