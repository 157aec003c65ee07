import * as vscode from 'vscode';
import { showPlaceCommand, showPlacesCommand } from '../../server/src/protocol';
import { type Position, toPosition } from './position';

/** What the server's links and lenses lead to: one place in a draft, or several to choose from. */
export function showPlaces(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(showPlaceCommand, showOne),
    vscode.commands.registerCommand(showPlacesCommand, showSeveral),
  );
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Whoever knows the name of a command can call it, with anything. */
const isPosition = (it: unknown): it is Position =>
  typeof it === 'object' &&
  it !== null &&
  Number.isInteger((it as Position).line) &&
  Number.isInteger((it as Position).character) &&
  0 <= (it as Position).line &&
  0 <= (it as Position).character;
const isRange = (it: unknown): it is Range =>
  typeof it === 'object' && it !== null && isPosition((it as Range).start) && isPosition((it as Range).end);

/** A draft that is open, or in a folder that is: nothing else is ever told of. */
function draftAt(address: unknown): vscode.Uri | undefined {
  if (typeof address !== 'string') return undefined;
  const uri = vscode.Uri.parse(address);
  const isOpen = vscode.workspace.textDocuments.some((it) => String(it.uri) === String(uri));
  return isOpen || vscode.workspace.getWorkspaceFolder(uri) ? uri : undefined;
}

async function showOne(address: unknown, position: unknown): Promise<void> {
  const uri = draftAt(address);
  if (!uri || !isPosition(position)) return notThere();
  const at = toPosition(position);
  const selection = new vscode.Range(at, at);
  try {
    await vscode.window.showTextDocument(uri, { selection });
  } catch {
    notThere();
  }
}

const notThere = (): void => {
  void vscode.window.showWarningMessage('Không mở được tệp này, có thể tệp đã bị chuyển hoặc xóa');
};

async function showSeveral(address: unknown, position: unknown, ranges: unknown): Promise<void> {
  const draft = draftAt(address);
  if (!draft || !isPosition(position) || !Array.isArray(ranges) || !ranges.every(isRange)) return notThere();
  const places = ranges.map(
    (it) => new vscode.Location(draft, new vscode.Range(toPosition(it.start), toPosition(it.end))),
  );
  await vscode.commands.executeCommand('editor.action.showReferences', draft, toPosition(position), places);
}
