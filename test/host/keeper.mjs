// node keeper.mjs FOLDER COMMAND ARG…: runs the command. When it ends, or when our standard input closes because whoever
// started us is gone (crashed and killed included), the command's whole process group and FOLDER go too.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

function finish(code) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing is left of the group.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.exit(code);
}

child.once('error', () => finish(1));
child.once('exit', (code) => finish(code ?? 1));
process.stdin.resume().once('close', () => finish(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => finish(1));
