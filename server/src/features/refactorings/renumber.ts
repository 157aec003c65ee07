import { type Renumbering, renumberingOfList, renumberingOfPlan } from '../../plan/numbering/renumbering';
import type { Plan } from '../../plan/plan';
import type { Span } from '../../text/span';
import { headingAt } from './places';
import { type Change, type Refactoring, refactoringKinds } from './refactoring';
import { keepsReferences, leftReferences, ordinalsLabel, referencesLabel } from './references';

/** The numbers of all lists, whatever became of them, and of what refers to them. */
export function* renumberAll(plan: Plan): Generator<Refactoring> {
  const renumbering = renumberingOfPlan(plan);
  if (renumbering.ordinals.length === 0) return;
  yield {
    id: 'renumber-all',
    title: 'Đánh số lại cả văn bản',
    kind: refactoringKinds.renumberAll,
    change: () => toChange(plan, renumbering),
  };
}

/** The list at the caret, and the whole document where there is more to number. */
export function* renumberHere(plan: Plan, at: Span): Generator<Refactoring> {
  const section = headingAt(plan, at);
  if (!section) return;
  const renumbering = renumberingOfList(plan, section.list);
  if (renumbering.ordinals.length !== 0) {
    yield {
      id: 'renumber-list',
      title: 'Đánh số lại danh sách này',
      kind: refactoringKinds.renumberList,
      change: () => toChange(plan, renumbering),
    };
  }
  if (renumbering.ordinals.length < renumberingOfPlan(plan).ordinals.length) yield* renumberAll(plan);
}

const toChange = (plan: Plan, { labels, ordinals, references }: Renumbering): Change => ({
  groups: [
    { label: ordinalsLabel, edits: ordinals },
    { label: referencesLabel, edits: references },
  ],
  left: leftReferences(plan, labels.keys()),
  isSound: (after) => keepsReferences(plan, after),
});
