import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { type NamedYears, sayWhere, selfReferences, yearsIn } from '../../plan/references/self-references';
import { blockAt } from '../../plan/room';
import { fromDay } from '../../syntax/days/date';
import { type Block, type Paragraph, place } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { lettersBefore, span } from '../../text/span';
import { yearsDue } from './_stale-subject';

export const guide = defineGuide({
  why: 'Cùng một kế hoạch mà trích yếu ghi một năm, câu mở đầu hoặc câu “Trên đây là Kế hoạch …” ghi năm khác thì chắc chắn một chỗ là vết của bản cũ. Năm của văn bản viện dẫn, lời trích, năm ban hành và tên rút gọn không ghi năm không tính; năm liền trước có quy tắc riêng.',
  examples: [
    {
      text: example('năm 2026', 'năm 2026', 'năm ⟦2024⟧'),
      fixed: example('năm 2026', 'năm 2026', 'năm 2026'),
      says: 'Câu kết ghi năm 2024, trích yếu ghi năm 2026',
    },
    {
      text: example('giai đoạn 2026 - 2030', 'giai đoạn ⟦2021 - 2025⟧', 'giai đoạn 2026 - 2030'),
      fixed: example('giai đoạn 2026 - 2030', 'giai đoạn 2026 - 2030', 'giai đoạn 2026 - 2030'),
      says: 'Câu mở đầu ghi 2021 - 2025, trích yếu ghi 2026 - 2030',
    },
    {
      text: example('năm ⟦2025⟧', 'năm 2026', 'năm 2026'),
      fixed: example('năm 2026', 'năm 2026', 'năm 2026'),
      says: 'Trích yếu ghi năm 2025, câu mở đầu và câu kết ghi năm 2026',
    },
    {
      text: example('năm học ⟦2024 - 2025⟧', 'năm học 2025 - 2026', 'năm học 2025 - 2026'),
      fixed: example('năm học 2025 - 2026', 'năm học 2025 - 2026', 'năm học 2025 - 2026'),
    },
    {
      text: example('giai đoạn ⟦2021 - 2025⟧', 'giai đoạn 2026 - 2030', ''),
      fixed: example('giai đoạn 2026 - 2030', 'giai đoạn 2026 - 2030', ''),
      says: 'Trích yếu ghi 2021 - 2025, câu mở đầu ghi 2026 - 2030',
    },
    {
      text: example('năm 2025', 'năm ⟦2026⟧', 'năm 2025'),
      fixed: example('năm 2025', 'năm 2025', 'năm 2025'),
    },
    {
      text: dated('năm ⟦2025⟧', '2026'),
      fixed: dated('năm 2026', '2026'),
      says: 'Trích yếu ghi năm 2025, trong khi ngày ban hành và các mốc thời gian đều sau đó',
    },
    { text: dated('năm 2025', '2025') },
    { text: dated('năm 2025', '2026').replace('Bảo tồn', 'Tổng kết việc bảo tồn') },
    { text: example('năm 2026', 'năm 2026', 'năm 2026') },
    { text: example('tháng 10 năm học 2026 - 2027', 'tháng 10/2026', 'tháng 10 năm học 2026 - 2027') },
    {
      text: example('tháng 10 năm học 2026 - 2027', 'tháng 10/⟦2024⟧', 'tháng 10 năm học 2026 - 2027'),
      says: 'Câu mở đầu ghi năm 2024',
    },
    { text: example('năm 2027', 'năm 2026', 'năm 2026') },
    { text: example('năm 2026', 'để thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh', '') },
    { text: example('năm 2026 thực hiện Đề án chuyển đổi số giai đoạn 2021 - 2030', 'năm 2026', 'năm 2026') },
  ],
});

export default defineRule({
  id: 'year-in-title-vs-body',
  severity: 'information',
  profiles: { 'trinh-ky': 'warning', 'phat-hanh': 'warning' },
  onlyPlans: true,
  title: 'Năm trong tên kế hoạch ở câu mở đầu hoặc câu kết khác trích yếu',
  *check({ plan }): Generator<Finding> {
    const { subject, issued } = plan.header;
    const block = subject && blockAt(plan, subject.span.start);
    if (!subject || !block) return;
    const title = yearsOfSubject(plan);
    const [own] = title;
    // Years that run backwards are told as such, and are no model.
    if (!own || title.length !== 1 || own.years.last < own.years.first) return;
    const references = selfReferences(plan)
      .filter((it) => it.kind !== 'appendix')
      .flatMap((self) => {
        const [named, ...more] = yearsIn(self.block.paragraph, self.name);
        return named && more.length === 0 ? [{ self, named }] : [];
      });
    const others = references.filter(
      ({ self, named }) => !isSame(named, own.years) && !isMonthOf(self.block.paragraph, named, own.years),
    );
    const [first] = others;
    const due = references.length === 0 ? yearsDue(plan, own.years) : undefined;
    if (due) yield staleSubject(own, due);
    if (!first) return;
    const isAlone = others.length === references.length;
    if (isLeftOver(own.years, { named: others.map((it) => it.named), isAlone, issued })) {
      yield finding(own.block, {
        wrong: own.years,
        right: first.named,
        says: `Trích yếu ghi ${say(own.years)}, ${others.map(({ self }) => sayWhere(self)).join(' và ')} ghi ${say(first.named)}`,
        related: { span: place(first.self.block, wholeOf(first.named)), message: `Ở đây ghi ${say(first.named)}` },
      });
      return;
    }
    for (const { self, named } of others) {
      if (named.first === named.last && own.years.first === own.years.last && named.first === own.years.first - 1)
        continue;
      yield finding(self.block, {
        wrong: named,
        right: own.years,
        says: `${capitalized(sayWhere(self))} ghi ${say(named)}, trích yếu ghi ${say(own.years)}`,
        related: { span: place(own.block, wholeOf(own.years)), message: `Trích yếu ghi ${say(own.years)}` },
      });
    }
  },
});

/**
 * All the others agree with each other and with the day of issue, which is later: then the subject is what was left. A plan for the
 * year to come is issued in the one before; one whose years are over at the issue is none.
 */
function isLeftOver(
  own: NamedYears,
  {
    named,
    isAlone,
    issued,
  }: { readonly named: readonly NamedYears[]; readonly isAlone: boolean; readonly issued: Plan['header']['issued'] },
): boolean {
  const [first] = named;
  const issue = issued && fromDay(issued.earliest).year;
  if (!first || issue === undefined || first.first <= own.first || named.some((it) => !isSame(it, first))) return false;
  const isOver = isAlone && own.last < issue && first.first <= issue && issue <= first.last;
  return isOver || (named.length === 2 && first.first === issue);
}

/** The years of the subject with the paragraph that they stand in; it may run over several. */
function yearsOfSubject({
  blocks,
  layout,
  header,
}: Plan): readonly { readonly block: Block; readonly years: NamedYears }[] {
  const { subject } = header;
  if (!subject) return [];
  const first = layout.title ?? layout.subject.start;
  return blocks
    .slice(first, layout.subject.end)
    .filter((it) => it.paragraph.kind === 'text' && subject.span.start < it.end && it.start < subject.span.end)
    .flatMap((block) =>
      yearsIn(block.paragraph, span(0, block.paragraph.text.length)).map((years) => ({ block, years })),
    );
}

const isSame = (a: NamedYears, b: NamedYears): boolean => a.first === b.first && a.last === b.last;

/** `tháng 10/2026`, `quý I năm 2027` for one of the school year 2026 - 2027. */
const isMonthOf = ({ text }: Paragraph, { first, last, spans }: NamedYears, whole: NamedYears): boolean =>
  first === last &&
  whole.first <= first &&
  last <= whole.last &&
  /(?:tháng|quý)\s(?:\d{1,2}|[IV]{1,3})(?:\s?\/\s?|\snăm\s(?:học\s)?)$/iu.test(
    lettersBefore(text, spans[0]?.start ?? 0, 24),
  );

type Years = Omit<NamedYears, 'spans'>;

const say = ({ first, last }: Years): string => (first === last ? `năm ${first}` : `${first} - ${last}`);
const wholeOf = ({ spans }: NamedYears) => span(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0);

function staleSubject({ block, years }: { readonly block: Block; readonly years: NamedYears }, due: Years): Finding {
  const isOnce = years.spans.length === (due.first === due.last ? 1 : 2);
  const edits = years.spans.map((it, i) => ({ span: place(block, it), text: String([due.first, due.last][i]) }));
  return {
    span: place(block, wholeOf(years)),
    message: `Trích yếu ghi ${say(years)}, trong khi ngày ban hành và các mốc thời gian đều sau đó`,
    severity: 'information',
    ...(isOnce && { fixes: [{ title: `Đổi thành ${say(due)}`, edits, safe: false }] }),
  };
}

interface Telling {
  readonly wrong: NamedYears;
  readonly right: NamedYears;
  readonly says: string;
  readonly related: NonNullable<Finding['related']>[number];
}

function finding(block: Block, { wrong, right, says, related }: Telling): Finding {
  const values = [right.first, right.last];
  const edits = wrong.spans.map((it, i) => ({ span: place(block, it), text: String(values[i]) }));
  const isAlike = wrong.spans.length === right.spans.length;
  return {
    span: place(block, wholeOf(wrong)),
    message: says,
    related: [related],
    ...(isAlike && { fixes: [{ title: `Đổi thành ${say(right)}`, edits, safe: false }] }),
  };
}

function dated(subject: string, year: string): string {
  return `Hoài Lĩnh, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nBảo tồn nghề dệt ${subject}\n\nI. NỘI DUNG\n\n1. Mở lớp truyền nghề trước ngày 30/6/${year}.\n\n2. Báo cáo trước ngày 15/12/${year}.`;
}

function example(subject: string, opening: string, closing: string): string {
  return [
    'Hoài Lĩnh, ngày     tháng 3 năm 2026',
    '',
    'KẾ HOẠCH',
    `Bảo tồn nghề dệt ${subject}`,
    '',
    `Thực hiện Nghị quyết số 05-NQ/TU ngày 02/02/2026 của Tỉnh ủy, Sở Công Thương ban hành Kế hoạch bảo tồn nghề dệt ${opening} như sau:`,
    '',
    'I. NỘI DUNG',
    '',
    'Mở lớp truyền nghề tại các xã.',
    '',
    `Trên đây là Kế hoạch bảo tồn nghề dệt ${closing}, yêu cầu các đơn vị thực hiện nghiêm túc./.`,
  ].join('\n');
}
