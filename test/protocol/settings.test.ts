import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  Diagnostic,
  PublishDiagnosticsParams,
  ShowMessageParams,
} from 'vscode-languageserver/node';
import { bare, type Editor, endServers, startEditor } from './client';
import { unstopped } from './drafts';

const uri = 'untitled:Untitled-1';
const rule = 'recipients-last-punct';

const severities = (found: readonly Diagnostic[]): unknown[] => found.map((it) => it.severity);
const changeTo = async (editor: Editor, settings: Record<string, unknown>): Promise<void> => {
  editor.settings = settings;
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
};
const shown = 'window/showMessage';
const until = async (fits: () => boolean): Promise<void> => {
  while (!fits()) await new Promise((resolve) => setImmediate(resolve));
};

describe('settings', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('are asked for, and asked for again when they change', async () => {
    const editor = await startEditor({ settings: { rules: { [rule]: 'error' } } });
    editor.open(uri, unstopped);
    assert.deepEqual(severities(await editor.pulled(uri)), [1]);
    const registered = await editor.next<{ registrations: readonly { method: string }[] }>('client/registerCapability');
    assert.deepEqual(
      registered.registrations.map((it) => it.method),
      ['workspace/didChangeConfiguration'],
    );
    await changeTo(editor, { rules: { [rule]: 'hint' } });
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(severities(await editor.pulled(uri)), [4]);
    await changeTo(editor, { rules: { [rule]: 'off' } });
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(await editor.pulled(uri), []);
  });

  it('that are wrong are named in one message for all documents, and the others hold', async () => {
    const editor = await startEditor({ settings: { profile: 'nháp', rules: { [rule]: 'error' } } });
    for (const it of ['untitled:1', 'untitled:2', uri]) editor.open(it, unstopped);
    const message = await editor.next<ShowMessageParams>(shown);
    assert.equal(message.type, 2);
    assert.match(message.message, /thao\.profile: không dùng được giá trị "nháp"/u);
    assert.deepEqual(severities(await editor.pulled(uri)), [1]);
    await changeTo(editor, { profile: 'nháp', rules: { 'no-such-rule': 'off', [rule]: 'loud' } });
    const second = await editor.next<ShowMessageParams>(shown);
    assert.doesNotMatch(second.message, /nháp/u, 'that was said before');
    assert.match(second.message, /no-such-rule/u);
    assert.match(second.message, /loud/u);
    await editor.next('workspace/diagnostic/refresh');
    await changeTo(editor, {});
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(severities(await editor.pulled(uri)), [2]);
    assert.deepEqual(editor.received(shown), []);
  });

  it('come with the change, or with the start, from an editor that cannot be asked', async () => {
    const editor = await startEditor({
      capabilities: bare,
      initializationOptions: { settings: { rules: { [rule]: 'error' } } },
    });
    editor.open(uri, unstopped);
    assert.deepEqual(severities(await editor.pushed(uri)), [1]);
    const settings = { thao: { rules: { [rule]: 'information' } } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.deepEqual(severities(await editor.pushed(uri)), [3]);
    const wrong = { 'thao.profile': 7, other: { editor: true } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: wrong });
    assert.match((await editor.next<ShowMessageParams>(shown)).message, /thao\.profile/u);
    assert.deepEqual(severities(await editor.pushed(uri)), [2]);
  });

  it('that are hostile leave the defaults, whether they are asked for or told', async () => {
    const nested = JSON.parse(`${'[['.repeat(1000)}${']]'.repeat(1000)}`);
    const hostile = [
      JSON.parse('{ "__proto__": { "profile": "phat-hanh" }, "constructor": { "prototype": { "profile": 1 } } }'),
      Object.fromEntries(
        ['profile', 'rules', 'quietWhileTyping', 'inlayHints', 'header', 'holidays'].map((it) => [it, nested]),
      ),
      { rules: JSON.parse('{ "__proto__": "off", "toString": "off" }'), holidays: ['(a+)+$', 'x'.repeat(100_000)] },
      { rules: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`[x](command:${i})`, 'off'])) },
    ];
    const asked = await startEditor({ settings: {} });
    const told = await startEditor({ capabilities: bare });
    for (const editor of [asked, told]) editor.open(uri, unstopped);
    assert.deepEqual(severities(await told.pushed(uri)), [2]);
    for (const it of hostile) {
      await changeTo(asked, it);
      assert.deepEqual(severities(await asked.pulled(uri)), [2]);
      for (const [settings, severity] of [
        [{ rules: { [rule]: 'hint' } }, 4],
        [it, 2],
      ]) {
        await told.connection.sendNotification('workspace/didChangeConfiguration', { settings });
        assert.deepEqual(severities(await told.pushed(uri)), [severity]);
      }
    }
    for (const editor of [asked, told]) {
      const messages = (editor.received(shown) as readonly ShowMessageParams[]).map((it) => it.message);
      assert.notEqual(messages.length, 0);
      for (const it of messages) assert.ok(it.length < 3000 && !it.includes(']('), it);
    }
  });

  it('are asked for again when a document is opened again', async () => {
    const editor = await startEditor({ settings: { rules: { [rule]: 'error' } } });
    editor.open(uri, unstopped);
    assert.deepEqual(severities(await editor.pulled(uri)), [1]);
    editor.close(uri);
    editor.settings = { rules: { [rule]: 'hint' } };
    editor.open(uri, unstopped);
    assert.deepEqual(severities(await editor.pulled(uri)), [4]);
  });

  it('count as they are, though what they were before is answered later', async () => {
    const asking: ClientCapabilities = { workspace: { configuration: true } };
    const editor = await startEditor({ capabilities: asking });
    let answerLate = (_: unknown): void => {};
    const late = new Promise((resolve) => {
      answerLate = resolve;
    });
    let asked = 0;
    editor.connection.onRequest('workspace/configuration', () =>
      ++asked === 1 ? late : [{ rules: { [rule]: 'error' } }],
    );
    editor.open(uri, unstopped);
    await until(() => 0 < asked);
    await changeTo(editor, {});
    await until(() => 1 < asked);
    answerLate([{ rules: { [rule]: 'hint' } }]);
    assert.deepEqual(severities(await editor.pushed(uri)), [1]);
    await editor.connection.sendRequest('workspace/symbol', { query: '' });
    const later = editor.received('textDocument/publishDiagnostics') as readonly PublishDiagnosticsParams[];
    assert.deepEqual(
      later.flatMap((it) => severities(it.diagnostics)).filter((it) => it !== 1),
      [],
    );
    await editor.quit();
  });

  it('are the defaults when the editor does not answer well', async () => {
    const asking: ClientCapabilities = { workspace: { configuration: true } };
    const refuse = (): never => {
      throw new Error('no');
    };
    for (const answer of [() => null, () => [], () => [null], () => 'text', refuse]) {
      const editor = await startEditor({ capabilities: asking });
      editor.connection.onRequest('workspace/configuration', answer as () => unknown);
      editor.open(uri, unstopped);
      assert.deepEqual(severities(await editor.pushed(uri)), [2]);
      await editor.quit();
    }
  });
});
