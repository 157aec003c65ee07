import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { longestText } from '../lint/limit';
import { type Decoded, decode } from './encoding';

export const standardInput = '-';

const isFile = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;

/** What is in a file; `tooLong` is its length where that is known. */
export type Content = Decoded | { readonly tooLong: number | undefined };

export async function readFile(file: string): Promise<Content> {
  try {
    return file === standardInput ? await readStandardInput() : readNamed(file);
  } catch (error) {
    return { problem: `không đọc được: ${reasonOf(error)}` };
  }
}

/** A pipe gives what is in it once. */
export const isReadAgain = (file: string): boolean => file !== standardInput && isFile(file);

function readNamed(file: string): Content {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (longestText < size) return { tooLong: size };
    // A pipe or a device does not say how long it is, and may never end.
    let buffer = Buffer.allocUnsafe(size === 0 ? 64 * 1024 : size + 1);
    let length = 0;
    for (;;) {
      const count = readSync(handle, buffer, length, buffer.length - length, null);
      if (count === 0) return decode(buffer.subarray(0, length));
      length += count;
      if (longestText < length) return { tooLong: undefined };
      if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * length);
    }
  } finally {
    closeSync(handle);
  }
}

async function readStandardInput(): Promise<Content> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (longestText < length) return { tooLong: undefined };
  }
  return decode(Buffer.concat(chunks));
}

/**
 * Replaces what is in a file, entirely or not at all: a new file takes its place, under the same name, mode and owner. Gives
 * what went wrong.
 */
export function writeFile(file: string, bytes: Buffer): string | undefined {
  let draft: string | undefined;
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    const before = statSync(target);
    draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    const handle = openSync(draft, 'wx', before.mode);
    try {
      writeFileSync(handle, bytes);
      fchmodSync(handle, before.mode);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    keepOwner(draft, before);
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    if (draft) rmSync(draft, { force: true });
    return `không ghi được: ${reasonOf(error)}`;
  }
}

/** Only root may give a file away; for everybody else the new file is their own, as with any editor. */
function keepOwner(file: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  if (process.getuid?.() === 0 && uid !== 0) chownSync(file, uid, gid);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hay thư mục này',
  ENOTDIR: 'không có tệp hay thư mục này',
  EACCES: 'không có quyền',
  EPERM: 'không có quyền',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EBUSY: 'tệp đang được chương trình khác mở',
  EISDIR: 'đây là thư mục',
  ELOOP: 'liên kết trỏ vòng quanh',
  ENAMETOOLONG: 'tên quá dài',
  ENOSPC: 'ổ đĩa đã đầy',
  EIO: 'ổ đĩa bị lỗi',
  ENXIO: 'không phải tệp thường',
};

/** Why the system refused, in words for people; what has none keeps its code. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && reasons[code]) || (code ?? String(error));
}
