import { defineGuide, defineRule } from '../../lint/rule';
import type { Edit } from '../../text/edit';
import { isDecomposed, toNfc } from '../../text/fold';
import { allMatches } from '../../text/match';
import type { Source } from '../../text/source';
import { type Span, textOf } from '../../text/span';

export const guide = defineGuide({
  why:
    'Bản chép từ máy Mac hay từ PDF thường để dấu thành ký tự riêng đứng sau chữ. Nhìn thì giống nhau, nhưng tìm kiếm, sắp xếp và in ra có thể sai. ' +
    'Thảo đọc được cả hai cách nên chỉ nhắc một lần cho cả tệp.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4',
  examples: [
    {
      text: 'Ban h⟦a\u0300⟧nh.\n\nTh\u01b0\u0323c hi\u00ea\u0323n.',
      fixed: 'Ban hành.\n\nThực hiện.',
      says: '3 chữ',
    },
    { text: 'Ban hành kế hoạch.' },
    { text: 'Sân bay Charles de Gaulle, Zürich, “São Paulo”.' },
  ],
});

export default defineRule({
  id: 'unicode-not-nfc',
  severity: 'information',
  title: 'Chữ viết bằng mã tổ hợp, dấu tách khỏi chữ',
  *check({ plan: { source } }) {
    if (!isDecomposed(source.text)) return;
    let first: Span | undefined;
    let count = 0;
    for (const { index, 0: cluster } of allMatches(source.text, clusters)) {
      // Some marks have no letter to be one with, and are right as they are.
      if (cluster.normalize('NFC') === cluster) continue;
      first ??= { start: index, end: index + cluster.length };
      count++;
    }
    if (!first) return;
    yield {
      span: first,
      message: `Có ${count} chữ viết bằng mã tổ hợp, dấu tách khỏi chữ`,
      fixes: [{ title: 'Đổi cả tệp sang chữ dựng sẵn', edits: composed(source), safe: true }],
    };
  },
});

const clusters = /[\p{L}\p{N}]?[\u0300-\u036f]+/gu;

/** A line at a time: few edits, and none where nothing changes. */
function composed(source: Source): Edit[] {
  const edits: Edit[] = [];
  for (let line = 0; line < source.lineStarts.length; line++) {
    const span = source.lineSpan(line);
    const text = textOf(source.text, span);
    const nfc = isDecomposed(text) ? toNfc(text).text : text;
    if (nfc !== text) edits.push({ span, text: nfc });
  }
  return edits;
}
