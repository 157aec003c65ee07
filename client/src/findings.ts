import * as vscode from 'vscode';

const source = 'thảo';

/** All that was found, in a list. */
export const showFindings: vscode.Command = { command: 'workbench.actions.view.problems', title: 'Xem từng lỗi' };

/** What Thảo has found in a document; others may have found something there, too. */
export const findingsIn = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((it) => it.source === source);
