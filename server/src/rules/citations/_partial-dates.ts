import { type Finding, offer } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { nameOf } from '../../plan/citations/cited-document';
import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import type { Edit } from '../../text/edit';
import { insertWithBlanks } from '../../text/snippet';
import { isToBeTold } from './_first';

interface PartOfDate {
  readonly form: RegExp;
  readonly says: string;
  /** What stands behind a part that was left blank, not forgotten. */
  readonly unless?: RegExp;
  readonly title?: string;
  readonly edit?: (words: Phrase) => Edit;
}

const partsOfDates: readonly PartOfDate[] = [
  {
    form: /^\/\s?\d{1,2}\/\d{4}$/u,
    says: 'mới có tháng và năm, chưa có ngày',
    title: 'Thêm chỗ để điền ngày',
    edit: ({ span }) => insertWithBlanks(span.start, '…'),
  },
  {
    form: /^\d{1,2}\/\d{1,2}$/u,
    says: 'chưa có năm',
    unless: /^\s?(?:[/…_]|\.(?:\.|\s?\d))/u,
    title: 'Thêm chỗ để điền năm',
    edit: ({ span }) => insertWithBlanks(span.end, '/…'),
  },
  {
    form: /^\d{1,2}\stháng\s\d{1,2}$/u,
    says: 'chưa có năm',
    unless: /^\s*(?:năm|[….[_/])/u,
    title: 'Thêm chỗ để điền năm',
    edit: ({ span }) => insertWithBlanks(span.end, ' năm …'),
  },
  {
    form: /^năm\s\d{4}$/u,
    says: 'mới có năm, chưa có ngày, tháng',
    title: 'Thêm chỗ để điền ngày, tháng',
    edit: ({ span, text }) => ({ ...insertWithBlanks(span.start, `ngày …/…/${text.slice(-4)}`), span }),
  },
  { form: /^tháng\s\d{1,2}(?:\/|\snăm\s)\d{4}$/u, says: 'mới có tháng và năm, chưa có ngày' },
];

/** A day and month without their year, a month and year without their day: more than a blank, less than a date. */
export function lacksPart(citation: Citation, plan: Plan): Finding | undefined {
  const { source } = plan;
  const { dating, dateWords, symbol } = citation;
  const say = (what: string): string => `Ngày ban hành của ${nameOf(citation)} ${what}`;
  const half = halfDate.exec(source.text.slice(symbol.span.end, symbol.span.end + 40))?.[0];
  if (half && isToBeTold(citation, plan)) {
    const span = { start: symbol.span.end + half.search(/ng/iu), end: symbol.span.end + half.length };
    return { span, message: say('chưa đủ ngày, tháng, năm') };
  }
  const inWords = wordedDate.exec(behind(citation, plan));
  if (inWords && isToBeTold(citation, plan)) {
    const span = { start: symbol.span.end + inWords[0].search(/ng/iu), end: symbol.span.end + inWords[0].length };
    return { span, message: say('viết bằng chữ, phải viết bằng số') };
  }
  if (dating !== 'partial' || !dateWords || !isToBeTold(citation, plan)) return undefined;
  const { span, text } = dateWords;
  const part = partsOfDates.find((it) => it.form.test(text));
  if (!part || part.unless?.test(source.text.slice(span.end, span.end + 8))) return undefined;
  const isToldAsBlank = /ngày[^\S\r\n]{2,}$/u.test(source.text.slice(symbol.span.end, span.start).normalize('NFC'));
  if (isToldAsBlank && text.startsWith('tháng')) return undefined;
  const { says, title, edit } = part;
  return {
    span,
    message: say(says),
    ...(title && edit && { fixes: offer(title, edit(dateWords)) }),
  };
}

/** The whole of the day is told in words. */
export const isWorded = (citation: Citation, plan: Plan): boolean => wordedDate.test(behind(citation, plan));

/** `ngày 05 của Chính phủ`, `ngày 05 năm 2026`, `ngày 3/2026`, `ngày 05 tháng 3 năm 20`. */
const halfDate =
  /^,?\s+ng\S{1,2}y\s+\d{1,2}(?:\s+th\S{1,2}ng\s+\d{1,2}\s+n\S{1,2}m\s+\d{1,3}(?!\d)|(?:\/|\s+n\S{1,2}m\s+)\d{4}(?!\d)|(?=\s+c\S{1,3}a\s))/iu;

const behind = ({ symbol: { span } }: Citation, { source }: Plan): string => source.text.slice(span.end, span.end + 80);

/** `ngày mười lăm tháng một năm 2026`, `ngày mùng 5 tháng 01 năm 2026`. */
const wordedDate =
  /^,?\s+ngày\s+(?:(?:m[ùồ]ng|mười|hai|ba|rằm)(?:\s[\p{L}\d]+){0,3}?\s+tháng\s+(?:[\p{L}\d]+\s+){1,2}|\d{1,2}\s+tháng\s+(?:\p{L}+\s+){1,2})năm\s+(?:\d{4}|\p{L}+\snghìn(?:\s\p{L}+){1,7}?(?=\s(?:của|về)))/iu;
