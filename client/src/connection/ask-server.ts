import {
  type BaseLanguageClient,
  ConnectionError,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  State,
} from 'vscode-languageclient';
import type { Connection } from './connection';
import { nextOf } from './events';
import { tellFailed, tellNotRunning } from './not-running';

type Request<T> = (client: BaseLanguageClient) => Promise<T>;

/** What the server answers, or undefined where none runs. One that dies meanwhile is followed by another, which is asked once more. */
export async function askServer<T>(connection: Connection, request: Request<T>): Promise<T | undefined> {
  const ask = async (): Promise<T | undefined> => {
    const isRunning = await connection.ready();
    return isRunning && connection.client ? request(connection.client) : undefined;
  };
  try {
    return await ask();
  } catch (error) {
    if (!isLost(error)) throw error;
    if (connection.state === State.Running) await nextOf(connection.onDidChange);
    return ask();
  }
}

/** The same for who waits for the answer: without one she is told what was not done, `Chưa nối được dòng`, and why. */
export async function askServerOrTell<T>(
  connection: Connection,
  problem: string,
  request: Request<T>,
): Promise<T | undefined> {
  try {
    const answer = await askServer(connection, request);
    if (answer === undefined) void tellNotRunning(problem);
    return answer;
  } catch (error) {
    if (hasCode(error, LSPErrorCodes.RequestCancelled)) return undefined;
    if (isLost(error)) {
      void tellNotRunning(problem);
      return undefined;
    }
    connection.client?.error(problem, error);
    void tellFailed(problem);
    return undefined;
  }
}

const lost: readonly number[] = [
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
  ErrorCodes.MessageWriteError,
];

const isLost = (error: unknown): boolean =>
  error instanceof ConnectionError || lost.some((code) => hasCode(error, code));

const hasCode = (error: unknown, code: number): boolean => error instanceof ResponseError && error.code === code;
