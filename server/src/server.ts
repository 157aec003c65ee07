import {
  type Connection,
  DidChangeConfigurationNotification,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createAnalyst, type Document } from './features/analysis';
import { holdBack, inTheMaking, quietMilliseconds } from './lint/quiet';
import type { Guides } from './lint/rule';
import { fileName } from './plan/others';
import { rules } from './rules/index';
import { type Client, readClient } from './server/client';
import { toDiagnostic } from './server/convert';
import { createFaults } from './server/faults';
import { features } from './server/features';
import { chooseFiles } from './server/files';
import { createBreath, followFolder } from './server/folder';
import { type Asking, type Checked, calledBack, explain } from './server/host';
import { areSame, type Presented, reportOf } from './server/presented';
import { createSettings } from './server/settings';
import { createTimer } from './server/timer';
import { endOf, readTyping, type Typing } from './server/typed-line';
import type { Day } from './syntax/date';
import { changed } from './text/change';
import { Source } from './text/source';
import type { PlanFiles } from './workspace/files';
import { openFolder } from './workspace/folder';
import { whyUnread } from './workspace/reading';

/** What differs between a process and a web worker. */
export interface Environment {
  readonly version: string;
  /** The day on which it is asked. */
  readonly today: () => Day;
  readonly guides: () => Promise<Guides>;
  /** The files of this machine, where there are any. */
  readonly files?: PlanFiles;
}

/** Answers one editor until the connection ends. The positions of the protocol become offsets here, and offsets positions. */
export function serve(connection: Connection, { version, today, guides, files }: Environment): void {
  const analyst = createAnalyst(rules);
  const documents = new Map<string, Document>();
  const presented = new Map<string, Presented>();
  const typing = new Map<string, Typing>();
  const faults = createFaults(connection);
  const { talked, breathe } = createBreath();
  const folder = openFolder({
    all: () => documents.values(),
    planOf: analyst.planOf,
    files: chooseFiles(connection, { disk: files, client: () => client }),
    breathe,
  });
  folder.watch({
    settled: () => logged(refreshOutdated()),
    unread: (it) => connection.console.warn(`Không đọc được ${fileName(it.uri)}: ${whyUnread(it)}`),
  });
  let client = readClient({});
  let results = 0;
  const settings = createSettings(connection, () => ({ client, open: [...documents.keys()] }));
  const logged = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => connection.console.error(explain(error)));
  };

  const check = async (uri: string): Promise<Checked | undefined> => {
    const asked = documents.get(uri);
    if (!asked) return undefined;
    const told = settings.of(uri);
    // Reading needs no settings, and is done by the time the editor has told them.
    analyst.planOf(asked.source);
    const chosen = await told;
    // Meanwhile the document may have been changed or closed.
    const document = documents.get(uri);
    if (!document) return undefined;
    const context = { settings: chosen.lint, others: folder.besides(uri) };
    const analysis = analyst.analyse(document, context);
    for (const { rule, error } of analysis.crashes) faults.say({ place: rule, error });
    return { analysis, context, settings: chosen.settings };
  };

  const present = async (uri: string): Promise<Presented | undefined> => {
    const checked = await check(uri);
    if (!checked) return undefined;
    const { analysis, settings: chosen } = checked;
    const { document } = analysis;
    // Who cannot be told later is told at once.
    const typed = chosen.quietWhileTyping && (!client.pulls || client.refreshes) ? typing.get(uri) : undefined;
    const { shown, held } = holdBack(
      analysis.shown,
      typed && { lines: inTheMaking(document.source, typed.line, typed.line), shownBefore: typed.shownBefore },
    );
    if (0 < held) pause.start();
    const diagnostics = shown.map((it) => toDiagnostic(document, it, client));
    const before = presented.get(uri);
    const isSame = before !== undefined && areSame(before.diagnostics, diagnostics);
    const now = { id: isSame ? before.id : String(++results), analysis, shown, diagnostics };
    presented.set(uri, now);
    return now;
  };

  const push = async (
    uri: string,
    isNews: (now: Presented, before: Presented | undefined) => boolean,
  ): Promise<void> => {
    const before = presented.get(uri);
    const now = await present(uri);
    if (!now || !isNews(now, before)) return;
    const { analysis, diagnostics } = now;
    await connection.sendDiagnostics({ uri, version: analysis.document.version, diagnostics });
  };

  /** Has everything shown anew that may have become other than it is shown. */
  const refresh = async (): Promise<void> => {
    if (!client.pulls) {
      await Promise.all([...documents.keys()].map((uri) => push(uri, (now, before) => now.id !== before?.id)));
    } else if (client.refreshes) {
      await connection.languages.diagnostics.refresh();
    }
  };

  /** Where what the other plans say has become another since an editor was shown what rests on it, and only there, is it shown anew. */
  const refreshOutdated = async (): Promise<void> => {
    for (const uri of documents.keys()) {
      const { lint } = await settings.of(uri);
      const shown = presented.get(uri);
      if (shown && analyst.isCurrent(shown.analysis, { settings: lint, others: folder.besides(uri) })) continue;
      await refresh();
      return;
    }
  };

  /** Over when nothing has been typed for a while: what was held back may be seen. */
  const pause = createTimer(quietMilliseconds, () => {
    typing.clear();
    logged(refresh());
    for (const it of waiting) logged(it());
    waiting.clear();
  });
  const waiting = new Set<() => Promise<void>>();
  const rechosen: (() => Promise<void>)[] = [];
  const unsent = new Set<string>();
  const send = createTimer(1, () => {
    const uris = [...unsent];
    unsent.clear();
    logged(Promise.all(uris.map((uri) => push(uri, () => true))));
  });
  const hasChanged = (uri: string): void => {
    if (!client.pulls) {
      unsent.add(uri);
      send.start();
    }
    // What is said of the other documents may rest on this one.
    if (pause.isRunning() || 1 < documents.size) pause.start();
  };

  connection.onInitialize((params) => {
    client = readClient(params);
    folder.setRoots(client.roots);
    settings.take(client.options.settings);
    return { serverInfo: { name: 'Thảo', version }, capabilities: capabilities(client) };
  });

  connection.onShutdown(() => {
    folder.stop();
    pause.stop();
    send.stop();
  });

  connection.onInitialized(() => {
    connection.console.info(`Thảo ${version} đang chạy với ${rules.length} quy tắc`);
    if (client.registersSettings) {
      logged(connection.client.register(DidChangeConfigurationNotification.type, { section: 'thao' }));
    }
    logged(followFolder({ connection, folder, client }));
    logged(settings.tell());
  });

  connection.onDidChangeConfiguration((params) => {
    settings.take(params.settings);
    logged(settings.tell().then(refresh));
    for (const it of rechosen) logged(it());
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version: opened, text } }) => {
    documents.set(uri, { uri, version: opened, source: new Source(text) });
    folder.opened(uri);
    logged(settings.tell());
    hasChanged(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version: next }, contentChanges }) => {
    talked();
    const before = documents.get(uri);
    if (!before) return;
    const source = changed(before.source, contentChanges);
    documents.set(uri, { uri, version: next, source, ...endOf(source, contentChanges) });
    const typed = readTyping(source, contentChanges, presented.get(uri));
    if (typed) typing.set(uri, typed);
    else typing.delete(uri);
    hasChanged(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    presented.delete(uri);
    typing.delete(uri);
    unsent.delete(uri);
    settings.forget(uri);
    folder.closed(uri);
    if (!client.pulls) logged(connection.sendDiagnostics({ uri, diagnostics: [] }));
    if (0 < documents.size) pause.start();
    else pause.stop();
  });

  const about: Asking = (empty, answer) => async (params, token) => {
    talked();
    const checked = token.isCancellationRequested ? undefined : await check(params.textDocument.uri);
    if (token.isCancellationRequested) return calledBack();
    if (!checked) return empty;
    const answered = await faults.guard(empty, () => answer(checked, params, token));
    return token.isCancellationRequested ? calledBack() : answered;
  };

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    talked();
    const now = token.isCancellationRequested ? undefined : await present(uri);
    return token.isCancellationRequested ? calledBack() : reportOf(now, previousResultId);
  });

  for (const feature of features)
    feature.answer({
      connection,
      analyst,
      folder,
      guides,
      documents,
      about,
      guard: faults.guard,
      check,
      settings: settings.of,
      breathe,
      today,
      isTyping: (uri) => typing.has(uri),
      afterTyping: (run) => {
        waiting.add(run);
        pause.start();
      },
      afterSettings: (run) => rechosen.push(run),
      client: () => client,
    });

  connection.listen();
}

const capabilities = (client: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...(client.pulls && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }),
  ...(client.changesRoots && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  ...Object.assign({}, ...features.map((it) => it.capabilities(client))),
});
