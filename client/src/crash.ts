import * as vscode from 'vscode';
import { type BaseLanguageClient, CloseAction, type ErrorHandler } from 'vscode-languageclient';

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
      void offerRestart();
      return { ...verdict, handled: true };
    },
  };
}

const restart = { title: 'Khởi động lại', command: 'thao.restart' };
const showLog = { title: 'Xem nhật ký', command: 'thao.showLog' };

async function offerRestart(): Promise<void> {
  const message = 'Thảo dừng nhiều lần liên tiếp nên không chạy nữa, bản thảo không được kiểm tra';
  const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}
