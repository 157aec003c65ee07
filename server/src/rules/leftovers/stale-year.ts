import { defineGuide, defineRule, type Finding, type Fix, offer } from '../../lint/rule';
import { isBackwards } from '../../plan/deadlines/bounds';
import type { Deadline } from '../../plan/deadlines/deadlines';
import { isLookingBack } from '../../plan/deadlines/looking-back';
import type { Plan } from '../../plan/plan';
import { isRealDate, toDay, writeDay } from '../../syntax/days/date';
import { type Edit, replace } from '../../text/edit';
import { firstDayAYearAhead } from './_issue-year';
import { type StaleYear, staleAttributions, staleYears } from './_stale-years';

export const guide = defineGuide({
  why: 'Kế hoạch soạn lại từ bản năm trước thường còn sót “năm” cũ trong đề mục, dòng thời gian thực hiện, câu mở đầu, câu kết và các câu giao việc; một cách sửa đổi tất cả. Văn bản viện dẫn, lời trích, giai đoạn, năm học, câu nhắc lại kết quả hoặc so sánh với năm trước và kế hoạch nhiều năm không tính.',
  examples: [
    {
      text: example('Thời gian thực hiện: Thường xuyên trong năm ⟦2025⟧.'),
      fixed: example('Thời gian thực hiện: Thường xuyên trong năm 2026.'),
      says: 'Còn ghi năm 2025, trong khi kế hoạch này của năm 2026',
    },
    {
      text: example('II. NHIỆM VỤ TRỌNG TÂM NĂM ⟦2025⟧\n\nTập trung hoàn thành các nhiệm vụ đề ra trong năm ⟦2025⟧.'),
      fixed: example('II. NHIỆM VỤ TRỌNG TÂM NĂM 2026\n\nTập trung hoàn thành các nhiệm vụ đề ra trong năm 2026.'),
    },
    {
      text: example('Hoàn thành trước ngày 30/6/2026.', '2025').replace(
        'phong trào thi đua năm 2025',
        'phong trào thi đua năm ⟦2025⟧',
      ),
      fixed: example('Hoàn thành trước ngày 30/6/2026.', '2026'),
    },
    {
      text: `${example('Rà soát tiêu chí.')}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số     /KH-SNV ngày     tháng 3 năm ⟦2025⟧ của Sở Nội vụ)`,
      fixed: `${example('Rà soát tiêu chí.')}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số     /KH-SNV ngày     tháng 3 năm 2026 của Sở Nội vụ)`,
      says: 'Phụ lục ghi kế hoạch ban hành năm 2025, phần đầu ghi năm 2026',
    },
    {
      text: example('Hoàn thành trước cuối năm 2025; giữ nguyên số liệu cuối năm 2025.', '2025')
        .replace(/phong trào thi đua năm/gu, 'rà soát hộ nghèo cuối năm')
        .replace('nghèo cuối năm 2025;', 'nghèo cuối năm ⟦2025⟧;'),
      fixed: example('Hoàn thành trước cuối năm 2025; giữ nguyên số liệu cuối năm 2025.').replace(
        /phong trào thi đua năm/gu,
        'rà soát hộ nghèo cuối năm',
      ),
    },
    {
      text: example(
        'Phát huy kết quả năm 2025, phấn đấu số xã đạt chuẩn tăng 5% so với năm 2025.\n\nTổng kết phong trào năm 2025; khen thưởng tập thể tiêu biểu trong năm 2025; năm học 2025 - 2026.',
      ),
    },
    {
      text: example(
        'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh về thi đua năm 2025; giai đoạn 2025 - 2030.',
      ),
    },
    { text: example('Thời gian thực hiện: Trong năm 2025.').replace('năm 2026\n\nI', 'năm 2025 và năm 2026\n\nI') },
    {
      text: example('Phát động phong trào thi đua năm ⟦2025⟧ trong toàn ngành.'),
      fixed: example('Phát động phong trào thi đua năm 2026 trong toàn ngành.'),
    },
    {
      text: 'Hoài Lĩnh, ngày 05 tháng 01 năm ⟦2025⟧\n\nKẾ HOẠCH\nTập huấn năm 2026\n\nI. NỘI DUNG\n\n1. Đăng ký trước ngày 20/01/2026.\n\n2. Tập huấn ngày 05/02/2026.',
      fixed:
        'Hoài Lĩnh, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTập huấn năm 2026\n\nI. NỘI DUNG\n\n1. Đăng ký trước ngày 20/01/2026.\n\n2. Tập huấn ngày 05/02/2026.',
      says: 'ngày sớm nhất của kế hoạch là 20/01/2026',
    },
    {
      text: example('Tổng kết phong trào thi đua năm 2025 trong toàn ngành; rà soát các quỹ được lập trong năm 2025.'),
    },
    {
      text: example('Trong năm ⟦2025⟧, phấn đấu 100% thôn có nhà văn hóa.'),
      fixed: example('Trong năm 2026, phấn đấu 100% thôn có nhà văn hóa.'),
    },
  ],
});

export default defineRule({
  id: 'stale-year',
  severity: 'information',
  onlyPlans: true,
  title: 'Năm còn sót từ kế hoạch năm trước',
  *check({ plan }): Generator<Finding> {
    const { year, subject, date } = plan.header;
    const ahead = date?.year && firstDayAYearAhead(plan);
    if (ahead !== undefined && date?.year) {
      const right = String(date.year.value + 1);
      yield {
        span: date.year.span,
        message: `Đang ghi ban hành năm ${date.year.value}, trong khi ngày sớm nhất của kế hoạch là ${writeDay(ahead)}`,
        fixes: offer(`Đổi thành năm ${right}`, replace(date.year.span, right)),
      };
    }
    const years = staleYears(plan);
    const attributed = staleAttributions(plan).filter(({ right }) => 1000 <= right && right <= 9999);
    const stale = [...years, ...attributed];
    const deadlines = year === undefined || years.length === 0 ? [] : deadlineEdits(plan, { stale: years, year });
    const all = [...stale.map((it) => replace(it.span, String(it.right))), ...deadlines];
    for (const it of stale) {
      const isIssue = it.where === 'appendix';
      const one = offer(`Đổi thành năm ${it.right}`, replace(it.span, String(it.right)));
      const every: Fix = { title: `Đổi cả ${all.length} chỗ còn ghi năm cũ`, edits: all, safe: false };
      const right = isIssue ? date?.span : subject?.span;
      yield {
        span: it.span,
        message: isIssue
          ? `Phụ lục ghi kế hoạch ban hành năm ${it.value}, phần đầu ghi năm ${it.right}`
          : `Còn ghi năm ${it.value}, trong khi kế hoạch này của năm ${it.right}`,
        ...(right && {
          related: [{ span: right, message: isIssue ? `Ngày ban hành năm ${it.right}` : `Kế hoạch năm ${it.right}` }],
        }),
        fixes: all.length === 1 ? one : [every, ...one],
      };
    }
  },
});

interface Change {
  readonly stale: readonly StaleYear[];
  readonly year: number;
}

/** The deadlines that last year's file left: with the plan's year they come after its issue. */
function deadlineEdits(plan: Plan, { stale, year }: Change): readonly Edit[] {
  const { issued } = plan.header;
  const edits = new Map<number, Edit>();
  const taken = new Set(stale.map((it) => it.span.start));
  for (const deadline of plan.deadlines) {
    if (!isLeft(plan, deadline, year)) continue;
    for (const time of [deadline.start, deadline.end]) {
      const { day, month } = time?.date ?? {};
      if (!time?.year || time.year.value !== year - 1 || !day || !month) continue;
      if (!isRealDate(year, month.value, day.value)) continue;
      if (issued && toDay(year, month.value, day.value) < issued.latest) continue;
      const { start } = time.year.span;
      if (!taken.has(start)) edits.set(start, replace(time.year.span, String(year)));
    }
  }
  return [...edits.values()];
}

const isLeft = (plan: Plan, deadline: Deadline, year: number): boolean =>
  deadline.end?.year?.value === year - 1 &&
  deadline.end.kind === 'day' &&
  deadline.latest !== undefined &&
  plan.header.issued !== undefined &&
  deadline.latest < plan.header.issued.earliest &&
  (deadline.action !== 'other' || deadline.label !== undefined) &&
  !isBackwards(deadline) &&
  !isLookingBack(plan, deadline);

function example(sentence: string, closing = '2026'): string {
  return [
    'Hoài Lĩnh, ngày     tháng 3 năm 2026',
    '',
    'KẾ HOẠCH',
    'Tổ chức phong trào thi đua năm 2026',
    '',
    'I. NỘI DUNG',
    '',
    sentence,
    '',
    `Trên đây là Kế hoạch tổ chức phong trào thi đua năm ${closing}; yêu cầu các đơn vị thực hiện nghiêm túc./.`,
  ].join('\n');
}
