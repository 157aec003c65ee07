import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import { digest } from '../../server/src/lint/flood';
import { createLinter, type LintFinding, type LintSettings } from '../../server/src/lint/lint';
import { holdBack, sayingOf } from '../../server/src/lint/quiet';
import { defineRule, type Fix, laterFix, type Rule, repairLater } from '../../server/src/lint/rule';
import { unusedSuppression } from '../../server/src/lint/silence';
import type { Edit } from '../../server/src/text/edit';
import { planOf, settings } from '../rules/workbench';

const info = { severity: 'warning', title: 'Thử', why: 'Thử', examples: [] } as const;

/** Finds every `xấu`, and repairs it to `tốt`. */
const badWord = defineRule({
  ...info,
  id: 'bad-word',
  *checkParagraph({ text }) {
    for (const found of text.matchAll(/xấu/gu)) {
      const span = { start: found.index, end: found.index + found[0].length };
      yield { span, message: 'Chữ xấu', fixes: [{ title: 'Đổi', edits: [{ span, text: 'tốt' }], safe: true }] };
    }
  },
});

const crashing = defineRule({
  ...info,
  id: 'crashing-rule',
  // biome-ignore lint/correctness/useYield: it is meant to throw before it says anything.
  *check() {
    throw new Error('our bug');
  },
});

const quietOne = defineRule({
  ...info,
  id: 'quiet-one',
  isOff: true,
  profiles: { 'phat-hanh': 'error' },
  *check({ plan }) {
    yield { span: { start: 0, end: plan.source.text.length }, message: 'Luôn nói', severity: 'hint' };
  },
});

function lint(
  text: string,
  rules: readonly Rule[] = [badWord],
  chosen: LintSettings = settings(),
): readonly LintFinding[] {
  return createLinter(rules)(planOf(text), chosen).findings;
}

const said = (findings: readonly LintFinding[]): string[] =>
  findings.map((it) => `${it.severity} ${it.rule} ${it.span.start}`);

describe('lint', () => {
  it('places what a paragraph rule says', () => {
    assert.deepEqual(said(lint('Đoạn một.\n\n  Chữ **xấu** ở đây.')), ['warning bad-word 19']);
  });

  it('looks for repairs that must be tried when somebody asks for one, and for all of them in their order', () => {
    const tried: number[] = [];
    const trying = defineRule({
      ...info,
      id: 'trying-rule',
      check: ({ plan }) =>
        repairLater(
          plan.blocks.map(({ start, end, index }) => ({
            span: { start, end },
            message: 'Thử',
            repair: () => {
              tried.push(index);
              return index === 1 ? [] : [{ title: `Lần ${tried.length}`, edits: [], safe: false }];
            },
          })),
        ),
    });
    const findings = lint('Một.\n\nHai.\n\nBa.', [trying]);
    assert.deepEqual(said(findings), ['warning trying-rule 0', 'warning trying-rule 6', 'warning trying-rule 12']);
    assert.equal(digest({ findings }, 15).length, 3);
    assert.deepEqual(tried, []);
    assert.deepEqual(
      [2, 1, 0].map((i) => findings[i]?.fixes?.map((it) => it.title)),
      [['Lần 3'], [], ['Lần 1']],
    );
    assert.deepEqual(tried, [0, 1, 2]);
  });

  it('without a repair that fails when it is asked for, or that leads out of the text', () => {
    const failing = (id: string, repair: () => readonly Fix[]): Rule =>
      defineRule({
        ...info,
        id,
        check: () => repairLater([{ span: { start: 0, end: 3 }, message: 'Thử', repair }]),
      });
    const throwing = failing('throwing-repair', () => {
      throw new Error('our bug');
    });
    const astray = failing('astray-repair', () => [
      { title: 'Ra ngoài', edits: [{ span: { start: 2, end: 99 }, text: '' }], safe: true },
    ]);
    const { findings, crashes } = createLinter([throwing, astray, badWord])(planOf('xấu'), settings());
    assert.equal(crashes.length, 0);
    assert.deepEqual(
      findings.map((it) => [it.rule, it.fixes?.length]),
      [
        ['astray-repair', 0],
        ['bad-word', 1],
        ['throwing-repair', 0],
      ],
    );
    assert.deepEqual(
      crashes.map((it) => it.rule),
      ['astray-repair', 'throwing-repair'],
    );
  });

  it('without the edits of a fix that fails when they are asked for, or that lead out of the text', () => {
    const fails = (): never => {
      throw new Error('our bug');
    };
    const astray = () => [{ span: { start: 2, end: 99 }, text: '' }];
    const sound = () => [{ span: { start: 0, end: 3 }, text: 'tốt' }];
    const later = (id: string, edits: () => readonly Edit[]) => {
      const found = () => [
        { span: { start: 0, end: 3 }, message: 'Thử', fixes: [laterFix({ title: 'Sửa', safe: true, edits })] },
      ];
      return [
        defineRule({ ...info, id: `${id}-plan`, check: found }),
        defineRule({ ...info, id: `${id}-paragraph`, checkParagraph: found }),
        defineRule({
          ...info,
          id: `${id}-repair`,
          check: () => repairLater(found().map(({ fixes, ...it }) => ({ ...it, repair: () => fixes }))),
        }),
      ];
    };
    const rules = [...later('a-failing', fails), ...later('b-astray', astray), ...later('c-sound', sound)];
    const { findings, crashes } = createLinter(rules)(planOf('xấu'), settings());
    assert.deepEqual([findings.length, crashes.length], [9, 0]);
    const edits = findings.map((it) => it.fixes?.map((fix) => fix.edits.length));
    assert.deepEqual(edits, [[0], [0], [0], [0], [0], [0], [1], [1], [1]]);
    assert.deepEqual(crashes.map((it) => it.rule).sort(), [
      'a-failing-paragraph',
      'a-failing-plan',
      'a-failing-repair',
      'b-astray-paragraph',
      'b-astray-plan',
      'b-astray-repair',
    ]);
  });

  it('goes on when a rule throws', () => {
    const result = createLinter([crashing, badWord])(planOf('xấu'), settings());
    assert.deepEqual(said(result.findings), ['warning bad-word 0']);
    assert.deepEqual(
      result.crashes.map((it) => it.rule),
      ['crashing-rule'],
    );
  });

  it('weighs a rule as the settings say, then as the finding, the profile and the rule do', () => {
    assert.deepEqual(said(lint('a', [quietOne])), []);
    assert.deepEqual(said(lint('a', [quietOne], { ...settings(), rules: { 'quiet-one': 'warning' } })), [
      'warning quiet-one 0',
    ]);
    assert.deepEqual(said(lint('xấu', [badWord], { ...settings(), rules: { 'bad-word': 'off' } })), []);
    assert.deepEqual(said(lint('xấu', [badWord], { ...settings(), rules: { 'bad-word': 'error' } })), [
      'error bad-word 0',
    ]);
  });
});

describe('a text in letters that nobody meant', () => {
  const wrongLetters = defineRule({
    id: 'wrong-letters',
    severity: 'error',
    title: 'Thử',
    why: 'Thử',
    examples: [],
    *checkParagraph({ text }) {
      const at = text.indexOf('©');
      if (0 <= at) yield { span: { start: at, end: at + 1 }, message: 'Mã cũ', blinds: true };
    },
  });

  it('has that one finding, for nothing else can be believed', () => {
    const rules = [badWord, wrongLetters];
    assert.deepEqual(
      lint('xấu\n\nch÷ ©', rules).map((it) => it.rule),
      ['wrong-letters'],
    );
    assert.deepEqual(
      lint('<!-- thảo: bỏ qua wrong-letters: phông cũ -->\nxấu\n\nch÷ ©', rules).map((it) => it.rule),
      ['bad-word'],
    );
  });
});

describe('silences in the draft', () => {
  const comment = '<!-- thảo: bỏ qua bad-word: trích nguyên văn -->';

  it('hold for the paragraph after them', () => {
    assert.deepEqual(said(lint(`Đầu.\n${comment}\n\nMột xấu.\nHai xấu.`)), [
      `warning bad-word ${5 + comment.length + 15}`,
    ]);
  });

  it('hold for the file when they stand first', () => {
    assert.deepEqual(said(lint(`${comment}\nMột xấu.\nHai xấu.`)), []);
  });

  it('are read in NFD and with several rules', () => {
    const text = `Đầu.\n${comment.replace('bad-word', 'bad-word, quiet-one')}\nMột xấu.`.normalize('NFD');
    assert.deepEqual(said(lint(text, [badWord, quietOne])), []);
  });

  it('that silence nothing say so and remove themselves', () => {
    const text = `Đầu.\n${comment}\nMột đoạn.\n`;
    const [finding] = lint(text);
    assert.equal(finding?.rule, unusedSuppression);
    assert.equal(finding.severity, 'hint');
    assert.equal(text.slice(finding.span.start, finding.span.end), 'bad-word');
    assert.equal(fixText(text, { unsafe: true, lint }).text, 'Đầu.\nMột đoạn.\n');
  });

  it('that name no rule say so, and only the name goes when others stand beside it', () => {
    const text = `Đầu.\n${comment.replace('bad-word', 'bad-word, no-such-rule')}\nMột xấu.`;
    const findings = lint(text);
    assert.deepEqual(
      findings.map((it) => it.message),
      ['Không có quy tắc nào tên “no-such-rule” để bỏ qua'],
    );
    assert.equal(fixText(text, { unsafe: true, lint }).text, `Đầu.\n${comment}\nMột xấu.`);
  });
});

describe('fixing', () => {
  it('goes to a fixed point and counts', () => {
    const { text, repaired } = fixText('xấu xấu\n\nxấu', { unsafe: false, lint });
    assert.equal(text, 'tốt tốt\n\ntốt');
    assert.deepEqual([...repaired], [['bad-word', 3]]);
  });

  it('ends when two rules disagree', () => {
    const toggles = (from: string, to: string): Rule =>
      defineRule({
        ...info,
        id: `from-${from}`,
        *checkParagraph({ text }) {
          const span = { start: 0, end: text.length };
          if (text === from)
            yield { span, message: 'Đổi', fixes: [{ title: 'Đổi', edits: [{ span, text: to }], safe: true }] };
        },
      });
    const rules = [toggles('a', 'b'), toggles('b', 'a')];
    const { text } = fixText('a', { unsafe: false, lint: (it) => lint(it, rules) });
    assert.ok(text === 'a' || text === 'b');
  });

  it('leaves what is not safe alone unless asked', () => {
    const unsafe = defineRule({
      ...badWord,
      *checkParagraph(paragraph) {
        for (const it of badWord.checkParagraph(paragraph))
          yield { ...it, fixes: it.fixes.map((fix) => ({ ...fix, safe: false })) };
      },
    });
    assert.equal(fixText('xấu', { unsafe: false, lint: (it) => lint(it, [unsafe]) }).text, 'xấu');
    assert.equal(fixText('xấu', { unsafe: true, lint: (it) => lint(it, [unsafe]) }).text, 'tốt');
  });
});

describe('quiet while typing', () => {
  const findings = lint('xấu\nMột\nxấu');

  it('holds back what is new in the lines being typed', () => {
    const { shown, held } = holdBack(findings, { lines: { start: 8, end: 11 }, shownBefore: new Set() });
    assert.equal(shown.length, 1);
    assert.equal(held, 1);
  });

  it('keeps what was shown before', () => {
    const shownBefore = new Set(findings.map(sayingOf));
    assert.equal(holdBack(findings, { lines: { start: 8, end: 11 }, shownBefore }).held, 0);
  });
});
