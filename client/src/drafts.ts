import * as vscode from 'vscode';
import { languageId } from './language';

/** Beside what is no text, as the guide is: who follows it wants to read on. */
export function columnForDraft(): vscode.ViewColumn {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const isText = activeTab?.input instanceof vscode.TabInputText || activeTab?.input instanceof vscode.TabInputTextDiff;
  return activeTab && !isText ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}

/** Opens a plan that lies nowhere until it is saved. */
export async function openDraft(content: string, column = vscode.ViewColumn.Active): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: languageId, content });
  return vscode.window.showTextDocument(document, { preview: false, viewColumn: column });
}

/** The plan that is being written, with the caret in it: from the guide one comes back to the one in sight, else to one in a tab. */
export async function focusDraft(): Promise<vscode.TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor = [activeTextEditor, ...visibleTextEditors].find((it) => it?.document.languageId === languageId);
  if (editor)
    return vscode.window.showTextDocument(editor.document, {
      viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
    });
  for (const { tabs, viewColumn } of vscode.window.tabGroups.all) {
    for (const { input } of tabs) {
      if (!(input instanceof vscode.TabInputText)) continue;
      const document = vscode.workspace.textDocuments.find((it) => String(it.uri) === String(input.uri));
      if (document?.languageId === languageId) return vscode.window.showTextDocument(document, { viewColumn });
    }
  }
  return undefined;
}
