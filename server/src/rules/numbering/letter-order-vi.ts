import { defineGuide, defineRule } from '../../lint/rule';
import type { Mistake } from '../../plan/numbering/numbering';
import { nameOf } from '../../plan/numbering/ordinals';
import { findingsOf } from './_findings';

/** A clause with points of these letters: `a b ⟦e⟧`. */
const points = (letters: string): string =>
  `1. Nội dung\n\n${letters
    .split(' ')
    .map((it, i) => `${it}) Việc ${i + 1}.\n`)
    .join('\n')}`;

export const guide = defineGuide({
  why: 'Các điểm mang chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k…: sau d là đ, sau e là g; không có f, j, w, z. Các chữ ă, â, ê, ô, ơ, ư theo thói quen được bỏ qua.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ',
  examples: [
    {
      text: `2. Chuẩn bị lễ hội

a) Lập sơ đồ gian hàng.

b) Bốc thăm vị trí.

c) Kéo điện, nước.

d) Dựng cổng chào.

⟦e⟧) Tập dượt đội rước.

g) Phân luồng xe.

3. Dọn vệ sinh sau lễ hội theo sơ đồ tại điểm a khoản 2; trả điện theo điểm g khoản 2.
`.replace('2. Chuẩn', '1. Xin phép\n\n2. Chuẩn'),
      fixed: `2. Chuẩn bị lễ hội

a) Lập sơ đồ gian hàng.

b) Bốc thăm vị trí.

c) Kéo điện, nước.

d) Dựng cổng chào.

đ) Tập dượt đội rước.

e) Phân luồng xe.

3. Dọn vệ sinh sau lễ hội theo sơ đồ tại điểm a khoản 2; trả điện theo điểm e khoản 2.
`.replace('2. Chuẩn', '1. Xin phép\n\n2. Chuẩn'),
      says: 'Sau điểm d đang là điểm e, phải là điểm đ',
    },
    {
      text: points('a b c d đ e ⟦f⟧'),
      fixed: points('a b c d đ e g'),
      says: 'Chữ f không dùng để đánh số điểm, phải là điểm g',
    },
    { text: points('a b c d ⟦e⟧ f g h i j k l'), fixed: points('a b c d đ e g h i k l m') },
    { text: points('a b c d đ e g h i k l m') },
    {
      text: `A. ĐÁNH GIÁ

B. MỤC TIÊU

C. NHIỆM VỤ

D. KINH PHÍ

E. TỔ CHỨC THỰC HIỆN
`,
    },
  ],
});

export default defineRule({
  id: 'letter-order-vi',
  severity: 'warning',
  title: 'Thứ tự chữ cái của điểm',
  check: (context) => findingsOf(context, 'letter-order', say),
});

function say({ section, before, expected }: Mistake) {
  const isUnused = Number.isNaN(section.marker.numbers[0]);
  if (isUnused) {
    return { message: `Chữ ${section.marker.label} không dùng để đánh số điểm, phải là ${nameOf(section, expected)}` };
  }
  const after = before ? `Sau ${nameOf(before)} đang` : 'Đang';
  return { message: `${after} là ${nameOf(section)}, phải là ${nameOf(section, expected)}` };
}
