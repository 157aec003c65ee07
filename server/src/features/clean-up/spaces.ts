import type { PlanText } from '../../plan/plan';
import doubleSpace from '../../rules/characters/double-space';
import spaceBeforePunct from '../../rules/characters/space-before-punct';
import { place } from '../../syntax/paragraph';
import type { Edit } from '../../text/edit';
import type { Change, Rewriting } from '../../text/rewriting';

/** Spaces before signs and doubled spaces, as the rules on them see it. */
export function cleanSpaces(text: PlanText): Rewriting {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  let end = -1;
  for (const block of text.blocks) {
    if (block.paragraph.kind === 'comment') continue;
    const found = [spaceBeforePunct, doubleSpace].flatMap((rule) =>
      [...rule.checkParagraph(block.paragraph)].filter((it) => rule.holds(it, block, { plan: text })),
    );
    const fixes = found.map((it) =>
      (it.fixes?.[0]?.edits ?? []).map((edit): Edit => ({ ...edit, span: place(block, edit.span) })),
    );
    fixes.sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0));
    for (const fix of fixes) {
      const [first, last] = [fix[0], fix[fix.length - 1]];
      if (!first || !last || first.span.start <= end) continue;
      end = last.span.end;
      for (const it of fix) edits.push(it);
      changes.push({ kind: 'space', at: first.span, before: '', after: '' });
    }
  }
  return { edits, changes };
}
