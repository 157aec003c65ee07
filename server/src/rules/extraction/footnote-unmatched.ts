import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { noteMark } from '../../plan/reflow/notes';
import { gluedMarks, plainNotes } from '../../plan/reflow/plain-notes';
import { place } from '../../syntax/paragraph';
import { remove } from '../../text/edit';
import { forEachMatch, spanOf } from '../../text/match';
import type { Span } from '../../text/span';

export const guide = defineGuide({
  why:
    'Số chú thích trong câu và lời chú thích đi với nhau. Trong văn bản chép từ PDF, số dính vào chữ chỉ được coi là số chú thích khi các chú thích ' +
    'trước hoặc sau nó có đủ; “m2”, “CO2”, “H01b” không phải là số chú thích.',
  examples: [
    {
      text: 'Thu gom vỏ bao⟦[^1]⟧ và chai lọ[^2].\n\n[^2]: Gồm cả nắp.\n⟦[^3]⟧: Theo quy định.',
      says: 'không có lời chú thích',
    },
    { text: 'Thu gom vỏ bao[^1] và chai lọ[^a].\n\n[^1]: Gồm cả nắp.\n[^a]: Theo quy định.' },
    { text: 'Diện tích 120 m2, giảm phát thải CO2, gửi Lưu: VT, H01b; giấy khổ A4, phần mềm bản 2.' },
  ],
});

export default defineRule({
  id: 'footnote-unmatched',
  severity: 'hint',
  title: 'Chú thích cuối trang thiếu một nửa',
  *check({ plan }): Iterable<Finding> {
    yield* unmatchedMarkdown(plan);
    if (plan.hardWrapped) yield* unmatchedPlain(plan);
  },
});

const removal = (at: Span): Fix => ({ title: 'Xóa số chú thích này', edits: [remove(at)], safe: false });

function* unmatchedMarkdown({ blocks, source }: Plan): Generator<Finding> {
  if (!source.text.includes('[^')) return;
  const marks: { readonly name: string; readonly at: Span }[] = [];
  const bodies = new Map<string, Span>();
  for (const block of blocks) {
    const { text, kind } = block.paragraph;
    if (kind === 'comment') continue;
    forEachMatch(text, noteMark, (it) => {
      const name = it.groups?.name as string;
      const at = place(block, spanOf(it));
      if (kind === 'footnote' && it.index === 0) bodies.set(name, at);
      else marks.push({ name, at });
    });
  }
  for (const { name, at } of marks) {
    if (!bodies.has(name))
      yield { span: at, message: `Số chú thích “${name}” không có lời chú thích nào`, fixes: [removal(at)] };
  }
  const known = new Set(marks.map((it) => it.name));
  for (const [name, at] of bodies) {
    if (!known.has(name)) yield { span: at, message: `Lời chú thích “${name}” không có số nào trong văn bản dẫn tới` };
  }
}

/** A number glued to a word between the numbers of footnotes that are there. */
function* unmatchedPlain(plan: Plan): Generator<Finding> {
  const notes = plainNotes(plan);
  if (notes.length === 0) return;
  const numbers = new Set(notes.map((it) => Number(it.name)));
  const marks = gluedMarks(plan);
  const seen = new Set<number>();
  for (const { name, at } of marks) {
    const value = Number(name);
    const isNext = numbers.has(value - 1) || numbers.has(value + 1);
    if (numbers.has(value) || !isNext || seen.has(value)) continue;
    seen.add(value);
    yield {
      span: at,
      message: `Số chú thích ${name} không có lời chú thích nào ở cuối trang`,
      fixes: [removal(at)],
    };
  }
}
