import { provinceOf } from '../../plan/citations/cited-document';
import type { HeaderFacts } from '../../plan/facts';
import type { Plan } from '../../plan/plan';
import { remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { rememberText } from '../../text/memo';
import { homeOfPlan, officeKeyOf } from './own-plans';

/** The office of a plan with its place: every province has a Sở Nội vụ. */
export const officeOf = (header: Pick<HeaderFacts, 'issuer' | 'agencies' | 'place' | 'issued'>): string =>
  header.issuer ? `${officeKeyOf(header)} ${homeOfPlan(header) ?? ''}` : '';

interface Told {
  readonly title?: string;
  readonly isSuperior: boolean;
  readonly plans: number;
  /** The place of a local office. */
  readonly home: string | undefined;
  /** How many plans of the draft's own office name it. */
  readonly ofOffice: number;
}

/** What each thing that speaks for a document weighs. */
const weights = { superior: 2, topic: 3, office: 0.6, plan: 0.1, pastYear: -2, otherPlace: -2 };
const mostOfOffice = 3;
const mostPlans = 10;

/** How likely a document that a draft does not name yet is to be named there, by what it is about, and by who else names it. */
export function closenessTo(plan: Plan): (it: Told) => number {
  const topic = topicOf(plan);
  const province = provinceOf(plan);
  const year = plan.header.years?.first ?? plan.header.year;
  return ({ title = '', isSuperior, plans, home, ofOffice }) => {
    const words = wordsOf(title);
    const shared = [...topic].filter((it) => words.has(it)).length;
    const last = lastYearIn(title);
    return (
      (isSuperior ? weights.superior : 0) +
      (topic.size === 0 ? 0 : (weights.topic * shared) / topic.size) +
      weights.office * Math.min(ofOffice, mostOfOffice) +
      weights.plan * Math.min(plans, mostPlans) +
      (year !== undefined && last !== undefined && last < year ? weights.pastYear : 0) +
      (province !== undefined && home !== undefined && home !== province ? weights.otherPlace : 0)
    );
  };
}

/** Words that plans of any matter have. */
const everyday = new Set(
  'kế hoạch năm về việc thực hiện triển khai tổ chức ban hành của và các trên địa bàn tỉnh thành phố xã phường sở ủy nhân dân công tác cho trong tại với theo nhiệm vụ giai đoạn tăng cường một số'.split(
    ' ',
  ),
);

const wordsOf = rememberText(
  (text): ReadonlySet<string> =>
    new Set((fold(text).match(/[\p{L}\p{M}]+/gu) ?? []).filter((it) => 1 < it.length && !everyday.has(it))),
);

const topicOf = remember((plan: Plan) => wordsOf(plan.header.subject?.text ?? ''));

const lastYearIn = rememberText((title): number | undefined => {
  const years = [...title.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map((it) => Number(it[0]));
  return years.length === 0 ? undefined : Math.max(...years);
});
