import { defineRule, type Finding, type Fix } from '../../lint/rule';
import { type Contradiction, contradictions, type Dated, isDated, type Plans, settles } from '../../plan/cited-dates';
import { mentionsByKey, mentionsOf, nameOf } from '../../plan/cited-document';
import type { Plan } from '../../plan/plan';
import { type DateMention, type Day, fromDay, writeDate } from '../../syntax/date';
import { type Edit, replace } from '../../text/edit';

export default defineRule({
  id: 'citation-date-inconsistent',
  severity: 'error',
  title: 'Một văn bản được viện dẫn với hai ngày ban hành khác nhau',
  why:
    'Cùng một số, ký hiệu mà hai ngày ban hành thì ít nhất một ngày sai, và người đọc không biết tin ngày nào. Cách viết khác nhau của cùng một ngày ' +
    'không bị coi là sai. Số được đánh lại từ đầu mỗi năm và ở mỗi cơ quan, nên hai văn bản cùng số, ký hiệu của hai năm có trích yếu khác nhau, ' +
    'hoặc của hai cơ quan khác nhau, không phải là một.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1',
  examples: [
    {
      text:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.\n\n' +
        'Kết quả gắn với Kế hoạch số 71/KH-UBND ngày ⟦16/5/2026⟧ của Ủy ban nhân dân tỉnh An Bình.',
      fixed:
        'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình về an toàn thực phẩm.\n\n' +
        'Kết quả gắn với Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình.',
      says: '15/5/2026',
    },
    {
      text:
        'Căn cứ Nghị định số 45/2024/NĐ-CP ngày ⟦03 tháng 5 năm 2021⟧ của Chính phủ.\n\n' +
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ.',
      fixed:
        'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03 tháng 5 năm 2024 của Chính phủ.\n\n' +
        'Phổ biến Nghị định số 45/2024/NĐ-CP ngày 03/5/2024 của Chính phủ.',
    },
    {
      text: 'Thực hiện Chỉ thị số 12/CT-TTg ngày ⟦20/4/2025⟧ của Thủ tướng Chính phủ về phòng cháy rừng.',
      others: ['Thực hiện Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.'],
      fixed: 'Thực hiện Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng.',
      says: 'kế hoạch khác đang mở',
    },
    {
      text:
        'Sơ kết Kế hoạch số 29/KH-UBND ngày 30/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính.\n\n' +
        'Thực hiện Kế hoạch số 29/KH-UBND ngày 04/02/2026 của Ủy ban nhân dân tỉnh về phòng, chống dịch bệnh trên cây trồng.',
    },
    {
      text:
        'Thực hiện Kế hoạch số 29/KH-UBND ngày 04/02/2026 của Ủy ban nhân dân tỉnh An Bình về cải cách hành chính.\n\n' +
        'Phối hợp thực hiện Kế hoạch số 29/KH-UBND ngày 11/3/2026 của Ủy ban nhân dân xã Phú Lộc về cải cách hành chính.',
    },
    {
      text:
        'Thực hiện Văn bản số 943/STP-PBGDPL ngày 15 tháng 5 năm 2026 của Sở Tư pháp.\n\n' +
        'Gửi kèm Văn bản số 943/STP-PBGDPL ngày 15/5/2026 của Sở Tư pháp.',
    },
  ],
  *check({ plan, others }): Iterable<Finding> {
    for (const mentions of mentionsByKey(plan).values()) {
      for (const found of contradictions(mentions.filter(isDated), { plan, others }))
        yield report(found, { plan, others });
    }
  },
});

/** Places shown or changed at once; one document is not named in more with two days. */
const mostPlaces = 5;

function report({ mention, reference, right }: Contradiction, plans: Plans): Finding {
  const [here, there] = [say(mention.date), say(reference.date)];
  const isElsewhere = right.length === 0;
  const places = isElsewhere ? alikeTo(mention, plans.plan) : [mention];
  const fixes = [
    ...change(places, { to: reference, title: `Đổi thành ngày ${there}` }, plans),
    ...change(
      right,
      { to: mention, title: `Đổi ${right.length < 2 ? '' : `${right.length} `}nơi kia thành ngày ${here}` },
      plans,
    ),
  ];
  const place = isElsewhere ? 'trong kế hoạch khác đang mở' : 'nơi khác';
  return {
    span: mention.date.span,
    message: `${nameOf(mention)} ở đây đề ngày ${here}, ${place} đề ngày ${there}`,
    ...(isElsewhere
      ? { severity: 'warning' }
      : {
          related: right
            .slice(0, mostPlaces)
            .map((it) => ({ span: it.date.span, message: `Ở đây đề ngày ${say(it.date)}` })),
        }),
    ...(fixes.length !== 0 && { fixes }),
  };
}

const alikeTo = (mention: Dated, plan: Plan): readonly Dated[] =>
  mentionsOf(plan, mention.key)
    .filter(isDated)
    .filter((it) => it.date.at === mention.date.at);

/** The change, where it settles the matter. */
function change(
  mentions: readonly Dated[],
  { to, title }: { readonly to: Dated; readonly title: string },
  plans: Plans,
): readonly Fix[] {
  if (mostPlaces < mentions.length || !settles(mentions, to.date.at, plans)) return [];
  return [{ title, edits: mentions.flatMap((it) => rewrite(it.date, to.date.at)), safe: false }];
}

const say = (date: Dated['date']): string => writeDate(fromDay(date.at));

/** Changes the numbers that differ, and nothing of the manner in which the date is written. */
function rewrite({ day, month, year }: DateMention, at: Day): readonly Edit[] {
  const civil = fromDay(at);
  const pad = (value: number, below: number): string => (value < below ? `0${value}` : String(value));
  return [
    ...(day && day.value !== civil.day ? [replace(day.span, pad(civil.day, 10))] : []),
    ...(month && month.value !== civil.month ? [replace(month.span, pad(civil.month, 3))] : []),
    ...(year && year.value !== civil.year ? [replace(year.span, String(civil.year))] : []),
  ];
}
