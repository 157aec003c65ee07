import { type Finding, type RuleContext, repairLater } from '../../lint/rule';
import { type Mistake, mistakesOf } from '../../plan/numbering/numbering';
import type { MistakeKind } from '../../plan/numbering/numbering-rows';

/** The findings of one kind, with the one repair that the plan's numbering offers. */
export function findingsOf(
  { plan }: RuleContext,
  kind: MistakeKind,
  say: (mistake: Mistake) => Pick<Finding, 'message' | 'related'>,
): readonly Finding[] {
  const found = mistakesOf(plan).filter((it) => it.kind === kind);
  return repairLater(
    found.map((mistake) => ({
      span: mistake.section.ordinal,
      repair: () => {
        const repair = mistake.repair();
        return repair ? [{ ...repair, safe: false }] : [];
      },
      ...say(mistake),
    })),
  );
}
