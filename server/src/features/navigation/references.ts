import type { Citation } from '../../plan/citations/citations';
import { type CitationOf, isOneAcross, mayBeOne, mentionsOf, provinceOf } from '../../plan/citations/cited-document';
import { inFull, inFullThere } from '../../plan/citations/cited-in-full';
import { citedPartsOf } from '../../plan/citations/cited-parts';
import { isNumberedSo, ownKeyOf } from '../../plan/head/own-document';
import type { Plan } from '../../plan/plan';
import { shortNameUses } from '../../plan/references/short-names';
import type { Section } from '../../plan/sections/sections';
import { place } from '../../syntax/paragraph';
import { type Unit, unitsOf } from '../../syntax/unit/unit';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import type { KnownPlan, Mention } from '../../workspace/folder';
import { appendixUses, type Named, namedAt, nameSpan, referenceNames, signSpan } from './named';
import { type Around, filesOf, headOf, type Place, partOf } from './navigation';

/** Every place, here and in the plans around, that names the same; what is declared and where, only when asked for. */
export function references(
  plan: Plan,
  { at, around, withDeclaration }: { readonly at: number; readonly around: Around; readonly withDeclaration: boolean },
): readonly Place[] {
  const named = namedAt(plan, at);
  if (!named) return [];
  const { declared, uses } = usesHere(plan, named);
  const elsewhere = usesElsewhere(plan, named, around);
  // The document itself declares what it is; without it the first mention does.
  const isDeclaredHere = elsewhere.declared.length === 0;
  return [
    ...(withDeclaration ? elsewhere.declared : []),
    ...(withDeclaration || !isDeclaredHere ? declared.map(here) : []),
    ...uses.map(here),
    ...elsewhere.uses,
  ];
}

/** A stretch that names what the caret is at; `declares` where it is told in full. */
export interface Highlight {
  readonly span: Span;
  readonly declares: boolean;
}

/** What of this draft names the same as the place; empty for ordinary words. */
export function highlights(plan: Plan, at: number): readonly Highlight[] {
  const named = namedAt(plan, at);
  if (!named) return [];
  const { declared, uses } = usesHere(plan, named);
  const known = new Set(declared.map((it) => it.start));
  return [
    ...declared.map((span) => ({ span, declares: true })),
    ...uses.filter((it) => !known.has(it.start)).map((span) => ({ span, declares: false })),
  ].sort((a, b) => a.span.start - b.span.start);
}

const here = (span: Span): Place => ({ span });

interface Uses<T> {
  readonly declared: readonly T[];
  readonly uses: readonly T[];
}

function usesHere(plan: Plan, named: Named): Uses<Span> {
  switch (named.kind) {
    case 'citation':
      return named.citation.isOwn ? usesOfSelf(plan) : usesOfDocument(plan, named.citation);
    case 'own':
      return usesOfSelf(plan);
    case 'part': {
      const { citation, labels } = named.part;
      const same = citedPartsOf(plan).filter(
        (it) => it.labels.join() === labels.join() && mayBeOne(it.citation, citation),
      );
      return { declared: [], uses: same.map((it) => it.span) };
    }
    case 'section':
      return {
        declared: [signSpan(named.section)],
        uses: referenceNames(plan).flatMap((it) => (it.section === named.section ? [it.span] : [])),
      };
    case 'appendix':
      return {
        declared: [named.appendix.heading],
        uses: appendixUses(plan).flatMap((it) => (it.appendix === named.appendix ? [it.span] : [])),
      };
    case 'note':
      return { declared: [named.note.own], uses: named.note.marks };
    case 'short-name':
      return { declared: [named.given.span], uses: shortNameUses(plan, named.given) };
    case 'unit':
      return { declared: [], uses: unitMentions(plan, named.unit) };
  }
}

/** The first mention is the declaration, as long as the document itself is not at hand. */
function usesOfDocument(plan: Plan, citation: Citation): Uses<Span> {
  const all = mentionsOf(plan, citation.key).filter((it) => it === citation || mayBeOne(it, citation));
  const first = all.find((it) => it.isFirst);
  return {
    declared: first ? [nameSpan(first)] : [],
    uses: all.filter((it) => it !== first).map((it) => nameSpan(it)),
  };
}

function usesOfSelf(plan: Plan): Uses<Span> {
  const { number, title } = plan.header;
  const own = (number?.number && number.span) ?? title?.span;
  return {
    declared: own ? [own] : [],
    uses: plan.citations.filter((it) => it.isOwn && it.symbol.span.start !== own?.start).map((it) => nameSpan(it)),
  };
}

function unitMentions({ blocks }: Plan, { key }: Unit): readonly Span[] {
  return blocks.flatMap((block) =>
    block.paragraph.kind === 'comment'
      ? []
      : unitsOf(block.paragraph).flatMap((it) => (it.key === key ? [place(block, it.span)] : [])),
  );
}

const none: Uses<Place> = { declared: [], uses: [] };

function usesElsewhere(plan: Plan, named: Named, around: Around): Uses<Place> {
  switch (named.kind) {
    case 'citation':
      return named.citation.isOwn ? citersOf(plan, around) : documentElsewhere(plan, named.citation, around);
    case 'own':
      return citersOf(plan, around);
    case 'section':
      return { declared: [], uses: sectionElsewhere(plan, named.section, around) };
    case 'part':
      return partElsewhere(plan, named, around);
    case 'unit':
      return { declared: [], uses: unitElsewhere(plan, named.unit, around) };
    default:
      return none;
  }
}

/** With all that its own plan tells of what it names. */
const mentionOf = (it: Mention): CitationOf => ({ citation: inFullThere(it), plan: { header: it.plan.facts.header } });
const placeOf = ({ plan, citation }: Mention): Place => ({ plan, span: nameSpan(citation) });
const isNumbered = (mention: Mention, { facts }: KnownPlan): boolean =>
  isNumberedSo(mentionOf(mention), { ownKey: facts.ownKey, header: facts.header });

/** Mentions in the other plans of the document that is cited here, as far as its office is known to be the same. */
function mentionsElsewhere(plan: Plan, citation: Citation, around: Around): readonly Mention[] {
  const files = filesOf(plan, citation, around);
  const told = inFull(citation, mentionsOf(plan, citation.key));
  return around.folder
    .mentions(citation.key)
    .filter(
      (it) =>
        it.plan.uri !== around.uri &&
        (isOneAcross({ citation: told, plan }, mentionOf(it)) || files.some((file) => isNumbered(it, file))),
    );
}

function documentElsewhere(plan: Plan, citation: Citation, around: Around): Uses<Place> {
  return {
    declared: filesOf(plan, citation, around).map(headOf),
    uses: mentionsElsewhere(plan, citation, around).map(placeOf),
  };
}

/** Who cites this very plan. */
function citing(plan: Plan, { folder, uri }: Around): readonly Mention[] {
  const ownKey = ownKeyOf(plan);
  if (ownKey === undefined) return [];
  const own = { ownKey, header: plan.header };
  return folder.mentions(ownKey).filter((it) => it.plan.uri !== uri && isNumberedSo(mentionOf(it), own));
}

const citersOf = (plan: Plan, around: Around): Uses<Place> => ({
  declared: [],
  uses: citing(plan, around).map(placeOf),
});

/** `khoản 2 Mục IV Kế hoạch số 214/KH-UBND`, said in another plan of this one. */
function sectionElsewhere(plan: Plan, section: Section, around: Around): readonly Place[] {
  const mentions = citing(plan, around).filter((it) => it.citation.parts);
  if (mentions.length === 0) return [];
  const own = around.folder.plan(around.uri);
  return own ? partsNaming(mentions, own, section.ordinal.start) : [];
}

/** The parts among the mentions of a plan that lead to the section whose ordinal stands there. */
function partsNaming(mentions: readonly Mention[], file: KnownPlan, ordinal: number): readonly Place[] {
  return mentions.flatMap(({ plan, citation }) =>
    (citation.parts ?? []).flatMap(({ labels, span }) =>
      partOf(file, labels)?.span.start === ordinal ? [{ plan, span }] : [],
    ),
  );
}

function partElsewhere(plan: Plan, { part }: Extract<Named, { readonly kind: 'part' }>, around: Around): Uses<Place> {
  const { citation, labels } = part;
  const mentions = mentionsElsewhere(plan, citation, around);
  const declared: Place[] = [];
  const uses: Place[] = [];
  for (const file of filesOf(plan, citation, around)) {
    const section = partOf(file, labels);
    if (!section) continue;
    declared.push({ plan: file, span: section.span });
    uses.push(...partsNaming(mentions, file, section.span.start));
  }
  return { declared, uses };
}

/** Names that mean one body in the whole country, or in the whole province, whoever speaks. */
const central = /^(?:bộ|tổng cục|cục|văn phòng chính phủ|thanh tra chính phủ)\s\S|\s(?:trung ương|việt nam)$/u;
const wellKnown =
  /^(?:sở|tổng cục|chi cục|trung tâm|bệnh viện|trường|viện|thư viện|bảo tàng|hội|liên đoàn|liên minh|mttq|ngân hàng|kho bạc|bảo hiểm xã hội|công ty|tập đoàn|hợp tác xã)\s\S+\s\S+|^(?:tỉnh|thành) ủy|\stỉnh(?:\s|$)|\s(?:xã|phường|đặc khu|huyện|thị xã)\s(?!hội)\S+/u;

/** The office itself: `Văn phòng Sở` of two offices are two. */
const officeOf = ({ header }: { readonly header: Pick<Plan['header'], 'agencies'> }): string =>
  header.agencies.map((it) => fold(it.text)).join('|');

function unitElsewhere(plan: Plan, { key, kinds }: Unit, { folder, uri }: Around): readonly Place[] {
  if (kinds.length !== 0) return [];
  const isCentral = central.test(key);
  const isKnown = isCentral || wellKnown.test(key);
  const own = officeOf(plan);
  const province = provinceOf(plan);
  const found: Place[] = [];
  for (const other of folder.plans()) {
    if (other.uri === uri) continue;
    if (!isKnown && (own === '' || officeOf(other.facts) !== own)) continue;
    const theirs = isCentral ? undefined : provinceOf(other.facts);
    if (province !== undefined && theirs !== undefined && province !== theirs) continue;
    const mentions = other.facts.units.find((it) => it.key === key)?.mentions ?? [];
    for (let i = 0; i + 1 < mentions.length; i += 2) {
      found.push({ plan: other, span: { start: mentions[i] as number, end: mentions[i + 1] as number } });
    }
  }
  return found;
}
