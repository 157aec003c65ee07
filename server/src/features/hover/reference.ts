import type { Plan } from '../../plan/plan';
import { type ReferenceUse, usesOf } from '../../plan/references/references';
import type { Section } from '../../plan/sections/sections';
import { type Block, place, remember } from '../../syntax/paragraph';
import { referencesOf } from '../../syntax/reference';
import type { Span } from '../../text/span';
import { shorten } from '../structure/outline';
import { type Asked, type Fact, isAt, lineOf } from './facts';
import { type Line, strong } from './said';

/** A part of this plan that the prose names: its heading, and where it stands. */
export function referenceFact(asked: Asked): Fact | undefined {
  const found = resolvedIn(asked.analysis.plan, asked.block).find((it) => isAt(it.span, asked.at));
  const section = found?.use.steps.at(-1)?.section;
  return found && section && { span: found.span, lines: linesFor(asked, section) };
}

function linesFor(asked: Asked, section: Section): readonly Line[] {
  const own: Line = [strong(headingOf(section)), ', ', lineOf(asked, section.ordinal)];
  const { parent } = section;
  return parent ? [own, [`trong ${headingOf(parent)}`]] : [own];
}

/** `II. NHIỆM VỤ VÀ GIẢI PHÁP`. */
function headingOf({ block, marker, title }: Section): string {
  const sign = block.paragraph.text.slice(0, marker.span.end);
  return shorten(title.text === marker.label ? sign : `${sign} ${title.text.replace(/[\s.;:]+$/u, '')}`);
}

/** A reference that answers to a section, from its word to its ordinal: `Mục II`. */
export interface Resolved {
  readonly span: Span;
  readonly use: ReferenceUse;
}

/** Where the prose of a paragraph names parts of this plan, in order. */
export function resolvedIn(plan: Plan, block: Block): readonly Resolved[] {
  const uses = usesByPlace(plan);
  if (uses.size === 0) return [];
  const { text } = block.paragraph;
  const found = new Map<number, Resolved>();
  for (const { parts } of referencesOf(block.paragraph)) {
    for (const part of parts) {
      const use = uses.get(place(block, part.span).start);
      if (!use) continue;
      const lead = text.slice(0, part.span.start).trimEnd().length - part.word.length;
      const isNamed = 0 <= lead && text.slice(lead, lead + part.word.length).toLowerCase() === part.word;
      const span = place(block, { start: isNamed ? lead : part.span.start, end: part.span.end });
      found.set(span.start, { span, use });
    }
  }
  return [...found.values()];
}

const usesByPlace: (plan: Plan) => ReadonlyMap<number, ReferenceUse> = remember(
  (plan: Plan) => new Map([...usesOf(plan).values()].flat().map((it) => [it.span.start, it])),
);
