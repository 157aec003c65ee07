import { defineGuide, defineRule } from '../../lint/rule';
import { place } from '../../syntax/paragraph';
import { unknownLines } from './_signature';

const body = 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\n';

export const guide = defineGuide({
  why: 'Dưới chức vụ của người ký phải có đầy đủ họ, tên đệm và tên. Bản dự thảo chưa biết ai ký nên không xét; tên viết in hoa hoặc có học vị vẫn là tên.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7.c',
  examples: [
    { text: `${body}KT. GIÁM ĐỐC\n⟦PHÓ GIÁM ĐỐC⟧\n`, profile: 'trinh-ky', says: 'họ tên' },
    { text: `${body}⟦GIÁM ĐỐC⟧\n\n(Ký tên, đóng dấu)\n`, profile: 'phat-hanh' },
    { text: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`, profile: 'trinh-ky' },
    { text: `${body}GIÁM ĐỐC\n\nLÝ XUÂN HẬU\n`, profile: 'trinh-ky' },
    {
      text: `${body}GIÁM ĐỐC\nSỞ TƯ PHÁP\n\nLý Xuân Hậu\n\nTRƯỞNG BAN\nBAN TUYÊN GIÁO TỈNH ỦY\n\nVi Thị Sương\n`,
      profile: 'trinh-ky',
    },
    { text: `${body}TRƯỞNG BAN\n\nPHÓ CHỦ TỊCH UBND TỈNH\nLý Xuân Hậu\n`, profile: 'trinh-ky' },
    { text: `${body}TM. TIỂU BAN\nTRƯỞNG TIỂU BAN\n\nLý Xuân Hậu\n\nTRƯỞNG BAN XÂY DỰNG ĐẢNG\n`, profile: 'trinh-ky' },
    { text: `${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n\n⟦TRƯỞNG BAN XÂY DỰNG ĐẢNG⟧\n`, profile: 'trinh-ky' },
  ],
});

export default defineRule({
  id: 'signature-name-missing',
  severity: 'information',
  profiles: { 'du-thao': 'off' },
  title: 'Có chức vụ mà chưa có họ tên người ký',
  *check({ plan }) {
    const last = plan.signatures[plan.signatures.length - 1];
    const line = last?.lines[last.lines.length - 1];
    if (!last || !line || last.name) return;
    // Who signs for a board adds below the name the post held elsewhere.
    const above = plan.signatures[plan.signatures.length - 2];
    if (above?.name && above.lines.some((it) => ofBoard.test(it.text))) return;
    // What is not known may be a name written in an unusual way.
    if (
      unknownLines(plan).some(
        ({ block, text, start }) =>
          line.span.end < place(block, { start, end: start + 1 }).start && !/^[[(]/u.test(text),
      )
    )
      return;
    yield { span: line.span, message: `Dưới “${line.text}” chưa có họ tên người ký` };
  },
});

const ofBoard = /^(?:KT\.\s*)?(?:PHÓ\s)?(?:TRƯỞNG (?:TIỂU )?BAN|TRƯỞNG ĐOÀN|TỔ TRƯỞNG|CHỦ TỊCH HỘI ĐỒNG)(?:\s|$)/u;
