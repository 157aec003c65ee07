import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { messy } from '../protocol/drafts';

/** What the driver has seen; see drive.lua. */
interface Report {
  readonly version: string;
  readonly problem?: string;
  readonly filetype: string;
  readonly found: readonly {
    readonly line: number;
    readonly column: number;
    readonly source: string;
    readonly message: string;
  }[];
  readonly offered: readonly string[];
  readonly repaired: string;
  readonly formatted: string;
}

/** Opens the draft in a Neovim that has no configuration but ours, and looks on as it is repaired. */
async function drive(
  home: string,
  {
    name,
    text,
    code,
    repair,
  }: { readonly name: string; readonly text: string; readonly code: string; readonly repair: string },
): Promise<Report> {
  const file = path.join(home, name);
  const report = path.join(home, 'report.json');
  const programs = path.join(home, 'bin');
  mkdirSync(programs, { recursive: true });
  const thao = path.join(programs, 'thao');
  writeFileSync(thao, `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('out/server/cli.js')}" "$@"\n`);
  chmodSync(thao, 0o755);
  writeFileSync(file, text);
  const editor = spawn(
    process.env.NVIM_EXECUTABLE ?? 'nvim',
    [
      '--clean',
      '--headless',
      '-u',
      path.resolve('test/editors/init.lua'),
      '-S',
      path.resolve('test/editors/drive.lua'),
      file,
    ],
    {
      cwd: home,
      env: {
        ...process.env,
        PATH: `${programs}${path.delimiter}${process.env.PATH}`,
        HOME: home,
        XDG_STATE_HOME: home,
        XDG_CACHE_HOME: home,
        REPORT: report,
        WANTED: JSON.stringify({ code, repair }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [editor.stdout, editor.stderr]) {
    stream.setEncoding('utf8').on('data', (it: string) => {
      said += it;
    });
  }
  const patience = AbortSignal.timeout(60_000);
  try {
    await once(editor, 'close', { signal: patience });
  } finally {
    editor.kill('SIGKILL');
  }
  assert.ok(existsSync(report), `Neovim has left without a report: ${said}`);
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

describe('Neovim with the configuration of the README', function () {
  this.timeout(90_000);
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(path.join(os.tmpdir(), 'thao neovim '));
  });

  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  for (const name of ['kế hoạch.kehoach', 'ke-hoach.kh.md', 'ke-hoach.kh.txt']) {
    it(`shows what is wrong in ${name}, repairs it and formats the rest`, async () => {
      const report = await drive(home, {
        name,
        text: 'I. NỘI DUNG\n1.Trực  ban, trước ngày 31/6/2027.\n2. Họp ;báo cáo.\n',
        code: 'date-invalid',
        repair: 'Đổi thành ngày 30',
      });
      assert.equal(report.problem, undefined, JSON.stringify(report.offered));
      assert.equal(report.filetype, 'kehoach');
      const wrong = report.found.find((it) => it.message.startsWith('Tháng 6 chỉ có 30 ngày'));
      assert.equal(wrong?.line, 1);
      assert.equal(wrong.source, 'thảo');
      assert.equal(report.offered[0], 'Đổi thành ngày 30');
      assert.equal(report.repaired, 'I. NỘI DUNG\n1.Trực  ban, trước ngày 30/6/2027.\n2. Họp ;báo cáo.\n');
      const tidy = 'I. NỘI DUNG\n1. Trực ban, trước ngày 30/6/2027.\n2. Họp; báo cáo.\n';
      assert.equal(report.formatted, tidy);
      assert.equal(readFileSync(path.join(home, name), 'utf8'), tidy);
    });
  }

  it('counts letters as the server does, in a whole plan', async () => {
    const report = await drive(home, {
      name: 'ke-hoach.kehoach',
      text: messy,
      code: 'legal-basis-punct',
      repair: 'Kết thúc dòng bằng dấu chấm phẩy',
    });
    assert.equal(report.problem, undefined, JSON.stringify(report.offered));
    assert.ok(10 < report.found.length);
    assert.equal(report.repaired, messy.replace(/(Luật Thư viện)\n(?=Căn cứ)/u, '$1;\n'));
    assert.notEqual(report.formatted, report.repaired);
  });
});
