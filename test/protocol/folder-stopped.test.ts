import assert from 'node:assert/strict';
import { CancellationTokenSource, type PublishDiagnosticsParams } from 'vscode-languageserver/node';
import {
  checkFolderRequest,
  clearFolderRequest,
  type FolderChecked,
  findPlansRequest,
  readPlanRequest,
} from '../../server/src/protocol';
import { type Editor, endServers, startEditor } from './client';
import { clean, messy } from './drafts';

const file = 'memfs:/r/71.kehoach';

/** Something that happens when the test says so. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** An editor on one plan that is on no disk; `reading` is told each time that the server asks for it, and says when and with what it is answered. */
const start = (reading: (time: number) => Promise<string>): Promise<Editor> => {
  let times = 0;
  return startEditor({
    transport: 'worker',
    roots: ['memfs:/r'],
    initializationOptions: { files: true },
    answers: {
      [findPlansRequest]: () => [file],
      [readPlanRequest]: async () => {
        const text = await reading(++times);
        return { base64: Buffer.from(text).toString('base64') };
      },
    },
  });
};

/** Answered when all plans have been read. */
const whole = (editor: Editor): Promise<unknown> => editor.connection.sendRequest('workspace/symbol', { query: 'kế' });

const standing = (editor: Editor): readonly PublishDiagnosticsParams[] => {
  const told = editor.received('textDocument/publishDiagnostics') as readonly PublishDiagnosticsParams[];
  return told.slice(-1).filter((it) => 0 < it.diagnostics.length);
};

describe('a check of the folder that nobody wants any more', () => {
  afterEach(endServers);

  it('finds nothing later, when it was stopped before the plans were read', async () => {
    const [asked, answer] = [gate(), gate()];
    let reads = 0;
    const editor = await start(async (time) => {
      reads = time;
      asked.open();
      await answer.opened;
      return messy;
    });
    const calling = new CancellationTokenSource();
    const checking = editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {}, calling.token);
    await asked.opened;
    calling.cancel();
    assert.deepEqual([(await checking).plans, (await checking).isStopped], [0, true]);
    answer.open();
    for (let turn = 0; turn < 10; turn++) await whole(editor);
    assert.deepEqual([reads, standing(editor)], [1, []]);
    await editor.quit();
  });

  it('leaves nothing behind of the plan that was being read when its findings were taken back', async () => {
    const [asked, answer] = [gate(), gate()];
    const editor = await start(async (time) => {
      if (time === 1) return messy;
      asked.open();
      await answer.opened;
      return messy;
    });
    const checking = editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {});
    await asked.opened;
    const clearing = editor.connection.sendRequest(clearFolderRequest);
    await whole(editor);
    answer.open();
    await clearing;
    assert.equal((await checking).isStopped, true);
    assert.deepEqual(standing(editor), []);
    await editor.quit();
  });

  it('is followed on with what was found before', async () => {
    const answer = gate();
    let reads = 0;
    const editor = await start(async (time) => {
      reads = time;
      if (time === 3) await answer.opened;
      return messy;
    });
    await editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {});
    assert.equal(reads, 2);
    editor.open(file, messy);
    editor.close(file);
    const calling = new CancellationTokenSource();
    const checking = editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {}, calling.token);
    calling.cancel();
    assert.equal((await checking).isStopped, true);
    answer.open();
    await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (it) => it.diagnostics.length === 0);
    for (let turn = 0; turn < 10; turn++) await whole(editor);
    assert.equal(standing(editor).length, 1);
    await editor.quit();
  });

  it('does not put what it has read before in the place of what is in the file now', async () => {
    const [reached, answer] = [gate(), gate()];
    let text = messy;
    let reads = 0;
    const editor = await start(async (time) => {
      reads = time;
      const now = text;
      if (time === 2) {
        reached.open();
        await answer.opened;
      }
      return now;
    });
    const checking = editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {});
    await reached.opened;
    text = clean;
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    for (let turn = 0; turn < 10; turn++) await whole(editor);
    assert.equal(reads, 4);
    answer.open();
    await checking;
    assert.deepEqual(standing(editor), []);
    await editor.quit();
  });
});
