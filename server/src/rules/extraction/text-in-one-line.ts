import { defineGuide, defineRule, type Finding, laterFix } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { type Block, place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import type { Span } from '../../text/span';
import { headInOneLine, lostBreaks } from './_lost-breaks';

const lines = [
  'UBND TỈNH AN BÌNH',
  'SỞ TƯ PHÁP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 18/KH-STP',
  'An Bình, ngày 10 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Tổ chức ngày hội đọc sách năm 2026',
  'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về chương trình công tác năm 2026;',
  'Căn cứ chức năng, nhiệm vụ được giao, Sở Tư pháp ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Khuyến khích công chức, viên chức đọc sách.',
  '2. Tổ chức thiết thực, tiết kiệm.',
  'II. NỘI DUNG',
  'Trưng bày sách từ ngày 15/4/2026 đến ngày 25/4/2026, gồm:',
  '- Sách của thư viện;',
  '- Sách của công chức.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Các phòng báo cáo kết quả về Văn phòng Sở trước ngày 05/5/2026.',
  '2. Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở trước ngày 15/5/2026./.',
  'Nơi nhận:',
  '- Các phòng thuộc Sở;',
  '- Lưu: VT, VP.',
  'GIÁM ĐỐC',
  'Lò Văn Sương',
];
const start = 'UBND TỈNH AN BÌNH';

export const guide = defineGuide({
  why:
    'Văn bản chép từ trang web, tin nhắn hay PDF có khi mất hết chỗ xuống dòng. Khi ấy Thảo không biết đâu là phần đầu, mục, nơi nhận nên không kiểm tra được gì khác. ' +
    'Cách sửa xuống dòng trước những chỗ chắc chắn bắt đầu một dòng, không đổi chữ nào. Đoạn dài trong bản kế hoạch có đủ dòng không bị nhắc.',
  examples: [
    { text: lines.join(' ').replace(start, `⟦${start}⟧`), fixed: lines.join('\n'), says: 'một dòng' },
    {
      text: lines.join(' ').replace(start, `⟦${start}⟧`).replace(' II. ', '\n\nII. ').replaceAll(' năm', '\u00a0năm'),
      fixed: lines.join('\n').replace('\nII. ', '\n\nII. ').replaceAll(' năm', '\u00a0năm'),
      says: '2 dòng',
    },
    { text: lines.join('\n') },
    {
      text: `${lines.slice(0, 8).join(' ').replace(start, `⟦${start}⟧`)}\n\n${lines.slice(8).join('\n')}`,
      fixed: `${lines.slice(0, 8).join('\n')}\n\n${lines.slice(8).join('\n')}`,
      says: 'phần đầu',
    },
    {
      text: `Thể thức kế hoạch gồm Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”, tên loại KẾ HOẠCH, các mục đánh số I, II, III và phần Nơi nhận: ${'mỗi phần trình bày theo mẫu kèm theo hướng dẫn này. '.repeat(8)}`,
    },
  ],
});

const shortest = 300;
const mostBlocks = 12;
const fewestBreaks = 8;
const shortestShown = 12;
const longestShown = 60;

const heads: readonly RegExp[] = [
  /H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM/u,
  /Độc lập\s?[-–—]\s?Tự do/u,
  /KẾ HOẠCH/u,
];
const bodies: readonly RegExp[] = [/(?<!\p{L})I\s?[.–-]\s?\p{Lu}/u, /(?<!\p{L})III?\s?[.–-]\s?\p{Lu}/u, /Nơi nhận/u];

export default defineRule({
  id: 'text-in-one-line',
  severity: 'information',
  title: 'Cả văn bản dồn vào một dòng',
  *check({ plan }): Iterable<Finding> {
    if (mostBlocks < plan.blocks.length) {
      yield* headOf(plan);
      return;
    }
    const long = plan.blocks.filter(
      ({ paragraph: { kind, raw, text } }) => kind === 'text' && shortest <= text.length && !/[\n\r]/u.test(raw.trim()),
    );
    const [first] = long;
    if (!first) return;
    const text = long.map((it) => it.paragraph.text).join('\n');
    const held = (all: readonly RegExp[]): number => all.filter((it) => it.test(text)).length;
    if (held(heads) === 0 || held(bodies) < 2) return;
    const breaks = placed(lostBreaks(text), long);
    if (breaks.length < fewestBreaks) return;
    const { start } = place(first, { start: 0, end: 1 });
    const end = breaks.find((it) => start + shortestShown < it.start)?.start ?? Number.POSITIVE_INFINITY;
    yield {
      span: { start, end: Math.min(end, start + longestShown) },
      message: `Cả văn bản dồn vào ${long.length === 1 ? 'một' : long.length} dòng nên Thảo chưa đọc ra các phần: xuống dòng trước mỗi phần, mỗi mục`,
      fixes: [
        laterFix({
          title: `Xuống dòng ở ${breaks.length} chỗ bắt đầu phần, mục`,
          edits: () => breaks.map((it) => replace(it, plan.source.newline)),
          safe: false,
        }),
      ],
      blinds: true,
    };
  },
});

function* headOf(plan: Plan): Generator<Finding> {
  const head = headInOneLine(plan);
  const [first] = head?.breaks ?? [];
  if (!head || !first) return;
  const { breaks, block } = head;
  yield {
    span: { start: block.start, end: Math.min(first.start, block.start + longestShown) },
    message: 'Cả phần đầu văn bản dồn vào một dòng: xuống dòng trước Quốc hiệu, số, địa danh, tên loại, trích yếu',
    fixes: [
      laterFix({
        title: `Xuống dòng ở ${breaks.length} chỗ`,
        edits: () => breaks.map((it) => replace(it, plan.source.newline)),
        safe: false,
      }),
    ],
  };
}

/** In the whole text what counts in that of the long lines, one behind the other. */
function placed(breaks: readonly Span[], long: readonly Block[]): readonly Span[] {
  let offset = 0;
  return long.flatMap((block) => {
    const from = offset;
    const end = from + block.paragraph.text.length;
    offset = end + 1;
    const within = breaks.filter((it) => from <= it.start && it.end <= end);
    return within.map((it) => place(block, { start: it.start - from, end: it.end - from }));
  });
}
