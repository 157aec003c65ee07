import type { CancellationToken } from 'vscode-languageserver';
import type { NewPlanAnswers, NewPlanText } from '../../features/beginning/new-plan';
import type { NewPlanChoices } from '../../features/beginning/new-plan-choices';
import type { NextYearAnswer } from '../../features/beginning/next-year';
import type { RuleOptions } from '../../lint/rule';
import { calendarOf } from '../../plan/deadlines/calendar';
import { nobody } from '../../plan/others';
import { type NextYearParams, newPlanChoicesRequest, newPlanRequest, nextYearRequest } from '../../protocol';
import { fromDay } from '../../syntax/days/date';
import { Source } from '../../text/source';
import type { Feature } from '../host';
import { whenAsked } from '../late';

/** How a plan begins: from answers to a few questions, or from last year's. */
export const beginning: Feature = {
  capabilities: () => ({}),
  answer: ({ connection, analyst, folder, about, admit, today }) => {
    const thisYear = (): number => fromDay(today()).year;
    const choices = async (answers: Partial<NewPlanAnswers>): Promise<NewPlanChoices> => {
      const { newPlanChoices } = await whenAsked();
      // The first question and those behind the year are about the folder; none waits long for it.
      if (answers.kind === undefined || answers.year !== undefined) await folder.whole(AbortSignal.timeout(patience));
      return newPlanChoices(folder, { thisYear: thisYear(), answers });
    };
    const made = async (answers: Partial<NewPlanAnswers>): Promise<NewPlanText> => {
      const { newPlan } = await whenAsked();
      const { kind, name, year } = answers;
      return newPlan({ ...answers, kind: kind ?? '', name: name ?? '', year: year ?? thisYear() });
    };
    const optionsOf = about<NextYearParams, RuleOptions>(usual, ({ context }) => context.settings.options);
    const rolled = async (params: NextYearParams, token: CancellationToken): Promise<NextYearAnswer> => {
      const { nextYear } = await whenAsked();
      // Its settings are known where it is open; elsewhere the public holidays are.
      const known = await optionsOf(params, token);
      const options = known instanceof Error ? usual : known;
      const planOf = (text: string) => analyst.planOf(new Source(text));
      const settings = { profile: 'du-thao' as const, rules: {}, options };
      return nextYear(planOf(String(params.text)), {
        thisYear: thisYear(),
        ...(typeof params.year === 'number' && { year: params.year }),
        calendar: calendarOf(options),
        planOf,
        lint: (text) => analyst.lint(text, { settings, others: nobody }),
      });
    };
    connection.onRequest(newPlanChoicesRequest, (params: unknown) => admit(() => choices(readAnswers(params))));
    connection.onRequest(newPlanRequest, (params: unknown) => admit(() => made(readAnswers(params))));
    connection.onRequest(nextYearRequest, (params: NextYearParams, token) => admit(() => rolled(params, token)));
  },
};

const usual: RuleOptions = { externalTemplate: false };

/** In milliseconds. */
const patience = 1000;

const readAnswers = (answers: unknown): Partial<NewPlanAnswers> =>
  typeof answers === 'object' && answers !== null ? answers : {};
