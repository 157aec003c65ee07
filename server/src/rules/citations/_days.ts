import type { Finding, Fix, Related } from '../../lint/rule';
import {
  type Contradiction,
  type Dated,
  type DatedElsewhere,
  isDated,
  type Plans,
  settles,
} from '../../plan/citations/cited-dates';
import { mentionsOf, nameOf } from '../../plan/citations/cited-document';
import { sayPlan } from '../../plan/others';
import type { Plan } from '../../plan/plan';
import { type DateMention, type Day, fromDay, writeDay } from '../../syntax/days/date';
import { type Edit, replace } from '../../text/edit';

/** Places shown or changed at once; one document is not named in more with two days. */
const mostPlaces = 5;

export function reportDays({ mention, reference, right, elsewhere }: Contradiction, plans: Plans): Finding {
  const [here, there] = [say(mention.date), say(reference.date)];
  const places = elsewhere ? alikeTo(mention, plans.plan) : [mention];
  const fixes = [
    ...change(places, { to: reference, title: `Đổi thành ngày ${there}` }, plans),
    ...change(
      right,
      { to: mention, title: `Đổi ${right.length < 2 ? '' : `${right.length} `}nơi kia thành ngày ${here}` },
      plans,
    ),
  ];
  const place = elsewhere ? `trong ${sayPlan(elsewhere.plan)}` : 'nơi khác';
  return {
    span: mention.date.span,
    message: `${nameOf(mention)} ở đây đề ngày ${here}, ${place} đề ngày ${there}`,
    ...(elsewhere
      ? { severity: 'warning', related: [placeElsewhere(elsewhere)] }
      : {
          related: right
            .slice(0, mostPlaces)
            .map((it) => ({ span: it.date.span, message: `Ở đây đề ngày ${say(it.date)}` })),
        }),
    fixes,
  };
}

const placeElsewhere = ({ citation: { date, dateWords }, plan }: DatedElsewhere): Related => ({
  span: dateWords?.span ?? date.span,
  message: `Ở đây đề ngày ${say(date)}`,
  plan,
});

const alikeTo = (mention: Dated, plan: Plan): readonly Dated[] =>
  mentionsOf(plan, mention.key)
    .filter(isDated)
    .filter((it) => it.date.at === mention.date.at);

/** The change, where it settles the matter. */
function change(
  mentions: readonly Dated[],
  { to, title }: { readonly to: Contradiction['reference']; readonly title: string },
  plans: Plans,
): readonly Fix[] {
  if (mostPlaces < mentions.length || !settles(mentions, to.date.at, plans)) return [];
  return [{ title, edits: mentions.flatMap((it) => rewriteDate(it.date, to.date.at)), safe: false, isChoice: true }];
}

const say = (date: Dated['date']): string => writeDay(date.at);

/** Changes the numbers that differ, and nothing of the manner in which the date is written. */
export function rewriteDate({ day, month, year }: DateMention, at: Day): readonly Edit[] {
  const civil = fromDay(at);
  const pad = (value: number, below: number): string => (value < below ? `0${value}` : String(value));
  return [
    ...(day && day.value !== civil.day ? [replace(day.span, pad(civil.day, 10))] : []),
    ...(month && month.value !== civil.month ? [replace(month.span, pad(civil.month, 3))] : []),
    ...(year && year.value !== civil.year ? [replace(year.span, String(civil.year))] : []),
  ];
}
