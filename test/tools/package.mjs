// npm run package [-- FILE --pictures=https://…]: makes thao.vsix, the one package for every platform and for browsers, out of
// out/package/: small bundles, what the manifest names, and what is read about it. Nothing else can slip in. `--pictures` says where
// the pictures of README.md can be had once it is published.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

const stage = path.join('out', 'package');

/** What only people who work on the source, or who install the command line, have a use for. */
const ofTheSource = ['private', 'bin', 'files', 'exports', 'scripts', 'devDependencies', 'dependencies'];

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
 * The registries and VS Code show only pictures that have an address, `data:` is none to them. Without one a picture is left out:
 * nobody is shown the sign of a broken one.
 */
const withoutPictures = (text) => text.replaceAll(/^!\[[^\]]*\]\([^)]*\)\n\n/gmu, '');

function copy(file) {
  mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
  copyFileSync(file, path.join(stage, file));
}

async function makePackage(file, pictures) {
  rmSync(stage, { recursive: true, force: true });
  const build = ['test/tools/build.mjs', '--production', '--editor', `--into=${path.join(stage, 'out')}`];
  if (spawnSync(process.execPath, build, { stdio: 'inherit' }).status !== 0) process.exit(1);

  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const ours = Object.entries(manifest).filter(([name]) => !ofTheSource.includes(name));
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(Object.fromEntries(ours), null, 2)}\n`);
  for (const it of ['LICENSE', 'CHANGELOG.md', ...namedFiles(manifest)]) copy(it);
  const readme = readFileSync('README.md', 'utf8');
  const hasAddress = pictures !== undefined || manifest.repository !== undefined;
  writeFileSync(path.join(stage, 'README.md'), hasAddress ? readme : withoutPictures(readme));
  // vsce asks for a word on what is left out; it is all that is not here.
  writeFileSync(path.join(stage, '.vscodeignore'), '');
  await createVSIX({
    cwd: stage,
    packagePath: path.resolve(file),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: hasAddress,
    ...(pictures !== undefined && { baseImagesUrl: pictures, baseContentUrl: pictures }),
  });
}

const given = process.argv.slice(2);
const [pictures] = given.flatMap((it) => (it.startsWith('--pictures=') ? [it.slice('--pictures='.length)] : []));
await makePackage(given.find((it) => !it.startsWith('--')) ?? 'thao.vsix', pictures);
