import type { Citation } from '../../plan/citations/citations';
import { mayBeOne, mentionsByKey } from '../../plan/citations/cited-document';
import { haveTwoIssuers } from '../../plan/citations/cited-issuers';
import { titleWordsOf } from '../../plan/citations/cited-titles';
import type { Plan } from '../../plan/plan';
import { citationsOf, lacksYear } from '../../syntax/citation/citation';
import { place, remember } from '../../syntax/paragraph';
import { type Edit, remove } from '../../text/edit';
import { fold } from '../../text/fold';
import { lettersBefore } from '../../text/span';
import { isLaw } from './_first';
import { sentenceBefore } from './_sentence';

/** A document that is cited in full again. */
export interface Repeat {
  readonly citation: Citation;
  /** Where it was told in full before. */
  readonly first: Citation;
  /** How far it says again what the first one said, as an offset in its paragraph; no end where that is not certain. */
  readonly end: number | undefined;
}

/** Every mention that says in full what another one has said before. */
export const repeatsOf: (plan: Plan) => readonly Repeat[] = remember((plan) => [...findRepeats(plan)]);

/** What leaves of it the type and the symbol. */
export const shorten = ({ citation: { block, mention }, end }: Repeat): Edit | undefined =>
  end === undefined ? undefined : remove(place(block, { start: mention.symbol.span.end, end }));

function* findRepeats(plan: Plan): Generator<Repeat> {
  for (const mentions of mentionsByKey(plan).values()) {
    if (mentions.length < 2) continue;
    const told: Citation[] = [];
    for (const citation of mentions) {
      if (!citation.title || !citation.type || citation.within || isLaw(citation) || !isText(citation)) continue;
      const first = told.find((it) => mayBeOne(it, citation));
      if (!first) {
        if (told.length < 12) told.push(citation);
        continue;
      }
      const repeated = isDated(citation) ? repetition(first, citation) : undefined;
      if (!repeated || disagree(first, citation) || isOwnName(citation, plan) || mayBeInTitle(citation)) continue;
      // What the first one does not say yet must not be lost here, nor the year that the symbol lacks.
      const isNeeded = first.dating === 'missing' || lacksYear(citation.mention) || namesOther(citation, repeated.end);
      yield { citation, first, end: isNeeded ? undefined : repeated.end };
    }
  }
}

/** Which of two days, or of two issuers, is right must be settled before one of them goes. */
const disagree = (a: Citation, b: Citation): boolean =>
  (a.date?.at !== undefined && b.date?.at !== undefined && a.date.at !== b.date.at) || haveTwoIssuers(a, b);

/** Its title goes on to name another document, which would stand there by itself if the words before it went. */
function namesOther({ mention, block }: Citation, end: number | undefined): boolean {
  const mentions = citationsOf(block.paragraph);
  return mentions.some(
    ({ outer, symbol }) =>
      outer !== undefined && mentions[outer] === mention && end !== undefined && end <= symbol.span.start,
  );
}

const isDated = ({ dateWords, dating, isOwn, symbol }: Citation): boolean =>
  dating !== 'missing' && !isOwn && dateWords !== undefined && symbol.span.end <= dateWords.span.start;

/** What is read on in one go; notes, tables and appendices are read by themselves. */
const isText = ({ room, block, isQuoted }: Citation): boolean =>
  (room === 'opening' || room === 'body') && block.paragraph.kind === 'text' && !isQuoted;

/** How far the mention says again what the first one said, as an offset in its paragraph; no end where that is not certain. */
function repetition(first: Citation, citation: Citation): { readonly end: number | undefined } | undefined {
  const [one, other] = [titleWordsOf(first.mention), titleWordsOf(citation.mention)];
  const count = Math.min(one.length, other.length);
  let alike = 0;
  while (alike < count && one[alike]?.key === other[alike]?.key) alike++;
  const { title } = citation.mention;
  if (!title || alike < Math.min(3, count) || alike === 0) return undefined;
  if (fold(first.title?.text ?? '') === fold(title.text)) return { end: withoutDots(title) };
  const last = other[alike - 1]?.span.end;
  const isQuoted = /["“”]/u.test(title.text);
  if (alike !== count) return 4 < alike ? { end: undefined } : undefined;
  const isCut = alike === other.length ? last !== undefined && withoutDots(title) !== last : isTold(first, one.length);
  return { end: isQuoted || isCut ? undefined : last };
}

const withoutDots = ({ text, span }: { readonly text: string; readonly span: { readonly start: number } }): number =>
  span.start + text.replace(/[.…]+$/u, '').length;

/** True where the first title goes on behind the words that were compared. */
const isTold = ({ mention }: Citation, count: number): boolean => {
  const last = titleWordsOf(mention)[count - 1];
  return last !== undefined && mention.title !== undefined && last.span.end < withoutDots(mention.title);
};

const ownName =
  /(?<![\p{L}\p{M}])(?:kế hoạch|chương trình|hướng dẫn|phương án|báo cáo|công văn|quyết định)(?:\s+(?:hành động|triển khai|thực hiện|tổ chức|thi hành|về|việc|kết quả|của [^,;.]{2,60})){0,5}\s*$/iu;

/** `ban hành Kế hoạch thực hiện …`, `Trên đây là Kế hoạch thực hiện …`: the plan bears the name of what it carries out. */
function isOwnName(citation: Citation, { header }: Plan): boolean {
  const { text } = citation.block.paragraph;
  const mayBeOwn =
    citation.room === 'opening' ||
    /^Trên đây là/u.test(text) ||
    fold(header.subject?.text ?? '').includes(fold(citation.symbol.form));
  return mayBeOwn && ownName.test(sentenceBefore(citation));
}

/** `Thông tư số … quy định biện pháp thi hành Luật … và Nghị định số …`: the second may belong to the title of the first. */
function mayBeInTitle({ mention, block }: Citation): boolean {
  const before = lettersBefore(block.paragraph.text, mention.span.start, 12);
  if (!/\svà\s+(?:các\s+)?$/u.test(before)) return false;
  return citationsOf(block.paragraph).some(
    ({ title }) => title && title.span.end < mention.span.start && mention.span.start <= title.span.end + 10,
  );
}
