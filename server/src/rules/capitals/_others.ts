import { laws, ordinances } from '../../data/law-names';
import { citationsOf } from '../../syntax/citation/citation';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { allMatches } from '../../text/match';
import { type Span, within } from '../../text/span';
import { findNames, makeNames } from './_names';

/**
 * Where the letters are not the drafter's: between quotation marks, and in the name of a document, with or without its number:
 *
 *     Kế hoạch số 90/KH-UBND … về tiếp xúc, đối thoại … với nhân dân
 *     Đề án của Bộ … về chăm sóc sức khỏe nhân dân
 *     Luật Công an nhân dân
 */
export const isOthersAt = (paragraph: Paragraph, at: number): boolean =>
  isQuotedAt(quotationsOf(paragraph), at) || namesOfDocuments(paragraph).some((it) => within(it, at));

const lawNames = makeNames(
  [...laws.map((it) => `Luật ${it}`), ...ordinances.map((it) => `Pháp lệnh ${it}`)],
  (it) => it,
);
const unnumbered =
  /(?<![\p{L}\p{M}\p{N}])(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Quy chế|Quy định|Thông tư|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Đề án|Dự án|Phương án|Chiến lược|Công văn|Công điện|Đề cương|Cuộc vận động)(?! này)[^.,;:“”()]{0,120}?\s(?:về|về việc)\s(?<title>[^.;:“”()]{1,300})/gu;

/** Where the drafter goes on with words of his own behind the name of a document. */
const ownWords =
  /,\s+(?:từ đó|qua đó|trong đó|nhằm|góp phần|đồng thời|tạo|bảo đảm|đảm bảo|phấn đấu|tập trung|kịp thời|gắn với|nâng cao|giúp)(?![\p{L}\p{M}])/u;

const namesOfDocuments: (paragraph: Paragraph) => readonly Span[] = remember((paragraph) => {
  const { text } = paragraph;
  const found: Span[] = [];
  const add = (title: string, end: number): void => {
    const start = end - title.length;
    found.push({ start, end: start + (ownWords.exec(title)?.index ?? title.length) });
  };
  for (const { title } of citationsOf(paragraph)) if (title) add(title.text, title.span.end);
  for (const match of allMatches(text, unnumbered)) add(match.groups?.title ?? '', match.index + match[0].length);
  if (text.includes('uật ') || text.includes('lệnh ')) {
    for (const { syllables } of findNames(paragraph, lawNames)) {
      found.push({ start: syllables[0]?.span.start ?? 0, end: syllables[syllables.length - 1]?.span.end ?? 0 });
    }
  }
  return found;
});
