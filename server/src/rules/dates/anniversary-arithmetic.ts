import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { selectBlocks } from '../../syntax/selection';
import { replace } from '../../text/edit';
import { allMatches, groupSpan } from '../../text/match';
import { lettersBefore, type Span } from '../../text/span';

export const guide = defineGuide({
  why: 'Kế hoạch chép từ năm trước thường sửa năm mà quên số năm kỷ niệm, hoặc ngược lại. Chỉ so khi hai mốc cùng ngày, cùng tháng, hoặc khi câu nói rõ là kỷ niệm; khoảng 5 năm 2021 - 2025 tính cả hai đầu là đúng. Lời trích trong ngoặc kép không tính.',
  examples: [
    {
      text: 'Tuyên truyền ⟦95⟧ năm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2026).',
      fixed: 'Tuyên truyền 96 năm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2026).',
      says: 'Đang ghi 95 năm, từ 15/10/1930 đến 15/10/2026 là 96 năm',
    },
    {
      text: 'Tổ chức hội thi chào mừng kỷ niệm ⟦80⟧ năm Ngày truyền thống ngành Tư pháp (1945 – 2026).',
      fixed: 'Tổ chức hội thi chào mừng kỷ niệm 81 năm Ngày truyền thống ngành Tư pháp (1945 – 2026).',
    },
    {
      text: 'KẾ HOẠCH\nTổ chức kỷ niệm ⟦72⟧ năm Ngày Giải phóng tỉnh Hoài Lĩnh\n(13/5/1955 - 13/5/2026)\n\nI. MỤC ĐÍCH\n\nTiết kiệm.\n',
      fixed:
        'KẾ HOẠCH\nTổ chức kỷ niệm 71 năm Ngày Giải phóng tỉnh Hoài Lĩnh\n(13/5/1955 - 13/5/2026)\n\nI. MỤC ĐÍCH\n\nTiết kiệm.\n',
    },
    {
      text: 'Tuyên truyền 96 năm Ngày truyền thống (15/10/1930 - 15/10/2026), 136 năm Ngày sinh Bác (19/5/1890-19/5/2026).',
    },
    {
      text: 'Sơ kết 5 năm (2021 - 2025), kế hoạch 5 năm (2026 - 2030), tổng kết 10 năm (01/7/2015 - 30/6/2025) thực hiện Nghị quyết.',
    },
    {
      text: 'Trong 3 năm qua, ngày hội (18/11/2024 - 18/11/2026) thu hút đông người; 15 năm công tác, nhiệm kỳ (2020 - 2025).',
    },
    {
      text: 'Kỷ niệm lần thứ ⟦135⟧ Ngày sinh Bác (19/5/1890 - 19/5/2026); Đại hội lần thứ 5 Hội Nông dân xã (10/5/2020 - 10/5/2026).',
      fixed:
        'Kỷ niệm lần thứ 136 Ngày sinh Bác (19/5/1890 - 19/5/2026); Đại hội lần thứ 5 Hội Nông dân xã (10/5/2020 - 10/5/2026).',
    },
  ],
});

export default defineRule({
  id: 'anniversary-arithmetic',
  severity: 'information',
  title: 'Số năm kỷ niệm không khớp với hai mốc năm',
  *check({ plan: { blocks, layout } }): Generator<Finding> {
    for (const block of slipping(blocks)) for (const it of findIn(block.paragraph)) yield toFinding(block, it);
    // The bracket often stands in a line of its own below the title.
    for (let i = layout.subject.start; i + 1 < layout.subject.end; i++) {
      const [block, next] = [blocks[i] as Block, blocks[i + 1] as Block];
      if (!next.paragraph.text.startsWith('(')) continue;
      const { text } = block.paragraph;
      for (const it of slipsIn(`${text} ${next.paragraph.text}`)) {
        const isAcross = it.at.end <= text.length && text.length < it.end;
        if (isAcross && !isQuotedAt(quotationsOf(block.paragraph), it.at.start)) yield toFinding(block, it);
      }
    }
  },
});

/** A number of years that is not the one between the two days. */
interface Slip {
  readonly at: Span;
  /** Where the bracket ends. */
  readonly end: number;
  readonly said: number;
  readonly years: number;
  readonly from: string;
  readonly to: string;
}

const findIn: (paragraph: Paragraph) => readonly Slip[] = remember((paragraph) =>
  paragraph.kind === 'comment'
    ? []
    : slipsIn(paragraph.text).filter((it) => !isQuotedAt(quotationsOf(paragraph), it.at.start)),
);

const slipping = selectBlocks((it) => findIn(it).length !== 0);

function slipsIn(text: string): readonly Slip[] {
  if (!/năm|lần thứ/iu.test(text) || !text.includes('(')) return [];
  const found: Slip[] = [];
  for (const match of allMatches(text, anniversary)) {
    const { count = '', ordinal, days1, days2, year1 = '', year2 = '' } = match.groups ?? {};
    const at = groupSpan(match, ordinal === undefined ? 'count' : 'ordinal');
    const said = Number(ordinal ?? count);
    const years = Number(year2) - Number(year1);
    if (!at || said === years || years <= 0) continue;
    const isSameDay = days1 !== undefined && days2 !== undefined && sameDay(days1, days2);
    const lead = lettersBefore(text, match.index, 40);
    const isNamed = celebrates.test(lead) && days1 === undefined && days2 === undefined;
    if (!(isSameDay && (ordinal === undefined || celebrates.test(lead))) && !isNamed) continue;
    const [from, to] = [`${days1 ?? ''}${year1}`, `${days2 ?? ''}${year2}`];
    found.push({ at: at, end: match.index + match[0].length, said, years, from, to });
  }
  return found;
}

function toFinding(block: Block, { at, said, years, from, to }: Slip): Finding {
  const here = place(block, at);
  return {
    span: here,
    message: `Đang ghi ${said} năm, từ ${from} đến ${to} là ${years} năm`,
    fixes: offer(`Đổi thành ${years}`, replace(here, String(years))),
  };
}

/** `96 năm Ngày … (15/10/1930 - 15/10/2026)`, `lần thứ 136 Ngày sinh … (19/5/1890 - 19/5/2026)`. */
const anniversary =
  /(?<![\p{L}\p{M}\p{N}/.,])(?:(?<count>\d{1,4})\s+năm|lần\s+thứ\s+(?<ordinal>\d{1,3}))\s+(?!(?:qua|trước|nay|tới|công tác)(?![\p{L}\p{M}]))[^().;\d“”]{2,140}\(\s*(?:từ\s+)?(?:ngày\s+)?(?<days1>\d{1,2}\/\d{1,2}\/)?(?<year1>1[0-9]{3}|20\d\d)\s*(?:[-–—]|đến)\s*(?:ngày\s+)?(?<days2>\d{1,2}\/\d{1,2}\/)?(?<year2>20\d\d)\s*\)/dgu;
const celebrates = /(?<![\p{L}\p{M}])(?:kỷ niệm|kỉ niệm|chào mừng|mừng|hướng tới)(?![\p{L}\p{M}])/iu;

const sameDay = (a: string, b: string): boolean => {
  const [first, second] = [a, b].map((it) => it.split('/').slice(0, 2).map(Number).join('/'));
  return first === second;
};
