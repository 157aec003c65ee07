import type { Citation } from '../../plan/citations/citations';
import { type CitedPart, citedPartsOf, partSpan } from '../../plan/citations/cited-parts';
import type { Appendix, Plan } from '../../plan/plan';
import { type Label as AppendixLabel, appendixLabels, appendixMentions } from '../../plan/references/appendix-mentions';
import { type ReferenceUse, usesOf } from '../../plan/references/references';
import { type ShortName, shortNameAt } from '../../plan/references/short-names';
import { type Note, notesOf } from '../../plan/reflow/notes';
import { blockAt } from '../../plan/room';
import type { Section } from '../../plan/sections/sections';
import { isCapitals } from '../../syntax/line';
import { type Block, offsetIn, place, remember } from '../../syntax/paragraph';
import { type Unit, unitsOf } from '../../syntax/unit/unit';
import { type Span, touches } from '../../text/span';

/** What a place of the draft names; `span` is the name. */
export type Named = { readonly span: Span } & (
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'part'; readonly part: CitedPart }
  /** The document itself: its number, its tên loại, its trích yếu. */
  | { readonly kind: 'own' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'appendix'; readonly appendix: Appendix }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'short-name'; readonly given: ShortName }
  | { readonly kind: 'unit'; readonly unit: Unit }
);

/** The name at a place, of several the one that says most: nothing for ordinary words. */
export function namedAt(plan: Plan, at: number): Named | undefined {
  const block = blockAt(plan, at);
  if (!block || block.end < at || block.paragraph.kind === 'comment') return undefined;
  return (
    find(noteNames(plan), at) ??
    find(sectionNames(plan), at) ??
    find(partNames(plan), at) ??
    find(appendixNames(plan), at) ??
    narrowest(citationNames(plan), at) ??
    find(ownNames(plan), at) ??
    shortNameHere(plan, block, at) ??
    unitHere(block, at) ??
    narrowest(citationSpans(plan), at) ??
    headingHere(plan, block, at)
  );
}

const touchesAt = (span: Span, at: number): boolean => span.start <= at && at <= span.end;

/** A caret between two names is at the one behind it. */
const find = <T extends Named>(names: readonly T[], at: number): T | undefined =>
  names.find((it) => it.span.start <= at && at < it.span.end) ?? names.find((it) => touchesAt(it.span, at));

const narrowest = <T extends Named>(names: readonly T[], at: number): T | undefined =>
  names
    .filter((it) => touchesAt(it.span, at))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];

/** `Nghị định số 30/2020/NĐ-CP`, without its day, issuer and title; of a list that names its type once the number alone. */
export function nameSpan({ type, so, symbol }: NamedDocument): Span {
  const isBeside = type && type.stands !== 'list' && type.span.end <= symbol.span.start;
  const isNear = isBeside && symbol.span.start - type.span.end <= farthestType;
  return { start: isNear ? type.span.start : (so?.start ?? symbol.span.start), end: symbol.span.end };
}

/** As much of a mention as is also known of those in other plans. */
type NamedDocument = Pick<Citation, 'type' | 'symbol'> & { readonly so?: Span };

/** `Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15`: a law's name may stand between its type and its number. */
const farthestType = 16;

type Names<K extends Named['kind']> = readonly Extract<Named, { readonly kind: K }>[];

const citationNames: (plan: Plan) => Names<'citation'> = remember(({ citations }: Plan) =>
  citations.map((citation) => ({ kind: 'citation', span: nameSpan(citation), citation })),
);

const citationSpans: (plan: Plan) => Names<'citation'> = remember(({ citations }: Plan) =>
  citations.map((citation) => ({ kind: 'citation', span: citation.span, citation })),
);

const partNames: (plan: Plan) => Names<'part'> = remember((plan: Plan) =>
  citedPartsOf(plan).map((part) => ({ kind: 'part', span: part.span, part })),
);

const ownNames: (plan: Plan) => Names<'own'> = remember(({ header: { number, title, subject } }: Plan) =>
  [number, title, subject].flatMap((it) => (it ? [{ kind: 'own', span: it.span }] : [])),
);

const noteNames: (plan: Plan) => Names<'note'> = remember((plan: Plan) =>
  notesOf(plan).flatMap((note) => [note.own, ...note.marks].map((span) => ({ kind: 'note', span, note }) as const)),
);

/** The numbers of sections: those that they bear, and those by which the prose names them. */
const sectionNames: (plan: Plan) => Names<'section'> = remember((plan: Plan) => [
  ...sectionsOf(plan).map((section) => ({ kind: 'section', span: signSpan(section), section }) as const),
  ...referenceNames(plan),
]);

/** `1.` in front of a heading. */
export const signSpan = ({ block, marker }: Section): Span => place(block, marker.span);

export const sectionsOf: (plan: Plan) => readonly Section[] = remember(({ outline }: Plan) => {
  const all: Section[] = [];
  const visit = (section: Section): void => {
    all.push(section);
    section.children.forEach(visit);
  };
  for (const it of [...outline.sections, ...outline.appendices.flat()]) visit(it);
  return all;
});

/** Where the prose names sections, each with the word before its number: `Mục III`. */
export const referenceNames: (plan: Plan) => Names<'section'> = remember((plan: Plan) => {
  const seen = new Set<ReferenceUse>();
  const found: Names<'section'>[number][] = [];
  for (const use of [...usesOf(plan).values()].flat()) {
    const section = use.steps[use.steps.length - 1]?.section;
    const block = blockAt(plan, use.span.start);
    if (seen.has(use) || !section || !block) continue;
    seen.add(use);
    const inText = { start: offsetIn(block, use.span.start), end: offsetIn(block, use.span.end) };
    found.push({ kind: 'section', span: partSpan(block, { span: inText }), section });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** The lines over the appendices and the places that name them. */
const appendixNames: (plan: Plan) => Names<'appendix'> = remember((plan: Plan) => [
  ...plan.appendices.map((appendix) => ({ kind: 'appendix', span: appendix.heading, appendix }) as const),
  ...appendixUses(plan),
]);

export const appendixUses: (plan: Plan) => Names<'appendix'> = remember((plan: Plan) => {
  const [only, ...others] = plan.appendices;
  if (!only) return [];
  const byValue = new Map<number, AppendixLabel>();
  for (const it of appendixLabels(plan))
    if (it.value !== undefined && !byValue.has(it.value)) byValue.set(it.value, it);
  return appendixMentions(plan).flatMap(({ block, span, ordinals, isAppendix, owner }): Names<'appendix'> => {
    if (!isAppendix || owner === 'other') return [];
    if (ordinals.length === 0) {
      return others.length === 0 ? [{ kind: 'appendix', span: place(block, span), appendix: only }] : [];
    }
    return ordinals.flatMap((it, i): Names<'appendix'> => {
      const label = byValue.get(it.value);
      const start = i === 0 ? span.start : it.span.start;
      return label
        ? [{ kind: 'appendix', span: place(block, { start, end: it.span.end }), appendix: label.appendix }]
        : [];
    });
  });
});

function shortNameHere(plan: Plan, block: Block, at: number): Named | undefined {
  const found = shortNameAt(plan, block, offsetIn(block, at));
  return found && { kind: 'short-name', span: found.span, given: found.given };
}

function unitHere(block: Block, at: number): Named | undefined {
  const here = offsetIn(block, at);
  // Of a name in capitals it cannot be told where it ends.
  const units = isCapitals(block.paragraph.text) ? [] : unitsOf(block.paragraph);
  const unit =
    units.find((it) => it.span.start <= here && here < it.span.end) ?? units.find((it) => touchesAt(it.span, here));
  return unit && { kind: 'unit', span: place(block, unit.span), unit };
}

/** The words of a heading; an item that is prose is named by its number alone. */
function headingHere(plan: Plan, block: Block, at: number): Named | undefined {
  const section = sectionsOf(plan).find((it) => it.block === block || touches(it.title.span, { start: at, end: at }));
  if (!section || !touchesAt(section.title.span, at) || isProse(section)) return undefined;
  return { kind: 'section', span: section.title.span, section };
}

/** What goes on behind its title, or ends as sentences do, is no heading. */
function isProse({ block, title }: Section): boolean {
  if (/[.;:,/]$/u.test(title.text)) return true;
  return title.span.end <= block.end && !block.paragraph.text.trimEnd().endsWith(title.text);
}
