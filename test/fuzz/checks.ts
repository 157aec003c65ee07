import assert from 'node:assert/strict';
import { cleanUp } from '../../server/src/features/clean-up/clean-up';
import { fixText } from '../../server/src/lint/fix';
import { createLinter, type LintFinding, type LintSettings } from '../../server/src/lint/lint';
import type { Fix, Profile } from '../../server/src/lint/rule';
import { buildPlan } from '../../server/src/plan/build';
import { factsOf } from '../../server/src/plan/facts';
import { othersOf } from '../../server/src/plan/others';
import type { Plan } from '../../server/src/plan/plan';
import { rules } from '../../server/src/rules/index';
import { createReader } from '../../server/src/syntax/reading/read';
import { decodeText } from '../../server/src/text/decode';
import { applyEdits, areApart } from '../../server/src/text/edit';
import { plainText } from '../../server/src/text/snippet';
import { Source } from '../../server/src/text/source';
import type { Span } from '../../server/src/text/span';

/** Every rule speaks, those that are shipped switched off as well. */
const all = (profile: Profile): LintSettings => ({
  profile,
  rules: Object.fromEntries(rules.filter((it) => it.isOff).map((it) => [it.id, it.severity])),
  options: { externalTemplate: false },
});
const settings = { early: all('du-thao'), late: all('phat-hanh') };

/** The plan beside itself: facts may be copied from there, and rules that compare plans have something to compare. */
function lintPlan(plan: Plan, chosen: LintSettings): readonly LintFinding[] {
  const twin = { uri: 'file:///ke-hoach-2.kehoach', facts: factsOf(plan), lines: plan.source };
  const { findings, crashes } = createLinter(rules)(plan, chosen, othersOf([twin]));
  const [crash] = crashes;
  if (crash) throw new Error(`${crash.rule} threw`, { cause: crash.error });
  return findings;
}

const planOf = (text: string): Plan => buildPlan(new Source(text), createReader());
const lint = (text: string): readonly LintFinding[] => lintPlan(planOf(text), settings.early);

function isInside(text: string, { start, end }: Span, what: string): void {
  const isRight = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  assert.ok(isRight, `${what}: ${start}-${end} of ${text.length}`);
}

/** Words that no reader should see: something was put into a sentence that is not there. */
const nonsense = /(?<![\p{L}])(?:undefined|NaN|null)(?![\p{L}])|\[object /u;

export function isSentence(words: string, about: string, text: string): void {
  assert.notEqual(words.trim(), '', `${about} says nothing`);
  const found = nonsense.exec(words)?.[0];
  assert.ok(found === undefined || text.includes(found), `${about} says “${words}”`);
}

/** The reader: paragraphs in order and apart, and nothing but what never prints between them. */
export function checkReading(text: string): Plan {
  const plan = planOf(text);
  let last = 0;
  const covered = new Uint8Array(text.length);
  for (const block of plan.blocks) {
    isInside(text, block, 'block');
    assert.ok(last <= block.start, 'paragraphs come in order');
    last = block.start;
    assert.equal(text.slice(block.start, block.end), block.paragraph.raw);
    covered.fill(1, block.start, block.end);
  }
  for (let at = 0; at < text.length; at++) {
    if (covered[at] || /[\s\u00ad\u200b\u2060\ufeff]/u.test(text[at] as string)) continue;
    assert.fail(`${JSON.stringify(text.slice(at, at + 20))} at ${at} is in no paragraph`);
  }
  return plan;
}

/** Every rule: what it says has a place, words and repairs that can be made. */
export function checkFindings(plan: Plan): readonly LintFinding[] {
  const { text } = plan.source;
  const findings = lintPlan(plan, settings.late);
  for (const it of findings) {
    isInside(text, it.span, it.rule);
    isSentence(it.message, it.rule, text);
    for (const other of it.related ?? []) {
      isInside(text, other.span, `${it.rule} related`);
      isSentence(other.message, `${it.rule} related`, text);
    }
    for (const fix of it.fixes ?? []) {
      isSentence(fix.title, `${it.rule} fix`, text);
      assert.ok(areApart(fix.edits), `${it.rule}: the edits of “${fix.title}” overlap`);
      for (const { span, text: plain, snippet } of fix.edits) {
        isInside(text, span, `${it.rule} edit`);
        // It may have more places to fill in, and says the same otherwise.
        const same = snippet === undefined || plainText(snippet).includes(plain.trim());
        assert.ok(same, `${it.rule}: “${fix.title}” as a snippet is ${snippet}`);
      }
    }
  }
  return findings;
}

const count = (findings: readonly LintFinding[], isCounted: (it: LintFinding) => boolean): number =>
  findings.reduce((sum, it) => sum + (isCounted(it) ? 1 : 0), 0);

/** What a repair must do: take its finding away, tear no letter, and bring nothing graver. */
function checkFix(text: string, finding: LintFinding, fix: Fix, before: readonly LintFinding[]): void {
  const after = applyEdits(text, fix.edits);
  const what = `“${fix.title}” of ${finding.rule} at ${finding.span.start}`;
  assert.notEqual(after, text, `${what} changes nothing`);
  if (!/\p{Cs}/u.test(text)) assert.ok(!/\p{Cs}/u.test(after), `${what} tears a letter`);
  const now = lint(after);
  const isSame = (it: LintFinding): boolean => it.rule === finding.rule;
  // Where a fact must be typed, the place for it stands until that is done.
  const isAwaited = (it: LintFinding): boolean =>
    it.rule.startsWith('placeholder-') && fix.edits.some((edit) => edit.snippet !== undefined);
  const isGraver = (it: LintFinding): boolean =>
    it.severity === 'error' && finding.severity !== 'error' && !isAwaited(it);
  // Findings of one rule that hid others show them when they are repaired; another number of findings says nothing then.
  if (before.some((it) => it.blinds) !== now.some((it) => it.blinds)) return;
  assert.ok(count(now, isSame) < count(before, isSame), `${what} repairs nothing`);
  const graver = new Set(now.filter(isGraver).map((it) => it.rule));
  for (const rule of graver) {
    const isIt = (it: LintFinding): boolean => it.rule === rule;
    assert.ok(count(now, isIt) <= count(before, isIt), `${what} adds ${rule}, which is graver`);
  }
}

/** At most so many repairs of a text are tried, one of each rule first. */
const mostFixes = 12;

/** As in a draft: at the last stage each blank that is to be filled in is an error of its own. */
export function checkFixes(text: string): void {
  const findings = lint(text);
  const first = new Map<string, LintFinding>();
  for (const it of findings) if (it.fixes?.length && !first.has(it.rule)) first.set(it.rule, it);
  for (const finding of [...first.values()].slice(0, mostFixes)) {
    for (const fix of finding.fixes ?? []) checkFix(text, finding, fix, findings);
  }
}

/** Safe repairs come to an end, in one go, and those that tear or lose a letter are not safe. */
export function checkSafeFixes(text: string): void {
  const once = fixText(text, { lint, unsafe: false }).text;
  assert.equal(fixText(once, { lint, unsafe: false }).text, once, 'safe repairs come to an end');
}

/** What was copied out of something else: it may be anything, and comes out as a text that needs no second cleaning to be read. */
export function checkCleaning(text: string): void {
  for (const extent of ['document', 'excerpt', 'wrapped'] as const) {
    const { text: clean, changes } = cleanUp(text, extent);
    for (const it of changes) assert.ok(Number.isInteger(it.at.start) && it.at.start <= it.at.end);
    planOf(clean);
  }
}

/** A file in any bytes: a text, or words that say why not. */
export function checkBytes(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    isSentence(decoded.problem, 'a file', '');
    return undefined;
  }
  checkReading(decoded.text);
  return decoded.text;
}
