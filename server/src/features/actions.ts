import { chooseFixes, fixText } from '../lint/fix';
import type { LintFinding } from '../lint/lint';
import { rules } from '../rules/index';
import { diff } from '../text/diff';
import { areApart, type Edit } from '../text/edit';
import { overlaps, type Span, span, touches, within } from '../text/span';
import type { Analysis } from './analysis';

export const quickFixKind = 'quickfix';
export const fixAllKind = 'source.fixAll.thao';
export type ActionKind = typeof quickFixKind | typeof fixAllKind;

/** What the light bulb offers: a repair, the same repair everywhere, or silence. */
export interface Action {
  readonly title: string;
  readonly kind: ActionKind;
  readonly edits: readonly Edit[];
  /** The findings at hand that it answers. */
  readonly repairs: readonly LintFinding[];
  readonly isPreferred: boolean;
}

/** True when an editor that asks for these kinds wants this one; one that names no kind gets repairs only. */
export const isWanted = (kind: ActionKind, only: readonly string[] | undefined): boolean =>
  only && 0 < only.length
    ? only.some((it) => it === '' || kind === it || kind.startsWith(`${it}.`))
    : kind === quickFixKind;

/** The repairs of what stands at a place, then silences. */
export function quickFixes(analysis: Analysis, at: Span): readonly Action[] {
  const here = analysis.findings.filter((it) => isAt(it.span, at));
  const byRule = [...new Set(here.map((it) => it.rule))].map((id) => here.filter((it) => it.rule === id));
  return [
    ...merge(here.flatMap(repairs)),
    ...byRule.flatMap((it) => repairAll(analysis, it)),
    ...byRule.flatMap((it) => silences(analysis, it)),
  ];
}

/** A caret is at a finding that it touches; a selection at those that it shares something with. */
const isAt = (finding: Span, at: Span): boolean =>
  at.start === at.end || finding.start === finding.end ? touches(finding, at) : overlaps(finding, at);

const repairs = (finding: LintFinding): Action[] =>
  (finding.fixes ?? [])
    .filter((it) => 0 < it.edits.length && areApart(it.edits))
    .map((fix, i) => ({
      title: fix.title,
      kind: quickFixKind,
      edits: fix.edits,
      repairs: [finding],
      isPreferred: i === 0,
    }));

/** One renumbering repairs several findings and is offered once. */
function merge(actions: readonly Action[]): Action[] {
  const merged = new Map<string, Action>();
  for (const it of actions) {
    const key = JSON.stringify([it.title, it.isPreferred, it.edits]);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, repairs: [...known.repairs, ...it.repairs] } : it);
  }
  return [...merged.values()];
}

const titles = new Map(rules.map((it) => [it.id, it.title]));
const titleOf = (id: string): string => titles.get(id) ?? 'Dòng bỏ qua không còn dùng';

/** The same repair everywhere, when there is more than one place. */
function repairAll({ findings }: Analysis, here: readonly LintFinding[]): Action[] {
  const id = here[0]?.rule ?? '';
  const chosen = chooseFixes(
    findings.filter((it) => it.rule === id),
    { unsafe: true },
  );
  if (chosen.length < 2) return [];
  return [
    {
      title: `Sửa tất cả ${chosen.length} chỗ: ${titleOf(id)}`,
      kind: quickFixKind,
      edits: chosen.flatMap((it) => it.edits),
      repairs: here,
      isPreferred: false,
    },
  ];
}

function silences({ document: { source }, plan }: Analysis, here: readonly LintFinding[]): Action[] {
  const finding = here[0];
  if (!finding || !titles.has(finding.rule)) return [];
  const silence = (where: string, at: number): Action => {
    const comment = (reason: string): string => `<!-- thảo: bỏ qua ${finding.rule}: ${reason} -->${source.newline}`;
    return {
      title: `Bỏ qua “${titleOf(finding.rule)}” ${where}`,
      kind: quickFixKind,
      edits: [{ span: span(at, at), text: comment('lý do'), snippet: comment(`\${1:lý do}`) }],
      repairs: here,
      isPreferred: false,
    };
  };
  const lineStart = (at: number): number => source.lineSpan(source.lineAt(at)).start;
  const content = plan.blocks.filter((it) => it.paragraph.kind !== 'comment');
  const paragraph = content.find((it) => within(it, finding.span.start) || it.end === finding.span.start);
  const whole = silence('trong cả tệp', source.text.startsWith('\ufeff') ? 1 : 0);
  // A silence above the first paragraph holds for the whole file, and none holds for a page number.
  if (!paragraph || paragraph === content[0] || paragraph.paragraph.kind === 'page-number') return [whole];
  return [silence('ở đoạn này', lineStart(paragraph.start)), whole];
}

/** All safe repairs in one action of few and small edits; none when there is nothing to repair. */
export function fixAll(analysis: Analysis, lint: (text: string) => readonly LintFinding[]): readonly Action[] {
  const before = analysis.document.source.text;
  const { text } = fixText(before, {
    lint: (it) => (it === before ? analysis.findings : lint(it)),
    unsafe: false,
  });
  if (text === before) return [];
  const title = 'Sửa mọi lỗi trình bày';
  return [{ title, kind: fixAllKind, edits: diff(before, text), repairs: [], isPreferred: false }];
}
