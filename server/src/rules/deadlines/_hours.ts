import { type Paragraph, remember } from '../../syntax/paragraph';
import { allMatches } from '../../text/match';
import { type Span, span } from '../../text/span';

/** `từ 14h00 đến 11h00`: an end before its beginning on one day. */
export interface ReversedHours {
  readonly span: Span;
  readonly first: string;
  readonly last: string;
}

const clock = (which: 1 | 2): string =>
  `(?<clock${which}>(?<hour${which}>\\d{1,2})\\s?(?:(?:giờ|h)(?:\\s?(?<minute${which}>[0-5]\\d)(?:\\s?phút)?|(?!\\s?\\d))|:(?<colon${which}>[0-5]\\d)))(?![\\p{L}\\p{M}\\p{N}/]|:\\d)`;
const day = '\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?|\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?)';
const hours = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.,/:])${clock(1)}(?:,?\\s+ngày\\s+(?<day>${day}))?\\s*(?:đến|tới|[-–]|[,;]\\s*(?:và\\s+)?kết thúc\\s+(?:lúc|vào|hồi))\\s*${clock(2)}`,
  'giu',
);
const ofDay = new RegExp(`^,?\\s*(?:thứ\\s\\p{L}+,?\\s*)?ngày\\s+(?<day>${day})`, 'iu');
const anotherDay = /^[^.;]{0,20}(?:sau|kế tiếp|tiếp theo)(?![\p{L}\p{M}])/iu;
const dayBefore = /ngày\s+\d[^.;]{0,40}$/iu;

/** The night ends by six or seven, a watch by noon, and who begins it does so in the evening. */
const evening = 17 * 60;
const morning = 6 * 60;
const noon = 12 * 60;
const slip = 120;

export const reversedHours: (paragraph: Paragraph) => readonly ReversedHours[] = remember(({ text, kind }) => {
  if (kind === 'comment' || !/\d\s?(?:giờ|h|:)/iu.test(text)) return [];
  return allMatches(text, hours).flatMap((match): readonly ReversedHours[] => {
    const it = match.groups ?? {};
    const [first, last] = [
      minutesOf(it.hour1, it.minute1 ?? it.colon1),
      minutesOf(it.hour2, it.minute2 ?? it.colon2),
    ] as const;
    if (first <= last || last < morning || (evening <= first && last < noon && slip < first - last)) return [];
    const end = match.index + match[0].length;
    const tail = text.slice(end, end + 60);
    const later = ofDay.exec(tail)?.groups?.day;
    if (anotherDay.test(tail) || (it.day !== undefined && it.day !== later)) return [];
    if (later !== undefined && it.day === undefined && dayBefore.test(text.slice(0, match.index).slice(-60))) return [];
    return [{ span: span(match.index, end), first: it.clock1 ?? '', last: it.clock2 ?? '' }];
  });
});

const minutesOf = (hour = '0', minute = '0'): number => 60 * Number(hour) + Number(minute);
