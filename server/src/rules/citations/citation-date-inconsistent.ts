import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { contradictions, isDated } from '../../plan/citations/cited-dates';
import { mentionsByKey } from '../../plan/citations/cited-document';
import { ownKeyOf } from '../../plan/head/own-document';
import { reportDays } from './_days';
import { otherOwnDays } from './_own-day';

export const guide = defineGuide({
  why:
    'Cùng một số, ký hiệu mà hai ngày ban hành thì ít nhất một ngày sai, và người đọc không biết tin ngày nào. Cách viết khác nhau của cùng một ngày ' +
    'không bị coi là sai. Số được đánh lại từ đầu mỗi năm và ở mỗi cơ quan, nên hai văn bản cùng số, ký hiệu của hai năm có trích yếu khác nhau, ' +
    'hoặc của hai cơ quan khác nhau, không phải là một.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1',
  examples: [
    {
      text:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.\n\n' +
        'Kết quả gắn với Kế hoạch số 71/KH-UBND ngày ⟦16/5/2026⟧ của Ủy ban nhân dân tỉnh An Bình.',
      fixed:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.\n\n' +
        'Kết quả gắn với Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình.',
      says: '15/5/2026',
    },
    {
      text:
        'Căn cứ Nghị định số 45/2024/NĐ-CP ngày ⟦03 tháng 5 năm 2021⟧ của Chính phủ.\n\n' +
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ.',
      fixed:
        'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03 tháng 5 năm 2024 của Chính phủ.\n\n' +
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ.',
    },
    {
      text: own('26 tháng 3 năm 2026', '16/3/2026').replace('26 tháng 3 năm 2026', '⟦$&⟧'),
      fixed: own('16 tháng 3 năm 2026', '16/3/2026'),
      says: 'Phụ lục ghi kế hoạch ban hành ngày 26/3/2026, phần đầu ghi ngày 16/3/2026',
    },
    { text: own('16 tháng 3 năm 2026', '16/3/2026') },
    { text: own('     tháng 3 năm 2026', '17/3/2026, thay Kế hoạch ngày 03/3/2026') },
    {
      text:
        'Sơ kết Kế hoạch số 29/KH-UBND ngày 30/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính.\n\n' +
        'Thực hiện Kế hoạch số 29/KH-UBND ngày 04/02/2026 của Ủy ban nhân dân tỉnh về phòng, chống dịch bệnh trên cây trồng.',
    },
    {
      text:
        'Thực hiện Kế hoạch số 29/KH-UBND ngày 04/02/2026 của Ủy ban nhân dân tỉnh An Bình về cải cách hành chính.\n\n' +
        'Phối hợp thực hiện Kế hoạch số 29/KH-UBND ngày 11/3/2026 của Ủy ban nhân dân xã Phú Lộc về cải cách hành chính.',
    },
    {
      text:
        'Thực hiện Văn bản số 943/STP-PBGDPL ngày 15 tháng 5 năm 2026 của Sở Tư pháp.\n\n' +
        'Gửi kèm Văn bản số 943/STP-PBGDPL ngày 15/5/2026 của Sở Tư pháp.',
    },
  ],
});

export default defineRule({
  id: 'citation-date-inconsistent',
  severity: 'error',
  title: 'Một văn bản được viện dẫn với hai ngày ban hành khác nhau',
  *check({ plan, others }): Iterable<Finding> {
    yield* otherOwnDays(plan);
    const own = ownKeyOf(plan);
    for (const [key, mentions] of mentionsByKey(plan)) {
      if (mentions.length < 2 || key === own) continue;
      for (const found of contradictions(mentions.filter(isDated), { plan, others })) {
        if (found.right.length !== 0) yield reportDays(found, { plan, others });
      }
    }
  },
});

function own(first: string, second: string): string {
  return [
    'Số: 92/KH-UBND',
    'Hạ Khuê, ngày 16 tháng 3 năm 2026',
    'KẾ HOẠCH',
    'Cải tạo vườn tạp năm 2026',
    'I. NỘI DUNG',
    'Theo Phụ lục I và Phụ lục II./.',
    'Nơi nhận:\n- Lưu: VT.',
    'CHỦ TỊCH',
    `Phụ lục I\nTIẾN ĐỘ\n(Kèm theo Kế hoạch số 92/KH-UBND ngày ${first} của Ủy ban nhân dân xã Hạ Khuê)`,
    `Phụ lục II\nKINH PHÍ\n(Kèm theo Kế hoạch số 92/KH-UBND ngày ${second} của Ủy ban nhân dân xã Hạ Khuê)`,
  ].join('\n\n');
}
