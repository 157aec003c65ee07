import { defineGuide, defineRule } from '../../lint/rule';
import { lineOf } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { appendixLabels, appendixMentions, misnumberedRows, valuesIn } from '../../plan/references/appendix-mentions';
import { roomOf } from '../../plan/room';
import { type Block, place } from '../../syntax/paragraph';

const sample = (words: string, appendices: string): string =>
  `KẾ HOẠCH\nDiễn tập phòng thủ dân sự năm 2027\n\nI. NỘI DUNG\n\n1. ${words}.\n\n2. Tổng kết, rút kinh nghiệm./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n\n${appendices}`;

export const guide = defineGuide({
  why: 'Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó. Chỉ dẫn bằng chữ “kèm theo”, “đính kèm”, “các phụ lục” cũng được tính cho mọi phụ lục.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1.a',
  examples: [
    {
      text: sample('Huy động dân quân các thôn', '⟦Phụ lục⟧\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n'),
      says: 'chưa được nhắc đến',
    },
    {
      text: sample(
        'Lực lượng nêu tại Phụ lục I; báo cáo theo Phụ lục II kèm theo Thông tư số 02/2026/TT-BQP ngày 12/01/2026',
        'Phụ lục I\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n\n⟦Phụ lục II⟧\nPHƯƠNG TIỆN\n\nXe tải: 02 chiếc.\n',
      ),
    },
    {
      text: sample(
        'Lực lượng, phương tiện nêu tại các Phụ lục I, II',
        'Phụ lục I\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n\nPhụ lục II\nPHƯƠNG TIỆN\n\nXe tải: 02 chiếc.\n',
      ),
    },
    {
      text: sample(
        'Lực lượng, phương tiện nêu tại Phụ lục I và Phụ lục II',
        'Phụ lục I\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n\nPhụ lục III\nPHƯƠNG TIỆN\n\nXe tải: 02 chiếc.\n',
      ),
    },
    {
      text: sample('Huy động dân quân (có danh sách kèm theo)', 'Phụ lục\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n'),
    },
  ],
});

export default defineRule({
  id: 'appendix-unreferenced',
  severity: 'warning',
  title: 'Phụ lục không được nhắc đến trong văn bản',
  *check({ plan }) {
    const labels = appendixLabels(plan);
    if (labels.length === 0 || plan.header.isAttached || !hasText(plan)) return;
    const pointing = appendixMentions(plan).filter((it) => it.owner !== 'other');
    const inText = pointing.filter((it) => roomOf(it.block, plan.layout) !== 'appendix');
    if (inText.some((it) => it.ordinals.length === 0)) return;
    const named = new Set(pointing.flatMap(valuesIn));
    const rightValues = new Map(
      misnumberedRows(plan).flatMap(({ wrong }) => wrong.map((it) => [it.label, it.value] as const)),
    );
    for (const label of labels) {
      // Once it bears its right number, the text names it.
      if (named.has(rightValues.get(label) ?? Number.NaN)) continue;
      if (label.value === undefined ? named.size !== 0 : named.has(label.value)) continue;
      const name = label.ordinal === undefined ? 'Phụ lục này' : `Phụ lục ${label.ordinal}`;
      yield {
        span: place(label.block, { start: 0, end: label.end }),
        message: `${name} chưa được nhắc đến trong văn bản`,
      };
    }
  },
});

/** The main text is here too: the file is no appendix alone. */
const hasText = ({ blocks, layout }: Plan): boolean =>
  blocks.slice(layout.opening.start, layout.body.end).some(isWords);

const isWords = ({ paragraph }: Block): boolean => paragraph.kind === 'text' && !lineOf(paragraph).isAppendixHeading;
