import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { SendingWriter } from './sending';

const bundle = (name: string): string => path.resolve('out', 'server', name);

export type Transport = 'stdio' | 'ipc' | 'worker';
export const transports: readonly Transport[] = ['stdio', 'ipc', 'worker'];

/** A running server, as far as a client sees it. */
export interface Server {
  readonly connection: ProtocolConnection;
  /** The status with which the process ends; a worker is ended by whoever made it. */
  readonly exited: Promise<number | null>;
  readonly end: () => Promise<void>;
}

const running: Server[] = [];

/** For after each test: one that has failed leaves nothing behind. */
export const endServers = async (): Promise<void> => {
  await Promise.all(running.splice(0).map((it) => it.end()));
};

export function startServer(transport: Transport | ChildProcess): Server {
  const server = transport === 'worker' ? startWorker() : startProcess(transport);
  running.push(server);
  return server;
}

function startProcess(transport: 'stdio' | 'ipc' | ChildProcess): Server {
  const child =
    transport === 'ipc'
      ? fork(bundle('node.js'), ['--node-ipc'], { execArgv: [] })
      : transport === 'stdio'
        ? spawnServer()
        : transport;
  const connection =
    transport === 'ipc'
      ? createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
      : createProtocolConnection(
          streamOf(child, 'stdout'),
          new StreamMessageWriter(child.stdin as NodeJS.WritableStream),
        );
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const end = async (): Promise<void> => {
    connection.dispose();
    if (child.exitCode === null) child.kill('SIGKILL');
    await exited;
  };
  return { connection, exited, end };
}

export const spawnServer = (): ChildProcess =>
  spawn(process.execPath, [bundle('node.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });

const streamOf = (child: ChildProcess, name: 'stdout'): StreamMessageReader =>
  new StreamMessageReader(child[name] as NodeJS.ReadableStream);

/** What a browser gives its workers, and no more: Node's own things are out of sight of the bundle. */
const workerShim = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
globalThis.self = globalThis;
globalThis.addEventListener = () => {};
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
new Function('process', 'require', 'module', 'Buffer', 'global', readFileSync(workerData, 'utf8'))();
`;

function startWorker(): Server {
  const worker = new Worker(workerShim, { eval: true, workerData: bundle('browser.js') });
  const exited = once(worker, 'exit').then(([code]) => code as number);
  const connection = createProtocolConnection(
    new WorkerReader(worker),
    new SendingWriter((it) => worker.postMessage(it)),
  );
  const end = async (): Promise<void> => {
    connection.dispose();
    await worker.terminate();
  };
  return { connection, exited, end };
}

class WorkerReader extends AbstractMessageReader {
  readonly #worker: Worker;
  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }
  listen(callback: DataCallback): Disposable {
    this.#worker.on('message', callback);
    this.#worker.on('error', (error) => this.fireError(error));
    return { dispose: () => this.#worker.off('message', callback) };
  }
}
