import { defineRule, type Finding, type Fix, type RuleContext } from '../../lint/rule';
import type { Citation } from '../../plan/citations';
import { isOneAcross, mayBeOne, mentionsByKey, mentionsOf, nameOf, titlesAgree } from '../../plan/cited-document';
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
  *check(context): Iterable<Finding> {
    for (const mentions of mentionsByKey(context.plan).values()) {
      const dated = mentions.filter(isDated);
      for (const cluster of clusters(dated)) yield* checkCluster(cluster, context);
    }
  },
});

interface Dated extends Citation {
  readonly date: DateMention & { readonly at: Day };
}

const isDated = (it: Citation): it is Dated => it.date?.at !== undefined && it.dating === 'whole';

/** Mentions that may be of one document, each list of one. */
function clusters(mentions: readonly Dated[]): readonly (readonly Dated[])[] {
  const lists: Dated[][] = [];
  for (const mention of mentions) {
    const list = lists.find((it) => it.every((other, i) => 3 < i || mayBeOne(other, mention)));
    if (list) list.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

/** Two days of what is one document, as far as year, symbol or title prove it. */
function contradict(a: Dated, b: Dated): boolean {
  if (a.date.at === b.date.at) return false;
  if (a.symbol.year) return true;
  const [one, other] = [fromDay(a.date.at), fromDay(b.date.at)];
  if (one.year === other.year) return true;
  const agree = titlesAgree(a, b);
  return agree === true || (agree === undefined && one.day === other.day && one.month === other.month);
}

function* checkCluster(cluster: readonly Dated[], context: RuleContext): Generator<Finding> {
  const reference = likeliest(cluster, context.plan);
  if (!reference) return;
  let isConsistent = true;
  for (const mention of cluster) {
    if (!contradict(reference, mention)) continue;
    isConsistent = false;
    const right = cluster.filter((it) => it.date.at === reference.date.at);
    yield {
      span: mention.date.span,
      message: `${nameOf(mention)} ở đây đề ngày ${say(mention.date)}, nơi khác đề ngày ${say(reference.date)}`,
      related: right.map((it) => ({ span: it.date.span, message: `Ở đây đề ngày ${say(it.date)}` })),
      fixes: [
        {
          title: `Đổi thành ngày ${say(reference.date)}`,
          edits: rewrite(mention.date, reference.date.at),
          safe: false,
        },
        changeOthers(right, mention.date),
      ],
    };
  }
  if (isConsistent) yield* checkOtherPlans(reference, context);
}

function changeOthers(others: readonly Dated[], date: Dated['date']): Fix {
  const place = others.length === 1 ? 'nơi kia' : `${others.length} nơi kia`;
  return {
    title: `Đổi ${place} thành ngày ${say(date)}`,
    edits: others.flatMap((it) => rewrite(it.date, date.at)),
    safe: false,
  };
}

/** The day that most mentions give; one that its own symbol or the plan's day refutes counts for nothing. */
function likeliest(cluster: readonly Dated[], plan: Plan): Dated | undefined {
  const votes = new Map<Day, number>();
  for (const { date } of cluster) votes.set(date.at, (votes.get(date.at) ?? 0) + 1);
  const weigh = (it: Dated): number => (isRefuted(it, plan) ? 0 : (votes.get(it.date.at) ?? 0));
  return cluster.reduce<Dated | undefined>((best, it) => (best && weigh(it) <= weigh(best) ? best : it), undefined);
}

function isRefuted({ symbol, date }: Dated, { header }: Plan): boolean {
  if (symbol.year && symbol.year.value !== fromDay(date.at).year) return true;
  return header.issued !== undefined && header.issued.latest < date.at;
}

function* checkOtherPlans(mention: Dated, { plan, others }: RuleContext): Generator<Finding> {
  for (const other of others) {
    const found = mentionsOf(other, mention.key)
      .filter(isDated)
      .find((it) => contradict(mention, it) && isOneAcross({ citation: mention, plan }, { citation: it, plan: other }));
    if (!found) continue;
    yield {
      span: mention.date.span,
      severity: 'warning',
      message: `${nameOf(mention)} ở đây đề ngày ${say(mention.date)}, trong kế hoạch khác đang mở đề ngày ${say(found.date)}`,
      fixes: [{ title: `Đổi thành ngày ${say(found.date)}`, edits: rewrite(mention.date, found.date.at), safe: false }],
    };
    return;
  }
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
