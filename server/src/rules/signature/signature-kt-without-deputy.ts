import { defineGuide, defineRule, offer } from '../../lint/rule';
import type { Phrase } from '../../plan/phrase';
import { place } from '../../syntax/paragraph';
import { spotAt } from '../../syntax/reading/spot';
import { insert } from '../../text/edit';
import { fold } from '../../text/fold';
import { escapeSnippet } from '../../text/snippet';
import { firstFrom } from '../../text/sorted';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import { authorityOf, deputyOf, isDeputy, isHead, isUpsideDown, unknownLines } from './_signature';

const body = 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\n';

export const guide = defineGuide({
  why:
    'Dòng “KT. GIÁM ĐỐC” nêu chức vụ của người được ký thay; ngay dưới phải có chức vụ của chính người ký, như “PHÓ GIÁM ĐỐC”, “THỨ TRƯỞNG”. ' +
    'Chức vụ nào đứng dưới dòng KT. cũng được, miễn không chép lại chức vụ của người đứng đầu và không là cấp phó của người khác.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 1; Phụ lục I, Phần I, mục II.7.b, II.7.c',
  examples: [
    {
      text: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lý Xuân Hậu\n',
    },
    {
      text: `${body}⟦KT. GIÁM ĐỐC⟧\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'PHÓ GIÁM ĐỐC',
    },
    {
      text: `${body}TM. ỦY BAN NHÂN DÂN\n⟦KT. CHỦ TỊCH⟧\nCHỦ TỊCH\n\nLý Xuân Hậu\n`,
    },
    {
      text: `${body}⟦KT. BỘ TRƯỞNG⟧\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLý Xuân Hậu\n`,
    },
    {
      text: `${body}KT. CHỦ TỊCH\n⟦PHÓ CHÁNH VĂN PHÒNG⟧\n\nLý Xuân Hậu\n`,
      says: 'cấp phó',
    },
    { text: `${body}⟦TL. GIÁM ĐỐC⟧\n\nLý Xuân Hậu\n` },
    { text: `${body}⟦TM. BAN THƯỜNG VỤ⟧\n\nLý Xuân Hậu\n` },
    { text: `${body}KT. TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND XÃ\n\nLý Xuân Hậu\n` },
    { text: `${body}**KT. CHÁNH VĂN PHÒNG\n\nPHÓ CHÁNH VĂN PHÒNG**\n\nLý Xuân Hậu\n` },
    { text: `${body}KT. CHỈ HUY TRƯỞNG\nTHAM MƯU TRƯỞNG\n\nLý Xuân Hậu\n` },
    { text: `${body}TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLý Xuân Hậu\n` },
    {
      text: 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\nNơi nhận:                    KT. GIÁM ĐỐC\n- Các phòng thuộc Sở;                    PHÓ GIÁM ĐỐC\n- Lưu: VT, VP.\n                    Lý Xuân Hậu\n',
    },
  ],
});

export default defineRule({
  id: 'signature-kt-without-deputy',
  severity: 'warning',
  title: 'Ký thay (KT.) mà không có chức vụ của người ký',
  *check({ plan }) {
    const strangers = unknownLines(plan)
      .filter((it) => !/\p{Ll}/u.test(it.text))
      .map((it) => place(it.block, { start: it.start, end: it.start + 1 }).start)
      .sort((a, b) => a - b);
    const { source } = plan;
    for (const { lines, name } of plan.signatures) {
      for (const [i, line] of lines.entries()) {
        const authority = authorityOf(line);
        if (!authority || authority.right === 'Q' || isDeputy(authority.position)) continue;
        // `TM. GIÁM ĐỐC` is a position with a right too many, which is told as that.
        if (authority.right === 'TM' && isHead(authority.position) && !plan.header.isParty) continue;
        const above = lines[i - 1];
        if (above && lines.length === i + 1 && isUpsideDown(above, line)) continue;
        const isPlace = authority.right === 'KT';
        if (!isPlace && (!name || i < lines.length - 1)) continue;
        const own = lines.slice(i + 1, i + 1 + mostBelow).filter((it) => !authorityOf(it));
        const [only] = own;
        if (own.some((it) => isOther(it, authority.position))) {
          if (only && own.length === 1 && isOfAnother(only, authority.position)) {
            // Whether the position or the line above is wrong, only who signs can tell.
            const right = deputyOf(authority.position);
            // The same but for its marks is misspelt, and told so.
            if (withoutMarks(only.text) === withoutMarks(right)) continue;
            yield { span: only.span, message: `Dưới “${line.text}” phải là chức vụ cấp phó, như “${right}”` };
          }
          continue;
        }
        // A line in capitals that is not known may be his position: `PGĐ`.
        const until = name?.span.start ?? Number.POSITIVE_INFINITY;
        const next = strangers[firstFrom(strangers, line.span.end, (it) => it)];
        if (next !== undefined && next < until) continue;
        const deputy = deputyOf(authority.position);
        const spot = spotAt(source, line.span.end);
        const isAlone = isPlace && own.length === 0 && isLine(source, spot.line, line);
        yield {
          span: line.span,
          message: `Dưới “${line.text}” thiếu chức vụ của người ký${isPlace ? `, như “${deputy}”` : ''}`,
          ...(isAlone && {
            fixes: offer(
              `Thêm dòng “${deputy}”`,
              insert(line.span.end, spot.newline + deputy, `${spot.newline}\${1:${escapeSnippet(deputy)}}`),
            ),
          }),
        };
      }
    }
  },
});

/** So many lines below the one that tells in whose place is signed may say who signs. */
const mostBelow = 10;

/** Any position but that of the head whose place is taken. */
const isOther = ({ text }: Phrase, head: string): boolean =>
  fold(text) !== fold(head) && fold(text) !== fold(`quyền ${head}`);

/** `PHÓ` of nobody, or of another than him in whose place is signed. */
function isOfAnother({ text }: Phrase, head: string): boolean {
  const chief = /^(?:chủ tịch|giám đốc|hiệu trưởng)/u.exec(fold(head))?.[0];
  return chief !== undefined && /^phó(?:\s|$)/u.test(fold(text)) && !fold(text).includes(chief);
}

/** Nothing but marks of Markdown and HTML stands on the line beside it. */
const isLine = ({ text }: Source, line: Span, { span }: Phrase): boolean =>
  marks.test(text.slice(line.start, span.start)) && marks.test(text.slice(span.end, line.end));
const marks = /^(?:[\s*_]|<\/?[a-z]{1,6}>){0,40}$/u;

const withoutMarks = (text: string): string => fold(text).normalize('NFD').replace(/\p{M}/gu, '');
