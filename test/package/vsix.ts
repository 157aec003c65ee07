import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** A package that has been made: its size, and what is in it by name. */
export interface Vsix {
  readonly size: number;
  readonly files: ReadonlyMap<string, Buffer>;
}

const made = new Map<string, Vsix>();

/** Made once for all tests of the package, beside the one that `npm run package` leaves. */
export function vsix(option = ''): Vsix {
  const before = made.get(option);
  if (before) return before;
  const file = path.join('out', option === '' ? 'thao.vsix' : 'thao-other.vsix');
  const words = [path.join('test', 'tools', 'package.mjs'), file, ...(option === '' ? [] : [option])];
  const run = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(run.status, 0, `${run.stdout}${run.stderr}`);
  const bytes = readFileSync(file);
  const it = { size: bytes.length, files: unzip(bytes) };
  made.set(option, it);
  return it;
}

/** What every package of VS Code has inside is under this name. */
export function text(name: string): string {
  const bytes = vsix().files.get(name);
  assert.ok(bytes, `${name} is not in the package`);
  return bytes.toString('utf8');
}

export const manifest = () => JSON.parse(text('extension/package.json'));

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** As the format's central directory lists it. */
function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== endOfDirectory) end--;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); 0 < left; left--) {
    assert.equal(bytes.readUInt32LE(at), directoryEntry);
    const isPacked = bytes.readUInt16LE(at + 10) !== 0;
    const size = bytes.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((it) => bytes.readUInt16LE(at + it)) as [number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), isPacked ? inflateRawSync(content) : content);
    at += 46 + name + extra + comment;
  }
  return files;
}
