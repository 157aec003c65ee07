import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { numberLine } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { signsLike } from '../../syntax/needs';
import type { Block, Paragraph } from '../../syntax/paragraph';
import { type Edit, remove, replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore, type Span, span } from '../../text/span';
import { isBlank, isForeign, isProse, isSeam, isWhole, signName, spaceAt } from './_prose';

export const guide = defineGuide({
  why:
    'Dấu câu đứng liền sau chữ, sau nó mới có dấu cách. Dấu kết thúc “./.”, dấu ba chấm, dòng chấm để điền, tỷ lệ “1 : 2”, giờ và số ' +
    'không bị nhắc; dấu cách trước dấu chấm của số mục và của “Số :” có quy tắc riêng.',
  examples: [
    {
      text: 'Tiếp nhận hồ sơ⟦ ⟧, kiểm tra⟦ ⟧;trả kết quả cho người dân...⟦ ⟧; **báo cáo**⟦  ⟧: hằng quý⟦ ⟧.',
      fixed: 'Tiếp nhận hồ sơ, kiểm tra; trả kết quả cho người dân...; **báo cáo**: hằng quý.',
      says: 'trước dấu phẩy',
    },
    { text: 'Phân công như sau⟦ ⟧:\n- *Phòng Nội vụ*⟦ ⟧;', fixed: 'Phân công như sau:\n- *Phòng Nội vụ*;' },
    { text: 'Yêu cầu các thôn nghiêm túc thực hiện ./.' },
    {
      text: 'Họ và tên: ............ ; sinh ngày: ...... , tại … . Tỷ lệ 1 : 2, họp lúc 14 : 30; phần mềm .NET, tệp .docx và ...',
    },
    { text: 'Số :     /KH-UBND' },
    { text: 'Tiếp nhận hồ sơ ; ; kiểm tra , , trả kết quả.' },
    { text: 'I . MỤC ĐÍCH\n| :--- | ---: |\n| . | : |' },
  ],
});

export default defineRule({
  id: 'space-before-punct',
  severity: 'hint',
  title: 'Thừa dấu cách trước dấu câu',
  needs: [signsLike(/[ \u00a0][.,;:!?]/u)],
  *checkParagraph(paragraph) {
    const { text, marker } = paragraph;
    if (!isProse(paragraph)) return;
    for (const { 0: blank, index } of allMatches(text, blanks)) {
      const it = span(index, index + blank.length);
      if (marker && index < marker.end) continue;
      if (isSeam(paragraph, index)) {
        if (/^[,;:](?:\s|\p{L})/u.test(text.slice(it.end, it.end + 2)) && !isInnocent(text, it))
          yield toSeamFinding(text, it.end);
        continue;
      }
      if (!isWhole(paragraph, it)) continue;
      if (isInnocent(text, it) || isBlank(text, it) || isForeign(paragraph, it.end)) continue;
      yield toFinding(paragraph, it);
    }
  },
  holds: (_: Finding, block: Block, { plan }: { readonly plan: Pick<Plan, 'layout'> }) =>
    roomOf(block, plan.layout) !== 'head' || !numberLine.test(block.paragraph.text),
});

const blanks = /(?<=\S)[ \u00a0]+(?=[.,;:!?])/gu;

function isInnocent(text: string, it: Span): boolean {
  const before = text[it.start - 1] ?? '';
  const sign = text[it.end] ?? '';
  const after = text[it.end + 1] ?? '';
  if (/[.,;:!?/|(_“]/u.test(before) && !isEllipsis(text, it.start, sign)) return true;
  // `; ;`: one of the two has to go, which another rule says.
  if (/^(?:;\s?;|,\s?,)/u.test(text.slice(it.end, it.end + 3))) return true;
  if (before === '…' && (sign === '.' || sign === ',')) return true;
  // `./.`, `...`, `.NET`, `!=`.
  if (sign === '.') return /[./\p{L}\p{N}]/u.test(after);
  if (/[.…]/u.test(after) && sign !== ':') return true;
  if (after === '=' || after === '[' || (sign === ':' && /[-/)(|]/u.test(after))) return true;
  // `1 : 2`, `14 : 30`, `a : b`.
  const isShort = /(?:^|\s)[\p{N}\p{L}]$|\p{N}$/u.test(lettersBefore(text, it.start, 2));
  return isShort && /^[:,]\s?(?:\p{N}|\p{L}(?!\p{L}))/u.test(text.slice(it.end, it.end + 4));
}

/** Three dots that end a list stand before the sign that follows it; a line of dots is to be written on. */
const isEllipsis = (text: string, end: number, sign: string): boolean =>
  sign !== '.' && /(?<!\.)\.(?:\.\.)?$/u.test(lettersBefore(text, end, 4));

function toFinding(paragraph: Paragraph, it: Span): Finding {
  const { text } = paragraph;
  const sign = text[it.end] as string;
  const edits: Edit[] = [remove(it)];
  if (/^[,;:][\p{L}“]/u.test(text.slice(it.end, it.end + 3))) edits.push(spaceAt(paragraph, it.end + 1));
  const isMoved = 1 < edits.length;
  return {
    span: it,
    message: `Thừa dấu cách trước ${signName(sign)}`,
    fixes: [{ title: isMoved ? 'Chuyển dấu cách ra sau dấu' : 'Xóa dấu cách', edits, safe: true }],
  };
}

/** A line begins with a sign that belongs to the end of the line above. */
function toSeamFinding(text: string, at: number): Finding {
  const sign = text[at] as string;
  const seam = text.slice(0, at).trimEnd().length;
  return {
    span: span(at, at + 1),
    message: `Dòng bắt đầu bằng ${signName(sign)}, là của dòng trên`,
    fixes: [
      {
        title: `Đưa ${signName(sign)} lên cuối dòng trên`,
        edits: [
          replace(span(seam - 1, seam), text[seam - 1] + sign),
          remove(span(at, at + (text[at + 1] === ' ' ? 2 : 1))),
        ],
        safe: true,
      },
    ],
  };
}
