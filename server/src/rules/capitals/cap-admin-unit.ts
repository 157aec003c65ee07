import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { written } from '../../syntax/needs';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore } from '../../text/span';
import { inCase } from './_names';
import { recase } from './_recase';

export const guide = defineGuide({
  why:
    'Tên đơn vị hành chính chỉ viết hoa phần tên riêng: tỉnh Nam Định, phường Âu Lâu. Đơn vị mang số, tên người, tên sự kiện thì viết hoa cả danh từ chung: Quận 1, Phường Điện Biên Phủ; ' +
    'Thành phố Hồ Chí Minh luôn viết hoa. Quy tắc không báo ở đầu câu, sau dấu hai chấm và với tên giống tên người.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.a, b, c',
  examples: [
    {
      text: 'Tổ chức tại trụ sở ⟦Xã⟧ Thượng Khuê, ⟦Tỉnh⟧ An Bình.',
      fixed: 'Tổ chức tại trụ sở xã Thượng Khuê, tỉnh An Bình.',
      says: 'phải viết “xã Thượng Khuê”',
    },
    { text: 'Làm việc tại Thành phố Hồ Chí Minh, Quận 1, Phường Điện Biên Phủ và Phường Nguyễn Huệ.' },
    { text: 'Xã Thượng Khuê chủ trì. Địa điểm: Xã Phú Lộc. Đại diện UBND Tỉnh, Thành phố và Huyện ủy dự.' },
  ],
});

export default defineRule({
  id: 'cap-admin-unit',
  severity: 'hint',
  isOff: true,
  title: 'Danh từ chung trước tên đơn vị hành chính viết hoa',
  needs: [written('Tỉnh', 'Thành', 'Thị', 'Huyện', 'Quận', 'Xã', 'Phường')],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const match of allMatches(text, form)) {
      const { word = '', name = '' } = match.groups ?? {};
      const start = match.index;
      const span = { start, end: start + word.length };
      if (isBegun.test(lettersBefore(text, start, 6)) || ofPeople.test(name)) continue;
      if (isQuotedAt(quotationsOf(paragraph), start)) continue;
      const small = inCase(word, false);
      yield {
        span,
        message: `Đang ghi “${word} ${name}”, phải viết “${small} ${name}”`,
        fixes: [recase(`Đổi thành “${small}”`, [replace(span, small)])],
      };
    }
  },
});

const form =
  /(?<![\p{L}\p{M}\p{N}])(?<word>Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường)\s+(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})(?![\p{L}\p{M}\p{N}])/gu;
const isBegun = /(?:^|[.:?!|…(“"]|[-–+*•])["”)]*\s*$/u;
/** Names of persons and events, before which the common noun is capital too. */
const ofPeople =
  /^(?:Hồ Chí Minh|Điện Biên Phủ|Nguyễn|Trần|Lê|Lý|Phạm|Phan|Hoàng|Huỳnh|Võ|Vũ|Ngô|Đinh|Đỗ|Bùi|Đặng|Trương|Hồ|Mạc|Cao|Tôn|Hùng|Quang Trung|Hai Bà Trưng|Bà|Cách Mạng|Cách|Đồng Khởi|Thống Nhất|Giải Phóng|Xô|Đoàn|Đoàn Kết|Thanh Niên|Đội|Ủy|Uỷ)(?![\p{L}])/u;
