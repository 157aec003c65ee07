import { defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { place } from '../../syntax/paragraph';
import { fold } from '../../text/fold';

const head =
  'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nKẾ HOẠCH\nThực hiện công tác văn thư, lưu trữ năm 2027\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n';

export default defineRule({
  id: 'self-citation',
  severity: 'hint',
  onlyPlans: true,
  title: 'Kế hoạch tự gọi mình bằng cả tên',
  why:
    'Trong nội dung, kế hoạch gọi chính mình là “Kế hoạch này”; ghi lại cả tên làm người đọc tưởng là một kế hoạch khác. Quy tắc chỉ nói khi tên và cơ quan ' +
    'đều là của chính kế hoạch; im lặng ở câu mở đầu, câu kết và khi có số, ký hiệu.',
  examples: [
    {
      text: `${head}- Các phòng quán triệt ⟦Kế hoạch thực hiện công tác văn thư, lưu trữ năm 2027 của Sở Nội vụ⟧.`,
      fixed: `${head}- Các phòng quán triệt Kế hoạch này.`,
      says: 'Kế hoạch này',
    },
    { text: `${head}- Các phòng bám sát ⟦Kế hoạch của Sở về thực hiện công tác văn thư, lưu trữ năm 2027⟧.` },
    { text: `${head}- Mỗi trung tâm xây dựng Kế hoạch thực hiện công tác văn thư, lưu trữ năm 2027 của đơn vị.` },
    { text: `${head}Trên đây là Kế hoạch thực hiện công tác văn thư, lưu trữ năm 2027 của Sở Nội vụ.` },
    { text: `${head}- Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về thực hiện công tác văn thư, lưu trữ năm 2027.` },
  ],
  *check({ plan }): Iterable<Finding> {
    const own = ownName(plan);
    if (!own) return;
    for (const block of plan.blocks) {
      const { text, kind } = block.paragraph;
      if (kind !== 'text' || text.length < own.least || !text.includes(own.last)) continue;
      if (roomOf(block, plan.layout) !== 'body' || /^(?:Trên đây|\()/u.test(text)) continue;
      for (const found of text.matchAll(own.form)) {
        const span = place(block, { start: found.index, end: found.index + found[0].trimEnd().length });
        yield {
          span,
          message: 'Kế hoạch gọi chính mình bằng cả tên, nên ghi “Kế hoạch này”',
          fixes: [{ title: 'Đổi thành “Kế hoạch này”', edits: [{ span, text: 'Kế hoạch này' }], safe: false }],
        };
      }
    }
  },
});

interface OwnName {
  readonly form: RegExp;
  /** Its last word as written: where it is not, nothing is searched. */
  readonly last: string;
  readonly least: number;
}

const mostWords = 30;
const fewestWords = 5;
const literal = (it: string): string => it.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Two forms: `Kế hoạch <subject> của <issuer>` and `Kế hoạch của <issuer> về <subject>`. */
function ownName({ header }: Plan): OwnName | undefined {
  const words = (header.subject?.text ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const issuer = header.issuer?.text.match(/[^\s]+/gu) ?? [];
  const first = words.findIndex((it) => !introductions.has(fold(it)));
  const matter = words.slice(Math.max(0, first));
  const last = matter[matter.length - 1];
  if (last === undefined || issuer.length === 0 || matter.length < fewestWords || mostWords < matter.length)
    return undefined;
  const gap = '[^\\p{L}\\p{M}\\p{N};.]{1,4}';
  const subject = `(?:(?:về|việc|triển khai|thực hiện|tổ chức)\\s+){0,3}${matter.map(literal).join(gap)}`;
  const full = issuer.map(literal).join('\\s+');
  const short = shortOffice.exec(header.issuer?.text ?? '')?.[0].replace(' ', '\\s+') ?? full;
  return {
    form: new RegExp(
      `${edge}Kế hoạch\\s+(?:của\\s+(?:${full}|${short})\\s+${subject}|${subject}\\s+của\\s+(?:${full}${edgeAfter}|${short}(?=\\s*(?:[;.,)]|$))))${edgeAfter}`,
      'giu',
    ),
    last,
    least: matter.join(' ').length,
  };
}

const edge = '(?<![\\p{L}\\p{M}\\p{N}])';
const edgeAfter = '(?![\\p{L}\\p{M}\\p{N}])';
/** By this an office calls itself; `Ủy ban` alone may be that of another level. */
const shortOffice = /^(?:Sở|Văn phòng|Trung tâm|Trường|Bệnh viện|Chi cục)(?![\p{L}\p{M}])/u;
const introductions = new Set(['về', 'việc', 'triển', 'khai', 'thực', 'hiện', 'tổ', 'chức']);
