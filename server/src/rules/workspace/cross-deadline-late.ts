import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { sayDeadline, sayTime } from '../../plan/deadlines/in-words';
import { compareParties, comparePeriods } from '../../plan/deadlines/same-duty';
import type { DeadlineFact, KnownPlan } from '../../plan/facts';
import { type Others, sayPlan } from '../../plan/others';
import type { Plan } from '../../plan/plan';
import { type Day, fromDay } from '../../syntax/days/date';
import { readUnits } from '../../syntax/unit/unit';
import { fold } from '../../text/fold';
import { rewriteDate } from '../citations/_days';
import { createTrial, withDay } from '../deadlines/_trial';
import { fileOf } from './_file';

const superior =
  'ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 71/KH-UBND\nAn Bình, ngày 15 tháng 5 năm 2026\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\n' +
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả năm trước ngày 20/12/2026.\n\n' +
  '2. Các sở, ban, ngành, Ủy ban nhân dân các xã, phường gửi báo cáo năm về Sở Y tế trước ngày 10/12/2026.\n';
const own = (date: string): string =>
  'UBND TỈNH AN BÌNH\nSỞ CÔNG THƯƠNG\nSố:     /KH-SCT\nAn Bình, ngày      tháng 6 năm 2026\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\n' +
  'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026, Sở Công Thương ban hành Kế hoạch như sau:\n\n' +
  `I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Quản lý thương mại tổng hợp, tham mưu gửi báo cáo năm về Sở Y tế ${date}.\n\n` +
  '2. Các phòng gửi báo cáo năm về Phòng Quản lý thương mại trước ngày 01/12/2026.\n';

export const guide = defineGuide({
  why:
    'Kế hoạch thực hiện một kế hoạch cấp trên thì hạn gửi báo cáo cho cùng nơi nhận, cùng kỳ không được sau hạn mà cấp trên giao. Quy tắc chỉ so khi kế hoạch ' +
    'cấp trên được viện dẫn ở phần mở đầu và có trong thư mục hoặc đang mở; không xét hạn của các phòng, đơn vị trong nội bộ và hạn mà cấp trên giao cho cơ quan khác.',
  examples: [
    {
      text: own('⟦trước ngày 15/12/2026⟧'),
      others: [superior],
      fixed: own('trước ngày 10/12/2026'),
      says: 'sau hạn 10/12/2026 mà Kế hoạch số 71/KH-UBND (ke-hoach-1.kehoach) giao',
    },
    { text: own('trước ngày 10/12/2026'), others: [superior] },
    { text: own('trước ngày 15/12/2026') },
    {
      text: own('trước ngày 15/12/2026'),
      others: [superior.replace('TỈNH AN BÌNH', 'TỈNH HOÀI LĨNH').replace('An Bình,', 'Hoài Lĩnh,')],
    },
    { text: own('trước ngày 15/12/2026').replace('về Sở Y tế', 'về Ủy ban nhân dân tỉnh'), others: [superior] },
  ],
});

export default defineRule({
  id: 'cross-deadline-late',
  severity: 'warning',
  title: 'Hạn báo cáo sau hạn mà kế hoạch cấp trên giao',
  *check({ plan, others }): Iterable<Finding> {
    if (plan.deadlines.length === 0) return;
    let mayBecome: ReturnType<typeof createTrial> | undefined;
    for (const [citation, above] of superiorsOf(plan, others)) {
      for (const ours of plan.deadlines.filter(isDatedReport)) {
        const given = above.facts.deadlines.filter((it) => isOneReport(ours, it) && isAddressed(it, plan));
        const last = given.reduce<DeadlineFact | undefined>(
          (a, b) => (a && (b.latest as Day) <= (a.latest as Day) ? a : b),
          undefined,
        );
        if (last?.latest === undefined || (ours.latest as Day) <= last.latest) continue;
        mayBecome ??= createTrial(plan);
        const fix = setDay(ours, last.latest, mayBecome);
        yield {
          span: ours.span,
          message: `${sayDeadline(ours)} về ${ours.target?.text} sau hạn ${sayTime(last)} mà ${sayPlan(above)} giao`,
          related: [
            { span: last.span, message: `Hạn mà cấp trên giao: ${sayTime(last)}`, plan: above },
            { span: citation.symbol.span, message: 'Kế hoạch cấp trên được viện dẫn ở đây' },
          ],
          ...(fix && { fixes: [fix] }),
        };
      }
    }
  },
});

/** The plans that this one carries out, by their citations in its subject and opening. */
function superiorsOf(plan: Plan, others: Others): readonly (readonly [Citation, KnownPlan])[] {
  const found = new Map<KnownPlan, Citation>();
  for (const citation of plan.citations) {
    if ((citation.room !== 'opening' && citation.room !== 'subject') || citation.isOwn || citation.within) continue;
    const other = fileOf(citation, plan, others);
    if (other) found.set(other, citation);
  }
  return [...found].map(([other, citation]) => [citation, other]);
}

const isDatedReport = (it: DeadlineFact): boolean =>
  (it.action === 'report' || it.action === 'submit') &&
  !it.isUnclear &&
  it.target !== undefined &&
  it.operator !== 'recurring' &&
  it.end?.kind === 'day' &&
  it.latest !== undefined;

/** Without a period a date some weeks away may be another report. */
const nearUnknownPeriod = 45;

function isOneReport(ours: DeadlineFact, theirs: DeadlineFact): boolean {
  if (!isDatedReport(theirs) || compareParties(ours.target, theirs.target) !== 'same') return false;
  const [a, b] = [ours.latest as Day, theirs.latest as Day];
  const periods = comparePeriods(ours, theirs);
  if (periods === 'different' || (periods === 'unknown' && nearUnknownPeriod < Math.abs(a - b))) return false;
  return fromDay(a).year === fromDay(b).year;
}

const anyone = new Set(['cơ quan', 'đơn vị', 'địa phương', 'tổ chức', 'ngành']);

/** Whether who issues this plan is among those of whom the superior asks it; who sums up has a later day of his own. */
function isAddressed({ actor }: DeadlineFact, { header }: Plan): boolean {
  if (!actor) return true;
  const issuer = header.issuer?.text ?? '';
  const [own] = readUnits(issuer);
  const words = new Set(fold(issuer).replace(/ubnd/u, 'ủy ban nhân dân').split(' '));
  return actor.units.some(
    (it) => it.key === own?.key || it.kinds.some((kind) => anyone.has(kind) || words.has(kind.split(' ')[0] ?? '')),
  );
}

function setDay(deadline: Deadline, day: Day, mayBecome: ReturnType<typeof createTrial>): Fix | undefined {
  const { end } = deadline;
  if (!end?.date || !mayBecome(new Map([[deadline, withDay(deadline, end, day)]]))) return undefined;
  const { day: date, month, year } = fromDay(day);
  return {
    title: `Đổi thành ngày ${date}/${month}/${year}`,
    edits: rewriteDate(end.date, day),
    safe: false,
    isChoice: true,
  };
}
