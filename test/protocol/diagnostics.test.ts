import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { bare, type Editor, type EditorOptions, endServers, modern, startEditor } from './client';
import { clean, messy } from './drafts';

const uri = 'file:///k%E1%BA%BF%20ho%E1%BA%A1ch/th%C3%A1ng%2012.kehoach';
const dated = ' ngày 05 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư';
const undated = dated.replace(' ngày 05 tháng 11 năm 2026', '');

const codes = (found: readonly Diagnostic[]): unknown[] => found.map((it) => it.code);

const pushing: ClientCapabilities = { workspace: { configuration: true } };

async function started(options: EditorOptions, text: string): Promise<Editor> {
  const editor = await startEditor(options);
  editor.open(uri, text);
  return editor;
}

describe('diagnostics', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('are pulled, and said to be unchanged while they are', async () => {
    const editor = await started({}, messy);
    assert.deepEqual(editor.initialized.capabilities.diagnosticProvider, {
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    const first = await editor.pull(uri);
    assert.equal(first.kind, 'full');
    const second = await editor.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    editor.replace(uri, 'Đàm Quang Sưởng', 'Đàm Quang Sương');
    assert.equal((await editor.pull(uri, first.resultId)).kind, 'unchanged');
    editor.replace(uri, 'KẾ HOẠCH\n', 'KẾ HOẠCH\n\n');
    const moved = await editor.pull(uri, first.resultId);
    assert.equal(moved.kind, 'full');
    assert.equal(editor.received('textDocument/publishDiagnostics').length, 0, 'none is pushed as well');
  });

  it('stand on their words and say what, how grave and where else', async () => {
    const editor = await started({}, messy);
    const found = await editor.pulled(uri);
    const contradiction = found.find((it) => it.code === 'citation-date-inconsistent');
    assert.ok(contradiction);
    assert.equal(editor.wordsAt(uri, contradiction.range), '21/01/2026');
    assert.equal(contradiction.severity, 1);
    assert.equal(contradiction.source, 'thảo');
    const [other] = contradiction.relatedInformation ?? [];
    assert.equal(other && editor.wordsAt(uri, other.location.range), '12/01/2026');
    assert.equal(other?.location.uri, uri);
  });

  it('are pushed with their version to a client that says nothing of itself', async () => {
    const editor = await started({ capabilities: bare }, messy);
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    const found = await editor.pushed(uri);
    const contradiction = found.find((it) => it.code === 'citation-date-inconsistent');
    assert.equal(contradiction?.relatedInformation, undefined);
    const { line } = editor.rangeOf(uri, '12/01/2026').start;
    assert.match(String(contradiction?.message), new RegExp(`\\(dòng ${line + 1}: `, 'u'));
    editor.replace(uri, '21/01/2026', '12/01/2026');
    assert.ok(!codes(await editor.pushed(uri)).includes('citation-date-inconsistent'));
    editor.close(uri);
    const gone = await editor.next<{ diagnostics: readonly Diagnostic[] }>('textDocument/publishDiagnostics');
    assert.deepEqual(gone.diagnostics, []);
  });

  it('stand on their words after emoji, in decomposed letters and with other line ends', async () => {
    for (const text of [
      messy.replaceAll('- ', '- 😀👨‍👩‍👧 '),
      messy.normalize('NFD'),
      messy.replaceAll('\n', '\r\n'),
    ]) {
      const editor = await started({}, text);
      const found = (await editor.pulled(uri)).find((it) => it.code === 'citation-date-invalid');
      assert.equal(found && editor.wordsAt(uri, found.range), '30/02/2026');
      const archive = (await editor.pulled(uri)).find((it) => it.code === 'recipients-archive-line');
      assert.ok(text.includes('😀') || archive);
      await editor.quit();
    }
  });

  it('follow changes made in the middle of surrogates and combining marks', async () => {
    const editor = await started({}, clean.replace('Rà soát', '😀 Rà soát').normalize('NFD'));
    assert.deepEqual(codes(await editor.pulled(uri)), ['unicode-not-nfc']);
    editor.replace(uri, '😀', '👍🏽');
    editor.replace(uri, '👍🏽', '');
    const last = 'VP.'.normalize('NFD');
    editor.replace(uri, last, 'VP');
    editor.replace(uri, 'Lường'.normalize('NFD'), 'Lương');
    const fresh = await startEditor();
    fresh.open(uri, editor.text(uri));
    editor.replace(uri, 'Vân'.normalize('NFD'), '\n');
    editor.replace(uri, '\n Hà'.normalize('NFD'), 'Vân Hà');
    assert.deepEqual(codes(await editor.pulled(uri)), codes(await fresh.pulled(uri)));
  });

  it('clamp places that are not in the text', async () => {
    const settings = { quietWhileTyping: false, rules: { 'signature-missing': 'off' } };
    const editor = await started({ settings }, 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT');
    const far = { line: 900, character: 900 };
    const beyond = { start: { line: 1, character: 500 }, end: far };
    editor.change(uri, [{ range: { start: far, end: far }, text: ', TH' }]);
    assert.deepEqual(codes(await editor.pulled(uri)), ['recipients-last-punct']);
    assert.equal((await editor.actions(uri, beyond)).length > 0, true);
    editor.change(uri, [{ range: { start: far, end: far }, text: '.' }]);
    assert.deepEqual(await editor.pulled(uri), []);
  });

  it('fall silent when their document is closed, and know nothing of others', async () => {
    const editor = await started({}, messy);
    editor.close(uri);
    assert.deepEqual(await editor.pull(uri), { kind: 'full', items: [] });
    assert.deepEqual(await editor.pull('file:///never-opened.kehoach'), { kind: 'full', items: [] });
  });

  it('are not pushed of a document that was closed before it was looked at', async () => {
    const editor = await started({ capabilities: pushing }, clean);
    await editor.pushed(uri);
    editor.replace(uri, 'Nơi nhận:', '');
    editor.close(uri);
    await editor.connection.sendRequest('workspace/symbol', { query: '' });
    const told = editor.received('textDocument/publishDiagnostics') as readonly PublishDiagnosticsParams[];
    assert.deepEqual(
      told.map((it) => it.diagnostics),
      [[]],
    );
  });

  it('copy from another open draft, as long as it is open', async () => {
    const editor = await started({}, clean.replace(dated, undated));
    const other = 'untitled:Untitled-2';
    const titles = async (): Promise<readonly string[]> => {
      const [found] = await editor.pulled(uri);
      assert.equal(found?.code, 'citation-missing-date');
      return (await editor.actions(uri, found.range)).map((it) => it.title);
    };
    const alone = await titles();
    editor.open(other, clean);
    await editor.next('workspace/diagnostic/refresh');
    const together = await titles();
    assert.notDeepEqual(together, alone);
    assert.ok(
      together.some((it) => it.includes('05 tháng 11 năm 2026') || it.includes('05/11/2026')),
      together.join(),
    );
    editor.close(other);
    assert.deepEqual(await titles(), alone);
  });
});

describe('while somebody types', function () {
  this.timeout(60_000);
  afterEach(endServers);

  const line = '- Trang thông tin điện tử của Sở;';
  const punct = 'recipients-item-punct';

  it('a new finding on the line waits for a pause, a repaired one goes at once', async () => {
    const editor = await started({}, clean);
    assert.deepEqual(await editor.pulled(uri), []);
    editor.replace(uri, line, line.slice(0, -1));
    assert.deepEqual(await editor.pulled(uri), [], 'it waits');
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(codes(await editor.pulled(uri)), [punct], 'the pause is over');
    editor.replace(uri, line.slice(0, -1), `${line.slice(0, -1)} `);
    assert.deepEqual(codes(await editor.pulled(uri)), [punct], 'it was there before');
    editor.replace(uri, `${line.slice(0, -1)} `, line);
    assert.deepEqual(await editor.pulled(uri), [], 'repaired');
  });

  it('so does one just above the line, which what is typed may undo', async () => {
    const editor = await started({}, clean);
    await editor.pulled(uri);
    editor.replace(uri, line, `${line.slice(0, -1)}\n`);
    assert.deepEqual(await editor.pulled(uri), []);
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(codes(await editor.pulled(uri)), [punct]);
  });

  it('a new finding elsewhere is shown at once', async () => {
    const editor = await started({}, clean);
    await editor.pulled(uri);
    editor.replace(uri, 'Nơi nhận:', '');
    assert.deepEqual(codes(await editor.pulled(uri)), ['missing-noi-nhan']);
  });

  it('what is pasted is judged at once', async () => {
    const editor = await started({}, clean);
    await editor.pulled(uri);
    editor.replace(uri, line, `- Ủy ban nhân dân các xã, phường trên địa bàn tỉnh\n- Báo Hoài Lĩnh;`);
    assert.deepEqual(codes(await editor.pulled(uri)), [punct]);
  });

  it('what is closed and opened again is judged at once', async () => {
    const editor = await started({}, clean);
    await editor.pulled(uri);
    editor.replace(uri, line, line.slice(0, -1));
    assert.deepEqual(await editor.pulled(uri), [], 'it waits');
    const text = editor.text(uri);
    editor.close(uri);
    editor.open(uri, text);
    assert.deepEqual(codes(await editor.pulled(uri)), [punct]);
  });

  it('nothing waits when the setting says so, or when the client could not be told later', async () => {
    const { refreshSupport: _, ...diagnostics } = modern.workspace?.diagnostics ?? {};
    const deaf = { ...modern, workspace: { ...modern.workspace, diagnostics } };
    for (const options of [{ settings: { quietWhileTyping: false } }, { capabilities: deaf }]) {
      const editor = await started(options, clean);
      await editor.pulled(uri);
      editor.replace(uri, line, line.slice(0, -1));
      assert.deepEqual(codes(await editor.pulled(uri)), [punct]);
    }
  });

  it('what has waited is pushed to a client that does not pull', async () => {
    const editor = await started({ capabilities: pushing }, clean);
    assert.deepEqual(await editor.pushed(uri), []);
    editor.replace(uri, line, line.slice(0, -1));
    assert.deepEqual(await editor.pushed(uri), [], 'it waits');
    assert.deepEqual(codes(await editor.pushed(uri)), [punct], 'the pause is over');
    editor.replace(uri, line.slice(0, -1), line);
    assert.deepEqual(await editor.pushed(uri), []);
  });
});
