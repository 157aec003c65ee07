import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quickFixes } from '../../server/src/features/actions';
import { createAnalyst } from '../../server/src/features/analysis';
import { fixText } from '../../server/src/lint/fix';
import type { LintFinding } from '../../server/src/lint/lint';
import { unusedSuppression } from '../../server/src/lint/silence';
import { nobody } from '../../server/src/plan/others';
import { rules } from '../../server/src/rules/index';
import { diff } from '../../server/src/text/diff';
import { applyEdits, areApart } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import { findingsOf, planOf, settings } from '../rules/workbench';
import { anyDraft, anyText, cases, disturbed, draft, place } from './drafts';

const countByRule = (findings: readonly LintFinding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const it of findings) counts.set(it.rule, (counts.get(it.rule) ?? 0) + 1);
  return counts;
};

describe('repairs', function () {
  this.timeout(120_000);

  it('take their finding away and add none, in any plan with mistakes', () => {
    fc.assert(
      fc.property(disturbed, (text) => {
        const before = findingsOf(text);
        const counts = countByRule(before);
        for (const finding of before) {
          for (const fix of finding.fixes ?? []) {
            const repaired = applyEdits(text, fix.edits);
            const after = countByRule(findingsOf(repaired));
            const what = `“${fix.title}” of ${finding.rule} at ${finding.span.start}`;
            assert.ok((after.get(finding.rule) ?? 0) < (counts.get(finding.rule) as number), `${what} repairs nothing`);
            for (const [rule, count] of after) {
              assert.ok(count <= (counts.get(rule) ?? 0), `${what} adds a finding of ${rule}`);
            }
          }
        }
      }),
      cases(100),
    );
  });

  for (const unsafe of [false, true]) {
    it(`come to an end in one go in any draft, ${unsafe ? 'all of them' : 'those that are safe'}`, () => {
      fc.assert(
        fc.property(anyDraft, (text) => {
          const once = fixText(text, { lint: findingsOf, unsafe }).text;
          assert.equal(fixText(once, { lint: findingsOf, unsafe }).text, once);
        }),
        cases(100),
      );
    });
  }
});

describe('repairs without a question', function () {
  this.timeout(120_000);

  /** The letters and digits of each cited document, whatever stands between them. */
  const cited = (text: string): readonly string[] =>
    planOf(text).citations.map((it) =>
      text
        .slice(it.span.start, it.span.end)
        .normalize('NFC')
        .replaceAll(/[^\p{L}\p{N}]/gu, ''),
    );

  it('change no letter and no digit of a citation', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        assert.deepEqual(cited(fixText(text, { lint: findingsOf, unsafe: false }).text), cited(text));
      }),
      cases(200),
    );
  });
});

describe('the repair of all findings of a rule', function () {
  this.timeout(120_000);

  it('is one step after which nothing of it is left to repair', () => {
    const analyst = createAnalyst(rules);
    const context = { settings: settings(), others: nobody };
    const lint = (it: string) => analyst.lint(it, context);
    const repairable = (all: readonly LintFinding[], rule: string) =>
      all.filter((it) => it.rule === rule && 0 < (it.fixes ?? []).length);
    fc.assert(
      fc.property(anyDraft, (text) => {
        const analysis = analyst.analyse({ uri: '', version: 1, source: new Source(text) }, context);
        for (const finding of new Map(analysis.shown.map((it) => [it.rule, it])).values()) {
          const all = quickFixes(analysis, finding.span, lint).filter(
            (it) => /^Sửa (?:tất )?cả /u.test(it.title) && it.repairs[0]?.rule === finding.rule,
          );
          const repaired = all.map((it) => applyEdits(text, it.edits));
          const left = repaired.map((it) => repairable(lint(it), finding.rule).map((one) => one.message));
          if (0 < left.length) assert.deepEqual(left.at(-1), [], `${all[0]?.title} of ${finding.rule}`);
        }
      }),
      cases(100),
    );
  });
});

describe('silences, whatever the draft', function () {
  this.timeout(60_000);

  it('silence what they are offered for, and nothing is said of themselves', () => {
    const analyst = createAnalyst(rules);
    const context = { settings: settings(), others: nobody };
    fc.assert(
      fc.property(anyDraft, (text) => {
        const document = { uri: '', version: 1, source: new Source(text) };
        const analysis = analyst.analyse(document, context);
        const lint = (it: string) => analyst.lint(it, context);
        for (const finding of analysis.shown.slice(0, 5)) {
          const { rule } = finding;
          const count = analysis.findings.filter((it) => it.rule === rule).length;
          for (const it of quickFixes(analysis, finding.span, lint).filter((one) => one.title.startsWith('Bỏ qua'))) {
            if (!it.repairs.includes(finding) || it.repairs[0] !== finding) continue;
            const after = analyst.lint(applyEdits(text, it.edits), context);
            assert.ok(after.filter((one) => one.rule === rule).length < count, `${it.title}: ${rule}`);
            const unused = (all: readonly LintFinding[]): number =>
              all.filter((one) => one.rule === unusedSuppression && one.message.includes(`“${rule}”`)).length;
            assert.ok(unused(after) <= unused(analysis.findings), `${it.title}: it silences nothing`);
          }
        }
      }),
      cases(100),
    );
  });
});

describe('the difference between two texts', function () {
  this.timeout(60_000);

  it('leads from one to the other', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDraft), fc.oneof(anyText, anyDraft), (before, after) => {
        const edits = diff(before, after);
        assert.ok(areApart(edits));
        assert.equal(applyEdits(before, edits), after);
      }),
      cases(300),
    );
  });

  it('is no more than what was changed', () => {
    const change = fc.record({ at: place, length: fc.nat({ max: 5 }), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(draft, fc.array(change, { maxLength: 3 }), (before, changes) => {
        let after = before;
        for (const it of changes) {
          const at = Math.round(it.at * after.length);
          after = after.slice(0, at) + it.text + after.slice(at + it.length);
        }
        const edits = diff(before, after);
        assert.equal(applyEdits(before, edits), after);
        assert.ok(edits.length <= 40, `${edits.length} edits`);
      }),
      cases(200),
    );
  });

  it('says each small change by itself', () => {
    const before = 'Điều một.\nđiều  hai;\n\nĐiều ba  và  bốn\n';
    const after = 'Điều một.\nđiều hai;\n\nĐiều ba và bốn.\n';
    assert.deepEqual(
      diff(before, after).map((it) => [it.span.start, it.span.end, it.text]),
      [
        [15, 16, ''],
        [30, 31, ''],
        [34, 35, ''],
        [38, 38, '.'],
      ],
    );
  });

  it('keeps the lines between, in a long text with a change on each line', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `- nội dung thứ ${i}  của kế hoạch`);
    const before = lines.join('\n');
    const edits = diff(before, before.replaceAll('  ', ' '));
    assert.equal(edits.length, lines.length);
    assert.ok(edits.every((it) => it.span.end - it.span.start === 1 && it.text === ''));
  });

  it('tears no pair of surrogates', () => {
    assert.deepEqual(diff('a😀b', 'a😁b'), [{ span: { start: 1, end: 3 }, text: '😁' }]);
  });
});
