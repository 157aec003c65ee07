import { defineGuide, defineRule, type Finding, offer, type Repairable, repairLater } from '../../lint/rule';
import type { DeadlineTime } from '../../plan/deadlines/deadline-times';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { sayDeadline } from '../../plan/deadlines/in-words';
import type { Plan } from '../../plan/plan';
import { fromDay, isRealDate, toDay } from '../../syntax/days/date';
import { replace } from '../../text/edit';
import { textOf } from '../../text/span';
import { daysOfNextYear } from './_columns';
import { heldIn } from './_events';
import { isVague, outsideYears, yearsOf } from './_out-of-time';
import { ownYearFix } from './_own-year';
import { createTrial } from './_trial';
import { stagesIn } from './order/stage-years';

export const guide = defineGuide({
  why: 'Kế hoạch của một năm mà thời hạn rơi vào năm khác thường là vết của bản cũ. Năm ban hành, báo cáo năm và tổng kết nộp đầu năm sau, kế hoạch nhiều năm, năm học và các khoảng thời gian đều không tính.',
  examples: [
    {
      text: example('2026', 'Hoàn thành số hóa tài liệu trước ngày 15/10/⟦2027⟧.'),
      fixed: example('2026', 'Hoàn thành số hóa tài liệu trước ngày 15/10/2026.'),
      says: 'Hạn hoàn thành 15/10/2027 không thuộc năm 2026 của kế hoạch',
    },
    {
      text: example('2026', 'Thời gian thực hiện: Quý III năm ⟦2027⟧.'),
      fixed: example('2026', 'Thời gian thực hiện: Quý III năm 2026.'),
    },
    {
      text: example(
        '2026',
        '| TT | Ngày, giờ | Vụ án |\n| --- | --- | --- |\n| 1 | 08h00 ngày 22/10/⟦2027⟧ | A |\n| 2 | 08h00 ngày 12/11/2026 | B |\n| 3 | 14h00 ngày 03/12/2026 | C |\n\n| TT | Ngày | Vụ án |\n| --- | --- | --- |\n| 1 | 12/11/2026 | A |\n| 2 | 03/12/2026 | B |\n| 3 | 14/01/2027 | C |',
      ),
      fixed: example(
        '2026',
        '| TT | Ngày, giờ | Vụ án |\n| --- | --- | --- |\n| 1 | 08h00 ngày 22/10/2026 | A |\n| 2 | 08h00 ngày 12/11/2026 | B |\n| 3 | 14h00 ngày 03/12/2026 | C |\n\n| TT | Ngày | Vụ án |\n| --- | --- | --- |\n| 1 | 12/11/2026 | A |\n| 2 | 03/12/2026 | B |\n| 3 | 14/01/2027 | C |',
      ),
      says: 'các ngày khác của cột này đều thuộc',
    },
    {
      text: 'Hoài Lĩnh, ngày 18 tháng 5 năm 2026\n\nKẾ HOẠCH\nThực tập chữa cháy\n\nI. NỘI DUNG\n\n1. Đội Một: hoàn thành trước ngày 28/5/⟦2027⟧.\n\n2. Đội Hai: hoàn thành trước ngày 25/5/2026.\n\n3. Đội Ba: hoàn thành trước ngày 05/6/2026.\n\n4. Đội Bốn: báo cáo trước ngày 22/6/2026.',
      says: 'cách xa các thời hạn khác',
    },
    { text: example('2026', 'Các đơn vị gửi báo cáo năm về Văn phòng Sở trước ngày 08/01/2027.') },
    {
      text: example('2026', 'Các đội báo cáo trước 10 giờ ngày 26/3/⟦2027⟧.').replace('văn thư', 'tuần 14'),
    },
    {
      text: example(
        '2026',
        'Thời gian: từ tháng 11/2026 đến tháng 02/2027. Công bố quyết toán năm 2026 trước ngày 30/6/2027; kế hoạch năm 2027: ban hành trước ngày 15/02/2027.',
      ),
    },
    {
      text: example('2026', 'Mở đợt cao điểm từ ngày 01/10/2026 đến ngày 31/10/⟦2027⟧.'),
    },
    {
      text: example('2026', 'Chuyển nguồn, xử lý số dư: chậm nhất ngày 31/01/2027.').replace(
        'Công tác văn thư, lưu trữ',
        'Khóa sổ kế toán, quyết toán ngân sách',
      ),
    },
    { text: example('2027', 'Xây dựng danh mục hồ sơ trước ngày 18/12/2026, mở hồ sơ trước ngày 15/01/2027.') },
    {
      text: example(
        '2026',
        'Kê khai xong trước ngày 31/12/2026; công khai bản kê khai: từ ngày 05/01/2027 đến ngày 20/01/2027, lưu hồ sơ trước ngày 28/02/⟦2027⟧.',
      ).replace('     tháng 12 năm 2025', ' 26 tháng 01 năm 2026'),
    },
    {
      text: example('2026', 'Hồ sơ hưởng chế độ phát sinh từ tháng 01/2024 đến tháng 12/2024.').replace(
        'Công tác',
        'Kiểm tra công tác',
      ),
    },
    { text: example('2026 - 2030', 'Hoàn thành lắp đặt trạm quan trắc trước ngày 30/6/2028.') },
    {
      text: example('2026 - 2030', 'Hoàn thành lắp đặt trạm quan trắc trước ngày 30/6/⟦2038⟧.'),
      says: 'không thuộc giai đoạn 2026 - 2030 của kế hoạch',
    },
    {
      text: example('2026 - 2028', 'Ký hợp đồng với hợp tác xã trong Quý I/⟦2031⟧.'),
      says: 'không thuộc giai đoạn 2026 - 2028',
    },
    { text: example('2026 - 2028', 'Bàn giao cho đơn vị tiếp nhận trong Quý I/2029; phấn đấu đến năm 2035 phủ kín.') },
    {
      text: example(
        '2026',
        'Hội thi tổ chức ngày 20/5/⟦2027⟧; hội nghị tổng kết tổ chức ngày 15/01/2027. Trao quà từ ngày 01/5/2026 đến ngày 15/5/⟦2028⟧; tổng hợp quyết toán trước ngày 15/7/2027.',
      ),
    },
    {
      text: example(
        '2026',
        'Gửi danh sách trước ngày 15/4/2025; tập huấn xong trước ngày 15/5/2025; kiểm tra xong trước ngày 15/6/2025; nộp hồ sơ trước ngày 31/10/⟦2027⟧.',
      )
        .replace('Công tác văn thư, lưu trữ năm 2026', 'Thực hiện Nghị quyết của Tỉnh ủy')
        .replace('12 năm', '3 năm'),
      says: 'cách xa các thời hạn khác, đều trong năm 2025',
    },
    {
      text: example(
        '2026',
        'Gửi danh sách trước ngày 15/4/2025; tập huấn xong trước ngày 15/5/2025; kiểm tra xong trước ngày 15/6/2026; nộp hồ sơ trước ngày 31/10/2027.',
      )
        .replace('Công tác văn thư, lưu trữ năm 2026', 'Thực hiện Nghị quyết của Tỉnh ủy')
        .replace('12 năm', '3 năm'),
    },
    {
      text: example(
        '2026',
        'Hoàn thành việc quán triệt trước ngày 31/10/⟦2036⟧; phủ kín mạng lưới trước ngày 30/6/2035, các trường công bố mục tiêu năm 2035; rà soát đến ngày 31/12/2034.',
      ).replace('Công tác văn thư, lưu trữ năm 2026', 'Thực hiện Nghị quyết của Tỉnh ủy'),
      says: 'sau ngày ban hành hơn 5 năm, có lẽ gõ nhầm năm',
    },
    {
      text: example('2026', 'Hoàn thành việc quán triệt trước ngày 31/10/⟦2081⟧.').replace(
        'Công tác văn thư, lưu trữ năm 2026',
        'Thực hiện Nghị quyết của Tỉnh ủy',
      ),
      says: 'sau ngày ban hành hơn 20 năm',
    },
    {
      text: example(
        '2026 - 2030',
        '1. Mục tiêu ⟦đến hết năm 2024⟧\n\n2. Giai đoạn 3 (⟦năm 2031⟧): tổng kết.\n\n3. Mục tiêu đến năm 2035: số hóa toàn bộ.\n\n4. Giai đoạn 1 (từ năm 2026 đến năm 2027): thí điểm.',
      ),
      says: 'Giai đoạn 3 năm 2031 không thuộc giai đoạn 2026 - 2030 của kế hoạch',
    },
    {
      text: example('2021 - 2025', 'Gửi báo cáo trước ngày 30/6/2026.').replace(
        'Công tác văn thư',
        'Tổng kết công tác',
      ),
    },
    {
      text: example('2026', 'Gửi báo cáo sơ kết trước ngày 31/5/2026.').replace(
        'Công tác văn thư, lưu trữ năm 2026',
        'SƠ KẾT THI HÀNH LUẬT LƯU TRỮ NĂM 2024',
      ),
    },
    {
      text: example('2026', 'Hoàn thành số hóa tài liệu trước ngày 15/10/⟦2027⟧.').replace(
        'Công tác văn thư, lưu trữ',
        'PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT',
      ),
    },
    {
      text: example(
        '2026',
        'Phấn đấu đến năm 2030 đạt chuẩn; thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh.',
      ),
    },
  ],
});

export default defineRule({
  id: 'deadline-year-mismatch',
  severity: 'warning',
  onlyPlans: true,
  title: 'Thời hạn không thuộc năm của kế hoạch',
  *check({ plan }): Generator<Finding> {
    const years = yearsOf(plan);
    if (!years) {
      yield* farAway(plan);
      return;
    }
    const agrees = createTrial(plan);
    const found = outsideYears(plan).map(
      (deadline): Repairable => ({
        span: deadline.end?.year?.span ?? deadline.span,
        message: `${sayDeadline(deadline)} không thuộc ${years.said} của kế hoạch`,
        ...(plan.header.subject && {
          related: [{ span: plan.header.subject.span, message: `Kế hoạch ${years.said}` }],
        }),
        ...((plan.header.year === undefined || isVague(deadline)) && { severity: 'information' as const }),
        repair: () => ownYearFix(plan, deadline, agrees),
      }),
    );
    yield* repairLater(found);
    for (const { name, first, last, span, stage } of plan.header.year === undefined ? stagesIn(plan) : []) {
      // An aim may look further ahead than the plan.
      if (years.first <= first && (last <= years.plan || !stage)) continue;
      yield {
        span,
        message: `${name} ${textOf(plan.source.text, span)} không thuộc ${years.said} của kế hoạch`,
        severity: 'information',
      };
    }
    const told = new Set(found.map((it) => it.span.end));
    for (const { said, year, right, among } of plan.header.year === undefined ? [] : daysOfNextYear(plan, years.plan)) {
      if (told.has(year.end)) continue;
      told.add(year.end);
      yield {
        span: year,
        message: `${said} không thuộc ${years.said} của kế hoạch, các ngày khác của ${among} này đều thuộc`,
        fixes: offer(`Đổi thành năm ${right}`, replace(year, String(right))),
      };
    }
    for (const { span, day, year } of heldIn(plan)) {
      const next = years.plan + (fromDay(day).month <= 3 ? 1 : 0);
      if (year.value <= next || told.has(year.span.end)) continue;
      yield {
        span: year.span,
        message: `Ngày diễn ra ${textOf(plan.source.text, span)} không thuộc ${years.said} của kế hoạch`,
      };
    }
  },
});

/** Few plans reach further to a day than the term of who signs them. */
const term = 5;
const lifetime = 20;
const fewest = 3;

/**
 * `trước ngày 31/10/2081`: no plan reaches so far to a day, whatever its years are; nor by two years where all its other days are in
 * the year of its issue.
 */
function* farAway({ header, deadlines, source }: Plan): Generator<Finding> {
  const issue = header.issued && fromDay(header.issued.earliest).year;
  if (issue === undefined || header.kind !== 'plan') return;
  const others = deadlines.filter((it) => it.end?.kind === 'day' && it.end.year);
  const [first] = others.filter((it) => it.end?.year?.value !== issue);
  const isAlone =
    first && fewest < others.length && others.every((it) => it === first || it.end?.year?.value === issue);
  const { value: year = issue } = first?.end?.year ?? {};
  const isOdd = isAlone && first.action !== 'other' && (isOutOfOrder(others, first, header) || issue + 1 < year);
  const odd = isOdd && year <= issue + lifetime ? first : undefined;
  if (odd) {
    yield {
      span: odd.end?.year?.span ?? odd.span,
      message: `${sayDeadline(odd)} cách xa các thời hạn khác, đều trong năm ${issue}`,
      severity: 'information',
    };
  }
  for (const deadline of deadlines) {
    const { end, operator, action, label } = deadline;
    if (end?.kind !== 'day' || !end.year || operator === 'recurring' || (action === 'other' && !label)) continue;
    const { value, span } = end.year;
    if (issue + lifetime < value) {
      yield { span, message: `${sayDeadline(deadline)} sau ngày ban hành hơn ${lifetime} năm` };
    } else if (deadline !== odd && issue + term < value && !endsYearItself(end) && isSaidOnce(source.text, value)) {
      yield {
        span,
        message: `${sayDeadline(deadline)} sau ngày ban hành hơn ${term} năm, có lẽ gõ nhầm năm`,
        severity: 'information',
      };
    }
  }
}

/** `trước ngày 28/5/2027` with days of June 2026 behind it: a year earlier it would stand in their order, and after the issue. */
function isOutOfOrder(all: readonly Deadline[], odd: Deadline, { issued }: Plan['header']): boolean {
  const { year, month, day } = fromDay(odd.latest ?? 0);
  const moved = isRealDate(year - 1, month, day) ? toDay(year - 1, month, day) : undefined;
  const behind = all.slice(all.indexOf(odd) + 1);
  return (
    moved !== undefined &&
    3 < month &&
    (issued?.earliest ?? moved) < moved &&
    behind.some((it) => moved <= (it.latest ?? 0))
  );
}

/** The aims of a long plan are due when a year ends, and their year is named with them. */
const endsYearItself = ({ date }: DeadlineTime): boolean => date?.day?.value === 31 && date.month?.value === 12;

const isSaidOnce = (text: string, year: number): boolean => text.indexOf(`${year}`) === text.lastIndexOf(`${year}`);

function example(year: string, sentence: string): string {
  return [
    'Hoài Lĩnh, ngày     tháng 12 năm 2025',
    '',
    'KẾ HOẠCH',
    `Công tác văn thư, lưu trữ ${year.includes('-') ? 'giai đoạn' : 'năm'} ${year}`,
    '',
    'II. NỘI DUNG',
    '',
    sentence,
  ]
    .join('\n')
    .replace('12 năm 2025', year.startsWith('2027') ? '11 năm 2026' : '12 năm 2025');
}
