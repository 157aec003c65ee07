import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { type Word, wordsIn } from '../../syntax/words';
import { replace } from '../../text/edit';
import { addTo } from '../../text/grouped';
import type { Span } from '../../text/span';

export const guide = defineGuide({
  why: '“Covid-19” và “Covid - 19” trong một văn bản làm tìm kiếm bỏ sót một nửa. Khoảng năm, khoảng số và số, ký hiệu văn bản không xét; cách viết nào nhiều hơn được giữ.',
  examples: [
    {
      text: 'Phòng dịch Covid-19; sau dịch ⟦Covid - 19⟧, phục hồi sau Covid-19.',
      fixed: 'Phòng dịch Covid-19; sau dịch Covid-19, phục hồi sau Covid-19.',
      says: 'Covid-19',
    },
    {
      text: 'Phát triển kinh tế - xã hội; tình hình kinh ⟦tế-xã⟧ hội.',
      fixed: 'Phát triển kinh tế - xã hội; tình hình kinh tế - xã hội.',
    },
    {
      text: 'Giai đoạn 2026-2030, từ 2026 - 2030; bộ máy tinh - gọn - mạnh; Nghị quyết số 26-NQ/TU; tuyến Hà Nội - Hải Phòng.',
    },
    { text: 'Chuyên đề 3-A và chuyên đề 3 - A; Quyết định số 15-QĐ/TU và Nghị quyết 15 - QĐ.' },
  ],
});

export default defineRule({
  id: 'hyphen-spacing-term',
  severity: 'hint',
  title: 'Cùng một từ mà gạch nối lúc có dấu cách, lúc không',
  *check({ plan }) {
    const byTerm = new Map<string, Place[]>();
    for (const block of joined(plan.blocks)) {
      for (const term of termsOf(block.paragraph)) addTo(byTerm, term.key, { term, block });
    }
    for (const places of byTerm.values()) yield* judge(places);
  },
});

const joined = selectBlocks((it) => termsOf(it).length !== 0);

interface Term {
  readonly key: string;
  readonly span: Span;
  /** The hyphen with its spaces. */
  readonly joint: Span;
  readonly isSpaced: boolean;
  readonly text: string;
}

interface Place {
  readonly term: Term;
  readonly block: Block;
}

const joint = /^[ \t]?[-–][ \t]?$/u;
const longest = 21;

/** Two words with a hyphen between them that are neither parts of an address nor of a symbol. */
const termsOf: (paragraph: Paragraph) => readonly Term[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if ((kind !== 'text' && kind !== 'footnote') || !/[-–]/u.test(text)) return [];
  const { words, starts } = wordsIn(paragraph);
  const found: Term[] = [];
  for (let i = 1; i < words.length; i++) {
    const a = words[i - 1] as Word;
    const b = words[i] as Word;
    const start = starts[i - 1] as number;
    const next = starts[i] as number;
    const at = start + a.text.length;
    // One space is a slip of the finger that has a rule of its own.
    if ((next !== at + 1 && next !== at + 3) || a.hasDigit || longest < b.text.length) continue;
    const between = text.slice(at, next);
    const end = next + b.text.length;
    if (!joint.test(between) || /[/_-]/u.test(text[start - 1] ?? '')) continue;
    // A symbol goes on with another hyphen.
    if (/[/_–-]/u.test(text[end] ?? '')) continue;
    found.push({
      key: `${a.key}-${b.key}`,
      span: { start, end },
      joint: { start: at, end: next },
      isSpaced: next === at + 3,
      text: text.slice(start, end),
    });
  }
  return found;
});

function* judge(places: readonly Place[]): Generator<Finding> {
  const spaced = places.filter((it) => it.term.isSpaced);
  const close = places.filter((it) => !it.term.isSpaced);
  if (spaced.length === 0 || close.length === 0) return;
  // Between two plain words the dash with spaces joins two things; before a number the hyphen is part of the name.
  const isName = /\d$/u.test(close[0]?.term.key ?? '');
  const keepsClose = spaced.length === close.length ? isName : spaced.length < close.length;
  const model = (keepsClose ? close : spaced)[0] as Place;
  const sign = keepsClose ? '-' : ' - ';
  for (const { block, term } of keepsClose ? spaced : close) {
    yield {
      span: place(block, term.span),
      message: `“${term.text}” ở chỗ khác viết “${model.term.text}”`,
      related: [{ span: place(model.block, model.term.span), message: 'Viết khác ở đây' }],
      fixes: offer(
        `Đổi thành “${term.text.replace(/[ \t]?[-–][ \t]?/u, sign)}”`,
        replace(place(block, term.joint), sign),
      ),
    };
  }
}
