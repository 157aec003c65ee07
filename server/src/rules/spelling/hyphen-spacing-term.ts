import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { type Word, wordsIn } from '../../syntax/words';
import { replace } from '../../text/edit';
import { addTo } from '../../text/grouped';
import { allMatches, spanOf } from '../../text/match';
import { type Span, textOf } from '../../text/span';

export const guide = defineGuide({
  why: '“Covid-19” và “Covid - 19” trong một văn bản làm tìm kiếm bỏ sót một nửa. Khoảng năm, khoảng số và số, ký hiệu văn bản không xét; cách viết nào nhiều hơn được giữ. Chỉ cách một bên (“2026- 2030”, “kinh tế -xã hội”) thì chỗ nào cũng báo.',
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
    {
      text: 'Giai đoạn ⟦2026- 2030⟧, phát triển kinh ⟦tế -xã⟧ hội.',
      fixed: 'Giai đoạn 2026 - 2030, phát triển kinh tế - xã hội.',
      says: '“2026- 2030”: dấu gạch chỉ cách một bên',
    },
    {
      text: 'Các mức từ 50 -150 tỷ; Nghị quyết số 12- NQ; kinh tế-\nxã hội; Wi- Fi; gồm:- sách; Mường So -Tổ chức họp.',
    },
    {
      text: 'Công tác Dân ⟦số- Kế⟧ hoạch hóa gia đình.',
      fixed: 'Công tác Dân số - Kế hoạch hóa gia đình.',
    },
    { text: 'Chuyên đề 3-A và chuyên đề 3 - A; Quyết định số 15-QĐ/TU và Nghị quyết 15 - QĐ.' },
  ],
});

export default defineRule({
  id: 'hyphen-spacing-term',
  severity: 'hint',
  title: 'Cùng một từ mà gạch nối lúc có dấu cách, lúc không, hoặc chỉ cách một bên',
  *check({ plan }) {
    const byTerm = new Map<string, Place[]>();
    for (const block of joined(plan.blocks)) {
      for (const term of termsOf(block.paragraph)) addTo(byTerm, term.key, { term, block });
    }
    for (const places of byTerm.values()) yield* judge(places);
    for (const block of lopsided(plan.blocks))
      for (const it of lopsidedIn(block.paragraph)) yield straighten(block, it);
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
    // One space is told wherever it stands.
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

const oneSpace =
  /(?<a>(?<![\p{L}\p{M}])\p{Ll}{2,7}|(?<!\d)(?:19|20)\d\d)(?<joint>[-–] | [-–])(?<b>(?:\p{Ll}|(?<=[-–] )(?!Hạnh|Tự)\p{Lu})\p{Ll}{1,6}(?![\p{L}\p{M}])|(?:19|20)\d\d(?!\d))/gu;

/** `2026- 2030`, `kinh tế -xã hội`, but where a line ended there. */
const lopsidedIn: (paragraph: Paragraph) => readonly Span[] = remember(({ text, kind, seams }) => {
  if ((kind !== 'text' && kind !== 'footnote') || !/[-–]/u.test(text)) return [];
  const ends = new Set(seams.map(({ at }) => at));
  return allMatches(text, oneSpace).flatMap((found) => {
    const { a = '', joint = '', b = '' } = found.groups ?? {};
    const start = found.index + a.length;
    const isSeam = [start, start + 1, start + joint.length].some((it) => ends.has(it));
    return isSeam || /^\d/u.test(a) !== /^\d/u.test(b) ? [] : [spanOf(found)];
  });
});

const lopsided = selectBlocks((it) => lopsidedIn(it).length !== 0);

function straighten(block: Block, span: Span): Finding {
  const written = textOf(block.paragraph.text, span);
  const at = place(block, span);
  const [spaced, close] = [' - ', '-'].map((sign) => written.replace(/ ?[-–] ?/u, sign)) as [string, string];
  return {
    span: at,
    message: `“${written}”: dấu gạch chỉ cách một bên`,
    fixes: [
      ...offer(`Đổi thành “${spaced}”`, replace(at, spaced)),
      ...offer(`Đổi thành “${close}”`, replace(at, close)),
    ],
  };
}

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
