import { misspellings } from '../../data/misspellings';
import { changeTo, defineGuide, defineRule, type Finding, offer, safely } from '../../lint/rule';
import { titleParts } from '../../plan/head/title';
import { isSlippedTitle, lineOf } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { isCapitals } from '../../syntax/line';
import { type Block, place } from '../../syntax/paragraph';
import { spotAt } from '../../syntax/reading/spot';
import { remove, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/match';
import { textOf } from '../../text/span';
import { headLines } from './_head-lines';

export const guide = defineGuide({
  why:
    'Tên loại in hoa, đứng riêng một dòng, trích yếu ở ngay dòng dưới và viết chữ thường. Dòng in hoa có thêm chữ mà ngay dưới vẫn có trích yếu, ' +
    'như “KẾ HOẠCH HÀNH ĐỘNG”, là tên loại nên không xét.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.5.b',
  examples: [
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH ⟦Chỉnh lý tài liệu năm 2027⟧\n\nSở Nội vụ yêu cầu các phòng thực hiện như sau:\n',
      fixed:
        'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nSở Nội vụ yêu cầu các phòng thực hiện như sau:\n',
      says: 'phải xuống dòng dưới',
    },
    {
      text: 'Số: 15/KH-SNV\n\n**KẾ HOẠCH ⟦Chỉnh lý tài liệu⟧**\n**Phục vụ bàn giao năm 2027**\n\nI. MỤC ĐÍCH\n',
    },
    {
      text: 'Số: 15/KH-SNV\n\n⟦Kế hoạch⟧\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      says: 'phải in hoa: “KẾ HOẠCH”',
    },
    {
      text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH⟦:⟧\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      says: 'thừa dấu “:”',
    },
    {
      text: 'Số: 15/KH-SNV\n\n⟦KẾ HOẠHC⟧\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      says: 'viết đúng là “KẾ HOẠCH”',
    },
    { text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n' },
    {
      text: 'SỞ NỘI VỤ⟦.⟧\nSố: 15/KH-SNV\n\nKẾ HOẠCH\n⟦KẾ HOẠCH⟧\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'SỞ NỘI VỤ\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
    },
    {
      text: 'UBND TỈNH AN BÌNH\n⟦Sở Nội vụ⟧\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
      says: 'in hoa',
    },
    {
      text: 'ĐẢNG BỘ ……….\nTRƯỜNG TIỂU HỌC MÂY NGANG Độc lập - Tự do - Hạnh phúc\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n',
    },
    { text: 'Số: 15/KH-SNV\n\nKẾ HOẠCH HÀNH ĐỘNG QUÝ I\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n' },
    { text: 'Số: 15/KH-TGS\n\nKẾ HOẠCH CHI TIẾT\n-----\n\nTổ giám sát xây dựng kế hoạch như sau:\n' },
    {
      text: 'Số: 15/GP-SNV\n\nGIẤY PHÉP\nSao chụp tài liệu\n\nTheo đề nghị của Trưởng phòng Lưu trữ.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Cho phép sao chụp.\n',
    },
    { text: 'Số: 15/KHLT-SNV\n\nKẾ HOẠCH LIÊN TỊCH\nChỉnh lý tài liệu năm 2027\n\nI. MỤC ĐÍCH\n' },
  ],
});

export default defineRule({
  id: 'header-type-subject-same-line',
  severity: 'information',
  title: 'Tên cơ quan, tên loại, trích yếu trình bày chưa đúng',
  *check({ plan }) {
    const { blocks, layout, header, source } = plan;
    yield* headLines(plan);
    const block = blocks[layout.title ?? -1];
    const key = block && lineOf(block.paragraph).title;
    if (!block || key === undefined) return;
    const { text } = block.paragraph;
    const { end, rest } = titleParts(text, key);
    if (text.length <= rest) {
      yield* checkAlone(plan, block, key);
      return;
    }
    const words = text.slice(rest);
    const isLonger =
      header.subject !== undefined && place(block, { start: 0, end: text.length }).end < header.subject.span.end;
    if (isCapitals(`X ${words}`) && (isLonger || kindOnly.test(words))) return;
    // The signs and spaces that parted the two go; the marks of Markdown stay.
    const gap = place(block, { start: end, end: rest });
    const isPlain = /^[\s:.–-]*$/u.test(textOf(source.text, gap));
    const name = header.title?.text ?? 'Tên loại';
    yield {
      span: place(block, { start: rest, end: text.length }),
      message: `Trích yếu đang cùng dòng với “${name}”, phải xuống dòng dưới`,
      ...(isPlain && {
        fixes: offer('Đưa trích yếu xuống dòng dưới', replace(gap, spotAt(source, gap.start).newline)),
      }),
    };
  },
});

/** A tên loại that has its line for itself, as it must. */
function* checkAlone({ header: { title, number } }: Plan, block: Block, key: string): Generator<Finding> {
  const { text } = block.paragraph;
  // What the table of misspellings has is told as such.
  if (title && isSlippedTitle(text)) {
    const right = key.toLocaleUpperCase('vi');
    const message = `Tên loại viết sai “${title.text}”, viết đúng là “${right}”`;
    const isKnown = misspellings.some((it) => fold(it.wrong) === fold(text));
    if (!isKnown) yield { span: title.span, message, fixes: changeTo(title.span, right) };
    return;
  }
  const stop = /\s*[.:;,]+$/u.exec(text);
  // `QUYẾT ĐỊNH:` stands before what is decided.
  if (stop && number && !/^quyết (?:định|nghị)/iu.test(text)) {
    const span = place(block, spanOf(stop));
    yield {
      span,
      message: `Cuối tên loại thừa dấu “${stop[0].trim()}”`,
      fixes: safely('Bỏ dấu này', remove(span)),
    };
  }
  if (!title || !number || isCapitals(title.text)) return;
  const upper = title.text.toLocaleUpperCase('vi');
  yield {
    span: title.span,
    message: `Tên loại đang viết “${title.text}”, phải in hoa: “${upper}”`,
    fixes: changeTo(title.span, upper),
  };
}

/** Words of the tên loại that say nothing about what is planned. */
const kindOnly = /^(?:CHI TIẾT|CỤ THỂ|CÁ NHÂN|HÀNH ĐỘNG|LIÊN TỊCH|PHỐI HỢP|TỔNG THỂ|CHUNG)$/u;
