import { defineGuide, defineRule, type Finding, offer, type Repairable, repairLater } from '../../lint/rule';
import { sayDeadline, sayIssue } from '../../plan/deadlines/in-words';
import { fromDay, toDay, writeDay } from '../../syntax/days/date';
import { replace } from '../../text/edit';
import { strayDays } from './_columns';
import { earlyStart } from './_early-start';
import { heldIn } from './_events';
import { beforeIssue } from './_out-of-time';
import { ownYearFix } from './_own-year';
import { createTrial } from './_trial';

export const guide = defineGuide({
  why: 'Một thời hạn đã qua khi văn bản được ký thì không thể thực hiện, thường là vết của bản năm trước. Khi ngày hoặc tháng ban hành còn để trống thì chỉ báo thời hạn trước mọi ngày có thể. Việc bắt đầu trước khi ban hành mà kết thúc sau đó, thời kỳ được kiểm tra và việc đã qua không tính.',
  examples: [
    {
      text: example('', '5', 'Văn phòng Sở báo cáo kết quả 6 tháng đầu năm ⟦trước ngày 05/6/2025⟧ về Sở Nội vụ.'),
      fixed: example('', '5', 'Văn phòng Sở báo cáo kết quả 6 tháng đầu năm trước ngày 05/6/2026 về Sở Nội vụ.'),
      says: 'Hạn báo cáo 05/6/2025 trước ngày ban hành kế hoạch (tháng 5/2026)',
    },
    {
      text: example('09', '3', 'Thư viện tỉnh gửi báo cáo khảo sát về Phòng Quản lý văn hóa ⟦trước ngày 27/02/2026⟧.'),
      says: 'trước ngày ban hành kế hoạch (09/3/2026)',
    },
    {
      text: example(
        '',
        '5',
        'Mở đợt cao điểm từ ngày 04/5/2026 đến ngày 30/6/2026; gửi danh sách trước ngày 08/5/2026.',
      ),
    },
    {
      text: example('14', '11', 'Chương trình diễn ra từ ngày 10/11/2026 đến ngày 28/11/2026.'),
    },
    {
      text: inMay(
        'Thời kỳ kiểm tra: Từ ngày 01/3/2025 đến ngày 30/4/2026. Rà soát hồ sơ tiếp nhận trước ngày 01/7/2025.',
      ),
    },
    { text: inMay('Thời điểm giám sát: Từ ngày 01/01/2025 đến ngày 30/4/2026.') },
    {
      text: inMay('Thời kỳ nêu tại khoản 1 Mục II được sửa thành: từ ngày 01/01/2024 đến ngày 31/12/2025.').replace(
        'Thực hiện công tác',
        'Sửa đổi Kế hoạch số 12/KH-UBND về kiểm tra công tác',
      ),
    },
    {
      text: inMay('Nội dung: Việc tiếp nhận, giải quyết hồ sơ từ ngày 01/7/2025 đến ngày 30/4/2026.').replace(
        /KẾ HOẠCH\n[^\n]+/u,
        'KẾ HOẠCH\nGiám sát việc giải quyết thủ tục hành chính',
      ),
    },
    { text: inMay('Thời điểm kiểm sát: Từ 0h00’ ngày 01/02/2026 đến 24h00’ ngày 15/4/2026.') },
    { text: inMay('Các chùa treo cờ, dựng rạp xong trước ngày 10/4/2026 (âm lịch).') },
    { text: inMay('Báo cáo kết quả cho vay đến 31/3/2026: dư nợ đạt 185 tỷ đồng, tăng 3,2%.') },
    {
      text: inMay('Tổ chức tiếp nhận hồ sơ ⟦từ ngày 01/7/2025 đến ngày 30/4/2026⟧.'),
    },
    { text: inMay('Thời điểm giám sát: ⟦Từ ngày 04/5/2026 đến ngày 08/5/2026⟧.') },
    { text: inMay('Mốc thời gian: từ 01/01/2025 đến 30/4/2026.') },
    { text: inMay('Mốc thời gian giám sát: Tính từ ngày 01/01/2025 đến ngày 30/4/2026.') },
    {
      text: inMay('Mốc thời gian thực hiện: ⟦từ 01/4/2026 đến 10/5/2026⟧.'),
    },
    {
      text: inMay(
        'Đối tượng: công dân sinh từ ngày 01/01/2001 đến ngày 31/12/2008. Người có thời gian công tác trước ngày 01/7/2025 được xét. Hồ sơ nộp trước ngày 01/01/2026 tiếp tục giải quyết theo quy định cũ.',
      ),
    },
    {
      text: inMay('Các trường vệ sinh phòng học, thông báo cho học sinh ⟦trước ngày 10/5/2026⟧.'),
    },
    {
      text: inMay('Chủ tịch xã gặp gỡ công nhân, dự kiến ngày ⟦12/5/2026⟧ (thứ Ba).'),
      says: 'Ngày dự kiến 12/5/2026 trước ngày ban hành',
    },
    {
      text: inMay(
        'Lễ phát động: 7 giờ 30 phút, thứ Ba, ngày ⟦12/5/2026⟧.\n\nHội thi học sinh giỏi tổ chức ngày ⟦15/6/2025⟧ tại Hội trường.',
      ),
      says: 'Ngày diễn ra 12/5/2026 trước ngày ban hành kế hoạch (20/5/2026)',
    },
    {
      text: inMay(
        'Tiếp tục tổ chức thực hiện Kế hoạch ngày 30/3/2026 của Sở về tiếp công dân; thực hiện kết luận tại cuộc họp ngày 12/5/2026; phát huy kết quả Hội thi tổ chức ngày 15/6/2025. Ngày 12/5/2026, Sở đã tổ chức hội nghị; lễ phát động tổ chức ngày 10/5/2026 đã thu hút đông người.',
      ),
    },
    { text: inMay('Khai mạc dự kiến ngày 12/6/2026; trước đây dự kiến ngày 12/4/2026 nhưng đã lùi lại.') },
    {
      text: inMay(
        'Phạm vi: Từ ngày 01/01/2023 đến ngày 31/12/2025. Phạm vi thực hiện: toàn tỉnh, hoàn thành ⟦trước ngày 31/12/2025⟧.',
      ),
      fixed: inMay(
        'Phạm vi: Từ ngày 01/01/2023 đến ngày 31/12/2025. Phạm vi thực hiện: toàn tỉnh, hoàn thành trước ngày 31/12/2026.',
      ),
    },
    {
      text: inMay(
        'Thời gian giám sát: Từ ngày 01/01/2023 đến ngày 31/12/2025. Thời gian kiểm tra: ⟦từ ngày 10/4/2026 đến ngày 30/4/2026⟧.',
      ),
    },
    {
      text: 'KẾ HOẠCH\nSố hóa hồ sơ giai đoạn 2026 - 2028\n(Ban hành kèm theo Quyết định số 233/QĐ-STP ngày 27 tháng 11 năm 2025 của Giám đốc Sở Tư pháp)\n\nI. NỘI DUNG\n\nCơ sở dữ liệu hộ tịch: Hoàn thành ⟦trước ngày 31/12/2024⟧.\n\nCơ sở dữ liệu công chứng: Hoàn thành trước ngày 31/12/2026.',
      says: 'trước ngày ban hành kế hoạch (27/11/2025)',
    },
    {
      text: inMay('Điều chỉnh lịch gieo sạ ⟦từ ngày 25/5/2025 đến ngày 10/6/2026⟧.'),
      fixed: inMay('Điều chỉnh lịch gieo sạ từ ngày 25/5/2026 đến ngày 10/6/2026.'),
      says: 'Thời gian bắt đầu 25/5/2025 trước ngày ban hành kế hoạch hơn 12 tháng',
    },
    {
      text: inMay('Thời gian kiểm tra: ⟦từ ngày 02/6/2025 đến ngày 30/6/2026⟧.'),
      fixed: inMay('Thời gian kiểm tra: từ ngày 02/6/2026 đến ngày 30/6/2026.'),
    },
    {
      text: inMay(
        'Tổng hợp kết quả kiểm tra từ ngày 02/3/2025 đến ngày 30/9/2025; đợt trước từ 01/3/2025 đến 15/3/2025; người có văn bằng, chứng chỉ cấp trước ngày 01/4/2026. Gửi số liệu về Sở ⟦trước ngày 01/4/2026⟧.',
      ),
    },
    {
      text: inMay(
        'Số liệu báo cáo từ ngày 25/5/2025 đến ngày 10/6/2026; thi công từ ngày 15/9/2025 đến ngày 15/8/2026.',
      ),
    },
    {
      text: inMay('Thời gian thực hiện: ⟦Quý III năm 2025⟧.'),
      fixed: inMay('Thời gian thực hiện: Quý III năm 2026.'),
    },
    {
      text: example(
        '16',
        '10',
        'Gửi báo cáo sơ kết ⟦trước ngày 15/02/2026⟧, kế hoạch của hạt ⟦trước ngày 10/10/2026⟧.',
      ).replace('dân vận năm 2026', 'bảo vệ rừng mùa khô năm 2026 - 2027'),
      fixed: example(
        '16',
        '10',
        'Gửi báo cáo sơ kết trước ngày 15/02/2027, kế hoạch của hạt trước ngày 10/10/2026.',
      ).replace('dân vận năm 2026', 'bảo vệ rừng mùa khô năm 2026 - 2027'),
    },
    {
      text: inMay(
        '| TT | Họ và tên | Thời gian |\n| --- | --- | --- |\n| 1 | Hạt I | Ngày 12/6/2026 |\n| 2 | Hạt II | Ngày ⟦14/6/2025⟧ |\n| 3 | Hạt III | Ngày 19/6/2026 |',
      ),
      fixed: inMay(
        '| TT | Họ và tên | Thời gian |\n| --- | --- | --- |\n| 1 | Hạt I | Ngày 12/6/2026 |\n| 2 | Hạt II | Ngày 14/6/2026 |\n| 3 | Hạt III | Ngày 19/6/2026 |',
      ),
      says: 'các ngày khác của cột này đều sau',
    },
    {
      text: inMay(
        '| TT | Trường | Ngày thành lập |\n| --- | --- | --- |\n| 1 | A | 12/6/2025 |\n| 2 | B | 14/6/2024 |\n| 3 | C | 19/6/2026 |',
      ),
    },
    {
      text: inMay('- Cuộc 1: ⟦trong tháng 6/2025⟧, tại hai xã.'),
      says: 'trước ngày ban hành kế hoạch',
    },
    {
      text: inMay(
        '1. Khảo sát nhu cầu học nghề: ⟦Trong quý I năm 2025⟧.\n\n2. Kết quả tuyển sinh: Trong quý I năm 2025.\n\n3. Đội văn nghệ: Trong tháng 4/2025, đội có 12 người.\n\n4. Thành lập: Tháng 4/2020.',
      ),
    },
    {
      text: inMay(
        'Duyệt thời khóa biểu ⟦trước ngày 11/5/2026⟧; mở hai khóa tập huấn ⟦trước ngày 15/5/2026⟧; cắm mốc giới ⟦trước ngày 18/5/2026⟧. Ban Chấp hành khóa XII trước ngày 15/5/2026, khóa 2020 - 2025 trước ngày 15/5/2026.',
      ),
    },
    { text: inMay('- Đợt 1 (từ tháng 9/2025 đến tháng 12/2025) đã lắp 12 trạm.') },
    {
      text: inMay(
        'STT\nNội dung công việc\nĐơn vị chủ trì\nThời gian\n1\nTập huấn\nVăn phòng Sở\nTháng 6/2026\n2\nSơ kết\nVăn phòng Sở\n⟦Tháng 7/2025⟧',
      ),
      says: 'Hạn hoàn thành tháng 7/2025 trước ngày ban hành kế hoạch (20/5/2026)',
    },
    {
      text: inMay(
        'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;',
      ),
    },
    {
      text: inMay(
        'a) Lớp thứ nhất: ngày 02 và 03/6/2026.\n\nb) Lớp thứ hai: ngày 09 và ⟦10/6/2025⟧.\n\nc) Lớp thứ ba: ngày 16 và 17/6/2026.',
      ),
      fixed: inMay(
        'a) Lớp thứ nhất: ngày 02 và 03/6/2026.\n\nb) Lớp thứ hai: ngày 09 và 10/6/2026.\n\nc) Lớp thứ ba: ngày 16 và 17/6/2026.',
      ),
      says: 'các ngày khác của danh sách này đều sau',
    },
    {
      text: inMay(
        'a) Lớp thứ nhất: ngày 23/4/2026.\n\nb) Lớp thứ hai: ngày 02/6/2026.\n\nc) Lớp thứ ba: ngày 09/6/2026.\n\nLịch các buổi khác:\n\n- Buổi 1: ngày 17/10/2025.\n\n- Buổi 2: ngày 07/6/2026.\n\n- Buổi 3: ngày 14/6/2026.',
      ),
    },
    {
      text: inMay(
        'Tổ kiểm kê gửi biên bản và tệp số liệu về Ban Tài chính ⟦chậm nhất 17 giờ ngày 12/5/2026⟧. Số liệu thống kê của cơ sở trước ngày 12/5/2026.',
      ),
    },
    {
      text: inMay(
        'Mã\tViệc\tNgười làm\tHoàn thành\nA1\tLấy số tự động\tTổ tin học\t30/6/2026\nA2\tTư vấn\tTổ điều dưỡng\t⟦31/7/2025⟧\nA3\tIn phiếu\tTổ tin học\t31/8/2026\n\n1. Tháng 6/2026: tập huấn.\n\n2. ⟦Tháng 7/2025⟧: chấm điểm.\n\n3. Tháng 8/2026: tổng kết.',
      ),
      says: 'Tháng 7/2025 trước ngày ban hành kế hoạch (20/5/2026), các ngày khác của danh sách này đều sau',
    },
    {
      text: inMay(
        'Đại hội công đoàn ngành: dự kiến ⟦trong tháng 6/2025⟧, không quá 02 ngày. Kỳ họp thứ 4 dự kiến khai mạc ngày ⟦04/12/2025⟧. Khảo sát thực tế: ngày 11 và ngày ⟦12/11/2025⟧.',
      ),
    },
    {
      text: inMay(
        'Quy chế này thay thế quy định trước ngày 01/7/2025 về tiếp công dân; bài dự thi chưa đăng, phát trước ngày 01/01/2026.',
      ),
    },
    {
      text: inMay('Thành lập Ban Chỉ đạo: chậm nhất ngày 04/5/2026 (70 ngày trước ngày hội), đã hoàn thành.'),
    },
    { text: inMay('Phòng Nội vụ lưu chứng chỉ còn giá trị từ 12/01/2026 đến 11/01/2028.') },
    { text: inMay('Danh mục do Sở Nội vụ đã ban hành trước ngày 30/3/2026 tiếp tục có hiệu lực.') },
    {
      text: inMay(
        'Tổ chức tập huấn ⟦từ ngày 10/6/2025 đến ngày 15/6/2025⟧.\n\nNăm 2025, bệnh viện tự đánh giá từ ngày 16/11/2025 đến ngày 27/11/2025, đạt 3,42 điểm.\n\nNăm 2025, tự đánh giá ⟦từ ngày 16/11/2025 đến ngày 27/11/2025⟧.\n\n- Buổi 1: ngày 07/6/2026 (chào mừng ngày 05/6).\n\n- Buổi 2: sáng thứ Bảy của tuần sau.\n\n- Buổi 3: ngày 14/6/2026.\n\n- Buổi 4: ngày ⟦17/10/2025⟧.\n\n| TT | Hạng mục | Bắt đầu | Kết thúc |\n| --- | --- | --- | --- |\n| 1 | Lò hơi | 01/6/2026 | 30/6/2026 |\n| 2 | Máy phát | ⟦05/6/2025⟧ | ⟦31/7/2025⟧ |\n| 3 | Nhà kho | 12/6/2026 | 31/8/2026 |',
      ),
      fixed: inMay(
        'Tổ chức tập huấn từ ngày 10/6/2026 đến ngày 15/6/2026.\n\nNăm 2025, bệnh viện tự đánh giá từ ngày 16/11/2025 đến ngày 27/11/2025, đạt 3,42 điểm.\n\nNăm 2025, tự đánh giá từ ngày 16/11/2026 đến ngày 27/11/2026.\n\n- Buổi 1: ngày 07/6/2026 (chào mừng ngày 05/6).\n\n- Buổi 2: sáng thứ Bảy của tuần sau.\n\n- Buổi 3: ngày 14/6/2026.\n\n- Buổi 4: ngày 17/10/2026.\n\n| TT | Hạng mục | Bắt đầu | Kết thúc |\n| --- | --- | --- | --- |\n| 1 | Lò hơi | 01/6/2026 | 30/6/2026 |\n| 2 | Máy phát | 05/6/2026 | 31/7/2026 |\n| 3 | Nhà kho | 12/6/2026 | 31/8/2026 |',
      ),
    },
    {
      text: example('05', '9', 'Chỉnh lý tài liệu ⟦từ ngày 06/10/2025 đến ngày 20/02/2027⟧.'),
      fixed: example('05', '9', 'Chỉnh lý tài liệu từ ngày 06/10/2026 đến ngày 20/02/2027.'),
      says: 'Thời gian bắt đầu 06/10/2025 trước ngày ban hành kế hoạch hơn 11 tháng',
    },
    { text: example('05', '9', 'Thống kê số liệu từ ngày 06/10/2025 đến ngày 20/02/2027.') },
  ],
});

export default defineRule({
  id: 'deadline-before-issue',
  severity: 'warning',
  title: 'Thời hạn trước ngày ban hành',
  *check({ plan }): Generator<Finding> {
    const { issued, kind } = plan.header;
    if (!issued || kind === 'report') return;
    const agrees = createTrial(plan);
    const isBefore = `trước ngày ban hành ${kind === 'plan' ? 'kế hoạch' : 'văn bản'} (${sayIssue(issued)})`;
    const issue = plan.header.date && {
      related: [{ span: plan.header.date.span, message: `Ngày ban hành: ${sayIssue(issued)}` }],
    };
    for (const deadline of plan.deadlines) {
      const { end, latest } = deadline;
      const mayStart = end?.year && end.kind !== 'year' && latest !== undefined && issued.earliest <= latest;
      const early = mayStart ? earlyStart(plan, deadline, issued.earliest) : undefined;
      if (early) yield early;
    }
    const past = beforeIssue(plan).map(
      (deadline): Repairable => ({
        span: deadline.span,
        message: `${sayDeadline(deadline)} ${isBefore}`,
        ...issue,
        repair: () => ownYearFix(plan, deadline, agrees),
      }),
    );
    yield* repairLater(past);
    const told = new Set(past.map((it) => it.span.end));
    for (const { span, said, among, year, right } of strayDays(plan)) {
      if (told.has(span.end)) continue;
      told.add(span.end);
      yield {
        span,
        message: `${said} ${isBefore}, các ngày khác của ${among} này đều sau`,
        ...issue,
        fixes: offer(`Đổi thành năm ${right}`, replace(year, String(right))),
      };
    }
    for (const { span, day, isExpected, year } of heldIn(plan)) {
      if (issued.earliest <= day || told.has(span.end)) continue;
      const right = plan.header.year;
      const { month, day: date } = fromDay(day);
      const isLeft = right !== undefined && right !== year.value && issued.latest <= toDay(right, month, date);
      yield {
        span,
        message: `Ngày ${isExpected ? 'dự kiến' : 'diễn ra'} ${writeDay(day)} ${isBefore}`,
        ...issue,
        ...(isLeft && { fixes: offer(`Đổi thành năm ${right}`, replace(year.span, String(right))) }),
      };
    }
  },
});

/** Issued on 20/5/2026. */
function inMay(sentence: string): string {
  return example('20', '5', sentence);
}

function example(day: string, month: string, sentence: string): string {
  return [
    `Hoài Lĩnh, ngày ${day || '    '} tháng ${month} năm 2026`,
    '',
    'KẾ HOẠCH',
    'Thực hiện công tác dân vận năm 2026',
    '',
    'I. NỘI DUNG',
    '',
    sentence,
  ].join('\n');
}
