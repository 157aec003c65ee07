import {
  type CitationMention,
  type CitedType,
  citationsOf,
  type Dating,
  lacksYear,
} from '../../syntax/citation/citation';
import { type DocumentSymbol, readSymbols } from '../../syntax/citation/symbol';
import { type DateMention, type DatePart, fromDay } from '../../syntax/days/date';
import { isCapitals } from '../../syntax/line';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { lazily } from '../../text/memo';
import { type Span, textOf } from '../../text/span';
import type { Layout } from '../layout';
import type { Phrase } from '../phrase';
import { type Room, roomOf } from '../room';
import { type Cited, mayBeOne } from './cited-document';

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
  readonly told: Told;
  readonly mention: CitationMention;
  readonly room: Room;
}

/** What a mention says, in its place; what the rest of the text makes of it is added. */
type Placed = Omit<Citation, 'within'>;

/** A place whose citation is as it was in the text before is not told anew. */
interface Told {
  readonly placed: Placed;
  last: Citation | undefined;
  /** The same as those know it that are named in its title. */
  outer: Citation | undefined;
}

const toldIn: (block: Block) => readonly Told[] = remember((block) =>
  citationsOf(block.paragraph).map((it, i) => ({
    placed: placeMention(block, it, wordsOf(block.paragraph)[i] as Words),
    last: undefined,
    outer: undefined,
  })),
);

function tell(
  it: Told,
  { room, isFirst, isOwn, within }: Pick<Citation, 'room' | 'isFirst' | 'isOwn' | 'within'>,
): Citation {
  const { placed, last } = it;
  const isSame = last?.room === room && last.isFirst === isFirst && last.isOwn === isOwn && last.within === within;
  if (isSame) return last;
  const { key, style, span, symbol, type, so, dating, date, dateWords, issuer, title, block, mention } = placed;
  const { isAlias, isQuoted } = placed;
  it.last = {
    key,
    style,
    span,
    symbol,
    type,
    so,
    dating,
    date,
    dateWords,
    issuer,
    title,
    block,
    mention,
    room,
    isFirst,
    isOwn,
    isAlias,
    isQuoted,
    within,
  };
  return it.last;
}

const citing = selectBlocks((it) => citationsOf(it).length !== 0);

export function readCitations(blocks: readonly Block[], layout: Layout): readonly Citation[] {
  const places: Place[] = [];
  for (const block of citing(blocks)) {
    const room = roomOf(block, layout);
    // `Số. 66/KH-SNV`: the number of the document itself, with a slip.
    const isOwn = room === 'head' && /^Số\s?\./u.test(block.paragraph.text);
    for (const told of toldIn(block)) if (!isOwn) places.push({ block, told, mention: told.placed.mention, room });
  }
  if (places.length === 0) return [];
  if (!isAscending(places)) places.sort((a, b) => startOf(a) - startOf(b));
  const notes = new Set<string>();
  for (const it of places) {
    if (it.room === 'footnote' && it.mention.dating === 'whole') for (const key of toldInNote(it)) notes.add(key);
  }
  const own = ownKeys(blocks, layout);
  const isCommune = lazily(() => blocks.slice(layout.head.start, layout.head.end).some(isOfCommune));
  const seen = new Map<string, Cited[]>();
  return places.map((it) => {
    const { told, mention, room } = it;
    const { placed } = told;
    const within = mention.outer === undefined ? undefined : toldIn(it.block)[mention.outer]?.outer;
    const isOwn = own.size !== 0 && own.has(mention.symbol.key) && !(isCommune() && isFromAbove(it));
    const documents = seen.get(placed.key);
    const isFirst = !isLabel(it) && !documents?.some((known) => mayBeOne(known, placed));
    const isToldInNote = isFirst && notes.size !== 0 && notes.has(noteAt(it));
    const citation = tell(told, { room, isFirst: isFirst && !isToldInNote, isOwn, within });
    told.outer = isToldInNote ? { ...citation, isFirst } : citation;
    if (isFirst && !documents) seen.set(placed.key, [placed]);
    else if (isFirst && documents && documents.length < mostNamesakes) documents.push(placed);
    return citation;
  });
}

const startOf = ({ told }: Place): number => told.placed.symbol.span.start;

/** They do as they are met, but for the footnotes in the middle of a paragraph. */
function isAscending(places: readonly Place[]): boolean {
  for (let i = 1; i < places.length; i++) {
    if (startOf(places[i] as Place) < startOf(places[i - 1] as Place)) return false;
  }
  return true;
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
  room === 'head' || room === 'subject' || isHeading(block.paragraph);

const isHeading: (paragraph: Paragraph) => boolean = remember(({ text }) => text.length < 400 && isCapitals(text));

const ownNumber = /^Số(?![\p{L}\p{M}\p{N}])|\sSố\s*:/u;

/** The numbers in the head that nobody cites: those of the document itself. */
function ownKeys(blocks: readonly Block[], { head }: Layout): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { paragraph } of blocks.slice(head.start, head.end)) {
    if (!ownNumber.test(paragraph.text)) continue;
    const cited = new Set(citationsOf(paragraph).map((it) => it.symbol.span.start));
    for (const symbol of symbolsIn(paragraph)) if (!cited.has(symbol.span.start)) keys.add(symbol.key);
  }
  return keys;
}

const isOfCommune = ({ paragraph: { text } }: Block): boolean => /(?:XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU)\s\p{Lu}/u.test(text);

/** `Kế hoạch số 45/KH-UBND của Ủy ban nhân dân tỉnh`, where the xã has come to 45 as well. */
const isFromAbove = ({ room, mention: { issuer } }: Place): boolean =>
  room === 'body' &&
  /^(?:Chủ tịch )?(?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố)(?![\p{L}\p{M}])/iu.test(issuer?.text ?? '');

const symbolsIn: (paragraph: Paragraph) => readonly DocumentSymbol[] = remember(({ text, seams }) =>
  readSymbols(text, seams),
);

/** Each has all its fields, those that say nothing too: what is made alike is made and read fast. */
function placeMention(block: Block, mention: CitationMention, words: Words): Placed {
  const { symbol, type, so, date, dateWords, issuer, title } = mention;
  return {
    key: words.key,
    style: symbol.style,
    span: place(block, mention.span),
    symbol: toSymbol(block, words.symbol, symbol),
    type: type && { text: type.text, name: type.name, stands: type.stands, span: place(block, type.span) },
    so: so && place(block, so),
    dating: mention.dating,
    date: date && placeDate(block, date),
    dateWords: dateWords && placeWords(block, dateWords),
    issuer: issuer && placeWords(block, issuer),
    title: title && placeWords(block, title),
    block,
    mention,
    room: 'body',
    isFirst: false,
    isOwn: false,
    isAlias: mention.isAlias,
    isQuoted: mention.isQuoted,
  };
}

const placeWords = (block: Block, { text, span }: Phrase): Phrase => ({ text, span: place(block, span) });

interface Words {
  readonly key: string;
  readonly symbol: string;
}

/** What a paragraph says of its mentions wherever it stands. */
const wordsOf: (paragraph: Paragraph) => readonly Words[] = remember((paragraph) =>
  citationsOf(paragraph).map((it) => ({
    key: keyOf(it),
    symbol: textOf(paragraph.text, it.symbol.span),
  })),
);

/** `59/NĐ-CP ngày 14/8/2023` is 59/2023/NĐ-CP. */
function keyOf(mention: CitationMention): string {
  const { symbol, date } = mention;
  return date?.at !== undefined && lacksYear(mention)
    ? symbol.key.replace('/', `/${fromDay(date.at).year}/`)
    : symbol.key;
}

function toSymbol(block: Block, text: string, symbol: DocumentSymbol): CitedSymbol {
  const { span, form, year, code, offices, isCentral } = symbol;
  return {
    text,
    span: place(block, span),
    form,
    year: year && placePart(block, year),
    code,
    offices,
    isCentral,
  };
}

const placePart = (block: Block, part: DatePart): DatePart => ({ value: part.value, span: place(block, part.span) });

/** The date with its spans counted in the whole text. */
export function placeDate(block: Block, date: DateMention): DateMention {
  const { form, at, isImpossible, day, month, year } = date;
  return {
    form,
    span: place(block, date.span),
    day: day && placePart(block, day),
    month: month && placePart(block, month),
    year: year && placePart(block, year),
    at,
    isImpossible,
  };
}
