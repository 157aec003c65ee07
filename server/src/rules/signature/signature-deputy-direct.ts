import { defineGuide, defineRule, offer } from '../../lint/rule';
import { isMassOrganisation } from '../../plan/head/own-rules';
import { isLineEnd } from '../../plan/lines/lines';
import { spotAt } from '../../syntax/reading/spot';
import { insert } from '../../text/edit';
import { fold } from '../../text/fold';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import { authorityOf, deputyOf, isUpsideDown } from './_signature';

const body = 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\n';

export const guide = defineGuide({
  why:
    'Cấp phó ký thay người đứng đầu, kể cả khi được giao phụ trách, nên trên chức vụ của mình ghi “KT.” và chức vụ người đứng đầu. Chức vụ thứ hai của người ký, ' +
    'ghi phía trên họ tên, và văn bản của Đảng không xét.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, mục II.7.b',
  examples: [
    {
      text: `${body}⟦PHÓ GIÁM ĐỐC⟧\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'KT. GIÁM ĐỐC',
    },
    {
      text: `${body}TM. ỦY BAN NHÂN DÂN\n⟦PHÓ CHỦ TỊCH⟧\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
    },
    {
      text: `${body}⟦THỨ TRƯỞNG⟧\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLý Xuân Hậu\n`,
    },
    {
      text: `${body}⟦GIÁM ĐỐC⟧\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      fixed: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n`,
      says: 'trước “GIÁM ĐỐC” thiếu “KT.”',
    },
    {
      text: `${body}TM. ỦY BAN NHÂN DÂN\n⟦CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
      fixed: `${body}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n`,
    },
    { text: `${body}GIÁM ĐỐC\n\nLý Xuân Hậu\n\nPHÓ GIÁM ĐỐC\n\nMã Thị Sen\n` },
    { text: `${body}TM. ĐOÀN GIÁM SÁT\nPHÓ CHỦ TỊCH\n\nLý Xuân Hậu\n` },
    { text: `${body}⟦PHÓ GIÁM ĐỐC PHỤ TRÁCH⟧\n\nLý Xuân Hậu\n` },
    { text: `${body}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n` },
    { text: `${body}TL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG\n\nLý Xuân Hậu\n` },
    { text: `${body}TRƯỞNG BAN\n\nPHÓ CHỦ TỊCH UBND TỈNH\nLý Xuân Hậu\n` },
    {
      text: 'ĐẢNG ỦY XÃ THƯỢNG KHUÊ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nHọc tập chuyên đề năm 2027\n\nNội dung.\n\nNơi nhận:\n- Lưu Văn phòng Đảng ủy.\n\nPHÓ BÍ THƯ\n\nNông Văn Tuệ\n',
    },
  ],
});

export default defineRule({
  id: 'signature-deputy-direct',
  severity: 'information',
  title: 'Cấp phó ký mà không ghi “KT.”',
  *check({ plan }) {
    const { source, header, signatures } = plan;
    if (header.isParty || isMassOrganisation(header) || signatures.length !== 1) return;
    const lines = signatures[0]?.lines ?? [];
    const [top, below] = lines;
    // Of those who sign for a body, the deputy of a committee signs for its chairman as well.
    const isOfCommittee =
      top !== undefined && /^TM\.?\s+(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN)/u.test(top.text.normalize('NFC'));
    const first = isOfCommittee ? below : top;
    if (!first || authorityOf(first)) return;
    const next = lines[isOfCommittee ? 2 : 1];
    if (isUpsideDown(first, next) || isTransposed.test(source.text.slice(0, first.span.start).slice(-100))) return;
    const isPair = next !== undefined && fold(next.text) === fold(deputyOf(first.text));
    if (isPair && standsAbove(source, first.span, next.span)) {
      yield {
        span: first.span,
        message: `Cấp phó ký thay mà trước “${first.text}” thiếu “KT.”`,
        fixes: offer('Thêm “KT.”', insert(first.span.start, 'KT. ')),
      };
      return;
    }
    const found = /^PHÓ\s+(?<head>\p{Lu}[\p{Lu}\s]*)$/u.exec(first.text);
    const isOfMinister = first.text === 'THỨ TRƯỞNG';
    const head = isOfMinister
      ? 'BỘ TRƯỞNG'
      : found?.groups?.head?.replace(/\s+(?:THƯỜNG TRỰC|PHỤ TRÁCH(?:\s.*)?)$/u, '');
    // Councils, fronts and unions have deputies who sign for themselves.
    if (head === undefined || /^(?:bí thư|trưởng ban|trưởng đoàn|ban|tổ trưởng|hội)/u.test(fold(head))) return;
    const isPlain = !/(?<!\p{L})PHỤ TRÁCH(?!\p{L})/u.test(first.text);
    yield {
      span: first.span,
      message: `Cấp phó ký thay mà trên dòng này thiếu “KT. ${head}”`,
      ...(isPlain && {
        fixes: offer(
          `Thêm dòng “KT. ${head}”`,
          insert(first.span.start, `KT. ${head}${spotAt(source, first.span.start).newline}`),
        ),
      }),
    };
  },
});

/** In a table the other column may stand between; beside each other on one line two sign together. */
function standsAbove(source: Source, first: Span, next: Span): boolean {
  const gap = source.text.slice(first.end, next.start);
  return isLineEnd(gap) || (spotAt(source, first.start).table !== undefined && /\n|^[^|]*$/u.test(gap));
}

/** `TK.`, or a body without its `TM.`, on the line above is told where it stands. */
const isTransposed =
  /(?:^|\n)[\s*_]*(?:(?:TK|KY|KR|[TK])\s?\.|(?:MT\s?\.\s?)?BAN (?:THƯỜNG VỤ|CHẤP HÀNH))[^\n]*\s+[*_]*$/u;
