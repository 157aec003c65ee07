import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Guide, Rule } from '../../server/src/lint/rule';
import { mark, unmark } from '../rules/marked';
import { findingsOf, fixed } from '../rules/workbench';

const script = path.resolve('test/tools/new-rule.mjs');

describe('npm run new-rule', () => {
  let folder: string;
  const rules = (...names: string[]): string => path.join(folder, 'server', 'src', 'rules', ...names);
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'thao-rule-'));
    mkdirSync(rules('dates'), { recursive: true });
    writeFileSync(rules('dates', 'old-habit.ts'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses names that are no names, and those that are taken', () => {
    for (const name of ['', 'old-habit', 'dates/old', 'Dates/new-habit', '../new-habit', 'dates/new habit']) {
      const { status, stderr } = run(name);
      assert.equal(status, 2, name);
      assert.match(stderr, /<group>\/<id>/u);
    }
    assert.match(run('other/old-habit').stderr, /old-habit\.ts exists/u);
    assert.match(run('other/unused-suppression').stderr, /taken by the engine/u);
    assert.equal(readFileSync(rules('dates', 'old-habit.ts'), 'utf8'), '');
  });

  it('writes a rule whose examples hold, and puts it on the list', () => {
    const { status, stdout } = run('numbering/new-habit');
    assert.equal(status, 0);
    assert.match(stdout, /npm run generate/u);
    assert.match(readFileSync(rules('index.ts'), 'utf8'), /import newHabit from '\.\/numbering\/new-habit';/u);
    assert.match(
      readFileSync(rules('guides.ts'), 'utf8'),
      /import \{ guide as newHabit \} from '\.\/numbering\/new-habit';/u,
    );

    const { rule, guide } = load(readFileSync(rules('numbering', 'new-habit.ts'), 'utf8'));
    assert.equal(rule.id, 'new-habit');
    for (const example of guide.examples) {
      const { text, spans } = unmark(example.text);
      const found = findingsOf(text, { rules: [rule] });
      assert.equal(
        mark(
          text,
          found.map((it) => it.span),
        ),
        mark(text, spans),
      );
      if (example.fixed !== undefined) assert.equal(fixed(text, [rule]), example.fixed);
    }
  });
});

/** The rule that a source is, and its guide, with the project around it. */
function load(source: string): { readonly rule: Rule; readonly guide: Guide } {
  const { outputFiles } = buildSync({
    stdin: { contents: source, loader: 'ts', resolveDir: path.resolve('server/src/rules/numbering') },
    bundle: true,
    format: 'cjs',
    write: false,
  });
  const module: { exports: { default?: Rule; guide?: Guide } } = { exports: {} };
  new Function('module', 'exports', outputFiles[0]?.text ?? '')(module, module.exports);
  const { default: rule, guide } = module.exports;
  assert.ok(rule && guide);
  return { rule, guide };
}
