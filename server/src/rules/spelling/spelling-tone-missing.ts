import { readStoppedSyllables } from '../../data/stopped-syllables';
import { defineGuide, defineRule } from '../../lint/rule';
import { replace } from '../../text/edit';
import { lazily } from '../../text/memo';
import { lettersBefore } from '../../text/span';
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
    {
      text: 'Các đơn vị bắt ⟦buôc⟧ tham gia, không để cán bộ ⟦mêt⟧ mỏi.',
      fixed: 'Các đơn vị bắt buộc tham gia, không để cán bộ mệt mỏi.',
      says: '“buôc” thiếu dấu thanh, có lẽ là “buộc”',
    },
    { text: 'Nâng cao ⟦chât⟧ lượng.', fixed: 'Nâng cao chất lượng.', says: 'có lẽ là “chất”' },
    // Neither tone makes a word of it.
    { text: 'Dùng mẫu ⟦thêch⟧ có sẵn.', says: '“thêch” thiếu dấu thanh' },
    { text: 'Hội nghị ⟦cưt⟧ tri.', fixed: 'Hội nghị cưt tri.', says: 'thiếu dấu thanh' },
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
      // Told as a phrase, since it may stand in capitals over a signature.
      if (text === 'đôc' && /(?<![\p{L}\p{M}])giám $/iu.test(lettersBefore(paragraph.text, start, 6))) continue;
      // A rime that no word has lacks more than its tone: another rule speaks of it.
      const syllable = readSyllable(text);
      if (syllable && !hasRime(syllable)) continue;
      const forms = tonesOf(text).map((mark) => head + (vowel + mark).normalize('NFC') + tail);
      const span = { start, end };
      const guess = forms[0] === undefined ? '' : `, có lẽ là “${forms[0]}”`;
      yield {
        span,
        message: `“${text}” thiếu dấu thanh${guess}`,
        fixes: forms.map((it) => ({ title: `Đổi thành “${it}”`, edits: [replace(span, it)], safe: false })),
      };
    }
  },
});

/** Lower case, an ă â ê ô ơ ư last among its vowels, a stop behind it, and no tone. */
const toneless = /^(?<head>[a-zđ]{0,4}[ươ]?)(?<vowel>[ăâêôơư])(?<tail>(?:ch|[cpt]))$/u;
const acute = '\u0301';
const dot = '\u0323';

/** The tones with which the syllable is a word; the one that it more often has in a plan comes first. */
function tonesOf(syllable: string): readonly string[] {
  const { sharp, heavy } = words();
  if (unfit.has(syllable)) return [];
  const tones = [...(heavy.has(syllable) ? [dot] : []), ...(sharp.has(syllable) ? [acute] : [])];
  return mostlyAcute.has(syllable) ? tones.reverse() : tones;
}

/** What no plan means by it: `cưt tri` is `cử tri` with a key too many. */
const unfit = new Set(['cưt', 'căc']);

const words = lazily(readStoppedSyllables);

const mostlyAcute = new Set(
  (
    'quyêt thiêt tôt nhât chât đât cât mât sôt viêt tiêt biêt câp châp thâp hâp khăc săc băt căt chăc chưc đưc mưc sưc bưc tôc đôc côc gôc ' +
    'bôc môc thuôc cuôc hêt nươc thươc vơt bât bâc đôt nôt chôt êch kêch tiêp xêp'
  ).split(' '),
);
