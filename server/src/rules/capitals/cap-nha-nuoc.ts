import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { wordOf } from '../../syntax/needs';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore } from '../../text/span';
import { isOthersAt } from './_others';
import { recase } from './_recase';

export const guide = defineGuide({
  why:
    'Nhà nước thuộc trường hợp đặc biệt phải viết hoa khi chỉ chính Nhà nước: chính sách, pháp luật của Nhà nước. Đứng sau một danh từ để phân loại thì viết thường: ' +
    'quản lý nhà nước, cơ quan nhà nước, ngân sách nhà nước; viết hoa ở những chỗ ấy cũng không bị nhắc.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1',
  examples: [
    {
      text: 'Chấp hành đường lối của Đảng, pháp luật của ⟦nhà nước⟧ và các quy định khác.',
      fixed: 'Chấp hành đường lối của Đảng, pháp luật của Nhà nước và các quy định khác.',
      says: 'phải viết “Nhà nước”',
    },
    {
      text: 'Chủ trương của Đảng và ⟦nhà nước⟧ về đất do ⟦nhà nước⟧ thu hồi.',
      fixed: 'Chủ trương của Đảng và Nhà nước về đất do Nhà nước thu hồi.',
    },
    { text: 'Tăng cường quản lý nhà nước, sử dụng ngân sách nhà nước đúng quy định của cơ quan hành chính nhà nước.' },
    {
      text: 'Thu hồi về ngân sách Nhà nước; quan hệ giữa tổ chức đảng và nhà nước; quản lý của cán bộ, công chức nhà nước.',
    },
    {
      text: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh An Bình về quản lý tài sản của nhà nước.',
    },
    {
      text: 'Tôn trọng pháp luật của nhà nước sở tại; liên kết bốn nhà giữa nhà nước, nhà khoa học, nhà doanh nghiệp và nhà nông.',
    },
  ],
});

export default defineRule({
  id: 'cap-nha-nuoc',
  severity: 'information',
  title: '“nhà nước” với nghĩa là Nhà nước phải viết hoa',
  needs: [wordOf('nhà'), wordOf('nước')],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const match of allMatches(text, form)) {
      const { state = '' } = match.groups ?? {};
      const start = match.index;
      const end = start + state.length;
      const before = lettersBefore(text, start, reach);
      const isState = actor.test(before) || own.test(text.slice(end, end + reach)) || state.startsWith('N');
      if (!isState || generic.test(before) || foreign.test(text.slice(end, end + reach))) continue;
      if (isOthersAt(paragraph, start)) continue;
      const [first = '', second = ''] = state.split(/\s+/u);
      const edits = [];
      if (first !== 'Nhà') edits.push(replace({ start, end: start + first.length }, 'Nhà'));
      if (second !== 'nước') edits.push(replace({ start: end - second.length, end }, 'nước'));
      yield {
        span: { start, end },
        message: `Đang ghi “${state}”, phải viết “Nhà nước”`,
        fixes: [recase('Đổi thành “Nhà nước”', edits)],
      };
    }
  },
});

const form = /(?<![\p{L}\p{M}\p{N}])(?<state>nhà\s+[nN]ước|Nhà\s+Nước)(?![\p{L}\p{M}\p{N}])/gu;
const reach = 48;

/** Behind these the State itself is meant, not the kind of something. */
const actor =
  /(?:(?<![\p{L}\p{M}])(?:của|do|được|bị|khi|để|cho|với|giữa|trình|thay mặt|đại diện|[Nn]hân dân và|[Nn]hân dân,)|Đảng,|Đảng và|của đảng,|của đảng và|các quy định của)\s+$/u;
/** With these the State itself is meant whatever stands before. */
const own =
  /^\s+(?:ta(?=[\s,.;)])|và [Nn]hân dân cùng làm|pháp quyền xã hội chủ nghĩa|cộng hòa xã hội chủ nghĩa|Cộng hòa xã hội chủ nghĩa Việt)/u;
/** `cơ quan của Đảng và nhà nước` is one body or the other. */
const generic = /(?:cơ quan|tổ chức|cán bộ|công chức|lãnh đạo)\s+(?:của\s+)?(?:[Đđ]ảng)(?:,| và)\s+$/u;
const foreign =
  /^\s+(?:sở tại|khác|láng giềng|nước ngoài|bạn|Lào|Trung (?:Quốc|Hoa)|Cam-?pu-?chia|Cu-?ba|Nga|Nhật|Hàn|Mỹ|Pháp|Đức|Thái Lan|và (?:tư nhân|pháp luật))(?![\p{L}\p{M}])|^(?:,| và) nhà (?!nước)/u;
