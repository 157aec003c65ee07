import { constants, type Dirent, promises } from 'node:fs';
import path from 'node:path';
import { longestText } from '../lint/limit';
import { decodeText } from '../text/decode';
import {
  addressWithin,
  type FileContent,
  isSkippedFile,
  isSkippedFolder,
  type PlanFiles,
  planFileName,
} from '../workspace/files';
import { findRealPath, isInside, nameAt } from './paths';
import { reasonOf } from './reason';

/** The plans on the disk of the machine that this process runs on. */
export const filesOfDisk: PlanFiles = { find, read };

async function find(
  folder: string,
  { most, signal }: { readonly most: number; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (name: string, uri: string): Promise<void> => {
    for (const { name: inner, isFolder, isFile } of await entriesOf(name)) {
      if (signal.aborted || most <= found.length) return;
      const [file, address] = [path.join(name, inner), addressWithin(uri, inner)];
      if (isFolder) {
        if (!isSkippedFolder(inner)) await walk(file, address);
      } else if (isFile && !isSkippedFile(inner) && planFileName.test(inner)) found.push(address);
    }
  };
  await walk(nameAt(folder), folder);
  return found;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
}

/** Nothing where there is no such folder or nobody may look into it. */
async function entriesOf(folder: string): Promise<readonly Entry[]> {
  try {
    const entries = await promises.readdir(folder, { withFileTypes: true });
    const told = await Promise.all(entries.map((it) => entryOf(it, folder)));
    return told.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/**
 * Links to folders are not followed: they may lead back up. A list of Windows also calls links what a program such as OneDrive fetches
 * when it is opened: those are the folders and files that they look like.
 */
export async function entryOf(entry: Dirent, folder: string): Promise<Entry> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, isFolder: entry.isDirectory(), isFile: entry.isFile() };
  const file = path.join(folder, name);
  const own = await promises.lstat(file).catch(() => undefined);
  if (own?.isSymbolicLink()) return { name, isFolder: false, isFile: planFileName.test(name) && (await isFile(file)) };
  return { name, isFolder: own?.isDirectory() === true, isFile: own?.isFile() === true };
}

const isFile = async (name: string): Promise<boolean> => {
  try {
    return (await promises.stat(name)).isFile();
  } catch {
    return false;
  }
};

/** A pipe opens when somebody writes into it: it is looked at without waiting for that. Windows has neither. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function read(uri: string, folder?: string): Promise<FileContent> {
  try {
    const name = nameAt(uri);
    const real = await findRealPath(name);
    // Other capitals, as Windows tells them, are no link.
    const isLink = path.relative(name, real) !== '';
    if (folder !== undefined && isLink && !isInside(real, await findRealPath(nameAt(folder)))) {
      return { problem: 'là liên kết trỏ ra ngoài thư mục' };
    }
    const handle = await promises.open(real, atOnce);
    try {
      const found = await handle.stat();
      if (!found.isFile()) return { problem: 'không phải tệp thường' };
      if (longestText < found.size) return { tooLong: found.size };
      const decoded = decodeText(await handle.readFile());
      return 'problem' in decoded ? decoded : { text: decoded.text };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { isGone: true } : { problem: reasonOf(error) };
  }
}
