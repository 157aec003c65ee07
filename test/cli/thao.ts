import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const cli = path.resolve('out/server/cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for each test, and the command run in it. */
export interface Desk {
  readonly folder: string;
  readonly put: (file: string, content: string | Buffer) => string;
  readonly get: (file: string) => string;
  readonly bytes: (file: string) => Buffer;
  readonly thao: (...args: readonly string[]) => Outcome;
  /** The same with something on standard input. */
  readonly pipe: (input: string | Buffer, ...args: readonly string[]) => Outcome;
  /** The same in a folder below, and with other variables. */
  readonly in: (folder: string, ...args: readonly string[]) => Outcome;
  readonly with: (env: NodeJS.ProcessEnv, ...args: readonly string[]) => Outcome;
  readonly clear: () => void;
}

export function openDesk(): Desk {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'thao dự thảo ')));
  const at = (file: string): string => path.join(folder, file);
  const run = (args: readonly string[], more: SpawnSyncOptionsWithStringEncoding): Outcome => {
    const { FORCE_COLOR, NO_COLOR, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      input: '',
      maxBuffer: 1 << 28,
      ...more,
      env: { ...env, ...more.env },
    });
    return { status, out: stdout, err: stderr };
  };
  const encoding = 'utf8';
  return {
    folder,
    put: (file, content) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
      return at(file);
    },
    get: (file) => readFileSync(at(file), 'utf8'),
    bytes: (file) => readFileSync(at(file)),
    thao: (...args) => run(args, { encoding }),
    pipe: (input, ...args) => run(args, { encoding, input }),
    in: (inner, ...args) => run(args, { encoding, cwd: at(inner) }),
    with: (env, ...args) => run(args, { encoding, env }),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A plan in which nothing is wrong but the end of one line of its recipients: a warning with a safe repair. */
export const careless = `ỦY BAN NHÂN DÂN
XÃ SUỐI MÂY

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND

Suối Mây, ngày 20 tháng 4 năm 2026

KẾ HOẠCH
Hoạt động hè năm 2026

I. MỤC ĐÍCH

Tạo sân chơi an toàn cho thiếu nhi xã Suối Mây./.

Nơi nhận:
- Ủy ban nhân dân tỉnh (b/c)
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Thị Mây
`;

/** Where its mistake stands, counted from 1. */
export const mistakenLine = careless.split('\n').findIndex((it) => it.includes('(b/c)')) + 1;

export const repaired = careless.replace('(b/c)', '(b/c);');

/** The same with nothing wrong at all, and with an error that is not safe to repair. */
export const clean = repaired;
export const wrong = repaired.replace('I. MỤC ĐÍCH', 'I. MỤC ĐÍCH\n\nGửi báo cáo trước ngày 31/6/2026.');

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: JsonPlace;
  readonly end: JsonPlace;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  readonly related: readonly { readonly message: string; readonly start: JsonPlace; readonly end: JsonPlace }[];
}

interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export const readJson = (
  out: string,
): readonly { readonly file: string; readonly findings: readonly JsonFinding[] }[] => JSON.parse(out);
