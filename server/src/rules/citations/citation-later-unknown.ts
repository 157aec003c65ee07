import { documentTypes } from '../../data/document-types';
import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { isCapitals } from '../../syntax/line';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { selectBlocks } from '../../syntax/selection';
import { allMatches } from '../../text/match';
import { lettersBefore, overlaps, type Span } from '../../text/span';
import { lackingIn, plainNumber } from './_lacking-number';

export const guide = defineGuide({
  why:
    'Viện dẫn phải có số và ký hiệu. Nhắc tắt “Kết luận số 43” chỉ hiểu được khi số ấy là của một văn bản đã viện dẫn đủ trong kế hoạch. Quy tắc không xét ' +
    'trích yếu, bảng, phụ lục, lời trong ngoặc kép và những danh sách số.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: 'Tiếp tục thực hiện ⟦Chỉ thị số 27⟧ của Thủ tướng Chính phủ về kỷ cương hành chính.',
      says: 'Chỉ thị số 27 chưa được viện dẫn đủ số, ký hiệu',
    },
    {
      text:
        'Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư về công tác dân vận.\n\n' +
        'Sơ kết Kết luận số 43 vào quý IV; phát động đợt thi đua “Thực hiện Chỉ thị số 05”.',
    },
    { text: 'Thực hiện các Thông tư số 01, 02 và 03/2024/TT-BNV ngày 05/02/2024 của Bộ trưởng Bộ Nội vụ về lưu trữ.' },
    { text: 'Thực hiện Quyết định số      /QĐ-UBND và Hướng dẫn số 3: cách lập hồ sơ.' },
  ],
});

export default defineRule({
  id: 'citation-later-unknown',
  severity: 'hint',
  title: 'Nhắc tắt một văn bản chưa được viện dẫn đủ số, ký hiệu ở đâu',
  *check({ plan }): Iterable<Finding> {
    let known: ReadonlySet<string> | undefined;
    for (const block of shortening(plan.blocks)) {
      const short = shortOf(block.paragraph);
      const room = roomOf(block, plan.layout);
      if (!isRead(room)) continue;
      const told = room === 'opening' ? lackingIn(block.paragraph) : [];
      known ??= numbersIn(plan);
      for (const { words, number, span } of short) {
        if (known.has(number) || told.some((it) => overlaps(it.span, span))) continue;
        yield { span: place(block, span), message: `${words} chưa được viện dẫn đủ số, ký hiệu ở đâu trong kế hoạch` };
      }
    }
  },
});

const shortening = selectBlocks((it) => shortOf(it).length !== 0);

const isRead = (room: ReturnType<typeof roomOf>): boolean => room === 'opening' || room === 'body';

const numbersIn = ({ citations, header }: Plan): ReadonlySet<string> =>
  new Set([
    ...citations.map((it) => plainNumber(it.symbol.form)),
    ...(header.number?.number ? [plainNumber(header.number.number.text)] : []),
  ]);

interface Short {
  readonly words: string;
  readonly number: string;
  readonly span: Span;
}

/** Types of which nobody writes `số 1` in another sense. */
const types = documentTypes
  .map((it) => it.name)
  .filter((it) => /^(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Công văn|Thông tri)$/u.test(it));
const form = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<words>(?:${types.join('|')})\\s+số\\s+(?<number>\\d{1,4}))(?![\\p{L}\\p{M}\\p{N}/\\-\\u2010-\\u2014.]|\\s*[/:…\\-\\u2010-\\u2014]|\\s*(?:,|và)\\s*\\d|\\s+\\p{Lu}{2}|,\\d|,?\\s+ngày\\s+\\d)`,
  'gu',
);
const listed = /(?:các|những)\s+$/u;

const shortOf: (paragraph: Paragraph) => readonly Short[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind !== 'text' || !text.includes('số') || (text.length < 400 && isCapitals(text))) return [];
  return allMatches(text, form).flatMap(({ index, groups }): readonly Short[] => {
    const { words = '', number = '' } = groups ?? {};
    if (isQuotedAt(quotationsOf(paragraph), index) || listed.test(lettersBefore(text, index, 8))) return [];
    return [{ words, number: number.replace(/^0+/u, ''), span: { start: index, end: index + words.length } }];
  });
});
