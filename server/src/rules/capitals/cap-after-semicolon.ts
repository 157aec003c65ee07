import { clauseOpeners, nameHeads } from '../../data/clause-openers';
import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { roomOf } from '../../plan/room';
import { signsLike } from '../../syntax/needs';
import { startInRaw } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { isCapital } from '../../text/capitals';
import { replace } from '../../text/edit';
import { fold, unaccent } from '../../text/fold';
import { allMatches } from '../../text/match';
import { lettersBefore } from '../../text/span';
import { inCase } from './_names';
import { recase } from './_recase';

export const guide = defineGuide({
  why:
    'Chữ cái đầu câu viết hoa sau dấu chấm, dấu chấm hỏi, dấu chấm than và khi xuống dòng; sau dấu chấm phẩy câu chưa hết nên viết thường. Quy tắc không xét tên riêng, ' +
    'tên cơ quan, tên loại văn bản, nhãn (Đơn vị phối hợp: …), dòng mới, ô trong bảng và nơi nhận.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I',
  examples: [
    {
      text: 'Rà soát thủ tục hành chính; ⟦Tăng⟧ cường kiểm tra; ⟦Chuyển⟧ 02 hồ sơ; ⟦Giao⟧ Ủy ban nhân dân xã theo dõi; Cư sĩ Tâm An dự.',
      fixed:
        'Rà soát thủ tục hành chính; tăng cường kiểm tra; chuyển 02 hồ sơ; giao Ủy ban nhân dân xã theo dõi; Cư sĩ Tâm An dự.',
      says: 'Sau dấu chấm phẩy đang viết hoa “Tăng”, phải viết “tăng”',
    },
    {
      text: 'Thực hiện Chỉ thị số 05-CT/TW; Kế hoạch số 12/KH-UBND; Nội quy thi tuyển; UBND tỉnh và các sở; Trung tâm Thông tin; Lữ đoàn xây dựng thao trường; Nhân dân trên địa bàn.',
    },
    {
      text: 'Xét Tờ trình số 61/TTr-UBND; Báo cáo thẩm tra của Ban Kinh tế - Ngân sách; Báo cáo kết quả giám sát ngày 02/3/2026.',
    },
    { text: 'Thành lập 03 tiểu ban: Văn kiện; Nhân sự; Tuyên truyền - Phục vụ.' },
    { text: 'Trưng bày sách theo chủ đề (*Bác Hồ với thiếu nhi*; *Chuyển đổi số*; *Tăng trưởng xanh*).' },
    { text: 'Đơn vị chủ trì: Văn phòng Sở; Đơn vị phối hợp: Các phòng; Thời gian: Quý I; Báo cáo: trước ngày 15/12.' },
    {
      text: 'Gồm các việc sau: Tổ chức hội nghị. Đào tạo 50 người; hướng dẫn; “Thực hiện tốt, làm nhanh”; Giao Thủy là tên xã.',
    },
    {
      text: 'Thi đua với chủ đề “Kỷ cương; Thực hiện sáng tạo;\n\n- Tăng cường dạy tốt; Nâng cao hiệu quả” trong năm học.',
    },
    { text: 'Nơi nhận:\n- Như trên; Giao Văn phòng sao gửi;\n- Lưu: VT.' },
  ],
});

export default defineRule({
  id: 'cap-after-semicolon',
  severity: 'hint',
  title: 'Viết hoa sau dấu chấm phẩy',
  needs: [signsLike(/;/u)],
  *checkParagraph(paragraph): Iterable<Finding> {
    const { text, kind, seams } = paragraph;
    if (kind !== 'text' || !/;\s*\p{Lu}/u.test(text)) return;
    const items = allMatches(text, capitalBehind).map(({ index, groups }) => {
      const { gap = '', word = '', rest = '' } = groups ?? {};
      const start = index + gap.length;
      const opens = judge(word, rest, text.slice(start + word.length, start + 50));
      return { before: index, span: { start, end: start + word.length }, word, opens };
    });
    // Among names a phrase that begins with a capital is one item of a list that is written so.
    const isList = 1 < items.filter((it) => it.opens === 'no').length;
    let seam = 0;
    for (const { before, span, word, opens } of items) {
      if (opens === 'no' || (opens === 'likely' && isList)) continue;
      while ((seams[seam]?.at ?? before) < before) seam++;
      if ((seams[seam]?.at ?? text.length) <= span.start) continue;
      if (namesOfParts.test(lettersBefore(text, before, reach))) continue;
      if (isQuotedAt(quotationsOf(paragraph), span.start) || isInOpenQuote(text, span.start)) continue;
      // In italics stands a title: `*Bác Hồ với thiếu nhi*; *Chuyển đổi số*`.
      if (paragraph.raw[(startInRaw(paragraph, span.start) ?? 0) - 1] === '*') continue;
      const small = inCase(word, false);
      yield {
        span,
        message: `Sau dấu chấm phẩy đang viết hoa “${word}”, phải viết “${small}”`,
        fixes: [recase(`Đổi thành “${small}”`, [replace(span, small)])],
      };
    }
  },
  holds: (_finding, block, { plan }) => {
    const room = roomOf(block, plan.layout);
    return room !== 'closing' && room !== 'head';
  },
});

const reach = 200;

/** `03 tiểu ban: Văn kiện; Nhân sự; Tuyên truyền - Phục vụ`: what they are called. */
const namesOfParts =
  /(?:\d|\s(?:hai|ba|bốn|năm))\s(?:tiểu ban|tổ|đội|nhóm|phòng|khoa|ban|khối|môn|ngành|nghề|lĩnh vực|bộ phận)(?:\s\p{Ll}+){0,3}\s?:\s*\p{Lu}[^.:]*$/u;

/** In a quotation that another line opened or closes. */
function isInOpenQuote(text: string, at: number): boolean {
  const before = lettersBefore(text, at, reach);
  return before.lastIndexOf('”') < before.lastIndexOf('“') || /^[^“”]{0,200}”/u.test(text.slice(at, at + reach));
}

const capitalBehind = /(?<gap>;\s*)(?<word>\p{Lu}\p{Ll}*)(?=(?<rest>,?\s+[\p{L}\p{N}]+))(?![\p{L}\p{M}])/gu;
const openers = new Set(clauseOpeners.map(fold));
const heads = new Set(nameHeads.map(fold));
/** One cluster of vowels: `Zalo`, `Internet`, `Excel` are names from elsewhere. */
const syllable = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u;
/** `; Báo cáo: trước ngày …` is a label. */
const label = /^(?:\s+[\p{L}\d]+){0,4}\s*:/u;
/** Verbs behind which an office may stand: `; Giao Ủy ban nhân dân xã …`. */
const ordering = new Set(
  'giao, đề nghị, yêu cầu, mời, trình, gửi, giúp, để, đối với, khi, chuyển, các, những'.split(', ').map(fold),
);
/** `; Hướng dẫn của Ban Tổ chức Tỉnh ủy`, `; Thông báo số 12/TB-UBND` are documents. */
const kinds = /^(?:Hướng dẫn|Thông báo|Báo cáo|Quyết định|Kiến nghị|Dự thảo|Thống kê)$/u;
const ofOne =
  /^\s+\p{L}+(?:\s+(?:số|của|ngày|kết luận|này|liên|\d|\p{Lu})|(?:\s+\p{Ll}+){1,4}\s+(?:số\s+\d|ngày\s+\d|của\s+\p{Lu}))/u;
const office =
  /^(?:Ủy|Uỷ|Hội|Sở|Bộ|Ban|Văn|Phòng|Trung|Công|UBND|HĐND|Chi|Cục|Lãnh|Thủ|Giám|Trưởng|Đảng|Mặt|MTTQ|Nhà)$/u;

/** Whether a clause begins here: surely, by a word that is listed; likely, by one that heads no name. */
function judge(word: string, rest: string, behind: string): 'surely' | 'likely' | 'no' {
  if (label.test(behind)) return 'no';
  const second = rest.replace(/^,?\s+/u, '');
  const isName = isCapital(second);
  if (openers.has(fold(`${word}${rest}`)) || openers.has(fold(`${word} ${second}`))) {
    return isName || (kinds.test(`${word}${rest}`) && ofOne.test(behind)) ? 'no' : 'surely';
  }
  if (openers.has(fold(word))) {
    return !isName || (ordering.has(fold(word)) && office.test(second)) ? 'surely' : 'no';
  }
  const isWord = !heads.has(fold(word)) && syllable.test(unaccent(word));
  // `; Cư sĩ Tâm Phước`: who it is.
  return isWord && /^\p{Ll}/u.test(second) && !/^\s+\p{Lu}\p{Ll}+\s\p{Lu}/u.test(behind.slice(rest.length))
    ? 'likely'
    : 'no';
}
