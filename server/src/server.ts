import {
  type Connection,
  DidChangeConfigurationNotification,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createAnalyst, type Document } from './features/analysis';
import type { Guides } from './lint/rule';
import { fileName } from './plan/others';
import { rules } from './rules/index';
import { createAnswering } from './server/answering';
import { type Client, readClient } from './server/client';
import { answerPulls, createDiagnostics } from './server/diagnostics/diagnostics';
import { followDocuments } from './server/documents';
import { createFaults, explain } from './server/faults';
import { features } from './server/features';
import { chooseFiles } from './server/files';
import { createBreath, followFolder } from './server/folder';
import type { Host } from './server/host';
import { createSettings } from './server/settings';
import type { Day } from './syntax/days/date';
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
  let client = readClient({});
  const analyst = createAnalyst(rules);
  const documents = new Map<string, Document>();
  const faults = createFaults(connection);
  const { talked, breathe } = createBreath();
  const folder = openFolder({
    all: () => documents.values(),
    planOf: analyst.planOf,
    files: chooseFiles(connection, { disk: files, client: () => client }),
    breathe,
  });
  const settings = createSettings(connection, () => ({ client, open: [...documents.keys()] }));
  const logged = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => connection.console.error(explain(error)));
  };
  const shared = { connection, client: () => client, documents, analyst, folder, settings: settings.of };
  const { analyse, check, about } = createAnswering({ ...shared, faults, talked });
  const diagnostics = createDiagnostics({ ...shared, check, logged });
  const rechosen: (() => Promise<void>)[] = [];
  folder.watch({
    settled: () => logged(diagnostics.refreshOutdated()),
    unread: (it) => connection.console.warn(`Không đọc được ${fileName(it.uri)}: ${whyUnread(it)}`),
  });

  connection.onInitialize((params) => {
    client = readClient(params);
    folder.setRoots(client.roots);
    settings.take(client.options.settings);
    return { serverInfo: { name: 'Thảo', version }, capabilities: capabilities(client) };
  });

  connection.onInitialized(() => {
    connection.console.info(`Thảo ${version} đang chạy với ${rules.length} quy tắc`);
    if (client.registersSettings) {
      logged(connection.client.register(DidChangeConfigurationNotification.type, { section: 'thao' }));
    }
    logged(followFolder({ connection, folder, client }));
    logged(settings.tell());
  });

  connection.onShutdown(() => {
    folder.stop();
    diagnostics.stop();
  });

  connection.onDidChangeConfiguration((params) => {
    settings.take(params.settings);
    logged(settings.tell().then(diagnostics.refresh));
    for (const it of rechosen) logged(it());
  });

  followDocuments({ connection, documents, folder, settings, diagnostics, talked, logged });
  const { guard, admit } = faults;
  answerPulls({ connection, diagnostics, guard, talked });
  const { isTyping, afterTyping } = diagnostics;
  const afterSettings: Host['afterSettings'] = (run) => rechosen.push(run);
  const answering = { analyse, check, about, guard, admit, isTyping, afterTyping, afterSettings };
  for (const it of features) it.answer({ ...shared, ...answering, guides, breathe, today });

  connection.listen();
}

const capabilities = (client: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...(!client.pushed && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }),
  ...(client.changesRoots && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  ...Object.assign({}, ...features.map((it) => it.capabilities(client))),
});
