import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import type { LintFinding } from '../../server/src/lint/lint';
import { rulesByGroup } from '../../server/src/rules/index';
import { fromDay } from '../../server/src/syntax/days/date';
import { Source } from '../../server/src/text/source';
import { overlaps } from '../../server/src/text/span';
import { chosen, findingsOf, planOf } from '../rules/workbench';
import { type Planted, plantIn, type RawCitation } from './planted-citations';
import { corpus, type RealPlan, samples, seeds } from './real-plans';

const rules = rulesByGroup.filter((it) => it.group === 'citations').map((it) => it.rule);
const find = (text: string): readonly LintFinding[] => findingsOf(text, { rules });
const hasRealPlans = seeds.length !== 0;
const note = hasRealPlans ? '' : ' (skipped: ../shared is not beside this repository)';

const numberOf = ({ name }: RealPlan): string => name.slice(0, 3);
const said = (text: string): readonly string[] => {
  const source = new Source(text);
  return find(text).map((it) => `${source.lineAt(it.span.start) + 1} ${it.rule}`);
};

/** What the rules say of the untouched documents: line and rule, nothing else. */
const groundTruth: Readonly<Record<string, readonly string[]>> = {
  'seed 000': ['88 citation-missing-title'],
  'seed 002': [
    '3 citation-title-capital',
    '116 citation-missing-title',
    '175 citation-missing-so',
    '290 citation-title-inconsistent',
  ],
  'seed 003': [
    '19 citation-repeat-full',
    '78 citation-repeat-full',
    '82 self-citation',
    '126 citation-issuer-inconsistent',
    '167 citation-repeat-full',
    '171 self-citation',
    '181 citation-missing-issuer',
    '197 citation-repeat-full',
    '227 citation-repeat-full',
  ],
  'seed 004': [
    '9 can-cu-comma',
    '31 citation-comma-inconsistent',
    '35 citation-title-capital',
    '41 citation-type-symbol-mismatch',
    '41 citation-comma-before-date',
  ],
  'corpus 002': [
    '17 citation-missing-so',
    '17 legal-basis-punct',
    '21 legal-basis-law-number',
    '22 legal-basis-law-number',
    '27 citation-repeat-full',
    '188 citation-missing-so',
  ],
  'corpus 003': ['14 citation-comma-before-date'],
  'corpus 006': [
    '16 citation-missing-so',
    '16 citation-title-capital',
    '16 legal-basis-punct',
    '17 citation-title-capital',
  ],
  'corpus 010': ['30 legal-basis-punct'],
  'corpus 016': [
    '20 citation-missing-title',
    '20 citation-missing-title',
    '31 can-cu-comma',
    '62 citation-missing-issuer',
    '64 citation-missing-title',
    '65 citation-symbol-form',
    '66 citation-missing-date',
  ],
  'corpus 025': ['25 citation-missing-title', '25 citation-missing-title', '28 citation-missing-date'],
  'corpus 035': [
    '16 legal-basis-law-number',
    '17 legal-basis-law-number',
    '18 citation-title-capital',
    '20 citation-missing-so',
    '22 citation-title-capital',
    '26 citation-missing-so',
    '32 citation-missing-so',
    '38 citation-title-inconsistent',
  ],
  'corpus 041': ['47 citation-repeat-full'],
  'corpus 069': [
    '20 legal-basis-law-number',
    '22 legal-basis-punct',
    '26 citation-repeat-full',
    '35 citation-issuer-inconsistent',
    '48 citation-repeat-full',
  ],
  'corpus 079': [
    '44 citation-symbol-form',
    '197 citation-symbol-form',
    '304 citation-missing-issuer',
    '304 citation-symbol-form',
  ],
};
const counts: Readonly<Record<string, readonly [number, number]>> = {
  '000': [3, 3],
  '001': [2, 2],
  '002': [28, 24],
  '003': [14, 8],
  '004': [14, 13],
};

describe(`citations of the real plans${note}`, function () {
  this.timeout(60_000);
  before(function () {
    if (!hasRealPlans) this.skip();
  });

  it('are all read, and told apart', () => {
    for (const plan of seeds) {
      const { citations } = planOf(plan.text);
      const distinct = new Set(citations.map((it) => it.key)).size;
      assert.deepEqual([citations.length, distinct], counts[numberOf(plan)], plan.name);
    }
  });

  it('have the faults that the ground truth names, and no others', () => {
    for (const [room, plans] of [
      ['seed', seeds],
      ['corpus', corpus],
    ] as const) {
      for (const plan of plans) {
        const name = `${room} ${numberOf(plan)}`;
        assert.deepEqual(said(plan.text), groundTruth[name] ?? [], name);
      }
    }
  });

  it('are the same in NFD, and where lines end at a page’s width', () => {
    const brief = (text: string): readonly string[] =>
      planOf(text).citations.map((it) => `${it.key} ${it.dating} ${it.issuer?.text ?? ''} ${it.isFirst}`);
    const messages = (text: string): readonly string[] => find(text).map((it) => `${it.rule} ${it.message}`);
    for (const { name, text } of [...seeds, ...corpus]) {
      assert.deepEqual(brief(text.normalize('NFD')), brief(text), `${name} in NFD`);
      assert.deepEqual(messages(text.normalize('NFD')), messages(text), `${name} in NFD`);
      if (planOf(text).hardWrapped) continue;
      assert.deepEqual(brief(wrap(text, 80)), brief(text), `${name} wrapped`);
      assert.deepEqual(messages(wrap(text, 80)), messages(text), `${name} wrapped`);
    }
  });
});

/** Ends lines where a page would, as text out of a PDF has them. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      let result = '';
      let column = 0;
      for (const word of line.split(/(?<=\s)/u)) {
        if (column !== 0 && width < column + word.trimEnd().length) {
          result = `${result.trimEnd()}\n`;
          column = 0;
        }
        result += word;
        column += word.length;
      }
      return result;
    })
    .join('\n');
}

const known = (raw: RawCitation, text: string): string | undefined =>
  planOf(text).citations.find((it) => it.symbol.span.start === raw.symbol.start)?.room;

function* plantIntoPlan(text: string): Generator<Planted> {
  const { header } = planOf(text);
  const isBound = (raw: RawCitation): boolean => {
    const room = known(raw, text);
    return room !== 'head' && room !== 'subject' && room !== 'closing';
  };
  yield* plantIn(text, { isBound, headerYear: header.issued && fromDay(header.issued.latest).year });
}

function checkPlanted(plans: readonly RealPlan[]): void {
  const missed: string[] = [];
  const unrepaired: string[] = [];
  let count = 0;
  for (const plan of plans) {
    for (const planted of plantIntoPlan(plan.text)) {
      count++;
      const label = `${plan.name}: ${planted.name}, ${planted.cited}`;
      const finding = find(planted.text).find((it) => it.rule === planted.rule && isAt(it, planted));
      if (!finding) missed.push(label);
      else if (!repairs(planted, finding, plan.text)) unrepaired.push(label);
    }
  }
  assert.ok(20 < count, `${count} mistakes planted`);
  assert.deepEqual(missed, [], 'found at its place');
  assert.deepEqual(unrepaired, [], 'repaired by its first fix, nothing added');
}

const isAt = (finding: LintFinding, planted: Planted): boolean =>
  [finding, ...(finding.related ?? [])].some((it) => overlaps(it.span, planted.at));

/**
 * The first fix of the finding, alone, leaves fewer findings of its rule and no more of any other. What was said of the document as it
 * was may be said again.
 */
function repairs(planted: Planted, finding: LintFinding, original: string): boolean {
  if (!finding.fixes?.length) return true;
  let isDone = false;
  const { text } = fixText(planted.text, {
    unsafe: true,
    lint: () => {
      if (isDone) return [];
      isDone = true;
      return chosen([finding]);
    },
  });
  const [first, before, after] = [tally(original), tally(planted.text), tally(text)];
  const others = rules.every(
    ({ id }) => id === planted.rule || (after.get(id) ?? 0) <= Math.max(first.get(id) ?? 0, before.get(id) ?? 0),
  );
  return others && (after.get(planted.rule) ?? 0) < (before.get(planted.rule) ?? 0);
}

function tally(text: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const { rule } of find(text)) map.set(rule, (map.get(rule) ?? 0) + 1);
  return map;
}

describe('mistakes planted in citations', function () {
  this.timeout(120_000);
  it('are found and repaired in our own drafts', () => checkPlanted(samples.filter((it) => !/loi/u.test(it.name))));

  it(`are found and repaired in the real plans${note}`, function () {
    if (!hasRealPlans) this.skip();
    checkPlanted([...seeds, ...corpus]);
  });
});
