import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  Location,
  LocationLink,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { bare, type Editor, type EditorOptions, endServers, modern, startEditor } from './client';
import { sample } from './drafts';

const superior = 'file:///ke-hoach/tinh.kehoach';
const uri = 'file:///ke-hoach/so.kehoach';

async function opened(options: EditorOptions = {}): Promise<Editor> {
  const editor = await startEditor(options);
  editor.open(superior, sample('cap-tren/ke-hoach-ubnd-tinh.kehoach'));
  editor.open(uri, sample('cap-duoi/ke-hoach-so.kehoach'));
  return editor;
}

const linking: EditorOptions = {
  capabilities: {
    ...modern,
    textDocument: {
      ...modern.textDocument,
      definition: { linkSupport: true },
      documentLink: { tooltipSupport: true },
    },
  },
};

/** Asks about the place where the words begin. */
const askAt = <R>(
  editor: Editor,
  method: string,
  { words, more = {} }: { readonly words: string; readonly more?: object },
): Promise<R> =>
  editor.connection.sendRequest<R>(`textDocument/${method}`, {
    textDocument: { uri },
    position: editor.rangeOf(uri, words).start,
    ...more,
  });

const later = 'Kế hoạch số 214/KH-UBND.';

describe('an editor that follows names', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('goes to the cited plan and to the first mention, and sees what it asked about', async () => {
    const editor = await opened(linking);
    const [file, first, ...others] = await askAt<LocationLink[]>(editor, 'definition', { words: later });
    assert.ok(file && first);
    assert.deepEqual(others, []);
    assert.equal(file.targetUri, superior);
    assert.equal(editor.wordsAt(superior, file.targetSelectionRange), 'Số: 214/KH-UBND');
    assert.ok(file.originSelectionRange);
    assert.equal(editor.wordsAt(uri, file.originSelectionRange), 'Kế hoạch số 214/KH-UBND');
    assert.equal(first.targetUri, uri);
    assert.match(editor.wordsAt(uri, first.targetRange), /^Kế hoạch số 214\/KH-UBND ngày 16\/10\/2026 của/u);
    const [declared] = await askAt<LocationLink[]>(editor, 'declaration', { words: later });
    assert.deepEqual(declared?.targetSelectionRange, first.targetSelectionRange);
  });

  it('gets plain places when it knows no links', async () => {
    const editor = await opened({ capabilities: bare });
    const found = await askAt<Location[]>(editor, 'definition', { words: 'khoản 2 Mục IV' });
    assert.deepEqual(
      found.map((it) => [it.uri, editor.wordsAt(it.uri, it.range)]),
      [[superior, '2. Sở Giáo dục và Đào tạo']],
    );
    assert.equal(await askAt(editor, 'definition', { words: 'học sinh nhận biết' }), null);
  });

  it('finds references over both plans, with and without the declaration', async () => {
    const editor = await opened();
    const find = async (includeDeclaration: boolean): Promise<readonly string[]> => {
      const more = { context: { includeDeclaration } };
      const found = await askAt<Location[]>(editor, 'references', { words: later, more });
      return found.map((it) => `${it.uri === superior ? 'tinh' : 'so'}: ${editor.wordsAt(it.uri, it.range)}`);
    };
    const mentions = ['so: Kế hoạch số 214/KH-UBND', 'so: Kế hoạch số 214/KH-UBND'];
    assert.deepEqual(await find(false), mentions);
    assert.deepEqual(await find(true), ['tinh: Số: 214/KH-UBND', ...mentions]);
    editor.replace(superior, '214/KH-UBND', '215/KH-UBND');
    assert.deepEqual(await find(true), mentions);
  });

  it('highlights what is named, and is told not to highlight ordinary words itself', async () => {
    const editor = await opened();
    const found = await askAt<DocumentHighlight[]>(editor, 'documentHighlight', { words: later });
    assert.deepEqual(
      found.map((it) => it.kind),
      [3, 2],
    );
    assert.deepEqual(await askAt(editor, 'documentHighlight', { words: 'học sinh nhận biết' }), []);
  });

  it('opens a cited plan from its full mention', async () => {
    const ask = (editor: Editor) =>
      editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    const editor = await opened(linking);
    const [link, ...others] = await ask(editor);
    assert.deepEqual(others, []);
    assert.equal(link?.target, superior);
    assert.match(link?.tooltip ?? '', /Kế hoạch số 214\/KH-UBND/u);
    assert.equal(editor.wordsAt(uri, link.range), 'Kế hoạch số 214/KH-UBND');
    editor.close(superior);
    assert.deepEqual(await ask(editor), []);
  });

  it('expands a selection', async () => {
    const editor = await opened();
    const { start } = editor.rangeOf(uri, '214/KH-UBND ngày');
    const [found] = await editor.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [start, { line: 0, character: 0 }],
    });
    const steps: string[] = [];
    for (let it: SelectionRange | undefined = found; it; it = it.parent) steps.push(editor.wordsAt(uri, it.range));
    assert.deepEqual(steps.slice(0, 3), ['214', '214/KH-UBND', 'Kế hoạch số 214/KH-UBND']);
    assert.equal(steps[steps.length - 1], editor.text(uri));
  });

  it('searches all plans', async () => {
    const editor = await opened();
    const find = (query: string) => editor.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
    const [found, ...others] = await find('duong thuy an toan');
    assert.deepEqual(others, []);
    assert.match(found?.name ?? '', /^4\. Bảo đảm an toàn đối với trẻ em/u);
    assert.equal(found?.location.uri, superior);
    assert.equal(found.containerName, 'Kế hoạch số 214/KH-UBND');
    const plans = await find('');
    assert.deepEqual(
      plans.map((it) => it.kind),
      [1, 1],
    );
  });

  it('sees each basis below the bases', async () => {
    const editor = await opened();
    const symbols = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: superior },
    });
    const bases = symbols.find((it) => it.name === 'Căn cứ ban hành');
    assert.deepEqual(
      bases?.children?.map((it) => it.name),
      ['Luật Trẻ em ngày 05 tháng 4 năm 2016', 'Quyết định số 1248/QĐ-TTg'],
    );
  });
});
