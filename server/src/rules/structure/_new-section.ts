import type { Fix } from '../../lint/rule';
import { type FreeOrdinal, freeOrdinalBefore, labelAfter } from '../../plan/numbering/renumber';
import type { Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import { headingSignsOf } from '../../syntax/emphasis';
import { isCapitals } from '../../syntax/line';
import { type Block, isContent, place, toRaw } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { type Edit, insert, replace } from '../../text/edit';
import { countBreaks } from '../../text/match';
import { insertWithBlanks } from '../../text/snippet';
import { textOf } from '../../text/span';
import { endMarkOf } from './_end';

/** A section that is to be put in: its heading in capitals, and the paragraphs below it, where `…` is for the drafter to fill. */
export interface NewSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A new section before another one, which moves on with all behind it and with what refers to them. */
export function insertBefore(plan: Plan, section: Section, asked: NewSection): Fix | undefined {
  const it = inStyle(plan, asked);
  const free = section.level === 1 ? freeOrdinalBefore(plan, section) : undefined;
  if (!free) return undefined;
  const { source } = plan;
  const at = source.lineSpanAt(section.block.start).start;
  const gap = gapOf(plan, section);
  const text = linesOf(section, free, it).join(gap) + gap;
  return toFix(it, nameIn(section, free), [insertWithBlanks(at, text), ...free.edits]);
}

/** A new section behind all others: before the closing sentence, else at the end, where it takes the end mark over. */
export function appendAfter(plan: Plan, section: Section, asked: NewSection): Fix | undefined {
  const it = inStyle(plan, asked);
  const label = section.level === 1 ? labelAfter(section) : undefined;
  if (label === undefined) return undefined;
  const { source, blocks, layout } = plan;
  const free: FreeOrdinal = { label, edits: [] };
  const gap = gapOf(plan, section);
  const closing = blocks[section.blocks.end];
  if (closing && section.blocks.end < layout.body.end) {
    const at = source.lineSpanAt(closing.start).start;
    return toFix(it, nameIn(section, free), [insertWithBlanks(at, linesOf(section, free, it).join(gap) + gap)]);
  }
  const last = blocks.slice(section.blocks.start, layout.body.end).findLast((one) => isContent(one.paragraph));
  if (!last) return undefined;
  const mark = last.paragraph.kind === 'row' ? undefined : endMarkOf(last.paragraph.text);
  const { end } = source.lineSpanAt(Math.max(last.start, last.end - 1));
  const added = insertWithBlanks(end, gap + linesOf(section, free, it).join(gap) + (mark ? './.' : ''));
  return toFix(it, nameIn(section, free), mark ? [replace(place(last, mark), '.'), added] : [added]);
}

/** The heading of a part that has lost it, over the first of its items. */
export function headingOver(plan: Plan, part: Section, first: Section, title: string): Fix | undefined {
  const label = labelAfter(part);
  if (label === undefined) return undefined;
  const free: FreeOrdinal = { label, edits: [] };
  const it: NewSection = { title, lines: [] };
  const gap = gapOf(plan, part);
  const { start } = plan.source.lineSpanAt(first.block.start);
  return toFix(it, nameIn(part, free), [insert(start, linesOf(part, free, it).join(gap) + gap)]);
}

function inStyle(plan: Plan, { title, lines }: NewSection): NewSection {
  const sign = clauseSign(plan);
  return { title, lines: lines.map((line) => line.replace(/^(?<number>\d)\./u, `$<number>${sign}`)) };
}

/** `Mục I.`, `Phần I:`, `Phần 1:`: what it is called among its siblings. */
const nameIn = ({ marker }: Section, { label }: FreeOrdinal): string => {
  const word = marker.word?.toLowerCase();
  return word && word !== 'mục' ? `${capitalized(word)} ${label}:` : `Mục ${label}.`;
};

const toFix = ({ title }: NewSection, name: string, edits: readonly Edit[]): Fix => ({
  title: `Chèn ${name} ${capitalized(title.toLowerCase())}`,
  edits,
  safe: false,
});

/** `1/` where the clauses of this plan are written so. */
function clauseSign({ outline }: Plan): string {
  const clauses = outline.lists.find(
    (it) => it.room === 0 && it.parent?.level === 1 && it.items[0]?.marker.kind === 'number',
  );
  const first = clauses?.items[0];
  if (!first || first.marker.isBracketed || 1 < first.marker.numbers.length) return '.';
  return first.block.paragraph.text.slice(first.marker.ordinal.end, first.marker.span.end).trim() || '.';
}

/** The heading with the signs of its sibling, and the lines below it. */
function linesOf({ block, marker }: Section, { label }: FreeOrdinal, { title, lines }: NewSection): readonly string[] {
  const { text, raw } = block.paragraph;
  const isOrdinal = /^\p{Lu}+$/u.test(textOf(text, marker.ordinal).replace(/\s/gu, ''));
  const number = isOrdinal ? label.toUpperCase() : label;
  const { signs, stars } = headingSignsOf(raw);
  const behind = raw.slice(toRaw(block.paragraph, marker.span).end);
  const gap = /^\s+/u.exec(behind)?.[0] ?? ' ';
  const sign = text.slice(marker.ordinal.end, marker.span.end).trim();
  const words = isCapitals(text) ? title : capitalized(title.toLowerCase());
  const before = text.slice(0, marker.ordinal.start);
  const isOver = marker.kind === 'roman' || marker.kind === 'capital' || marker.kind === 'division';
  const below = isOver ? lines : ['…'];
  // `Phần I` in a line of its own has its title in the next.
  if (text.slice(marker.span.end).trim() === '') {
    return [`${signs}${stars}${before}${number}${sign}${stars}`, `${stars}${title}${stars}`, ...below];
  }
  return [`${signs}${stars}${before}${number}${sign}${gap}${words}${stars}`, ...below];
}

/** The line breaks between two paragraphs here: one, or two with a blank line. */
function gapOf({ source, blocks }: Plan, { block }: Section): string {
  const before = blocks[block.index - 1];
  const after = blocks[block.index + 1];
  const between = before ? betweenOf(source.text, before, block) : after ? betweenOf(source.text, block, after) : '';
  return source.newline.repeat(1 < countBreaks(between) ? 2 : 1);
}

const betweenOf = (text: string, a: Block, b: Block): string => text.slice(a.end, b.start);
