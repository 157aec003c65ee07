import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { amendsPlan } from '../../plan/references/amending';
import {
  appendixLabels,
  appendixMentions,
  attributionLine,
  type Label,
  type Mention,
  misnumberedRows,
  valuesIn,
} from '../../plan/references/appendix-mentions';
import { isInTheMaking } from '../../plan/sections/main-sections';
import { place } from '../../syntax/paragraph';
import { insert, replace } from '../../text/edit';
import { escapeSnippet } from '../../text/snippet';
import type { Span } from '../../text/span';

const sample = (words: string, after = ''): string =>
  `Số:     /KH-UBND\n\nKẾ HOẠCH\nDiễn tập phòng thủ dân sự năm 2027\n\nI. NỘI DUNG\n\n1. ${words}.\n\n2. Tổng kết, rút kinh nghiệm./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n${after}`;

export const guide = defineGuide({
  why: 'Văn bản chỉ dẫn đến phụ lục của chính nó thì phụ lục phải đi kèm; thường phụ lục bị quên khi ghép tệp hoặc còn ở tệp khác. Phụ lục của văn bản được viện dẫn không bị báo; tài liệu “đính kèm”, “gửi kèm” có thể là tệp riêng nên chỉ được gợi ý.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1.a',
  examples: [
    {
      text: sample('Lực lượng huy động nêu tại ⟦Phụ lục I⟧ kèm theo Kế hoạch này'),
      fixed: sample(
        'Lực lượng huy động nêu tại Phụ lục I kèm theo Kế hoạch này',
        '\nPhụ lục I\n[TÊN PHỤ LỤC]\n(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm … của …)\n',
      ),
      says: 'Không thấy Phụ lục I trong tệp này',
    },
    {
      text: sample(
        'Lực lượng, phương tiện nêu tại Phụ lục I và ⟦Phụ lục II⟧',
        '\nPhụ lục I\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n',
      ).replace('và ⟦Phụ lục II⟧', 'và Phụ lục ⟦II⟧'),
      fixed: sample(
        'Lực lượng, phương tiện nêu tại Phụ lục I và Phụ lục II',
        '\nPhụ lục I\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n\nPhụ lục II\n[TÊN PHỤ LỤC]\n(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm … của …)\n',
      ),
    },
    {
      text: sample('Bãi bỏ khoản 9 Mục III và Phụ lục II').replace('Diễn', 'Sửa đổi Kế hoạch số 12/KH-UBND về diễn'),
    },
    { text: sample('Chọn tổ theo 05 tiêu chí tại Phụ lục 3 của PIM và Phụ lục II của Sổ tay vận hành') },
    {
      text: sample('Phân vai theo ⟦phụ lục⟧ đính kèm'),
      fixed: sample(
        'Phân vai theo phụ lục đính kèm',
        '\nPhụ lục\n[TÊN PHỤ LỤC]\n(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm … của …)\n',
      ),
    },
    {
      text: 'TỈNH ỦY AN BÌNH\n*\nSố 41-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nBồi dưỡng năm 2027\n\nI- NỘI DUNG\n\nGửi danh sách theo mẫu tại ⟦Phụ lục⟧ kèm theo Kế hoạch này.\n\nNơi nhận:\n- Các ban đảng,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMã Thị Sen\n',
      fixed:
        'TỈNH ỦY AN BÌNH\n*\nSố 41-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nBồi dưỡng năm 2027\n\nI- NỘI DUNG\n\nGửi danh sách theo mẫu tại Phụ lục kèm theo Kế hoạch này.\n\nNơi nhận:\n- Các ban đảng,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMã Thị Sen\n\nPhụ lục\n[TÊN PHỤ LỤC]\n(Kèm theo Kế hoạch số 41-KH/TU ngày     tháng     năm … của …)\n',
    },
    {
      text: sample(
        'Lực lượng nêu tại ⟦Phụ lục II⟧ kèm theo Kế hoạch này, phương tiện nêu tại Phụ lục I kèm theo Kế hoạch này',
        '\nPhụ lục\nLỰC LƯỢNG HUY ĐỘNG\n\nDân quân: 25 người.\n',
      ),
      says: 'Không thấy Phụ lục II',
    },
    {
      text: sample(
        'Lực lượng nêu tại ⟦Phụ lục 03⟧ kèm theo Kế hoạch này',
        '\nPhụ lục\nLỰC LƯỢNG\n\nDân quân: 25 người.\n',
      ),
      fixed: sample('Lực lượng nêu tại Phụ lục kèm theo Kế hoạch này', '\nPhụ lục\nLỰC LƯỢNG\n\nDân quân: 25 người.\n'),
    },
    {
      text: sample(
        'Lực lượng nêu tại Phụ lục I, phương tiện nêu tại ⟦Phụ lục III⟧ kèm theo Kế hoạch này',
        '\nPhụ lục I\nLỰC LƯỢNG\n\nDân quân: 25 người.\n\nPhụ lục II\nPHƯƠNG TIỆN\n\nXe tải: 02 chiếc.\n',
      ),
      fixed: sample(
        'Lực lượng nêu tại Phụ lục I, phương tiện nêu tại Phụ lục II kèm theo Kế hoạch này',
        '\nPhụ lục I\nLỰC LƯỢNG\n\nDân quân: 25 người.\n\nPhụ lục II\nPHƯƠNG TIỆN\n\nXe tải: 02 chiếc.\n',
      ),
    },
    { text: sample('Báo cáo theo mẫu tại Phụ lục II ban hành kèm theo Thông tư số 02/2026/TT-BQP ngày 12/01/2026') },
    {
      text: sample(
        'Lập kế hoạch môn học (Phụ lục 1), kế hoạch hoạt động (Phụ lục 2) theo Công văn số 5512/SGDĐT-GDTrH ngày 18/12/2026 của Sở Giáo dục và Đào tạo',
      ),
    },
    {
      text: sample(
        'Tổ lập kế hoạch (Phụ lục I, II Công văn số 5512/SGDĐT-GDTrH).\n\nGiáo viên lập kế hoạch (Phụ lục III, IV)',
      ),
    },
    { text: sample('Góp ý về phân công tại Phụ lục kèm theo dự thảo, Phụ lục I của dự thảo Kế hoạch') },
    {
      text: sample(
        'Lực lượng, phương tiện nêu tại Phụ lục I và Phụ lục II',
        '\nPhụ lục I\nLỰC LƯỢNG\n\nDân quân: 25 người.\n\nPhụ lục III\nPHƯƠNG TIỆN\n\nXe tải: 02 chiếc.\n',
      ),
    },
    {
      text: 'Số:     /STP-VP\n\nV/v góp ý dự thảo\n\nKính gửi: Các phòng\n\nĐề nghị báo cáo theo ⟦Phụ lục⟧ kèm theo Công văn này./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n',
      fixed:
        'Số:     /STP-VP\n\nV/v góp ý dự thảo\n\nKính gửi: Các phòng\n\nĐề nghị báo cáo theo Phụ lục kèm theo Công văn này./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n\nPhụ lục\n[TÊN PHỤ LỤC]\n(Kèm theo Công văn số     /STP-VP ngày     tháng     năm … của …)\n',
    },
    { text: sample('Cơ sở thuộc Phụ lục III, Nghị định số 105/2025/NĐ-CP tự bảo đảm phương tiện') },
    {
      text: sample(
        'Phân vai theo Phụ lục kèm theo Kế hoạch này',
        '\nPHÂN VAI DIỄN TẬP\n(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm 2027)\n\nDân quân: 25 người.\n',
      ),
    },
  ],
});

export default defineRule({
  id: 'appendix-referenced-missing',
  severity: 'information',
  title: 'Nhắc đến phụ lục không có trong tệp',
  *check({ plan }) {
    if (isInTheMaking(plan) || plan.header.isAttached) return;
    const labels = appendixLabels(plan);
    const hasAny = plan.appendices.length !== 0;
    // One without a number may be any of those that are asked for; where it is the only one, the first.
    const isUnnumbered =
      hasAny && (labels.length < plan.appendices.length || labels.some((it) => it.value === undefined));
    if (isUnnumbered && (plan.appendices.length !== 1 || labels.length !== 1)) return;
    const known = new Set(isUnnumbered ? [undefined, 1] : labels.map((it) => it.value));
    // An appendix that bears another number is one mistake, and appendix-numbering says it.
    const said = new Set<number | undefined>(misnumberedRows(plan).flatMap(({ wrong }) => wrong.map((it) => it.value)));
    const foreign = new Set<number>();
    const isAmending = amendsPlan(plan);
    const found: { readonly mention: Mention; readonly missing: Missing }[] = [];
    for (const mention of appendixMentions(plan)) {
      const isForeign = mention.owner === 'other';
      for (const { value } of mention.ordinals) {
        // `(Phụ lục I, II Công văn số 5512)` and, below, `(Phụ lục III)`: the next one that came with the letter.
        if (isForeign || (!hasAny && !mention.attached && foreign.has(value - 1))) foreign.add(value);
      }
      if (mention.ordinals.some(({ value }) => foreign.has(value)) && !hasAny && !mention.attached) continue;
      // `Bãi bỏ Phụ lục II`: that of the plan which this one changes.
      if (isAmending && !mention.attached) continue;
      if (!mention.isAppendix || mention.owner !== 'this' || plan.footnotes.includes(mention.block)) continue;
      for (const missing of missingIn(mention, { known, hasAny })) {
        if (said.has(missing.value)) continue;
        said.add(missing.value);
        found.push({ mention, missing });
      }
    }
    const meant = found.length === 1 ? unmentionedIn(plan) : undefined;
    for (const { mention, missing } of found) {
      const { span, label } = missing;
      const name = label === undefined ? 'Phụ lục' : `Phụ lục ${label}`;
      const rename = meant && renameIn(mention, meant.ordinal);
      yield {
        span: place(mention.block, span),
        message: label === undefined ? 'Không thấy phụ lục nào trong tệp này' : `Không thấy ${name} trong tệp này`,
        fixes: [...(rename ? [rename] : []), ...(continuesRow(missing, known) ? [addAppendix(plan, name)] : [])],
        ...(mention.attached === 'sent' && { severity: 'hint' }),
      };
    }
  },
});

/** Below `Phụ lục III` alone nobody would find the first two; once these are there it can be added as well. */
function continuesRow({ value = 1 }: Missing, known: ReadonlySet<number | undefined>): boolean {
  for (let it = 1; it < value; it++) if (!known.has(it)) return false;
  return true;
}

/** The one appendix to which nothing points. */
function unmentionedIn(plan: Plan): Label | undefined {
  const own = appendixMentions(plan).filter((it) => it.isAppendix && it.owner === 'this');
  const pointed = new Set(
    own.flatMap((it): readonly (number | undefined)[] => (it.ordinals.length === 0 ? [undefined] : valuesIn(it))),
  );
  if (pointed.has(undefined)) return undefined;
  const [left, ...others] = appendixLabels(plan).filter(({ value }) => !pointed.has(value ?? 1));
  return others.length === 0 ? left : undefined;
}

/** `tại Phụ lục II` becomes `tại Phụ lục`, or gets the number of the appendix that is meant. */
function renameIn({ block, span, ordinals: [only, ...others] }: Mention, ordinal: string | undefined): Fix | undefined {
  if (!only || others.length !== 0) return undefined;
  const word = /^\S+\s+\S+/u.exec(block.paragraph.text.slice(span.start, only.span.start))?.[0] ?? '';
  const gap = { start: span.start + word.length, end: only.span.end };
  return {
    title: `Đổi thành “${word}${ordinal === undefined ? '' : ` ${ordinal}`}”`,
    edits: [replace(place(block, ordinal === undefined ? gap : only.span), ordinal ?? '')],
    safe: false,
  };
}

interface Missing {
  readonly value: number | undefined;
  readonly label: string | undefined;
  readonly span: Span;
}

function* missingIn(
  mention: Mention,
  { known, hasAny }: { readonly known: ReadonlySet<number | undefined>; readonly hasAny: boolean },
): Generator<Missing> {
  if (mention.ordinals.length === 0) {
    if (!hasAny && mention.attached) yield { value: undefined, label: undefined, span: mention.span };
    return;
  }
  const values = valuesIn(mention);
  const isWhole = mention.ordinals.length === 1;
  for (const { value, label, span } of mention.ordinals) {
    if (!known.has(value) && values.includes(value)) yield { value, label, span: isWhole ? mention.span : span };
  }
}

const title = '[TÊN PHỤ LỤC]';

function addAppendix(plan: Plan, name: string): Fix {
  const { source } = plan;
  const at = source.text.trimEnd().length;
  const attribution = attributionLine(plan);
  const lines = (words: string, last: string): string => [source.newline, name, words, last].join(source.newline);
  return {
    title: `Thêm ${name} vào cuối tệp`,
    edits: [insert(at, lines(title, attribution), lines(`\${1:${title}}`, escapeSnippet(attribution)))],
    safe: false,
  };
}
