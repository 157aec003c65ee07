import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import { type CleanUpAnswer, type CleanUpParams, cleanUpRequest } from '../../server/src/protocol';
import { bare, type Editor, endServers, modern, startEditor, transports } from './client';
import { sample } from './drafts';

const uri = 'untitled:Untitled-1';
const kind = 'refactor.rewrite.thao.joinLines';
const copied =
  'Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân\r\ntham gia bảo hiểm y tế tự nguyện theo Kế hoạch số 29/KH-\r\n2\r\nUBND của Ủy ban nhân dân tỉnh.';
const joined =
  'Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân tham gia bảo hiểm y tế tự nguyện theo Kế hoạch số 29/KH-UBND của Ủy ban nhân dân tỉnh.';
const wrapped = sample('ke-hoach-ngat-dong.kh.txt');

const ask = (editor: Editor, params: CleanUpParams): Promise<CleanUpAnswer | null> =>
  editor.connection.sendRequest(cleanUpRequest, params);
const apply = (editor: Editor, answer: CleanUpAnswer | null): void => {
  assert.ok(answer);
  editor.apply({ changes: { [uri]: answer.edits.map((it) => ({ range: it.range, newText: it.newText })) } });
};

describe('text that was copied from elsewhere, over the protocol', function () {
  this.timeout(60_000);
  afterEach(endServers);

  for (const transport of transports) {
    it(`becomes paragraphs before it is in any document (${transport})`, async () => {
      const editor = await startEditor({ transport });
      const answer = await ask(editor, { text: copied, isAsked: true });
      assert.equal(answer?.text, joined);
      assert.equal(answer?.summary, 'Đã nối 2 dòng, bỏ 1 số trang');
      assert.match(answer.page, /^# Những gì đã bỏ và đổi khi nối dòng\n/u);
      assert.match(answer.page, /## Số trang đã bỏ \(1\)\n\n\| Dòng \| Đã bỏ \|\n\| ---: \| --- \|\n\| 3 \| 2 \|\n/u);
      assert.equal(await ask(editor, { text: joined }), null);
      assert.equal(await ask(editor, { text: 'x'.repeat(6 * 1024 * 1024) }), null);
      for (const odd of [{}, { text: 7 }, { textDocument: { uri: 'untitled:none' } }]) {
        assert.equal(await ask(editor, odd as CleanUpParams), null);
      }
    });
  }

  it('keeps its lines where only the bullets of Word are to be others', async () => {
    const editor = await startEditor();
    const list = '\uf0b7\tThôn Bản Mây:\no\ttrước ngày\n15/5/2026;';
    const answer = await ask(editor, { text: list, only: 'bullets' });
    assert.equal(answer?.text, '- Thôn Bản Mây:\n+ trước ngày\n15/5/2026;');
    assert.equal(answer?.summary, 'Đã đổi 2 dấu đầu dòng');
    assert.equal(await ask(editor, { text: copied, only: 'bullets' }), null);
  });

  it('is joined where it stands in a document, with few edits of the version that was asked about', async () => {
    const editor = await startEditor();
    editor.open(uri, wrapped);
    const answer = await ask(editor, { textDocument: { uri } });
    assert.equal(answer?.version, 1);
    assert.match(
      answer.summary,
      /^Đã nối \d+ dòng, bỏ 2 số trang, đưa 1 chú thích xuống dưới đoạn, ghi lại 4 số chú thích/u,
    );
    const line = 1 + wrapped.split('\n').findIndex((it) => it.trim() === '2');
    assert.ok(answer.page.includes(`\n| ${line} | 2 |\n`));
    apply(editor, answer);
    assert.match(editor.text(uri), /\n1\. Có ít nhất 120 sản phẩm .* tăng 25% so với năm 2026\.\n/u);
    assert.match(editor.text(uri), /\n\[\^1\]: Gồm chè dây, .* công bố\.\n/u);
    assert.equal(await ask(editor, { textDocument: { uri } }), null);
    assert.deepEqual(
      (await editor.pulled(uri)).filter((it) => it.code === 'text-hard-wrapped'),
      [],
    );
  });

  it('is joined in the lines that are selected only, and told by the lines of the document', async () => {
    const editor = await startEditor();
    editor.open(uri, `KẾ HOẠCH\n\n${copied.replaceAll('\r\n', '\n')}\n\nMột dòng\ncòn lại.\n`);
    const { start } = editor.rangeOf(uri, 'nhân dân xã');
    const { end } = editor.rangeOf(uri, 'UBND của');
    const answer = await ask(editor, { textDocument: { uri }, range: { start, end } });
    assert.match(answer?.page ?? '', /\n\| 5 \| 2 \|\n/u);
    apply(editor, answer);
    assert.equal(editor.text(uri), `KẾ HOẠCH\n\n${joined}\n\nMột dòng\ncòn lại.\n`);
  });

  it('is joined by a code action in editors that know only the protocol', async () => {
    for (const capabilities of [modern, bare]) {
      const editor = await startEditor({ capabilities });
      editor.open(uri, `${copied}\r\n`);
      const all = { start: { line: 0, character: 3 }, end: { line: 4, character: 0 } };
      const offered = async (only?: readonly string[]): Promise<readonly CodeAction[]> =>
        (await editor.actions(uri, all, only)).filter((it) => it.kind === kind);
      for (const only of [undefined, ['refactor'], ['refactor.rewrite'], [kind]]) {
        assert.deepEqual(
          (await offered(only)).map((it) => it.title),
          ['Nối các dòng đã chọn'],
        );
      }
      for (const only of [['quickfix'], ['source'], ['source.fixAll'], ['refactor.extract']]) {
        assert.deepEqual(await offered(only), []);
      }
      const caret = { start: all.start, end: all.start };
      assert.deepEqual((await editor.actions(uri, caret, [kind])).length, 0);
      editor.apply((await offered())[0]?.edit);
      assert.equal(editor.text(uri), `${joined}\r\n`);
      assert.deepEqual(await offered(), []);
    }
  });
});
