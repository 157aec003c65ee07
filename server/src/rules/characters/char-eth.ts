import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import { legacyOf } from '../../plan/encodings/legacy';
import { blockAt } from '../../plan/room';
import { isSyllable } from '../../syntax/vietnamese-syllable';
import { replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import { span, within } from '../../text/span';

export const guide = defineGuide({
  why:
    'Bộ gõ, phông chữ cũ và tệp PDF để lại chữ Ð (eth của tiếng Băng Đảo, U+00D0) hoặc Ɖ thay cho Đ (U+0110), Ƣ (U+01A2) thay cho Ư. Nhìn thì giống, nhưng ' +
    'tìm kiếm và sắp xếp đều sai. Chữ ấy trong tên nước ngoài không bị nhắc; trong ký hiệu văn bản (QÐ-UBND) có quy tắc riêng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4',
  examples: [
    {
      text: 'Đề nghị ⟦Ðảng⟧ ủy, ⟦HÐND⟧ xã và ⟦ÐOÀN⟧ thanh niên góp ý về ⟦ðịnh⟧ mức.',
      fixed: 'Đề nghị Đảng ủy, HĐND xã và ĐOÀN thanh niên góp ý về định mức.',
      says: '“Ðảng”',
    },
    {
      text: 'Nâng cao chất ⟦lƣợng⟧ các ⟦trƣờng⟧ trung học cơ sở: ⟦TRƢỜNG⟧ ĐIỂM.',
      fixed: 'Nâng cao chất lượng các trường trung học cơ sở: TRƯỜNG ĐIỂM.',
      says: '“lƣợng” viết bằng chữ Ƣ của nước ngoài, không phải Ư tiếng Việt',
    },
    { text: 'Căn cứ Quyết định số 84/QÐ-UBND ngày 08/10/2024 của Ủy ban nhân dân tỉnh An Bình; Đảng ủy, HĐND xã.' },
    { text: 'Đoàn công tác của thành phố Ísafjörður do bà Guðrún Ðorsteinsdóttir dẫn đầu.' },
  ],
});

export default defineRule({
  id: 'char-eth',
  severity: 'warning',
  title: 'Chữ Đ, Ư viết bằng ký tự khác trông giống',
  *check({ plan }): Iterable<Finding> {
    const { text } = plan.source;
    if (!eth.test(text) || legacyOf(plan)) return;
    const symbols = plan.citations.map((it) => it.symbol.span);
    const found: (Finding & { readonly fixes: readonly Fix[] })[] = [];
    for (const { 0: letters, index } of allMatches(text, word)) {
      if (symbols.some((it) => within(it, index))) continue;
      const meant = repaired(letters);
      if (!isVietnamese(meant.normalize('NFC')) || blockAt(plan, index)?.paragraph.kind === 'comment') continue;
      found.push({
        span: span(index, index + letters.length),
        message: `“${letters}” viết bằng chữ ${/[Ƣƣ]/u.test(letters) ? 'Ƣ của nước ngoài, không phải Ư' : 'Ð của nước ngoài, không phải Đ'} tiếng Việt`,
        fixes: [
          {
            title: `Đổi thành “${meant}”`,
            edits: allMatches(letters, eths).map(({ 0: sign, index: at }) =>
              replace(span(index + at, index + at + 1), repaired(sign)),
            ),
            safe: false,
          },
        ],
      });
    }
    const [first, ...others] = found;
    if (!first || found.length < habit) yield* found;
    else {
      yield {
        ...first,
        message: `${first.message} (và ${others.length} chữ nữa như vậy)`,
        related: others.slice(0, shownPlaces).map((it) => ({ span: it.span, message: it.message })),
        fixes: [
          {
            title: `Sửa cả ${found.length} chữ`,
            edits: found.flatMap((it) => it.fixes.flatMap((fix) => fix.edits)),
            safe: false,
          },
        ],
      };
    }
  },
});

/** A keyboard or a font writes the letter so throughout: that is one mistake. */
const habit = 10;
const shownPlaces = 5;

const eth = /[ÐðƉɖƢƣ]/u;
const eths = /[ÐðƉɖƢƣ]/gu;
const word = /[\p{L}\p{M}]*[ÐðƉɖƢƣ][\p{L}\p{M}]*/gu;

const right: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ', Ƣ: 'Ư', ƣ: 'ư' };
const repaired = (text: string): string => text.replace(eths, (sign) => right[sign] ?? sign);

/** Only that letter keeps it from being a syllable, or letters that stand for words. */
const isVietnamese = (right: string): boolean => isSyllable(right) || (right.length <= 8 && /^\p{Lu}+$/u.test(right));
