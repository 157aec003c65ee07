import {
  type BigIntStats,
  chownSync,
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isInside, isWindows, realPath } from '../../node/paths';
import { reasonOf } from '../../node/reason';
import { type Stamp, stampOf } from './files';

/** What goes into a file, and how the file was when what it is made from was read. */
export interface NewContent {
  readonly bytes: Buffer;
  readonly stamp: Stamp | undefined;
}

/**
 * Replaces what is in a file, entirely or not at all: a new file takes its place, under the same name, mode and owner. Gives
 * what went wrong.
 */
export async function writeFile(file: string, content: NewContent): Promise<string | undefined> {
  return undisturbed(() => {
    try {
      return replace(file, content);
    } catch (error) {
      return `không ghi được: ${reasonOf(error)}`;
    }
  });
}

function replace(file: string, { bytes, stamp }: NewContent): string | undefined {
  const target = realPath(file);
  const folder = path.dirname(target);
  if (leadsOut(file, target)) return 'không ghi, vì đây là liên kết tới tệp ở thư mục khác; hãy sửa thẳng tệp ấy';
  const before = statSync(target, { bigint: true });
  if (!before.isFile()) return 'không ghi được: không phải tệp thường';
  if ((before.mode & 0o222n) === 0n) return 'không ghi được: tệp chỉ cho đọc';
  if (stamp !== undefined && stamp !== stampOf(before)) return hasChanged;
  const draft = openDraft(folder);
  try {
    try {
      writeFileSync(draft.handle, bytes);
      keepOwner(draft.file, before);
      keepMode(draft.handle, Number(before.mode & modeBits));
      flush(draft.handle);
    } finally {
      closeSync(draft.handle);
    }
    if (stampOf(statSync(target, { bigint: true })) !== stampOf(before)) throw new Error(hasChanged);
    patiently(() => renameSync(draft.file, target));
  } catch (error) {
    remove(draft.file);
    if ((error as Error).message === hasChanged) return hasChanged;
    if (isWindows && (error as NodeJS.ErrnoException).syscall === 'rename' && isHeld(error)) return isOpenElsewhere;
    throw error;
  }
  settle(folder);
  return undefined;
}

const hasChanged = 'không ghi, vì tệp vừa được chương trình khác sửa; hãy chạy lại';
const isOpenElsewhere = 'không ghi được: tệp đang được chương trình khác mở, hãy đóng tệp ở đó rồi chạy lại';

const isHeld = (error: unknown): boolean =>
  /^(?:EPERM|EACCES|EBUSY)$/u.test(String((error as { code?: unknown }).code));

/** In milliseconds. Elsewhere than on Windows whoever has a file open is in nobody's way. */
const pauses = isWindows ? [10, 20, 40, 80, 150, 300, 600] : [];

/** Windows replaces no file that somebody has open. Who looks for viruses or copies to a cloud does so for a moment only. */
export function patiently(work: () => void, waits: readonly number[] = pauses): void {
  for (const wait of waits) {
    try {
      work();
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  work();
}

/** Why it was to be removed is what is told. */
function remove(file: string): void {
  try {
    patiently(() => rmSync(file, { force: true }));
  } catch {}
}

/** A link may lead elsewhere in the folder in which we work, or in its own. */
function leadsOut(file: string, target: string): boolean {
  const folder = realPath(path.dirname(file));
  if (path.join(folder, path.basename(file)) === target) return false;
  return !isInside(target, folder) && !isInside(target, realPath('.'));
}

/** A new file beside the old one, which only its owner may read until it is done. */
function openDraft(folder: string): { readonly file: string; readonly handle: number } {
  for (let number = 0; ; number++) {
    const file = path.join(folder, `.thao-${process.pid}-${number}.tmp`);
    try {
      return { file, handle: openSync(file, 'wx', 0o600) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || 1000 < number) throw error;
    }
  }
}

/** Only root may give a file away; for everybody else the new file is their own, as with any editor. */
function keepOwner(file: string, { uid, gid }: BigIntStats): void {
  if (process.getuid === undefined) return;
  try {
    chownSync(file, process.getuid() === 0 ? Number(uid) : -1, Number(gid));
  } catch {}
}

const modeBits = 0o7777n;

/** A disk without modes, such as a stick, refuses to be given one, and has given the file that of all others. */
function keepMode(handle: number, mode: number): void {
  try {
    fchmodSync(handle, mode);
  } catch (error) {
    if ((fstatSync(handle).mode & Number(modeBits)) !== mode) throw error;
  }
}

/** Some shared drives cannot be asked whether all is written; a disk that is full or broken says so. */
export function flush(handle: number, ask: (handle: number) => void = fsyncSync): void {
  try {
    ask(handle);
  } catch (error) {
    if (/^(?:EIO|ENOSPC|EDQUOT)$/u.test(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}

/** The new name is safe when the folder is; not every system can be asked for that. */
function settle(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {}
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What must not be torn apart. A signal that comes meanwhile is obeyed when it is done, which is soon; at all other times at once. */
async function undisturbed<T>(work: () => T): Promise<T> {
  let heard: (typeof signals)[number] | undefined;
  const listen = (signal: NodeJS.Signals): void => {
    heard = signal as (typeof signals)[number];
  };
  for (const it of signals) process.on(it, listen);
  try {
    return work();
  } finally {
    // It is told when the loop has turned.
    await setImmediate();
    await setImmediate();
    for (const it of signals) process.off(it, listen);
    if (heard) process.exit(128 + os.constants.signals[heard]);
  }
}
