import { documentTypes } from '../../data/document-types';
import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { Paragraph } from '../../syntax/paragraph';
import { wordsIn } from '../../syntax/words';
import { isCapital } from '../../text/capitals';
import { remove } from '../../text/edit';
import { allMatches } from '../../text/match';
import { type Span, textOf } from '../../text/span';
import { isQuoted, type Word, wordsOf } from './_words';

export const guide = defineGuide({
  why:
    'Sửa câu dở dang hay để lại hai chữ giống nhau đứng liền. Chỉ xét những chữ không bao giờ lặp trong câu đúng (của, các, được, việc …); “công công trình”, “hành vi vi phạm”, ' +
    '“kèm theo theo” có thể đúng nên không xét. Hai chữ liền nhau gõ lại cả hai (“phát hành phát hành”) cũng được báo.',
  examples: [
    {
      text: 'Triển khai ⟦các các⟧ nhiệm vụ ⟦về về⟧ cải cách.',
      fixed: 'Triển khai các nhiệm vụ về cải cách.',
      says: '“các”',
    },
    {
      text: 'Thi công công trình; hành vi vi phạm; quy định định kỳ; ngày ngày đến lớp; luôn luôn đúng hạn; số số 71; hạn chế tồn tại tại các đơn vị.',
    },
    {
      text: 'Phòng Kinh tế phải ⟦phát hành phát hành⟧ hồ sơ ⟦theo theo⟧ thẩm quyền, tham ⟦mưu mưu⟧ Ủy ban nhân dân về việc ⟦sắp xếp sắp xếp⟧ đơn vị.',
      fixed: 'Phòng Kinh tế phải phát hành hồ sơ theo thẩm quyền, tham mưu Ủy ban nhân dân về việc sắp xếp đơn vị.',
      says: 'Hai chữ “phát hành”',
    },
    {
      text: 'Bố trí công tác công tác viên; kèm theo theo mẫu; từng bước từng bước nâng cao; cơ chế một cửa một cửa liên thông; kế hoạch, kế hoạch khác; chung Chung. Phòng Kế hoạch - Tổng hợp tổng hợp, báo cáo; đoàn kiểm tra kiểm tra sổ sách; Ban tổ chức tổ chức lễ ra quân; chủ đầu tư đầu tư.',
    },
    { text: 'CÔNG AN TỈNH        TỈNH ĐOÀN AN BÌNH\nCHỦ TỊCH UBND TỈNH\tTỈNH ĐOÀN' },
    {
      text: 'Thực hiện ⟦Kế hoạch Kế hoạch⟧ số ⟦31/KH-UBND 31/KH-UBND⟧ ⟦ngày ngày⟧ 28/01/2026 của Ủy ban nhân dân tỉnh về văn thư.',
      fixed: 'Thực hiện Kế hoạch số 31/KH-UBND ngày 28/01/2026 của Ủy ban nhân dân tỉnh về văn thư.',
      says: 'Hai chữ “Kế hoạch”',
    },
    {
      text: 'Theo kết luận tại phiên họp thứ 19, nhiệm ⟦kỳ kỳ⟧ 2026 - 2031; báo cáo định kỳ kỳ trước.',
      fixed: 'Theo kết luận tại phiên họp thứ 19, nhiệm kỳ 2026 - 2031; báo cáo định kỳ kỳ trước.',
    },
    { text: 'Nội dung thuộc, thuộc về phòng; việc, việc khác.' },
    {
      text: 'Chủ tịch ⟦Ủy ban nhân dân UBND⟧ cấp xã và ⟦UBND UBND⟧ tỉnh báo cáo Ủy ban nhân dân (UBND) thành phố.',
      fixed: 'Chủ tịch Ủy ban nhân dân cấp xã và UBND tỉnh báo cáo Ủy ban nhân dân (UBND) thành phố.',
      says: 'nêu hai lần',
    },
  ],
});

export default defineRule({
  id: 'word-repeated',
  severity: 'warning',
  title: 'Một chữ gõ hai lần liền nhau',
  *checkParagraph(paragraph) {
    yield* symbolsIn(paragraph);
    yield* shortBehindLong(paragraph);
    const all = wordsIn(paragraph).words;
    if (!all.some((it, i) => it.key === all[i + 1]?.key || isAgain(all, i))) return;
    const words = wordsOf(paragraph);
    const begin = paragraph.marker?.end ?? 0;
    for (let i = 1; i < words.length; i++) {
      const before = words[i - 1] as Word;
      const word = words[i] as Word;
      const pair = pairAt(words, i);
      const isName = pair && isCapital(paragraph.text.slice(pair.start)) && pair.start !== begin && !isTypeAt(words, i);
      if (pair && !isName && !isQuoted(paragraph, word.start)) {
        yield {
          span: { start: pair.start, end: word.end },
          message: `Hai chữ “${textOf(paragraph.text, pair)}” gõ hai lần liền nhau`,
          fixes: offer('Bỏ hai chữ', remove({ start: pair.end, end: word.end })),
        };
      }
      if (word.key !== before.key || !word.follows) continue;
      const isDate = /^(?:ngày|tháng)$/u.test(word.key) && /^\s\d/u.test(paragraph.text.slice(word.end, word.end + 2));
      const partners = isDate ? [] : single.get(word.key);
      if (!partners || (before.follows && partners.includes(words[i - 2]?.key ?? ''))) continue;
      // A capital behind a small letter begins a name: `của Của Lò`, `tại Tại`.
      if (isCapital(word.text) && !isCapital(before.text)) continue;
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

const isAgain = (words: readonly { readonly key: string }[], i: number): boolean =>
  words[i]?.key === words[i + 2]?.key && words[i + 1]?.key === words[i + 3]?.key && 4 <= words.length - i;

/**
 * `phải phát hành phát hành hồ sơ`. Behind a noun the first two may belong to it and the others tell what it does: `Đoàn kiểm tra
 * kiểm tra sổ sách`, `Phòng Kế hoạch - Tổng hợp tổng hợp`; a word is put in front of it here that only a verb follows, or nothing.
 */
function pairAt(words: readonly Word[], last: number): Span | undefined {
  const four = words.slice(Math.max(0, last - 3), last + 1);
  const [first, second, third] = four;
  if (!first || !second || !third || !isAgain(four, 0) || first.key === second.key) return undefined;
  const lead = first.follows ? words[last - 4]?.key : undefined;
  if (third?.follows && isTypeAt(words, last)) return { start: first.start, end: second.end };
  if (first.follows && !(leads.has(lead ?? '') && isSmall(first))) return undefined;
  const isWhole = four.slice(1).every((it) => it.follows && isSmall(it));
  const next = words[last + 1];
  if (!isWhole || unsure.test(`${first.key} ${second.key}`) || (next?.follows && next.key === 'viên')) return undefined;
  return { start: first.start, end: second.end };
}

const types: ReadonlySet<string> = new Set(documentTypes.map((it) => it.name));

/** `Kế hoạch Kế hoạch số`: a document's type twice, before its number. */
function isTypeAt(words: readonly Word[], last: number): boolean {
  const said = (from: number): string =>
    words
      .slice(from, from + 2)
      .map((it) => it.text)
      .join(' ');
  const next = words[last + 1];
  return next?.key === 'số' && next.follows && types.has(said(last - 3)) && said(last - 1) === said(last - 3);
}

const twice =
  /(?<![\p{L}\p{N}/-])(?<symbol>\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[-/]\p{L}[\p{L}\d]*)*)(?<again>\s+\k<symbol>)(?![\p{L}\p{N}/-])/gu;

/** `Kế hoạch số 31/KH-UBND 31/KH-UBND`. */
function* symbolsIn({ text }: Paragraph): Generator<Finding> {
  if (!/\d[/-]/u.test(text)) return;
  for (const { 0: all, index, groups } of allMatches(text, twice)) {
    const { symbol = '' } = groups ?? {};
    const end = index + all.length;
    yield {
      span: { start: index, end },
      message: `Số, ký hiệu ${symbol} gõ hai lần liền nhau`,
      fixes: offer('Bỏ một lần', remove({ start: index + symbol.length, end })),
    };
  }
}

/** `Ủy ban nhân dân UBND tỉnh`; in brackets or behind a wide gap the short form is no second one. */
function* shortBehindLong({ text }: Paragraph): Generator<Finding> {
  for (const { 0: all, index, groups } of allMatches(text, bothForms)) {
    const end = index + all.length;
    yield {
      span: { start: index, end },
      message: `“${all}” nêu hai lần một cơ quan`,
      fixes: offer('Bỏ chữ viết tắt', remove({ start: index + (groups?.long?.length ?? 0), end })),
    };
  }
}

const bothForms =
  /(?<![\p{L}\p{M}])(?<long>(?:Ủy|Uỷ) ban nhân dân(?= U)|Hội đồng nhân dân(?= H)) (?:UBND|HĐND)(?![\p{L}\p{M}])/gu;

const isSmall = ({ text }: Word): boolean => /^\p{Ll}+$/u.test(text.normalize('NFC'));
const leads = new Set('và để phải đã sẽ được cần không hãy đang nhằm tục động túc thời xuyên việc hiện'.split(' '));

/** `từng bước từng bước`, `một cửa một cửa liên thông`, `hai bên hai bên đường`. */
const unsure =
  /^(?:từng|mỗi|ngày|một|hai|ba|bốn|năm|mấy|nhiều|càng|vừa|lúc|chỗ|người|nhà|nơi|khi|bên|rất|dần|lần|đi|trở) /u;

/** Who signs beside each other: `CÔNG AN TỈNH⇥TỈNH ĐOÀN`. */
const nextColumn = /\t|\s{3}/u;

/** With the words behind which the second one begins anew: `tồn tại tại đơn vị`, `tự do do luật định`. */
const single = new Map<string, readonly string[]>([
  ...'việc của và các những được trong đã với cho về là để tỉnh như nhằm hoặc nhưng khi nếu vì trên dưới sẽ đang bởi gửi nộp mưu ubnd hđnd'
    .split(' ')
    .map((it): [string, readonly string[]] => [it, []]),
  ['kỳ', ['định', 'học']],
  ['tại', ['tồn', 'hiện', 'thực']],
  ['thuộc', ['trực', 'phụ', 'lệ']],
  ['do', ['tự', 'lý']],
  ['phải', ['mắc', 'gặp', 'vấp', 'bên']],
  ['theo', ['kèm', 'tiếp', 'noi', 'dựa', 'làm', 'học', 'đi', 'dõi', 'mang', 'ăn']],
  ['bị', ['chuẩn', 'thiết', 'trang', 'dự']],
]);
