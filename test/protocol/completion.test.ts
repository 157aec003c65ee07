import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, InsertReplaceEdit, TextEdit } from 'vscode-languageserver/node';
import { bare, type Editor, endServers, modern, startEditor } from './client';
import { clean, sample } from './drafts';

const uri = 'file:///ke-hoach.kehoach';
const above = sample('cap-tren/ke-hoach-ubnd-tinh.kehoach');

/** What is offered where `‸` stood in the text, which the editor has been given without it. */
async function ask(editor: Editor, words: string, triggerKind: 1 | 2 | 3 = 1): Promise<CompletionList> {
  const position = editor.rangeOf(uri, words).end;
  const context = { triggerKind };
  return editor.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position, context });
}

const open = (editor: Editor, text: string): void => {
  editor.open('file:///cap-tren.kehoach', above);
  editor.open(uri, text);
};

/** Types the words at the end of what stands there, as one change. */
const type = (editor: Editor, behind: string, text: string): void => {
  const { end } = editor.rangeOf(uri, behind);
  editor.change(uri, [{ range: { start: end, end }, text }]);
};

const withLine = (line: string): string => clean.replace('III. KINH', `${line}\n\nIII. KINH`);
const labels = ({ items }: CompletionList): readonly string[] => items.map((it) => it.label);

describe('completion over the protocol', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('has no trigger characters, nothing chosen and no letters that choose', async () => {
    const editor = await startEditor();
    assert.deepEqual(editor.initialized.capabilities.completionProvider, {});
    open(editor, withLine('Thực hiện Ke hoach '));
    const list = await ask(editor, 'Thực hiện Ke hoach ');
    assert.equal(list.isIncomplete, true);
    assert.deepEqual(labels(list).slice(0, 2), ['Kế hoạch số 231/KH-UBND', 'Kế hoạch số 214/KH-UBND']);
    for (const it of list.items) {
      assert.equal(it.commitCharacters, undefined);
      assert.equal(it.preselect, undefined);
      assert.equal(it.additionalTextEdits, undefined);
      assert.ok(it.filterText?.startsWith('Ke hoach '));
    }
    assert.deepEqual(
      [...list.items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)),
      list.items,
    );
  });

  it('replaces what was typed, and the rest of the word for who replaces words', async () => {
    const text = withLine('Giao Van phòng chủ trì');
    const plain = await startEditor({ capabilities: bare });
    open(plain, text);
    const [item] = (await ask(plain, 'Giao Van')).items as [CompletionItem];
    assert.equal(plain.wordsAt(uri, (item.textEdit as TextEdit).range), 'Van');
    assert.equal(item.labelDetails, undefined);
    const capabilities = structuredClone(modern);
    const completionItem = { snippetSupport: true, insertReplaceSupport: true, labelDetailsSupport: true };
    capabilities.textDocument = { ...capabilities.textDocument, completion: { completionItem } };
    const editor = await startEditor({ capabilities });
    open(editor, text.replace('Van phòng', 'Vanphong'));
    const [other] = (await ask(editor, 'Giao Van')).items as [CompletionItem];
    const { insert, replace, newText } = other.textEdit as InsertReplaceEdit;
    assert.equal(newText, 'Văn phòng Sở');
    assert.equal(editor.wordsAt(uri, insert), 'Van');
    assert.equal(editor.wordsAt(uri, replace), 'Vanphong');
  });

  it('interrupts no prose of who types, and offers all to who asks again', async () => {
    const editor = await startEditor({ initializationOptions: { quietCompletion: true } });
    open(editor, withLine('Thực hiện tốt, '));
    type(editor, 'Thực hiện tốt, ', 'k');
    assert.deepEqual(labels(await ask(editor, 'Thực hiện tốt, k')), []);
    editor.replace(uri, 'Thực hiện tốt, k', 'Thực hiện k');
    type(editor, 'Thực hiện k', 'e');
    assert.deepEqual(labels(await ask(editor, 'Thực hiện ke')), []);
    const asked = await ask(editor, 'Thực hiện ke');
    assert.deepEqual(labels(asked).slice(0, 2), ['Kế hoạch số 231/KH-UBND', 'Kế hoạch số 214/KH-UBND']);
    // The list that was asked for follows what is typed.
    type(editor, 'Thực hiện ke', ' ');
    type(editor, 'Thực hiện ke ', 'h');
    assert.deepEqual(labels(await ask(editor, 'Thực hiện ke h', 3)).slice(0, 1), ['Kế hoạch số 231/KH-UBND']);
    editor.replace(uri, 'Thực hiện ke h', 'Thực hiện K');
    type(editor, 'Thực hiện K', 'ế');
    assert.ok(0 < (await ask(editor, 'Thực hiện Kế')).items.length);
  });

  it('follows digits in a list that is open, and opens none for them', async () => {
    const editor = await startEditor({ initializationOptions: { quietCompletion: true } });
    open(editor, withLine('Thực hiện '));
    type(editor, 'Thực hiện ', '2');
    assert.deepEqual(await ask(editor, 'Thực hiện 2', 2), []);
    // Who then asks is answered at once.
    assert.ok(labels(await ask(editor, 'Thực hiện 2')).includes('Kế hoạch số 231/KH-UBND'));
    editor.replace(uri, 'Thực hiện 2', 'Thực hiện Ke hoac');
    type(editor, 'Thực hiện Ke hoac', 'h');
    assert.ok(1 < labels(await ask(editor, 'Thực hiện Ke hoach')).length);
    type(editor, 'Thực hiện Ke hoach', ' ');
    for (const [typed, digit] of [
      ['', '2'],
      ['2', '1'],
    ] as const) {
      type(editor, `Thực hiện Ke hoach ${typed}`, digit);
      const offered = labels(await ask(editor, `Thực hiện Ke hoach ${typed}${digit}`, 2));
      assert.equal(offered.includes('Kế hoạch số 231/KH-UBND'), digit === '2', digit);
    }
  });

  it('knows a letter that has been overtaken by others, and one that the keyboard sends anew', async () => {
    const editor = await startEditor({ initializationOptions: { quietCompletion: true } });
    open(editor, withLine('Quy'));
    type(editor, 'Quý III năm 2027.\n\nQuy', 't');
    const first = ask(editor, 'Quý III năm 2027.\n\nQuyt');
    type(editor, 'Quý III năm 2027.\n\nQuyt', 'e');
    assert.deepEqual(labels(await first), []);
    // As Unikey makes ê of e: both questions are answered when all has come.
    const early = ask(editor, 'Quý III năm 2027.\n\nQuyte');
    editor.replace(uri, 'Quý III năm 2027.\n\nQuyte', 'Quý III năm 2027.\n\nQuyt');
    type(editor, 'Quý III năm 2027.\n\nQuyt', 'ê');
    const late = ask(editor, 'Quý III năm 2027.\n\nQuytê');
    assert.deepEqual([labels(await early), labels(await late)], [[], []]);
  });

  it('keeps the list that was asked for open when an earlier question finds nothing', async () => {
    const editor = await startEditor({ initializationOptions: { quietCompletion: true } });
    open(editor, withLine('Thực hiện k'));
    type(editor, 'Thực hiện k', 'e');
    const typed = ask(editor, 'Thực hiện ke');
    const asked = ask(editor, 'Thực hiện ke');
    assert.deepEqual([labels(await typed), 0 < labels(await asked).length], [[], true]);
    type(editor, 'Thực hiện ke', ' ');
    type(editor, 'Thực hiện ke ', 'h');
    assert.deepEqual(labels(await ask(editor, 'Thực hiện ke h', 3)).slice(0, 1), ['Kế hoạch số 231/KH-UBND']);
  });

  it('offers everything at once to who does not say that it asks at every letter', async () => {
    const editor = await startEditor();
    open(editor, withLine(''));
    type(editor, 'Quý III năm 2027.\n\n', 'k');
    const offered = labels(await ask(editor, 'Quý III năm 2027.\n\nk'));
    assert.ok(offered.includes('kh-nhiemvu'), offered.join());
  });
});
