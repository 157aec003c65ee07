import * as vscode from 'vscode';
import { languageId } from '../language/language';

/** Beside what is no text, as the guide is: who follows it wants to read on. */
export function columnForDraft(): vscode.ViewColumn {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const isText = activeTab?.input instanceof vscode.TabInputText || activeTab?.input instanceof vscode.TabInputTextDiff;
  return activeTab && !isText ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}

/** Opens a plan that lies nowhere until it is saved. */
export async function openDraft(content: string, column = vscode.ViewColumn.Active): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: languageId, content });
  const editor = await vscode.window.showTextDocument(document, { preview: false, viewColumn: column });
  await overwrite(editor, content);
  return editor;
}

/**
 * The name of an untitled text that was closed without being saved is given to the next one, and now and then VS Code brings back with
 * it what had been typed there, instead of the content that it was given.
 */
async function overwrite(editor: vscode.TextEditor, content: string): Promise<void> {
  const { document } = editor;
  if (document.getText().replaceAll('\r\n', '\n') === content.replaceAll('\r\n', '\n')) return;
  await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), content));
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
