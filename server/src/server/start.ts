import type { NewPlanAnswers } from '../features/new-plan';
import type { NextYearAnswer } from '../features/next-year';
import type { RuleOptions } from '../lint/rule';
import { calendarOf } from '../plan/deadlines/calendar';
import { nobody } from '../plan/others';
import { type NextYearParams, newPlanChoicesRequest, newPlanRequest, nextYearRequest } from '../protocol';
import { fromDay } from '../syntax/date';
import { Source } from '../text/source';
import type { Feature } from './host';

/** How a plan begins: from answers to a few questions, or from last year's. */
export const start: Feature = {
  capabilities: () => ({}),
  answer: ({ connection, analyst, folder, about, today }) => {
    const thisYear = (): number => fromDay(today()).year;
    connection.onRequest(newPlanChoicesRequest, async (params: Partial<NewPlanAnswers> | undefined) => {
      const answers = readAnswers(params);
      const { newPlanChoices } = await import('../features/asked');
      // The first question and those behind the year are about the folder; none waits long for it.
      if (answers.kind === undefined || answers.year !== undefined) await folder.whole(AbortSignal.timeout(patience));
      return newPlanChoices(folder, { thisYear: thisYear(), answers });
    });
    connection.onRequest(newPlanRequest, async (params: Partial<NewPlanAnswers> | undefined) => {
      const { newPlan } = await import('../features/asked');
      const answers = readAnswers(params);
      return newPlan({
        ...answers,
        kind: answers.kind ?? '',
        name: answers.name ?? '',
        year: answers.year ?? thisYear(),
      });
    });
    connection.onRequest(nextYearRequest, async (params: NextYearParams, token): Promise<NextYearAnswer> => {
      const { nextYear } = await import('../features/asked');
      // Its settings are known where it is open; elsewhere the public holidays are.
      const known = await about<NextYearParams, RuleOptions>(
        { externalTemplate: false },
        ({ context }) => context.settings.options,
      )(params, token);
      const options = known instanceof Error ? { externalTemplate: false } : known;
      const planOf = (text: string) => analyst.planOf(new Source(text));
      const settings = { profile: 'du-thao' as const, rules: {}, options };
      return nextYear(planOf(String(params.text)), {
        thisYear: thisYear(),
        ...(typeof params.year === 'number' && { year: params.year }),
        calendar: calendarOf(options),
        planOf,
        lint: (text) => analyst.lint(text, { settings, others: nobody }),
      });
    });
  },
};

/** In milliseconds. */
const patience = 1000;

const readAnswers = (answers: unknown): Partial<NewPlanAnswers> =>
  typeof answers === 'object' && answers !== null ? answers : {};
