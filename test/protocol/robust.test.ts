import assert from 'node:assert/strict';
import { CancellationTokenSource, type FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { bare, type Editor, endServers, startEditor } from './client';
import { clean, unstopped } from './drafts';

const uri = 'untitled:Untitled-1';
const nowhere = { start: { line: -4, character: -1 }, end: { line: 1e9, character: 1e9 } };
const textDocument = { uri };

async function isAlive(editor: Editor): Promise<void> {
  editor.open('untitled:alive', unstopped);
  assert.equal((await editor.pulled('untitled:alive')).length, 1);
  editor.close('untitled:alive');
}

const million = 1_000_000;
/** Enough to see what takes more time than the text is long. */
const much = 160_000;
const texts: Readonly<Record<string, string>> = {
  'an empty file': '',
  'white space': ' \t\r\n \n\f\u00a0\n',
  'a byte order mark': `\ufeff${clean}`,
  'nothing but a byte order mark': '\ufeff',
  NUL: `KẾ\0HOẠCH\n${'\0'.repeat(10_000)}`,
  binary: Array.from({ length: 60_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
  'lone surrogates': `I. \ud800 MỤC ĐÍCH \udc00\n\n- ngày 31/02/2026 \udfff\n${'\ud83d'.repeat(1000)}`,
  'CR only': clean.replaceAll('\n', '\r'),
  'mixed line ends': clean.replaceAll('\n\n', '\r\n\r'),
  'deep numbering': Array.from({ length: 300 }, (_, i) => `${'1.'.repeat(i + 1)} Nội dung`).join('\n'),
  'one deep number': `${'1.'.repeat(100_000)} Nội dung`,
  'a million dashes': '-'.repeat(million),
  'many dashes, one a line': '-\n'.repeat(much / 2),
  'many list items': '- a\n'.repeat(much / 4),
  'one line of 1 MB': clean.replaceAll('\n', ' ').repeat(Math.ceil(million / clean.length)),
  'one word of 1 MB': 'ư'.repeat(million),
  'one line of digits': '1'.repeat(much),
  'one line of symbols': '12/KH-UBND '.repeat(much / 11),
  'one line of broken symbols': '60-\nNQ/'.repeat(much / 8),
  'one line of dates': '31/02/2026, '.repeat(much / 12),
  brackets: '('.repeat(much / 4),
  'quotation marks': '“'.repeat(much / 4),
  emphasis: '*'.repeat(much / 4) + 'a*'.repeat(much / 8),
  'table bars': `${'|'.repeat(much / 4)}\n`.repeat(2),
  'open comments': '<!-- '.repeat(much / 10),
  'comment lines': '<!--\n'.repeat(much / 10),
  capitals: 'KẾ HOẠCH\n'.repeat(much / 20),
  'combining marks': `e${'\u0301'.repeat(much / 4)}`,
  'spaces inside': `a${' '.repeat(much / 2)}b`,
  labels: 'Nơi nhận:\n'.repeat(much / 40),
  headings: Array.from({ length: 20_000 }, (_, i) => `${i % 3 ? 'II' : 'I'}. MỤC`).join('\n'),
  'one name after the other': 'Sở Văn hóa, Phòng Nội vụ, '.repeat(much / 27),
  silences: '<!-- thảo: bỏ qua date-invalid: thử -->\nngày 31/02/2026\n'.repeat(2000),
};

describe('the server, whatever comes', function () {
  this.timeout(120_000);
  afterEach(endServers);

  it('answers a request that makes no sense with an error, and goes on', async () => {
    const editor = await startEditor();
    editor.open(uri, clean);
    for (const [method, params] of [
      ['textDocument/diagnostic', {}],
      ['textDocument/codeAction', { textDocument }],
      ['textDocument/codeAction', {}],
      ['textDocument/noSuchThing', { textDocument }],
      ['textDocument/completion', null],
    ] as const) {
      await assert.rejects(editor.connection.sendRequest(method, params), /./u, method);
    }
    for (const [method, params] of [
      ['textDocument/didChange', { textDocument: { uri, version: 2 } }],
      [
        'textDocument/didChange',
        { textDocument: { uri: 'untitled:unknown', version: 2 }, contentChanges: [{ text: '' }] },
      ],
      ['textDocument/didOpen', {}],
      ['textDocument/didClose', { textDocument: { uri: 'untitled:unknown' } }],
      ['$/unknown', {}],
      ['thao/unknown', {}],
    ] as const) {
      await editor.connection.sendNotification(method, params);
    }
    await isAlive(editor);
  });

  it('answers of a document that is not open with nothing', async () => {
    const editor = await startEditor({ initializationOptions: { snippets: true } });
    assert.deepEqual(await editor.actions(uri, nowhere), []);
    const asked = (method: string): Promise<unknown> =>
      editor.connection.sendRequest(method, { textDocument, position: nowhere.start });
    assert.deepEqual(await asked('textDocument/completion'), []);
  });

  it('clamps places that are nowhere', async () => {
    const editor = await startEditor();
    editor.open(uri, clean);
    assert.deepEqual(await editor.actions(uri, nowhere), []);
    const { start, end } = nowhere;
    assert.deepEqual(await editor.actions(uri, { start: end, end: start }), []);
    await isAlive(editor);
  });

  it('stops when it is called back', async () => {
    const editor = await startEditor();
    editor.open(uri, clean);
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest('textDocument/diagnostic', { textDocument }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.deepEqual(await editor.pulled(uri), []);
  });

  it('gives an answer for every text', async () => {
    const editor = await startEditor({ settings: { quietWhileTyping: false } });
    for (const [name, text] of Object.entries(texts)) {
      editor.open(uri, text);
      const report = (await editor.pull(uri)) as FullDocumentDiagnosticReport;
      assert.equal(report.kind, 'full', name);
      for (const it of report.items) assert.ok(it.range.start.line <= it.range.end.line, name);
      editor.change(uri, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'a' }]);
      await editor.pull(uri);
      await editor.actions(uri, { start: nowhere.end, end: nowhere.end }, ['quickfix', 'source.fixAll']);
      editor.close(uri);
    }
    await isAlive(editor);
  });

  it('says of a text of 50 MB that it is too long, and lets it be edited', async () => {
    const editor = await startEditor({ settings: { quietWhileTyping: false } });
    editor.open(uri, clean.repeat(Math.ceil((50 * million) / Buffer.byteLength(clean))));
    const [found, ...others] = await editor.pulled(uri);
    assert.match(String(found?.message), /^Tệp dài 47,\d MB, Thảo chỉ kiểm tra tệp đến 5 MB$/u);
    assert.deepEqual(others, []);
    assert.deepEqual(found?.range.start, { line: 0, character: 0 });
    editor.replace(uri, 'KẾ HOẠCH', 'KẾ  HOẠCH');
    assert.equal((await editor.pulled(uri)).length, 1);
    assert.deepEqual(await editor.actions(uri, nowhere, ['quickfix', 'source.fixAll']), []);
    editor.change(uri, [{ text: clean }]);
    assert.deepEqual(await editor.pulled(uri), []);
  });

  it('needs no word of the client about itself', async () => {
    const editor = await startEditor({ capabilities: bare, initializationOptions: 'nonsense' });
    editor.open(uri, clean);
    assert.deepEqual(await editor.pushed(uri), []);
    assert.equal(await editor.quit(), 0);
  });
});
