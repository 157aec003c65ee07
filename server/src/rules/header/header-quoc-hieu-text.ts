import { changeTo, defineGuide, defineRule, type Finding, type Fix, offer } from '../../lint/rule';
import { mottoWords, nationName, partyName } from '../../plan/lines/head-words';
import { isLineEnd } from '../../plan/lines/lines';
import type { Phrase } from '../../plan/phrase';
import { spotAt } from '../../syntax/reading/spot';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';

const rest = 'Độc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n';

export const guide = defineGuide({
  why:
    'Quốc hiệu là “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, đủ tám tiếng, không thêm bớt. Hai cách bỏ dấu HÒA và HOÀ đều được vì Nghị định dùng cả hai; ' +
    'Quốc hiệu ngắt thành hai dòng hoặc đứng cùng dòng với tên cơ quan cũng được. Văn bản của Đảng có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1.a',
  examples: [
    {
      text: `⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM⟧\n${rest}`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}`,
      says: 'VIỆT NAM',
    },
    {
      text: `UBND TỈNH AN BÌNH        ⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM⟧\nSỞ NỘI VỤ        ${rest}`,
      fixed: `UBND TỈNH AN BÌNH        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ        ${rest}`,
    },
    { text: `⟦CỘNG HÒA XÃ CHỦ NGHĨA VIỆT NAM⟧\n${rest}`, fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}` },
    {
      text: `⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA⟧\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày       tháng       năm 2026\n\nKẾ HOẠCH\nNăm 2026\n\nI. MỤC ĐÍCH\n`,
      fixed:
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày       tháng       năm 2026\n\nKẾ HOẠCH\nNăm 2026\n\nI. MỤC ĐÍCH\n',
    },
    {
      text: `⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧\n${rest}`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}`,
      says: 'in hoa',
    },
    {
      text: 'Độc lập - Tự do - Hạnh phúc\n⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}`,
      says: 'đứng trên Tiêu ngữ',
    },
    { text: `Chủ nghĩa xã hội ở Cộng hòa xã hội chủ nghĩa Việt Nam là sự lựa chọn đúng đắn.\n` },
    { text: `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}` },
    { text: `SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI\nVĂN PHÒNG        CHỦ NGHĨA VIỆT NAM\n${rest}` },
    { text: `CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\n${rest}` },
    { text: `CỘNG HÒA\nXÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}` },
    { text: `ỦY\nBAN NHÂN DÂN\nTỈNH HOÀI LĨNH\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}` },
    {
      text: `CỘNG HÒA\n⟦XÃ HỘI CHỦ NGHĨA VIÊT NAM⟧\n${rest}`,
      fixed: `CỘNG HÒA\nXÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}`,
    },
    {
      text: `⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc⟧${rest.slice(mottoWords.length)}`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}`,
      says: 'Tiêu ngữ phải xuống dòng',
    },
    {
      text: '⟦ĐẢNG CÔNG SẢN VIÊT NAM⟧\nĐẢNG ỦY XÃ PHÚ LỘC\n*\nSố 05-KH/ĐU\n\nKẾ HOẠCH\nKiểm tra năm 2027\n',
      fixed: 'ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ PHÚ LỘC\n*\nSố 05-KH/ĐU\n\nKẾ HOẠCH\nKiểm tra năm 2027\n',
      says: 'Tiêu đề',
    },
    { text: 'ĐẢNG BỘ XÃ PHÚ LỘC\n*\nSố 05-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nKiểm tra năm 2027\n' },
    { text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>${rest}` },
    { text: `| SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ${rest.replace('\n', ' |\n')}` },
    { text: `SỞ NỘI VỤ Số: 15/KH-SNV CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ${rest}` },
    { text: `HỘI CHỮ THẬP ĐỎ VIỆT NAM\nHỘI CHỮ THẬP ĐỎ TỈNH AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${rest}` },
  ],
});

export default defineRule({
  id: 'header-quoc-hieu-text',
  severity: 'error',
  title: 'Quốc hiệu viết sai',
  *check({ plan }) {
    const { header, source } = plan;
    const { nation, motto, party } = header;
    const [first, second] = nation;
    if (party && fold(party.text) !== fold(partyName)) {
      const message = `Tiêu đề của văn bản Đảng phải là “${partyName}”`;
      yield { span: party.span, message, fixes: changeTo(party.span, partyName) };
    }
    if (!first) return;
    const isRightSoFar = second !== undefined && fold(nationName).startsWith(`${fold(first.text)} `);
    const written = nation.map((it) => it.text).join(' ');
    if (fold(written) === fold(nationName)) {
      if (/\p{Ll}/u.test(written)) yield smallLetters(nation);
      else if (motto && isOneLine(source.text, first.span, motto.span)) {
        const gap = { start: first.span.end, end: motto.span.start };
        yield {
          span: { start: first.span.start, end: motto.span.end },
          message: 'Tiêu ngữ phải xuống dòng, đứng dưới Quốc hiệu',
          severity: 'warning',
          fixes: offer('Tách thành hai dòng', replace(gap, spotAt(source, gap.start).newline)),
        };
      } else if (!second && motto && isLineEnd(source.text.slice(motto.span.end, first.span.start))) {
        const edits = [replace(motto.span, nationName), replace(first.span, mottoWords)];
        yield {
          span: first.span,
          message: 'Quốc hiệu phải đứng trên Tiêu ngữ',
          fixes: [{ title: 'Đổi chỗ Quốc hiệu và Tiêu ngữ', edits, safe: false }],
        };
      }
      return;
    }
    const fix = repair(nation);
    yield {
      span: (isRightSoFar ? second : first).span,
      message: `Quốc hiệu phải là “${nationName}”`,
      ...(fix && { fixes: [fix] }),
    };
  },
});

/** These two and nothing else: a head whose columns ran together on one line is another matter. */
function isOneLine(text: string, { start, end }: Span, motto: Span): boolean {
  const isBare = (part: string): boolean => /^[ \t*_]*$/u.test(part);
  const isAlone =
    isBare(text.slice(text.lastIndexOf('\n', start) + 1, start)) &&
    isBare(text.slice(motto.end, motto.end + 99).split(/[\n\r]/u, 1)[0] ?? '');
  return isAlone && /^[ \t]+$/u.test(text.slice(end, motto.start));
}

/** The letters stay as they are composed. */
function smallLetters(nation: readonly Phrase[]): Finding {
  const edits = nation.map((it) => replace(it.span, it.text.toLocaleUpperCase('vi')));
  return {
    span: (nation.find((it) => /\p{Ll}/u.test(it.text)) ?? (nation[0] as Phrase)).span,
    message: 'Quốc hiệu đang viết chữ thường, phải in hoa',
    severity: 'warning',
    fixes: [{ title: 'Đổi thành chữ in hoa', edits, safe: false }],
  };
}

/** The half of a name over two lines stays in its line. */
function repair(nation: readonly Phrase[]): Fix | undefined {
  const title = `Đổi thành “${nationName}”`;
  const [first, second] = nation;
  if (first && !second) return { title, edits: [replace(first.span, nationName)], safe: false };
  const words = nationName.split(' ');
  if (!first || !second || 2 < nation.length) return undefined;
  const count = words.indexOf(first.text.split(/\s+/u).pop() ?? '') + 1;
  const start = words.indexOf(second.text.split(/\s+/u)[0] ?? '');
  const at = 0 < count ? count : start;
  if (at <= 0) return undefined;
  const edits = [replace(first.span, words.slice(0, at).join(' ')), replace(second.span, words.slice(at).join(' '))];
  return { title, edits, safe: false };
}
