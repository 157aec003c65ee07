import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { bare, type Editor, endServers, startEditor } from './client';
import { clean, messy, sample } from './drafts';

const uri = 'untitled:Untitled-1';
const withoutRecipients = sample('ke-hoach-thieu-noi-nhan.kehoach');
const fixAll = 'source.fixAll.thao';

const quiet = { settings: { quietWhileTyping: false } };
const codesOf = async (editor: Editor): Promise<unknown[]> => (await editor.pulled(uri)).map((it) => it.code);
const editsOf = (action: CodeAction | undefined): TextDocumentEdit => {
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  return change;
};

describe('code actions', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('each repair what they are offered for, and add nothing', async () => {
    const editor = await startEditor(quiet);
    for (const text of [messy, withoutRecipients]) {
      editor.open(uri, text);
      const found = await editor.pulled(uri);
      const before = await codesOf(editor);
      for (const diagnostic of found) {
        const actions = await editor.actions(uri, diagnostic.range, ['quickfix']);
        assert.ok(0 < actions.length, `${diagnostic.code} can at least be silenced`);
        const own = actions.filter((it) => it.diagnostics?.some((one) => one.code === diagnostic.code));
        const preferred = own.filter((it) => it.isPreferred);
        assert.ok(preferred.length <= 1, `${diagnostic.code} has ${preferred.length} preferred repairs`);
        for (const action of own) {
          assert.equal(action.kind, 'quickfix');
          assert.equal(editsOf(action).textDocument.uri, uri);
          editor.apply(action.edit);
          const after = await codesOf(editor);
          const count = (codes: readonly unknown[], code: unknown): number => codes.filter((it) => it === code).length;
          assert.ok(count(after, diagnostic.code) < count(before, diagnostic.code), `${action.title} repairs nothing`);
          for (const code of new Set(after)) {
            assert.ok(count(after, code) <= count(before, code), `${action.title} adds ${code}`);
          }
          editor.change(uri, [{ text }]);
          await editor.pulled(uri);
        }
      }
      editor.close(uri);
    }
  });

  it('carry the version that they are meant for', async () => {
    const editor = await startEditor(quiet);
    editor.open(uri, withoutRecipients);
    editor.replace(uri, 'KẾ HOẠCH', 'KẾ HOẠCH ');
    const [found] = await editor.pulled(uri);
    assert.ok(found);
    const [action] = await editor.actions(uri, found.range);
    assert.equal(editsOf(action).textDocument.version, 2);
  });

  it('stop where a fact must be typed, for an editor that can', async () => {
    const editor = await startEditor(quiet);
    editor.open(uri, withoutRecipients);
    const found = (await editor.pulled(uri)).find((it) => it.code === 'missing-noi-nhan');
    assert.ok(found);
    const [action] = await editor.actions(uri, found.range);
    const [edit] = editsOf(action).edits;
    assert.ok(edit && 'snippet' in edit);
    assert.match(edit.snippet.value, /\$\{1:/u);
  });

  it('are plain edits for an editor that knows no snippets', async () => {
    const editor = await startEditor({ capabilities: bare });
    editor.open(uri, withoutRecipients);
    const found = (await editor.pushed(uri)).find((it) => it.code === 'missing-noi-nhan');
    assert.ok(found);
    const [action] = await editor.actions(uri, found.range);
    const [edit] = action?.edit?.changes?.[uri] ?? [];
    assert.match(edit?.newText ?? '', /Nơi nhận:\n- /u);
    assert.doesNotMatch(edit?.newText ?? '', /\$/u);
    editor.apply(action?.edit);
    const left = (await editor.pushed(uri)).map((it) => it.code);
    assert.ok(!left.includes('missing-noi-nhan'));
  });

  it('offer the same repair everywhere when there is more than one place', async () => {
    const editor = await startEditor(quiet);
    const text = clean.replaceAll(/^(- .*);$/gmu, (all, words: string) =>
      /(?:thuộc|của) Sở$/u.test(words) ? words : all,
    );
    editor.open(uri, text);
    const found = (await editor.pulled(uri)).filter((it) => it.code === 'recipients-item-punct');
    assert.ok(found[0] && 1 < found.length);
    const actions = await editor.actions(uri, found[0].range);
    const all = actions.find((it) => it.title.startsWith(`Sửa tất cả ${found.length} chỗ`));
    assert.ok(all, actions.map((it) => it.title).join('\n'));
    editor.apply(all.edit);
    assert.ok(!(await codesOf(editor)).includes('recipients-item-punct'));
  });

  it('say that they delete where they do, and name a rule without quotation marks in others', async () => {
    const editor = await startEditor(quiet);
    const reminder = '<!-- xem lại: số liệu -->\n';
    editor.open(
      uri,
      clean.replace(/^(?:1|2)\. /gmu, (all) => reminder + all),
    );
    const found = (await editor.pulled(uri)).find((it) => it.code === 'reminder-left');
    assert.ok(found);
    const titles = (await editor.actions(uri, found.range)).map((it) => it.title);
    assert.match(titles.join('\n'), /^Xóa ghi chú này\nXóa tất cả \d+ chỗ: Còn ghi chú “xem lại”$/mu);
    assert.ok(titles.includes('Bỏ qua “Còn ghi chú ‘xem lại’” trong cả tệp'), titles.join('\n'));
  });

  it('begin with those of what begins at the caret, not of what ends there', async () => {
    const editor = await startEditor(quiet);
    editor.open(uri, clean.replace('- Lưu: VT', '-Lưu VT'));
    const all = await editor.pulled(uri);
    const archive = all.find((it) => it.code === 'recipients-archive-line');
    const dash = all.find((it) => it.code === 'recipients-item-dash');
    assert.ok(archive && dash);
    assert.deepEqual(dash.range.end, archive.range.start);
    const { start } = archive.range;
    const [first, second] = (await editor.actions(uri, { start, end: start })).map((it) => it.title);
    assert.deepEqual([first, second], ['Thêm “:”', 'Thêm dấu cách']);
  });

  it('silence one paragraph, or the file, with room for the reason', async () => {
    const editor = await startEditor(quiet);
    for (const where of ['ở đoạn này', 'trong cả tệp']) {
      editor.open(uri, messy.replaceAll('\n', '\r\n'));
      const found = (await editor.pulled(uri)).find((it) => it.code === 'citation-missing-date');
      assert.ok(found);
      const action = (await editor.actions(uri, found.range)).find(
        (it) => it.title.startsWith('Bỏ qua “') && it.title.endsWith(where),
      );
      const [edit] = editsOf(action).edits;
      assert.ok(edit && 'snippet' in edit);
      assert.equal(edit.snippet.value, `<!-- thảo: bỏ qua citation-missing-date: \${1:lý do} -->\r\n`);
      editor.apply(action?.edit);
      const codes = await codesOf(editor);
      assert.ok(!codes.includes('citation-missing-date'), where);
      assert.ok(!codes.includes('unused-suppression'), where);
      editor.close(uri);
    }
  });

  it('repair all that is safe in few small edits, once and for all', async () => {
    const editor = await startEditor(quiet);
    editor.open(uri, messy);
    const [action, ...others] = await editor.actions(uri, editor.rangeOf(uri, 'UBND'), [fixAll]);
    assert.equal(action?.kind, fixAll);
    assert.deepEqual(others, []);
    const { edits } = editsOf(action);
    assert.ok(1 < edits.length);
    for (const it of edits) assert.ok(editor.wordsAt(uri, it.range).length < 20, 'a small edit');
    editor.apply(action.edit);
    assert.deepEqual(await editor.actions(uri, editor.rangeOf(uri, 'UBND'), [fixAll]), []);
    // A safe repair changes no word: spaces, signs and a nought before a day apart, the draft says what it said.
    const words = (text: string): string => text.replace(/(?<!\d)0(?=\d\/)/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ');
    assert.equal(words(editor.text(uri)), words(messy));
  });

  it('come only as the kinds that were asked for', async () => {
    const editor = await startEditor(quiet);
    editor.open(uri, messy);
    const [found] = await editor.pulled(uri);
    assert.ok(found);
    const kinds = async (...only: string[]): Promise<unknown[]> => [
      ...new Set((await editor.actions(uri, found.range, only)).map((it) => it.kind)),
    ];
    assert.deepEqual(await kinds('source.organizeImports'), []);
    assert.deepEqual(await kinds('refactor'), []);
    assert.deepEqual(await kinds('source.fixAll.eslint'), []);
    assert.deepEqual(await kinds('quickfix'), ['quickfix']);
    assert.deepEqual(await kinds('quickfix.other'), []);
    assert.deepEqual(await kinds('source'), [fixAll]);
    assert.deepEqual(await kinds('source.fixAll'), [fixAll]);
    assert.deepEqual(await kinds('source.fixAllThings'), []);
    assert.deepEqual(await kinds(), ['quickfix']);
    assert.deepEqual(await kinds(''), ['quickfix', fixAll]);
  });
});
