import type { LintFinding } from '../../lint/lint';
import type { Plan } from '../../plan/plan';
import { applyEdits, areApart, type Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Analysis } from '../analysis';

export const refactoringKinds = {
  renumberAll: 'refactor.rewrite.thao.renumber.all',
  renumberList: 'refactor.rewrite.thao.renumber.list',
  level: 'refactor.rewrite.thao.level',
  move: 'refactor.move.thao.section',
  citation: 'refactor.rewrite.thao.citation',
  expand: 'refactor.inline.thao.abbreviation',
  define: 'refactor.extract.thao.abbreviation',
  table: 'refactor.rewrite.thao.table',
  recipients: 'refactor.rewrite.thao.recipients',
} as const;

export type RefactoringKind = (typeof refactoringKinds)[keyof typeof refactoringKinds];

/** A change of form that the drafter may ask for; what it takes is worked out only when it is wanted. */
export interface Refactoring {
  /** Tells it from the others that are offered at the same place. */
  readonly id: string;
  readonly title: string;
  readonly kind: RefactoringKind;
  /** Nothing where it cannot be done after all. */
  readonly change: () => Change | undefined;
}

export interface Change {
  readonly groups: readonly EditGroup[];
  /** Places that only the drafter can judge; they stay as they are. */
  readonly left?: readonly LeftPlaces[];
  /** What must hold of the draft when it is read again, beside that nothing new is found in it. */
  readonly isSound?: (after: Plan) => boolean;
}

/** Edits that belong together for who looks at them: `Số mục`, `Chỗ viện dẫn`. */
export interface EditGroup {
  readonly label: string;
  readonly edits: readonly Edit[];
}

export interface LeftPlaces {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** What is known of a draft once it is read: as it is, or as it would be. */
export type Reading = Pick<Analysis, 'plan' | 'findings'>;
export type Read = (text: string) => Reading;

export interface Settled {
  readonly groups: readonly EditGroup[];
  readonly left: readonly LeftPlaces[];
}

export const editsOf = ({ groups }: Pick<Change, 'groups'>): readonly Edit[] => groups.flatMap((it) => it.edits);

/** The edits of a refactoring after which the draft reads as it should; nothing where there are none such. */
export function settle(analysis: Analysis, refactoring: Refactoring, read: Read): Settled | undefined {
  const change = refactoring.change();
  if (!change) return undefined;
  const { text } = analysis.document.source;
  const groups = change.groups.filter((it) => 0 < it.edits.length);
  const edits = editsOf({ groups });
  if (edits.length === 0 || !areApart(edits)) return undefined;
  const changed = applyEdits(text, edits);
  if (changed === text) return undefined;
  const after = read(changed);
  if (newRules(analysis.findings, after.findings).length !== 0) return undefined;
  if (change.isSound && !change.isSound(after.plan)) return undefined;
  return { groups, left: (change.left ?? []).filter((it) => 0 < it.spans.length) };
}

/** The rules that say more than before. */
export function newRules(before: readonly LintFinding[], after: readonly LintFinding[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const it of after) counts.set(it.rule, (counts.get(it.rule) ?? 0) + 1);
  for (const it of before) counts.set(it.rule, (counts.get(it.rule) ?? 0) - 1);
  return [...counts].filter(([, count]) => 0 < count).map(([rule]) => rule);
}
