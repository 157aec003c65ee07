import { type Span, textOf } from '../../text/span';
import { type DateMention, datesOf } from '../days/date';
import { inDigits } from '../days/slipped-digits';
import { type Paragraph, remember } from '../paragraph';
import { isQuotedAt, readQuotations } from '../quotation';
import { findDatesElsewhere } from './citation-dates';
import { type CitedType, type Head, isOfAssembly, readHeads, type Words } from './citation-head';
import { type Dating, danglingEnd, readTail, type Tail } from './citation-tail';
import type { DocumentSymbol } from './symbol';

export type { CitedType, Words } from './citation-head';
export type { Dating } from './citation-tail';

/**
 * A document cited by its symbol, as one paragraph has it; spans count in the paragraph's `text`.
 *
 *     Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết …
 *     type      so symbol        date           issuer        title
 */
export interface CitationMention {
  /** From the type to the end of the title. */
  readonly span: Span;
  readonly symbol: DocumentSymbol;
  readonly type?: CitedType;
  /** The word `số`. */
  readonly so?: Span;
  readonly dating: Dating;
  readonly date?: DateMention;
  /** What is given of the day, without the word `ngày`; that word itself where nothing stands behind it. */
  readonly dateWords?: Words;
  readonly issuer?: Words;
  readonly title?: Words;
  /** `(viết tắt là Nghị định số …)`: a name given to what was cited before. */
  readonly isAlias: boolean;
  /** Between quotation marks: the words are another's. */
  readonly isQuoted: boolean;
  /** The mention in whose title this one stands, by its place in the list. */
  readonly outer?: number;
}

/** Every document that the paragraph cites by its symbol, in order. The document's own number is none. */
export const citationsOf: (paragraph: Paragraph) => readonly CitationMention[] = remember((written) => {
  const paragraph = inDigits(written);
  const { kind, text } = paragraph;
  if (kind !== 'text' && kind !== 'row' && kind !== 'footnote') return [];
  if (!/\d[^\n]{0,12}[/\-\u2010-\u2014]/u.test(text)) return [];
  const heads = readHeads(paragraph);
  if (heads.length === 0) return [];
  const all = datesOf(paragraph);
  const dates = new Map(all.map((it) => [it.span.start, it]));
  const tails = heads.map(({ symbol, end }, i) =>
    readTail(end, {
      text,
      limit: heads[i + 1]?.start ?? text.length,
      dates,
      ...(symbol.year && { year: symbol.year.value }),
    }),
  );
  return combine(text, heads, findDatesElsewhere(text, { heads, tails, dates: all }));
});

/** From then on the year is part of the number (Luật Ban hành văn bản quy phạm pháp luật 1996). */
const firstYear = 1997;

/** A decree, a circular, or what the Quốc hội issues, whose symbol has no year: `Nghị định số 59/NĐ-CP`. */
export function lacksYear({ symbol, date }: Pick<CitationMention, 'symbol' | 'date'>): boolean {
  if (symbol.year || symbol.style === 'party' || (date?.year && date.year.value < firstYear)) return false;
  const { code, offices } = symbol;
  if (isOfAssembly(symbol)) return /1\d$/u.test(offices[0] as string);
  if (code === 'NĐ') return offices[0] === 'CP';
  return (code === 'TT' || code === 'TTLT') && symbol.isCentral;
}

function combine(text: string, heads: readonly Head[], tails: readonly Tail[]): readonly CitationMention[] {
  const { outers, titleEnds } = nest(text, heads, tails);
  const quotations = readQuotations(text);
  return heads.map((head, i): CitationMention => {
    const { dating, date, dateSpan, issuer, title } = tails[i] as Tail;
    const words = title && wordsAt(text, { start: title.span.start, end: titleEnds[i] as number });
    const outer = outers[i];
    const end = Math.max(
      head.symbol.span.end,
      dateSpan && head.start < dateSpan.start ? dateSpan.end : 0,
      issuer?.span.end ?? 0,
      words?.span.end ?? 0,
    );
    return {
      span: { start: head.start, end },
      symbol: head.symbol,
      ...(head.type && { type: head.type }),
      ...(head.so && { so: head.so }),
      isAlias: head.isAlias,
      isQuoted: isQuotedAt(quotations, head.start),
      dating,
      ...(date && { date }),
      ...(dateSpan && { dateWords: { text: textOf(text, dateSpan), span: dateSpan } }),
      ...(issuer && { issuer }),
      ...(words && { title: words }),
      ...(outer !== undefined && { outer }),
    };
  });
}

function wordsAt(text: string, it: Span): Words | undefined {
  const words = textOf(text, it).replace(danglingEnd, '');
  return words === '' ? undefined : { text: words, span: { start: it.start, end: it.start + words.length } };
}

const sameLevel = /(?:[,;]|(?:^|\s)(?:và|hoặc))\s*(?:các\s+)?$/u;

/** Which citations stand in the title of another; one behind a comma or `và` ends that title instead. */
function nest(
  text: string,
  heads: readonly Head[],
  tails: readonly Tail[],
): { readonly outers: readonly (number | undefined)[]; readonly titleEnds: readonly number[] } {
  const outers = heads.map((): number | undefined => undefined);
  const titleEnds = tails.map(({ title }, i) => {
    if (!title) return 0;
    const { start, end } = title.span;
    const isQuoted = /^["“]/u.test(title.text);
    for (let j = i + 1; j < heads.length && (heads[j] as Head).start < end; j++) {
      const at = (heads[j] as Head).start;
      if (at < start) continue;
      if (!isQuoted && sameLevel.test(text.slice(Math.max(start, at - 12), at))) return at;
      outers[j] = i;
    }
    return end;
  });
  return { outers, titleEnds };
}
