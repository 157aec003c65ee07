import type { Finding } from '../../../lint/rule';
import { placesOfDates } from '../../../plan/citations/cited-dates';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { isLookingBack } from '../../../plan/deadlines/looking-back';
import type { Plan } from '../../../plan/plan';
import { type Day, datesOf, writeDay } from '../../../syntax/days/date';
import { type Paragraph, place } from '../../../syntax/paragraph';
import { selectBlocks } from '../../../syntax/selection';
import { fold } from '../../../text/fold';
import { lettersBefore } from '../../../text/span';
import { namedTimes } from '../agreement/rows-of-sections';

/** What is got ready for an event of the plan when that has begun, and what follows it before: `Hội thi: ngày 20/8/2026`, `trao giải Hội thi ngày 18/8/2026`. */
export function findAroundEvents(plan: Plan): readonly Finding[] {
  const events = eventsOf(plan);
  if (events.size === 0) return [];
  const cited = placesOfDates(plan.citations);
  return naming(plan.blocks).flatMap((block): readonly Finding[] => {
    if (isLookingBack(plan, { block })) return [];
    return datesOf(block.paragraph).flatMap((date): readonly Finding[] => {
      const at = place(block, date.span);
      if (date.at === undefined || !date.year || cited.has(at.start)) return [];
      const said = sentenceBefore(block.paragraph, date.span.start);
      const kinds = [...new Set(said.match(kindForm) ?? [])].map(fold);
      const event = kinds.length === 1 ? events.get(kinds[0] ?? '') : undefined;
      if (!event || event.time.block === block || farthest < Math.abs(date.at - (event.time.latest ?? 0))) return [];
      return slipOf(fold(said), date.at, event).map(({ message, related }) => ({
        span: at,
        message,
        severity: 'information',
        related: [{ span: event.time.span, message: related }],
      }));
    });
  });
}

interface NamedEvent {
  readonly kind: string;
  readonly time: Deadline;
}

/** In days; what is further away belongs to another one of the name. */
const farthest = 90;
const kindForm =
  /(?<![\p{L}\p{M}])(?:Hội (?:thi|thao|diễn|chợ|trại|thảo)|Ngày hội|Liên hoan|Cuộc thi|Đại hội|Giải(?= (?:bóng|chạy|thể thao|cờ|cầu|đua|vô địch|quần vợt|việt dã|điền kinh)))(?![\p{L}\p{M}])/gu;
const naming = selectBlocks(
  ({ text, kind }) => (kind === 'text' || kind === 'row') && /\/20\d\d/u.test(text) && text.search(kindForm) !== -1,
);

/** Events by the one word for what they are, where the plan names one of the kind with its time. */
function eventsOf(plan: Plan): ReadonlyMap<string, NamedEvent> {
  const events = new Map<string, NamedEvent | undefined>();
  for (const [name, time] of namedTimes(plan)) {
    const kind = kindName.exec(name)?.groups?.kind;
    if (kind === undefined) continue;
    const isDay = time && (time.operator === 'on' || time.operator === 'from-to') && time.end?.kind === 'day';
    events.set(kind, events.has(kind) || !isDay ? undefined : { kind, time });
  }
  return new Map([...events].flatMap(([kind, it]) => (it ? [[kind, it] as const] : [])));
}

const kinds = 'hội (?:thi|thao|diễn|chợ|trại|thảo)|ngày hội|liên hoan|cuộc thi|đại hội|giải';
const kindName = new RegExp(`^(?:tổ chức )?(?<kind>${kinds})(?: |$)`, 'u');

function sentenceBefore({ text }: Paragraph, at: number): string {
  const before = lettersBefore(text, at, reach).normalize('NFC');
  return before.slice(1 + Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ', before.length - 8)));
}

const reach = 200;

const preparing =
  /(?<![\p{L}\p{M}])(?:thể lệ|điều lệ|ban giám khảo|ban tổ chức|kịch bản|giấy mời|chuẩn bị|đăng ký|tổng duyệt|bốc thăm|khánh tiết|trang trí|tập luyện|luyện tập|đề thi)(?![\p{L}\p{M}])/u;
/** What governs the name of the event, not what is only paid, written or announced for it. */
const following = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:trao giải|trao thưởng|khen thưởng|bế mạc)(?:\\s\\p{L}+){0,6}|(?:kết quả|tổng kết|nghiệm thu|thanh toán|quyết toán|rút kinh nghiệm)(?:,?\\s(?:kinh phí|tổ chức|công tác|thực hiện|và|rút|kinh nghiệm|việc|của|toàn bộ|đánh giá|sau|khi|kết thúc)){0,5})\\s(?:${kinds})(?![\\p{L}\\p{M}])`,
  'u',
);
/** Of another one, or of a part of it. */
const other =
  /(?<![\p{L}\p{M}])(?:vòng|đợt|sơ khảo|cấp|cụm|khu vực|toàn tỉnh|toàn thành|dự toán|cơ cấu|tạm ứng|chào mừng|quốc gia|đội tuyển|chọn đội|lần trước|năm (?:trước|\d{4})|dự kiến|kế hoạch|phương án|sau|trước khi|toàn quốc|phát động)(?![\p{L}\p{M}])/u;

interface Slip {
  readonly message: string;
  readonly related: string;
}

function slipOf(words: string, day: Day, { kind, time }: NamedEvent): readonly Slip[] {
  const { earliest = 0, latest = 0 } = time;
  if (other.test(words)) return [];
  const [isPreparing, isFollowing] = [preparing.test(words), following.test(words)];
  if (isPreparing === isFollowing) return [];
  const related = `Thời gian của ${kind} ghi ở đây`;
  if (isPreparing)
    return latest < day
      ? [
          {
            message: `Việc chuẩn bị đến ${writeDay(day)} mới xong, sau khi ${kind} đã diễn ra (${writeDay(latest)})`,
            related,
          },
        ]
      : [];
  return day < earliest
    ? [{ message: `Mốc ${writeDay(day)} trước cả ngày diễn ra ${kind} (${writeDay(earliest)})`, related }]
    : [];
}
