import type { Finding } from '../../../lint/rule';
import { sayTime } from '../../../plan/deadlines/in-words';
import type { Plan } from '../../../plan/plan';
import { fold } from '../../../text/fold';
import type { Span } from '../../../text/span';
import { entryLists } from '../_entries';
import { type Step, stepsOf } from './sequence';

type Kind =
  | 'enrolment'
  | 'papers'
  | 'council'
  | 'training'
  | 'rooms'
  | 'examination'
  | 'marking'
  | 'results'
  | 'appeal'
  | 'answer'
  | 'entries'
  | 'awards';

/** What is done for an examination, by its name; the first that fits. */
const kinds: readonly (readonly [Kind, name: string, form: RegExp])[] = [
  ['answer', 'công bố kết quả phúc khảo', /kết quả (?:chấm )?phúc khảo/u],
  ['appeal', 'nhận đơn phúc khảo', /phúc khảo/u],
  [
    'results',
    'công bố kết quả',
    /(?:công bố|thông báo|niêm yết) (?:kết quả(?! (?:kiểm tra|xét|sơ|rà soát|thẩm định|điều kiện))|điểm)/u,
  ],
  ['marking', 'chấm thi', /(?<!\p{L})chấm(?: (?:thi|bài)(?!\p{L})|\s*:?$)/u],
  ['training', 'tập huấn', /^(?:tổ chức )?tập huấn (?:cán bộ |nghiệp vụ )?(?:coi thi|giám thị)/u],
  [
    'council',
    'thành lập hội đồng',
    /^(?:quyết định )?thành lập (?:các )?(?:hội đồng|ban) (?:thi|coi thi|ra đề|đề thi)/u,
  ],
  [
    'papers',
    'ra đề thi',
    /^(?:tổ chức )?(?:ra đề|làm đề|in sao đề|sao in đề|biên soạn đề|phản biện đề|xây dựng đề thi)/u,
  ],
  ['rooms', 'chuẩn bị phòng thi', /(?:^|: |, )chuẩn bị (?:phòng thi|địa điểm thi|cơ sở vật chất)/u],
  [
    'enrolment',
    'đăng ký dự thi',
    /^(?:(?:tiếp )?nhận |nộp |thu )?(?:(?:hồ sơ|phiếu|đơn) )?đăng ký(?: dự thi| dự tuyển|\s*:?$)/u,
  ],
  ['entries', 'nhận bài dự thi', /^(?:tiếp )?nhận (?:bài|tác phẩm|sản phẩm)(?: dự thi|\s*:?$)/u],
  ['awards', 'trao giải', /^(?:tổ chức )?(?:lễ )?(?:tổng kết(?:,| và)? )?trao (?:giải|thưởng)/u],
  [
    'examination',
    'thi',
    /^(?:(?:ngày|lịch|thời gian) )?(?:tổ chức )?(?:coi |(?:kỳ|cuộc|hội) )?thi(?: chính thức| viết| tập trung| vòng (?:1|i))?\s*:?$/u,
  ],
];

/** What must be done when the other begins. */
const needs: readonly (readonly [Kind, Kind])[] = [
  ...(['enrolment', 'papers', 'council', 'training', 'rooms'] as const).map((it) => [it, 'examination'] as const),
  ['examination', 'marking'],
  ['entries', 'marking'],
  ['marking', 'results'],
  ['marking', 'awards'],
  ['results', 'awards'],
  ['results', 'appeal'],
  ['appeal', 'answer'],
];

const isExamination =
  /(?<!\p{L})(?:(?:kỳ|cuộc|hội) thi|thi (?:chọn|tuyển|thăng hạng|nâng ngạch|tốt nghiệp|học kỳ|khảo sát)|tuyển sinh|tuyển dụng)(?!\p{L})/u;
/** Of several rounds it cannot be told which is meant, and another level has its own. */
const another = /(?<!\p{L})(?:vòng|đợt|lần|cấp (?:tỉnh|thành phố|quốc gia|khu vực|cụm)|bổ sung|thử)(?!\p{L})/u;

/** With the first round it begins. */
const firstRound = /(?<!\p{L})thi vòng (?:1|i)(?!\p{L})/u;

interface Found extends Pick<Step, 'first' | 'last'> {
  readonly span: Span;
  readonly said: string;
}

/** Steps of an examination that stand in the wrong order: it is marked before it is sat. */
export function* findExaminationSlips(plan: Plan): Generator<Finding> {
  const subject = fold(plan.header.subject?.text ?? '');
  if (!isExamination.test(subject)) return;
  const steps = new Map<Kind, Found | undefined>();
  for (const [words, step] of timesOf(plan)) {
    const kind = kinds.find(([, , form]) => form.test(words))?.[0];
    if (!kind || another.test(words.replace(firstRound, ''))) continue;
    const known = steps.get(kind);
    if (known?.span.end === step.span.end) continue;
    // One that is named twice may be one of two.
    steps.set(kind, steps.has(kind) ? undefined : step);
  }
  for (const [before, after] of needs) {
    const [a, b] = [steps.get(before), steps.get(after)];
    if (!a || !b) continue;
    // What goes on for days may overlap with what follows it, but not with what all must be ready for.
    const isLate = after === 'examination' ? b.first < a.last : b.first < a.first || b.last < a.last;
    if (!isLate) continue;
    const [at, other] = after === 'examination' ? [a, b] : [b, a];
    yield {
      span: at.span,
      message: `Mốc ${nameOf(before)} (${a.said}) phải trước mốc ${nameOf(after)} (${b.said})`,
      severity: 'information',
      related: [{ span: other.span, message: 'Mốc kia ghi ở đây' }],
    };
  }
}

const nameOf = (kind: Kind): string => kinds.find(([it]) => it === kind)?.[1] ?? '';

function* timesOf(plan: Plan): Generator<readonly [words: string, Found]> {
  for (const { name, time } of entryLists(plan).flat()) {
    yield [name.trim(), { span: time.span, first: time.earliest, last: time.latest, said: sayTime(time) }];
  }
  for (const it of stepsOf(plan)) yield [it.words().trim(), { ...it, said: it.said() }];
}
