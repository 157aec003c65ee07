import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { excerpt } from '../../server/src/cli/formats/excerpt';
import type { Printer } from '../../server/src/cli/formats/format';
import { githubPrinter } from '../../server/src/cli/formats/github';
import { jsonPrinter } from '../../server/src/cli/formats/json';
import { sarifPrinter } from '../../server/src/cli/formats/sarif';
import { textPrinter } from '../../server/src/cli/formats/text';
import { printable } from '../../server/src/cli/terminal';
import { createLinter, type LintFinding } from '../../server/src/lint/lint';
import { buildPlan } from '../../server/src/plan/build';
import { guides } from '../../server/src/rules/guides';
import { rules } from '../../server/src/rules/index';
import { readSettings, ruleOptions } from '../../server/src/settings';
import { createReader } from '../../server/src/syntax/reading/read';
import { Source } from '../../server/src/text/source';
import { sarifProblems } from './sarif';

/** All that a terminal, a line of a log or half a character can be upset by. */
const evil = '\u001b[31m\u009b2J\u0000\u0007\b\r\n\u2028\u202E\u2066\u200B\u00AD\uD800"\\</script>::error::%[a](b)';

const finding = (start: number, end: number, more: Partial<LintFinding> = {}): LintFinding => ({
  rule: 'date-invalid',
  severity: 'error',
  span: { start, end },
  message: `Sai “${evil}”`,
  fixes: [
    { title: `Sửa ${evil}`, safe: false, edits: [{ span: { start, end }, text: evil }] },
    { title: `Sửa ${evil}`, safe: false, edits: [{ span: { start, end }, text: evil }] },
  ],
  related: [
    { message: evil, span: { start: 0, end: 1 } },
    { message: evil, span: { start: 0, end: 1 } },
  ],
  ...more,
});

const source = new Source(`một ${evil} hai`);
const file = `thư mục/\u001b[2J a:b,c%\n::error::x\uD800.kehoach`;
const checked = { file, source, findings: [finding(0, 3), finding(4, 4 + evil.length)] };
const totals = {
  files: 1,
  counts: { error: 2, warning: 0, information: 0, hint: 0 },
  safe: 0,
  unsafe: 2,
  problems: [`${evil}: không đọc được`],
};
const print = ({ start, first, file, end }: Printer): string => start + first + file(checked) + end(totals);
/** As the bytes arrive. */
const sent = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const settings = {
  profile: 'phat-hanh',
  rules: {},
  options: ruleOptions(readSettings({}, new Set()).settings),
} as const;

describe('what is printed', () => {
  it('gives a terminal nothing to obey', () => {
    const out = sent(print(textPrinter({ hasColours: false })));
    assert.doesNotMatch(out, /[\p{Cf}\p{Zl}\p{Zp}\uFFFD]|(?!\n)\p{Cc}/u);
    assert.equal(out.split('\n').filter((it) => /^(?:::|\s*::)/u.test(it)).length, 0);
    assert.match(out, /^thư mục\/·\[2J a:b,c%·::error::x·\.kehoach:1:1 {2}lỗi/u);
    const coloured = stripVTControlCharacters(print(textPrinter({ hasColours: true })));
    assert.equal(sent(coloured), out);
  });

  it('is JSON that holds what there is, in whole characters', () => {
    const out = print(jsonPrinter({ isAscii: false }));
    assert.equal(sent(out), out, 'no half character is sent');
    assert.doesNotMatch(out, /(?!\n)\p{Cc}/u);
    const [only] = JSON.parse(out);
    assert.equal(only.file, file);
    assert.equal(only.findings[0].message, `Sai “${evil}”`);
  });

  it('is SARIF as its schema wants it', () => {
    const out = print(sarifPrinter(guides, { isAscii: false }));
    assert.equal(sent(out), out);
    const log = JSON.parse(out);
    assert.deepEqual(sarifProblems(log), []);
    const [result] = log.runs[0].results;
    assert.equal(result.relatedLocations.length, 1);
    assert.equal(result.fixes.length, 1);
    assert.ok(result.message.text.endsWith('%\\[a](b)”'), 'what looks like a link is none');
    assert.equal(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, evil);
  });

  it('is SARIF as its schema wants it, of every plan that we have', () => {
    const folder = path.join('test', 'workspace');
    const names = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((it) => it.endsWith('.kehoach'));
    const read = createReader();
    const linter = createLinter(rules);
    const printer = sarifPrinter(guides, { isAscii: false });
    const written: string[] = [];
    let count = 0;
    for (const name of names) {
      const source = new Source(readFileSync(path.join(folder, name), 'utf8'));
      const { findings } = linter(buildPlan(source, read), settings);
      count += findings.length;
      written.push(printer.file({ file: path.join(folder, name), source, findings }));
    }
    const all = written.filter((it) => it !== '').join(printer.between);
    const out = printer.start + printer.first + all + printer.end({ ...totals, problems: [] });
    const log = JSON.parse(out);
    assert.deepEqual(sarifProblems(log), []);
    assert.equal(log.runs[0].results.length, count);
    assert.ok(20 < count);
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    log.runs[0].results[1].rule_id = 'x';
    delete log.runs[0].tool.driver.name;
    assert.equal(sarifProblems(log).length, 3, 'and the schema is no mere word');
  });

  it('is a command of GitHub on each line', () => {
    const lines = sent(print(githubPrinter())).split('\n');
    assert.equal(lines.pop(), '');
    assert.equal(lines.length, 3);
    for (const it of lines)
      assert.match(it, /^::error (?:[a-zA-Z]+=[^:,\p{Cc}]*,?)+::[^\p{Cc}]*$|^::error::[^\p{Cc}]*$/u);
    assert.match(lines[0] ?? '', /^::error file=thư mục\/·\[2J a%3Ab%2Cc%25%0A%3A%3Aerror%3A%3Ax�\.kehoach,line=1,/u);
  });
});

describe('the caret', () => {
  /** The signs that stand over the carets, when each takes the columns that a terminal gives it. */
  const under = (text: string, start: number, end: number): string => {
    const shown = excerpt(new Source(text), { start, end });
    return shown ? `${shown.line}\n${shown.carets}` : '';
  };
  const marked = (before: string, words: string, after = ''): string =>
    under(before + words + after, before.length, before.length + words.length);

  it('stands under the word after letters with marks of their own, wide signs, flags and pictures', () => {
    assert.equal(
      marked('Kế hoạch '.normalize('NFD'), 'số'.normalize('NFD')),
      `${'Kế hoạch số'.normalize('NFD')}\n         ^^`,
    );
    assert.equal(marked('計画 ', 'x'), '計画 x\n     ^');
    assert.equal(marked('\u{20000} ', 'x'), '\u{20000} x\n   ^');
    assert.equal(marked('🇻🇳🇻🇳 ', 'x'), '🇻🇳🇻🇳 x\n     ^');
    assert.equal(marked('👩🏽‍🌾 ', 'x'), '👩🏽‍🌾 x\n   ^');
    assert.equal(marked('a\t\t', 'x', '\ty'), 'a  x y\n   ^');
  });

  it('stands where something is that is not seen', () => {
    assert.equal(marked('kế', '\u00AD', 'hoạch'), 'kế·hoạch\n  ^');
    assert.equal(marked('kế', '\u200B', 'hoạch'), 'kế·hoạch\n  ^');
    assert.equal(marked('ke', '\u0301', ' hoạch'), 'ke\u0301 hoạch\n ^');
    assert.equal(marked('a ', '\u202Eb'), 'a ·b\n  ^^');
  });

  it('begins no line in the middle of a character', () => {
    for (let count = 30; count < 50; count++) {
      for (const sign of ['😀', 'ế'.normalize('NFD'), '𠀀']) {
        const [line = '', carets = ''] = marked(
          `${'đầu '.repeat(20)}${sign.repeat(count)}`,
          'x',
          sign.repeat(200),
        ).split('\n');
        assert.equal(sent(line), line);
        assert.doesNotMatch(line, /^…\p{M}/u);
        assert.equal(carets.trim(), '^');
      }
    }
  });

  it('leaves visible text as it is', () => {
    for (const text of ['Kế hoạch “số 1” – 20%', 'Kế hoạch'.normalize('NFD'), '👩🏽‍🌾 👨‍👩‍👧 ❤️‍🔥'])
      assert.equal(printable(text), text);
    assert.equal(printable('a\u200Db'), 'a·b');
  });
});
