import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { commands, optionsOf, readArguments } from '../../server/src/cli/arguments';
import { rules } from '../../server/src/rules/index';
import { cli, type Desk, openDesk } from './thao';

describe('thao', () => {
  let desk: Desk;
  before(() => {
    desk = openDesk();
  });
  after(() => desk.clear());

  it('tells how it is used', () => {
    assert.match(desk.thao('--help').out, /thao check .*\n.*thao fix .*\n.*thao rules .*\n.*thao server --stdio/u);
    for (const command of commands) {
      const { status, out } = desk.thao(command, '--help');
      assert.equal(status, 0);
      assert.ok(out.startsWith(`thao ${command} `));
      assert.equal(desk.thao('help', command).out, out);
      for (const option of optionsOf(command)) assert.match(out, new RegExp(`^  --${option} `, 'mu'), option);
      for (const line of out.split('\n')) assert.ok(line.length <= 110, line);
    }
    assert.match(desk.thao('--version').out, /^\d+\.\d+\.\d+\n$/u);
    assert.deepEqual(readArguments(['-v']), { command: 'version' });
  });

  it('says what was typed wrong', () => {
    const problem = (...words: string[]): string => {
      const read = readArguments(words);
      assert.equal(read.command, 'misuse', words.join(' '));
      return read.command === 'misuse' ? read.problem : '';
    };
    assert.equal(problem(), 'Chưa nói phải làm gì');
    assert.equal(problem('kiem-tra'), 'Không có lệnh “kiem-tra”');
    assert.equal(problem('check'), 'Chưa nêu tệp hay thư mục nào (dấu - là đầu vào chuẩn)');
    assert.equal(problem('chekc', 'a'), 'Không có lệnh “chekc”, có phải là “check”');
    assert.equal(problem('help', 'fxi'), 'Không có lệnh “fxi”, có phải là “fix”');
    assert.equal(problem('toString'), 'Không có lệnh “toString”');
    assert.equal(problem('nam/a.kehoach'), 'Thiếu tên lệnh, có phải định gõ “thao check nam/a.kehoach”');
    assert.equal(problem('--format', 'json'), 'Tên lệnh đứng trước, rồi mới đến --format, ví dụ thao check --format');
    assert.equal(problem('check', '--la', 'a'), 'Lệnh “thao check” không có tùy chọn --la');
    assert.equal(
      problem('check', '-năm nay.kehoach'),
      'Tên -năm nay.kehoach bắt đầu bằng dấu gạch, hãy gõ ./-năm nay.kehoach',
    );
    assert.equal(
      problem('check', '--fromat=json', 'a'),
      'Lệnh “thao check” không có tùy chọn --fromat, có phải là “--format”',
    );
    assert.equal(problem('fix', '-dry-run', 'a'), 'Lệnh “thao fix” không có tùy chọn -dry-run, có phải là “--dry-run”');
    assert.equal(problem('check', '--jobs', '0', 'a'), 'Tùy chọn --jobs cần một số từ 1 đến 999, không phải “0”');
    assert.equal(
      problem('check', '--stdin-name', 'a', 'b'),
      'Tùy chọn --stdin-name chỉ dùng khi đọc đầu vào chuẩn (dấu -)',
    );
    assert.equal(problem('check', '-x', 'a'), 'Lệnh “thao check” không có tùy chọn -x');
    assert.equal(
      problem('check', '--dry-run', 'a'),
      'Lệnh “thao check” không có tùy chọn --dry-run; đó là của “thao fix”',
    );
    assert.equal(problem('check', '--toString', 'a'), 'Lệnh “thao check” không có tùy chọn --toString');
    assert.equal(
      problem('check', '--format', 'xml', 'a'),
      'Tùy chọn --format không nhận “xml”, chỉ nhận text, json, sarif hoặc github',
    );
    assert.equal(problem('check', 'a', '--settings'), 'Tùy chọn --settings cần một giá trị');
    assert.equal(problem('fix', '--unsafe=1', 'a'), 'Tùy chọn --unsafe không nhận giá trị');
    assert.equal(problem('rules', 'a', 'b'), 'Lệnh “thao rules” chỉ nhận một mã quy tắc');
    const { status, err } = desk.thao('check');
    assert.equal(status, 2);
    assert.match(err, /^thao: Chưa nêu tệp .*; xem “thao --help”$/mu);
  });

  it('takes options in any order, and everything after -- for a name', () => {
    assert.deepEqual(readArguments(['check', 'a', '--format=json', '--fail-on', 'hint', '--', '--b']), {
      command: 'check',
      files: ['a', '--b'],
      format: 'json',
      failOn: 'hint',
      jobs: undefined,
      profile: undefined,
      settings: undefined,
      stdinName: undefined,
    });
  });

  it('lists the rules and shows the page of each', () => {
    const list = desk.thao('rules').out;
    for (const { id, title } of rules) assert.match(list, new RegExp(`^  ${id} .*${title[0]}`, 'mu'));
    const { out } = desk.thao('rules', 'missing-noi-nhan');
    for (const part of [
      'Vì sao',
      'Căn cứ',
      'Mức',
      'Sai, ở chỗ giữa « »',
      'Sửa thành',
      'Không báo',
      'Bỏ qua một chỗ',
      'Tắt hoặc đổi mức',
    ]) {
      assert.match(out, new RegExp(`^${part}$`, 'mu'));
    }
    assert.match(out, /<!-- thảo: bỏ qua missing-noi-nhan: lý do -->/u);
    assert.doesNotMatch(out, /[⟦⟧]/u);
    const unknown = desk.thao('rules', 'missing-nothing');
    assert.deepEqual([unknown.status, unknown.out], [2, '']);
    assert.match(unknown.err, /Không có quy tắc nào tên “missing-nothing”; gần giống: .*missing-noi-nhan/u);
  });

  it('starts the language server for other editors', async () => {
    const child = spawn(process.execPath, [cli, 'server', '--stdio']);
    const say = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const answer = new Promise<string>((resolve) => {
      let heard = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        heard += chunk;
        if (heard.includes('"capabilities"')) resolve(heard);
      });
    });
    say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    assert.match(await answer, /"textDocumentSync"/u);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    say({ id: 2, method: 'shutdown' });
    say({ method: 'exit' });
    assert.equal(await ended, 0);
  });
});
