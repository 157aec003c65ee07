import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readlinkSync, realpathSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { version } from '../../package.json';
import { endServers, spawnServer, startEditor, startServer, transports } from './client';
import { unstopped } from './drafts';

const uri = 'untitled:Untitled-1';

describe('the server', function () {
  this.timeout(60_000);
  afterEach(endServers);

  for (const transport of transports) {
    it(`answers over ${transport}`, async () => {
      const editor = await startEditor({ transport });
      assert.deepEqual(editor.initialized.serverInfo, { name: 'Thảo', version });
      assert.equal(editor.initialized.capabilities.textDocumentSync instanceof Object, true);
      editor.open(uri, unstopped);
      const [found] = await editor.pulled(uri);
      assert.equal(found?.code, 'recipients-last-punct');
      assert.equal(found.source, 'thảo');
      const [repair] = await editor.actions(uri, found.range);
      editor.apply(repair?.edit);
      assert.equal(editor.text(uri), unstopped.replace('VT, TH', 'VT, TH.'));
      assert.deepEqual(await editor.pulled(uri), []);
      const code = await editor.quit();
      if (transport !== 'worker') assert.equal(code, 0);
    });
  }

  for (const transport of ['stdio', 'ipc'] as const) {
    it(`ends with 1 when it is told to exit before it was shut down, over ${transport}`, async () => {
      const { connection, exited } = startServer(transport);
      connection.listen();
      await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
      await connection.sendNotification('exit');
      assert.equal(await exited, 1);
    });
  }

  it('ends when its input does', async () => {
    const child = spawnServer();
    child.stdin?.end();
    const [code] = await once(child, 'exit');
    assert.equal(code, 1);
  });

  it('ends without a word when nobody hears it any more', async () => {
    const server = path.resolve('out', 'server', 'node.js');
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (it) => {
      said += it;
    });
    const editor = await startEditor({ process: child });
    child.stdout.destroy();
    editor.open(uri, unstopped);
    void editor.pull(uri).catch(() => {});
    const [code] = await once(child, 'close');
    assert.deepEqual([code, said], [1, '']);
  });

  it('leaves the folder in which it was started to be renamed and deleted', async () => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'thao kế hoạch-'));
    const server = path.resolve('out', 'server', 'node.js');
    const child = spawn(process.execPath, [server, '--stdio'], { cwd: home, stdio: ['pipe', 'pipe', 'inherit'] });
    const editor = await startEditor({ process: child });
    if (process.platform === 'linux') assert.equal(readlinkSync(`/proc/${child.pid}/cwd`), realpathSync(os.homedir()));
    // Windows would refuse.
    rmdirSync(home);
    editor.open(uri, unstopped);
    assert.equal((await editor.pulled(uri)).length, 1);
  });

  it('ends when its parent dies', async () => {
    const server = path.resolve('out', 'server', 'node.js');
    for (const [argument, stdio] of [
      ['--stdio', "['pipe', 'pipe', 'inherit']"],
      ['--node-ipc', "['ignore', 'ignore', 'inherit', 'ipc']"],
    ]) {
      const script = `require('node:child_process').spawn(process.execPath, [${JSON.stringify(server)}, '${argument}'], { stdio: ${stdio} }); console.log('up'); setInterval(() => {}, 1000);`;
      const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
      await once(parent.stdout, 'data');
      parent.kill('SIGKILL');
      // Parent and server share this pipe: it is closed when both are gone.
      parent.stderr.resume();
      await once(parent.stderr, 'close');
    }
  });

  it('says how it is to be called when it is called by hand', async () => {
    const child = spawn(process.execPath, [path.resolve('out', 'server', 'node.js')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (it) => {
      said += it;
    });
    const [code] = await once(child, 'close');
    assert.equal(code, 2);
    assert.match(said, /--stdio/u);
  });
});
