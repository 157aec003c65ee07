import type { Finding } from '../../../lint/rule';
import type { Deadline } from '../../../plan/deadlines/deadlines';
import { sayTime } from '../../../plan/deadlines/in-words';
import { capitalized, decapitalized } from '../../../text/capitals';
import type { EventSlip } from './event-slips';
import { type LateReport, latenessOf, theIssuer } from './late-reports';
import type { OutsidePhase } from './phases';
import type { LateStep } from './sequence';
import type { findHoles } from './stage-years';
import type { MixedStages } from './stages';
import type { StrayEntry } from './timetable';

export function mixedStage({ name, stage, before, slip }: MixedStages): Finding {
  const said = {
    reversed: `${name} bắt đầu trước cả ${before.name}`,
    mixed: `${name} bắt đầu khi ${before.name} chưa kết thúc`,
    due: `Hạn của ${decapitalized(name)} (${sayTime(stage)}) trước hạn của ${before.name} (${sayTime(before.stage)})`,
  };
  return {
    span: stage.span,
    message: said[slip],
    related: [{ span: before.stage.span, message: `Thời gian của ${before.name} ghi ở đây` }],
    ...(slip === 'mixed' && { severity: 'information' }),
  };
}

export function hole([before, after]: ReturnType<typeof findHoles>[number]): Finding {
  const [first, last] = [before.last + 1, after.first - 1];
  return {
    span: after.span,
    message: `${after.name} bắt đầu năm ${after.first}, ${decapitalized(before.name)} hết năm ${before.last}: còn trống ${first === last ? `năm ${first}` : `các năm ${first} - ${last}`}`,
    severity: 'information',
    related: [{ span: before.span, message: `Thời gian của ${decapitalized(before.name)} ghi ở đây` }],
  };
}

export function eventSlip({ kind, span, said, event }: EventSlip): Finding {
  const says = {
    before: `Hạn báo cáo kết quả ${said} trước khi bắt đầu`,
    during: `Hạn báo cáo kết quả ${said} trước khi kết thúc`,
    enrolment: `Hạn đăng ký ${said} sau khi đã kết thúc`,
    preparation: `Việc chuẩn bị đến ${said} mới xong, sau khi đã bắt đầu`,
    opening: `Ngày ${said} nằm ngoài thời gian tổ chức`,
    outside: `Ngày ${said} sau khi đã hết thời gian thực hiện`,
  };
  const isUnsure = kind === 'during' || kind === 'preparation' || kind === 'outside';
  return {
    span,
    message: `${says[kind]} (${event.said})`,
    related: [{ span: event.span, message: 'Thời gian thực hiện ghi ở đây' }],
    ...(isUnsure && { severity: 'information' }),
  };
}

export const outsidePhase = ({ span, said, phase, phaseSaid, isWhole = false }: OutsidePhase): Finding => ({
  span: isWhole ? phase : span,
  message: isWhole
    ? `Thời gian của mục này (${phaseSaid}) không bao hết các việc bên dưới, như ${said}`
    : `Thời gian ${said} nằm ngoài thời gian của mục này: ${phaseSaid}`,
  severity: 'information',
  related: [
    isWhole ? { span, message: 'Việc nằm ngoài ghi ở đây' } : { span: phase, message: 'Thời gian của mục ghi ở đây' },
  ],
});

export const lateStep = ({ early, late }: LateStep): Finding => ({
  span: early.span,
  message: `Việc này có hạn ${early.said()}, muộn hơn việc cần đến nó (${late.said()})`,
  severity: 'information',
  related: [{ span: late.span, message: 'Việc cần đến nó ghi ở đây' }],
});

export const strayEntry = ({ span, said, beside, besideSaid, isEarly }: StrayEntry): Finding => ({
  span,
  message: `${capitalized(said)} đứng ${isEarly ? 'sau' : 'trước'} ${besideSaid}, trái thứ tự thời gian của các dòng khác`,
  severity: 'information',
  related: [{ span: beside, message: `Dòng liền ${isEarly ? 'trên' : 'dưới'} ghi ở đây: kiểm tra lại hai mốc này` }],
});

export const unseasonable = (it: Deadline): Finding => ({
  span: it.span,
  message: `Hạn ${sayTime(it)} không hợp với kỳ báo cáo ${periodOf(it)}`,
  severity: 'information',
  ...(it.period && { related: [{ span: it.period.span, message: 'Kỳ báo cáo ghi ở đây' }] }),
});

export const earlyReport = ([far, near]: readonly [Deadline, Deadline]): Finding => ({
  span: far.span,
  message: `Hạn báo cáo ${periodOf(far)} (${sayTime(far)}) phải sau hạn báo cáo ${periodOf(near)} (${sayTime(near)})`,
  related: [{ span: near.span, message: `Báo cáo ${periodOf(near)} ghi ở đây` }],
});

/** `năm` of `báo cáo năm`. */
const periodOf = ({ period }: Deadline): string =>
  decapitalized((period?.text ?? '').replace(/^(?:báo cáo|kết quả)\s+/iu, ''));

export function lateReport([inward, outward, named]: LateReport): Finding {
  const isEqual = latenessOf(inward, outward) === 0;
  const [collector, superior] = [named ?? (outward.actor ?? inward.target)?.text ?? '', outward.target?.text ?? ''];
  const [first, last] = [`Hạn ${sayTime(inward)} gửi ${collector}`, sayTime(outward)];
  const sending = `${collector} ${superior === '' ? 'tổng hợp báo cáo' : `báo cáo ${superior}`}`;
  return {
    span: inward.span,
    message: isEqual
      ? shortest([
          `${first} trùng hạn ${sending}, không còn thời gian tổng hợp`,
          `${first} trùng hạn ${sending}`,
          `${first} trùng hạn tổng hợp báo cáo`,
        ])
      : shortest([
          `${first} sau hạn ${last} ${sending}`,
          ...(superior === '' ? [] : [`${first} sau hạn ${last} báo cáo ${superior}`]),
          `${first} sau hạn ${last} tổng hợp báo cáo`,
        ]),
    related: [{ span: outward.span, message: `${sending} ở đây` }],
    ...((isEqual || named === theIssuer) && { severity: 'information' }),
  };
}

/** A message is read at a glance up to here. */
const longest = 90;

const shortest = (messages: readonly string[]): string =>
  messages.find((it) => it.length <= longest) ?? (messages.at(-1) as string);
