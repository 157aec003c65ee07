import type { Finding } from '../../../lint/rule';
import { lastDay } from '../../../plan/deadlines/bounds';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { type Day, writeDay } from '../../../syntax/days/date';
import { fold } from '../../../text/fold';
import type { Span } from '../../../text/span';
import { heldIn } from '../_events';
import { namedTimes } from '../agreement/rows-of-sections';

const training =
  /(?<!\p{L})tập huấn,? (?:nghiệp vụ |kỹ thuật )?(?:cho )?(?:các )?(?:(?:thành viên )?(?:tổ|đội|nhóm|đoàn|lực lượng|cán bộ) (?<work>\p{L}+ \p{L}+)|(?<made>điều tra|giám sát|khảo sát) viên)(?!\p{L})/u;
const preparing = /(?<!\p{L})chuẩn bị (?:cho )?(?:việc |tổ chức )?(?<work>\p{L}+ \p{L}+)(?!\p{L})/u;
const again = /(?<!\p{L})(?:bổ sung|nâng cao|đợt|lần|vòng|giai đoạn|sau)(?!\p{L})/u;

/** `2. Tiêm phòng`, `Thời gian: từ ngày 01/4/2026`, and elsewhere `tập huấn cho tổ tiêm phòng ngày 08/4/2026`, or `chuẩn bị tiêm phòng` by then. */
export function* findUnreadiness(plan: Plan): Generator<Finding> {
  for (const { span, day, said, words } of timesOf(plan)) {
    const trained = training.exec(words)?.groups;
    const { work, made } = trained ?? preparing.exec(words)?.groups ?? {};
    const name = work ?? made;
    if (name === undefined || again.test(words)) continue;
    const times = [...namedTimes(plan)].flatMap(([key, time]) => (key.startsWith(name) && time ? [time] : []));
    const [first] = times.sort((a, b) => (a.earliest ?? 0) - (b.earliest ?? 0));
    const { earliest = day, latest = day } = first ?? {};
    if (first?.start?.kind !== 'day' || day <= earliest || latest < day) continue;
    const doing = trained ? 'tập huấn' : 'chuẩn bị xong';
    yield unready(span, `Đến ${said} mới ${doing}, sau khi việc ấy đã bắt đầu (${sayTime(first)})`, first);
  }
}

const unready = (span: Span, message: string, { span: work }: Deadline): Finding => ({
  span,
  message,
  severity: 'information',
  related: [{ span: work, message: 'Thời gian của việc ấy ghi ở đây' }],
});

interface Asked {
  readonly span: Span;
  readonly day: Day;
  readonly said: string;
  readonly words: string;
}

/** How far before a time its words are read. */
const reach = 200;

function* timesOf(plan: Plan): Generator<Asked> {
  for (const { span, day, name } of heldIn(plan)) yield { span, day, said: writeDay(day), words: fold(name) };
  for (const it of plan.deadlines) {
    const day = it.end?.kind === 'day' ? lastDay(it) : undefined;
    const words = plan.source.text.slice(Math.max(it.clause.start, it.span.start - reach), it.span.start);
    if (day !== undefined) yield { span: it.span, day, said: sayTime(it), words: fold(words) };
  }
}
