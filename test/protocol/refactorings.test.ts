import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  PrepareRenameResult,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { bare, type Editor, endServers, modern, startEditor } from './client';
import { clean, messy } from './drafts';

const uri = 'untitled:Untitled-1';
const renumberAll = 'refactor.rewrite.thao.renumber.all';

/** As VS Code: edits in groups, worked out when they are chosen. */
const annotating: ClientCapabilities = {
  ...modern,
  workspace: {
    ...modern.workspace,
    workspaceEdit: { ...modern.workspace?.workspaceEdit, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: {
    ...modern.textDocument,
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    rename: { prepareSupport: true },
  },
};

const ask = (editor: Editor, words: string, more: object = {}): Promise<CodeAction[]> =>
  editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: editor.rangeOf(uri, words),
    context: { diagnostics: [], ...more },
  });

const resolve = (editor: Editor, action: CodeAction | undefined): Promise<CodeAction> =>
  editor.connection.sendRequest('codeAction/resolve', action);

const renamed = (editor: Editor, words: string, newName: string): Promise<WorkspaceEdit> =>
  editor.connection.sendRequest('textDocument/rename', {
    textDocument: { uri },
    position: editor.rangeOf(uri, words).start,
    newName,
  });

describe('refactorings', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('have their edits only when they are chosen, and say what they are about', async () => {
    const editor = await startEditor({ capabilities: annotating });
    editor.open(uri, messy);
    const offered = await ask(editor, 'III. NỘI', { only: ['refactor'] });
    assert.deepEqual(
      offered.map((it) => [it.title, it.kind, it.edit]),
      [
        ['Đánh số lại danh sách này', 'refactor.rewrite.thao.renumber.list', undefined],
        ['Đánh số lại cả văn bản', renumberAll, undefined],
        ['Chuyển các nhiệm vụ thành bảng', 'refactor.rewrite.thao.table', undefined],
      ],
    );
    const { edit } = await resolve(editor, offered[1]);
    const labels = Object.values(edit?.changeAnnotations ?? {}).map((it) => [it.label, it.needsConfirmation]);
    assert.deepEqual(labels, [
      ['Bấm Apply để sửa những chỗ đã đánh dấu, Discard để thôi', true],
      ['Viện dẫn chưa rõ mục nào, giữ nguyên', true],
      ['Số mục', false],
      ['Chỗ viện dẫn', false],
    ]);
    editor.apply(edit);
    assert.match(editor.text(uri), /^II\. NỘI DUNG/mu);
    assert.doesNotMatch(editor.text(uri), /nhiệm vụ tại Mục III/u);
    assert.deepEqual(await ask(editor, 'II. NỘI', { only: [renumberAll] }), []);
  });

  it('change nothing by what only has the others shown first', async () => {
    const editor = await startEditor({ capabilities: annotating });
    editor.open(uri, messy);
    const [action] = await ask(editor, 'III. NỘI', { only: [renumberAll] });
    const { edit } = await resolve(editor, action);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.equal(change.textDocument.version, 1);
    for (const it of change.edits) {
      assert.ok('annotationId' in it && 'newText' in it);
      const isAsking = edit?.changeAnnotations?.[it.annotationId as string]?.needsConfirmation;
      assert.equal(editor.wordsAt(uri, it.range) === it.newText, isAsking, it.newText);
    }
  });

  it('are not shown first where one sees them at once', async () => {
    const editor = await startEditor({ capabilities: annotating });
    editor.open(uri, 'I. NỘI DUNG\n\n1. Trồng.\n\n3. Chăm sóc.\n\n4. Tỉa.\n');
    const [action] = await ask(editor, '3.', { only: ['refactor.rewrite'] });
    const { edit } = await resolve(editor, action);
    assert.deepEqual(Object.values(edit?.changeAnnotations ?? {}), [{ label: 'Số mục', needsConfirmation: false }]);
  });

  it('are whole for an editor that asks only once, and plain for one that knows no groups', async () => {
    for (const capabilities of [modern, bare]) {
      const editor = await startEditor({ capabilities });
      assert.equal(editor.initialized.capabilities.renameProvider, true);
      editor.open(uri, messy);
      const [action] = await ask(editor, 'III. NỘI', { only: [renumberAll] });
      assert.ok(action?.edit);
      assert.equal(action.edit.changeAnnotations, undefined);
      editor.apply(action.edit);
      assert.match(editor.text(uri), /^II\. NỘI DUNG/mu);
      await editor.quit();
    }
  });

  it('are forgotten when the draft has changed since', async () => {
    const editor = await startEditor({ capabilities: annotating });
    editor.open(uri, messy);
    const [action] = await ask(editor, 'III. NỘI', { only: [renumberAll] });
    editor.replace(uri, 'KẾ HOẠCH', 'KẾ HOẠCH ');
    assert.equal((await resolve(editor, action)).edit, undefined);
    assert.deepEqual(await resolve(editor, { title: 'lạ', data: { uri, id: 3 } }), {
      title: 'lạ',
      data: { uri, id: 3 },
    });
  });

  it('are forgotten when the draft changes while the settings are asked for', async () => {
    let tell = (): void => {};
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    let isHeld = false;
    const answers = {
      'workspace/configuration': async ({ items }: { items: readonly unknown[] }) => {
        if (isHeld) await told;
        return items.map(() => ({}));
      },
    };
    const editor = await startEditor({ capabilities: annotating, answers });
    editor.open(uri, messy);
    const [action] = await ask(editor, 'III. NỘI', { only: [renumberAll] });
    isHeld = true;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const resolving = resolve(editor, action);
    editor.replace(uri, 'KẾ HOẠCH', 'KẾ HOẠCH ');
    tell();
    assert.equal((await resolving).edit, undefined);
  });

  it('come beside the repairs when no kind is named, and not at all for other kinds', async () => {
    const editor = await startEditor({ capabilities: annotating });
    editor.open(uri, messy);
    const kinds = async (context: object): Promise<unknown[]> => [
      ...new Set((await ask(editor, 'III', context)).map((it) => it.kind?.split('.')[0])),
    ];
    assert.deepEqual(await kinds({}), ['quickfix', 'refactor']);
    assert.deepEqual(await kinds({ triggerKind: 2 }), ['quickfix', 'refactor']);
    assert.deepEqual(await kinds({ only: ['quickfix'] }), ['quickfix']);
    assert.deepEqual(await kinds({ only: ['refactor.extract'] }), []);
    assert.deepEqual(await kinds({ only: ['source.organizeImports'] }), []);
  });

  it('keep silent on words that they have nothing to do with', async () => {
    const editor = await startEditor({ capabilities: annotating });
    editor.open(uri, clean);
    assert.deepEqual(await ask(editor, 'thời gian tra cứu', { only: ['refactor'] }), []);
  });
});

describe('renaming', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('says what will be renamed, or in Vietnamese why not', async () => {
    const editor = await startEditor({ capabilities: annotating });
    editor.open(uri, clean);
    assert.deepEqual(editor.initialized.capabilities.renameProvider, { prepareProvider: true });
    const prepare = (words: string): Promise<PrepareRenameResult> =>
      editor.connection.sendRequest('textDocument/prepareRename', {
        textDocument: { uri },
        position: editor.rangeOf(uri, words).start,
      });
    const words = 'Trung tâm Lưu trữ lịch sử tỉnh';
    assert.deepEqual(await prepare(words), { range: editor.rangeOf(uri, words), placeholder: words });
    await assert.rejects(prepare('thời gian tra cứu'), /Đặt con trỏ vào tên một đơn vị/u);
    await assert.rejects(renamed(editor, words, ' '), /Tên mới đang để trống/u);
  });

  it('changes every place in one step, in groups that nobody has to confirm', async () => {
    const editor = await startEditor({ capabilities: annotating });
    editor.open(uri, clean);
    const words = 'Trung tâm Lưu trữ lịch sử tỉnh';
    const edit = await renamed(editor, words, 'Trung tâm Lưu trữ tỉnh');
    assert.deepEqual(Object.values(edit.changeAnnotations ?? {}), [{ label: 'Nội dung', needsConfirmation: false }]);
    editor.apply(edit);
    assert.equal(editor.text(uri), clean.replaceAll(words, 'Trung tâm Lưu trữ tỉnh'));
  });

  it('is a plain edit for an editor that knows nothing of it', async () => {
    const editor = await startEditor({ capabilities: bare });
    editor.open(uri, clean);
    const edit = await renamed(editor, 'Phòng Cải cách', 'Phòng Văn thư');
    const changes: readonly TextEdit[] = edit.changes?.[uri] ?? [];
    assert.ok(1 < changes.length);
    editor.apply(edit);
    assert.equal(editor.text(uri), clean.replaceAll('Phòng Cải cách hành chính và Văn thư, lưu trữ', 'Phòng Văn thư'));
  });
});
