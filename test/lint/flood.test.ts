import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import { digest, tooManyFindings } from '../../server/src/lint/flood';
import { createLinter, type LintFinding, type LintSettings } from '../../server/src/lint/lint';
import { defineRule, type Severity } from '../../server/src/lint/rule';
import { applyEdits } from '../../server/src/text/edit';
import { planOf, settings } from '../rules/workbench';

/** Finds every `xấu`, safely repaired to `tốt`, and every `hỏng`, repaired when asked to `lành`. */
const bad = (severity: Severity) =>
  defineRule({
    id: 'bad-word',
    severity,
    title: 'Thử',
    why: 'Thử',
    examples: [],
    *checkParagraph({ text }) {
      for (const { 0: word, index } of text.matchAll(/xấu|hỏng/gu)) {
        const span = { start: index, end: index + word.length };
        const safe = word === 'xấu';
        const edits = [{ span, text: safe ? 'tốt' : 'lành' }];
        yield { span, message: `Chữ ${word}`, fixes: [{ title: 'Đổi', edits, safe }] };
      }
    },
  });

const found = (text: string, severity: Severity, more: Partial<LintSettings> = {}): readonly LintFinding[] =>
  createLinter([bad(severity)])(planOf(text), { ...settings(), ...more }).findings;

const shown = (text: string, severity: Severity, more: Partial<LintSettings> = {}): readonly LintFinding[] =>
  digest({ findings: found(text, severity, more) }, text.length);

const lines = (count: number, word = 'xấu'): string => `${`Chữ ${word}.\n\n`.repeat(count)}Hết.`;

describe('a flood', () => {
  it('is nothing to speak of below twenty', () => {
    assert.equal(shown(lines(19), 'hint').length, 19);
  });

  it('of one cosmetic finding becomes one, which stands at the first, counts, leads to others and repairs all', () => {
    for (const severity of ['hint', 'information'] as const) {
      const text = lines(25);
      const [one, ...others] = shown(text, severity);
      assert.deepEqual(others, []);
      assert.ok(one);
      assert.deepEqual([one.rule, one.severity], ['bad-word', severity]);
      assert.deepEqual(one.span, { start: 4, end: 7 });
      assert.equal(one.message, 'Chữ xấu (và 24 chỗ nữa như vậy)');
      assert.equal(one.members?.length, 25);
      assert.deepEqual(
        one.related?.map((it) => text.slice(it.span.start, it.span.end)),
        Array.from({ length: 5 }, () => 'xấu'),
      );
      const [fix, ...more] = one.fixes ?? [];
      assert.deepEqual(more, []);
      assert.ok(fix?.safe);
      assert.equal(fix.title, 'Sửa cả 25 chỗ như vậy');
      assert.equal(applyEdits(text, fix.edits), lines(25, 'tốt'));
    }
  });

  it('of hints whose repair is the drafter’s to choose becomes one that no save repairs', () => {
    const [first, ...others] = shown(lines(30, 'hỏng'), 'hint');
    assert.deepEqual(others, []);
    assert.deepEqual([first?.fixes?.[0]?.safe, first?.fixes?.[0]?.edits.length], [false, 30]);
  });

  it('keeps its place among other findings', () => {
    const text = `Một hỏng.\n\n${lines(30)}\n\nHai hỏng.`;
    assert.deepEqual(
      shown(text, 'information').map((it) => it.message),
      ['Chữ hỏng', 'Chữ xấu (và 29 chỗ nữa như vậy)', 'Chữ hỏng'],
    );
  });

  it('does not hide what is grave, or what must be decided place by place', () => {
    assert.equal(shown(lines(30), 'warning').length, 30);
    assert.equal(shown(lines(30), 'error').length, 30);
    assert.equal(shown(lines(30, 'hỏng'), 'information').length, 30);
    assert.equal(shown(lines(30), 'hint', { rules: { 'bad-word': 'warning' } }).length, 30, 'as the drafter weighs it');
  });

  it('is counted without what the draft silences', () => {
    const silence = '<!-- thảo: bỏ qua bad-word: trích nguyên văn -->\n';
    assert.equal(shown(`Đầu.\n\n${silence}${lines(20)}`, 'hint').length, 19);
    assert.deepEqual(shown(silence + lines(40), 'hint'), []);
  });

  it('is repaired to its end by fix-all, which sees each of it', () => {
    for (const text of [lines(25), lines(300)]) {
      const fixed = fixText(text, { unsafe: false, lint: (it) => found(it, 'hint') });
      assert.equal(fixed.text, text.replaceAll('xấu', 'tốt'));
      assert.equal(fixed.repaired.get('bad-word'), (text.match(/xấu/gu) ?? []).length);
    }
  });
});

describe('more findings than anybody walks through', () => {
  it('are a hundred and one that counts the others, at the end', () => {
    const text = lines(137, 'hỏng');
    const all = shown(text, 'warning');
    assert.equal(all.length, 101);
    const last = all.at(-1);
    assert.deepEqual([last?.rule, last?.severity], [tooManyFindings, 'information']);
    assert.deepEqual(last?.span, { start: text.length, end: text.length });
    assert.equal(last?.message, 'Còn 37 chỗ nữa chưa hiện (37 cảnh báo), sẽ hiện dần khi các chỗ khác được sửa');
    assert.equal(shown(lines(100, 'hỏng'), 'warning').length, 100);
  });

  it('are counted and not kept where the text is nothing else', () => {
    const lonely = { id: 'lonely-sign', severity: 'information', title: 'Thử' } as const;
    const signs = (text: string) =>
      [...text.matchAll(/“/gu)].map((it) => ({ span: { start: it.index, end: it.index + 1 }, message: 'Lẻ' }));
    const inPlan = defineRule({ ...lonely, check: ({ plan }) => signs(plan.source.text) });
    const inParagraph = defineRule({ ...lonely, checkParagraph: ({ text }) => signs(text) });
    const many = 50_000;
    for (const rule of [inPlan, inParagraph]) {
      const lint = (text: string) => createLinter([rule])(planOf(text), settings());
      const result = lint('“'.repeat(many));
      assert.ok(result.findings.length < 12_000, `${result.findings.length}`);
      assert.equal(
        digest(result, many).at(-1)?.message,
        `Còn ${many - 100} chỗ nữa chưa hiện (${many - 100} thông tin), sẽ hiện dần khi các chỗ khác được sửa`,
      );
      assert.equal(lint('“'.repeat(9000)).findings.length, 9000);
    }
  });

  it('are the gravest ones, in the order of the text', () => {
    const at = (start: number, severity: Severity): LintFinding => ({
      rule: 'a-rule',
      severity,
      span: { start, end: start },
      message: 'Sai',
    });
    const all = Array.from({ length: 300 }, (_, i) => at(i, i % 3 === 0 ? 'hint' : i % 3 === 1 ? 'warning' : 'error'));
    const kept = digest({ findings: all.slice(0, 270) }, 1000);
    assert.equal(kept.length, 101);
    assert.equal(kept.filter((it) => it.severity === 'error').length, 90);
    const starts = kept.map((it) => it.span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(
      kept.at(-1)?.message,
      'Còn 170 chỗ nữa chưa hiện (80 cảnh báo, 90 gợi ý), sẽ hiện dần khi các chỗ khác được sửa',
    );
  });
});
