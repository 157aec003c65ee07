import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import { appendixLabels, attributionLine, type Label } from '../../plan/appendix-mentions';
import { lineOf } from '../../plan/lines';
import type { Plan } from '../../plan/plan';
import { fromDay, writeDateInWords } from '../../syntax/date';
import { type Block, place } from '../../syntax/paragraph';
import { insert } from '../../text/edit';
import { selfReferences } from '../dates/_self';

const sample = (attribution: string): string =>
  `Số: 12/KH-UBND\n\nHạ Khuê, ngày 05 tháng 01 năm 2027\n\nKẾ HOẠCH\nDiễn tập phòng thủ dân sự năm 2027\n\nI. NỘI DUNG\n\nHuy động dân quân theo Phụ lục kèm theo./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n\n⟦Phụ lục⟧\nLỰC LƯỢNG HUY ĐỘNG\n${attribution}\nDân quân: 25 người.\n`;

export const guide = defineGuide({
  why: 'Dưới tên mỗi phụ lục có dòng chỉ dẫn kèm theo văn bản: số, ký hiệu, thời gian ban hành và cơ quan ban hành. Văn bản điện tử được để trống các chỗ ấy nhưng vẫn có dòng này; bản dự thảo và văn bản của Đảng không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1.c',
  examples: [
    {
      text: sample(''),
      fixed: sample('(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm … của …)\n').replace(/[⟦⟧]/gu, ''),
      profile: 'trinh-ky',
      says: 'Kèm theo',
    },
    {
      text: sample('(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm 2027)\n').replace(/[⟦⟧]/gu, ''),
      profile: 'trinh-ky',
    },
    { text: sample('').replace(/[⟦⟧]/gu, '') },
    {
      text: sample('⟦(Kèm theo Kế hoạch số /KH-UBND ngày 05 tháng 01 năm 2027 của UBND xã)⟧\n').replace(
        '⟦Phụ lục⟧',
        'Phụ lục',
      ),
      fixed: sample('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2027 của UBND xã)\n').replace(/[⟦⟧]/gu, ''),
      profile: 'trinh-ky',
      says: 'chưa có số',
    },
    {
      text: sample('⟦(Kèm theo Kế hoạch số 12/KH-UBND của UBND xã)⟧\n').replace('⟦Phụ lục⟧', 'Phụ lục'),
      fixed: sample('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2027 của UBND xã)\n').replace(/[⟦⟧]/gu, ''),
      profile: 'trinh-ky',
      says: 'chưa có ngày ban hành',
    },
  ],
});

export default defineRule({
  id: 'appendix-attribution-line',
  severity: 'hint',
  profiles: { 'du-thao': 'off' },
  title: 'Phụ lục thiếu dòng “(Kèm theo …)”',
  *check({ plan }) {
    if (plan.header.isParty) return;
    yield* unfilled(plan);
    for (const label of appendixLabels(plan)) {
      const last = headingEnd(plan, label);
      if (!last) continue;
      yield {
        span: place(label.block, { start: 0, end: label.end }),
        message: 'Phụ lục chưa có dòng “(Kèm theo … số …)” dưới tên',
        fixes: [addLine(plan, last)],
      };
    }
  },
});

/** The number and the day are known, and left out below the title of an appendix. */
function* unfilled(plan: Plan): Generator<Finding> {
  const { number, issued } = plan.header;
  const own = number?.number?.text;
  if (own === undefined || !issued || issued.earliest !== issued.latest) return;
  const day = fromDay(issued.earliest);
  for (const { kind, block } of selfReferences(plan)) {
    if (kind !== 'appendix') continue;
    const { text } = block.paragraph;
    const toFinding = (at: number, message: string, put: string): Finding => {
      const { start } = place(block, { start: at, end: at });
      const title = `Thêm “${put.trim()}”`;
      return { ...label(block, message), fixes: [{ title, edits: [insert(start, put)], safe: false }] };
    };
    // Both are left blank in a file that is numbered when it is signed.
    const blank = /ngày\s+\d/u.test(text) && /số\s{0,9}:?\s{0,9}(?=[/-]\p{Lu})/u.exec(text);
    if (blank) yield toFinding(blank.index + blank[0].length, 'Dòng “Kèm theo” chưa có số của kế hoạch', own);
    const symbol = /\d[/-]\p{Lu}[\p{L}\d&/-]{1,30}/u.exec(text);
    const words = writeDateInWords(day);
    if (symbol && !/ngày|tháng/u.test(text)) {
      const at = symbol.index + symbol[0].length;
      yield toFinding(at, 'Dòng “Kèm theo” chưa có ngày ban hành', ` ngày ${words}`);
    }
    const part = /ngày\s\d{1,2}\stháng\s\d{1,2}(?=\s(?!năm)\p{L}|\s?[,)])/u.exec(text);
    if (part) yield toFinding(part.index + part[0].length, 'Ngày ở dòng “Kèm theo” chưa có năm', ` năm ${day.year}`);
  }
}

const label = (block: Block, message: string): Finding => ({
  span: place(block, { start: 0, end: block.paragraph.text.length }),
  message,
  severity: 'information',
});

const longestHeading = 6;

/** The last line of the title; none where the attribution stands below it. */
function headingEnd({ blocks }: Plan, { appendix, block }: Label): Block | undefined {
  let last = block;
  const end = Math.min(appendix.blocks.end, appendix.blocks.start + longestHeading);
  for (let i = appendix.blocks.start + 1; i < end; i++) {
    const next = blocks[i] as Block;
    const line = lineOf(next.paragraph);
    if (line.isAttribution) return undefined;
    if (line.isCapitals && last.index === i - 1 && !next.paragraph.marker) last = next;
  }
  return last;
}

function addLine(plan: Plan, last: Block): Fix {
  return {
    title: 'Thêm dòng (Kèm theo …) dưới tên phụ lục',
    edits: [{ span: { start: last.end, end: last.end }, text: plan.source.newline + attributionLine(plan) }],
    safe: false,
  };
}
