import * as vscode from 'vscode';
import { ErrorCodes, ResponseError, State, WorkDoneProgress } from 'vscode-languageclient';
import {
  checkFolderCommand,
  checkFolderRequest,
  clearFolderCommand,
  clearFolderRequest,
  type FolderChecked,
} from '../../server/src/protocol';
import type { Connection } from './activate';
import { nextOf } from './events';
import { literal } from './literal';
import { tellNotRunning } from './not-running';

/** Checks all plans of the folders that are open, and takes that back. */
export function offerFolderCheck(context: vscode.ExtensionContext, connection: Connection): void {
  let isStanding = false;
  let wasDown = false;
  context.subscriptions.push(
    vscode.commands.registerCommand(checkFolderCommand, async () => {
      const checked = await checkFolder(connection);
      isStanding ||= checked !== undefined;
      return checked;
    }),
    vscode.commands.registerCommand(clearFolderCommand, () => {
      isStanding = false;
      return connection.client?.sendRequest(clearFolderRequest);
    }),
    // What stood in the list of problems has gone with the server that published it.
    connection.onDidChange(() => {
      const isBack = wasDown && connection.state === State.Running;
      wasDown = connection.state !== State.Running;
      if (isBack && isStanding) connection.client?.sendRequest(checkFolderRequest, {}).catch(() => {});
    }),
  );
}

async function checkFolder(connection: Connection): Promise<FolderChecked | undefined> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void offerFolder();
    return undefined;
  }
  const checked = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Kiểm tra cả thư mục', cancellable: true },
    (progress, token) => ask(connection, { progress, token }),
  );
  if (checked) {
    void vscode.commands.executeCommand('setContext', folderCheckedContext, true);
    void tell(checked);
  } else void tellNotRunning('Chưa kiểm tra được thư mục');
  return checked;
}

/** Where there is no folder, nothing was checked: the guide has its step done by this. */
const folderCheckedContext = 'thao.folderChecked';

async function offerFolder(): Promise<void> {
  const open = 'Mở thư mục';
  const message = 'Mở thư mục chứa các kế hoạch rồi kiểm tra lại';
  if ((await vscode.window.showInformationMessage(message, open)) === undefined) return;
  await vscode.commands.executeCommand('vscode.openFolder');
}

let asked = 0;

interface Asking {
  readonly progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>;
  readonly token: vscode.CancellationToken;
}

/** A server that dies meanwhile is followed by another, which is asked once more. */
async function ask(connection: Connection, asking: Asking): Promise<FolderChecked | undefined> {
  try {
    return await askOnce(connection, asking);
  } catch (error) {
    if (!isLost(error)) throw error;
    if (connection.state === State.Running) await nextOf(connection.onDidChange);
    return askOnce(connection, asking);
  }
}

const isLost = (error: unknown): boolean =>
  error instanceof ResponseError &&
  (error.code === ErrorCodes.PendingResponseRejected || error.code === ErrorCodes.ConnectionInactive);

async function askOnce(connection: Connection, { progress, token }: Asking): Promise<FolderChecked | undefined> {
  progress.report({ message: 'đang đọc các kế hoạch' });
  const isRunning = await connection.ready();
  const { client } = connection;
  if (!isRunning || !client) return undefined;
  const workDoneToken = `thao-folder-${++asked}`;
  let shown = 0;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (it) => {
    if (it.kind !== 'report') return;
    const { percentage = 0, message } = it;
    progress.report({ increment: percentage - shown, ...(message !== undefined && { message }) });
    shown = percentage;
  });
  try {
    return await client.sendRequest<FolderChecked>(checkFolderRequest, { workDoneToken }, token);
  } finally {
    listening.dispose();
  }
}

const showFindings = 'Xem từng lỗi';

async function tell({ plans, withErrors, withWarnings, unread, isStopped }: FolderChecked): Promise<void> {
  if (plans === 0 && unread.length === 0 && !isStopped) {
    void vscode.window.showInformationMessage('Thư mục này không có tệp *.kehoach, *.kh.md, *.kh.txt nào');
    return;
  }
  const counts = [
    ...(0 < withErrors ? [`${withErrors} kế hoạch có lỗi`] : []),
    ...(0 < withWarnings ? [`${withWarnings} kế hoạch ${0 < withErrors ? 'khác ' : ''}có cảnh báo`] : []),
  ];
  const head = isStopped ? `Đã dừng, mới kiểm tra ${plans} kế hoạch` : `Đã kiểm tra ${plans} kế hoạch`;
  const left =
    unread.length === 0
      ? ''
      : `; không đọc được ${literal(unread.slice(0, 3).join(', '))}${3 < unread.length ? '…' : ''}`;
  const message = `${head}: ${counts.join(', ') || 'không có lỗi nào'}${left}`;
  const chosen = await vscode.window.showInformationMessage(message, ...(0 < counts.length ? [showFindings] : []));
  if (chosen === showFindings) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
