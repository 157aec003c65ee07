import { promises, realpath, realpathSync } from 'node:fs';
import path, { type PlatformPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const isWindows = process.platform === 'win32';

/**
 * Where a file lies once all links are followed, with the capitals that it has on the disk. Windows knows that of the drives that it
 * has mounted itself; of those that a program makes, in memory say, each name on the way is looked at.
 */
export function realPath(name: string): string {
  try {
    return realpathSync.native(name);
  } catch {
    return realpathSync(name);
  }
}

/** The same for who can wait. */
export async function findRealPath(name: string): Promise<string> {
  try {
    return await promises.realpath(name);
  } catch {
    return lookAtEachName(name);
  }
}

const lookAtEachName = promisify(realpath);

/** False for the folder itself. */
export function isInside(file: string, folder: string, { relative, sep, isAbsolute }: PlatformPath = path): boolean {
  const way = relative(folder, file);
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** The name of the file with this address; of `\\server\share` some editors write `file:////server/share`. */
export const nameAt = (address: string, { windows = isWindows } = {}): string =>
  fileURLToPath(windows ? address.replace(/^file:\/{4,5}(?!\/)/iu, 'file://') : address, { windows });
