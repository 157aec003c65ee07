import * as vscode from 'vscode';
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
  register('thao.fixAll', fixAll);
  register('thao.chooseProfile', chooseProfile);
}

async function fixAll(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    void vscode.window.showInformationMessage('Mở một bản kế hoạch để sửa các lỗi trình bày');
    return;
  }
  await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.thao', apply: 'first' });
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
  await configuration.update('profile', chosen.value, target);
}
