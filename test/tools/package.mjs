// npm run package [FILE]: makes thao.vsix, the one package for every platform and for browsers, out of out/package/: small bundles,
// what the manifest names, and what is read about it. Nothing else can slip in.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

const stage = path.join('out', 'package');

/** What only people who work on the source, or who install the command line, have a use for. */
const ofTheSource = ['private', 'bin', 'files', 'exports', 'scripts', 'devDependencies', 'dependencies'];

const mimeTypes = { '.png': 'image/png', '.jpg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp' };

/** All texts in a value of JSON. */
function* textsIn(value) {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const it of Object.values(value)) yield* textsIn(it);
}

const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** The files of the repository that the manifest names; the bundles are built and not copied. */
function namedFiles({ icon, contributes }) {
  const named = [...textsIn({ icon, contributes })].map((it) => path.posix.normalize(it)).filter(isFile);
  return [...new Set(named)].filter((it) => !it.startsWith('out/'));
}

/**
 * The registries show no picture that lies beside the text, and without a repository there is no address to name instead: the
 * pictures go into the text itself, where VS Code also shows them without a network.
 */
function withPictures(text) {
  return text.replaceAll(/(?<head>!\[[^\]]*\]\(|<img[^>]+src=")(?<file>[^)"\s:#]+)/gu, (_all, head, file) => {
    const type = mimeTypes[path.extname(file)];
    if (!type || !isFile(file)) throw new Error(`README.md shows ${file}, which is no picture that can be packed`);
    return `${head}data:${type};base64,${readFileSync(file).toString('base64')}`;
  });
}

function copy(file) {
  mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
  copyFileSync(file, path.join(stage, file));
}

async function makePackage(file) {
  rmSync(stage, { recursive: true, force: true });
  const build = ['test/tools/build.mjs', '--production', '--editor', `--into=${path.join(stage, 'out')}`];
  if (spawnSync(process.execPath, build, { stdio: 'inherit' }).status !== 0) process.exit(1);

  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const ours = Object.entries(manifest).filter(([name]) => !ofTheSource.includes(name));
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(Object.fromEntries(ours), null, 2)}\n`);
  for (const it of ['LICENSE', 'CHANGELOG.md', ...namedFiles(manifest)]) copy(it);
  const readme = readFileSync('README.md', 'utf8');
  const hasRepository = manifest.repository !== undefined;
  writeFileSync(path.join(stage, 'README.md'), hasRepository ? readme : withPictures(readme));
  // vsce asks for a word on what is left out; it is all that is not here.
  writeFileSync(path.join(stage, '.vscodeignore'), '');
  await createVSIX({
    cwd: stage,
    packagePath: path.resolve(file),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: hasRepository,
  });
}

await makePackage(process.argv[2] ?? 'thao.vsix');
