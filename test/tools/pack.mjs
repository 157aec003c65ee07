// What `npm pack` gives is for people who want the command line alone, so it is not the whole of this folder: a package of its own
// is put together before (`stage`), and takes the place of the archive that npm has made (`deliver`).
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const stage = path.join(root, 'out', 'pack');
const at = (...names) => path.join(stage, ...names);

/** Everything is bundled: an installer downloads nothing. */
function manifest() {
  const { name, version, description, license, engines, bin, repository, homepage, bugs } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const keywords = ['kế hoạch', 'thể thức', 'văn bản hành chính', 'Nghị định 30', 'linter', 'vietnamese'];
  return {
    name,
    version,
    description,
    keywords,
    license,
    repository,
    homepage,
    bugs,
    bin,
    files: ['out', 'CHANGELOG.md'],
    engines: { node: engines.node },
  };
}

function prepare() {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  execFileSync(
    process.execPath,
    [path.join('test', 'tools', 'build.mjs'), '--production', '--command-line', `--into=${at('out')}`],
    { cwd: root, stdio: 'inherit' },
  );
  for (const name of ['README.md', 'CHANGELOG.md', 'LICENSE']) copyFileSync(path.join(root, name), at(name));
  writeFileSync(at('package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function deliver() {
  const folder = process.env.npm_config_pack_destination || root;
  const { name, version } = manifest();
  // With --dry-run npm makes no archive, and there is nothing to replace.
  if (!existsSync(path.join(folder, `${name}-${version}.tgz`))) return;
  const again = ['pack', '--ignore-scripts', '--pack-destination', path.resolve(folder), stage];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  // The npm that has called us is a script: on Windows its command could only be started by a shell, which cuts names at their spaces.
  const npm = process.env.npm_execpath;
  if (npm) execFileSync(process.execPath, [npm, ...again], options);
  else execFileSync('npm', again, options);
}

if (process.argv[2] === 'stage') prepare();
else deliver();
