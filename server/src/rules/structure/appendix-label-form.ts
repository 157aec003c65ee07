import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { appendixLabels, type Label } from '../../plan/references/appendix-mentions';
import { place } from '../../syntax/paragraph';
import { type Edit, remove, replace } from '../../text/edit';

const sample = (heading: string): string =>
  `KẾ HOẠCH\nDiễn tập phòng thủ dân sự năm 2027\n\nI. NỘI DUNG\n\nHuy động dân quân theo Phụ lục kèm theo./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n\n${heading}\n\nDân quân: 25 người.\n`;

export const guide = defineGuide({
  why: 'Từ “Phụ lục” và số thứ tự đứng thành một dòng riêng, bằng chữ in thường, không có dấu ở cuối; tên phụ lục ở dòng dưới, bằng chữ in hoa. Câu nhắc đến phụ lục, Biểu số 01, Mẫu số 1 và văn bản của Đảng không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1.b',
  examples: [
    {
      text: sample('⟦PHỤ LỤC⟧ I\nLỰC LƯỢNG HUY ĐỘNG'),
      fixed: sample('Phụ lục I\nLỰC LƯỢNG HUY ĐỘNG'),
      says: '“PHỤ LỤC” đang viết hoa, phải là “Phụ lục”',
    },
    {
      text: sample('⟦Phụ lục I:⟧ Lực lượng huy động'),
      fixed: sample('Phụ lục I\nLỰC LƯỢNG HUY ĐỘNG'),
      says: 'phải xuống dòng dưới',
    },
    {
      text: sample('⟦Phụ lục I:⟧\nLỰC LƯỢNG HUY ĐỘNG'),
      fixed: sample('Phụ lục I\nLỰC LƯỢNG HUY ĐỘNG'),
      says: 'đang có dấu “:”',
    },
    {
      text: sample('⟦PHỤ LỤC⟧ SỐ 01: LỰC LƯỢNG HUY ĐỘNG'),
      fixed: sample('Phụ lục số 01\nLỰC LƯỢNG HUY ĐỘNG'),
    },
    { text: sample('Phụ lục\nLỰC LƯỢNG HUY ĐỘNG') },
    { text: sample('Phụ lục I\nLỰC LƯỢNG HUY ĐỘNG\n\nBiểu số 01: DÂN QUÂN') },
  ],
});

export default defineRule({
  id: 'appendix-label-form',
  severity: 'information',
  title: 'Cách viết dòng “Phụ lục”',
  *check({ plan }) {
    if (plan.header.isParty) return;
    for (const label of appendixLabels(plan)) {
      const finding = judge(plan, label);
      if (finding) yield finding;
    }
  },
});

function judge({ source }: Plan, label: Label): Finding | undefined {
  const { block, word, end, sign, title, titleStart } = label;
  const { text } = block.paragraph;
  const isCapital = word !== 'Phụ lục';
  const isBracket = title.startsWith('(');
  if (!isCapital && sign === '' && (title === '' || isBracket)) return undefined;
  const edits: Edit[] = [];
  if (isCapital) edits.push(replace(place(block, { start: 0, end: word.length }), 'Phụ lục'));
  const number = /^\s+(?<word>SỐ|Số)(?![\p{L}\p{M}])/u.exec(text.slice(word.length, end));
  if (number) {
    const start = word.length + number[0].length - 2;
    edits.push(replace(place(block, { start, end: start + 2 }), 'số'));
  }
  if (title !== '' && !isBracket) {
    edits.push(replace(place(block, { start: end, end: text.length }), source.newline + title.toUpperCase()));
  } else if (sign !== '') {
    edits.push(remove(place(block, { start: end, end: title === '' ? text.length : titleStart })));
  }
  const span = isCapital ? { start: 0, end: word.length } : { start: 0, end: end + sign.length };
  return {
    span: place(block, span),
    message: say({ word, isCapital, hasTitle: title !== '' && !isBracket, sign }),
    fixes: [{ title: 'Sửa dòng Phụ lục theo mẫu', edits, safe: false }],
  };
}

function say({
  word,
  isCapital,
  hasTitle,
  sign,
}: {
  readonly word: string;
  readonly isCapital: boolean;
  readonly hasTitle: boolean;
  readonly sign: string;
}): string {
  if (isCapital) return `“${word}” đang viết hoa, phải là “Phụ lục”${hasTitle ? ' và tên ở dòng dưới' : ''}`;
  return hasTitle
    ? 'Tên phụ lục đang ở cùng dòng với “Phụ lục”, phải xuống dòng dưới'
    : `Dòng “Phụ lục” đang có dấu “${sign}” ở cuối, phải bỏ`;
}
