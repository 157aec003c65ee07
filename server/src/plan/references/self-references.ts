import { citationsOf } from '../../syntax/citation/citation';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { quotationsOf } from '../../syntax/quotation';
import { allMatches, groupSpan } from '../../text/match';
import { contains, lettersBefore, type Span, shift, span, textOf } from '../../text/span';
import { isAttribution } from '../lines/lines';
import type { BlockRange, Plan } from '../plan';

/** Where a plan speaks of itself: the sentence that issues it, the one that ends it, the bracket of an appendix. */
export interface SelfReference {
  readonly kind: 'opening' | 'closing' | 'appendix';
  readonly block: Block;
  /** Its own name with what is said of it, `thực hiện công tác dân vận năm 2026 của Sở Tư pháp`; counts in the paragraph's text. */
  readonly name: Span;
}

const places = { opening: 'câu mở đầu', closing: 'câu kết', appendix: 'phụ lục' } as const;
export const sayWhere = ({ kind }: SelfReference): string => places[kind];

/** How many paragraphs before its end a plan may say `Trên đây là Kế hoạch …`. */
const deepest = 6;

export const selfReferences: (plan: Plan) => readonly SelfReference[] = remember(
  ({ blocks, layout, opening, header }) => {
    if (header.kind !== 'plan' && header.kind !== 'fragment') return [];
    const found: SelfReference[] = [];
    const add = (kind: SelfReference['kind'], block: Block | undefined, name: Span | undefined): void => {
      if (block && name) found.push({ kind, block, name });
    };
    const formula = opening.formula ?? inRange(blocks, layout.opening).findLast((it) => issuingOf(it.paragraph));
    add('opening', formula, formula && issuingOf(formula.paragraph));
    const ends = inRange(blocks, layout.body).slice(-deepest);
    const closing = ends.find((it) => closingOf(it.paragraph));
    add('closing', closing, closing && closingOf(closing.paragraph));
    for (const range of layout.appendices) {
      for (const it of inRange(blocks, { start: range.start, end: Math.min(range.end, range.start + deepest) })) {
        add('appendix', it, attributionOf(it.paragraph));
      }
    }
    return found;
  },
);

const inRange = (blocks: readonly Block[], { start, end }: BlockRange): readonly Block[] => blocks.slice(start, end);

const issuing =
  /(?<![\p{L}\p{M}])(?:xây dựng|ban hành|triển khai|đề ra|lập)\s+(?:(?:nội dung|bản|dự thảo)\s+)?kế hoạch(?!\s+(?:số|này))(?![\p{L}\p{M}])/giu;

const issuingOf: (paragraph: Paragraph) => Span | undefined = remember((paragraph) => {
  const { text } = paragraph;
  if (!/kế hoạch/iu.test(text)) return undefined;
  const cited = setAside(paragraph);
  const match = allMatches(text, issuing).findLast(
    (it) => !cited.some((at) => contains(at, span(it.index, it.index + 1))),
  );
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const end = /,?\s+(?:với|gồm|như|cụ thể)(?:\s|$)|[;:]/u.exec(text.slice(start))?.index;
  return span(start, end === undefined ? text.length : start + end);
});

const closingForm = /^\s*Trên đây là (?:toàn bộ\s+)?(?:nội dung\s+)?kế hoạch(?![\p{L}\p{M}])/iu;
/** What follows the name: who is asked for what. */
const nameEnd =
  /[;.:]|,\s+(?=(?:yêu cầu|đề nghị|các|giao|trong|nếu|kính|trân|Sở|Ủy ban|UBND|Ban|Phòng|Văn phòng|Đảng ủy|Giám đốc|Chủ tịch|Hiệu trưởng|Trưởng)(?![\p{L}\p{M}]))/u;

const closingOf: (paragraph: Paragraph) => Span | undefined = remember(({ text }) => {
  const match = closingForm.exec(text);
  if (!match) return undefined;
  const start = match[0].length;
  const end = nameEnd.exec(text.slice(start))?.index;
  return span(start, end === undefined ? text.length : start + end);
});

/** `(Kèm theo Kế hoạch số     /KH-STP ngày    tháng    năm 2026 của Sở Tư pháp)`. */
const attributionOf: (paragraph: Paragraph) => Span | undefined = remember(({ text }) => {
  if (!isAttribution(text)) return undefined;
  const start = /kế hoạch(?![\p{L}\p{M}])/iu.exec(text);
  return start ? span(start.index + start[0].length, text.length) : undefined;
});

/** The documents that a paragraph cites and what it quotes: the words and years in them are another's. */
export const setAside: (paragraph: Paragraph) => readonly Span[] = remember((paragraph) => [
  ...citationsOf(paragraph).map((it) => it.span),
  ...quotationsOf(paragraph),
]);

/** A year or a row of years as a name has them: `năm 2026`, `giai đoạn 2026 - 2030`. */
export interface NamedYears {
  readonly first: number;
  readonly last: number;
  /** Where each of them stands, in the paragraph's text. */
  readonly spans: readonly Span[];
}

const yearsForm =
  /(?<![\p{L}\p{M}\p{N}/.-])(?:(?:năm(?:\s+học)?|giai đoạn|thời kỳ|nhiệm kỳ|quý\s+[IVX]{1,3}[\s/]*(?:năm)?|tháng\s+\d{1,2}[\s/]*(?:năm)?)\s*)(?<first>(?:19|20)\d\d)(?:\s*(?:[-–—]|đến(?:\s+năm)?)\s*(?<last>(?:19|20)\d\d))?(?![\p{N}/])/dgiu;
const dateForm = /ngày[\s\d….]{1,12}tháng[\s\d….]{1,12}$/iu;

/** The years that a stretch of a paragraph names, without those of dates, of cited documents and of quotations. */
export function yearsIn(paragraph: Paragraph, within: Span): readonly NamedYears[] {
  const { text } = paragraph;
  const aside = setAside(paragraph);
  const found: NamedYears[] = [];
  for (const match of allMatches(textOf(text, within), yearsForm)) {
    const at = within.start + match.index;
    if (aside.some((it) => it.start <= at && at < it.end)) continue;
    if (dateForm.test(lettersBefore(text, at, 40))) continue;
    const spans = (['first', 'last'] as const).flatMap((it) => {
      const part = groupSpan(match, it);
      return part ? [shift(part, within.start)] : [];
    });
    const first = Number(match.groups?.first);
    found.push({ first, last: Number(match.groups?.last ?? first), spans });
  }
  return found;
}

export const placeIn = ({ block }: SelfReference, at: Span): Span => place(block, at);
