import { type Connection, type HandlerResult, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Our own mistakes: what one of them spoils is empty, all the rest goes on, and it is said once in the log. */
export interface Faults {
  readonly say: (fault: { readonly place: string; readonly error: unknown; readonly key?: string }) => void;
  /** What an answer comes to, or the empty one where it fails. A refusal in words is an answer. */
  readonly guard: <R>(empty: R, answer: () => R | Promise<R>) => Promise<R | ResponseError<never>>;
  /** The same where an empty answer would be taken for a true one: who has asked is told that there is none. */
  readonly admit: <R>(answer: () => Promise<R>) => HandlerResult<R, never>;
}

export function createFaults(connection: Connection): Faults {
  const said = new Set<string>();
  const say: Faults['say'] = ({ place, error, key = place }) => {
    if (said.has(key)) return;
    said.add(key);
    connection.console.error(`Lỗi của Thảo ở ${place}, phần còn lại vẫn chạy: ${explain(error)}`);
  };
  const attempt = async <R>(answer: () => R | Promise<R>, instead: () => R | ResponseError<never>) => {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      say({ place: 'một câu trả lời cho trình soạn thảo', error, key: whereOf(error) });
      return instead();
    }
  };
  return {
    say,
    guard: (empty, answer) => attempt(answer, () => empty),
    admit: <R>(answer: () => Promise<R>) => attempt(answer, failed) as HandlerResult<R, never>,
  };
}

const failed = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestFailed, 'Thảo gặp lỗi nên chưa làm được việc này, chi tiết nằm trong nhật ký');

export const explain = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** The line of the program that failed. */
const whereOf = (error: unknown): string => explain(error).split('\n')[1] ?? String(error);
