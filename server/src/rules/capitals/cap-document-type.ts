import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { type CitationMention, citationsOf } from '../../syntax/citation/citation';
import { aDigit, aSymbolSign } from '../../syntax/needs';
import { isCapital } from '../../text/capitals';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { recase } from './_recase';

export const guide = defineGuide({
  why:
    'Khi nói đến một văn bản cụ thể thì viết hoa chữ cái đầu của tên loại, chỉ chữ ấy: Kế hoạch số 12/KH-UBND, Nghị quyết số 05/NQ-HĐND. Quy tắc không xét “văn bản số …”, ' +
    'hợp đồng, biên bản, giấy tờ, tên loại không có số đi sau, dòng viết hoa toàn bộ và lời trong ngoặc kép.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.6',
  examples: [
    {
      text: 'Thực hiện ⟦kế⟧ hoạch số 653/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình.',
      fixed: 'Thực hiện Kế hoạch số 653/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình.',
      says: 'phải viết “Kế hoạch số 653/KH-UBND”',
    },
    {
      text: 'Theo Thông tư ⟦Liên⟧ tịch số 26/2014/TTLT-BTC-BNV ngày 20/02/2014, Nghị ⟦Quyết⟧ số 05/NQ-HĐND ngày 09/02/2026 và ⟦công⟧ văn số 884/SNV-CCVC ngày 12/3/2026.',
      fixed:
        'Theo Thông tư liên tịch số 26/2014/TTLT-BTC-BNV ngày 20/02/2014, Nghị quyết số 05/NQ-HĐND ngày 09/02/2026 và Công văn số 884/SNV-CCVC ngày 12/3/2026.',
    },
    { text: 'Theo đề nghị tại văn bản số 2687/SNV-VP ngày 30/12/2025; hợp đồng số 12/HĐ-SXD; giấy mời số 45/GM-UBND.' },
    {
      text: 'Xây dựng kế hoạch, ban hành các nghị quyết và 02 công văn; căn cứ vào Kế hoạch số 12/KH-UBND ngày 05/01/2026.',
    },
    { text: 'THỰC HIỆN KẾ HOẠCH SỐ 12/KH-UBND NGÀY 05/01/2026 CỦA ỦY BAN NHÂN DÂN TỈNH' },
    { text: 'Theo Luật Thanh tra số 84/2025/QH15 ngày 25/6/2025 và Luật Tiếp công dân số 42/2013/QH13.' },
    { text: 'Chuyên mục “Đưa nghị quyết số 05/NQ-HĐND vào cuộc sống” phát hằng tuần.' },
  ],
});

export default defineRule({
  id: 'cap-document-type',
  severity: 'information',
  title: 'Tên loại của một văn bản cụ thể viết hoa sai',
  needs: [aDigit, aSymbolSign],
  *checkParagraph(paragraph): Iterable<Finding> {
    for (const mention of citationsOf(paragraph)) {
      const { type, symbol, so } = mention;
      // `các công văn: Số …`
      if (!type || !isJudged(mention) || paragraph.text[type.span.end] === ':') continue;
      const words = allMatches(type.text, /\S+/gu);
      const edits = words.flatMap((it, i) => {
        const start = type.span.start + it.index;
        const letter = it[0].charAt(0);
        const right = i === 0 ? letter.toLocaleUpperCase('vi') : letter.toLocaleLowerCase('vi');
        return letter === right ? [] : [replace({ start, end: start + it[0].length }, right + it[0].slice(1))];
      });
      const first = edits[0];
      const last = edits[edits.length - 1];
      if (!first || !last) continue;
      const name = type.text.charAt(0).toLocaleUpperCase('vi') + type.text.slice(1).toLocaleLowerCase('vi');
      yield {
        span: { start: first.span.start, end: last.span.end },
        message: `Đang ghi “${type.text}”, phải viết “${name}${so ? ' số' : ''} ${symbol.form}”`,
        // Inside the name of another document the letters may be that document's own.
        ...(mention.outer !== undefined && { severity: 'hint' as const }),
        fixes: [recase(`Đổi thành “${name}”`, edits)],
      };
    }
  },
});

/** Papers that everybody names with small letters, whatever number they bear. */
const everyday =
  /^(?:văn bản(?! hợp nhất)|hợp đồng|biên bản|giấy|phiếu|bản|điện|thư|thỏa thuận|thoả thuận|dự án|lệnh|quy trình|quy hoạch|điều lệ|lời)(?![\p{L}\p{M}])/iu;

function isJudged({ type, isQuoted }: CitationMention): boolean {
  if (type?.stands !== 'before' || isQuoted || everyday.test(type.text)) return false;
  const words = type.text.split(/\s+/u);
  return (
    words.every((it) => !/\p{Lu}/u.test(it.slice(1))) &&
    (!isCapital(type.text) || words.slice(1, 2).some(isCapital) || type.text.endsWith(' Liên tịch'))
  );
}
