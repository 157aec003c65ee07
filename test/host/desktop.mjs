// The desktop VS Code: one that is installed, or one that is downloaded.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { root } from './parts.mjs';

/** `code` or `codium` on the path. */
export function findDesktop() {
  const ends = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
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
