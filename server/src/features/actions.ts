import { chooseFixes, doingOf, fixText } from '../lint/fix';
import type { LintFinding } from '../lint/lint';
import { diff } from '../text/diff';
import { areApart, type Edit, insert } from '../text/edit';
import { overlaps, type Span, touches, within } from '../text/span';
import type { Analysis } from './analysis';
import { describedRule, engineFindings } from './pages/described-rules';

export const quickFixKind = 'quickfix';
export const fixAllKind = 'source.fixAll.thao';
type ActionKind = typeof quickFixKind | typeof fixAllKind;

/** What only an editor can do: it shows a page, or writes into the settings of the folder. */
export interface EditorCommand {
  readonly does: 'show-rule' | 'turn-off-in-folder';
  readonly rule: string;
}

/** Gives the findings of the draft as it would be with another text. */
export type LintText = (text: string) => readonly LintFinding[];

/** What the light bulb offers: a repair, the same repair everywhere, silence, or the page of the rule. */
export interface Action {
  readonly title: string;
  readonly kind: ActionKind;
  readonly edits: readonly Edit[];
  readonly command?: EditorCommand;
  /** The findings at hand that it answers. */
  readonly repairs: readonly LintFinding[];
  readonly isPreferred: boolean;
}

/** The repairs of what stands at a place, then silences, then what there is to read. */
export function quickFixes(analysis: Analysis, at: Span, lint: LintText): readonly Action[] {
  const touched = analysis.shown.filter((it) => isAt(it.span, at));
  // Who goes from one finding to the next stands at its beginning, where another may just have ended.
  const here = [...touched.filter((it) => !endsAt(it.span, at)), ...touched.filter((it) => endsAt(it.span, at))];
  const byRule = [...new Set(here.map((it) => it.rule))].map((id) => here.filter((it) => it.rule === id));
  return [
    ...merge(here.flatMap(repairs)),
    ...byRule.flatMap((it) => repairAll(analysis, it, lint)),
    ...byRule.flatMap((it) => silences(analysis, it)),
    ...byRule.flatMap(reading),
  ];
}

/** A caret is at a finding that it touches; a selection at those that it shares something with. */
const isAt = (finding: Span, at: Span): boolean =>
  at.start === at.end || finding.start === finding.end ? touches(finding, at) : overlaps(finding, at);

const endsAt = (finding: Span, at: Span): boolean => finding.start < at.start && finding.end === at.start;

/** Of a finding that stands for many: the repair of all, then what repairs this one place. */
function repairs(finding: LintFinding): Action[] {
  const alone = finding.members?.[0]?.fixes ?? [];
  return [...(finding.fixes ?? []), ...alone]
    .filter((it) => 0 < it.edits.length && areApart(it.edits))
    .map((fix, i) => ({
      title: fix.title,
      kind: quickFixKind,
      edits: fix.edits,
      repairs: [finding],
      isPreferred: i === 0 && !fix.isChoice,
    }));
}

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

const titleOf = (id: string): string => describedRule(id)?.title ?? id;
/** Quotation marks within others are single ones. */
const quoted = (id: string): string => `“${titleOf(id).replaceAll('“', '‘').replaceAll('”', '’')}”`;
const canBeSilenced = (id: string): boolean =>
  describedRule(id) !== undefined && !engineFindings.some((it) => it.id === id);

/** The same repair everywhere, when there is more than one place. */
function repairAll(analysis: Analysis, here: readonly LintFinding[], lint: LintText): Action[] {
  const id = here[0]?.rule ?? '';
  const isOwn = (it: LintFinding): boolean => it.rule === id;
  const own = analysis.findings.filter(isOwn);
  const chosen = chooseFixes(own, { unsafe: true });
  // One that stands for many has the same repair of all already.
  const offered = here.some((it) => it.members?.length === own.length);
  if (chosen.length < 2 || offered) return [];
  const whole = repairInRounds(analysis.document.source.text, (text) =>
    text === analysis.document.source.text ? own : lint(text).filter(isOwn),
  );
  return [
    {
      title: `${doingOf(own)} tất cả ${whole.count} chỗ: ${titleOf(id)}`,
      kind: quickFixKind,
      edits: whole.edits,
      repairs: here,
      isPreferred: false,
    },
  ];
}

/** Repairs that stand in each other's way, or show only once others are made, wait for these until none is left. */
function repairInRounds(before: string, lint: LintText): { readonly count: number; readonly edits: readonly Edit[] } {
  const { text, repaired } = fixText(before, { lint, unsafe: true });
  return { count: [...repaired.values()].reduce((sum, it) => sum + it, 0), edits: diff(before, text) };
}

function silences({ document: { source }, plan }: Analysis, here: readonly LintFinding[]): Action[] {
  const finding = here[0];
  if (!finding || !canBeSilenced(finding.rule)) return [];
  const silence = (where: string, at: number): Action => {
    const comment = (reason: string): string => `<!-- thảo: bỏ qua ${finding.rule}: ${reason} -->${source.newline}`;
    return {
      title: `Bỏ qua ${quoted(finding.rule)} ${where}`,
      kind: quickFixKind,
      edits: [insert(at, comment('lý do'), comment(`\${1:lý do}`))],
      repairs: here,
      isPreferred: false,
    };
  };
  const lineStart = (at: number): number => source.lineSpanAt(at).start;
  const content = plan.blocks.filter((it) => it.paragraph.kind !== 'comment');
  const paragraph = content.find((it) => within(it, finding.span.start) || it.end === finding.span.start);
  const whole = silence('trong cả tệp', source.text.startsWith('\ufeff') ? 1 : 0);
  const folder: Action = {
    title: `Tắt ${quoted(finding.rule)} trong cả thư mục`,
    kind: quickFixKind,
    edits: [],
    command: { does: 'turn-off-in-folder', rule: finding.rule },
    repairs: here,
    isPreferred: false,
  };
  // A silence above the first paragraph holds for the whole file, and none holds for a page number.
  if (!paragraph || paragraph === content[0] || paragraph.paragraph.kind === 'page-number') return [whole, folder];
  return [silence('ở đoạn này', lineStart(paragraph.start)), whole, folder];
}

const reading = (here: readonly LintFinding[]): Action[] =>
  here.slice(0, 1).map(({ rule }) => ({
    title: `Xem quy tắc ${quoted(rule)}`,
    kind: quickFixKind,
    edits: [],
    command: { does: 'show-rule', rule },
    repairs: here,
    isPreferred: false,
  }));

/** All safe repairs in one action of few and small edits; none when there is nothing to repair. */
export function fixAll(analysis: Analysis, lint: LintText): readonly Action[] {
  const before = analysis.document.source.text;
  const { text } = fixText(before, {
    lint: (it) => (it === before ? analysis.findings : lint(it)),
    unsafe: false,
  });
  if (text === before) return [];
  const title = 'Sửa mọi lỗi trình bày';
  return [{ title, kind: fixAllKind, edits: diff(before, text), repairs: [], isPreferred: false }];
}
