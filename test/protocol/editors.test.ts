import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { endServers, startServer } from './client';
import type { Server } from './servers';

/** What an editor says at the start, and how it answers; all else is its own. */
interface Spoken {
  readonly initialize: Readonly<Record<string, unknown>>;
  readonly configuration?: (section: string) => unknown;
}

interface Session {
  readonly server: Server;
  readonly initialized: InitializeResult;
  readonly ask: <R>(method: string, params: unknown) => Promise<R>;
  readonly tell: (method: string, params?: object) => Promise<void>;
  /** The next that fits of what is published. */
  readonly published: (fits: (it: PublishDiagnosticsParams) => boolean) => Promise<PublishDiagnosticsParams>;
  readonly refreshed: () => Promise<void>;
  readonly registered: readonly string[];
}

async function speak({ initialize, configuration }: Spoken): Promise<Session> {
  const server = startServer('stdio');
  const { connection } = server;
  const inbox: PublishDiagnosticsParams[] = [];
  const listeners = new Set<() => void>();
  const heard = async <T>(find: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => listeners.add(resolve));
    }
  };
  const wake = (): void => {
    for (const it of listeners) it();
    listeners.clear();
  };
  let refreshes = 0;
  const registered: string[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (it: PublishDiagnosticsParams) => {
    inbox.push(it);
    wake();
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    wake();
    return null;
  });
  connection.onRequest('client/registerCapability', ({ registrations }) => {
    for (const it of registrations) registered.push(it.method);
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map((it) => configuration?.(it.section) ?? null),
  );
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', initialize);
  await connection.sendNotification('initialized', {});
  return {
    server,
    initialized,
    ask: (method, params) => connection.sendRequest(method, params),
    tell: (method, params) => connection.sendNotification(method, params),
    published: (fits) =>
      heard(() => {
        const at = inbox.findIndex(fits);
        return at === -1 ? undefined : inbox.splice(0, at + 1)[at];
      }),
    refreshed: () =>
      heard(() => {
        if (refreshes === 0) return undefined;
        refreshes = 0;
        return true;
      }).then(() => {}),
    registered,
  };
}

const above =
  'ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 71/KH-UBND\nAn Bình, ngày 15 tháng 5 năm 2026\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\n' +
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế tổng hợp.\n\n' +
  '2. Các sở, ban, ngành gửi báo cáo năm về Sở Y tế trước ngày 10/12/2026.\n';
const below =
  'UBND TỈNH AN BÌNH\nSỞ CÔNG THƯƠNG\nSố:     /KH-SCT\nAn Bình, ngày      tháng 6 năm 2026\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\n' +
  'Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về an toàn thực phẩm năm 2026, Sở Công Thương ban hành Kế hoạch như sau:\n\n' +
  'I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Quản lý thương mại tham mưu gửi báo cáo năm về Sở Y tế trước ngày 15/12/2026.\n';

/** An emoji before the mistake: who counted bytes or characters would miss it. */
const wrong = 'I. NỘI DUNG\n1. 📄 Trực ban, trước ngày 31/6/2027.\n';
const mistake = {
  start: { line: 1, character: wrong.split('\n')[1]?.indexOf('31/6') ?? -1 },
  end: { line: 1, character: (wrong.split('\n')[1]?.indexOf('31/6') ?? -1) + '31/6'.length },
};

const codesOf = (all: readonly Diagnostic[]): readonly unknown[] => all.map((it) => it.code);
const has = (code: string) => (it: PublishDiagnosticsParams) => codesOf(it.diagnostics).includes(code);

describe('an editor', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'thao kế hoạch #1-'));
  });
  afterEach(async () => {
    await endServers();
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return String(pathToFileURL(file));
  };
  const rootUri = (): string => String(pathToFileURL(folder));

  it('such as Kate says little of itself, writes addresses plainly, sends whole texts, and shuts down without asking', async () => {
    write('cấp trên/71.kehoach', above);
    const root = rootUri().replace(/%(?:20|[8-F][0-9A-F](?:%[89AB][0-9A-F])+)/gu, decodeURIComponent);
    assert.match(root, /thao kế hoạch %231/u);
    const uri = write('sở.kehoach', below);
    const { initialized, ask, tell, published, server } = await speak({
      initialize: {
        processId: process.pid,
        rootPath: folder,
        rootUri: root,
        initializationOptions: null,
        capabilities: {
          textDocument: {
            codeAction: {
              codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
            },
            publishDiagnostics: { relatedInformation: true },
            completion: {
              completionItem: { snippetSupport: false, resolveSupport: { properties: ['documentation'] } },
            },
            hover: { contentFormat: ['markdown', 'plaintext'] },
          },
          window: { workDoneProgress: true },
        },
      },
    });
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
    assert.equal(initialized.capabilities.workspace, undefined);
    await tell('textDocument/didOpen', { textDocument: { uri, languageId: 'Normal', version: 0, text: below } });
    const late = await published(has('cross-deadline-late'));
    const related = late.diagnostics.find((it) => it.code === 'cross-deadline-late')?.relatedInformation;
    assert.equal(
      decodeURIComponent(related?.[0]?.location.uri ?? ''),
      decodeURIComponent(`${root}/cấp trên/71.kehoach`),
    );

    await tell('textDocument/didChange', { textDocument: { uri, version: 1 }, contentChanges: [{ text: wrong }] });
    const now = await published((it) => it.version === 1);
    const found = now.diagnostics.find((it) => it.code === 'date-invalid');
    assert.deepEqual(found?.range, mistake);
    const [repair] = await ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: mistake,
      context: { diagnostics: [{ ...found, relatedInformation: [] }], only: ['quickfix'] },
    });
    assert.deepEqual(repair?.edit, {
      changes: {
        [uri]: [
          { range: { start: mistake.start, end: { line: 1, character: mistake.start.character + 2 } }, newText: '30' },
        ],
      },
    });
    await tell('workspace/didChangeConfiguration', { settings: { thao: { rules: { 'date-invalid': 'hint' } } } });
    await published((it) => it.diagnostics.some((one) => one.code === 'date-invalid' && one.severity === 4));
    await tell('workspace/didChangeConfiguration', { settings: { 'thao.rules': { 'date-invalid': 'off' } } });
    await published((it) => !has('date-invalid')(it));
    await tell('shutdown');
    await tell('exit');
    assert.equal(typeof (await server.exited), 'number');
  });

  it('such as Helix counts in bytes where it may, answers for its settings, and misspells that it asks anew', async () => {
    const uri = write('sở.kehoach', below);
    write('cấp trên/71.kehoach', above);
    const settings = { profile: 'du-thao', rules: { 'date-invalid': 'warning' } };
    const { initialized, ask, tell, refreshed } = await speak({
      initialize: {
        processId: process.pid,
        rootPath: folder,
        rootUri: rootUri(),
        workspaceFolders: [{ uri: rootUri(), name: 'kế hoạch' }],
        initializationOptions: { thao: settings },
        capabilities: {
          general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
          workspace: {
            configuration: true,
            didChangeConfiguration: { dynamicRegistration: false },
            workspaceFolders: true,
            diagnostic: { refreshSupport: true },
            workspaceEdit: { documentChanges: true, failureHandling: 'abort', normalizesLineEndings: false },
          },
          textDocument: {
            diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true },
            publishDiagnostics: { versionSupport: true },
            codeAction: { dataSupport: true, resolveSupport: { properties: ['edit', 'command'] } },
          },
        },
      },
      configuration: (section) => (section === 'thao' ? settings : null),
    });
    assert.equal(initialized.capabilities.positionEncoding ?? 'utf-16', 'utf-16');
    assert.ok(initialized.capabilities.diagnosticProvider);
    await tell('workspace/didChangeConfiguration', { settings: { thao: settings } });
    await tell('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 0, text: below } });
    const pull = async (): Promise<readonly Diagnostic[]> =>
      (await ask<{ readonly items?: readonly Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } }))
        .items ?? [];
    while (!codesOf(await pull()).includes('cross-deadline-late')) await refreshed();

    const end = { line: below.split('\n').length, character: 0 };
    const whole = { range: { start: { line: 0, character: 0 }, end }, text: wrong };
    await tell('textDocument/didChange', { textDocument: { uri, version: 1 }, contentChanges: [whole] });
    const found = (await pull()).find((it) => it.code === 'date-invalid');
    assert.deepEqual([found?.range, found?.severity], [mistake, 2]);
    const asked = { textDocument: { uri }, range: mistake, context: { diagnostics: [found], triggerKind: 1 } };
    const [repair] = await ask<CodeAction[]>('textDocument/codeAction', asked);
    const [change] = repair?.edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri, version: 1 });
  });

  it('such as Emacs begins with version 0, says that it saves, and has no settings to tell', async () => {
    write('b.kehoach', 'II. NỘI DUNG KHÁC\n1. Văn phòng trực ban.\n');
    const uri = write('kế hoạch.kehoach', wrong).replace(/%20/gu, ' ');
    const { ask, tell, published, registered } = await speak({
      initialize: {
        processId: process.pid,
        clientInfo: { name: 'Eglot' },
        rootPath: folder,
        rootUri: rootUri(),
        workspaceFolders: [],
        initializationOptions: {},
        capabilities: {
          general: { positionEncodings: ['utf-32', 'utf-8', 'utf-16'] },
          workspace: {
            applyEdit: true,
            configuration: true,
            workspaceFolders: true,
            workspaceEdit: { documentChanges: true },
            didChangeWatchedFiles: { dynamicRegistration: true },
          },
          textDocument: {
            synchronization: { willSave: true, willSaveWaitUntil: true, didSave: true },
            publishDiagnostics: { relatedInformation: false },
            codeAction: { dataSupport: true, resolveSupport: {} },
            diagnostic: null,
          },
          window: null,
        },
      },
    });
    await tell('workspace/didChangeConfiguration', { settings: {} });
    await tell('textDocument/didOpen', { textDocument: { uri, languageId: 'text', version: 0, text: wrong } });
    const { diagnostics, version } = await published(has('date-invalid'));
    assert.equal(version, 0);
    assert.deepEqual(diagnostics.find((it) => it.code === 'date-invalid')?.range, mistake);
    await tell('textDocument/willSave', { textDocument: { uri }, reason: 1 });
    await tell('textDocument/didSave', { textDocument: { uri }, text: wrong });
    const asked = { textDocument: { uri }, range: mistake, context: { diagnostics: [] } };
    const [repair] = await ask<CodeAction[]>('textDocument/codeAction', asked);
    assert.deepEqual(repair?.edit?.documentChanges, [
      {
        textDocument: { uri, version: 0 },
        edits: [
          { range: { start: mistake.start, end: { line: 1, character: mistake.start.character + 2 } }, newText: '30' },
        ],
      },
    ]);
    const found = await ask<readonly { readonly name: string }[]>('workspace/symbol', { query: 'noi dung' });
    const names = found.map((it) => it.name).sort();
    assert.deepEqual(
      names,
      ['I. NỘI DUNG', 'II. NỘI DUNG KHÁC'],
      'the folder is known by its root, and each file once',
    );
    assert.deepEqual(registered, ['workspace/didChangeWatchedFiles']);
  });

  it('such as Sublime Text opens a file without a folder, and a folder later', async () => {
    const uri = write('a.kehoach', wrong);
    const { ask, tell, published } = await speak({
      initialize: {
        processId: process.pid,
        rootUri: null,
        rootPath: null,
        workspaceFolders: null,
        capabilities: {
          workspace: { configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
          textDocument: { publishDiagnostics: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
        },
      },
      configuration: () => ({ rules: { 'date-invalid': 'information' } }),
    });
    await tell('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 3, text: wrong } });
    const { diagnostics } = await published(has('date-invalid'));
    assert.equal(diagnostics.find((it) => it.code === 'date-invalid')?.severity, 3);
    const symbols = await ask<readonly unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(symbols.length, 1);
    const added = { uri: rootUri(), name: 'kế hoạch' };
    await tell('workspace/didChangeWorkspaceFolders', { event: { added: [added], removed: [] } });
    const found = await ask<readonly { readonly name: string }[]>('workspace/symbol', { query: 'noi dung' });
    assert.deepEqual(
      found.map((it) => it.name),
      ['I. NỘI DUNG'],
    );
  });

  it('that asks what is wrong, and cannot be told to ask anew, is told what has become wrong', async () => {
    const uri = write('sở.kehoach', below);
    write('cấp trên/71.kehoach', above);
    const { initialized, tell, published } = await speak({
      initialize: {
        processId: process.pid,
        rootUri: rootUri(),
        workspaceFolders: [{ uri: rootUri(), name: 'kế hoạch' }],
        capabilities: {
          workspace: { workspaceFolders: true },
          textDocument: { diagnostic: { dynamicRegistration: true }, publishDiagnostics: { relatedInformation: true } },
        },
      },
    });
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
    await tell('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 1, text: below } });
    await published(has('cross-deadline-late'));
  });
});
