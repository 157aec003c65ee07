import { changeTo, defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { readWords } from '../../syntax/words';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';

const head =
  'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nKẾ HOẠCH\nThực hiện công tác văn thư, lưu trữ năm 2027\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n';

export const guide = defineGuide({
  why:
    'Trong nội dung, kế hoạch gọi chính mình là “Kế hoạch này”; ghi lại cả tên làm người đọc tưởng là một kế hoạch khác. Quy tắc chỉ nói khi tên và cơ quan ' +
    'đều là của chính kế hoạch; không báo ở câu mở đầu, câu kết và khi có số, ký hiệu.',
  examples: [
    {
      text: `${head}- Các phòng quán triệt ⟦Kế hoạch thực hiện công tác văn thư, lưu trữ năm 2027 của Sở Nội vụ⟧.`,
      fixed: `${head}- Các phòng quán triệt Kế hoạch này.`,
      says: 'Kế hoạch này',
    },
    { text: `${head}- Các phòng bám sát ⟦Kế hoạch của Sở về thực hiện công tác văn thư, lưu trữ năm 2027⟧.` },
    { text: `${head}- Mỗi trung tâm xây dựng Kế hoạch thực hiện công tác văn thư, lưu trữ năm 2027 của đơn vị.` },
    { text: `${head}Trên đây là Kế hoạch thực hiện công tác văn thư, lưu trữ năm 2027 của Sở Nội vụ.` },
    { text: `${head}- Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về thực hiện công tác văn thư, lưu trữ năm 2027.` },
  ],
});

export default defineRule({
  id: 'self-citation',
  severity: 'hint',
  onlyPlans: true,
  title: 'Kế hoạch tự gọi mình bằng cả tên',
  *check({ plan }): Iterable<Finding> {
    const own = ownName(plan);
    if (!own) return;
    for (const block of naming(plan.blocks)) {
      const { text } = block.paragraph;
      const namings = namingsOf(block.paragraph);
      if (!text.includes(own.last) || roomOf(block, plan.layout) !== 'body') continue;
      for (const { index, words } of namings) {
        const end = endOfName(words, text, own);
        if (end === undefined) continue;
        const span = place(block, { start: index, end });
        yield {
          span,
          message: 'Kế hoạch gọi chính mình bằng cả tên, nên ghi “Kế hoạch này”',
          fixes: changeTo(span, 'Kế hoạch này'),
        };
      }
    }
  },
});

const naming = selectBlocks((it) => namingsOf(it).length !== 0);

const named = /(?<![\p{L}\p{M}\p{N}])[Kk]ế hoạch(?=\s)/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const mostWords = 30;
const fewestWords = 5;
const introductions = new Set(['về', 'việc', 'triển', 'khai', 'thực', 'hiện', 'tổ', 'chức']);
/** By this an office calls itself; `Ủy ban` alone may be that of another level. */
const shortOffice = /^(?:Sở|Văn phòng|Trung tâm|Trường|Bệnh viện|Chi cục)(?![\p{L}\p{M}])/u;

interface OwnName {
  /** Folded, without `Thực hiện`, `Triển khai` at their head. */
  readonly subject: readonly string[];
  readonly issuer: readonly string[];
  readonly short: readonly string[];
  /** The last word as written: where it is not, nothing is searched. */
  readonly last: string;
}

const foldedWords = (text: string): readonly string[] => (text.match(word) ?? []).map(fold);

function ownName({ header }: Plan): OwnName | undefined {
  const all = header.subject?.text.match(word) ?? [];
  const subject = withoutIntroduction(all.map(fold));
  const last = all[all.length - 1];
  if (!header.issuer || last === undefined || subject.length < fewestWords || mostWords < subject.length)
    return undefined;
  const short = shortOffice.exec(header.issuer.text)?.[0] ?? header.issuer.text;
  return { subject, issuer: foldedWords(header.issuer.text), short: foldedWords(short), last };
}

const withoutIntroduction = (words: readonly string[]): readonly string[] => {
  const first = words.findIndex((it) => !introductions.has(it));
  return words.slice(Math.max(0, first));
};

/** Where a paragraph of words names a plan, with the words behind. */
const namingsOf = remember(({ kind, text }: Paragraph): readonly { index: number; words: readonly Word[] }[] =>
  kind !== 'text' || !text.includes('ế hoạch') || /^(?:Trên đây|\()/u.test(text)
    ? []
    : allMatches(text, named).map(({ index }) => ({ index, words: wordsFrom(text, index) })),
);

interface Word {
  readonly key: string;
  readonly end: number;
}

const longestClause = 500;

/** The words behind `Kế hoạch`, as far as the clause goes. */
function wordsFrom(text: string, index: number): readonly Word[] {
  const from = index + 'Kế hoạch'.length;
  const clause = /^[^;.]*/u.exec(text.slice(from, from + longestClause))?.[0] ?? '';
  const { words, starts } = readWords(clause);
  return words
    .slice(0, 2 * mostWords)
    .map(({ key, text: written }, i) => ({ key, end: from + (starts[i] as number) + written.length }));
}

const startsWith = (words: readonly Word[], at: number, with_: readonly string[]): boolean =>
  with_.every((it, i) => words[at + i]?.key === it);

/** Where the name ends, in one of two forms: `<subject> của <issuer>` and `của <issuer> về <subject>`. */
function endOfName(words: readonly Word[], text: string, { subject, issuer, short }: OwnName): number | undefined {
  const isFirst = words[0]?.key === 'của';
  const by = (at: number): number | undefined => {
    const name = startsWith(words, at, issuer) ? issuer : startsWith(words, at, short) ? short : undefined;
    if (!name) return undefined;
    const end = at + name.length;
    // `Sở` alone is this one only where no other name follows.
    const isWhole = name === issuer || isFirst || /^\s*(?:[;.,)]|$)/u.test(text.slice(words[end - 1]?.end));
    return isWhole ? end : undefined;
  };
  let at: number | undefined = isFirst ? by(1) : 0;
  if (at === undefined) return undefined;
  while (introductions.has(words[at]?.key ?? '') && !startsWith(words, at, subject)) at++;
  if (!startsWith(words, at, subject)) return undefined;
  at += subject.length;
  if (isFirst) return words[at - 1]?.end;
  const end = words[at]?.key === 'của' ? by(at + 1) : undefined;
  return end === undefined ? undefined : words[end - 1]?.end;
}
