import assert from 'node:assert/strict';
import { quickFixes } from '../../server/src/features/actions';
import { createAnalyst } from '../../server/src/features/analysis';
import type { LintFinding } from '../../server/src/lint/lint';
import type { Example, Guide, Rule } from '../../server/src/lint/rule';
import { unusedSuppression } from '../../server/src/lint/silence';
import { othersOf } from '../../server/src/plan/others';
import { guides } from '../../server/src/rules/guides';
import { rulesByGroup } from '../../server/src/rules/index';
import { applyEdits } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import { mark, unmark } from './marked';
import { findingsOf, fixed, known, settings } from './workbench';

/** How often each rule speaks in a text, without the rule that an example is about. */
function countByRule(text: string, example: Example): Map<string, number> {
  const counts = new Map<string, number>();
  for (const it of findingsOf(text, {
    others: example.others ?? [],
    ...(example.profile && { profile: example.profile }),
  })) {
    counts.set(it.rule, (counts.get(it.rule) ?? 0) + 1);
  }
  return counts;
}

function checkExample(rule: Rule, example: Example): void {
  const { text, spans } = unmark(example.text);
  const context = { rules: [rule], others: example.others ?? [], ...(example.profile && { profile: example.profile }) };
  const findings = findingsOf(text, context).filter((it) => it.rule !== unusedSuppression);
  assert.equal(
    mark(
      text,
      findings.map((it) => it.span),
    ),
    mark(text, spans),
    'what is underlined',
  );
  if (example.says !== undefined) {
    const messages = findings.map((it) => it.message);
    assert.ok(
      messages.some((it) => it.includes(example.says as string)),
      `${example.says} is said by none of: ${messages.join(' | ')}`,
    );
  }
  if (rule.id !== 'unicode-not-nfc') {
    const decomposed = findingsOf(text.normalize('NFD'), context);
    assert.deepEqual(
      decomposed.map((it) => text.normalize('NFD').slice(it.span.start, it.span.end).normalize('NFC')),
      findings.map((it) => text.slice(it.span.start, it.span.end)),
      'the same words underlined in NFD',
    );
  }
  const windows = text.replace(/\n/gu, '\r\n');
  assert.deepEqual(
    findingsOf(windows, context).map((it) => windows.slice(it.span.start, it.span.end).replace(/\r\n/gu, '\n')),
    findings.map((it) => text.slice(it.span.start, it.span.end)),
    'the same words underlined with CRLF',
  );
  if (example.fixed === undefined) return;
  const repaired = fixed(text, [rule], example.others, example.profile);
  assert.equal(repaired, example.fixed, 'what the fix makes');
  const after = countByRule(repaired, example);
  const before = countByRule(text, example);
  for (const [id, count] of after) {
    assert.ok(count <= (before.get(id) ?? 0), `the fix adds a finding of ${id}`);
  }
  const left = findingsOf(repaired, context).filter((it) => it.rule === rule.id);
  if (example.fixed !== text) assert.ok(left.length < findings.length, 'the fix repairs');
}

/** A comment that silences a finding must not hide it in another way: then the comment is told as one that covers nothing. */
function checkSilence(rule: Rule, example: Example): void {
  const { text } = unmark(example.text);
  const analyst = createAnalyst([rule]);
  const others = othersOf((example.others ?? []).map(known));
  const context = { settings: settings(example.profile), others };
  const analysis = analyst.analyse({ uri: '', version: 1, source: new Source(text) }, context);
  const rulesIn = (all: readonly LintFinding[]): readonly string[] => all.map((it) => it.rule);
  for (const finding of analysis.shown.filter((it) => it.rule === rule.id)) {
    for (const fix of quickFixes(analysis, finding.span, (it) => analyst.lint(it, context))) {
      if (fix.repairs[0] !== finding || !fix.title.startsWith('Bỏ qua')) continue;
      const left = rulesIn(analyst.lint(applyEdits(text, fix.edits), context));
      assert.ok(left.length < analysis.findings.length, `${fix.title} leaves ${left}`);
      assert.deepEqual(unusedIn(left), unusedIn(rulesIn(analysis.findings)), fix.title);
    }
  }
}

const unusedIn = (found: readonly string[]): readonly string[] => found.filter((it) => it === unusedSuppression);

describe('rules', () => {
  for (const { group, rule } of rulesByGroup) {
    describe(`${group}/${rule.id}`, () => {
      const { why, law, examples } = guides.get(rule.id) as Guide;

      examples.forEach((example, i) => {
        const isBad = example.text.includes('⟦');
        it(`${isBad ? 'finds' : 'keeps silent in'} example ${i + 1}`, () => checkExample(rule, example));
      });

      it('is silenced where it speaks, and nothing else comes of that', () => {
        for (const example of examples) checkSilence(rule, example);
      });

      it('has one bad example and two good ones', () => {
        const bad = examples.filter((it) => it.text.includes('⟦')).length;
        assert.ok(1 <= bad, 'a bad one');
        assert.ok(2 <= examples.length - bad, 'two good ones');
      });

      it('speaks as the house does', () => {
        assert.match(rule.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        for (const text of [rule.title, why, law ?? why]) {
          assert.equal(text, text.normalize('NFC'));
          assert.doesNotMatch(text, /vui lòng/iu);
        }
        assert.doesNotMatch(rule.title, /\.$/u);
        for (const example of examples) {
          const { text } = unmark(example.text);
          for (const finding of findingsOf(text, { rules: [rule], others: example.others ?? [] })) {
            assert.doesNotMatch(finding.message, /\.$|vui lòng/iu, finding.message);
            assert.ok(!finding.message.includes(rule.id), 'no rule id in a message');
            assert.ok(finding.span.start <= finding.span.end && finding.span.end <= text.length);
          }
        }
      });
    });
  }
});
