import type { Block } from '../syntax/paragraph';
import { countBy } from '../text/grouped';
import { firstFrom } from '../text/sorted';
import { type Source, wholeLines } from '../text/source';
import { lettersBefore, type Span } from '../text/span';
import type { LintFinding } from './lint';
import type { Rule, Severity } from './rule';
import { readSuppressions, type Suppression } from './suppression';

export const unusedSuppression = 'unused-suppression';

interface Silencing {
  readonly blocks: readonly Block[];
  readonly source: Source;
  readonly active: ReadonlyMap<Rule, Severity | 'off'>;
  readonly ids: ReadonlySet<string>;
}

/** Takes out what the draft itself silences; a silence that silences nothing is a finding that removes itself. */
export function silence(findings: LintFinding[], context: Silencing): LintFinding[] {
  const suppressions = readSuppressions(context.blocks);
  if (suppressions.length === 0) return findings;
  const silencer = createSilencer(suppressions);
  const active = new Set([...context.active].filter((it) => it[1] !== 'off').map((it) => it[0].id));
  const used = new Set<Suppression>();
  const spoken = findings.filter((finding) => {
    const by = silencer(finding);
    if (by) used.add(by);
    return !by;
  });
  const inComment = countBy(suppressions, (it) => it.comment.start);
  for (const it of suppressions) {
    if (used.has(it) || (context.ids.has(it.id) && !active.has(it.id))) continue;
    spoken.push(unused(it, { ...context, isAlone: inComment.get(it.comment.start) === 1 }));
  }
  return spoken;
}

/** Finds what silences a finding: for the whole file, or for the paragraph in which it begins. */
function createSilencer(suppressions: readonly Suppression[]): (finding: LintFinding) => Suppression | undefined {
  const forFile = new Map<string, Suppression>();
  const forParagraphs = new Map<string, Suppression[]>();
  for (const it of suppressions) {
    if (!it.holdsFor) {
      if (!forFile.has(it.id)) forFile.set(it.id, it);
      continue;
    }
    const same = forParagraphs.get(it.id) ?? [];
    if (same[same.length - 1]?.holdsFor?.start !== it.holdsFor.start) same.push(it);
    forParagraphs.set(it.id, same);
  }
  return ({ rule, span: { start } }) => {
    const known = forFile.get(rule);
    const candidates = forParagraphs.get(rule);
    if (known || !candidates) return known;
    const last = candidates[countBefore(candidates, start + 1) - 1];
    return last?.holdsFor && start <= last.holdsFor.end ? last : undefined;
  };
}

/** How many hold for a paragraph that begins before `at`; they stand in the order of their paragraphs. */
const countBefore = (candidates: readonly Suppression[], at: number): number =>
  firstFrom(candidates, at, (it) => it.holdsFor?.start ?? 0);

function unused(it: Suppression, { source, ids, isAlone }: Silencing & { readonly isAlone: boolean }): LintFinding {
  return {
    rule: unusedSuppression,
    severity: 'hint',
    span: it.idSpan,
    message: ids.has(it.id)
      ? `Dòng bỏ qua này không còn che quy tắc “${it.id}” ở đâu cả`
      : `Không có quy tắc nào tên “${it.id}” để bỏ qua`,
    fixes: [
      {
        title: isAlone ? 'Xóa dòng bỏ qua này' : `Xóa “${it.id}” khỏi dòng bỏ qua`,
        edits: [{ span: isAlone ? wholeLines(source, it.comment) : withComma(source.text, it.idSpan), text: '' }],
        safe: false,
      },
    ],
  };
}

function withComma(text: string, it: Span): Span {
  const after = /^\s*,\s*/u.exec(text.slice(it.end, it.end + 20));
  if (after) return { start: it.start, end: it.end + after[0].length };
  const before = /\s*,\s*$/u.exec(lettersBefore(text, it.start, 20));
  return { start: it.start - (before?.[0].length ?? 0), end: it.end };
}
