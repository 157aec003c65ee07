import { readDates } from '../../syntax/days/date';
import { allMatches } from '../../text/match';

/** The years a plan is about, both included; `năm 2026 và những năm tiếp theo` has no last one (infinity). */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** Where the years were read: what a date alone says is a guess (a plan of December is for the next year). */
export type YearSource = 'subject' | 'text' | 'date';

export function readPlanYears(
  sources: readonly { readonly text: string | number | undefined; readonly from: YearSource }[],
): { readonly years?: Years; readonly year?: number; readonly yearFrom?: YearSource } {
  for (const { text, from } of sources) {
    const years = text === undefined ? undefined : readYears(String(text));
    // What a sentence calls `đến năm 2030` goes on until then: it tells no year of the plan.
    if (years && from === 'text' && years.first === years.last && isUntil.test(String(text).normalize('NFC'))) continue;
    if (years) return { years, yearFrom: from, ...(years.first === years.last && { year: years.first }) };
  }
  return {};
}

const yearRange =
  /(?<![\p{N}/])(?<first>(?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+(?:hết\s+)?năm)?|và(?:\s+(?:các\s+)?năm)?|,\s*năm|,)\s*(?<last>(?:19|20)\d\d)(?![\p{N}/])/gu;
const farYear =
  /(?:định hướng|tầm nhìn|đến|tới|hết)(?:\s+(?:đến|tới))?(?:\s+hết)?\s+năm\s+(?<last>(?:19|20)\d\d)(?!\p{N})/gu;
const isUntil = /(?:đến|tới)\s+(?:hết\s+)?năm\s+\d{4}(?!\p{N})/u;
const singleYear =
  /(?:(?:năm|quý\s+[IVX\d]{1,3}|tháng\s*\d{1,2})\s*[-/]?\s*|(?:^|\s)\d{1,2}\/)(?<year>(?:19|20)\d\d)(?![\p{N}/])/giu;
const openEnd = /(?:những|các)\s+năm\s+(?:tiếp theo|tiếp sau|sau)/u;

/** The years that a subject names: `năm 2026`, `giai đoạn 2026 - 2030`, `năm học 2025 - 2026`, `năm 2026, định hướng đến 2030`. */
export function readYears(subject: string): Years | undefined {
  let text = subject.normalize('NFC');
  for (const date of [...readDates(text)].reverse()) {
    if (date.day) text = `${text.slice(0, date.span.start)} ${text.slice(date.span.end)}`;
  }
  const named: number[] = [];
  for (const it of allMatches(text, yearRange)) named.push(Number(it.groups?.first), Number(it.groups?.last));
  for (const it of allMatches(text, farYear)) named.push(Number(it.groups?.last));
  for (const it of allMatches(text, singleYear)) named.push(Number(it.groups?.year));
  if (named.length === 0) return undefined;
  const first = Math.min(...named);
  return { first, last: openEnd.test(text) ? Number.POSITIVE_INFINITY : Math.max(...named) };
}
