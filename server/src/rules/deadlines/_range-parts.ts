import type { Finding } from '../../lint/rule';
import { type DeadlineTime, timesOf } from '../../plan/deadlines/deadline-times';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import { cellsOf } from '../../plan/tasks/assignments';
import { columnLike, tablesOf } from '../../plan/tasks/tables';
import { type DateMention, datesOf, fromDay, writeDay } from '../../syntax/days/date';
import { termsOf } from '../../syntax/days/term';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { fold } from '../../text/fold';
import { contains } from '../../text/span';

const starts = /^(?:(?:ngày|thời gian)\s)?(?:bắt đầu|khởi công|từ(?:\sngày)?)$/iu;
const ends = /^(?:(?:ngày|thời gian)\s)?(?:kết thúc|hoàn thành|đến(?:\sngày)?)$/iu;

/** `| Bắt đầu | Kết thúc |`: a range in two cells. */
export function* inRows(plan: Plan): Generator<Finding> {
  const year = plan.header.year;
  for (const [head, ...rows] of tablesOf(plan)) {
    const [first, last] = [columnLike(head, starts), columnLike(head, ends)];
    if (first < 0 || last < 0) continue;
    for (const row of rows) {
      const [begun, ended] = [timeInCell(row, first, year), timeInCell(row, last, year)];
      if (begun?.earliest === undefined || ended?.latest === undefined || begun.earliest <= ended.latest) continue;
      // Without their years they may be those of one winter.
      if (!(begun.year && ended.year) && longestSlip < begun.earliest - ended.latest) continue;
      yield {
        span: begun.span,
        message: `Ngày bắt đầu ${say(begun)} sau ngày kết thúc ${say(ended)}`,
        related: [{ span: ended.span, message: 'Ngày kết thúc ghi ở đây' }],
      };
    }
  }
}

/** Seasons and school years run over the end of a year without their years. */
const longestSlip = 60;

function timeInCell(block: Block, column: number, year: number | undefined): DeadlineTime | undefined {
  const cell = cellsOf(block.paragraph)[column];
  const term = cell && termsOf(block.paragraph).find((it) => contains(cell.span, it.span));
  return term && timesOf(term, { block, year }).end;
}

export const say = ({ latest, words, date }: DeadlineTime): string =>
  latest !== undefined && date?.year ? writeDay(latest) : words;

const label = (words: string): RegExp =>
  new RegExp(
    `^[\\s*_]*(?:(?:ngày|thời gian|thời điểm)\\s)?(?:${words})(?![\\p{L}\\p{M}])(?<what>[^:;.\\d]{0,40}):`,
    'iu',
  );
const startLabel = label('bắt đầu|khởi công|khai mạc|mở');
const endLabel = label('kết thúc|hoàn thành|bế mạc|đóng');

/** The one date behind such a label that begins a line. */
const dateBehind = (form: RegExp): ((paragraph: Paragraph) => DateMention | undefined) =>
  remember((paragraph) => {
    const { text, marker, kind } = paragraph;
    if (kind !== 'text' || !form.test(text.slice(marker?.end ?? 0))) return undefined;
    const [date, ...more] = datesOf(paragraph);
    return more.length === 0 ? date : undefined;
  });
/** `đường thôn Đông` of `Khởi công đường thôn Đông: …` */
const whatOf = (form: RegExp, { text, marker }: Paragraph): string =>
  fold(form.exec(text.slice(marker?.end ?? 0))?.groups?.what ?? '').trim();
const startIn = dateBehind(startLabel);
const endIn = dateBehind(endLabel);
const ending = selectBlocks((it) => endIn(it)?.at !== undefined);

/** `- Thời gian bắt đầu: ngày 20/5/2026.`, and on the next line `- Thời gian kết thúc: ngày 15/5/2026.` */
export function* inLines({ blocks }: Plan): Generator<Finding> {
  for (const block of ending(blocks)) {
    const before = blocks.slice(Math.max(0, block.index - 2), block.index).findLast((it) => startIn(it.paragraph));
    const [begun, ended] = [before && startIn(before.paragraph), endIn(block.paragraph)];
    if (!before || begun?.at === undefined || ended?.at === undefined || begun.at <= ended.at) continue;
    if (before.paragraph.marker?.kind !== block.paragraph.marker?.kind) continue;
    if (whatOf(startLabel, before.paragraph) !== whatOf(endLabel, block.paragraph)) continue;
    yield {
      span: place(before, begun.span),
      message: `Ngày bắt đầu ${writeDay(begun.at)} sau ngày kết thúc ${writeDay(ended.at)}`,
      related: [{ span: place(block, ended.span), message: 'Ngày kết thúc ghi ở đây' }],
    };
  }
}

/** How long before the issue what runs over the end of a year may have begun. */
const longBefore = 180;
/** What ends a month or two before the one it began in goes on for nearly a year; school years do. */
const nearlyAYear = 2;
const schoolStarts = new Set([8, 9]);

/** `từ tháng 6 đến tháng 4/2026`, where it would have begun long before the plan. */
export function* overNewYear(plan: Plan): Generator<Finding> {
  const { issued, year } = plan.header;
  if (!issued || year === undefined) return;
  for (const deadline of plan.deadlines) {
    const { span, start, end, earliest, latest } = deadline;
    if (start || earliest === undefined || latest === undefined || isLookingBack(plan, deadline)) continue;
    if (end?.kind !== 'month' && end?.kind !== 'quarter') continue;
    const [first, last] = [fromDay(earliest), fromDay(latest)];
    if (
      first.year === last.year ||
      /năm (?:sau|tiếp|trước)/iu.test(plan.source.text.slice(span.start, span.end + 20).normalize('NFC'))
    )
      continue;
    const isQuarter = end.kind === 'quarter';
    if (!isQuarter && schoolStarts.has(first.month)) continue;
    const isLong = end.year ? earliest < issued.earliest - longBefore : first.month - last.month <= nearlyAYear;
    if (!isLong) continue;
    const name = (month: number): string => (isQuarter ? (quarters[Math.ceil(month / 3)] ?? '') : String(month));
    const unit = isQuarter ? 'Quý' : 'Tháng';
    yield {
      span,
      message: `${unit} bắt đầu (${name(first.month)}) sau ${unit.toLowerCase()} kết thúc (${name(last.month)}${end.year ? `/${last.year}` : ''})`,
      severity: 'warning',
    };
  }
}

const quarters = ['', 'I', 'II', 'III', 'IV'];
