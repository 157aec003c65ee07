import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import { findQuotations } from '../../plan/sections/set-aside';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { replace } from '../../text/edit';
import { forEachMatch } from '../../text/match';
import { lettersBefore } from '../../text/span';
import { isProse } from './_prose';

export const guide = defineGuide({
  why:
    'Mỗi dấu “ có một dấu ” đóng lại. Đoạn bị ngắt dòng được đọc liền trước khi đếm; lời trích dài nhiều đoạn, dấu thẳng và dấu lẻ trong ô bảng ' +
    'không bị nhắc. Thiếu dấu thì người soạn chọn chỗ đặt; dấu quay nhầm chiều thì Thảo đổi được.',
  examples: [
    {
      text: 'Phát động phong trào ⟦“⟧Xanh, sạch, đẹp tại các thôn.\n\nCuộc thi Nông dân giỏi⟦”⟧ tổ chức trong tháng 5.',
      says: 'thiếu dấu ”',
    },
    {
      text: 'Phong trào ⟦”⟧Xanh, sạch” và “Dân vận khéo⟦“⟧ năm 2026.',
      fixed: 'Phong trào “Xanh, sạch” và “Dân vận khéo” năm 2026.',
      says: 'quay nhầm chiều',
    },
    { text: 'Chủ đề “Chung tay vì\n\nngười nghèo”, cuộc thi “Tìm hiểu phong trào “Dân vận khéo” năm 2026”.' },
    {
      text: 'Sửa Điều 2 như sau:\n\n“Điều 2. Phạm vi\n\n1. Các thôn.\n\n2. Các tổ dân phố.”\n\nPhong trào “Sạch" và "Đẹp”.',
    },
  ],
});

export default defineRule({
  id: 'quotes-unbalanced',
  severity: 'information',
  title: 'Dấu ngoặc kép thiếu một bên hoặc quay nhầm chiều',
  *check({ plan }): Iterable<Finding> {
    const { blocks } = plan;
    const open = lonely(blocks);
    if (open.length === 0) return;
    const long = findQuotations(blocks, { start: 0, end: blocks.length });
    for (const block of open) {
      if (long.has(block.index)) continue;
      const marks = lonelyMarks(block.paragraph);
      for (const [i, mark] of marks.entries()) {
        if (!mark.isTurned && isAcross(blocks, block, { mark, isFirst: i === 0, isLast: i === marks.length - 1 }))
          continue;
        yield toFinding(block, mark);
      }
    }
  },
});

const lonely = selectBlocks((it) => isProse(it) && lonelyMarks(it).length !== 0);

interface Lonely {
  readonly at: number;
  readonly sign: string;
  /** It stands where the other one belongs: `khéo“ của`, `trào ”Dân`. */
  readonly isTurned: boolean;
}

/** The marks of a paragraph that have no partner, in their order. */
const lonelyMarks: (paragraph: Paragraph) => readonly Lonely[] = remember(({ kind, text }) => {
  if (kind === 'row' || !/[“”]/u.test(text)) return [];
  const open: number[] = [];
  const lonely: Lonely[] = [];
  const add = (at: number, sign: string): void => {
    lonely.push({ at, sign, isTurned: false });
  };
  let straight = 0;
  forEachMatch(text, /["“”]/gu, ({ 0: sign, index }) => {
    if (sign === '“' && closesHere(text, index) && open.length !== 0) {
      // The mark that should close stands the other way round.
      open.pop();
      lonely.push({ at: index, sign, isTurned: true });
    } else if (sign === '“') open.push(index);
    else if (sign === '”') {
      if (open.length !== 0) open.pop();
      // `ti vi 55”`, `1’30”`.
      else if (/(?<!\d)\d{1,3}$/u.test(lettersBefore(text, index, 4))) return;
      else if (opensHere(text, index) && text.indexOf('”', index + 1) !== -1) {
        open.push(index);
        lonely.push({ at: index, sign, isTurned: true });
      } else if (straight % 2 === 1) straight++;
      else add(index, sign);
    } else if (open.length !== 0 && !opensHere(text, index)) open.pop();
    else straight++;
  });
  // A turned mark that opens nothing was found already.
  const known = new Set(lonely.map((it) => it.at));
  for (const at of open) if (!known.has(at)) add(at, text[at] as string);
  return lonely.sort((a, b) => a.at - b.at);
});

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const opensHere = (text: string, at: number): boolean => /^[\s(]?$/u.test(text[at - 1] ?? '') && isLetter(text[at + 1]);
const closesHere = (text: string, at: number): boolean =>
  /[\p{L}\p{N}.,!?…)]/u.test(text[at - 1] ?? '') && /^[\s.,;:)]?$/u.test(text[at + 1] ?? '');

const nearby = 3;

/** A page's end may have cut the paragraph in a way that the reader does not see: the partner stands near by. */
function isAcross(
  blocks: readonly Block[],
  block: Block,
  { mark, isFirst, isLast }: { readonly mark: Lonely; readonly isFirst: boolean; readonly isLast: boolean },
): boolean {
  const isOpen = mark.sign === '“';
  if (isOpen ? !isLast : !isFirst) return false;
  for (let distance = 1; distance <= nearby; distance++) {
    const other = blocks[block.index + (isOpen ? distance : -distance)];
    if (!other) return false;
    const marks = lonelyMarks(other.paragraph);
    const partner = isOpen ? marks[0] : marks.at(-1);
    if (!partner) continue;
    return partner.sign !== mark.sign && !partner.isTurned && isCut((isOpen ? block : other).paragraph);
  }
  return false;
}

/** It does not end as a paragraph does. */
const isCut = ({ text }: Paragraph): boolean => !/[.;:!?]$/u.test(text);

function toFinding(block: Block, { at, sign, isTurned }: Lonely): Finding {
  const span = place(block, { start: at, end: at + 1 });
  const other = sign === '“' ? '”' : '“';
  if (isTurned) {
    return {
      span,
      message: `Dấu ${sign} quay nhầm chiều, ở đây là ${other}`,
      fixes: safely(`Đổi thành ${other}`, replace(span, other)),
    };
  }
  return {
    span,
    message: sign === '“' ? 'Mở ngoặc kép “ mà thiếu dấu ” đóng lại' : 'Đóng ngoặc kép ” mà thiếu dấu “ mở ra',
  };
}
