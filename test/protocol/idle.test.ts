import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { endServers, modern, startEditor } from './client';
import { clean, messy } from './drafts';

const uri = 'file:///ke-hoach.kehoach';
const timers: ChildProcess[] = [];

/** A server that can be asked over a second channel what it waits for. */
function spawnProbed(): ChildProcess {
  const args = ['--require', path.resolve('test/protocol/probe.cjs'), path.resolve('out/server/node.js'), '--stdio'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  timers.push(child);
  return child;
}

async function waitingIn(child: ChildProcess): Promise<readonly string[]> {
  let waiting: readonly string[] = [];
  // A message that came with the question, the last answer of the editor say, is dealt with by the time of the next one.
  for (let turn = 0; turn < 5; turn++) {
    child.send('what do you wait for?');
    const [answer] = (await once(child, 'message')) as [{ waiting: readonly string[] }];
    waiting = answer.waiting;
    if (!waiting.includes('Immediate')) break;
  }
  return waiting;
}

describe('a server that nobody asks', () => {
  afterEach(async () => {
    await endServers();
    for (const it of timers.splice(0)) it.kill('SIGKILL');
  });

  it('has no timer left once all is said, so that a minute, or a day, brings no message and no work', async () => {
    const child = spawnProbed();
    const editor = await startEditor({ process: child, capabilities: modern });
    editor.open(uri, messy);
    editor.open('file:///sach.kehoach', clean);
    // What is said of one may rest on the other: the pause after they are opened ends with a refresh of its own.
    await editor.next('workspace/diagnostic/refresh');
    await editor.pulled(uri);
    editor.replace(uri, 'KẾ HOẠCH', 'KẾ  HOẠCH');
    await editor.pulled(uri);
    // The pause after typing ends with a refresh: nothing is due after that.
    await editor.next('workspace/diagnostic/refresh');
    await editor.pulled(uri);
    assert.deepEqual(await waitingIn(child), []);
    await editor.quit();
  });

  it('does have one while somebody types', async () => {
    const child = spawnProbed();
    const editor = await startEditor({ process: child, capabilities: modern });
    editor.open(uri, messy);
    editor.open('file:///sach.kehoach', clean);
    editor.replace(uri, 'KẾ HOẠCH', 'KẾ  HOẠCH');
    await editor.pulled(uri);
    assert.deepEqual(await waitingIn(child), ['Timeout']);
    await editor.quit();
  });
});
