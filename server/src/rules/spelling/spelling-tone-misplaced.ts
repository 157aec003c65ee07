import { changeTo, defineGuide, defineRule } from '../../lint/rule';
import { hasRime } from './_rimes';
import { readSyllable, withToneInPlace } from './_syllable';
import { inCaseOf, wordsOf } from './_words';

export const guide = defineGuide({
  why:
    'Gõ nhanh hay bỏ dấu tự do để dấu rơi vào chữ cái bên cạnh: “đựơc”, “họach”, “qủa”. Mắt đọc vẫn hiểu nhưng tìm kiếm và kiểm tra chính tả không nhận ra. Hai kiểu “hòa” và “hoà” đều ' +
    'đúng, có quy tắc riêng.',
  examples: [
    {
      text: 'Kế ⟦họach⟧ ⟦đựơc⟧ đánh giá theo kết ⟦qủa⟧, tiêu chí ⟦thúê⟧.',
      fixed: 'Kế hoạch được đánh giá theo kết quả, tiêu chí thuế.',
      says: 'hoạch',
    },
    { text: 'Đề tài ⟦nghỉên⟧ cứu khoa học.', fixed: 'Đề tài nghỉên cứu khoa học.', says: 'có lẽ sai cả dấu' },
    { text: '⟦NGỪƠI⟧ đứng đầu, ông Nguyễn Văn ⟦Hòan⟧.', fixed: 'NGƯỜI đứng đầu, ông Nguyễn Văn Hoàn.' },
    {
      text: 'Hòa bình, hoà giải, khỏe, khoẻ, thủy, thuỷ, quý, quỹ, gìn giữ, giếng, già, của, cửa, mía, nghĩa, thuở, huỳnh.',
    },
    { text: 'Các từ ngoài: café, Zürich, São, Pháp; viết tắt: ĐƯ, HĐND, ủy.' },
  ],
});

export default defineRule({
  id: 'spelling-tone-misplaced',
  severity: 'information',
  title: 'Dấu thanh đặt sai chữ cái',
  needs: [{ word: ({ text }) => toneInPlace(text) !== undefined }],
  *checkParagraph(paragraph) {
    for (const { text, start, end } of wordsOf(paragraph)) {
      const right = toneInPlace(text);
      if (right === undefined) continue;
      const form = inCaseOf(text, right);
      const span = { start, end };
      if (noWords.has(right)) {
        yield { span, message: `“${text}” đặt dấu sai chữ cái, có lẽ sai cả dấu` };
        continue;
      }
      yield {
        span,
        message: `“${text}” đặt dấu sai chữ cái, viết đúng là “${form}”`,
        fixes: changeTo(span, form),
      };
    }
  },
});

/** The word in small letters with its tone where it belongs; `undefined` where it stands there. */
function toneInPlace(word: string): string | undefined {
  if (!mayBeWrong.test(word)) return undefined;
  const syllable = readSyllable(word.toLocaleLowerCase('vi'));
  return syllable && hasRime(syllable) ? withToneInPlace(syllable) : undefined;
}

/** Syllables with a tone that no word has, beside words that plans are full of: there the tone itself may be the slip. */
const noWords = new Set(
  (
    'nghiển nghiễn nghiềm nghiếm nghiểm nghiếp nhiềm nhiếm nhiểm hiễn hiều hiễu triễn điễu điềm điễm kiển kiễn kiễm tiển liển liện chuyễn ' +
    'tuyễn tuyện truyến truyển truyễn quyễn thướng thưỡng phưởng phưỡng ngưới ngưởi ngưỡi ngượi hưỡng hượng cướng cưởng cượng lưởng đướng ' +
    'đưởng đưỡng đượng khoàng khoãng khoạng toãn toạn hoách hoát luất viếc viến điến điễn biễn đoãn giểng giễng giệng phiều phiểu phiễu ' +
    'phiệu nhiếu nhiểu nhiệu'
  ).split(' '),
);

/** A vowel with a tone and another vowel beside it. */
const mayBeWrong =
  /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ][aăâeêioôơuưy]|[ioquưyơôêâăa][àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
