import { clauseOpeners, nameHeads } from '../../data/clause-openers';
import { defineRule, type Finding } from '../../lint/rule';
import { roomOf } from '../../plan/room';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { inCase } from './_names';
import { recase } from './_recase';

export default defineRule({
  id: 'cap-after-semicolon',
  severity: 'hint',
  title: 'Viết hoa sau dấu chấm phẩy',
  why:
    'Chữ cái đầu câu viết hoa sau dấu chấm, dấu chấm hỏi, dấu chấm than và khi xuống dòng; sau dấu chấm phẩy câu chưa hết nên viết thường. Quy tắc im lặng với tên riêng, ' +
    'tên cơ quan, tên loại văn bản, nhãn (Đơn vị phối hợp: …), dòng mới, ô trong bảng và nơi nhận.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I',
  examples: [
    {
      text: 'Rà soát thủ tục hành chính; ⟦Tăng⟧ cường kiểm tra; ⟦Chuyển⟧ 02 hồ sơ; ⟦Giao⟧ Ủy ban nhân dân xã theo dõi.',
      fixed: 'Rà soát thủ tục hành chính; tăng cường kiểm tra; chuyển 02 hồ sơ; giao Ủy ban nhân dân xã theo dõi.',
      says: 'Sau dấu chấm phẩy viết thường: “tăng”',
    },
    {
      text: 'Thực hiện Chỉ thị số 05-CT/TW; Kế hoạch số 12/KH-UBND; UBND tỉnh và các sở; Trung tâm Thông tin; Nhân dân trên địa bàn.',
    },
    { text: 'Đơn vị chủ trì: Văn phòng Sở; Đơn vị phối hợp: Các phòng; Thời gian: Quý I; Báo cáo: trước ngày 15/12.' },
    {
      text: 'Gồm các việc sau: Tổ chức hội nghị. Đào tạo 50 người; hướng dẫn; “Thực hiện tốt, làm nhanh”; Giao Thủy là tên xã.',
    },
    { text: 'Nơi nhận:\n- Như trên; Giao Văn phòng sao gửi;\n- Lưu: VT.' },
  ],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text, kind, seams } = paragraph;
    if (kind !== 'text' || !text.includes(';')) return;
    for (const match of text.matchAll(capitalBehind)) {
      const { gap = '', word = '', rest = '' } = match.groups ?? {};
      const start = match.index + gap.length;
      if (!isOpener(word, rest, text.slice(start + word.length, start + 30))) continue;
      if (seams.some((it) => match.index <= it.at && it.at <= start)) continue;
      if (isQuotedAt(quotationsOf(paragraph), start)) continue;
      const small = inCase(word, false);
      const span = { start, end: start + word.length };
      yield {
        span,
        message: `Sau dấu chấm phẩy viết thường: “${small}”`,
        fixes: [recase(`Đổi thành ${small}`, [replace(span, small)])],
      };
    }
  },
  holds: (_finding, block, { plan }) => {
    const room = roomOf(block, plan.layout);
    return room !== 'closing' && room !== 'head';
  },
});

const capitalBehind = /(?<gap>;\s*)(?<word>\p{Lu}\p{Ll}*)(?=(?<rest>,?\s+[\p{L}\p{N}]+))(?![\p{L}\p{M}])/gu;
const openers = new Set(clauseOpeners.map(fold));
const heads = new Set(nameHeads.map(fold));
/** One cluster of vowels: `Zalo`, `Internet`, `Excel` are names from elsewhere. */
const syllable =
  /^[^\P{L}aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵfjwz]{0,3}[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/iu;
/** `; Báo cáo: trước ngày …` is a label. */
const label = /^(?:\s+\p{L}+){0,4}\s*:/u;
/** Verbs behind which an office may stand: `; Giao Ủy ban nhân dân xã …`. */
const ordering = new Set([
  'giao',
  'đề nghị',
  'yêu cầu',
  'mời',
  'trình',
  'gửi',
  'giúp',
  'để',
  'đối với',
  'khi',
  'chuyển',
  'các',
  'những',
]);
/** `; Hướng dẫn của Ban Tổ chức Tỉnh ủy`, `; Thông báo số 12/TB-UBND` are documents. */
const kinds = /^(?:Hướng dẫn|Thông báo|Báo cáo|Quyết định|Kiến nghị|Dự thảo|Thống kê)$/u;
const ofOne = /^\s+\p{L}+\s+(?:số|của|ngày|kết luận|này|liên|\d|\p{Lu})/u;
const office =
  /^(?:Ủy|Uỷ|Hội|Sở|Bộ|Ban|Văn|Phòng|Trung|Công|UBND|HĐND|Chi|Cục|Lãnh|Thủ|Giám|Trưởng|Đảng|Mặt|MTTQ|Nhà)$/u;

function isOpener(word: string, rest: string, behind: string): boolean {
  if (label.test(behind)) return false;
  const second = rest.replace(/^,?\s+/u, '');
  const isPair = openers.has(fold(`${word}${rest}`)) || openers.has(fold(`${word} ${second}`));
  if (isPair) return !/^\p{Lu}/u.test(second) && !(kinds.test(`${word}${rest}`) && ofOne.test(behind));
  if (!openers.has(fold(word))) return !heads.has(fold(word)) && syllable.test(word) && /^\p{Ll}/u.test(second);
  return !/^\p{Lu}/u.test(second) || (ordering.has(fold(word)) && office.test(second));
}
