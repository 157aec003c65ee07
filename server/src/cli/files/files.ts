import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { longestFile } from '../../lint/limit';
import { isWindows } from '../../node/paths';
import { reasonOf } from '../../node/reason';
import { type Decoded, decode } from './encoding';

export const standardInput = '-';

/** A file as it is on the disk at one moment; any change gives another. */
export type Stamp = string;

/**
 * On Windows `ctime` also tells of those who keep copies or look for viruses, and change nothing; and on a shared drive a file may
 * have another number whenever it is asked.
 */
export const stampOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): Stamp =>
  (isWindows ? [dev, size, mtimeNs] : [dev, ino, size, mtimeNs, ctimeNs]).join(' ');

/** What is in a file; `tooLong` is its length where that is known. A pipe gives what is in it once, and is no file. */
export type Content =
  | (Decoded & { readonly stamp?: Stamp; readonly isFile?: boolean })
  | { readonly tooLong: number | undefined };

/** Nothing where nobody may look, too. */
export function statOf(name: string): Stats | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export async function readFile(file: string): Promise<Content> {
  if (file !== standardInput) return readFileNow(file);
  try {
    return await readStandardInput();
  } catch (error) {
    return { problem: `không đọc được: ${reasonOf(error)}` };
  }
}

/** The same for whoever cannot wait; standard input is no file. */
export function readFileNow(file: string): Content {
  try {
    return readNamed(file);
  } catch (error) {
    return { problem: `không đọc được: ${reasonOf(error)}` };
  }
}

function readNamed(file: string): Content {
  // A pipe into which nobody writes would keep us waiting for ever.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(handle, { bigint: true });
    const size = Number(found.size);
    const stamp = stampOf(found);
    if (longestFile < size) return { tooLong: size };
    // A pipe or a device does not say how long it is, and may never end.
    let buffer = Buffer.allocUnsafe(size === 0 ? 64 * 1024 : size + 1);
    let length = 0;
    for (;;) {
      let count: number;
      try {
        count = readSync(handle, buffer, length, buffer.length - length, null);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        // Somebody is about to write.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        continue;
      }
      if (count === 0) {
        if (length === 0 && found.isFIFO()) return { problem: 'là đường ống (pipe) mà không có ai ghi vào' };
        return { ...decode(buffer.subarray(0, length)), stamp, isFile: found.isFile() };
      }
      length += count;
      if (longestFile < length) return { tooLong: undefined };
      if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * length);
    }
  } finally {
    closeSync(handle);
  }
}

async function readStandardInput(): Promise<Content> {
  // From a folder Node reads nothing, and does not complain.
  if (isFolder(process.stdin.fd)) return { problem: `không đọc được: ${reasonOf({ code: 'EISDIR' })}` };
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (longestFile < length) return { tooLong: undefined };
  }
  return decode(Buffer.concat(chunks));
}

function isFolder(handle: number): boolean {
  try {
    return fstatSync(handle).isDirectory();
  } catch {
    return false;
  }
}
