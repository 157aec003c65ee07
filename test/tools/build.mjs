// Builds what VS Code, Node and browsers load into out/; with --tests the tests as well, with --watch again at every change.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  sourcemap: !production,
  minify: production,
  target: 'es2022',
  logLevel: 'warning',
};

const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };
const browser = { ...common, platform: 'browser', external: ['vscode'] };

/** Node 20 has no globSync: a walk does. */
function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name));
}

const targets = [
  { ...node, entryPoints: { node: 'server/src/node.ts', cli: 'server/src/cli.ts' }, outdir: 'out/server' },
  { ...browser, format: 'iife', entryPoints: { browser: 'server/src/browser.ts' }, outdir: 'out/server' },
  { ...node, entryPoints: { node: 'client/src/node.ts' }, outdir: 'out/client' },
  { ...browser, format: 'cjs', entryPoints: { browser: 'client/src/browser.ts' }, outdir: 'out/client' },
];

if (tests) {
  rmSync('out/test', { recursive: true, force: true });
  targets.push({
    ...common,
    sourcemap: 'inline',
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    entryPoints: testFiles('test').filter((name) => !name.startsWith(path.join('test', 'host'))),
    outbase: 'test',
    outdir: 'out/test',
    outExtension: { '.js': '.mjs' },
  });
}

if (watch) {
  for (const target of targets) await (await context(target)).watch();
} else {
  await Promise.all(targets.map((target) => build(target)));
}
