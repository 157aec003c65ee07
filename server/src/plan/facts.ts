import type { Day } from '../syntax/days/date';
import { type Block, place, remember } from '../syntax/paragraph';
import type { Reader } from '../syntax/reading/read';
import { unitsOf } from '../syntax/unit/unit';
import { addTo } from '../text/grouped';
import type { Source } from '../text/source';
import type { Span } from '../text/span';
import { type Citation, readCitations } from './citations/citations';
import { type CitedPart, citedPartsOf } from './citations/cited-parts';
import type { Deadline } from './deadlines/deadlines';
import { type Header, readHeader } from './head/header';
import { ownKeyOf } from './head/own-document';
import { layOut } from './layout';
import type { Plan } from './plan';
import type { Section } from './sections/sections';

/**
 * What the plans around it may know of a plan: plain data that holds neither its text nor its paragraphs, so that thousands can be
 * kept. Spans count in the text of that plan.
 */
export interface PlanFacts {
  readonly header: HeaderFacts;
  /** The key by which others cite it; absent while its number is blank. */
  readonly ownKey?: string | undefined;
  /** In the order of the text. */
  readonly citations: readonly CitedFact[];
  /** The reports and what else is to be sent by a day. */
  readonly deadlines: readonly DeadlineFact[];
  readonly sections: readonly SectionFact[];
  /** Each unit once, where it is named first. */
  readonly units: readonly UnitFact[];
  /** Who receives it, in the order of its list, without the archive. */
  readonly recipients: readonly string[];
}

/** A plan of the folder, or one that is open. */
export interface KnownPlan {
  readonly uri: string;
  readonly facts: PlanFacts;
  /** Where the spans of the facts stand: its text, or only where its lines begin. */
  readonly lines: Pick<Source, 'positionAt'>;
}

/** A mention of a document, and the plan that it stands in. */
export interface Mention {
  readonly plan: KnownPlan;
  readonly citation: CitedFact;
  /** The day that it gives, known without looking at what else it says. */
  readonly day: Day | undefined;
}

export const mentionIn = (plan: KnownPlan, citation: CitedFact): Mention => ({
  plan,
  citation,
  day: citation.date?.at,
});

export type HeaderFacts = Pick<
  Header,
  'kind' | 'isParty' | 'title' | 'subject' | 'agencies' | 'issuer' | 'place' | 'issued' | 'year'
> & {
  readonly number?: { readonly text: string; readonly span: Span };
  /** `KH-SNV`, with the number or without. */
  readonly code?: string;
};

/** Of its date it knows the day, and not where each of its parts stands. */
export type CitedFact = Omit<Citation, 'block' | 'mention' | 'within' | 'so'> & {
  /** The parts of it that are named before it: `khoản 2 Mục IV` of Kế hoạch số 214/KH-UBND. */
  readonly parts?: readonly PartFact[];
};

export type PartFact = Omit<CitedPart, 'citation'>;

export type DeadlineFact = Pick<
  Deadline,
  'operator' | 'action' | 'span' | 'earliest' | 'latest' | 'start' | 'end' | 'actor' | 'target' | 'period' | 'isUnclear'
>;

export interface SectionFact {
  /** `II`, `1.2`, `đ`. */
  readonly label: string;
  /** Cut short where it is a clause of prose. */
  readonly title: string;
  readonly level: number;
  readonly span: Span;
}

export interface UnitFact {
  readonly key: string;
  readonly text: string;
  readonly span: Span;
  /** Where each mention starts and ends, one after the other: as spans they would take much more room. */
  readonly mentions: readonly number[];
}

/** No plan that is read by people has more of anything; what is built to be slow ends here. */
const most = 2000;

export const factsOf: (plan: Plan) => PlanFacts = remember((plan) => {
  const ownKey = ownKeyOf(plan);
  return {
    header: headerFacts(plan),
    ...(ownKey !== undefined && { ownKey }),
    citations: citedFacts(plan),
    deadlines: deadlineFacts(plan),
    sections: [...plan.outline.sections, ...plan.outline.appendices.flat()]
      .flatMap((it) => [...sectionFacts(it)])
      .slice(0, most),
    units: unitFacts(plan.blocks),
    recipients: recipientFacts(plan),
  };
});

/** As much of it as tells how it cites and is cited, for which most of the text need not be understood. */
export function headFactsOf(source: Source, read: Reader): PlanFacts {
  const { blocks } = read(source);
  const layout = layOut(blocks);
  const header = readHeader(blocks, layout);
  const ownKey = ownKeyOf({ header });
  return {
    header: headerFacts({ header }),
    ...(ownKey !== undefined && { ownKey }),
    citations: readCitations(blocks, layout).slice(0, most).map(citedFact),
    deadlines: [],
    sections: [],
    units: [],
    recipients: [],
  };
}

/** What others ask of a plan whose head they know. */
export const deadlineFacts = ({ deadlines }: Plan): readonly DeadlineFact[] =>
  deadlines.filter(isSent).slice(0, most).map(deadlineFact);

/** Lists that people write are shorter. */
const mostRecipients = 60;
const longestRecipient = 120;

const recipientFacts = ({ recipients }: Plan): readonly string[] =>
  (recipients?.items ?? [])
    .filter((it) => !it.isArchive && it.name.text.length <= longestRecipient)
    .slice(0, mostRecipients)
    .map((it) => it.name.text.normalize('NFC').replace(/\s+/gu, ' '));

function citedFacts(plan: Plan): readonly CitedFact[] {
  const parts = new Map<Citation, PartFact[]>();
  for (const { citation, ...part } of citedPartsOf(plan)) addTo(parts, citation, part);
  return plan.citations.slice(0, most).map((citation) => {
    const named = parts.get(citation);
    return { ...citedFact(citation), ...(named && { parts: named }) };
  });
}

function headerFacts({ header }: Pick<Plan, 'header'>): HeaderFacts {
  const { kind, isParty, title, subject, agencies, issuer, place, issued, year, number } = header;
  return {
    kind,
    isParty,
    agencies,
    ...(title && { title }),
    ...(subject && { subject }),
    ...(issuer && { issuer }),
    ...(place && { place }),
    ...(issued && { issued }),
    ...(year !== undefined && { year }),
    ...(number?.code && { code: number.code.text }),
    ...(number?.number && {
      number: {
        text: `${number.number.text}${number.isPartyStyle ? '-' : '/'}${number.code?.text ?? ''}`,
        span: number.span,
      },
    }),
  };
}

function citedFact({ block, mention, within, so, ...fact }: Citation): CitedFact {
  const { symbol, date } = fact;
  const { year, ...bare } = symbol;
  return {
    ...fact,
    symbol: bare,
    ...(date && {
      date: {
        form: date.form,
        span: date.span,
        isImpossible: date.isImpossible,
        ...(date.at !== undefined && { at: date.at }),
      },
    }),
  };
}

const isSent = ({ action, end }: Deadline): boolean =>
  (action === 'report' || action === 'submit') && end?.kind === 'day';

function deadlineFact(it: Deadline): DeadlineFact {
  const { operator, action, span, earliest, latest, start, end, actor, target, period, isUnclear } = it;
  return { operator, action, span, earliest, latest, start, end, actor, target, period, isUnclear };
}

function* sectionFacts({ marker, title, level, ordinal, children }: Section): Generator<SectionFact> {
  yield { label: marker.label, title: cut(title.text), level, span: { start: ordinal.start, end: title.span.end } };
  for (const it of children) yield* sectionFacts(it);
}

/** Twice as many as mentions. */
const mostMentions = 400;

const longestTitle = 120;
const cut = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle).replace(/\s+\S*$/u, '')}…`;

function unitFacts(blocks: readonly Block[]): readonly UnitFact[] {
  const found = new Map<string, UnitFact & { readonly mentions: number[] }>();
  for (const block of blocks) {
    if (block.paragraph.kind === 'comment') continue;
    for (const { key, text, kinds, span } of unitsOf(block.paragraph)) {
      if (kinds.length !== 0) continue;
      const at = place(block, span);
      const known = found.get(key);
      if (!known) found.set(key, { key, text, span: at, mentions: [at.start, at.end] });
      else if (known.mentions.length < mostMentions) known.mentions.push(at.start, at.end);
    }
    if (most < found.size) break;
  }
  return [...found.values()];
}
