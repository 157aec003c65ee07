// How each peer is called to check files, with the settings that its users begin with.
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * For each peer the arguments to Node that check a file or a folder of the same texts. `work` is a folder in which they find their
 * settings; file names are relative to it.
 */
export function peerPrograms({ root, work }) {
  const module = (...names) => path.join(root, 'node_modules', ...names);
  const put = (name, content) => writeFileSync(path.join(work, name), JSON.stringify(content));
  put('.markdownlint-cli2.jsonc', {});
  put('textlint.json', {
    rules: {
      'no-todo': true,
      'common-misspellings': true,
      terminology: true,
      'max-comma': { max: 4 },
      'sentence-length': { max: 250 },
    },
  });
  put('cspell.json', {
    version: '0.2',
    language: 'vi',
    import: [module('@cspell', 'dict-vi-vn', 'cspell-ext.json')],
    useGitignore: false,
  });
  const all = (target) => (target.endsWith('.md') ? target : `${target}/*.md`);
  const cspell = ['lint', '--no-progress', '--no-color', '--no-summary', '-c', 'cspell.json'];
  return {
    'markdownlint-cli2': (target) => [module('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), all(target)],
    textlint: (target) => [module('textlint', 'bin', 'textlint.js'), '-c', 'textlint.json', all(target)],
    cspell: (target) => [module('cspell', 'bin.mjs'), ...cspell, all(target)],
    'harper.js': (target) => [path.join(here, 'harper.mjs'), root, ...filesOf(work, target)],
  };
}

const filesOf = (work, target) =>
  target.endsWith('.md') ? [target] : readdirSync(path.join(work, target)).map((it) => path.join(target, it));

/** The language server of VS Code's Markdown: what it asks of its editor, and how it is asked to look for faults. */
export function markdownServer(root) {
  const require = createRequire(path.join(root, 'package.json'));
  const enabled = { enabled: 'warning' };
  return {
    server: [
      path.join(root, 'node_modules', 'vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js'),
      '--stdio',
    ],
    peer: {
      languageId: 'markdown',
      initializationOptions: { markdownFileExtensions: ['md'], i10lLocation: undefined },
      settings: {
        markdown: {
          validate: {
            enabled: true,
            referenceLinks: enabled,
            fragmentLinks: enabled,
            fileLinks: { ...enabled, markdownFragmentLinks: 'inherit' },
            unusedLinkDefinitions: { enabled: 'hint' },
            duplicateLinkDefinitions: enabled,
            ignoredLinks: [],
          },
          suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
          server: { log: 'off' },
        },
      },
      // It leaves reading Markdown to the editor, as VS Code does it.
      answers: ({ uri, text }) => {
        const parser = require('markdown-it')({ html: true });
        const plain = ({ type, markup, content, map, children }) => ({
          type,
          markup,
          content,
          map,
          children: children?.map((it) => plain({ ...it, children: [] })) ?? null,
        });
        return {
          'markdown/parse': () => parser.parse(text(), {}).map(plain),
          'markdown/fs/readFile': () => [],
          'markdown/fs/readDirectory': () => [],
          'markdown/fs/stat': () => undefined,
          'markdown/fs/watcher/create': () => null,
          'markdown/fs/watcher/delete': () => null,
          'markdown/findMarkdownFilesInWorkspace': () => [uri],
        };
      },
    },
  };
}
