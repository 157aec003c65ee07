import { defineGuide, defineRule, offer } from '../../lint/rule';
import { wordsIn } from '../../syntax/words';
import { remove } from '../../text/edit';
import { isQuoted, type Word, wordsOf } from './_words';

export const guide = defineGuide({
  why:
    'Sửa câu dở dang hay để lại hai chữ giống nhau đứng liền. Chỉ xét những chữ không bao giờ lặp trong câu đúng (của, các, được, việc …); “công công trình”, “hành vi vi phạm”, ' +
    '“kèm theo theo” có thể đúng nên không xét.',
  examples: [
    {
      text: 'Triển khai ⟦các các⟧ nhiệm vụ ⟦về về⟧ cải cách.',
      fixed: 'Triển khai các nhiệm vụ về cải cách.',
      says: '“các”',
    },
    {
      text: 'Thi công công trình; hành vi vi phạm; quy định định kỳ; ngày ngày đến lớp; luôn luôn đúng hạn; số số 71; hạn chế tồn tại tại các đơn vị.',
    },
    { text: 'CÔNG AN TỈNH        TỈNH ĐOÀN AN BÌNH\nCHỦ TỊCH UBND TỈNH\tTỈNH ĐOÀN' },
    { text: 'Nội dung thuộc, thuộc về phòng; việc, việc khác.' },
  ],
});

export default defineRule({
  id: 'word-repeated',
  severity: 'warning',
  title: 'Một chữ gõ hai lần liền nhau',
  *checkParagraph(paragraph) {
    const all = wordsIn(paragraph).words;
    if (!all.some((it, i) => it.key === all[i + 1]?.key)) return;
    const words = wordsOf(paragraph);
    for (let i = 1; i < words.length; i++) {
      const before = words[i - 1] as Word;
      const word = words[i] as Word;
      if (word.key !== before.key || !word.follows) continue;
      const partners = single.get(word.key);
      if (!partners || (before.follows && partners.includes(words[i - 2]?.key ?? ''))) continue;
      // A capital behind a small letter begins a name: `của Của Lò`, `tại Tại`.
      if (/^\p{Lu}/u.test(word.text) && !/^\p{Lu}/u.test(before.text)) continue;
      if (isQuoted(paragraph, word.start) || nextColumn.test(paragraph.text.slice(before.end, word.start))) continue;
      const span = { start: before.start, end: word.end };
      yield {
        span,
        message: `Chữ “${before.text}” gõ hai lần liền nhau`,
        fixes: offer('Bỏ một chữ', remove({ start: before.end, end: word.end })),
      };
    }
  },
});

/** Who signs beside each other: `CÔNG AN TỈNH⇥TỈNH ĐOÀN`. */
const nextColumn = /\t|\s{3}/u;

/** With the words behind which the second one begins anew: `tồn tại tại đơn vị`, `tự do do luật định`. */
const single = new Map<string, readonly string[]>([
  ...'việc của và các những được trong đã với cho về là để tỉnh như nhằm hoặc nhưng khi nếu vì trên dưới sẽ đang bởi'
    .split(' ')
    .map((it): [string, readonly string[]] => [it, []]),
  ['tại', ['tồn', 'hiện', 'thực']],
  ['thuộc', ['trực', 'phụ', 'lệ']],
  ['do', ['tự', 'lý']],
  ['bị', ['chuẩn', 'thiết', 'trang', 'dự']],
]);
