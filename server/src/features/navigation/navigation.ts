import type { Citation } from '../../plan/citations/citations';
import { mayBeOne, mentionsOf } from '../../plan/citations/cited-document';
import { inFull } from '../../plan/citations/cited-in-full';
import { type CitedPart, findPart } from '../../plan/citations/cited-parts';
import type { SectionFact } from '../../plan/facts';
import { isNumberedSo } from '../../plan/head/own-document';
import type { Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import { place } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import type { Folder, KnownPlan } from '../../workspace/folder';
import { spanOfBlocks } from '../structure/outline';
import { type Named, namedAt, nameSpan, signSpan } from './named';

/** A stretch of the draft, or of another plan of the folder. */
export interface Place {
  /** Absent for the draft itself. */
  readonly plan?: KnownPlan;
  /** What is chosen when one goes there. */
  readonly span: Span;
  /** What it stands in, to be shown around it. */
  readonly whole?: Span;
}

/** The plans around a draft; `uri` is the draft's own address. */
export interface Around {
  readonly folder: Pick<Folder, 'plans' | 'plan' | 'mentions' | 'numbered'>;
  readonly uri: string;
}

export interface Definition {
  /** The name that was asked about. */
  readonly origin: Span;
  readonly targets: readonly Place[];
  /** What is named may be a plan of the folder that has not been read yet. */
  readonly awaitsFolder: boolean;
}

/**
 * Where one goes from a name. From a cited plan to its file in the folder, and from a later mention also to the first, which is the
 * full one: the file comes first, being the document itself. Who stands at the place already gets that place, which makes editors
 * show who refers to it.
 */
export function definition(plan: Plan, at: number, around: Around): Definition | undefined {
  const named = namedAt(plan, at);
  const targets = named ? targetsOf(plan, named, around) : [];
  if (!named || targets.length === 0) return undefined;
  const isDocument = named.kind === 'part' || (named.kind === 'citation' && !named.citation.isOwn);
  return { origin: named.span, targets, awaitsFolder: isDocument && targets.every((it) => !it.plan) };
}

/** Where the draft itself says in full what is named: never another file. */
export function declaration(plan: Plan, at: number): Definition | undefined {
  const named = namedAt(plan, at);
  if (!named) return undefined;
  const citation = named.kind === 'citation' ? named.citation : named.kind === 'part' ? named.part.citation : undefined;
  const targets = citation ? firstMention(plan, citation) : ownTargets(plan, named);
  return 0 < targets.length ? { origin: named.span, targets, awaitsFolder: false } : undefined;
}

function targetsOf(plan: Plan, named: Named, around: Around): readonly Place[] {
  if (named.kind === 'part') return partTargets(plan, named.part, around);
  if (named.kind !== 'citation') return ownTargets(plan, named);
  const { citation } = named;
  if (citation.isOwn) return headTargets(plan);
  const files = filesOf(plan, citation, around).map(headOf);
  const first = firstMention(plan, citation);
  const isHere = first.some((it) => it.span.start === nameSpan(citation).start);
  return isHere && 0 < files.length ? files : [...files, ...first];
}

/** What the draft says itself. */
function ownTargets(plan: Plan, named: Named): readonly Place[] {
  switch (named.kind) {
    case 'own':
      return headTargets(plan);
    case 'section':
      return [sectionPlace(plan, named.section)];
    case 'appendix': {
      const whole = spanOfBlocks(plan.blocks, named.appendix.blocks);
      return [{ span: named.appendix.heading, ...(whole && { whole }) }];
    }
    case 'note':
      return noteTargets(named);
    case 'short-name': {
      const { span, words } = named.given;
      return [{ span, ...(words && { whole: { start: words.span.start, end: span.end } }) }];
    }
    default:
      return [];
  }
}

/** From a mark to its note, and from the note back to its marks. */
function noteTargets({ note, span }: Extract<Named, { readonly kind: 'note' }>): readonly Place[] {
  const body = { span: note.own, whole: { start: note.own.start, end: note.block.end } };
  return span.start === note.own.start && 0 < note.marks.length ? note.marks.map((it) => ({ span: it })) : [body];
}

const sectionPlace = (plan: Plan, section: Section): Place => {
  const { block, title } = section;
  const sign = signSpan(section);
  const isHere = title.span.end <= block.end && sign.start <= title.span.end;
  const span = { start: place(block, { start: 0, end: 1 }).start, end: isHere ? title.span.end : sign.end };
  const whole = spanOfBlocks(plan.blocks, section.blocks);
  return { span, ...(whole && { whole }) };
};

function headTargets({ header: { number, title, subject } }: Plan): readonly Place[] {
  const span = (number?.number && number.span) ?? title?.span ?? subject?.span ?? number?.span;
  return span ? [{ span }] : [];
}

/** The full mention of what is cited; where only a heading in capitals names it, the first of all. */
function firstMention(plan: Plan, citation: Citation): readonly Place[] {
  const all = mentionsOf(plan, citation.key).filter((it) => it === citation || mayBeOne(it, citation));
  const first = all.find((it) => it.isFirst) ?? all[0];
  return first ? [{ span: nameSpan(first), whole: first.span }] : [];
}

/** The plans of the folder that are the document cited here. */
export function filesOf(plan: Plan, citation: Citation, { folder, uri }: Around): readonly KnownPlan[] {
  const told = inFull(citation, mentionsOf(plan, citation.key));
  return folder
    .numbered(citation.key)
    .filter(
      ({ uri: other, facts }) =>
        other !== uri && isNumberedSo({ citation: told, plan }, { ownKey: facts.ownKey, header: facts.header }),
    );
}

const nothing: Span = { start: 0, end: 0 };

/** The number of another plan, as far up as what it is called. */
export const headOf = (plan: KnownPlan): Place => ({
  plan,
  span: plan.facts.header.number?.span ?? plan.facts.header.title?.span ?? nothing,
});

export const partOf = (plan: KnownPlan, labels: readonly string[]): SectionFact | undefined =>
  findPart(plan.facts.sections, labels);

/** The section of the cited plan; where it cannot be told which, the plan, and without its file the first mention. */
function partTargets(plan: Plan, { citation, labels }: CitedPart, around: Around): readonly Place[] {
  const files = filesOf(plan, citation, around);
  const found = files.map((file) => {
    const section = partOf(file, labels);
    return section ? { plan: file, span: section.span } : headOf(file);
  });
  return 0 < found.length ? found : firstMention(plan, citation);
}
