import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What README.md tells a newcomer, between the heading and the next one. */
const section = /\n### A first rule in ten minutes\n(?<words>.*?)(?=\n##|$)/su.exec(readFileSync('README.md', 'utf8'));
const words = section?.groups?.words ?? '';
const blocks = (language: string): readonly string[] =>
  [...words.matchAll(new RegExp(`\`\`\`${language}\\n(?<code>.*?)\`\`\``, 'gsu'))].map((it) => it.groups?.code ?? '');

describe('a first rule, as README.md has it', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thao-first-rule-'));
  const run = (command: string) => {
    const { status, stdout, stderr } = spawnSync(command, { cwd: folder, encoding: 'utf8', shell: true });
    return { status, said: stdout + stderr };
  };
  const succeeds = (command: string): string => {
    const { status, said } = run(command);
    assert.equal(status, 0, `${command}\n${said}`);
    return said;
  };

  before(() => {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      encoding: 'utf8',
    });
    for (const name of listed.split('\0').filter((it) => it !== '' && existsSync(it))) {
      cpSync(name, path.join(folder, name));
    }
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is written by the commands and the code that stand there, and its tests hold it', () => {
    const [write, ...rest] = blocks('sh').flatMap((it) => it.trim().split('\n'));
    const [code, ...others] = blocks('ts');
    const file = /Put this into `(?<file>[^`]+)`/u.exec(words)?.groups?.file;
    assert.ok(write && 0 < rest.length && code && file && others.length === 0);
    assert.ok(!existsSync(file), 'it is new to the house');

    succeeds(write);
    assert.ok(existsSync(path.join(folder, file)), 'the skeleton stands where README.md says');
    writeFileSync(path.join(folder, file), code);
    const said = rest.map(succeeds).join('\n');
    assert.match(said, /^[1-9]\d* passed, 0 failed$/mu);
    const id = path.basename(file, '.ts');
    assert.ok(readFileSync(path.join(folder, 'README.md'), 'utf8').includes(`| \`${id}\` |`));
    assert.ok(readFileSync(path.join(folder, 'package.json'), 'utf8').includes(`"${id}": {`));

    const broken = /Write `(?<broken>[^`]+)` for `(?<right>[^`]+)` in `replace`/u.exec(words)?.groups;
    assert.ok(broken?.broken && broken.right);
    const wrong = code.replace(`replace(span, '${broken.right}')`, `replace(span, '${broken.broken}')`);
    assert.notEqual(wrong, code);
    writeFileSync(path.join(folder, file), wrong);
    const failed = run(rest.at(-1) ?? '');
    assert.notEqual(failed.status, 0);
    assert.match(failed.said, /passed, [1-9]\d* failed$/mu);
  }).timeout(300_000);
});
