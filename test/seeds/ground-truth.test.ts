import assert from 'node:assert/strict';
import type { LintFinding } from '../../server/src/lint/lint';
import { rules } from '../../server/src/rules/index';
import { Source } from '../../server/src/text/source';
import { findingsOf } from '../rules/workbench';
import { groundTruths } from './ground-truth';
import { seeds } from './real-plans';

interface Row {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly count: number;
  readonly severity: string | undefined;
}

const form = /^(?<first>\d+)(?:-(?<last>\d+))? (?<rule>[a-z-]+)(?: ×(?<count>\d+))?(?: (?<severity>[EWIH]))?$/u;

function readRow(text: string): Row {
  const groups = form.exec(text)?.groups;
  assert.ok(groups, `no row: ${text}`);
  const { first, last = first, rule, count = '1', severity } = groups;
  return { text, first: Number(first), last: Number(last), rule: rule as string, count: Number(count), severity };
}

const letters = { error: 'E', warning: 'W', information: 'I', hint: 'H' } as const;

const say = ({ rule, severity, message }: LintFinding, lines: string): string =>
  `${lines} ${rule} ${letters[severity]}: ${message}`;

describe('the ground truth on the real plans', () => {
  for (const { seed, must, may } of groundTruths) {
    it(`holds in ${seed} (skipped where ../shared is not there)`, function () {
      const text = seeds.find((it) => it.name.startsWith(seed))?.text;
      if (text === undefined) return this.skip();
      const source = new Source(text);
      const known = new Set(rules.map((it) => it.id));
      const left = findingsOf(text).map((finding) => ({
        finding,
        first: source.lineAt(finding.span.start) + 1,
        last: source.lineAt(finding.span.end) + 1,
      }));
      const take = ({ first, last, rule, count, severity }: Row): number => {
        let taken = 0;
        for (let i = left.length - 1; 0 <= i && taken < count; i--) {
          const it = left[i] as (typeof left)[number];
          const isHere = it.finding.rule === rule && it.first <= last && first <= it.last;
          if (!isHere || (severity !== undefined && letters[it.finding.severity] !== severity)) continue;
          left.splice(i, 1);
          taken++;
        }
        return taken;
      };
      const missing = must
        .map(readRow)
        .filter((it) => take(it) < it.count)
        .map((it) => `${it.text}${known.has(it.rule) ? '' : ' (there is no such rule)'}`);
      for (const row of may.map(readRow)) take({ ...row, count: Number.POSITIVE_INFINITY });
      const wrong = left.map((it) => say(it.finding, it.first === it.last ? `${it.first}` : `${it.first}-${it.last}`));
      assert.deepEqual({ missing, wrong }, { missing: [], wrong: [] });
    });
  }
});
