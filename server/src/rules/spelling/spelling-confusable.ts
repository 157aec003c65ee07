import { type Misspelling, misspellings } from '../../data/misspellings';
import { defineRule, type Finding } from '../../lint/rule';
import type { Paragraph } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { inCaseOf, isQuoted, type Word, wordsOf } from './_words';

export default defineRule({
  id: 'spelling-confusable',
  severity: 'warning',
  title: 'Cụm từ hay viết sai chính tả',
  why:
    'Từng tiếng trong cụm đều là chữ có thật nên Word không báo, nhưng đi với nhau thì sai: “niềm yết”, “bổ xung”, “xát nhập”. Thảo so cả cụm với bảng hơn năm trăm cụm hay ' +
    'sai; cụm nào có thể đúng trong câu khác (“lịch sử lý luận”) thì im lặng hoặc chỉ nêu để xem lại. Lời trong ngoặc kép được giữ nguyên.',
  examples: [
    {
      text: 'Các đơn vị ⟦bổ xung⟧ hồ sơ, ⟦niềm yết⟧ công khai và ⟦giành thời gian⟧ cho việc ⟦Chiển khai⟧.',
      fixed: 'Các đơn vị bổ sung hồ sơ, niêm yết công khai và dành thời gian cho việc Triển khai.',
      says: 'niêm yết',
    },
    {
      text: 'Sau khi ⟦sát nhập⟧, phòng thực hiện ⟦khoảng⟧ 2 Điều 5.',
      fixed: 'Sau khi sáp nhập, phòng thực hiện khoản 2 Điều 5.',
    },
    { text: 'Nghiên cứu lịch sử lý luận, giám sát nhập khẩu, khả năng xuất khẩu; khoảng 2 điều kiện; hồ sơ xuất bản.' },
    { text: 'Đợt thi đua “Bổ xung kiến thức” năm 2027.' },
    { text: 'Ông Trần Chung Thành, bà Lê Dao Lưu tham dự; khoảng 30 Điều của Luật được phổ biến.' },
  ],
  *checkParagraph(paragraph) {
    if (paragraph.text.includes('hoảng ')) yield* clauseNumbers(paragraph);
    const words = wordsOf(paragraph);
    for (let i = 0; i + 1 < words.length; i++) {
      const rows = byFirst.get((words[i] as Word).key);
      if (!rows) continue;
      for (const row of rows) {
        const span = matchAt(words, i, row);
        if (!span || isQuoted(paragraph, span.start)) continue;
        yield toFinding(paragraph.text.slice(span.start, span.end), span, row);
        break;
      }
    }
  },
});

interface Row extends Misspelling {
  readonly keys: readonly string[];
}

const byFirst = new Map<string, Row[]>();
for (const it of misspellings) {
  const keys = fold(it.wrong).split(' ');
  const first = keys[0] as string;
  byFirst.set(first, [...(byFirst.get(first) ?? []), { ...it, keys }]);
}

/** The words of a row one after another, in company that does not make them right. */
function matchAt(words: readonly Word[], i: number, { keys, after, before }: Row): Span | undefined {
  for (let k = 1; k < keys.length; k++) {
    const word = words[i + k];
    if (!word?.follows || word.key !== keys[k]) return undefined;
  }
  const [first, last] = [words[i] as Word, words[i + keys.length - 1] as Word];
  const next = words[i + keys.length];
  if (first.follows && after.includes(words[i - 1]?.key ?? '')) return undefined;
  if (next?.follows && before.includes(next.key)) return undefined;
  // Two capitals make a name: of a person, of a place.
  if (isCapital(first.text) && isCapital(last.text) && !isUpper(last.text)) return undefined;
  return { start: first.start, end: last.end };
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isUpper = (word: string): boolean => 1 < word.length && word === word.toLocaleUpperCase('vi');

function toFinding(words: string, span: Span, { right, isDoubtful }: Row): Finding {
  const form = inCaseOf(words, right);
  return {
    span,
    message: isDoubtful ? `“${words}” có lẽ là “${form}”` : `“${words}” sai chính tả, viết đúng là “${form}”`,
    ...(isDoubtful && { severity: 'information' as const }),
    fixes: [{ title: `Đổi thành “${form}”`, edits: [replace(span, form)], safe: false }],
  };
}

const clause = /(?<![\p{L}\p{M}])[Kk]hoảng(?= \d{1,2},? Điều \d)/gu;

/** `khoảng 2 Điều 5`: a clause, not a guess. */
function* clauseNumbers({ text }: Paragraph): Generator<Finding> {
  for (const { 0: word, index } of text.matchAll(clause)) {
    const span = { start: index, end: index + word.length };
    const form = inCaseOf(word, 'khoản');
    yield {
      span,
      message: `“${word}” đứng trước số và “Điều” là “${form}”`,
      fixes: [{ title: `Đổi thành “${form}”`, edits: [replace(span, form)], safe: false }],
    };
  }
}
