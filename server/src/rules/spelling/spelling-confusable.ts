import { type Misspelling, misspellings } from '../../data/misspellings';
import { misspeltSyllables } from '../../data/misspelt-syllables';
import { changeTo, defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Paragraph } from '../../syntax/paragraph';
import { readWords, rememberWord, type Word as WrittenWord, wordsIn } from '../../syntax/words';
import { isCapital } from '../../text/capitals';
import { oldTonePlacement } from '../../text/fold';
import { allMatches } from '../../text/match';
import { lazily } from '../../text/memo';
import { type Span, textOf } from '../../text/span';
import { inCaseOf, isInCapitals, isQuoted, wordAt } from './_words';

export const guide = defineGuide({
  why:
    'Từng tiếng trong cụm đều là chữ có thật nên Word không báo, nhưng đi với nhau thì sai: “niềm yết”, “bổ xung”, “xát nhập”. Thảo so cả cụm với bảng hơn tám trăm cụm hay ' +
    'sai và bảng những tiếng không có nghĩa (“cũa”, “phãi”); cụm nào có thể đúng trong câu khác (“lịch sử lý luận”) thì không báo hoặc chỉ nêu để xem lại. Lời trong ngoặc kép được giữ nguyên.',
  examples: [
    {
      text: 'Các đơn vị ⟦bổ xung⟧ hồ sơ, ⟦niềm yết⟧ công khai và ⟦giành thời gian⟧ cho việc ⟦Chiển khai⟧.',
      fixed: 'Các đơn vị bổ sung hồ sơ, niêm yết công khai và dành thời gian cho việc Triển khai.',
      says: 'niêm yết',
    },
    {
      text: 'Góp phần vào những thành tựu chung của tỉnh; ⟦tựu chung⟧ lại, các xã đã cố gắng.',
      fixed: 'Góp phần vào những thành tựu chung của tỉnh; tựu trung lại, các xã đã cố gắng.',
    },
    {
      text: '⟦Phối họp⟧ mở ⟦các lóp⟧ tập huấn ⟦gắn vói⟧ thực tế.',
      fixed: 'Phối hợp mở các lớp tập huấn gắn với thực tế.',
      says: 'gắn với',
    },
    {
      text: 'An Bình, ngày 10 ⟦thang⟧ 3 ⟦nam⟧ 2027\n\nTheo Luật Lưu trữ ⟦ngay⟧ 21 tháng 6 năm 2024, Nghị quyết số 57-NQ/TW ⟦ngay⟧ 22 tháng 12 năm 2024 của Bộ Chính trị, gửi ngay 05 báo cáo; nam 20 tuổi, thang 12 bậc.',
      fixed:
        'An Bình, ngày 10 tháng 3 năm 2027\n\nTheo Luật Lưu trữ ngày 21 tháng 6 năm 2024, Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị, gửi ngay 05 báo cáo; nam 20 tuổi, thang 12 bậc.',
      says: '“thang” trong ngày tháng thiếu dấu',
    },
    {
      text: 'Sau khi ⟦sát nhập⟧, phòng thực hiện ⟦khoảng⟧ 2 Điều 5.',
      fixed: 'Sau khi sáp nhập, phòng thực hiện khoản 2 Điều 5.',
    },
    {
      text: 'Các xã ⟦phãi⟧ ⟦giãi quyết⟧ hồ sơ ⟦cũa⟧ dân; ⟦Kiễm⟧ tra. ⟦Tỗng⟧ hợp, ⟦chia sẽ⟧ ⟦trãi nghiệm⟧.\n\n⟦QUÃN LÝ⟧ ⟦ĐIỄM⟧ DU LỊCH',
      says: 'giải quyết',
    },
    {
      text: 'Báo cáo ⟦HDND⟧ tỉnh. Nhiệm vụ trọng tâm ⟦cảu⟧ công tác ⟦tim kiêm⟧ ⟦cưu nạn⟧; ⟦hiệu trường⟧ các trường chịu trách nhiệm.',
      fixed:
        'Báo cáo HĐND tỉnh. Nhiệm vụ trọng tâm của công tác tìm kiếm cứu nạn; hiệu trưởng các trường chịu trách nhiệm.',
    },
    {
      text: 'Phối hợp ⟦giửa⟧ các phòng, không ⟦che dấu⟧ ⟦hạng chế⟧; việc ⟦quá hạng⟧ ⟦sẻ được⟧ ⟦nhắt nhở⟧, ⟦theo giỏi⟧ đến khi ⟦thống nhứt⟧.',
      fixed:
        'Phối hợp giữa các phòng, không che giấu hạn chế; việc quá hạn sẽ được nhắc nhở, theo dõi đến khi thống nhất.',
    },
    {
      text: 'Không quá hạng III, vượt quá hạng mục, xếp hạng chế biến, xếp loại theo giỏi, khẩu hiệu trương cao. Che dấu vết, chia sẻ được nhiều; quan trọn vẹn; thực trạn trề; thị chấn động; ông Đặng Thống Nhứt.',
    },
    { text: 'Danh hiệu trường học xanh; điều chỉnh phủ sóng; ông Lò Văn Cảu; tim mạch.' },
    {
      text: 'Việc phân chia sẽ được công khai; giãi bày; gây gổ; khinh dể; con ngươi; ông Nguyễn Trãi, bà Lê Thị Chử, núi Cãnh Dương; mùa đông bộ đội về bản.',
    },
    {
      text: 'Nghiên cứu lịch sử lý luận, giám sát nhập khẩu, khả năng xuất khẩu, các khoản có tính chất lương; khoảng 2 điều kiện; hồ sơ xuất bản.',
    },
    { text: 'Đợt thi đua “Bổ xung kiến thức” năm 2027.' },
    { text: 'Ông Trần Chung Thành, bà Lê Dao Lưu tham dự; khoảng 30 Điều của Luật được phổ biến.' },
  ],
});

export default defineRule({
  id: 'spelling-confusable',
  severity: 'warning',
  title: 'Cụm từ hay viết sai chính tả',
  needs: [{ word: (word) => suspicionOf(word) !== undefined || ofDates.has(word.key) }],
  *checkParagraph(paragraph) {
    if (wordsIn(paragraph).words.some((it) => ofDates.has(it.key))) yield* dateWords(paragraph);
    if (paragraph.text.includes('hoảng ')) yield* clauseNumbers(paragraph);
    // The name of the State has a rule of its own.
    if (/^CỘNG H[OÒ]/u.test(paragraph.text)) return;
    const { words, starts } = wordsIn(paragraph);
    let end = 0;
    for (let i = 0; i < words.length; i++) {
      const suspicion = suspicionOf(words[i] as WrittenWord);
      if (!suspicion) continue;
      const isFree = end <= (starts[i] as number);
      const found = phraseAt(paragraph, i, suspicion) ?? (isFree ? syllableAt(paragraph, i, suspicion) : undefined);
      if (!found || isQuoted(paragraph, found.span.start)) continue;
      yield toFinding(textOf(paragraph.text, found.span), found);
      end = Math.max(end, found.span.end);
    }
  },
});

interface Match {
  readonly span: Span;
  readonly right: string;
  readonly isDoubtful: boolean;
}

interface Row extends Misspelling {
  readonly keys: readonly string[];
}

/** The phrases by their first word, and there by their second. */
const byFirst = lazily(() => {
  const rows = new Map<string, Map<string, Row[]>>();
  for (const it of misspellings) {
    const keys = readWords(it.wrong).words.map(({ key }) => key);
    const [first, second] = keys as [string, string];
    const bySecond = rows.get(first) ?? new Map<string, Row[]>();
    rows.set(first, bySecond.set(second, [...(bySecond.get(second) ?? []), { ...it, keys }]));
  }
  return rows;
});

const bySyllable = lazily(
  () => new Map([...misspeltSyllables].map(([wrong, right]) => [oldTonePlacement(wrong), right])),
);

interface Suspicion {
  /** The phrases that begin with the word, by their second word. */
  readonly rows: ReadonlyMap<string, readonly Row[]> | undefined;
  /** The word that was meant, where this one is none. */
  readonly right: string | undefined;
}

const suspicionOf = rememberWord(({ key }): Suspicion | undefined => {
  const rows = byFirst().get(key);
  const right = bySyllable().get(key);
  return rows || right !== undefined ? { rows, right } : undefined;
});

function phraseAt(paragraph: Paragraph, i: number, { rows }: Suspicion): Match | undefined {
  const next = wordsIn(paragraph).words[i + 1];
  if (!rows || !next) return undefined;
  for (const row of rows.get(next.key) ?? []) {
    const found = matchAt(paragraph, i, row);
    if (found) return found;
  }
  return undefined;
}

/** The words of a row one after another, in company that does not make them right. */
function matchAt(paragraph: Paragraph, i: number, row: Row): Match | undefined {
  const { keys, after, before } = row;
  const first = wordAt(paragraph, i);
  if (!first) return undefined;
  let last = first;
  for (let k = 1; k < keys.length; k++) {
    const word = wordAt(paragraph, i + k);
    if (!word?.follows || word.key !== keys[k]) return undefined;
    last = word;
  }
  const next = wordAt(paragraph, i + keys.length);
  if (first.follows && after.includes(wordAt(paragraph, i - 1)?.key ?? '')) return undefined;
  if (next?.follows && before.includes(next.key)) return undefined;
  // Two capitals make a name: of a person, of a place.
  if (isCapital(first.text) && isCapital(last.text) && !isInCapitals(last.text)) return undefined;
  return { span: { start: first.start, end: last.end }, ...row };
}

/** A syllable that is no word, alone or in company that no row has; in the name of a person it stays. */
function syllableAt(paragraph: Paragraph, i: number, { right }: Suspicion): Match | undefined {
  const word = right === undefined ? undefined : wordAt(paragraph, i);
  if (right === undefined || !word) return undefined;
  // In the symbol of a document another rule tells it.
  if (isInCapitals(word.text) && /[-/]/u.test(paragraph.text[word.start - 1] ?? '')) return undefined;
  if (isCapital(word.text) && !isInCapitals(word.text)) {
    const next = wordAt(paragraph, i + 1);
    if (word.follows || (next?.follows && isCapital(next.text))) return undefined;
  }
  return { span: { start: word.start, end: word.end }, right, isDoubtful: false };
}

function toFinding(words: string, { span, right, isDoubtful }: Match): Finding {
  const form = inCaseOf(words, right);
  return {
    span,
    message: isDoubtful ? `“${words}” có lẽ là “${form}”` : `“${words}” sai chính tả, viết đúng là “${form}”`,
    ...(isDoubtful && { severity: 'information' as const }),
    fixes: changeTo(span, form),
  };
}

const ofDates = new Map([
  ['ngay', 'ngày'],
  ['thang', 'tháng'],
  ['nam', 'năm'],
  ['cua', 'của'],
  ['cùa', 'của'],
]);
/** Where only a part of a date can stand: `ngày 22 thang 12 nam 2024`, `Nghị quyết số 57-NQ/TW ngay 22/12/2024 cua Bộ …`. */
const inDate =
  /(?<=(?<![\p{L}\d])\d{1,2} )thang(?= \d{1,2} n[ăa]m \d{4})|(?<=\d th[áa]ng \d{1,2} )nam(?= \d{4})|(?<=[/-]\p{Lu}[\p{L}\d-]{0,20},? )ngay(?= \d{1,2}\/\d{1,2}\/\d{4})|(?<=\p{L} )ngay(?= \d{1,2} th[áa]ng \d{1,2} n[ăa]m \d{4})|(?<=\/\d{4} |năm \d{4} |\/[A-ZĐ-]{2,12} )c[uù]a(?= (?:UBND|HĐND|\p{Lu}\p{Ll}))/gu;

function* dateWords({ text }: Paragraph): Generator<Finding> {
  for (const { 0: word, index } of allMatches(text, inDate)) {
    const span = { start: index, end: index + word.length };
    const right = ofDates.get(word) ?? word;
    const where = right === 'của' ? 'viết sai' : 'trong ngày tháng thiếu';
    yield { span, message: `“${word}” ${where} dấu, phải là “${right}”`, fixes: changeTo(span, right) };
  }
}

const clause = /(?<![\p{L}\p{M}])[Kk]hoảng(?= \d{1,2},? Điều \d)/gu;

/** `khoảng 2 Điều 5`: a clause, not a guess. */
function* clauseNumbers({ text }: Paragraph): Generator<Finding> {
  for (const { 0: word, index } of allMatches(text, clause)) {
    const span = { start: index, end: index + word.length };
    const form = inCaseOf(word, 'khoản');
    yield {
      span,
      message: `“${word}” đứng trước số và “Điều”, phải là “${form}”`,
      fixes: changeTo(span, form),
    };
  }
}
