import { type BaseLanguageClient, CloseAction, type ErrorHandler } from 'vscode-languageclient';
import { tellGivenUp } from './not-running';

/** When a server that dies again and again is given up is for the library to say; we say it in the language of the draft. */
export function crashHandler(client: () => BaseLanguageClient): ErrorHandler {
  let usual: ErrorHandler | undefined;
  const judge = (): ErrorHandler => {
    usual ??= client().createDefaultErrorHandler();
    return usual;
  };
  return {
    error: async (...problem) => ({ ...(await judge().error(...problem)), handled: true }),
    closed: async () => {
      const verdict = await judge().closed();
      // A new server has the findings back in a moment: that is a line in the log, and nothing that the drafter has to know.
      if (verdict.action !== CloseAction.DoNotRestart) {
        return { ...verdict, handled: true, message: 'Thảo dừng bất ngờ, đang chạy lại' };
      }
      void tellGivenUp();
      return { ...verdict, handled: true };
    },
  };
}
