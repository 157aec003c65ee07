import { nameOf } from '../../plan/citations/cited-document';
import type { Plan } from '../../plan/plan';
import { type Repeat, repeatsOf, shorten } from '../../rules/citations/_repeats';
import { remember } from '../../syntax/paragraph';
import { groupBy } from '../../text/grouped';
import { type Span, touches } from '../../text/span';
import { type Refactoring, refactoringKinds } from './refactoring';

/** Those that can be shortened, by the mention that told them in full. */
const byFirst: (plan: Plan) => ReadonlyMap<Repeat['first'], readonly Repeat[]> = remember((plan) =>
  groupBy(repeatsOf(plan), (it) => (shorten(it) ? it.first : undefined)),
);

/** At a document that is told in full, or once more: its later mentions become type and symbol. */
export function* shortenCitations(plan: Plan, at: Span): Generator<Refactoring> {
  for (const [first, repeats] of byFirst(plan)) {
    const here = [first, ...repeats.map((it) => it.citation)].find((it) => touches(it.span, at));
    // At the only mention that is too long its own repair says the same.
    if (!here || (repeats.length === 1 && here !== first)) continue;
    yield {
      id: `shorten ${first.key} ${first.span.start}`,
      title: `Viết gọn ${repeats.length} lần viện dẫn sau của ${nameOf(first)}`,
      kind: refactoringKinds.citation,
      change: () => ({
        groups: [{ label: 'Chỗ viện dẫn viết gọn lại', edits: repeats.flatMap((it) => shorten(it) ?? []) }],
      }),
    };
  }
}
