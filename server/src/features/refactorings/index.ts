import type { Span } from '../../text/span';
import type { Analysis } from '../analysis';
import { shortenCitations } from './citations';
import { defineAbbreviation } from './define';
import { expandAbbreviation } from './expand';
import { tableToTasks } from './from-table';
import { changeLevel } from './levels';
import { moveSection } from './move';
import { sortRecipients } from './recipients';
import type { Refactoring, RefactoringKind } from './refactoring';
import { refactoringKinds } from './refactoring';
import { renumberAll, renumberHere } from './renumber';
import { tasksToTable } from './to-table';

export interface Asked {
  readonly at: Span;
  readonly isWanted: (kind: RefactoringKind) => boolean;
  /** The kinds that are asked for by their own name, whose place does not matter. */
  readonly isNamed: (kind: RefactoringKind) => boolean;
}

/** What may be done to the thing that the caret stands on; cheap, for it is asked at every move. */
export function refactorings({ plan }: Analysis, { at, isWanted, isNamed }: Asked): readonly Refactoring[] {
  if (isNamed(refactoringKinds.renumberAll)) return [...renumberAll(plan)];
  if (isNamed(refactoringKinds.recipients)) return [...sortRecipients(plan)];
  const found = [
    shortenCitations,
    renumberHere,
    changeLevel,
    moveSection,
    sortRecipients,
    expandAbbreviation,
    tasksToTable,
    tableToTasks,
    defineAbbreviation,
  ].flatMap((it) => [...it(plan, at)]);
  return found.filter((it) => isWanted(it.kind));
}
