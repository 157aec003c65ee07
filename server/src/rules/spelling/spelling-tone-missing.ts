import { defineGuide, defineRule } from '../../lint/rule';
import { replace } from '../../text/edit';
import { hasRime } from './_rimes';
import { readSyllable } from './_syllable';
import { wordsOf } from './_words';

export const guide = defineGuide({
  why:
    'Tiếng Việt không có tiếng nào mang ă, â, ê, ô, ơ, ư, kết thúc bằng c, ch, p, t mà không có dấu sắc hoặc dấu nặng: “viêc”, “luât” là gõ thiếu dấu. Tên viết hoa (Đăk Lăk) và địa ' +
    'chỉ trên mạng không xét.',
  examples: [
    {
      text: 'Thủ trưởng các đơn vị thực hiện ⟦viêc⟧ kiểm tra, bảo đảm đúng pháp ⟦luât⟧.',
      fixed: 'Thủ trưởng các đơn vị thực hiện việc kiểm tra, bảo đảm đúng pháp luật.',
      says: 'việc',
    },
    { text: 'Kế hoạch ⟦đươc⟧ phê duyệt.', fixed: 'Kế hoạch được phê duyệt.' },
    { text: 'Tỉnh Đăk Lăk, huyện Đăk Hà, ông Y Thôp tham dự.' },
    { text: 'Truy cập kế.hoôch.vn hoặc gửi thư tới viêc@xã.vn; các mẫu ốc, ách, ập, ướt đều đúng.' },
  ],
});

export default defineRule({
  id: 'spelling-tone-missing',
  severity: 'warning',
  title: 'Chữ thiếu dấu sắc hoặc dấu nặng',
  needs: [{ word: ({ text }) => toneless.test(text) }],
  *checkParagraph(paragraph) {
    for (const { text, start, end } of wordsOf(paragraph)) {
      const parts = toneless.exec(text)?.groups;
      if (!parts) continue;
      const { head = '', vowel = '', tail = '' } = parts;
      // A rime that no word has lacks more than its tone: another rule speaks of it.
      const syllable = readSyllable(text);
      if (syllable && !hasRime(syllable)) continue;
      const forms = tonesOf(text).map((mark) => head + (vowel + mark).normalize('NFC') + tail);
      const span = { start, end };
      yield {
        span,
        message: `“${text}” thiếu dấu thanh, có lẽ là “${forms[0]}”`,
        fixes: forms.map((it) => ({ title: `Đổi thành “${it}”`, edits: [replace(span, it)], safe: false })),
      };
    }
  },
});

/** Lower case, an ă â ê ô ơ ư last among its vowels, a stop behind it, and no tone. */
const toneless = /^(?<head>[a-zđ]{0,4}[ươ]?)(?<vowel>[ăâêôơư])(?<tail>(?:ch|[cpt]))$/u;
const acute = '\u0301';
const dot = '\u0323';

/** The tone that the syllable more often has in a plan comes first. */
const tonesOf = (syllable: string): readonly [string, string] =>
  mostlyAcute.has(syllable) ? [acute, dot] : [dot, acute];

const mostlyAcute = new Set(
  (
    'quyêt thiêt kêt tôt nhât xuât chât đât cât mât sôt viêt tiêt biêt siêt câp châp thâp hâp khăc săc băt căt chăc nhăc tăt ' +
    'chưc đưc mưc sưc bưc tôc đôc côc gôc bôc môc quôc thuôc cuôc buôc suôt mêt hêt nêp ươt bươc trươc nươc phươc thươc ' +
    'sơt vơt bât khâc bâc nâc tâc đôt nôt thôt rôt chôt khuât êch kêch tiêp xêp'
  ).split(' '),
);
