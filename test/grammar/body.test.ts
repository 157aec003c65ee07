import { colours } from './samples';

describe('the grammar, in the body', () => {
  colours({
    headings: [
      `I. MỤC ĐÍCH, YÊU CẦU
→ markup.heading.1: I. MỤC ĐÍCH, YÊU CẦU
→ punctuation.definition.heading: I.`,
      `IV.NỘI DUNG
→ markup.heading.1: IV.NỘI DUNG`,
      `I . MỤC ĐÍCH
→ markup.heading.1: I . MỤC ĐÍCH`,
      `iv. TỔ CHỨC THỰC HIỆN
→ markup.heading.1: iv. TỔ CHỨC THỰC HIỆN`,
      `II- NHIỆM VỤ
→ markup.heading.1: II- NHIỆM VỤ`,
      `**III. TỔ CHỨC THỰC HIỆN**
→ markup.heading.1: III.`,
      `1. Mục đích
→ markup.heading.2: 1. Mục đích`,
      `1. Tổ chức tuyên truyền tới toàn thể người lao động trong Sở.
→ markup.heading.2: 1.
→ !markup.heading: Tổ chức tuyên truyền tới toàn thể người lao động trong Sở.`,
      `1. Tổ chức tuyên truyền tới toàn thể công chức, viên chức và người lao động
→ !markup.heading: Tổ chức tuyên truyền tới toàn thể công chức, viên chức và người lao động`,
      `3. 100% hộ dân ven sông được tập huấn kỹ năng ứng phó với lũ, sạt lở đất.
→ markup.heading.2: 3.`,
      `1. [Tên nhiệm vụ]
→ markup.heading.2: 1. [Tên nhiệm vụ]`,
      `2.1. Về đê điều
→ markup.heading.3: 2.1. Về đê điều`,
      `đ) Công tác khác
→ markup.heading.4: đ) Công tác khác`,
      `Chương II
→ markup.heading.division: Chương II`,
      `Phụ lục I
→ markup.heading.appendix: Phụ lục I
DANH MỤC NHIỆM VỤ
→ markup.heading.capitals: DANH MỤC NHIỆM VỤ`,
      `Phụ lục số 01: Danh mục nhiệm vụ
→ markup.heading.appendix: Phụ lục số 01`,
    ],
    'line starts that are not numbering': [
      `2026 - 2030.
→ !markup.heading: 2026 - 2030.`,
      `2026.
→ !markup.heading: 2026.`,
      `30/7/2021 của Sở Thủy lợi
→ !markup.heading: 30/7/2021 của Sở Thủy lợi
→ constant.numeric.date: 30/7/2021`,
      `32/KH-UBND ngày 05/6/2026
→ entity.name.type.symbol: 32/KH-UBND`,
      `3
→ !markup.heading: 3`,
      `1 Trọng tâm là đê điều
→ !markup.heading: 1 Trọng tâm là đê điều`,
      `1.5 triệu đồng
→ !markup.heading: 1.5 triệu đồng`,
      `Phụ lục đề cương ban hành kèm theo
→ !markup.heading: Phụ lục`,
      `Mục II Kế hoạch này nêu rõ
→ !markup.heading: Mục II`,
      `UBND tỉnh giao
→ !markup.heading: UBND`,
      `HĐND, UBND.
→ !markup.heading: HĐND, UBND.`,
    ],
    citations: [
      `- Căn cứ nhiệm vụ được giao, các phòng lập lịch làm việc.
→ constant.language.bullet: -
→ constant.language.basis: Căn cứ`,
      `Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ;
→ constant.language.basis: Căn cứ
→ support.type.document: Nghị định
→ support.type.document: số
→ entity.name.type.symbol: 59/2023/NĐ-CP
→ constant.numeric.date: ngày 14 tháng 8 năm 2023`,
      `theo Kết luận số 236-KL/TW, ngày 15/01/2026
→ support.type.document: Kết luận
→ entity.name.type.symbol: 236-KL/TW
→ constant.numeric.date: ngày 15/01/2026`,
      `và 24-KH/BTGDVTU-ĐU, 927/BNV-CTTN&BĐG, 88/2019/QH14
→ entity.name.type.symbol: 24-KH/BTGDVTU-ĐU
→ entity.name.type.symbol: 927/BNV-CTTN&BĐG
→ entity.name.type.symbol: 88/2019/QH14`,
      `tỷ lệ 1/500, QCVN 05A:2020/BCT
→ !entity.name.type: 1/500
→ !entity.name.type: QCVN 05A:2020/BCT`,
    ],
    'dates and deadlines': [
      `gửi về Sở trước ngày 05/6/2026
→ constant.language.deadline: trước
→ constant.numeric.date: ngày 05/6/2026`,
      `xong trước ngày 30 tháng 11 và đến hết tháng 12/2026
→ constant.language.deadline: xong trước
→ constant.numeric.date: ngày 30 tháng 11
→ constant.language.deadline: đến hết
→ constant.numeric.date: tháng 12/2026`,
      `Hoàn thành trong quý II/2026, 6 tháng đầu năm 2026
→ constant.numeric.date: quý II/2026
→ constant.numeric.date: 6 tháng đầu năm 2026`,
      `trước hết, trước khi, 10 đơn vị
→ !constant.language.deadline: trước hết, trước khi, 10 đơn vị
→ !constant.numeric: trước hết, trước khi, 10 đơn vị`,
    ],
    'labels of a task': [
      `Đơn vị chủ trì: Văn phòng Sở.
→ constant.language.label: Đơn vị chủ trì
→ !keyword.other: Văn phòng Sở.`,
      `Đơn vị phối hợp: các phòng; Thời gian thực hiện: Quý III/2026.
→ constant.language.label: Đơn vị phối hợp
→ constant.language.label: Thời gian thực hiện
→ constant.numeric.date: Quý III/2026`,
      `- **Lãnh đạo phụ trách:** Phó Giám đốc Sở
→ constant.language.label: Lãnh đạo phụ trách`,
      `Đơn vị chủ trì có trách nhiệm báo cáo.
→ !constant.language.label: Đơn vị chủ trì`,
    ],
  });
});
