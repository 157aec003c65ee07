import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import type { LintFinding } from '../../server/src/lint/lint';
import type { Profile } from '../../server/src/lint/rule';
import type { Plan } from '../../server/src/plan/plan';
import { applyEdits, type Edit } from '../../server/src/text/edit';
import { groupBy } from '../../server/src/text/grouped';
import { Source } from '../../server/src/text/source';
import { chosen, findingsOf, planOf } from '../rules/workbench';
import { corpus, type RealPlan, samples, seeds } from '../seeds/real-plans';

/** One mistake put into a document by a text edit: what must be said of it, and where. */
export interface Planted {
  /** The rule that must speak. */
  readonly rule: string;
  /** What was done, in a word or two: of each kind only some are tried in one document. */
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** An offset in the document before the mistake: the finding touches its line after it. */
  readonly at: number;
  /** Rules that rightly speak of the same mistake as well. */
  readonly also?: readonly string[];
  readonly profile?: Profile;
}

/** Every mistake of its rules that a document has room for. */
export type Planter = (plan: Plan) => Iterable<Planted>;

/** How many of each kind are tried in one document; `RUNS=1000` tries them all. */
const runs = Number(process.env.RUNS ?? 2);

function* choose(planter: Planter, plan: Plan): Generator<Planted> {
  const byKind = groupBy(planter(plan), (it) => `${it.rule} ${it.kind}`);
  for (const all of byKind.values()) {
    const step = Math.max(1, (all.length - 1) / Math.max(1, runs - 1));
    const places = new Set(Array.from({ length: runs }, (_, i) => Math.min(all.length - 1, Math.round(i * step))));
    for (const i of places) yield all[i] as Planted;
  }
}

/** Where an offset of the old text stands in the new one; what is put in at it stands there. */
function moved(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((sum, { span, text }) => {
    const isBefore = span.start < offset && span.end <= offset;
    return isBefore ? sum + text.length - (span.end - span.start) : sum;
  }, offset);
}

const count = (findings: readonly LintFinding[], rule: string): number =>
  findings.filter((it) => it.rule === rule).length;

interface Judgement {
  readonly isFound: boolean;
  /** Other rules that speak more often than before. */
  readonly others: readonly string[];
  /** Rules that speak more often after the repair than before the mistake. */
  readonly left: readonly string[];
}

function judge(text: string, before: readonly LintFinding[], planted: Planted): Judgement {
  const profile = planted.profile ?? 'du-thao';
  const mistaken = applyEdits(text, planted.edits);
  const source = new Source(mistaken);
  const findings = findingsOf(mistaken, { profile });
  const line = source.lineAt(moved(planted.at, planted.edits));
  const isFound = findings.some(
    ({ rule, span }) => rule === planted.rule && source.lineAt(span.start) <= line && line <= source.lineAt(span.end),
  );
  const more = (now: readonly LintFinding[]): string[] =>
    [...new Set(now.map((it) => it.rule))].filter((it) => count(before, it) < count(now, it));
  const allowed = new Set([planted.rule, ...(planted.also ?? [])]);
  const rule = findings.filter((it) => it.rule === planted.rule);
  const hasFix = rule.some((it) => 0 < (it.fixes?.length ?? 0));
  const lint = (it: string): readonly LintFinding[] => findingsOf(it, { profile });
  const left = hasFix
    ? more(
        lint(
          fixText(mistaken, {
            unsafe: true,
            lint: (it) => chosen(lint(it).filter((one) => one.rule === planted.rule)),
          }).text,
        ),
      )
    : [];
  return {
    isFound,
    others: more(findings).filter((it) => !allowed.has(it)),
    left: left.filter((it) => !allowed.has(it) || it === planted.rule),
  };
}

interface Tally {
  count: number;
  readonly missed: string[];
  readonly others: string[];
  readonly left: string[];
}

/** Plants in all the documents and tells by rule what was not found, what else was said, and what the repair left. */
function plantAll(planter: Planter, documents: readonly RealPlan[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { name, text } of documents) {
    const before = new Map<Profile, readonly LintFinding[]>();
    for (const planted of choose(planter, planOf(text))) {
      const profile = planted.profile ?? 'du-thao';
      const known = before.get(profile) ?? findingsOf(text, { profile });
      before.set(profile, known);
      const tally = tallies.get(planted.rule) ?? { count: 0, missed: [], others: [], left: [] };
      tallies.set(planted.rule, tally);
      tally.count++;
      const { isFound, others, left } = judge(text, known, planted);
      const where = `${name}, ${planted.kind}, line ${new Source(text).lineAt(planted.at) + 1}`;
      if (!isFound) tally.missed.push(where);
      if (0 < others.length) tally.others.push(`${where}: ${others.join(', ')}`);
      if (0 < left.length) tally.left.push(`${where}: ${left.join(', ')}`);
    }
  }
  return tallies;
}

function check(planter: Planter, rules: readonly string[], documents: readonly RealPlan[]): void {
  const tallies = plantAll(planter, documents);
  const problems: string[] = [];
  for (const [rule, { count, missed, others, left }] of tallies) {
    const most = Math.floor(0.02 * count);
    if (most < missed.length) problems.push(`${rule}: ${missed.length} of ${count} missed`, ...missed);
    if (most < others.length) problems.push(`${rule}: something else is said ${others.length} times`, ...others);
    if (most < left.length) problems.push(`${rule}: ${left.length} repairs leave something`, ...left);
  }
  assert.equal(problems.join('\n  '), '');
  const silent = rules.filter((it) => !tallies.has(it));
  assert.deepEqual(silent, [], 'rules for which nothing could be planted');
}

/** The tests of one group: its mistakes are found at their place, and nothing else is said, in our drafts and in real ones. */
export function describePlanted(
  group: string,
  { rules, plant }: { readonly rules: readonly string[]; readonly plant: Planter },
): void {
  describe(`mistakes of ${group} planted in a draft`, function () {
    this.timeout(300_000);

    it('are found at their place and repaired in our own drafts', () => check(plant, rules, samples));

    it('are found at their place and repaired in the real documents beside the repository', function () {
      // The real documents are not part of the repository: without ../shared there is nothing to plant in.
      if (seeds.length === 0) this.skip();
      check(plant, [], [...seeds, ...corpus]);
    });
  });
}
