import * as vscode from 'vscode';

export const restart = { title: 'Khởi động lại', command: 'thao.restart' };
export const showLog = { title: 'Xem nhật ký', command: 'thao.showLog' };

/** Says what was not done because Thảo does not run, and how it runs again. */
export async function tellNotRunning(problem: string): Promise<void> {
  const chosen = await vscode.window.showWarningMessage(`${problem} vì Thảo không chạy`, restart, showLog);
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}

/** Says what was not done because of a mistake of ours, which stands in the log. */
export async function tellFailed(problem: string): Promise<void> {
  const chosen = await vscode.window.showWarningMessage(`${problem} vì Thảo gặp lỗi`, showLog);
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}

export async function tellGivenUp(): Promise<void> {
  const message = 'Thảo dừng nhiều lần liên tiếp nên không chạy nữa, bản thảo không được kiểm tra';
  const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}
