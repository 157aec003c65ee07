import { open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { longestText } from '../lint/limit';
import { decodeText } from '../text/decode';
import { addressWithin, type FileContent, isSkippedFolder, type PlanFiles, planFileName } from '../workspace/files';
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
      } else if (isFile && !inner.startsWith('.') && planFileName.test(inner)) found.push(address);
    }
  };
  await walk(fileURLToPath(folder), folder);
  return found;
}

const isBelow = (name: string, folder: string): boolean => {
  const way = path.relative(folder, name);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
}

/** Nothing where there is no such folder or nobody may look into it. Links to folders are not followed: they may lead back up. */
async function entriesOf(folder: string): Promise<readonly Entry[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const told = entries.map(async (it) => ({
      name: it.name,
      isFolder: it.isDirectory(),
      isFile:
        it.isFile() ||
        (it.isSymbolicLink() && planFileName.test(it.name) && (await isFile(path.join(folder, it.name)))),
    }));
    return (await Promise.all(told)).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

const isFile = async (name: string): Promise<boolean> => {
  try {
    return (await stat(name)).isFile();
  } catch {
    return false;
  }
};

async function read(uri: string, folder?: string): Promise<FileContent> {
  try {
    const name = fileURLToPath(uri);
    const real = await realpath(name);
    if (folder !== undefined && real !== name && !isBelow(real, await realpath(fileURLToPath(folder)))) {
      return { problem: 'là liên kết trỏ ra ngoài thư mục' };
    }
    const handle = await open(real, 'r');
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
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { isGone: true }
      : { problem: `không đọc được: ${reasonOf(error)}` };
  }
}
