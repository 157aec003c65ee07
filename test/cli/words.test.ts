import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readArguments } from '../../server/src/cli/arguments';
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
    for (const command of ['check', 'fix', 'rules', 'server']) {
      const { status, out } = desk.thao(command, '--help');
      assert.equal(status, 0);
      assert.ok(out.startsWith(`thao ${command} `));
    }
    assert.match(desk.thao('--version').out, /^\d+\.\d+\.\d+\n$/u);
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
    assert.equal(problem('check', '--la', 'a'), 'Lệnh “thao check” không có tùy chọn --la');
    assert.equal(problem('check', '-x', 'a'), 'Lệnh “thao check” không có tùy chọn -x');
    assert.equal(problem('check', '--dry-run', 'a'), 'Lệnh “thao check” không có tùy chọn --dry-run');
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
      profile: undefined,
      settings: undefined,
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
      'Sai',
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
