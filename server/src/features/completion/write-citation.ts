import { isDated } from '../../plan/citations/cited-dates';
import type { Plan } from '../../plan/plan';
import { type DateMention, type Day, fromDay, writeDateInWords, writeDay } from '../../syntax/days/date';
import type { Span } from '../../text/span';
import type { KnownDocument } from './known-documents';
import { type Blanks, withBlanks } from './offer';

/** How the draft writes days: `05/11/2026`, or `05 tháng 11 năm 2026`. */
export type DayStyle = 'slash' | 'words';

export const dayInStyle = (day: Day, style: DayStyle): string =>
  style === 'words' ? writeDateInWords(fromDay(day)) : writeDay(day);

/** Whether something is cited as a legal basis of the plan, `Căn cứ …`, or in passing. */
export type CitedAs = 'basis' | 'mention';

/** How citations write their days: those of the bases among themselves, all others as the rest of the text. */
export function citedDayStyle(plan: Plan, as: CitedAs): DayStyle {
  const isBasis = as === 'basis';
  const dated = plan.citations.filter(isDated);
  const near = dated.filter((it) => (it.room === 'opening' && basis.test(it.block.paragraph.text)) === isBasis);
  if (near.length !== 0) return mostly(near.map((it) => it.date));
  const due = plan.deadlines.flatMap((it) => it.end?.date ?? []);
  return mostly(isBasis || due.length === 0 ? dated.map((it) => it.date) : due);
}

const basis = /^\s*-?\s*Căn cứ/u;

/** How most of the days are written. */
export const mostly = (dates: readonly Pick<DateMention, 'form'>[]): DayStyle =>
  dates.length < 2 * dates.filter((it) => it.form === 'words').length ? 'words' : 'slash';

/** `Kết luận số 236-KL/TW, ngày …` of the Party: as the draft has it already, else as a Party body writes. */
export function hasPartyComma({ citations, header }: Plan): boolean {
  const dated = citations.filter((it) => it.style === 'party').filter(isDated);
  const before = dated.map(({ mention, block }) =>
    block.paragraph.text.slice(mention.symbol.span.end, mention.dateWords?.span.start ?? mention.symbol.span.end),
  );
  const given = before.filter((it) => /ngày/u.test(it));
  return given.length === 0 ? header.isParty : given.length < 2 * given.filter((it) => it.includes(',')).length;
}

/** As the document is named where it has been told in full before; Party bodies may leave out `số`. */
export function shortForm({ citations }: Plan, { name, style }: KnownDocument): string {
  const later = citations.filter((it) => it.style === style && !it.isFirst && it.type && it.room !== 'subject');
  const without = later.filter((it) => !it.so).length;
  return style === 'party' && later.length < 2 * without ? name.replace(' số ', ' ') : name;
}

/** All that is said of a document where it is named first; what is not known is left to be filled in. */
export function fullForm(plan: Plan, document: KnownDocument, as: CitedAs): Blanks {
  const { name, day, issuer, title, style } = document;
  const comma = style === 'party' && hasPartyComma(plan) ? ',' : '';
  return withBlanks([
    `${name}${comma} ngày `,
    day === undefined ? undefined : dayInStyle(day, citedDayStyle(plan, as)),
    ' của ',
    issuer,
    title === undefined ? ' về ' : ' ',
    title,
  ]);
}

/** Whether the document has been told in full before a place: then its type and number are enough. */
export const isToldBefore = ({ here }: KnownDocument, { start }: Pick<Span, 'start'>): boolean =>
  here.some((it) => it.isFirst && it.span.end <= start);
