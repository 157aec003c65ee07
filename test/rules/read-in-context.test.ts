import { expectMarks } from './workbench';

const head = 'Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nTruyền dạy nghề đan năm 2026\n\n';
const issued = '\n\nỦy ban nhân dân xã Hạ Khuê ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nGiữ nghề.';
const committee = 'ĐẢNG BỘ XÃ HẠ KHUÊ\nCHI BỘ THÔN NÀ LẺNG\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n';

/** Of each rule drafts with what it tells of them, and nothing else. */
const examples: Record<string, readonly string[]> = {
  'cap-nhan-dan': [`${head}Mời nghệ nhân dân gian, hạt nhân dân vận và ⟦nhân dân⟧ trong xã.`],
  'word-repeated': [
    `${head}Thay thế các Quyết định: Quyết định số 15/QĐ-UBND; theo ⟦Kế hoạch Kế hoạch⟧ số 12/KH-UBND.`,
  ],
  'cap-document-type': [
    `${head}Theo các công văn: Số 77/SNV-VP ngày 18/02/2026; ⟦công⟧ văn số 78/SNV-VP ngày 19/02/2026 của Sở Nội vụ.`,
  ],
  'spelling-confusable': [
    `${head}Ban Giám hiệu trường phân công; ⟦hiệu trường⟧ các trường thực hiện.`,
    `${head}Gửi thông báo báo cáo viên; ⟦báo báo⟧ kết quả về xã.`,
  ],
  'legal-basis-law-date': [
    `${head}Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nCăn cứ Luật Ngân sách nhà nước ngày ⟦25 tháng 6 năm 2016⟧; Luật Đầu tư công ngày 13/6/2019;\n\nCăn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày ⟦27/11/2019⟧.${issued}`,
    `${head}Căn cứ Luật Ngân sách nhà nước ngày 25/6/2025;\n\nCăn cứ Luật Đất đai ngày 11/3/2019; Luật sửa đổi Luật Đất đai ngày 29/6/2013.${issued}`,
  ],
  'date-invalid': [`${head}Từ tháng ⟦23⟧/7/2026 đến nay; chào mừng tháng 20/11; trong 15 tháng 12/2026.`],
  'cap-agency-name': [`${head}Ban ⟦chỉ⟧ đạo Quốc gia và Ban Chỉ đạo trung ương; ban chỉ đạo các thôn.`],
  'header-party-mix': [
    `KẾ HOẠCH TỔ CHỨC KỶ NIỆM 96 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.`,
  ],
  'spelling-near-word': [`${head}Giảm dần số vụ vi phạm; giữ ⟦phuc vụ⟧ tốt.`],
  'legal-basis-punct': [
    `${head}Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n\nSau khi thống nhất với Hội Nông dân xã,${issued}`,
    `${head}Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n\nQuyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh An Bình về nghề đan;\n\nTheo đề nghị của Phòng Kinh tế.${issued}`,
  ],
  'citation-repeat-full': [
    `${head}Căn cứ Quyết định số\n\n12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh An Bình về nghề đan;\n\nCăn cứ Quyết định số\n\n14/QĐ-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh An Bình về nghề rèn.${issued}`,
  ],
  'citation-missing-date': [
    `${head}Theo văn bản số 906/KT- VP ngày 03/02/2026 của Bộ Công Thương về nghề đan; Thông tư số ⟦12/2025/TT-BCT⟧ của Bộ Công Thương về nghề rèn.`,
  ],
  'header-missing-components': [
    'ỦY BAN NHÂN DÂN XÃ HẠ KHUÊ\nTRƯỜNG TIỂU HỌC SỐ 1\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 28/TH1\nVề: góp ý dự thảo quy chế\n\nHạ Khuê, ngày 07 tháng 12 năm 2026\n\nKính gửi: Các tổ chuyên môn\n\nNhà trường đề nghị các tổ góp ý./.',
  ],
  'numbering-format': [
    `KẾ HOẠCH\nGiám sát năm 2026\n\nI. MỤC ĐÍCH\n\nĐúng quy định.\n\nII. NỘI DUNG\n\nHai đợt.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nChi bộ theo dõi.\n\n${committee}`,
  ],
  'signature-authority-form': [
    `KẾ HOẠCH CHI TIẾT\n\nTổ giám sát xây dựng Kế hoạch chi tiết như sau:\n\nI. NỘI DUNG\n\nHai đợt.\n\n${committee}\nNơi nhận:\n- Chi bộ,\n- Lưu TGS.\n\nT/M TỔ GIÁM SÁT\nTỔ TRƯỞNG\n\nMã Thị Sen`,
  ],
};

describe('what stands beside it', () => {
  for (const [rule, drafts] of Object.entries(examples)) {
    for (const draft of drafts) {
      it(`is read with it: ${rule}`, () => {
        expectMarks(draft, (it) => it === rule);
      });
    }
  }
});
