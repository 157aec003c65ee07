import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { type CheckArguments, type Format, formats } from '../../server/src/cli/arguments';
import { check } from '../../server/src/cli/check';
import { planCrew } from '../../server/src/cli/crew/crew';
import type { Terminal } from '../../server/src/cli/terminal';
import { planText } from '../bench/plans.mjs';
import { careless, clean, cli, type Desk, openDesk, readJson, wrong } from './thao';

const samples = path.join('test', 'workspace');

/** Plans that cite one another, that differ in length, that cannot be read, that are flooded and that are silent. */
function furnish(desk: Desk): void {
  for (let i = 0; i < 40; i++)
    desk.put(`kế hoạch/${String(i).padStart(2, '0')}.kehoach`, planText(i, 1000 + 700 * (i % 9)));
  for (const name of readdirSync(samples, { recursive: true }).map(String)) {
    if (name.endsWith('.kehoach')) desk.put(path.join('mẫu', name), readFileSync(path.join(samples, name)));
  }
  for (let i = 0; i < 8; i++) desk.put(`sạch/${i}.kehoach`, i % 2 === 0 ? clean : careless);
  const symbol = 'Nghị định số 91/2024/NĐ-CP';
  desk.put('a/thiếu.kehoach', `Căn cứ ${symbol} của Chính phủ về lưu trữ;\n`);
  desk.put('z/đủ.kehoach', `Căn cứ ${symbol} ngày 18 tháng 7 năm 2024 của Chính phủ về lưu trữ;\n`);
  desk.put('a/tràn.kehoach', `${careless}${'\nViệc  này.\n'.repeat(60)}${'\nHọp ngày 31/02/2026.\n'.repeat(150)}`);
  desk.put('b/nhị phân.kehoach', Buffer.from([0, 1, 2]));
  desk.put('y/mã cũ.kehoach', Buffer.from([0x4b, 0xd5, 0x20]));
  truncateSync(desk.put('b/dài.kehoach', ''), 6 * 1024 * 1024);
  desk.put('phòng/.vscode/settings.json', '{ "thao.rules": { "date-invalid": "hint", "khong-co": "off" } }');
  for (let i = 0; i < 4; i++) desk.put(`phòng/${i}.kehoach`, wrong);
}

describe('drafts that are checked on several cores', function () {
  this.timeout(240_000);
  let desk: Desk;
  before(() => {
    desk = openDesk();
    furnish(desk);
  });
  after(() => desk.clear());

  for (const format of formats) {
    it(`are printed as by one, in ${format}`, () => {
      const one = desk.thao('check', '--jobs', '1', '--format', format, 'khong-co', '.');
      assert.equal(one.status, 2);
      assert.ok(10_000 < one.out.length);
      for (const jobs of format === 'text' ? ['2', '4'] : ['2']) {
        assert.deepEqual(desk.thao('check', '--jobs', jobs, '--format', format, 'khong-co', '.'), one, jobs);
      }
    });
  }

  it('know of one another', () => {
    const files = readJson(desk.thao('check', '--jobs', '3', '--format', 'json', '.').out);
    const titles = files
      .find((it) => it.file.endsWith('thiếu.kehoach'))
      ?.findings.filter((it) => it.rule === 'citation-missing-date')
      .flatMap((it) => it.fixes.map((fix) => fix.title));
    assert.match(titles?.join('\n') ?? '', /18/u);
    assert.ok(files.some((it) => it.findings.some((found) => /^cross-/u.test(found.rule))));
  });

  it('are checked also when no thread can be had, or all die', async () => {
    const home = process.cwd();
    process.chdir(desk.folder);
    try {
      const run = async (jobs: number, program: string): Promise<string> => {
        let out = '';
        let err = '';
        const terminal: Terminal = {
          write: async (it) => {
            out += it;
          },
          tell: () => {},
          complain: (it) => {
            err += `${it}\n`;
          },
          showProgress: () => {},
          hideProgress: () => {},
          isRead: () => true,
          hasColours: true,
          isSeen: false,
        };
        const given: CheckArguments = {
          command: 'check',
          files: ['.'],
          format: 'text' as Format,
          jobs,
          failOn: 'warning',
          profile: 'trinh-ky',
          settings: undefined,
          stdinName: undefined,
        };
        const status = await check(given, { terminal, program });
        return `${status}\n${out}\n${err}`;
      };
      const whole = await run(1, '');
      assert.equal(await run(3, path.join(desk.folder, 'không có.js')), whole);
      const dying = desk.put('chết.js', 'setImmediate(() => process.exit(3));');
      assert.equal(await run(3, dying), whole);
      const failing = desk.put(
        'hỏng.js',
        `const { parentPort } = require('node:worker_threads');
        parentPort.on('message', ({ id }) => parentPort.postMessage({ id, error: 'hỏng' }));`,
      );
      assert.equal(await run(2, failing), whole);
    } finally {
      process.chdir(home);
    }
  });

  it('end when nobody reads on, and at once with Ctrl+C', async () => {
    const begin = () =>
      spawn(process.execPath, [cli, 'check', '--jobs', '2', '--format', 'json', '.'], { cwd: desk.folder });
    const unread = begin();
    let err = '';
    unread.stderr.setEncoding('utf8').on('data', (it: string) => {
      err += it;
    });
    unread.stdout.destroy();
    await new Promise((resolve) => unread.once('close', resolve));
    assert.doesNotMatch(err, /lỗi của Thảo|EPIPE/u);
    const stopped = begin();
    await new Promise((resolve) => stopped.stdout.once('data', resolve));
    stopped.kill('SIGINT');
    const ended = await new Promise((resolve) => stopped.once('exit', (code, signal) => resolve(signal ?? code)));
    assert.ok(ended === 'SIGINT' || ended === 130, String(ended));
  });

  it('are given to one where more would only take longer, and never twice what can be read once', () => {
    const at = (it: string): string => path.join(desk.folder, it);
    const many = readdirSync(at('kế hoạch')).map((it) => at(path.join('kế hoạch', it)));
    assert.equal(planCrew(many.slice(0, 1), 8), undefined);
    assert.equal(planCrew(many, 1), undefined);
    assert.equal(planCrew(many, undefined), undefined, 'too little to do');
    assert.equal(planCrew([...many, '-'], 4), undefined);
    assert.equal(planCrew([...many, '/dev/null'], 4), undefined);
    const { hands, batches } = planCrew(many, 4) ?? { hands: 0, batches: [] };
    assert.equal(hands, 4);
    assert.deepEqual(batches.flat(), many);
    assert.ok(batches.every((it) => 0 < it.length && it.length <= 8));
  });
});
