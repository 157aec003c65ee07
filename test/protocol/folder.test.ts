import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type Diagnostic,
  FileChangeType,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import {
  checkFolderRequest,
  clearFolderRequest,
  type FolderChecked,
  findPlansRequest,
  readPlanRequest,
} from '../../server/src/protocol';
import { type Editor, type EditorOptions, endServers, modern, startEditor } from './client';

const watching: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

const superior = (day = '10/12/2026'): string =>
  'ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 71/KH-UBND\nAn Bình, ngày 15 tháng 5 năm 2026\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\n' +
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế tổng hợp.\n\n' +
  `2. Các sở, ban, ngành gửi báo cáo năm về Sở Y tế trước ngày ${day}.\n`;
const own =
  'UBND TỈNH AN BÌNH\nSỞ CÔNG THƯƠNG\nSố:     /KH-SCT\nAn Bình, ngày      tháng 6 năm 2026\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\n' +
  'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026, Sở Công Thương ban hành Kế hoạch như sau:\n\n' +
  'I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Quản lý thương mại tham mưu gửi báo cáo năm về Sở Y tế trước ngày 15/12/2026.\n';

describe('the folder in an editor', function () {
  this.timeout(60_000);
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'thao kế hoạch-'));
  });
  afterEach(async () => {
    await endServers();
    rmSync(root, { recursive: true, force: true });
  });
  const uriOf = (name: string): string => String(pathToFileURL(path.join(root, name)));
  const write = (name: string, text: string | Buffer): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  const start = (options: EditorOptions = {}): Promise<Editor> =>
    startEditor({ capabilities: watching, roots: [uriOf('')], ...options });
  const tell = (editor: Editor, name: string, type: FileChangeType = FileChangeType.Changed): Promise<void> =>
    editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
  const crossIn = async (editor: Editor, uri: string): Promise<readonly Diagnostic[]> =>
    (await editor.pulled(uri)).filter((it) => String(it.code).startsWith('cross-'));

  it('is compared with the open plan, tells the place, and is followed as it changes on the disk', async () => {
    write('cấp trên/71 (bản ký).kehoach', `\ufeff${superior()}`);
    write('node_modules/x/71.kehoach', superior('01/01/2026'));
    symlinkSync(root, path.join(root, 'vòng'));
    const editor = await start();
    const uri = uriOf('sở.kehoach');
    editor.open(uri, own);
    await editor.next('workspace/diagnostic/refresh');
    const [late] = await crossIn(editor, uri);
    assert.equal(late?.code, 'cross-deadline-late');
    assert.match(
      String(late.message),
      /sau hạn 10\/12\/2026 mà Kế hoạch số 71\/KH-UBND \(71 \(bản ký\)\.kehoach\) giao$/u,
    );
    const [there] = late.relatedInformation ?? [];
    assert.equal(
      decodeURIComponent(there?.location.uri ?? ''),
      decodeURIComponent(uriOf('cấp trên/71 (bản ký).kehoach')),
    );
    const lines = superior().split('\n');
    const { start: from, end: to } = there?.location.range ?? assert.fail();
    assert.equal(lines[from.line]?.slice(from.character, to.character), 'trước ngày 10/12/2026');

    write('cấp trên/71 (bản ký).kehoach', superior('20/12/2026'));
    await tell(editor, 'cấp trên/71 (bản ký).kehoach');
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(await crossIn(editor, uri), []);

    write('cấp trên/71 (bản ký).kehoach', Buffer.from(`\ufeff${superior('09/12/2026')}`, 'utf16le'));
    await tell(editor, 'cấp trên/71 (bản ký).kehoach');
    await editor.next('workspace/diagnostic/refresh');
    assert.equal((await crossIn(editor, uri)).length, 1);

    rmSync(path.join(root, 'cấp trên'), { recursive: true });
    await tell(editor, 'cấp trên', FileChangeType.Deleted);
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(await crossIn(editor, uri), []);
    await editor.quit();
  });

  it('is asked of the client where it is on no disk', async () => {
    const files: Record<string, string> = { 'memfs:/r/71.kehoach': superior(), 'memfs:/r/hỏng.kehoach': '' };
    const editor = await start({
      transport: 'worker',
      roots: ['memfs:/r'],
      initializationOptions: { files: true },
      answers: {
        [findPlansRequest]: () => Object.keys(files),
        [readPlanRequest]: ({ uri }: { uri: string }) =>
          files[uri] ? { base64: Buffer.from(files[uri] as string).toString('base64') } : { problem: 'không có quyền' },
      },
    });
    editor.open('memfs:/r/sở.kehoach', own);
    await editor.next('workspace/diagnostic/refresh');
    const [late] = await crossIn(editor, 'memfs:/r/sở.kehoach');
    assert.equal(late?.relatedInformation?.[0]?.location.uri, 'memfs:/r/71.kehoach');
    const checked = await editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {});
    assert.deepEqual(checked, { plans: 2, withErrors: 2, withWarnings: 0, unread: ['hỏng.kehoach'], isStopped: false });
    await editor.quit();
  });

  it('is compared with what is shown, whatever else was asked while it was read', async () => {
    const uri = 'memfs:/r/sở.kehoach';
    let release = (): void => {};
    const asked = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = (): void => {};
    const isReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const answers = {
      [findPlansRequest]: () => ['memfs:/r/71.kehoach', 'memfs:/r/72.kehoach'],
      [readPlanRequest]: async ({ uri }: { uri: string }) => {
        const isLast = uri.includes('72');
        if (isLast) {
          reached();
          await asked;
        }
        return { base64: Buffer.from(isLast ? 'Nơi nhận:' : superior()).toString('base64') };
      },
    };
    const editor = await start({
      transport: 'worker',
      roots: ['memfs:/r'],
      initializationOptions: { files: true },
      answers,
    });
    editor.open(uri, own);
    assert.deepEqual(await crossIn(editor, uri), []);
    await isReached;
    await editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 7, character: 20 },
    });
    release();
    await editor.next('workspace/diagnostic/refresh');
    assert.notDeepEqual(await crossIn(editor, uri), []);
    await editor.quit();
  });

  it('says nothing of folders that nobody can read', async () => {
    const editor = await start({ transport: 'worker', roots: ['memfs:/r'] });
    editor.open('memfs:/r/sở.kehoach', own);
    assert.deepEqual(await crossIn(editor, 'memfs:/r/sở.kehoach'), []);
    await editor.quit();
  });

  const published = (editor: Editor, name: string): Promise<PublishDiagnosticsParams> => {
    const wanted = decodeURIComponent(uriOf(name));
    return editor.next('textDocument/publishDiagnostics', (it) => decodeURIComponent(it.uri) === wanted);
  };

  it('is checked as the command line checks it', async () => {
    const drafts = 'test/workspace';
    const editor = await startEditor({ capabilities: watching, roots: [String(pathToFileURL(path.resolve(drafts)))] });
    const open = String(pathToFileURL(path.resolve(drafts, 'ke-hoach-loi.kehoach')));
    editor.open(open, readFileSync(path.join(drafts, 'ke-hoach-loi.kehoach'), 'utf8'));
    const checked = await editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {});
    const { stdout } = spawnSync(process.execPath, ['out/server/cli.js', 'check', '--format', 'json', drafts], {
      encoding: 'utf8',
    });
    const told: {
      file: string;
      findings: { rule: string; severity: string; message: string; start: { line: number; column: number } }[];
    }[] = JSON.parse(stdout);
    assert.equal(checked.plans, told.length);
    assert.equal(checked.withErrors, told.filter((it) => it.findings.some((one) => one.severity === 'error')).length);
    assert.ok(0 < checked.withErrors);
    const found = new Map<string, readonly Diagnostic[]>([['ke-hoach-loi.kehoach', await editor.pulled(open)]]);
    for (const it of editor.received('textDocument/publishDiagnostics') as PublishDiagnosticsParams[]) {
      found.set(path.relative(path.resolve(drafts), fileURLToPath(it.uri)), it.diagnostics);
    }
    const severities = ['', 'error', 'warning', 'information', 'hint'];
    for (const { file, findings } of told) {
      const name = path.relative(drafts, file);
      assert.deepEqual(
        (found.get(name) ?? []).map((it) => [
          it.code,
          severities[it.severity ?? 0],
          it.message,
          it.range.start.line + 1,
          it.range.start.character + 1,
        ]),
        findings.map((it) => [it.rule, it.severity, it.message, it.start.line, it.start.column]),
        name,
      );
    }
    await editor.quit();
  });

  it('hands its findings over to who opens a plan, follows the disk, and takes them back', async () => {
    write('71.kehoach', superior());
    write('a.kehoach', own);
    write('b.kh.txt', own);
    const editor = await start();
    const all = await editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {});
    assert.deepEqual([all.plans, all.unread], [3, []]);
    const codes = ({ diagnostics }: PublishDiagnosticsParams): readonly unknown[] => diagnostics.map((it) => it.code);
    assert.ok(codes(await published(editor, 'a.kehoach')).includes('cross-deadline-late'));
    await published(editor, 'b.kh.txt');

    editor.open(uriOf('a.kehoach'), own);
    assert.deepEqual((await published(editor, 'a.kehoach')).diagnostics, []);
    assert.equal((await crossIn(editor, uriOf('a.kehoach'))).length, 1);
    write('a.kehoach', own.replace('15/12/2026', '05/12/2026'));
    editor.close(uriOf('a.kehoach'));
    const closed = codes(await published(editor, 'a.kehoach'));
    assert.ok(0 < closed.length && !closed.includes('cross-deadline-late'), String(closed));

    write('b.kh.txt', own.replace('15/12/2026', '31/11/2026'));
    await tell(editor, 'b.kh.txt');
    assert.ok(codes(await published(editor, 'b.kh.txt')).includes('date-invalid'));
    rmSync(path.join(root, 'b.kh.txt'));
    await tell(editor, 'b.kh.txt', FileChangeType.Deleted);
    assert.deepEqual((await published(editor, 'b.kh.txt')).diagnostics, []);

    await editor.connection.sendRequest(checkFolderRequest, {});
    await published(editor, 'a.kehoach');
    await editor.connection.sendRequest(clearFolderRequest);
    assert.deepEqual((await published(editor, 'a.kehoach')).diagnostics, []);
    const before = editor.received('textDocument/publishDiagnostics').length;
    write('a.kehoach', own);
    await tell(editor, 'a.kehoach');
    await editor.connection.sendRequest(checkFolderRequest, {});
    const after = editor.received('textDocument/publishDiagnostics').length;
    assert.equal(after - before, 2, 'both plans were published by the new check, and none before it');
    await editor.quit();
  });

  it('is judged anew when other settings are chosen, for as long as its findings stand', async () => {
    write('a.kehoach', own);
    const editor = await start();
    const choose = (rules: Record<string, string>): Promise<void> => {
      editor.settings = { rules };
      return editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    };
    await editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {});
    const codes = async (): Promise<readonly unknown[]> =>
      (await published(editor, 'a.kehoach')).diagnostics.map((it) => it.code);
    assert.ok((await codes()).includes('missing-noi-nhan'));
    await choose({ 'missing-noi-nhan': 'off' });
    assert.ok(!(await codes()).includes('missing-noi-nhan'));
    await editor.connection.sendRequest(clearFolderRequest);
    assert.deepEqual(await codes(), []);
    await choose({});
    await editor.connection.sendRequest(checkFolderRequest, {});
    assert.ok((await codes()).includes('missing-noi-nhan'));
    assert.deepEqual(editor.received('textDocument/publishDiagnostics'), []);
    await editor.quit();
  });

  it('is judged anew where another plan, open or not, says something else, and only there', async () => {
    write('71.kehoach', superior());
    write('a.kehoach', own);
    write('b.kehoach', superior().replaceAll('71', '72'));
    const editor = await start();
    await editor.connection.sendRequest(checkFolderRequest, {});
    const isLate = async (): Promise<boolean> =>
      (await published(editor, 'a.kehoach')).diagnostics.some((it) => it.code === 'cross-deadline-late');
    assert.ok(await isLate());
    write('71.kehoach', superior('20/12/2026'));
    await tell(editor, '71.kehoach');
    assert.ok(!(await isLate()));

    editor.open(uriOf('71.kehoach'), superior('20/12/2026'));
    editor.replace(uriOf('71.kehoach'), '20/12', '09/12');
    write('71.kehoach', superior('09/12/2026'));
    await tell(editor, '71.kehoach');
    assert.ok(await isLate());
    editor.close(uriOf('71.kehoach'));
    rmSync(path.join(root, '71.kehoach'));
    await tell(editor, '71.kehoach', FileChangeType.Deleted);
    assert.ok(!(await isLate()));
    const told = editor.received('textDocument/publishDiagnostics') as readonly PublishDiagnosticsParams[];
    assert.equal(told.filter((it) => it.uri.endsWith('/b.kehoach')).length, 1);
    await editor.quit();
  });

  it('is checked with a word on how far it is, and stops when it is called back', async () => {
    for (let i = 0; i < 30; i++) write(`${i}.kehoach`, own);
    const editor = await start();
    const steps: string[] = [];
    editor.connection.onNotification('$/progress', ({ value }) => void steps.push(value.kind));
    const whole = await editor.connection.sendRequest<FolderChecked>(checkFolderRequest, { workDoneToken: 'all' });
    assert.deepEqual([whole.plans, whole.isStopped], [30, false]);
    assert.deepEqual([steps[0], steps.at(-1)], ['begin', 'end']);
    assert.ok(steps.filter((it) => it === 'report').length === 30);
    const [first, second] = [
      editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {}),
      editor.connection.sendRequest<FolderChecked>(checkFolderRequest, {}),
    ];
    assert.equal((await first).isStopped, true, 'another takes its place');
    assert.equal((await second).plans, 30);
    await editor.quit();
  });

  it('is a command of the server for other editors', async () => {
    write('a.kehoach', own);
    const editor = await start({ capabilities: {} });
    assert.deepEqual(editor.initialized.capabilities.executeCommandProvider?.commands, [
      'thao.checkFolder',
      'thao.clearFolder',
    ]);
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'thao.checkFolder' });
    assert.ok(0 < (await published(editor, 'a.kehoach')).diagnostics.length);
    const { message } = await editor.next<{ message: string }>('window/showMessage');
    assert.match(message, /^Đã kiểm tra 1 kế hoạch: 1 có (?:lỗi|cảnh báo)$/u);
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'thao.clearFolder' });
    assert.deepEqual((await published(editor, 'a.kehoach')).diagnostics, []);
    await editor.quit();
  });
});
