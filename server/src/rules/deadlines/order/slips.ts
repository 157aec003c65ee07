import type { Finding } from '../../../lint/rule';
import type { Plan } from '../../../plan/plan';
import { remember } from '../../../syntax/paragraph';
import { lazily } from '../../../text/memo';
import type { Span } from '../../../text/span';
import { placesApart } from '../agreement/apart';
import { findAfterReport } from './after-report';
import { earlyResult, findEarlyResults } from './early-results';
import { findEventSlips } from './event-slips';
import { findExaminationSlips } from './examinations';
import { findLateReports } from './late-reports';
import { findAroundEvents } from './named-events';
import {
  earlyReport,
  eventSlip,
  hole,
  lateReport,
  lateStep,
  mixedStage,
  outsidePhase,
  strayEntry,
  unseasonable,
} from './order-words';
import { findOutsidePhases, findOverlaps } from './phases';
import { findUnreadiness } from './readiness';
import { findEarlyReports } from './report-order';
import { findLateRounds } from './rounds';
import { findUnseasonable } from './seasons';
import { findLateSteps } from './sequence';
import { findHoles } from './stage-years';
import { findMixedStages } from './stages';
import { strayEntries } from './timetable';

/** All that comes too early, too late or outside of what it belongs to. */
export const slipsIn: (plan: Plan) => readonly Finding[] = remember((plan) => {
  // What has another time elsewhere is told as that.
  const apart = lazily(() => new Set(placesApart(plan).flatMap(({ odd, other }) => [odd.span.end, other.span.end])));
  const isApart = ({ span }: { readonly span: Span }): boolean => apart().has(span.end);
  const mixed = [...findMixedStages(plan), ...findOverlaps(plan)];
  const told = new Set(mixed.map(({ stage }) => stage.span.end));
  return [
    ...findLateReports(plan).map(lateReport),
    ...mixed.map(mixedStage),
    ...findHoles(plan).map(hole),
    ...firstAtEachPlace([
      ...findEarlyResults(plan).map(earlyResult),
      ...findEventSlips(plan).map(eventSlip),
      ...findAroundEvents(plan),
      ...findOutsidePhases(plan)
        .filter((it) => !isApart(it))
        .map(outsidePhase),
      ...findLateSteps(plan)
        .filter((it) => !isApart(it.early) && !isApart(it.late))
        .map(lateStep),
      ...findExaminationSlips(plan),
      ...findUnreadiness(plan),
      ...findUnseasonable(plan).map(unseasonable),
      ...findEarlyReports(plan).map(earlyReport),
      ...findAfterReport(plan),
      ...strayEntries(plan)
        .filter((it) => !isApart(it) && !isApart({ span: it.beside }) && !told.has(it.span.end))
        .map(strayEntry),
      ...findLateRounds(plan)
        .filter(({ stage }) => !told.has(stage.span.end))
        .map(mixedStage),
    ]),
  ];
});

/** One day may be out of order in more than one way: the surest is told, and they come in that order. */
function* firstAtEachPlace(findings: readonly Finding[]): Generator<Finding> {
  const told = new Set<number>();
  for (const it of findings) {
    if (told.has(it.span.start)) continue;
    told.add(it.span.start);
    yield it;
  }
}
