import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import { signsLike } from '../../syntax/needs';
import { remove, replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { type Span, span } from '../../text/span';
import { isForeign, isProse, isSeam, isWhole, signName } from './_prose';

export const guide = defineGuide({
  why: 'Chữ đứng liền với dấu ngoặc bao nó. Chỗ trống trong ngoặc để điền, ô đánh dấu và dấu ngoặc quay nhầm chiều không bị nhắc ở đây.',
  examples: [
    {
      text: 'Mở lớp tập huấn (⟦ ⟧cho cấp xã⟦ ⟧) với chủ đề “⟦ ⟧Số hóa⟦  ⟧”, (*theo Phụ lục*⟦ ⟧).',
      fixed: 'Mở lớp tập huấn (cho cấp xã) với chủ đề “Số hóa”, (*theo Phụ lục*).',
      says: 'sau dấu ngoặc đơn mở',
    },
    {
      text: 'Văn nghệ chào mừng⟦( ⟧5 tiết mục⟦ ⟧).',
      fixed: 'Văn nghệ chào mừng (5 tiết mục).',
      says: 'Dấu cách phải đứng trước dấu ngoặc',
    },
    { text: 'Số tiền (          ) đồng, ký nhận ( ... ), đồng ý [ ], ngày ( / ).' },
    { text: 'a ) Họp thôn theo chủ đề ”Số hóa” và “Xanh“ năm 2026.' },
  ],
});

export default defineRule({
  id: 'space-inside-brackets',
  severity: 'hint',
  title: 'Thừa dấu cách bên trong dấu ngoặc',
  needs: [signsLike(/[(“][ \u00a0]|[ \u00a0][)”]/u)],
  *checkParagraph(paragraph) {
    const { text, marker } = paragraph;
    if (!isProse(paragraph)) return;
    for (const found of allMatches(text, inside)) {
      const isAfter = found.groups?.after !== undefined;
      const it = span(found.index + (isAfter ? 1 : 0), found.index + found[0].length);
      if (isSeam(paragraph, it.start) || !isWhole(paragraph, it) || isForeign(paragraph, it.start)) continue;
      if (marker && it.start < marker.span.end) continue;
      if (!isAfter && !hasOpening(text, it.end)) continue;
      yield toFinding(text, it, isAfter);
    }
    for (const { index, 0: words } of allMatches(text, misplaced)) {
      const it = span(index, index + words.length);
      if (isSeam(paragraph, it.start + 1) || !isWhole(paragraph, it) || isForeign(paragraph, index)) continue;
      yield {
        span: it,
        message: 'Dấu cách phải đứng trước dấu ngoặc đơn mở, không đứng sau',
        fixes: safely('Chuyển dấu cách ra trước dấu ngoặc', replace(it, ' (')),
      };
    }
  },
});

/** Words stand on the other side of the space, and the bracket faces them. */
const inside =
  /(?<![\p{L}\p{N}])[(“](?<after>[ \u00a0]{1,5})(?=[\p{L}\p{N}“(])|(?<=[\p{L}\p{N}.,;:!?%”)…])(?<before>[ \u00a0]{1,5})(?=[)”](?!\p{L}|\d{3}))/gu;

/** `chào mừng( 5 tiết mục)`. */
const misplaced = /(?<=\p{Ll}{2}|\p{Ll}\p{M})\([ \u00a0]{1,3}(?=[\p{L}\p{N}][^()]*\))/gu;

function hasOpening(text: string, at: number): boolean {
  const opening = text[at] === ')' ? '(' : '“';
  const open = text.lastIndexOf(opening, at);
  return open !== -1 && text.indexOf(text[at] as string, open) === at && /[\p{L}\p{N}]/u.test(text.slice(open, at));
}

function toFinding(text: string, it: Span, isAfter: boolean): Finding {
  const sign = (isAfter ? text[it.start - 1] : text[it.end]) as string;
  return {
    span: it,
    message: `Thừa dấu cách ${isAfter ? 'sau' : 'trước'} ${signName(sign)}`,
    fixes: safely('Xóa dấu cách', remove(it)),
  };
}
