import { type Paragraph, remember } from '../../syntax/paragraph';
import { allMatches, groupSpan } from '../../text/match';
import { lettersBefore, type Span, textOf } from '../../text/span';
import { noSuchShortDates } from './_short-years';

/** A month, a quarter, a day that comes each month, or an hour, that no calendar and no clock has. */
export interface NoSuchTime {
  readonly span: Span;
  readonly message: string;
}

/** `lương tháng 13` is none; a month by itself must stand with its year or behind a word of time. */
const month =
  /(?<![\p{L}\p{M}\p{N}])(?<lead>(?:trong|từ|đến|hết|trước|vào|cuối|đầu)\s+)?tháng\s+(?<number>1[3-9]|[2-9]\d|00?)(?:(?<year>\s*\/\s*(?:\d{1,2}\/)?20\d\d|\s+năm\s+20\d\d)(?![\p{L}\p{M}\p{N}/])|(?=\s*(?:[;,.)]|$)))/dgiu;
/** `ngày 10 tháng 13 hằng năm`. */
const monthOfYears = /ngày\s+\d{1,2}\s+tháng\s+(?<number>1[3-9]|[2-9]\d|00?)(?=\s+(?:hằng|hàng|mỗi)\s+năm)/dgiu;
/** `quý V năm 2026`, `Quý 5/2026`. */
const quarter =
  /(?<![\p{L}\p{M}\p{N}])(?:[Qq]u[ýí]|[Qq]úy|QUÝ)\s+(?<number>VI{0,3}|I?X|IIII|[05-9])(?=\s*(?:[;,.)|]|$|\/\s*20|năm\s+20|-\s*20))/dgu;
/** `trước ngày 35 hằng tháng`. */
const turn =
  /(?<![\p{L}\p{M}])ngày\s+(?<number>3[2-9]|[4-9]\d|00?)(?=\s+(?:(?:hằng|hàng|mỗi|các)\s+tháng|tháng\s+(?:cuối|đầu|sau|kế tiếp|tiếp theo|liền kề)|của\s+(?:mỗi\s+)?tháng))/dgiu;
/** `7 giờ 75 phút`, `07h75`. */
const minutes =
  /(?<![\p{N}.,/])\d{1,2}\s*(?:giờ|h|g)\s*(?<number>[6-9]\d)(?=(?<=\dh\d\d)\s|\s*(?:(?:phút|')(?![\p{L}\p{M}])|[|;,.):–-]|$|(?:,\s*)?(?:ngày|thứ)\s))/dgiu;
/** A cell with a date that has a digit too many, or lacks a slash; in words only behind `ngày`. */
const brokenDate =
  /(?:(?<=[|\t]\s{0,9})|(?<=(?<![\p{L}\p{M}])ngày\s))(?<number>\d{1,2}\/(?:\d{1,2}20\d\d|\d{1,2}\/20\d{3}(?=\s*[|\t])))(?![\p{L}\p{M}\p{N}/])/dgu;
/** `8h00 - 27h30`, `(dự kiến 27h00)`, `- 27h00: Khai mạc`; `36h00 học` is a length. */
const lateHour =
  /(?<=(?:^|[-–|(\t]|(?:từ|đến|lúc|vào|hồi|dự kiến|trước)\s)\s{0,9})(?<number>2[5-9])(?:h|g)[0-5]\d(?=\s*(?:[-–:|,;).\t]|$|đến\s|ngày\s|thứ\s))/dgu;
/** `27 giờ 30 phút, ngày 16/10/2026`; 24 giờ only with minutes behind it. */
const hours =
  /(?<![\p{N}.,/])(?<number>2[5-9]|[3-9]\d|24(?=\s*(?:giờ|h)\s*(?:0[1-9]|[1-5]\d)))\s*(?:giờ|h|g(?=\d))(?:\s*[0-5]\d(?:\s*phút)?(?=\s*,?\s*(?:(?:thứ\s+\p{L}+|chủ nhật)\s*,?\s*)?ngày\s+\d|\s*,?\s*(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s)|(?=\s+ngày\s+\d))/dgiu;
/** `từ 22 giờ 00 đến 25 giờ 00`, `trước 26 giờ hằng ngày`. */
const hoursBehind =
  /(?<![\p{L}\p{M}])(?:(?:từ|sáng|chiều|tối|đêm)\s+\d{1,2}\s*(?:giờ|h|g)\s*\d{2}(?:\s*phút)?\s+(?:đến|[-–])|(?:trước|lúc|hồi|vào)(?=\s+\d{2}\s*(?:giờ|h)(?:\s*\d{2})?(?:\s*phút)?\s+(?:hằng|hàng|mỗi)\s+ngày))\s+(?<number>2[5-9]|[3-9]\d)\s*(?:giờ|h|g(?=\d))(?![\p{L}\p{M}])/dgiu;
/** `năm học 2026 - 2028`; `các năm học` may be several. */
const schoolYear =
  /(?<!(?:các|những|số|\d)\s)(?<![\p{L}\p{M}])năm học\s+(?<number>(?<first>20\d\d)\s*[-–]\s*(?<last>20\d\d))(?!\p{N})/dgiu;
/** `ngày 26 ngày 8 tháng 2021`. */
const mixedWords =
  /(?<=(?<![\p{L}\p{M}])ngày\s)(?<number>\d{1,2}\s(?:(?:ngày|năm)\s\d{1,2}\s(?:ngày|tháng|năm)|tháng\s\d{1,2}\s(?:ngày|tháng))\s(?:19|20)\d\d)(?!\p{N})/dgu;
/** What stands before an hour that is a length: `trong 36 giờ`. */
const duration = /(?:trong|hơn|ít nhất|tối thiểu|đủ|tổng|khoảng|thời lượng|thời hạn|sau)\s+(?:\p{L}+\s+)?$/iu;
/** What stands before a month that is none of the calendar: `lương tháng 13`. */
const otherMonth = /(?:\d|lương|thưởng|ngày[\s.…]*)\s*$/iu;
/** The same for a month behind a word of time, which no count can be part of. */
const wages = /(?:lương|thưởng|ngày[\s.…]*)\s*$/iu;

interface Form {
  /** Its `number` is the one that does not exist. */
  readonly form: RegExp;
  readonly say: (number: string) => string;
  /** Whether a time is meant, by the words before it. */
  readonly isMeant?: (match: RegExpMatchArray, before: string) => boolean;
}

const forms: readonly Form[] = [
  {
    form: month,
    say: (it) => `Không có tháng ${it}`,
    isMeant: ({ groups }, before) =>
      groups?.lead === undefined ? groups?.year !== undefined && !otherMonth.test(before) : !wages.test(before),
  },
  { form: monthOfYears, say: (it) => `Không có tháng ${it}` },
  { form: quarter, say: () => 'Một năm chỉ có bốn quý' },
  { form: turn, say: (it) => `Không tháng nào có ngày ${it}` },
  { form: minutes, say: (it) => `Một giờ chỉ có 60 phút, đang ghi ${it}` },
  {
    form: brokenDate,
    say: (it) => `Ngày ${it} ${/\/.*\//u.test(it) ? 'thừa một chữ số' : 'thiếu một dấu gạch chéo'}`,
  },
  { form: hours, say: (it) => `Không có ${it} giờ trong ngày`, isMeant: (_, before) => !duration.test(before) },
  { form: lateHour, say: (it) => `Không có ${it} giờ trong ngày` },
  {
    form: schoolYear,
    say: (it) => `Năm học ${it} không phải hai năm liền nhau`,
    isMeant: ({ groups }) => Number(groups?.last) === Number(groups?.first) + 2,
  },
  { form: mixedWords, say: (it) => `“ngày ${it}” viết lẫn chữ, phải là “ngày … tháng … năm …”` },
  { form: hoursBehind, say: (it) => `Không có ${it} giờ trong ngày` },
];

const fewWords = 24;

export const noSuchTimes: (paragraph: Paragraph) => readonly NoSuchTime[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind === 'comment' || !/\d|qu[ýíú]/iu.test(text)) return [];
  const found = forms.flatMap(({ form, say, isMeant = () => true }) =>
    allMatches(text, form).flatMap((match): readonly NoSuchTime[] => {
      const at = groupSpan(match, 'number');
      const before = lettersBefore(text, match.index, fewWords);
      if (!at || !isMeant(match, before)) return [];
      return [{ span: at, message: say(match.groups?.number ?? '') }];
    }),
  );
  for (const at of noSuchShortDates(paragraph)) {
    found.push({ span: at, message: `Không có ngày ${textOf(text, at)}` });
  }
  return [...new Map(found.map((it) => [it.span.start, it])).values()];
});
