import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import { lastParagraph } from '../../plan/closing/last-paragraph';
import { signsLike } from '../../syntax/needs';
import { place } from '../../syntax/paragraph';
import { remove } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore, type Span, span, textOf } from '../../text/span';
import { isForeign, isProse, isWhole } from './_prose';

export const guide = defineGuide({
  why:
    'Một chỗ ngắt chỉ có một dấu câu. Dấu ba chấm, cả khi đứng sau dấu phẩy (“,...”), dấu kết thúc “./.”, dấu chấm của chữ viết tắt trước dấu khác ' +
    '(“v.v.;”) và dòng chấm để điền không bị nhắc.',
  examples: [
    {
      text: 'Rà soát hộ nghèo⟦,,⟧ hộ cận nghèo⟦, ,⟧ hộ khó khăn⟦;;⟧ lập danh sách⟦..⟧ Gửi về xã⟦;.⟧',
      fixed: 'Rà soát hộ nghèo, hộ cận nghèo, hộ khó khăn; lập danh sách. Gửi về xã.',
      says: '“,,”',
    },
    {
      text: 'Rà soát hộ nghèo ⟦; ;⟧ hộ cận nghèo; lập danh sách ⟦, ,⟧ gửi về xã.',
      fixed: 'Rà soát hộ nghèo; hộ cận nghèo; lập danh sách, gửi về xã.',
    },
    {
      text: 'Văn nghệ, thể thao,... và các trò chơi, múa, hát…; bánh, kẹo v.v.; đàn, sáo v.v.. thực hiện nghiêm túc./.',
    },
    { text: 'Ngày .. tháng .. năm 2026, số ....../...., tại ../../ds.txt; Họ tên:...............' },
    { text: 'Thực hiện trong năm học 20..-20.. và năm 20.. của nhà trường; giai đoạn 20..20.' },
    {
      text: 'Số lớp được hỗ trợ là 20⟦..⟧ Các trường tự lo phần còn lại.',
      fixed: 'Số lớp được hỗ trợ là 20. Các trường tự lo phần còn lại.',
    },
  ],
});

export default defineRule({
  id: 'punct-repeated',
  severity: 'hint',
  title: 'Hai dấu câu liền nhau',
  needs: [signsLike(/[.,;:]\s?[.,;:]/u)],
  *checkParagraph(paragraph) {
    const { text } = paragraph;
    if (!isProse(paragraph)) return;
    for (const { 0: signs, index } of allMatches(text, doubled)) {
      const it = span(index, index + signs.length);
      const before = text[index - 1] ?? '';
      if (isForeign(paragraph, index) || (2 < signs.length && !isWhole(paragraph, it))) continue;
      // `,,Nội dung` opens a quotation in old hands, `ngày .. tháng` is a blank, `v.v..` an old way to end a list.
      const isOpening =
        /\s/u.test(before) &&
        !(/\s/u.test(signs) && /[\p{L}\p{N})”"]$/u.test(text.slice(Math.max(0, index - 2), index - 1)));
      // `1..2. Ra quân` is told as an ordinal.
      if (signs === '..' && (isYearToFill(text, it) || (index < 3 && /^\d+\.\.\d/u.test(text)))) continue;
      if (before === '' || isOpening || /v\.v$/iu.test(lettersBefore(text, index, 3))) continue;
      yield toFinding(text, it);
    }
  },
  // Where the main text ends the slash of its end mark is lost, which is told as such.
  holds({ span: at }, block, { plan }) {
    const end = place(block, { start: 0, end: block.paragraph.text.length }).end;
    const isSlashLost = at.end === end && plan.source.text.slice(at.start, end) === '..';
    return !isSlashLost || plan.header.isParty || !plan.signature || block !== lastParagraph(plan);
  },
});

/** Twice the same sign, or a sign that only a slip can put before the other. */
const doubled = /(?<![.,;:…/])(?:,\s?,|;\s?;|::|\.\.|[,;:]\.|[;:],|,;|:;)(?![.,;:…/])/gu;

/** `năm học 20..-20..`: two figures of a year are to be filled in. */
const isYearToFill = (text: string, { start, end }: Span): boolean =>
  /(?:năm(?:\s+học)?\s|[-–/]\s?)20$/iu.test(lettersBefore(text, start, 12)) ||
  /^20(?!\d)/u.test(text.slice(end, end + 3));

function toFinding(text: string, it: Span): Finding {
  const signs = textOf(text, it);
  const [first, last] = [signs[0] as string, signs.at(-1) as string];
  const keepLast: Fix = {
    title: `Chỉ để lại “${last}”`,
    edits: [remove(span(it.start - (text[it.start - 1] === ' ' ? 1 : 0), it.end - 1))],
    safe: first === last,
  };
  const keepFirst: Fix = {
    title: `Chỉ để lại “${first}”`,
    edits: [remove(span(it.start + 1, it.end))],
    safe: false,
  };
  return {
    span: it,
    message: `Hai dấu câu liền nhau: “${signs}”`,
    fixes: first === last ? [keepLast] : [keepLast, keepFirst],
  };
}
