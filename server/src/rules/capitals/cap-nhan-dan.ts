import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { wordOf } from '../../syntax/needs';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore } from '../../text/span';
import { isOthersAt } from './_others';
import { recase } from './_recase';

export const guide = defineGuide({
  why:
    'Nhân dân thuộc trường hợp đặc biệt phải viết hoa khi là danh từ: quyền làm chủ của Nhân dân. Trong tên cơ quan và từ ghép thì viết thường: Ủy ban nhân dân, Công an nhân dân, ' +
    'Ban Thanh tra nhân dân, đối ngoại nhân dân. Quy tắc không xét nhân dân nước khác, tên văn bản được viện dẫn và lời trong ngoặc kép.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1',
  examples: [
    { text: 'Ủy  ban nhân dân xã, Uỷban nhân dân xã, Hội\u00a0đồng  nhân dân xã.' },
    {
      text: 'Lắng nghe ý kiến của ⟦nhân dân⟧, tạo thuận lợi cho ⟦nhân dân⟧ khi làm thủ tục.',
      fixed: 'Lắng nghe ý kiến của Nhân dân, tạo thuận lợi cho Nhân dân khi làm thủ tục.',
      says: 'phải viết “Nhân dân”',
    },
    {
      text: 'Chăm lo đời sống ⟦Nhân Dân⟧ các xã vùng cao.',
      fixed: 'Chăm lo đời sống Nhân dân các xã vùng cao.',
    },
    {
      text: 'Phối hợp với Ủy ban nhân dân, Hội đồng nhân dân, Công an nhân dân, Quân đội nhân dân; củng cố Ban Thanh tra nhân dân, tổ nhân dân tự quản và Quỹ tín dụng nhân dân.',
    },
    {
      text: 'Đẩy mạnh đối ngoại nhân dân, giao lưu nhân dân với nhân dân Lào; lực lượng vũ trang nhân dân; chứng minh nhân dân; 500 nhân dân tệ.',
    },
    {
      text: 'Thực hiện Kế hoạch số 90/KH-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh An Bình về đối thoại với nhân dân.',
    },
    {
      text: 'Nêu cao phương châm “Chính quyền phục vụ nhân dân”; thi hành Luật Bảo vệ sức khỏe nhân dân; đọc báo Nhân Dân.',
    },
  ],
});

export default defineRule({
  id: 'cap-nhan-dan',
  severity: 'information',
  title: '“nhân dân” với nghĩa là Nhân dân phải viết hoa',
  needs: [wordOf('nhân'), wordOf('dân')],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const match of allMatches(text, form)) {
      const { people = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const start = end - people.length;
      const before = lettersBefore(text, start, reach).replace(/\s+/gu, ' ');
      if (isCompound(before, text.slice(end, end + reach), people) || isOthersAt(paragraph, start)) continue;
      const [first = '', second = ''] = people.split(/\s+/u);
      const edits = [];
      if (first !== 'Nhân') edits.push(replace({ start, end: start + first.length }, 'Nhân'));
      if (second !== 'dân') edits.push(replace({ start: end - second.length, end }, 'dân'));
      const isFixedPhrase = /(?:quần chúng|tầng lớp)\s+$/u.test(before);
      yield {
        span: { start, end },
        message: `Đang ghi “${people}”, phải viết “Nhân dân”`,
        ...(isFixedPhrase && { severity: 'hint' as const }),
        fixes: [recase('Đổi thành “Nhân dân”', edits)],
      };
    }
  },
});

const form = /(?<![\p{L}\p{M}\p{N}])(?<people>nhân\s+[dD]ân|Nhân\s+Dân)(?![\p{L}\p{M}\p{N}])/gu;
const reach = 40;

/** Nouns with which `nhân dân` makes the name of a body or a term of its own. */
const nouns =
  'ủy ?ban|uỷ ?ban|ub|hội đồng|hđ|tòa án|toà án|viện kiểm sát|kiểm sát|hội thẩm|công an|cảnh sát|an ninh|quân đội|hải quân|không quân|lực lượng vũ trang|vũ trang|' +
  'thanh tra|tín dụng|đối ngoại|ngoại giao|giao lưu|hữu nghị|hợp tác|chiến tranh|phòng không|quốc phòng|dân chủ|cộng hòa|cộng hoà|cách mạng|chính quyền|chính thể|chế độ|' +
  'chứng minh|chứng minh thư|bệnh viện|ngân hàng|báo|tạp chí|truyền hình|nhà xuất bản|đảng|đại biểu|đại hội đại biểu|nghệ sĩ|nghệ sỹ|nhà giáo|thầy thuốc|nghệ nhân|' +
  'đoàn thể|học viện|trường|quảng trường|cung|tình báo|biên phòng|dân phòng|tự vệ|luật sư|tự quản|nghĩa trang|thẩm phán|giám sát viên';
const compound = new RegExp(`(?<![\\p{L}\\p{M}])(?:tổng cục [^,;.]{0,20}|${nouns})\\s+$`, 'iu');
/** Other peoples, the currency, the highest court. */
const other =
  /^\s+(?:tệ|tự quản|tối cao|thế giới|quốc tế|tiến bộ|yêu chuộng|các nước|các quốc gia|hai nước|ba nước|hai bên|hai dân tộc|nước|Lào|Trung (?:Quốc|Hoa)|Cam-?pu-?chia|Cu-?ba|Nga|Nhật|Hàn|Mỹ|Pháp|Đức|Anh|Ấn|Thái Lan|Pa-?lét-?xtin|Triều Tiên|U-?crai-?na)(?![\p{L}\p{M}])/u;

/** `công nhân | dân quân`, `bệnh nhân | dân tộc thiểu số`: two words that only meet. */
const halves =
  /(?<![\p{L}\p{M}])(?:công|bệnh|quân|thân|nạn|cá|tư|doanh|phạm|nguyên|tội|hôn|pháp|cử|nữ|vĩ|chứng|tù|yếu|nghệ|danh|hạt|tác)\s+$/iu;
/** `Phạm Nhân Dân` is a person. */
const givenName = /\p{Lu}\p{L}*\s+$/u;

const isCompound = (before: string, after: string, people: string): boolean =>
  compound.test(before) || other.test(after) || (people.startsWith('n') ? halves.test(before) : givenName.test(before));
