import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { isCapitals } from '../../syntax/line';
import { meets } from '../../syntax/needs';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { lettersBefore, type Span } from '../../text/span';
import { isInCapitals } from './_words';

export const guide = defineGuide({
  why:
    '“hòa” và “hoà” đều đúng, nhưng lẫn lộn trong một văn bản thì tìm và thay không đủ. Kiểu nào nhiều hơn được giữ; bằng nhau thì theo kiểu Nghị định hay dùng (“hòa”, “ủy”), ' +
    'văn bản của Đảng theo kiểu “hoà”, “uỷ”; mỗi kiểu một chỗ thì không báo. Tên riêng và dòng viết hoa toàn bộ không tính.',
  examples: [
    {
      text: 'Ủy ban phối hợp với Tỉnh ⟦uỷ⟧ tuyên truyền văn hóa, xóa đói.',
      fixed: 'Ủy ban phối hợp với Tỉnh ủy tuyên truyền văn hóa, xóa đói.',
      says: 'khác kiểu với “Ủy” ở 3 chỗ khác',
    },
    { text: '3. Hoá chất khử trùng; bộ phận hậu cần lo thủy lợi.' },
    { text: 'Tỉnh uỷ, văn hoá, sức khoẻ; quý, quỹ, hoàn thành, khoản, huỳnh.' },
    { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nỦy ban văn hóa; ông Lê Hoà Bình, bà Thuý Hằng.' },
  ],
});

export default defineRule({
  id: 'tone-mark-inconsistent',
  severity: 'hint',
  title: 'Hai kiểu đặt dấu thanh trong một văn bản',
  *check({ plan }) {
    let [fresh, old] = [0, 0];
    const toned = marked(plan.blocks);
    for (const { paragraph } of toned) for (const { isNew } of tonesOf(paragraph)) isNew ? fresh++ : old++;
    if (fresh === 0 || old === 0 || fresh + old === 2) return;
    const keepsOld = fresh === old ? !plan.header.isParty : fresh < old;
    const occurrences = toned.flatMap((block) => tonesOf(block.paragraph).map((it) => ({ ...it, block })));
    const kept = occurrences.filter((it) => it.isNew !== keepsOld);
    const models = new Map(kept.toReversed().map((it) => [it.syllable.toLowerCase(), it]));
    for (const it of occurrences) if (it.isNew === keepsOld) yield toFinding(it, kept, models);
  },
});

const marked = selectBlocks((it) => tonesOf(it).length !== 0);

interface Tone {
  readonly span: Span;
  readonly isNew: boolean;
  /** The two letters in the other way. */
  readonly other: string;
  readonly syllable: string;
}

const marks = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const pair =
  /(?<![qQ])(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY])(?![\p{L}\p{M}])/gu;

const mayHavePair = meets({ word: ({ text }) => text.search(pair) !== -1 });

const tonesOf: (paragraph: Paragraph) => readonly Tone[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if ((kind !== 'text' && kind !== 'row' && kind !== 'footnote') || !mayHavePair(paragraph)) return [];
  const found: Tone[] = [];
  for (const { 0: letters, index } of allMatches(text, pair)) {
    const start = syllableStart(text, index);
    const syllable = text.slice(start, index + letters.length);
    if (isInName(text, start, index + letters.length) || isInCapitals(syllable) || isCapitals(text)) continue;
    const isNew = !marks.includes(letters.normalize('NFD')[1] ?? '');
    found.push({ span: { start: index, end: index + letters.length }, isNew, other: otherWay(letters), syllable });
  }
  return found;
});

/** The tone on the other of the two letters. */
function otherWay(letters: string): string {
  const [first = '', ...rest] = letters.normalize('NFD').split('');
  const mark = rest.find((it) => marks.includes(it)) ?? '';
  const second = rest.find((it) => !marks.includes(it)) ?? '';
  return (rest[0] === mark ? first + second + mark : first + mark + second).normalize('NFC');
}

function syllableStart(text: string, at: number): number {
  let start = at;
  while (0 < start && /[\p{L}\p{M}]/u.test(text[start - 1] as string)) start--;
  return start;
}

/** A capital with another beside it: `Hoà Bình`, `Thuý Hằng`. */
function isInName(text: string, start: number, end: number): boolean {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return false;
  const next = /^\s(?=\p{Lu})/u.test(text.slice(end, end + 2));
  const before = /\p{Lu}[\p{Ll}\p{M}]{0,8}\s$/u.test(lettersBefore(text, start, 12));
  return next || before;
}

type Occurrence = Tone & { readonly block: Block };

function toFinding(tone: Occurrence, kept: readonly Occurrence[], models: ReadonlyMap<string, Occurrence>): Finding {
  const { block, span, other, syllable } = tone;
  const form = syllable.slice(0, syllable.length - 2) + other;
  const [model] = kept as readonly [Occurrence];
  const same = models.get(form.toLowerCase()) ?? model;
  const { end } = same.span;
  return {
    span: place(block, { start: span.end - syllable.length, end: span.end }),
    message: `“${syllable}” đặt dấu khác kiểu với “${same.syllable}” ở ${kept.length === 1 ? 'chỗ khác' : `${kept.length} chỗ khác`}`,
    related: [{ span: place(same.block, { start: end - same.syllable.length, end }), message: 'Kiểu kia ở đây' }],
    fixes: offer(`Đổi thành “${form}”`, replace(place(block, span), other)),
  };
}
