import * as vscode from 'vscode';
import { type NextYearAnswer, type NextYearPlan, nextYearRequest } from '../../../server/src/protocol';
import { askServerOrTell } from '../connection/ask-server';
import type { Connection } from '../connection/connection';
import { languageId } from '../language/language';

/** Opens next year's plan, untitled, beside the difference from this one; nothing is written until it is saved. */
export async function nextYear(connection: Connection, given: unknown): Promise<void> {
  const uri = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void vscode.window.showInformationMessage('Mở kế hoạch năm trước rồi gọi lại lệnh này');
    return;
  }
  const before = await vscode.workspace.openTextDocument(uri);
  const answer = await rolled(connection, before);
  if (answer?.problem !== undefined) void vscode.window.showInformationMessage(answer.problem);
  if (answer?.plan) await show(before, answer.plan);
}

async function rolled(connection: Connection, document: vscode.TextDocument): Promise<NextYearAnswer | undefined> {
  const ask = (year?: number): Promise<NextYearAnswer | undefined> =>
    askServerOrTell(connection, 'Chưa lập được kế hoạch năm sau', (client) =>
      client.sendRequest<NextYearAnswer>(nextYearRequest, {
        textDocument: { uri: String(document.uri) },
        text: document.getText(),
        ...(year !== undefined && { year }),
      }),
    );
  const answer = await ask();
  if (!answer?.choose) return answer;
  const chosen = await vscode.window.showQuickPick(
    answer.choose.map((it) => String(it)),
    { title: 'Kế hoạch này đã cũ: lập kế hoạch cho năm nào?' },
  );
  return chosen === undefined ? undefined : ask(Number(chosen));
}

async function show(before: vscode.TextDocument, { text, from, year, marks }: NextYearPlan): Promise<void> {
  const document = await untitled(await freeName(before.uri, { from, year }));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.edit((edit) => {
    // A name that was used before in this window brings back what had been typed under it.
    edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text);
    edit.setEndOfLine(before.eol);
  });
  const title = `Kế hoạch năm ${from} ↔ năm ${year}`;
  await vscode.commands.executeCommand('vscode.diff', before.uri, document.uri, title, { preview: true });
  const said =
    marks === 0
      ? `Đã lập kế hoạch năm ${year}, chưa lưu vào đâu`
      : `Đã lập kế hoạch năm ${year}, chưa lưu vào đâu; ${marks} chỗ cần xem lại, bấm F8 để đến từng chỗ`;
  void vscode.window.showInformationMessage(said);
}

async function untitled(uri: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  if (!uri) return vscode.workspace.openTextDocument({ language: languageId, content: '' });
  const document = await vscode.workspace.openTextDocument(uri);
  return document.languageId === languageId ? document : vscode.languages.setTextDocumentLanguage(document, languageId);
}

interface Years {
  readonly from: number;
  readonly year: number;
}

/** VS Code keeps a name for an untitled text only where it would save it itself. */
const named = new Set(['file', 'vscode-remote']);
const mostNames = 20;

/** Beside the plan, with the year in its name moved; none where no name is free or the place is not for files. */
async function freeName(uri: vscode.Uri, years: Years): Promise<vscode.Uri | undefined> {
  if (!named.has(uri.scheme)) return undefined;
  const end = uri.path.lastIndexOf('/') + 1;
  const name = renamed(uri.path.slice(end), years);
  for (let count = 1; count < mostNames; count++) {
    const path = uri.path.slice(0, end) + (count === 1 ? name : name.replace(ending, ` (${count})$&`));
    const isTaken =
      (await exists(uri.with({ path }))) ||
      vscode.workspace.textDocuments.some((it) => it.uri.scheme === 'untitled' && it.uri.path === path);
    if (!isTaken) return vscode.Uri.from({ scheme: 'untitled', authority: machineOf(uri), path });
  }
  return undefined;
}

/** The other machine of `\\server\share`; that of a remote window VS Code adds itself. */
const machineOf = ({ scheme, authority }: vscode.Uri): string => (scheme === 'file' ? authority : '');

const ending = /(?:\.(?:kehoach|kh\.md|kh\.txt|md|txt))?$/iu;

/** `kế hoạch 2026.kehoach` becomes `kế hoạch 2027.kehoach`, `kế hoạch.kehoach` `kế hoạch 2027.kehoach`. */
function renamed(name: string, { from, year }: Years): string {
  const own = new RegExp(`(?<!\\d)${from}(?!\\d)`, 'u');
  return own.test(name) ? name.replace(own, String(year)) : name.replace(ending, ` ${year}$&`);
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
