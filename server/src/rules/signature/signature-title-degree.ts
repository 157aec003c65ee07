import { defineGuide, defineRule, offer } from '../../lint/rule';
import { remove } from '../../text/edit';
import { officeKind } from './_signature';

const body = 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\n';

export const guide = defineGuide({
  why:
    'Trước họ tên người ký không ghi học hàm, học vị và danh hiệu danh dự. Lực lượng vũ trang và đơn vị sự nghiệp giáo dục, y tế, khoa học (trường, bệnh viện, viện, ' +
    'trung tâm y tế) có quy định riêng nên không xét; Sở Y tế, Sở Giáo dục và Đào tạo không thuộc số đó. Chưa rõ cơ quan nào thì chỉ là thông tin.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7.c',
  examples: [
    {
      text: `UBND TỈNH AN BÌNH\nSỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2027\n\n${body}GIÁM ĐỐC\n\n⟦TS.⟧ Lý Xuân Hậu\n`,
      fixed: `UBND TỈNH AN BÌNH\nSỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2027\n\n${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: '“TS.”',
    },
    { text: `${body}GIÁM ĐỐC\n\n⟦PGS.TS⟧ Lý Xuân Hậu\n`, fixed: `${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n` },
    {
      text: `SỞ Y TẾ AN BÌNH\nBỆNH VIỆN ĐA KHOA AN BÌNH\nSố: 15/KH-BV\n\nKẾ HOẠCH\nTrực Tết năm 2027\n\n${body}GIÁM ĐỐC\n\nBS.CKII Lý Xuân Hậu\n`,
    },
    {
      text: `UBND XÃ THƯỢNG KHUÊ\nTRƯỜNG TIỂU HỌC MÂY NGANG\nSố: 15/KH-TH\n\nKẾ HOẠCH\nTuyển sinh\n\n${body}HIỆU TRƯỞNG\n\nThS. Lý Xuân Hậu\n`,
    },
    // The clause leaves ranks and degrees in the armed forces to their ministry.
    { text: `${body}CHỈ HUY TRƯỞNG\n\nĐại tá, TS. Tống Sơn Hà\n` },
    { text: `${body}HIỆU TRƯỞNG\n\n⟦Bà⟧ Tống Thị Sơn\n`, fixed: `${body}HIỆU TRƯỞNG\n\nTống Thị Sơn\n` },
    { text: `${body}GIÁM ĐỐC\n\nÔng Thế Vịnh\n` },
    { text: `${body}GIÁM ĐỐC\n\nTống Sơn Hà\n` },
  ],
});

export default defineRule({
  id: 'signature-title-degree',
  severity: 'warning',
  title: 'Ghi học hàm, học vị trước họ tên người ký',
  *check({ plan }) {
    const kind = officeKind(plan);
    for (const { name } of plan.signatures) {
      const found = name && ((kind !== 'learned' && degrees.exec(name.text)) || address.exec(name.text));
      if (!name || !found) continue;
      const written = found[0].trimEnd();
      const { start } = name.span;
      const length = address.test(name.text) ? plan.source.text.slice(start).search(/\s/u) : written.length;
      const isPlain = plan.source.text.startsWith(found[0], name.span.start);
      yield {
        span: { start, end: start + length },
        message: `Trước họ tên người ký đang có “${written}”, phải bỏ`,
        ...(kind === 'unknown' && { severity: 'information' }),
        ...(isPlain && {
          fixes: offer(`Bỏ “${written}”`, remove({ start: name.span.start, end: name.span.start + found[0].length })),
        }),
      };
    }
  },
});

/** `Ông` is a family name as well. */
const address = /^(?:Ông|Bà)\s+(?=\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){2})/u;
const degrees =
  /^(?:(?:PGS|GS|TSKH|TS|Ts|ThS|Ths|THS|BS|Bs|BSCK|CKI{1,2}|CK1|CK2|DS|KS|CN|NGƯT|NGND|NSƯT|NSND|TTƯT|Thạc sĩ|Thạc sỹ|Tiến sĩ|Tiến sỹ|Phó Giáo sư|Giáo sư|Bác sĩ|Bác sỹ|Kỹ sư)(?:[.,]\s*|\s+|(?=CK)))+(?=\p{Lu}\p{Ll})/u;
