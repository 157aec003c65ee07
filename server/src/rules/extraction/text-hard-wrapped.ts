import { defineGuide, defineRule, type Finding, laterFix } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { reflow } from '../../plan/reflow/reflow';
import type { Span } from '../../text/span';

const wrapped =
  'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức của người dân về chuyển đổi số, hình thành\nthói quen sử dụng dịch vụ công trực tuyến và thanh toán không dùng\n' +
  'tiền mặt tại các thôn, tổ dân phố.\n\n2. Xây dựng đội ngũ cán bộ nòng cốt có kỹ năng hướng dẫn người dân\ntại nhà văn hóa, nhất là hộ nghèo, hộ cận nghèo và người cao tuổi\n' +
  'ở các thôn xa trung tâm xã.\n\nII. NỘI DUNG\n\n1. Rà soát danh sách hộ gia đình chưa có điện thoại thông minh, lập\nkế hoạch hỗ trợ thiết bị từ nguồn xã hội hóa, hoàn thành\n' +
  'trong quý II năm 2026.\n\n2. Mở lớp bồi dưỡng cho tổ công nghệ số cộng đồng, mỗi thôn ít nhất\nmột lớp, kinh phí thực hiện theo Quyết định số 12/QĐ-\nUBND và các quy định hiện hành.\n';

/** Of many short items only a few were cut. */
const items = [
  'KẾ HOẠCH',
  ...Array.from(
    { length: 4 },
    (_, i) =>
      `${i + 1}. Tổ công nghệ số cộng đồng thôn ${i + 1} hướng dẫn người dân nộp hồ sơ trực\ntuyến tại nhà văn hóa.`,
  ),
  ...Array.from({ length: 40 }, (_, i) => `${i + 5}. Nhà văn hóa số ${i + 5}: sáng thứ Bảy.`),
].join('\n\n');

/** A row's number, and below it a cell that begins with digits. */
const cells = '\nSTT\nĐơn vị\n1\nNhà văn hóa thôn Hạ\n2\n15 hộ kinh doanh (có danh sách riêng)\n';

const partyHead =
  'HUYỆN UỶ HOÀI LĨNH                         --------\n*                   Hoài Lĩnh, ngày 15 tháng 8 năm 2019\nSố 135-KH/HU\n\n';

export const guide = defineGuide({
  why:
    'Văn bản chép từ PDF xuống dòng ở cuối mỗi dòng in, nên in lại sẽ lởm chởm và khó sửa. Thảo vẫn đọc liền các dòng để kiểm tra, và nối lại được từng đoạn: ' +
    'bỏ số trang, đưa chú thích cuối trang xuống dưới đoạn của nó, giữ nguyên mọi chữ khác. Bản viết theo lối Markdown chỉ được gợi ý.',
  examples: [
    {
      text: wrapped.replace('KẾ HOẠCH', '⟦KẾ HOẠCH⟧'),
      fixed: wrapped.replace(/QĐ-\n/u, 'QĐ-').replace(/(?<=[\p{Ll},])\n(?=\p{Ll})/gu, ' '),
      says: 'bề rộng trang',
    },
    {
      text: `${wrapped.replace('KẾ HOẠCH', '⟦KẾ HOẠCH⟧')}${cells}`,
      fixed: `${wrapped.replace(/QĐ-\n/u, 'QĐ-').replace(/(?<=[\p{Ll},])\n(?=\p{Ll})/gu, ' ')}${cells}`,
    },
    { text: items.replace('KẾ HOẠCH', '⟦KẾ HOẠCH⟧'), fixed: items.replaceAll('trực\ntuyến', 'trực tuyến') },
    { text: items.replaceAll('trực\ntuyến', 'trực tuyến') },
    {
      text: `⟦ĐẢNG BỘ TỈNH AN BÌNH                   ĐẢNG CỘNG SẢN VIỆT NAM⟧\n${partyHead}${wrapped}`,
      fixed: `ĐẢNG BỘ TỈNH AN BÌNH                   ĐẢNG CỘNG SẢN VIỆT NAM\n${partyHead}${wrapped.replace(/QĐ-\n/u, 'QĐ-').replace(/(?<=[\p{Ll},])\n(?=\p{Ll})/gu, ' ')}`,
    },
    { text: wrapped.replace(/QĐ-\n/u, 'QĐ-').replace(/(?<=[\p{Ll},])\n(?=\p{Ll})/gu, ' ') },
    {
      text: 'Căn cứ Luật Lưu trữ;\ncăn cứ chức năng, nhiệm vụ được giao,\nỦy ban nhân dân xã ban hành Kế hoạch như sau:',
    },
  ],
});

export default defineRule({
  id: 'text-hard-wrapped',
  severity: 'information',
  title: 'Văn bản ngắt dòng theo bề rộng trang',
  *check({ plan }): Iterable<Finding> {
    if (!plan.hardWrapped) return;
    const first = plan.blocks.find((it) => it.paragraph.kind !== 'comment');
    if (!first) return;
    const isMarkdown = plan.blocks.some((it) => /^#{1,6}\s|^\[\^/u.test(it.paragraph.raw));
    const hasPages = plan.blocks.some((it) => it.paragraph.kind === 'page-number');
    yield {
      span: lineOf(plan, first.start),
      message: 'Mỗi đoạn bị ngắt thành nhiều dòng theo bề rộng trang, như khi chép từ PDF',
      ...(isMarkdown && { severity: 'hint' as const }),
      ...(readsAsWords(plan) && {
        fixes: [
          laterFix({
            title: hasPages ? 'Nối lại các dòng, bỏ số trang' : 'Nối lại các dòng',
            edits: () => reflow(plan).edits,
            safe: false,
          }),
        ],
      }),
    };
  },
});

function lineOf({ source }: Plan, at: number): Span {
  const { end } = source.lineSpanAt(at);
  return { start: at, end: at + source.text.slice(at, end).trimEnd().length };
}

/** Cells of tables would still look like wrapped lines when all else is one line a paragraph. */
function readsAsWords({ blocks }: Plan): boolean {
  const cells = blocks.filter(({ paragraph }) => /^\p{Ll}/u.test(paragraph.text) && !paragraph.marker).length;
  return cells < 0.1 * blocks.length;
}
