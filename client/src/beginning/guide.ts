import * as vscode from 'vscode';
import type { Connection } from '../connection/connection';
import { tellNotRunning } from '../connection/not-running';
import { findingsIn } from '../findings';
import { columnForDraft, focusDraft, openDraft } from './drafts';
import { offerParts } from './parts';
import { sample } from './sample';

/** The guide for the first minutes, and the commands of which its buttons have need. */
export function offerGuide(context: vscode.ExtensionContext, connection: Connection): void {
  const openSample = (): Promise<vscode.TextEditor> => openDraft(sample, columnForDraft());
  context.subscriptions.push(
    vscode.commands.registerCommand(openGuideCommand, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
    ),
    vscode.commands.registerCommand('thao.openSample', async () => void (await openSample())),
    vscode.commands.registerCommand('thao.repairNext', async () =>
      repairNext(connection, (await focusDraft()) ?? (await openSample())),
    ),
  );
  offerParts(context);
}

export const openGuideCommand = 'thao.openGuide';

/** What F8 and Ctrl+. do one after the other, and says in words where nothing is left. */
async function repairNext(connection: Connection, editor: vscode.TextEditor): Promise<void> {
  if (!(await connection.ready())) {
    void tellNotRunning('Chưa tìm được lỗi');
    return;
  }
  const { document, selection } = editor;
  if (!(await connection.checked(document))) return;
  const places = (await findingsOf(document)).map((it) => it.range.start);
  const next = places.find((it) => it.isAfter(selection.active)) ?? places[0];
  if (document.isClosed) return;
  if (!next) {
    void vscode.window.showInformationMessage('Bản thảo này không còn chỗ nào phải sửa');
    return;
  }
  // The first answer may take a while, and VS Code drops a list that comes later than its own look at where the caret has gone.
  const range = new vscode.Range(next, next);
  try {
    await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
  } catch (error) {
    if (!document.isClosed) throw error;
  }
  if (document.isClosed) return;
  editor.selection = new vscode.Selection(next, next);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.quickFix');
}

/** In the order of the text. */
async function findingsOf({ uri }: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
  // That the server has answered is known a moment before VS Code has been given the answer.
  await new Promise<void>((resolve) => setTimeout(resolve));
  return findingsIn(uri).sort((a, b) => a.range.start.compareTo(b.range.start));
}
