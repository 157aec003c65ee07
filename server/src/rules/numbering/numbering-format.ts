import { defineGuide, defineRule, type Finding, type RuleContext } from '../../lint/rule';
import { gluedBefore, gluedBehind } from '../../plan/numbering/glued';
import { unnumberedIn } from '../../plan/numbering/unnumbered-headings';
import { glued, unnumbered } from './_lost-numbers';
import {
  findDoubled,
  findMistyped,
  findSpacing,
  findUnsigned,
  findWrongOrdinal,
  paddedIn,
  signOf,
} from './_sign-slips';
import { hasSpaceWithSign, wrongSigns } from './_wrong-signs';

export const guide = defineGuide({
  why: 'Sau số của mục, điều, khoản là dấu chấm, sau chữ của điểm là dấu đóng ngoặc; không có dấu cách trước các dấu ấy và có một dấu cách sau chúng. Cách viết I- của văn bản Đảng, số trong câu như (1), (i), ngày tháng và số trang không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ',
  examples: [
    {
      text: 'III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Lập dự toán.\n\n2. Trạm Y tế\n\n- Trực cấp cứu.\n\n⟦Các thôn⟧\n\n- Cử người.\n\nIV. KINH PHÍ\n\n1. Phòng Kinh tế: cấp trước 05 triệu đồng.\n\n2. Trạm Y tế: mua thuốc.\n\n⟦Công an xã: mua băng rào.⟧\n\nV. BÁO CÁO\n\n1. Văn phòng: tổng hợp.\n\n2. Trạm Y tế: gửi số liệu.\n\nĐơn vị phối hợp: Công an xã.\n',
      fixed:
        'III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Lập dự toán.\n\n2. Trạm Y tế\n\n- Trực cấp cứu.\n\n3. Các thôn\n\n- Cử người.\n\nIV. KINH PHÍ\n\n1. Phòng Kinh tế: cấp trước 05 triệu đồng.\n\n2. Trạm Y tế: mua thuốc.\n\n3. Công an xã: mua băng rào.\n\nV. BÁO CÁO\n\n1. Văn phòng: tổng hợp.\n\n2. Trạm Y tế: gửi số liệu.\n\nĐơn vị phối hợp: Công an xã.\n',
    },
    {
      text: 'Các đơn vị thực hiện nhiệm vụ sau:\n\n1. Văn phòng\n\n- Bố trí xe.\n\n⟦2/⟧ Phòng Kinh tế\n\n- Lập dự toán.\n\n3. Công an xã\n\n- Giữ trật tự.\n\n⟦4,⟧ Các thôn\n\n- Cử người.\n',
      fixed:
        'Các đơn vị thực hiện nhiệm vụ sau:\n\n1. Văn phòng\n\n- Bố trí xe.\n\n2. Phòng Kinh tế\n\n- Lập dự toán.\n\n3. Công an xã\n\n- Giữ trật tự.\n\n4. Các thôn\n\n- Cử người.\n',
      says: 'Đang viết “2/”',
    },
    {
      text: `⟦I .⟧ MỤC ĐÍCH

⟦1.⟧Mục đích

Giữ rừng đầu nguồn suối Khuê.

⟦2 .⟧Yêu cầu

a) Trồng đúng vụ.

⟦b)⟧Chăm sóc đủ ba năm.

⟦II.⟧NỘI DUNG
`,
      fixed: `I. MỤC ĐÍCH

1. Mục đích

Giữ rừng đầu nguồn suối Khuê.

2. Yêu cầu

a) Trồng đúng vụ.

b) Chăm sóc đủ ba năm.

II. NỘI DUNG
`,
      says: 'Thừa dấu cách trước dấu chấm: “I .”',
    },
    {
      text: 'KẾ HOẠCH\nSửa kho năm 2027\n\n⟦I –⟧ MỤC ĐÍCH\n\nKho khô ráo.\n\nII – NỘI DUNG\n\nThay mái tôn.\n',
      fixed: 'KẾ HOẠCH\nSửa kho năm 2027\n\nI. MỤC ĐÍCH\n\nKho khô ráo.\n\nII. NỘI DUNG\n\nThay mái tôn.\n',
      says: 'Đang viết “I –”, sau số của mục phải là dấu chấm: “I.”',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n1. Kho khô ráo.\n\n⟦2,⟧ Kho thoáng.\n\nII. NỘI DUNG\n\n1. Sửa kho\n\na) Thay mái tôn.\n\n⟦b;⟧ Quét vôi.\n\n⟦c -⟧ Lắp quạt.\n\n⟦d⟧ Kê giá.\n\n⟦III;⟧ KINH PHÍ\n\nNgân sách xã.\n',
      fixed:
        'I. MỤC ĐÍCH\n\n1. Kho khô ráo.\n\n2. Kho thoáng.\n\nII. NỘI DUNG\n\n1. Sửa kho\n\na) Thay mái tôn.\n\nb) Quét vôi.\n\nc) Lắp quạt.\n\nd) Kê giá.\n\nIII. KINH PHÍ\n\nNgân sách xã.\n',
    },
    {
      text: 'A. MỤC ĐÍCH\n\nKho khô ráo.\n\n⟦B/⟧ NỘI DUNG\n\nThay mái tôn.\n\nC. KINH PHÍ\n\nNgân sách xã.\n',
      fixed: 'A. MỤC ĐÍCH\n\nKho khô ráo.\n\nB. NỘI DUNG\n\nThay mái tôn.\n\nC. KINH PHÍ\n\nNgân sách xã.\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n1. Kho khô ráo. ⟦2.⟧ Kho thoáng. ⟦II.⟧ NỘI DUNG\n\nThay mái tôn.\n\nIII. KINH PHÍ\n\nNgân sách xã.\n',
      fixed:
        'I. MỤC ĐÍCH\n\n1. Kho khô ráo.\n\n2. Kho thoáng.\n\nII. NỘI DUNG\n\nThay mái tôn.\n\nIII. KINH PHÍ\n\nNgân sách xã.\n',
      says: 'xuống dòng',
    },
    {
      text: 'KẾ HOẠCH\nSửa kho năm 2027\n\nSở Nội vụ ban hành Kế hoạch như sau: ⟦I.⟧ MỤC ĐÍCH\n\n1. Kho khô ráo.\n\n2. Kho thoáng.\n\nII. NỘI DUNG ⟦1.⟧ Thay mái tôn.\n\n2. Quét vôi.\n',
      fixed:
        'KẾ HOẠCH\nSửa kho năm 2027\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Kho khô ráo.\n\n2. Kho thoáng.\n\nII. NỘI DUNG\n\n1. Thay mái tôn.\n\n2. Quét vôi.\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n1. Gồm: 1. Kho xã. 2. Kho thôn.\n\n2. Kho thoáng.\n\n3. Trả xong trong năm 2027. Quý 4. Tổng kết.\n',
    },
    {
      text: '⟦I. I.⟧ MỤC ĐÍCH\n\n1. Kho khô ráo.\n\n⟦2. 2.⟧ Kho thoáng.\n\n⟦. NỘI DUNG⟧\n\n1. Sửa kho\n\na) Thay mái tôn.\n\n⟦) Quét vôi.⟧\n\n⟦2. 2.⟧ Lắp quạt\n\nLắp năm quạt trần.\n\nIII. KINH PHÍ\n\nNgân sách xã.\n',
      fixed:
        'I. MỤC ĐÍCH\n\n1. Kho khô ráo.\n\n2. Kho thoáng.\n\nII. NỘI DUNG\n\n1. Sửa kho\n\na) Thay mái tôn.\n\nb) Quét vôi.\n\n2. Lắp quạt\n\nLắp năm quạt trần.\n\nIII. KINH PHÍ\n\nNgân sách xã.\n',
      says: 'hai lần',
    },
    {
      text: 'I. Mục đích\n\nKho khô ráo.\n\n⟦II⟧ Nội dung\n\nThay mái tôn.\n\nIII. Kinh phí\n\nXã chi.\n',
      fixed: 'I. Mục đích\n\nKho khô ráo.\n\nII. Nội dung\n\nThay mái tôn.\n\nIII. Kinh phí\n\nXã chi.\n',
    },
    { text: 'A/ MỤC ĐÍCH\n\nKho khô ráo.\n\nB/ NỘI DUNG\n\nThay mái tôn.\n' },
    {
      text: 'KẾ HOẠCH\nSửa kho năm 2027\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\n⟦I⟧ MỤC ĐÍCH\n\n⟦1,⟧ Kho khô ráo.\n\n2. Kho thoáng.\n\nII. NỘI DUNG\n\n⟦1⟧ Sửa kho\n\nThay mái tôn.\n\n2. Quét vôi\n\nQuét tường.\n',
      fixed:
        'KẾ HOẠCH\nSửa kho năm 2027\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Kho khô ráo.\n\n2. Kho thoáng.\n\nII. NỘI DUNG\n\n1. Sửa kho\n\nThay mái tôn.\n\n2. Quét vôi\n\nQuét tường.\n',
      says: 'Thiếu dấu chấm sau “I”',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n1. Mục đích\n\nKho khô ráo.\n\n⟦Yêu cầu⟧\n\nTiết kiệm.\n\nII. NỘI DUNG\n\n1. Thay mái tôn.\n\n2. Quét vôi.\n\n⟦Kê giá.⟧\n\n4. Lắp quạt.\n\n⟦05.⟧ Khóa cửa.\n\nIII. KINH PHÍ\n\n⟦Nguồn vốn⟧\n\nNgân sách xã.\n\n2. Định mức\n\nTheo quy định.\n',
      fixed:
        'I. MỤC ĐÍCH\n\n1. Mục đích\n\nKho khô ráo.\n\n2. Yêu cầu\n\nTiết kiệm.\n\nII. NỘI DUNG\n\n1. Thay mái tôn.\n\n2. Quét vôi.\n\n3. Kê giá.\n\n4. Lắp quạt.\n\n5. Khóa cửa.\n\nIII. KINH PHÍ\n\n1. Nguồn vốn\n\nNgân sách xã.\n\n2. Định mức\n\nTheo quy định.\n',
      says: 'Đoạn này chưa có số, phải là “3.”',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n01. Kho khô ráo.\n\n02. Kho thoáng.\n\nKinh phí gồm:\n\n1 Thùng vôi và chổi\n\n1. Quét vôi.\n\n2. Lắp quạt.\n',
    },
    {
      text: '⟦I/.⟧ MỤC ĐÍCH\n\nKho khô ráo.\n\nII/. NỘI DUNG\n\n⟦1/.⟧ Thay mái tôn.\n\n2/. Quét vôi.\n\nIII/. KINH PHÍ\n\nNgân sách xã.\n',
      fixed:
        'I. MỤC ĐÍCH\n\nKho khô ráo.\n\nII. NỘI DUNG\n\n1. Thay mái tôn.\n\n2. Quét vôi.\n\nIII. KINH PHÍ\n\nNgân sách xã.\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nKho khô ráo.\n\n⟦II/⟧Nội dung\n\n1. Thay mái tôn.\n\n⟦2/⟧Quét vôi.\n\n24/KH-UBND là số của kế hoạch năm trước.\n',
      fixed:
        'I. MỤC ĐÍCH\n\nKho khô ráo.\n\nII. Nội dung\n\n1. Thay mái tôn.\n\n2. Quét vôi.\n\n24/KH-UBND là số của kế hoạch năm trước.\n',
    },
    { text: '1. Sửa kho\n\na) Thay mái tôn.\n\nd Nẵng không thuộc danh sách.\n\n5, Quét vôi.\n' },
    {
      text: `QUYẾT ĐỊNH
Về việc cử người học nghề

Điều ⟦1:⟧ Cử 12 lao động đi học.

Điều 2. Thời gian học ba tháng.

Điều ⟦3:⟧ Văn phòng chịu trách nhiệm thi hành.
`,
      fixed: `QUYẾT ĐỊNH
Về việc cử người học nghề

Điều 1. Cử 12 lao động đi học.

Điều 2. Thời gian học ba tháng.

Điều 3. Văn phòng chịu trách nhiệm thi hành.
`,
      says: 'Đang viết “1:”, sau số của điều phải là dấu chấm: “1.”',
    },
    {
      text: `II. KIẾN NGHỊ

1. Đề nghị Sở Xây dựng:

⟦(1).⟧ Cấp phép trong 10 ngày.

(2). Công khai quy hoạch.

2. Lộ trình

2.1. Quý I: đo đạc.

⟦2.2⟧ Quý II: cắm mốc.

2.3. Quý III: bàn giao.
`,
      fixed: `II. KIẾN NGHỊ

1. Đề nghị Sở Xây dựng:

(1) Cấp phép trong 10 ngày.

(2) Công khai quy hoạch.

2. Lộ trình

2.1. Quý I: đo đạc.

2.2. Quý II: cắm mốc.

2.3. Quý III: bàn giao.
`,
    },
    {
      text: '⟦I/⟧ MỤC ĐÍCH\n\nVui khỏe.\n\nII/ NỘI DUNG\n\n⟦1/⟧ Phần lễ\n\n⟦1.1/⟧ Chào cờ.\n\n1.2/ Diễn văn.\n\n2/ Phần hội\n\nKéo co.\n',
      fixed:
        'I. MỤC ĐÍCH\n\nVui khỏe.\n\nII. NỘI DUNG\n\n1. Phần lễ\n\n1.1. Chào cờ.\n\n1.2. Diễn văn.\n\n2. Phần hội\n\nKéo co.\n',
    },
    {
      text: `⟦I/⟧ MỤC ĐÍCH

⟦1)⟧ Sửa nhà văn hóa thôn.

2) Mua bàn ghế.

II/ NỘI DUNG

1) Thôn góp công.

2) Xã góp vật liệu.
`,
      fixed: `I. MỤC ĐÍCH

1. Sửa nhà văn hóa thôn.

2. Mua bàn ghế.

II. NỘI DUNG

1. Thôn góp công.

2. Xã góp vật liệu.
`,
    },
    {
      text: 'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\na) Giữ đê.\n\n⟦B)⟧ Giữ hồ.\n\nc) Giữ đập.\n\n⟦2⟧ Yêu cầu\n\n2.1. Đúng hạn.\n\n⟦2,2.⟧ Đủ người.\n\n⟦2. 3.⟧ Đủ đồ.\n\n⟦II,⟧ NỘI DUNG\n\na) Đắp đê.\n\n⟦b/⟧ Vét mương.\n\nIII. KINH PHÍ\n\n⟦1/⟧ Xã chi.\n\n2/ Dân góp.\n\nIV. THỂ LỆ\n\n1. Người thi: đoàn viên xã.\n\n⟦2⟧ Hình thức\n\n- Thi viết.\n\n3. Giải thưởng\n\n- Một giải Nhất.\n',
      fixed:
        'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\na) Giữ đê.\n\nb) Giữ hồ.\n\nc) Giữ đập.\n\n2. Yêu cầu\n\n2.1. Đúng hạn.\n\n2.2. Đủ người.\n\n2.3. Đủ đồ.\n\nII. NỘI DUNG\n\na) Đắp đê.\n\nb) Vét mương.\n\nIII. KINH PHÍ\n\n1. Xã chi.\n\n2. Dân góp.\n\nIV. THỂ LỆ\n\n1. Người thi: đoàn viên xã.\n\n2. Hình thức\n\n- Thi viết.\n\n3. Giải thưởng\n\n- Một giải Nhất.\n',
      says: 'Thiếu dấu chấm sau “2”',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n1. Giữ đê.\n\n2. Giữ hồ.\n\n⟦NỘI DUNG⟧\n\n1. Đắp đê.\n\n2. Vét mương.\n\nIII. KINH PHÍ\n\nNgân sách xã.\n\n⟦TỔ CHỨC THỰC HIỆN⟧\n\n1. Văn phòng theo dõi.\n',
      fixed:
        'I. MỤC ĐÍCH\n\n1. Giữ đê.\n\n2. Giữ hồ.\n\nII. NỘI DUNG\n\n1. Đắp đê.\n\n2. Vét mương.\n\nIII. KINH PHÍ\n\nNgân sách xã.\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi.\n',
      says: 'Đề mục này chưa có số, phải là “II.”',
    },
    {
      text: 'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nGiữ đê.\n\n⟦II.⟧ Yêu cầu\n\nĐúng hạn.\n\nII. NỘI DUNG\n\n1. Đắp đê.\n\n2. Vét mương.\n',
      fixed:
        'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nGiữ đê.\n\n2. Yêu cầu\n\nĐúng hạn.\n\nII. NỘI DUNG\n\n1. Đắp đê.\n\n2. Vét mương.\n',
      says: 'số của mục này phải là “2.”',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n1. Giữ đê.\n\nII. NỘI DUNG\n\nCÔNG TRÌNH ĐẦU MỐI\n\n1. Đắp đê.\n\nCÔNG TRÌNH NỘI ĐỒNG\n\n1. Vét mương.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi.\n\nTỔ CHỨC THỰC HIỆN\n\n2. Các thôn báo cáo.\n',
    },
    {
      text: 'ĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\n\nI- NỘI DUNG\n\n1- Kiểm tra\n\n1.1- Nội dung: nền nếp sinh hoạt.\n\n⟦1.2⟧ Đối tượng: hai chi bộ.\n\n⟦2⟧ Giám sát\n\nGiám sát ba chi bộ.\n\n⟦3⟧ Mục tiêu chung là giữ nền nếp sinh hoạt của các chi bộ.\n',
      fixed:
        'ĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\n\nI- NỘI DUNG\n\n1- Kiểm tra\n\n1.1- Nội dung: nền nếp sinh hoạt.\n\n1.2- Đối tượng: hai chi bộ.\n\n2- Giám sát\n\nGiám sát ba chi bộ.\n\n3- Mục tiêu chung là giữ nền nếp sinh hoạt của các chi bộ.\n',
      says: 'Thiếu dấu gạch sau',
    },
    {
      text: 'II. NỘI DUNG\n\n1. Số đội dự thi\n\n2 Đội nam.\n\n3 Đội nữ.\n\n1,5 Tấn gạo, 2,2 Tấn muối.\n\n2. Hậu cần\n\n3 Quyết định số 12/QĐ-UBND ngày 05/01/2027 của Ủy ban nhân dân xã\n\nA) VÒNG LOẠI\n\nB) CHUNG KẾT\n',
    },
    {
      text: 'II. NỘI DUNG\n\n⟦a.)⟧ Trực ban.\n\nb) Báo cáo nhanh.\n',
      fixed: 'II. NỘI DUNG\n\na) Trực ban.\n\nb) Báo cáo nhanh.\n',
      says: 'chỉ có dấu ngoặc',
    },
    {
      text: 'II. NỘI DUNG\n\n⟦a,⟧ Trực ban.\n\nb) Báo cáo nhanh theo các điểm\na, Mục II.\n',
      fixed: 'II. NỘI DUNG\n\na) Trực ban.\n\nb) Báo cáo nhanh theo các điểm\na, Mục II.\n',
      says: 'Đang viết “a,”, sau chữ của điểm phải là dấu ngoặc: “a)”',
    },
    {
      text: 'I. MỤC ĐÍCH\n\n1. Trực Tết\n\n⟦a/⟧ Trực ban.\n\nb/ Báo cáo nhanh.\n\n2. Trực lễ\n\na/ Trực ban.\n\n⟦B/⟧ Báo cáo nhanh.\n',
      fixed:
        'I. MỤC ĐÍCH\n\n1. Trực Tết\n\na) Trực ban.\n\nb) Báo cáo nhanh.\n\n2. Trực lễ\n\na) Trực ban.\n\nb) Báo cáo nhanh.\n',
      says: 'Đang viết “a/”, sau chữ của điểm phải là dấu ngoặc: “a)”',
    },
    { text: 'II. NỘI DUNG\n\na. Trực ban.\n\nb. Báo cáo nhanh.\n\nB/ KINH PHÍ\n\nA/ NHÂN LỰC\n' },
    {
      text: 'I. NỘI DUNG\n\n1. Sửa kho\n\n⟦11.⟧ Thay mái.\n\n1.2. Quét vôi.\n\n⟦l.3.⟧ Lắp quạt.\n\n2. Sửa sân\n\n⟦2.⟧ Đổ nền.\n\n2.2. Kẻ vạch:\n\n⟦A)⟧ Vạch dọc.\n\nb) Vạch ngang.\n\n⟦c9⟧ Vạch chéo.\n\n⟦3.3.⟧ Sửa cổng\n\nSơn cổng.\n\nII. KINH PHÍ\n\n⟦I.⟧ Nguồn vốn\n\nNgân sách xã.\n\n2. Định mức\n\nTheo quy định.\n',
      fixed:
        'I. NỘI DUNG\n\n1. Sửa kho\n\n1.1. Thay mái.\n\n1.2. Quét vôi.\n\n1.3. Lắp quạt.\n\n2. Sửa sân\n\n2.1. Đổ nền.\n\n2.2. Kẻ vạch:\n\na) Vạch dọc.\n\nb) Vạch ngang.\n\nc) Vạch chéo.\n\n3. Sửa cổng\n\nSơn cổng.\n\nII. KINH PHÍ\n\n1. Nguồn vốn\n\nNgân sách xã.\n\n2. Định mức\n\nTheo quy định.\n',
      says: 'Đang viết “11.”, số của mục này phải là “1.1.”',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Kho xã\n\n1.1. Thay mái.\n\n1.2. Quét vôi.\n\n⟦Kho thôn⟧\n\n2.1. Lợp lá;\n\n2.2. Vá vách;\n\n⟦Khóa cửa.⟧\n\nII. KINH PHÍ\n\n1. Xã chi một nửa.\n\n2. Thôn chi một nửa.\n\nNgân sách xã ứng trước.\n',
      fixed:
        'I. NỘI DUNG\n\n1. Kho xã\n\n1.1. Thay mái.\n\n1.2. Quét vôi.\n\n2. Kho thôn\n\n2.1. Lợp lá;\n\n2.2. Vá vách;\n\n2.3. Khóa cửa.\n\nII. KINH PHÍ\n\n1. Xã chi một nửa.\n\n2. Thôn chi một nửa.\n\nNgân sách xã ứng trước.\n',
    },
    {
      text: 'A. KHO XÃ\n\nI. Mái\n\n1. Thay tôn.\n\n2. Quét vôi.\n\nII. Nền\n\nB. KHO THÔN\n\nI. Mái\n\n1. Lợp lá.\n\n2. Vá vách.\n',
    },
    {
      text: '⟦I/⟧ MỤC TIÊU\n\n⟦1/⟧ 100% trẻ ăn bán trú.\n\n2/ 05 lớp được sửa.\n\nII/ NỘI DUNG\n\n1/ Chuẩn bị\n\nSắm bàn ghế.\n\n⟦2⟧ Thực hiện\n\nSửa bếp ăn.\n',
      fixed:
        'I. MỤC TIÊU\n\n1. 100% trẻ ăn bán trú.\n\n2. 05 lớp được sửa.\n\nII. NỘI DUNG\n\n1. Chuẩn bị\n\nSắm bàn ghế.\n\n2. Thực hiện\n\nSửa bếp ăn.\n',
    },
    {
      text: 'KẾ HOẠCH\nSửa đường thôn năm 2027\n\n⟦I-⟧ MỤC ĐÍCH\n\nII- NỘI DUNG\n\nIII- TỔ CHỨC THỰC HIỆN\n',
      fixed: 'KẾ HOẠCH\nSửa đường thôn năm 2027\n\nI. MỤC ĐÍCH\n\nII. NỘI DUNG\n\nIII. TỔ CHỨC THỰC HIỆN\n',
    },
    {
      text: `I. MỤC ĐÍCH

1. Đón khách trong hai ngày: (1) ngày 15/5/2026; (2) ngày 16/5/2026.

Chuẩn bị từ
2026.

2. Phân công

1) Lễ tân: 05 người.

2) Hậu cần: 07 người.

15/5/2026: tổng duyệt.

07g00: tập trung.
`,
    },
    {
      text: 'ĐẢNG ỦY XÃ HẠ KHUÊ\nCHI BỘ QUÂN SỰ\n*\nSố 05-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nSinh hoạt chuyên đề quý I năm 2027\n\nI- MỤC ĐÍCH\n\n1. Nâng chất lượng sinh hoạt.\n\nII- NỘI DUNG\n\n1. Học tập gương người tốt, việc tốt.\n',
    },
    {
      text: 'Sở Nội vụ ban hành Kế hoạch như sau:\n\n⟦MỤC TIÊU⟧\n\nGiữ rừng đầu nguồn.\n\nII. NỘI DUNG\n\n1. Tuần tra\n\nHai lần mỗi tuần.\n\n⟦- 2. Phát quang⟧\n\nMười cây số.\n\n3. Đốt dọn\n\nTrong tháng 01.\n\nIII. YÊU CẦU\n\n⟦An toàn cho người.⟧\n\n2. Không để cháy lan.\n',
      fixed:
        'Sở Nội vụ ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU\n\nGiữ rừng đầu nguồn.\n\nII. NỘI DUNG\n\n1. Tuần tra\n\nHai lần mỗi tuần.\n\n2. Phát quang\n\nMười cây số.\n\n3. Đốt dọn\n\nTrong tháng 01.\n\nIII. YÊU CẦU\n\n1. An toàn cho người.\n\n2. Không để cháy lan.\n',
    },
    {
      text: 'I. PHÂN CÔNG\n\n⟦Sở Nội vụ⟧\n\na) Đôn đốc.\n\nb) Tổng hợp.\n\n2. Sở Tài chính\n\nCấp kinh phí.\n\nII. KINH PHÍ\n\nNgân sách xã.\n',
      fixed:
        'I. PHÂN CÔNG\n\n1. Sở Nội vụ\n\na) Đôn đốc.\n\nb) Tổng hợp.\n\n2. Sở Tài chính\n\nCấp kinh phí.\n\nII. KINH PHÍ\n\nNgân sách xã.\n',
    },
    { text: 'II. ĐỐI TƯỢNG\n\nĐối tượng gồm ba nhóm.\n\n2. Chủ rừng.\n\n3. Người dân.\n' },
  ],
});

export default defineRule({
  id: 'numbering-format',
  severity: 'information',
  title: 'Cách viết số thứ tự',
  check,
});

function* check({ plan }: RuleContext): Generator<Finding> {
  for (const list of plan.outline.lists) {
    for (const it of unnumberedIn(plan, list)) yield unnumbered(it);
    const [first] = list.items;
    const stuckAbove = first && gluedBefore(plan, first);
    if (stuckAbove) yield glued(plan, stuckAbove, first);
    for (const it of list.items) {
      const stuck = gluedBehind(plan, it);
      if (stuck) yield glued(plan, stuck, it);
    }
    const sign = signOf(list);
    for (const section of list.items) {
      const wrong = findWrongOrdinal(section);
      const spacing = hasSpaceWithSign(section, list) ? undefined : findSpacing(section, plan.header);
      const slip = findDoubled(section) ?? wrong ?? findMistyped(section) ?? spacing;
      if (slip) yield slip;
      const unsigned = wrong ? undefined : findUnsigned(section, sign);
      if (unsigned) yield unsigned;
    }
  }
  yield* paddedIn(plan);
  yield* wrongSigns(plan);
}
