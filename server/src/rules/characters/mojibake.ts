import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { mojibakeOf } from '../../plan/encodings/mojibake';
import { span } from '../../text/span';

export const guide = defineGuide({
  why:
    'Tệp UTF-8 bị mở bằng mã khác rồi lưu lại thành “Káº¿ hoáº¡ch”. Thảo đọc lại được khi không mất ký tự nào. Chữ đã thành “\ufffd” thì mất hẳn, ' +
    'phải lấy lại từ bản gốc.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4',
  examples: [
    {
      text: '⟦Káº¿⟧ hoáº¡ch há»\u008dp thÃ´n.\n\nNgÆ°á»\u009di dÃ¢n dá»± Ä‘áº§y Ä‘á»§, â€œvui váº»â€\u009d.',
      fixed: 'Kế hoạch họp thôn.\n\nNgười dân dự đầy đủ, “vui vẻ”.',
      says: '“Káº¿” là “Kế”',
    },
    { text: 'Ban hành k⟦\ufffd⟧ ho\ufffdch năm 2026.', says: '2 ký tự' },
    { text: 'HỌP TẠI XÃ, “BẢN Ã” VÀ “XÔ; nhiệt độ 30°C, góc 5°, São Tomé.' },
    { text: 'Họp thôn, người dân dự đầy đủ, “vui vẻ”.' },
  ],
});

export default defineRule({
  id: 'mojibake',
  severity: 'error',
  title: 'Chữ bị vỡ do đọc nhầm mã',
  *check({ plan }): Iterable<Finding> {
    const broken = mojibakeOf(plan);
    if (broken) {
      const { word, meant, edits } = broken;
      yield {
        span: broken.first,
        message: `Chữ bị vỡ do đọc nhầm mã${meant ? `: “${word}” là “${meant}”` : `, có chữ đã mất: “${word}”`}`,
        ...(edits && wholeText <= edits.length && { blinds: true }),
        ...(edits && { fixes: [{ title: 'Đọc lại các chữ bị vỡ', edits, safe: false }] }),
      };
    }
    const { text } = plan.source;
    const lost = text.indexOf('\ufffd');
    if (lost === -1) return;
    yield {
      span: span(lost, lost + 1),
      message: `Mất ${text.split('\ufffd').length - 1} ký tự, còn lại dấu \ufffd: phải lấy lại từ bản gốc`,
    };
  },
});

/** So many letters misread are a whole text, not a name that was pasted into it. */
const wholeText = 30;
