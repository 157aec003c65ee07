import { defineRule, type Finding } from '../../lint/rule';
import type { Citation } from '../../plan/citations';
import { mayBeOne, mentionsByKey, nameOf } from '../../plan/cited-document';
import { titleWordsOf } from '../../plan/cited-titles';
import type { Plan } from '../../plan/plan';
import { citationsOf, lacksYear } from '../../syntax/citation';
import { place } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { isLaw } from './_first';
import { sentenceBefore } from './_sentence';

export default defineRule({
  id: 'citation-repeat-full',
  severity: 'hint',
  title: 'Viện dẫn lại một văn bản mà vẫn ghi đủ ngày và trích yếu',
  why:
    'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu; ghi lại ngày, cơ quan ban hành và trích yếu làm văn bản dài mà không thêm gì. Quy tắc im lặng ' +
    'với văn bản nêu trong trích yếu của văn bản khác, trong tên của chính kế hoạch, trong trích yếu, chú thích, bảng và phụ lục.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026.\n\n' +
        'Các phòng bám sát ⟦Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026⟧ để tổ chức kiểm tra.',
      fixed:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026.\n\n' +
        'Các phòng bám sát Kế hoạch số 71/KH-UBND để tổ chức kiểm tra.',
      says: 'đã nêu đủ ở trên',
    },
    {
      text:
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ quy định chi tiết một số điều của Luật Lưu trữ.\n\n' +
        'Tập huấn nội dung mới (Luật Lưu trữ; ⟦Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ quy định chi tiết một số điều của Luật Lưu trữ⟧...).',
      fixed:
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ quy định chi tiết một số điều của Luật Lưu trữ.\n\n' +
        'Tập huấn nội dung mới (Luật Lưu trữ; Nghị định số 45/2024/NĐ-CP...).',
    },
    {
      text:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026.\n\n' +
        'Các phòng báo cáo kết quả thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 về Văn phòng Sở.',
    },
    {
      text:
        'Thực hiện Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.\n\n' +
        'Thực hiện Kế hoạch số 57/KH-UBND ngày 20/3/2026 của Ủy ban nhân dân tỉnh thực hiện Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.',
    },
    {
      text:
        'KẾ HOẠCH\nThực hiện Nghị quyết số 26-NQ/TU ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư\n\n' +
        'Thực hiện Nghị quyết số 26-NQ/TU ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:\n\n' +
        'I. MỤC ĐÍCH\n\nNâng cao chất lượng hồ sơ.\n\n' +
        'Trên đây là Kế hoạch thực hiện Nghị quyết số 26-NQ/TU ngày 11/02/2026 của Tỉnh ủy An Bình về công tác văn thư.',
    },
  ],
  *check({ plan }): Iterable<Finding> {
    for (const mentions of mentionsByKey(plan).values()) {
      if (mentions.length < 2) continue;
      const told: Citation[] = [];
      for (const citation of mentions) {
        if (!citation.title || !citation.type || citation.within || isLaw(citation) || !isText(citation)) continue;
        const first = told.find((it) => mayBeOne(it, citation));
        if (!first) {
          if (told.length < 12) told.push(citation);
          continue;
        }
        const repeated = isDated(citation) ? repetition(first, citation) : undefined;
        if (!repeated || isOwnName(citation, plan) || mayBeInTitle(citation)) continue;
        // What the first one does not say yet must not be lost here, nor the year that the symbol lacks.
        const isNeeded = first.dating === 'missing' || lacksYear(citation.mention);
        yield report(citation, { first, end: isNeeded ? undefined : repeated.end });
      }
    }
  },
});

const isDated = ({ dateWords, dating, isOwn, symbol }: Citation): boolean =>
  dating !== 'missing' && !isOwn && dateWords !== undefined && symbol.span.end <= dateWords.span.start;

/** What is read on in one go; notes, tables and appendices are read by themselves. */
const isText = ({ room, block, isQuoted }: Citation): boolean =>
  (room === 'opening' || room === 'body') && block.paragraph.kind === 'text' && !isQuoted;

/** How far the mention says again what the first one said, as an offset in its paragraph; no end where that is not certain. */
function repetition(first: Citation, citation: Citation): { readonly end: number | undefined } | undefined {
  const [one, other] = [titleWordsOf(first.mention), titleWordsOf(citation.mention)];
  const count = Math.min(one.length, other.length);
  let alike = 0;
  while (alike < count && one[alike]?.key === other[alike]?.key) alike++;
  const { title } = citation.mention;
  if (!title || alike < Math.min(3, count) || alike === 0) return undefined;
  if (fold(first.title?.text ?? '') === fold(title.text)) return { end: withoutDots(title) };
  const last = other[alike - 1]?.span.end;
  const isQuoted = /["“”]/u.test(title.text);
  if (alike !== count) return 4 < alike ? { end: undefined } : undefined;
  const isCut = alike === other.length ? last !== undefined && withoutDots(title) !== last : isTold(first, one.length);
  return { end: isQuoted || isCut ? undefined : last };
}

const withoutDots = ({ text, span }: { readonly text: string; readonly span: { readonly start: number } }): number =>
  span.start + text.replace(/[.…]+$/u, '').length;

/** True where the first title goes on behind the words that were compared. */
const isTold = ({ mention }: Citation, count: number): boolean => {
  const last = titleWordsOf(mention)[count - 1];
  return last !== undefined && mention.title !== undefined && last.span.end < withoutDots(mention.title);
};

const ownName =
  /(?<![\p{L}\p{M}])(?:kế hoạch|chương trình|hướng dẫn|phương án|báo cáo|công văn|quyết định)(?:\s+(?:hành động|triển khai|thực hiện|tổ chức|thi hành|về|việc|kết quả|của [^,;.]{2,60})){0,5}\s*$/iu;

/** `ban hành Kế hoạch thực hiện …`, `Trên đây là Kế hoạch thực hiện …`: the plan bears the name of what it carries out. */
function isOwnName(citation: Citation, { header }: Plan): boolean {
  const { text } = citation.block.paragraph;
  const mayBeOwn =
    citation.room === 'opening' ||
    /^Trên đây là/u.test(text) ||
    fold(header.subject?.text ?? '').includes(fold(citation.symbol.form));
  return mayBeOwn && ownName.test(sentenceBefore(citation));
}

/** `Thông tư số … quy định biện pháp thi hành Luật … và Nghị định số …`: the second may belong to the title of the first. */
function mayBeInTitle({ mention, block }: Citation): boolean {
  const before = block.paragraph.text.slice(Math.max(0, mention.span.start - 12), mention.span.start);
  if (!/\svà\s+(?:các\s+)?$/u.test(before)) return false;
  return citationsOf(block.paragraph).some(
    ({ title }) => title && title.span.end < mention.span.start && mention.span.start <= title.span.end + 10,
  );
}

function report(
  citation: Citation,
  { first, end }: { readonly first: Citation; readonly end: number | undefined },
): Finding {
  const { block, mention, span } = citation;
  const from = mention.symbol.span.end;
  return {
    span: end === undefined ? span : place(block, { start: mention.span.start, end }),
    message: `${nameOf(citation)} đã nêu đủ ở trên, ở đây chỉ cần tên loại và số, ký hiệu`,
    related: [{ span: first.span, message: 'Được viện dẫn đầy đủ ở đây' }],
    ...(end !== undefined && {
      fixes: [
        {
          title: `Rút gọn thành “${mention.type?.text ?? 'Văn bản'} số ${mention.symbol.form}”`,
          edits: [{ span: place(block, { start: from, end }), text: '' }],
          safe: false,
        },
      ],
    }),
  };
}
