import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { careless, clean, type Desk, mistakenLine, openDesk, readJson, wrong } from './thao';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const archive = `thao-${version}.tgz`;
const readme = readFileSync('README.md', 'utf8');

/** The part of the README under a heading. */
const section = readme.split(/^### Trước mỗi commit và trong CI$/mu)[1]?.split(/^#{2,3} /mu)[0] ?? '';

/** The blocks in it, each as it stands between its fences. */
const recipes = [...section.matchAll(/^```(?:yaml|sh)\n(?<text>.*?)^```$/gmsu)].map((it) => it.groups?.text ?? '');
const [hooks = '', hook = '', workflow = ''] = recipes;

const npm = (args: readonly string[], options: { readonly cwd: string }): SpawnSyncReturns<string> =>
  spawnSync('npm', args, { ...options, encoding: 'utf8', shell: process.platform === 'win32' });

describe('the packed command line', function () {
  this.timeout(120_000);
  let desk: Desk;
  let installed: string;

  const environment = (): NodeJS.ProcessEnv => {
    const { GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE, ...rest } = process.env;
    return {
      ...rest,
      PATH: `${path.join(installed, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
      HOME: desk.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      npm_config_prefix: path.join(desk.folder, 'chung'),
    };
  };
  const run = (program: string, args: readonly string[], cwd: string) =>
    spawnSync(program, args, { cwd, encoding: 'utf8', env: environment() });

  before(() => {
    desk = openDesk();
    const folder = path.join(desk.folder, 'gói đã đóng');
    mkdirSync(folder);
    const packed = npm(['pack', '--pack-destination', folder], { cwd: '.' });
    assert.equal(packed.status, 0, packed.stderr);
    assert.deepEqual(readdirSync(folder), [archive]);
    installed = path.join(desk.folder, 'nơi cài');
    const added = npm(['install', '--offline', '--no-audit', '--prefix', installed, path.join(folder, archive)], {
      cwd: desk.folder,
    });
    assert.equal(added.status, 0, added.stderr);
  });
  after(() => desk.clear());

  it('holds what runs and what is read about it, and downloads nothing', () => {
    assert.deepEqual(
      readdirSync(path.join(installed, 'node_modules')).filter((it) => !it.startsWith('.')),
      ['thao'],
    );
    const folder = path.join(installed, 'node_modules', 'thao');
    const files = readdirSync(realpathSync(folder), { recursive: true }).map((it) =>
      String(it).split(path.sep).join('/'),
    );
    const isPart = (it: string): boolean => /^out\/server\/parts\/[a-zA-Z0-9_-]+\.js$/u.test(it);
    assert.ok(files.some(isPart));
    const parts = files.filter((it) => /^out\/server\/parts\/[-\p{L}\p{N}]+\.js$/u.test(it));
    assert.ok(0 < parts.length);
    assert.deepEqual(files.filter((it) => !parts.includes(it)).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'out',
      'out/THIRD-PARTY.txt',
      'out/server',
      'out/server/cli.js',
      'out/server/node.js',
      'out/server/parts',
      'package.json',
    ]);
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    for (const name of ['dependencies', 'devDependencies', 'scripts', 'contributes', 'private']) {
      assert.equal(manifest[name], undefined, name);
    }
    assert.doesNotMatch(readFileSync(path.join(folder, 'out', 'server', 'cli.js'), 'utf8'), /sourceMappingURL/u);
  });

  it('runs as `thao`, also where its path has spaces and accents', () => {
    assert.deepEqual(run('thao', ['--version'], desk.folder).stdout, `${version}\n`);
    desk.put('kế hoạch/lỗi.kehoach', careless);
    const { status, stdout } = run('thao', ['check', '--format', 'json', 'kế hoạch'], desk.folder);
    assert.equal(status, 1);
    assert.equal(readJson(stdout)[0]?.findings[0]?.rule, 'recipients-item-punct');
  });

  it('has the language server with it', async () => {
    const server = spawn('thao', ['server', '--stdio'], { env: environment(), stdio: ['pipe', 'pipe', 'inherit'] });
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let heard = '';
    for await (const chunk of server.stdout.setEncoding('utf8')) {
      heard += chunk;
      if (heard.includes('"textDocumentSync"')) break;
    }
    server.stdin.end();
    assert.match(heard, /"textDocumentSync"/u);
  });

  describe('by the recipes of the README', () => {
    let office: string;
    const git = (...args: string[]): SpawnSyncReturns<string> =>
      run('git', ['-c', 'user.name=Thảo', '-c', 'user.email=thao@example.vn', ...args], office);
    const put = (name: string, text: string): void => {
      desk.put(path.join('kho', name), text);
      git('add', '--all');
    };

    beforeEach(() => {
      office = path.join(desk.folder, 'kho');
      mkdirSync(office);
      git('init', '--quiet');
    });
    afterEach(() => rmSync(office, { recursive: true, force: true }));

    it('there are three, each with its file', () => {
      assert.equal(recipes.length, 3);
      assert.match(hooks, /repo: local/u);
      assert.match(hook, /^#!\/bin\/sh\n/u);
      assert.match(workflow, /runs-on/u);
      assert.ok(section.includes(`\`npm install --global ./${archive}\``));
    });

    it('the hook of git lets a good plan through and holds a bad one back', () => {
      const file = path.join(office, '.git', 'hooks', 'pre-commit');
      desk.put(path.relative(desk.folder, file), hook);
      chmodSync(file, 0o755);
      put('ghi chú.txt', wrong);
      assert.equal(git('commit', '-m', 'Không có kế hoạch nào').status, 0);
      put('-năm nay/kế hoạch.kehoach', clean);
      const good = git('commit', '-m', 'Tốt');
      assert.equal(good.status, 0, good.stderr);
      put('xấu.kh.md', wrong);
      const bad = git('commit', '-m', 'Xấu');
      assert.notEqual(bad.status, 0);
      assert.match(bad.stdout + bad.stderr, /31\/6\/2026/u);
      assert.doesNotMatch(bad.stdout + bad.stderr, /kế hoạch\.kehoach/u);
      assert.equal(git('log', '--format=%s').stdout, 'Tốt\nKhông có kế hoạch nào\n');
    });

    it('the hook of pre-commit does the same', () => {
      const entry = /^ +entry: (?<words>.+)$/mu.exec(hooks)?.groups?.words ?? '';
      const pattern = /^ +files: \(\?i\)(?<pattern>.+)$/mu.exec(hooks)?.groups?.pattern ?? '';
      const [program = '', ...words] = entry.split(' ');
      /** What pre-commit does with a local hook of the system: the names that match go behind the entry. */
      const commit = () => {
        const names = git('diff', '--cached', '--name-only', '-z').stdout.split('\0').filter(Boolean);
        const files = names.filter((it) => new RegExp(pattern, 'iu').test(it));
        return files.length === 0 ? undefined : run(program, [...words, ...files], office);
      };
      put('ghi chú.txt', wrong);
      assert.equal(commit(), undefined);
      put('tốt.KEHOACH', clean);
      assert.equal(commit()?.status, 0);
      put('xấu.kh.txt', wrong);
      assert.equal(commit()?.status, 1);
      assert.match(commit()?.stdout ?? '', /^xấu\.kh\.txt:\d+:\d+ /mu);
    });

    it('the steps of the workflow run, and end for the plans as they are', () => {
      const steps = [...workflow.matchAll(/^ +(?:- )?run: (?<command>.+)$/gmu)].map((it) => it.groups?.command ?? '');
      assert.equal(steps.length, 3);
      copyFileSync(path.join(desk.folder, 'gói đã đóng', archive), path.join(office, archive));
      const [install = '', annotate = '', collect = ''] = steps;
      /** As GitHub runs a step. */
      const step = (command: string) => run('bash', ['-e', '-c', command], office);
      const added = run('bash', ['-e', '-c', `npm_config_offline=true ${install}`], office);
      assert.equal(added.status, 0, added.stderr);
      assert.ok(existsSync(path.join(desk.folder, 'chung', 'bin', 'thao')));

      put('kế hoạch.kehoach', clean);
      assert.deepEqual([step(annotate).status, step(annotate).stdout], [0, '']);
      assert.equal(step(collect).status, 0);
      assert.deepEqual(JSON.parse(readFileSync(path.join(office, 'thao.sarif'), 'utf8')).runs[0].results, []);

      put('phòng a/xấu.kehoach', careless);
      const said = step(annotate);
      assert.equal(said.status, 1);
      assert.match(said.stdout, new RegExp(`^::warning file=phòng a/xấu\\.kehoach,line=${mistakenLine},`, 'u'));
      assert.equal(step(collect).status, 0, 'findings do not keep the log from being sent');
      assert.equal(JSON.parse(readFileSync(path.join(office, 'thao.sarif'), 'utf8')).runs[0].results.length, 1);

      put('hỏng.kehoach', '\0');
      assert.notEqual(step(collect).status, 0, 'what could not be read does');
    });
  });
});
