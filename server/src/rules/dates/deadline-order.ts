import { defineRule, type Finding } from '../../lint/rule';
import type { Deadline } from '../../plan/deadlines';
import type { Plan } from '../../plan/plan';
import { compareParties, comparePeriods, isSameMatter, ownWords, sayDeadline, sayTime } from '../../plan/same-duty';

export default defineRule({
  id: 'deadline-order',
  severity: 'warning',
  title: 'Hạn gửi về sau hạn tổng hợp báo cáo',
  why: 'Đơn vị đầu mối phải nhận đủ báo cáo rồi mới tổng hợp gửi cấp trên được: hạn gửi về đầu mối phải trước hạn đầu mối báo cáo. Hai hạn cùng ngày thì không còn thời gian tổng hợp.',
  examples: [
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các đơn vị thuộc Sở báo cáo kết quả thực hiện về Văn phòng Sở ⟦trước ngày 08/11/2026⟧.',
        '2. Văn phòng Sở tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 05/11/2026.',
      ].join('\n'),
      says: 'Hạn báo cáo 08/11/2026 về Văn phòng Sở sau hạn Văn phòng Sở báo cáo Ủy ban nhân dân tỉnh (05/11/2026)',
    },
    {
      text: 'Các thôn gửi báo cáo năm về Phòng Kinh tế ⟦trước ngày 01/12/2026⟧ để tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 01/12/2026.',
      says: 'trùng',
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các đơn vị thuộc Sở báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 01/11/2026.',
        '2. Văn phòng Sở tổng hợp, báo cáo cấp trên trước ngày 05/11/2026.',
      ].join('\n'),
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các đơn vị gửi báo cáo năm về Văn phòng Sở trước ngày 26/11/2026.',
        '2. Văn phòng Sở tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả 6 tháng đầu năm trước ngày 11/6/2026.',
      ].join('\n'),
    },
  ],
  *check({ plan }): Generator<Finding> {
    for (const [inward, outward] of findPairs(plan)) yield toFinding(inward, outward);
  },
});

const mostCompared = 60;
/** Without a period a report some weeks away may be about something else. */
const nearUnknownPeriod = 45;

/** What comes in to a unit, with what the same unit sends on of it. */
function findPairs(plan: Plan): readonly (readonly [Deadline, Deadline])[] {
  const own = ownWords(plan);
  const outwardBy = new Map<string, Deadline[]>();
  const reports = plan.deadlines.filter(isDatedReport);
  for (const it of reports) {
    for (const { key } of it.actor?.units ?? []) {
      const known = outwardBy.get(key);
      if (!known) outwardBy.set(key, [it]);
      else if (known.length < mostCompared) known.push(it);
    }
  }
  return reports.flatMap((inward): readonly (readonly [Deadline, Deadline])[] => {
    const candidates = (inward.target?.units ?? []).flatMap(({ key }) => outwardBy.get(key) ?? []);
    const outward = candidates.find((it) => isPassedOn(inward, it, own));
    return outward ? [[inward, outward]] : [];
  });
}

const isDatedReport = (it: Deadline): boolean =>
  it.action === 'report' &&
  !it.isUnclear &&
  it.target !== undefined &&
  it.end?.kind === 'day' &&
  it.latest !== undefined;

function isPassedOn(inward: Deadline, outward: Deadline, own: ReadonlySet<string>): boolean {
  const late = (inward.latest ?? 0) - (outward.latest ?? 0);
  if (inward === outward || late < 0) return false;
  const periods = comparePeriods(inward, outward);
  if (periods === 'different' || (periods === 'unknown' && nearUnknownPeriod < late)) return false;
  if (compareParties(inward.actor, outward.actor) === 'same') return false;
  if (compareParties(inward.target, outward.target) === 'same') return false;
  const words = (it: Deadline): readonly string[] => it.matter.filter((word) => !own.has(word));
  return isSameMatter(words(inward), words(outward));
}

function toFinding(inward: Deadline, outward: Deadline): Finding {
  const isEqual = inward.latest === outward.latest;
  const [collector, superior] = [outward.actor?.text ?? '', outward.target?.text ?? ''];
  const sending = `hạn ${collector} báo cáo ${superior} (${sayTime(outward)})`;
  return {
    span: inward.span,
    message: isEqual
      ? `${sayDeadline(inward)} về ${collector} trùng ${sending}, không còn thời gian tổng hợp`
      : `${sayDeadline(inward)} về ${collector} sau ${sending}`,
    related: [{ span: outward.span, message: `${collector} báo cáo ${superior} ở đây` }],
    ...(isEqual && { severity: 'information' }),
  };
}
