import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, readdirSync, renameSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { stampOf } from '../../server/src/cli/files/files';
import { writeFile } from '../../server/src/cli/files/write';
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
  1 × Dòng nơi nhận kết thúc sai dấu  [recipients-item-punct]
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
    const slip = wrong.replace('trước ngày 31/6/2026', 'về tình hình bổ xung hồ sơ');
    desk.put('a.kehoach', slip);
    desk.thao('fix', '--unsafe', 'a.kehoach');
    assert.equal(desk.get('a.kehoach'), slip.replace('bổ xung', 'bổ sung'));
  });

  it('picks no fact of its own, and shows what there is to choose from', () => {
    desk.put('a.kehoach', wrong);
    assert.match(desk.thao('check', 'a.kehoach').out, /→ Đổi thành ngày 30\n\n?Đã kiểm tra 1 tệp: 1 lỗi\n$/u);
    desk.thao('fix', '--unsafe', 'a.kehoach');
    assert.equal(desk.get('a.kehoach'), wrong);
  });

  it('takes no side between plans that cite one document with two days', () => {
    const citing = (day: string): string =>
      `KẾ HOẠCH\nĐọc sách năm 2027\n\nThực hiện Quyết định số 806/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ về đọc sách.\n`;
    for (const day of ['22', '23']) desk.put(`${day}.kehoach`, citing(`${day}/4/2025`));
    assert.match(desk.thao('check', '.').out, /cross-citation-date/u);
    desk.thao('fix', '--unsafe', '.');
    for (const day of ['22', '23'])
      assert.match(String(desk.get(`${day}.kehoach`)), new RegExp(`ngày ${day}/4/2025`, 'u'));
  });

  it('does not call a file clean that it could not read', () => {
    desk.put('a.kehoach', Buffer.from([0, 1, 2, 3]));
    const alone = desk.thao('fix', 'a.kehoach');
    assert.equal(alone.status, 2);
    assert.equal(alone.out, 'Chưa sửa được hết: 1 trục trặc, xem các dòng bắt đầu bằng “thao:”\n');
    assert.match(alone.err, /^thao: a\.kehoach: /mu);
    desk.put('b.kehoach', repaired);
    assert.match(desk.thao('fix', '.').out, /^Không có chỗ nào tự sửa được, không còn lỗi nào\nChưa sửa được hết: 1 /u);
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

  it('leaves a file alone to which a link leads from elsewhere', () => {
    desk.put('xa/thật.txt', careless);
    desk.put('gần/b.kehoach', careless);
    symlinkSync(path.join('..', 'xa', 'thật.txt'), path.join(desk.folder, 'gần', 'a.kehoach'));
    const { status, err } = desk.in('gần', 'fix', 'a.kehoach', 'b.kehoach');
    assert.equal(status, 2);
    assert.equal(err, 'thao: a.kehoach: không ghi, vì đây là liên kết tới tệp ở thư mục khác; hãy sửa thẳng tệp ấy\n');
    assert.equal(desk.get('xa/thật.txt'), careless);
    assert.equal(desk.get('gần/b.kehoach'), repaired, 'the others go on');
    assert.equal(desk.thao('fix', 'gần/a.kehoach').status, 0, 'from above it is inside');
    assert.equal(desk.get('xa/thật.txt'), repaired);
  });

  it('names what may only be read, and repairs the others', () => {
    chmodSync(desk.put('a.kehoach', careless), 0o444);
    desk.put('b.kehoach', careless);
    const { status, out, err } = desk.thao('fix', '.');
    assert.equal(status, 2);
    assert.equal(err, 'thao: a.kehoach: không ghi được: tệp chỉ cho đọc\n');
    assert.match(out, /^Đã sửa 1 chỗ trong 1 tệp, còn lại 1 cảnh báo$/mu);
    assert.equal(desk.get('a.kehoach'), careless);
    assert.equal(desk.get('b.kehoach'), repaired);
    assert.deepEqual(readdirSync(desk.folder), ['a.kehoach', 'b.kehoach']);
    // What could be repaired and not written is not what cannot be repaired.
    assert.match(desk.thao('fix', 'a.kehoach').out, /^Chưa sửa được chỗ nào, còn lại 1 cảnh báo$/mu);
  });

  describe('writing a file', () => {
    const stampOfFile = (file: string): string => stampOf(statSync(file, { bigint: true }));
    const bytes = Buffer.from('mới');

    it('keeps away from one that has changed meanwhile', async () => {
      const file = desk.put('a.kehoach', 'cũ');
      const stamp = stampOfFile(file);
      desk.put('a.kehoach', 'kẻ khác');
      assert.match((await writeFile(file, { bytes, stamp })) ?? '', /vừa được chương trình khác sửa/u);
      assert.equal(desk.get('a.kehoach'), 'kẻ khác');
      desk.put('b.kehoach', 'kẻ khác');
      renameSync(path.join(desk.folder, 'b.kehoach'), file);
      assert.match(
        (await writeFile(file, { bytes, stamp: stampOfFile(file).replace(/^\d+ \d+/u, '1 1') })) ?? '',
        /chương trình khác/u,
      );
      assert.equal(await writeFile(file, { bytes, stamp: stampOfFile(file) }), undefined);
      assert.equal(desk.get('a.kehoach'), 'mới');
      assert.deepEqual(readdirSync(desk.folder), ['a.kehoach']);
    });

    it('goes round what an earlier run has left lying about', async () => {
      const file = desk.put('a.kehoach', 'cũ');
      desk.put(`.thao-${process.pid}-0.tmp`, 'bỏ lại');
      assert.equal(await writeFile(file, { bytes, stamp: undefined }), undefined);
      assert.equal(desk.get('a.kehoach'), 'mới');
      assert.deepEqual(readdirSync(desk.folder).sort(), [`.thao-${process.pid}-0.tmp`, 'a.kehoach']);
    });

    it('leaves nothing behind when it cannot be done', async () => {
      mkdirSync(path.join(desk.folder, 'x.kehoach'));
      assert.equal(
        await writeFile(path.join(desk.folder, 'x.kehoach'), { bytes, stamp: undefined }),
        'không ghi được: không phải tệp thường',
      );
      assert.equal(
        await writeFile(path.join(desk.folder, 'không có'), { bytes, stamp: undefined }),
        'không ghi được: không có tệp hay thư mục này',
      );
      assert.deepEqual(readdirSync(desk.folder), ['x.kehoach']);
    });

    it('is not torn apart by Ctrl+C', async function () {
      if (process.platform === 'win32') this.skip();
      for (let i = 0; i < 300; i++) desk.put(`${String(i).padStart(3, '0')}.kehoach`, careless);
      const child = spawn(process.execPath, [cli, 'fix', '.'], {
        cwd: desk.folder,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill('SIGINT');
      child.stdout.resume();
      const [code, signal] = await new Promise<readonly unknown[]>((resolve) =>
        child.once('close', (...ended) => resolve(ended)),
      );
      assert.ok(code === 130 || signal === 'SIGINT', `${code} ${signal}`);
      const names = readdirSync(desk.folder);
      assert.equal(names.length, 300, 'no draft of a file is left');
      const texts = names.map((it) => desk.get(it));
      assert.ok(texts.every((it) => it === careless || it === repaired));
      assert.ok(texts.includes(careless) && texts.includes(repaired));
    });
  });

  it('shows colours of a patch where they are asked for, and the patch itself to a program', () => {
    desk.put('a.kehoach', careless.replace('an toàn', 'an \u001b[2Jtoàn'));
    assert.ok(desk.thao('fix', '--dry-run', '.').out.includes('\u001b[2J'), 'a patch must fit');
    const coloured = desk.with({ FORCE_COLOR: '1' }, 'fix', '--dry-run', '.').out;
    assert.ok(coloured.includes('\u001b[32m+- Ủy ban nhân dân tỉnh (b/c);\u001b[0m\n'));
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
