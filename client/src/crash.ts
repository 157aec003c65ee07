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
    error: (...problem) => judge().error(...problem),
    closed: async () => {
      const verdict = await judge().closed();
      if (verdict.action !== CloseAction.DoNotRestart) return verdict;
      void tellGivenUp();
      return { ...verdict, handled: true };
    },
  };
}
