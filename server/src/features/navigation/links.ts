import type { Plan } from '../../plan/plan';
import type { Span } from '../../text/span';
import type { KnownPlan } from '../../workspace/folder';
import { nameSpan } from './named';
import { type Around, filesOf } from './navigation';

/** A mention that leads to a file of the folder. */
export interface Link {
  readonly span: Span;
  readonly plan: KnownPlan;
}

/**
 * The full mentions of documents whose file is in the folder. Later mentions stay plain: a page full of underlines reads badly, and
 * from them one goes by the definition.
 */
export function links(plan: Plan, around: Around): readonly Link[] {
  return plan.citations.flatMap((citation): readonly Link[] => {
    if (!citation.isFirst || citation.isOwn) return [];
    const [file, ...others] = filesOf(plan, citation, around);
    return file && others.length === 0 ? [{ span: nameSpan(citation), plan: file }] : [];
  });
}
