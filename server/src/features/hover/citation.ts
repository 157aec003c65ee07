import type { Citation } from '../../plan/citations/citations';
import { isDated } from '../../plan/citations/cited-dates';
import { type Cited, isOneAcross, mayBeOne, mentionsOf, nameOf } from '../../plan/citations/cited-document';
import { inFull, inFullThere } from '../../plan/citations/cited-in-full';
import { compareTitles, type Titled, type TitleWord } from '../../plan/citations/cited-titles';
import { isNumberedSo } from '../../plan/head/own-document';
import type { Phrase } from '../../plan/phrase';
import { writeDay } from '../../syntax/days/date';
import type { Span } from '../../text/span';
import type { KnownPlan, Mention } from '../../workspace/folder';
import { sayDay } from './days';
import { type Asked, type Fact, fileOf, isAt, lineOf, linesOf } from './facts';
import { type Line, listedUpTo, type Piece, strong } from './said';

/** So many mentions of one document are looked at, here and in other plans. */
const most = 2000;
/** So many files and contradictions are named; the rest is counted. */
const mostFiles = 2;
const mostConflicts = 2;

/** A cited document: what it is in full, where it is told so, and who else cites it, or tells it otherwise. */
export function citationFact(asked: Asked): Fact | undefined {
  const citation = citationAt(asked);
  if (!citation) return undefined;
  const { analysis, folder } = asked;
  const { plan, document } = analysis;
  const here = mentionsOf(plan, citation.key)
    .slice(0, most)
    .filter((it) => mayBeOne(it, citation));
  const full = inFull(citation, here);
  const there = folder
    .mentions(citation.key)
    .filter((it) => it.plan.uri !== document.uri)
    .slice(0, most)
    .filter((it) => isOneAcross({ citation: full, plan }, { citation: inFullThere(it), plan: it.plan.facts }));
  const told = here.reduce(
    (best, it) => (weigh(best) < weigh(it) ? it : best),
    here.find((it) => it.isFirst) ?? citation,
  );
  const better = there.find((it) => weigh(told) < weigh(it.citation));
  const conflicts = conflictsWith({ citation, told, here, there });
  const named = new Set([better?.plan.uri, ...conflicts.map((it) => it.plan?.uri)]);
  const files = there.filter((it, i) => there.findIndex((other) => other.plan.uri === it.plan.uri) === i);
  const unnamed = files.filter((it) => !named.has(it.plan.uri));
  const lines: Line[] = [
    [
      strong(better ? fullName(better.citation) : fullName(told, { between: betweenIn(told) })),
      ...(better ? [', theo ', fileOf(better.plan, better.citation.span)] : []),
    ],
    placesLine(asked, { citation, here, told }),
    ...ownPlanLines(asked, full),
    ...(unnamed.length === 0 ? [] : [['Cũng có trong ', ...some(unnamed)]]),
    ...dayLines(asked, citation),
    ...conflictLines(asked, conflicts),
  ];
  return { span: isAt(coreOf(citation), asked.at) ? coreOf(citation) : citation.span, lines };
}

/** The narrowest around the place: one may stand in the title of another. */
function citationAt({ analysis: { plan }, at, block }: Asked): Citation | undefined {
  return plan.citations
    .filter((it) => it.block === block && isAt(it.span, at))
    .reduce<Citation | undefined>((best, it) => (best && lengthOf(best) <= lengthOf(it) ? best : it), undefined);
}

const lengthOf = ({ span }: Citation): number => span.end - span.start;

/** Without its title, which may be long. */
function coreOf({ span, title, symbol }: Citation): { readonly start: number; readonly end: number } {
  return title && symbol.span.end <= title.span.start ? { start: span.start, end: title.span.start - 1 } : span;
}

const weigh = ({ date, issuer, title }: Cited): number =>
  (date?.at === undefined ? 0 : 2) + (issuer ? 1 : 0) + (title ? 1 : 0);

const longestTitle = 200;

/** `Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết …`, as far as it is told. */
export function fullName(cited: Cited, { between = '' }: { readonly between?: string } = {}): string {
  const { date, issuer, title } = cited;
  const name = between === '' ? nameOf(cited) : nameOf(cited).replace(/\s+số\s/u, ` ${between} số `);
  const day = date?.at === undefined ? '' : ` ngày ${writeDay(date.at)}`;
  const office = issuer ? ` của ${issuer.text}` : '';
  return `${name}${day}${office}${title ? ` ${shortened(title)}` : ''}`.replace(/\s+/gu, ' ');
}

/** What stands between the type and the number: the name of a law. */
function betweenIn({ block, mention: { type, so, symbol } }: Citation): string {
  if (type?.stands !== 'apart') return '';
  return block.paragraph.text.slice(type.span.end, so?.start ?? symbol.span.start).trim();
}

function shortened({ text }: Pick<Phrase, 'text'>): string {
  const plain = text.replace(/\s+/gu, ' ').replace(/^[“"\s]+|[”"\s]+$/gu, '');
  if (plain.length <= longestTitle) return plain;
  return `${plain.slice(0, longestTitle).replace(/\s+\S*$/u, '')}…`;
}

interface Places {
  readonly citation: Citation;
  readonly here: readonly Citation[];
  /** The mention that tells most. */
  readonly told: Citation;
}

function placesLine(asked: Asked, { citation, here, told }: Places): Line {
  if (citation.isOwn) return ['Chính là kế hoạch này'];
  const others = here.filter((it) => it !== citation).map((it) => it.symbol.span);
  if (others.length === 0) return ['Chỉ viện dẫn ở đây'];
  if (citation.isFirst) return ['Lần đầu ở đây, nhắc lại ở ', ...linesOf(asked, others)];
  if (told === citation || 1 < others.length) {
    const lead: Piece[] = told === citation ? ['Viện'] : ['Ghi đủ ở ', lineOf(asked, told.symbol.span), '; viện'];
    return [...lead, ` dẫn ${here.length} lần, các lần khác ở `, ...linesOf(asked, others)];
  }
  return ['Ghi đủ ở ', lineOf(asked, told.symbol.span), '; viện dẫn 2 lần'];
}

const some = (files: readonly Mention[]): readonly Piece[] =>
  listedUpTo(
    mostFiles,
    files.map((it) => fileOf(it.plan, it.citation.symbol.span)),
    'kế hoạch',
  );

/** The plan of the folder that the document is; of several with its number nobody knows which. */
function ownPlanLines({ analysis, folder }: Asked, citation: Citation): Line[] {
  const { plan, document } = analysis;
  const found = folder
    .numbered(citation.key)
    .filter(
      (it) =>
        it.uri !== document.uri &&
        isNumberedSo({ citation, plan }, { ownKey: it.facts.ownKey, header: it.facts.header }),
    );
  const [first] = found;
  if (!first) return [];
  const nameOfFile = (it: KnownPlan): Piece => fileOf(it, it.facts.header.number?.span);
  if (1 < found.length)
    return [[`Có ${found.length} tệp mang số này: `, ...listedUpTo(mostFiles, found.map(nameOfFile), 'tệp')]];
  const { subject } = first.facts.header;
  return [['Là tệp ', nameOfFile(first), ...(subject ? [`: ${shortened(subject)}`] : [])]];
}

/** The day that is pointed at. */
function dayLines({ at, calendar }: Asked, { date }: Citation): Line[] {
  if (!date || !isAt(date.span, at)) return [];
  if (date.isImpossible) return [['Lịch không có ngày này']];
  if (date.at === undefined) return [];
  const closed = calendar.closedBy(date.at);
  const isHoliday = closed?.startsWith('ngày ') === true;
  return [[`Ngày ban hành là ${sayDay(date.at)}${isHoliday ? `, ${closed}` : ''}`]];
}

interface Compared extends Places {
  readonly there: readonly Mention[];
}

interface Conflict {
  /** Absent where the other mention stands in this plan. */
  readonly plan?: KnownPlan;
  readonly span: Span;
  readonly says: string;
}

/** Where the same document has another day or another title. */
function conflictsWith({ citation, told, here, there }: Compared): readonly Conflict[] {
  const dated = isDated(citation) ? citation : told;
  const titled = citation.title ? citation : told;
  const says = (other: Cited & Pick<Citation, 'dateWords' | 'isQuoted'>, { title }: Titled['mention']) =>
    other.isQuoted ? undefined : (otherDay(dated, other) ?? otherTitle(titled, other, title));
  const found: Conflict[] = [];
  for (const it of here) {
    const said = it === citation ? undefined : says(it, it.mention);
    if (said !== undefined) found.push({ span: it.symbol.span, says: said });
  }
  for (const { plan, citation: it } of there) {
    const said = says(it, it);
    if (said !== undefined) found.push({ plan, span: it.symbol.span, says: said });
  }
  return found;
}

const otherDay = (dated: Citation, other: Cited & Pick<Citation, 'dateWords'>): string | undefined => {
  const [day, at] = [dated.date?.at, other.date?.at];
  if (day === undefined || at === undefined || !dated.dateWords || !other.dateWords) return undefined;
  return day === at ? undefined : `ghi ngày ${writeDay(at)}`;
};

/** Of local documents titles are shortened in too many ways. */
function otherTitle(titled: Citation, other: Cited, title: Titled['mention']['title']): string | undefined {
  if (!titled.symbol.isCentral || !title) return undefined;
  const changes = compareTitles(titled, {
    key: other.key,
    ...(other.date && { date: other.date }),
    mention: { title },
  });
  const [change] = changes;
  if (!change) return undefined;
  const say = (words: readonly TitleWord[]): string => `“${words.map((it) => it.text).join(' ')}”`;
  if (change.there.length === 0) return `không có ${say(change.here)} trong trích yếu`;
  if (change.here.length === 0) return `thêm ${say(change.there)} trong trích yếu`;
  return `ghi ${say(change.there)} thay cho ${say(change.here)} trong trích yếu`;
}

function conflictLines(asked: Asked, conflicts: readonly Conflict[]): readonly Line[] {
  const lines = conflicts
    .slice(0, mostConflicts)
    .map(
      ({ plan, span, says }): Line => [
        strong('Khác nhau:'),
        ' ',
        plan ? fileOf(plan, span) : lineOf(asked, span),
        ` ${says}`,
      ],
    );
  const rest = conflicts.length - lines.length;
  return rest === 0 ? lines : [...lines, [`và ${rest} chỗ khác nhau nữa`]];
}
