import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What can reach beyond this machine, start a program, or make code of text. */
const modules =
  /["'`](?:node:)?(?<name>net|tls|https?|http2|dgram|dns|child_process|cluster|inspector|vm|repl|worker_threads)(?:\/[a-z]+)?["'`]/gu;
const words =
  /(?<![\p{L}\p{N}_$])(?<name>fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|eval|Function)(?=\s*\(|["'`]\s*\])|(?<=new\s)(?<made>Function|WebSocket|XMLHttpRequest|EventSource|WebTransport|RTCPeerConnection)(?![\p{L}\p{N}_$])/gu;
const addresses = /(?<name>(?:https?|wss?|ftp):\/\/[^\s"'`\\<>)]+)/gu;

const namesIn = (code: string, pattern: RegExp): readonly string[] =>
  [...new Set([...code.matchAll(pattern)].map(({ groups }) => groups?.name ?? groups?.made ?? ''))].sort();

interface Means {
  readonly modules?: readonly string[];
  readonly addresses?: readonly string[];
}

/** Whatever is not named here may be in no bundle. */
const allowed: Readonly<Record<string, Means>> = {
  // Starts the server: a process of Node beside the window, over a channel of Node's own.
  client: { modules: ['child_process'] },
  'client/browser.js': {},
  // The name of the form of SARIF, and of a place in an example: nobody goes there.
  'server/browser.js': { addresses: ['https://anbinh.gov.vn/a'] },
  // Many drafts are checked on all cores.
  server: {
    modules: ['worker_threads'],
    addresses: ['https://anbinh.gov.vn/a', 'https://json.schemastore.org/sarif-2.1.0.json'],
  },
};

const meansOf = (file: string): Means => allowed[file] ?? allowed[file.split('/')[0] as string] ?? {};

describe('the bundles as they are delivered', function () {
  this.timeout(120_000);
  let into = '';
  let files: readonly string[] = [];
  before(() => {
    into = mkdtempSync(path.join(os.tmpdir(), 'thao-bundles-'));
    const args = [path.join('test', 'tools', 'build.mjs'), '--production', `--into=${into}`];
    assert.equal(spawnSync(process.execPath, args, { stdio: 'inherit' }).status, 0);
    files = readdirSync(into, { recursive: true })
      .map((it) => String(it).replaceAll('\\', '/'))
      .filter((it) => it.endsWith('.js'));
  });
  after(() => rmSync(into, { recursive: true, force: true }));
  const read = (file: string): string => readFileSync(path.join(into, file), 'utf8');

  it('are looked through by something that finds', () => {
    const code = `require("net");import('node:https');globalThis.fetch("http://a.vn/x");new WebSocket(u);eval(x);new Function("a");window["fetch"](1)`;
    assert.deepEqual(namesIn(code, modules), ['https', 'net']);
    assert.deepEqual(namesIn(code, words), ['Function', 'WebSocket', 'eval', 'fetch']);
    assert.deepEqual(namesIn(code, addresses), ['http://a.vn/x']);
    assert.deepEqual(namesIn('prefetch(a); Functional(b); re.exec(c); "internet"', words), []);
    for (const it of ['client/node.js', 'client/browser.js', 'server/node.js', 'server/browser.js', 'server/cli.js']) {
      assert.ok(files.includes(it), it);
    }
  });

  it('reach nothing beyond this machine, start nothing but the server, and make no code of text', () => {
    for (const file of files) {
      const [code, means] = [read(file), meansOf(file)];
      const beyond = namesIn(code, modules).filter((it) => !means.modules?.includes(it));
      assert.deepEqual(beyond, [], `modules in ${file}`);
      assert.deepEqual(namesIn(code, words), [], `words in ${file}`);
      assert.deepEqual(
        namesIn(code, addresses).filter((it) => !means.addresses?.some((known) => it.startsWith(known))),
        [],
        `addresses in ${file}`,
      );
    }
  });

  it('show no page of their own that could run anything', () => {
    const client = path.join('client', 'src');
    for (const name of readdirSync(client, { recursive: true }).map(String)) {
      if (!name.endsWith('.ts')) continue;
      const code = readFileSync(path.join(client, name), 'utf8');
      const isPage = /createWebviewPanel|registerWebviewViewProvider|registerCustomEditorProvider|enableScripts/u;
      assert.ok(!isPage.test(code) || /Content-Security-Policy/u.test(code), `${name} shows a page without a policy`);
    }
    // Only our own commands, each of which looks at what it is given.
    const desktop = files
      .filter((it) => it.startsWith('client/') && it !== 'client/browser.js')
      .map(read)
      .join('\n');
    const trusted = desktop.match(/isTrusted:[^}]{0,80}\}?/gu) ?? [];
    const ours = trusted.filter((it) => it.includes('enabledCommands'));
    assert.equal(ours.length, 1, trusted.join('\n'));
    assert.ok(!/isTrusted:\s*(?:true|!0)/u.test(trusted.join('\n')), trusted.join('\n'));
  });
});

describe('the tests themselves', () => {
  it('connect to no other machine', async function () {
    if (!process.execArgv.some((it) => it.endsWith('offline.mjs'))) this.skip();
    await assert.rejects(fetch('http://203.0.113.1/'), (error: Error) =>
      /without a network/u.test(String(error.cause)),
    );
    await assert.rejects(fetch('http://a.example/'), (error: Error) => /without a network/u.test(String(error.cause)));
  });
});
