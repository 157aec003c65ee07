import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, type Middleware, State } from 'vscode-languageclient';
import { type InitializationOptions, showPlaceCommand, showRuleCommand } from '../../../server/src/protocol';
import { languageId } from '../language/language';
import { crashHandler } from './crash';
import { nextOf } from './events';
import { answerFiles } from './files';

/** How the server is reached: a child process of Node, or a web worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The one connection to the server, from before it is up until after it is down. */
export interface Connection {
  readonly client: BaseLanguageClient | undefined;
  readonly state: State | 'failed';
  readonly onDidChange: vscode.Event<void>;
  /** Whether the server has looked at the document since both are open. */
  hasChecked(uri: vscode.Uri): boolean;
  /** Waits for a look at the document as it is; tells whether there was one before it was closed or the server went down. */
  checked(document: vscode.TextDocument): Promise<boolean>;
  restart(): Promise<void>;
  /** Starts the server where nothing has needed it yet; tells, when it is no longer starting, whether it runs. */
  ready(): Promise<boolean>;
}

interface Parts {
  readonly makeClient: MakeClient;
  readonly output: vscode.LogOutputChannel;
  /** What becomes of the answers before they are shown. */
  readonly middleware: Middleware;
}

export function connect(context: vscode.ExtensionContext, { makeClient, output, middleware }: Parts): Connection {
  const changed = new vscode.EventEmitter<void>();
  const news = new vscode.EventEmitter<void>();
  /** The versions that were looked at, by their addresses. */
  const checked = new Map<string, number>();
  let client: BaseLanguageClient | undefined;
  let state: State | 'failed' = State.Starting;
  const settle = (next: State | 'failed'): void => {
    state = next;
    if (state !== State.Running) checked.clear();
    changed.fire();
    news.fire();
  };
  const note = (id: string, version: number): void => {
    checked.set(id, version);
    news.fire();
  };
  const forget = ({ uri }: vscode.TextDocument): void => {
    checked.delete(String(uri));
    news.fire();
  };
  const hasChecked = (uri: vscode.Uri): boolean => checked.has(String(uri));

  const start = async (): Promise<void> => {
    settle(State.Starting);
    try {
      await client?.dispose();
    } catch (error) {
      // A server that has died cannot say goodbye; the new one does not care.
      output.warn(String(error));
    }
    try {
      const made = prepared(makeClient, {
        ...clientOptions(output),
        middleware: { ...noting(note), ...middleware },
      });
      client = made;
      made.onDidChangeState((it) => {
        if (client === made) settle(it.newState);
      });
      await made.start();
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      settle('failed');
    }
  };

  let running: Promise<void> | undefined;
  const restart = (): Promise<void> => {
    // Two restarts at once would each stop the other's server.
    running = (running ?? Promise.resolve()).then(start);
    return running;
  };
  context.subscriptions.push(changed, news, vscode.workspace.onDidCloseTextDocument(forget), {
    dispose: () => void client?.dispose(),
  });
  return {
    get client() {
      return client;
    },
    get state() {
      return state;
    },
    onDidChange: changed.event,
    hasChecked,
    checked: async (document) => {
      const isChecked = (): boolean => checked.get(String(document.uri)) === document.version;
      while (state === State.Running && !document.isClosed && !isChecked()) await nextOf(news.event);
      return !document.isClosed && isChecked();
    },
    restart,
    ready: async () => {
      await (running ?? restart());
      // One that has died may be starting again by itself.
      while (state === State.Starting) await nextOf(changed.event);
      return state === State.Running;
    },
  };
}

/** A client with all that it must have before it is started. */
function prepared(makeClient: MakeClient, options: LanguageClientOptions): BaseLanguageClient {
  const client: BaseLanguageClient = makeClient({ ...options, errorHandler: crashHandler(() => client) });
  // In its own words, English ones, the library speaks to the log alone: the drafter is told by the crash handler and the status.
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
  answerFiles(client);
  return client;
}

/** Tells which versions of which documents have been answered for. */
function noting(note: (id: string, version: number) => void): Middleware {
  return {
    provideDiagnostics: async (document, previous, token, next) => {
      // The library may ask for one that is closed where another of its name has been opened since.
      const id = String(document instanceof vscode.Uri ? document : document.uri);
      const version = vscode.workspace.textDocuments.find((it) => String(it.uri) === id)?.version;
      const report = await next(document, previous, token);
      // What was called back while it was being read has holes, which the library would keep for the whole until the next change.
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      if (report && version !== undefined) note(id, version);
      return report;
    },
  };
}

function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  // Quick suggestions ask at every letter.
  const initializationOptions: InitializationOptions = { quietCompletion: true, commands: true, files: true };
  return {
    documentSelector: [{ language: languageId }],
    outputChannel: output,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: [showRuleCommand, showPlaceCommand] } },
    diagnosticPullOptions: { onChange: true, onSave: false },
    initializationFailedHandler: () => false,
  };
}
