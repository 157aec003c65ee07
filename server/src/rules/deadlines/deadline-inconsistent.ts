import {
  asChoice,
  defineGuide,
  defineRule,
  type Finding,
  type Fix,
  offer,
  type Repairable,
  repairLater,
} from '../../lint/rule';
import { lastDay } from '../../plan/deadlines/bounds';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { sayDeadline, sayPlace, sayTime } from '../../plan/deadlines/in-words';
import type { Plan } from '../../plan/plan';
import { padDates } from '../../syntax/days/date';
import { capitalized, decapitalized } from '../../text/capitals';
import { replace } from '../../text/edit';
import { textOf } from '../../text/span';
import { createTrial, type Trial } from './_trial';
import type { Pair } from './agreement/agreement';
import { placesApart } from './agreement/apart';

export const guide = defineGuide({
  why: 'Cùng một nơi báo cáo, cùng nơi nhận, cùng kỳ báo cáo mà hai chỗ ghi hai ngày khác nhau thì người thực hiện không biết theo ngày nào. Kỳ báo cáo khác nhau, đơn vị báo cáo khác nhau, hạn nội bộ và hạn gửi cấp trên khác nhau là bình thường.',
  examples: [
    {
      text: 'II. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Báo cáo năm | Văn phòng | Trước ngày 08/12/2027 |\n| 2 | Báo cáo 6 tháng | Văn phòng | Trước ngày 15/6/2027 |\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng tổng hợp, báo cáo Sở Nội vụ kết quả năm ⟦trước ngày 15/12/2027⟧, kết quả 6 tháng trước ngày 15/6/2027.',
      fixed:
        'II. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Báo cáo năm | Văn phòng | Trước ngày 08/12/2027 |\n| 2 | Báo cáo 6 tháng | Văn phòng | Trước ngày 15/6/2027 |\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng tổng hợp, báo cáo Sở Nội vụ kết quả năm trước ngày 08/12/2027, kết quả 6 tháng trước ngày 15/6/2027.',
      says: 'khác 08/12/2027 ở Mục II',
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các phòng, đơn vị thuộc Sở',
        '- Gửi báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 về Văn phòng Sở.',
        '2. Chế độ báo cáo',
        'Các phòng, đơn vị thuộc Sở gửi báo cáo kết quả 6 tháng đầu năm ⟦trước ngày 12/6/2026⟧ về Văn phòng Sở.',
      ].join('\n'),
      fixed: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các phòng, đơn vị thuộc Sở',
        '- Gửi báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 về Văn phòng Sở.',
        '2. Chế độ báo cáo',
        'Các phòng, đơn vị thuộc Sở gửi báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 về Văn phòng Sở.',
      ].join('\n'),
      says: 'Hạn báo cáo 12/6/2026 khác 05/6/2026 ở khoản 1 Mục III',
    },
    {
      text: [
        'II. THỜI GIAN',
        '1. Thời gian báo cáo kết quả: Trước ngày 05/11/2026.',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các tổ chức thuộc Sở báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 01/11/2026.',
        '2. Văn phòng Sở có trách nhiệm theo dõi, đôn đốc; tổng hợp báo cáo cấp trên ⟦trước ngày 06/11/2026⟧.',
      ].join('\n'),
      says: 'khác 05/11/2026 ở khoản 1 Mục II',
    },
    {
      text: '1. Lễ phát động\n\na) Thời gian: 8 giờ 00, thứ Ba, ngày 05/5/2026.\n\n2. Hội thi\n\na) Thời gian: từ ngày 11/5/2026 đến ngày 15/5/2026.\n\n3. Tổng duyệt: 14 giờ 00, ngày 04/5/2026.\n\n4. Tiến độ\n\n| STT | Nội dung | Chủ trì | Hoàn thành |\n|---|---|---|---|\n| 1 | Lễ phát động | Văn phòng | ⟦08/5/2026⟧ |\n| 2 | Hội thi | Văn phòng | Trước ngày 15/5/2026 |\n| 3 | Họp | Văn phòng | 20/5/2026 |\n| 4 | Tổng duyệt | Văn phòng | ⟦03/5/2026⟧ |\n\n4. Tháng 10/2026: lựa chọn đơn vị thi công xong trước ngày 15/10/2026.\n\n5. Thi công gian hàng: từ ngày 19/11/2026 đến ngày 24/11/2026.\n\n| STT | Công việc | Thời gian | Đơn vị |\n| --- | --- | --- | --- |\n| 1 | Lựa chọn đơn vị thi công | ⟦Trước ngày 15/11/2026⟧ | Văn phòng Sở |\n| 2 | Thi công gian hàng | ⟦19/11 - 26/11/2026⟧ | Đơn vị thi công |\n| 3 | Thi công gian hàng đợt 2 | 01/12 - 05/12/2026 | Đơn vị thi công |',
      says: 'Hạn hoàn thành 08/5/2026 khác 05/5/2026 ở điểm a mục 1',
    },
    {
      text: '1. Lễ tôn vinh: 19 giờ 30, ngày 12/6/2026.\n\n2. Trạm Y tế trực phục vụ Lễ tôn vinh ⟦ngày 14/6/2026⟧; xe đón đại biểu sau Lễ tôn vinh ngày 12/6/2026; dự Lễ tôn vinh ngày 20/6/2026 của tỉnh.\n\n3. Kiểm tra 04 công trình trường học: từ ngày 02/3/2026 đến ngày 27/3/2026.\n\n| TT | Đối tượng kiểm tra | Bắt đầu | Kết thúc |\n| --- | --- | --- | --- |\n| 1 | Công trình trường học | ⟦02/3/2026 | 20/3/2026⟧ |\n| 2 | Công trình chợ | 02/3/2026 | 27/3/2026 |',
      says: 'Thời gian tổ chức 14/6/2026 khác 12/6/2026',
    },
    {
      text: '3. Chế độ báo cáo: Báo cáo năm gửi về Văn phòng Sở trước ngày 04/12/2026. Báo cáo năm gửi về Văn phòng Sở ⟦chậm nhất ngày 11/12/2026⟧ để tổng hợp.',
      says: 'Hạn báo cáo 11/12/2026 khác 04/12/2026',
    },
    {
      text: [
        'I. NHIỆM VỤ',
        '1. Công tác phòng ngừa',
        'a) Kiện toàn Ban Chỉ huy phòng thủ dân sự các cấp.',
        '- Cơ quan chủ trì: Sở Nội vụ.',
        '- Thời gian hoàn thành: Trước ngày 15/4/2026.',
        'b) Kiểm tra hồ chứa nước, đê điều trước mùa lũ.',
        '- Cơ quan chủ trì: Sở Công Thương.',
        '- Thời gian hoàn thành: Trước ngày 30/4/2026.',
        'Phụ lục',
        '| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |',
        '| --- | --- | --- | --- |',
        '| 1 | Kiện toàn Ban Chỉ huy phòng thủ dân sự các cấp | Sở Nội vụ | ⟦Trước ngày 20/4/2026⟧ |',
        '| 2 | Kiểm tra hồ chứa nước, đê điều trước mùa lũ | Sở Công Thương | Trước ngày 30/4/2026 |',
      ].join('\n'),
      says: 'Hạn hoàn thành 20/4/2026 khác 15/4/2026',
    },
    {
      text: [
        '1. Số hóa hồ sơ lưu trữ, hoàn thành ⟦trước ngày 20/9/2026⟧.',
        'Đơn vị chủ trì: Văn phòng Sở.',
        'Thời gian hoàn thành: Trước ngày 31/8/2026.',
      ].join('\n'),
      says: 'sau thời gian của nhiệm vụ',
    },
    {
      text: 'Các phòng gửi danh sách về Văn phòng Sở trước ngày 15/5/2026, ⟦chậm nhất ngày 20/5/2026⟧.',
      says: 'Một việc ghi hai thời hạn: 15/5/2026 và 20/5/2026',
    },
    {
      text: 'Phấn đấu hoàn thành trước ngày 15/5/2026, chậm nhất ngày 30/5/2026. Hoàn thành trước ngày 16/5/2026, chậm nhất hết ngày 15/5/2026; gửi báo cáo 6 tháng, năm trước ngày 15/6/2026 và 15/12/2026.',
    },
    {
      text: [
        '1. Lễ phát động: 7 giờ 30, thứ Bảy, ngày 21/3/2026; hội thi văn thư giỏi tổ chức ngày 20/5/2026. Tập huấn xong trước ngày 15/4/2026.',
        '2. Hội thi văn thư giỏi tổ chức ngày ⟦27/5/2026⟧ tại Hội trường.',
        '| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |',
        '| --- | --- | --- | --- |',
        '| 1 | Lễ phát động | Sở Nội vụ | ⟦28/3/2026⟧ |',
      ].join('\n'),
      says: 'Hạn hoàn thành 28/3/2026 khác 21/3/2026',
    },
    {
      text: [
        '1. Lễ phát động: 7 giờ 30, thứ Bảy, ngày 21/3/2026; hội thi văn thư giỏi vòng 1 tổ chức ngày 20/5/2026.',
        '2. Hội thi văn thư giỏi vòng 2 tổ chức ngày 27/5/2026. Lễ kỷ niệm: ngày 26/3/2026 và ngày 28/3/2026.',
        '| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |',
        '| --- | --- | --- | --- |',
        '| 1 | Lễ phát động | Sở Nội vụ | Trước ngày 31/3/2026 |',
        '| 2 | Hội thi văn thư giỏi vòng 2 | Sở Nội vụ | Tháng 5/2026 |',
      ].join('\n'),
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Giao Văn phòng Sở báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 và báo cáo năm trước ngày 05/11/2026 gửi về Sở Nội vụ.',
        '2. Phòng Thanh tra gửi báo cáo năm về Sở Nội vụ trước ngày 20/11/2026.',
      ].join('\n'),
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 01/11/2026; gửi danh sách khen thưởng về Văn phòng Sở trước ngày 15/11/2026.',
        '2. Văn phòng Sở báo cáo cấp trên trước ngày 05/11/2026.',
      ].join('\n'),
    },
    {
      text: '3. Các xã gửi báo cáo năm về Sở trước ngày 04/12/2026; các trường gửi báo cáo năm về Sở trước ngày 11/12/2026. Gửi báo cáo quý về Sở trước ngày 15/3/2026; gửi báo cáo năm về Sở trước ngày 30/11/2026.',
    },
    {
      text: '1. Chỉnh lý tài liệu tồn đọng tại kho Sở trước ngày 15/4/2026.\n2. Chỉnh lý tài liệu tồn đọng tại kho tỉnh trước ngày 30/4/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Hội Chữ thập đỏ phường\n\n- Báo cáo 6 tháng trước ngày 25/6/2026 gửi Ủy ban nhân dân phường.\n\n- Tham mưu sơ kết 6 tháng trong tháng 7/2026.',
    },
    {
      text: [
        '1. Tổ chức hội nghị hiệp thương lần thứ nhất: Chậm nhất ngày 10/12/2026.',
        '2. Tổ chức hội nghị hiệp thương lần thứ hai: Chậm nhất ngày 03/02/2027.',
      ].join('\n'),
    },
    {
      text: [
        '1. Tổ chức hội nghị hiệp thương lần thứ hai: Chậm nhất ngày 10/12/2026.',
        '2. Tổ chức hội nghị hiệp thương lần thứ hai: ⟦Chậm nhất ngày 11/12/2026⟧.',
      ].join('\n'),
      says: 'khác 10/12/2026',
    },
    {
      text: [
        '1. Số hóa hồ sơ lưu trữ; lập danh mục hồ sơ, hoàn thành trước ngày 20/5/2026.',
        'Đơn vị chủ trì: Văn phòng Sở.',
        'Thời gian hoàn thành: Trước ngày 31/8/2026.',
      ].join('\n'),
    },
    {
      text: 'I. NỘI DUNG\n\n1. Phòng Nội vụ báo cáo kết quả rà soát thủ tục hành chính về Ủy ban nhân dân xã trước ngày 25 hằng tháng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Nội vụ báo cáo kết quả rà soát thủ tục hành chính về Ủy ban nhân dân xã ⟦trước ngày 20 hằng tháng⟧.',
      fixed:
        'I. NỘI DUNG\n\n1. Phòng Nội vụ báo cáo kết quả rà soát thủ tục hành chính về Ủy ban nhân dân xã trước ngày 25 hằng tháng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Nội vụ báo cáo kết quả rà soát thủ tục hành chính về Ủy ban nhân dân xã trước ngày 25 hằng tháng.',
      says: 'Hạn báo cáo ngày 20 hằng tháng khác ngày 25 hằng tháng ở khoản 1 Mục I',
    },
  ],
});

export default defineRule({
  id: 'deadline-inconsistent',
  severity: 'warning',
  title: 'Một việc có hai thời hạn khác nhau',
  check({ plan }): readonly Finding[] {
    const agrees = createTrial(plan);
    return [...repairLater(placesApart(plan).map((it) => toFinding(plan, it, agrees))), ...inOneBreath(plan)];
  },
});

/** `trước ngày 15/5/2026, chậm nhất ngày 20/5/2026`; an aim and its limit are two. */
function* inOneBreath({ deadlines, source }: Plan): Generator<Finding> {
  for (const [i, it] of deadlines.entries()) {
    const before = deadlines[i - 1];
    const [first, second] = [before && lastDay(before), lastDay(it)];
    if (!before || it.start || before.block !== it.block || first === undefined || second === undefined) continue;
    if (before.operator !== 'before' || before.end?.kind !== 'day' || it.end?.kind !== 'day') continue;
    if (
      first === second ||
      !/^\s*(?:[,(]|và)?\s*$/u.test(source.text.slice(before.span.end, it.span.start).normalize('NFC'))
    )
      continue;
    if (!/^(?:chậm|muộn|trễ) nhất/iu.test(textOf(source.text, it.span).normalize('NFC'))) continue;
    if (aim.test(source.text.slice(it.clause.start, before.span.start).normalize('NFC'))) continue;
    yield {
      span: it.span,
      message: `Một việc ghi hai thời hạn: ${sayTime(before)} và ${sayTime(it)}`,
      severity: 'information',
      related: [{ span: before.span, message: `${sayDeadline(before)} ghi ở đây` }],
    };
  }
}

const aim = /(?<![\p{L}\p{M}])(?:phấn đấu|cố gắng|dự kiến|cơ bản|ưu tiên|nếu|trường hợp)(?![\p{L}\p{M}])/iu;

function toFinding(plan: Plan, { odd, other, isStep, isMention }: Pair, agrees: Trial): Repairable {
  const there = sayPlace(plan, other.block.index);
  const where = there && there !== sayPlace(plan, odd.block.index) ? ` ở ${there}` : ' ở chỗ khác';
  const after = (other.latest ?? 0) < (odd.latest ?? 0) ? 'sau' : 'khác';
  return {
    span: odd.span,
    ...(isMention && { severity: 'information' as const }),
    message: isStep
      ? `${sayDeadline(odd)} ${after} thời gian của nhiệm vụ (${sayTime(other)})`
      : `${sayDeadline(odd)} khác ${sayTime(other)}${where}`,
    related: [
      { span: other.span, message: `${isMention ? `Thời gian ${sayTime(other)}` : sayDeadline(other)} ghi ở đây` },
    ],
    repair: () =>
      asChoice([
        ...fixOf(plan, {
          agrees,
          wrong: odd,
          right: other,
          title: (it) => `Đổi thành ${it} như ở ${there ?? 'chỗ kia'}`,
        }),
        ...fixOf(plan, { agrees, wrong: other, right: odd, title: (it) => `Sửa ${there ?? 'chỗ kia'} thành ${it}` }),
      ]),
  };
}

interface Choice {
  readonly agrees: Trial;
  readonly wrong: Deadline;
  readonly right: Deadline;
  readonly title: (written: string) => string;
}

/** Writes the time of one place in the other, operator and all. */
function fixOf(plan: Plan, { agrees, wrong, right, title }: Choice): readonly Fix[] {
  const { operator, earliest, latest, start, end } = right;
  if (!agrees(new Map([[wrong, { ...wrong, operator, earliest, latest, start, end }]]))) return [];
  const [before, after] = [wrong, right].map((it) =>
    textOf(plan.source.text, it.span).replace(/\s*[\r\n]\s*/gu, ' '),
  ) as [string, string];
  const isBare = (it: Deadline): boolean => it.clause === it.span;
  if (/[*|]/u.test(before + after) || isBare(wrong) || isBare(right)) return [];
  const isPeriodAlone = right.label !== undefined && !wrong.label && /^(?:quý|tháng)\s/iu.test(after);
  const time = padDates(inStyle(isPeriodAlone ? `trong ${decapitalized(after)}` : after, before));
  return offer(title(decapitalized(time)), replace(wrong.span, inCaseOf(before, time)));
}

/** `15 tháng 4 năm 2026` where the other place writes `15/4/2026`. */
const inStyle = (time: string, model: string): string =>
  /\d\/\d/u.test(model)
    ? time.replace(/(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/giu, '$1/$2/$3')
    : /\d\s+tháng\s+\d/iu.test(model)
      ? time.replace(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu, '$1 tháng $2 năm $3')
      : time;

const inCaseOf = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) ? capitalized(text) : decapitalized(text);
