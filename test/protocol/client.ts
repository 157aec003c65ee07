import type { ChildProcess } from 'node:child_process';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  FullDocumentDiagnosticReport,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  UnchangedDocumentDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { changed } from '../../server/src/text/change';
import { plainText } from '../../server/src/text/snippet';
import { Source } from '../../server/src/text/source';
import { type Server, startServer, type Transport } from './servers';

export { endServers, spawnServer, startServer, transports } from './servers';

/** What VS Code says of itself, as far as it matters here. */
export const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** A client that says nothing of itself. */
export const bare: ClientCapabilities = {};

export interface EditorOptions {
  readonly transport?: Transport;
  /** A server that runs already, over its standard streams. */
  readonly process?: ChildProcess;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The answer to `workspace/configuration`; may be changed while the server runs. */
  readonly settings?: Record<string, unknown>;
  /** The addresses of the folders that are open. */
  readonly roots?: readonly string[];
  /** Its answers to requests of our own. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** An editor with a server: it keeps its documents in step, as real ones do. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly server: Server;
  readonly initialized: InitializeResult;
  settings: Record<string, unknown>;
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  readonly change: (uri: string, changes: readonly TextDocumentContentChangeEvent[]) => void;
  /** Puts `to` in the place of the first `from`. */
  readonly replace: (uri: string, from: string, to: string) => void;
  readonly text: (uri: string) => string;
  readonly rangeOf: (uri: string, words: string) => Range;
  readonly wordsAt: (uri: string, range: Range) => string;
  readonly pull: (uri: string, previousResultId?: string) => Promise<Report>;
  readonly pulled: (uri: string) => Promise<readonly Diagnostic[]>;
  /** What is pushed about the document as it is now, or was already. */
  readonly pushed: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly actions: (uri: string, range: Range, only?: readonly string[]) => Promise<readonly CodeAction[]>;
  readonly apply: (edit: WorkspaceEdit | undefined) => void;
  /** The next message of this kind that fits; those that have come count, each once. */
  readonly next: <P>(method: string, fits?: (params: P) => boolean) => Promise<P>;
  /** Those that have come and were not asked for. */
  readonly received: (method: string) => readonly unknown[];
  /** Ends the server as the protocol says. */
  readonly quit: () => Promise<number | null>;
}

export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const server = startServer(options.process ?? options.transport ?? 'stdio');
  const { connection } = server;
  const documents = new Map<string, { version: number; source: Source }>();
  const { receive, next, received } = createInbox();
  const documentOf = (uri: string): { version: number; source: Source } => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  };

  const editor: Omit<Editor, 'initialized'> & { settings: Record<string, unknown> } = {
    connection,
    server,
    settings: options.settings ?? {},
    open: (uri, text) => {
      documents.set(uri, { version: 1, source: new Source(text) });
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 1, text } });
    },
    close: (uri) => {
      documents.delete(uri);
      notify('textDocument/didClose', { textDocument: { uri } });
    },
    change: (uri, changes) => {
      const before = documentOf(uri);
      const version = before.version + 1;
      documents.set(uri, { version, source: changed(before.source, changes) });
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
    },
    replace: (uri, from, to) => editor.change(uri, [{ range: editor.rangeOf(uri, from), text: to }]),
    text: (uri) => documentOf(uri).source.text,
    rangeOf: (uri, words) => {
      const { source } = documentOf(uri);
      const at = source.text.indexOf(words);
      if (at === -1) throw new Error(`“${words}” is not in ${uri}`);
      return { start: source.positionAt(at), end: source.positionAt(at + words.length) };
    },
    wordsAt: (uri, { start, end }) => {
      const { source } = documentOf(uri);
      return source.text.slice(source.offsetAt(start), source.offsetAt(end));
    },
    pull: (uri, previousResultId) =>
      connection.sendRequest<Report>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    pulled: async (uri) => {
      const report = await editor.pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    pushed: async (uri) => {
      const { version } = documentOf(uri);
      const fits = (it: PublishDiagnosticsParams): boolean => it.uri === uri && it.version === version;
      return (await next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', fits)).diagnostics;
    },
    actions: (uri, range, only) =>
      connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only && { only }) },
      }),
    apply: (edit) => {
      for (const [uri, changes] of changesOf(edit)) {
        const { source } = documentOf(uri);
        // From the last to the first, as VS Code sends them.
        const backwards = [...changes].sort((a, b) => source.offsetAt(b.range.start) - source.offsetAt(a.range.start));
        editor.change(uri, backwards);
      }
    },
    next,
    received,
    quit: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      if (options.transport === 'worker') await server.end();
      return server.exited;
    },
  };
  const notify = (method: string, params: unknown): void => {
    void connection.sendNotification(method, params);
  };

  connection.onUnhandledNotification((it) => receive(it.method, it.params));
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => editor.settings),
  );
  connection.onRequest('client/registerCapability', (params) => {
    receive('client/registerCapability', params);
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    receive('workspace/diagnostic/refresh', {});
    return null;
  });
  for (const [method, answer] of Object.entries(options.answers ?? {})) connection.onRequest(method, answer);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    ...(options.roots && { workspaceFolders: options.roots.map((uri) => ({ uri, name: uri })) }),
    capabilities: options.capabilities ?? modern,
    initializationOptions: options.initializationOptions,
  });
  notify('initialized', {});
  return Object.assign(editor, { initialized });
}

interface Inbox extends Pick<Editor, 'next' | 'received'> {
  readonly receive: (method: string, params: unknown) => void;
}

/** What the server has sent, until somebody asks for it; who asks before it has come waits for it. */
function createInbox(): Inbox {
  const inbox: { readonly method: string; readonly params: unknown }[] = [];
  const waiting: { readonly method: string; readonly take: (params: unknown) => boolean }[] = [];
  const receive = (method: string, params: unknown): void => {
    const at = waiting.findIndex((it) => it.method === method && it.take(params));
    if (at === -1) inbox.push({ method, params });
    else waiting.splice(at, 1);
  };
  const next = <P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> => {
    const at = inbox.findIndex((it) => it.method === method && fits(it.params as P));
    if (at !== -1) return Promise.resolve(inbox.splice(at, 1)[0]?.params as P);
    return new Promise((resolve) => {
      waiting.push({
        method,
        take: (params) => {
          if (!fits(params as P)) return false;
          resolve(params as P);
          return true;
        },
      });
    });
  };
  return {
    receive,
    next,
    received: (method) => inbox.filter((it) => it.method === method).map((it) => it.params),
  };
}

interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** The edit as changes of text; a snippet is what is left of it when nothing is typed over. */
function changesOf(edit: WorkspaceEdit | undefined): Map<string, readonly TextChange[]> {
  const changes = new Map<string, readonly TextChange[]>();
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
    changes.set(
      uri,
      edits.map((it) => ({ range: it.range, text: it.newText })),
    );
  }
  for (const it of edit?.documentChanges ?? []) {
    if (!('textDocument' in it)) continue;
    changes.set(
      it.textDocument.uri,
      it.edits.map((one) => ({
        range: one.range,
        text: 'snippet' in one ? plainText(one.snippet.value) : one.newText,
      })),
    );
  }
  return changes;
}
