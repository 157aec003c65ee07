import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { forEachMatch } from '../../text/match';
import { lettersBefore, within } from '../../text/span';
import { isProse } from './_prose';

export const guide = defineGuide({
  why: 'Mỗi dấu ( có một dấu ) đóng lại. Chữ, số thứ tự như a), 1) và ngoặc mở ở đoạn này, đóng ở đoạn gần đó không bị nhắc. Đặt dấu còn thiếu vào đâu là việc của người soạn.',
  examples: [
    {
      text: 'Giao các phòng ⟦(⟧Văn phòng, Phòng Kinh tế thực hiện.\n\nCác thôn (gồm cả thôn mới)⟦)⟧ phối hợp.',
      says: 'thiếu dấu )',
    },
    {
      text: 'Giao các phòng (Văn phòng, Phòng Kinh tế) thực hiện: a) rà soát; b) tổng hợp (lần 1); 2) báo cáo.\n\nCác thôn (gồm:\n\n- Thôn Một;\n\n- Thôn Hai) phối hợp.',
    },
    { text: '1) Rà soát.\n\n2) Tổng hợp (nếu có).' },
  ],
});

export default defineRule({
  id: 'brackets-unbalanced',
  severity: 'information',
  title: 'Dấu ngoặc đơn thiếu một bên',
  *check({ plan: { blocks, layout } }): Iterable<Finding> {
    for (const block of lonely(blocks)) {
      // What recipients lack is told of them.
      if (within(layout.closing, block.index)) continue;
      for (const { at, sign } of lonelyBrackets(block.paragraph)) {
        if (isAcross(blocks, block, sign)) continue;
        const isOpen = sign === '(';
        yield {
          span: place(block, { start: at, end: at + 1 }),
          message: isOpen ? 'Mở ngoặc đơn ( mà thiếu dấu ) đóng lại' : 'Đóng ngoặc đơn ) mà thiếu dấu ( mở ra',
        };
      }
    }
  },
});

interface Lonely {
  readonly at: number;
  readonly sign: string;
}

/** The brackets of a paragraph that have no partner, in their order. */
const lonelyBrackets: (paragraph: Paragraph) => readonly Lonely[] = remember((paragraph) => {
  const { text, marker } = paragraph;
  if (paragraph.kind === 'row' || !isProse(paragraph) || !/[()]/u.test(text)) return [];
  const open: number[] = [];
  const alone: Lonely[] = [];
  forEachMatch(text, /[()]/gu, ({ 0: sign, index }) => {
    if (index < (marker?.end ?? 0)) return;
    if (sign === '(') open.push(index);
    else if (open.length !== 0) open.pop();
    else if (!ordinal.test(lettersBefore(text, index, 8))) alone.push({ at: index, sign });
  });
  return [...alone, ...open.map((at) => ({ at, sign: '(' }))].sort((a, b) => a.at - b.at);
});

/** `a)` and `12)` before an item, a letter that is missing there, and a face. */
const ordinal = /(?:^|[\s:;,.(–“"-])(?:\p{L}|[IVXivx]{1,4}|\d{1,2}(?:\.\d{1,2})?)\s?$|[:;]-?$|^\s*$/u;

const lonely = selectBlocks((it) => lonelyBrackets(it).length !== 0);

/** In blocks: a bracket around a list, or one that the end of a page has cut. */
const nearby = 8;
/** Behind a full stop no bracket goes on, and a line without any sign may be a column of a page. */
const isEnded = ({ text }: Paragraph): boolean => /[./]$/u.test(text);
const isLine = ({ text }: Paragraph): boolean => /[^.;:,/]$/u.test(text);

function isAcross(blocks: readonly Block[], { index, paragraph }: Block, sign: string): boolean {
  if (sign === '(') {
    if (isEnded(paragraph)) return false;
    return isLine(paragraph) || blocks.slice(index + 1, index + 1 + nearby).some((it) => has(it, ')'));
  }
  const before = blocks.slice(Math.max(0, index - nearby), index);
  return before.some((it) => !isEnded(it.paragraph) && has(it, '('));
}

const has = ({ paragraph }: Block, sign: string): boolean =>
  paragraph.kind === 'row' ? paragraph.text.includes(sign) : lonelyBrackets(paragraph).some((it) => it.sign === sign);
