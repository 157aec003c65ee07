import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { comments } from '../../syntax/selection';
import { remove } from '../../text/edit';
import { wholeLines } from '../../text/source';

export const guide = defineGuide({
  why: 'Ghi chú “<!-- xem lại: … -->” không bao giờ được in, đứng trên đoạn mà người soạn phải xem lại: do mình ghi, hoặc do Thảo ghi khi lập kế hoạch năm sau. Xem xong thì xóa ghi chú.',
  examples: [
    {
      text: 'I. NỘI DUNG\n\n⟦<!-- xem lại: còn nhắc năm 2026 -->⟧\n1. Năm 2026 đạt 80%.\n',
      fixed: 'I. NỘI DUNG\n\n1. Năm 2026 đạt 80%.\n',
      says: 'Cần xem lại: còn nhắc năm 2026',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Mở 5 lớp.\n\n  ⟦<!-- XEM LẠI -->⟧\n\n2. Tổng kết.\n',
      fixed: 'I. NỘI DUNG\n\n1. Mở 5 lớp.\n\n\n2. Tổng kết.\n',
    },
    { text: 'I. NỘI DUNG\n\n<!-- số liệu của Phòng Kế toán -->\n1. Xem lại: các mục đã giao.\n' },
    { text: 'I. NỘI DUNG\n\n1. Ghi <!-- xem lại --> vào bên lề những chỗ phải hỏi thêm.\n' },
  ],
});

export default defineRule({
  id: 'reminder-left',
  severity: 'information',
  profiles: { 'trinh-ky': 'warning', 'phat-hanh': 'error' },
  title: 'Còn ghi chú “xem lại”',
  *check({ plan }): Generator<Finding> {
    for (const { paragraph, start, end } of comments(plan.blocks)) {
      const groups = form.exec(paragraph.text)?.groups;
      if (!groups) continue;
      const words = groups.words?.trim() ?? '';
      const comment = { start: start + paragraph.raw.indexOf('<'), end };
      yield {
        span: comment,
        message: words === '' ? 'Cần xem lại đoạn dưới đây' : `Cần xem lại: ${words}`,
        fixes: offer('Xóa ghi chú này', remove(wholeLines(plan.source, comment))),
      };
    }
  },
});

const form = /^<!--\s*xem lại\s*(?::(?<words>.*?))?-->$/isu;
