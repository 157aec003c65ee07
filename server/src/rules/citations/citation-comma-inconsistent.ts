import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { place } from '../../syntax/paragraph';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import { commaOf } from './_comma';

export const guide = defineGuide({
  why:
    'Văn bản của Đảng được viện dẫn có dấu phẩy trước “ngày” hay không đều được, nhưng trong một kế hoạch nên theo một cách. Quy tắc nhắc một lần cho cả kế hoạch, ' +
    'ở chỗ đầu tiên theo cách ít dùng hơn.',
  examples: [
    {
      text:
        'Thực hiện Kết luận số 88-KL/TU ngày 09/02/2026 của Tỉnh ủy An Bình về chuyển đổi số; Nghị quyết số 26-NQ/TU⟦,⟧ ngày 11/02/2026 của Tỉnh ủy ' +
        'An Bình về văn thư; Chỉ thị số 09-CT/TU ngày 04/11/2025 của Tỉnh ủy An Bình về văn hóa đọc.',
      fixed:
        'Thực hiện Kết luận số 88-KL/TU ngày 09/02/2026 của Tỉnh ủy An Bình về chuyển đổi số; Nghị quyết số 26-NQ/TU ngày 11/02/2026 của Tỉnh ủy ' +
        'An Bình về văn thư; Chỉ thị số 09-CT/TU ngày 04/11/2025 của Tỉnh ủy An Bình về văn hóa đọc.',
      says: '1 nơi có dấu phẩy trước “ngày”, 2 nơi không',
    },
    {
      text:
        'Thực hiện Kết luận số 88-KL/TU, ngày 09/02/2026 của Tỉnh ủy An Bình về chuyển đổi số; Nghị quyết số 26-NQ/TU ⟦ngày⟧ 11/02/2026 của Tỉnh ủy ' +
        'An Bình về văn thư.',
      fixed:
        'Thực hiện Kết luận số 88-KL/TU, ngày 09/02/2026 của Tỉnh ủy An Bình về chuyển đổi số; Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy ' +
        'An Bình về văn thư.',
    },
    {
      text:
        'Thực hiện Kết luận số 88-KL/TU, ngày 09/02/2026 của Tỉnh ủy An Bình về chuyển đổi số; Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban ' +
        'nhân dân tỉnh An Bình về an toàn thực phẩm.',
    },
    {
      text: 'Thực hiện Kết luận số 88-KL/TU, ngày 09/02/2026 của Tỉnh ủy và Kế hoạch số 30-KH/TU của Tỉnh ủy, ngày 12/3/2026.',
    },
  ],
});

export default defineRule({
  id: 'citation-comma-inconsistent',
  severity: 'hint',
  title: 'Văn bản của Đảng khi có, khi không có dấu phẩy trước “ngày”',
  *check({ plan }): Iterable<Finding> {
    const withComma: Place[] = [];
    const without: Place[] = [];
    for (const { style, mention, block, isQuoted } of plan.citations) {
      if (style !== 'party' || isQuoted || ofUnion.test(mention.symbol.offices.join('-'))) continue;
      const found = commaOf(mention, block.paragraph.text);
      if (!found) continue;
      const day = place(block, found.day);
      const symbolEnd = place(block, mention.symbol.span).end;
      if (found.at === undefined)
        without.push({ span: day, edit: { span: { start: symbolEnd, end: symbolEnd }, text: ',' } });
      else {
        const comma = place(block, { start: found.at, end: found.at + 1 });
        withComma.push({ span: comma, edit: { span: comma, text: '' } });
      }
    }
    const [fewer, more] = lesser(withComma, without);
    const [first] = fewer;
    const [other] = more;
    if (!first || !other) return;
    yield {
      span: first.span,
      message: `Viện dẫn văn bản của Đảng: ${withComma.length} nơi có dấu phẩy trước “ngày”, ${without.length} nơi không`,
      related: [{ span: other.span, message: fewer === withComma ? 'Ở đây không có dấu phẩy' : 'Ở đây có dấu phẩy' }],
      fixes: [
        {
          title: fewer === withComma ? 'Bỏ dấu phẩy trước “ngày”' : 'Thêm dấu phẩy trước “ngày”',
          edits: fewer.map((it) => it.edit),
          safe: false,
        },
      ],
    };
  },
});

/** Youth, farmers and women number in the way of the Party, and write dates in their own. */
const ofUnion = /ĐTN|HND|PN|LHTN|HĐĐ|MTTQ|CCB|^TĐ/u;

interface Place {
  readonly span: Span;
  readonly edit: Edit;
}

/** The rarer of the two ways; where both are as common, the one that is not the first to come. */
function lesser(a: readonly Place[], b: readonly Place[]): readonly [readonly Place[], readonly Place[]] {
  if (a.length !== b.length) return a.length < b.length ? [a, b] : [b, a];
  return (a[0]?.span.start ?? 0) < (b[0]?.span.start ?? 0) ? [b, a] : [a, b];
}
