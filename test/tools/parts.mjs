// How the bundles are cut so that a start reads only what it needs.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { sharedLetters, sharedModule, writeOutLetters } from './letters.mjs';

const rule = /[\\/]server[\\/]src[\\/]rules[\\/](?<group>[^\\/]+)[\\/](?!_)[^\\/]+\.ts$/u;
const guide = /^export const guide = defineGuide\(.*?^\}\);$/msu;

function loadSources(it, change) {
  it.onResolve({ filter: new RegExp(`^${sharedModule}$`) }, () => ({ path: 'letters', namespace: 'thao' }));
  it.onLoad({ filter: /^letters$/, namespace: 'thao' }, () => ({
    contents: sharedLetters,
    loader: 'js',
    resolveDir: process.cwd(),
  }));
  it.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => ({
    contents: writeOutLetters(change(await readFile(file, 'utf8'), file)),
    loader: 'ts',
  }));
}

/** Our sources as the tests see them. */
export const letters = {
  name: 'letters',
  setup: (it) => loadSources(it, (text) => text),
};

/** A feature that is read when it is asked for. */
const late = /await import\('(?<from>(?:\.\.\/)+features\/[^']+)'\)/gu;

/** The same, read at once: a web worker is one script. */
function atOnce(text) {
  const names = new Map();
  const changed = text.replace(late, (_, from) => {
    if (!names.has(from)) names.set(from, `late${names.size}`);
    return names.get(from);
  });
  return [...names].map(([from, name]) => `import * as ${name} from '${from}';\n`).join('') + changed;
}

/** Our sources as they are used: what is told of the rules stands in a place of its own. */
export const sources = useSources((text) => text);
export const sourcesAtOnce = useSources(atOnce);
export const sourcesInParts = useSources(joined);

/**
 * esbuild makes a part of the files that the same programs and late parts ask for: two dozen crumbs, each looked for on the disk. Here
 * those who come late ask for all that has been read by then, and what they share with the others is one part.
 */
const linter = ['rules/index', 'lint/lint', 'plan/build', 'settings', 'text/diff', 'workspace/kept'];
const readBefore = [
  { files: ['node/engine'], by: ['cli/help', 'cli/rules', 'cli/check', 'node/serve'] },
  { files: ['cli/arguments', 'cli/terminal'], by: ['cli/help', 'cli/rules', 'cli/check'] },
  { files: linter, by: ['cli/check', 'cli/rules', 'node/serve'] },
  { files: ['cli/drafts/around', 'cli/settings', 'features/pages/pages'], by: ['cli/check', 'cli/rules'] },
  { files: ['cli/check'], by: ['cli/fix', 'cli/crew/threads', 'cli/formats/sarif'] },
  { files: ['node/serve'], by: ['features/shown', 'features/asked', 'features/refactorings/index'] },
  { files: ['features/shown'], by: ['features/asked', 'features/refactorings/index'] },
];

function joined(text, file) {
  const name = path.relative(path.join('server', 'src'), file).replaceAll('\\', '/').replace(/\.ts$/u, '');
  const others = readBefore.filter((it) => it.by.includes(name)).flatMap((it) => it.files);
  const way = path.posix.relative(path.posix.dirname(name), '.') || '.';
  return [text, ...others.map((it) => `import '${way}/${it}';\n`)].join('');
}

function useSources(change) {
  const setup = (it) => {
    it.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/]guides\.ts$/ }, async ({ path: file }) => {
      const { guides, inputs } = await readGuides(file);
      return {
        contents: `export const guides = new Map(JSON.parse(${JSON.stringify(JSON.stringify([...guides]))}));`,
        loader: 'js',
        watchFiles: inputs,
      };
    });
    loadSources(it, (text, file) => change(rule.test(file) ? text.replace(guide, '') : text, file));
  };
  return { name: 'sources', setup };
}

/** What the protocol has and we never speak of: the server's library has a mixin for each of them, and a table of its messages. */
const unspoken = [
  ...[
    'callHierarchy',
    'fileOperations',
    'inlineCompletion',
    'inlineValue',
    'linkedEditingRange',
    'moniker',
    'notebook',
  ],
  ...['showDocument', 'textDocumentContent', 'typeHierarchy'],
].flatMap((it) => [`./${it}`, `./protocol.${it}`]);
const tables = ['colorProvider', 'implementation', 'typeDefinition'].map((it) => `./protocol.${it}`);

/** The library of the server can besides look for other programs (`./files`), keep documents, and have folds asked for anew. */
const unused = ['./files', './textDocuments', './foldingRange'];

/** What the server says of these it says with numbers of its own (`protocol-kinds.ts`). */
const types = 'vscode-languageserver-types';

export const unusedInServer = ['net', 'crypto', types, ...unspoken, ...tables, ...unused];

/** Leaves modules out of the libraries of the protocol: what is not in the bundle can do nothing. In the place of a mixin stands one that adds nothing. */
export const without = (modules) => ({
  name: 'without',
  setup: (it) => {
    it.onResolve({ filter: /.*/ }, ({ path: name, importer }) =>
      /[\\/]node_modules[\\/]vscode-/u.test(importer) && modules.includes(name.replace(/^node:/u, ''))
        ? { path: name, namespace: 'without' }
        : undefined,
    );
    it.onLoad({ filter: /.*/, namespace: 'without' }, ({ path: name }) => ({
      contents: name.startsWith('./') ? 'module.exports = new Proxy({}, { get: () => (it) => it });' : '',
      loader: 'js',
    }));
  },
});

/** Guides are data, however they are put together: none of that is done again where they are read. */
async function readGuides(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
  // Where it fails in them would be told with all of them.
  const { guides } = await import(code).catch(({ message }) => {
    throw new Error(`the guides of the rules cannot be read: ${message}`);
  });
  return { guides, inputs: Object.keys(metafile.inputs).map((it) => path.resolve(it)) };
}

/** Where the parts lie that entries have in common, or that are read only when they are called for. */
const parts = 'parts';

/**
 * Node reads CommonJS sooner than modules, and esbuild cuts only modules: they are cut, and then each is rewritten. No source is in
 * two of them, so that whatever is kept is kept once.
 */
export const inParts = {
  format: 'esm',
  splitting: true,
  chunkNames: `${parts}/[name]-[hash]`,
  write: false,
};

export const asCommonJs = {
  name: 'as CommonJS',
  setup: (it) => {
    const { minify, target, charset, sourcemap, outdir } = it.initialOptions;
    it.onEnd(async ({ outputFiles = [] }) => {
      const files = outputFiles.filter((one) => one.path.endsWith('.js'));
      if (files.length === 0) return;
      const written = await Promise.all(
        files.map(async ({ path: file, text }) => {
          const { code, map } = await transform(text, {
            format: 'cjs',
            platform: 'node',
            supported: { 'dynamic-import': false },
            minify,
            target,
            charset,
            sourcemap: sourcemap ? 'external' : false,
            sourcefile: path.basename(file),
          });
          return { file, code, map };
        }),
      );
      mkdirSync(path.join(outdir, parts), { recursive: true });
      for (const { file, code, map } of written) {
        const end = map ? `//# sourceMappingURL=${path.basename(file)}.map\n` : '';
        writeFileSync(file, code + end);
        if (map) writeFileSync(`${file}.map`, map);
      }
      const fresh = new Set(files.map((one) => path.basename(one.path)));
      for (const name of readdirSync(path.join(outdir, parts))) {
        if (!fresh.has(name.replace(/\.map$/u, ''))) rmSync(path.join(outdir, parts, name), { force: true });
      }
    });
  },
};
