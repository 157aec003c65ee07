import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { signsLike } from '../../syntax/needs';
import { insert } from '../../text/edit';
import { allMatches } from '../../text/match';
import { span } from '../../text/span';
import { isProse, isSeam } from './_prose';

export const guide = defineGuide({
  why: 'Các khẩu hiệu, tên gọi trong ngoặc kép được liệt kê cách nhau bằng dấu phẩy. Quy tắc tắt sẵn vì có khẩu hiệu viết liền theo thói quen.',
  examples: [
    {
      text: 'Thực hiện phương châm “gần dân⟦” “⟧hiểu dân”.',
      fixed: 'Thực hiện phương châm “gần dân”, “hiểu dân”.',
      says: 'dấu phẩy',
    },
    { text: 'Thực hiện phương châm “gần dân”, “hiểu dân” và “có trách nhiệm”.' },
    { text: 'Phong trào “Xanh” và “Sạch”; cuộc thi “Đẹp” – “Hay”.' },
  ],
});

export default defineRule({
  id: 'quotes-adjacent',
  severity: 'hint',
  isOff: true,
  title: 'Hai cụm trong ngoặc kép không có dấu phẩy ở giữa',
  needs: [signsLike(/” “/u)],
  *checkParagraph(paragraph): Iterable<Finding> {
    if (!isProse(paragraph)) return;
    for (const { index } of allMatches(paragraph.text, /” “(?=\p{L})/gu)) {
      if (isSeam(paragraph, index + 1)) continue;
      yield {
        span: span(index, index + 3),
        message: 'Giữa hai cụm trong ngoặc kép thiếu dấu phẩy',
        fixes: offer('Thêm dấu phẩy', insert(index + 1, ',')),
      };
    }
  },
});
