import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startEditor } from '../protocol/client';

const uri = 'file:///ke-hoach.kehoach';
/** Answers over a second channel how much is in use once all that nobody holds is gone. */
const probe = `process.on('message', () => { global.gc(); setTimeout(() => { global.gc(); process.send(process.memoryUsage().heapUsed); }, 50); });`;

/** What a server over its standard streams holds after a hundred edits, and after ten thousand. */
export async function measureMemory(): Promise<string> {
  const server = path.resolve('out', 'server', 'node.js');
  const preload = `data:text/javascript,${encodeURIComponent(probe)}`;
  const child = spawn(process.execPath, ['--expose-gc', '--import', preload, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const editor = await startEditor({ process: child, settings: { quietWhileTyping: false } });
  const used = (): Promise<number> =>
    new Promise((resolve) => {
      child.once('message', (it) => resolve(Number(it)));
      child.send('how much?');
    });
  editor.open(uri, readFileSync(path.join('test', 'workspace', 'ke-hoach-sach.kehoach'), 'utf8'));
  let edits = 0;
  const type = async (until: number): Promise<number> => {
    for (; edits < until; edits++) {
      const range = { start: { line: 20, character: 0 }, end: { line: 20, character: edits === 0 ? 0 : 20 } };
      editor.change(uri, [{ range, text: `Việc ${edits}`.padEnd(20, ' việc').slice(0, 20) }]);
      if (edits % 10 === 0) await editor.pull(uri);
    }
    await editor.pull(uri);
    return used();
  };
  const [few, many] = [await type(100), await type(10_000)];
  await editor.server.end();
  const megabytes = (it: number): string => (it / 1024 / 1024).toFixed(1);
  return `a server over stdio holds ${megabytes(few)} MiB after 100 edits, ${megabytes(many)} MiB after 10,000`;
}
