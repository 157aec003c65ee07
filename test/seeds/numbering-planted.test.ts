import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import type { LintFinding } from '../../server/src/lint/lint';
import type { Plan } from '../../server/src/plan/plan';
import { applyEdits } from '../../server/src/text/edit';
import { groupBy } from '../../server/src/text/grouped';
import { Source } from '../../server/src/text/source';
import { findingsOf, planOf } from '../rules/workbench';
import { sequenceRules } from './numbering-rules';
import { type PlantedNumbering, plantNumbering } from './planted-numbering';
import { corpus, type RealPlan, samples, seeds } from './real-plans';

const find = (text: string): readonly LintFinding[] => findingsOf(text, { rules: sequenceRules });

/** How many of each kind are planted in a document; `RUNS=1000` plants them all. */
const runs = Number(process.env.RUNS ?? 3);

/** What is tried in a document: of each kind the first, the last, and some between. */
function choose(plan: Plan): readonly PlantedNumbering[] {
  const byKind = groupBy(plantNumbering(plan), (it) => it.kind);
  return [...byKind.values()].flatMap((all) => {
    const step = Math.max(1, (all.length - 1) / Math.max(1, runs - 1));
    const places = new Set(Array.from({ length: runs }, (_, i) => Math.min(all.length - 1, Math.round(i * step))));
    return [...places].map((i) => all[i] as PlantedNumbering);
  });
}

/** Where an offset of the old text stands in the new one; what is put in at it stands there. */
function moved(offset: number, { edits }: PlantedNumbering): number {
  return edits.reduce((sum, { span, text }) => {
    const isBefore = span.start < offset && span.end <= offset;
    return isBefore ? sum + text.length - (span.end - span.start) : sum;
  }, offset);
}

/** Rule and line, the lines counted as if nothing had been put in or taken out. */
function sayings(text: string, from = 0, by = 0): readonly string[] {
  const source = new Source(text);
  return find(text).map((it) => {
    const line = source.lineAt(it.span.start);
    return `${it.rule} in line ${line + (from <= line ? by : 0) + 1}`;
  });
}

interface Judgement {
  readonly missed?: string;
  readonly elsewhere?: string;
  readonly left?: string;
}

function judge(text: string, before: readonly string[], planted: PlantedNumbering): Judgement {
  const mistaken = applyEdits(text, planted.edits);
  const source = new Source(mistaken);
  const said = sayings(mistaken);
  const lines = planted.places.map((it) => source.lineAt(moved(it, planted)) + 1);
  const wanted = said.filter((it) =>
    lines.some((line) => planted.rules.some((rule) => it === `${rule} in line ${line}`)),
  );
  const first = Math.min(...planted.edits.map((it) => source.lineAt(it.span.start)));
  const added = mistaken.split(/\r\n|\n|\r/u).length - text.split(/\r\n|\n|\r/u).length;
  const others = sayings(mistaken, first, -added).filter((it) => !before.includes(it)).length - wanted.length;
  const repaired = fixText(mistaken, { lint: find, unsafe: true }).text;
  const left = find(repaired).map((it) => it.message);
  const isBack = !planted.isRestored || before.length !== 0 || repaired === text;
  return {
    ...(wanted.length === 0 && { missed: said.join(', ') || 'nothing' }),
    ...(0 < others && { elsewhere: said.join(', ') }),
    ...((left.length !== 0 || !isBack) && { left: left.join(', ') || 'another text' }),
  };
}

/** Lines broken at 80 letters, as out of a PDF. */
function wrapped(text: string): string {
  const wrap = (line: string): string => {
    let width = 0;
    return line
      .split(' ')
      .map((word, i) => {
        const breaks = i !== 0 && 80 < width + 1 + word.length;
        width = breaks || i === 0 ? word.length : width + 1 + word.length;
        return `${i === 0 ? '' : breaks ? '\n' : ' '}${word}`;
      })
      .join('');
  };
  return text.split('\n').map(wrap).join('\n');
}

interface Tally {
  count: number;
  readonly missed: string[];
  readonly elsewhere: string[];
  readonly left: string[];
}

/** A mistake beside another one is a third: only documents whose sequence is right are planted in. */
const isInOrder = (text: string): boolean => find(text).every((it) => it.rule === 'numbering-format');

function plantAll(plans: readonly RealPlan[]): Tally {
  const tally: Tally = { count: 0, missed: [], elsewhere: [], left: [] };
  for (const { name, text } of plans.filter((it) => isInOrder(it.text))) {
    const before = sayings(text);
    for (const planted of choose(planOf(text))) {
      tally.count++;
      const judged = judge(text, before, planted);
      for (const kind of ['missed', 'elsewhere', 'left'] as const) {
        const said = judged[kind];
        if (said !== undefined) tally[kind].push(`${name}, ${planted.kind} at ${planted.places}: ${said}`);
      }
    }
  }
  return tally;
}

function check({ count, missed, elsewhere, left }: Tally): void {
  assert.ok(200 < count, `${count} mistakes planted`);
  assert.ok(missed.length <= 0.02 * count, `${missed.length} of ${count} are missed:\n${missed.join('\n')}`);
  assert.deepEqual(elsewhere, [], 'what is said elsewhere');
  assert.deepEqual(left, [], 'what is left after the repair');
}

describe('mistakes planted in the numbering', function () {
  this.timeout(120_000);

  it('are found at their place and repaired in our own drafts', () => check(plantAll(samples)));

  it('are found at their place and repaired in the real documents beside the repository', function () {
    // The real documents are not part of the repository: without ../shared there is nothing to plant in.
    if (seeds.length === 0) this.skip();
    check(plantAll([...seeds, ...corpus]));
  });

  for (const { seed, line, from, to, says } of [
    {
      seed: '000',
      line: 44,
      from: '3.',
      to: '4.',
      says: ['numbering-gap in line 44', 'numbering-duplicate in line 52'],
    },
    { seed: '003', line: 175, from: '2.2.', to: '3.2.', says: ['numbering-parent-mismatch in line 175'] },
  ]) {
    it(`are found as the ground truth says: ${from} made ${to} in seed ${seed}`, function () {
      const text = seeds.find((it) => it.name.startsWith(seed))?.text;
      // The real documents are not part of the repository: without ../shared there is nothing to plant in.
      if (text === undefined) this.skip();
      const source = new Source(text);
      const start = source.lineSpan(line - 1).start + text.slice(source.lineSpan(line - 1).start).search(/\S/u);
      assert.ok(text.startsWith(from, start));
      const mistaken = applyEdits(text, [{ span: { start, end: start + from.length }, text: to }]);
      assert.deepEqual(sayings(mistaken), says);
      assert.equal(fixText(mistaken, { lint: find, unsafe: true }).text, text);
    });
  }

  it('are the same in NFD, with CRLF and with lines broken as in a PDF', () => {
    const messages = (text: string): readonly string[] => find(text).map((it) => it.message);
    for (const { text } of [...samples, ...seeds].filter((it) => isInOrder(it.text))) {
      const plan = planOf(text);
      const kinds = new Set<string>();
      for (const planted of choose(plan)) {
        if (kinds.has(planted.kind)) continue;
        kinds.add(planted.kind);
        const mistaken = applyEdits(text, planted.edits);
        const said = messages(mistaken);
        assert.deepEqual(messages(mistaken.normalize('NFD')), said, `${planted.kind} in NFD`);
        assert.deepEqual(messages(mistaken.replace(/\r?\n/gu, '\r\n')), said, `${planted.kind} with CRLF`);
        if (!plan.hardWrapped) assert.deepEqual(messages(wrapped(mistaken)), said, `${planted.kind} broken at 80`);
      }
    }
  });
});
