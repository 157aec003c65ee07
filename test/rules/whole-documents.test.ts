import assert from 'node:assert/strict';
import { expectMarks, findingsOf, fixed } from './workbench';

const rules = new Set([
  'weekday-date-mismatch',
  'citation-missing-date',
  'citation-missing-issuer',
  'citation-title-inconsistent',
  'appendix-referenced-missing',
  'abbrev-undefined',
  'cap-agency-name',
  'header-subject-prefix',
  'cap-after-semicolon',
  'obsolete-department',
  'obsolete-province',
  'brackets-unbalanced',
  'empty-section',
  'text-broken-paragraph',
  'spelling-confusable',
  'spelling-impossible-onset',
  'citation-symbol-form',
  'deadline-inconsistent',
  'signature-authority-form',
  'placeholder-left',
]);

const head = 'SỞ CÔNG THƯƠNG\n\nHạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nKiểm tra kho hàng năm 2026\n\n';
const body = `${head}I. NỘI DUNG\n\n`;

const signed = (opening: string, position: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HOÀI LĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-UBND\n\nHoài Lĩnh, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nKiểm tra kho hàng năm 2026\n\n${opening} ban hành Kế hoạch kiểm tra kho hàng năm 2026 như sau:\n\nI. NỘI DUNG\n\nKiểm tra 03 kho.\n\nNơi nhận:\n- Các sở;\n- Lưu: VT.\n\n${position}\n\n\nMã Thị Sen\n`;

const slip = (title: string): string =>
  `UBND TỈNH HOÀI LĨNH\nVĂN PHÒNG\n\nSố: 12/PT-NC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${title}\nKính gửi: Lãnh đạo Văn phòng.\n\nI. NỘI DUNG\n\n1. Trích yếu: Đổi tên quỹ.\n\n2. Không thống nhất, lý do:`;

const examples: Record<string, readonly string[]> = {
  'the letters of an office in a symbol are no Sunday': [
    `${body}Sở đã ban hành Công văn số 318/SCT-CN ngày 12/02/2026 về kho hàng; họp ⟦CN⟧, ngày 16/3/2026.`,
  ],
  'who issued the first of a list issued what follows': [
    `${body}UBND tỉnh ban hành Kế hoạch số 853/KH-UBND ngày 24/01/2026 tổ chức chiến dịch truyền thông; Kế hoạch số 921/KH-UBND ngày 05/02/2026 về giảm giá thành theo chỉ đạo của Chính phủ; Kế hoạch số 930/KH-UBND ngày 06/02/2026 về kho lạnh.`,
    `${body}UBND tỉnh ban hành Kế hoạch số 853/KH-UBND ngày 24/01/2026 về kho hàng. Các phòng rà soát hàng tồn; Kế hoạch số ⟦921/KH-UBND⟧ ngày 05/02/2026 về kho lạnh.`,
  ],
  'a bracket proves what its office did': [
    `${body}Sở Công Thương đã trình hồ sơ đổi kho (Tờ trình số 57/TTr-SCT ngày 23/01/2026 về đổi kho).`,
    `${body}Các phòng đã nhận hồ sơ đổi kho (Tờ trình số ⟦57/TTr-SCT⟧ ngày 23/01/2026 về đổi kho).`,
  ],
  'an opinion says whose it is': [
    `${body}- Ý kiến của Sở Xây dựng: Tại Công văn số 73/SXD-QLN ngày 15/01/2026 về việc góp ý, thống nhất nâng nền kho.\n\n- Tại Công văn số 88/STP-BTTP ngày 16/01/2026 về việc góp ý hợp đồng kho, Sở Tư pháp có ý kiến thống nhất.`,
  ],
  'the day stands before, or behind the last of a row': [
    `${body}Đến ngày 12/02/2026, Sở Xây dựng có Công văn số 480/SXD-QLXD phúc đáp về kho.\n\nUBND tỉnh phê duyệt tại các Quyết định số 294/QĐ-UBND đến Quyết định số 336/QĐ-UBND ngày 27/01/2026.`,
  ],
  'the letters of the Prime Minister in a symbol': [
    `${body}Theo Quyết định số ⟦866/QĐ-Tg⟧ ngày 18/7/2025 của Thủ tướng Chính phủ về quy hoạch kho.`,
  ],
  'a list headed by who issued it': [
    `${body}Căn cứ các Nghị định của Chính phủ quy định chi tiết một số nội dung về quản lý chất lượng, thi công xây dựng và bảo trì công trình xây dựng, bao gồm: Nghị định số 06/2021/NĐ-CP ngày 26/01/2021, Nghị định số 35/2023/NĐ-CP ngày 20/6/2023; Nghị định số 175/2024/NĐ-CP ngày 30/12/2024.`,
  ],
  'stages that have the same works': [
    `${body}* Giai đoạn 1: Kho muối.\n\n- Tiến độ xây dựng các hạng mục công trình: Từ Quý II/2027 đến Quý III/2029.\n\n* Giai đoạn 2: Kho gạo.\n\n- Tiến độ xây dựng các hạng mục công trình: Từ Quý II/2031 đến Quý IV/2032.`,
    `${body}* Giai đoạn 1: Kho muối.\n\n- Tiến độ xây dựng các hạng mục công trình: Từ Quý II/2027 đến Quý III/2029.\n\n- Tiến độ xây dựng các hạng mục công trình: ⟦Từ Quý II/2027 đến Quý IV/2029⟧.`,
    `${body}Thời gian: Giai đoạn 1: Từ Quý III/2026; Giai đoạn 2: Từ Quý III/2030.`,
  ],
  'what amended a document is not its title': [
    `${body}- Theo Nghị định số 16/2021/NĐ-CP ngày 21/12/2021 của Chính phủ quy định chi tiết một số điều của Luật Cân đo được sửa đổi, bổ sung tại khoản 9 Điều 20 Nghị định số 84/2025/NĐ-CP ngày 01/7/2025 của Chính phủ về cân.\n\n- Theo Nghị định số 16/2021/NĐ-CP ngày 21/12/2021 của Chính phủ quy định chi tiết một số điều của Luật Cân đo được sửa đổi, bổ sung tại khoản 13 Điều 20 Nghị định số 84/2025/NĐ-CP.`,
  ],
  'a technical regulation has appendices of its own': [
    signed('Ủy ban nhân dân tỉnh Hoài Lĩnh', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH').replace(
      'Kiểm tra 03 kho.',
      'Tính theo mục 4.4, Phụ lục 7, QCVN 01:2019/BCT; chi tiết tại ⟦Phụ lục 3⟧.',
    ),
  ],
  'goods and firms are called by letters': [
    `${body}Kho chứa phân bón NPK, DAP của Công ty cổ phần Đầu tư Xây dựng Hạ tầng Kho vận CRC; kiểm tra các ⟦KVTL⟧.`,
  ],
  'a city that is called the City, and names behind a semicolon': [
    `${body}Công an Thành phố giữ trật tự; ⟦Tuyên⟧ truyền đến các kho.\n\nThực hiện tuyên bố của 10 nước; Tuyên bố chung cấp Bộ trưởng ba nước. Công an ⟦Thành⟧ phố Hoài Lĩnh phối hợp.`,
  ],
  'bodies as they were called': [
    `${body}1. Theo đề nghị của Đoàn Luật sư tỉnh Bình Thuận và Hội Công chứng viên tỉnh Đắk Nông. Theo Công văn số 03/CV-HTN ngày 30/7/2025 của Hội Thiện nguyện tỉnh Bình Thuận về quỹ. Phối hợp với Sở Tư pháp ⟦tỉnh Bình Thuận⟧.\n\n2. UBND tỉnh giao Thanh tra tỉnh phối hợp với Sở Tài nguyên và Môi trường, UBND thành phố Cây Sồi (cũ) xác minh.\n\n3. Phối hợp với ⟦Sở Tài nguyên và Môi trường⟧ xác minh.`,
  ],
  'letters of items in a quotation or a sentence': [
    `${body}Điều 5 quy định: “a) Kho có biển báo; b) Kho có cửa”. Yêu cầu: i) Có thủ kho; ii) Có sổ kho; cân đủ⟦)⟧ và đúng.`,
  ],
  'words that are right where they stand, and what was meant': [
    `${body}Chất có độc tố cao; ghi đúng hạng giấy phép; ⟦diễn biễn⟧ phức tạp; ⟦koáng⟧ sản.`,
  ],
  'a head that signs for himself': [
    signed('Chủ tịch Ủy ban nhân dân tỉnh Hoài Lĩnh', 'CHỦ TỊCH'),
    signed('Ủy ban nhân dân tỉnh Hoài Lĩnh', '⟦CHỦ TỊCH⟧'),
  ],
  'a decision in force, and a title in lines': [
    'UBND XÃ HẠ KHUÊ\n\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề danh sách kho\n\nĐiều 1. Phê duyệt danh sách kho.\n1. Kho muối.\n2. Kho gạo.\n\nĐiều 2. Giao Phòng Kinh tế:\n1. Kiểm tra kho.\n2. Báo cáo.\n\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký\n\nĐiều 4. Các phòng thi hành:\n1. Phòng Kinh tế.\n2. Văn phòng.\n',
    'ĐỀ CƯƠNG BÁO CÁO\nTổng kết việc thực hiện Chương trình mở rộng các kho hàng của xã\nđến năm 2026 và định hướng đến năm 2030\nNhững việc đã làm được nêu theo từng kho.\nMỗi kho một mục.\nMỗi mục một trang.\n',
  ],
  'an issuer ends before what is said of the document, and a body keeps its name': [
    `${body}1. Thực hiện Kế hoạch số 02/KH-BCĐ ngày 19/6/2026 của Ban ⟦chỉ⟧ đạo Trung ương về chuyển đổi số.\n\n2. Thực hiện Phương án số 02/PA-BCA ngày 09/8/2021 của Bộ Công an và Dự án “Hợp tác quốc tế” (Dự án 4).`,
  ],
  'who decides is no part of the subject above it': [
    'ỦY BAN NHÂN DÂN\nTỈNH HOÀI LĨNH\n\nSố: 31/2026/QĐ-UBND\n\nQUYẾT ĐỊNH\nBAN HÀNH QUY ĐỊNH VỀ PHÒNG CHÁY RỪNG THÔNG⟦.⟧\n\nỦY BAN NHÂN DÂN TỈNH HOÀI LĨNH\n\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nTheo đề nghị của Cục ⟦Trưởng⟧ Cục Kiểm lâm,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy định.\n',
  ],
  'words of a law that were taken over name its appendices': [
    `${body}Lập hồ sơ theo mẫu tại Phụ lục V kèm theo Nghị định này, danh sách tại Phụ lục II kèm theo Giấy đề nghị của công ty.`,
  ],
};

describe('what whole documents of offices show', () => {
  for (const [name, texts] of Object.entries(examples)) {
    it(name, () => {
      for (const it of texts) expectMarks(it, (rule) => rules.has(rule));
    });
  }

  it('a slip has blanks for a hand, and no day of its own', () => {
    const told = (title: string): readonly string[] =>
      findingsOf(`${slip(title)}………………………\n\n3. Đồng ý.\n\nPHÒNG NỘI CHÍNH\n`)
        .map((it) => it.rule)
        .filter((it) => /^(?:header-missing|placeholder)/u.test(it));
    assert.deepEqual(told('PHIẾU TRÌNH'), []);
    assert.deepEqual(told('TỜ TRÌNH\nVề việc đổi tên quỹ'), ['header-missing-components', 'placeholder-left']);
  });

  it('what stands below a new list of recipients is none of them', () => {
    const below =
      'Chuyên viên theo dõi: Trương Hải Châu\n\n7. Ý kiến của Lãnh đạo Phòng:\n\n8. Ý kiến của Lãnh đạo Sở:\n';
    const repaired = fixed(
      `${body}Kính trình Lãnh đạo Sở xem xét./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, KH.\n\n${below}`,
    );
    assert.ok(repaired.includes('- Lưu: VT, KH.') && repaired.includes(below.trim()), repaired);
  });

  it('who looks back is in no year that a programme reaches to', () => {
    const text =
      'THAM LUẬN\nGiải pháp thực hiện Dự án 8\n\nTriển khai Chương trình phòng, chống ma túy đến năm 2030, Bộ ban hành Kế hoạch trong tháng 11/2025.\n';
    assert.deepEqual(
      findingsOf(text).filter((it) => it.rule === 'deadline-year-mismatch'),
      [],
    );
  });

  it('the Quốc hiệu may stand beside an office in small letters', () => {
    const text = `Sở Y tế      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRUNG TÂM Y TẾ       Độc lập - Tự do - Hạnh phúc\n\nSố: 71/KH-TTYT      Lộc Ninh, ngày 02 tháng 10 năm 2026\n\nKẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n\nHọp.\n`;
    assert.deepEqual(
      findingsOf(text).filter((it) => it.rule === 'header-missing-components'),
      [],
    );
  });

  it('a consonant that was left out is put in', () => {
    const repaired = fixed(`${body}Luật Địa chất và koáng sản.`);
    assert.ok(repaired.includes('khoáng sản'), repaired);
    assert.equal(
      findingsOf(`${body}kuyến khích, khuyến khích.`).filter((it) => /“khuyến”/u.test(it.message)).length,
      1,
    );
  });
});
