import type { Finding } from '../../../lint/rule';
import { lastDay } from '../../../plan/deadlines/bounds';
import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { type Day, writeDay } from '../../../syntax/days/date';
import { fold } from '../../../text/fold';
import type { Span } from '../../../text/span';
import { heldIn } from '../_events';
import { namedTimes } from '../agreement/rows-of-sections';

const training =
  /(?<!\p{L})tập huấn,? (?:nghiệp vụ |kỹ thuật )?(?:cho )?(?:các )?(?:(?:thành viên )?(?:tổ|đội|nhóm|đoàn|lực lượng|cán bộ) (?<work>\p{L}+ \p{L}+)|(?<made>điều tra|giám sát|khảo sát) viên)(?!\p{L})/u;
const again = /(?<!\p{L})(?:bổ sung|nâng cao|đợt|lần|vòng|giai đoạn|sau)(?!\p{L})/u;

/** `2. Tiêm phòng`, `Thời gian: từ ngày 01/4/2026`, and elsewhere `tập huấn cho tổ tiêm phòng ngày 08/4/2026`. */
export function* findLateTrainings(plan: Plan): Generator<Finding> {
  for (const { span, day, words } of trainingsOf(plan)) {
    const { work, made } = training.exec(words)?.groups ?? {};
    const name = work ?? made;
    if (name === undefined || again.test(words)) continue;
    const times = [...namedTimes(plan)].flatMap(([key, time]) => (key.startsWith(name) && time ? [time] : []));
    const [first] = times.sort((a, b) => (a.earliest ?? 0) - (b.earliest ?? 0));
    const { earliest = day, latest = day } = first ?? {};
    if (first?.start?.kind !== 'day' || day <= earliest || latest < day) continue;
    yield {
      span,
      message: `Đến ${writeDay(day)} mới tập huấn, sau khi việc ấy đã bắt đầu (${sayTime(first)})`,
      severity: 'information',
      related: [{ span: first.span, message: 'Thời gian của việc ấy ghi ở đây' }],
    };
  }
}

function* trainingsOf(plan: Plan): Generator<{ readonly span: Span; readonly day: Day; readonly words: string }> {
  for (const { span, day, name } of heldIn(plan)) yield { span, day, words: fold(name) };
  for (const it of plan.deadlines) {
    const day = it.end?.kind === 'day' ? lastDay(it) : undefined;
    if (day !== undefined)
      yield { span: it.span, day, words: fold(plan.source.text.slice(it.clause.start, it.span.start)) };
  }
}
