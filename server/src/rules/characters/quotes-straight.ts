import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { signsLike } from '../../syntax/needs';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { type Span, span } from '../../text/span';
import { isForeign, isProse } from './_prose';

export const guide = defineGuide({
  why:
    'Lời trích, tên phong trào viết trong “ngoặc kép”. Quy tắc nhắc dấu thẳng "…" khi kế hoạch ở chỗ khác đã dùng “…”, khi hai dấu của một cặp khác nhau, ' +
    'hoặc khi trình ký, phát hành. Dấu đo (inch, giây), mã lệnh và dấu lẻ không bị nhắc.',
  examples: [
    {
      text: 'Phong trào “Xanh, sạch”.\n\nĐợt ⟦"Học tập, *làm theo*"⟧ và *⟦"Dân vận khéo"⟧*; cuộc thi ⟦“Nông dân giỏi"⟧.',
      fixed: 'Phong trào “Xanh, sạch”.\n\nĐợt “Học tập, *làm theo*” và *“Dân vận khéo”*; cuộc thi “Nông dân giỏi”.',
      says: 'thẳng',
    },
    {
      text: 'Phát động đợt thi đua ⟦"Ngày cuối tuần xanh"⟧ tại các thôn.',
      fixed: 'Phát động đợt thi đua “Ngày cuối tuần xanh” tại các thôn.',
      profile: 'trinh-ky',
    },
    { text: 'Phát động đợt thi đua "Ngày cuối tuần xanh" và "Nhà sạch".' },
    { text: 'Phong trào “Xanh”: ti vi 55" và 65", `"a": 1`, <a href="b">, tọa độ 21° 5\' 10", mã {"a": "b"}.' },
  ],
});

export default defineRule({
  id: 'quotes-straight',
  severity: 'hint',
  title: 'Dấu ngoặc kép thẳng',
  needs: [signsLike(/"/u)],
  *checkParagraph(paragraph) {
    if (!isProse(paragraph)) return;
    for (const it of pairsOf(paragraph)) yield toFinding(paragraph.text, it);
  },
  holds: ({ message }, _, { plan, profile }) => profile !== 'du-thao' || message === mixed || hasCurved(plan),
});

const mixed = 'Hai dấu của một cặp ngoặc kép khác nhau';

const hasCurved = remember((plan: Plan): boolean => plan.source.text.includes('“'));

const mark = /["“”]/gu;

/** Pairs in which one mark at least is straight. A mark behind a digit that opens nothing measures. */
function pairsOf(paragraph: Paragraph): readonly Span[] {
  const { text } = paragraph;
  if (/[{}]|=\s?"|""/u.test(text)) return [];
  const pairs: Span[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of allMatches(text, mark)) {
    if (isForeign(paragraph, index)) continue;
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    const canOpen = !/[\p{L}\p{N}]/u.test(before) && !/\s/u.test(after);
    const canClose = !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
    const top = open.at(-1);
    if (sign === '“' || (sign === '"' && canOpen && (top === undefined || text[top] === '“'))) {
      open.push(index);
      continue;
    }
    if (top === undefined || (sign === '"' && !canClose)) continue;
    // `“Ống 24" loại tốt”`: within curved marks a straight one measures.
    if (sign === '"' && text[top] === '“' && /\p{N}/u.test(before)) continue;
    open.pop();
    if (sign === '"' || text[top] === '"') pairs.push(span(top, index + 1));
  }
  return pairs;
}

function toFinding(text: string, it: Span): Finding {
  const [open, close] = [span(it.start, it.start + 1), span(it.end - 1, it.end)];
  const edits = [
    ...(text[it.start] === '“' ? [] : [replace(open, '“')]),
    ...(text[it.end - 1] === '”' ? [] : [replace(close, '”')]),
  ];
  return {
    span: it,
    message: edits.length === 2 ? 'Ngoặc kép đang là dấu thẳng, phải là “…”' : mixed,
    fixes: [{ title: 'Đổi thành “…”', edits, safe: true }],
  };
}
