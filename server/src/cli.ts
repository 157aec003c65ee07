#!/usr/bin/env node
import './node/engine';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { type Arguments, readArguments } from './cli/arguments';
import { openTerminal, type Terminal } from './cli/terminal';

/** The command line. Each command is loaded when it is called for. */
async function run(given: Arguments, terminal: Terminal): Promise<number> {
  switch (given.command) {
    case 'check':
      return (await import('./cli/check')).check(given, { terminal, program: __filename });
    case 'fix':
      return (await import('./cli/fix')).fix(given, terminal);
    case 'rules':
      return (await import('./cli/rules')).printRules(given.id, terminal);
    case 'server':
      return serve();
    case 'version':
      await terminal.write(`${version}\n`);
      return 0;
    case 'help':
      await terminal.write((await import('./cli/help')).help(given.about));
      return 0;
    case 'misuse':
      terminal.complain(`${given.problem}; xem “thao --help”`);
      return 2;
  }
}

/** The library that speaks with the editor looks for its transport in the arguments; the server ends by itself. */
async function serve(): Promise<number> {
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  (await import('./node/serve')).serveOver('--stdio');
  return 0;
}

/** The folder in which the program was called has been removed. */
const isHomeless = (error: unknown): boolean => (error as NodeJS.ErrnoException | undefined)?.syscall === 'uv_cwd';

/** The program as people call it. */
function begin(): void {
  const { stdout, stderr, env, exit } = process;
  const terminal = openTerminal({ stdout, stderr, env, now: () => 1000 * process.uptime(), exit });
  run(readArguments(process.argv.slice(2)), terminal).then(
    (status) => {
      terminal.hideProgress();
      process.exitCode = status;
    },
    (error: unknown) => {
      terminal.hideProgress();
      if (isHomeless(error)) terminal.complain('thư mục đang đứng không còn nữa, hãy chuyển sang thư mục khác');
      else process.stderr.write(`thao: đây là lỗi của Thảo: ${error instanceof Error ? error.stack : error}\n`);
      process.exitCode = 2;
    },
  );
}

// A thread of `thao check` is this program once more.
if (isMainThread) begin();
else import('./cli/crew/threads').then(({ serveThread }) => serveThread());
