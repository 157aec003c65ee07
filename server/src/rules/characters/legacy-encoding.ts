import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { legacyOf } from '../../plan/encodings/legacy';

const fonts = { TCVN3: 'TCVN3 (phông .VnTime)', VNI: 'VNI (phông VNI-Times)' };

export const guide = defineGuide({
  why:
    'Văn bản dùng mã Unicode; bản cũ bằng phông .VnTime hoặc VNI-Times mở ra thành chữ không đọc được. Thảo chuyển cả tệp khi mọi chữ giải mã được chắc chắn; ' +
    'mã TCVN3 không phân biệt chữ hoa có dấu, nên tiêu đề có thể phải viết hoa lại. Tên riêng nước ngoài và dấu ©, ® không bị nhắc.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4',
  examples: [
    {
      text: 'Uû ban nh©n d©n x· tæ chøc häp giao ban.\n\nTHùC HIÖN NGAY.'.replace('Uû ban nh©n', 'Uû ban ⟦nh©n⟧'),
      fixed: 'Uỷ ban nhân dân xã tổ chức họp giao ban.\n\nTHỰC HIỆN NGAY.',
      says: 'TCVN3',
    },
    {
      text: '⟦UÛy⟧ ban nhaân daân xaõ toå chöùc hoïp giao ban, ñaùnh giaù keát quaû.',
      fixed: 'Ủy ban nhân dân xã tổ chức họp giao ban, đánh giá kết quả.',
      says: 'VNI',
    },
    { text: 'Đoàn chuyên gia Pháp gồm ông François Hébert, bà Zoë Müller; phần mềm © 2026 ViệtSoft®, khổ 5 µm.' },
    { text: 'Ông Jürgen Größ và bà Søren Åse dự họp tại phòng khách, hoà giải ở quán cà phê.' },
  ],
});

export default defineRule({
  id: 'legacy-encoding',
  severity: 'error',
  title: 'Văn bản viết bằng mã cũ TCVN3 hoặc VNI',
  *check({ plan }): Iterable<Finding> {
    const legacy = legacyOf(plan);
    if (!legacy) return;
    const { name, word, meant, edits } = legacy;
    yield {
      span: legacy.first,
      message: `Văn bản viết bằng mã cũ ${fonts[name]}: “${word}” là “${meant}”`,
      blinds: true,
      ...(edits && { fixes: [{ title: `Chuyển cả tệp từ mã ${name} sang Unicode`, edits, safe: false }] }),
    };
  },
});
