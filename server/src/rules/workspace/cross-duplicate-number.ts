import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { PlanFacts } from '../../plan/facts';
import type { Header } from '../../plan/head/header';
import { ownKeyOf } from '../../plan/head/own-document';
import { fileName } from '../../plan/others';
import { fromDay } from '../../syntax/days/date';
import { fold } from '../../text/fold';
import { cutShort } from './_file';

const head = (number: string, subject: string, date = 'ngày 10 tháng 3 năm 2026'): string =>
  `UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố: ${number}\nAn Bình, ${date}\n\nKẾ HOẠCH\n${subject}\n\nSở Nội vụ ban hành Kế hoạch như sau:\n`;

export const guide = defineGuide({
  why:
    'Số và ký hiệu của một cơ quan là duy nhất trong một năm. Quy tắc không báo khi số còn để trống, khi chưa biết năm, và với hai bản của cùng một kế hoạch ' +
    '(cùng trích yếu).',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1',
  examples: [
    {
      text: head('⟦41⟧/KH-SNV', 'Chỉnh lý tài liệu năm 2026'),
      others: [head('41/KH-SNV', 'Đào tạo công chức năm 2026', 'ngày 12 tháng 3 năm 2026')],
      says: 'Số 41/KH-SNV đã là số của “Đào tạo công chức năm 2026” (ke-hoach-1.kehoach)',
    },
    {
      text: head('41/KH-SNV', 'Chỉnh lý tài liệu năm 2026'),
      others: [head('41/KH-SNV', 'Chỉnh lý tài liệu năm 2026'), head('42/KH-SNV', 'Đào tạo công chức năm 2026')],
    },
    {
      text: head('41/KH-SNV', 'Chỉnh lý tài liệu năm 2026'),
      others: [
        head('41/KH-SNV', 'Đào tạo công chức năm 2025', 'ngày 12 tháng 3 năm 2025'),
        head('41/KH-SNV', 'Đào tạo công chức năm 2026').replace('AN BÌNH', 'HOÀI LĨNH'),
      ],
    },
    {
      text: head('41/KH-SNV', 'Chỉnh lý tài liệu năm 2026'),
      others: [head('41/KH-SNV', 'Chỉnh lý tài liệu tồn đọng của các phòng thuộc Sở năm 2026')],
    },
    {
      text: head('     /KH-SNV', 'Chỉnh lý tài liệu năm 2026'),
      others: [head('     /KH-SNV', 'Đào tạo công chức năm 2026')],
    },
  ],
});

export default defineRule({
  id: 'cross-duplicate-number',
  severity: 'warning',
  title: 'Số, ký hiệu trùng với văn bản khác của cùng cơ quan',
  *check({ plan, others }): Iterable<Finding> {
    const { number } = plan.header;
    const ownKey = ownKeyOf(plan);
    const own = identityOf({ header: plan.header, ownKey });
    if (ownKey === undefined || !number?.number || !number.code || own === undefined) return;
    const twin = others.numbered(ownKey).find(({ facts }) => identityOf(facts) === own && !isVersion(plan, facts));
    const subject = twin?.facts.header.subject;
    if (!twin || !subject) return;
    yield {
      span: number.number.span,
      message: `Số ${number.number.text}${number.isPartyStyle ? '-' : '/'}${number.code.text} đã là số của “${cutShort(subject.text, 60)}” (${fileName(twin.uri)})`,
      related: [
        {
          span: twin.facts.header.number?.span ?? subject.span,
          message: `Số của “${cutShort(subject.text, 60)}”`,
          plan: twin,
        },
      ],
    };
  },
});

type Head = Pick<PlanFacts, 'ownKey'> & { readonly header: Pick<Header, 'issued' | 'agencies' | 'subject'> };

/** Number, office and year as one; undefined while one of them is not known. */
function identityOf({ ownKey, header: { issued, agencies } }: Head): string | undefined {
  if (ownKey === undefined || !issued || agencies.length === 0) return undefined;
  const year = fromDay(issued.latest).year;
  if (fromDay(issued.earliest).year !== year) return undefined;
  const office = agencies.map((it) => fold(it.text).replace(/ủy ban nhân dân/gu, 'ubnd')).join(' ');
  return `${ownKey} ${year} ${office}`;
}

const wordsOf = ({ header }: Pick<Head, 'header'>): ReadonlySet<string> =>
  new Set(fold(header.subject?.text ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** Two drafts of one plan say nearly the same of what it is about; without a subject nobody knows. */
function isVersion(a: Pick<Head, 'header'>, b: Pick<Head, 'header'>): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || other.size === 0) return true;
  const shared = [...one].filter((it) => other.has(it)).length;
  if (0.8 <= shared / Math.max(one.size, other.size)) return true;
  // A draft whose subject got a few words more or less keeps its day.
  const isLonger = shared === Math.min(one.size, other.size);
  return isLonger && a.header.issued?.latest === b.header.issued?.latest;
}
