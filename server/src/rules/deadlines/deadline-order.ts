import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { isOutOfTime } from './_out-of-time';
import { slipsIn } from './order/slips';

const event = (words: string): string =>
  `II. THỜI GIAN, ĐỊA ĐIỂM\n\n1. Thời gian: từ ngày 30/5/2026 đến ngày 01/6/2026.\n\n2. Địa điểm: sân vận động xã.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa - Xã hội ${words}.\n`;

export const guide = defineGuide({
  why: 'Đơn vị đầu mối phải nhận đủ báo cáo rồi mới tổng hợp gửi cấp trên được: hạn gửi về đầu mối phải trước hạn đầu mối báo cáo. Hai hạn cùng ngày thì không còn thời gian tổng hợp. Trong một mục, báo cáo năm cũng phải sau báo cáo 6 tháng, tổng kết sau sơ kết; giai đoạn 2, đợt 2 sau giai đoạn 1, đợt 1. Báo cáo kết quả phải sau khi việc ấy diễn ra; việc làm trước không thể xong sau việc cần đến nó.',
  examples: [
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các đơn vị thuộc Sở báo cáo kết quả thực hiện về Văn phòng Sở ⟦trước ngày 08/11/2026⟧.',
        '2. Văn phòng Sở tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 05/11/2026.',
      ].join('\n'),
      says: 'Hạn 08/11/2026 gửi Văn phòng Sở sau hạn 05/11/2026 báo cáo Ủy ban nhân dân tỉnh',
    },
    {
      text: 'Các thôn gửi báo cáo năm về Phòng Kinh tế ⟦trước ngày 01/12/2026⟧ để tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 01/12/2026.',
      says: 'trùng',
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các trường gửi báo cáo năm về Phòng Văn hóa - Xã hội ⟦trước ngày 10/12/2026⟧.',
        '2. Phòng Văn hóa - Xã hội tổng hợp báo cáo năm trước ngày 04/12/2026.',
      ].join('\n'),
      says: 'Hạn 10/12/2026 gửi Phòng Văn hóa - Xã hội sau hạn 04/12/2026 tổng hợp báo cáo',
    },
    {
      text: '2. Báo cáo gửi UBND tỉnh trước ngày 20/11/2026; các phòng gửi báo cáo năm về Văn phòng ⟦trước ngày 25/11/2026⟧.',
      says: 'Hạn 25/11/2026 gửi Văn phòng sau hạn 20/11/2026',
    },
    {
      text: '2. Văn phòng Sở báo cáo UBND tỉnh kết quả 6 tháng đầu năm trước ngày 22/6/2026, kết quả cả năm ⟦trước ngày 10/5/2026⟧.',
      says: 'Hạn báo cáo cả năm (10/5/2026) phải sau hạn báo cáo 6 tháng đầu năm (22/6/2026)',
    },
    {
      text: 'Hạ Khuê, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác lưu trữ năm 2026\n\nII. NỘI DUNG\n\n2. Văn phòng Sở báo cáo UBND tỉnh kết quả 6 tháng đầu năm trước ngày 22/6/2036, kết quả cả năm trước ngày 10/12/2026.',
    },
    {
      text: '1. Giai đoạn 1 (từ tháng 01/2026 đến tháng 6/2027): lắp 12 trạm.\n\n2. Giai đoạn 2 (⟦từ tháng 5/2027 đến tháng 12/2028⟧): lắp 18 trạm.',
      says: 'Giai đoạn 2 bắt đầu khi giai đoạn 1 chưa kết thúc',
    },
    {
      text: '2. Hoàn thành việc rà soát trong quý II/2026, báo cáo kết quả về Văn phòng Sở ⟦trước ngày 30/3/2026⟧.',
      says: 'Hạn báo cáo kết quả 30/3/2026 trước thời gian làm việc ấy: quý II/2026',
    },
    {
      text: 'II. THỜI GIAN\n\na) Đợt 1: Từ ngày 06/4/2026 đến ngày 29/5/2026.\n\nb) Đợt 2: Từ ngày 03/8/2026 đến ngày 30/9/2026.\n\nIII. TỔ CHỨC\n\n1. Các xã gửi danh sách đợt 1 trước ngày 30/3/2026, kết quả sơ bộ đợt 1 gửi trước ngày 04/5/2026.\n\n2. Phòng Kinh tế tổng hợp kết quả đợt 1, báo cáo UBND tỉnh ⟦trước ngày 15/5/2026⟧; báo cáo kết quả đợt 2 trước ngày 15/10/2026.',
      says: 'trước khi xong việc ấy',
    },
    {
      text: '1. Tham mưu sơ kết 6 tháng trước ngày 10/7/2026, tổng kết ⟦trước ngày 10/6/2026⟧.\n\n2. Sơ kết 6 tháng trước ngày 10/7/2026, tổng kết đợt cao điểm trước ngày 15/5/2026, tổng kết năm 2025 trước ngày 15/01/2026.\n\n3. Sơ kết vào năm 2030, tổng kết ⟦vào năm 2028⟧.\n\n4. Sơ kết vào năm 2028, tổng kết vào năm 2030.',
      says: 'Hạn báo cáo tổng kết (10/6/2026) phải sau hạn báo cáo 6 tháng',
    },
    {
      text: '2. Hoàn thành việc rà soát trong quý II/2026, báo cáo kết quả trước ngày 20/6/2026; hoàn thành kiểm tra trước ngày 15/12/2026, báo cáo kết quả 6 tháng trước ngày 15/6/2026; hoàn thành trong quý IV/2026, báo cáo kết quả Chương trình cũ, số liệu chốt trước ngày 30/3/2026.',
    },
    {
      text: '2. Phòng Kinh tế báo cáo UBND xã kết quả 6 tháng trước ngày 15 tháng 6, kết quả năm ⟦trước ngày 10 tháng 5 hằng năm⟧.',
      says: 'phải sau hạn báo cáo 6 tháng',
    },
    {
      text: '2. Phòng Kinh tế báo cáo UBND xã kết quả 6 tháng trước ngày 15 tháng 6, kết quả năm trước ngày 10 tháng 12 hằng năm; kết quả tháng trước ngày 25 hằng tháng, kết quả năm trước ngày 10 tháng 01 hằng năm.',
    },
    {
      text: '- Đợt 1: từ ngày 06/10/2026 đến ngày 20/12/2026.\n\n- Đợt 2: ⟦từ ngày 05/9/2026 đến ngày 28/9/2026⟧.',
      says: 'Đợt 2 bắt đầu trước cả đợt 1',
    },
    {
      text: '- Giai đoạn 1: từ tháng 01/2026 đến tháng 6/2026.\n\n- Giai đoạn 2: từ tháng 6/2026 đến tháng 12/2026; đợt 1 từ ngày 01/3/2026 đến ngày 15/3/2026.\n\n- Đợt 3: từ ngày 01/02/2026 đến ngày 05/02/2026.',
    },
    {
      text: event(
        'báo cáo kết quả giải trước ngày 10/6/2026; báo cáo kết quả đăng ký trước ngày 15/5/2026, báo cáo kết quả giải cấp trường trước ngày 20/5/2026',
      ),
    },
    {
      text: event('báo cáo kết quả giải ⟦trước ngày 20/5/2026⟧'),
      says: 'Hạn báo cáo kết quả 20/5/2026 trước khi bắt đầu (30/5/2026 - 01/6/2026)',
    },
    {
      text: event(
        'nhận hồ sơ; các đội gửi đăng ký về Sở ⟦trước ngày 15/6/2026⟧; đăng ký danh sách vận động viên ⟦từ ngày 05/5/2026 đến 17 giờ ngày 10/6/2026⟧',
      ),
      says: 'Hạn đăng ký 15/6/2026 sau khi đã kết thúc',
    },
    {
      text: event('nhận hồ sơ; các đội gửi đăng ký về Sở trước ngày 31/5/2026; gửi hóa đơn về Sở trước ngày 15/6/2026'),
    },
    { text: event('tổng hợp kết quả, báo cáo kết quả giải ⟦trước ngày 01/6/2026⟧'), says: 'trước khi kết thúc' },
    {
      text: event(
        'trang trí khánh đài xong ⟦trước ngày 02/6/2026⟧; tổng duyệt ngày ⟦31/5/2026⟧. Bế mạc: 16 giờ 00, ngày ⟦02/6/2026⟧',
      ),
      says: 'Việc chuẩn bị đến 02/6/2026 mới xong, sau khi đã bắt đầu (30/5/2026 - 01/6/2026)',
    },
    {
      text: event(
        'trang trí khánh đài xong trước ngày 30/5/2026; tháo dỡ, thu dọn xong trước ngày 05/6/2026; chuẩn bị lễ trao giải xong trước ngày 01/6/2026; tổng duyệt ngày 29/5/2026. Bế mạc: 16 giờ 00, ngày 01/6/2026',
      ),
    },
    {
      text: '1. Thời gian thực hiện: từ ngày 01/3/2026 đến ngày 30/6/2026.\n\n2. Hoàn thành chỉnh lý tài liệu tại kho ⟦trước ngày 15/8/2026⟧; ngày hội lưu trữ tổ chức ngày ⟦20/7/2026⟧; nghiệm thu xong trước ngày 15/8/2026; hội nghị tổng kết tổ chức ngày 20/7/2026.',
      says: 'Ngày 15/8/2026 sau khi đã hết thời gian thực hiện (01/3/2026 - 30/6/2026)',
    },
    {
      text: '1. Thời gian thực hiện: từ ngày 01/3/2026 đến ngày 30/6/2026.\n\n| TT | Nội dung | Đơn vị | Hoàn thành |\n|---|---|---|---|\n| 1 | Chỉnh lý kho A | Văn phòng | 20/6/2026 |\n| 2 | Chỉnh lý kho B | Văn phòng | ⟦15/7/2026⟧ |\n| 3 | Báo cáo kết quả | Văn phòng | 10/7/2026 |',
      says: 'Ngày 15/7/2026 sau khi đã hết thời gian thực hiện',
    },
    { text: '1. Thời gian: 03 ngày, 23, 24 và 25/7/2026.\n\n2. Khai mạc: 7g30, ngày 23/7/2026.' },
    { text: '1. Thời gian: 02 ngày, 13 và 20/7/2026.\n\n2. Khai mạc: 7g30, ngày 13/7/2026.' },
    {
      text: '1. Thời gian: 03 ngày, 23, 24 và 25/7/2026.\n\n2. Khai mạc: 7g30, ngày ⟦28/7/2026⟧.',
      says: 'nằm ngoài thời gian tổ chức',
    },
    {
      text: '1. Đợt cao điểm từ ngày 01/6/2026 đến ngày 31/7/2026, chia thành 02 giai đoạn:\n\na) Giai đoạn 1 (từ ngày 01/6/2026 đến ngày 30/6/2026): ra quân.\n\nb) Giai đoạn 2 (⟦từ ngày 01/7/2026 đến ngày 05/8/2026⟧): tổng kết.\n\n2. Đoàn làm việc từ ngày 01/9/2026 đến ngày 15/9/2026, theo lịch sau:\n\n- Ngày 01/9/2026 (thứ Ba): xã Hạ Khuê.\n\n- Sáng thứ Năm, ngày ⟦17/9/2026⟧: xã Nà Lốc.\n\n- Ngày 25/9/2026: báo cáo kết quả.',
      says: 'nằm ngoài thời gian của mục này: 01/6/2026 - 31/7/2026',
    },
    {
      text: '1. Đợt cao điểm từ ngày 01/6/2026 đến ngày 31/7/2026, được chia thành 02 giai đoạn:\n\na) Giai đoạn 1 (từ ngày 01/6/2026 đến ngày 30/6/2026): ra quân.\n\nb) Giai đoạn 2 (từ ngày 01/7/2026 đến ngày 31/7/2026): tổng kết.\n\n2. Giai đoạn 3 (từ ngày 01/8/2026 đến ngày 05/8/2026): rút kinh nghiệm.',
    },
    {
      text: '1. Các huyện báo cáo tổng kết ⟦trước ngày 25/10/2026⟧ để Bảo hiểm xã hội tỉnh báo cáo cấp trên trước ngày 05/10/2026; báo cáo quý III trước ngày 25/9/2026 để Bảo hiểm xã hội tỉnh tổng hợp trước ngày 28/9/2026.\n\n2. Hoàn thành dự thảo lần 1 trước ngày 15/5/2026, lần 2 ⟦trước ngày 15/4/2026⟧.',
      says: 'Hạn 25/10/2026 gửi Bảo hiểm xã hội tỉnh sau hạn 05/10/2026',
    },
    {
      text: '2. Bước 2 (từ ngày 18/6/2026 đến ngày 31/8/2026): In, trả thẻ.\n\n2.1. Nhóm thứ nhất: xong trong tháng 6/2026.\n\n2.2. Nhóm thứ hai: xong ⟦trước ngày 30/9/2026⟧.\n\n2.3. Báo cáo kết quả trước ngày 05/9/2026.',
      says: 'Thời gian 30/9/2026 nằm ngoài thời gian của mục này: 18/6/2026 - 31/8/2026',
    },
    {
      text: '1. Các chi hội gửi báo cáo về Huyện hội ⟦trước ngày 15/3/2026⟧.\n\n2. Huyện hội tổng hợp, báo cáo Tỉnh hội trước ngày 10/3/2026.',
      says: 'Hạn 15/3/2026 gửi Huyện hội sau hạn 10/3/2026',
    },
    {
      text: '1. Các phòng gửi báo cáo về Phòng Kế toán Nhà nước ⟦trước ngày 15/3/2026⟧.\n\n2. Phòng Kế toán Nhà nước tổng hợp báo cáo Kho bạc Nhà nước trước ngày 10/3/2026.',
      says: 'sau hạn 10/3/2026',
    },
    {
      text: '1. Chỉnh lý tài liệu\n\na) Thời gian thực hiện: từ ngày 01/3/2026 đến ngày 30/6/2026.\n\n2. Hoàn thành số hóa tài liệu trước ngày 15/8/2026.',
    },
    {
      text: '2. Kiểm tra từ ngày 04/5/2026 đến ngày 29/5/2026; báo cáo kết quả kiểm tra ⟦trước ngày 15/5/2026⟧. Hội thi tổ chức ngày 15/6/2026 tại Hội trường, báo cáo kết quả Hội thi ⟦trước ngày 10/6/2026⟧.',
      says: 'Hạn báo cáo kết quả 15/5/2026 trước khi xong việc ấy: 04/5/2026 - 29/5/2026',
    },
    {
      text: '2. Kiểm tra từ ngày 04/5/2026 đến ngày 29/5/2026; báo cáo kết quả thi đua trước ngày 15/5/2026. Hội thi tổ chức ngày 15/6/2026, báo cáo kết quả đăng ký trước ngày 10/7/2026.',
    },
    {
      text: 'Bước 1. Lập danh sách hộ, xong trước ngày 30/6/2026.\n\nBước 2. Điều tra, thu thập thông tin: từ ngày 01/9/2026 đến ngày 30/9/2026.\n\nBước 3. Họp dân: ⟦từ ngày 06/8/2026 đến ngày 15/8/2026⟧.\n\nBước 4. Niêm yết công khai 05 ngày.\n\nBước 5. Báo cáo kết quả ⟦trước ngày 10/8/2026⟧.',
      says: 'Bước 3 bắt đầu trước cả bước 2',
    },
    {
      text: 'Bước 1. Lập danh sách hộ, xong trước ngày 30/6/2026.\n\nBước 2. Điều tra: từ ngày 15/6/2026 đến ngày 30/9/2026.\n\nBước 3. Họp dân: từ ngày 20/9/2026 đến ngày 15/10/2026.\n\nBước 5. Báo cáo kết quả trước ngày 16/10/2026.',
    },
    {
      text: '2. Báo cáo 6 tháng đầu năm ⟦trước ngày 15/12/2026⟧; báo cáo quý III ⟦trước ngày 15/5/2026⟧; sơ kết 6 tháng đầu năm 2025 ⟦trước ngày 10/7/2026⟧.',
      says: 'Hạn 15/12/2026 không hợp với kỳ báo cáo 6 tháng đầu năm',
    },
    {
      text: '2. Báo cáo 6 tháng đầu năm trước ngày 25/5/2026; báo cáo quý IV năm 2025 trước ngày 15/01/2026; báo cáo 6 tháng cuối năm trước ngày 15/12/2026; sơ kết 6 tháng thực hiện trước ngày 15/3/2027.',
    },
    {
      text: [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các trường gửi số liệu về Phòng Văn hóa - Xã hội ⟦trước ngày 20/11/2026⟧; gửi báo cáo tháng về Phòng Văn hóa - Xã hội ⟦trước ngày 25 hằng tháng⟧; gửi danh sách khen thưởng về Phòng Văn hóa - Xã hội trước ngày 30/11/2026.',
        '2. Phòng Văn hóa - Xã hội tổng hợp số liệu, báo cáo Ủy ban nhân dân xã trước ngày 15/11/2026; tổng hợp báo cáo tháng, báo cáo Ủy ban nhân dân xã trước ngày 20 hằng tháng.',
      ].join('\n'),
    },
    {
      text: '2. Ban hành quy chế trước ngày 10/5/2026; lấy ý kiến góp ý dự thảo quy chế ⟦trước ngày 20/5/2026⟧. Hội thi tổ chức ngày 15/6/2026; gửi giấy mời dự Hội thi ⟦trước ngày 20/6/2026⟧. Kiểm tra các trường trước ngày 15/9/2026; thông báo lịch kiểm tra ⟦trước ngày 20/9/2026⟧.\n\n3. Lễ tôn vinh: 19 giờ, ngày 12/6/2026. Giấy mời gửi ⟦trước ngày 15/6/2026⟧.\n\n4. Chấm thi ⟦từ ngày 08/6/2026 đến ngày 18/6/2026⟧. Công bố điểm thi trước ngày 11/6/2026.\n\n5. Các trường gửi kiến nghị ⟦chậm nhất ngày 12/8/2026⟧; Văn phòng tổng hợp xong trước ngày 10/8/2026.',
      says: 'Việc này có hạn 20/5/2026, muộn hơn việc cần đến nó (10/5/2026)',
    },
    {
      text: '2. Ban hành quy chế trước ngày 10/5/2026; xây dựng dự thảo hướng dẫn trước ngày 20/5/2026. Hội thi tổ chức ngày 15/6/2026; thanh toán kinh phí Hội thi trước ngày 20/6/2026; gửi danh sách đăng ký dự thi cấp tỉnh trước ngày 25/6/2026. Kiểm tra các trường trước ngày 15/9/2026; thông báo kết quả kiểm tra trước ngày 20/9/2026; nghiệm thu đợt 1 trước ngày 20/9/2026; hoàn thành đợt 2 trước ngày 30/9/2026.\n\n3. Hội thi vẽ tranh\n\n- Nhận bài: đợt 2 đến hết ngày 20/10/2026.\n\n- Chấm bài: ngày 12/10/2026.\n\n- Công bố kết quả: trước ngày 15/10/2026.\n\n4. Hội nghị\n\n- Thời gian: ngày 12/11/2026.\n\n- Thành phần: danh sách gửi về Văn phòng trước ngày 10/11/2026.\n\n- Khen thưởng: danh sách gửi trước ngày 20/11/2026.',
    },
    {
      text: 'III. TIẾN ĐỘ, THỜI GIAN\n\n1. Nhận hồ sơ: từ ngày 26/8/2026 đến ngày 24/9/2026.\n\n2. Chuẩn bị phòng thi: xong trước ngày 15/10/2026; giấy mời gửi trước ngày 20/10/2026.\n\n3. Thời gian kiểm tra lại: ngày 12 và 13/11/2026.',
    },
    {
      text: 'II. THỜI GIAN, ĐỊA ĐIỂM\n\n1. Thời gian: 8 giờ 00, ngày 30/5/2026.\n\n2. Địa điểm: hội trường xã.\n\nIII. PHÂN CÔNG\n\n1. Văn phòng chuẩn bị hội trường xong ⟦trước ngày 05/6/2026⟧.',
      says: 'Việc chuẩn bị đến 05/6/2026 mới xong, sau khi đã bắt đầu (30/5/2026)',
    },
    {
      text: 'II. NỘI DUNG\n\n1. Lễ phát động\n\n- Thời gian: 7 giờ 30, ngày 23/02/2026.\n\n2. Trồng cây: từ tháng 02 đến tháng 10/2026.\n\n3. Văn phòng gửi giấy mời ⟦trước ngày 26/02/2026⟧; chuẩn bị cây giống vụ thu xong trước ngày 15/7/2026.',
      says: 'Việc chuẩn bị đến 26/02/2026',
    },
    {
      text: '1. Các phòng gửi báo cáo về Văn phòng: quý trước ngày 08 tháng cuối quý; 6 tháng trước ngày 08/6/2027; năm ⟦trước ngày 15/12/2027⟧.\n\n2. Văn phòng tổng hợp, báo cáo Sở Nội vụ trước ngày 15/6/2027 (6 tháng) và trước ngày 08/12/2027 (năm).',
      says: 'Hạn 15/12/2027 gửi Văn phòng sau hạn 08/12/2027',
    },
    {
      text: '1. Các phòng gửi báo cáo tháng về Văn phòng trước ngày 20 hằng tháng; báo cáo quý ⟦trước ngày 28 tháng cuối quý⟧.\n\n2. Văn phòng tổng hợp, báo cáo Sở Nội vụ: tháng trước ngày 23 hằng tháng; quý trước ngày 23 tháng cuối quý; năm trước ngày 10/12/2027.',
      says: 'sau hạn ngày 23 tháng cuối quý',
    },
    {
      text: 'KẾ HOẠCH\nKiểm tra công tác văn thư năm 2026\n\nII. NỘI DUNG\n\n1. Thời gian kiểm tra: từ ngày 04/5/2026 đến ngày 29/5/2026.\n\nIII. TRÌNH TỰ\n\n1. Ban hành quyết định thành lập Đoàn kiểm tra ⟦trước ngày 10/5/2026⟧.\n\n2. Các đơn vị chuẩn bị hồ sơ trước ngày 12/5/2026.',
      says: 'sau khi đã bắt đầu (04/5/2026 - 29/5/2026)',
    },
    {
      text: '1. Các sở báo cáo năm gửi Sở Nội vụ ⟦trước ngày 15/12⟧.\n\n2. Sở Nội vụ báo cáo UBND tỉnh kết quả năm trước ngày 10/12 hằng năm.',
    },
    {
      text: '1. Giai đoạn 1: từ tháng 02 đến tháng 4/2026.\n\n2. Giai đoạn 2: ⟦từ tháng 3 đến tháng 10/2026⟧.\n\n3. Giai đoạn 3: từ tháng 10 đến tháng 12/2026.',
      says: 'Giai đoạn 2 bắt đầu khi giai đoạn 1 chưa kết thúc',
    },
    {
      text: 'a) Lần 1: từ ngày 06/7/2026 đến ngày 12/7/2026.\n\nb) Lần 2: ⟦từ ngày 07/6/2026 đến ngày 13/6/2026⟧.',
      says: 'Lần 2 bắt đầu trước cả lần 1',
    },
    {
      text: 'Bước 1. Thông báo: trước ngày 05/6/2026.\n\nBước 2. Kiểm đếm: ⟦từ ngày 18/5/2026 đến ngày 30/5/2026⟧.\n\nBước 3. Lập phương án: trong 20 ngày, xong ⟦trước ngày 25/5/2026⟧.',
      says: 'trước hạn của bước 1',
    },
    {
      text: event(
        'chuẩn bị Tết Trung thu xong trước ngày 20/6/2026; chuẩn bị trang phục dự thi cấp tỉnh trước ngày 15/6/2026; gửi đăng ký đội tuyển dự thi cấp tỉnh về Sở trước ngày 30/6/2026; chuẩn bị sân tập cho năm học mới trước ngày 15/8/2026',
      ),
    },
    {
      text: '2. Báo cáo 6 tháng gửi UBND xã ⟦trước ngày 18/4/2026⟧, báo cáo năm trước ngày 10/12/2026.',
      says: 'không hợp với kỳ báo cáo 6 tháng',
    },
    {
      text: 'II. LỘ TRÌNH\n\n1. Giai đoạn 1 (2026 - 2027): nền tảng.\n\na) ⟦Năm 2029⟧: kết nối.\n\nb) Quý I/2026: ban hành danh mục.\n\n2. Giai đoạn 2 (2028 - 2030): mở rộng.\n\na) ⟦Quý III/2026⟧: vận hành.\n\nb) Sơ kết trước ngày 31/3/2031.\n\n3. Trước mùa mưa (hoàn thành trước ngày 30/5/2026)\n\na) Cắm biển cảnh báo: hoàn thành ⟦trong tháng 8/2026⟧.\n\nb) Ký cam kết trong tháng 5/2026, xong trước ngày 30/5/2026; báo cáo trước ngày 05/6/2026.',
      says: 'Thời gian năm 2029 nằm ngoài thời gian của mục này: 2026 - 2027',
    },
    {
      text: '1. Sở Tài chính sơ kết vào quý IV năm 2030, tổng kết ⟦vào quý IV năm 2028⟧.',
    },
    {
      text: '1. Báo cáo 6 tháng: Các khoa gửi về Tổ Giám sát ⟦trước ngày 18/6/2026⟧; Tổ Giám sát tổng hợp, trình Giám đốc trước ngày 12/6/2026.\n\n2. Báo cáo năm: Các hạt gửi về Chi cục ⟦trước ngày 10/12/2026⟧; Chi cục tổng hợp, báo cáo Sở trước ngày 10/12/2026.',
      says: 'Hạn 18/6/2026 gửi Tổ Giám sát sau hạn 12/6/2026 Tổ Giám sát tổng hợp báo cáo',
    },
    {
      text: '1. Các khoa gửi về Tổ Giám sát trước ngày 10/6/2026; Tổ Giám sát tổng hợp, trình Giám đốc trước ngày 15/6/2026.\n\n2. Các khoa gửi báo cáo về Tổ Dược trước ngày 18/6/2026; Tổ Giám sát tổng hợp, trình Giám đốc trước ngày 12/6/2026.\n\n3. Các khoa gửi báo cáo về Tổ Dược trước ngày 18/12/2026; Tổ Dược tổng hợp báo cáo 6 tháng trước ngày 12/6/2026.',
    },
    {
      text: '1. Báo cáo sơ kết: trước ngày 15/6/2027.\n\n2. Báo cáo tổng kết mùa khô: gửi về Chi cục ⟦trước ngày 10/5/2027⟧.',
      says: 'Hạn báo cáo tổng kết (10/5/2027) phải sau hạn báo cáo sơ kết (15/6/2027)',
    },
    {
      text: '1. Báo cáo sơ kết Chương trình giảm nghèo: trước ngày 15/6/2027.\n\n2. Báo cáo tổng kết mùa khô: trước ngày 10/5/2027.\n\n3. Sơ kết phong trào thi đua trước ngày 15/6/2027.',
    },
    {
      text: 'III. TỔ CHỨC THỰC HIỆN\n\n1. Xã báo cáo sơ bộ: ⟦trước ngày 12/11/2026⟧. Huyện tổng hợp báo cáo sơ bộ về tỉnh: trước ngày 07/11/2026.',
      says: 'Hạn 12/11/2026 gửi huyện sau hạn 07/11/2026 huyện tổng hợp báo cáo',
    },
    {
      text: 'II. LỘ TRÌNH\n\n1. Giai đoạn 1 (từ năm 2026 đến năm 2027): thí điểm.\n\n2. Giai đoạn 2 (⟦năm 2029⟧): nhân rộng.\n\n3. Giai đoạn 3 (2029 - 2030): tổng kết.',
      says: 'Giai đoạn 2 bắt đầu năm 2029, giai đoạn 1 hết năm 2027: còn trống năm 2028',
    },
    {
      text: event(
        'tổng duyệt ⟦từ 14 giờ 00 đến 17 giờ 00 ngày 02/6/2026⟧; tổng duyệt từ 14 giờ 00 đến 17 giờ 00 ngày 29/5/2026',
      ),
    },
    {
      text: 'II. THỜI GIAN, ĐỊA ĐIỂM\n\n1. Thời gian: Từ 07 giờ 30 phút đến 16 giờ 30 phút, thứ Bảy, ngày 30/5/2026.\n\n2. Địa điểm: hội trường.\n\nIII. TIẾN ĐỘ\n\n1. Các khoa đăng ký đề tài ⟦trước 17 giờ 00 ngày 15/6/2026⟧.\n\n2. Các khoa nộp ảnh trước ngày 15/6/2026.',
      says: 'Hạn đăng ký 15/6/2026 sau khi đã kết thúc (30/5/2026)',
    },
    {
      text: '1. Giai đoạn 1: từ tháng 9/2026 đến tháng 12/2026\n\na) Chỉnh lý tại Văn phòng: ⟦từ ngày 28/9/2026 đến ngày 18/01/2027⟧.\n\nb) Sơ kết giai đoạn 1: trước ngày 31/12/2026.\n\n2. Giai đoạn 2: ⟦từ tháng 11/2026 đến tháng 8/2027⟧\n\na) Chuẩn bị kho: từ ngày 05/10/2026 đến ngày 20/11/2026.\n\nb) Kiểm tra, nghiệm thu: ⟦từ ngày 05/10/2026 đến ngày 20/11/2026⟧.\n\nc) Báo cáo kết quả: trước ngày 10/9/2027.\n\n1. Công tác chuẩn bị: từ ngày 20/8/2026 đến ngày 14/9/2026.\n\n- Tập huấn cấp xã: ⟦từ ngày 10/9/2026 đến ngày 21/9/2026⟧.\n\n- Nghiệm thu phiếu: trước ngày 30/9/2026.\n\n2. Điều tra: từ ngày 17/9/2026 đến ngày 12/10/2026.\n\nII. LỊCH THI\n\nKỳ thi diễn ra từ ngày 04/6/2026 đến ngày 06/6/2026, cụ thể:\n\na) Chiều 04/6/2026: làm thủ tục.\n\nb) Thứ Sáu, ngày 05/6/2026: thi Ngữ văn.\n\nc) Chủ nhật, ngày ⟦07/6/2026⟧: thi Toán.\n\nd) Họp hội đồng thi: ngày 02/6/2026.\n\nđ) Bế mạc: 16 giờ 30 phút, ngày ⟦08/6/2026⟧.',
      says: 'Thời gian 28/9/2026 - 18/01/2027 nằm ngoài thời gian của mục này: tháng 9/2026 - tháng 12/2026',
    },
    {
      text: '2. Chuẩn bị hồ sơ đợt 2 trước ngày 10/8/2026; báo cáo kết quả trước ngày 05/8/2026.\n\n3. Báo cáo 6 tháng gửi Tòa án tỉnh trước ngày 05/4/2026, báo cáo năm trước ngày 05/10/2026.\n\n4. Sở Tài chính sơ kết trong quý IV năm 2028, tổng kết vào tháng 12 năm 2028.\n\n5. Xã báo cáo sơ bộ trước ngày 02/11/2026. Huyện báo cáo sơ bộ về tỉnh trước ngày 07/11/2026. Xã báo cáo chính thức trước ngày 23/11/2026.\n\n6. Các trường báo cáo kết quả tuyển sinh trước ngày 15/6/2026; Văn phòng Sở báo cáo Ủy ban nhân dân tỉnh trước ngày 10/6/2026.\n\n| Ngày | Việc |\n|---|---|\n| 15/5 | Họp |\n| 20/6 | Khai mạc |\n| 21/6 | Thi |\n| 22/6 | Thi |\n| 30/9 | Tổng kết |',
    },
    {
      text: '2. Giao Đội Tổng hợp báo cáo sơ kết giai đoạn 1 trước ngày 05/01/2027; báo cáo tổng kết ⟦trước ngày 03/01/2027⟧.',
    },
    {
      text: '2. Văn phòng Sở báo cáo UBND tỉnh kết quả năm trước ngày 15/01/2026, kết quả 6 tháng trước ngày 15/6/2026, quý III trước ngày 15/9/2026, năm trước ngày 15/12/2026; báo cáo tổng kết Chương trình cũ trước ngày 15/5/2026, sơ kết đợt 2 trước ngày 30/9/2026.',
    },
    {
      text: '2. Báo cáo sơ kết gửi UBND tỉnh trước ngày 20/6/2026; các phòng gửi báo cáo chuyên đề về Văn phòng trước ngày 25/6/2026.',
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
    {
      text: '2. Phòng Đào tạo: chuẩn bị Lễ trao bằng ngày 22/6/2026, phát giấy mời ⟦trước ngày 25/6/2026⟧.\n\n3. Xét công nhận tốt nghiệp: ngày ⟦24/6/2026⟧. Lễ trao bằng: 08 giờ 00, ngày 22/6/2026.\n\n4. Mua máy bộ đàm: ký hợp đồng ngày ⟦29/5/2026⟧, bàn giao ngày 12/5/2026.\n\n5. Giảng viên chấm ⟦từ ngày 21/5/2026 đến ngày 31/5/2026⟧; công bố điểm ngày 25/5/2026.\n\n6. Các đội đăng ký chậm nhất ngày ⟦27/3/2026⟧; bốc thăm, xếp lịch thi đấu ngày 24/3/2026.',
      says: '25/6/2026, muộn hơn việc cần đến nó (22/6/2026)',
    },
    {
      text: '4. Mua máy bộ đàm: ký hợp đồng ngày 12/5/2026, bàn giao ngày 29/5/2026; mua áo phao: ký hợp đồng ngày 20/6/2026.\n\n5. Giảng viên chấm từ ngày 21/5/2026 đến ngày 31/5/2026; công bố điểm học kỳ I ngày 25/5/2026.',
    },
    {
      text: 'III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa - Xã hội phường: tổng hợp kết quả, báo cáo Ủy ban nhân dân phường trước ngày 20/4/2026.\n\n2. Các tổ dân phố: gửi báo cáo kết quả về Phòng Văn hóa - Xã hội ⟦trước ngày 25/4/2026⟧.\n\n3. Phòng Nội vụ: báo cáo Giám đốc Sở kết quả năm ⟦trước ngày 25/12/2026⟧.\n\n4. Văn phòng Sở: báo cáo Ủy ban nhân dân tỉnh kết quả năm trước ngày 15/12/2026.\n\n5. Thanh tra Sở báo cáo kết quả năm trước ngày 10/12/2026.',
      says: 'Hạn 25/4/2026 gửi Phòng Văn hóa - Xã hội phường sau hạn 20/4/2026',
    },
    {
      text: 'III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa: báo cáo Ủy ban nhân dân phường danh sách đội thi trước ngày 20/4/2026.\n\n2. Các tổ dân phố: gửi báo cáo kết quả về Phòng Văn hóa trước ngày 25/4/2026.\n\n3. Phòng Nội vụ: báo cáo Giám đốc Sở kết quả 6 tháng trước ngày 25/6/2026.\n\n4. Văn phòng Sở: báo cáo Ủy ban nhân dân tỉnh kết quả năm trước ngày 15/12/2026.',
    },
    {
      text: 'II. TIẾN ĐỘ\n\n1. Giai đoạn diễn tập (⟦từ ngày 15/6/2026 đến ngày 20/6/2026⟧)\n\na) Hợp luyện: ngày 22/6/2026.\n\nb) Diễn tập trên biển: 07 giờ 30, ngày 24/6/2026.\n\nc) Họp rút kinh nghiệm: ngày 26/6/2026.\n\n2. Quý III/2026\n\na) Kiểm tra bệnh viện: ⟦từ ngày 13/10/2026 đến ngày 14/11/2026⟧.\n\nb) Lát vỉa hè: xong trước ngày 05/10/2026.',
      says: 'Thời gian của mục này (15/6/2026 - 20/6/2026) không bao hết các việc bên dưới, như 22/6/2026',
    },
    {
      text: 'II. TIẾN ĐỘ\n\n1. Giai đoạn chuẩn bị (từ ngày 15/4/2026 đến ngày 24/6/2026)\n\n2. Giai đoạn diễn tập (⟦từ ngày 15/6/2026 đến ngày 30/6/2026⟧)\n\na) Hợp luyện: ngày 22/6/2026.\n\nb) Diễn tập bổ sung: ngày 02/7/2026.\n\n3. Giai đoạn thường trực (từ ngày 01/7/2026 đến ngày 30/11/2026)',
      says: 'Giai đoạn diễn tập bắt đầu khi giai đoạn chuẩn bị chưa kết thúc',
    },
    {
      text: 'II. TIẾN ĐỘ\n\n1. Giai đoạn đo đạc (từ ngày 15/4/2026 đến ngày 24/6/2026)\n\n2. Giai đoạn vẽ (từ ngày 15/6/2026 đến ngày 30/6/2026)\n\n3. Giai đoạn in (từ ngày 25/6/2026 đến ngày 30/11/2026)',
    },
    {
      text: 'II. LỘ TRÌNH\n\n1. Đăng thông báo: ngày 10/6/2026.\n\n2. Thi vòng 1: ngày 18/8/2026.\n\n3. Niêm yết điểm vòng 1: ⟦trước ngày 13/8/2026⟧.\n\n4. Thi vòng 2: ngày 07/9/2026.\n\n5. Nhận việc: ngày 05/10/2026.\n\nIII. NHIỆM VỤ\n\n1. Văn phòng in giấy thi: ngày 10/6/2026.\n\n2. Đội xe đón đoàn: ngày 18/8/2026.\n\n3. Tổ điện lắp đèn: ngày 13/8/2026.\n\n4. Tổ nước lắp ống: ngày 07/9/2026.\n\n5. Kho cấp giấy: ngày 05/10/2026.',
      says: '13/8/2026 đứng sau 18/8/2026, trái thứ tự thời gian của các dòng khác',
    },
    {
      text: 'II. LỊCH\n\n1. Lấy ý kiến: từ ngày 21/01/2026 đến ngày 08/02/2026.\n\n2. Niêm yết: chậm nhất ngày 20/02/2026.\n\n3. Vận động: kết thúc trước ngày 14/3/2026.\n\n4. Khánh tiết: xong trước ngày 12/3/2026.\n\n5. Bỏ phiếu: ngày 15/3/2026.\n\nIII. TIẾN ĐỘ\n\n1. Khảo sát: trước ngày 10/6/2026.\n\n2. Thi công: từ ngày 01/6/2026 đến ngày 10/7/2026.\n\n3. Thử tải: ngày 15/7/2026.\n\n4. Bàn giao: ngày 20/7/2026.\n\nIV. THỜI GIAN\n\n1. Hội nghị\n\n1.1. Thời gian: ngày 29/5/2026.\n\n2. Các mốc\n\n2.1. Nhận đề tài: trước ngày 20/4/2026.\n\n2.2. Nhận toàn văn: trước ngày 08/5/2026.\n\n2.3. Xét chọn: từ ngày 11/5/2026 đến ngày 15/5/2026.\n\n2.4. Công bố: ngày 22/5/2026.',
    },
    {
      text: 'II. LỘ TRÌNH\n\n1. Giai đoạn 1 (2026 - 2027): thí điểm.\n\n2. Giai đoạn 2 (⟦2030 - 2031⟧): nhân rộng.',
      says: 'còn trống các năm 2028 - 2029',
    },
    {
      text: 'KẾ HOẠCH\nGiải chạy năm 2026\n\nI. NỘI DUNG\n\n1. Khai mạc ngày 31/5/2026.\n\n2. Phòng Xúc tiến: gửi thư mời ⟦trước ngày 10/7/2026⟧.\n\n3. Công an xã: hoàn thành phương án trước ngày 15/5/2026.\n\n4. Nhà tài trợ nộp tiền trước ngày 20/5/2026.\n\n5. Phòng Xúc tiến tổng hợp, báo cáo UBND tỉnh trước ngày 15/6/2026.',
      says: 'sau hạn báo cáo chung 15/6/2026',
    },
  ],
});

export default defineRule({
  id: 'deadline-order',
  severity: 'warning',
  title: 'Các mốc thời gian trái thứ tự',
  *check({ plan }): Generator<Finding> {
    for (const it of slipsIn(plan)) {
      const places = [it.span, ...(it.related ?? []).map((other) => other.span)];
      if (!places.some((place) => isOutOfTime(plan, place))) yield it;
    }
  },
});
