import { type Paragraph, remember } from '../../syntax/paragraph';
import { allMatches } from '../../text/match';
import { type Span, span } from '../../text/span';

/** A month, a quarter, a day that comes each month, or an hour, that no calendar and no clock has. */
export interface NoSuchTime {
  readonly span: Span;
  readonly message: string;
}

/** `lương tháng 13` is none; a month by itself must stand with its year or behind a word of time. */
const month =
  /(?<![\p{L}\p{M}\p{N}])(?<lead>(?:trong|từ|đến|hết|trước|vào|cuối|đầu)\s+)?tháng\s+(?<number>1[3-9]|[2-9]\d|00?)(?:(?<year>\s*\/\s*20\d\d|\s+năm\s+20\d\d)(?![\p{L}\p{M}\p{N}/])|(?=\s*(?:[;,.)]|$)))/dgiu;
const quarter =
  /(?<![\p{L}\p{M}\p{N}])(?:[Qq]u[ýí]|[Qq]úy|QUÝ)\s+(?<number>VI{0,3}|I?X|IIII|[05-9])(?=\s*(?:[;,.)|]|$|\/\s*20|năm\s+20|-\s*20))/dgu;
const turn =
  /(?<![\p{L}\p{M}])ngày\s+(?<number>3[2-9]|[4-9]\d|00?)(?=\s+(?:(?:hằng|hàng|mỗi|các)\s+tháng|tháng\s+(?:cuối|đầu|sau|kế tiếp|tiếp theo|liền kề)|của\s+(?:mỗi\s+)?tháng))/dgiu;
const minutes =
  /(?<![\p{N}.,/])(?<hours>\d{1,2})\s*(?:giờ|h)\s*(?<minutes>[6-9]\d)(?=\s*(?:phút|')(?![\p{L}\p{M}]))/dgiu;
const hours =
  /(?<![\p{N}.,/])(?<hours>2[5-9]|[3-9]\d)\s*(?:giờ|h)\s*[0-5]\d(?:\s*phút)?(?=\s*,?\s*(?:(?:thứ\s+\p{L}+|chủ nhật)\s*,?\s*)?ngày\s+\d)/dgiu;
const duration = /(?:trong|hơn|ít nhất|tối thiểu|đủ|tổng|khoảng|thời lượng|thời hạn|sau)\s+(?:\p{L}+\s+)?$/iu;

export const noSuchTimes: (paragraph: Paragraph) => readonly NoSuchTime[] = remember(({ text, kind }) => {
  if (kind === 'comment' || !/\d|qu[ýíú]/iu.test(text)) return [];
  const found: NoSuchTime[] = [];
  const add = (
    form: RegExp,
    group: string,
    say: (written: string) => string,
    wanted: (match: RegExpExecArray) => boolean,
  ) => {
    for (const match of allMatches(text, form)) {
      const at = match.indices?.groups?.[group];
      if (at && wanted(match as RegExpExecArray)) {
        found.push({ span: span(at[0], at[1]), message: say(match.groups?.[group] ?? '') });
      }
    }
  };
  const before = (match: RegExpExecArray, length = 24): string =>
    text.slice(Math.max(0, match.index - length), match.index);
  add(
    month,
    'number',
    (it) => `Không có tháng ${it}`,
    (match) =>
      (match.groups?.lead ?? match.groups?.year) !== undefined &&
      !/(?:\d|lương|thưởng|ngày[\s.…]*)\s*$/iu.test(before(match)),
  );
  add(
    quarter,
    'number',
    () => 'Một năm chỉ có bốn quý',
    () => true,
  );
  add(
    turn,
    'number',
    (it) => `Không tháng nào có ngày ${it}`,
    () => true,
  );
  add(
    minutes,
    'minutes',
    (it) => `Một giờ chỉ có 60 phút, đang ghi ${it}`,
    () => true,
  );
  add(
    hours,
    'hours',
    (it) => `Không có ${it} giờ trong ngày`,
    (match) => !duration.test(before(match)),
  );
  return found;
});
