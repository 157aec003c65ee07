import { placesOfDates } from '../../../plan/citations/cited-dates';
import { isBackwards, lastDay } from '../../../plan/deadlines/bounds';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayTime } from '../../../plan/deadlines/in-words';
import { isLookingBack } from '../../../plan/deadlines/looking-back';
import type { Plan } from '../../../plan/plan';
import { type Day, datesOf, writeDay } from '../../../syntax/days/date';
import { type Block, place } from '../../../syntax/paragraph';
import { selectBlocks } from '../../../syntax/selection';
import { fold } from '../../../text/fold';
import { coverOf, covers } from '../../../text/sorted';
import type { Span } from '../../../text/span';
import { heldIn } from '../_events';

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

/** `inOrder` where what is told later is another thing's: `bàn giao ngày 29/5; mua áo phao: ký hợp đồng ngày 20/6`. */
type Chain = readonly [need: RegExp, use: RegExp, inOrder?: true];

const chains: readonly Chain[] = [
  [/(?:lấy|xin|góp) ý kiến|(?:xây dựng|soạn|hoàn thành) dự thảo/u, /(?:ban hành|phê duyệt)(?! dự thảo)/u],
  [
    /^(?:tổ chức |gửi )?(?:lấy|xin) ý kiến/u,
    /^(?:tổng hợp|tiếp thu)(?: các)? ý kiến|^(?:tiếp thu, )?hoàn (?:thiện|chỉnh) dự thảo/u,
  ],
  [/(?:xây dựng|soạn|hoàn thành) dự thảo/u, /(?:lấy|xin|góp) ý kiến/u],
  [/thông báo lịch|lập đoàn|gửi đề cương/u, /^(?:tiến hành |tổ chức )?(?:kiểm tra|giám sát|thanh tra)/u],
  [
    /giấy mời|đăng ký dự|dự thi|tổng duyệt|cử người|tài liệu phục vụ/u,
    /(?:hội nghị|hội thi|tập huấn|khai mạc|lễ|hội thao|giải|diễn tập)/u,
  ],
  [
    /^(?:tiến hành |tổ chức )?(?:kiểm tra|giám sát|thanh tra) /u,
    /^(?:thông báo|ban hành|công bố) (?:kết luận|kết quả) (?:kiểm tra|giám sát|thanh tra)/u,
  ],
  [/hoàn thành|xong|thi công|^số hóa/u, /nghiệm thu/u],
  [
    /^(?:(?:tổ chức )?lập|xây dựng) (?!danh sách|đoàn|kế hoạch|báo cáo)/u,
    /^(?:tổ chức )?(?:thẩm định|thẩm tra|phê duyệt)/u,
  ],
  [/^(?:tổ chức )?tập huấn/u, /^(?:tiến hành |tổ chức )?(?:điều tra|kiểm kê|thống kê|thu thập)/u],
  [/^(?:tổ chức )?chấm (?:thi|bài)/u, /công bố (?:điểm|kết quả)/u],
  [/(?:nhận|nộp) (?:đơn|hồ sơ|bài)/u, /công bố kết quả/u],
  [/(?:văn kiện|kịch bản) /u, /^(?:chủ trì |tổ chức )?(?:diễn tập|biểu diễn)/u],
  [/^(?:chủ trì |tổ chức )?(?:diễn tập|tập huấn|hội (?:thi|thao|nghị)|lễ) ?(?!.*báo cáo)/u, /^báo cáo kết quả/u],
];
/** The same of two that stand in one item and need no word in common to be about one thing. */
const close: readonly Chain[] = [
  [
    /(?:^|(?:gửi|phát|phát hành) )giấy mời(?: gửi| phát hành)?\s*$|^tổng duyệt:?\s*$/u,
    /^(?:[-+*] )?(?:tổ chức |chuẩn bị )?(?:lễ|hội nghị|hội thi|hội thao|khai mạc|mít tinh|diễn tập|tập huấn)(?!.*(?:giấy mời|tổng duyệt))/u,
  ],
  [
    /^chuẩn bị (?!.*(?:báo cáo|tổng kết))/u,
    /^(?:[-+*] )?(?:\p{L}[^:]{2,40}: )?(?:tổ chức )?(?:ngày hội|lễ|hội (?:nghị|thi|thao|diễn))(?!.*chuẩn bị)/u,
  ],
  [/(?:báo cáo|kết quả)(?: kết quả)? sơ bộ/u, /^(?:báo cáo |kết quả )?chính thức/u],
  [/công bố điểm/u, /phúc khảo/u],
  [/(?:gửi|nộp) (?!.*tổng hợp)/u, /tổng hợp(?: xong)?\s*$/u],
  [/^[^,;:]{0,40}(?<!\p{L})chấm\s*$/u, /^công bố (?:điểm|kết quả)\s*$/u],
  [
    /(?:khởi công|ký hợp đồng)\s*$/u,
    /^(?:nghiệm thu|bàn giao|thanh lý|khánh thành|hoàn thành)(?: (?:hợp đồng|công trình))?\s*$/u,
    true,
  ],
  [/đăng ký(?!.*(?:bốc thăm|xếp lịch))/u, /^bốc thăm/u, true],
  [/(?:trang trí|âm thanh|khánh tiết|sân khấu)/u, /^(?:phục vụ )?tổng duyệt/u],
  [/^xét (?:công nhận|tặng|chọn)/u, /^(?:tổ chức )?lễ (?:trao|tuyên dương|tôn vinh)/u],
];
/** Of several rounds it cannot be told which is meant. */
const rounds = /(?:đợt|vòng|lần|giai đoạn|bước|năm \d|cấp tỉnh|toàn (?:quốc|tỉnh|thành)|cụm|sau|đã|kết quả thi)/u;

/** Only of what stands in one paragraph or in two that follow each other, and shares a word that tells. */
export function findLateSteps(plan: Plan): readonly LateStep[] {
  const steps = stepsOf(plan);
  return steps.flatMap((a, i): readonly LateStep[] => {
    const b = steps[i + 1];
    // Of two that stand far apart, or are in time in either order, nothing has to be read.
    if (!b || 1 < b.block.index - a.block.index || (a.last <= b.first && b.last <= a.first)) return [];
    const [words, others] = [a.words(), b.words()];
    if (rounds.test(words) || rounds.test(others)) return [];
    const links = [...(sharesWord(words, others) ? chains : []), ...(a.block === b.block ? close : [])];
    for (const [early, late, first, second] of [
      [a, b, words, others],
      [b, a, others, words],
    ] as const) {
      const isChain = links.some(
        ([need, use, inOrder]) =>
          !(inOrder && early === b) && need.test(first) && use.test(second) && !need.test(second),
      );
      if (isChain && late.first < early.last) return [{ early, late }];
    }
    return [];
  });
}

interface Bare extends Omit<Step, 'words'> {
  /** Where what is said of it begins, at the earliest. */
  readonly from: number;
  /** What a row of a table is called. */
  readonly title?: string | undefined;
}

export function stepsOf(plan: Plan): readonly Step[] {
  const due = plan.deadlines.flatMap(dueStep);
  const held = heldIn(plan);
  const names = new Map(held.map((it) => [it.span.start, it.name]));
  const known = coverOf([...due, ...held].map((it) => it.span));
  const bare = [
    ...due,
    ...held.map((it) => dayStep(it, it.day)),
    ...plainDays(plan).filter(({ span }) => !covers(known, span.start)),
  ].sort((a, b) => a.span.start - b.span.start);
  return bare.map((it, i): Step => {
    const from = Math.max(it.from, bare[i - 1]?.span.end ?? 0, it.span.start - reach);
    const words = (): string =>
      fold(it.title ?? names.get(it.span.start) ?? plan.source.text.slice(from, it.span.start))
        .replace(/^[\s,;.]*(?:[\p{L}\d]{1,3}[.)]\s+|[-+*]\s+)?/u, '')
        .replace(beforeDay, '');
    return { ...it, words };
  });
}

/** Hour, weekday and `ngày` before a day that no deadline takes in. */
const beforeDay =
  /[\s,:(]*(?:(?:sáng|chiều|tối|vào|lúc)\s+)?(?:\d{1,2} giờ(?: \d{2})?[\s,]*)?(?:(?:thứ \p{L}+|chủ nhật),? )?(?:(?:trước|chậm nhất) )?ngày\s*$/u;

function dueStep(it: Deadline): readonly Bare[] {
  const last = lastDay(it);
  if (last === undefined || it.end?.kind !== 'day' || isBackwards(it) || it.period) return [];
  const { span, block, clause, task } = it;
  const title = task?.form === 'row' ? task.title?.text : undefined;
  return [{ span, block, title, from: clause.start, first: it.start?.earliest ?? last, last, said: () => sayTime(it) }];
}

const dayStep = ({ span, block }: Pick<Bare, 'span' | 'block'>, day: Day): Bare => ({
  span,
  block,
  from: block.start,
  first: day,
  last: day,
  said: () => writeDay(day),
});

const asked = /(?:ký hợp đồng|khởi công|công bố|xét công nhận|giấy mời|tổng duyệt|chủ trì|bốc thăm)(?![\p{L}\p{M}])/iu;
const withDays = selectBlocks(({ kind, text }) => kind === 'text' && asked.test(text) && /\/20\d\d/u.test(text));

/** Behind the last sign, unless hour and day alone stand there. */
const lastPart = /(?<=[;:.]\s)(?!\s*(?:ngày|sáng|chiều|tối|thứ|chủ nhật|vào|lúc|\d))[^;:.]+$/iu;

/** The other days of a paragraph that tells of steps: `ký hợp đồng ngày 12/5/2026, bàn giao ngày 29/5/2026`. */
function plainDays(plan: Plan): readonly Bare[] {
  const cited = placesOfDates(plan.citations);
  return withDays(plan.blocks).flatMap((block) => {
    if (isLookingBack(plan, { block })) return [];
    return datesOf(block.paragraph).flatMap(({ at, year, span }): readonly Bare[] => {
      const placed = place(block, span);
      if (at === undefined || !year || cited.has(placed.start)) return [];
      const near = Math.max(0, span.start - reach);
      const from = near + Math.max(0, block.paragraph.text.slice(near, span.start).search(lastPart));
      return [{ ...dayStep({ span: placed, block }, at), from: place(block, { start: from, end: span.start }).start }];
    });
  });
}

const reach = 240;

const dull = new Set(
  'các của và về trước ngày xong hoàn thành trình sở phòng văn tổ chức dự thảo ý kiến gửi'.split(' '),
);

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.match(/\p{L}{2,}/gu));
  return (b.match(/\p{L}{2,}/gu) ?? []).some((it) => words.has(it) && !dull.has(it));
}
