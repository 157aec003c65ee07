import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { written } from '../../syntax/needs';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { type FoundSyllable, isWrong } from './_names';
import { isOthersAt } from './_others';
import { editsFor, recase, wrongSpan } from './_recase';

export const guide = defineGuide({
  why:
    'Đảng đứng độc lập, chỉ Đảng Cộng sản Việt Nam thì viết hoa: chủ trương của Đảng. Viết thường trong từ ghép và danh từ chung: đảng viên, đảng bộ, đảng ủy, tổ chức đảng, công tác đảng; ' +
    'quy tắc cũng không xét đảng của nước khác, tên văn bản được viện dẫn và lời trong ngoặc kép.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.4 và mục IV.1.b',
  examples: [
    {
      text: 'Quán triệt chủ trương của ⟦đảng⟧, chính sách của Nhà nước.',
      fixed: 'Quán triệt chủ trương của Đảng, chính sách của Nhà nước.',
      says: 'phải viết “Đảng”',
    },
    {
      text: 'Nghị quyết của Ban Bí thư Trung ương ⟦đảng⟧; truyền thống của Đảng ⟦cộng⟧ sản Việt Nam.',
      fixed: 'Nghị quyết của Ban Bí thư Trung ương Đảng; truyền thống của Đảng Cộng sản Việt Nam.',
    },
    {
      text: 'Nâng cao vai trò của đảng viên, của đảng bộ, của đảng uỷ; củng cố tổ chức đảng, công tác đảng, tuổi đảng.',
    },
    { text: 'Đại biểu của đảng cầm quyền và của đảng Nhân dân Cách mạng Lào dự; chi bộ thu đảng phí.' },
    { text: 'Hội thi “Sắt son niềm tin của đảng” do chi đoàn tổ chức.' },
  ],
});

export default defineRule({
  id: 'cap-dang',
  severity: 'hint',
  title: '“đảng” chỉ Đảng Cộng sản Việt Nam phải viết hoa',
  needs: [written('đảng', 'Đảng')],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const match of allMatches(text, alone)) {
      const end = match.index + match[0].length;
      const span = { start: end - 'đảng'.length, end };
      if (isOthersAt(paragraph, span.start)) continue;
      yield {
        span,
        message: 'Đang ghi “đảng”, phải viết “Đảng”',
        fixes: [recase('Đổi thành “Đảng”', [replace(span, 'Đảng')])],
      };
    }
    for (const match of allMatches(text, communist)) {
      const wrong = syllablesOf(match).filter(isWrong);
      if (wrong.length === 0 || isOthersAt(paragraph, match.index)) continue;
      yield {
        span: wrongSpan(wrong),
        message: `Đang ghi “${match[0]}”, phải viết “Đảng Cộng sản”`,
        fixes: [recase('Đổi thành “Đảng Cộng sản”', editsFor(wrong))],
      };
    }
  },
});

const notTheParty =
  'viên|bộ|ủy|uỷ|đoàn|phí|phái|cầm quyền|đối lập|tịch|vụ|bạn|anh em|nước|các nước|chính trị|cánh|dân chủ|bảo thủ|xã hội|cộng';
const alone = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:của|[tT]rung ương|ơn|đường lối|đi theo)\\s+đảng(?![\\p{L}\\p{M}\\p{N}]|\\s+(?:(?:${notTheParty})(?![\\p{L}\\p{M}])|\\p{Lu}))`,
  'gu',
);
const communist = /(?<![\p{L}\p{M}\p{N}])[đĐ]ảng\s+[cC]ộng\s+[sS]ản(?![\p{L}\p{M}\p{N}])/gu;

const capitals = [true, true, false];

const syllablesOf = (match: RegExpExecArray): readonly FoundSyllable[] =>
  allMatches(match[0], /\S+/gu).map((it, i) => ({
    text: it[0],
    span: { start: match.index + it.index, end: match.index + it.index + it[0].length },
    wantsCapital: capitals[i],
  }));
