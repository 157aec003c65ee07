// node keeper.mjs FOLDER COMMAND ARG…: runs the command. When it ends, or when our standard input closes because whoever
// started us is gone (crashed and killed included), the command's whole process group and FOLDER go too.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const [folder, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

async function finish(code) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing is left of the group.
  }
  // A browser whose owner was killed may go on writing for a moment.
  if (!orderly) await setTimeout(1000);
  for (let attempt = 0; existsSync(folder) && attempt < 50; attempt++) {
    if (attempt > 0) await setTimeout(200);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody has just written there.
    }
  }
  process.exit(code);
}

let orderly = false;
process.stdin.once('data', () => {
  orderly = true;
});
process.stdin.once('close', () => finish(0));
child.once('error', () => finish(1));
child.once('exit', (code) => finish(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => finish(1));
