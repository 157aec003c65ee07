// The desktop VS Code: one that is installed, or one that is downloaded.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { root } from './parts.mjs';

/** `code` or `codium` on the path, or where Windows installs it. */
export function findDesktop() {
  const isWindows = process.platform === 'win32';
  const ends = isWindows ? ['.cmd', '.exe'] : [''];
  const { PATH = '', LOCALAPPDATA = '', ProgramFiles = '' } = process.env;
  const installed = [path.join(LOCALAPPDATA, 'Programs'), ProgramFiles].map((it) =>
    path.join(it, 'Microsoft VS Code', 'bin'),
  );
  for (const folder of [...PATH.split(path.delimiter).filter(Boolean), ...(isWindows ? installed : [])]) {
    for (const name of ['code', 'codium', 'code-insiders'].flatMap((name) => ends.map((end) => name + end))) {
      const file = path.join(folder, name);
      if (executable(file)) return file;
    }
  }
  return undefined;
}

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * The program of a VS Code that @vscode/test-electron downloads into `.vscode-test/`, or has downloaded; undefined where its place
 * does not answer at once or the program lacks a library of the system.
 */
export async function downloadDesktop(version) {
  try {
    const releases = 'https://update.code.visualstudio.com/api/releases/stable';
    await fetch(releases, { signal: AbortSignal.timeout(5000) });
    const program = await downloadAndUnzipVSCode({ version, cachePath: path.join(root, '.vscode-test') });
    const probe = spawnSync(program, ['-e', '0'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
    return probe.status === 0 ? program : undefined;
  } catch {
    return undefined;
  }
}
