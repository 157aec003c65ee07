// Writes what is derived from other files: the list of rules from the folders under server/src/rules, then, through the tests
// that own them, the settings and snippets in package.json and the table in README.md.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isCalled } from './called.mjs';

const folder = 'server/src/rules';

const camel = (id) => id.replace(/-(\p{L}|\p{N})/gu, (_, letter) => letter.toUpperCase());

function findRules() {
  const groups = readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name)
    .sort();
  return groups.flatMap((group) =>
    readdirSync(path.join(folder, group))
      .filter((name) => name.endsWith('.ts') && !name.startsWith('_'))
      .map((name) => ({ group, id: name.replace(/\.ts$/u, '') }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

const origin = '// Written by `npm run generate` from the files beside it.';

/** The text of server/src/rules/index.ts. */
export function rulesIndex() {
  const rules = findRules();
  const imports = rules.map((it) => `import ${camel(it.id)} from './${it.group}/${it.id}';`);
  const entries = rules.map((it) => `  { group: '${it.group}', rule: ${camel(it.id)} },`);
  return [
    origin,
    "import type { Rule } from '../lint/rule';",
    ...imports,
    '',
    '/** Every rule with the group, that is the folder, it stands in. */',
    'export const rulesByGroup: readonly { readonly group: string; readonly rule: Rule }[] = [',
    ...entries,
    '];',
    '',
    'export const rules: readonly Rule[] = rulesByGroup.map((it) => it.rule);',
    '',
  ].join('\n');
}

/** The text of server/src/rules/guides.ts. */
export function guidesIndex() {
  const rules = findRules();
  return [
    origin,
    "import type { Guides } from '../lint/rule';",
    ...rules.map((it) => `import { guide as ${camel(it.id)} } from './${it.group}/${it.id}';`),
    '',
    'export const guides: Guides = new Map([',
    ...rules.map((it) => `  ['${it.id}', ${camel(it.id)}],`),
    ']);',
    '',
  ].join('\n');
}

/** Puts the rules that are there on both lists. */
export function writeIndexes() {
  writeFileSync(path.join(folder, 'index.ts'), rulesIndex());
  writeFileSync(path.join(folder, 'guides.ts'), guidesIndex());
}

if (isCalled(import.meta.url)) {
  writeIndexes();
  const run = (...words) => {
    const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, UPDATE: '1' } });
    if (status !== 0) process.exit(status ?? 1);
  };
  run('test/tools/build.mjs', '--tests');
  run('node_modules/mocha/bin/mocha.js', 'out/test/generated/**/*.test.mjs');
}
