import { changeTo, defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { roomOf } from '../../plan/room';
import { wordsIn } from '../../syntax/words';
import { isCapital } from '../../text/capitals';
import { replace } from '../../text/edit';
import { lettersBefore, type Span, textOf } from '../../text/span';
import { type Impossible, intendedWord } from './_impossible';
import { inCaseOf, isInCapitals, wordsOf } from './_words';

export const guide = defineGuide({
  why:
    'Bỏ dấu dở dang hay phông chữ cũ để lại những vần mà tiếng Việt không có: “luợng”, “trưòng”, “đợc”, “bạck”, “lănh đạo”; chép từ trang mạng thì chữ dính vào nhau: “thựchiện”. Mắt đọc lướt không thấy, tìm kiếm thì bỏ sót. Chỉ báo khi ' +
    'chắc là gõ nhầm; tên riêng, tên đất, từ vay mượn (vắcxin, ôxy) và chữ viết tắt không xét.',
  examples: [
    {
      text: 'SỞ NỘI VỤ\nSố: 15/KH-SNV\nThành phốHạ Khuê, ngày 05 tháng 01 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
    },
    {
      text: '⟦Uỷban⟧ tỉnh, Trung ương ⟦Đảngvề⟧ dự. ⟦Kếhoạch⟧ ⟦côngtác⟧ ⟦phònghộ⟧ ⟦thựchiện⟧ từ tháng 5; mua bêtông, ximăng, vắcxin, ôtô và tự ⟦ngyện⟧ góp.',
      fixed:
        'Uỷ ban tỉnh, Trung ương Đảng về dự. Kế hoạch công tác phòng hộ thực hiện từ tháng 5; mua bêtông, ximăng, vắcxin, ôtô và tự nguyện góp.',
    },
    {
      text: 'Nâng cao chất ⟦luợng⟧ phục vụ ⟦nguời⟧ dân, kiểm tra hiện ⟦trưòng⟧ ⟦thuờng⟧ xuyên, ⟦đuơc⟧ ⟦huởng⟧ ứng.',
      fixed: 'Nâng cao chất lượng phục vụ người dân, kiểm tra hiện trường thường xuyên, được hưởng ứng.',
      says: 'lượng',
    },
    {
      text: 'Công khai, minh ⟦bạck⟧; ⟦thựcc⟧ hiện ⟦kêế⟧ hoạch ⟦nghyên⟧ cứu ⟦đđược⟧ phê duyệt; ⟦đợc⟧ ⟦lănh⟧ đạo xã ⟦quiết⟧ định; ⟦viẹc⟧ ⟦phốí⟧ hợp.',
      fixed:
        'Công khai, minh bạch; thực hiện kế hoạch nghiên cứu được phê duyệt; được lãnh đạo xã quyết định; việc phối hợp.',
    },
    {
      text: '⟦Nguời⟧ đứng đầu chịu trách nhiệm. ⟦Thuờng⟧ xuyên đôn đốc.\n\nBÁO CÁO CHẤT ⟦LUỢNG⟧ NĂM 2027.',
      says: 'Người',
    },
    { text: 'Các phòng ⟦tiế⟧ tục thực hiện ⟦quyế⟧ định; họp ⟦cuố⟧ năm; người nộp thuế, huế, thuở.', says: 'tiế' },
    {
      text: 'Đồng ⟦thờitiếp⟧ tục ⟦chỉđạo⟧ các thôn ⟦thựchiện⟧ ⟦địnhhướng⟧ đến năm 2030; bíp còi, nghệt mặt, Đắkrông, matúy; thành ⟦phốHồ⟧ Chí Minh.',
      says: '“thờitiếp” là hai chữ viết liền, thiếu dấu cách',
    },
    { text: 'Các phòng hoàn ⟦thàh⟧ việc rà soát ⟦tìng⟧ hình, báo cáo ⟦chíh⟧ xác.', says: '“thàh”' },
    {
      text: 'Thực hiện Kế hoạch số 31/KH-UBND ⟦ngày22⟧ tháng 01 năm ⟦2026của⟧ Ủy ban nhân dân tỉnh ⟦vềphê⟧ duyệt Đề án ⟦đếnnăm⟧ 2030, tầm nhìn ⟦nămhọc⟧ tới; nội ⟦dungnhư⟧ sau; nhưng, vàng, cácbon, thùng cáctông.',
      fixed:
        'Thực hiện Kế hoạch số 31/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về phê duyệt Đề án đến năm 2030, tầm nhìn năm học tới; nội dung như sau; nhưng, vàng, cácbon, thùng cáctông.',
      says: '“2026của” là hai chữ viết liền',
    },
    { text: 'Theo ⟦phảp⟧ luật hiện hành; cuộc họp ⟦duọc⟧ tổ chức; ⟦phốì⟧ hợp.', says: 'phảp' },
    {
      text: 'Giếng khơi, giết mổ, thuở, huơ tay, quơ, xoong, moóc, goòng, tuýp, xe buýt, khuỷu, ngoằn ngoèo, khuya, quýt, quỳnh, nguệch ngoạc, thuế, yêu, yết, iu, gìn.',
    },
    {
      text: 'Đắk Lắk, Đăk Tô, Krông Pắc, Ia Grai, ông Y Thuơng, ôxy, vắcxin, kilôgam, prôtêin, axít, mêgaoát, xi-măng, café, créer, ủy ban, chữ ă; Bơng, Đơng Khơng; Số: 12/ĐUợ; thư gửi nguời@xã.vn.',
    },
  ],
});

export default defineRule({
  id: 'spelling-impossible-rime',
  severity: 'warning',
  title: 'Vần không có trong tiếng Việt',
  needs: [{ word: ({ text }) => impossible(text) !== undefined || besideNumber.test(text) }],
  *checkParagraph(paragraph) {
    const { words, starts } = wordsIn(paragraph);
    for (const [i, { text }] of words.entries()) {
      const gap = besideNumber.exec(text)?.index;
      const start = starts[i] as number;
      if (gap !== undefined) yield toFinding(text, { start, end: start + text.length }, { gaps: [gap] });
    }
    for (const { text, start, end } of wordsOf(paragraph)) {
      const word = impossible(text);
      if (!word) continue;
      // A title in capitals has a rule of its own.
      if (word.gaps && isInCapitals(text)) continue;
      const mayBeName = !word.gaps && isCapital(text) && !isInCapitals(text);
      if (mayBeName && !opensSentence.test(lettersBefore(paragraph.text, start, 8))) continue;
      yield toFinding(text, { start, end }, word);
    }
  },
  // The name of the place and the day in the head have a rule of their own.
  holds: ({ span }, block, { plan }) =>
    roomOf(block, plan.layout) !== 'head' || !/\p{Ll}\p{M}*\p{Lu}|\d/u.test(textOf(plan.source.text, span)),
});

/** `03/12/2026của`, `ngày22`, `70-TB/TWngày 06`, `phòngUBND`, `UBNDtỉnh`. */
const besideNumber =
  /(?<=^(?:19|20)\d\d)(?:của|về|đến|và|tại|theo|trên)$|(?<=^ngày|^tháng)(?:\d{1,2}|\d{4})$|(?<=^\p{Lu}{2,10})ngày$|(?<=^(?:UBND|HĐND|MTTQ))(?:tỉnh|thành|xã|phường|huyện|các)$|(?<=\p{Ll})(?:UBND|HĐND)$/u;

const impossible = (word: string): Impossible | undefined =>
  intendedWord(word.toLocaleLowerCase('vi'), { isName: isCapital(word) });

/** The first word of a sentence bears a capital without being a name. */
const opensSentence = /(?:^[\s\-–+•*“"(]*|[.!?]\s{1,3}[“"(]?|(?:^|\s)\d{1,2}[.)]\s{1,3}|(?:^|\s)\p{Ll}\)\s{1,3})$/u;

function toFinding(text: string, span: Span, { right, gaps }: Impossible): Finding {
  if (gaps) {
    const [gap] = gaps;
    const parted = gaps.length === 1 && gap !== undefined ? `${text.slice(0, gap)} ${text.slice(gap)}` : undefined;
    return {
      span,
      message: `“${text}” là hai chữ viết liền, thiếu dấu cách`,
      ...(parted && { fixes: offer(`Tách thành “${parted}”`, replace(span, parted)) }),
    };
  }
  if (right === undefined) return { span, message: `“${text}” không có trong tiếng Việt, gõ nhầm chữ hoặc dấu` };
  const form = inCaseOf(text, right);
  return {
    span,
    message: `“${text}” không có trong tiếng Việt, viết đúng là “${form}”`,
    fixes: changeTo(span, form),
  };
}
