import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { planText } from '../bench/plans.mjs';
import { careless, clean, cli, type Desk, mistakenLine, openDesk, readJson, wrong } from './thao';

describe('thao check', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk();
  });
  afterEach(() => desk.clear());

  it('ends with 0 for a clean plan, 1 for findings from warnings upwards, 2 for what cannot be read', () => {
    desk.put('sach.kehoach', clean);
    desk.put('loi.kehoach', careless);
    assert.deepEqual(desk.thao('check', 'sach.kehoach'), {
      status: 0,
      out: 'Đã kiểm tra 1 tệp: không có lỗi nào\n',
      err: '',
    });
    assert.equal(desk.thao('check', 'loi.kehoach').status, 1);
    assert.equal(desk.thao('check', 'khong-co.kehoach').status, 2);
    assert.equal(desk.thao('check', '--fail-on', 'error', 'loi.kehoach').status, 0);
    assert.equal(desk.thao('check', '--fail-on=hint', 'loi.kehoach').status, 1);
  });

  it('shows the words that a finding is about, and how many there are', () => {
    desk.put('loi.kehoach', careless);
    const { out } = desk.thao('check', 'loi.kehoach');
    assert.equal(
      out,
      `loi.kehoach:${mistakenLine}:24  cảnh báo   Cuối dòng “Ủy ban nhân dân tỉnh (b/c)” thiếu dấu chấm phẩy  [recipients-item-punct]
    - Ủy ban nhân dân tỉnh (b/c)
                           ^^^^^
    → Thêm dấu chấm phẩy
Đã kiểm tra 1 tệp: 1 cảnh báo
“thao fix” sửa được 1 chỗ
`,
    );
  });

  it('names what cannot be read without hiding the others', () => {
    desk.put('loi.kehoach', careless);
    desk.put('nhiphan.kehoach', Buffer.from([0, 1, 2, 3, 0xff]));
    desk.put('cu.kehoach', Buffer.from([0x4b, 0xd5, 0x20, 0x68]));
    desk.put('van-ban.docx', Buffer.from('PK\u0003\u0004\u0014', 'latin1'));
    const { status, out, err } = desk.thao(
      'check',
      '--format',
      'json',
      'khong-co.kehoach',
      'nhiphan.kehoach',
      'loi.kehoach',
      'cu.kehoach',
      'van-ban.docx',
    );
    assert.equal(status, 2);
    assert.deepEqual(
      readJson(out).map((it) => it.file),
      ['loi.kehoach'],
    );
    assert.match(err, /^thao: khong-co\.kehoach: không đọc được: không có tệp hay thư mục này$/mu);
    assert.match(err, /^thao: nhiphan\.kehoach: là tệp nhị phân, không phải văn bản$/mu);
    assert.match(err, /^thao: cu\.kehoach: không phải mã UTF-8 .*hãy lưu lại tệp bằng mã UTF-8$/mu);
    assert.match(err, /^thao: van-ban\.docx: là tệp Word .*hãy lưu lại thành tệp \.txt mã UTF-8$/mu);
  });

  it('reads a file whatever its name, and of a folder its plans, sorted, each once', () => {
    desk.put('ghi-chu', careless);
    for (const file of ['b.kehoach', 'a.kh.md', 'c/d.kh.txt', 'c/KE-HOACH.KEHOACH']) desk.put(`nam/${file}`, clean);
    for (const file of ['nam/khac.txt', 'nam/.an/x.kehoach', 'nam/.y.kehoach', 'nam/node_modules/z.kehoach']) {
      desk.put(file, careless);
    }
    const { status, out } = desk.thao('check', '--format', 'json', path.join('nam', 'b.kehoach'), 'nam', 'ghi-chu');
    assert.equal(status, 1);
    assert.deepEqual(
      readJson(out).map((it) => it.file),
      ['nam/b.kehoach', 'nam/a.kh.md', 'nam/c/KE-HOACH.KEHOACH', 'nam/c/d.kh.txt', 'ghi-chu'].map(path.normalize),
    );
  });

  it('walks folders that link back to themselves', () => {
    desk.put('nam/a.kehoach', clean);
    symlinkSync('..', path.join(desk.folder, 'nam', 'len'));
    symlinkSync('khong-co', path.join(desk.folder, 'nam', 'gay.kehoach'));
    assert.equal(desk.thao('check', 'nam').out, 'Đã kiểm tra 1 tệp: không có lỗi nào\n');
  });

  it('says of a folder without plans that it has none', () => {
    mkdirSync(path.join(desk.folder, 'rong'));
    const { status, out, err } = desk.thao('check', 'rong');
    assert.deepEqual([status, out], [0, '']);
    assert.equal(err, 'thao: rong: không có tệp *.kehoach, *.kh.md, *.kh.txt nào trong thư mục này\n');
    assert.equal(desk.thao('check', '--format', 'json', 'rong').out, '[]\n');
  });

  it('says of a folder of other texts how to ask for them, and that finds them', () => {
    for (const file of ['a b/mot.txt', 'a b/sau/hai.txt', 'a b/ba.md']) desk.put(file, careless);
    const [, pattern] = /; có 2 tệp \.txt, muốn kiểm tra thì ghi "(.+)"$/mu.exec(desk.thao('check', 'a b/').err) ?? [];
    assert.equal(readJson(desk.thao('check', '--format', 'json', pattern as string).out).length, 2);
  });

  it('prints findings as promised to other programs', () => {
    const text = careless.replace('- Ủy ban', '- 😀 Ủy ban');
    desk.put('loi.kehoach', text);
    desk.put('sach.kehoach', clean);
    const [first, second] = readJson(desk.thao('check', '--format', 'json', 'loi.kehoach', 'sach.kehoach').out);
    const offset = text.indexOf('(b/c)');
    assert.deepEqual(first, {
      file: 'loi.kehoach',
      findings: [
        {
          rule: 'recipients-item-punct',
          severity: 'warning',
          message: 'Cuối dòng “😀 Ủy ban nhân dân tỉnh (b/c)” thiếu dấu chấm phẩy',
          start: { line: mistakenLine, column: 27, offset },
          end: { line: mistakenLine, column: 32, offset: offset + 5 },
          fixes: [{ title: 'Thêm dấu chấm phẩy', safe: true }],
          related: [],
        },
      ],
    });
    assert.deepEqual(second, { file: 'sach.kehoach', findings: [] });
  });

  it('gives the same places with a byte order mark, in UTF-16 and with CRLF', () => {
    const big = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    desk.put('a.kehoach', careless);
    desk.put('b.kehoach', `\uFEFF${careless}`);
    desk.put('c.kehoach', Buffer.from(`\uFEFF${careless}`, 'utf16le'));
    desk.put('d.kehoach', big(careless));
    desk.put('e.kehoach', careless.replace(/\n/gu, '\r\n'));
    const files = readJson(desk.thao('check', '--format', 'json', '.').out);
    assert.equal(files.length, 5);
    for (const { file, findings } of files) {
      assert.deepEqual(
        findings.map((it) => [it.rule, it.start.line, it.start.column]),
        [['recipients-item-punct', mistakenLine, 24]],
        file,
      );
    }
  });

  it('reads standard input once', () => {
    const { status, out } = desk.pipe(careless, 'check', '-', '--format=json');
    assert.equal(status, 1);
    assert.equal(readJson(out)[0]?.file, '-');
    assert.equal(desk.pipe(careless, 'check', '-', '-').status, 2);
    assert.equal(desk.pipe('', 'check', '-').out.includes('Đã kiểm tra 1 tệp'), true);
  });

  it('calls standard input by its name, with the settings of its folder', () => {
    desk.put('phòng/.vscode/settings.json', '{ "thao.rules": { "recipients-item-punct": "error" } }');
    const args = ['check', '--format', 'json', '--stdin-name', path.join('phòng', 'a.kehoach'), '-'];
    const [only] = readJson(desk.pipe(careless, ...args).out);
    assert.equal(only?.file, path.join('phòng', 'a.kehoach'));
    assert.equal(only?.findings[0]?.severity, 'error');
    assert.match(
      desk.pipe(careless, 'fix', '--dry-run', '--stdin-name', 'b.kehoach', '-').out,
      /^\+\+\+ b\.kehoach$/mu,
    );
    assert.match(desk.pipe('\0', 'check', '--stdin-name', 'b.kehoach', '-').err, /^thao: b\.kehoach: là tệp nhị phân/u);
  });

  it('waits for no pipe into which nobody writes', function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [path.join(desk.folder, 'ống.kehoach')]);
    desk.put('a.kehoach', clean);
    const { status, out, err } = desk.thao('check', 'ống.kehoach', 'a.kehoach');
    assert.equal(status, 2);
    assert.equal(err, 'thao: ống.kehoach: là đường ống (pipe) mà không có ai ghi vào\n');
    assert.match(out, /^Đã kiểm tra 1 tệp/u);
    assert.equal(desk.thao('check', '.').status, 0, 'in a folder it is no plan');
  });

  it('does not take a folder on standard input for an empty plan', function () {
    if (process.platform === 'win32') this.skip();
    const command = `"${process.execPath}" "${cli}" check - < .`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: desk.folder, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.equal(stderr, 'thao: -: không đọc được: đây là thư mục\n');
  });

  it('says that the folder has gone in which it is called', function () {
    if (process.platform === 'win32') this.skip();
    mkdirSync(path.join(desk.folder, 'mất'));
    for (const what of ['.', 'a.kehoach']) {
      mkdirSync(path.join(desk.folder, 'mất'), { recursive: true });
      const command = `rmdir ../mất; "${process.execPath}" "${cli}" check ${what}`;
      const { status, stderr } = spawnSync('sh', ['-c', command], {
        cwd: path.join(desk.folder, 'mất'),
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.match(stderr, /^thao: .*(?:thư mục đang đứng không còn nữa|không có tệp hay thư mục này)/u);
      assert.doesNotMatch(stderr, /đây là lỗi của Thảo/u);
    }
  });

  it('reads a pipe to its end', function () {
    if (process.platform === 'win32') this.skip();
    const text = careless.repeat(20);
    desk.put('a.kehoach', text);
    const command = `"${process.execPath}" "${cli}" check --format json <(head -c 100 a.kehoach; tail -c +101 a.kehoach)`;
    const [only] = readJson(spawnSync('bash', ['-c', command], { cwd: desk.folder, encoding: 'utf8' }).stdout);
    assert.deepEqual(only?.findings, readJson(desk.thao('check', '--format', 'json', 'a.kehoach').out)[0]?.findings);
  });

  /** In MiB. */
  const peakOf = (draft: string): number => {
    const file = path.join(desk.folder, 'đỉnh');
    const { status } = desk.with(
      { PEAK_FILE: file, NODE_OPTIONS: `--require=${JSON.stringify(path.resolve('test/bench/peak.cjs'))}` },
      ...['check', '--jobs', '1', '--format', 'github', '--fail-on', 'hint', draft],
    );
    assert.equal(status, 1);
    return Number.parseInt(desk.get('đỉnh'), 10) / 1024;
  };

  it('takes no more memory for a million lonely signs than for a long plan', () => {
    for (const sign of ['“ ', '[^1]', 'PHỤ LỤC I\n']) {
      desk.put('dau.kehoach', sign.repeat(2 ** 20 / sign.length));
      const peak = peakOf('dau.kehoach');
      assert.ok(peak < 450, `${peak.toFixed()} MiB for ${sign}`);
    }
  });

  it('keeps nothing of the plans that it has checked', () => {
    const peak = (count: number): number => {
      for (let i = 0; i < count; i++) desk.put(`${i}.kehoach`, planText(i % 60, 6000));
      return peakOf('.');
    };
    const [few, many] = [peak(60), peak(480)];
    // 480 texts of 6 KB with their paragraphs would be far more than that.
    assert.ok(many < few + 60, `${few.toFixed()} MiB for 60 plans, ${many.toFixed()} MiB for 480`);
  });

  it('does not read 50 MB', () => {
    truncateSync(desk.put('dai.kehoach', ''), 50 * 1024 * 1024);
    const { status, out } = desk.thao('check', '--format', 'json', 'dai.kehoach');
    assert.equal(status, 1);
    const [finding] = readJson(out)[0]?.findings ?? [];
    assert.equal(finding?.message, 'Tệp dài 50 MB, Thảo chỉ kiểm tra tệp đến 10 MB');
    assert.match(desk.pipe('a'.repeat(10 * 1024 * 1024 + 1), 'check', '-').out, /Tệp dài hơn 10 MB/u);
  });

  it('answers to odd texts', () => {
    const odd = [
      '\u0000',
      '\r\r\r',
      '-\n'.repeat(50_000),
      'I. '.repeat(50_000),
      '\uD800',
      '\n'.repeat(50_000),
      '1.'.repeat(999),
    ];
    odd.forEach((text, i) => {
      desk.put(`${i}.kehoach`, text);
    });
    const { status, out, err } = desk.thao('check', '.');
    assert.ok(status === 1 || status === 2);
    assert.match(out, /Đã kiểm tra \d tệp/u);
    assert.doesNotMatch(err, /lỗi của Thảo/u);
  });

  it('is stricter the nearer the plan is to its issue', () => {
    const file = desk.put('a.kehoach', clean);
    const strict = readJson(desk.thao('check', '--profile', 'phat-hanh', '--format', 'json', file).out);
    const draft = readJson(desk.thao('check', '--profile', 'du-thao', '--format', 'json', file).out);
    assert.ok((draft[0]?.findings.length ?? 0) <= (strict[0]?.findings.length ?? 0));
  });

  it('writes workflow commands for GitHub', () => {
    desk.put('thư mục, mới/a%b.kehoach', careless);
    assert.equal(
      desk.thao('check', '--format', 'github', '.').out,
      `::warning file=thư mục%2C mới/a%25b.kehoach,line=${mistakenLine},endLine=${mistakenLine},col=24,endColumn=29,title=recipients-item-punct::Cuối dòng “Ủy ban nhân dân tỉnh (b/c)” thiếu dấu chấm phẩy\n`,
    );
  });

  it('writes SARIF with its rules, places, repairs and what could not be read', () => {
    desk.put('thư mục/a b.kehoach', careless);
    const { out } = desk.thao('check', '--format', 'sarif', '.', 'khong-co');
    const log = JSON.parse(out);
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    const [result] = run.results;
    assert.equal(run.results.length, 1);
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.equal(result.level, 'warning');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(decodeURIComponent(artifactLocation.uri), 'thư mục/a b.kehoach');
    assert.match(artifactLocation.uri, /^[!-~]+$/u);
    assert.deepEqual(region, { startLine: mistakenLine, startColumn: 24, endLine: mistakenLine, endColumn: 29 });
    assert.deepEqual(result.fixes[0].artifactChanges[0].replacements[0].insertedContent, { text: ';' });
    assert.equal(run.invocations[0].executionSuccessful, false);
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /khong-co/u);
    for (const rule of run.tool.driver.rules) assert.ok(rule.shortDescription.text && rule.fullDescription.text);
  });

  it('prints no colours where nobody sees them, and no commands to the terminal', () => {
    desk.put('a.kehoach', careless.replace('tỉnh', '\u001b[31mtỉnh'));
    assert.ok(!desk.thao('check', '.').out.includes('\u001b'));
  });

  it('ends in peace when nobody reads on', async () => {
    desk.put('a.kehoach', wrong.repeat(500));
    const child = spawn(process.execPath, [cli, 'check', '--format', 'json', '.'], { cwd: desk.folder });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.stdout.destroy();
    await new Promise((resolve) => child.once('close', resolve));
    assert.equal(err, '');
  });
});
