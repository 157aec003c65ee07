import assert from 'node:assert/strict';
import { type Dirent, existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../server/src/cli/files/encoding';
import { findFiles } from '../../server/src/cli/files/find';
import { flush, patiently } from '../../server/src/cli/files/write';
import { type JsonStyle, writeJson } from '../../server/src/cli/formats/format';
import { jsonPrinter } from '../../server/src/cli/formats/json';
import { sarifPrinter } from '../../server/src/cli/formats/sarif';
import { entryOf, filesOfDisk } from '../../server/src/node/files';
import { isInside, nameAt, realPath } from '../../server/src/node/paths';
import { guides } from '../../server/src/rules/guides';
import { Source } from '../../server/src/text/source';
import { searchEachTime } from './finding';
import { clean, type Desk, openDesk } from './thao';

describe('the command line on Windows', () => {
  const { desk, put, found } = searchEachTime({ isWindows: true });

  it('takes patterns that the shell has left as they are, with bars and in any capitals', () => {
    put('KH-01.KEHOACH', 'kh-02.kehoach', 'Kế Hoạch/Quý 1/Tuần-3.kehoach', 'Kế Hoạch/b.kh.md');
    assert.deepEqual(found('*.kehoach'), ['KH-01.KEHOACH', 'kh-02.kehoach']);
    assert.deepEqual(found('Kh-*.Kehoach'), ['KH-01.KEHOACH', 'kh-02.kehoach']);
    assert.deepEqual(found('KẾ*\\**\\*.KEHOACH'), ['Kế Hoạch/Quý 1/Tuần-3.kehoach']);
    assert.deepEqual(found('Kế Hoạch\\**\\tuần*'), ['Kế Hoạch/Quý 1/Tuần-3.kehoach']);
    assert.deepEqual(found('.\\Kế Hoạch\\*.{md,txt}'), ['Kế Hoạch/b.kh.md']);
    assert.deepEqual(found(`${desk().folder.replaceAll('/', '\\')}\\kh*`), [
      path.join(desk().folder, 'KH-01.KEHOACH').replaceAll('\\', '/'),
      path.join(desk().folder, 'kh-02.kehoach').replaceAll('\\', '/'),
    ]);
    assert.deepEqual(
      [...findFiles(['kh-01*'], { isWindows: false })].map((it) => it.problem),
      ['không có tệp nào có tên như vậy'],
    );
  });

  it('takes no name twice that differs in its capitals alone', () => {
    put('a.kehoach', 'A.KEHOACH');
    assert.equal(found('a.kehoach', 'A.KEHOACH', '.').length, 1);
    assert.equal([...findFiles(['a.kehoach', 'A.KEHOACH'], { isWindows: false })].length, 2);
  });

  it('knows the quote that a bar at the end of a name has made a letter', () => {
    put('Kế hoạch 2027/a.kehoach');
    assert.deepEqual(found('Kế hoạch 2027"'), ['Kế hoạch 2027/a.kehoach']);
  });

  it('goes into folders whose names look like patterns, and takes accents as a Mac writes them', () => {
    const folder = '[2027] kế hoạch'.normalize('NFD');
    const file = `${folder}/${'quý 1'.normalize('NFD')}.kehoach`;
    put(file);
    for (const isWindows of [true, false]) {
      const names = (name: string) => [...findFiles([name], { isWindows })].map((it) => it.file);
      assert.deepEqual(names(`${folder}/*.kehoach`), [path.normalize(file)]);
      assert.deepEqual(names('*kế hoạch/quý*'), [path.normalize(file)]);
    }
    const plain = 'phụ lục'.normalize('NFD');
    put(`${plain}/quý 2.kehoach`, `${'tờ trình'.normalize('NFD')}.kehoach`);
    assert.deepEqual(found('phụ lục'), [`${plain}/quý 2.kehoach`]);
    assert.deepEqual(found('tờ trình.kehoach'), [`${'tờ trình'.normalize('NFD')}.kehoach`]);
    assert.deepEqual(found('tờ khai.kehoach'), ['tờ khai.kehoach (không đọc được: không có tệp hay thư mục này)']);
    assert.deepEqual(found('{,x}'), ['{,x} (không có tệp nào có tên như vậy)']);
  });

  it('leaves out what Windows and Word keep beside drafts, until it is named', () => {
    put('a.kh.txt', '~$a.kh.txt', '$RECYCLE.BIN/$R1.kehoach', 'AppData/Local/b.kehoach');
    assert.deepEqual(found('.'), ['a.kh.txt']);
    assert.deepEqual(found('~$a.kh.txt', 'AppData/**'), ['~$a.kh.txt', 'AppData/Local/b.kehoach']);
  });

  it('writes JSON that PowerShell cannot misread', () => {
    const source = new Source('một 📄 hai');
    const finding = { rule: 'x', severity: 'error', span: { start: 0, end: 3 }, message: 'Sai “📄” ở đây' } as const;
    const checked = { file: 'kế hoạch 📄.kehoach', source, findings: [finding] };
    const totals = {
      files: 1,
      counts: { error: 1, warning: 0, information: 0, hint: 0 },
      safe: 0,
      unsafe: 0,
      problems: ['đọc'],
    };
    for (const open of [jsonPrinter, (style: JsonStyle) => sarifPrinter(guides, style)]) {
      const [plain, ascii] = [false, true].map((isAscii) => {
        const printer = open({ isAscii });
        return printer.start + printer.first + printer.file(checked) + printer.end(totals);
      }) as [string, string];
      assert.match(ascii, /^[\n -~]+$/u);
      assert.match(plain, /“📄”/u);
      assert.deepEqual(JSON.parse(ascii), JSON.parse(plain));
    }
    assert.equal(writeJson('\uD83D', { isAscii: true }), '"\\ud83d"');
  });

  it('reads and writes back what Notepad calls Unicode, with its ends of lines', () => {
    const bytes = Buffer.from('\uFEFFKế hoạch\r\nmột', 'utf16le');
    const decoded = decode(bytes);
    assert.ok('text' in decoded);
    assert.equal(decoded.text, 'Kế hoạch\r\nmột');
    assert.deepEqual(decoded.encode(decoded.text), bytes);
  });
});

describe('replacing a file that others look into', () => {
  const failing = (codes: readonly string[]): { readonly work: () => void; readonly left: () => number } => {
    const rest = [...codes];
    return {
      work: () => {
        const code = rest.shift();
        if (code !== undefined) throw Object.assign(new Error(code), { code });
      },
      left: () => rest.length,
    };
  };

  it('is tried again until they let go', () => {
    const held = failing(['EPERM', 'EACCES', 'EBUSY']);
    patiently(held.work, [0, 0, 0]);
    assert.equal(held.left(), 0);
  });

  it('does not fail because a shared drive cannot say that all is written, but because it is full', () => {
    for (const code of ['EISDIR', 'EINVAL', 'EPERM', 'ENOTSUP']) flush(1, failing([code]).work);
    for (const code of ['ENOSPC', 'EIO', 'EDQUOT']) assert.throws(() => flush(1, failing([code]).work), { code });
  });

  it('is given up in the end, and at once where nothing will change', () => {
    const always = failing(Array(9).fill('EBUSY'));
    assert.throws(() => patiently(always.work, [0, 0]), { code: 'EBUSY' });
    assert.equal(always.left(), 6);
    const full = failing(['ENOSPC', 'ENOSPC']);
    assert.throws(() => patiently(full.work, [0, 0]), { code: 'ENOSPC' });
    assert.equal(full.left(), 1);
  });
});

describe('names and addresses of files on Windows', () => {
  const nameOf = (address: string): string => nameAt(address, { windows: true });

  it('are told from all spellings', () => {
    const name = 'C:\\Nguyễn An\\Kế hoạch\\a.kehoach';
    assert.equal(nameOf('file:///C:/Nguyễn An/Kế hoạch/a.kehoach'), name);
    assert.equal(nameOf('file:///C%3A/Nguy%E1%BB%85n%20An/K%E1%BA%BF%20ho%E1%BA%A1ch/a.kehoach'), name);
    const shared = '\\\\maychu\\chung\\Kế hoạch\\a.kehoach';
    assert.equal(nameOf('file://maychu/chung/K%E1%BA%BF%20ho%E1%BA%A1ch/a.kehoach'), shared);
    assert.equal(nameOf('file:////maychu/chung/Kế hoạch/a.kehoach'), shared);
    assert.equal(nameOf('file://///maychu/chung/Kế hoạch/a.kehoach'), shared);
  });

  it('are inside a folder, on its drive, in any capitals', () => {
    const inside = (file: string, folder: string): boolean => isInside(file, folder, path.win32);
    assert.ok(inside('c:\\Kế Hoạch\\a.kehoach', 'C:\\kế hoạch'));
    assert.ok(inside('C:\\a.kehoach', 'C:\\'));
    assert.ok(inside('C:\\x\\..a.kehoach', 'C:\\x'));
    assert.ok(inside('\\\\maychu\\Chung\\x\\a.kehoach', '\\\\MAYCHU\\chung\\X'));
    assert.ok(!inside('D:\\x\\a.kehoach', 'C:\\x'));
    assert.ok(!inside('C:\\x 2\\a.kehoach', 'C:\\x'));
    assert.ok(!inside('\\\\maychu\\khac\\a.kehoach', '\\\\maychu\\chung'));
    assert.ok(!inside('C:\\x', 'C:\\x'));
  });
});

describe('the disk as Windows lists it', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk();
  });
  afterEach(() => desk.clear());

  /** As OneDrive shows what it fetches when it is opened: a link that leads nowhere else. */
  const listed = (name: string): Dirent =>
    ({ name, isSymbolicLink: () => true, isDirectory: () => false, isFile: () => false }) as Dirent;

  it('has folders and files that are called links, and are none', async () => {
    desk.put('Quý 1/a.kehoach', clean);
    desk.put('b.kehoach', clean);
    assert.deepEqual(await entryOf(listed('Quý 1'), desk.folder), { name: 'Quý 1', isFolder: true, isFile: false });
    assert.deepEqual(await entryOf(listed('b.kehoach'), desk.folder), {
      name: 'b.kehoach',
      isFolder: false,
      isFile: true,
    });
    assert.deepEqual(await entryOf(listed('mất'), desk.folder), { name: 'mất', isFolder: false, isFile: false });
    symlinkSync(path.join(desk.folder, 'Quý 1'), path.join(desk.folder, 'lối'), 'junction');
    assert.deepEqual(await entryOf(listed('lối'), desk.folder), { name: 'lối', isFolder: false, isFile: false });
  });

  it('is left where Word and the bin keep theirs', async () => {
    for (const it of ['a.kh.txt', '~$a.kh.txt', '$RECYCLE.BIN/b.kehoach', 'System Volume Information/c.kehoach']) {
      desk.put(it, clean);
    }
    mkdirSync(path.join(desk.folder, 'trống'));
    const { pathToFileURL } = await import('node:url');
    const folder = String(pathToFileURL(desk.folder));
    const all = await filesOfDisk.find(folder, { most: 10, signal: new AbortController().signal });
    assert.deepEqual(
      all.map((it) => path.basename(nameAt(it))),
      ['a.kh.txt'],
    );
    assert.ok(existsSync(nameAt(all[0] as string)));
  });

  it('knows where a file really lies, and that there is none', () => {
    desk.put('a.kehoach', clean);
    symlinkSync(path.join(desk.folder, 'a.kehoach'), path.join(desk.folder, 'b.kehoach'));
    assert.equal(realPath(path.join(desk.folder, 'b.kehoach')), realpathSync(path.join(desk.folder, 'a.kehoach')));
    assert.throws(() => realPath(path.join(desk.folder, 'c.kehoach')), { code: 'ENOENT' });
  });
});
