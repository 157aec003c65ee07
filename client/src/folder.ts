import * as vscode from 'vscode';
import { type BaseLanguageClient, State, WorkDoneProgress } from 'vscode-languageclient';
import {
  checkFolderCommand,
  checkFolderRequest,
  clearFolderCommand,
  clearFolderRequest,
  type FolderChecked,
} from '../../server/src/protocol';
import { askServerOrTell } from './connection/ask-server';
import type { Connection } from './connection/connection';
import { showFindings } from './findings';
import { literal } from './literal';

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
      // What a server that has gone had published has gone with it.
      return connection.state === State.Running ? connection.client?.sendRequest(clearFolderRequest) : undefined;
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
    (progress, token) => {
      progress.report({ message: 'đang đọc các kế hoạch' });
      return askServerOrTell(connection, 'Chưa kiểm tra được thư mục', (client) => ask(client, { progress, token }));
    },
  );
  if (!checked) return undefined;
  void vscode.commands.executeCommand('setContext', folderCheckedContext, true);
  void tell(checked);
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

async function ask(client: BaseLanguageClient, { progress, token }: Asking): Promise<FolderChecked> {
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
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}
