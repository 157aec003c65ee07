// The desktop VS Code: one that is installed, or whether one could be downloaded and shown.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The command that VSCODE names, else `code` or `codium` on the path. */
export function findDesktop() {
  if (process.env.VSCODE) return process.env.VSCODE;
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

/** A window can open, and the place that @vscode/test-electron downloads from answers at once. */
export async function canDownload() {
  if (!hasDisplay()) return false;
  try {
    const releases = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(releases, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
