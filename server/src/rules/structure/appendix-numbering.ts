import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { appendixMentions, type Label, misnumberedRows } from '../../plan/references/appendix-mentions';
import { toRoman } from '../../syntax/marker';
import { place } from '../../syntax/paragraph';
import { type Edit, insert, replace } from '../../text/edit';

const sample = (first: string, second: string, words = 'Lực lượng, phương tiện nêu tại các phụ lục kèm theo'): string =>
  `KẾ HOẠCH\nDiễn tập phòng thủ dân sự năm 2027\n\nI. NỘI DUNG\n\n${words}./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n\n${first}\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n\n${second}\nPHƯƠNG TIỆN\n\nXe tải: 02 chiếc.\n`;

export const guide = defineGuide({
  why: 'Văn bản có từ hai phụ lục trở lên thì các phụ lục phải được đánh số thứ tự bằng chữ số La Mã. Văn bản chỉ có một phụ lục, Biểu số 01, Mẫu số 1 ở trong phụ lục và văn bản của Đảng không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1.a',
  examples: [
    {
      text: sample('⟦Phụ lục 01⟧', '⟦Phụ lục 02⟧', 'Lực lượng nêu tại Phụ lục 01, phương tiện nêu tại Phụ lục 02'),
      fixed: sample('Phụ lục I', 'Phụ lục II', 'Lực lượng nêu tại Phụ lục I, phương tiện nêu tại Phụ lục II'),
      says: 'Đang ghi Phụ lục 01, phải đánh số La Mã: Phụ lục I',
    },
    {
      text: sample('Phụ lục I', '⟦Phụ lục III⟧', 'Lực lượng nêu tại Phụ lục I, phương tiện nêu tại Phụ lục III'),
      fixed: sample('Phụ lục I', 'Phụ lục II', 'Lực lượng nêu tại Phụ lục I, phương tiện nêu tại Phụ lục II'),
      says: 'Đang ghi Phụ lục III, theo thứ tự phải là Phụ lục II',
    },
    {
      text: sample('⟦Phụ lục⟧', '⟦Phụ lục⟧'),
      fixed: sample('Phụ lục I', 'Phụ lục II'),
      says: 'phải ghi: Phụ lục I',
    },
    {
      text: sample('Phụ lục I', 'Phụ lục II', 'Nêu tại Phụ lục I, Phụ lục II và Phụ lục 05 Thông tư số 02/2026/TT-BQP'),
    },
    { text: sample('Phụ lục', 'Biểu số 01') },
    // The second is lost: it is no matter of numbers.
    { text: sample('Phụ lục I', 'Phụ lục III', 'Nêu tại các Phụ lục I, II và III') },
  ],
});

export default defineRule({
  id: 'appendix-numbering',
  severity: 'warning',
  title: 'Số thứ tự của phụ lục',
  *check({ plan }) {
    for (const { row, wrong } of misnumberedRows(plan)) {
      const fixes = [renumber(plan, row)];
      for (const { label, value } of wrong) {
        const { block, end, ordinal } = label;
        yield {
          span: place(block, { start: 0, end }),
          message: say(ordinal, `Phụ lục ${toRoman(value)}`),
          fixes,
        };
      }
    }
  },
});

const isRoman = (ordinal: string): boolean => /^[IVXLC]+$/u.test(ordinal);

function say(ordinal: string | undefined, right: string): string {
  if (ordinal === undefined) return `Phụ lục chưa có số, có từ hai phụ lục thì phải ghi: ${right}`;
  return isRoman(ordinal)
    ? `Đang ghi Phụ lục ${ordinal}, theo thứ tự phải là ${right}`
    : `Đang ghi Phụ lục ${ordinal}, phải đánh số La Mã: ${right}`;
}

/** New ordinals for the labels and in the text; one that two labels bear is left in the text as it is. */
function renumber(plan: Plan, labels: readonly Label[]): Fix {
  const renamed = new Map<number, string | undefined>();
  for (const [i, { value }] of labels.entries()) {
    if (value !== undefined) renamed.set(value, renamed.has(value) ? undefined : toRoman(i + 1));
  }
  const edits: Edit[] = labels.flatMap(({ block, ordinal, ordinalSpan }, i) => {
    const right = toRoman(i + 1);
    if (ordinal === right) return [];
    const at = place(block, ordinalSpan);
    return [ordinal === undefined ? insert(at.end, ` ${right}`) : replace(at, right)];
  });
  let count = 0;
  for (const { block, ordinals, owner, isAppendix } of appendixMentions(plan)) {
    if (!isAppendix || owner !== 'this') continue;
    for (const { value, label, span } of ordinals) {
      const right = renamed.get(value);
      if (right === undefined || right === label) continue;
      edits.push(replace(place(block, span), right));
      count++;
    }
  }
  const also = count === 0 ? '' : `, sửa ${count} chỗ nhắc đến`;
  return {
    title: `Đánh số lại các phụ lục từ I${also}`,
    edits: edits.sort((a, b) => a.span.start - b.span.start),
    safe: false,
  };
}
