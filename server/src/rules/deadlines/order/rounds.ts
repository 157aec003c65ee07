import type { Deadline } from '../../../plan/deadlines/deadlines';
import type { Plan } from '../../../plan/plan';
import { sectionsAround } from '../../../plan/sections/sections';
import { type Term, termsOf } from '../../../syntax/days/term';
import { writtenValue } from '../../../syntax/marker';
import type { Block } from '../../../syntax/paragraph';
import { selectBlocks } from '../../../syntax/selection';
import { capitalized, decapitalized } from '../../../text/capitals';
import { contains, lettersBefore } from '../../../text/span';
import { type Entry, entryOf, isNextInList } from '../_entries';
import type { Pair } from '../agreement/agreement';
import type { MixedStages } from './stages';

interface Round {
  readonly kind: string;
  readonly value: number;
  readonly name: string;
  readonly time: Entry['time'];
}

const round =
  /(?<lead>(?:^|[;:,.(|])[^;:,.(|]{0,40}?)(?<![\p{L}\p{M}\p{N}])(?<name>(?<kind>đợt|lần|vòng|giai đoạn)\s(?<number>\d{1,2}|I{1,3}|IV|thứ (?:nhất|hai|ba|tư))|(?:vòng\s|thi\s)?(?<called>sơ loại|(?<=vòng )loại|sơ khảo|bán kết|chung khảo|chung kết)|(?<review>sơ kết|tổng kết))\s*[:(,–-]?\s*(?:(?:vào|trong|dự kiến|tổ chức|diễn ra|thời gian|khoảng)[\s:]+)*(?:ngày\s+)?$/iu;
/** What is done before a round or behind it. */
const aboutIt =
  /(?<!\p{L})(?:kết quả|báo cáo|sau|trước|tổng hợp|hồ sơ|đăng ký|danh sách|đã|từ|hết|quyết toán|chuẩn bị)(?!\p{L})/iu;
const isTime = new Set<Term['operator']>(['on', 'bare', 'within', 'from-to']);
const inOrder = ['sơ loại', 'loại', 'sơ khảo', 'bán kết', 'chung khảo', 'chung kết'];
const reach = 90;

/**
 * `đợt 1 tháng 4, đợt 2 tháng 8, đợt 3 tháng 6/2026`, and `Chung khảo: ngày 15/5/2026` behind `Sơ khảo: ngày 20/5/2026`: rounds that no
 * verb makes deadlines.
 */
export function findLateRounds(plan: Plan): readonly MixedStages[] {
  const found: MixedStages[] = [];
  let before: Round | undefined;
  for (const it of withRounds(plan.blocks).flatMap((block) => roundsIn(plan, block))) {
    if (before && isNext(plan, before, it) && (it.time.latest < before.time.earliest || isWithin(it, before)))
      found.push({
        name: it.name,
        stage: it.time,
        before: { name: decapitalized(before.name), stage: before.time },
        slip: 'reversed',
      });
    before = it;
  }
  return found;
}

/** The plan as a whole is summed up once: `Tổng kết: tháng 11/2026`, and in another part `tổ chức tổng kết trong tháng 12/2026`. */
export function findReviewsApart(plan: Plan): readonly Pair[] {
  const all = withRounds(plan.blocks).flatMap((block) => roundsIn(plan, block));
  const [first, second, ...others] = all.filter((it) => it.name === 'Tổng kết').map((it) => it.time);
  if (!first || !second || others.length !== 0) return [];
  const [part, otherPart] = [first, second].map((it) => sectionsAround(plan.outline.sections, it.block.index)[0]);
  const isApart = first.latest < second.earliest || second.latest < first.earliest;
  return isApart && part !== otherPart ? [{ odd: second, other: first, isMention: true }] : [];
}

const withRounds = selectBlocks(({ kind, text }) => kind === 'text' && /\d/u.test(text) && named.test(text));
const named = /(?<!\p{L})(?:đợt|lần|vòng|giai đoạn|sơ (?:loại|khảo|kết)|bán kết|chung (?:khảo|kết)|tổng kết)\s?/iu;

const roundsIn = (plan: Plan, block: Block): readonly Round[] =>
  termsOf(block.paragraph).flatMap((term): readonly Round[] => {
    if (!isTime.has(term.operator)) return [];
    const words = lettersBefore(block.paragraph.text, term.span.start, reach).normalize('NFC').replace(/\s+/gu, ' ');
    const { lead = '', name, kind, number, called, review } = round.exec(words)?.groups ?? {};
    if (name === undefined || aboutIt.test(lead)) return [];
    const time = entryOf(plan, { block, term, name })?.time;
    if (!time || !isOfOwnYear(plan, time)) return [];
    const value = number
      ? writtenValue(number)
      : called
        ? inOrder.indexOf(called.toLowerCase())
        : Number(/^tổng/iu.test(review ?? ''));
    return [{ kind: kind?.toLowerCase() ?? (called ? 'vòng thi' : 'kết'), value, name: capitalized(name), time }];
  });

/** `Vòng loại từ ngày 10/5 đến ngày 20/5, chung kết ngày 15/5`. */
const isWithin = (it: Round, { kind, time }: Round): boolean =>
  kind === 'vòng thi' &&
  !it.time.start &&
  time.end?.kind === 'day' &&
  it.time.end?.kind === 'day' &&
  it.time.latest < time.latest;

/** Its year is written with it, or is the one year of the plan: `đợt 1 tháng 10, đợt 2 tháng 3/2027` begins the year before. */
const isOfOwnYear = ({ header }: Plan, { end, span }: Deadline): boolean =>
  end?.year !== undefined && contains(span, end.year.span)
    ? true
    : header.year !== undefined && (end?.year?.value ?? header.year) === header.year;

const isNext = (plan: Plan, before: Round, it: Round): boolean =>
  before.kind === it.kind &&
  (it.kind === 'vòng thi' ? before.value < it.value : before.value + 1 === it.value) &&
  (before.time.block === it.time.block || isNextInList(plan, before.time.block, it.time.block));
