import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import { legacyOf } from '../../plan/encodings/legacy';
import { mojibakeOf } from '../../plan/encodings/mojibake';
import { remove } from '../../text/edit';
import { allMatches } from '../../text/match';
import { span } from '../../text/span';

export const guide = defineGuide({
  why:
    'Bản chép từ Word, PDF hay trang mạng để lại dấu nối mềm, dấu cách không độ rộng hoặc dấu đầu tệp giữa các chữ. Chúng không in ra, ' +
    'nhưng tìm kiếm không thấy chữ và dòng có thể ngắt sai. Dấu cách không ngắt là cố ý nên được giữ.',
  examples: [
    {
      text: 'Ban chỉ⟦\u00ad⟧ đạo xã⟦\u200b⟧ họp giao⟦\u200b\ufeff⟧ban.\n⟦\ufeff⟧Văn phòng chuẩn bị.',
      fixed: 'Ban chỉ đạo xã họp giaoban.\nVăn phòng chuẩn bị.',
      says: 'dấu nối mềm',
    },
    { text: 'Kế hoạch số\u00a012/KH-UBND, gia đình 👨\u200d👩\u200d👧 văn hóa.' },
    { text: '\ufeffKẾ HOẠCH\nHọp giao ban' },
  ],
});

export default defineRule({
  id: 'soft-hyphen-nbsp',
  severity: 'hint',
  title: 'Ký tự ẩn lẫn trong chữ',
  *check({ plan }): Iterable<Finding> {
    const { text } = plan.source;
    if (!Object.keys(names).some((it) => text.includes(it, 1)) || legacyOf(plan) || mojibakeOf(plan)) return;
    for (const { 0: signs, index } of allMatches(text, hidden)) {
      if (index === 0) continue;
      const kinds = [...new Set(signs)].map((it) => names[it] as string);
      yield {
        span: span(index, index + signs.length),
        message: `Có ký tự ẩn trong chữ: ${kinds.join(', ')}`,
        fixes: safely('Xóa ký tự ẩn', remove(span(index, index + signs.length))),
      };
    }
  },
});

const names: Readonly<Record<string, string>> = {
  '\u00ad': 'dấu nối mềm',
  '\u200b': 'dấu cách không độ rộng',
  '\u2060': 'dấu nối không độ rộng',
  '\ufeff': 'dấu đầu tệp',
};
const hidden = /[\u00ad\u200b\u2060\ufeff]+/gu;
