import type { Recurrence, Term } from '../../syntax/days/term';
import { fold } from '../../text/fold';
import { allMatches, wordEnd, wordStart } from '../../text/match';
import { type Span, span } from '../../text/span';

/** What is reported on: `6 tháng đầu năm`, `báo cáo năm`, `quý I`, `đợt 2`; the key is the same however it is written. */
export interface ReportPeriod {
  readonly span: Span;
  readonly key: string;
}

interface PeriodForm {
  /** Small letters without which the form is not met: looking for them costs next to nothing. */
  readonly hint: string;
  readonly form: RegExp;
  readonly key: (match: RegExpMatchArray) => string;
}

const said = (hint: string, words: string, key: string | PeriodForm['key']): PeriodForm => ({
  hint,
  form: new RegExp(`${wordStart}(?:${words})${wordEnd}`, 'giu'),
  key: typeof key === 'string' ? () => key : key,
});

const romans: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4' };

const stretches: readonly PeriodForm[] = [
  said('tháng', '(?:0?6|sáu)\\s+tháng(?!\\s+(?:cuối|đầu\\s+năm\\s+học))(?:\\s+đầu\\s+năm)?', '6 tháng đầu năm'),
  said('tháng', '(?:0?6|sáu)\\s+tháng\\s+cuối\\s+năm', '6 tháng cuối năm'),
  said('tháng', '(?:0?9|chín)\\s+tháng(?:\\s+đầu\\s+năm)?', '9 tháng'),
  said('tháng', '(?:0?3|ba)\\s+tháng(?:\\s+đầu\\s+năm)?', 'quý 1'),
  said('quý', 'quý\\s+(?<which>IV|I{1,3}|[1-4])', ({ groups }) => {
    const which = groups?.which?.toUpperCase() ?? '';
    return `quý ${romans[which] ?? which}`;
  }),
  said(
    'quý',
    '(?:hằng|hàng|mỗi|định kỳ|báo cáo|từng)\\s+quý(?!\\s+(?:IV|I{1,3}|[1-4])(?![\\p{L}\\p{N}]))|quý(?=\\s*[:(,]|\\s+trước)',
    'quý',
  ),
  said('tháng', '(?:hằng|hàng|mỗi|định kỳ|báo cáo|từng)\\s+tháng|tháng(?=\\s*[:(]|\\s+trước)', 'tháng'),
  said('tháng', 'tháng\\s+(?<which>\\d{1,2})', (it) => `tháng ${Number(it.groups?.which)}`),
  said('tuần', '(?:hằng|hàng|mỗi|báo cáo)\\s+tuần', 'tuần'),
  said(
    'năm',
    '(?:báo cáo|kết quả|thực hiện|tổng kết|định kỳ|hằng|hàng|cả|cuối|trong|0?1|một|tháng(?:,|\\s+và)|quý(?:,|\\s+và))\\s+năm(?!\\s+(?:học|tháng|thứ))(?:\\s+\\d{4})?',
    'năm',
  ),
  said(
    'năm',
    '(?:^|(?<=[:,(]\\s{0,2})|(?<=và\\s))năm(?=\\s*[:(]|\\s+(?:gửi\\s+)?(?:trước|chậm nhất|vào)|\\s*$)',
    'năm',
  ),
];
const occasions: readonly PeriodForm[] = [
  said('sơ kết', 'sơ kết', 'sơ kết'),
  said('tổng kết', 'tổng kết', 'tổng kết'),
  ...['đợt', 'lần', 'giai đoạn', 'vòng', 'kỳ'].map((word) =>
    said(
      word,
      `${word === 'kỳ' ? '(?:học )?kỳ' : word}\\s+(?:thứ\\s+)?(?:\\d{1,2}|IV|I{1,3}|V|một|hai|ba|nhất|đầu|cuối|sau)`,
      (it) => fold(it[0]),
    ),
  ),
  ...['đột xuất', 'chuyên đề', 'báo cáo nhanh'].map((words) => said(words, words, (it) => fold(it[0]))),
];

/** The periods of a stretch of text, in order; occasions only where no period of the year is named. */
function periodsIn(text: string, { start, end }: Span): readonly ReportPeriod[] {
  const words = text.slice(start, end);
  const small = words.toLowerCase();
  for (const forms of [stretches, occasions]) {
    const found: ReportPeriod[] = [];
    for (const { hint, form, key } of forms) {
      if (!small.includes(hint)) continue;
      for (const it of allMatches(words, form)) {
        found.push({ span: span(start + it.index, start + it.index + it[0].length), key: key(it) });
      }
    }
    if (found.length !== 0) return outermost(found);
  }
  return [];
}

/** The period of the year that some words name, where it is one. */
export function reportPeriodIn(words: string): ReportPeriod | undefined {
  const [only, ...others] = periodsIn(words, span(0, words.length));
  return others.length === 0 ? only : undefined;
}

/** In order, without those inside another: `tháng` of `6 tháng`. */
function outermost(found: readonly ReportPeriod[]): readonly ReportPeriod[] {
  let end = -1;
  return [...found]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter((it) => {
      if (it.span.end <= end) return false;
      end = it.span.end;
      return true;
    });
}

const afterwards = /^\s*(?:,?\s*(?:đối với|cho|là)\s|\()[^();,.]{0,60}/u;

/**
 * What each of a row of times reports on: the period before them (`báo cáo năm trước ngày …`), as many periods as there are times
 * (`báo cáo 6 tháng, năm trước ngày 15/6 và 15/12`), or the one behind (`trước ngày 05/6 (báo cáo 6 tháng)`).
 */
export function readReportPeriods(
  text: string,
  {
    terms,
    before,
    behind,
  }: {
    readonly terms: readonly Term[];
    readonly before: Span;
    /** Where the sentence only begins to speak behind its time: `Trước ngày 15/6, các đơn vị gửi báo cáo sơ kết`. */
    readonly behind: Span | undefined;
  },
): readonly (ReportPeriod | undefined)[] {
  const named = periodsIn(text, before);
  const found = named.length === 0 && behind ? periodsIn(text, behind).slice(0, 1) : named;
  if (1 < terms.length) return terms.map((_, i) => (found.length === terms.length ? found[i] : undefined));
  return terms.map((term) => {
    const rest = afterwards.exec(text.slice(term.span.end, term.span.end + 80));
    const later = rest ? periodsIn(text, span(term.span.end, term.span.end + rest[0].length)) : [];
    return later.at(-1) ?? found.at(-1) ?? recurring(term);
  });
}

const turns: Record<Recurrence, string> = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' };

/** What comes each month is about the month. */
const recurring = ({ end: { recurrence, span: at } }: Term): ReportPeriod | undefined =>
  recurrence && { span: at, key: turns[recurrence] };
