// Builds what VS Code, Node and browsers load into out/; with --tests the tests as well, with --watch again at every change, with
// --production small and without maps, with --into=FOLDER elsewhere, with --command-line or --editor only what that needs.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { notices } from './notices.mjs';
import {
  asCommonJs,
  inParts,
  letters,
  sources,
  sourcesAtOnce,
  sourcesInParts,
  unusedInServer,
  without,
} from './parts.mjs';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');
const production = process.argv.includes('--production');
const into = process.argv.find((it) => it.startsWith('--into='))?.slice('--into='.length) ?? 'out';
const commandLine = process.argv.includes('--command-line');
const onlyEditor = process.argv.includes('--editor');

const common = {
  bundle: true,
  sourcemap: !production,
  minify: production,
  metafile: production,
  target: 'es2022',
  logLevel: 'warning',
  charset: 'utf8',
  plugins: [sources],
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

/**
 * One bundle for all tests that run in one kind of window, and in every kind. `require` keeps a test file asleep until mocha is
 * ready; a web worker has no `node:assert`.
 */
function hostSuite(suite) {
  const isWeb = /(?:^|-)web$/u.test(suite);
  const files = ['everywhere', suite.replace(/-web$/u, '')].flatMap((folder) =>
    testFiles(path.join('test', 'host', folder)),
  );
  const load = files.map((name) => `require(${JSON.stringify(path.resolve(name))});`);
  return {
    ...(isWeb ? { ...browser, alias: { 'node:assert/strict': './test/host/assert.ts' } } : node),
    // Not `cjs`: the mocha for browsers would take the bundle's `module` for its own.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    sourcemap: 'inline',
    stdin: {
      contents: `import { runMocha } from './mocha.ts'; export const run = () => runMocha(() => { ${load.join(' ')} });`,
      resolveDir: path.join('test', 'host'),
    },
    outfile: path.join('out', 'test', 'host', `${suite}.js`),
  };
}

const program = {
  ...node,
  ...inParts,
  sourcemap: production ? false : 'inline',
  plugins: [sourcesInParts, without(unusedInServer), asCommonJs],
  entryPoints: { node: 'server/src/node.ts', ...(!onlyEditor && { cli: 'server/src/cli.ts' }) },
  outdir: path.join(into, 'server'),
};
const editor = [
  {
    ...browser,
    format: 'iife',
    plugins: [sourcesAtOnce, without(unusedInServer)],
    entryPoints: { browser: 'server/src/browser.ts' },
    outdir: path.join(into, 'server'),
  },
  {
    ...node,
    ...inParts,
    sourcemap: production ? false : 'inline',
    plugins: [sources, without(['net']), asCommonJs],
    entryPoints: { node: 'client/src/node.ts' },
    outdir: path.join(into, 'client'),
  },
  { ...browser, format: 'cjs', entryPoints: { browser: 'client/src/browser.ts' }, outdir: path.join(into, 'client') },
];
const targets = [program, ...(commandLine ? [] : editor)];

if (tests) {
  rmSync('out/test', { recursive: true, force: true });
  const windows = path.join('test', 'host');
  targets.push(...['folder', 'untitled', 'roots', 'web', 'virtual', 'virtual-web'].map(hostSuite), {
    ...common,
    plugins: [letters],
    sourcemap: 'inline',
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    entryPoints: testFiles('test').filter((name) => !name.startsWith(windows)),
    outbase: 'test',
    outdir: 'out/test',
    outExtension: { '.js': '.mjs' },
  });
}

if (watch) {
  // The two lines tell .vscode/tasks.json when F5 may go on.
  console.log('Building');
  const contexts = await Promise.all(targets.map((target) => context(target)));
  await Promise.allSettled(contexts.map((it) => it.rebuild()));
  for (const it of contexts) await it.watch();
  console.log('Built, watching for changes');
} else {
  // What went wrong has been printed by then.
  const built = await Promise.all(targets.map((target) => build(target))).catch(() => process.exit(1));
  if (production) writeFileSync(path.join(into, 'THIRD-PARTY.txt'), notices(built.map((it) => it.metafile)));
}
