import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { written } from '../../syntax/needs';
import type { Paragraph } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { isCapital } from '../../text/capitals';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore } from '../../text/span';
import { inCase } from './_names';
import { recase } from './_recase';

export const guide = defineGuide({
  why:
    'Khi viện dẫn phần, chương, mục, tiểu mục, điều, khoản, điểm của một văn bản cụ thể thì viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều; khoản và điểm viết thường: ' +
    'điểm a khoản 2 Điều 13. Quy tắc không báo ở đầu câu, sau dấu hai chấm, trong văn bản của Đảng và lời trong ngoặc kép.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7',
  examples: [
    {
      text: 'Theo quy định tại điểm b ⟦Khoản⟧ 2 Điều 13 và ⟦điều⟧ 15 Luật Lưu trữ.',
      fixed: 'Theo quy định tại điểm b khoản 2 Điều 13 và Điều 15 Luật Lưu trữ.',
      says: 'Đang ghi “Khoản 2”, phải viết “khoản 2”',
    },
    {
      text: 'Căn cứ ⟦Điểm⟧ a ⟦Khoản⟧ 1 ⟦điều⟧ 24 Nghị định số 59/2023/NĐ-CP và ⟦mục⟧ II Kế hoạch số 12/KH-UBND.',
      fixed: 'Căn cứ điểm a khoản 1 Điều 24 Nghị định số 59/2023/NĐ-CP và Mục II Kế hoạch số 12/KH-UBND.',
    },
    { text: 'Thực hiện đúng quy định tại các điều 145, 146 và 160 của Bộ luật Tố tụng hình sự.' },
    { text: 'Điều 5. Tổ chức thực hiện\n\nKhoản 2 Điều này áp dụng từ năm 2026. Điểm a khoản 1 không áp dụng.' },
    {
      text: 'Tại 03 điểm cầu; làm tốt 5 điều Bác Hồ dạy và 19 điều đảng viên không được làm; điều 100 lao động đi hỗ trợ; bố trí 10 khoản chi, khoản 50 triệu đồng.',
    },
    {
      text: 'Chi từ Chương 412, Loại 340, Khoản 341; Điểm 1 đặt tại xã Thượng Khuê, Điểm 2 tại xã Phú Lộc; nội dung theo mục 1.2 dưới đây.',
    },
    {
      text: 'ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nTheo điều 5, mục 1, phần III Hướng dẫn số 03-HD/TU.',
    },
  ],
});

export default defineRule({
  id: 'cap-dieu-khoan',
  severity: 'information',
  title: 'Viện dẫn điều, khoản, điểm viết hoa sai',
  needs: [written('điều', 'mục', 'chương', 'phần', 'Khoản', 'Điểm'), { word: ({ text }) => label.test(text) }],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text } = paragraph;
    for (const match of allMatches(text, form)) {
      const { word = '', gap = '', label = '' } = match.groups ?? {};
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + reach);
      const before = lettersBefore(text, match.index, reach);
      const severity = judge({ word, label, before, rest, isRow: paragraph.kind === 'row' });
      if (severity === undefined) continue;
      const span = { start: match.index, end: match.index + word.length };
      if (isQuotedAt(quotationsOf(paragraph), span.start) || isAtSeamOf(paragraph, span.start, word)) continue;
      const right = inCase(word, !isCapital(word));
      yield {
        span,
        message: `Đang ghi “${word}${gap}${label}”, phải viết “${right}${gap}${label}”`,
        severity,
        fixes: [recase(`Đổi thành “${right}”`, [replace(span, right)])],
      };
    }
  },
  holds: (_finding, _block, { plan }) => !plan.header.isParty,
});

/** What a part of a document is called by: `Điều 5`, `Mục III`, `điểm đ`. */
const label = /^(?:\d{1,3}[a-zđ]?|[IVXLC]{1,7}|[a-zđ])$/u;
const form =
  /(?<![\p{L}\p{M}\p{N}])(?<word>điều|mục|tiểu mục|chương|phần|Khoản|Điểm)(?<gap>\s+)(?<label>\d{1,3}[a-zđ]?|[IVXLC]{1,7}|[a-zđ])(?![\p{L}\p{M}\p{N}%]|[./-]\d)/gu;
const reach = 60;

interface Place {
  readonly word: string;
  readonly label: string;
  readonly before: string;
  readonly rest: string;
  readonly isRow: boolean;
}

function judge(place: Place): 'information' | 'hint' | undefined {
  const { word, label, before, rest, isRow } = place;
  if (word === 'Khoản' || word === 'Điểm') {
    if (isBegun(before) || (isRow && /[;,]\s*$/u.test(before))) return undefined;
    const severity = judgeCapital(place);
    // A bracket may hold a sentence of its own.
    return severity && before.endsWith('(') ? 'hint' : severity;
  }
  const isNumeral = /^[\dIVXLC]/u.test(label);
  if (!isNumeral || quantity.test(rest)) return undefined;
  if (word === 'điều') {
    if (counted.test(before) && !inClause.test(before)) return undefined;
    // Laws themselves write several so: `các điều 12, 13 và 14`.
    if (/(?<![\p{L}\p{M}])[Cc]ác\s+$/u.test(before) && /^\s*(?:,|và|đến|-)\s*\d/u.test(rest)) return undefined;
    // `điều 100 lao động đi hỗ trợ`: a verb, unless something says that it is a part of a document.
    return referring.test(before) || partOfText.test(rest) ? 'information' : undefined;
  }
  return ofDocument.test(rest) ? 'hint' : undefined;
}

function judgeCapital({ word, label, before, rest }: Place): 'information' | undefined {
  if (/^\d{3}/u.test(label) || /Loại\s+\d+[\s,–-]*$/u.test(before) || quantity.test(rest)) return undefined;
  const isInPart = /^(?:,|\s+của)?\s+(?:[kK]hoản|[mM]ục|[đĐ]iều|[pP]hần)\s+[\dIVXLCa-z]/u.test(rest);
  if (word === 'Điểm') return isInPart ? 'information' : undefined;
  return isInPart || referring.test(before) ? 'information' : undefined;
}

/** What a part of a document stands behind; a lone `Khoản 2` may be an item of a budget. */
const referring =
  /(?:(?<![\p{L}\p{M}])(?:tại|theo|của|các|và|quy định|nêu|bổ sung|sửa đổi|bãi bỏ|căn cứ|Căn cứ|Theo|[đĐ]iểm\s+[a-zđ\d]{1,2},?)|khoản \d{1,2}(?:,| và| hoặc))\s+$/u;
/** At the beginning of a sentence, of a line or behind a colon. */
const isBegun = (before: string): boolean => /(?:^|[.:?!|…]["”)]*|[-–+*•])\s*["“(]*$/u.test(before);
const partOfText =
  /^\s*(?:[,.;:()”|–-]|$|\p{Lu}|(?:của|và|đến|hoặc|này|luật|bộ luật|nghị|thông tư|quy|pháp lệnh|hiến pháp|quyết định|mục|chương|khoản)(?![\p{L}\p{M}]))/u;
const counted = /(?:\d|mấy|những|nhiều|vài|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+$/u;
const inClause = /(?<![\p{L}\p{M}])(?:khoản|điểm|và|,)\s+\S{1,3}\s+$/iu;
const quantity =
  /^\s+(?:triệu|tỷ|nghìn|đồng|năm|tháng|ngày|giờ|phút|người|lần|đơn vị|xã|phường|ha|km|thành viên|đồng chí|cán bộ|học sinh|công chức|viên chức|giáo viên|bác sĩ|chiến sĩ|xe|tàu|máy|đội|tổ|lượt|phương tiện)(?![\p{L}\p{M}])/u;
const ofDocument =
  /^(?:,?\s+(?:[kK]hoản|[mM]ục|[đĐ]iều|[pP]hần|[cC]hương)\s+[\dIVXLC]+)?(?:\s*,)?\s+(?:(?:của|tại|thuộc|ban hành kèm theo|kèm theo)\s+)?(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Quy chế|Thông tư|Kế hoạch|Đề án|Chương trình|Hướng dẫn|Công văn|Phụ lục)(?![\p{L}\p{M}])/u;

/** A line that begins with the word may be an item of its own, which joining took for the rest of the line before. */
const isAtSeamOf = ({ seams, text }: Paragraph, at: number, word: string): boolean =>
  isCapital(word) &&
  seams.some((it) => it.at === at || (it.at < at && text.slice(it.at, at).trim() === '')) &&
  /[.;:]\s*$/u.test(text.slice(0, at));
