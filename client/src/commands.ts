import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import { type Connection, languageId } from './activate';

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
  register('thao.fixAll', () => fixAll(connection));
  register('thao.chooseProfile', chooseProfile);
}

/** Not by VS Code's own command, which drops its answer when the cursor has moved, and says in English that nothing is left. */
async function fixAll({ state }: Connection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) {
    void vscode.window.showInformationMessage('Mở một bản kế hoạch để sửa các lỗi trình bày');
    return;
  }
  if (state !== State.Running) {
    void vscode.window.showWarningMessage('Chưa sửa được gì vì Thảo không chạy');
    return;
  }
  const { version } = document;
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
    'source.fixAll.thao',
  );
  const edit = actions.find((it) => it.edit)?.edit;
  if (!edit) void vscode.window.showInformationMessage('Không còn lỗi trình bày nào Thảo tự sửa được');
  else if (document.version === version) await vscode.workspace.applyEdit(edit);
  else void vscode.window.showInformationMessage('Bản thảo vừa thay đổi, chưa sửa gì');
}

const stages: readonly (vscode.QuickPickItem & { readonly value: string })[] = [
  { value: 'du-thao', label: 'Dự thảo', detail: 'Số và ngày còn để trống là bình thường' },
  { value: 'trinh-ky', label: 'Trình ký', detail: 'Thể thức phải đủ để lãnh đạo ký' },
  { value: 'phat-hanh', label: 'Phát hành', detail: 'Không còn chỗ trống nào' },
];

/** Kept with the folder when there is one, else with the user: an untitled draft has no folder. */
async function chooseProfile(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const configuration = vscode.workspace.getConfiguration('thao', uri ?? null);
  const now = configuration.get<string>('profile');
  const items = stages.map((it) => (it.value === now ? { ...it, description: 'đang dùng' } : it));
  const chosen = await vscode.window.showQuickPick(items, { title: 'Bản kế hoạch đang ở giai đoạn nào?' });
  if (!chosen) return;
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  try {
    await configuration.update('profile', chosen.value, target);
  } catch (error) {
    void vscode.window.showErrorMessage(`Không ghi được giai đoạn vào cài đặt: ${String(error)}`);
  }
}
