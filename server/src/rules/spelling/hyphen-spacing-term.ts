import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
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
  title: 'Cùng một từ mà gạch nối lúc có khoảng trắng, lúc không',
  *check({ plan }) {
    const byTerm = new Map<string, Place[]>();
    for (const block of plan.blocks) {
      for (const term of termsOf(block.paragraph)) {
        const known = byTerm.get(term.key);
        if (known) known.push({ ...term, block });
        else byTerm.set(term.key, [{ ...term, block }]);
      }
    }
    for (const places of byTerm.values()) yield* judge(places);
  },
});

interface Term {
  readonly key: string;
  readonly span: Span;
  /** The hyphen with its spaces. */
  readonly joint: Span;
  readonly isSpaced: boolean;
  readonly text: string;
}

interface Place extends Term {
  readonly block: Block;
}

const joined =
  /(?<![\p{L}\p{M}\p{N}/_-])(?<a>\p{L}[\p{L}\p{M}]*)(?<joint>[ \t]?[-–][ \t]?)(?=(?<b>[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,20})(?![\p{L}\p{M}\p{N}/_]))/gu;

const termsOf: (paragraph: Paragraph) => readonly Term[] = remember(({ text, kind }) => {
  if ((kind !== 'text' && kind !== 'footnote') || !/[-–]/u.test(text)) return [];
  const found: Term[] = [];
  for (const match of text.matchAll(joined)) {
    const { a = '', b = '', joint = '' } = match.groups ?? {};
    const isSpaced = joint.length === 3;
    // One space is a slip of the finger that has a rule of its own; a symbol goes on with another hyphen.
    if (joint.length === 2 || /^[-–]/u.test(text.slice(match.index + match[0].length + b.length))) continue;
    const start = match.index;
    const at = start + a.length;
    found.push({
      key: fold(`${a}-${b}`),
      span: { start, end: at + joint.length + b.length },
      joint: { start: at, end: at + joint.length },
      isSpaced,
      text: a + joint + b,
    });
  }
  return found;
});

function* judge(places: readonly Place[]): Generator<Finding> {
  const spaced = places.filter((it) => it.isSpaced);
  const close = places.filter((it) => !it.isSpaced);
  if (spaced.length === 0 || close.length === 0) return;
  // Between two plain words the dash with spaces joins two things; before a number the hyphen is part of the name.
  const isName = /\d$/u.test(close[0]?.key ?? '');
  const keepsClose = spaced.length === close.length ? isName : spaced.length < close.length;
  const model = (keepsClose ? close : spaced)[0] as Place;
  const sign = keepsClose ? '-' : ' - ';
  for (const it of keepsClose ? spaced : close) {
    yield {
      span: place(it.block, it.span),
      message: `“${it.text}” ở chỗ khác viết “${model.text}”`,
      related: [{ span: place(model.block, model.span), message: 'Viết khác ở đây' }],
      fixes: [
        {
          title: `Đổi thành “${it.text.replace(/[ \t]?[-–][ \t]?/u, sign)}”`,
          edits: [replace(place(it.block, it.joint), sign)],
          safe: false,
        },
      ],
    };
  }
}
