import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import type { Recipients } from '../../plan/closing/recipients';
import { signsLike } from '../../syntax/needs';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { allMatches } from '../../text/match';
import { coverOf, covers } from '../../text/sorted';
import { lettersBefore } from '../../text/span';
import { isForeign, isProse, signName, spaceAt, wordAfter, wordBefore } from './_prose';

export const guide = defineGuide({
  why:
    'Sau dấu phẩy, dấu chấm phẩy, dấu hai chấm và dấu chấm hết câu, trước dấu mở ngoặc có một dấu cách. Số thập phân, giờ, địa chỉ mạng, hộp thư, ký hiệu và ' +
    'chữ viết tắt có dấu chấm không bị nhắc; số mục và dòng “Lưu:” có quy tắc riêng.',
  examples: [
    {
      text: 'Các cơ quan⟦,⟧đơn vị phối hợp⟦;⟧gửi báo cáo trước 14:30⟦.⟧Phòng Nội vụ tổng hợp *kết quả⟦:⟧*đạt 1,5%.',
      fixed: 'Các cơ quan, đơn vị phối hợp; gửi báo cáo trước 14:30. Phòng Nội vụ tổng hợp *kết quả:* đạt 1,5%.',
      says: 'sau dấu phẩy: “quan,đơn”',
    },
    {
      text: 'Thực hiện phong trào⟦:⟧“Xanh, sạch” với chủ đề⟦:⟧**Sống xanh**.',
      fixed: 'Thực hiện phong trào: “Xanh, sạch” với chủ đề: **Sống xanh**.',
    },
    {
      text: 'Tăng 1,5 lần; họp lúc 14:30; xem https://anbinh.gov.vn/a,b;c:d hoặc Email:vanthu@anbinh.gov.vn; lối sống,...',
    },
    { text: 'Máy xúc dung tích 2,l m3, bồn 5,O m3.' },
    {
      text: 'Gửi Ủy ban nhân dân tỉnh⟦(⟧qua Sở Nội vụ) và các xã⟦(⟧có danh sách), về thông tin⟦(⟧ANTT); mục(s), hàm f(x).\n\nNơi nhận:\n- UBND tỉnh⟦(⟧b/c);\n- Lưu: VT(02b), TH.',
      fixed:
        'Gửi Ủy ban nhân dân tỉnh (qua Sở Nội vụ) và các xã (có danh sách), về thông tin (ANTT); mục(s), hàm f(x).\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT(02b), TH.',
      says: 'trước dấu mở ngoặc: “tỉnh(',
    },
    { text: 'QĐ:UBND, QCVN 05A:2020, TP.An Bình, PGS.TS. Lê An, v.v. theo quy định.' },
    { text: 'Nơi nhận:\n- Lưu: VT,NV;TH.' },
  ],
});

export default defineRule({
  id: 'space-after-punct',
  severity: 'hint',
  title: 'Thiếu dấu cách sau dấu câu',
  needs: [signsLike(/[,;:](?:$|[“(])|[.?!]$|^\($/u)],
  *checkParagraph(paragraph) {
    const { text, marker } = paragraph;
    if (!isProse(paragraph)) return;
    for (const { 0: sign, index } of allMatches(text, tight)) {
      if (marker && index < marker.end) continue;
      if (isForeign(paragraph, index) || isForeign(paragraph, index + 1)) continue;
      if (sign === ':' && isSymbol(text, index)) continue;
      if (isFormula(text, index)) continue;
      yield toFinding(paragraph, index);
    }
    const at = new Set([opening, aside].flatMap((it) => allMatches(text, it)).map((it) => it.index));
    for (const index of [...at].sort((a, b) => a - b)) {
      if (isForeign(paragraph, index)) continue;
      yield {
        span: { start: index, end: index + 1 },
        message: `Thiếu dấu cách trước dấu mở ngoặc: “${wordBefore(text, index)}(${wordAfter(text, index + 1)}”`,
        fixes: safely('Thêm dấu cách trước dấu mở ngoặc', spaceAt(paragraph, index)),
      };
    }
  },
  holds: ({ span }, _, { plan: { recipients } }) => !recipients || !covers(archiveLines(recipients), span.start),
});

/** The lines of “Lưu:” have a rule of their own. */
const archiveLines = remember(({ items }: Recipients) =>
  coverOf(items.filter((it) => it.isArchive).map((it) => it.span)),
);

/** A full stop is one only behind a word in small letters and before a word with a capital: `Th.S`, `TP.An Bình` are not. */
const tight =
  /(?<=[^\s.,;:|])[,;:](?=[\p{L}“(])|(?<=\p{Ll}{2})[,;:](?=\d)|(?<=(?<![\p{L}\p{M}\p{N}.@/_-])\p{Ll}{2,12}|\d\d)[.?!](?=\p{Lu}\p{Ll})/gu;

/** A bracket that says what for, or how: `UBND tỉnh(b/c)`. In `f(x)` and `điểm(s)` none does. */
const opening =
  /(?<=\p{L}{2}|\p{L}\p{M}|\d)\((?=(?:để|nếu có|kèm theo|qua|sau đây|gọi (?:tắt|là)|viết tắt|báo cáo|thực hiện|phối hợp|theo dõi|chỉ đạo)(?![\p{L}\p{M}])|(?:b\/c|t\/h|p\/h)\))/giu;
/** Words behind a word: `các xã(có danh sách)`, `thông tin(CNTT)`. */
const aside = /(?<=(?<![\p{L}\p{M}\p{N}])\p{Ll}{2,7})\((?=\p{L}{2,7},?\s\p{L}[^()]{2,}\)|\p{Lu}{2,8}\))/gu;

/** `QĐ:UBND`, `05A:BCT`: one word. */
const isSymbol = (text: string, at: number): boolean => {
  const before = wordBefore(text, at);
  return (before.length <= 4 && !/\p{Ll}/u.test(before)) || /\p{N}.*\p{L}|\p{L}.*\p{N}/u.test(before);
};

/** `(x;y)`, `{a,b}`, `1.500.000,đ`; `2,l m3`, where a letter stands for a digit. */
const isFormula = (text: string, at: number): boolean =>
  /[({]\p{L}$/u.test(lettersBefore(text, at, 2)) || /^(?:.,đ|\d,[lOo])(?!\p{L})/u.test(text.slice(at - 1, at + 3));

function toFinding(paragraph: Paragraph, at: number): Finding {
  const { text } = paragraph;
  const sign = text[at] as string;
  return {
    span: { start: at, end: at + 1 },
    message: `Thiếu dấu cách sau ${signName(sign)}: “${wordBefore(text, at)}${sign}${wordAfter(text, at + 1) || text[at + 1]}”`,
    fixes: safely(`Thêm dấu cách sau ${signName(sign)}`, spaceAt(paragraph, at + 1)),
  };
}
