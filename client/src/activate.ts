import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, type Middleware, State } from 'vscode-languageclient';
import { type InitializationOptions, showPlaceCommand, showRuleCommand } from '../../server/src/protocol';
import { registerCommands } from './commands';
import { crashHandler } from './crash';
import { nextOf } from './events';
import { answerFiles } from './files';
import { offerFolderCheck } from './folder';
import { offerGuide } from './guide';
import { languageId } from './language';
import { offerPaste } from './paste';
import { showPlaces } from './places';
import { offeringWhatFits, offerRules } from './rules';
import { offerStart } from './start';
import { showStatus } from './status';
import { showingWhatIsFound } from './symbols';

/** How the server is reached: a child process of Node, or a web worker. */
export type MakeClient = (options: LanguageClientOptions, output: vscode.LogOutputChannel) => BaseLanguageClient;

/** The one connection to the server, from before it is up until after it is down. */
export interface Connection {
  readonly client: BaseLanguageClient | undefined;
  readonly state: State | 'failed';
  readonly onDidChange: vscode.Event<void>;
  /** Whether the server has looked at the document since both are open. */
  hasChecked(uri: vscode.Uri): boolean;
  restart(): Promise<void>;
  /** Starts the server where nothing has needed it yet; tells, when it is no longer starting, whether it runs. */
  ready(): Promise<boolean>;
}

/**
 * Commands and the status item are there before the server is: whoever asks why nothing happens gets an answer. Returns what
 * the host tests look at.
 */
export function activate(
  context: vscode.ExtensionContext,
  makeClient: MakeClient,
): { readonly connection: Connection } {
  const output = vscode.window.createOutputChannel('Thảo', { log: true });
  const connection = connect(context, { makeClient, output });
  context.subscriptions.push(output);
  registerCommands(context, { connection, output });
  showStatus(context, connection);
  offerRules(context, connection, offerPaste(context, connection));
  offerFolderCheck(context, connection);
  showPlaces(context);
  offerStart(context, connection);
  offerGuide(context, connection);
  startWhenNeeded(context, connection);
  return { connection };
}

/** A window that only looks at other texts needs no server. */
function startWhenNeeded(context: vscode.ExtensionContext, connection: Connection): void {
  const isPlan = (it: vscode.TextDocument): boolean => it.languageId === languageId;
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument((it) => isPlan(it) && void connection.ready()));
  if (vscode.workspace.textDocuments.some(isPlan)) void connection.ready();
}

function connect(
  context: vscode.ExtensionContext,
  { makeClient, output }: { readonly makeClient: MakeClient; readonly output: vscode.LogOutputChannel },
): Connection {
  const changed = new vscode.EventEmitter<void>();
  const checked = new Set<string>();
  let client: BaseLanguageClient | undefined;
  let state: State | 'failed' = State.Starting;
  const settle = (next: State | 'failed'): void => {
    state = next;
    if (state !== State.Running) checked.clear();
    changed.fire();
  };

  const start = async (): Promise<void> => {
    settle(State.Starting);
    try {
      await client?.dispose();
    } catch (error) {
      // A server that has died cannot say goodbye; the new one does not care.
      output.warn(String(error));
    }
    try {
      const made: BaseLanguageClient = makeClient(
        {
          ...clientOptions(output),
          middleware: { ...noting(checked), ...offeringWhatFits, ...showingWhatIsFound },
          errorHandler: crashHandler(() => made),
        },
        output,
      );
      client = made;
      // In its own words, English ones, the library speaks to the log alone: the drafter is told by the crash handler and the status.
      const log = made.error.bind(made);
      made.error = (message, data) => log(message, data, false);
      answerFiles(made);
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
  context.subscriptions.push(
    changed,
    vscode.workspace.onDidCloseTextDocument(({ uri }) => checked.delete(String(uri))),
    { dispose: () => void client?.dispose() },
  );
  return {
    get client() {
      return client;
    },
    get state() {
      return state;
    },
    onDidChange: changed.event,
    hasChecked: (uri) => checked.has(String(uri)),
    restart,
    ready: async () => {
      await (running ?? restart());
      // One that has died may be starting again by itself.
      while (state === State.Starting) await nextOf(changed.event);
      return state === State.Running;
    },
  };
}

/** Keeps the addresses of the documents that have been answered for. */
function noting(checked: Set<string>): Middleware {
  return {
    provideDiagnostics: async (document, previous, token, next) => {
      const report = await next(document, previous, token);
      // What was called back while it was being read has holes, which the library would keep for the whole until the next change.
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      if (report) checked.add(String(document instanceof vscode.Uri ? document : document.uri));
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
