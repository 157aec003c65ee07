import { changeTo, defineGuide, defineRule } from '../../lint/rule';
import { type WrongOnset, wrongOnsetOf } from './_onsets';
import { wordsOf } from './_words';

export const guide = defineGuide({
  why:
    'Chữ viết quy định “ngh”, “gh”, “k” đứng trước e, ê, i; “ng”, “g”, “c” đứng trước các nguyên âm khác. “Nghành”, “ngiêm”, “cế hoạch” vì thế không thể là chữ đúng. Chỉ xét tiếng ' +
    'viết thường có dấu, nên tên riêng và từ nước ngoài không bị báo.',
  examples: [
    {
      text: 'Các ⟦nghành⟧ thực hiện ⟦ngiêm⟧ quy định về ⟦gế⟧ ngồi và ⟦cế⟧ hoạch.',
      fixed: 'Các ngành thực hiện nghiêm quy định về ghế ngồi và kế hoạch.',
      says: 'ngành',
    },
    { text: 'Ngành nghề, nghiêm túc, ghế, gồm, kể, cả, gìn giữ, giết, gen, kaki, karaoke, Bắc Kạn, Kông Chro.' },
    { text: 'Ông Nghàn Văn A, xã Kà Đô; kỹ, kỷ, quy, cuộc.' },
  ],
});

export default defineRule({
  id: 'spelling-impossible-onset',
  severity: 'warning',
  title: 'Chữ đầu không đi với nguyên âm phía sau',
  needs: [{ word: ({ text }) => wrongOnset(text) !== undefined }],
  *checkParagraph(paragraph) {
    for (const { text, start, end } of wordsOf(paragraph)) {
      const onset = wrongOnset(text);
      if (!onset) continue;
      const right = onset.right + text.slice(onset.written.length);
      const span = { start, end };
      yield {
        span,
        message: `“${text}” sai chính tả, viết đúng là “${right}”`,
        fixes: changeTo(span, right),
      };
    }
  },
});

const wrongOnset = (word: string): WrongOnset | undefined => (mayBeWrong.test(word) ? wrongOnsetOf(word) : undefined);

/** Small letters, a Vietnamese one among them. */
const mayBeWrong = /^(?:ng|gh|g|k|c)\p{Ll}{0,5}[^\p{ASCII}]\p{Ll}{0,4}$/u;
