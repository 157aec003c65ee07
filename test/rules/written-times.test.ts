import assert from 'node:assert/strict';
import { findingsOf } from './workbench';

const head = 'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nII. NỘI DUNG\n\n';

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const about = /^(?:deadline-(?!missing-year|weekend|vague)|date-invalid|weekday-|stale-year|period-|duration-)/u;
const rulesOn = (text: string): readonly string[] => [
  ...new Set(
    findingsOf(head + text)
      .map((it) => it.rule)
      .filter((it) => about.test(it)),
  ),
];

/** What is said once in each of these ways. */
function isTold(rule: string, drafts: readonly string[]): void {
  for (const draft of drafts) assert.deepEqual(rulesOn(draft), [rule], draft);
}

function isSilent(drafts: readonly string[]): void {
  for (const draft of drafts) assert.deepEqual(rulesOn(draft), [], draft);
}

const past = 'deadline-before-issue';

describe('a time that is past at the issue', () => {
  it('is read in the ways a sentence puts it', () => {
    const ways = [
      'trước 05/3/2026',
      'chậm nhất là 05/3/2026',
      '(hạn 05/3/2026)',
      '(xong trước 05/3/2026)',
      '– hạn chót: 05/3/2026',
      'trong tháng 02/2026',
      ', thời hạn hoàn thành 05/3/2026',
      '. Hạn: 05/3/2026',
      '. Thời gian hoàn thành: T2/2026',
    ];
    isTold(
      past,
      ways.map((it) => `1. Hoàn thành rà soát ${it}.`),
    );
    isTold(past, ['1. Huấn luyện: 03 ngày, từ ngày 01/3 đến ngày 03/3/2026.']);
    isSilent([
      '1. Thiết bị hết hạn 05/3/2026 phải thay.',
      '1. Giấy phép có hạn đến 05/3/2026 được gia hạn.',
      '1. Hồ sơ quá hạn ngày 05/3/2026 được xử lý.',
      '1. Theo số liệu đến ngày 01/3/2026, xã có 12 thôn.',
      '1. Đơn vị nộp muộn (sau hạn 05/3/2026) bị trừ điểm.',
      '1. Các thôn gửi báo cáo trước ngày 20/8/2026 (phần trước ngày 01/7/2025 lấy số liệu cũ).',
      '1. Ngày kiểm tra gần nhất: 05/02/2026.',
      '1. Ngày họp lần trước: 05/3/2026.',
      '1. Ngày thi: theo thông báo của tỉnh ngày 05/3/2026.',
      '1. Thời hạn hợp đồng: đến ngày 28/02/2026.',
      '1. Thời hạn giấy phép: 20/02/2026.',
      '1. Thời hạn sử dụng đất: đến ngày 28/02/2026.',
      '1. Thời gian xảy ra: ngày 05/3/2026.',
      '1. Thời gian: đã tổ chức ngày 05/3/2026.',
      '1. Kết quả năm trước: tổ chức 02 lớp, từ ngày 12/02/2026 đến ngày 14/02/2026.',
      '1. Tiến độ: đến ngày 28/02/2026 đạt 40%.',
      '1. Tiến độ: 28/02/2026: 40%; 30/4/2026: 70%.',
      '1. Hoàn thành: 85% (đến 28/02/2026).',
      '1. Lịch sử: ngày 05/3/1979 thành lập.',
      '1. Thẩm định vụ việc kết thúc từ ngày 01/11/2024 đến ngày 30/4/2025.',
      '1. Hợp đồng (thời hạn 36 tháng, từ 01/3/2025 đến 28/02/2028) tiếp tục thực hiện.',
      '1. Bảo hành 12 tháng, từ 01/4/2026 đến 01/4/2027.',
    ]);
  });

  it('is read where it begins the line', () => {
    isTold(past, [
      '1. Từ ngày 01 đến ngày 05/3/2026: rà soát hồ sơ.',
      '1. Từ ngày 01 - 05/3/2026: rà soát hồ sơ.',
      '1. Ngày 05/3/2026, tổ chức hội nghị triển khai.',
      '- Sáng 05/3/2026: họp triển khai.',
      '1. Ngày báo cáo: 05/3/2026.',
    ]);
    isSilent([
      '1. Ngày 05/3/2026, UBND tỉnh đã tổ chức hội nghị.',
      '1. Ngày 05/3/2026, tổ chức Đảng được thành lập.',
      '1. Sau cuộc họp ngày 05/3/2026, các phòng thực hiện.',
      '1. Từ ngày 01/01/2026 đến ngày 10/3/2026: xảy ra 02 vụ cháy.',
      '1. Từ ngày 01 đến ngày 05/3/2026: thời tiết rét đậm.',
      '1. Từ ngày 01/01 - 28/02/2026: thu ngân sách đạt 12%.',
      '1. Hết tháng 02/2026: giải ngân 12%.',
      '1. Ngày 01/3/2026, họp thôn Đông thống nhất mức đóng góp 200.000 đồng.',
      '1. Ngày 05/3/2026, tập huấn đợt 1 có 40 người dự.',
      '1. Ngày 10/3/2026, lễ hội Đền Thượng khai mạc, thu hút 5.000 người.',
      '1. Ngày 05/3/2026, tổ chức tín dụng cho vay 12 hộ.',
    ]);
  });

  const heads = ['Thời gian', 'Hạn', 'Hạn nộp', 'Ngày', 'Tiến độ', 'Ngày họp', 'Mốc thời gian', 'Lịch', 'T.gian'];
  it('is read below the heads that a column of times may have', () => {
    isTold(
      past,
      heads.map((it) => table(['TT', 'Nội dung', it], ['1', 'Rà soát', '28/02/2026'], ['2', 'Tập huấn', '20/5/2026'])),
    );
    const things = ['Tên lớp', 'Việc', 'Hội nghị', 'Địa bàn', 'Sản phẩm', 'Bước'];
    isTold(
      past,
      things.map((it) => table(['TT', it, 'Thời gian'], ['1', 'Một', '28/02/2026'], ['2', 'Hai', '20/5/2026'])),
    );
    isTold(past, [table(['TT', 'Nội dung', 'Tháng'], ['1', 'Rà soát', '02/2026'], ['2', 'Tập huấn', '5/2026'])]);
    isSilent([
      table(['TT', 'Họ và tên', 'Ngày sinh'], ['1', 'Lò Văn Ba', '28/02/1996']),
      table(['TT', 'Tên văn bản', 'Ngày ban hành'], ['1', 'Kế hoạch phòng cháy', '28/02/2026']),
      table(['TT', 'Thiết bị', 'Hạn sử dụng'], ['1', 'Bình chữa cháy', '28/02/2026']),
      table(['TT', 'Dự án', 'Thời gian thực hiện'], ['1', 'Đường thôn 1', '2021-2026']),
      table(['TT', 'Tháng', 'Số lượt'], ['1', '01/2026', '120'], ['2', '02/2026', '130']),
      table(['TT', 'Nội dung', 'Thời gian cũ', 'Thời gian mới'], ['1', 'Chung kết', '01/3/2026', '20/4/2026']),
      table(['Tháng', 'Lượng mưa (mm)'], ['01/2026', '12'], ['02/2026', '18']),
      table(['Ngày', 'Diễn biến'], ['01/3/2026', 'Bão đổ bộ'], ['02/3/2026', 'Mưa to']),
      table(['TT', 'Quyết định', 'Ngày', 'Trích yếu'], ['1', '12/QĐ-UBND', '28/02/2026', 'Thành lập tổ']),
      table(['TT', 'Tên văn bản', 'Hạn'], ['1', 'Giấy phép số 1', '28/02/2026'], ['2', 'Giấy phép số 2', '20/5/2026']),
      table(['TT', 'Nội dung kiến nghị', 'Ngày gửi'], ['1', 'Sửa cầu', '20/02/2026'], ['2', 'Điện', '05/3/2026']),
      table(['TT', 'Nội dung vi phạm', 'Ngày'], ['1', 'Đổ thải', '20/02/2026'], ['2', 'Lấn đường', '05/3/2026']),
      table(
        ['TT', 'Nội dung', 'Thời gian', 'Ghi chú'],
        ['1', 'Khảo sát', 'Tháng 02/2026', 'Đã xong'],
        ['2', 'Thi công', 'Tháng 4/2026', ''],
      ),
      table(['TT', 'Hoạt động', 'Ngày họp'], ['1', 'Họp lần 1', '05/3/2026 (đã họp)'], ['2', 'Họp lần 2', '05/5/2026']),
    ]);
  });

  it('is read in the ways a cell puts it', () => {
    const cells = ['02/2026', 'T2/2026', '20-28/02/2026', 'Sáng 28/02/2026', 'Cuối tháng 2/2026', 'Tuần 2 T2/2026'];
    isTold(
      past,
      cells.map((it) => table(['TT', 'Nội dung', 'Thời gian'], ['1', 'Rà soát', it], ['2', 'Tập huấn', '20/5/2026'])),
    );
  });
});

describe('a day that is on no calendar', () => {
  it('is told behind a label and in a column also without its year', () => {
    const drafts = ['31/6', '31/04', '31/4/26', '29/02/26'].flatMap((it) => [
      `1. Hoàn thành rà soát. Thời hạn: ${it}.`,
      table(['TT', 'Nội dung', 'Thời gian'], ['1', 'Rà soát', it], ['2', 'Tập huấn', '20/5/2026']),
    ]);
    isTold('date-invalid', [...drafts, '1. Hoàn thành rà soát trước ngày 31/4/26.']);
    isSilent(['1. Chia nhóm: 31 người, 4 tổ; tỷ lệ 31/4.', '1. Tiến độ: 31/4 xã.', '1. Mua 31/4 bộ.']);
  });
});

describe('a day of the week', () => {
  it('is compared with its day in each of these forms', () => {
    isTold('weekday-date-mismatch', [
      '1. Họp ngày 20/5/2026, thứ Hai tại hội trường.',
      '1. Họp (Chủ nhật) ngày 20/5/2026.',
      '1. Họp ngày 20/5/2026 (CN).',
      '1. Họp T2, 20/5/2026.',
      '1. Họp thứ Hai, ngày 20/5 tại hội trường.',
      '1. Họp ngày 20/5 (thứ Hai).',
      table(['Thứ, ngày', 'Nội dung'], ['Thứ Hai 20/5/2026', 'Họp'], ['Thứ Năm 21/5/2026', 'Tiếp dân']),
      table(['Ngày', 'Nội dung'], ['Thứ 2<br>20/5/2026', 'Họp'], ['Thứ 5<br>21/5/2026', 'Tiếp dân']),
    ]);
    isSilent([
      '1. Họp thứ Tư, ngày 20/5.',
      '1. Họp ngày 20/5/2026 (T4).',
      '1. Họp thứ Năm, ngày 20/5.',
      '1. Phiên thứ hai ngày 20/5.',
      '1. Buổi thứ nhất 20/5/2026, buổi thứ hai 21/5/2026, buổi thứ ba 22/5/2026.',
      '1. Kinh phí T2, T3 năm 2026: 20/5.',
    ]);
  });
});

describe('a range', () => {
  it('runs backwards in months, over lines and between columns', () => {
    isTold('deadline-range-reversed', [
      '1. Rà soát từ tháng 6 đến tháng 4/2026.',
      '1. Thời gian: Quý III - Quý II/2026.',
      '1. Rà soát\n\n- Bắt đầu: ngày 20/5/2026.\n\n- Kết thúc: ngày 15/5/2026.',
      '1. Thời gian bắt đầu: 20/5/2026.\n\n2. Thời gian kết thúc: 15/5/2026.',
      '1. Lễ hội: từ ngày 24/5/2026 (mùng 8 tháng Tư năm Bính Ngọ) đến ngày 21/5/2026.',
      '1. Lễ hội: từ ngày 24/5/2026 (ngày 8/4 âm lịch) đến ngày 21/5/2026.',
      table(['TT', 'Nội dung', 'Bắt đầu', 'Kết thúc'], ['1', 'Rà soát', 'Tháng 6/2026', 'Tháng 5/2026']),
      table(['TT', 'Nội dung', 'Bắt đầu', 'Kết thúc'], ['1', 'Rà soát', '20/5', '15/5']),
    ]);
    isSilent([
      '1. Trực từ tháng 11 đến tháng 3/2026.',
      '1. Chăm sóc rừng từ tháng 11/2026 đến tháng 3/2027.',
      '1. Dạy học từ tháng 9 đến tháng 5 năm sau.',
      '1. Chăm sóc rừng từ tháng 10/2026 đến tháng 3.',
      table(['TT', 'Nội dung', 'Bắt đầu', 'Kết thúc'], ['1', 'Trực', '20/12', '15/01']),
      table(['Vụ', 'Bắt đầu', 'Kết thúc'], ['Đông xuân', '25/11', '31/5'], ['Mùa', '05/6', '30/10']),
      table(['Vụ', 'Bắt đầu', 'Kết thúc'], ['Đông xuân', 'Tháng 11', 'Tháng 5'], ['Mùa', 'Tháng 6', 'Tháng 10']),
      '- Khởi công đường thôn Đông: ngày 20/5/2026.\n\n- Hoàn thành đường thôn Đoài: ngày 15/4/2026.',
      '- Khai mạc: ngày 20/5/2026.\n\n- Đóng đăng ký: ngày 10/5/2026.',
      '1. Bắt đầu: ngày 15/5/2026.\n\n2. Kết thúc: ngày 20/5/2026.',
    ]);
  });

  it('has as many parts as are told below', () => {
    const meetings = (count: string): string =>
      `Ban Chỉ đạo họp ${count} phiên:\n\n- Phiên 1: ngày 26/4/2026.\n\n- Phiên 2: ngày 27/7/2026.\n\n- Phiên 3: ngày 26/10/2026.`;
    isTold('duration-mismatch', [meetings('04')]);
    isSilent([meetings('03')]);
  });

  it('is as long as is said', () => {
    isTold('duration-mismatch', [
      '1. Thực hiện 3 tháng, từ tháng 4 đến tháng 9/2026.',
      '1. Cao điểm 60 ngày đêm (từ 01/5/2026 đến 30/5/2026).',
      '1. Lộ trình 5 năm 2026 - 2028.',
    ]);
    isSilent([
      '1. Thực hiện 6 tháng, từ tháng 4 đến tháng 9/2026.',
      '1. Cao điểm 30 ngày đêm (từ 01/5/2026 đến 30/5/2026).',
      '1. Lộ trình 5 năm 2026 - 2030.',
    ]);
  });

  it('lies in the month that is named before it', () => {
    isTold('period-mismatch', [
      '1. Trong tháng 5 (từ ngày 01/6/2026 đến ngày 15/6/2026): rà soát.',
      '1. Tháng 5/2026: tổ chức hội nghị ngày 20/6/2026.',
    ]);
    isSilent([
      '1. Trong tháng 5 (từ ngày 28/5/2026 đến ngày 15/6/2026): rà soát.',
      '1. Tháng 5/2026: tổ chức hội nghị ngày 20/5/2026; báo cáo trước ngày 05/6/2026.',
      '1. Tháng 4/2026: phát hành thư mời họp phụ huynh ngày 03/5/2026.',
      '1. Quý I: từ 15/12/2025 đến 14/3/2026.',
    ]);
  });
});

describe('what follows from another time', () => {
  const contest = '1. Tổ chức Hội thi tìm hiểu pháp luật ngày 20/8/2026.\n\n2. ';
  it('is prepared before a named event, and done with behind it', () => {
    isTold(
      'deadline-order',
      [
        'Ban hành thể lệ Hội thi trước ngày 25/8/2026.',
        'Họp Ban Tổ chức chuẩn bị Hội thi ngày 22/8/2026.',
        'Trao giải Hội thi ngày 18/8/2026.',
        'Nghiệm thu kinh phí Hội thi trước ngày 10/8/2026.',
      ].map((it) => contest + it),
    );
    isSilent(
      [
        'Ban hành thể lệ Hội thi trước ngày 05/8/2026.',
        'Trao giải Hội thi ngày 21/8/2026.',
        'Ban hành thể lệ Hội thi cấp tỉnh trước ngày 25/8/2026.',
        'Lập kế hoạch tổng kết Hội thi trước ngày 10/8/2026.',
        'Nghiệm thu sân khấu Hội thi ngày 19/8/2026.',
        'Dự toán kinh phí khen thưởng Hội thi trình trước ngày 10/7/2026.',
        'Cơ cấu trao giải Hội thi thống nhất trước ngày 10/8/2026.',
        'Thanh toán tiền thuê hội trường Hội thi trước ngày 15/8/2026.',
        'Kết quả sơ duyệt Hội thi thông báo trước ngày 10/8/2026.',
        'Kết quả thi đua chào mừng Hội thi công bố ngày 15/8/2026.',
        'Đăng ký dự Hội thi toàn tỉnh trước ngày 30/8/2026.',
        'Chuẩn bị đội tuyển dự Hội thi cụm ngày 10/9/2026.',
      ].map((it) => contest + it),
    );
  });

  it('is reported in the order of what is reported on', () => {
    isTold('deadline-order', [
      '1. Chế độ báo cáo\n\n- Báo cáo 6 tháng: trước ngày 15/12/2026.\n\n- Báo cáo năm: trước ngày 15/6/2026.',
      table(
        ['TT', 'Loại báo cáo', 'Thời hạn'],
        ['1', 'Báo cáo 6 tháng', '15/12/2026'],
        ['2', 'Báo cáo năm', '15/6/2026'],
      ),
      table(
        ['TT', 'Loại báo cáo', 'Thời hạn'],
        ['1', 'Báo cáo quý I', '15/6/2026'],
        ['2', 'Báo cáo quý II', '15/6/2026'],
      ),
      '1. Sơ kết 6 tháng vào tháng 12/2026.',
      '1. Lần 1: trước 15/9/2026; lần 2: trước 15/6/2026.',
      '1. Lấy ý kiến góp ý dự thảo quy chế trước ngày 15/5/2026.\n\n2. Tổng hợp ý kiến góp ý dự thảo quy chế trước ngày 12/5/2026.',
    ]);
    isSilent([
      table(
        ['TT', 'Loại báo cáo', 'Thời hạn'],
        ['1', 'Báo cáo 6 tháng', '15/6/2026'],
        ['2', 'Báo cáo năm', '15/12/2026'],
      ),
      '1. Sơ kết 6 tháng thực hiện vào tháng 12/2026.',
      '1. Sơ kết 6 tháng thi hành Luật vào ngày 31/12/2026.',
      '1. Sơ kết 6 tháng đầu năm học vào tháng 12/2026.',
      '1. Vòng thôn\n\n- Thời gian: từ ngày 01/6/2026 đến ngày 30/6/2026.\n\n2. Vòng xã\n\n- Tổng duyệt: ngày 14/8/2026.\n\n- Chung kết: ngày 15/8/2026.',
      table(
        ['TT', 'Nội dung', 'Bắt đầu', 'Kết thúc'],
        ['1', 'Khảo sát', '05/4/2026', '28/4/2026'],
        ['2', 'Lắp đặt', '01/5/2026', '31/5/2026'],
        ['3', 'Nghiệm thu', '01/6/2026', '30/6/2026'],
        ['4', 'Chạy thử', '01/7/2026', '31/7/2026'],
        ['5', 'Thuê phần mềm', '01/4/2026', '31/12/2026'],
      ),
      'Chọn đội dự Giải cấp tỉnh từ ngày 01/8/2026 đến ngày 09/8/2026.\n\n- Khai mạc: ngày 27/6/2026, tại sân vận động.',
    ]);
  });

  it('is called by less than its name', () => {
    const long = '1. Tổ chức hội nghị tập huấn chữ ký số cho cán bộ thôn vào ngày 20/5/2026.\n\n';
    isTold('deadline-inconsistent', [
      `${long}2. Hội nghị tập huấn chữ ký số diễn ra ngày 22/5/2026.`,
      `${long}2. Thời gian tổ chức hội nghị tập huấn chữ ký số: ngày 22/5/2026.`,
      `${long}${table(['TT', 'Nội dung', 'Thời gian'], ['1', 'Tập huấn chữ ký số', 'Tháng 6/2026'])}`,
      '1. Hoàn thành niêm yết thủ tục hành chính trước ngày 30/4/2026.\n\n2. Thời hạn niêm yết thủ tục hành chính: 15/5/2026.',
    ]);
    isSilent([
      `${long}2. Tập huấn chữ ký số cho doanh nghiệp ngày 22/5/2026.`,
      '1. Tổ chức tập huấn chữ ký số ngày 20/5/2026 cho công chức.\n\n2. Tập huấn chữ ký số ngày 27/5/2026 cho trưởng thôn.',
      '1. Tổ chức lễ phát động ngày 20/4/2026.\n\n2. Các thôn tổ chức lễ phát động từ ngày 21/4/2026 đến ngày 25/4/2026.',
      `${long}2. Tập huấn chữ ký số cho doanh nghiệp ngày 22/5/2026.\n\n3. Hội nghị tập huấn chữ ký số diễn ra ngày 22/5/2026.`,
    ]);
  });

  it('is of the year of the plan', () => {
    isTold('stale-year', [
      '1. Báo cáo kết quả năm 2025 trước ngày 15/12/2026.',
      table(['TT', 'Nội dung', 'Thời gian'], ['1', 'Rà soát', 'Năm 2025'], ['2', 'Tập huấn', 'Năm 2026']),
    ]);
    isSilent([
      '1. Báo cáo kết quả năm 2025 trước ngày 15/4/2026.',
      '1. Báo cáo kết quả khắc phục tồn tại năm 2025 trước ngày 30/10/2026.',
      '1. Báo cáo kết quả thực hiện Kế hoạch năm 2025 của các dự án kéo dài trước ngày 15/12/2026.',
      '1. Báo cáo năm 2025 gửi đoàn kiểm tra trước ngày 15/10/2026.',
      table(['TT', 'Sổ, tài liệu', 'Thời gian'], ['1', 'Sổ hộ tịch', 'Năm 2025'], ['2', 'Sổ chứng thực', 'Năm 2026']),
      table(
        ['TT', 'Nội dung', 'Thời gian'],
        ['1', 'Kiểm tra thu, chi', 'Năm 2025 và quý I/2026'],
        ['2', 'Mua sắm', 'Năm 2026'],
      ),
      table(['TT', 'Nội dung', 'Thời gian'], ['1', 'Rà soát', 'Năm 2024'], ['2', 'Tập huấn', 'Năm 2025']),
    ]);
  });
});
