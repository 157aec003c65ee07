import {
  AbstractMessageReader,
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type ProtocolConnection,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import { guides } from '../../server/src/rules/guides';
import { type Environment, serve } from '../../server/src/server';
import { toDay } from '../../server/src/syntax/days/date';
import { SendingWriter } from '../protocol/sending';

/** One end of a line between two that live in the same process; a message arrives as it would over a pipe. */
class Reader extends AbstractMessageReader {
  #callback: DataCallback | undefined;
  listen(callback: DataCallback): Disposable {
    this.#callback = callback;
    return { dispose: () => {} };
  }
  receive(message: string): void {
    setImmediate(() => this.#callback?.(JSON.parse(message)));
  }
}

const capabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {} },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true, labelDetailsSupport: true } },
    hover: { contentFormat: ['markdown'] },
    rename: { prepareSupport: true },
    definition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
  },
};

const today = toDay(2026, 3, 10);

export interface Peer {
  readonly connection: ProtocolConnection;
  readonly offers: ServerCapabilities;
  /** What the server has said of its own mistakes, and of files. */
  readonly errors: string[];
  readonly warnings: string[];
  settings: unknown;
  readonly end: () => Promise<void>;
}

export type PeerOptions = Partial<Environment> & {
  /** The addresses of the folders that are open. */
  readonly roots?: readonly string[];
};

/** A server of its own, and the one client that it has. */
export async function startPeer({ roots, ...environment }: PeerOptions = {}): Promise<Peer> {
  const [toServer, toClient] = [new Reader(), new Reader()];
  const server = createConnection(toServer, new SendingWriter((it) => toClient.receive(JSON.stringify(it))));
  serve(server, { version: '0', today: () => today, guides: async () => guides, ...environment });
  const connection = createProtocolConnection(
    toClient,
    new SendingWriter((it) => toServer.receive(JSON.stringify(it))),
  );
  const errors: string[] = [];
  const warnings: string[] = [];
  const peer = { connection, errors, warnings, settings: {} as unknown };
  connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
    if (type === 1) errors.push(message);
    if (type === 2) warnings.push(message);
  });
  connection.onNotification('window/showMessage', () => {});
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => peer.settings),
  );
  for (const it of ['client/registerCapability', 'workspace/diagnostic/refresh', 'window/workDoneProgress/create']) {
    connection.onRequest(it, () => null);
  }
  connection.onUnhandledNotification(() => {});
  connection.listen();
  const { capabilities: offers } = await connection.sendRequest<{ capabilities: ServerCapabilities }>('initialize', {
    processId: null,
    rootUri: null,
    ...(roots && { workspaceFolders: roots.map((uri) => ({ uri, name: uri })) }),
    capabilities,
    initializationOptions: { commands: true },
  });
  await connection.sendNotification('initialized', {});
  const end = async (): Promise<void> => {
    await connection.sendRequest('shutdown');
    connection.dispose();
    server.dispose();
  };
  return Object.assign(peer, { offers, end });
}
