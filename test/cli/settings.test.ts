import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { careless, type Desk, openDesk, readJson } from './thao';

describe('the settings of the command line', () => {
  let desk: Desk;
  const file = path.join('.vscode', 'settings.json');
  beforeEach(() => {
    desk = openDesk();
  });
  afterEach(() => desk.clear());

  it('takes the settings of the nearest folder that has some, written as people write them', () => {
    desk.put(
      '.vscode/settings.json',
      `{
        // chỉ nhắc nhẹ
        "thao.rules": { "recipients-item-punct": "hint", },
        "editor.rulers": [80], /* của trình soạn thảo */
      }`,
    );
    desk.put('a.kehoach', careless);
    desk.put('xa/b.kehoach', careless);
    desk.put('phong/.vscode/settings.json', '{ "thao.rules": { "recipients-item-punct": "off" } }');
    desk.put('phong/sau/c.kehoach', careless);
    const severities = (...args: string[]) =>
      readJson(desk.thao('check', '--format', 'json', '.', ...args).out).map((it) => it.findings[0]?.severity);
    assert.deepEqual(severities(), ['hint', undefined, 'hint']);
    desk.put('rieng.json', '{ "thao": { "rules": { "recipients-item-punct": "error" } } }');
    assert.deepEqual(severities('--settings', 'rieng.json'), ['error', 'error', 'error']);
  });

  it('names settings that it cannot use once, and goes on', () => {
    desk.put('.vscode/settings.json', '{ "thao.profile": "nháp", "thao.rules": { "khong-co": "off" } }');
    for (const file of ['a.kehoach', 'b.kehoach', 'c/d.kehoach']) desk.put(file, careless);
    const { status, err } = desk.thao('check', '.');
    assert.equal(status, 1);
    const file = path.join('.vscode', 'settings.json');
    assert.deepEqual(err.trim().split('\n'), [
      `thao: ${file}: thao.profile: không dùng được giá trị "nháp", đang dùng du-thao`,
      `thao: ${file}: thao.rules: không có quy tắc nào tên “khong-co”`,
    ]);
    desk.put('.vscode/settings.json', '{ "thao.rules": ');
    assert.equal(desk.thao('check', '.').err, `thao: ${file}: không phải JSON, đang dùng cài đặt mặc định\n`);
  });

  it('stops when the settings that were asked for are not there', () => {
    desk.put('a.kehoach', careless);
    const { status, out, err } = desk.thao('check', '--settings', 'khong-co.json', 'a.kehoach');
    assert.deepEqual([status, out], [2, '']);
    assert.equal(err, 'thao: khong-co.json: không đọc được: không có tệp hay thư mục này\n');
  });

  const hostile: Readonly<Record<string, string>> = {
    'nothing but brackets': '['.repeat(100_000) + ']'.repeat(100_000),
    'a value nested without end': `{ "thao.profile": ${'[['.repeat(50_000)}${']]'.repeat(50_000)} }`,
    'the names of prototypes':
      '{ "__proto__": { "thao.profile": "phat-hanh" }, "thao": { "__proto__": { "profile": "x" } }, "thao.rules": { "__proto__": "off" } }',
    'what a terminal would obey': '{ "thao.rules": { "\u001b[2J\u001b]0;x\u0007": "off" } }',
    'strings that nothing closes': '"\\'.repeat(500_000),
    'a hundred thousand rules': JSON.stringify({
      'thao.rules': Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`r-${i}`, 'off'])),
    }),
    'no text': '\u0000\u0001\uFFFF',
    null: 'null',
  };

  for (const [what, text] of Object.entries(hostile)) {
    it(`may be ${what}: the defaults hold`, () => {
      desk.put('a.kehoach', careless);
      desk.put('rieng.json', text);
      const usual = desk.thao('check', 'a.kehoach');
      const given = desk.thao('check', '--settings', 'rieng.json', 'a.kehoach');
      desk.put(file, text);
      const found = desk.thao('check', 'a.kehoach');
      assert.deepEqual([found.status, found.out], [usual.status, usual.out], found.err);
      // What was asked for and is no JSON is misuse.
      if (given.status !== 2) assert.deepEqual([given.status, given.out], [usual.status, usual.out], given.err);
      for (const { err } of [found, given]) {
        assert.ok(err.length < 3000, `${err.length} letters`);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey.
        assert.doesNotMatch(err, /lỗi của Thảo|RangeError|[\u0000-\u0008\u001b\u0007]/u);
      }
    });
  }

  it('may be no file at all', function () {
    if (process.platform === 'win32') this.skip();
    desk.put('a.kehoach', careless);
    desk.put('b/b.kehoach', careless);
    for (const it of ['.vscode', 'b/.vscode']) mkdirSync(path.join(desk.folder, it));
    // Nobody ever writes into it.
    execFileSync('mkfifo', [path.join(desk.folder, file)]);
    mkdirSync(path.join(desk.folder, 'b', file));
    const { status, err } = desk.thao('check', '.');
    assert.deepEqual([status, err], [1, '']);
  });
});
