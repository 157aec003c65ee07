import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
} from 'vscode-languageclient';
import { askServerOrTell } from './connection/ask-server';
import type { Connection } from './connection/connection';
import { languageId } from './language/language';
import { literal } from './literal';
import { stageOf, stages } from './stages';

interface Parts {
  readonly connection: Connection;
  readonly output: vscode.LogOutputChannel;
}

/** Commands exist before the server does, and answer in words when it is not there. */
export function registerCommands(context: vscode.ExtensionContext, { connection, output }: Parts): void {
  const register = (name: string, run: () => unknown): void => {
    context.subscriptions.push(vscode.commands.registerCommand(name, run));
  };
  register('thao.restart', () => connection.restart());
  register('thao.showLog', () => output.show());
  for (const [name, it] of Object.entries(wholeDraft)) register(name, () => changeDraft(connection, it));
  register('thao.chooseProfile', chooseProfile);
}

/** What is done to a draft as a whole, and what is said where there is nothing to do. */
interface WholeDraft {
  readonly kind: string;
  readonly noDraft: string;
  readonly nothing: string;
}

const wholeDraft: Readonly<Record<string, WholeDraft>> = {
  'thao.fixAll': {
    kind: 'source.fixAll.thao',
    noDraft: 'Mở một bản kế hoạch để sửa các lỗi trình bày',
    nothing: 'Không còn lỗi trình bày nào Thảo tự sửa được',
  },
  'thao.renumber': {
    kind: 'refactor.rewrite.thao.renumber.all',
    noDraft: 'Mở một bản kế hoạch để đánh số lại',
    nothing: 'Các mục đã được đánh số liền nhau, không có gì phải đổi',
  },
  'thao.sortRecipients': {
    kind: 'refactor.rewrite.thao.recipients',
    noDraft: 'Mở một bản kế hoạch để sắp xếp Nơi nhận',
    nothing: 'Nơi nhận đã đúng thứ tự, không có gì phải đổi',
  },
};

/**
 * Not by VS Code's own commands: one drops its answer when the cursor has moved, and says in English that nothing is left; the other
 * forgets which edits belong together and are to be shown first.
 */
async function changeDraft(connection: Connection, { kind, noDraft, nothing }: WholeDraft): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) {
    void vscode.window.showInformationMessage(noDraft);
    return;
  }
  const { version } = document;
  const edit = await askServerOrTell(connection, 'Chưa sửa được gì', (client) => editOf(client, document, kind));
  if (edit === undefined) return;
  if (edit === null) void vscode.window.showInformationMessage(nothing);
  else if (document.version === version) await vscode.workspace.applyEdit(edit);
  else void vscode.window.showInformationMessage('Bản thảo vừa thay đổi nên chưa sửa gì, gọi lại lệnh để sửa');
}

/** What the action of this kind does to the whole of a draft; null where there is no such action. */
async function editOf(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  kind: string,
): Promise<vscode.WorkspaceEdit | null> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(whole),
    context: { diagnostics: [], only: [kind], triggerKind: CodeActionTriggerKind.Invoked },
  });
  const action = actions?.find((it): it is CodeAction => 'kind' in it);
  const resolved =
    action?.data === undefined ? action : await client.sendRequest(CodeActionResolveRequest.type, action);
  return (await client.protocol2CodeConverter.asWorkspaceEdit(resolved?.edit)) ?? null;
}

/** Kept with the folder when there is one, else with the user: an untitled draft has no folder. */
async function chooseProfile(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = folderFor(uri);
  const configuration = vscode.workspace.getConfiguration('thao', folder ?? uri ?? null);
  const now = stageOf(configuration);
  const items = stages.map((it) => (it === now ? { ...it, description: 'đang dùng' } : it));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Bản kế hoạch đang ở giai đoạn nào?',
    placeHolder: folder ? `Nhớ cho thư mục “${folder.name}”` : 'Nhớ cho mọi bản thảo trên máy này',
  });
  if (!chosen) return;
  const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  try {
    await configuration.update('profile', chosen.value, target);
  } catch (error) {
    void vscode.window.showErrorMessage(literal(`Không ghi được giai đoạn vào cài đặt: ${String(error)}`));
  }
}

/** Where no draft is open, the guide say, the one folder of the window is meant. */
function folderFor(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  if (uri) return vscode.workspace.getWorkspaceFolder(uri);
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  return others.length === 0 ? first : undefined;
}
