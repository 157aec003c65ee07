import { expectMarks } from './workbench';

const rules = new Set(['deadline-order', 'deadline-inconsistent', 'deadline-before-issue']);

const head = 'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCông tác dân vận năm 2026\n\nII. NỘI DUNG\n\n';
const contest = (preparing: string, list = '', work = ''): string =>
  `Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nHội thi dân vận khéo năm 2026\n\nI. CÁC MỐC\n\n- Đăng ký dự thi: từ ngày 06/4/2026 đến ngày 15/4/2026.\n\n- Vòng 1 (tự giới thiệu): từ ngày 04/5/2026 đến ngày 08/5/2026.\n\n- Vòng 2 (tiểu phẩm): từ ngày 11/5/2026 đến ngày 29/5/2026.\n\n${list}II. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng: ${preparing}.\n\n2. Đoàn xã: ${work || 'cổ vũ Hội thi'}.`;
const visits = (council: string, report: string): string =>
  `${head}1. Kiểm tra Chi bộ Trạm Y tế\n\n- Thời gian: từ ngày 06/5/2026 đến ngày 25/5/2026.\n\n- Thành lập đoàn kiểm tra: ${council}.\n\n2. Giám sát Chi bộ Khu phố 2\n\n- Thời gian: tháng 10/2026.\n\n- Đoàn giám sát báo cáo kết quả: ${report}.`;

const campaign =
  'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nChiến dịch hè năm 2026\n\nII. THỜI GIAN\n\nTừ ngày 01/6/2026 đến ngày 15/8/2026, chia làm 2 đợt:\n\n- Đợt 1: từ ngày 01/6/2026 đến ngày 20/6/2026.\n\n- Đợt 2: từ ngày 21/6/2026 đến ngày 15/8/2026.\n\nIII. NỘI DUNG\n\n';

const examples: Record<string, readonly string[]> = {
  'a section tells when its work is': [
    visits('⟦trước ngày 12/5/2026⟧', '⟦trước ngày 15/9/2026⟧'),
    visits('trước ngày 28/4/2026', 'trước ngày 16/10/2026'),
    `${head}1. Kiểm tra\n\na) Thành lập 03 đoàn kiểm tra ⟦trước ngày 25/5/2026⟧.\n\nb) Thời gian kiểm tra: từ ngày 20/5/2026 đến ngày 12/6/2026.\n\n2. Tập huấn\n\na) Thành lập tổ giảng viên trước ngày 25/5/2026.`,
    `${head}1. Kiểm tra chợ\n\n- Thời gian đợt 1: từ ngày 04/5/2026 đến ngày 08/5/2026.\n\n- Thời gian đợt 2: từ ngày 05/10/2026 đến ngày 09/10/2026.\n\n- Thành lập đoàn kiểm tra: trước ngày 15/5/2026.`,
  ],
  'a contest has rounds': [
    contest('thành lập Ban Giám khảo ⟦trước ngày 06/5/2026⟧'),
    contest('thành lập Ban Giám khảo trước ngày 30/4/2026', '- Tổng kết, trao giải: ⟦ngày 20/5/2026⟧.\n\n'),
    contest('thành lập Ban Giám khảo trước ngày 30/4/2026', '- Tổng kết, trao giải: ngày 05/6/2026.\n\n'),
    contest('chuẩn bị hội trường', '', 'gửi phiếu đăng ký về Văn phòng ⟦chậm nhất ngày 20/4/2026⟧'),
    contest('tổng hợp danh sách đăng ký trước ngày 17/4/2026', '', 'gửi phiếu đăng ký trước ngày 15/4/2026'),
    contest('chuẩn bị hội trường', '- Bốc thăm: 14 giờ 00, ngày ⟦02/6/2026⟧.\n\n'),
  ],
  'results come before what they are of is over': [
    `${head}1. Tiếp nhận hồ sơ: từ ngày 10/6/2026 đến ngày 30/6/2026.\n\n2. Thông báo danh sách đủ điều kiện: ⟦trước ngày 25/6/2026⟧.`,
    `${head}1. Tiếp nhận hồ sơ: từ ngày 10/6/2026 đến ngày 30/6/2026.\n\n2. Thông báo lịch thi: trước ngày 25/6/2026.`,
    `${head}1. Diễn tập chữa cháy rừng: từ ngày 06/4/2026 đến ngày 17/4/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Kiểm lâm báo cáo kết quả diễn tập chữa cháy rừng ⟦trước ngày 10/4/2026⟧.`,
    `${head}1. Diễn tập chữa cháy rừng: từ ngày 06/4/2026 đến ngày 17/4/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Kiểm lâm báo cáo kết quả trồng cây gây rừng trước ngày 10/4/2026.`,
  ],
  'a list is sent on before it is made': [
    `${head}1. Các trạm lập danh sách trẻ em xong trước ngày 20/5/2026, gửi về Trung tâm ⟦trước ngày 18/5/2026⟧.`,
    `${head}1. Các trạm lập danh sách trẻ em xong trước ngày 20/5/2026, gửi về Trung tâm trước ngày 22/5/2026.`,
    `${head}1. Các trạm sửa nhà xong trước ngày 20/5/2026, gửi danh sách trẻ em về Trung tâm trước ngày 18/5/2026.`,
  ],
  'a heading is given its time elsewhere': [
    `${head}1. Thời gian\n\n- Các môn thi đấu: từ ngày 01/6/2026 đến ngày 15/6/2026.\n\n2. Các môn thi đấu\n\na) Bóng đá: từ ngày 01/6/2026 đến ngày 07/6/2026.\n\nb) Kéo co: ⟦ngày 20/6/2026⟧.`,
    `${head}1. Thời gian\n\n- Các môn thi đấu: từ ngày 01/6/2026 đến ngày 15/6/2026.\n\n2. Các môn cầu\n\na) Cầu lông: từ ngày 01/7/2026 đến ngày 07/7/2026.\n\nb) Cầu mây: ngày 20/7/2026.`,
    `${head}1. Thời gian: tháng 6/2026, chia 02 đợt:\n\n- Đợt 1: từ ngày 01/6/2026 đến ngày 12/6/2026.\n\n- Đợt 2: ⟦từ ngày 15/6/2026 đến ngày 05/7/2026⟧.`,
    `${head}1. Thời gian: tháng 6/2026, chia 02 đợt:\n\n- Đợt 1: từ ngày 01/6/2026 đến ngày 12/6/2026.\n\n- Đợt 2: từ ngày 15/6/2026 đến ngày 30/6/2026.`,
  ],
  'a round is reported on before it is over': [
    `${campaign}1. Các chi đoàn báo cáo đợt 1 ⟦trước ngày 15/6/2026⟧.`,
    `${campaign}1. Các chi đoàn báo cáo đợt 1 trước ngày 22/6/2026.\n\n2. Các chi đoàn báo cáo danh sách đợt 1 trước ngày 25/5/2026.`,
  ],
  'one work is told in other words': [
    `${head}1. Các thôn kiện toàn đội xung kích trước ngày 15/4/2026.\n\nIII. NHIỆM VỤ\n\n1. Rà soát, kiện toàn đội xung kích tại các thôn, hoàn thành ⟦trước ngày 30/4/2026⟧.`,
    `${head}1. Các thôn kiện toàn đội xung kích trước ngày 15/4/2026.\n\nIII. NHIỆM VỤ\n\n1. Rà soát, trang bị đội xung kích tại các thôn, hoàn thành trước ngày 30/4/2026.`,
  ],
  'a committee is called by the first words of its name': [
    `${head}1. Ủy ban Kiểm tra Đảng ủy tổng hợp, báo cáo Ban Thường vụ Đảng ủy trước ngày 10/12/2026.\n\n2. Các chi bộ gửi báo cáo về Đảng ủy (qua Ủy ban Kiểm tra) ⟦trước ngày 15/12/2026⟧.`,
    `${head}1. Ủy ban Kiểm tra Đảng ủy tổng hợp, báo cáo Ban Thường vụ Đảng ủy trước ngày 10/12/2026.\n\n2. Các chi bộ gửi báo cáo về Đảng ủy (qua Ủy ban Kiểm tra) trước ngày 05/12/2026.`,
  ],
  'those who take part are asked too late': [
    `${head}1. Tổ chức diễn tập vào ngày 20/5/2026; Văn phòng gửi giấy mời ⟦trước ngày 25/5/2026⟧.`,
    `${head}1. Tổ chức diễn tập vào ngày 20/5/2026; Văn phòng gửi giấy mời trước ngày 15/5/2026.`,
  ],
  'work runs over the time of the whole': [
    `${head}1. Thời gian thực hiện: từ ngày 15/4/2026 đến ngày 15/5/2026.\n\n2. Phát sóng chuyên mục ⟦từ ngày 20/4/2026 đến hết ngày 15/6/2026⟧.`,
    `${head}1. Thời gian thực hiện: từ ngày 15/4/2026 đến ngày 15/5/2026.\n\n2. Phát sóng chuyên mục từ ngày 20/4/2026 đến hết ngày 15/5/2026; duy trì chốt trực từ ngày 20/4/2026 đến hết ngày 15/6/2026.`,
  ],
  'the month of an item is one of the last plan': [
    `${head}1. Công đoàn: phối hợp tuyên truyền ⟦trong tháng 9/2025⟧.\n\n2. Đài Truyền thanh\n\nXây dựng phóng sự phát sóng ⟦trong tháng 4/2025⟧.`,
    `${head}1. Công đoàn: phối hợp tuyên truyền trong tháng 9/2026.\n\n2. Rà soát hồ sơ phát sinh trong tháng 9/2025.\n\n3. Tuyên truyền kết quả đạt được trong tháng 9/2025.`,
  ],
};

describe('a time', () => {
  for (const [name, drafts] of Object.entries(examples)) {
    it(`is compared with those of other parts of the plan where ${name}`, () => {
      for (const draft of drafts) expectMarks(draft, (rule) => rules.has(rule));
    });
  }
});
