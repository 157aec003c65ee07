import { defineGuide, defineRule } from '../../lint/rule';
import { mistakesOf } from '../../plan/numbering/numbering';
import { nameOf } from '../../plan/numbering/ordinals';
import { unnumberedIn } from '../../plan/numbering/unnumbered-headings';
import type { Plan } from '../../plan/plan';
import { type LostReference, lostReferences } from '../../plan/references/references';
import { roomOf } from '../../plan/room';
import type { Section } from '../../plan/sections/sections';
import { type Block, remember } from '../../syntax/paragraph';
import { labelValue } from '../../syntax/reference';
import { capitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';

const sample = (words: string): string => `KẾ HOẠCH
Bảo vệ đê điều mùa mưa năm 2027

Ủy ban nhân dân xã Hạ Khuê ban hành Kế hoạch bảo vệ đê điều mùa mưa năm 2027 như sau:

I. MỤC ĐÍCH

Giữ đê an toàn.

II. NỘI DUNG

1. Phát quang mái đê.

2. Dự trữ rọ thép, bao tải.

III. TỔ CHỨC THỰC HIỆN

1. Các thôn thực hiện ${words}.

2. Phòng Kinh tế tổng hợp kết quả.
`;

const lettered = (words: string): string =>
  sample(words)
    .replace('I. MỤC', 'A. MỤC')
    .replace('II. NỘI DUNG', 'B. NỘI DUNG\n\nI. ĐÊ\n\n1. Đắp đê.\n\nII. KÈ')
    .replace('III. TỔ', 'C. TỔ');

const worded = (words: string): string =>
  sample(words)
    .replace('I. MỤC', 'Phần thứ nhất\nMỤC')
    .replace('II. NỘI', 'Phần thứ hai\nNỘI')
    .replace('III. TỔ', 'Phần thứ ba\nTỔ');

const articles = (words: string): string =>
  sample(words)
    .replace('I. MỤC ĐÍCH', 'Điều 1. Mục đích')
    .replace('II. NỘI DUNG', 'Điều 2. Nội dung')
    .replace('III. TỔ CHỨC THỰC HIỆN', 'Điều 3. Tổ chức thực hiện');

const outlined = (words: string): string =>
  sample(words)
    .replace('I. MỤC ĐÍCH\n', '1. MỤC ĐÍCH\n\n1.1. An toàn\n\n1.2. Tiết kiệm\n')
    .replace('II. NỘI', '2. NỘI')
    .replace('1. Phát', '2.1. Phát')
    .replace('2. Dự', '2.2. Dự')
    .replace('III. TỔ', '3. TỔ')
    .replace('1. Các', '3.1. Các')
    .replace('2. Phòng', '3.2. Phòng');

export const guide = defineGuide({
  why: 'Câu “tại Mục IV Kế hoạch này” mà kế hoạch chỉ có ba mục thì người thực hiện không biết phải xem ở đâu; thường do mục đã bị bỏ hoặc đánh số lại. Viện dẫn không nói rõ “Kế hoạch này” chỉ được nhắc nhẹ; mục của văn bản khác, chữ trong ngoặc kép và chỗ số thứ tự đã mất khi chuyển tệp không bị báo.',
  examples: [
    { text: sample('các nhiệm vụ tại Mục ⟦IV⟧ Kế hoạch này'), says: 'Kế hoạch này không có Mục IV' },
    { text: sample('khoản ⟦3⟧ Mục II Kế hoạch này'), says: 'Trong Mục II không có khoản 3' },
    { text: sample('các nhiệm vụ tại khoản ⟦5⟧ Mục II'), says: 'Trong Mục II không có khoản 5' },
    {
      text: sample('khoản 5 Mục II. Thay Mục V. Theo dõi việc nêu tại Mục ⟦VI⟧ Kế hoạch này').replace(
        'Bảo vệ',
        'Sửa đổi, bổ sung Kế hoạch số 15/KH-UBND ngày 20/01/2027 về bảo vệ',
      ),
    },
    { text: sample('các nhiệm vụ nêu tại Mục ⟦V⟧'), says: 'không có Mục V' },
    { text: sample('các nhiệm vụ nêu tại Mục ⟦V⟧ và Phụ lục kèm theo'), says: 'không có Mục V' },
    { text: sample('các nhiệm vụ nêu tại Mục ⟦V⟧ của Kế hoạch'), says: 'không có Mục V' },
    {
      text: sample('điểm ⟦c⟧ khoản 1 Mục II').replace('mái đê.', 'mái đê:\n\na) Đê tả.\n\nb) Đê hữu.'),
      says: 'không có điểm c',
    },
    {
      text: lettered('Phần ⟦E⟧'),
      says: 'không có phần E',
    },
    { text: lettered('Mục ⟦IV⟧ Phần B'), says: 'Trong phần B không có mục IV' },
    { text: lettered('Mục II Phần B và Phần C Kế hoạch này') },
    { text: worded('Phần ⟦thứ năm⟧'), says: 'không có phần thứ năm' },
    { text: worded('Phần thứ hai') },
    { text: articles('khoản ⟦4⟧ Điều 2 và Điều ⟦7⟧'), says: 'Trong Điều 2 không có khoản 4' },
    { text: articles('khoản ⟦4⟧ Điều 2, báo cáo kết quả trước ngày 05/11/2027') },
    { text: articles('khoản 4 Điều 2, Hướng dẫn số 12/HD-SNV') },
    { text: articles('khoản 2 Điều 2 và Điều 1') },
    { text: articles('khoản 4 Điều 2 và Điều 7 Luật Đê điều') },
    { text: outlined('mục ⟦2.4⟧'), says: 'không có mục 2.4' },
    { text: outlined('mục ⟦5.1⟧'), says: 'không có mục 5.1' },
    { text: outlined('mục ⟦4⟧'), says: 'không có mục 4' },
    { text: outlined('mục 2.2, mục 1.1 và mục 3') },
    { text: sample('các nhiệm vụ tại mục ⟦2.4⟧'), says: 'không có mục 2.4' },
    { text: sample('các nhiệm vụ tại mục 2.1; mục 1.3 và mục 7.2') },
    { text: sample('điểm ⟦b⟧ khoản 1 Mục II'), says: 'Trong mục 1 không có điểm b' },
    { text: sample('điểm b khoản 1 Mục II').replace('đê.', 'đê:\n\n- Đê tả.\n\n- Đê hữu.') },
    { text: sample('các nhiệm vụ tại Mục II').replace('II. NỘI', '2. NỘI') },
    { text: sample('Kế hoạch của tỉnh, nhất là Mục V của Kế hoạch') },
    { text: sample('quy định tại Mục V Phụ lục ban hành theo mẫu của tỉnh') },
    {
      text: sample('khoản 2 Mục II Kế hoạch này; báo cáo theo Mục IV Kế hoạch số 12/KH-UBND ngày 05/01/2027 của tỉnh'),
    },
    {
      text: sample(
        'Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ, nhất là các quy định tại Điều 5, Mục VII và Phần IX của Nghị định này',
      ),
    },
    { text: sample('các nhiệm vụ tại Mục C, Mục II Kế hoạch này').replace('III. TỔ', 'C. CHUNG\n\nIII. TỔ') },
    { text: sample('theo dự thảo gồm 4 phần:\n\n- Phần IV: Tổ chức thực hiện;\n\n- Mục V. Kinh phí') },
    {
      text: `${sample('kế hoạch này')}\nPhần I. Ngân sách\n\nThu đúng.\n\nPhần II/ Công tác hoàn thiện quy chế\n\nCó quy chế.\n`,
    },
    { text: sample('theo bố cục: Mục III: Nội dung; Mục IV: Kinh phí') },
    { text: sample('mục tiêu 5 không, khoản 50 triệu đồng và điểm a khoản 1 Mục I Kế hoạch này') },
  ],
});

export default defineRule({
  id: 'section-reference-missing',
  severity: 'warning',
  title: 'Viện dẫn đến mục không có',
  *check({ plan }) {
    if (plan.header.kind === 'fragment') return;
    for (const lost of lostReferences(plan)) {
      const { span, block, isSaid, scope, part } = lost;
      if (roomOf(block, plan.layout) === 'appendix' || isForeign(lost, plan)) continue;
      if (standsInline(plan.blocks, lost) || isMisnumbered(plan, lost)) continue;
      const isLarge = !scope && (part.word === 'điều' || (part.word === 'mục' && /^\p{Lu}/u.test(part.label)));
      const name = `${isLarge ? capitalized(part.word) : part.word} ${part.label}`;
      yield {
        span,
        message: scope
          ? `Trong ${nameOf(scope)} không có ${name}`
          : `${whole(plan.header.title?.text)} không có ${name}`,
        ...(scope && { related: [{ span: scope.ordinal, message: `${capitalized(nameOf(scope))} ở đây` }] }),
        ...(!isSaid && { severity: 'information' }),
      };
    }
  },
});

/** The sections there are numbered wrongly: once that is repaired, one of them bears the number. */
function isMisnumbered(plan: Plan, { scope, part }: LostReference): boolean {
  if (part.label.includes('.')) return mistakesOf(plan).length !== 0;
  const { labels, scopes } = misnumbered(plan);
  const sections = scope?.children ?? plan.outline.sections;
  return labels.has(part.label) || (labelValue(part.label) <= sections.length && scopes.has(scope));
}

interface Misnumbered {
  /** Those that headings would bear which have another one, or none. */
  readonly labels: ReadonlySet<string>;
  /** Below which sections there is a mistake; nothing stands for the whole. */
  readonly scopes: ReadonlySet<Section | undefined>;
}

const misnumbered = remember((plan: Plan): Misnumbered => {
  const mistakes = mistakesOf(plan);
  const disguised = mistakes.flatMap((it) => (it.isDisguised && it.expected !== undefined ? [it.expected] : []));
  const lost = plan.outline.lists.flatMap((list) => [...unnumberedIn(plan, list)].map((it) => it.label));
  const inside = mistakes.filter(({ section }) => section.parent !== undefined || section.list.room === 0);
  return { labels: new Set([...disguised, ...lost]), scopes: new Set(inside.map((it) => it.section.parent)) };
});

/** `Kế hoạch này`, `Quyết định này`. */
const whole = (title = 'Kế hoạch'): string => `${capitalized(title.toLowerCase())} này`;

const types =
  'Bộ luật|Luật|Pháp lệnh|Hiến pháp|Điều lệ|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Quy định|Quy chế|Thông tư|Hướng dẫn|Chương trình|Đề án|Công văn|(?<!(?:và|,) )Phụ lục|Văn kiện';
const document = new RegExp(`(?<![\\p{L}\\p{M}])(?:${types})(?!\\s+này)(?![\\p{L}\\p{M}])|\\d[/-]\\p{Lu}`, 'u');
const itself = new RegExp(
  `^[^.;]{0,60}?(?<type>${types}|Kế hoạch|Thông báo|Báo cáo|Phương án|[Vv]ăn bản)(?:\\s\\p{L}+){0,4}?\\s+này(?![\\p{L}\\p{M}])`,
  'iu',
);

/** Another document may be meant: `Nghị định này` in a plan, or one that is named in the paragraph where this one is not. */
function isForeign(lost: LostReference, { header, outline }: Plan): boolean {
  const { block, isSaid, part, scope } = lost;
  const { text } = block.paragraph;
  const title = header.title?.text ?? 'kế hoạch';
  if (!isSaid) {
    // `khoản 5 Mục II` of a plan that has a Mục II with khoản.
    const isOurs = isOfPlan(lost, outline.sections) && scope?.children.length !== 1;
    return !isOurs || document.test(text);
  }
  const type = itself.exec(text.slice(part.span.end))?.groups?.type;
  return type === undefined ? document.test(text) : !fold(title).startsWith(fold(type)) && fold(type) !== 'văn bản';
}

/** The largest part that is named can only be one of this plan: `Mục IV`, `Phần E`, `Điều 7` of a plan in articles, `2.4`. */
function isOfPlan({ largest: { word, label } }: LostReference, sections: readonly Section[]): boolean {
  if (/^[IVXLC]+$/u.test(label) || word === 'điều' || label.includes('.')) return true;
  if (word === 'phần') return !/^\d|^\p{Ll}$/u.test(label);
  return word === 'mục' && /^\d/u.test(label) && sections.every((it) => it.marker.kind === 'number');
}

/** `gồm: a) …; b) …` inside a paragraph: the part is there, though it begins no line. */
function standsInline(blocks: readonly Block[], { scope, part, block }: LostReference): boolean {
  if (!scope) {
    if (!part.label.includes('.')) return false;
    return [...(outlineNumbers(blocks).get(part.label) ?? [])].some((it) => it !== block);
  }
  const ordinal = part.label.replace(/\./gu, '\\.');
  const inside = new RegExp(`(?:^|[\\s(;:,.])${ordinal}\\s?[.)]`, 'u');
  return blocks.slice(scope.blocks.start, scope.blocks.end).some((it) => inside.test(it.paragraph.text));
}

const outlineNumber = /(?<=^|[\s|(;:,.])\d{1,2}(?:\.\d{1,2}){1,6}(?=\s?(?:[.)]\s|\|))/gu;

/** Where `2.4.` stands, at the head of a line or within one, and `1.2.4.`, which ends like it. */
const outlineNumbers = remember((blocks: readonly Block[]): ReadonlyMap<string, ReadonlySet<Block>> => {
  const found = new Map<string, Set<Block>>();
  for (const block of blocks) {
    for (const [number] of allMatches(block.paragraph.text, outlineNumber)) {
      const parts = number.split('.');
      for (let i = 0; i + 1 < parts.length; i++) {
        const label = parts.slice(i).join('.');
        const here = found.get(label) ?? new Set();
        found.set(label, here.add(block));
      }
    }
  }
  return found;
});
