import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { planCrew } from '../../server/src/cli/crew/crew';
import { findFiles } from '../../server/src/cli/files/find';
import { expandBraces, fitsPath, readPattern } from '../../server/src/cli/files/pattern';
import { searchEachTime } from './finding';

/** Root may look anywhere. */
function asAnybody(work: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('the files that are checked', () => {
  const { desk, put, found } = searchEachTime();

  describe('by a pattern', () => {
    beforeEach(() =>
      put(
        'a.kehoach',
        'b.txt',
        'nam 2025/c.kehoach',
        'nam 2025/ghi chú.md',
        'nam 2026/d.kh.md',
        'nam 2026/quý 1/đ.kehoach',
        'nam 2026/quý 1/x.txt',
        '.an/e.kehoach',
        'node_modules/g.kehoach',
      ),
    );

    it('are those that a shell would name', () => {
      assert.deepEqual(found('*.kehoach'), ['a.kehoach']);
      assert.deepEqual(found('nam*/*.kehoach'), ['nam 2025/c.kehoach']);
      assert.deepEqual(found('**/*.kehoach'), ['a.kehoach', 'nam 2025/c.kehoach', 'nam 2026/quý 1/đ.kehoach']);
      assert.deepEqual(found('**/qu? [0-9]/*'), ['nam 2026/quý 1/đ.kehoach']);
      assert.deepEqual(found('nam 202[!5]/**/*.txt'), ['nam 2026/quý 1/x.txt']);
      assert.deepEqual(found('.an/*.kehoach', './nam 2025/*.md'), ['.an/e.kehoach', 'nam 2025/ghi chú.md']);
      assert.deepEqual(found(`${desk().folder.split(path.sep).join('/')}/?.kehoach`), [
        `${desk().folder.split(path.sep).join('/')}/a.kehoach`,
      ]);
    });

    it('take each choice of the braces', () => {
      assert.deepEqual(found('{b.txt,nam 2025/*.{md,kehoach},khong-co}'), [
        'b.txt',
        'nam 2025/ghi chú.md',
        'nam 2025/c.kehoach',
      ]);
      assert.deepEqual(expandBraces('a{b,c{d,}}e{f}'), ['abe{f}', 'acde{f}', 'ace{f}']);
      assert.deepEqual(expandBraces('{a'), ['{a']);
      assert.equal(expandBraces('{a,b}'.repeat(40)), undefined);
      assert.match(found('{a,b}'.repeat(40))[0] ?? '', /quá nhiều lựa chọn/u);
    });

    it('are plans where the end of the pattern names nothing', () => {
      assert.deepEqual(found('*'), ['a.kehoach', 'nam 2025/c.kehoach', 'nam 2026/d.kh.md', 'nam 2026/quý 1/đ.kehoach']);
      assert.deepEqual(found('nam 2026/**'), ['nam 2026/d.kh.md', 'nam 2026/quý 1/đ.kehoach']);
      assert.deepEqual(found('nam*5'), ['nam 2025/c.kehoach']);
    });

    it('are missed aloud', () => {
      assert.deepEqual(found('*.docx', 'khong-co/*'), [
        '*.docx (không có tệp nào có tên như vậy)',
        'khong-co/* (không có tệp nào có tên như vậy)',
      ]);
    });

    it('may have signs of a pattern in their names', () => {
      // Windows has no stars in names.
      const name = `[bản] {cuối}${process.platform === 'win32' ? '' : '*'}.kehoach`;
      put(name);
      assert.deepEqual(found(name), [name]);
    });

    it('are found soon, whatever the pattern', () => {
      const segments = readPattern(`${'*a'.repeat(100)}b`, { ignoresCase: false }) ?? [];
      assert.equal(fitsPath(segments, ['a'.repeat(250)]), false);
      const folders = readPattern(`${'**/a/'.repeat(50)}b`, { ignoresCase: false }) ?? [];
      assert.equal(fitsPath(folders, Array(2000).fill('a')), false);
    });
  });

  describe('are not those that git ignores', () => {
    it('but an ignored file that is named is read', () => {
      put('a.kehoach', 'nháp/b.kehoach', 'nháp/giữ.kehoach', 'c.kehoach', 'nam/c.kehoach', 'nam/d.kehoach');
      desk().put('.gitignore', '\uFEFF# của chúng tôi\r\nnháp/*\r\n!nháp/giữ.kehoach\r\n/c.kehoach\r\n');
      desk().put('nam/.gitignore', 'd*\n');
      assert.deepEqual(found('.'), ['a.kehoach', 'nam/c.kehoach', 'nháp/giữ.kehoach']);
      assert.deepEqual(found('**/*.kehoach'), ['a.kehoach', 'nam/c.kehoach', 'nháp/giữ.kehoach']);
      assert.deepEqual(found('c.kehoach', 'nháp/b.kehoach'), ['c.kehoach', 'nháp/b.kehoach']);
    });

    it('and the files above a folder of the same repository have a say in it', () => {
      put('kho/nam/quý/a.kehoach', 'kho/nam/quý/b.kehoach', 'kho/nam/quý/c.kehoach');
      desk().put('.gitignore', '*\n');
      desk().put('kho/.gitignore', 'nam/quý/a.*\n');
      desk().put('kho/nam/.gitignore', 'c.kehoach\n');
      assert.deepEqual(found('kho/nam/quý').length, 3, 'outside of a repository a folder stands alone');
      mkdirSync('kho/.git');
      assert.deepEqual(found('kho/nam/quý'), ['kho/nam/quý/b.kehoach']);
    });

    it('and a list that is no file, or leads elsewhere, says nothing', () => {
      put('a.kehoach', 'nam/b.kehoach');
      mkdirSync('.gitignore');
      desk().put('danh sách', '*\n');
      symlinkSync(path.join('..', 'danh sách'), path.join('nam', '.gitignore'));
      assert.deepEqual(found('.'), ['a.kehoach', 'nam/b.kehoach']);
    });

    it('whatever the patterns', function () {
      this.timeout(120_000);
      // Git counts bytes where we count letters, so these are plain.
      const names = ['a', 'b', 'ab', 'a b', '#a', '!b', 'a]', '[a', 'a-b', 'A'];
      const folders = ['', 'a/', 'b/', 'ab/', 'a/b/', 'a/a/', 'b/a/b/', 'a b/', '[a/'];
      const files = folders.flatMap((folder) => names.map((it) => `${folder}${it}.kehoach`));
      put(...files);
      execFileSync('git', ['init', '--quiet']);
      const name = fc.oneof(
        fc.constantFrom(...names, '*', '?', '**', 'a*', '*b', '*.kehoach', 'a.kehoach', '?.*', '***'),
        fc.constantFrom(
          '[ab]*',
          '[!a]*',
          '[^b]?kehoach',
          '[a-b].*',
          '[]a]*',
          'a[]]*',
          '[[:alpha:]]*',
          '[[:x:]]*',
          '[[:constructor:]]*',
          '[a',
        ),
        fc.constantFrom(
          '\\*',
          '\\#a.*',
          '\\!b*',
          '\\a*',
          'a\\ b',
          '[\\]a]*',
          '[a-]*',
          '[--b]*',
          '[[:]*',
          '*\\',
          'a**b*',
        ),
      );
      const line = fc
        .record({
          not: fc.constantFrom('', '', '', '!', '\\'),
          head: fc.constantFrom('', '', '/', '**/', '//'),
          path: fc.array(name, { minLength: 1, maxLength: 3 }).map((it) => it.join('/')),
          tail: fc.constantFrom('', '', '', '/', '/**', '/*', ' ', '\\ ', '  ', '\t', '\r', '//'),
        })
        .map((it) => `${it.not}${it.head}${it.path}${it.tail}`);
      const lines = fc
        .array(fc.oneof({ weight: 12, arbitrary: line }, fc.constantFrom('', '#', '!', '/', ' ', '# a', '\\')), {
          maxLength: 5,
        })
        .map((it) => it.join('\n'));
      fc.assert(
        fc.property(lines, lines, fc.constantFrom('a', 'b/a', 'a/b'), (upper, lower, folder) => {
          writeFileSync('.gitignore', upper);
          for (const it of ['a', 'b/a', 'a/b']) writeFileSync(path.join(it, '.gitignore'), it === folder ? lower : '');
          const asked = ['check-ignore', '--no-index', '-z', '--stdin'];
          const config = [
            '-c',
            'core.ignoreCase=false',
            '-c',
            `core.excludesFile=${path.join(desk().folder, 'không')}`,
          ];
          let ignored = '';
          try {
            ignored = execFileSync('git', [...config, ...asked], { input: files.join('\0'), encoding: 'utf8' });
          } catch {}
          const left = new Set(files);
          for (const it of ignored.split('\0')) left.delete(it);
          assert.deepEqual(
            [...findFiles(['.'])]
              .filter((it) => it.note === undefined)
              .map((it) => it.file)
              .sort(),
            [...left].sort(),
          );
        }),
        { numRuns: 200 },
      );
    });
  });

  it('may lie where nobody may look, which is said', function () {
    if (process.platform === 'win32') this.skip();
    put('kín/a.kehoach', 'mờ/b.kehoach', 'mở.kehoach');
    chmodSync(desk().folder, 0o755);
    chmodSync('kín', 0o000);
    // What is in it can be listed, and nothing more.
    chmodSync('mờ', 0o444);
    const shut = 'không mở được thư mục: không có quyền';
    asAnybody(() => {
      assert.deepEqual(found('.'), ['mờ/b.kehoach', 'mở.kehoach', `kín (${shut})`]);
      assert.deepEqual(found('kín'), [`kín (${shut})`]);
      assert.deepEqual(found('kín/*'), [`kín (${shut})`]);
      assert.deepEqual(found('{kín/a.kehoach,kín/b/*,m*}'), ['mờ/b.kehoach', 'mở.kehoach']);
      assert.equal(planCrew(['mở.kehoach', 'mờ/b.kehoach'], 2), undefined, 'which is read by one');
    });
    for (const it of ['kín', 'mờ']) chmodSync(it, 0o755);
  });

  describe('by links', () => {
    beforeEach(() => put('nam/a.kehoach', 'nam/sâu/b.kehoach', 'nam/ghi chú.txt', 'khác/c.kehoach'));

    it('are those inside the folder, each once', () => {
      symlinkSync('a.kehoach', 'nam/0.kehoach');
      symlinkSync('ghi chú.txt', 'nam/1.kehoach');
      symlinkSync('ghi chú.txt', 'nam/2.kehoach');
      symlinkSync('sâu', 'nam/3');
      symlinkSync('..', 'nam/sâu/lên');
      symlinkSync('vòng', 'nam/vòng');
      symlinkSync('không có', 'nam/gãy.kehoach');
      assert.deepEqual(found('nam'), ['nam/1.kehoach', 'nam/a.kehoach', 'nam/sâu/b.kehoach']);
      assert.deepEqual(found('nam/**/*.kehoach'), ['nam/1.kehoach', 'nam/a.kehoach', 'nam/sâu/b.kehoach']);
    });

    it('are not those outside, which is said once', () => {
      symlinkSync(path.join('..', 'khác', 'c.kehoach'), 'nam/c.kehoach');
      symlinkSync(path.join('..', 'khác'), 'nam/khác');
      assert.deepEqual(found('nam'), [
        'nam/a.kehoach',
        'nam/sâu/b.kehoach',
        'nam/c.kehoach (bỏ qua, liên kết trỏ ra ngoài nam, cùng 1 liên kết khác như vậy)',
      ]);
      symlinkSync('nam', 'lối vào');
      assert.deepEqual(found('lối vào')[0], 'lối vào/a.kehoach', 'what is named is gone into');
      assert.deepEqual(found('nam/c.kehoach'), ['nam/c.kehoach']);
    });

    it('may hide in an ignored folder', () => {
      put('nam/kho/x.kehoach');
      desk().put('nam/.gitignore', 'kho/\nlối.kehoach\n');
      symlinkSync('kho', 'nam/qua');
      symlinkSync(path.join('kho', 'x.kehoach'), 'nam/lối.kehoach');
      assert.deepEqual(found('nam'), ['nam/a.kehoach', 'nam/qua/x.kehoach', 'nam/sâu/b.kehoach']);
    });
  });
});
