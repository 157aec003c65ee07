import { changeTo, defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import { isMassOrganisation } from '../../plan/head/own-rules';
import type { Phrase } from '../../plan/phrase';
import { replace } from '../../text/edit';
import { contains, textOf } from '../../text/span';
import { authorityOf } from './_signature';
import { slipsIn } from './_slips';
import { wrongAuthorities } from './_wrong-authority';
import { wrongBodies } from './_wrong-body';

const body = 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\n';

export const guide = defineGuide({
  why: 'Chữ viết tắt quyền hạn viết in hoa và có dấu chấm: TM., KT., TL., TUQ., Q., rồi đến chức vụ cũng in hoa. Kế hoạch của Ủy ban nhân dân do Chủ tịch hoặc cấp phó ký thay mặt chính Ủy ban ấy, tên viết đầy đủ. Văn bản của Đảng viết T/M, K/T, T/L, chỉ nhắc khi viết khác; đoàn thể ghi số kiểu của Đảng viết thế nào cũng được.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7.b, II.7.đ',
  examples: [
    {
      text: 'I. NỘI DUNG\n\nCác thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n⟦T. ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH\n\nMã Thị Sen\n',
      fixed:
        'I. NỘI DUNG\n\nCác thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nMã Thị Sen\n',
      says: 'phải là “TM.”',
    },
    {
      text: 'I. NỘI DUNG\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n⟦K. GIÁM ĐỐC⟧\nPHÓ GIÁM ĐỐC\n\nMã Thị Sen\n',
      fixed:
        'I. NỘI DUNG\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nMã Thị Sen\n',
    },
    {
      text: `${body}⟦KT⟧ GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: '“KT.”',
    },
    {
      text: `${body}⟦T/M⟧ ỦY BAN NHÂN DÂN\n⟦K.T⟧ CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
    },
    {
      text: `${body}⟦Kt. Giám đốc⟧\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'đang viết thường',
    },
    {
      text: `${body}⟦Chi cục trưởng⟧\n\nLý Xuân Hậu\n`,
      fixed: `${body}CHI CỤC TRƯỞNG\n\nLý Xuân Hậu\n`,
    },
    { text: `${body}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n` },
    {
      text: `${body}GIÁM ĐỐC\n\n⟦Lý Xuân hậu⟧\n`,
      fixed: `${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'Lý Xuân Hậu',
    },
    { text: `${body}GIÁM ĐỐC\n\n⟦lý xuân hậu.⟧\n`, fixed: `${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n` },
    { text: `${body}GIÁM ĐỐC\n\nLÝ XUÂN HẬU\n` },
    { text: `${body}GIÁM ĐỐC\tGIÁM ĐỐC\n\nLý Xuân Hậu\n` },
    {
      text: `${body}GIÁM ĐỐC\n⟦GIÁM ĐỐC⟧\n\nLý Xuân Hậu\n`,
      fixed: `${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'lặp lại',
    },
    {
      text: `KẾ HOẠCH\nHội thao năm 2027\n\n${body}GIÁM ĐỐC⟦:⟧\n\nLý Xuân Hậu\n`,
      fixed: `KẾ HOẠCH\nHội thao năm 2027\n\n${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
    },
    {
      text: `${body}⟦TRƯỞNG BAN⟧\nTM. BAN TỔ CHỨC\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. BAN TỔ CHỨC\nTRƯỞNG BAN\n\nLý Xuân Hậu\n`,
    },
    { text: `${body}GIÁM ĐỐC\n\nLinh mục Lý Xuân Hậu\n` },
    { text: `${body}CHỈ HUY TRƯỞNG\n\nThượng tá Lý Xuân Hậu\n` },
    { text: `${body}GIÁM ĐỐC\n\n(Đã ký)\n\nLý Xuân Hậu\n` },
    {
      text: `${body}⟦TL. ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLý Xuân Hậu\n`,
      says: 'phải ghi “TM.”',
    },
    {
      text: `${body}TM. ỦY BAN NHÂN DÂN\n⟦KT. PHÓ CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      says: 'phải là “KT. CHỦ TỊCH”',
    },
    {
      text: `${body}⟦KT. CHỦ TỊCH⟧\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      says: 'phải ở dưới dòng',
    },
    { text: `${body}KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lý Xuân Hậu\n` },
    {
      text: 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\n| ***Nơi nhận:*** - Các phòng; - Lưu: VT. | **KT. GIÁM ĐỐC** **PHÓ GIÁM ĐỐC** **Lý Xuân Hậu** |\n| --- | --- |\n',
    },
    {
      text: `${body}⟦PHÓ GIÁM ĐỐC⟧\nKT. GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
    },
    {
      text: `${body}⟦ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLý Xuân Hậu\n`,
      says: 'thiếu “TM.”',
    },
    {
      text: `${body}⟦MT. ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLý Xuân Hậu\n`,
    },
    {
      text: `${body}TM. ỦY BAN NHÂN DÂN\n⟦KY. CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      says: 'phải là “KT.”',
    },
    { text: `${body}KT. CHỦ TỊCH\nỦY BAN NHÂN DÂN XÃ\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n` },
    {
      text: 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\n| Nơi nhận: - Các phòng; - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lý Xuân Hậu |\n',
    },
    { text: `${body}TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLý Xuân Hậu\n` },
    { text: `${body}**Q. GIÁM ĐỐC**\n\nLý Xuân Hậu\n` },
    {
      text: 'Số 12-KH/ĐU\n\nKẾ HOẠCH\nHọc tập chuyên đề năm 2027\n\nI. MỤC ĐÍCH\n\nNâng cao nhận thức.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNông Văn Tuệ\n',
    },
    {
      text: 'ĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập chuyên đề năm 2027\n\nI. MỤC ĐÍCH\n\nNâng cao nhận thức.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.\n\n⟦TM.⟧ BAN THƯỜNG VỤ\n⟦K.T⟧ BÍ THƯ\nPHÓ BÍ THƯ\n\nNông Văn Tuệ\n',
      fixed:
        'ĐẢNG ỦY XÃ HẠ KHUÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập chuyên đề năm 2027\n\nI. MỤC ĐÍCH\n\nNâng cao nhận thức.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.\n\nT/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nNông Văn Tuệ\n',
      says: 'văn bản của Đảng ghi “T/M”',
    },
    {
      text: 'TỈNH ĐOÀN HOÀI LĨNH\n***\nSố: 12-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\n\nKẾ HOẠCH\nSinh hoạt hè năm 2027\n\nI. MỤC ĐÍCH\n\nRèn luyện kỹ năng.\n\nNơi nhận:\n- Các xã đoàn;\n- Lưu: VP.\n\nTM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNông Văn Tuệ\n',
    },
    {
      text: `HỘI NÔNG DÂN TỈNH HOÀI LĨNH\nSố 76-KH/HNDT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nGiám sát năm 2027\n\n${body}T/M BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
    },
    {
      text: `HỘI NÔNG DÂN TỈNH HOÀI LĨNH\nSố: 76/KH-HNDT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nGiám sát năm 2027\n\n${body}⟦T/M⟧ BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `HỘI NÔNG DÂN TỈNH HOÀI LĨNH\nSố: 76/KH-HNDT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nGiám sát năm 2027\n\n${body}TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
    },
  ],
});

export default defineRule({
  id: 'signature-authority-form',
  severity: 'warning',
  title: 'Quyền hạn, chức vụ, họ tên người ký viết chưa đúng thể thức',
  *check({ plan }) {
    const { header } = plan;
    yield* slipsIn(plan);
    if (header.party && header.isParty) {
      // Both heads stand there: which of them is right is told above.
      if (header.nation.length !== 0 || header.motto) return;
      yield* wrongAuthorities(plan);
      for (const { lines } of plan.signatures) yield* lines.flatMap((it) => inPartyForm(it, plan.source.text));
      return;
    }
    if (header.isParty || (header.number?.isPartyStyle && isMassOrganisation(header))) return;
    yield* wrongAuthorities(plan);
    yield* wrongBodies(plan);
    for (const { lines } of plan.signatures) {
      for (const line of lines) {
        // A recipient without its dash may be an office as well: `Chủ tịch UBND tỉnh`.
        if (plan.recipients?.items.some((it) => contains(it.span, line.span))) continue;
        const finding = checkLine(line, plan.source.text);
        if (finding) yield finding;
      }
    }
  },
});

/** `TM.` under `ĐẢNG CỘNG SẢN VIỆT NAM`: the Party parts the letters with a slash. */
function inPartyForm({ text, span: at }: Phrase, source: string): readonly Finding[] {
  const found = /^(?<first>[TK])\.?(?<second>[MTL])\.?\s+(?=\p{Lu}{2})/u.exec(text);
  const { first, second } = found?.groups ?? {};
  if (!found || !first || !second || source.slice(at.start, at.start + found[0].length) !== found[0]) return [];
  const written = found[0].trimEnd();
  const right = `${first}/${second}`;
  if (!/^(?:T\/M|T\/L|K\/T)$/u.test(right)) return [];
  const span = { start: at.start, end: at.start + written.length };
  return [
    {
      span,
      message: `Đang ghi “${written}”, văn bản của Đảng ghi “${right}”`,
      severity: 'information',
      fixes: changeTo(span, right),
    },
  ];
}

function checkLine(line: Phrase, source: string): Finding | undefined {
  const authority = authorityOf(line);
  const upper = line.text.toLocaleUpperCase('vi');
  if (!authority) {
    if (!/\p{Ll}/u.test(line.text)) return undefined;
    return {
      span: line.span,
      message: `Chức vụ của người ký đang viết thường, phải là ${upper}`,
      severity: 'information',
      fixes: changeTo(line.span, upper),
    };
  }
  const { right, written, position } = authority;
  const form = `${right}. ${position.toLocaleUpperCase('vi')}`;
  if (line.text === form) return undefined;
  if (/\p{Ll}/u.test(line.text)) {
    return {
      span: line.span,
      message: `Quyền hạn, chức vụ đang viết thường, phải là ${form}`,
      fixes: changeTo(line.span, form),
    };
  }
  const span = { start: line.span.start, end: line.span.start + written.length };
  const isPlain = textOf(source, span) === written;
  const isSpace = written.trimEnd() === `${right}.`;
  const isGlued = written === `${right}.`;
  return {
    span: { start: span.start, end: span.start + written.trimEnd().length },
    message: isSpace
      ? `Sau “${right}.” ${isGlued ? 'thiếu' : 'thừa'} dấu cách`
      : `Đang ghi “${written.trimEnd()}”, phải là “${right}.”`,
    ...(isSpace && { severity: 'information' }),
    ...(isPlain && {
      fixes: safely(
        !isSpace ? `Đổi thành “${right}.”` : isGlued ? 'Thêm dấu cách' : 'Bớt dấu cách',
        replace(span, `${right}. `),
      ),
    }),
  };
}
