import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { remove } from '../../text/edit';
import { fold } from '../../text/fold';
import { addTo } from '../../text/grouped';
import { type Span, span } from '../../text/span';

export const guide = defineGuide({
  why:
    'Dòng chạy ở đầu hoặc chân mỗi trang của bản PDF đi theo khi sao chép. Quy tắc chỉ nhắc khi cùng một dòng ngắn đứng cạnh chỗ hết trang từ ba lần; nhãn của ' +
    'nhiệm vụ và ô của bảng lặp lại ở chỗ khác không bị nhắc.',
  examples: [
    {
      text:
        'Các thôn rà soát.\n⟦Kế hoạch chuyển đổi số xã Thượng Khuê⟧\n\f2\nCác tổ tự quản họp.\n⟦Kế hoạch chuyển đổi số xã Thượng Khuê⟧\n\f3\nBáo cáo hằng quý.\n' +
        '⟦Kế hoạch chuyển đổi số xã Thượng Khuê⟧\n\f4\nKết thúc.',
      fixed: 'Các thôn rà soát.\n\f2\nCác tổ tự quản họp.\n\f3\nBáo cáo hằng quý.\n\f4\nKết thúc.',
      says: '3 trang',
    },
    {
      text: '1. Họp thôn.\nĐơn vị chủ trì: Thôn.\n2. Họp xã.\nĐơn vị chủ trì: Thôn.\n3. Tổng kết.\nĐơn vị chủ trì: Thôn.',
    },
    { text: 'Lưu ý:\n\fMột.\nLưu ý:\nHai.\n\fBa.\nLưu ý:\nBốn.' },
  ],
});

export default defineRule({
  id: 'repeated-page-header',
  severity: 'hint',
  title: 'Dòng đầu trang hoặc chân trang lặp lại',
  *check({ plan }): Iterable<Finding> {
    const lines = linesAtPageEnds(plan);
    const { source } = plan;
    const bySaying = new Map<string, number[]>();
    for (const line of lines) {
      const { start, end } = source.lineSpan(line);
      const key = fold(source.text.slice(start, end));
      if (key.length < shortest || longest < key.length || !/\p{L}{2}/u.test(key)) continue;
      addTo(bySaying, key, line);
    }
    for (const same of bySaying.values()) {
      if (same.length < fewest) continue;
      for (const line of same) {
        yield {
          span: trimmed(plan, line),
          message: `Dòng đầu hoặc chân trang lặp lại ở ${same.length} trang`,
          fixes: offer('Xóa dòng này', remove(wholeLine(plan, line))),
        };
      }
    }
  },
});

const fewest = 3;
const shortest = 4;
const longest = 120;

/** The lines of words right above and right below each page's end. */
function linesAtPageEnds({ source, blocks }: Plan): readonly number[] {
  const { text } = source;
  const ends: number[] = [];
  for (let at = text.indexOf('\f'); at !== -1; at = text.indexOf('\f', at + 1)) ends.push(at);
  for (const it of blocks) if (it.paragraph.kind === 'page-number') ends.push(it.start);
  if (ends.length < fewest) return [];
  const found = new Set<number>();
  for (const at of ends) {
    const line = source.lineAt(at);
    for (const step of [-1, 1]) {
      const near = nextWords(source, line, step);
      if (near !== undefined) found.add(near);
    }
  }
  return [...found].sort((a, b) => a - b);
}

const farthest = 6;

/** The nearest line from here that is neither blank nor a number. */
function nextWords(source: Plan['source'], from: number, step: number): number | undefined {
  for (let i = 0; i < farthest; i++) {
    const line = from + i * step;
    if (line < 0 || source.lineStarts.length <= line) return undefined;
    const { start, end } = source.lineSpan(line);
    const words = source.text.slice(start, end).trim();
    const isPageBefore =
      i === 0 && step === -1 && source.text.slice(start, end).trimStart() !== source.text.slice(start, end);
    if (words !== '' && !/^[-–\s]*\d{1,3}[-–\s]*$/u.test(words) && !isPageBefore) return line;
  }
  return undefined;
}

function trimmed({ source }: Plan, line: number): Span {
  const { start, end } = source.lineSpan(line);
  const words = source.text.slice(start, end);
  return span(start + words.length - words.trimStart().length, start + words.trimEnd().length);
}

/** With its end, but a page's end stays. */
function wholeLine(plan: Plan, line: number): Span {
  const { start } = plan.source.lineSpan(line);
  const next = plan.source.lineStarts[line + 1] ?? plan.source.text.length;
  const words = trimmed(plan, line);
  return plan.source.text.slice(start, next).includes('\f') ? words : span(start, next);
}
