// How the bundles are cut so that a start reads only what it needs.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
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

/**
 * The libraries of the protocol can speak over sockets, and can look for other programs: we ask them for neither, and what is not
 * in the bundle can do nothing.
 */
export const without = (...names) => ({
  name: 'without',
  setup: (it) => {
    it.onResolve({ filter: new RegExp(`^(?:node:)?(?:${names.join('|')})$`) }, ({ path: name, importer }) =>
      importer.includes('node_modules') ? { path: name, namespace: 'without' } : undefined,
    );
    it.onLoad({ filter: /.*/, namespace: 'without' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
});

/** What the libraries of the protocol can do, and we do not offer to any editor. */
const unoffered = [
  ...['notebook', 'callHierarchy', 'typeHierarchy', 'moniker', 'inlineValue', 'inlineCompletion', 'colorProvider'],
  ...['fileOperations', 'linkedEditingRange', 'textDocumentContent'],
];

/** Leaves that out: each of the files adds to what a connection can do, and with nothing to add the connection stays as it is. */
export const withoutUnoffered = {
  name: 'without what is not offered',
  setup: (it) => {
    const filter = new RegExp(
      `vscode-languageserver(?:-protocol)?[\\\\/]lib[\\\\/]common[\\\\/](?:protocol\\.)?(?:${unoffered.join('|')})\\.js$`,
    );
    it.onLoad({ filter }, async ({ path: file }) => {
      const added = (await readFile(file, 'utf8')).matchAll(/^exports\.(?<name>\w+Feature) = (?!void)/gmu);
      return {
        contents: [...added].map(({ groups }) => `exports.${groups.name} = (it) => it;`).join(''),
        loader: 'js',
      };
    });
    // Looks for modules of other programs on the disk; keeps open documents, which we do ourselves; calls back in shared memory.
    const unused = ['node[\\\\/]files', 'common[\\\\/]textDocuments', 'common[\\\\/]sharedArrayCancellation'];
    it.onLoad(
      { filter: new RegExp(`vscode-(?:languageserver|jsonrpc)[\\\\/]lib[\\\\/](?:${unused.join('|')})\\.js$`) },
      () => ({ contents: '', loader: 'js' }),
    );
    // Of the ways to speak those stay that we offer: streams and the channel of a process, no ports, sockets and pipes.
    it.onLoad({ filter: /vscode-jsonrpc[\\/]lib[\\/]node[\\/]main\.js$/ }, async ({ path: file }) => ({
      contents: handOnOnce(await readFile(file, 'utf8'))
        .replace(/^class PortMessageReader.*?(?=^class StreamMessageReader)/msu, '')
        .replace(/^const XDG_RUNTIME_DIR.*?(?=^function isReadableStream)/msu, '')
        .replace(/^exports\.\w+(?:PipeName|Transport) = \w+;$/gmu, ''),
      loader: 'js',
    }));
    // Names of which no two are the same are made here, never read or compared.
    it.onLoad({ filter: /vscode-languageserver[\\/]lib[\\/]common[\\/]utils[\\/]uuid\.js$/ }, () => ({
      contents: `const digit = () => Math.floor(16 * Math.random()).toString(16);
        exports.generateUuid = () => '########-####-4###-a###-############'.replace(/#/g, digit);`,
      loader: 'js',
    }));
    // Behind the request stand helpers to count tokens, which we count ourselves.
    it.onLoad(
      { filter: /vscode-languageserver[\\/]lib[\\/]common[\\/]semanticTokens\.js$/ },
      async ({ path: file }) => ({
        contents: (await readFile(file, 'utf8')).split(/^class SemanticTokens/mu)[0],
        loader: 'js',
      }),
    );
    // A map that keeps its order is the language's own by now: of what this one adds, messages are only taken from its front.
    it.onLoad({ filter: /vscode-jsonrpc[\\/]lib[\\/]common[\\/]linkedMap\.js$/ }, () => ({
      contents: `exports.LinkedMap = class extends Map {
        shift() { for (const [key, value] of this) { this.delete(key); return value; } }
      };`,
      loader: 'js',
    }));
  },
};

/**
 * The types of the protocol are programs that look whether something is of them, too. Whoever speaks with an editor asks for few:
 * of the others nothing is read.
 */
export const withoutUnasked = {
  name: 'without types that nobody asks for',
  setup: (it) => {
    it.onLoad({ filter: /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, async ({ path: file }) => {
      const blocks = new Map();
      const code = (await readFile(file, 'utf8')).replace(/\/\*.*?\*\//gsu, '');
      for (const block of code.split(/^(?=export var |export const |class |var )/mu)) {
        const name = /^(?:export var|export const|class|var) (?<name>\w+)/u.exec(block)?.groups.name;
        if (name) blocks.set(name, block);
      }
      const beside = path.join(path.dirname(file), '..', '..', '..', 'vscode-languageserver-protocol');
      const wanted = await namesAskedFor([path.join('node_modules', 'vscode-languageserver'), beside]);
      const kept = new Set([...wanted].filter((name) => blocks.has(name)));
      for (const name of kept) {
        for (const [other] of blocks.get(name).matchAll(/\b\w+\b/gu)) if (blocks.has(other)) kept.add(other);
      }
      const contents = [...blocks].filter(([name]) => kept.has(name)).map(([, block]) => block);
      return { contents: contents.join(''), loader: 'js' };
    });
  },
};

const handedOn =
  /^Object\.defineProperty\(exports, "(?<name>\w+)", \{ enumerable: true, get: function \(\) \{ return (?<value>\w+\.\w+); \} \}\);$/gmu;

/** With each request stands, for whoever writes a description of the protocol, which capability it belongs to and who sends it. */
const documented =
  /^ +\w+\.(?:capabilities = messages_1\.CM\.create\(.*\)|messageDirection = messages_1\.MessageDirection\.\w+);$/gmu;

/** How TypeScript lets one file see another as a module, written into each: they are modules already, and name their default if they have one. */
const helper =
  /^var __(?<name>createBinding|setModuleDefault|importStar|importDefault|exportStar) = \(this && this\.__\k<name>\) \|\| .*?^\}[^\n]*;$/gmsu;
const exportStar =
  'const __exportStar = (from, to) => { for (const name in from) if (!(name in to)) Object.defineProperty(to, name, { enumerable: true, get: () => from[name] }); };';

/** Messages with two to nine parameters: those of the protocol have one. */
const manyParameters = /^class (?:Request|Notification)Type[2-9] .*?^\}\nexports\.\w+ = \w+;$/gmsu;

/** That a file was a module before it was compiled, and the names it is going to export, none of which has a value yet. */
const announced =
  /^(?:"use strict"|Object\.defineProperty\(exports, "__esModule", .*\)|(?:exports\.\w+ = )+void 0);$/gmu;

/** What an editor may ask of a server and we answer not: nobody listens for it. */
const unheard = [
  ...[
    'WillSaveTextDocument',
    'WillSaveTextDocumentWaitUntil',
    'DidSaveTextDocument',
    'CompletionResolve',
    'SignatureHelp',
  ],
  ...['TypeDefinition', 'Implementation', 'WorkspaceSymbolResolve', 'CodeLensResolve', 'DocumentRangesFormatting'],
  ...['DocumentLinkResolve', 'DocumentColor', 'ColorPresentation'],
].join('|');
const listener = new RegExp(
  `^ {8}on(?:${unheard}): \\(handler\\) => connection\\.on\\w+\\([\\w.]+, (?:handler\\)|\\(params, cancel\\) => \\{\\n[^\\n]*\\n {8}\\}\\)),$`,
  'gmu',
);

/** `var HoverRequest; (function (HoverRequest) { … })(HoverRequest || (exports.HoverRequest = HoverRequest = {}));`: its name and its type. */
const message =
  /^var (?<name>\w+);\n\(function \(\k<name>\) \{\n\s+\k<name>\.method = (?<method>'[^']+');\s+\k<name>\.type = new (?<type>[\w.]+)\(\k<name>\.method\);\s+\}\)\(\k<name> \|\| \(exports\.\k<name> = \k<name> = \{\}\)\);$/gmu;

const unasked = new RegExp(
  `^(?:(?:${unheard})(?:Request|Notification)|(?:Request|Notification)Type[2-9]|LRUCache|Touch)$`,
);

function asObject(all, name, method, type, at, text) {
  if (unasked.test(name)) return '';
  const isUsed = new RegExp(`(?<![.\\w])${name}(?!\\w)`, 'u').test(text.slice(0, at) + text.slice(at + all.length));
  return `${isUsed ? `const ${name} = ` : ''}exports.${name} = { type: new ${type}(${method}) };`;
}

/** What these libraries hand on from file to file is a function for each name, as if it might change once they are read: it does not. */
const handOnOnce = (text) =>
  text
    .replace(helper, (_, name) => (name === 'exportStar' ? exportStar : ''))
    .replaceAll(/__import(?:Star|Default)\(/gu, '(')
    .replace(announced, '')
    .replace(documented, '')
    .replace(message, asObject)
    .replace(listener, '')
    .replace(manyParameters, '')
    .replace(handedOn, (_, name, value) => (unasked.test(name) ? '' : `exports.${name} = ${value};`));

export const handedOnOnce = {
  name: 'handed on once',
  setup: (it) => {
    const filter = /vscode-(?:jsonrpc|languageserver(?:-protocol)?)[\\/]lib[\\/].*\.js$/;
    it.onLoad({ filter }, async ({ path: file }) => ({
      contents: handOnOnce(await readFile(file, 'utf8')),
      loader: 'js',
    }));
  },
};

/** By our sources, which import them, and by these libraries. */
async function namesAskedFor(libraries) {
  const names = new Set();
  const imported = /^import \{(?<names>[^}]*)\} from 'vscode-languageserver/gmu;
  for (const text of await readAll(path.join('server', 'src'), /\.ts$/u)) {
    for (const { groups } of text.matchAll(imported)) for (const it of groups.names.split(',')) names.add(it.trim());
  }
  for (const library of libraries) {
    for (const text of await readAll(path.join(library, 'lib'), /\.js$/u)) {
      for (const [, name] of text.matchAll(/(?:types|protocol)_1\.(\w+)/gu)) names.add(name);
    }
  }
  return names;
}

async function readAll(folder, pattern) {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(names.filter((it) => pattern.test(it)).map((it) => readFile(path.join(folder, it), 'utf8')));
}

/** Guides are data, however they are put together: none of that is done again where they are read. */
async function readGuides(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const { guides } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
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
