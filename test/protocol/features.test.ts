import assert from 'node:assert/strict';
import type {
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Range,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { bare, type EditorOptions, endServers } from './client';
import { sample } from './drafts';
import { ask, opened, uri } from './opened';

const clean = sample('ke-hoach-sach.kehoach');

const isInside = (inner: Range, outer: Range): boolean => {
  const order = ({ line, character }: Range['start']): number => line * 10_000 + character;
  return order(outer.start) <= order(inner.start) && order(inner.end) <= order(outer.end);
};

describe('an editor', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('shows the parts of a plan as a tree', async () => {
    const editor = await opened(clean);
    const symbols = await ask<DocumentSymbol[]>(editor, 'textDocument/documentSymbol');
    const names = symbols.map((it) => it.name);
    assert.ok(names.includes('KẾ HOẠCH'));
    assert.ok(names.includes('I. MỤC ĐÍCH, YÊU CẦU'));
    assert.ok(names.includes('Nơi nhận'));
    const tasks = symbols.find((it) => it.name === 'II. NHIỆM VỤ VÀ GIẢI PHÁP');
    assert.deepEqual(
      tasks?.children?.slice(0, 2).map((it) => it.name),
      ['1. Hoàn thiện quy chế và danh mục hồ sơ', '2. Tập huấn kỹ năng soạn thảo văn bản và lập hồ sơ điện tử'],
    );
    const check = (all: readonly DocumentSymbol[], outer?: Range): void => {
      for (const it of all) {
        assert.notEqual(it.name, '');
        assert.ok(isInside(it.selectionRange, it.range), it.name);
        if (outer) assert.ok(isInside(it.range, outer), it.name);
        check(it.children ?? [], it.range);
      }
    };
    check(symbols);
    editor.replace(uri, 'I. MỤC ĐÍCH', 'I. QUAN ĐIỂM');
    const after = await ask<DocumentSymbol[]>(editor, 'textDocument/documentSymbol');
    assert.ok(after.some((it) => it.name === 'I. QUAN ĐIỂM, YÊU CẦU'));
  });

  it('shows them as a list when it knows no trees', async () => {
    const editor = await opened(clean, { capabilities: bare });
    const symbols = await ask<SymbolInformation[]>(editor, 'textDocument/documentSymbol');
    const task = symbols.find((it) => it.name === '1. Hoàn thiện quy chế và danh mục hồ sơ');
    assert.equal(task?.containerName, 'II. NHIỆM VỤ VÀ GIẢI PHÁP');
    assert.equal(task?.location.uri, uri);
    assert.match(editor.wordsAt(uri, task.location.range), /^1\. Hoàn thiện.*29\/01\/2027\.$/su);
  });

  it('folds them, by whole lines when it cannot do otherwise', async () => {
    const whole = await ask<FoldingRange[]>(await opened(clean), 'textDocument/foldingRange');
    const lines = clean.split('\n');
    const heading = lines.indexOf('III. KINH PHÍ THỰC HIỆN');
    assert.deepEqual(
      whole.find((it) => it.startLine === heading),
      { startLine: heading, endLine: heading + 2 },
    );
    const exact = await ask<FoldingRange[]>(await opened(clean, { capabilities: bare }), 'textDocument/foldingRange');
    assert.equal(exact.length, whole.length);
    const found = exact.find((it) => it.startLine === heading);
    assert.equal(found?.startCharacter, 0);
    assert.equal(found?.endCharacter, lines[heading + 2]?.length);
  });

  it('completes standard sections, as snippets or as text, unless it has them already', async () => {
    const at = { position: { line: 0, character: 3 } };
    const ask3 = async (options: EditorOptions): Promise<readonly CompletionItem[]> =>
      (await ask<CompletionList>(await opened('kh-', options), 'textDocument/completion', at)).items;
    const pick = async (options: EditorOptions): Promise<CompletionItem | undefined> =>
      (await ask3(options)).find((it) => it.label === 'kh-noinhan');
    const snippet = await pick({});
    assert.equal(snippet?.kind, 15);
    assert.equal(snippet?.insertTextFormat, 2);
    assert.ok(snippet.textEdit && 'range' in snippet.textEdit);
    assert.deepEqual(snippet.textEdit.range, { start: { line: 0, character: 0 }, end: at.position });
    assert.match(snippet.textEdit.newText, /^Nơi nhận:\n- \$\{1:/u);
    const text = await pick({ capabilities: bare });
    assert.equal(text?.insertTextFormat, 1);
    assert.doesNotMatch(text?.textEdit?.newText ?? '', /\$/u);
    assert.deepEqual(await ask3({ initializationOptions: { snippets: false } }), []);
    // VS Code hides what is of the kind of a snippet: those of the manifest.
    const quiet = await pick({ initializationOptions: { quietCompletion: true } });
    assert.notEqual(quiet?.kind, 15);
  });
});
