import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { tellGivenUp } from './not-running';

/** When a server that dies again and again is given up is for the library to say; we say it in the language of the draft. */
export function crashHandler(client: () => BaseLanguageClient): ErrorHandler {
  let usual: ErrorHandler | undefined;
  return {
    // What is written to a server that has just died comes before its end: whether there will be another is said at the end alone.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: async () => {
      usual ??= client().createDefaultErrorHandler();
      const verdict = await usual.closed();
      // A new server has the findings back in a moment: that is a line in the log, and nothing that the drafter has to know.
      if (verdict.action !== CloseAction.DoNotRestart) {
        return { ...verdict, handled: true, message: 'Thảo dừng bất ngờ, đang chạy lại' };
      }
      void tellGivenUp();
      return { ...verdict, handled: true };
    },
  };
}
