import assert from 'node:assert/strict';
import type { Example, Guide, Rule } from '../../server/src/lint/rule';
import { unusedSuppression } from '../../server/src/lint/silence';
import { guides } from '../../server/src/rules/guides';
import { rulesByGroup } from '../../server/src/rules/index';
import { mark, unmark } from './marked';
import { findingsOf, fixed } from './workbench';

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

describe('rules', () => {
  for (const { group, rule } of rulesByGroup) {
    describe(`${group}/${rule.id}`, () => {
      const { why, law, examples } = guides.get(rule.id) as Guide;

      examples.forEach((example, i) => {
        const isBad = example.text.includes('⟦');
        it(`${isBad ? 'finds' : 'keeps silent in'} example ${i + 1}`, () => checkExample(rule, example));
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
