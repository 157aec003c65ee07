import { type NewPlanAnswers, newPlan } from '../features/new-plan';
import { newPlanChoices } from '../features/new-plan-choices';
import { newPlanChoicesRequest, newPlanRequest } from '../protocol';
import { fromDay } from '../syntax/date';
import type { Feature } from './host';

/** How a plan begins: from answers to a few questions. */
export const start: Feature = {
  capabilities: () => ({}),
  answer: ({ connection, folder, today }) => {
    const thisYear = (): number => fromDay(today()).year;
    connection.onRequest(newPlanChoicesRequest, (answers: Partial<NewPlanAnswers> | undefined) =>
      newPlanChoices(folder, { thisYear: thisYear(), answers: readAnswers(answers) }),
    );
    connection.onRequest(newPlanRequest, (answers: Partial<NewPlanAnswers> | undefined) => {
      const read = readAnswers(answers);
      return newPlan({ ...read, kind: read.kind ?? '', name: read.name ?? '', year: read.year ?? thisYear() });
    });
  },
};

const readAnswers = (answers: unknown): Partial<NewPlanAnswers> =>
  typeof answers === 'object' && answers !== null ? answers : {};
