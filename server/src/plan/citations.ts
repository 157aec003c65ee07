import { type CitationMention, type CitedType, citationsOf, type Dating, lacksYear } from '../syntax/citation';
import { type DateMention, type DatePart, fromDay } from '../syntax/date';
import { isCapitals } from '../syntax/line';
import { type Block, place } from '../syntax/paragraph';
import { type DocumentSymbol, readSymbols } from '../syntax/symbol';
import type { Span } from '../text/span';
import { mayBeOne } from './cited-document';
import type { Phrase } from './header';
import type { Layout } from './layout';
import { type Room, roomOf } from './room';

/**
 * One mention of a numbered document, with all that is said of it here; spans count in the whole text.
 *
 *     Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết …
 *     type      so symbol        date           issuer        title
 */
export interface Citation {
  /** What two mentions of one document share: the symbol as it must be written, with the year it lacks, case folded. */
  readonly key: string;
  readonly style: 'state' | 'party';
  /** From the type to the end of the title. */
  readonly span: Span;
  readonly symbol: CitedSymbol;
  /** `name` is the type as the law has it, absent for an everyday word (`Văn bản`); `stands` says where it was found. */
  readonly type?: Phrase & Pick<CitedType, 'name' | 'stands'>;
  /** The word `số`. */
  readonly so?: Span;
  /** Whether its day is given, left blank, or missing; `dateWords` is what is given of it. */
  readonly dating: Dating;
  readonly date?: DateMention;
  readonly dateWords?: Phrase;
  readonly issuer?: Phrase;
  readonly title?: Phrase;
  readonly block: Block;
  /** The same as its paragraph has it. */
  readonly mention: CitationMention;
  readonly room: Room;
  /** The first mention in document order outside head, subject and headings in capitals; the others may be short. */
  readonly isFirst: boolean;
  /** It names the document that cites: its number is the one in the head. */
  readonly isOwn: boolean;
  /** `(viết tắt là Nghị định số …)`. */
  readonly isAlias: boolean;
  /** Between quotation marks: the words are another's. */
  readonly isQuoted: boolean;
  /** Named inside the title of this other citation. */
  readonly within?: Citation;
}

export interface CitedSymbol extends Phrase {
  /** As it must be written, where `text` is as it is. */
  readonly form: string;
  readonly year?: DatePart;
  /** `KH` of `653/KH-UBND`; absent in a công văn. */
  readonly code?: string;
  /** `UBND` of `653/KH-UBND`; `BNV` and `CTTN` of `927/BNV-CTTN`. */
  readonly offices: readonly string[];
  /** There is one such office in the country; what a local one issues is numbered anew in every place. */
  readonly isCentral: boolean;
}

interface Place {
  readonly block: Block;
  readonly mention: CitationMention;
  readonly room: Room;
  readonly start: number;
}

export function readCitations(blocks: readonly Block[], layout: Layout): readonly Citation[] {
  const places = blocks.flatMap((block) => {
    const mentions = citationsOf(block.paragraph);
    if (mentions.length === 0) return [];
    const room = roomOf(block, layout);
    return mentions.map((mention): Place => {
      const { start } = place(block, mention.symbol.span);
      return { block, mention, room, start };
    });
  });
  if (places.length === 0) return [];
  places.sort((a, b) => a.start - b.start);
  const notes = new Set(places.flatMap((it) => (it.mention.dating === 'whole' ? toldInNote(it) : [])));
  const own = ownKeys(blocks, layout);
  const seen = new Map<string, Citation[]>();
  const made = new Map<CitationMention, Citation>();
  return places.map((it) => {
    const outer = it.mention.outer === undefined ? undefined : citationsOf(it.block.paragraph)[it.mention.outer];
    // A paragraph may stand twice in a text: the mention made last is the one of this block.
    const citation = toCitation(it, { isOwn: own.has(it.mention.symbol.key), within: outer && made.get(outer) });
    made.set(it.mention, citation);
    if (isLabel(it)) return citation;
    const documents = seen.get(citation.key) ?? [];
    if (documents.some((known) => mayBeOne(known, citation))) return citation;
    const first = { ...citation, isFirst: true };
    made.set(it.mention, first);
    if (documents.length < mostNamesakes) documents.push(first);
    seen.set(citation.key, documents);
    return notes.has(noteAt(it)) ? citation : first;
  });
}

/** A footnote and what it tells in full: `1 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 …`. */
function toldInNote({ room, block, mention }: Place): readonly string[] {
  const number = room === 'footnote' ? /^\d{1,2}(?=\s)/u.exec(block.paragraph.text)?.[0] : undefined;
  return number === undefined ? [] : [`${number} ${mention.symbol.key}`];
}

/** The mark behind a symbol, with the symbol: `61/2018/NĐ-CP1` may be short because its footnote is not. */
function noteAt({ block, mention }: Place): string {
  const { end } = mention.symbol.span;
  const mark = /^\d{1,2}(?!\d)/u.exec(block.paragraph.text.slice(end, end + 3))?.[0] ?? '';
  return `${mark} ${mention.symbol.key}`;
}

/** So many offices may number alike in one text. */
const mostNamesakes = 12;

/** Titles are short by nature: what they name is told in full below. */
const isLabel = ({ room, block }: Place): boolean =>
  room === 'head' || room === 'subject' || (block.paragraph.text.length < 400 && isCapitals(block.paragraph.text));

const ownNumber = /^Số(?![\p{L}\p{M}\p{N}])|\sSố\s*:/u;

/** The numbers in the head that nobody cites: those of the document itself. */
function ownKeys(blocks: readonly Block[], { head }: Layout): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { paragraph } of blocks.slice(head.start, head.end)) {
    if (!ownNumber.test(paragraph.text)) continue;
    const cited = new Set(citationsOf(paragraph).map((it) => it.symbol.span.start));
    for (const symbol of readSymbols(paragraph.text, paragraph.seams)) {
      if (!cited.has(symbol.span.start)) keys.add(symbol.key);
    }
  }
  return keys;
}

function toCitation(
  { block, mention, room }: Place,
  { isOwn, within }: { readonly isOwn: boolean; readonly within: Citation | undefined },
): Citation {
  const at = (span: Span): Span => place(block, span);
  const { symbol, type, so, date, dateWords, issuer, title } = mention;
  return {
    key: keyOf(mention),
    style: symbol.style,
    span: at(mention.span),
    symbol: toSymbol(block, symbol),
    ...(type && { type: { ...type, span: at(type.span) } }),
    ...(so && { so: at(so) }),
    dating: mention.dating,
    ...(date && { date: placeDate(block, date) }),
    ...(dateWords && { dateWords: { text: dateWords.text, span: at(dateWords.span) } }),
    ...(issuer && { issuer: { text: issuer.text, span: at(issuer.span) } }),
    ...(title && { title: { text: title.text, span: at(title.span) } }),
    block,
    mention,
    room,
    isFirst: false,
    isOwn,
    isAlias: mention.isAlias,
    isQuoted: mention.isQuoted,
    ...(within && { within }),
  };
}

/** `59/NĐ-CP ngày 14/8/2023` is 59/2023/NĐ-CP. */
function keyOf(mention: CitationMention): string {
  const { symbol, date } = mention;
  return date?.at !== undefined && lacksYear(mention)
    ? symbol.key.replace('/', `/${fromDay(date.at).year}/`)
    : symbol.key;
}

function toSymbol(block: Block, symbol: DocumentSymbol): CitedSymbol {
  const { span, form, year, code, offices, isCentral } = symbol;
  return {
    text: block.paragraph.text.slice(span.start, span.end),
    span: place(block, span),
    form,
    ...(year && { year: placePart(block, year) }),
    ...(code !== undefined && { code }),
    offices,
    isCentral,
  };
}

const placePart = (block: Block, part: DatePart): DatePart => ({ value: part.value, span: place(block, part.span) });

/** The date with its spans counted in the whole text. */
export function placeDate(block: Block, date: DateMention): DateMention {
  const { day, month, year } = date;
  return {
    ...date,
    span: place(block, date.span),
    ...(day && { day: placePart(block, day) }),
    ...(month && { month: placePart(block, month) }),
    ...(year && { year: placePart(block, year) }),
  };
}
