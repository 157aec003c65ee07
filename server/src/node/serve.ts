import { homedir } from 'node:os';
import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  type InitializeParams,
  InitializeRequest,
  Message,
  type RequestMessage,
} from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { serve } from '../server';
import { today } from '../server/today';
import { collectBetween } from './engine';
import { filesOfDisk } from './files';
import { DirectWriter } from './writer';

const guides = async () => (await import('../rules/guides')).guides;

/**
 * An editor that names its process has it looked for every three seconds. Where its end closes the channel to us, and so ends
 * us, it need not be looked for: who does nothing should cost nothing.
 */
const unwatched: ConnectionOptions = {
  messageStrategy: { handleMessage: (message, next) => next(isStart(message) ? withoutProcess(message) : message) },
};

type Start = RequestMessage & { readonly params: InitializeParams };

const isStart = (message: Message): message is Start =>
  Message.isRequest(message) && message.method === InitializeRequest.type.method && message.params !== undefined;

const withoutProcess = (message: Start): Start => ({ ...message, params: { ...message.params, processId: null } });

function connectionOver(transport: string): Connection {
  if (transport !== '--stdio') return createConnection(transport === '--node-ipc' ? unwatched : {});
  // A client that has gone cannot be told so.
  process.stdout.on('error', () => process.exit(1));
  // The library takes a writer here, and looks after the end of the input only where that is a stream.
  const writer = new DirectWriter(process.stdout) as unknown as NodeJS.WritableStream;
  return createConnection(process.stdin, writer, unwatched);
}

/** Editors start us in the folder of the drafts, and Windows neither renames nor deletes a folder in which a program stands. */
function standElsewhere(): void {
  try {
    process.chdir(homedir());
  } catch {}
}

/** Answers over the transport that is named in the arguments of the process, until it ends. */
export function serveOver(transport: string): void {
  standElsewhere();
  collectBetween();
  const connection = connectionOver(transport);
  const log = (error: unknown): void => connection.console.error(String(error instanceof Error ? error.stack : error));
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  // Over a pipe the end of the input ends us; a channel that is cut must do the same.
  process.on('disconnect', () => process.exit(1));
  serve(connection, { version, today, guides, files: filesOfDisk });
}
