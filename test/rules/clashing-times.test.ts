import assert from 'node:assert/strict';
import { expectMarks, findingsOf } from './workbench';

const rules = new Set(['deadline-order', 'deadline-inconsistent', 'deadline-before-issue']);

const head = 'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nII. NỘI DUNG\n\n';
const meet =
  'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nTổ chức Hội thao các thôn năm 2026\n\nI. THỜI GIAN, ĐỊA ĐIỂM\n\n1. Thời gian: 02 ngày, từ ngày 12/6/2026 đến ngày 13/6/2026.\n\n2. Địa điểm: Sân vận động xã.\n\nII. TỔ CHỨC THỰC HIỆN\n\n';

const drill =
  'Hạ Khuê, ngày 18 tháng 5 năm 2026\n\nKẾ HOẠCH\n\nThực tập phương án chữa cháy tại chợ năm 2026\n\nI. NỘI DUNG\n\n1. Thời gian, địa điểm\n\na) Thời gian: 14 giờ 30 phút, ngày 15/7/2026.\n\n';
const timetable = (day: string): string =>
  `II. TIẾN ĐỘ\n\n| TT | Nội dung | Thời gian |\n| --- | --- | --- |\n| 1 | Xây dựng kịch bản | Trước ngày 10/6/2026 |\n| 2 | Thực tập | ${day} |`;

const examples: Record<string, readonly string[]> = {
  'an office is called by the first words of its name': [
    `${head}1. Văn phòng HĐND và UBND tổng hợp, báo cáo UBND xã trước ngày 15/12/2026.\n\n2. Các phòng gửi báo cáo về Văn phòng ⟦trước ngày 21/12/2026⟧.`,
    `${head}1. Phòng Kinh tế, Hạ tầng và Đô thị tổng hợp, báo cáo UBND xã trước ngày 15/12/2026.\n\n2. Các thôn gửi báo cáo về Phòng Kinh tế ⟦trước ngày 22/12/2026⟧.`,
    `${head}1. Phòng Kinh tế, Hạ tầng và Đô thị tổng hợp, báo cáo UBND xã trước ngày 15/12/2026.\n\n2. Phòng Kinh tế xanh tổng hợp, báo cáo UBND xã trước ngày 24/12/2026.\n\n3. Các thôn gửi báo cáo về Phòng Kinh tế trước ngày 22/12/2026.`,
  ],
  'who collects is named behind the time, or in the next breath': [
    `${head}1. Các xã báo cáo kết quả ⟦trước ngày 10/11/2026⟧ để Sở tổng hợp.\n\n2. Sở Nội vụ tổng hợp báo cáo UBND tỉnh trước ngày 05/11/2026.`,
    `${head}1. Các đơn vị gửi báo cáo quý ⟦trước ngày 20 tháng cuối quý⟧; Văn phòng tổng hợp, báo cáo trước ngày 15 tháng cuối quý.`,
    `${head}1. Các đơn vị gửi báo cáo quý trước ngày 15 tháng cuối quý; Văn phòng tổng hợp, báo cáo trước ngày 20 tháng cuối quý.`,
  ],
  'an event is told by one word elsewhere': [
    `${meet}1. Công an xã giữ trật tự trong thời gian diễn ra Hội thao (⟦từ ngày 12/6/2026 đến ngày 14/6/2026⟧).\n\n2. Đoàn xã cử người phục vụ Hội thao ⟦vào ngày 15/6/2026⟧.`,
    `${meet}1. Trạm Y tế trực tại Hội thao ngày 12/6/2026.\n\n2. Ban Tổ chức họp sau Hội thao ngày 16/6/2026; dự Hội thao ngày 20/6/2026 của tỉnh; các hội thao ngày 21/6/2026 ở thôn.`,
    `${head}1. Thời gian tổ chức Ngày hội: ngày 10/10/2026.\n\n2. Đoàn xã phối hợp tổ chức Ngày hội ⟦vào ngày 12/10/2026⟧.`,
  ],
  'rounds follow each other': [
    `${head}1. Kiểm tra 03 đợt: đợt 1 tháng 4, đợt 2 tháng 8, đợt 3 ⟦tháng 6/2026⟧.`,
    `${head}1. Vòng sơ khảo: ngày 20/5/2026; vòng chung khảo: ⟦ngày 15/5/2026⟧.`,
    `${head}1. Họp lần thứ nhất: tháng 7/2026; lần thứ hai: ⟦tháng 5/2026⟧.`,
    `${head}1. Kiểm tra: đợt 1 tháng 10, đợt 2 tháng 3/2027.\n\n2. Vòng sơ khảo: ngày 20/5/2026; công bố kết quả vòng chung khảo: ngày 25/5/2026; nộp hồ sơ vòng bán kết: ngày 10/5/2026.`,
  ],
  'items begin with their months': [
    `${head}- Tháng 4: ban hành quy chế.\n\n- ⟦Tháng 3⟧: khảo sát.\n\n- Tháng 5: tập huấn.`,
    `${head}- Tháng 9: khai giảng.\n\n- Tháng 12: thi.\n\n- Tháng 01: nghỉ Tết.\n\n- Tháng 5: bế giảng.`,
  ],
  'the whole is summed up twice': [
    `${head}1. Tổng kết: tháng 11/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng tham mưu tổ chức tổng kết ⟦trong tháng 12/2026⟧.`,
    `${head}1. Hội thi: tổng kết vào tháng 5/2026.\n\n2. Hội thao: tổng kết vào tháng 8/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Báo cáo tổng kết: tháng 11/2026.`,
  ],
  'one step needs another': [
    `${head}1. Thẩm định dự toán trước ngày 15/5/2026; lập dự toán ⟦trước ngày 20/5/2026⟧.`,
    `${head}1. Nghiệm thu nhà kho trước ngày 30/9/2026.\n\n2. Thi công nhà kho ⟦từ ngày 01/7/2026 đến ngày 31/10/2026⟧.`,
    `${head}1. Khởi công: ngày ⟦15/8/2026⟧. Hoàn thành: ngày 10/8/2026.`,
    `${head}1. Lập dự toán trước ngày 15/5/2026; thẩm định dự toán trước ngày 20/5/2026.\n\n2. Khởi công: ngày 15/8/2026. Hoàn thành: ngày 10/10/2026.`,
  ],
  'a section and a row call one thing by the words of two headings': [
    `${head}1. Kiểm tra\n\n1.1. Chi bộ Trường Tiểu học\n\n- Thời gian kiểm tra: từ ngày 06/4/2026 đến ngày 30/4/2026.\n\n1.2. Chi bộ Trạm Y tế\n\n- Thời gian kiểm tra: quý III/2026.\n\nIII. TIẾN ĐỘ\n\n| TT | Công việc | Thời gian |\n| --- | --- | --- |\n| 1 | Kiểm tra Chi bộ Trường Tiểu học | ⟦06/5/2026 - 30/5/2026⟧ |\n| 2 | Kiểm tra Chi bộ Trạm Y tế | 01/9/2026 - 15/9/2026 |`,
  ],
  'a conclusion is told behind the inspection': [
    `${head}| TT | Công việc | Thời gian |\n| --- | --- | --- |\n| 1 | Kiểm tra Chi bộ Trường Tiểu học | ⟦06/4/2026 - 30/4/2026⟧ |\n| 2 | Thông báo kết luận kiểm tra Chi bộ Trường Tiểu học | Trước ngày 20/4/2026 |`,
    `${head}| TT | Công việc | Thời gian |\n| --- | --- | --- |\n| 1 | Kiểm tra Chi bộ Trường Tiểu học | 06/4/2026 - 30/4/2026 |\n| 2 | Thông báo kết luận kiểm tra Chi bộ Trường Tiểu học | Trước ngày 20/5/2026 |`,
  ],
  'what is prepared is ready when it begins': [
    `${head}Bước 1: Rà soát nguồn, từ ngày 10/8/2026 đến ngày 30/9/2026.\n\nBước 2: Sơ tuyển sức khỏe, từ ngày 05/10/2026 đến ngày 20/10/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Y tế: chuẩn bị sơ tuyển sức khỏe xong ⟦trước ngày 10/10/2026⟧; báo cáo kết quả rà soát nguồn trước ngày 05/10/2026, kết quả sơ tuyển sức khỏe ⟦trước ngày 15/10/2026⟧.`,
    `${head}Bước 1: Rà soát nguồn, từ ngày 10/8/2026 đến ngày 30/9/2026.\n\nBước 2: Sơ tuyển sức khỏe, từ ngày 05/10/2026 đến ngày 20/10/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Y tế: chuẩn bị sơ tuyển sức khỏe xong trước ngày 01/10/2026; báo cáo kết quả sơ tuyển sức khỏe trước ngày 25/10/2026.`,
  ],
  'a time below the contents is that of the whole': [
    `${drill}b) Tổng duyệt: ngày ⟦16/7/2026⟧.\n\n${timetable('⟦17/7/2026⟧')}`,
    `${drill}b) Tổng duyệt: ngày 14/7/2026.\n\n${timetable('15/7/2026')}`,
    `${drill.replace('a) Thời gian: ', 'a) ')}b) Tập bơi: thời gian từ ngày 20/7/2026 đến ngày 25/7/2026.\n\n${timetable('17/7/2026')}`,
  ],
  'work is accepted when it is done': [
    `${head}| TT | Công việc | Thời gian |\n| --- | --- | --- |\n| 1 | Số hóa hồ sơ hộ tịch | ⟦Từ ngày 01/4/2026 đến ngày 30/9/2026⟧ |\n| 2 | Nghiệm thu hồ sơ số hóa | Trước ngày 31/8/2026 |`,
    `${head}| TT | Công việc | Thời gian |\n| --- | --- | --- |\n| 1 | Số hóa hồ sơ hộ tịch | Từ ngày 01/4/2026 đến ngày 30/9/2026 |\n| 2 | Nghiệm thu hồ sơ số hóa | Trước ngày 31/10/2026 |`,
  ],
  'what an event needs is ready before it': [
    `${head}1. Đoàn xã: tổ chức Ngày hội đọc sách ngày 10/10/2026; chuẩn bị gian trưng bày xong ⟦trước ngày 13/10/2026⟧.`,
    `${head}1. Đoàn xã: tổ chức Ngày hội đọc sách ngày 10/10/2026; chuẩn bị gian trưng bày xong trước ngày 08/10/2026; chuẩn bị báo cáo trước ngày 13/10/2026.`,
    `${meet}1. Các thôn luyện tập ⟦từ ngày 01/6/2026 đến ngày 15/6/2026⟧.`,
    `${meet}1. Các thôn luyện tập từ ngày 01/6/2026 đến ngày 10/6/2026.`,
  ],
  'what is told at first is told before what is told at last': [
    `${head}1. Báo cáo kết quả sơ bộ: ⟦trước ngày 25/11/2026⟧; báo cáo chính thức: trước ngày 20/11/2026.`,
    `${head}1. Báo cáo kết quả sơ bộ: trước ngày 25/11/2026; báo cáo chính thức: trước ngày 15/12/2026.`,
  ],
  'work below the contents goes on while more is done': [
    `${head}1. Thời gian thu thập: 30 ngày, từ ngày 01/10/2026 đến ngày 30/10/2026.\n\nIII. TIẾN ĐỘ\n\n1. Kiểm tra, phúc tra: từ ngày 15/10/2026 đến ngày 05/11/2026.\n\n2. Nhập tin: hoàn thành trước ngày 15/11/2026.`,
    `${head}1. Thời gian, địa điểm\n\na) Thời gian: từ ngày 01/10/2026 đến ngày 30/10/2026.\n\nIII. TIẾN ĐỘ\n\n1. Kiểm tra, phúc tra: từ ngày 15/10/2026 đến ngày 05/11/2026.\n\n2. Nhập tin: hoàn thành trước ngày 15/11/2026.`,
  ],
  'a list is told before its round': [
    `${head}1. Phòng báo cáo đợt 1 trước ngày 22/6/2026; báo cáo danh sách đăng ký đợt 2 trước ngày 15/5/2026.`,
  ],
  'a month of last year stands among those to come': [
    `${head}- Chi bộ Công an xã: ⟦tháng 5/2025⟧.\n\n- Chi bộ Trạm Y tế: tháng 6/2026.\n\n- Chi bộ thôn Đông: tháng 9/2026.`,
    `${head}- Chi bộ Công an xã: tháng 5/2026.\n\n- Chi bộ Trạm Y tế: tháng 6/2026.\n\n- Chi bộ thôn Đông: tháng 9/2026.`,
  ],
  'results are told when the work is done': [
    `${head}1. Các thôn thống kê số hộ từ ngày 10/4/2026 đến ngày 20/4/2026, gửi Phòng Kinh tế ⟦trước ngày 18/4/2026⟧.`,
    `${head}1. Phòng Kinh tế kiểm tra từ ngày 05/4/2026 đến ngày 25/4/2026; thông báo kết quả kiểm tra ⟦trước ngày 15/4/2026⟧.`,
    `${head}1. Các thôn thống kê số hộ từ ngày 10/4/2026 đến ngày 20/4/2026, gửi danh sách người thống kê trước ngày 05/4/2026.\n\n2. Phòng Kinh tế kiểm tra từ ngày 05/5/2026 đến ngày 25/5/2026; thông báo kết quả rà soát trước ngày 15/5/2026.`,
  ],
  'who is to work is trained before': [
    `${head}1. Tiêm phòng đợt chính\n\nThời gian: từ ngày 01/4/2026 đến ngày 30/4/2026.\n\n2. Việc của Phòng Kinh tế\n\n- Tập huấn cho tổ tiêm phòng ngày ⟦08/4/2026⟧.`,
    `${head}1. Tiêm phòng đợt chính\n\nThời gian: từ ngày 01/4/2026 đến ngày 30/4/2026.\n\n2. Việc của Phòng Kinh tế\n\n- Tập huấn cho tổ tiêm phòng ngày 27/3/2026.\n\n- Tập huấn bổ sung cho tổ tiêm phòng ngày 08/4/2026.\n\n- Tập huấn cho tổ chăn nuôi ngày 09/4/2026.`,
  ],
  'work goes on for months': [
    `${head}1. Khảo sát: thời gian thực hiện từ tháng 5 đến tháng 7/2026, báo cáo kết quả ⟦trước ngày 15/6/2026⟧.`,
    `${head}1. Thời gian thực hiện: Từ tháng 4 đến hết tháng 9 năm 2026.\n\n2. Văn phòng hoàn thành số hóa hồ sơ ⟦trước ngày 31/10/2026⟧; báo cáo kết quả trước ngày 16/11/2026.`,
    `${head}1. Khảo sát: thời gian thực hiện từ tháng 5 đến tháng 7/2026, báo cáo kết quả trước ngày 15/7/2026.`,
  ],
  'a time stands in the line of its work': [
    `${head}1. Tập huấn cho cán bộ. Thời gian: ⟦tháng 02/2026⟧; chủ trì: Văn phòng.\n\n2. Kiểm tra kho lưu trữ (thời gian: ⟦ngày 02/3/2026⟧).\n\n3. Sửa trụ sở - Thời gian: ⟦quý IV/2025⟧. Kinh phí: 10 triệu đồng.`,
    `${head}1. Tập huấn kỹ năng số cho cán bộ. Thời gian: tháng 5/2026.\n\nPhụ lục\nTIẾN ĐỘ\n\n| TT | Nội dung | Chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Tập huấn kỹ năng số cho cán bộ | Văn phòng | ⟦Tháng 6/2026⟧ |`,
    `${head}1. Cấp giấy phép; thời gian công tác: từ ngày 01/01/2020 đến nay.\n\n2. Tổng hợp số liệu (thời điểm chốt số liệu: ngày 31/12/2025), gửi về Văn phòng trước ngày 20/3/2026.`,
  ],
  'somebody reports later than all are to': [
    `${head}1. Báo cáo năm gửi trước ngày 15/12/2026.\n\nIII. TỔ CHỨC\n\n1. Các phòng gửi báo cáo năm ⟦trước ngày 22/12/2026⟧.`,
    `${head}1. Báo cáo năm gửi trước ngày 15/12/2026.\n\nIII. TỔ CHỨC\n\n1. Các phòng gửi báo cáo năm trước ngày 10/12/2026.`,
  ],
  'an aim is past': [
    `${head}1. Đến ngày 30/6/2026 số hóa hết hồ sơ; phấn đấu ⟦đến ngày 31/12/2025⟧ số hóa một nửa.`,
    `${head}1. Hồ sơ đã số hóa đến ngày 31/12/2025 được một nửa; phấn đấu đến ngày 30/6/2026 số hóa hết.`,
  ],
};

describe('a year of two digits', () => {
  it('is written whole where it is that of the plan', () => {
    const told = (text: string) => findingsOf(head + text).filter((it) => it.rule === 'date-invalid');
    const [own, next, ...others] = told(
      '1. Nộp ảnh trước ngày 10/12/26; trước ngày 10/12/27; tỷ lệ 10/12/26; phòng 1/2/26.',
    );
    assert.deepEqual(others, []);
    assert.equal(own?.message, 'Năm chỉ có hai chữ số, phải ghi đủ bốn: 10/12/2026');
    assert.equal(own?.fixes?.[0]?.edits[0]?.text, '10/12/2026');
    assert.deepEqual(next?.fixes ?? [], []);
  });
});

describe('times that cannot all be kept', () => {
  for (const [name, drafts] of Object.entries(examples)) {
    it(`are told where ${name}`, () => {
      for (const draft of drafts) expectMarks(draft, (rule) => rules.has(rule));
    });
  }
});
