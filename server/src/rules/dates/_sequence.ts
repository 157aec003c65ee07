import type { Deadline } from '../../plan/deadlines/deadlines';
import { isBackwards, lastDay, sayTime } from '../../plan/deadlines/same-duty';
import type { Plan } from '../../plan/plan';
import { type Day, writeDay } from '../../syntax/days/date';
import type { Block } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { heldIn } from './_events';

/** What one step needs of another: opinions before a draft is issued, invitations before the day, work before it is accepted. */
export interface LateStep {
  readonly early: Step;
  readonly late: Step;
}

export interface Step {
  readonly span: Span;
  readonly block: Block;
  readonly words: () => string;
  /** The day on which it begins, and the one by which it is done. */
  readonly first: Day;
  readonly last: Day;
  readonly said: () => string;
}

const chains: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:lấy|xin|góp) ý kiến|(?:xây dựng|soạn|hoàn thành) dự thảo/u, /(?:ban hành|phê duyệt)(?! dự thảo)/u],
  [/(?:xây dựng|soạn|hoàn thành) dự thảo/u, /(?:lấy|xin|góp) ý kiến/u],
  [/thông báo lịch|lập đoàn|gửi đề cương/u, /^(?:tiến hành |tổ chức )?(?:kiểm tra|giám sát|thanh tra)/u],
  [
    /giấy mời|đăng ký dự|dự thi|tổng duyệt|cử người|tài liệu phục vụ/u,
    /(?:hội nghị|hội thi|tập huấn|khai mạc|lễ|hội thao|giải)/u,
  ],
  [/hoàn thành|xong/u, /nghiệm thu/u],
  [/^(?:tổ chức )?chấm (?:thi|bài)/u, /công bố (?:điểm|kết quả)/u],
  [/(?:nhận|nộp) (?:đơn|hồ sơ|bài)/u, /công bố kết quả/u],
];
/** The same of two that stand in one item and need no word in common to be about one thing. */
const close: typeof chains = [
  [
    /^(?:gửi |phát hành )?giấy mời(?: gửi| phát hành)?\s*$|^tổng duyệt:?\s*$/u,
    /^(?:[-+*] )?(?:tổ chức )?(?:lễ|hội nghị|hội thi|hội thao|khai mạc|mít tinh)(?!.*(?:giấy mời|tổng duyệt))/u,
  ],
  [/công bố điểm/u, /phúc khảo/u],
  [/(?:gửi|nộp) (?!.*tổng hợp)/u, /tổng hợp(?: xong)?\s*$/u],
];
/** Of several rounds it cannot be told which is meant. */
const rounds = /(?:đợt|vòng|lần|giai đoạn|bước|năm \d|cấp tỉnh|toàn quốc|sau|đã|kết quả thi)/u;

/** Only of what stands in one paragraph or in two that follow each other, and shares a word that tells. */
export function findLateSteps(plan: Plan): readonly LateStep[] {
  const steps = [
    ...plan.deadlines.flatMap((it, i) => stepOf(plan, it, plan.deadlines[i - 1])),
    ...heldIn(plan).map(
      (it): Step => ({ ...it, words: () => fold(it.name), first: it.day, last: it.day, said: () => writeDay(it.day) }),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
  return steps.flatMap((a, i): readonly LateStep[] => {
    const b = steps[i + 1];
    // Of two that stand far apart, or are in time in either order, nothing has to be read.
    if (!b || 1 < b.block.index - a.block.index || (a.last <= b.first && b.last <= a.first)) return [];
    const [words, others] = [a.words(), b.words()];
    if (rounds.test(words) || rounds.test(others)) return [];
    const asked = [...(sharesWord(words, others) ? chains : []), ...(a.block === b.block ? close : [])];
    for (const [early, late, first, second] of [
      [a, b, words, others],
      [b, a, others, words],
    ] as const) {
      const isChain = asked.some(([need, use]) => need.test(first) && use.test(second) && !need.test(second));
      if (isChain && late.first < early.last) return [{ early, late }];
    }
    return [];
  });
}

function stepOf({ source }: Plan, it: Deadline, before: Deadline | undefined): readonly Step[] {
  const last = lastDay(it);
  if (last === undefined || it.end?.kind !== 'day' || isBackwards(it) || it.period) return [];
  const from = Math.max(it.clause.start, before?.span.end ?? 0);
  const words = (): string =>
    fold(source.text.slice(Math.max(from, it.span.start - reach), it.span.start)).replace(
      /^[\s,]*(?:[\p{L}\d]{1,3}[.)]\s+|[-+*]\s+)?/u,
      '',
    );
  const { span, block } = it;
  return [{ span, block, words, first: it.start?.earliest ?? last, last, said: () => sayTime(it) }];
}

const reach = 240;

const dull = new Set(
  'các của và về trước ngày xong hoàn thành trình sở phòng văn tổ chức dự thảo ý kiến gửi'.split(' '),
);

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.match(/\p{L}{2,}/gu));
  return (b.match(/\p{L}{2,}/gu) ?? []).some((it) => words.has(it) && !dull.has(it));
}
