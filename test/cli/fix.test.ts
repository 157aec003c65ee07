import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, linkSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { careless, clean, cli, type Desk, mistakenLine, openDesk, repaired, wrong } from './thao';

describe('thao fix', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk();
  });
  afterEach(() => desk.clear());

  it('repairs what is safe, says so, and ends for the plan as it leaves it', () => {
    desk.put('a.kehoach', careless);
    const { status, out } = desk.thao('fix', 'a.kehoach');
    assert.equal(desk.get('a.kehoach'), repaired);
    assert.equal(status, 0);
    assert.equal(
      out,
      `a.kehoach: đã sửa 1 chỗ
  1 × Nơi nhận không kết thúc bằng dấu chấm phẩy  [recipients-item-punct]
Đã sửa 1 chỗ trong 1 tệp, không còn lỗi nào
`,
    );
    assert.deepEqual(desk.thao('fix', 'a.kehoach'), {
      status: 0,
      out: 'Không có chỗ nào tự sửa được, không còn lỗi nào\n',
      err: '',
    });
  });

  it('leaves what needs a drafter alone unless asked', () => {
    desk.put('a.kehoach', wrong);
    const { status, out } = desk.thao('fix', 'a.kehoach');
    assert.equal(desk.get('a.kehoach'), wrong);
    assert.equal(status, 1);
    assert.match(out, /^Không có chỗ nào tự sửa được, còn lại 1 lỗi$/mu);
    desk.thao('fix', '--unsafe', 'a.kehoach');
    assert.equal(desk.get('a.kehoach'), wrong.replace('31/6', '30/6'));
  });

  it('keeps mark, encoding, newlines, end and mode of the file', () => {
    const big = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    const forms: Record<string, (text: string) => string | Buffer> = {
      mark: (text) => `\uFEFF${text}`,
      windows: (text) => text.replace(/\n/gu, '\r\n'),
      open: (text) => text.trimEnd(),
      little: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      big,
    };
    for (const [name, form] of Object.entries(forms)) {
      chmodSync(desk.put(`${name}.kehoach`, form(careless)), 0o640);
    }
    assert.equal(desk.thao('fix', '.').status, 0);
    for (const [name, form] of Object.entries(forms)) {
      assert.deepEqual(desk.bytes(`${name}.kehoach`), Buffer.from(form(repaired)), name);
      if (process.platform !== 'win32') {
        assert.equal(statSync(path.join(desk.folder, `${name}.kehoach`)).mode & 0o777, 0o640);
      }
    }
    assert.equal(readdirSync(desk.folder).length, Object.keys(forms).length, 'nothing is left lying about');
  });

  it('makes letters one with their marks', () => {
    desk.put('a.kehoach', careless.normalize('NFD'));
    desk.thao('fix', 'a.kehoach');
    assert.equal(desk.get('a.kehoach'), repaired);
  });

  it('does not touch a file in which nothing changes', () => {
    const file = desk.put('a.kehoach', clean);
    // A file that takes the place of another would part from its second name.
    linkSync(file, path.join(desk.folder, 'b.txt'));
    desk.thao('fix', '.');
    assert.equal(statSync(file).nlink, 2);
  });

  it('repairs what a link leads to and keeps the link', () => {
    desk.put('that/a.txt', careless);
    symlinkSync(path.join('that', 'a.txt'), path.join(desk.folder, 'a.kehoach'));
    assert.equal(desk.thao('fix', 'a.kehoach').status, 0);
    assert.equal(desk.get('that/a.txt'), repaired);
    assert.deepEqual(readdirSync(path.join(desk.folder, 'that')), ['a.txt']);
  });

  it('never writes what it could not read to the letter', () => {
    const files: Record<string, Buffer> = {
      'cu.kehoach': Buffer.concat([Buffer.from(careless), Buffer.from([0xd5, 0xff])]),
      'nhiphan.kehoach': Buffer.concat([Buffer.from(careless), Buffer.from([0, 1, 2])]),
      'cut.kehoach': Buffer.concat([Buffer.from(`\uFEFF${careless}`, 'utf16le'), Buffer.from([0x20])]),
      'word.kehoach': Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(careless)]),
    };
    for (const [name, bytes] of Object.entries(files)) desk.put(name, bytes);
    const { status, err } = desk.thao('fix', '--unsafe', '.');
    assert.equal(status, 2);
    assert.equal(err.trim().split('\n').length, 4);
    for (const [name, bytes] of Object.entries(files)) assert.deepEqual(desk.bytes(name), bytes, name);
  });

  it('shows with --dry-run what it would do, and writes nothing', () => {
    desk.put('a.kehoach', careless);
    desk.put('b.kehoach', clean);
    const { status, out, err } = desk.thao('fix', '--dry-run', '.');
    assert.equal(status, 1, 'the files are as they were');
    assert.equal(
      out,
      `--- a.kehoach
+++ a.kehoach
@@ -${mistakenLine - 3},7 +${mistakenLine - 3},7 @@
 Tạo sân chơi an toàn cho thiếu nhi xã Suối Mây./.
 
 Nơi nhận:
-- Ủy ban nhân dân tỉnh (b/c)
+- Ủy ban nhân dân tỉnh (b/c);
 - Lưu: VT.
 
 TM. ỦY BAN NHÂN DÂN
`,
    );
    assert.equal(err, 'Sẽ sửa 1 chỗ trong 1 tệp, hiện có 1 cảnh báo\n');
    assert.equal(desk.get('a.kehoach'), careless);
  });

  it('repairs every plan although nobody reads what it says', async () => {
    const files = ['a', 'b', 'c'].map((it) => `${it}.kehoach`);
    for (const file of files) desk.put(file, careless);
    const child = spawn(process.execPath, [cli, 'fix', '.'], { cwd: desk.folder });
    child.stdout.destroy();
    await new Promise((resolve) => child.once('close', resolve));
    for (const file of files) assert.equal(desk.get(file), repaired, file);
  });

  it('repairs standard input onto standard output', () => {
    assert.deepEqual(desk.pipe(careless, 'fix', '-'), {
      status: 0,
      out: repaired,
      err: 'Đã sửa 1 chỗ trong 1 tệp, không còn lỗi nào\n',
    });
    assert.equal(desk.pipe(clean, 'fix', '-').out, clean);
    assert.match(desk.pipe(careless, 'fix', '--dry-run', '-').out, /^\+\+\+ -$/mu);
  });
});
