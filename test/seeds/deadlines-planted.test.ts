import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import type { LintFinding } from '../../server/src/lint/lint';
import { rules as allRules, rulesByGroup } from '../../server/src/rules/index';
import { applyEdits, type Edit } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import type { Span } from '../../server/src/text/span';
import { chosen, findingsOf, planOf } from '../rules/workbench';
import { type PlantedDate, plantDates } from './planted-deadlines';
import { corpus, type RealPlan, samples, seeds } from './real-plans';

const own = rulesByGroup
  .filter((it) => it.group === 'dates' || it.group === 'deadlines' || it.group === 'leftovers')
  .map((it) => it.rule);
const ownIds = new Set(own.map((it) => it.id));
const rules = allRules.filter((it) => ownIds.has(it.id) || it.id === 'citation-date-invalid');
const find = (text: string): readonly LintFinding[] => findingsOf(text, { rules });

interface Outcome {
  readonly name: string;
  readonly planted: PlantedDate;
  readonly problem: 'missed' | 'gained elsewhere' | 'not repaired' | undefined;
}

/** Where an offset of the old text stands in the new one. */
const moved = (edits: readonly Edit[], at: number): number =>
  edits
    .filter((it) => it.span.start < at || (it.span.start === at && it.span.end < at))
    .reduce((sum, it) => sum + it.text.length - (it.span.end - it.span.start), at);

const saying = (it: LintFinding, source: Source): string =>
  `${it.rule}: ${source.text.slice(it.span.start, it.span.end)}`;

function tryOne({ name, text }: RealPlan, planted: PlantedDate, before: readonly LintFinding[]): Outcome {
  const changed = applyEdits(text, planted.edits);
  const source = new Source(changed);
  const line = source.lineAt(
    planted.edits.every((it) => it.span.start === it.span.end) ? planted.at : moved(planted.edits, planted.at),
  );
  const after = find(changed);
  const last = Math.max(...planted.edits.map((it) => source.lineAt(moved(planted.edits, it.span.end))));
  // A wrapped line may part the operator from its date.
  const isHere = (at: Span): boolean => line <= source.lineAt(at.end) && source.lineAt(at.start) <= last;
  const speaks = after.some(
    (it) =>
      planted.rules.includes(it.rule) &&
      (isHere(it.span) || (it.related ?? []).some((related) => isHere(related.span))),
  );
  if (!speaks) return { name, planted, problem: 'missed' };
  const old = new Source(text);
  const known = before.map((it) => saying(it, old));
  const elsewhere = after.filter(
    (it) => !isHere(it.span) && !(it.related ?? []).some((related) => isHere(related.span)),
  );
  const gained = elsewhere.map((it) => saying(it, source)).filter((it) => !known.includes(it));
  if (gained.length !== 0) return { name, planted, problem: 'gained elsewhere' };
  const finding = after.find((it) => planted.rules.includes(it.rule) && it.fixes?.[0]);
  if (finding && before.length === 0) {
    const left = find(applyEdits(changed, finding.fixes?.[0]?.edits ?? []));
    if (left.length !== 0) return { name, planted, problem: 'not repaired' };
  }
  return { name, planted, problem: undefined };
}

const tryAll = (plans: readonly RealPlan[]): readonly Outcome[] =>
  plans.flatMap((it) => {
    const before = find(it.text);
    return [...plantDates(planOf(it.text))].map((planted) => tryOne(it, planted, before));
  });

const say = ({ name, planted, problem }: Outcome): string =>
  `${name}: ${planted.kind} (${planted.edits.map((it) => it.text.trim()).join(', ')}) ${problem}`;

function expectFound(outcomes: readonly Outcome[], atLeast: number): void {
  assert.ok(atLeast <= outcomes.length, `only ${outcomes.length} mistakes were planted`);
  const problems = outcomes.filter((it) => it.problem);
  assert.ok(
    problems.length <= 0.02 * outcomes.length,
    `${problems.length} of ${outcomes.length}:\n${problems.map(say).join('\n')}`,
  );
}

describe('mistakes planted in dates and deadlines', function () {
  this.timeout(600_000);

  it('are found in our samples, at their place and nowhere else, and repaired', () => {
    expectFound(tryAll(samples), 200);
  });

  it('are found in the real plans and documents beside the repository (skipped where ../shared is not there)', function () {
    if (seeds.length === 0) this.skip();
    expectFound(tryAll([...seeds, ...corpus]), 500);
  });

  it('are repaired all at once', () => {
    for (const { name, text } of samples) {
      const lint = (it: string): readonly LintFinding[] => chosen(find(it));
      const once = fixText(text, { lint, unsafe: true }).text;
      assert.equal(fixText(once, { lint, unsafe: true }).text, once, name);
      assert.ok(find(once).length <= find(text).length, name);
    }
  });
});

describe('the same plan in another dress', function () {
  this.timeout(600_000);

  const sayings = (text: string): readonly string[] => find(text).map((it) => `${it.rule}: ${it.message}`);
  const mistaken = samples.flatMap(({ name, text }) => {
    const planted = [...plantDates(planOf(text))].filter((_, i) => i % 17 === 0);
    return [{ name, text }, ...planted.map((it) => ({ name, text: applyEdits(text, it.edits) }))];
  });

  it('has the same findings in NFD', () => {
    for (const { name, text } of mistaken) assert.deepEqual(sayings(text.normalize('NFD')), sayings(text), name);
  });

  it('has the same findings with CRLF', () => {
    for (const { name, text } of mistaken)
      assert.deepEqual(sayings(text.replace(/\r?\n/gu, '\r\n')), sayings(text), name);
  });

  it('has the same findings when its lines are wrapped', () => {
    for (const { name, text } of mistaken) {
      if (text.includes('|')) continue;
      assert.deepEqual([...sayings(wrap(text))].sort(), [...sayings(text)].sort(), name);
    }
  });
});

/** Breaks the lines as a page's width does. */
function wrap(text: string): string {
  const lines = text.split('\n').flatMap((line) => {
    const wrapped: string[] = [''];
    for (const word of line.split(' ')) {
      const last = wrapped[wrapped.length - 1] as string;
      if (last !== '' && 82 < last.length + 1 + word.length) wrapped.push(word);
      else wrapped[wrapped.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return wrapped;
  });
  return lines.filter((it) => it !== '').join('\n');
}
