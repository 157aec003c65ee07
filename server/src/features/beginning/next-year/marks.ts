import type { Citation } from '../../../plan/citations/citations';
import { nameOf } from '../../../plan/citations/cited-document';
import type { Calendar } from '../../../plan/deadlines/calendar';
import { isLookingBack } from '../../../plan/deadlines/looking-back';
import { isSubmission } from '../../../plan/deadlines/submissions';
import { readYears } from '../../../plan/head/years';
import type { Plan } from '../../../plan/plan';
import { setAside } from '../../../plan/references/self-references';
import { blockAt } from '../../../plan/room';
import { readDates, writeDay } from '../../../syntax/days/date';
import { type Block, place } from '../../../syntax/paragraph';
import { type Edit, insert } from '../../../text/edit';
import { lettersBefore, within } from '../../../text/span';
import { type Move, ownYears } from './edits';

/** What is to be looked at stands in comments, which never print, above the paragraph that it is about. */
export const reminder = (words: string): string => `<!-- xem lại: ${words} -->`;

export interface MarkContext extends Move {
  readonly calendar: Calendar;
  /** Where a 29/02 became 28/02. */
  readonly shortened: readonly number[];
  /** Where a year is named still, the plan's own first. */
  readonly left: readonly { readonly at: number; readonly year: number }[];
}

/** Marks for all that only the drafter can know of the new year; one edit for each paragraph. */
export function marksFor(plan: Plan, context: MarkContext): readonly Edit[] {
  const notes = new Map<Block, string[]>();
  const add = (block: Block, words: string): void => {
    const known = notes.get(block);
    if (!known) notes.set(block, [words]);
    else if (!known.includes(words)) known.push(words);
  };
  for (const it of replaced(plan, context)) add(it.block, it.words);
  for (const it of closedDays(plan, context)) add(it.block, it.words);
  for (const at of context.shortened) {
    const block = blockAt(plan, at);
    if (block) add(block, `năm ${context.to} không có ngày 29/02, đã đổi thành 28/02`);
  }
  for (const it of namesOfYear(plan, context)) add(it.block, it.words);
  for (const it of lunarDays(plan, context)) add(it.block, it.words);
  for (const it of leftYears(plan, context)) add(it.block, it.words);
  for (const it of endedPeriods(plan, context)) add(it.block, it.words);
  const edits = new Map<number, string>();
  for (const [block, words] of [...notes].sort((a, b) => a[0].start - b[0].start)) {
    const at = placeBefore(plan, block);
    const lines = words.map((it) => reminder(it) + plan.source.newline).join('');
    edits.set(at, (edits.get(at) ?? '') + lines);
  }
  return [...edits].map(([at, text]) => insert(at, text));
}

interface Note {
  readonly block: Block;
  readonly words: string;
}

/** The beginning of the line of the paragraph; a table is not broken up. */
function placeBefore({ blocks, source }: Plan, block: Block): number {
  let first = block;
  while (first.paragraph.kind === 'row') {
    const before = blocks[first.index - 1];
    if (before?.paragraph.kind !== 'row') break;
    first = before;
  }
  const { start } = source.lineSpanAt(first.start);
  return start === 0 && source.text.startsWith('\ufeff') ? 1 : start;
}

/** `Kế hoạch số 57/KH-UBND … năm 2026`: another one stands in its place this year. */
function* replaced(plan: Plan, { from, to }: Move): Generator<Note> {
  for (const citation of plan.citations) {
    if (!citation.isFirst || citation.isOwn || citation.isQuoted || citation.within) continue;
    if (!isYearly(citation, from)) continue;
    const count = plan.citations.filter((it) => it.key === citation.key).length;
    const where = count === 1 ? 'thay' : `thay cả ${count} chỗ`;
    const year = citation.date?.year?.value;
    // Issued the year before it may be for this year or not, where no title says it.
    const isUnclear = !citation.title && year === from - 1;
    yield {
      block: citation.block,
      words: isUnclear
        ? `${nameOf(citation)} ban hành năm ${year}, ${where} bằng văn bản mới nếu đã có`
        : `${nameOf(citation)} là của năm ${from}, ${where} bằng văn bản của năm ${to}`,
    };
  }
}

/** Such documents ask for something once. */
const ofOneYear = new Set(['Công văn', 'Thông báo', 'Thông tri', 'Công điện']);

function isYearly({ title, type, date }: Citation, from: number): boolean {
  if (type?.name === 'Luật' || type?.name === 'Bộ luật' || type?.name === 'Pháp lệnh') return false;
  const years = title && readYears(title.text);
  if (years) return years.first === from && years.last <= from + 1;
  const year = date?.year?.value;
  if (title || year === undefined) return false;
  return type?.name === 'Kế hoạch'
    ? year === from || year === from - 1
    : year === from && ofOneYear.has(type?.name ?? '');
}

/** What is to be handed in on such a day is found as in any plan. */
function* closedDays(plan: Plan, { calendar }: MarkContext): Generator<Note> {
  for (const deadline of plan.deadlines) {
    const { latest, start, end, block } = deadline;
    if (latest === undefined || start || end?.kind !== 'day' || !end.date || isSubmission(deadline)) continue;
    if (isLookingBack(plan, deadline)) continue;
    const why = calendar.closedBy(latest);
    if (why !== undefined) yield { block, words: `${writeDay(latest)} là ${why}` };
  }
}

const longestRange = 40;
const periodForm =
  /(?:(?<![\p{L}\p{M}])(?<word>giai đoạn|nhiệm kỳ|thời kỳ|năm học|niên vụ)\s+)?(?<first>20\d\d)\s*[-–—]\s*(?<last>20\d\d)(?!\d)/giu;

/** A stage that is over before the new year: `giai đoạn 2021 - 2025`. */
function* endedPeriods(plan: Plan, { from, to }: Move): Generator<Note> {
  for (const block of plan.blocks) {
    const { text, kind } = block.paragraph;
    if (kind === 'comment' || !/\d\s*[-–—]\s*20\d\d/u.test(text)) continue;
    const aside = setAside(block.paragraph);
    for (const { groups, index } of text.matchAll(periodForm)) {
      const [first, last] = [Number(groups?.first), Number(groups?.last)];
      if (to <= last || last < from || longestRange < last - first) continue;
      if (aside.some((it) => within(it, index))) continue;
      yield { block, words: `${groups?.word?.toLowerCase() ?? 'các năm'} ${first} - ${last} hết trước năm ${to}` };
    }
  }
}

const lunar =
  /(?<![\p{L}\p{M}])(?:âm lịch|giao thừa|(?:mùng|mồng)\s+\d|tết nguyên đán|tết trung thu|giỗ tổ|rằm|tháng (?:giêng|chạp))(?![\p{L}\p{M}])/iu;

/** A day of the moon's calendar that is told as one of the sun's has moved with its year, but falls elsewhere. */
function* lunarDays({ blocks }: Plan, { to }: Move): Generator<Note> {
  for (const block of blocks) {
    const { text, kind } = block.paragraph;
    if (kind === 'comment' || !lunar.test(text)) continue;
    const aside = setAside(block.paragraph);
    const isOwn = (at: number): boolean => !aside.some((it) => within(it, at));
    const days = readDates(text).filter((it) => it.day && it.year && to <= it.year.value && isOwn(it.span.start));
    const year = days[0]?.year?.value;
    if (year) yield { block, words: `ngày theo âm lịch mỗi năm một khác, tính lại ngày cho năm ${year}` };
  }
}

/** `Luật Tổ chức … ngày 19 tháng 02 năm 2025`: the day on which it was passed. */
const ofLaw =
  /(?<![\p{L}\p{M}])(?:Luật|Bộ luật|Pháp lệnh)\s[^;.:]{0,150}\sngày\s[\d/]{1,6}(?:\s*tháng\s*\d{1,2}\s*năm\s*)?$/u;

const ofMonth = /(?<![\p{L}\p{M}])(?:tháng\s+\d{1,2}|quý\s+(?:[IV]{1,3}|\d))\s*\/\s*(?<year>20\d\d)(?![\p{N}/])/dgiu;

/** Where a text names the plan's year in its own words: results, comparisons, days that are no deadlines. */
export function* mentionsOfYear({ blocks, source }: Plan, year: number): Generator<{ readonly at: number }> {
  for (const block of blocks) {
    const { text, kind } = block.paragraph;
    if (kind === 'comment' || !text.includes(String(year))) continue;
    const aside = setAside(block.paragraph);
    const days = readDates(text).flatMap((it) => (it.year?.value === year ? it.year.span : []));
    const months = [...text.matchAll(ofMonth)].flatMap(({ groups, indices }) => {
      const at = indices?.groups?.year;
      return at && Number(groups?.year) === year ? { start: at[0], end: at[1] } : [];
    });
    for (const span of [...ownYears(text, { start: 0, end: text.length }, year), ...months, ...days]) {
      if (aside.some((it) => within(it, span.start))) continue;
      if (ofLaw.test(lettersBefore(text, span.start, 200))) continue;
      const { start, end } = place(block, span);
      if (source.text.slice(start, end) === String(year)) yield { at: start };
    }
  }
}

const reach = 30;

/** A few words around a year, whole ones, as a comment may hold them. */
function around(plan: Plan, block: Block, at: number): string {
  const { text } = plan.source;
  const [start, end] = [Math.max(block.start, at - reach), Math.min(block.end, at + reach)];
  const lead = text.slice(start, at).replace(start === block.start ? '' : /^\S*\s/u, '');
  const tail = text.slice(at, end).replace(end === block.end ? '' : /\s\S*$/u, '');
  return `${start === block.start ? '' : '… '}${lead}${tail}${end === block.end ? '' : ' …'}`
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[<>|*“”"]|--+/gu, '')
    .trim();
}

function* leftYears(plan: Plan, { left }: MarkContext): Generator<Note> {
  const seen = new Set<Block>();
  for (const { at, year } of left) {
    const block = blockAt(plan, at);
    if (!block || seen.has(block)) continue;
    seen.add(block);
    yield { block, words: `còn nhắc năm ${year} (${around(plan, block, at)})` };
  }
}

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

/** The name of the lunar year that begins in a year: Đinh Mùi in 2027. */
const lunarName = (year: number): string => `${stems[(year + 6) % 10]} ${branches[(year + 8) % 12]}`;

const anniversary = /(?<![\p{L}\p{M}])kỷ niệm\s+(?:lần thứ\s+)?(?<count>\d{1,4})\s+năm(?![\p{L}\p{M}])/giu;

/** `Festival lần thứ II, năm 2026`: what is held again has the next number. */
const timesHeld =
  /(?<![\p{L}\p{M}])lần\s+thứ\s+(?<count>[IVX]{1,6}|\d{1,3})(?=\s*[-–,(]?\s*năm\s+(?<year>20\d\d)(?!\p{N}))/giu;

/** What a year brings with it: the name of its Tết, the number of an anniversary or of what is held every year. */
function* namesOfYear(plan: Plan, { from, to, isOverTwoYears }: Move): Generator<Note> {
  // A school year has its Tết in the second of its years.
  const named = isOverTwoYears ? [from, from + 1] : [from];
  for (const block of plan.blocks) {
    const { text, kind } = block.paragraph;
    if (kind === 'comment') continue;
    const aside = setAside(block.paragraph);
    const isOwn = (at: number): boolean => !aside.some((it) => within(it, at));
    for (const year of named) {
      const [old, next] = [lunarName(year), year + to - from];
      const at = text.indexOf(old);
      if (at !== -1 && isOwn(at)) yield { block, words: `${old} là năm ${year}, năm ${next} là ${lunarName(next)}` };
    }
    for (const { groups, index } of text.matchAll(anniversary)) {
      if (isOwn(index)) yield { block, words: `kỷ niệm ${groups?.count} năm là tính cho năm ${from}` };
    }
    for (const { groups, index } of text.matchAll(timesHeld)) {
      // Its year may have moved by now.
      const isOfYear = [from, to].includes(Number(groups?.year));
      if (isOfYear && isOwn(index)) yield { block, words: `lần thứ ${groups?.count} là của năm ${from}` };
    }
  }
}
