import { type Finding, offer } from '../../lint/rule';
import { type Day, isRealDate, padDates, toDay } from '../../syntax/days/date';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { allMatches, spanOf } from '../../text/match';
import type { Span } from '../../text/span';

const shortDate = /^(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d\d)$/u;

/** `05/01/26` is a day, and no other century is meant. */
export function withWholeYear(written: string): string | undefined {
  const { day = '', sign = '', month = '', year = '' } = shortDate.exec(written)?.groups ?? {};
  return isRealDate(2000 + Number(year), Number(month), Number(day))
    ? padDates(`${day}${sign}${month}${sign}20${year}`)
    : undefined;
}

interface ShortYear extends Pick<ShortDate, 'span' | 'said'> {
  /** It may be written whole without more being wrong. */
  readonly isOffered?: boolean;
}

export const shortYear = ({ said, span, isOffered = true }: ShortYear): Finding => ({
  span,
  message: `Năm chỉ có hai chữ số, phải ghi đủ bốn: ${said}`,
  severity: 'information',
  ...(isOffered && { fixes: offer(`Đổi thành ${said}`, replace(span, said)) }),
});

const behindDay =
  /(?<=(?:(?<![\p{L}\p{M}])(?:ngày|trước|nhất|hạn:?|thời gian:)\s|[|\t])\s{0,2})\d{1,2}(?<sign>[/.-])\d{1,2}\k<sign>[1-4]\d(?![\p{L}\p{M}\p{N}]|[/.-]\p{N})/giu;

interface ShortDate {
  readonly span: Span;
  readonly said: string;
  readonly day: Day;
}

const writtenShort = (text: string): readonly RegExpExecArray[] =>
  /\d[/.-]\d{1,2}[/.-]\d/u.test(text) ? allMatches(text, behindDay) : [];

/** `trước ngày 31/4/26` */
export const noSuchShortDates = ({ text }: Paragraph): readonly Span[] =>
  writtenShort(text).flatMap((match) => {
    const [day, month] = match[0].split(/[/.-]/u).map(Number);
    const isDay = 0 < Number(day) && Number(day) < 40 && 0 < Number(month) && Number(month) <= 12;
    return isDay && withWholeYear(match[0]) === undefined ? [spanOf(match)] : [];
  });

/** The dates of a paragraph whose year has two digits: `trước ngày 10/12/26`. */
export const shortDates: (paragraph: Paragraph) => readonly ShortDate[] = remember(({ text }) =>
  writtenShort(text).flatMap((match) => {
    const said = withWholeYear(match[0]);
    if (said === undefined) return [];
    const [day = 0, month = 0, year = 0] = said.split(/[/.-]/u).map(Number);
    return [{ span: spanOf(match), said, day: toDay(year, month, day) }];
  }),
);
