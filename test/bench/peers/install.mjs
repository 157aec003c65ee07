// The peers come from npm into a folder of their own, each in one version: they are no part of this project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const versions = {
  'markdownlint-cli2': '0.22.1',
  textlint: '15.8.0',
  'textlint-rule-common-misspellings': '1.0.1',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-no-todo': '2.0.1',
  'textlint-rule-sentence-length': '5.2.1',
  'textlint-rule-terminology': '5.2.16',
  cspell: '9.8.0',
  '@cspell/dict-vi-vn': '3.0.6',
  'harper.js': '2.10.0',
  'vscode-markdown-languageserver': '0.5.0',
  'markdown-it': '15.0.3',
};

const usual = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  ...['..', '..', '..', 'node_modules', '.cache', 'thao-peers'],
);

/** The folder in which they are; what is missing there is fetched first. */
export function installPeers(folder = process.env.THAO_PEERS ?? usual) {
  const root = path.resolve(folder);
  const isThere = Object.entries(versions).every(([name, version]) => installed(root, name) === version);
  if (isThere) return root;
  console.error(`Fetching ${Object.keys(versions).length} peers from npm into ${root}, once`);
  mkdirSync(root, { recursive: true });
  const manifest = { name: 'peers', version: '0.0.0', private: true, dependencies: versions };
  writeFileSync(path.join(root, 'package.json'), JSON.stringify(manifest, null, 2));
  // On Windows npm is a script, which only a shell starts.
  const { status } = spawnSync('npm install --no-audit --no-fund --ignore-scripts --loglevel=error', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm could not fetch the peers');
  return root;
}

function installed(root, name) {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
